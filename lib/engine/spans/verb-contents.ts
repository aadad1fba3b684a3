import type { Range } from '../text/ranges.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import { calledFrom } from './called.ts';
import { ANSWERS, isConjunction, joinsThat } from './content-clauses.ts';
import { contentEnd } from './content-ends.ts';
import { breaksOffAtVerb, isBare, isContinuedClause } from './continued-clauses.ts';
import {
  bodyEnd,
  bracketEnd,
  closesWithComma,
  hasFiniteVerb,
  isComma,
  isDash,
  isNominal,
  isQuoted,
  isQuotedWithin,
  isRelative,
  isTimeWord,
  nextComma,
  quotationAround,
  type SentenceView,
  tokenAt,
} from './grammar.ts';
import { commaBeforeDeed } from './joined-verbs.ts';
import { complementEnd, wordBeforeSubject } from './naming.ts';
import { isJoinedSpeaker, isReplying, isSayingParticiple } from './next-acts.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { beginsClause, nounPhraseAfter } from './noun-phrases-after.ts';
import { isDaysAfter, isVenueNoun, startsOccasion } from './occasions.ts';
import { isClosedBy, isOnOthersClaim } from './others-words.ts';
import { isOutletsKnowledge } from './outlet-phrases.ts';
import { beforeOwnDeed } from './own-deeds.ts';
import { isParted } from './parted-clauses.ts';
import { isPronominal } from './pointers-back.ts';
import { isContent } from './possible-content.ts';
import { isSubjectOf } from './quoted-subjects.ts';
import { relativeEnd } from './relative-clauses.ts';
import { isByTelling } from './replies.ts';
import type { Subject } from './subject.ts';
import { subordinateEnd } from './subordinate-clauses.ts';
import { isOfWork } from './titles-in-marks.ts';
import { holdsCue, isFiniteGroup, type VerbGroup, verbGroupAt } from './verb-groups.ts';
import { tellsTerms } from './withheld.ts';
import { GESTURE, isComment, opensTailBehindCue } from './writers-comments.ts';

/** “…,” said a banker, referring to a hack, “…”: the quotation taken up again in the same sentence. */
export function laterQuotation(view: SentenceView, subject: Subject): Range | undefined {
  for (let i = subject.after; i < view.last; i++) {
    if (!isQuoted(view, i)) {
      if (/^(?:who|which|whose)$/.test(tokenAt(view, i).lower) && i > subject.after) return undefined;
      const group = verbGroupAt(view, i);
      if (group && group.lemma !== 'refer' && (isSayingParticiple(view, i) || (group.form === 'finite' && nounPhraseBefore(view, i))))
        return undefined;
      continue;
    }
    const quotation = quotationAround(view, i);
    // “but [instead] “built into it””
    const before = tokenAt(view, i - 1).pos === 'ADV' ? tokenAt(view, i - 2) : tokenAt(view, i - 1);
    const joined = isComma(before) || /^(?:but|and|:|—|–|--)$/.test(before.lower);
    // “she said, but despite it all, [“I think so,” said Lee]”: words with a cue of their own.
    if (closesWithComma(view, quotation.end - 1) && holdsCue(view, quotation.end, Math.min(quotation.end + 4, view.last), isFiniteGroup))
      return undefined;
    return joined && quotation.end - quotation.start > 4 && !isOfWork(view, i) ? quotation : undefined;
  }
  return undefined;
}

/**
 * “The rich would gain most, the group said in June, [compared with the poor]”: what goes on after the comma behind a cue in
 * mid-sentence still is what was said, unless somebody else's cue, a participle of saying or the writer's time and place come.
 */
export function restAfter(view: SentenceView, subject: Subject, before: Range): Range | undefined {
  // “[If they are right], says Lee, [the books are wrong]”: what stands before is no more than a condition.
  const isOpening =
    before.start === view.first &&
    /^(?:if|unless|when|once|because|although|though|since|without)$/.test(tokenAt(view, before.start).lower) &&
    !view.article.tokens.slice(before.start, before.end).some(isComma);
  if (subject.inverted && !isOpening) return undefined;
  let comma = subject.after;
  if (startsOccasion(view, comma)) while (comma < view.last && !isComma(tokenAt(view, comma)) && !isQuoted(view, comma)) comma++;
  if (!isComma(tokenAt(view, comma)) || isQuoted(view, comma)) return undefined;
  const start = comma + 1;
  const end = contentEnd(view, start, view.last);
  const first = tokenAt(view, start).lower;
  if (
    end - start < 2 ||
    isSayingParticiple(view, start) ||
    verbGroupAt(view, start)?.form === 'participle' ||
    GESTURE.test(first) ||
    startsOccasion(view, start) ||
    isJoinedSpeaker(view, comma) ||
    isDaysAfter(view, start) ||
    isComment(view, start) ||
    opensTailBehindCue(view, start) ||
    /^(?:who|which|but|though|although|while|whereas|as|amid|following|despite|according)$/.test(first)
  )
    return undefined;
  // “…, they said, [and he laughed] at it”: what may bring in a quotation, and brings in none.
  const isCue = (group: VerbGroup) => isFiniteGroup(group) && (group.frame !== 'quotation-only' || isQuotedWithin(view, start, end));
  return holdsCue(view, start, end, isCue) ? undefined : { start, end };
}

/** “[As] the Tribune noted, …”, “But [as] he said, …”: a clause begins at `i`. */
const opensClause = (view: SentenceView, i: number): boolean => i === view.first || /^(?:but|and|yet|,)$/.test(tokenAt(view, i - 1).lower);

export function contentAfter(view: SentenceView, group: VerbGroup, from: number, subject: Subject): Range | undefined {
  let start = from;
  // “her standing (low, [Lee says]) hurt her husband”
  if (tokenAt(view, start).text === ')') return undefined;
  // “She will be fine, her coach said [of the teenager], who fell on Monday”: of whom it was said.
  const isOf = SAYS_OF.test(group.lemma) && tokenAt(view, group.end).lower === 'of' && isComma(tokenAt(view, subject.start - 1));
  if (isOf && !isQuotedWithin(view, start, view.last)) return undefined;
  // “said in public [(as cited by the Courier)], “It is over””: in brackets, how it came to be known.
  const bracket = start > group.end && tokenAt(view, start).text === '(' ? bracketEnd(view, start) : -1;
  if (bracket > 0 && /^[,:]$/.test(tokenAt(view, bracket).text) && isQuoted(view, bracket + 1)) start = bracket;
  // “the meeting, requested by Lee, [would be short]”, “fears expressed by many [go further]”: what is told of the subject.
  const told = isComma(tokenAt(view, start)) ? start + 1 : start;
  const isSubjects = isFiniteForm(tokenAt(view, told)) || tokenAt(view, told).lower === 'who';
  if (group.form === 'passive' && start > group.end && isSubjects && !isQuoted(view, told)) return undefined;
  if (tokenAt(view, start).text === ':') start++;
  if (group.frame === 'call') start = calledFrom(view, group, subject, start);
  if (isComma(tokenAt(view, start))) {
    const next = start + 1;
    // “The mill is to shut, an official said, [who asked not to be named]”
    if (tellsTerms(view, next)) return undefined;
    // “wrote to the board, [the Courier has learned]”
    if (isOutletsKnowledge(view, next)) return undefined;
    const isAside = tokenAt(view, subject.start - 1).lower === 'as' && !isBare(view, next, bodyEnd(view));
    // “The guards said on Monday, [a man had fallen] in”: a comma too many.
    const isDated = subject.start === view.first && group.lemma === 'say' && isTimeWord(tokenAt(view, start - 1));
    const isLed =
      isDated &&
      /^(?:DET|PRON|PROPN)$/.test(tokenAt(view, next).pos) &&
      !isDaysAfter(view, next) &&
      hasFiniteVerb(view, next, bodyEnd(view));
    if (
      !isQuoted(view, next) &&
      !isLed &&
      !isContinuedClause(view, subject, next) &&
      !(isAside && opensClause(view, subject.start - 1)) &&
      !isParted(view, group, subject, next)
    )
      return undefined;
    start = next;
  }
  if (start >= view.last || isDash(tokenAt(view, start)) || /^(?:;|amid)$/.test(tokenAt(view, start).lower)) return undefined;
  // “he said [according to a transcript]”, and not “he said that [according to it, …]”
  const isTold = [1, 2].some((k) => tokenAt(view, start - k).lower === 'that');
  if (tokenAt(view, start).lower === 'according' && !isTold) return undefined;
  if (isComment(view, start) || isReplying(view, start) || isOnOthersClaim(view, group, subject, start)) return undefined;
  // “was responding to Mr Lee, [who] had asked for it”
  if (ANSWERS.test(group.lemma) && tokenAt(view, start).lower === 'who') return undefined;
  // “…, residents said [and videos showed]”: another cue, no words of theirs.
  if (isPronominal(view, start) || (!isQuoted(view, start) && /^(?:and|but|or)$/.test(tokenAt(view, start).lower))) return undefined;
  // “reported on two raids that [killed four men]”: a clause on the noun before it.
  const isOnNoun =
    tokenAt(view, start - 1).lower === 'that' && start - 1 > group.end && /^(?:NOUN|NUM)$/.test(tokenAt(view, start - 2).pos);
  if (isOnNoun && tokenAt(view, start).pos === 'VERB' && isFiniteForm(tokenAt(view, start))) return undefined;
  // “added in a few details that [had not been given]”
  const isAddedIn = group.lemma === 'add' && tokenAt(view, group.end).lower === 'in' && !isVenueNoun(tokenAt(view, start - 2));
  if (isOnNoun && isAddedIn && tokenAt(view, start).pos === 'AUX') return undefined;
  // “the club had [called him]”: by phone.
  if (group.lemma === 'call' && /^(?:him|her|them|us|me|it)$/.test(tokenAt(view, start).lower) && start + 1 >= bodyEnd(view))
    return undefined;
  // “A clerk, testifying under oath, [said] it was late”: the verb whose subject the participle hangs on.
  if (group.form === 'participle' && isComma(tokenAt(view, start - 1)) && verbGroupAt(view, start)?.form === 'finite') return undefined;
  const relative = relativeOnNoun(view, group, start);
  if (relative) return relative.told > 0 ? contentAfter(view, group, relative.told, subject) : undefined;
  // “responded [in a low voice]”, “answered [with a shrug]”, “reacted [coolly to the idea]”: how, and not what.
  const isHow = tokenAt(view, start).pos === 'ADV' && /^(?:to|in|with|by)$/.test(tokenAt(view, start + 1).lower);
  // “how she responds [can be important]”, “responded [as if it were late]”
  const isFact =
    (start === group.end && (tokenAt(view, start).pos === 'AUX' || tokenAt(view, start).lower === 'as')) ||
    wordBeforeSubject(view, group.verb) === 'how';
  if (ANSWERS.test(group.lemma) && (isHow || isFact || isByTelling(view, start) || /^(?:in|with|by)$/.test(tokenAt(view, start).lower)))
    return undefined;
  // “shared with them [that it was over]”, “offered [that they would come]”
  const takesClause =
    /^(?:offer|fire|hit|shoot|push|confess|confide|mention)$/.test(group.lemma) ||
    (group.lemma === 'share' && tokenAt(view, group.end).lower === 'with');
  const isShared = takesClause && tokenAt(view, start - 1).lower === 'that';
  // “has instructed the police [to “spare no effort”]”
  const isInstructed = group.lemma === 'instruct' && isQuotedWithin(view, start, bodyEnd(view));
  if (group.frame === 'quotation-only' && !isQuoted(view, start) && !isShared && !isInstructed) return undefined;
  if (isQuoted(view, start)) {
    let quotation = quotationAround(view, start);
    if (isOfWork(view, start) && quotation.end >= bodyEnd(view)) return undefined;
    // “reported, citing “two clerks,” that it was late”: whom the outlet relies on.
    if (/^(?:cite|quote)$/.test(group.lemma) && tokenAt(view, quotation.end).lower === 'that') return undefined;
    // “said “this” and then “that””, “said “this” but “that””
    const second = [1, 2, 3].map((n) => quotation.end + n).find((i) => isQuoted(view, i));
    const joining = tokenAt(view, quotation.end).lower;
    if (second !== undefined && (joining === 'and' || (joining === 'but' && second === quotation.end + 1)))
      quotation = { start: quotation.start, end: quotationAround(view, second).end };
    if (subject.until) return { start, end: Math.min(quotation.end, subject.until) };
    // “Lee, who called for “calm,” [said] that …”: the clause on somebody ends with the quotation.
    const isOnSomebody = subject.source !== undefined && isRelative(tokenAt(view, subject.source.end - 1));
    if (isOnSomebody && closesWithComma(view, quotation.end - 1) && isFiniteForm(tokenAt(view, quotation.end)))
      return { start, end: quotation.end };
    // “Even as Lee said “it is over,” [a clerk] opened the door”
    if (subordinateEnd(view, subject.start, start) <= quotation.end) return { start, end: quotation.end };
    // “told them “no,” [an affidavit says]”
    if (closesWithComma(view, quotation.end - 1) && isClosedBy(view, quotation.end, bodyEnd(view))) return { start, end: quotation.end };
    const end = freeRelativeEnd(view, subject, start) ?? contentEnd(view, quotation.end, view.last);
    // “said “this is no longer mine” and that others should pay”
    const isJoined = joinsThat(view, quotation.end);
    // “said that “talks will go on” and the army would leave”
    const isGoingOn =
      joining === 'and' &&
      tokenAt(view, start - 1).lower === 'that' &&
      beginsClause(view, quotation.end + 1) &&
      [2, 3, 4].some((k) => /^(?:will|would|could|should|must)$/.test(tokenAt(view, quotation.end + k).lower));
    if (isSubjectOf(view, quotation, end) || ((isJoined || isGoingOn) && end > quotation.end)) return { start, end };
    if (group.frame === 'call') return { start, end: complementEnd(view, start, end) };
    // “asked, “Who cares?” [A clerk] laughed”, “pleaded “stop” [– in] what was …”
    const isSentence = /^[.?!]$/.test(tokenAt(view, quotation.end - 2).text) && /^\p{Lu}/u.test(tokenAt(view, quotation.end).text);
    const more =
      end > quotation.end &&
      !isSentence &&
      !isDash(tokenAt(view, quotation.end)) &&
      !isSayingParticiple(view, quotation.end) &&
      !/^(?:in|on|at|during|after|before|until|till|when|while|as|to|and|but|,|who|which|according)$/.test(
        tokenAt(view, quotation.end).lower,
      );
    return { start, end: more ? Math.max(end, quotation.end) : quotation.end };
  }
  // “Asked by a reader whether he would, he said no”: the question ends at the comma.
  const opener = group.form === 'passive' && group.start === view.first ? group.start : subject.start;
  // “hid it, said [it had no choice], and left”: one of several deeds.
  const deed = subject.joined && isComma(tokenAt(view, group.start - 1)) ? commaBeforeDeed(view, start) : -1;
  const limit = Math.min(
    deed > 0 ? deed : view.last,
    subject.until ?? subordinateEnd(view, opener, start),
    relativeEnd(view, group, start, subject),
  );
  const end = beforeOwnDeed(view, group, start, contentEnd(view, start, Math.min(limit, chargeEnd(view, group, start))));
  const introduced =
    (tokenAt(view, start - 1).lower === 'that' && end - start >= 2) ||
    (isComma(tokenAt(view, start - 1)) && breaksOffAtVerb(view, subject));
  if (!introduced && !isContent(view, group, start, end, subject.source ?? { start: subject.start, end: subject.start })) return undefined;
  // “Any fair reading of it, said Lee, [would show] that”
  const completes =
    isFiniteForm(tokenAt(view, start)) && !hasFiniteVerb(view, view.first, subject.start - 1) && !isQuoted(view, subject.start - 2);
  if (subject.inverted && !completes && !isQuoted(view, start) && tokenAt(view, start - 1).lower !== 'that') return undefined;
  return { start, end: freeRelativeEnd(view, subject, start) ?? (group.frame === 'call' ? complementEnd(view, start, end) : end) };
}

/** What is said “of” somebody, whose words stand before. */
const SAYS_OF = /^(?:say|claim|add|write|note|observe|remark|joke|quip|explain)$/;

const LONGEST_CHARGE = 60;

/** “accused Lee of “theft”[, after] the clerk was heard”: a charge ends where a clause of time begins. */
function chargeEnd(view: SentenceView, { lemma, form, start: group, verb }: VerbGroup, start: number): number {
  // “a clerk, freed and accused by the board of theft[, was] shot”: the verb of whom the participle is told.
  const passing = form === 'passive' && group === verb ? nextComma(view, start) : -1;
  if (passing > 0 && tokenAt(view, passing + 1).pos === 'AUX') return passing;
  for (let i = start + 2; lemma === 'accuse' && i < Math.min(view.last, start + LONGEST_CHARGE); i++)
    if (isComma(tokenAt(view, i)) && !isQuoted(view, i) && /^(?:after|when|while|as|before|amid)$/.test(tokenAt(view, i + 1).lower))
      return i;
  return view.last;
}

/**
 * “told the Courier in a note [that came on Friday] that it was over”: whether what begins at `start` is a clause on the noun before it,
 * and where what was told begins behind it; -1 where nothing does.
 */
function relativeOnNoun(view: SentenceView, group: VerbGroup, start: number): { told: number } | undefined {
  const [before, next] = [tokenAt(view, start - 1), tokenAt(view, start + 1)];
  if (tokenAt(view, start).lower !== 'that' || start === group.end || !isNominal(before) || isTimeWord(before)) return undefined;
  if (next.pos !== 'VERB' || !isFiniteForm(next) || /^(?:given|based|seen)$/.test(next.lower)) return undefined;
  for (let i = start + 2; i < Math.min(view.last, start + 12); i++)
    if (tokenAt(view, i).lower === 'that' && isConjunction(view, i)) return { told: i + 1 };
  return { told: -1 };
}

/** “after what she called [a “rant,”] a series of posts”: a clause on a thing ends with the quotation's comma, or with it where a verb follows. */
function freeRelativeEnd(view: SentenceView, { start: at }: Subject, start: number): number | undefined {
  // “what he says [the plan would do,] and how clerks say it would work”: one of two.
  if (/^(?:what|how)$/.test(tokenAt(view, at - 1).lower)) {
    for (let i = start + 2; i < Math.min(view.last, start + 12) && !isQuoted(view, i); i++)
      if (tokenAt(view, i).lower === 'and' && /^(?:what|how|why|where)$/.test(tokenAt(view, i + 1).lower))
        return isComma(tokenAt(view, i - 1)) ? i - 1 : i;
  }
  // “what he described as [his wife's rages], Mr Lee said in court filings, he left”
  const comma = tokenAt(view, at - 1).lower === 'what' ? nextComma(view, start) : -1;
  const teller = comma > 0 && !isQuoted(view, comma) ? nounPhraseAfter(view, comma + 1) : undefined;
  if (teller && verbGroupAt(view, teller.end)?.act === 'say' && !hasFiniteVerb(view, start, comma)) return comma;
  const first = [start, start + 1, start + 2].find((k) => isQuoted(view, k));
  if (first === undefined || !/^(?:what|whom|which)$/.test(tokenAt(view, at - 1).lower)) return undefined;
  const { end } = quotationAround(view, first);
  if (closesWithComma(view, end - 1)) return end;
  // “what clerks have called [a “mess”] took a new turn”
  if (isFiniteForm(tokenAt(view, end))) return end;
  for (let i = end; i < end + 6 && i < view.last; i++) if (isComma(tokenAt(view, i))) return i;
  return undefined;
}
