/** Negations that stand apart from the verb that they deny. */

import { isComma, isQuoted, type SentenceView, tokenAt } from './grammar.ts';
import { NEGATION } from './group-start.ts';

/** In words, from “or” back to “has not”. */
const FARTHEST_NEGATION = 14;

/** “has not, to our knowledge, [announced] why”: a negation before an aside. */
export function isNegatedBefore(view: SentenceView, start: number): boolean {
  if (!isComma(tokenAt(view, start - 1))) return false;
  let open = start - 2;
  while (open > start - 8 && open > view.first && !isComma(tokenAt(view, open))) open--;
  return isComma(tokenAt(view, open)) && NEGATION.test(tokenAt(view, open - 1).lower) && tokenAt(view, open - 2).pos === 'AUX';
}

/** “nor [said] so”, “nor do they always [say] so”, “has not named him or [confirmed] it” */
export function isBehindNor(view: SentenceView, start: number): boolean {
  let at = start - 1;
  while (tokenAt(view, at).pos === 'ADV') at--;
  // “Nor, [he said], did they ask”: he did say that.
  if (
    tokenAt(view, at - 1).lower === 'nor' ||
    (tokenAt(view, at - 2).lower === 'nor' && tokenAt(view, at).pos === 'PRON' && !isComma(tokenAt(view, at - 1)))
  )
    return true;
  if (tokenAt(view, at).lower !== 'or') return false;
  // Up to the verb of which both are denied, with no other clause between.
  for (let i = at - 1; i > Math.max(view.first, at - FARTHEST_NEGATION); i--) {
    const { lower, pos } = tokenAt(view, i);
    if (isQuoted(view, i) || isComma(tokenAt(view, i)) || pos === 'SCONJ' || /^(?:that|who|which|and|but)$/.test(lower)) return false;
    if (NEGATION.test(lower)) return tokenAt(view, i - 1).pos === 'AUX';
  }
  return false;
}

/**
 * “did not [deny] that”, “would not [rule] out a run”: whether a negated denial lets something stand, which says as much as to
 * admit it; what somebody “has not denied” was perhaps never asked. `words` are those of the group before the verb.
 */
export function concedes(lemma: string, words: readonly string[]): boolean {
  if (!/^(?:deny|dispute|refute|rule)$/.test(lemma) || words.filter((word) => NEGATION.test(word)).length !== 1) return false;
  return !words.some((word) => /^(?:can|could|may|might|should|must|shall|has|have|had|be|been|to)$/.test(word));
}

/** “Officials [do not believe] it will close”: who does not hold a thing holds the contrary; “did not think” tells a story. `words` are those of the group before the verb. */
export const holdsContrary = (lemma: string, words: readonly string[]): boolean =>
  /^(?:believe|think)$/.test(lemma) && words.length === 2 && /^(?:do|does)$/.test(words[0] ?? '') && NEGATION.test(words[1] ?? '');
