/** Clauses on a thing or a name that stand in what somebody said, or around it. */

import { isFiniteForm } from '../text/verb-forms.ts';
import { hasFiniteVerb, isComma, isQuoted, type SentenceView, tokenAt } from './grammar.ts';
import { holdsCue } from './verb-groups.ts';

/** “Amaro, which has faced complaints alleging [theft]”: whether a clause on a name, opened by a comma, is still open at `from`. */
export function isInRelative(view: SentenceView, from: number): boolean {
  for (let i = from - 1; i > view.first; i--) {
    if (isQuoted(view, i) || /^[;:]$/.test(tokenAt(view, i).text)) return false;
    if (isComma(tokenAt(view, i))) return /^(?:which|who)$/.test(tokenAt(view, i + 1).lower) && tokenAt(view, i - 1).pos === 'PROPN';
  }
  return false;
}

/** “lived on rice, which grew scarce[, and they slept] on deck”: whether another clause of the same speaker comes behind one on a thing. */
export function isFollowed(view: SentenceView, from: number, last: number): boolean {
  for (let i = from; i < last - 3; i++)
    if (isComma(tokenAt(view, i)) && tokenAt(view, i + 1).lower === 'and' && /^(?:he|she|they|we|it)$/.test(tokenAt(view, i + 2).lower))
      return isFiniteForm(tokenAt(view, i + 3)) && !holdsCue(view, i + 2, Math.min(last, i + 5));
  return false;
}

/** “if they thought so, [a recount] could be done”: what an article opens here is the main clause's subject, no apposition. */
export function isSubjectAt(view: SentenceView, i: number): boolean {
  if (!/^an?$/.test(tokenAt(view, i).lower)) return false;
  let end = i + 1;
  // “a deal of that size”
  const isOf = (k: number) => tokenAt(view, k).lower === 'of' || (tokenAt(view, k).pos === 'DET' && tokenAt(view, k - 1).lower === 'of');
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tokenAt(view, end).pos) || isOf(end)) end++;
  return tokenAt(view, end).pos === 'AUX';
}

/** “the bill is, by design[, a reform] of rules”: what the subject is said to be, behind an aside that ends with the comma at `comma`. */
export function isPredicateAt(view: SentenceView, from: number, comma: number): boolean {
  let opens = comma - 1;
  while (opens > from && !isComma(tokenAt(view, opens))) opens--;
  return opens > from && /^(?:is|are|was|were|be)$/.test(tokenAt(view, opens - 1).lower) && !hasFiniteVerb(view, opens, comma);
}

/** “the men, ages 20 to 30, who were killed [were] her sons”: a clause on the subject, whose verb follows without a comma. */
export function takesUpVerb(view: SentenceView, from: number, last: number): boolean {
  for (let i = from; i < Math.min(from + 8, last - 2) && !isComma(tokenAt(view, i)); i++)
    if (tokenAt(view, i).pos === 'AUX' && /^(?:VERB|NOUN|ADJ)$/.test(tokenAt(view, i + 1).pos) && tokenAt(view, i + 2).pos === 'AUX')
      return true;
  return false;
}

/** “, [in which] …”, “, [both of which] …”, “, [some of whom] …” */
export function isRelativeOf(view: SentenceView, i: number): boolean {
  const isPart = /^(?:both|all|some|many|most|several|few|one|two|each|none|half)$/.test(tokenAt(view, i).lower);
  const of = isPart && tokenAt(view, i + 1).lower === 'of' ? i + 1 : i;
  return tokenAt(view, of).pos === 'ADP' && /^(?:whom|which)$/.test(tokenAt(view, of + 1).lower);
}
