import winkNLP, { type ItsFunction, type Model } from 'wink-nlp';
import { forTagging } from './wink-model.ts';
import { WITHOUT_MARK } from './words.ts';

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
  /** “Ron [“Bat”] Hale”: it stands beside a mark around a name, which is no token. */
  marked?: true;
}

/** Splits text into tagged tokens. Offsets of the result are relative to the text given, plus `offset`. */
export type Tokenizer = (text: string, offset: number) => Token[];

/** “the firm’s” where wink has not cut it, as it does after an opening mark and before a dash. */
const UNCUT_POSSESSIVE = /^(.*\p{L})(['’]s)$/iu;

/** “the Post–shows”: a dash without spaces, which wink leaves in the word. */
const UNCUT_DASH = /^(\p{L}{2,})(–)(\p{L}{2,})$/u;

/** Words, in small letters, that wink takes for abbreviations with the stop behind them. */
const UNCUT_STOP = /^(?:ill|no|mass|miss|rep|wash|sat|sun|wed|ark|mar|gal|fig|m|k|p|ft|lb|mo|\d{1,2}[ap]m)\.$/;
/** Behind which a sentence is over. */
const SENTENCE_OVER = /^["”’')\]]*(?:\s+["“‘(]*\p{Lu}|\s*$)/u;

/** “He was [ill.]”, “It cost £3[m.] Nobody paid.”: whether the stop of the word at `at` is the sentence's. */
const closesSentence = (text: string, at: number, word: string): boolean =>
  UNCUT_STOP.test(word) && SENTENCE_OVER.test(text.slice(at + word.length, at + word.length + 12));

/** “R50”, “Rs5”, “N1,200”: how a sum begins whose currency is a letter. */
const SUM = /^(?:\p{Lu}|Rs|Sh|Ksh)\d{1,3}(?:,\d{3})*$/u;

/** “N4.[2bn]” */
const SUM_BEHIND_POINT = /^\d{1,2}(?:bn|m|tn|k|b)?$/;

/** “Courier.com”, which wink cuts in three. */
const TOP_LEVEL = /^(?:com|org|net|tv|co|uk|ie|ke|ng|za|pk|nz)$/;

/** Adds a token, cut where it is a possessive, two words with a dash in one piece, or a word with the sentence's stop. */
function push(out: Token[], { text, lemma, pos }: Pick<Token, 'text' | 'lemma' | 'pos'>, start: number): void {
  const add = (part: string, own: string, tag: PartOfSpeech, at: number) =>
    out.push({ start: at, end: at + part.length, text: part, lower: part.toLowerCase().replaceAll('’', "'"), lemma: own, pos: tag });
  const [name, stop] = [out.at(-2), out.at(-1)];
  if (TOP_LEVEL.test(text) && stop?.text === '.' && stop.end === start && name?.end === stop.start && pos !== 'PUNCT') {
    out.length -= 2;
    add(`${name.text}.${text}`, `${name.lower}.${text}`, 'PROPN', name.start);
    return;
  }
  // “mill_rat”: what somebody goes by, which wink cuts in three.
  if (stop?.text === '_' && stop.end === start && name?.end === stop.start && pos !== 'PUNCT') {
    out.length -= 2;
    add(`${name.text}_${text}`, `${name.lower}_${text.toLowerCase()}`, 'PROPN', name.start);
    return;
  }
  // “R50,000”, “N4.2bn”: a sum whose currency is a letter, which wink cuts at its commas and at its point.
  if (
    (stop?.text === ',' ? text.length === 3 : stop?.text === '.' && SUM_BEHIND_POINT.test(text)) &&
    stop?.end === start &&
    name?.end === stop.start &&
    SUM.test(name.text) &&
    /^\d/.test(text)
  ) {
    out.length -= 2;
    add(name.text + stop.text + text, name.lower + stop.text + text, 'NUM', name.start);
    return;
  }
  // What is looked for first is cheap: nearly no word has a dash, and few end in “’s”.
  const dash = text.includes('–') ? UNCUT_DASH.exec(text) : null;
  if (dash?.[1] && dash[3]) {
    add(dash[1], dash[1].toLowerCase(), pos, start);
    add('–', '–', 'PUNCT', start + dash[1].length);
    add(dash[3], dash[3].toLowerCase(), pos, start + dash[1].length + 1);
    return;
  }
  // “I'm”, which wink takes for a name.
  if (text.length === 3 && /^I['’]m$/.test(text)) {
    add('I', 'i', 'PRON', start);
    add(text.slice(1), 'be', 'AUX', start + 1);
    return;
  }
  // “Lee chimed in.”: no inches, which follow a number.
  if (text === 'in.' && !/^\d/.test(out.at(-1)?.text ?? '')) {
    add('in', 'in', 'ADP', start);
    add('.', '.', 'PUNCT', start + 2);
    return;
  }
  const cut = /['’]s$/i.test(text) && (pos === 'PROPN' || pos === 'NOUN') ? UNCUT_POSSESSIVE.exec(text) : null;
  if (!cut?.[1] || !cut[2]) {
    add(text, lemma, pos, start);
    return;
  }
  add(cut[1], cut[1].toLowerCase(), pos, start);
  add(cut[2], cut[2].toLowerCase(), 'PART', start + cut[1].length);
}

/** No word is longer, in characters: what is, wink would pay for with its square. */
const LONGEST_WORD = 300;
const ENDLESS = new RegExp(`\\S{${LONGEST_WORD + 1},}`, 'g');

/** Whether a word may be longer than the longest: told by leaps from one space to the next, which cost less than the pattern. */
function hasEndless(text: string): boolean {
  for (let at = 0; at + LONGEST_WORD < text.length; ) {
    const space = text.lastIndexOf(' ', at + LONGEST_WORD);
    if (space < at) return true;
    at = space + 1;
  }
  return false;
}

/** Forms of address whose full stop wink takes for a sentence's, unlike that of “Sen.” */
const CUT_TITLE = /^(?:Sens|Maj|Cmdr|Adm|Cpl|Pvt|Supt|Insp|Det|Rev|Fr|Pres|Cllr|Amb|Atty|Dep|Asst|Engr|Ald|Brig|Cdr)$/;

/** “[Supt]. Jo Lee” */
const isCutTitle = (word: string, after: string): boolean => CUT_TITLE.test(word) && /^ \p{Lu}/u.test(after);

/**
 * “Erdoğan”, “Nguyễn”, “S\uFFFDnchez”: letters beyond Latin-1, marks on the letter before them, and letters that the page's encoding
 * lost. The tagger would part words at them.
 */
const UNKNOWN = /[\u0100-\u024F\u0259\u1E00-\u1EFF\uFFFD]|[\u0300-\u036F]/g;
const IS_UNKNOWN = new RegExp(UNKNOWN.source);

/** A letter for the one given, so that offsets stay; a mark or a lost letter counts as a vowel. */
function knownLetter(letter: string): string {
  const [plain = 'e'] = letter.normalize('NFD');
  return WITHOUT_MARK.get(letter) ?? (/[A-Za-z]/.test(plain) ? plain : 'e');
}

/** The white space of nearly all texts; what else may stand between two words is looked for. */
const isSpace = (code: number): boolean => code === 32 || code === 160 || (code >= 9 && code <= 13);

/**
 * A tokenizer on top of wink-nlp's averaged-perceptron tagger.
 * @param model the language model package, loaded by the caller so that the engine itself stays free of side effects
 */
export function createTokenizer(model: Model): Tokenizer {
  const { model: tagging, forget } = forTagging(model);
  const nlp = winkNLP(tagging, ['pos']);
  const { value, pos, lemma } = nlp.its;
  const read = (text: string, offset: number, out: Token[]) => {
    const tokens = nlp.readDoc(text).tokens();
    // The typings do not let `its` helpers through to `out`, their own documented use.
    const column = <T>(its: unknown): T[] => tokens.out(its as ItsFunction<T>) as T[];
    const values = column<string>(value);
    const tags = column<PartOfSpeech>(pos);
    const lemmas = column<string>(lemma);
    forget();
    let at = 0;
    for (let i = 0; i < values.length; i++) {
      const word = values[i] ?? '';
      if (word.trim() === '') continue;
      while (isSpace(text.charCodeAt(at))) at++;
      if (!text.startsWith(word, at)) {
        const found = text.indexOf(word, at);
        if (found < 0) continue;
        at = found;
      }
      const token = { text: word, lemma: (lemmas[i] ?? word).toLowerCase(), pos: tags[i] ?? 'X' };
      // “according to The Sun. He …”: a paper, and no day.
      const isPaper = word === 'Sun.' && out.at(-1)?.lower === 'the' && SENTENCE_OVER.test(text.slice(at + 4, at + 16));
      const title = out.at(-1);
      if (word === '.' && title?.end === offset + at && isCutTitle(title.text, text.slice(at + 1, at + 3))) {
        title.text += '.';
        title.lower += '.';
        title.lemma += '.';
        title.end++;
      } else if (word.length > 1 && word.endsWith('.') && (isPaper || closesSentence(text, at, word))) {
        const own = word.slice(0, -1);
        push(out, { text: own, lemma: own, pos: own === 'ill' ? 'ADJ' : token.pos }, offset + at);
        push(out, { text: '.', lemma: '.', pos: 'PUNCT' }, offset + at + own.length);
      } else push(out, token, offset + at);
      at += word.length;
    }
  };
  const tokenize = (text: string, offset: number): Token[] => {
    const out: Token[] = [];
    let start = 0;
    if (!hasEndless(text)) {
      read(text, offset, out);
      return out;
    }
    for (const { index, 0: run } of text.matchAll(ENDLESS)) {
      read(text.slice(start, index), offset + start, out);
      for (start = index; start + LONGEST_WORD < index + run.length; start += LONGEST_WORD)
        read(text.slice(start, start + LONGEST_WORD), offset + start, out);
    }
    read(text.slice(start), offset + start, out);
    return out;
  };
  return (text, offset) => {
    if (!IS_UNKNOWN.test(text)) return tokenize(text, offset);
    // Letters that the tagger does not know are given back.
    const out = tokenize(text.replace(UNKNOWN, knownLetter), offset);
    for (const token of out) {
      const own = text.slice(token.start - offset, token.end - offset);
      if (own === token.text) continue;
      token.text = own;
      token.lower = own.toLowerCase().replaceAll('’', "'").replaceAll('\uFFFD', 'e');
    }
    return out;
  };
}
