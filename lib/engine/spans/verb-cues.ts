import { DOCUMENT_NOUNS } from '../lexicon/bodies.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { Range } from '../text/ranges.ts';
import { contentEnd, isContent, quotationAround, skipToContent, subordinateEnd } from './content-clauses.ts';
import { bodyEnd, hasFiniteVerb, isComma, isDash, isNominal, isQuoted, isRelative, type SentenceView, tokenAt } from './grammar.ts';
import { nounPhraseAfter, nounPhraseBefore, skipAdverbsLeft, startsOccasion, withAppositionAfter } from './noun-phrases.ts';
import { type VerbGroup, verbGroupAt } from './verb-groups.ts';

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

interface Subject {
  source?: Range;
  /** First token of what cannot be content before the cue: subject, verb or, inverted, the verb itself. */
  start: number;
  /** Where reading for content after the cue begins. */
  after: number;
  inverted: boolean;
  certainty: number;
}

/** True where, left of `i`, a clause or quotation ends that could be what was said: “…,” said; “…, officials said”. */
const endsContent = (view: SentenceView, i: number): boolean =>
  i > view.first && (isComma(tokenAt(view, i - 1)) || isQuoted(view, i - 1) || isDash(tokenAt(view, i - 1)));

function invertedSubject(view: SentenceView, group: VerbGroup): Subject | undefined {
  if (!endsContent(view, group.start) && group.start !== view.first) return undefined;
  // Only a plain verb is inverted: “said Lee”, never “has said Lee”; and “told Lee” is told to Lee.
  if (group.start < group.verb || group.frame === 'tell') return undefined;
  const phrase = nounPhraseAfter(view, group.end);
  if (!phrase) return undefined;
  const next = tokenAt(view, phrase.end);
  const closes =
    phrase.end >= bodyEnd(view) ||
    isComma(next) ||
    next.text === ':' ||
    next.text === ';' ||
    isQuoted(view, phrase.end) ||
    startsOccasion(view, phrase.end) ||
    isRelative(next) ||
    isDash(next) ||
    ['ADP', 'CCONJ', 'SCONJ'].includes(next.pos);
  if (!closes) return undefined;
  const whole = withAppositionAfter(view, phrase);
  return { source: whole, start: group.start, after: whole.end, inverted: true, certainty: 0.9 };
}

/** Who the verb's subject is, and where; undefined where the sentence shows none. */
function subjectOf(view: SentenceView, group: VerbGroup, earlier: readonly Candidate[]): Subject | undefined {
  const at = skipAdverbsLeft(view, group.start);
  const previous = tokenAt(view, at - 1);
  const plain = { after: group.end, inverted: false };
  if (group.form === 'passive') {
    if (tokenAt(view, group.end).lower !== 'by') return undefined;
    const agent = nounPhraseAfter(view, group.end + 1);
    return agent && { source: agent, start: group.start, after: agent.end, inverted: false, certainty: 0.5 };
  }
  if (
    group.form === 'participle' &&
    (isComma(previous) || isQuoted(view, at - 1) || /^(?:and|while|before|after|by|in|when|but)$/.test(previous.lower))
  ) {
    const main = earlier.at(-1)?.source ?? mainSubject(view, group.start);
    return main && { source: main, start: at, ...plain, certainty: 0.65 };
  }
  if (isRelative(previous) && previous.lower !== 'that') {
    const stop = isComma(tokenAt(view, at - 2)) ? at - 2 : at - 1;
    const head = nounPhraseBefore(view, stop);
    return head && { source: head, start: head.start, ...plain, certainty: 0.6 };
  }
  if (isComma(previous) || isQuoted(view, at - 1) || at === view.first || isDash(previous)) {
    const inverted = invertedSubject(view, group);
    const apposition = isComma(previous) || isDash(previous) ? nounPhraseBefore(view, at) : undefined;
    if (
      inverted &&
      (!apposition || isQuoted(view, at - 2) || (group.end + 1 < view.last && !hasFiniteVerb(view, inverted.after, bodyEnd(view))))
    )
      return inverted;
    if (apposition) return { source: apposition, start: apposition.start, ...plain, certainty: 0.8 };
    if (inverted) return inverted;
    const opening = group.form === 'finite' && at > view.first ? openingSubject(view, at) : undefined;
    return opening && { source: opening, start: opening.start, ...plain, certainty: 0.6 };
  }
  // A bare form after “and” is an infinitive as a rule: “to meet leaders and clarify”.
  if (previous.pos === 'CCONJ' && group.form === 'finite' && isTensed(view, group)) {
    const main = earlier.at(-1)?.source ?? mainSubject(view, at - 1);
    return main && { source: main, start: at - 1, ...plain, certainty: 0.6 };
  }
  const phrase = nounPhraseBefore(view, at);
  if (!phrase || /^(?:nobody|none|nothing|neither)$/.test(previous.lower) || tokenAt(view, phrase.start).lower === 'no') return undefined;
  // “held a news conference announcing …”: only what is written speaks for itself, else it is the sentence's subject.
  if (group.form === 'participle' && !isWritten(view, phrase)) {
    const main = mainSubject(view, phrase.start);
    if (main) return { source: main, start: at, ...plain, certainty: 0.5 };
  }
  return { source: phrase, start: phrase.start, ...plain, certainty: 0.9 };
}

const isTensed = (view: SentenceView, group: VerbGroup): boolean =>
  group.start < group.verb || tokenAt(view, group.verb).lower !== group.lemma;

/** Whether a phrase's nouns name a paper, a recording or the like: “a letter to the board [saying]”. */
function isWritten(view: SentenceView, phrase: Range): boolean {
  for (let i = phrase.start; i < phrase.end; i++) if (DOCUMENT_NOUNS.has(singularOf(tokenAt(view, i).lower))) return true;
  return false;
}

/** “Mayor Strand, known for her “small steps,” [has promised]”: the phrase before the sentence's first comma. */
function openingSubject(view: SentenceView, limit: number): Range | undefined {
  for (let i = view.first; i < limit && !isQuoted(view, i); i++) {
    if (!isComma(tokenAt(view, i))) continue;
    const phrase = nounPhraseBefore(view, i);
    return phrase?.start === view.first && !hasFiniteVerb(view, i, limit - 1) ? phrase : undefined;
  }
  return undefined;
}

/** The subject of the sentence's first verb, for participles and coordinated verbs later in it. */
export function mainSubject(view: SentenceView, limit: number): Range | undefined {
  for (let i = view.first; i < limit; i++) {
    if (isQuoted(view, i)) continue;
    const token = tokenAt(view, i);
    if ((token.pos === 'VERB' && !token.lower.endsWith('ing')) || token.pos === 'AUX') {
      const phrase = nounPhraseBefore(view, skipAdverbsLeft(view, i));
      if (phrase) return phrase;
    }
  }
  return undefined;
}

/**
 * Content before the cue: from the sentence's start (or the end of an earlier attribution) to the comma or closing mark.
 * @param goesOn the clause takes up its verb only after the cue: “The plan, he said, would fail”
 */
function contentBefore(view: SentenceView, subject: Subject, from: number, goesOn: boolean): Range | undefined {
  let end = subject.start;
  while (end > from && (isComma(tokenAt(view, end - 1)) || isDash(tokenAt(view, end - 1))) && !isQuoted(view, end - 1)) end--;
  let start = from;
  while (
    start < end &&
    !isQuoted(view, start) &&
    (tokenAt(view, start).pos === 'PUNCT' || (start > view.first && tokenAt(view, start).pos === 'CCONJ'))
  )
    start++;
  if (end <= start) return undefined;
  let quoted = false;
  for (let i = start; i < end; i++) quoted ||= isQuoted(view, i);
  return quoted || goesOn || (end - start >= 3 && hasFiniteVerb(view, start, end)) ? { start, end } : undefined;
}

function candidateFor(view: SentenceView, group: VerbGroup, earlier: readonly Candidate[]): Candidate | undefined {
  const subject = subjectOf(view, group, earlier);
  if (!subject?.source) return undefined;
  const cue = { start: group.start, end: group.end };
  const busy = Math.max(view.first, ...earlier.map((c) => Math.max(c.cue.end, ...c.content.map((r) => r.end))));
  const before =
    endsContent(view, subject.start) && group.form !== 'passive' && group.frame !== 'judge'
      ? contentBefore(view, subject, busy, isComma(tokenAt(view, subject.after)) && isContinuedClause(view, subject, subject.after + 1))
      : undefined;
  const from = skipToContent(view, group, subject.after);
  const base = { source: subject.source, cue, group, confidence: subject.certainty };
  const after = contentAfter(view, group, from, subject);
  const beforeQuoted = before !== undefined && isQuoted(view, before.end - 1);
  if (before && after && isComma(tokenAt(view, subject.after)) && !isQuoted(view, after.start)) {
    // “The plan, he said, would fail.”: one statement around its cue.
    return { ...base, content: [before, after], before: true };
  }
  if (before && after && isQuoted(view, after.start)) {
    // “Asked about it, he said: “No.””: what stands before an introduced quotation is the writer's.
    return { ...base, content: beforeQuoted ? [before, after] : [after], before: beforeQuoted };
  }
  if (before && after && !subject.inverted && opensWithOccasion(view, before)) return { ...base, content: [after], before: false };
  if (before && (beforeQuoted || !after || subject.inverted)) {
    const later = beforeQuoted ? laterQuotation(view, subject) : undefined;
    return { ...base, content: later ? [before, later] : [before], before: true };
  }
  if (after) return { ...base, content: [after], before: false };
  return before && { ...base, content: [before], before: true };
}

/** “…,” said a banker, referring to a hack, “…”: the quotation taken up again in the same sentence. */
function laterQuotation(view: SentenceView, subject: Subject): Range | undefined {
  for (let i = subject.after; i < view.last; i++) {
    if (!isQuoted(view, i)) {
      if (i > subject.after + 1 && verbGroupAt(view, i)?.form === 'finite' && nounPhraseBefore(view, i)) return undefined;
      continue;
    }
    const quotation = quotationAround(view, i);
    const joined = isComma(tokenAt(view, i - 1)) || /^(?:but|and|:|—|–|--)$/.test(tokenAt(view, i - 1).lower);
    return joined && quotation.end - quotation.start > 4 ? quotation : undefined;
  }
  return undefined;
}

/** “On Tuesday's “Morning Show,” he said …”: the quotation is a title in an adverbial. */
const opensWithOccasion = (view: SentenceView, before: Range): boolean =>
  !isQuoted(view, before.start) && tokenAt(view, before.start).pos === 'ADP';

function contentAfter(view: SentenceView, group: VerbGroup, from: number, subject: Subject): Range | undefined {
  let start = from;
  if (tokenAt(view, start).text === ':') start++;
  if (isComma(tokenAt(view, start))) {
    const next = start + 1;
    if (!isQuoted(view, next) && !isContinuedClause(view, subject, next)) return undefined;
    start = next;
  }
  if (start >= view.last) return undefined;
  if (group.frame === 'quotation-only' && !isQuoted(view, start)) return undefined;
  if (isQuoted(view, start)) {
    let quotation = quotationAround(view, start);
    // “said “this” and “that””
    if (tokenAt(view, quotation.end).lower === 'and' && isQuoted(view, quotation.end + 1)) {
      quotation = { start: quotation.start, end: quotationAround(view, quotation.end + 1).end };
    }
    const end = contentEnd(view, quotation.end, view.last);
    const more =
      end > quotation.end && !/^(?:in|on|at|during|after|before|when|while|as|to|and|but|,|who)$/.test(tokenAt(view, quotation.end).lower);
    return { start, end: more || group.frame === 'call' ? Math.max(end, quotation.end) : quotation.end };
  }
  const limit = subordinateEnd(view, subject.start, start);
  const end = contentEnd(view, start, limit);
  const introduced = /^that$/.test(tokenAt(view, start - 1).lower) && end - start >= 3;
  if (!introduced && !isContent(view, group, start, end)) return undefined;
  if (subject.inverted && !isQuoted(view, start) && tokenAt(view, start - 1).lower !== 'that') return undefined;
  return { start, end };
}

/** “The plan, he said, [would fail]”: after the cue's second comma the clause before it goes on with its verb. */
function isContinuedClause(view: SentenceView, subject: Subject, at: number): boolean {
  if (!endsContent(view, subject.start)) return false;
  const token = tokenAt(view, at);
  if (token.pos === 'AUX' || (token.pos === 'VERB' && !token.lower.endsWith('ing'))) return true;
  if (token.pos === 'ADP') return !startsOccasion(view, at);
  if (token.pos === 'SCONJ') return token.lower !== 'while';
  if (!hasFiniteVerb(view, at, bodyEnd(view))) return false;
  // “In recent days, advisers say, [the president has grown tired]”: a whole clause after a mere adverbial.
  return token.pos === 'PRON' || ((token.pos === 'DET' || isNominal(token)) && !hasFiniteVerb(view, view.first, subject.start));
}

/**
 * Every attribution in a sentence whose cue is a verb. Verbs inside quotations, and inside what another verb reports, are
 * left to the outer one.
 */
export function verbCues(view: SentenceView): Candidate[] {
  const out: Candidate[] = [];
  for (let i = view.first; i < view.last; i++) {
    const group = verbGroupAt(view, i);
    if (!group) continue;
    const outer = out.find((c) => c.content.some((r) => r.start <= i && i < r.end));
    if (outer && !startsNewClause(view, outer, group)) continue;
    const candidate = candidateFor(view, group, out);
    if (!candidate) continue;
    if (outer) cutAt(view, outer, candidate);
    const spoken = out.at(-1);
    // “urged members to act, saying: “…””: the words of the same act, not another one.
    if (
      spoken &&
      group.lemma === 'say' &&
      group.form === 'participle' &&
      spoken.source === candidate.source &&
      spoken.group.frame !== 'say'
    ) {
      spoken.content.push(...candidate.content);
    } else out.push(candidate);
  }
  return out;
}

/** Where a clause of its own begins inside another's content: “He said A, and police said B”; returns its comma or -1. */
function clauseBreakBefore(view: SentenceView, at: number): number {
  for (let i = at; i > view.first && i > at - 3; i--) {
    const token = tokenAt(view, i);
    if (/^(?:but|while|whereas|though|although|and|as)$/.test(token.lower) && isComma(tokenAt(view, i - 1))) return i - 1;
    if (token.text === ';') return i;
  }
  return -1;
}

function startsNewClause(view: SentenceView, outer: Candidate, group: VerbGroup): boolean {
  if (outer.before) return false;
  const at = skipAdverbsLeft(view, group.start);
  if (group.form === 'participle') return false;
  const subject = nounPhraseBefore(view, at);
  if (!subject)
    return (
      tokenAt(view, at - 1).lower === 'and' &&
      group.frame === 'say' &&
      (tokenAt(view, group.end).lower === 'that' || isQuoted(view, group.end))
    );
  return clauseBreakBefore(view, subject.start - 1) > 0;
}

function cutAt(view: SentenceView, outer: Candidate, inner: Candidate): void {
  const start = Math.min(inner.source && inner.source.start > outer.cue.end ? inner.source.start : inner.cue.start, inner.cue.start);
  const comma = clauseBreakBefore(view, start - 1);
  const end = comma > 0 ? comma : start - (tokenAt(view, start - 1).pos === 'CCONJ' ? 1 : 0);
  outer.content = outer.content.map((r) => (r.end > end && r.start < end ? { start: r.start, end } : r)).filter((r) => r.end > r.start);
}
