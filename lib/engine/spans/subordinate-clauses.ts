/** Where what is said in a subordinate clause ends. */

import { closesWithComma, hasFiniteVerb, isComma, isQuoted, isVerb, nextComma, type SentenceView, tokenAt } from './grammar.ts';
import { asideEnd } from './group-start.ts';
import { isListed } from './lists.ts';

/** Whether the comma at `i` ends a clause that is told from `from` on. */
function closesClause(view: SentenceView, from: number, i: number): boolean {
  // “While he said he was there, [and was asleep], she …”
  if (/^(?:and|but)$/.test(tokenAt(view, i + 1).lower) && tokenAt(view, i + 2).pos === 'AUX') return false;
  if (hasFiniteVerb(view, from, i) || !isListed(view, i)) return true;
  // “Although Lee denied guilt, [chaos and complaints hurt] him”: at the last comma, before a verb, no list goes on.
  return nextComma(view, i + 1) < 0 && hasFiniteVerb(view, i, view.last);
}

/**
 * Where a subordinate clause ends: “When he said [it was over], the crowd left” – at the comma before the main clause.
 * @param subject first token of the cue's subject
 */
export function subordinateEnd(view: SentenceView, subject: number, from: number): number {
  // “When Lee stands up and swears [it is over], then it is time to go”
  if (/^(?:when|if|once)$/.test(tokenAt(view, view.first).lower))
    for (let i = from + 1; i < view.last - 2; i++)
      if (isComma(tokenAt(view, i)) && !isQuoted(view, i) && tokenAt(view, i + 1).lower === 'then') return i;
  // “Although [in September she] said it was over, …”
  let before = subject - 1;
  // “Hale, though she praised it [and] said [it should stand], left”: one of two verbs.
  const isJoined = /^(?:and|or)$/.test(tokenAt(view, subject).lower);
  const isBorder = (i: number) => isComma(tokenAt(view, i)) || isQuoted(view, i) || (!isJoined && isVerb(tokenAt(view, i)));
  while (before > view.first && !isBorder(before)) before--;
  const clause = tokenAt(view, before);
  const opener =
    before === view.first && /^(?:although|though|while|when|after|because|since)$/.test(clause.lower)
      ? clause
      : tokenAt(view, isJoined && isComma(clause) ? before + 1 : subject - 1);
  const asked = subject === view.first && tokenAt(view, subject).lower === 'asked';
  // “Reacting to the report that says [it is unsafe], he said …”
  const isFronted = before === view.first && /^(?:reacting|responding|replying|referring|commenting)$/.test(clause.lower);
  if (
    !asked &&
    !isFronted &&
    !/^(?:when|while|if|after|as|although|though|because|since|before|once|whereas|which|whom|where)$/.test(opener.lower)
  )
    return view.last;
  for (let i = from + 1; i < view.last - 2; i++) {
    // “after Hart said that she would, [for once], go”: the verb is yet to come.
    if (isComma(tokenAt(view, i)) && tokenAt(view, i - 1).pos === 'AUX') {
      const end = asideEnd(view, i);
      if (end > 0) i = end;
    }
    if (isComma(tokenAt(view, i)) && !isQuoted(view, i) && closesClause(view, from, i)) return i;
    if (isQuoted(view, i) && !isQuoted(view, i + 1) && closesWithComma(view, i)) return i + 1;
  }
  return view.last;
}
