import { describe, expect, it } from 'vitest';
import { type ModelFile, unpackModel } from '../../../lib/engine/model/model-file.ts';
import { createModelFinder } from '../../../lib/engine/model/model-finder.ts';
import weights from '../../../lib/engine/model/weights.json';
import { readText } from '../../../lib/engine/text/document.ts';
import { tokenize } from './read.ts';

describe('the model alone', () => {
  it('finds what was said by whom, without the judge', () => {
    const text = '“The crane was never checked,” a port official said on Monday. The council denied that it had known.';
    const [first] = createModelFinder(unpackModel(weights as ModelFile))(readText(text, tokenize));
    const slice = (r: { start: number; end: number } | undefined) => text.slice(r?.start, r?.end);
    expect([slice(first?.source), slice(first?.cue), slice(first?.content[0])]).toEqual([
      'a port official',
      'said',
      '“The crane was never checked,”',
    ]);
  });
});
