import { TIME_WORDS } from '../lexicon/bodies.ts';
import { FORMS } from '../lexicon/reporting-verbs.ts';
import type { ArticleText, Sentence } from '../text/document.ts';
import type { Range } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';

/** A sentence with its tokens at hand; positions are token indices of the whole article. */
export interface SentenceView extends Sentence {
  article: ArticleText;
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM', 'PRON']);
const NOTHING: Token = { start: 0, end: 0, text: '', lower: '', lemma: '', pos: 'X' };

/** The token at `i`, or an empty one outside the sentence, so that rules may look past its ends. */
export function tokenAt(view: SentenceView, i: number): Token {
  return i >= view.first && i < view.last ? (view.article.tokens[i] ?? NOTHING) : NOTHING;
}

/** True where token `i` is part of a quotation (its marks included). */
export function isQuoted(view: SentenceView, i: number): boolean {
  return i >= view.first && i < view.last && (view.article.quotationOf[i] ?? -1) >= 0;
}

/** The lemma of a token, mended where the tagger is known to go wrong. */
export function lemmaOf(token: Token): string {
  return FORMS.get(token.lower) ?? token.lemma;
}

/** True for words that may end a noun phrase. */
export function isNominal(token: Token): boolean {
  return (NOMINAL.has(token.pos) && !isRelative(token)) || token.lower === 'others' || token.lower === 'all';
}

/** who, which, that as a relative pronoun. */
export function isRelative(token: Token): boolean {
  return ['who', 'which', 'whom', 'whose', 'that'].includes(token.lower);
}

export function isTimeWord(token: Token): boolean {
  // “what they say [may] be a slip”, and not “in May”.
  if (token.text === 'may') return false;
  return TIME_WORDS.has(token.lower) || /^\d{1,4}(?:st|nd|rd|th)?$/.test(token.lower);
}

/** Parts and spans of time that a word before them picks out: “that month”, “the next morning”. */
export const TIME_SPAN = /^(?:day|night|morning|afternoon|evening|week|weekend|month|year|spring|summer|autumn|winter)$/;

const SEASONS = /^(?:spring|summer|autumn|fall|winter)$/;

/** “last week”, “this summer”, “next year”: the word that opens a time and would be a determiner elsewhere. */
export function opensTime(view: SentenceView, i: number): boolean {
  return (
    /^(?:last|this|next|late|early)$/.test(tokenAt(view, i).lower) &&
    (isTimeWord(tokenAt(view, i + 1)) || SEASONS.test(tokenAt(view, i + 1).text)) &&
    tokenAt(view, i + 1).pos !== 'NUM'
  );
}

/** The first comma from `from` on; -1 where a quotation or the sentence's end comes before it. */
export function nextComma(view: SentenceView, from: number): number {
  let i = from;
  while (i < view.last && !isComma(tokenAt(view, i)) && !isQuoted(view, i)) i++;
  return i < view.last && !isQuoted(view, i) ? i : -1;
}

/** “[Tuesday night's] results”: where what a time from `i` on owns begins; `i` where none does. */
export function behindOwningTime(view: SentenceView, i: number): number {
  let end = i;
  while (isTimeWord(tokenAt(view, end))) end++;
  return end > i && /^['’]s$/.test(tokenAt(view, end).text) ? end + 1 : i;
}

/** Token range of the quotation that holds token `i`, within the sentence. */
export function quotationAround(view: SentenceView, i: number): Range {
  const q = view.article.quotationOf[i];
  let start = i;
  let end = i + 1;
  while (start > view.first && view.article.quotationOf[start - 1] === q) start--;
  while (end < view.last && view.article.quotationOf[end] === q) end++;
  return { start, end };
}

export function isVerb({ pos }: Token): boolean {
  return pos === 'VERB' || pos === 'AUX';
}

export function isComma(token: Token): boolean {
  return token.text === ',';
}

export function isDash(token: Token): boolean {
  return /^(?:[—–―−]|--|-)$/.test(token.text);
}

/** True where no space divides token `i` from the one after it. */
export function isGlued(view: SentenceView, i: number): boolean {
  return tokenAt(view, i).end === tokenAt(view, i + 1).start;
}

/** A dash that parts clauses, and no hyphen within a word: “the half-dead man”. */
export const partsClauses = (view: SentenceView, i: number): boolean =>
  isDash(tokenAt(view, i)) && !(tokenAt(view, i).text === '-' && (isGlued(view, i) || isGlued(view, i - 1)));

/** Index of the last “(” in `[from, to)` that is not closed there; -1 where there is none. */
export function openBracket(view: SentenceView, from: number, to: number): number {
  let closed = 0;
  for (let i = to - 1; i >= from; i--) {
    const { text } = tokenAt(view, i);
    if (text === ')') closed++;
    else if (text === '(' && closed-- === 0) return i;
  }
  return -1;
}

/** True where any verb stands in `[from, to)`. */
export function hasVerb(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerb(tokenAt(view, i))) return true;
  return false;
}

/** True where a verb that agrees with a subject stands in `[from, to)`, outside of quotations. */
export function hasFiniteVerb(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokenAt(view, i);
    if (isQuoted(view, i)) continue;
    if (token.pos === 'AUX' || (/^(?:'s|'re|'ve|'d|'ll)$/.test(token.lower) && token.pos !== 'PART')) return true;
    if (token.pos !== 'VERB' || token.lower.endsWith('ing')) continue;
    if (tokenAt(view, i - 1).lower === 'to') continue;
    return true;
  }
  return false;
}

/** Index of the last token of the sentence that is no closing punctuation, plus one. */
export function bodyEnd(view: SentenceView): number {
  let end = view.last;
  while (end > view.first && /^[.!?…]+$/.test(tokenAt(view, end - 1).text) && !isQuoted(view, end - 1)) end--;
  return end;
}

/** `[start, end)` without the marks that part clauses at its ends; undefined where nothing is left. */
export function trimMarks(view: SentenceView, start: number, end: number): Range | undefined {
  let [from, to] = [start, end];
  const skip = (i: number) => /^[,;:—–]$/.test(tokenAt(view, i).text) && !isQuoted(view, i);
  while (to > from && skip(to - 1)) to--;
  while (from < to && skip(from)) from++;
  return to > from ? { start: from, end: to } : undefined;
}

/** Whether a quotation stands among the sentence's tokens of `[from, to)`. */
export function isQuotedWithin(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isQuoted(view, i)) return true;
  return false;
}

/** “the man — named as Lee[,] a clerk — was found”: whether an aside from `from` on is still open at `i`, and closes before `last`. */
export const isWithinDashes = (view: SentenceView, from: number, i: number, last: number): boolean => {
  let dashes = 0;
  for (let k = from; k < i; k++) if (isDash(tokenAt(view, k)) && !isGlued(view, k - 1) && !isQuoted(view, k)) dashes++;
  return dashes % 2 === 1 && isDashPair(view, i, last);
};

/** Whether another dash stands between the one at `at` and `last`, outside of quotations. */
export function isDashPair(view: SentenceView, at: number, last: number): boolean {
  for (let i = at + 1; i < last; i++) if (isDash(tokenAt(view, i)) && !isQuoted(view, i)) return true;
  return false;
}

/** So many tokens may stand in brackets that are passed over. */
const LONGEST_BRACKET = 12;

/** Token index behind the bracket that closes the one at `open`; -1 where none near does. */
export function bracketEnd(view: SentenceView, open: number): number {
  for (let i = open + 1; i < view.last && i < open + LONGEST_BRACKET; i++) if (tokenAt(view, i).text === ')') return i + 1;
  return -1;
}

/** “a “wasted year,” …”: the quotation that ends with token `i` has a comma for its last mark. */
export const closesWithComma = (view: SentenceView, i: number): boolean =>
  [i, i - 1, i - 2].some((k) => isQuoted(view, k) && isComma(tokenAt(view, k)));

/** “he [quietly] said”: the first token from `i` on that is no adverb. */
export function skipAdverbsRight(view: SentenceView, i: number): number {
  let at = i;
  while (tokenAt(view, at).pos === 'ADV') at++;
  return at;
}
