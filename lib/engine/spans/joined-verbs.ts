/** Verbs of saying that go on with the subject of a verb before them. */

import { singularOf } from '../lexicon/singular.ts';
import type { Range } from '../text/ranges.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import { isConjunction } from './content-clauses.ts';
import { hasVerb, isComma, isQuoted, lemmaOf, nextComma, type SentenceView, tokenAt } from './grammar.ts';
import { beginsClause, nounPhraseAfter } from './noun-phrases-after.ts';
import { type VerbGroup, verbGroupAt } from './verb-groups.ts';

/**
 * “The ministry hid it, admitted [it had lied][,] and delayed an inquiry”: the comma that parts the clause behind a verb from a further deed of
 * its subject; -1 where none does.
 * @param from first token of the clause
 */
export function commaBeforeDeed(view: SentenceView, from: number): number {
  const comma = nextComma(view, from);
  if (comma < 0 || !beginsClause(view, from) || tokenAt(view, comma + 1).lower !== 'and') return -1;
  const deed = tokenAt(view, comma + 2).pos === 'ADV' ? comma + 3 : comma + 2;
  return tokenAt(view, deed).pos === 'VERB' && isFiniteForm(tokenAt(view, deed)) ? comma : -1;
}

/** “call on them [to leave]” */
function holdsInfinitive(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokenAt(view, i).lower === 'to' && tokenAt(view, i + 1).pos === 'VERB' && !isQuoted(view, i)) return true;
  return false;
}

/** “and say [boats and crews are] lost”: a clause of one subject, or of two that “and” joins. */
function beginsClauseOfMany(view: SentenceView, from: number): boolean {
  const first = nounPhraseAfter(view, from);
  const isJoined = first !== undefined && tokenAt(view, first.end).lower === 'and';
  return beginsClause(view, from) || (isJoined && beginsClause(view, first.end + 1));
}

/** “Many schools [rely] on it and say it is late”: the bare form behind a noun of several, a verb of theirs. */
const isBareBehindMany = (view: SentenceView, i: number): boolean => {
  const { pos, lower } = tokenAt(view, i - 1);
  const isMany = pos === 'NOUN' && singularOf(lower) !== lower;
  // “The board [let] the clerks go and say”: they are no subject.
  return isMany && tokenAt(view, i).lower === lemmaOf(tokenAt(view, i)) && !hasVerb(view, view.first, i);
};

/**
 * “They [have] looked at it and claim that it was late”: the bare form goes on with a verb of several.
 * @param before the source of the attribution before it in the sentence
 */
export function isPluralToo(view: SentenceView, group: VerbGroup, before: Range | undefined): boolean {
  const cue = before?.end ?? view.last;
  const isBare = tokenAt(view, cue).lower === lemmaOf(tokenAt(view, cue));
  // “Many in the council [call] them “gulls” and describe them as …”
  if (isBare && verbGroupAt(view, cue) && !holdsInfinitive(view, cue, group.start)) return true;
  const isThat = tokenAt(view, group.end).lower === 'that' && isConjunction(view, group.end);
  // “The ministers have backed the deal and [say it will] hold”
  if (!isThat && !(group.act === 'say' && beginsClauseOfMany(view, group.end))) return false;
  // “Some clerks [fear] that it has failed and warn that …”
  if (isBare && tokenAt(view, cue).pos === 'VERB' && tokenAt(view, cue + 1).lower === 'that') return true;
  for (let i = group.start - 1; i > view.first; i--) {
    const { pos, lower } = tokenAt(view, i);
    if (isQuoted(view, i) || isComma(tokenAt(view, i)) || (lower === 'to' && tokenAt(view, i + 1).pos === 'VERB')) return false;
    if (pos === 'AUX') return /^(?:have|are|['’]ve|['’]re)$/.test(lower) || (lower === 'been' && tokenAt(view, i - 1).lower === 'have');
    if (pos === 'VERB' && isBareBehindMany(view, i)) return true;
    // “The ministers [backed] the deal and say it will hold”, and not “let them go and say”
    if (pos === 'VERB' && /ed$/.test(lower) && tokenAt(view, i - 1).pos !== 'AUX') return !/^(?:helped|watched|allowed)$/.test(lower);
  }
  return false;
}
