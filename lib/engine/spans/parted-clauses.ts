/** What somebody said, parted by a comma from the verb that says so. */

import { isFiniteForm } from '../text/verb-forms.ts';
import { bodyEnd, hasFiniteVerb, type SentenceView, tokenAt } from './grammar.ts';
import { behindClause } from './main-clauses.ts';
import { nounPhraseAfter } from './noun-phrases-after.ts';
import type { Subject } from './subject.ts';
import type { VerbGroup } from './verb-groups.ts';

/** “He said, [the work would take] two years.”: behind the comma of a subject and its verb, with which the sentence opens, a whole clause. */
export function isParted(view: SentenceView, group: VerbGroup, { start, source, inverted }: Subject, at: number): boolean {
  const opener = tokenAt(view, view.first);
  // “Whenever a guest complained, the cook came out”: a clause of time has its main clause behind the comma.
  const isAdverb = opener.pos === 'CCONJ' || (opener.pos === 'ADV' && !/^(?:wh|how|once|as)/.test(opener.lower));
  const isOpening = start === view.first || (start === view.first + 1 && isAdverb);
  if (!isOpening || inverted || !source || group.form !== 'finite' || !/^(?:say|tell)$/.test(group.frame)) return false;
  const opens = /^(?:when|if|as|because|although|since|once|unless)$/.test(tokenAt(view, at).lower) ? behindClause(view, at) : at;
  const subject = opens < 0 ? undefined : nounPhraseAfter(view, opens);
  if (!subject || bodyEnd(view) <= subject.end + 1) return false;
  // “Sources said, the flat [where it was found] belongs to her”
  const isOnPlace = /^(?:where|who|which)$/.test(tokenAt(view, subject.end).lower) && hasFiniteVerb(view, subject.end, bodyEnd(view));
  return isOnPlace || isFiniteForm(tokenAt(view, subject.end));
}
