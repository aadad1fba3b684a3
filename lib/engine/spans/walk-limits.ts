import { isBehindOpener, isGlossNoun } from './clause-limits.ts';
import { isBeforeContactClause } from './contact-clauses.ts';
import { type SentenceView, tokenAt } from './grammar.ts';
import { endsOccasion } from './occasions.ts';

/** Whether the token at `i` is outside of the noun phrase that a walk to the left, from `end` (exclusive), has read behind it. */
export function isOutside(view: SentenceView, i: number, end: number): boolean {
  const [left, token, right] = [tokenAt(view, i - 1), tokenAt(view, i), tokenAt(view, i + 1)];
  // “in what [officials] called a mess”: a clause of its own opens there.
  if (/^(?:what|whatever|how|why|where|which|whom)$/.test(token.lower)) return true;
  // “it was late – something [Hale] said”, “it was late, a point [Hale] made”: a clause on what stands before.
  if (i + 1 < end && isGlossNoun(view, i) && /^(?:PROPN|DET|PRON|NUM)$/.test(right.pos)) return true;
  // “the letter [Tom] wrote”
  if (i + 1 < end && isBeforeContactClause(view, i)) return true;
  // “In a statement [Hale] said”, “In his speech at the show [Hale] said”, “short of the 3% [Hale] said was needed”
  const isOver = right.pos === 'PROPN' && (token.text === '%' || endsOccasion(view, i) || isBehindOpener(view, i));
  if (isOver && i + 1 < end) return true;
  // “In response [Hale] said”
  if (right.pos === 'PROPN' && i + 1 < end && left.lower === 'in' && /^(?:response|reply|addition|contrast|court)$/.test(token.lower))
    return true;
  // “In response to this [Mr Hale] said”, “In another question [Hale] asked”
  const isAnswer =
    /^(?:this|that)$/.test(token.lower) && left.lower === 'to' && /^(?:response|reply|addition)$/.test(tokenAt(view, i - 2).lower);
  const isOneMore = /^(?:question|query)$/.test(token.lower) && tokenAt(view, i - 2).lower === 'in';
  if (right.pos === 'PROPN' && i + 1 < end && (isAnswer || isOneMore)) return true;
  return false;
}
