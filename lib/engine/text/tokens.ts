import winkNLP, { type ItsFunction, type Model } from 'wink-nlp';
import { forTagging } from './wink-model.ts';

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

/** “the firm’s” where wink has not cut it, as it does after an opening mark and before a dash. */
const UNCUT_POSSESSIVE = /^(.*\p{L})(['’]s)$/iu;

/** Adds a token, cut in two where it is a possessive in one piece. */
function push(out: Token[], { text, lemma, pos }: Pick<Token, 'text' | 'lemma' | 'pos'>, start: number): void {
  const add = (part: string, own: string, tag: PartOfSpeech, at: number) =>
    out.push({ start: at, end: at + part.length, text: part, lower: part.toLowerCase().replaceAll('’', "'"), lemma: own, pos: tag });
  const cut = pos === 'PROPN' || pos === 'NOUN' ? UNCUT_POSSESSIVE.exec(text) : null;
  if (!cut?.[1] || !cut[2]) {
    add(text, lemma, pos, start);
    return;
  }
  add(cut[1], cut[1].toLowerCase(), pos, start);
  add(cut[2], cut[2].toLowerCase(), 'PART', start + cut[1].length);
}

/**
 * A tokenizer on top of wink-nlp's averaged-perceptron tagger.
 * @param model the language model package, loaded by the caller so that the engine itself stays free of side effects
 */
export function createTokenizer(model: Model): Tokenizer {
  const { model: tagging, forget } = forTagging(model);
  const nlp = winkNLP(tagging, ['pos']);
  const { value, pos, lemma, precedingSpaces } = nlp.its;
  return (text, offset) => {
    const tokens = nlp.readDoc(text).tokens();
    // The typings do not let `its` helpers through to `out`, their own documented use.
    const column = <T>(its: unknown): T[] => tokens.out(its as ItsFunction<T>) as T[];
    const values = column<string>(value);
    const tags = column<PartOfSpeech>(pos);
    const lemmas = column<string>(lemma);
    const spaces = column<string>(precedingSpaces);
    forget();
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
      if (word.trim() !== '') push(out, { text: word, lemma: (lemmas[i] ?? word).toLowerCase(), pos: tags[i] ?? 'X' }, offset + at);
      at += word.length;
    }
    return out;
  };
}
