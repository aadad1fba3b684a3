/** What is asked in a letter: “wrote to the minister asking for a review”, “has written to staff to say it was late”. */

import type { Range } from '../text/ranges.ts';
import { isComma, isQuoted, lemmaOf, type SentenceView, tokenAt } from './grammar.ts';
import { mainSubject } from './main-clauses.ts';
import { nounPhraseBefore } from './noun-phrases.ts';

const WRITTEN = /^(?:letters?|e-?mails?|messages?|petitions?|notes?)$/;

/** So many words back may “sent” stand before “a strongly worded letter”. */
const REACH = 7;

/** Whether a letter goes to somebody at the word “to” at `to`. */
function isSentTo(view: SentenceView, to: number): boolean {
  const before = tokenAt(view, to - 1);
  if (tokenAt(view, to).lower !== 'to') return false;
  // “has written [in] to the council”
  const verb = before.lower === 'in' || before.lower === 'back' ? tokenAt(view, to - 2) : before;
  if (verb.pos === 'VERB' && /^(?:write|e-?mail)$/.test(lemmaOf(verb))) return true;
  if (before.pos !== 'NOUN' || !WRITTEN.test(before.lower)) return false;
  for (let i = to - 2; i > Math.max(view.first, to - REACH) && !isComma(tokenAt(view, i)); i--)
    if (tokenAt(view, i).pos === 'VERB' && /^(?:send|write|submit|deliver|hand)$/.test(lemmaOf(tokenAt(view, i)))) return true;
  return false;
}

/**
 * Who writes to somebody what the verb at `at` tells, a participle or a bare form behind “to”; undefined where no letter stands before it.
 * @returns token range of who writes
 */
export function writerTelling(view: SentenceView, at: number): Range | undefined {
  const isBare = tokenAt(view, at - 1).lower === 'to';
  const end = isBare ? at - 1 : at;
  if (isQuoted(view, end - 1) || isComma(tokenAt(view, end - 1))) return undefined;
  // “wrote [to ask] for it”
  if (isBare && tokenAt(view, end - 1).pos === 'VERB' && lemmaOf(tokenAt(view, end - 1)) === 'write') return mainSubject(view, end);
  let to = end - 1;
  while (to > view.first && /^(?:NOUN|PROPN|ADJ|DET|NUM|PRON|PART)$/.test(tokenAt(view, to).pos) && tokenAt(view, to).lower !== 'to') to--;
  const isTo = to < end - 1 && isSentTo(view, to);
  return isTo && nounPhraseBefore(view, end) ? mainSubject(view, to) : undefined;
}
