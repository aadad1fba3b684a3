import type { Token } from '../text/tokens.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import { hasFiniteVerb, isComma, isQuoted, isTimeWord, type SentenceView, skipAdverbsRight, tokenAt } from './grammar.ts';
import { beginsClause, nounPhraseAfter } from './noun-phrases-after.ts';
import { startsOccasion } from './occasions.ts';
import { type VerbGroup, verbGroupAt } from './verb-groups.ts';

/** “deny any links[, but critics point] to …”: behind the comma at `i` a clause with a subject of its own. */
function startsAnother(view: SentenceView, i: number, end: number): boolean {
  if (!isComma(tokenAt(view, i)) || !/^(?:and|but|while|though|although|when|as|after|because)$/.test(tokenAt(view, i + 1).lower))
    return false;
  const phrase = nounPhraseAfter(view, i + 2);
  return phrase !== undefined && phrase.end < end && isFiniteForm(tokenAt(view, phrase.end));
}

/** “denied the charge [through his lawyer]” */
const isByProxy = (view: SentenceView, i: number): boolean =>
  /^(?:through|via)$/.test(tokenAt(view, i).lower) &&
  [2, 3, 4].some((k) =>
    /^(?:lawyers?|attorneys?|spokes\p{L}+|representatives?|solicitors?|publicists?|aides?)$/u.test(tokenAt(view, i + k).lower),
  );

/** “was welcomed by unions, who said it would help, [but criticised by] Labour”: what else was done to the thing. */
export const isDoneBy = (view: SentenceView, i: number): boolean =>
  tokenAt(view, i).lower === 'but' && /ed$/.test(tokenAt(view, i + 1).lower) && tokenAt(view, i + 2).lower === 'by';

/** “told him they were lost [and asked for] help”: what a speaker did next, behind a whole clause. */
export const isNextRequest = (view: SentenceView, start: number, i: number): boolean =>
  tokenAt(view, i).lower === 'and' &&
  /^(?:asked|begged|pleaded)$/.test(tokenAt(view, i + 1).lower) &&
  tokenAt(view, i + 2).lower === 'for' &&
  hasFiniteVerb(view, start, i);

/** “reports [its first-quarter results] on Tuesday”: that figures come out tells nothing of what they are. */
export function isPublishing(view: SentenceView, { lemma }: VerbGroup, from: number, to: number): boolean {
  if (!/^(?:report|announce|post|release|disclose|reveal)$/.test(lemma)) return false;
  let end = from;
  while (end < to && /^(?:DET|ADJ|NOUN|NUM|PRON|PART)$/.test(tokenAt(view, end).pos) && !isTimeWord(tokenAt(view, end))) end++;
  // “third-quarter”
  while (end < to && tokenAt(view, end).text === '-' && /^(?:NOUN|ADJ)$/.test(tokenAt(view, end + 1).pos)) {
    end += 2;
    while (end < to && /^(?:ADJ|NOUN)$/.test(tokenAt(view, end).pos) && !isTimeWord(tokenAt(view, end))) end++;
  }
  // “its [results]”: a verb to the tagger.
  if (end < to && tokenAt(view, end).lower === 'results') end++;
  const isFigures = end > from && /^(?:results|earnings|figures|numbers)$/.test(tokenAt(view, end - 1).lower);
  return isFigures && (end >= to || isTimeWord(tokenAt(view, end)) || startsOccasion(view, end));
}

const PREPOSITION_IN_ING = /^(?:including|involving|following|regarding|concerning|excluding|barring|starting|beginning|ranging)$/;

/**
 * “denied [the charge] and walked out”, “calling for [their release] and carrying signs”: behind the thing that is denied, judged
 * or asked for, a verb in the cue's form tells what the speaker did besides; behind any perfect, another one after “, but”.
 * @returns where the content ends: before what the speaker did besides, else at `end`
 */
export function beforeOwnDeed(view: SentenceView, { frame, verb, start: group }: VerbGroup, start: number, end: number): number {
  // “has denied that he knew[, but has] openly threatened them”: the perfect goes on with the perfect.
  const isPerfect = group < verb && /^ha(?:s|ve)$/.test(tokenAt(view, group).lower);
  const again = (k: number) => tokenAt(view, k).lower === 'but' && tokenAt(view, k + 1).lower === tokenAt(view, group).lower;
  // “has denied any wrongdoing [and has] denounced the memo”
  const also = (k: number) => tokenAt(view, k).lower === 'and' && tokenAt(view, k + 1).lower === tokenAt(view, group).lower;
  // “has condemned leaks that have come out [and has] fired a clerk”: the words between are of others, up to a “has” of theirs.
  const mayBeOurs = (t: Token) => (frame === 'judge' ? t.lower === tokenAt(view, group).lower : isFiniteForm(t));
  for (let i = start + 1; isPerfect && /^(?:deny|judge)$/.test(frame) && i < end - 2; i++) {
    if (mayBeOurs(tokenAt(view, i)) && !also(i - 1)) break;
    if (!isQuoted(view, i) && also(i)) return i;
  }
  for (let i = start + 1; isPerfect && i < end - 2; i++) if (isComma(tokenAt(view, i)) && !isQuoted(view, i) && again(i + 1)) return i;
  // “described it as a blunder [and the defence called] it an accident”: what somebody is called has no clause of its own.
  const isNamed = frame === 'call' && !/^(?:how|what|why|when|where|whether|that)$/.test(tokenAt(view, start).lower);
  for (let i = start + 1; isNamed && i < end - 3 && !isFiniteForm(tokenAt(view, i)); i++)
    // “called Moss[’s] and Lee's work poor”
    if (
      /^(?:and|while|but)$/.test(tokenAt(view, i).lower) &&
      !/^['’]s?$/.test(tokenAt(view, i - 1).text) &&
      !isQuoted(view, i) &&
      beginsClause(view, i + 1)
    )
      return isComma(tokenAt(view, i - 1)) ? i - 1 : i;
  if (frame !== 'deny' && frame !== 'judge' && frame !== 'urge') return end;
  // “accused him of running “a leaky ship”[, tweeting]: “How many more?””
  const puts = (k: number) => tokenAt(view, k).lower.endsWith('ing') && tokenAt(view, k + 1).text === ':' && isQuoted(view, k + 2);
  for (let i = start + 1; i < end - 3; i++) if (isComma(tokenAt(view, i)) && !isQuoted(view, i) && puts(i + 1)) return i;
  // “rejected the idea that it was late [and says] it was early”
  const tells = (k: number) => /^(?:says|said|adds|added)$/.test(tokenAt(view, k).lower) && beginsClause(view, k + 1);
  for (let i = start + 1; frame === 'deny' && i < end - 3; i++)
    if (tokenAt(view, i).lower === 'and' && !isQuoted(view, i) && tells(i + 1)) return i;
  const ends = (k: number, ending: string) => tokenAt(view, k).lower.endsWith(ending);
  const isEd = (k: number) => ends(k, 'ed');
  const isIng = (k: number) => tokenAt(view, k).pos === 'VERB' && ends(k, 'ing');
  const isPast = (k: number) => isEd(k) || (tokenAt(view, k).pos === 'VERB' && !ends(k, 's'));
  const isDone = (k: number) => (isIng(verb) ? isIng(k) : frame !== 'urge' && isFiniteForm(tokenAt(view, k)) && isPast(k) === isPast(verb));
  let that = start;
  while (that < end && tokenAt(view, that).lower !== 'that') that++;
  for (let i = start; i < end; i++) {
    if (
      isQuoted(view, i) ||
      (i > start && isFiniteForm(tokenAt(view, i)) && tokenAt(view, i - 1).lower !== 'to') ||
      (isIng(verb) && isIng(i))
    )
      return end;
    // “praised the plan[, blamed] the mayor, …”: a series of verbs
    if (i > start && isComma(tokenAt(view, i)) && verbGroupAt(view, i + 1)?.start === i + 1 && isEd(verb) && isEd(i + 1)) return i;
    // “denied a report that his aide, Ann Lee[, and two clerks] had left”: a clause whose verb is yet to come.
    const isOpen = frame === 'deny' && i > that;
    if (i > start + 1 && ((!isOpen && startsAnother(view, i, end)) || isByProxy(view, i))) return i;
    // “criticised the misuse of the wires[, attributing] it to others”: what was done with the judging.
    const isOwnParticiple = frame === 'judge' && isEd(verb) && isComma(tokenAt(view, i)) && isIng(i + 1);
    if (i > start + 1 && isOwnParticiple && !PREPOSITION_IN_ING.test(tokenAt(view, i + 1).lower)) return i;
    if (i === start || !/^(?:and|but)$/.test(tokenAt(view, i).lower)) continue;
    const next = skipAdverbsRight(view, i + 1);
    if (isDone(next)) return isComma(tokenAt(view, i - 1)) ? i - 1 : i;
  }
  return end;
}
