import { ROLES } from '../lexicon/people.ts';
import { isWithinSubject, opensClauseOf, stateBefore, unableBefore, verbBefore } from './clause-limits.ts';
import {
  hasVerb,
  isComma,
  isGlued,
  isNominal,
  isQuoted,
  isRelative,
  isTimeWord,
  opensTime,
  type SentenceView,
  tokenAt,
} from './grammar.ts';
import {
  beforeBracket,
  endsInPair,
  groupsFrom,
  isAmongAdjectives,
  isBehindTime,
  isBetweenAdjectives,
  isLoneRole,
  listOfPlacesFrom,
  namesFrom,
  placesFrom,
} from './lists.ts';
import { chargedBefore, foundedBefore, identifiedBefore, isGivenTo, participleBefore } from './participles.ts';
import {
  BETWEEN,
  HAS_OBJECT,
  isCompoundAdverb,
  isModifier,
  isPossessive,
  isTime,
  JOINING,
  NEWLY,
  OPENS_NAME,
  opensObject,
  PARTICIPLE,
  PEOPLE_BEFORE,
  quantified,
  STANDS_ALONE,
} from './phrase-words.ts';
import { relativeBefore } from './relatives-before.ts';
import { hasUntaggedVerb } from './untagged-verbs.ts';
import { isOutside } from './walk-limits.ts';

/** Walks left from `end` (exclusive) over one noun phrase with what hangs on it; returns its first token. */
export function walkLeft(view: SentenceView, end: number): number {
  let i = end - 1;
  for (; i >= view.first; i--) {
    const token = tokenAt(view, i);
    const left = tokenAt(view, i - 1);
    const right = tokenAt(view, i + 1);
    // “a survey of [more than] 2,000 adults”, “doctors at [over] 30 sites”: how exactly they are counted.
    const counted = i + 1 < end ? quantified(view, i + 1) : i + 1;
    if (counted <= i && JOINING.has(tokenAt(view, counted - 1).lower)) {
      i = counted;
      continue;
    }
    if (isOutside(view, i, end)) break;
    if (i === end - 1 && token.pos === 'ADV' && STANDS_ALONE.test(token.lower)) continue;
    const state = stateBefore(view, i);
    if (state > 0) {
      i = state;
      continue;
    }
    // “a man [accused of killing] his wife”
    const charged = chargedBefore(view, i);
    if (charged > 0) {
      i = charged;
      continue;
    }
    if (isModifier(view, i)) {
      // “Under interrogation [one of the clerks]”
      if (token.lower === 'one' && right.lower === 'of' && left.pos === 'NOUN') return i;
      // “beside his speech [Mrs Lee]”, “on May 2 [Mr Lee]”: a form of address opens the phrase.
      if (OPENS_NAME.test(token.lower) && right.pos === 'PROPN' && (left.pos === 'NUM' || (left.pos === 'NOUN' && !ROLES.has(left.lower))))
        return i;
      // “keeps in place [a minister]”: a determiner after a noun begins a phrase of its own.
      if (
        (token.pos === 'DET' || /^(?:some|many|most|his|her|its|their)$/.test(token.lower)) &&
        /^(?:a|an|the|this|these|those|some|many|most|several|few|his|her|its|their)$/.test(token.lower) &&
        (['NOUN', 'PROPN', 'PRON'].includes(left.pos) || (left.pos === 'NUM' && token.lower === 'the')) &&
        i > view.first &&
        chargedBefore(view, i - 1) < 0
      )
        return i;
      // “two people briefed on [it]”
      const isKnowing =
        PARTICIPLE.test(tokenAt(view, i - 2).lower) || /^(?:familiar|aware|knowledge|close|privy)$/.test(tokenAt(view, i - 2).lower);
      if (token.lower === 'it' && left.pos === 'ADP' && isKnowing) continue;
      // “three clerks who have seen [it] say”
      const seen = i === end - 1 && /^(?:it|them|him|her)$/.test(token.lower) && left.pos === 'VERB' ? relativeBefore(view, i, end) : 0;
      if (seen > 0) {
        i = seen;
        continue;
      }
      // “In Paris he said”: a pronoun begins its phrase.
      if (/^(?:he|she|they|it|we|i|you|who)$/.test(token.lower)) return i;
      continue;
    }
    if (isQuoted(view, i) || token.lower === 'ago') break;
    // “[Yahoo!] Inc. backer Jo Hale”
    if (token.text === '!' && isGlued(view, i - 1) && left.pos === 'PROPN' && right.pos === 'PROPN') continue;
    if (token.text === ')') {
      i = beforeBracket(view, i + 1);
      continue;
    }
    // “many of those at work [despite] the ban”
    if (token.lower === 'despite' && isNominal(left) && right.pos === 'DET' && PEOPLE_BEFORE.test(tokenAt(view, view.first).lower))
      continue;
    // “[a friend of Lee's] who was there”
    if (/^['’]s$/.test(token.text) && right.lower === 'who' && left.pos === 'PROPN') continue;
    // “Another [widely circulated] post”, “a [closely held] firm”
    const isMuch = /(?:ed|en|wn|ld)$/.test(token.lower) && /ly$/.test(left.lower) && /^(?:DET|NUM)$/.test(tokenAt(view, i - 2).pos);
    if (isMuch && token.pos === 'VERB' && left.pos === 'ADV' && i + 1 < end) {
      i--;
      continue;
    }
    if (token.lower === 'than' && right.lower === 'life') continue; // “the larger [than] life mayor”
    // “nine [out] of 10”
    if (token.lower === 'out' && right.lower === 'of' && left.pos === 'NUM') continue;
    if ((token.pos === 'ADP' || token.lower === 'to') && JOINING.has(token.lower)) {
      const joined =
        isNominal(left) ||
        left.pos === 'ADJ' ||
        left.text === '%' ||
        STANDS_ALONE.test(left.lower) ||
        // “the clerk [accused] of theft”, and not “She [voted] against it”
        (PARTICIPLE.test(left.lower) && !/^(?:he|she|they|we|i)$/.test(tokenAt(view, i - 2).lower)) ||
        left.pos === 'ADP' ||
        left.pos === 'CCONJ' ||
        // “the mother-of-two”, “a clerk reportedly in Harrow”
        /^[-)]$/.test(left.text) ||
        (BETWEEN.test(left.lower) && isNominal(tokenAt(view, i - 2)));
      // “took [them] through a film that told”
      const isTaken = token.lower === 'through' && left.pos === 'PRON';
      if (joined && !isTaken && !isQuoted(view, i - 1) && i > view.first && (!isTime(left) || left.lower === 'now')) continue;
      // “the attack [Tuesday] in Marl”
      if (token.lower === 'in' && isTime(left) && left.pos === 'PROPN' && right.pos === 'PROPN' && tokenAt(view, i - 2).pos === 'NOUN') {
        i--;
        continue;
      }
      // “a survey [on Tuesday] of clerks”
      if (token.lower === 'of' && isTime(left) && tokenAt(view, i - 2).lower === 'on' && tokenAt(view, i - 3).pos === 'NOUN') {
        i -= 2;
        continue;
      }
      // “a document handed to the court [this week by] the firm”
      const done = token.lower === 'by' && isTime(left) ? participleBefore(view, i) : -1;
      if (done > 0) {
        i = done;
        continue;
      }
      // “officials who spoke with [the Courier] said”
      // “two people who were in [the room] said”
      const isOfClause = /^(?:VERB|ADV)$/.test(left.pos) || /^(?:is|are|was|were|been)$/.test(left.lower);
      const who = isOfClause ? relativeBefore(view, i, end) : 0;
      if (who > 0) {
        i = who;
        continue;
      }
      // “sources unable to speak [about] the talks”
      const unable = unableBefore(view, i);
      if (unable > 0) {
        i = unable;
        continue;
      }
      // “elections going [back] to 1972”
      if (token.lower === 'to' && left.lower === 'back' && /^(?:going|dating|reaching|stretching)$/.test(tokenAt(view, i - 2).lower)) {
        i--;
        continue;
      }
      if (token.lower !== 'to' || left.pos !== 'VERB') break;
    }
    // “[Officials in Ash, Elm, and] Oak”
    const listed = token.pos === 'CCONJ' && isComma(left) ? listOfPlacesFrom(view, i, end) : -1;
    if (listed > 0) {
      i = listed;
      continue;
    }
    // “officers with no knowledge of the case [but with] experience in storms”
    if (token.lower === 'but' && right.lower === 'with' && isNominal(left)) continue;
    // “There were rumours that he had left [but] sources told”: a clause of its own.
    if (token.lower === 'but' && i + 1 < end && (isNominal(right) || /^(?:DET|ADJ|NUM|PRON)$/.test(right.pos))) break;
    if (token.pos === 'CCONJ' && /^(?:and|or|&)$/.test(token.lower)) {
      // “Sources in [and] outside the firm”
      if (left.pos === 'ADP' && right.pos === 'ADP') continue;
      // “met by his aunt and [cousin], who”: one person alone needs an article, so the two go together.
      const isPair = left.pos === 'NOUN' && isLoneRole(tokenAt(view, i + 1)) && i + 2 === end;
      const isJoined = (isNominal(left) || left.pos === 'ADJ' || left.text === ')') && !verbBefore(view, i) && !isBehindTime(view, i);
      if (token.text === '&' || isPair || isJoined) continue;
      break;
    }
    if (isComma(token) && isBetweenAdjectives(view, i)) continue;
    // “an email dated March 4[,] 2019”
    if (isComma(token) && /^\d{1,2}$/.test(left.text) && /^\d{4}$/.test(right.text) && i + 2 === end) continue;
    // “a clerk from Marl[,] Norland who saw it”: one place within another.
    const isPlaceIn = isComma(token) && isRelative(tokenAt(view, i + 2)) && left.pos === 'PROPN' && right.pos === 'PROPN';
    if (isPlaceIn && /^(?:from|in|of|near)$/.test(tokenAt(view, i - 2).lower)) continue;
    // “[Owners of stalls in Ash, Elm and] Oak”
    const isOfNames =
      isComma(token) && tokenAt(view, beforeBracket(view, i) - 1).pos === 'PROPN' && right.pos === 'PROPN' && endsInPair(view, i + 1, end);
    const of = isOfNames ? placesFrom(view, i) : -1;
    // “[Ann Lee, Jo Hale and] Tom Reed said”, “[U.S., French and] Norland officials said”
    const groups = isOfNames || !isComma(token) ? of : groupsFrom(view, i, end);
    const list = isOfNames && of < 0 ? namesFrom(view, i) : groups;
    if (list >= 0) {
      i = list;
      continue;
    }
    const isOfParticiple = NEWLY.test(token.lower) && PARTICIPLE.test(right.lower) && i + 2 < end;
    const isAdverb =
      isOfParticiple ||
      right.pos === 'ADJ' ||
      /^(?:more|less|nearly|about|almost|approximately|roughly|only|not)$/.test(token.lower) ||
      // “a source [closely] monitoring the talks”
      (token.lower.endsWith('ly') && isNominal(left) && HAS_OBJECT.test(right.lower)) ||
      isCompoundAdverb(view, i);
    const isBetween = BETWEEN.test(token.lower) && right.pos === 'ADP' && isNominal(left);
    if (token.pos === 'ADV' && (isAdverb || isBetween) && i < end - 1) continue;
    // “the state-[run] news agency”
    if (token.pos === 'VERB' && left.text === '-' && left.end === token.start && i < end - 1) continue;
    // “the panel set up [to investigate] the mayor”
    const founded = token.pos === 'VERB' && left.lower === 'to' ? foundedBefore(view, i - 1) : -1;
    if (founded > 0) {
      i = founded;
      continue;
    }
    // “a woman held [for allegedly telling lies] has denied it”, “a clerk at talks [to end a strike] has left”
    const opener = isWithinSubject(view, i, end) ? i - 1 : -1;
    if (opener > 0) {
      i = tokenAt(view, opener).pos === 'ADV' ? opener - 1 : opener;
      continue;
    }
    // “a senior, [trusted], well-placed clerk”
    if (token.pos === 'VERB' && isComma(right) && isAmongAdjectives(view, i + 1)) continue;
    // “A report [ordered by the town and leaked to] the Courier”
    const isSecond =
      token.pos === 'VERB' && PARTICIPLE.test(token.lower) && left.lower === 'and' && (right.pos === 'ADP' || token.lower === 'dated');
    const ordered = isSecond && isNominal(tokenAt(view, i - 2)) ? participleBefore(view, i - 1) : -1;
    if (ordered > 0) {
      i = ordered;
      continue;
    }
    if (token.pos === 'VERB' && PARTICIPLE.test(token.lower)) {
      // “half of [registered] voters”, “officials in [occupied] Norland”
      const isOf =
        token.lower.endsWith('ed') && (left.lower === 'of' ? right.pos === 'NOUN' : left.lower === 'in' && right.pos === 'PROPN');
      const before = isOf || left.pos === 'DET' || left.pos === 'ADJ' || isPossessive(left) || NEWLY.test(left.lower);
      // “The club released [grainy film]”, “signs pleased Lee”: in the past with an object it is the verb.
      const takesObject = !token.lower.endsWith('ing') && !isTimeWord(right) && (right.pos === 'PROPN' || opensObject(view, i + 1));
      const isNear = HAS_OBJECT.test(token.lower) && left.pos === 'ADV' && left.lower.endsWith('ly') && isNominal(tokenAt(view, i - 2));
      const after =
        // “Three inspectors (SIs) [working] in Ash”
        (isNominal(left) || isNear || (left.text === ')' && token.lower.endsWith('ing'))) &&
        // “a poll released [this week]”
        (/^(?:ADP|PROPN|ADJ|ADV)$/.test(right.pos) ||
          /^(?:to|\d+)$/.test(right.lower) ||
          HAS_OBJECT.test(token.lower) ||
          opensTime(view, i + 1)) &&
        !takesObject;
      if ((before || after || isGivenTo(view, i, end)) && !verbBefore(view, i)) continue;
      // “a clerk at a mill [being] searched over claims of theft”
      if (left.lower === 'being' && right.pos === 'ADP' && isNominal(tokenAt(view, i - 2)) && !verbBefore(view, i - 1)) {
        i--;
        continue;
      }
    }
    // “the boat that [many sailors] say”: no verb stands between the pronoun and the phrase, which is the clause's subject.
    if (token.lower === 'that' && left.pos === 'ADP' && right.pos === 'NOUN') continue;
    // “a man [identified by neighbours as] the suspect's uncle”
    // “a resident who called himself [as Kay]”
    const isCalled = token.lower === 'as' && /sel(?:f|ves)$/.test(left.lower);
    const called = isCalled ? relativeBefore(view, i, end) : 0;
    if (called > 0) {
      i = called;
      continue;
    }
    const identified = token.lower === 'as' ? identifiedBefore(view, i) : -1;
    if (identified > 0) {
      i = identified;
      continue;
    }
    if (isRelative(token) && !hasVerb(view, i + 1, end) && !hasUntaggedVerb(view, i)) break;
    if (opensClauseOf(view, i, end)) break;
    // “a woman who said she was the mother [said]”: go back to the pronoun and on.
    const pronoun = relativeBefore(view, i, end);
    if (pronoun > 0) {
      i = pronoun;
      continue;
    }
    break;
  }
  return i + 1;
}
