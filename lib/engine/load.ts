import type { Model } from 'wink-nlp';
import { createEngine, type Engine } from './analyse.ts';
import { createHybridFinder } from './model/hybrid-finder.ts';
import { type ModelFile, unpackModel } from './model/model-file.ts';
import weights from './model/weights.json' with { type: 'json' };
import { createTokenizer } from './text/tokens.ts';

/**
 * The engine as it ships: with the trained weights.
 * @param language the wink model, loaded by the caller
 * @throws Error where the weights are damaged
 */
export function loadEngine(language: Model): Engine {
  return createEngine(createTokenizer(language), createHybridFinder(unpackModel(weights as ModelFile)));
}
