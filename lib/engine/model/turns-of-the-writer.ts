/** Where the writer takes over from who was told to have said something. */

import { hasFiniteVerb, isComma, isQuoted, isQuotedWithin, type SentenceView, tokenAt } from '../spans/grammar.ts';
import { beginsClause } from '../spans/noun-phrases-after.ts';
import { isNextRequest } from '../spans/own-deeds.ts';
import type { Range } from '../text/ranges.ts';

/** Whether what begins at token `i`, behind the first words of what was said, is told by the writer. */
export const isTurn = (view: SentenceView, told: Range, i: number): boolean =>
  isTurned(view, told, i) || isHeeded(view, told, i) || isNextRequest(view, told.start, i);

/**
 * “said they would tour[, but his family made clear that they would not]”: what “but” and a pronoun turn to behind a whole clause is
 * told by the writer (of “but he” 17 of 18 on PolNeAR's train split).
 */
function isTurned(view: SentenceView, told: Range, i: number): boolean {
  if (!isComma(tokenAt(view, i)) || tokenAt(view, i + 1).lower !== 'but') return false;
  // “…, but [that's] unproven”, “…, but [there was] no proof”, “…, but [it is] unlikely”: 10 of 13 there.
  const [first, second] = [tokenAt(view, i + 2).lower, tokenAt(view, i + 3)];
  const isJudged = (/^(?:that|there)$/.test(first) && second.pos === 'AUX') || (first === 'it' && /^(?:is|['’]s)$/.test(second.lower));
  const isPronoun = isJudged || /^(?:he|she|they|his|her|their)$/.test(first);
  // What is quoted there may well be the speaker's.
  if (isQuotedWithin(view, i, told.end)) return false;
  return isPronoun && hasFiniteVerb(view, told.start, i) && hasFiniteVerb(view, i + 2, Math.min(view.last, i + 12));
}

/** “yelled at her [to come out], and that's what she did”, “asked them [to wait], but nobody did”: what came of it. */
const isHeeded = (view: SentenceView, told: Range, i: number): boolean =>
  tokenAt(view, told.start).lower === 'to' &&
  !isQuoted(view, told.start) &&
  isComma(tokenAt(view, i)) &&
  /^(?:and|but|so)$/.test(tokenAt(view, i + 1).lower) &&
  (tokenAt(view, i + 2).lower === 'that' || beginsClause(view, i + 2));
