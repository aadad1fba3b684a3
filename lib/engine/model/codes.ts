import { ASK, BELIEVE, CALL, DENY, JUDGE, QUOTATION_ONLY, SAY, SHOW, TELL, URGE, VOW } from '../lexicon/reporting-verbs.ts';
import { lemmaOf } from '../spans/grammar.ts';
import type { ArticleText } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { hashText } from './hashing.ts';

/** What a token is to its quotation. */
export const OUTSIDE = 0;
export const OPENS = 1;
export const INSIDE = 2;
export const CLOSES = 3;

/** Punctuation and little words that shape a sentence. */
export const COMMA = 1;
export const QUOTATION_MARK = 2;
export const COLON = 3;
export const SEMICOLON = 4;
export const DASH = 5;
export const STOP = 6;
export const OTHER_MARK = 7;
export const THAT = 8;
export const RELATIVE = 9;
export const AND = 10;
export const SUBORDINATE = 11;

/** An article's tokens as numbers, read once: what all features are made of. */
export interface TokenCodes {
  word: Int32Array;
  lemma: Int32Array;
  suffix: Int32Array;
  pos: Int32Array;
  place: Int32Array;
  mark: Int32Array;
  /** 0 small, 1 capital, 2 all capitals, 3 number, 4 other. */
  shape: Int32Array;
  /** Bits of the lexicon's verb classes. */
  verbClass: Int32Array;
  /** What ends the stretch of words from a token on: its mark, with a verb before it or without. */
  ahead: Int32Array;
  /** The same, looking back. */
  behind: Int32Array;
}

const TAGS = [
  '',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
  'SPACE',
];
const TAG_NUMBERS = new Map(TAGS.map((tag, i) => [tag, i]));
export const VERB = TAGS.indexOf('VERB');
export const AUX = TAGS.indexOf('AUX');
export const NOUN = TAGS.indexOf('NOUN');

const VERB_CLASSES = [SAY, TELL, ASK, URGE, JUDGE, DENY, CALL, VOW, BELIEVE, SHOW, QUOTATION_ONLY];

/** The bit of the verbs that say only beside a quotation. */
export const ONLY_WITH_QUOTATION = 1 << VERB_CLASSES.indexOf(QUOTATION_ONLY);

const MARKS = new Map<string, number>(
  Object.entries({
    ',': COMMA,
    '"': QUOTATION_MARK,
    '“': QUOTATION_MARK,
    '”': QUOTATION_MARK,
    "''": QUOTATION_MARK,
    '``': QUOTATION_MARK,
    ':': COLON,
    ';': SEMICOLON,
    '—': DASH,
    '–': DASH,
    '--': DASH,
    '-': DASH,
    '.': STOP,
    '!': STOP,
    '?': STOP,
    that: THAT,
    who: RELATIVE,
    which: RELATIVE,
    whose: RELATIVE,
    whom: RELATIVE,
    and: AND,
    but: AND,
    or: AND,
    as: SUBORDINATE,
    while: SUBORDINATE,
    because: SUBORDINATE,
    when: SUBORDINATE,
    if: SUBORDINATE,
    though: SUBORDINATE,
    although: SUBORDINATE,
    after: SUBORDINATE,
    before: SUBORDINATE,
    since: SUBORDINATE,
  }),
);

interface WordCodes {
  word: number;
  lemma: number;
  suffix: number;
  mark: number;
  shape: number;
  verbClass: number;
}

function markOf(token: Token): number {
  return MARKS.get(token.lower) ?? (token.pos === 'PUNCT' ? OTHER_MARK : 0);
}

function shapeOf(text: string): number {
  if (/^\d/.test(text)) return 3;
  if (/^\p{Lu}[\p{Lu}.]+$/u.test(text)) return 2;
  if (/^\p{Lu}/u.test(text)) return 1;
  return /^\p{L}/u.test(text) ? 0 : 4;
}

function codesOf(token: Token): WordCodes {
  const lemma = lemmaOf(token);
  let verbClass = 0;
  VERB_CLASSES.forEach((verbs, bit) => {
    if (verbs.has(lemma)) verbClass |= 1 << bit;
  });
  const plain = token.lower.replace(/\d/g, '0');
  return {
    word: hashText(plain),
    lemma: hashText(lemma.replace(/\d/g, '0')),
    suffix: hashText(`~${plain.slice(-3)}`),
    mark: markOf(token),
    shape: shapeOf(token.text),
    verbClass,
  };
}

/** So many words are remembered from one article to the next. */
const MOST_WORDS = 20_000;

/** What is known of words, by their spelling, so that an article's frequent words are worked out once. */
export type WordMemory = Map<string, { lemma: string; lower: string; isPunctuation: boolean; codes: WordCodes }>;

function rememberedCodes(token: Token, memory: WordMemory): WordCodes {
  const isPunctuation = token.pos === 'PUNCT';
  const word = memory.get(token.text);
  // “You” is a name here and a pronoun in the next article, and its `lower` tells which (see `tag-mending.ts`).
  const isSame = word?.lemma === token.lemma && word.lower === token.lower && word.isPunctuation === isPunctuation;
  if (word && isSame) return word.codes;
  const codes = codesOf(token);
  // A spelling read in several ways is worked out anew for each but the first.
  if (word) return codes;
  if (memory.size >= MOST_WORDS) memory.clear();
  memory.set(token.text, { lemma: token.lemma, lower: token.lower, isPunctuation, codes });
  return codes;
}

/**
 * The codes of an article's tokens.
 * @param memory kept by the caller from one article to the next
 */
export function encode(article: ArticleText, memory: WordMemory = new Map()): TokenCodes {
  const n = article.tokens.length;
  const codes: TokenCodes = {
    word: new Int32Array(n),
    lemma: new Int32Array(n),
    suffix: new Int32Array(n),
    pos: new Int32Array(n),
    place: new Int32Array(n),
    mark: new Int32Array(n),
    shape: new Int32Array(n),
    verbClass: new Int32Array(n),
    ahead: new Int32Array(n),
    behind: new Int32Array(n),
  };
  for (let i = 0; i < n; i++) {
    const token = article.tokens[i] as Token;
    const word = rememberedCodes(token, memory);
    codes.word[i] = word.word;
    codes.lemma[i] = word.lemma;
    codes.suffix[i] = word.suffix;
    codes.mark[i] = word.mark;
    codes.shape[i] = word.shape;
    codes.verbClass[i] = word.verbClass;
    codes.pos[i] = TAG_NUMBERS.get(token.pos) ?? 0;
    codes.place[i] = placeOf(article, i);
  }
  for (const { first, last } of article.sentences) {
    survey(codes, codes.ahead, last - 1, first - 1, -1);
    survey(codes, codes.behind, first, last, 1);
  }
  return codes;
}

const BORDERS = Uint8Array.from({ length: 16 }, (_, mark) =>
  [COMMA, COLON, SEMICOLON, DASH, STOP, RELATIVE, SUBORDINATE].includes(mark) ? 1 : 0,
);

/** Whether a mark ends a stretch of words. */
export const isBorderMark = (mark: number): boolean => BORDERS[mark] === 1;

const END_OF_SENTENCE = 31;

/** Walks a sentence and writes for each token what border was passed last, and whether a verb since. */
function survey(codes: TokenCodes, out: Int32Array, from: number, to: number, step: number): void {
  let border = END_OF_SENTENCE;
  let verb = 0;
  for (let k = from; k !== to; k += step) {
    out[k] = border * 2 + verb;
    const place = codes.place[k] as number;
    const mark = codes.mark[k] as number;
    if (place === OPENS || place === CLOSES) {
      border = 16 + place;
      verb = 0;
    } else if (place === OUTSIDE && isBorderMark(mark)) {
      border = mark;
      verb = 0;
    } else if (codes.pos[k] === VERB || codes.pos[k] === AUX) verb = 1;
  }
}

function placeOf(article: ArticleText, i: number): number {
  const quotation = article.quotationOf[i] as number;
  if (quotation < 0) return OUTSIDE;
  if (article.quotationOf[i - 1] !== quotation) return OPENS;
  return article.quotationOf[i + 1] === quotation ? INSIDE : CLOSES;
}
