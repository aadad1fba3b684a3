import { isPersonNoun } from '../lexicon/persons.ts';
import type { Range } from '../text/ranges.ts';
import { isCallFor, isWhatItIs } from './called.ts';
import { commaBeforeClause } from './clauses-of-time.ts';
import { tellsOfThing } from './contact-clauses.ts';
import { contentBefore, saysUnquoted } from './content-before.ts';
import { ANSWERS, skipToContent } from './content-clauses.ts';
import { resumption } from './content-ends.ts';
import { goesOnQuoted, isContinuedClause } from './continued-clauses.ts';
import {
  bodyEnd,
  hasFiniteVerb,
  isComma,
  isQuoted,
  isQuotedWithin,
  isRelative,
  quotationAround,
  type SentenceView,
  tokenAt,
} from './grammar.ts';
import { wordBeforeSubject } from './naming.ts';
import { isSayingParticiple } from './next-acts.ts';
import { beginsClause } from './noun-phrases-after.ts';
import { commaBehind, isOnlyWhere } from './occasions.ts';
import { skipAdverbsLeft } from './occasions-before.ts';
import { behindAside, onlyLeadsUp, opensWithOccasion } from './openings.ts';
import { isAnswering, isOthersQuotation } from './others-words.ts';
import { isOutletPhrase } from './outlet-phrases.ts';
import { apartFromOther } from './parted-subjects.ts';
import { toldOf } from './passive-subjects.ts';
import { isNobodys } from './phrase-nouns.ts';
import { isPrivateBelief } from './private-beliefs.ts';
import { answerAfterQuestion, bringsWords } from './replies.ts';
import { endsContent, type Subject } from './subject.ts';
import { isSeenDoing } from './subject-phrases.ts';
import { isDescribedSpeaker, subjectOf } from './subjects.ts';
import { bringsInSpeaker, closesWithSpeaker, isBroughtIn, isPhrase, names, opensWithSpeaker, opensWithWord } from './told-speakers.ts';
import { colonOfOwn, cutAt, isHeading, opensVerdict, startsNewClause } from './turns.ts';
import { contentAfter, laterQuotation, restAfter } from './verb-contents.ts';
import { holdsCue, isFiniteGroup, type VerbGroup, verbGroupAt } from './verb-groups.ts';
import { describesSpeaker } from './whole-subjects.ts';

/** An attribution in token positions of one sentence. */
export interface Candidate {
  source?: Range;
  cue: Range;
  content: Range[];
  group: VerbGroup;
  /** True where the content stands before the cue. */
  before: boolean;
  confidence: number;
  fixed?: true;
}

/** “The sale marks the end of the fair, [a friend said].”: what fills a sentence up to the cue was said, also where the tagger sees no verb. */
function untaggedClause(view: SentenceView, subject: Subject, busy: number): Range | undefined {
  const end = subject.start - 1;
  const opens = tokenAt(view, view.first);
  const isClosing = isComma(tokenAt(view, end)) && subject.after >= bodyEnd(view) && busy === view.first;
  if (!isClosing || end - view.first < 5) return undefined;
  return ['ADP', 'SCONJ', 'VERB', 'ADV'].includes(opens.pos) ? undefined : { start: view.first, end };
}

function candidateFor(view: SentenceView, group: VerbGroup, earlier: readonly Candidate[]): Candidate | undefined {
  if (group.act === 'believe' && isPrivateBelief(view, group)) return undefined;
  if (group.start === group.verb && describesSpeaker(view, group.verb, earlier)) return undefined;
  const found = subjectOf(view, group, earlier.at(-1)?.source);
  const source = found?.source && apartFromOther(view, found.source);
  const subject = source && { ...found, source };
  // “[Whoever] wrote the note knew it”
  if (subject && /^who(?:ever|soever)$/.test(tokenAt(view, subject.source.start).lower)) return undefined;
  if (!subject || isNobodys(view.article, subject.source)) return undefined;
  const cue = { start: group.start, end: group.end };
  if (isWhatItIs(view, subject.source, group) || isHeading(view, cue)) return undefined;
  // “With the strike [concluded], “…,” Lee said”
  if (group.lemma === 'conclude' && tokenAt(view, subject.source.start - 1).lower === 'with') return undefined;
  if (group.form === 'finite' && group.start === group.verb && isSeenDoing(view, subject.source, group.verb)) return undefined;
  if (group.frame !== 'call' && tellsOfThing(view, subject.source, cue)) return undefined;
  // “The race is a dead heat, [as] Lee said on Monday.”, “The mill was safe, [or so] Lee says.”
  const isSo = tokenAt(view, subject.start - 1).lower === 'so' && tokenAt(view, subject.start - 2).lower === 'or';
  const opens = isSo ? subject.start - 2 : tokenAt(view, subject.start - 1).lower === 'as' ? subject.start - 1 : subject.start;
  const clause = endsContent(view, opens) ? { ...subject, start: opens } : subject;
  // ““…,” Lee, [who has proposed closing it], said”: what the subject's own clause tells takes nothing of what stands before.
  const ends = earlier.filter((c) => c.cue.start < clause.start).flatMap((c) => [c.cue.end, ...c.content.map((r) => r.end)]);
  const busy = Math.max(view.first, ...ends);
  const comma = commaBehind(view, subject.after);
  const mayLead =
    answerAfterQuestion(view) < 0 &&
    !bringsWords(view, group.end) &&
    // “…, double the number who [said] so”
    !isRelative(tokenAt(view, (subject.source?.end ?? 0) - 1)) &&
    // “…, whose majority [has signaled] its doubts, said Lee”
    tokenAt(view, subject.source.start).lower !== 'whose' &&
    endsContent(view, clause.start) &&
    !subject.joined &&
    group.form === 'finite' &&
    group.frame !== 'judge' &&
    !isCallFor(view, group);
  const goesOn = mayLead && comma > 0 && (isContinuedClause(view, clause, comma + 1) || goesOnQuoted(view, comma + 1));
  const ahead = mayLead ? contentBefore(view, clause, busy, goesOn) : undefined;
  const isMere = group.frame === 'quotation-only' && subject.after < bodyEnd(view) && !saysUnquoted(view, subject, group, goesOn && comma);
  // “As the charge was read, Lee [testified] about it”: a clause of time that only tells when.
  const isMeanwhile =
    ahead !== undefined &&
    !subject.inverted &&
    subject.after < bodyEnd(view) &&
    !isComma(tokenAt(view, subject.after)) &&
    commaBeforeClause(view, subject.after) < 0 &&
    /^(?:as|when|while|after|before|since|once)$/.test(tokenAt(view, ahead.start).lower) &&
    // “As many as ten drowned, survivors [told] a charity.”
    !/^(?:many|much|few|little)$/.test(tokenAt(view, ahead.start + 1).lower) &&
    !isQuotedWithin(view, ahead.start, ahead.end) &&
    !view.article.tokens.slice(ahead.start, ahead.end).some(isComma);
  const isLedUp = ahead !== undefined && !subject.inverted && onlyLeadsUp(view, ahead, subject.after);
  const before = isMeanwhile || isLedUp || (ahead && isMere && !isQuotedWithin(view, ahead.start, ahead.end)) ? undefined : ahead;
  const next = skipToContent(view, group, subject.after);
  const told = endsContent(view, clause.start) ? -1 : behindAside(view, next);
  const from = told > 0 ? told : next;
  // “what the teacher [said] that they found alarming”: what was said is not told.
  if (wordBeforeSubject(view, group.verb) === 'what' && tokenAt(view, from - 1).lower === 'that' && from > group.end) return undefined;
  // “was responding to the Courier's report [that it was over]”: what is answered, not the answer.
  const isAnswered = ANSWERS.test(group.lemma) && tokenAt(view, group.end).lower === 'to' && tokenAt(view, from - 1).lower === 'that';
  if (isAnswered && tokenAt(view, from - 2).pos === 'NOUN' && !isPersonNoun(tokenAt(view, from - 2).lower)) return undefined;
  // “was responding to a video [showing clerks who said …]”
  const isOnAnswered = ANSWERS.test(group.lemma) && from > group.end + 1 && /ing$/.test(tokenAt(view, from).lower);
  if (isOnAnswered && tokenAt(view, group.end).lower === 'to' && !isQuoted(view, from)) return undefined;
  // “the spokesman [responding] to a query said, “…””: whom another verb makes the speaker.
  if (isAnswering(view, group)) return undefined;
  const base = { source: subject.source, cue, group, confidence: subject.certainty, ...(subject.fixed && { fixed: true as const }) };
  // “They are looking into it, a clerk said before [adding] that it was late”: the words of a further cue.
  const isBeforeNext = tokenAt(view, group.end).lower === 'before' && isSayingParticiple(view, group.end + 1);
  const behind = isBeforeNext ? undefined : contentAfter(view, group, from, subject);
  // “It is an insult, lawmakers said on Friday, [as they met]”: behind the time and its comma the sentence may end in something else.
  const isBeside =
    before &&
    behind &&
    !goesOn &&
    (comma !== subject.after || tokenAt(view, behind.start).lower === 'as') &&
    behind.start > subject.after &&
    isComma(tokenAt(view, behind.start - 1)) &&
    !isQuoted(view, behind.start);
  // “It is over, state television reported, [though clerks said] otherwise”: the writer's own turn.
  const isTurn =
    before &&
    behind &&
    isComma(tokenAt(view, behind.start - 1)) &&
    /^(?:though|although|but|whereas)$/.test(tokenAt(view, behind.start).lower) &&
    beginsClause(view, behind.start + 1);
  // ““No,” Lee said after a story claimed he had [“begged”] for it”: within what tells when.
  // ““No,” Lee said as he waved off shouts of [“More!”] from the stands”
  const isWithin =
    before &&
    behind &&
    isQuoted(view, before.end - 1) &&
    isQuoted(view, behind.start) &&
    // ““No,” he said in a clip made for the [“Day of Boats”]”
    (/^(?:AUX|DET)$/.test(tokenAt(view, behind.start - 1).pos) || /^(?:of|['’]s)$/.test(tokenAt(view, behind.start - 1).lower));
  // ““It is late,” she said, but in the end, [“we will win,” said Lee]”: words with a cue of their own.
  const isOthers = before && behind && isQuoted(view, behind.start) && isOthersQuotation(view, behind);
  // “has spoken of [the row]”: of what, and nothing on it.
  const isTopic = behind?.end === group.end + 2 && tokenAt(view, group.end - 1).lower === 'of' && tokenAt(view, group.end).lower === 'the';
  const after = isTurn || isTopic || isWithin || isOthers || (isBeside && !opensWithOccasion(view, before)) ? undefined : behind;
  // “He [cited] a clerk who told him that it was late”
  if (after && /^(?:cite|quote)$/.test(group.lemma) && bringsInSpeaker(view, after)) return undefined;
  const beforeQuoted = before !== undefined && isQuoted(view, before.end - 1);
  if (before && after && comma > 0 && !isQuoted(view, after.start)) {
    // “The plan, he said, would fail.”: one statement around its cue.
    const end = isRelative(tokenAt(view, before.start)) ? resumption(view, after.start, after.end) : after.end;
    // “In a post online, Lee wrote, without proof, [that] it was over”: where, and no words.
    const isThat =
      tokenAt(view, after.start - 1).lower === 'that' && opensWithOccasion(view, before) && !hasFiniteVerb(view, before.start, before.end);
    if (isThat) return { ...base, content: [after], before: false };
    return { ...base, content: [before, { start: after.start, end }], before: true };
  }
  if (before && after && isQuoted(view, after.start)) {
    // “Asked about it, he said: “No.””: what stands before an introduced quotation is the writer's, unless it goes
    // on within the sentence: “When they left, he said, “we were lost.””
    const isTold = tokenAt(view, after.start - 1).lower === 'that' && !isComma(tokenAt(view, after.start - 2));
    const goesOn = goesOnQuoted(view, after.start) && isComma(tokenAt(view, after.start - 1)) && !isTold && answerAfterQuestion(view) < 0;
    return { ...base, content: beforeQuoted || goesOn ? [before, after] : [after], before: beforeQuoted || goesOn };
  }
  if (before && after && !subject.inverted && opensWithOccasion(view, before)) return { ...base, content: [after], before: false };
  if (before && (beforeQuoted || !after || subject.inverted)) {
    const later = beforeQuoted ? laterQuotation(view, subject) : restAfter(view, subject, before);
    return { ...base, content: later ? [before, later] : [before], before: true };
  }
  if (after) return { ...base, content: [after], before: false };
  const closed =
    before ?? (group.frame === 'say' && group.act === 'say' && !subject.joined ? untaggedClause(view, subject, busy) : undefined);
  const content = closed ?? toldOf(view, group, subject);
  return content && { ...base, content: [content], before: true };
}

/**
 * “The results show a rise, [Lee said] on Friday”: a cue that stands behind a whole sentence of which it makes all the verbs,
 * also those of saying, somebody else's words.
 * @param close where the sentence, or what of it is looked at, ends
 */
function closingCue(view: SentenceView, close = view.last): Candidate | undefined {
  if (isQuoted(view, view.first) && !opensWithWord(view)) return undefined;
  let end = close;
  for (let i = close - 1; i > view.first + 3; i--) {
    const group = verbGroupAt(view, i);
    if (!group) continue;
    // “…, the Courier reported on Monday[, citing] two clerks”, “…, two clerks said[, fearing] that it would rain”
    const isAside = group.form === 'participle' && end === close && isComma(tokenAt(view, i - 1));
    const isCiting = group.form === 'participle' && /^(?:cite|quote)$/.test(group.lemma) && end === close;
    if (isAside || (isCiting && /^(?:reported|reports|said|says)$/.test(tokenAt(view, i - 1).lower))) {
      end = isComma(tokenAt(view, i - 1)) ? i - 1 : i;
      continue;
    }
    const isJoined = tokenAt(view, skipAdverbsLeft(view, group.start) - 1).pos === 'CCONJ';
    const isDescribed = isDescribedSpeaker(view, group, group.start);
    // “They call him “a fox,” Lee said [as she left].”
    const isMeanwhile = tokenAt(view, group.end).lower === 'as' && /^(?:he|she|they)$/.test(tokenAt(view, group.end + 1).lower);
    const goesOn = hasFiniteVerb(view, group.end, end) && !isDescribed && !isMeanwhile && !isOnlyWhere(view, group.end, end);
    const isPlain = /^(?:say|tell)$/.test(group.frame) && /^(?:say|show)$/.test(group.act);
    if (group.form !== 'finite' || !isPlain || isJoined || goesOn) return undefined;
    const found = candidateFor(view, group, []);
    const [told, ...rest] = found?.content ?? [];
    if (!found?.before || !told || rest.length > 0 || told.start > view.first + 1) return undefined;
    // “A clerk said it was late, [the Courier reported]”: the outlet only passes on what somebody said.
    // “Lee said it was late because “it rains,” [she said]”: told twice whose words they are.
    const isTwice =
      group.lemma === 'say' && isQuoted(view, told.end - 1) && found.source && tokenAt(view, found.source.end - 1).pos === 'PRON';
    const isOutlets = found.source && isOutletPhrase(view.article, found.source);
    // “It is over, a clerk said, [the Courier reported]”
    if (isOutlets && closesWithSpeaker(view, told)) return undefined;
    if ((isTwice || isOutlets) && opensWithSpeaker(view, told, isTwice ? /^say$/ : /./)) return undefined;
    // “Lee said the gun was his, which [the footage shows] it was”: papers close a sentence that nobody else tells.
    if (group.act === 'show' && holdsCue(view, view.first, told.end, (g) => isFiniteGroup(g) && g.act !== 'believe')) return undefined;
    // ““…,” says Lee—and Moss is “the other one,” says [Hale, who] …”: two speakers in one sentence.
    const isOthers = isDescribed && isQuotedWithin(view, view.first, told.end);
    if (isOthers && holdsCue(view, view.first, told.end, (g) => isFiniteGroup(g) && g.act !== 'show')) return undefined;
    const last = told.end - 1;
    if (!isQuoted(view, last)) return found;
    // A quotation that is a sentence of its own belongs to its own cue alone.
    const quotation = quotationAround(view, last);
    const isAll = isBroughtIn(view, quotation) && !names(view, told, found.source);
    return isPhrase(view, quotation) || isAll ? found : undefined;
  }
  return undefined;
}

/** “They were told that it was theirs, [parents said], though a clerk denied it”: such a cue behind which the writer turns. */
function turningCue(view: SentenceView): Candidate | undefined {
  for (let i = view.first + 6; i < view.last - 3; i++) {
    const turns = /^(?:though|although|but|while)$/.test(tokenAt(view, i + 1).lower) || opensVerdict(view, i + 1);
    if (!isComma(tokenAt(view, i)) || isQuoted(view, i) || !turns) continue;
    const found = closingCue(view, i);
    return found?.content[0] && holdsCue(view, view.first, found.content[0].end, isFiniteOrPassive) ? found : undefined;
  }
  return undefined;
}

const isPlainSaying = ({ form, frame, act }: VerbGroup): boolean => form === 'finite' && /^(?:say|tell|vow)$/.test(frame) && act === 'say';

const isFiniteOrPassive = (group: VerbGroup): boolean => isFiniteGroup(group) || group.form === 'passive';

/**
 * Every attribution in a sentence whose cue is a verb. Verbs inside what another verb reports are left to the outer one.
 * @param outlet “as [the Courier reports], an official said …”: who only passes on what another says behind it
 */
export function verbCues(view: SentenceView, outlet?: Range): Candidate[] {
  const closing = closingCue(view) ?? turningCue(view);
  const out: Candidate[] = closing ? [closing] : [];
  const answer = answerAfterQuestion(view);
  for (let i = view.first; i < view.last; i++) {
    const group = verbGroupAt(view, i);
    // What stands in the question is the asker's: “Asked whether he thought it was over, he said …”
    if (i > view.first + 1 && i < answer) continue;
    if (!group || group.verb === closing?.group.verb) continue;
    if (outlet && i < outlet.end && holdsCue(view, outlet.end, view.last, isPlainSaying)) continue;
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
