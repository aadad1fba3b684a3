/** What somebody or something is called, where it stands in marks. */

import { isQuoted, quotationAround, type SentenceView, tokenAt } from './grammar.ts';
import { nounPhraseAfter } from './noun-phrases.ts';
import { isTensed, type VerbGroup } from './verb-groups.ts';

/** “has been called [“a mess”] by Lee”, “is described as [a “mess” and a “farce”] by Lee”, “was dismissed as [“nonsense”] by Lee”: where what somebody is called ends; -1 where it is not quoted. */
export function namedInMarks(view: SentenceView, group: VerbGroup): number {
  const isAs = group.lemma === 'dismiss' && tokenAt(view, group.end).lower === 'as';
  if ((group.frame !== 'call' && !isAs) || group.start === group.verb) return -1;
  let at = tokenAt(view, group.end).lower === 'as' ? group.end + 1 : group.end;
  let end = -1;
  for (;;) {
    if (tokenAt(view, at).pos === 'DET') at++;
    if (!isQuoted(view, at)) return end;
    end = quotationAround(view, at).end;
    if (tokenAt(view, end).lower !== 'and') return end;
    at = end + 1;
  }
}

/** “called the plan “a trick””, and not “a plan called “Open Water””: what is called something stands before the marks. */
export function callsInMarks(view: SentenceView, group: VerbGroup): boolean {
  if (group.frame !== 'call' || !isTensed(view, group)) return false;
  const called = nounPhraseAfter(view, group.end);
  const next = called && (tokenAt(view, called.end).lower === 'as' ? called.end + 1 : called.end);
  return next !== undefined && [0, 1].some((k) => isQuoted(view, next + k));
}
