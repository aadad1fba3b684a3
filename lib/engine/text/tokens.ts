import winkNLP, { type ItsFunction, type Model } from 'wink-nlp';

/** Universal part-of-speech tag, as the wink model gives it. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

export interface Token {
  /** UTF-16 offsets into the article's text. */
  start: number;
  end: number;
  text: string;
  lower: string;
  lemma: string;
  pos: PartOfSpeech;
}

/** Splits text into tagged tokens. Offsets of the result are relative to the text given, plus `offset`. */
export type Tokenizer = (text: string, offset: number) => Token[];

/** What wink's automata look like that find nothing, as wink itself exports them. */
const NOTHING = JSON.stringify([100, 0, { 0: {} }, {}, {}, {}]);

/** The model without its parts for sentiment and entities, which wink would unpack at every start, asked for or not. */
function forTagging(model: Model): Model {
  const { sa } = model as unknown as { sa(): { setter: unknown } };
  const less = { ner: () => ({ machines: [], transformers: [] }), sa: () => ({ ...sa(), machines: [NOTHING] }) };
  return Object.assign(Object.create(null), model, less) as Model;
}

/**
 * A tokenizer on top of wink-nlp's averaged-perceptron tagger.
 * @param model the language model package, loaded by the caller so that the engine itself stays free of side effects
 */
export function createTokenizer(model: Model): Tokenizer {
  const nlp = winkNLP(forTagging(model), ['pos']);
  const { value, pos, lemma, precedingSpaces } = nlp.its;
  return (text, offset) => {
    const tokens = nlp.readDoc(text).tokens();
    // The typings do not let `its` helpers through to `out`, their own documented use.
    const column = <T>(its: unknown): T[] => tokens.out(its as ItsFunction<T>) as T[];
    const values = column<string>(value);
    const tags = column<PartOfSpeech>(pos);
    const lemmas = column<string>(lemma);
    const spaces = column<string>(precedingSpaces);
    const out: Token[] = [];
    let at = 0;
    for (let i = 0; i < values.length; i++) {
      const word = values[i] ?? '';
      at += (spaces[i] ?? '').length;
      // wink folds a few rare white-space characters; look a short way ahead rather than trust the sum.
      if (!text.startsWith(word, at)) {
        const found = text.indexOf(word, at);
        if (found < 0) continue;
        at = found;
      }
      const tag = tags[i] ?? 'X';
      if (word.trim() !== '') {
        out.push({
          start: offset + at,
          end: offset + at + word.length,
          text: word,
          lower: word.toLowerCase().replaceAll('’', "'"),
          lemma: (lemmas[i] ?? word).toLowerCase(),
          pos: tag,
        });
      }
      at += word.length;
    }
    return out;
  };
}
