import type { Range } from '../text/ranges.ts';
import { closesWithComma, hasFiniteVerb, isComma, isVerb, type SentenceView, tokenAt } from './grammar.ts';
import { holdsCue, isFiniteGroup } from './verb-groups.ts';

/** “said “[reforms]” and new taxes [would pay for it]”: the quotation is part of a subject whose verb follows. */
export function isSubjectOf(view: SentenceView, quotation: Range, end: number): boolean {
  // “said “[surrendering]” to them would amount to defeat”
  for (let i = quotation.start; i < quotation.end; i++) if (isVerb(tokenAt(view, i)) && !/ing$/.test(tokenAt(view, i).lower)) return false;
  if (closesWithComma(view, quotation.end - 1) && tokenAt(view, quotation.end).lower === 'and') return false;
  if (isComma(tokenAt(view, quotation.end)) && tokenAt(view, quotation.end + 1).pos === 'AUX') return true;
  return (
    JOINS.test(tokenAt(view, quotation.end).lower) &&
    hasFiniteVerb(view, quotation.end, end) &&
    !holdsCue(view, quotation.end, end, isFiniteGroup)
  );
}

const JOINS = /^(?:and|or|of|in|for|to|would|will|is|are|was|were|has|have|had|could|should|can|must)$/;
