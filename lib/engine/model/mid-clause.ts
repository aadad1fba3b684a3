/** Ends of a reading at which a clause is not over, as the words on both sides of it tell. */

import { contentEnd } from '../spans/content-ends.ts';
import {
  hasFiniteVerb,
  isComma,
  isDash,
  isGlued,
  isQuoted,
  isRelative,
  isTimeWord,
  type SentenceView,
  skipAdverbsRight,
  tokenAt,
} from '../spans/grammar.ts';
import { isListed } from '../spans/lists.ts';
import { isPerOutlet } from '../spans/outlet-phrases.ts';
import { isFiniteForm } from '../text/verb-forms.ts';

/** “could drive [them | closer]”, “in the face of the virus | ' spread” */
export function isMidPhrase(view: SentenceView, end: number): boolean {
  const next = tokenAt(view, end);
  if (/^['’]$/.test(next.text) && isGlued(view, end - 1) && tokenAt(view, end + 1).pos === 'NOUN') return true;
  return /^(?:NOUN|ADJ|NUM|VERB|AUX|PART|PROPN)$/.test(next.pos) && !isTimeWord(next) && tokenAt(view, end - 1).pos !== 'PUNCT';
}

/**
 * “written to see | if it was so”, “a dealer from Leith | who died”, “imposed | from noon”: what hangs on the clause without a comma was
 * said with it (of 30 such ends on PolNeAR 25 are too early).
 */
export function isBeforeAdjunct(view: SentenceView, end: number): boolean {
  const { lower, pos } = tokenAt(view, end);
  if (tokenAt(view, end - 1).pos === 'PUNCT' || isPerOutlet(view, end)) return false;
  const isCompared = pos === 'ADV' && tokenAt(view, end + 1).pos === 'ADP' && /er$/.test(lower);
  return (
    isCompared ||
    (lower === 'to' && tokenAt(view, end + 1).pos === 'VERB') ||
    /^(?:or|who|because|if|since|until|from|over|compared|than|of|as|with|for|at|throughout|into)$/.test(lower)
  );
}

/** “a long | -delayed”, “its long-planned | (and long-delayed) line”, “loss, as well | as the dust”, “in | which” */
export function isCompound(view: SentenceView, end: number): boolean {
  const last = tokenAt(view, end - 1);
  const next = tokenAt(view, end);
  return (
    (next.text === '-' && isGlued(view, end)) ||
    (next.text === '(' && last.pos === 'VERB') ||
    last.text === '(' ||
    (next.lower === 'as' && /^(?:well|particularly|especially)$/.test(last.lower)) ||
    (last.pos === 'ADP' && isRelative(next))
  );
}

/** “offset by higher taxes | and a rise in costs”, “may have known it | and chose to go home”, “seeds, bread | , as well as salt” */
export function isMidSeries(view: SentenceView, end: number): boolean {
  const next = tokenAt(view, end);
  if (isComma(next) && [1, 2, 3].map((k) => tokenAt(view, end + k).lower).join(' ') === 'as well as') return true;
  if (!/^(?:and|or)$/.test(next.lower) || tokenAt(view, end - 1).pos === 'PUNCT') return false;
  const behind = skipAdverbsRight(view, end + 1);
  // “bars it from selling goods | and moving the yield”
  const isIng = (k: number) => tokenAt(view, k).pos === 'VERB' && tokenAt(view, k).lower.endsWith('ing');
  if (next.lower === 'and' && isIng(behind) && [2, 3, 4].some((k) => isIng(end - k))) return true;
  return isFiniteForm(tokenAt(view, behind)) || !hasFiniteVerb(view, end + 1, contentEnd(view, end + 1, view.last));
}

/** “in Marl | , Fen and Dun” */
export function isMidList(view: SentenceView, end: number): boolean {
  const { pos } = tokenAt(view, end - 1);
  return isComma(tokenAt(view, end)) && /^(?:PROPN|NOUN)$/.test(pos) && isListed(view, end) && tokenAt(view, end + 1).pos === pos;
}

/** “papers that Lee | – who left in May – might want”: at the dash of an aside behind which the clause has its verb. */
export function isBeforeAside(view: SentenceView, end: number): boolean {
  if (!isDash(tokenAt(view, end)) || isGlued(view, end) || !isRelative(tokenAt(view, end + 1))) return false;
  for (let i = end + 2; i < view.last - 1; i++)
    if (isDash(tokenAt(view, i)) && !isGlued(view, i)) return isFiniteForm(tokenAt(view, i + 1)) && !isQuoted(view, i);
  return false;
}

/** “the vaccines, which are alike | , remain safe”: at the second comma of an aside between a subject and its verb. */
export function isBehindAside(view: SentenceView, start: number, end: number): boolean {
  if (!isComma(tokenAt(view, end)) || isQuoted(view, end - 1)) return false;
  const verb = skipAdverbsRight(view, end + 1);
  let comma = start;
  while (comma < end && !isComma(tokenAt(view, comma))) comma++;
  const isSubject = comma > start && comma < end && /^(?:NOUN|PROPN|PRON)$/.test(tokenAt(view, comma - 1).pos);
  return isSubject && isFiniteForm(tokenAt(view, verb)) && !hasFiniteVerb(view, start, comma);
}

/** “alleges that [on one occasion] | , a case was reopened”: what opens the clause, with the clause behind. */
export const isOpeningAdjunct = (view: SentenceView, start: number, end: number): boolean =>
  tokenAt(view, tokenAt(view, start).lower === 'that' ? start + 1 : start).pos === 'ADP' &&
  isComma(tokenAt(view, end)) &&
  !hasFiniteVerb(view, start, end) &&
  !/^(?:VERB|CCONJ)$/.test(tokenAt(view, end + 1).pos) &&
  hasFiniteVerb(view, end + 1, contentEnd(view, end + 1, view.last));
