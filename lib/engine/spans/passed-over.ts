/** What may stand between a cue and what was said: asides, adverbs, the colon before a quotation. */

import { isPersonNoun } from '../lexicon/persons.ts';
import { hasFiniteVerb, isComma, isDash, isQuoted, isVerb, quotationAround, type SentenceView, tokenAt } from './grammar.ts';
import { isSayingParticiple } from './next-acts.ts';
import { beginsClause } from './noun-phrases-after.ts';
import { isPossessive } from './phrase-words.ts';
import { holdsCue } from './verb-groups.ts';

/** Where a string of adverbs ends that a comma and a quotation follow; else -1. */
export function adverbsEnd(view: SentenceView, from: number): number {
  let i = from;
  while (tokenAt(view, i).pos === 'ADV' || tokenAt(view, i).lower === 'and') i++;
  return isComma(tokenAt(view, i)) && isQuoted(view, i + 1) ? i : -1;
}

/** “wrote to me [over the site's system,] “It is late””: the comma behind a phrase without a verb that a quotation follows; else -1. */
export function phraseEnd(view: SentenceView, from: number): number {
  for (let i = from + 1; i < from + 10 && !isQuoted(view, i) && !isVerb(tokenAt(view, i)); i++)
    if (isComma(tokenAt(view, i))) return isQuoted(view, i + 1) ? i : -1;
  return -1;
}

/** “said about the choice[:] “…””: index of a colon a few words on that a quotation follows, with no verb before it; else -1. */
export function colonSoon(view: SentenceView, from: number): number {
  for (let i = from + 1; i < from + 15 && !isQuoted(view, i) && !isVerb(tokenAt(view, i)); i++)
    if (tokenAt(view, i).text === ':') return isQuoted(view, i + 1) ? i : -1;
  return -1;
}

/** “in a note to clerks[, grooms and cooks] that”: whether the comma at `i` parts those to whom something went out. */
export const isAmongAddressees = (view: SentenceView, i: number): boolean => {
  let next = i + 1;
  while (tokenAt(view, next).pos === 'NOUN' || (isComma(tokenAt(view, next)) && tokenAt(view, next - 1).pos === 'NOUN')) next++;
  return isPeople(view, i - 1) && isPeople(view, i + 1) && tokenAt(view, next).lower === 'and' && tokenAt(view, next + 2).lower === 'that';
};

const isPeople = (view: SentenceView, i: number): boolean => tokenAt(view, i).pos === 'NOUN' && isPersonNoun(tokenAt(view, i).lower);

/** The dash that closes an aside which “that” follows; else -1. */
export function closingDashBeforeThat(view: SentenceView, open: number): number {
  for (let i = open + 1; i < open + 15 && i < view.last; i++)
    if (isDash(tokenAt(view, i))) return tokenAt(view, i + 1).lower === 'that' ? i : -1;
  return -1;
}

/** The colon before a sentence's first quotation behind `from`; -1 where none stands there. */
function colonBeforeQuotation(view: SentenceView, from: number): number {
  let i = from + 1;
  while (i < view.last && !isQuoted(view, i)) i++;
  return i < view.last && tokenAt(view, i - 1).text === ':' ? i - 1 : -1;
}

/** “, without citing sources, that”, and not “, adding, “…””. */
export function asideEnd(view: SentenceView, comma: number): number {
  // “reported, citing two clerks, that”
  if (isSayingParticiple(view, comma + 1) && !/^(?:citing|quoting)$/.test(tokenAt(view, comma + 1).lower)) return comma;
  // “He went on, speaking of the years that he missed: “…””
  const colon = colonBeforeQuotation(view, comma);
  if (colon > 0 && tokenAt(view, comma + 1).lower.endsWith('ing') && !holdsCue(view, comma, colon)) return colon + 1;
  for (let i = comma + 1; i < comma + 20 && i < view.last; i++) {
    // “reported, citing “two clerks,” that”
    const cited = i === comma + 2 && isQuoted(view, i) && /^(?:citing|quoting)$/.test(tokenAt(view, comma + 1).lower);
    const close = cited ? quotationAround(view, i).end : -1;
    if (close > 0 && tokenAt(view, close).lower === 'that') return close;
    // “said, in part: “…””
    if (isQuoted(view, i))
      return (isComma(tokenAt(view, i - 1)) || tokenAt(view, i - 1).text === ':') && i > comma + 2 && !hasFiniteVerb(view, comma + 1, i)
        ? i
        : comma;
    if (isComma(tokenAt(view, i))) {
      const next = tokenAt(view, i + 1);
      // “said, if elected, she would …”
      const isCondition = /^(?:if|when|once|unless)$/.test(tokenAt(view, comma + 1).lower) && (next.pos === 'PRON' || next.pos === 'DET');
      if (next.lower === 'that' || isQuoted(view, i + 1) || isCondition) return i + 1;
      if (hasFiniteVerb(view, comma + 1, i)) return comma;
    }
  }
  return comma;
}

/** “[outside the White House] he would not”, “[aboard the ship] that it was late”: where the place ends behind which a clause begins; else -1. */
export function placePassed(view: SentenceView, i: number): number {
  // “told reporters [in Marl] it was late”
  const isIn = /^(?:in|at)$/.test(tokenAt(view, i).lower) && tokenAt(view, i + 1).pos === 'PROPN';
  if (!isIn && !/^(?:aboard|outside|inside|near)$/.test(tokenAt(view, i).lower)) return -1;
  let end = tokenAt(view, i + 1).pos === 'DET' || isPossessive(tokenAt(view, i + 1)) ? i + 2 : i + 1;
  while (/^(?:PROPN|NOUN|NUM|ADJ|PART)$/.test(tokenAt(view, end).pos)) end++;
  return end > i + 1 && (tokenAt(view, end).lower === 'that' || beginsClause(view, end)) ? end : -1;
}

/** The word with which a question begins that was asked on some occasion; -1 where another verb comes before. */
export function wordOfQuestion(view: SentenceView, from: number): number {
  for (let i = from + 1; i < from + 8 && !isVerb(tokenAt(view, i)) && !isComma(tokenAt(view, i)); i++)
    if (/^(?:whether|if|how|why|what)$/.test(tokenAt(view, i).lower)) return i;
  return -1;
}

/** Behind these “of” goes on with what tells when or where: “in the wake of”. */
const GOES_ON_WITH_OF =
  /^(?:wake|eve|sidelines?|behalf|front|ahead|start|end|middle|summer|winter|spring|autumn|hours|issue|floor|day|time|because|instead|out|course|light|face)$/;

/** “warned [repeatedly] of it”, “warned [on Monday] against it”: the word behind which stands what was warned of; -1 where a verb or a comma comes before. */
export function wordOfWarning(view: SentenceView, from: number): number {
  const goesOn = (i: number) => !isVerb(tokenAt(view, i)) && !isComma(tokenAt(view, i)) && tokenAt(view, i).lower !== 'that';
  for (let i = from; i < from + 9 && goesOn(i) && !isQuoted(view, i); i++)
    if (i > from && /^(?:of|about|against)$/.test(tokenAt(view, i).lower) && !GOES_ON_WITH_OF.test(tokenAt(view, i - 1).lower)) return i;
  return -1;
}

/** The quotation that opens a few words behind `i`, with no verb between; -1 where none does. */
export function quotationNear(view: SentenceView, i: number): number {
  // “replied with a note which read: “…””
  const isRead = (k: number) => /^reads?$/.test(tokenAt(view, k).lower) && /^(?:which|that)$/.test(tokenAt(view, k - 1).lower);
  for (let k = i + 1; k < i + 9 && k < view.last && (!isVerb(tokenAt(view, k)) || isRead(k)); k++) if (isQuoted(view, k)) return k;
  return -1;
}

/** “said [through an interpreter]”, and not “said through the years they had …”: by whom words were passed on. */
export const isPassedOn = (view: SentenceView, through: number): boolean =>
  [2, 3, 4].some((k) => isPersonNoun(tokenAt(view, through + k).lower) || tokenAt(view, through + k).lower === 'statement');

/** Index of a “that” a few words on, with no verb or comma before it; else -1. */
export function thatSoon(view: SentenceView, from: number): number {
  for (let i = from + 1; i < from + 10; i++) {
    const token = tokenAt(view, i);
    // “told a crowd in Dunholm, East Fen that”
    const isPlace = isComma(token) && tokenAt(view, i - 1).pos === 'PROPN' && tokenAt(view, i + 1).pos === 'PROPN';
    // “to [WIRED] that”: in capitals no word is a verb.
    const isVerbal = isVerb(token) && token.text !== token.text.toUpperCase();
    const isListing = isPlace || (isComma(token) && isAmongAddressees(view, i));
    if (isQuoted(view, i) || (isComma(token) && !isListing) || isVerbal) return -1;
    // “responded to [that] letter by calling her a fool”
    if (token.lower === 'that') return tokenAt(view, i - 1).lower === 'to' ? -1 : i;
  }
  return -1;
}
