import type { Range } from '../text/ranges.ts';
import { skipToContent } from './content-clauses.ts';
import { closesWithComma, resumption } from './content-ends.ts';
import { bodyEnd, hasFiniteVerb, isComma, isQuoted, isRelative, quotationAround, type SentenceView, tokenAt } from './grammar.ts';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrases.ts';
import { skipAdverbsLeft } from './occasions.ts';
import { isOutcome } from './phrase-nouns.ts';
import { isPrivateBelief } from './private-beliefs.ts';
import { endsContent, isDescribedSpeaker, type Subject, subjectOf } from './subjects.ts';
import { contentAfter, contentBefore, isContinuedClause, laterQuotation, opensWithOccasion, restAfter } from './verb-contents.ts';
import { holdsCue, isFiniteGroup, type VerbGroup, verbGroupAt } from './verb-groups.ts';

/** An attribution in token positions of one sentence. */
export interface Candidate {
  source?: Range;
  cue: Range;
  content: Range[];
  group: VerbGroup;
  /** True where the content stands before the cue. */
  before: boolean;
  confidence: number;
}

/** “Stent, the witness said, [“never forgave me”]”: a quotation that goes on in mid-clause. */
const goesOnQuoted = (view: SentenceView, i: number): boolean =>
  isQuoted(view, i) && /^\W*\p{Ll}/u.test(view.article.text.slice(tokenAt(view, i).start, tokenAt(view, i + 2).end));

/**
 * “The sale marks the end of the fair, [a friend said].”: what fills a sentence up to the cue that closes it was said, also
 * where the tagger sees no verb in it.
 */
function untaggedClause(view: SentenceView, subject: Subject, busy: number): Range | undefined {
  const end = subject.start - 1;
  const opens = tokenAt(view, view.first);
  const isClosing = isComma(tokenAt(view, end)) && subject.after >= bodyEnd(view) && busy === view.first;
  return isClosing && end - view.first >= 5 && !['ADP', 'SCONJ', 'VERB', 'ADV'].includes(opens.pos)
    ? { start: view.first, end }
    : undefined;
}

function holdsQuotation(view: SentenceView, { start, end }: Range): boolean {
  for (let i = start; i < end; i++) if (isQuoted(view, i)) return true;
  return false;
}

function candidateFor(view: SentenceView, group: VerbGroup, earlier: readonly Candidate[]): Candidate | undefined {
  if (group.act === 'believe' && isPrivateBelief(view, group)) return undefined;
  const subject = subjectOf(view, group, earlier.at(-1)?.source);
  if (!subject?.source || isOutcome(view.article, subject.source)) return undefined;
  const cue = { start: group.start, end: group.end };
  const busy = Math.max(view.first, ...earlier.map((c) => Math.max(c.cue.end, ...c.content.map((r) => r.end))));
  // “The race is a dead heat, [as] Lee said on Monday.”
  const isAs = tokenAt(view, subject.start - 1).lower === 'as' && endsContent(view, subject.start - 1);
  const clause = isAs ? { ...subject, start: subject.start - 1 } : subject;
  const ahead =
    answerAfterQuestion(view) < 0 &&
    // “…, double the number who [said] so”: a clause on somebody closes no sentence of theirs.
    !isRelative(tokenAt(view, (subject.source?.end ?? 0) - 1)) &&
    endsContent(view, clause.start) &&
    !subject.joined &&
    group.form === 'finite' &&
    group.frame !== 'judge'
      ? contentBefore(
          view,
          clause,
          busy,
          isComma(tokenAt(view, subject.after)) &&
            (isContinuedClause(view, clause, subject.after + 1) || goesOnQuoted(view, subject.after + 1)),
        )
      : undefined;
  // “When they came, she [laughed] at them”: what these say is quoted, or closes with them: “It would rain, she [offered].”
  const isMere = group.frame === 'quotation-only' && group.lemma !== 'agree' && subject.after < bodyEnd(view);
  // “As the charge was read, Lee [testified] about it”: a clause of time that only tells when.
  const isMeanwhile =
    ahead !== undefined &&
    !subject.inverted &&
    subject.after < bodyEnd(view) &&
    !isComma(tokenAt(view, subject.after)) &&
    /^(?:as|when|while|after|before|since|once)$/.test(tokenAt(view, ahead.start).lower) &&
    !holdsQuotation(view, ahead) &&
    !view.article.tokens.slice(ahead.start, ahead.end).some(isComma);
  const before = isMeanwhile || (ahead && isMere && !holdsQuotation(view, ahead)) ? undefined : ahead;
  const from = skipToContent(view, group, subject.after);
  const base = { source: subject.source, cue, group, confidence: subject.certainty };
  const after = contentAfter(view, group, from, subject);
  const beforeQuoted = before !== undefined && isQuoted(view, before.end - 1);
  if (before && after && isComma(tokenAt(view, subject.after)) && !isQuoted(view, after.start)) {
    // “The plan, he said, would fail.”: one statement around its cue.
    return { ...base, content: [before, after], before: true };
  }
  if (before && after && isQuoted(view, after.start)) {
    // “Asked about it, he said: “No.””: what stands before an introduced quotation is the writer's, unless it goes
    // on within the sentence: “When they left, he said, “we were lost.””
    const isTold = tokenAt(view, after.start - 1).lower === 'that' && !isComma(tokenAt(view, after.start - 2));
    const goesOn = goesOnQuoted(view, after.start) && !isTold && answerAfterQuestion(view) < 0;
    return { ...base, content: beforeQuoted || goesOn ? [before, after] : [after], before: beforeQuoted || goesOn };
  }
  if (before && after && !subject.inverted && opensWithOccasion(view, before)) return { ...base, content: [after], before: false };
  if (before && (beforeQuoted || !after || subject.inverted)) {
    const later = beforeQuoted ? laterQuotation(view, subject) : restAfter(view, subject);
    return { ...base, content: later ? [before, later] : [before], before: true };
  }
  if (after) return { ...base, content: [after], before: false };
  const told =
    before ?? (group.frame === 'say' && group.act === 'say' && !subject.joined ? untaggedClause(view, subject, busy) : undefined);
  return told && { ...base, content: [told], before: true };
}

/**
 * “The results show a rise, [Lee said] on Friday”: a cue that stands behind a whole sentence of which it makes all the verbs,
 * also those of saying, somebody else's words.
 */
function closingCue(view: SentenceView): Candidate | undefined {
  if (isQuoted(view, view.first)) return undefined;
  for (let i = view.last - 1; i > view.first + 3; i--) {
    const group = verbGroupAt(view, i);
    if (!group) continue;
    const isJoined = tokenAt(view, skipAdverbsLeft(view, group.start) - 1).pos === 'CCONJ';
    const isDescribed = isDescribedSpeaker(view, group, group.start);
    const goesOn = hasFiniteVerb(view, group.end, view.last) && !isDescribed;
    const isPlain = /^(?:say|tell)$/.test(group.frame) && /^(?:say|show)$/.test(group.act);
    if (group.form !== 'finite' || !isPlain || isJoined || goesOn) return undefined;
    const found = candidateFor(view, group, []);
    const [told, ...rest] = found?.content ?? [];
    if (!found?.before || !told || rest.length > 0 || told.start > view.first + 1) return undefined;
    // “Lee said the gun was his, which [the footage shows] it was”: papers close a sentence that nobody else tells.
    if (group.act === 'show' && holdsCue(view, view.first, told.end, isFiniteGroup)) return undefined;
    // ““…,” says Lee—and Moss is “the other one,” says [Hale, who] …”: two speakers in one sentence.
    if (isDescribed && holdsCue(view, view.first, told.end, (g) => isFiniteGroup(g) && g.act !== 'show')) return undefined;
    const last = told.end - 1;
    // A quotation that is a sentence of its own belongs to its own cue alone.
    return isQuoted(view, last) && !isPhrase(view, quotationAround(view, last)) ? undefined : found;
  }
  return undefined;
}

/** “shows [“improvements in many people,”] says Lee”: a quotation that is a part of the clause around it. */
function isPhrase(view: SentenceView, quotation: Range): boolean {
  const before = tokenAt(view, quotation.start - 1);
  return before.pos !== 'PUNCT' && /^\p{Ll}/u.test(tokenAt(view, quotation.start + 1).text);
}

/**
 * Every attribution in a sentence whose cue is a verb. Verbs inside quotations, and inside what another verb reports, are
 * left to the outer one.
 */
export function verbCues(view: SentenceView): Candidate[] {
  const closing = closingCue(view);
  const out: Candidate[] = closing ? [closing] : [];
  const answer = answerAfterQuestion(view);
  for (let i = view.first; i < view.last; i++) {
    const group = verbGroupAt(view, i);
    // What stands in the question is the asker's: “Asked whether he thought it was over, he said …”
    if (i > view.first && i < answer) continue;
    if (!group || group.verb === closing?.group.verb) continue;
    const outer = out.find((c) => c.content.some((r) => r.start <= i && i < r.end));
    const uncut = outer?.content;
    const colon = outer ? colonOfOwn(view, outer, group) : -1;
    if (outer && colon > 0) outer.content = outer.content.map((r) => (r.end > colon ? { start: r.start, end: colon } : r));
    else if (outer && !startsNewClause(view, outer, group)) continue;
    const candidate = candidateFor(view, group, out);
    if (!candidate) {
      if (outer && uncut) outer.content = uncut;
      continue;
    }
    if (outer && colon < 0) cutAt(view, outer, candidate);
    const spoken = out.at(-1);
    // “urged members to act, saying: “…””: the words of the same act, not another one.
    if (
      spoken &&
      group.lemma === 'say' &&
      group.form === 'participle' &&
      spoken.source === candidate.source &&
      spoken.group.frame !== 'say' &&
      candidate.content.some((r) => isQuoted(view, r.start))
    ) {
      spoken.content.push(...candidate.content);
    } else out.push(candidate);
  }
  return out;
}

/** Where the answer begins in “Asked whether he was ill, [he said] no”; -1 in other sentences. */
function answerAfterQuestion(view: SentenceView): number {
  if (tokenAt(view, view.first).lower !== 'asked') return -1;
  for (let i = view.first + 1; i < view.last && !isQuoted(view, i); i++) {
    if (!isComma(tokenAt(view, i))) continue;
    let verb = nounPhraseAfter(view, i + 1)?.end ?? view.last;
    while (tokenAt(view, verb).pos === 'ADV' || tokenAt(view, verb).pos === 'AUX') verb++;
    if (verbGroupAt(view, verb)) return i;
  }
  return -1;
}

/** Where a clause of its own begins inside another's content: “He said A, and police said B”; returns its comma or -1. */
function clauseBreakBefore(view: SentenceView, at: number): number {
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
function colonOfOwn(view: SentenceView, outer: Candidate, group: VerbGroup): number {
  const subject =
    group.form === 'finite' && group.frame !== 'judge' ? nounPhraseBefore(view, skipAdverbsLeft(view, group.start)) : undefined;
  if (!subject || !isQuoted(view, subject.start - 1) || hasFiniteVerb(view, group.end, view.last)) return -1;
  const colon = quotationAround(view, subject.start - 1).start - 1;
  return tokenAt(view, colon).text === ':' && outer.content.some((r) => r.start < colon && colon < r.end) ? colon : -1;
}

function startsNewClause(view: SentenceView, outer: Candidate, group: VerbGroup): boolean {
  if (outer.before) return false;
  const at = skipAdverbsLeft(view, group.start);
  if (group.form === 'participle') {
    if (isQuoted(view, at - 1) || !(group.act === 'say' || group.act === 'judge')) return false;
    // “declaring it over and [telling] them that it had failed”, “said it was over before [adding] that it had failed”
    const isTold = tokenAt(view, group.end).lower === 'that' || isComma(tokenAt(view, group.end)) || isQuoted(view, group.end);
    return joinsClauses(view, at - 1) || (tokenAt(view, at - 1).lower === 'before' && isTold);
  }
  const subject = nounPhraseBefore(view, at);
  const next = tokenAt(view, group.end).text === ':' ? group.end + 1 : group.end;
  const isSaid = tokenAt(view, next).lower === 'that' || isQuoted(view, next);
  if (!subject)
    return (
      // “vowed to rebuild it, [promised] that it would open”
      (isComma(tokenAt(view, at - 1)) && isSaid && isSameTense(view, outer.group, group)) ||
      (/^(?:and|but)$/.test(tokenAt(view, at - 1).lower) &&
        ((isSaid && (group.frame === 'say' || next > group.end)) ||
          (group.lemma === 'say' && outer.group.form === 'participle') ||
          isSameTense(view, outer.group, group)))
    );
  // “told them not to worry: [He said] it was over”
  const opensSentence =
    group.frame === 'say' && tokenAt(view, subject.start - 1).text === ':' && /^\p{Lu}/u.test(tokenAt(view, subject.start).text);
  // “accuses Lee of weakness [and Roe says] it is over”: a charge takes no clause.
  const isCharge = outer.group.frame === 'judge' && joinsClauses(view, subject.start - 1) && group.frame === 'say';
  return (
    opensSentence ||
    isCharge ||
    isOthersTurn(view, outer, group, subject) ||
    clauseBreakBefore(view, subject.start - 1) >= outer.cue.end ||
    relativeBreakBefore(view, outer, subject.start, group)
  );
}

/** “Police said the man was armed [and witnesses said] he had shouted”: a cue of its own kind, with a whole clause behind it. */
const isOthersTurn = (view: SentenceView, outer: Candidate, group: VerbGroup, subject: Range): boolean =>
  outer.group.frame === 'say' &&
  group.frame === 'say' &&
  group.act === 'say' &&
  outer.group.form === 'finite' &&
  group.form === 'finite' &&
  subject.start > outer.cue.end &&
  joinsClauses(view, subject.start - 1) &&
  hasFiniteVerb(view, group.end, view.last);

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
  if (second.start !== second.verb || second.frame === 'quotation-only') return false;
  return (past(first) && past(second)) || (present(first) && present(second));
}

function cutAt(view: SentenceView, outer: Candidate, inner: Candidate): void {
  const start = Math.min(inner.source && inner.source.start > outer.cue.end ? inner.source.start : inner.cue.start, inner.cue.start);
  const comma = clauseBreakBefore(view, start - 1);
  const relative = isRelative(tokenAt(view, start - 1)) && isComma(tokenAt(view, start - 2)) ? start - 2 : -1;
  const joining = tokenAt(view, start - 1).pos === 'CCONJ' || tokenAt(view, start - 1).lower === 'before' ? start - 1 : start;
  const end = comma > 0 ? comma : relative > 0 ? relative : joining;
  outer.content = outer.content.map((r) => (r.end > end && r.start < end ? { start: r.start, end } : r)).filter((r) => r.end > r.start);
}
