import { isPersonNoun } from '../lexicon/persons.ts';
import type { Range } from '../text/ranges.ts';
import { behindAddressee } from './addressees.ts';
import { callsInMarks } from './called.ts';
import { isConjunction } from './content-clauses.ts';
import { closesWithComma, hasFiniteVerb, isComma, isDash, isNominal, isQuoted, isRelative, type SentenceView, tokenAt } from './grammar.ts';
import { invertedSubject, isSpeakerAtEnd } from './inverted-subjects.ts';
import { commaBeforeDeed, isPluralToo } from './joined-verbs.ts';
import { writerTelling } from './letters.ts';
import {
  agentInClause,
  mainAfterOpening,
  mainClauseAfter,
  mainSubject,
  mainVerbOf,
  openingSubject,
  subjectInTime,
} from './main-clauses.ts';
import { answering, featuredBefore, peopleMet, speaksBesides } from './met-speakers.ts';
import { isAdding, isReplying } from './next-acts.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { nounPhraseAfter } from './noun-phrases-after.ts';
import { isVenueNoun, spendsTime } from './occasions.ts';
import { skipAdverbsLeft } from './occasions-before.ts';
import { isAddition, isOpening } from './openings.ts';
import { speakerAtColon } from './others-words.ts';
import {
  beforePartedVerb,
  joinedWithAside,
  knownInMarks,
  labelledInMarks,
  ownerBefore,
  paperOut,
  paperTelling,
  placedBefore,
  statedIn,
  tellsForPaper,
} from './parted-subjects.ts';
import { passiveSubject } from './passive-subjects.ts';
import { nounInMarks } from './people-in-marks.ts';
import { antecedentOf, isSomeone, isWritten, lastNamed, mayName, namedAmong, paperClosing, writingIn } from './phrase-nouns.ts';
import { SET_APART } from './phrase-words.ts';
import { refuserBefore } from './refusals.ts';
import { endsContent, type Subject } from './subject.ts';
import {
  accompanying,
  beforeInsertion,
  beforeRelative,
  behindParticiples,
  behindYear,
  fromWhose,
  headingIn,
  isOfItsOwn,
  isPutOut,
  isSaidBy,
  nameBefore,
  phraseOpening,
  saysItself,
  withTitleBefore,
} from './subject-phrases.ts';
import { pickedOut } from './told-speakers.ts';
import { isTensed, tellsWhoWrote, type VerbGroup } from './verb-groups.ts';
import { behindPlace, wholeSubjectBefore } from './whole-subjects.ts';

/** What somebody does for or against a plan. */
const TAKES_SIDES = /^(?:oppos|support|back|reject|endors|approv|block|veto|criticis|criticiz|defend|condemn|welcom)(?:e|es|ed|s|ing)$/;

/**
 * Who the verb's subject is, and where; undefined where the sentence shows none.
 * @param before the source of the attribution before it in the sentence, whom participles and coordinated verbs go on with
 */
export function subjectOf(view: SentenceView, group: VerbGroup, before: Range | undefined): Subject | undefined {
  const at = skipAdverbsLeft(view, group.start);
  const previous = tokenAt(view, at - 1);
  // “The answer, he told [them], was simple”
  const plain = { after: behindAddressee(view, group), inverted: false };
  if (tellsWhoWrote(view, group)) return undefined;
  const met = group.form === 'finite' ? (peopleMet(view, group.start) ?? pickedOut(view, at)) : undefined;
  if (met) return { source: met, start: met.start, ...plain, certainty: 0.9 };
  if (group.form === 'passive') return passiveSubject(view, group);
  const somebody =
    group.form === 'finite' && (isTensed(view, group) || group.lemma === 'read')
      ? wholeSubjectBefore(view, behindPlace(view, at, group.start))
      : undefined;
  if (somebody) return { source: somebody, start: somebody.start, ...plain, certainty: 0.9 };
  const parted = () => statedIn(view, at) ?? beforePartedVerb(view, at) ?? speakerAtColon(view, at);
  const teller = group.form === 'finite' && isTensed(view, group) ? parted() : undefined;
  if (teller) return { source: teller, start: teller.start, ...plain, certainty: 0.9, fixed: true };
  const writer = group.start === group.verb ? writerTelling(view, group.start) : undefined;
  if (writer) return { source: writer, start: at, ...plain, joined: true, certainty: 0.85, fixed: true };
  if (
    group.form === 'participle' &&
    (isComma(previous) ||
      isQuoted(view, at - 1) ||
      isDash(previous) ||
      (before !== undefined && isAdding(view, group.start)) ||
      isReplying(view, group.start) ||
      // “was blunt; [stating] “shops should pay””
      (previous.text === ';' && isQuoted(view, group.end)) ||
      at === view.first ||
      /^(?:and|while|before|after|by|in|when|but|despite|besides|upon)$/.test(previous.lower) ||
      isAddition(view, at - 1) ||
      // “is on record as [saying] he wants out”
      (previous.lower === 'as' && tokenAt(view, at - 2).lower === 'record') ||
      spendsTime(view, at))
  ) {
    // “an architect who said it was late, saying, “…””: whoever has just said it does not go on so.
    const isSaidBefore = before && isRelative(tokenAt(view, before.end - 1)) && tokenAt(view, before.end).lower === 'said';
    const featured = isComma(previous) ? featuredBefore(view, at - 1) : undefined;
    const main =
      featured ??
      (isSaidBefore && group.lemma === 'say' ? mainSubject(view, before.start - 1) : undefined) ??
      mainAfterOpening(view, group.start, before) ??
      before ??
      mainSubject(view, group.start) ??
      // “[Lee], while admitting that he had doubts, believes …”
      (isComma(previous) ? phraseOpening(view, at - 1) : isComma(tokenAt(view, at - 2)) ? phraseOpening(view, at - 2) : undefined);
    const agent = main && isComma(previous) ? agentInClause(view, main, at - 1) : undefined;
    if (main) return { source: agent ?? main, start: at, ...plain, certainty: 0.65 };
    const next = isOpening(view, at) ? mainClauseAfter(view, group.end) : undefined;
    return next && { source: next.subject, start: at, ...plain, until: next.comma, certainty: 0.6 };
  }
  if (tellsForPaper(view, group)) return undefined;
  // “spoke with the chair about [rebutting] reports that …”: what it was about.
  if (group.form === 'participle' && previous.lower === 'about') return undefined;
  // “Lee went on the radio [to say] that it was over”
  if (previous.lower === 'to' && group.form === 'finite' && group.start === group.verb) {
    const main = mainSubject(view, at - 1);
    return main && { source: main, start: at, ...plain, joined: true, certainty: 0.6 };
  }
  if (isRelative(previous) && (previous.lower !== 'that' || saysItself(view, group, at - 1) || isSaidBy(view, group, at - 1))) {
    const head = headingIn(view, antecedentOf(view, at - 1));
    // “the ones [which] describe it”: things.
    if (head && previous.lower === 'which' && /^(?:ones|those)$/.test(tokenAt(view, head.end - 1).lower)) return undefined;
    // “worked with clerks on [the research] that shows how slow they are”
    const paper = head && previous.lower === 'that' && group.act === 'show' ? paperClosing(view, head) : undefined;
    if (paper) return { source: { start: paper.start, end: at }, start: paper.start, ...plain, certainty: 0.6 };
    const listed = head && (namedAmong(view, head) ?? lastNamed(view, head, group));
    if (listed) return { source: listed, start: listed.start, ...plain, certainty: 0.6 };
    const isTold = previous.lower === 'that' || (previous.lower === 'which' && /^(?:read|say)$/.test(group.lemma));
    const speaker = head && isTold && isPutOut(view, head) ? mainSubject(view, head.start) : undefined;
    if (speaker) return { source: speaker, start: at, ...plain, certainty: 0.5 };
    // The pronoun is a part of the source: it is what the verb has for its subject.
    return head && { source: { start: head.start, end: at }, start: head.start, ...plain, certainty: 0.6 };
  }
  if (isComma(previous) || isQuoted(view, at - 1) || at === view.first || isDash(previous)) {
    const joined = group.form === 'finite' && isTensed(view, group) ? joinedWithAside(view, at) : undefined;
    if (joined) return { source: joined, start: joined.start, ...plain, certainty: 0.8 };
    // “the group called “Mothers for Peace” [said] …”: a name in marks.
    const marked =
      labelledInMarks(view, at) ??
      (isQuoted(view, at - 1) ? (knownInMarks(view, at) ?? nounPhraseBefore(view, at) ?? nounInMarks(view, at)) : undefined);
    // “set a hearing titled “Open Water,” [said a clerk].”
    const closing = marked && closesWithComma(view, at - 1) && group.lemma === 'say' ? invertedSubject(view, group) : undefined;
    if (closing && isPersonNoun(tokenAt(view, group.end + 1).lower)) return closing;
    if (marked) return { source: marked, start: marked.start, ...plain, certainty: 0.8 };
    const inverted = invertedSubject(view, group);
    const apposition = isComma(previous) || isDash(previous) ? nounPhraseBefore(view, at) : undefined;
    // “praised the plan, [blamed] the mayor, and left”: the next verb of who speaks, not one of the thing before the comma.
    const isNextDeed =
      before && isComma(previous) && (!apposition || apposition.start > before.end) && /^(?:judge|deny|urge|call|vow)$/.test(group.frame);
    if (isNextDeed && group.form === 'finite' && isTensed(view, group) && !isQuoted(view, at - 2))
      return { source: before, start: at, ...plain, joined: true, certainty: 0.6 };
    // “has praised coal, [called the plan “a trick”] and left”
    if (!before && isComma(previous) && !apposition && callsInMarks(view, group)) {
      const main = mainSubject(view, at - 1);
      if (main) return { source: main, start: at, ...plain, joined: true, certainty: 0.6 };
    }
    // A phrase with its apposition that opens the sentence leaves no room for content before the cue.
    const opensSentence = apposition?.start === view.first && !isQuoted(view, at - 2);
    // “The attorney, Jo Lee, [said] her client “rejects any charge””: what goes on in the marks is no quotation's end.
    const isMixed =
      apposition !== undefined &&
      inverted !== undefined &&
      isQuoted(view, inverted.after) &&
      /^\p{Ll}/u.test(tokenAt(view, inverted.after + 1).text);
    // Nothing that could be told stands behind: “they met the mayor, Jo Lee, [said an aide who was there]”
    const isLast =
      inverted !== undefined &&
      !isMixed &&
      group.end + 1 < view.last &&
      (!hasFiniteVerb(view, inverted.after, beforeRelative(view, inverted.after)) ||
        (!opensSentence && isDescribedSpeaker(view, group, at)));
    if (inverted && (!opensSentence || isSpeakerAtEnd(view, group, inverted)) && (!apposition || isQuoted(view, at - 2) || isLast))
      return inverted;
    if (apposition) return { source: apposition, start: apposition.start, ...plain, certainty: 0.8 };
    if (inverted) return inverted;
    const opening = group.form === 'finite' && at > view.first ? openingSubject(view, at) : undefined;
    // “vowed to rebuild it, [promised] that it would open, and …”, “walked out, then [said] it was over”
    // “phoned the mill, [announced] that it was over, and left”
    const isThat = tokenAt(view, group.end).lower === 'that' && isConjunction(view, group.end);
    const goesOn = tokenAt(view, at).lower === 'then' || isThat || commaBeforeDeed(view, group.end) > 0;
    const first = before ?? (goesOn ? mainSubject(view, at - 1) : undefined);
    // “did not appear, but, [in a written note], rejected it”
    const but = isComma(previous) ? beforeInsertion(view, at - 1) : -1;
    const main = but > 0 && group.form === 'finite' && isTensed(view, group) ? mainSubject(view, but) : undefined;
    if (main) return { source: main, start: at, ...plain, joined: true, certainty: 0.6 };
    const isSeries = !opening && first && isComma(previous) && group.form === 'finite' && isTensed(view, group);
    if (isSeries) return { source: first, start: at, ...plain, joined: true, certainty: 0.6 };
    return opening && { source: opening, start: opening.start, ...plain, certainty: 0.6 };
  }
  // A bare form after “and” is an infinitive as a rule: “to meet leaders and clarify”.
  const refuser = previous.lower === 'but' && group.form === 'finite' ? refuserBefore(view, at - 1) : undefined;
  if (refuser && isTensed(view, group)) return { source: refuser, start: at - 1, ...plain, joined: true, certainty: 0.9 };
  if (previous.pos === 'CCONJ' && group.form === 'finite' && (isTensed(view, group) || isPluralToo(view, group, before))) {
    // “When Lee asked whether he would, [he] looked up and [said] …”: a subject that opened the main clause since.
    const own = (before || isComma(tokenAt(view, at - 2)) ? undefined : subjectInTime(view, at - 1)) ?? mainSubject(view, at - 1);
    const isSince = before !== undefined && own !== undefined && own.start > before.end && isComma(tokenAt(view, own.start - 1));
    const main = isSince ? own : (before ?? own);
    return main && { source: main, start: at - 1, ...plain, joined: true, certainty: 0.6 };
  }
  // “half of the workers [polled] said …”
  const isAsked = SET_APART.test(previous.lower) && isNominal(tokenAt(view, at - 2));
  const named = nounPhraseBefore(view, isAsked ? at - 1 : at);
  const who = named && fromWhose(view, named);
  const whole = who && { start: answering(view, who) ?? behindYear(view, who), end: isAsked ? at : who.end };
  const paper = whole && (paperOut(view, whole) ?? paperTelling(view, whole));
  const clause = group.form === 'finite' ? (paper ?? placedBefore(view, at) ?? ownerBefore(view, at)) : undefined;
  if (clause) return { source: clause, start: clause.start, ...plain, certainty: 0.8 };
  const phrase = whole && group.form === 'participle' ? accompanying(view, group, whole) : whole;
  // “Aides went on the offensive [denying] that it was so”
  const isLoose = !phrase && group.form === 'participle' && previous.pos === 'ADJ' && tokenAt(view, group.end).lower === 'that';
  const loose = isLoose ? mainSubject(view, at) : undefined;
  if (loose) return { source: loose, start: at, ...plain, certainty: 0.5 };
  if (
    !phrase ||
    // “When [journalists] asked Lee why …”: what the press asks is no part of the news.
    (group.lemma === 'ask' && /^(?:journalists|reporters)$/.test(previous.lower)) ||
    // “the owner of the home where a guard was [shot] Thursday night said”
    (phrase.end === phrase.start + 1 &&
      tokenAt(view, phrase.start - 1).pos === 'AUX' &&
      /^(?:was|were|been)$/.test(tokenAt(view, phrase.start - 1).lower)) ||
    // “which (sort of) explains”
    (phrase.end === phrase.start + 2 && previous.lower === 'of') ||
    /^(?:nobody|none|nothing|neither)$/.test(previous.lower) ||
    // “Neither Lee nor [the others] confirmed it”
    tokenAt(view, phrase.start - 1).lower === 'nor' ||
    // “[something] both have denied”: what they say no to.
    /^(?:none|nothing|something)$/.test(tokenAt(view, phrase.start).lower) ||
    (tokenAt(view, phrase.start).lower === 'no' && (tokenAt(view, phrase.start + 1).pos !== 'NUM' || previous.lower === 'one'))
  )
    return undefined;
  // “the Courier, citing [people who know] reported that”: an aside without its second comma.
  const isCited = /^(?:citing|quoting)$/.test(tokenAt(view, phrase.start - 1).lower) && isComma(tokenAt(view, phrase.start - 2));
  const citing = isCited && group.form === 'finite' ? nounPhraseBefore(view, phrase.start - 2) : undefined;
  if (citing) return { source: citing, start: citing.start, ...plain, certainty: 0.8 };
  // “[A clerk] while speaking to the Courier said”: whom somebody spoke to says nothing.
  const speaking = /^(?:to|with)$/.test(tokenAt(view, phrase.start - 1).lower) ? phrase.start - 2 : -1;
  const isMeanwhile = /^(?:speaking|talking)$/.test(tokenAt(view, speaking).lower) && tokenAt(view, speaking - 1).lower === 'while';
  const speaker = isMeanwhile && group.form === 'finite' ? nounPhraseBefore(view, speaking - 1) : undefined;
  if (speaker) return { source: speaker, start: speaker.start, ...plain, certainty: 0.9 };
  // “did not tell them, and during [his hearing] denied it”: when it was said is not who said it.
  const isWhen = /^(?:during|in|at)$/.test(tokenAt(view, phrase.start - 1).lower) && tokenAt(view, phrase.start - 2).pos === 'CCONJ';
  if (isWhen && group.form === 'finite' && isVenueNoun(tokenAt(view, phrase.end - 1))) {
    const main = mainSubject(view, phrase.start - 2);
    if (main) return { source: main, start: at, ...plain, joined: true, certainty: 0.6 };
  }
  // “held a news conference announcing …”: only what is written speaks for itself, else it is the sentence's subject.
  // “…, with [the senator] telling reporters that …”
  const isAccompanying =
    tokenAt(view, phrase.start - 1).lower === 'with' &&
    (phrase.start === view.first + 1 ||
      endsContent(view, phrase.start - 1) ||
      phrase.start > (named?.start ?? 0) ||
      ([0, 1].some((k) => isQuoted(view, group.end + k)) && (mayName(view, phrase) || isSomeone(view, phrase))));
  // “with the manager [said to be] keen”, “led to the arrest of clerks [said to be] involved”: by whom nobody tells.
  const isBe = tokenAt(view, group.end).lower === 'to' && /^(?:be|have)$/.test(tokenAt(view, group.end + 1).lower);
  const isDescribed = isAccompanying || hasFiniteVerb(view, view.first, at);
  if (
    isBe &&
    isDescribed &&
    /^(?:said|reported|claimed|alleged|rumou?red)$/.test(tokenAt(view, group.verb).lower) &&
    group.start === group.verb
  )
    return undefined;
  // “put out [a film] showing …”: what is seen there no words of theirs tell.
  // “opposed [the plan] arguing that …”: what somebody is for or against.
  const isJudged = TAKES_SIDES.test(tokenAt(view, phrase.start - 1).lower);
  const speaksItself = isWritten(view, phrase) && !isJudged && (group.act === 'show' || !isPutOut(view, phrase));
  if (group.form === 'participle' && !isAccompanying && !speaksItself && !isOfItsOwn(view, phrase) && !speaksBesides(view, phrase)) {
    const main = mainSubject(view, phrase.start);
    if (main) return { source: main, start: at, ...plain, certainty: 0.5 };
  }
  // “In a note announcing the choice[,] the guild called it wise”
  const opens = group.form === 'participle' && tokenAt(view, phrase.start - 1).pos === 'ADP' && phrase.start - 1 === view.first;
  const isPaper = speaksItself && group.form === 'participle';
  const until = opens ? mainClauseAfter(view, group.end)?.comma : isPaper ? mainVerbOf(view, phrase, group.end) : undefined;
  const own = isPaper ? writingIn(view, phrase) : phrase;
  const titled = nameBefore(view, behindParticiples(view, withTitleBefore(view, own)), group);
  return { source: titled, start: titled.start, ...plain, ...(until !== undefined && { until }), certainty: 0.9 };
}

/** “The deal was off, said [an aide who] was there and heard it”: behind a clause, somebody whom a relative clause describes. */
export function isDescribedSpeaker(view: SentenceView, group: VerbGroup, at: number): boolean {
  const phrase = nounPhraseAfter(view, group.end);
  const who = phrase && (isComma(tokenAt(view, phrase.end)) ? phrase.end + 1 : phrase.end);
  return who !== undefined && tokenAt(view, who).lower === 'who' && hasFiniteVerb(view, view.first, at - 1);
}
