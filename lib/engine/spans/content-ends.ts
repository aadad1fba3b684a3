import { CALL, DENY, JUDGE } from '../lexicon/reporting-verbs.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import { isToOutlet } from './addressees.ts';
import { asideBehindSubject } from './asides-behind-subjects.ts';
import { isCaveat, isDenialAside, isNotVerified } from './caveats.ts';
import { isGlossNoun } from './clause-limits.ts';
import { opensThat } from './content-clauses.ts';
import {
  bodyEnd,
  closesWithComma,
  hasFiniteVerb,
  isComma,
  isDash,
  isDashPair,
  isQuoted,
  isRelative,
  isWithinDashes,
  lemmaOf,
  nextComma,
  partsClauses,
  type SentenceView,
  tokenAt,
} from './grammar.ts';
import { isListStop, isOneOfList } from './lists.ts';
import { isFronted } from './main-clauses.ts';
import {
  isAdding,
  isAfterTelling,
  isCountering,
  isDoingSo,
  isJoinedSpeaker,
  isNextAct,
  isNextDeed,
  isNextQuoted,
  isNextVoiced,
  isOthersNext,
  isWhenTelling,
  PARTICIPLE_OF_SAYING,
} from './next-acts.ts';
import { beginsClause, nounPhraseAfter } from './noun-phrases-after.ts';
import { isInStatement, startsOccasion } from './occasions.ts';
import { isClosedBy, isHeardInCourt, isOthersColon, isToldBehind, tellsBehind } from './others-words.ts';
import { isOutletsKnowledge, isPerOutlet } from './outlet-phrases.ts';
import { isDoneBy } from './own-deeds.ts';
import { isAim } from './purposes.ts';
import { isFollowed, isInRelative, isPredicateAt, isRelativeOf, isSubjectAt, takesUpVerb } from './relatives-behind.ts';
import { verbGroupAt } from './verb-groups.ts';
import { beforeDisclaimer, isDeclining, isOthersRefusal, isUnsaid, isWithheld, opensTerms } from './withheld.ts';
import { opensComment, opensTail } from './writers-comments.ts';

/** After “, but” and “, and” these tell what a speaker did besides. */
const DID_BESIDES = /^(?:agreed|declined|refused|acknowledged|conceded|added|offered)$/;

/** What somebody does with words of his own. */
const TOOK_BACK = /^(?:revised|retracted|corrected|withdrew|backtracked|apologi[sz]ed|clarified|recanted|backpedall?ed)$/;

/** What goes on while something is said: “as [fears] grew”. */
const MEANWHILE =
  /^(?:speculation|rumou?rs|questions|pressure|concerns?|criticism|anger|fears|tensions?|calls|protests|protesters|doubts|outrage|talks|clashes|fighting)$/;

/** “said the mill was hit, [denouncing it as] an outrage”: the speaker's word on what was just told. */
function isVerdict(view: SentenceView, i: number): boolean {
  const verb = tokenAt(view, i);
  if (!/ing$/.test(verb.lower) || !/^(?:it|him|her|them|this|that)$/.test(tokenAt(view, i + 1).lower)) return false;
  const lemma = lemmaOf(verb);
  return JUDGE.has(lemma) || DENY.has(lemma) || CALL.has(lemma);
}

/** “in an email Thursday [but gave no details]”: where a few words behind `i` the clause turns; the sentence's end where it does not. */
function turnSoon(view: SentenceView, i: number): number {
  for (let k = i + 3; k < i + 8; k++) if (/^(?:but|and)$/.test(tokenAt(view, k).lower)) return k;
  return view.last;
}

/** “[, while a spokesman did] not answer”, “[while others saw] a flash”: what somebody else does or says meanwhile. */
function isOthersTurn(view: SentenceView, i: number): boolean {
  const turn = isComma(tokenAt(view, i)) ? i + 1 : i;
  if (!/^(?:while|whereas)$/.test(tokenAt(view, turn).lower) || tokenAt(view, turn + 1).pos === 'PRON') return false;
  const tells = [2, 3, 4].some((k) => {
    const group = verbGroupAt(view, turn + k);
    return group?.form === 'finite' && group.frame !== 'quotation-only';
  });
  // “, while a spokesman, Jo Lee, [did] not answer”
  const comma = nounPhraseAfter(view, turn + 1)?.end ?? turn;
  const close = isComma(tokenAt(view, comma)) ? nextComma(view, comma + 1) : -1;
  const isApposed = close > 0 && isFiniteForm(tokenAt(view, close + 1));
  return (turn > i || tells) && (isApposed || beginsClause(view, turn + 1));
}

/** In words: “, and last year, the guild said that”. */
const LONGEST_TIME = 6;

/** “found that pupils are late[, and last year, the guild said that] …”: what somebody else told at another time. */
function isToldAnotherTime(view: SentenceView, i: number): boolean {
  if (!isComma(tokenAt(view, i)) || tokenAt(view, i + 1).lower !== 'and') return false;
  const comma = nextComma(view, i + 2);
  if (comma < 0 || comma > i + LONGEST_TIME || !startsOccasion(view, i + 2)) return false;
  const teller = nounPhraseAfter(view, comma + 1);
  const group = teller && verbGroupAt(view, teller.end);
  return group?.form === 'finite' && group.act === 'say' && tokenAt(view, group.end).lower === 'that';
}

/** Where content that begins after a cue ends: the sentence's end, or where another speaks or the writer takes over. */
export function contentEnd(view: SentenceView, from: number, limit: number): number {
  const last = Math.min(bodyEnd(view), limit);
  for (let i = from; i < last; i++) {
    if (isQuoted(view, i)) {
      const isOver =
        closesWithComma(view, i) &&
        (resumesWriter(view, i + 1) ||
          isClosedBy(view, i + 1, last) ||
          isAfterTelling(view, i) ||
          isDenialAside(view, i + 1, last) ||
          isGloss(view, i + 1));
      if (i + 1 < last && !isQuoted(view, i + 1) && isOver) return i + 1;
      continue;
    }
    const token = tokenAt(view, i);
    const next = tokenAt(view, i + 1);
    const closes = asideBehindSubject(view, from, i);
    if (closes > 0) {
      i = closes;
      continue;
    }
    // “said it was “a lie” [as the union confirmed] the strike”: what happened meanwhile.
    if (token.lower === 'as' && isQuoted(view, i - 1) && next.pos === 'DET' && beginsClause(view, i + 1)) return i;
    // “was “asked and did not”[, although] Lee insists …”: a comma behind the closing mark, as the British have it.
    if (isComma(token) && isQuoted(view, i - 1) && /^(?:although|though|while|whereas)$/.test(next.lower) && beginsClause(view, i + 2))
      return i;
    // “confirmed the raid[, while a spokesman did] not answer”, “spoke of a bang [while others saw] a flash”
    if (i > from && isOthersTurn(view, i) && !hasFiniteVerb(view, from, i)) return i;
    // “called for more funds [in a statement on Thursday]”: no clause stands before, on whose time and place it could be.
    if (i > from && token.lower === 'in' && isInStatement(view, i) && !hasFiniteVerb(view, from, Math.min(last, turnSoon(view, i))))
      return i;
    // “confirmed the meeting [on condition of anonymity]”: how it was said is not what was said.
    if (i > from && opensTerms(view, i, from)) return i;
    if (isComma(token) && (next.lower === 'according' || PARTICIPLE_OF_SAYING.test(next.lower) || isHeardInCourt(view, i + 1))) return i;
    // “Amaro, which has faced complaints alleging theft[, has denied] it”: where the clause around takes up its verb.
    if (isComma(token) && next.pos === 'AUX' && i > from + 1 && isInRelative(view, from)) return i;
    // “The firm — which Lee says owes tax[ — said] it had paid”
    if (isDash(token) && isFiniteForm(next) && isWithinDashes(view, view.first, from, i + 1)) return i;
    // “claimed he was hurt[, declining] further comment”
    if (isComma(token) && isDeclining(view, i + 1)) return i;
    if (isAdding(view, i) || isCountering(view, i) || isOthersNext(view, i) || (i > from && isOthersColon(view, i))) return i;
    if (i > from && isWhenTelling(view, i) && !hasFiniteVerb(view, from, i)) return i;
    if ((isComma(token) || isDash(token)) && next.pos === 'CCONJ' && tokenAt(view, i + 2).lower === 'according') return i;
    if (isPerOutlet(view, i) || (i > from + 1 && isToOutlet(view, i, last) && !hasFiniteVerb(view, from, i))) return i;
    // “will be blocked[, dealing a blow] to both”
    const isBlow = next.lower === 'dealing' && tokenAt(view, i + 2).pos === 'DET';
    if (isComma(token) && (isBlow || isVerdict(view, i + 1))) return i;
    // “said it was late, [but agreed] to stay”
    if (isComma(token) && /^(?:but|and)$/.test(next.lower) && DID_BESIDES.test(tokenAt(view, i + 2).lower)) return i;
    // “has no cause yet [but does say] it is late”
    const isDo = i > from && token.lower === 'but' && /^(?:do|does|did)$/.test(next.lower);
    if (isDo && /^(?:say|confirm|insist|admit|acknowledge|note)$/.test(tokenAt(view, i + 2).lower)) return i;
    // “denied it[, and the case] was dropped”
    const isPointedTo = i === from + 1 && isComma(token) && /^(?:it|this|that|them)$/.test(tokenAt(view, from).lower);
    if (isPointedTo && /^(?:and|but|so)$/.test(next.lower)) return i;
    // “had said that ten died [but later revised] it”
    const after = /^(?:later|then|subsequently|since)$/.test(next.lower) ? i + 2 : i + 1;
    if (i > from && /^(?:but|and)$/.test(token.lower) && TOOK_BACK.test(tokenAt(view, after).lower)) return i;
    // “denies the charge[, yet has] stepped down”
    if (isComma(token) && next.lower === 'yet' && /^(?:AUX|VERB)$/.test(tokenAt(view, i + 2).pos)) return i;
    // “announced an inquiry[, but the place] remains grim”
    const isThing = isComma(token) && next.lower === 'but' && i > from + 1 && i < from + 6 && !hasFiniteVerb(view, from, i);
    if (isThing && beginsClause(view, i + 2)) return i;
    // “confirmed the arrest [but gave no] details”
    if (token.lower === 'but' && i > from && isUnsaid(view, i) && !hasFiniteVerb(view, from, i)) return i;
    // “is reporting that it is over[, and we can confirm] it”
    const isOurs = isComma(token) && next.lower === 'and' && /^(?:we|i)$/.test(tokenAt(view, i + 2).lower);
    if (isOurs && [3, 4].some((k) => /^(?:confirm|confirmed)$/.test(tokenAt(view, i + k).lower))) return i;
    // “say that is not so[: “It stays,”] one laughs”: words that have a speaker of their own.
    if (token.text === ':' && i > from + 1 && isQuoted(view, i + 1) && isToldBehind(view, i + 1, last)) return i;
    // “blames nobody[: its report] concluded that …”
    if (token.text === ':' && i > from && tellsBehind(view, i + 1)) return i;
    // “denied having it[, then said] it had been lost”
    const isThen = isComma(token) && next.lower === 'then' && i > from + 1;
    if (isThen && verbGroupAt(view, i + 2)?.form === 'finite' && verbGroupAt(view, i + 2)?.act === 'say') return i;
    if (isComma(token) && (isUnsaid(view, i + 1) || isOthersRefusal(view, i) || isDoneBy(view, i + 1) || isCaveat(view, i + 1, last)))
      return i;
    // “they were robbed[ – although these claims have not been substantiated]”
    if (partsClauses(view, i) && isCaveat(view, i + 1, last)) return i;
    // “has denied wrongdoing [and the Courier has not been able] to verify it”
    if (i > from && /^(?:and|but)$/.test(token.lower) && !hasFiniteVerb(view, from, i) && isNotVerified(view, i + 1)) return i;
    // “confirmed the bid [but declined] to elaborate”
    const refuses = /^(?:declined|refused)$/.test(next.lower);
    if (
      refuses &&
      i > from &&
      (token.lower === 'but' ||
        (/^(?:and|or)$/.test(token.lower) &&
          /^(?:comment|elaborate|say|go|discuss|answer|provide|speculate)$/.test(tokenAt(view, i + 3).lower)))
    )
      return i;
    if (
      i > from &&
      (isAfterTelling(view, i) || isNextVoiced(view, i) || isNextAct(view, i) || isNextDeed(view, from, i) || isNextQuoted(view, i))
    )
      return i;
    // “said it was “a lie” [— and when] it was over, …”
    if (isDash(token) && isQuoted(view, i - 1) && next.lower === 'and' && hasFiniteVerb(view, i + 1, last) && !isDashPair(view, i, last))
      return i;
    if (i > from && (isWithheld(view, i) || isJoinedSpeaker(view, i) || isToldAnotherTime(view, i))) return i;
    // “says that he paid for it[; that he] built it”
    if (token.text === ';' && i > from && !isListStop(view, i) && !opensThat(view, i + 1)) return i;
    // “has told colleagues that he will go[, the Courier can disclose]”
    if (isComma(token) && isOutletsKnowledge(view, i + 1)) return i;
    // “has found that he ran[, it said] in a report”: a clause in passing closes what was said, too.
    const isInPassing = /^(?:it|he|she|they)$/.test(next.lower) && /^(?:said|says|added|adds)$/.test(tokenAt(view, i + 2).lower);
    // “voters who believe it should pass[, he said,] a change from last week”
    const goesOn = tokenAt(view, i + 3).pos === 'ADP' || (isComma(tokenAt(view, i + 3)) && nextComma(view, from) === i);
    if (isComma(token) && isInPassing && goesOn && !hasFiniteVerb(view, i + 3, last)) return i;
    // “said it was sound[, even as] others called it a waste”
    if (isComma(token) && next.lower === 'even' && tokenAt(view, i + 2).lower === 'as' && hasFiniteVerb(view, i + 3, last)) return i;
    if (i > from + 2 && isDoingSo(view, i) && hasFiniteVerb(view, from, i)) return i;
    // “has confirmed that he will go[, as speculation] swirled”: what went on meanwhile.
    if (isComma(token) && next.lower === 'as' && MEANWHILE.test(tokenAt(view, i + 2).lower) && hasFiniteVerb(view, i + 3, last)) return i;
    // “will not stand, [as has] the mayor of the next town”
    const isLikewise = next.lower === 'as' && tokenAt(view, i + 2).pos === 'AUX';
    if (isComma(token) && (opensComment(view, i + 1) || opensTail(view, i + 1) || isLikewise)) return i;
    // What describes a name at the end is more often the writer's than the speaker's (measured on PolNeAR's train split).
    if (
      isComma(token) &&
      (/^(?:which|who|whose|an?)$/.test(next.lower) || isRelativeOf(view, i + 1)) &&
      hasFiniteVerb(view, from, i) &&
      !isFronted(view, from, i, last) &&
      !isWithinDashes(view, from, i, last) &&
      !isQuoted(view, i + 2) &&
      resumption(view, i + 1, last) === last &&
      !takesUpVerb(view, i + 2, last) &&
      !isOneOfList(view, i + 1, last) &&
      !isFollowed(view, i + 2, last) &&
      !isPredicateAt(view, from, i) &&
      !isSubjectAt(view, i + 1)
    )
      return i;
    if ((isComma(token) || partsClauses(view, i)) && (isDenialAside(view, i + 1, last) || isGloss(view, i + 1))) return i;
    if (isDash(token) && i > from + 2 && isAim(view, i + 1)) return i;
    const disclaimed = beforeDisclaimer(view, i);
    if (disclaimed >= 0) return disclaimed;
    if (isComma(token) && next.lower === 'without' && /ing$/.test(tokenAt(view, i + 2).lower)) return i;
    if (
      isDash(token) &&
      !isDashPair(view, i, last) &&
      (i > from + 2 || next.lower === 'who') &&
      hasFiniteVerb(view, i + 1, last) &&
      (/^(?:but|though|although|despite|while|something|which|who|a|if|even)$/.test(next.lower) ||
        (next.lower === 'and' && isRelative(tokenAt(view, i + 2))))
    )
      return i;
  }
  return last;
}

/** “said the west was part of it, [remarks that] were shown on television”, “called it flexible, [a nod to] his past” */
export function isGloss(view: SentenceView, i: number): boolean {
  // “would pay it, [double the] number who would not”
  if (/^(?:double|twice|triple)$/.test(tokenAt(view, i).lower) && tokenAt(view, i + 1).lower === 'the') return true;
  const noun = /^an?$/.test(tokenAt(view, i).lower) ? i + 1 : i;
  const next = tokenAt(view, noun + 1);
  // “called it unfair, [a sentiment shared by] many”
  if (/^(?:sentiment|view|opinion|position)s?$/.test(tokenAt(view, noun).lower))
    return /^(?:shared|endorsed|echoed|held|backed)$/.test(next.lower) && tokenAt(view, noun + 2).lower === 'by';
  if (noun > i && /^(?:nod|reference|allusion|dig|swipe|jab)$/.test(tokenAt(view, noun).lower)) return /^(?:to|at)$/.test(next.lower);
  return isGlossNoun(view, noun) && (/^(?:that|which|he|she|they|it|many|most|few)$/.test(next.lower) || next.pos === 'PROPN');
}

/** Behind a quotation's comma: a participle or a clause against it is the writer's. */
export const resumesWriter = (view: SentenceView, i: number): boolean =>
  PARTICIPLE_OF_SAYING.test(tokenAt(view, i).lower) ||
  opensComment(view, i) ||
  // “could “rest at will,” [but he did not respond] to the rest”
  isUnsaid(view, i) ||
  (tokenAt(view, i).lower === 'which' && tokenAt(view, i + 2).lower === 'why') ||
  isDeclining(view, i) ||
  // “called both “lightweights,” [but he gave] one a compliment”
  (tokenAt(view, i).lower === 'but' && /^(?:he|she|they)$/.test(tokenAt(view, i + 1).lower) && tokenAt(view, i + 2).pos === 'VERB') ||
  // “said it was late because “it rains,” [she said]”
  (/^(?:he|she|they)$/.test(tokenAt(view, i).lower) &&
    /^(?:said|says|told|tells|added|adds|wrote|writes)$/.test(tokenAt(view, i + 1).lower)) ||
  /^(?:though|although|while|whereas)$/.test(tokenAt(view, i).lower);

/**
 * “the sheds, which cost as much, [would] go …”: the first comma from `from` on behind which the clause around goes on with
 * its verb, or the place behind the quotation that holds the comma; `last` where there is none.
 */
export function resumption(view: SentenceView, from: number, last: number): number {
  for (let i = from; i < last - 1; i++) {
    // “, [now] has”
    const verb = tokenAt(view, i + 1).pos === 'ADV' ? i + 2 : i + 1;
    // “that Lee, who left, [“was right”]”
    const opens = /^["“]$/.test(tokenAt(view, i + 1).text) && isComma(tokenAt(view, i)) && !isQuoted(view, i);
    if (opens && isFiniteForm(tokenAt(view, i + 2)) && /^(?:AUX|VERB)$/.test(tokenAt(view, i + 2).pos)) return i;
    if (!isFiniteForm(tokenAt(view, verb)) || isQuoted(view, verb)) continue;
    if (!isQuoted(view, i) && isComma(tokenAt(view, i))) return i;
    if (isQuoted(view, i) && closesWithComma(view, i)) return i + 1;
  }
  return last;
}
