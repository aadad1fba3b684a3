import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import { isComma, isDash, isQuoted, lemmaOf, type SentenceView, tokenAt } from './grammar.ts';

export const PARTICIPLE_OF_SAYING =
  /^(?:adding|saying|noting|telling|claiming|branding|arguing|insisting|stating|explaining|warning|stressing|suggesting|calling|accusing|describing|citing|urging|writing|asking|alleging|quoting|concluding|predicting|declaring|announcing|pointing|vowing|promising|referring|acknowledging|asserting|contending|reiterating|emphasi[sz]ing|conceding|admitting|recalling|joking|complaining)$/;

/** True for a verb whose word after a comma cannot be the subject's own: “, said”, “, adding”. */
export function isSayingParticiple(view: SentenceView, i: number): boolean {
  return PARTICIPLE_OF_SAYING.test(tokenAt(view, i).lower) || (/ing$/.test(tokenAt(view, i).lower) && lemmaOf(tokenAt(view, i)) === 'say');
}

const COUNTERING = /^(?:countering|contradicting|rejecting|dismissing|denying|disputing|refuting|rebutting|echoing|repeating)$/;

/** What others have said, by its noun. */
const CLAIMED =
  /^(?:claims?|reports?|allegations?|accusations?|suggestions?|rumou?rs?|assertions?|findings?|statements?|speculation|charges?|criticisms?)$/;

/** “said it had killed five[, countering claims] that …”: the speaker's word on what others say. */
export function isCountering(view: SentenceView, i: number): boolean {
  if (!isComma(tokenAt(view, i)) || !COUNTERING.test(tokenAt(view, i + 1).lower)) return false;
  for (let k = i + 2; k < i + 6; k++) {
    if (CLAIMED.test(tokenAt(view, k).lower)) return true;
    if (!/^(?:DET|ADJ|NOUN|PROPN|PART|PRON|VERB)$/.test(tokenAt(view, k).pos)) return false;
  }
  return false;
}

/** “was to follow him [adding “it is time”]”: what is said next, without a comma before. */
export const isAdding = (view: SentenceView, i: number): boolean =>
  /^(?:adding|stating|stressing)$/.test(tokenAt(view, i).lower) &&
  isQuoted(view, i + 1) &&
  !isQuoted(view, i) &&
  /^(?:NOUN|PROPN|PRON)$/.test(tokenAt(view, i - 1).pos);

/** “hit back [saying] it was late”, “responded [saying] that …”: what the verb before does by saying it. */
export function isReplying(view: SentenceView, i: number): boolean {
  if (tokenAt(view, i).lower !== 'saying') return false;
  const [verb, particle] = [tokenAt(view, i - 2).lower, tokenAt(view, i - 1).lower];
  return (
    /^(?:responded|replied|reacted|tweeted|countered|posted)$/.test(particle) ||
    (/^(?:back|out)$/.test(particle) && /^(?:hit|fired|struck|shot|spoke|lashed)$/.test(verb))
  );
}

/** “the day [when he told them that]”: nouns that such a clause describes. */
const OF_TIME =
  /^(?:moments?|days?|times?|nights?|years?|occasions?|instances?|scenes?|periods?|mornings?|evenings?|weeks?|months?|era|point)$/;

/** “disclosed the leak [when it told] the board that …”: another act, in which this one was done. */
export const isWhenTelling = (view: SentenceView, i: number): boolean =>
  tokenAt(view, i).lower === 'when' &&
  /^(?:he|she|they|it)$/.test(tokenAt(view, i + 1).lower) &&
  tokenAt(view, i + 2).pos === 'VERB' &&
  !OF_TIME.test(tokenAt(view, i - 1).lower) &&
  [3, 4, 5, 6].some((k) => tokenAt(view, i + k).lower === 'that');

/** Some of the people told of before. */
const SOME = /^(?:one|another|some|others|many|several|most|two|three)$/;

/** “claim morale is low[, with one clerk telling] the paper …”: another who speaks. */
export function isJoinedSpeaker(view: SentenceView, i: number): boolean {
  // “said ten had died [with a clerk saying] “nobody had””
  if (tokenAt(view, i).lower === 'with')
    for (let k = i + 2; k < i + 8 && /^(?:DET|ADJ|NOUN|PROPN|VERB)$/.test(tokenAt(view, k).pos); k++)
      if (PARTICIPLE_OF_SAYING.test(tokenAt(view, k).lower))
        // “felt they were unsafe [with one saying] her daughter had been hit”
        return isQuoted(view, k + 1) || tokenAt(view, k + 1).lower === 'that' || (k === i + 2 && SOME.test(tokenAt(view, i + 1).lower));
  // “with Lee saying it was “late” [and Moss calling] it “early””
  if (tokenAt(view, i).lower === 'and' && tokenAt(view, i - 1).text !== ',' && isQuoted(view, i - 1))
    for (let k = i + 2; k < i + 8 && /^(?:DET|ADJ|NOUN|PROPN|PART|VERB)$/.test(tokenAt(view, k).pos); k++)
      if (PARTICIPLE_OF_SAYING.test(tokenAt(view, k).lower)) return true;
  if (!isComma(tokenAt(view, i)) || tokenAt(view, i + 1).lower !== 'with') return false;
  for (let k = i + 3; k < i + 9; k++) {
    if (PARTICIPLE_OF_SAYING.test(tokenAt(view, k).lower) || tokenAt(view, k).lower === 'showing') return true;
    if (isComma(tokenAt(view, k)) || isFiniteForm(tokenAt(view, k))) return false;
  }
  return false;
}

/** “said it had found a leak[, after clerks reported that] files were out”: another act of saying, that the one before follows upon. */
export function isAfterTelling(view: SentenceView, i: number): boolean {
  const isParted = isComma(tokenAt(view, i)) || isQuoted(view, i);
  const opener = tokenAt(view, i + 1).lower;
  if (!isParted || isQuoted(view, i + 1) || !/^(?:after|following|amid)$/.test(opener)) return false;
  // “has insisted he is safe[, after reports] she would go”
  const isOnReports = (k: number) =>
    /^(?:reports|claims|allegations|accusations|rumou?rs|speculation|suggestions)$/.test(tokenAt(view, k).lower);
  if (isComma(tokenAt(view, i)) && (isOnReports(i + 2) || (tokenAt(view, i + 2).pos === 'ADJ' && isOnReports(i + 3)))) return true;
  if (opener !== 'after') return false;
  for (let k = i + 3; k < i + 9 && /^(?:DET|ADJ|NOUN|PROPN|VERB|PART)$/.test(tokenAt(view, k).pos); k++) {
    // “denied that it had begun[, after an official said] it was done”
    const opens = /^(?:DET|PRON|PROPN)$/.test(tokenAt(view, k + 1).pos);
    if (tokenAt(view, k).lower === 'said' && isComma(tokenAt(view, i)) && opens) return true;
    // “urged them to “go” [after a source told the Courier that] …”
    if (tokenAt(view, k).lower === 'told') return [3, 4, 5].some((n) => tokenAt(view, k + n).lower === 'that');
    if (tokenAt(view, k + 1).lower === 'that')
      return /^(?:say|report|claim|reveal|allege|announce|warn|disclose)$/.test(lemmaOf(tokenAt(view, k)));
  }
  return false;
}

/** “says the tale was true [and quotes another insider] who …”: whose words come next. */
export const isNextQuoted = (view: SentenceView, i: number): boolean =>
  tokenAt(view, i).lower === 'and' &&
  /^(?:quotes|quoted|cites|cited)$/.test(tokenAt(view, i + 1).lower) &&
  /^(?:DET|NUM|PROPN)$/.test(tokenAt(view, i + 2).pos);

/** “was cheap [but suggesting] …”, “was early [while adding] …”, “was cold [before claiming] …” */
export const isNextAct = (view: SentenceView, i: number): boolean =>
  (isDash(tokenAt(view, i)) || /^(?:but|while|before)$/.test(tokenAt(view, i).lower)) &&
  PARTICIPLE_OF_SAYING.test(tokenAt(view, i + 1).lower);

/** “warned that it was late[, as he pleaded] with them to go”: what the speaker did meanwhile. */
export const isDoingSo = (view: SentenceView, i: number): boolean =>
  isComma(tokenAt(view, i)) &&
  tokenAt(view, i + 1).lower === 'as' &&
  /^(?:he|she|they)$/.test(tokenAt(view, i + 2).lower) &&
  tokenAt(view, i + 3).pos === 'VERB';

/** “complain that it is dear[, and have repeatedly voiced] concern”: what the speaker has said besides. */
export function isNextVoiced(view: SentenceView, i: number): boolean {
  // “insists the site is safe [and has accused] them of lies”
  const isPlain = tokenAt(view, i).lower === 'and' && /^(?:has|have)$/.test(tokenAt(view, i + 1).lower);
  if (isPlain) {
    const judged = tokenAt(view, i + 2).pos === 'ADV' ? i + 3 : i + 2;
    return /^(?:accused|denied|urged|rejected|dismissed|denounced|condemned|criticised|criticized|vowed|pledged)$/.test(
      tokenAt(view, judged).lower,
    );
  }
  if (!(isComma(tokenAt(view, i)) || isQuoted(view, i)) || tokenAt(view, i + 1).lower !== 'and') return false;
  if (!/^(?:has|have)$/.test(tokenAt(view, i + 2).lower)) return false;
  const verb = tokenAt(view, i + 3).pos === 'ADV' ? i + 4 : i + 3;
  return /^(?:voiced|expressed|stressed|vowed|urged|denounced|condemned|criticised|criticized|insisted|pledged)$/.test(
    tokenAt(view, verb).lower,
  );
}

/** What somebody does next with words. */
const NEXT_DEED =
  /^(?:urged|called|appealed|warned|vowed|promised|added|demanded|accused|denied|dismissed|rejected|criticised|criticized)$/;

/** “said the water was safe [and he urged] calm”: of whom nobody but the speaker can be meant, as the words from `from` on name no other one. */
function isOnesNextDeed(view: SentenceView, from: number, i: number): boolean {
  const isDeed = /^(?:and|but)$/.test(tokenAt(view, i).lower) && NEXT_DEED.test(tokenAt(view, i + 2).lower);
  if (!isDeed || !/^(?:he|she)$/.test(tokenAt(view, i + 1).lower)) return false;
  for (let k = from; k < i; k++) {
    const { lower, pos } = tokenAt(view, k);
    if (pos === 'PROPN' || /^(?:he|she|who|him|her)$/.test(lower) || (isPersonNoun(lower) && singularOf(lower) === lower)) return false;
  }
  return true;
}

/**
 * “said there were “deaths” [and he urged] them to leave”: what the speaker did besides, behind a quotation, or what names nobody else.
 * @param from first token of what was said
 */
export const isNextDeed = (view: SentenceView, from: number, i: number): boolean =>
  isOnesNextDeed(view, from, i) || isDeedBehindMarks(view, i);

const isDeedBehindMarks = (view: SentenceView, i: number): boolean =>
  isQuoted(view, i - 1) &&
  tokenAt(view, i).lower === 'and' &&
  // “are “very likely real” [and notes] the top is glass”
  ((/^(?:notes|adds|says|claims|believes|argues|insists)$/.test(tokenAt(view, i + 1).lower) && tokenAt(view, i + 1).pos === 'VERB') ||
    (/^(?:he|she|they|it)$/.test(tokenAt(view, i + 1).lower) &&
      (NEXT_DEED.test(tokenAt(view, i + 2).lower) ||
        // “said it had “no plans,” [and she declined] to elaborate”
        (/^(?:declined|refused)$/.test(tokenAt(view, i + 2).lower) && tokenAt(view, i + 3).lower === 'to'))));

/** “While some say it will last [– others say] it is over”, “say they back Lee[, 39 have said] they back Moss”: where the others' turn begins, behind a comma or a dash. */
export function isOthersNext(view: SentenceView, i: number): boolean {
  const who = tokenAt(view, i + 1);
  if (!(isComma(tokenAt(view, i)) || isDash(tokenAt(view, i))) || !(who.lower === 'others' || who.pos === 'NUM')) return false;
  const verb = /^(?:has|have|had)$/.test(tokenAt(view, i + 2).lower) ? i + 3 : i + 2;
  return /^(?:say|said|argue|argued|claim|claimed|insist|insisted|warn|warned|believe|think|fear)$/.test(tokenAt(view, verb).lower);
}
