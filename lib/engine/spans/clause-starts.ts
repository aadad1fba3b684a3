import { isFiniteForm } from '../text/verb-forms.ts';
import { hasFiniteVerb, isComma, isDash, isQuoted, nextComma, type SentenceView, skipAdverbsRight, tokenAt } from './grammar.ts';
import { nounPhraseAfter } from './noun-phrases-after.ts';
import type { FormalCue } from './other-cues.ts';

/** Where the clause begins that “according to” closes: the sentence's start, or after an earlier cue's semicolon. */
export function clauseStart(view: SentenceView, at: number, earlier: readonly FormalCue[]): number {
  const floor = Math.max(view.first, ...earlier.map((c) => Math.max(c.source?.end ?? 0, c.cue.end)));
  for (let i = at - 1; i > floor; i--) {
    const mark = tokenAt(view, i);
    if (isQuoted(view, i) || !(mark.text === ';' || mark.text === ':' || isDash(mark))) continue;
    // “James Lee, of Torrance; and Han Lee, of Dunmore, are charged”: a list's semicolons part no clauses.
    if (mark.text === ';' && hasFiniteVerb(view, floor, i)) return i + 1;
    if (mark.text === ';') continue;
    // A dash that closes an aside opens no clause: on from before the aside.
    const opening = isDash(mark) ? openingDash(view, i, floor) : -1;
    if (opening > 0) {
      i = opening;
      continue;
    }
    // A dash or colon opens a clause of its own only where a verb follows, and nothing closes an aside there.
    if ((tokenAt(view, i + 1).start > mark.end || mark.text !== '-') && hasFiniteVerb(view, i + 1, at - 1)) return i + 1;
    // “The files say otherwise: [the boat], according to Lee, was sold”
    const isSubject = isComma(tokenAt(view, at - 1)) && nounPhraseAfter(view, i + 1)?.end === at - 1;
    if (mark.text === ':' && isSubject && hasFiniteVerb(view, floor, i)) return i + 1;
  }
  return floor;
}

/** The dash that opens the aside which the one at `close` ends; -1 where it ends none. */
function openingDash(view: SentenceView, close: number, floor: number): number {
  for (let i = close - 2; i > floor; i--) if (isDash(tokenAt(view, i)) && tokenAt(view, i).text === tokenAt(view, close).text) return i;
  return -1;
}

/**
 * “Residents of Marl [—] a town of 300, according to the census — say it smells”: the dash that opens the aside at whose end a source is named, between a
 * subject and its verb; -1 where none does.
 * @param at first token of “according to”
 * @param close behind the source
 */
export function dashBefore(view: SentenceView, at: number, close: number): number {
  if (!isDash(tokenAt(view, close)) || !isFiniteForm(tokenAt(view, skipAdverbsRight(view, close + 1)))) return -1;
  const open = openingDash(view, close, view.first);
  return open > 0 && open < at && !hasFiniteVerb(view, view.first, open) ? open : -1;
}

/** “Then came the twist: [according to Lee], he had died before”: with a clause of its own behind the colon that the words for the source close. */
export function tellsBehindColon(view: SentenceView, i: number, end: number): boolean {
  const comma = tokenAt(view, i - 1).text === ':' ? nextComma(view, i) : -1;
  return comma > 0 && !hasFiniteVerb(view, i, comma) && hasFiniteVerb(view, comma + 1, end);
}
