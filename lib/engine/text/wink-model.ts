import type { Model } from 'wink-nlp';

/** The parts of wink's language model that we reach into; its own typings keep them to themselves. */
interface WinkInternals {
  core(): { features: { lexeme: { hash: Record<string, number>; list: string[] } } };
  sa(): { setter: unknown };
}

/** What wink's automata look like that find nothing, as wink itself exports them. */
const NOTHING = JSON.stringify([100, 0, { 0: {} }, {}, {}, {}]);

/** Words in the sense of wink's tokenizer: what it would not cut any further. */
const UNCUT = /^[\p{L}\p{N}]*$/u;

/** wink's language model as we need it. */
export interface TaggingModel {
  model: Model;
  /**
   * Makes wink forget the words with marks in them that it has met: it takes “Hale’s” for one word wherever it once had to, and
   * would so read an article differently after another one.
   */
  forget(): void;
}

/** The model without its parts for sentiment and entities, which wink would unpack at every start, asked for or not. */
export function forTagging(model: Model): TaggingModel {
  const internals = model as unknown as WinkInternals;
  let lexemes: ReturnType<WinkInternals['core']>['features']['lexeme'] | undefined;
  let known = 0;
  const changed = {
    core() {
      const core = internals.core();
      lexemes = core.features.lexeme;
      known = lexemes.list.length;
      return core;
    },
    ner: () => ({ machines: [], transformers: [] }),
    sa: () => ({ ...internals.sa(), machines: [NOTHING] }),
    metaCER: () => ({ machines: '', transformers: [] }),
  };
  return {
    model: Object.assign(Object.create(null), model, changed) as Model,
    forget() {
      if (!lexemes) return;
      for (; known < lexemes.list.length; known++) {
        const word = lexemes.list[known] as string;
        if (!UNCUT.test(word)) delete lexemes.hash[word];
      }
    },
  };
}
