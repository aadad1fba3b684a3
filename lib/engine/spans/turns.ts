import { CLAIM_NOUNS } from '../lexicon/claims.ts';
import type { Range } from '../text/ranges.ts';
import { resumption } from './content-ends.ts';
import {
  closesWithComma,
  hasFiniteVerb,
  isComma,
  isQuoted,
  isRelative,
  partsClauses,
  quotationAround,
  type SentenceView,
  tokenAt,
} from './grammar.ts';
import { wordBeforeSubject } from './naming.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { isVenueNoun } from './occasions.ts';
import { skipAdverbsLeft } from './occasions-before.ts';
import type { Candidate } from './verb-cues.ts';
import { holdsCue, type VerbGroup } from './verb-groups.ts';

/** “He said A[, and when] asked why, police said B”: where a question put in between begins, which ends at the comma at `end`; else -1. */
function questionBefore(view: SentenceView, end: number): number {
  for (let i = end - 1; i > view.first + 2 && i > end - 25 && !isQuoted(view, i); i--) {
    if (isComma(tokenAt(view, i)) || tokenAt(view, i).text === ';') return -1;
    if (!/^(?:asked|pressed|questioned)$/.test(tokenAt(view, i).lower)) continue;
    const when = /^(?:when|if)$/.test(tokenAt(view, i - 1).lower) ? i - 1 : i;
    if (!/^(?:and|but)$/.test(tokenAt(view, when - 1).lower)) continue;
    return isComma(tokenAt(view, when - 2)) ? when - 2 : when - 1;
  }
  return -1;
}

/** “said he forgot it[, but in a later interview] said”: the comma before a time at which the same speaker says another thing; else -1. */
function occasionBreak(view: SentenceView, at: number): number {
  if (!isVenueNoun(tokenAt(view, at - 1)) || isQuoted(view, at - 1)) return -1;
  for (let i = at - 2; i > at - 6; i--)
    if (/^(?:in|at|during)$/.test(tokenAt(view, i).lower))
      return /^(?:but|and)$/.test(tokenAt(view, i - 1).lower) && isComma(tokenAt(view, i - 2)) ? i - 2 : -1;
  return -1;
}

/** Where a clause of its own begins inside another's content: “He said A, and police said B”; returns its comma or -1. */
function clauseBreakBefore(view: SentenceView, at: number): number {
  const asked = isComma(tokenAt(view, at)) ? questionBefore(view, at) : -1;
  if (asked > 0) return asked;
  // “said he would go, and [that] he believes it”: joined to what was said.
  if (tokenAt(view, at).lower === 'that' && joinsClauses(view, at - 1)) return -1;
  for (let i = at; i > view.first && i > at - 3; i--) {
    const token = tokenAt(view, i);
    if (/^(?:but|while|whereas|though|although|and|as)$/.test(token.lower)) {
      if (isComma(tokenAt(view, i - 1))) return i - 1;
      if (isQuoted(view, i - 1) && closesWithComma(view, i - 1)) return i;
    }
    if (token.text === ';') return i;
  }
  return -1;
}

const joinsClauses = (view: SentenceView, i: number): boolean => /^(?:and|but|while)$/.test(tokenAt(view, i).lower);

/** “claimed that it was over[:] “We are done,” he wrote”: the colon behind which a quotation has a cue of its own; else -1. */
export function colonOfOwn(view: SentenceView, outer: Candidate, group: VerbGroup): number {
  const subject =
    group.form === 'finite' && group.frame !== 'judge' ? nounPhraseBefore(view, skipAdverbsLeft(view, group.start)) : undefined;
  if (!subject || !isQuoted(view, subject.start - 1) || hasFiniteVerb(view, group.end, view.last)) return -1;
  const colon = quotationAround(view, subject.start - 1).start - 1;
  return tokenAt(view, colon).text === ':' && outer.content.some((r) => r.start < colon && colon < r.end) ? colon : -1;
}

/** Whether a cue inside another's content opens a clause that is no part of it: somebody else's turn, or the same speaker's next act. */
export function startsNewClause(view: SentenceView, outer: Candidate, group: VerbGroup): boolean {
  if (outer.before) return false;
  const at = skipAdverbsLeft(view, group.start);
  if (group.form === 'participle') {
    if (isQuoted(view, at - 1) || !(group.act === 'say' || group.act === 'judge')) return false;
    // “declaring it over and [telling] them that it had failed”, “said it was over before [adding] that it had failed”
    const isTold = tokenAt(view, group.end).lower === 'that' || isComma(tokenAt(view, group.end)) || isQuoted(view, group.end);
    return joinsClauses(view, at - 1) || (tokenAt(view, at - 1).lower === 'before' && isTold);
  }
  if (occasionBreak(view, at) >= outer.cue.end) return group.frame === 'say' && group.form === 'finite';
  const subject = nounPhraseBefore(view, at);
  const next = tokenAt(view, group.end).text === ':' ? group.end + 1 : group.end;
  const isSaid = tokenAt(view, next).lower === 'that' || isQuoted(view, next);
  if (!subject)
    return (
      // “vowed to rebuild it, [promised] that it would open”
      (isComma(tokenAt(view, at - 1)) && isSaid && isSameTense(view, outer.group, group)) ||
      (/^(?:and|but)$/.test(tokenAt(view, at - 1).lower) &&
        ((isSaid && (group.frame === 'say' || group.act === 'deny' || next > group.end)) ||
          (group.lemma === 'say' && outer.group.form === 'participle') ||
          isSameTense(view, outer.group, group)))
    );
  // “told them not to worry: [He said] it was over”
  const opensSentence =
    group.frame === 'say' && tokenAt(view, subject.start - 1).text === ':' && /^\p{Lu}/u.test(tokenAt(view, subject.start).text);
  // “accuses Lee of weakness [and Roe says] it is over”: a charge takes no clause.
  // “asked them for patience [and Roe said] it was over”: nor does what is asked for.
  const isThing = outer.group.frame === 'judge' || (outer.group.lemma === 'ask' && !hasFiniteVerb(view, outer.cue.end, subject.start - 1));
  const isCharge = isThing && joinsClauses(view, subject.start - 1) && group.frame === 'say';
  return (
    opensSentence ||
    isCharge ||
    isOthersTurn(view, outer, group, subject) ||
    clauseBreakBefore(view, subject.start - 1) >= outer.cue.end ||
    relativeBreakBefore(view, outer, subject.start, group)
  );
}

/** “Greens said it [had] failed [and Liberals accused] the mayor”: a clause in another tense than what is joined to it. */
function isBackshifted(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:had|would|are|is|has|have|will|[’']re|[’']s)$/.test(tokenAt(view, i).lower)) return true;
  return false;
}

/** “Police said the man was armed [and witnesses said] he had shouted”: a cue of its own kind, with a whole clause behind it. */
const isOthersTurn = (view: SentenceView, outer: Candidate, group: VerbGroup, subject: Range): boolean =>
  outer.group.frame === 'say' &&
  ((group.frame === 'say' && group.act === 'say') || (group.frame === 'judge' && isBackshifted(view, outer.cue.end, subject.start - 1))) &&
  outer.group.form === 'finite' &&
  group.form === 'finite' &&
  subject.start > outer.cue.end &&
  joinsClauses(view, subject.start - 1) &&
  // “The aide said Lee [and the others agreed] that …”: two who agreed.
  (tokenAt(view, subject.start - 1).lower !== 'and' || hasFiniteVerb(view, outer.cue.end, subject.start - 1)) &&
  (group.frame === 'judge' || hasFiniteVerb(view, group.end, view.last));

/** “the sluice on the canal, which [engineers say] saved two mills”: a relative clause on a thing that somebody else speaks of. */
const relativeBreakBefore = (view: SentenceView, outer: Candidate, at: number, group: VerbGroup): boolean =>
  outer.content.some((r) => r.start < at - 2) &&
  /^(?:which|who|whom)$/.test(tokenAt(view, at - 1).lower) &&
  isComma(tokenAt(view, at - 2)) &&
  group.frame === 'say' &&
  resumption(view, at - 1, view.last) === view.last;

/** “called it weak and urged her to go”: a coordinated cue in the same tense has the same subject as the first one. */
function isSameTense(view: SentenceView, first: VerbGroup, second: VerbGroup): boolean {
  const past = (group: VerbGroup) =>
    /(?:ed|said|told|wrote|swore|found|forecast)$/.test(tokenAt(view, group.verb).lower) || tokenAt(view, group.start).lower === 'did';
  const present = (group: VerbGroup) =>
    /s$/.test(tokenAt(view, group.verb).lower) ||
    (second.lemma === 'say' && /^(?:is|are|has|have)$/.test(tokenAt(view, group.start).lower));
  // “say it is unreasonable and [continue to urge] them on”
  if (/^continue/.test(tokenAt(view, second.start).lower)) return past(first) === (tokenAt(view, second.start).lower === 'continued');
  if (second.start !== second.verb || second.frame === 'quotation-only') return false;
  return (past(first) && past(second)) || (present(first) && present(second));
}

/** Ends the outer attribution's content where the inner one, which opens a clause of its own, begins. */
export function cutAt(view: SentenceView, outer: Candidate, inner: Candidate): void {
  const start = Math.min(inner.source && inner.source.start > outer.cue.end ? inner.source.start : inner.cue.start, inner.cue.start);
  const occasion = inner.source && inner.source.start > outer.cue.end ? -1 : occasionBreak(view, start);
  const comma = occasion > 0 ? occasion : clauseBreakBefore(view, start - 1);
  const relative = isRelative(tokenAt(view, start - 1)) && isComma(tokenAt(view, start - 2)) ? start - 2 : -1;
  const joining =
    tokenAt(view, start - 1).pos === 'CCONJ' || /^(?:before|while|whereas)$/.test(tokenAt(view, start - 1).lower) ? start - 1 : start;
  // “said she “lied,” [allegations her lawyer called] absurd”: the noun opens what the other calls so.
  const isGloss = CLAIM_NOUNS.has(tokenAt(view, start - 1).lower) && (isComma(tokenAt(view, start - 2)) || isQuoted(view, start - 2));
  const end = comma > 0 ? comma : relative > 0 ? relative : isGloss ? start - 1 : joining;
  // “blamed the union for it [– and] said …”
  const close = partsClauses(view, end - 1) ? end - 1 : end;
  outer.content = outer.content
    .map((r) => (r.end > close && r.start < close ? { start: r.start, end: close } : r))
    .filter((r) => r.end > r.start);
}

/** “…, clerks told the Courier, [a stunning turn] for the club”: what the writer makes of what was told. */
export function opensVerdict(view: SentenceView, i: number): boolean {
  if (!/^an?$/.test(tokenAt(view, i).lower)) return false;
  let noun = i + 1;
  while (/^(?:ADJ|VERB|ADV)$/.test(tokenAt(view, noun).pos)) noun++;
  return /^(?:turn|turnabout|turnaround|move|blow|sign|shift|reversal|development|step|setback|twist|departure|rebuke|boost|coup|gamble|escalation|milestone|decision|result|outcome)$/.test(
    tokenAt(view, noun).lower,
  );
}

/** “What they're [saying]: “It's over,” one aide told the Courier”: a heading, behind which the words have a speaker of their own. */
export const isHeading = (view: SentenceView, { start, end }: Range): boolean =>
  tokenAt(view, end).text === ':' && wordBeforeSubject(view, start) === 'what' && holdsCue(view, end + 1, view.last);
