/** People with all that is told of them between them and their verb: “A man left homeless by the floods said”, “one clerk due to appear in court on Friday told”. */

import { BODY_NOUNS, DOCUMENT_NOUNS } from '../lexicon/bodies.ts';
import { PEOPLE_PLURALS } from '../lexicon/people.ts';
import { isGroupNoun, isPersonNoun } from '../lexicon/persons.ts';
import { ALL_REPORTING } from '../lexicon/reporting-verbs.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { Range } from '../text/ranges.ts';
import { bodyEnd, hasFiniteVerb, isComma, isDash, isGlued, isQuoted, lemmaOf, opensTime, type SentenceView, tokenAt } from './grammar.ts';
import { asksForAnonymity } from './naming.ts';
import { nounPhraseAfter } from './noun-phrases-after.ts';
import { startsOccasion } from './occasions.ts';

/** So many words may tell who somebody is. */
const LONGEST = 24;

/** With these a phrase on somebody without a name opens. */
const OPENS = /^(?:an?|one|another|the|some|several|many|two|three|four|five|six|seven|eight|nine|ten|both|those|\d+)$/;

/** What people learn, which a clause without “that” may tell: “The court heard the man had lied”. */
const LEARN = /^(?:hear|see|watch|know|learn|discover|realise|realize|notice|find|hope|wish|pray|swear|bet|assume|dream|understand)$/;

const isPerson = (word: string): boolean =>
  isPersonNoun(word) || isPersonNoun(singularOf(word)) || PEOPLE_PLURALS.has(word) || /^(?:those|people)$/.test(word);

const isWriting = (word: string): boolean => DOCUMENT_NOUNS.has(singularOf(word));

/** “[surveys] of clerks taken as they left” */
const areWritings = (word: string): boolean => isWriting(word) && singularOf(word) !== word;

/** “[Residents] left homeless”, “[former clerks] in Marl”: several people, without a word that counts them. */
const areSeveral = (view: SentenceView, i: number): boolean => {
  const { lower, pos } = tokenAt(view, i);
  return /^(?:NOUN|PROPN)$/.test(pos) && (PEOPLE_PLURALS.has(lower) || (singularOf(lower) !== lower && isPersonNoun(singularOf(lower))));
};

/** Where the words end that name somebody, or a paper, with which a phrase at `from` opens: “[a former lock keeper] living”; -1 where it opens with neither. */
function headEnd(view: SentenceView, from: number, end: number): number {
  const opener = tokenAt(view, from);
  const isCounted = OPENS.test(opener.lower) || /^(?:his|her|its|their)$/.test(opener.lower);
  if (!isCounted && !/^(?:NOUN|PROPN|ADJ)$/.test(opener.pos)) return -1;
  let at = opener.lower === 'those' ? from + 1 : from;
  while (at < end && (at === from || /^(?:ADJ|NOUN|PROPN|NUM|PART)$/.test(tokenAt(view, at).pos) || tokenAt(view, at).text === '-')) at++;
  const isHead = (i: number) =>
    isCounted
      ? isPerson(tokenAt(view, i).lower) || (i > from && isWriting(tokenAt(view, i).lower))
      : areSeveral(view, i) || areWritings(tokenAt(view, i).lower);
  while (at > from + 1 && !isHead(at - 1)) at--;
  return isHead(at - 1) ? at : -1;
}

/** “[who] lives there”, “[whose] son died”, “[I] spoke to”: whether a clause on the people before begins at `i`. */
const opensRelative = (view: SentenceView, i: number): boolean => /^(?:who|whose|whom|i|we)$/.test(tokenAt(view, i).lower);

/** Forms of the past that are no participles. */
const PAST =
  /^(?:went|came|took|gave|fell|rose|saw|knew|wrote|drove|spoke|broke|chose|flew|grew|threw|wore|tore|swore|woke|rode|ate|drank|sang|swam|began|became|ran|shook|stole|froze|hid|blew|drew|forgot|forgave|sank|shrank|sprang)$/;

/** Whether the verb at `i` has for its subject whom the words before it name, and is none of a clause on them. */
function isMainVerb(view: SentenceView, i: number): boolean {
  const token = tokenAt(view, i);
  if (token.pos === 'AUX') return tokenAt(view, i - 1).lower !== 'to';
  if (token.pos !== 'VERB' || token.lower.endsWith('ing') || tokenAt(view, i - 1).lower === 'to') return false;
  const lemma = lemmaOf(token);
  if (token.lower === lemma && !/^(?:put|hit|cut|set|shut|hurt|split|cast|run|beset|upset)$/.test(lemma)) return true;
  if (/[^s]s$/.test(token.lower) || PAST.test(token.lower)) return true;
  // “The court [heard] the man had lied”, and not “a man [heard] in the film”
  if (!LEARN.test(lemma) && !ALL_REPORTING.has(lemma)) return false;
  const next = tokenAt(view, i + 1);
  // “The warden [said] last week”
  if (/^(?:say|tell)$/.test(lemma) && opensTime(view, i + 1)) return true;
  // “called on”, “complained of”, and not “accused of”, “quoted in”
  const isPassive = /^(?:by|in|as|with|to|at|from)$/.test(next.lower) || (next.lower === 'of' && token.lower === 'accused');
  return !isPassive && !/^(?:ADJ|ADV)$/.test(next.pos);
}

/** Words that open a clause of its own, which no phrase on somebody holds but behind “who”. */
const OPENS_CLAUSE = /^(?:he|she|they|it|you|us|which|that|what|how|why|where|when|while|if|as)$/;

/** Whether `[from, end)` tells no more than who somebody is: no verb in it is the sentence's own. */
function onlyDescribes(view: SentenceView, from: number, end: number): boolean {
  let relative = -1;
  let verbs = 0;
  for (let i = from; i < end; i++) {
    const { lower, pos } = tokenAt(view, i);
    // “that mill”
    const isPointing = pos === 'DET' && /^(?:that|which)$/.test(lower);
    if (relative < 0) {
      // “people questioned [as they left the hall]”: when what the participle tells was done.
      const isThen = /^(?:as|when|while|after|before)$/.test(lower) && /^(?:he|she|they)$/.test(tokenAt(view, i + 1).lower);
      if (isOthersClause(view, i, end)) return false;
      if (opensRelative(view, i)) relative = i;
      else if (isThen) relative = i + 1;
      else if ((OPENS_CLAUSE.test(lower) && !isPointing && !isKnownAs(view, i)) || isMainVerb(view, i)) return false;
      continue;
    }
    // “who asked not to be named [because he feared it]”: whatever is in the reason.
    if (/^(?:because|since)$/.test(lower)) return verbs > 0;
    if (/^(?:so|that|which)$/.test(lower) && !isPointing) return false;
    if (pos !== 'VERB' && pos !== 'AUX') continue;
    // “A man who was there [told] police the driver said …”: a cue of its own.
    const isFirst = i === relative + 1 || tokenAt(view, i - 1).pos === 'ADV' || tokenAt(view, i - 1).pos === 'AUX';
    // “who was there [and asked for anonymity]”
    const isAsking = asksForAnonymity(view, i, lemmaOf(tokenAt(view, i)));
    if (ALL_REPORTING.has(lemmaOf(tokenAt(view, i))) && !isFirst && !isAsking && tokenAt(view, i - 1).lower !== 'to') return false;
    verbs++;
  }
  return relative < 0 || verbs > 0;
}

/** “The members voted to send it back [after that body] had advised”: a conjunction at `i` with nothing but a body or somebody up to the verb at `end`, whose subject that is. */
function isOthersClause(view: SentenceView, i: number, end: number): boolean {
  if (!/^(?:after|before|when|because|until|while|although|though|once)$/.test(tokenAt(view, i).lower)) return false;
  const own = nounPhraseAfter(view, /^(?:that|this)$/.test(tokenAt(view, i + 1).lower) ? i + 2 : i + 1);
  const head = tokenAt(view, end - 1);
  return (
    own?.end === end &&
    (head.pos === 'PROPN' || isPerson(head.lower) || /^body$/.test(head.lower) || isGroupNoun(head.lower) || BODY_NOUNS.has(head.lower))
  );
}

/** “On Monday, [a man …]”, “When asked, [a man …]”, and not “Jo Hale, [a spokesman for the mill] told” */
const isBehindOpener = (view: SentenceView, from: number): boolean =>
  isComma(tokenAt(view, from - 1)) &&
  (/^(?:ADP|ADV|SCONJ)$/.test(tokenAt(view, view.first).pos) ||
    /^(?:asked|contacted|reached|still|later)$/.test(tokenAt(view, view.first).lower)) &&
  !hasFiniteVerb(view, view.first, from);

/**
 * Who speaks, with all that is told of them, from the start of the sentence, or from behind a quotation, to the verb at `end`.
 * @returns token range; undefined where nobody stands there, or no more than who it is
 */
export function wholeSubjectBefore(view: SentenceView, end: number): Range | undefined {
  let from = end;
  while (
    from > view.first &&
    end - from <= LONGEST &&
    !isQuoted(view, from - 1) &&
    !isComma(tokenAt(view, from - 1)) &&
    // “Cuban-American”
    (!isDash(tokenAt(view, from - 1)) || isGlued(view, from - 1)) &&
    !/^[:;()]$/.test(tokenAt(view, from - 1).text)
  )
    from--;
  const opens = from === view.first || isQuoted(view, from - 1) || isBehindOpener(view, from);
  // “A clerk shut the gate and [said]”, “in which [he] said”
  const last = tokenAt(view, end - 1);
  // “The envoy renewed [calls] for talks”: what somebody did, and a noun.
  const isNoun = last.pos === 'VERB' && /[^s]s$/.test(tokenAt(view, end).lower);
  if (!opens || end - from > LONGEST || isNoun || last.pos === 'CCONJ' || /^(?:he|she|they|we|i|who|which|that|you|us)$/.test(last.lower))
    return undefined;
  const head = headEnd(view, from, end);
  if (head < 0 || head >= end || !/^(?:VERB|ADP|ADJ|ADV|PRON|SCONJ|PART)$/.test(tokenAt(view, head).pos)) return undefined;
  return onlyDescribes(view, head, end) ? { start: from, end } : undefined;
}

/** With these begins what tells of somebody behind a noun, and not when or how he speaks: “one man [left] homeless”, “a clerk [aged] 40”, “one woman [whose] son died”. */
const tellsWho = (view: SentenceView, i: number): boolean => {
  const { pos, lower } = tokenAt(view, i);
  return (
    opensRelative(view, i) ||
    (pos === 'VERB' && /(?:d|n|t|ing)$/.test(lower)) ||
    /^(?:put|run|hit|set|cut|able|unable|due|about|present|close|there|nearby|aged|familiar|responsible|loyal|opposed|still|now|formerly|among)$/.test(
      lower,
    )
  );
};

/**
 * Who speaks behind a verb, with all that is told of them up to the sentence's end, its first mark, or what tells when: ““…,” said [a man left
 * homeless by the floods].”
 * @param phrase the words that name them
 */
export function wholeSubjectAfter(view: SentenceView, { start }: Range): Range | undefined {
  const last = Math.min(bodyEnd(view), start + LONGEST);
  const head = headEnd(view, start, last);
  if (head < 0 || head >= last || !tellsWho(view, head)) return undefined;
  let end = head + 1;
  while (
    end < last &&
    !isQuoted(view, end) &&
    !isComma(tokenAt(view, end)) &&
    !isDash(tokenAt(view, end)) &&
    !/^[:;()]$/.test(tokenAt(view, end).text) &&
    !isTimeBehind(view, end)
  )
    end++;
  if (!onlyDescribes(view, head, end)) return undefined;
  // “a captain running a ferry[, who asked for anonymity]”
  return { start, end: isComma(tokenAt(view, end)) && tokenAt(view, end + 1).lower === 'who' ? last : end };
}

/** “a man living there [on Tuesday]”, “[in a statement]”: what tells when and where somebody spoke. */
const isTimeBehind = (view: SentenceView, i: number): boolean =>
  startsOccasion(view, i) && !/^(?:in|at|for|since)$/.test(tokenAt(view, i).lower) && !isAsSomebody(view, i) && !isUnfinished(view, i);

/** “known only [as] Karim”, “gave her name [as] Rima” */
const isAsSomebody = (view: SentenceView, i: number): boolean =>
  tokenAt(view, i).lower === 'as' && /^(?:PROPN|DET)$/.test(tokenAt(view, i + 1).pos);

/** “known only [as] Karim”: how somebody goes, and no clause of time. */
const isKnownAs = (view: SentenceView, i: number): boolean =>
  isAsSomebody(view, i) &&
  [1, 2].some((k) => /^(?:known|identified|named|described|listed|billed|introduced)$/.test(tokenAt(view, i - k).lower));

/** “taking part in the [march]”, “outside [court]”, “in her [late 20s]”, “hit [by a bus]”: whether the words before `i` go on with it. */
const isUnfinished = (view: SentenceView, i: number): boolean =>
  (tokenAt(view, i).lower === 'by' && tokenAt(view, i - 1).pos === 'VERB') ||
  (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokenAt(view, i).pos) &&
    (/^(?:DET|ADP)$/.test(tokenAt(view, i - 1).pos) || /^(?:his|her|its|their)$/.test(tokenAt(view, i - 1).lower)));

/**
 * “a man [nearby] said”: where the words end that tell where somebody is, of those from `at` to the verb at `verb` that tell how and when, too.
 * @returns token position
 */
export function behindPlace(view: SentenceView, at: number, verb: number): number {
  // “The warden [at first] said”
  if (/^(?:first|last)$/.test(tokenAt(view, verb - 1).lower) && tokenAt(view, verb - 2).lower === 'at') return verb - 2;
  if (isUnfinished(view, at)) return verb;
  return at < verb && PLACE.test(tokenAt(view, at).lower) ? verb : at;
}

const PLACE = /^(?:nearby|there|by|inside|outside|upstairs|downstairs|abroad|close|well|ashore|aboard)$/;

const SPEAKS = /^(?:said|says|told|added|claimed|admitted|insisted)$/;

/**
 * “A man [accused] of theft said”, “said a clerk [told] to stay at home”: whether a verb in the past tells of who speaks, in its clause or before it.
 * @param earlier what was found in the sentence so far
 */
export function describesSpeaker(view: SentenceView, verb: number, earlier: readonly { source?: Range; cue: Range }[]): boolean {
  const { lower } = tokenAt(view, verb);
  if (!/(?:ed|said|told|known|shown|thought)$/.test(lower) || /^(?:AUX|CCONJ)$/.test(tokenAt(view, verb - 1).pos)) return false;
  const isOfSpeaker = ({ source, cue }: { source?: Range; cue: Range }) =>
    source !== undefined && cue.end <= source.start && source.start < verb && verb < source.end;
  if (earlier.some(isOfSpeaker)) return true;
  for (let i = verb + 2; i < view.last && i < verb + LONGEST; i++) {
    const token = tokenAt(view, i);
    // “Jo Hale, a clerk [accused] of theft, said”
    if (isComma(token)) return SPEAKS.test(tokenAt(view, i + 1).lower) && isPerson(tokenAt(view, verb - 1).lower);
    if (isQuoted(view, i) || isDash(token) || token.pos === 'CCONJ') return false;
    if (token.pos === 'AUX' && tokenAt(view, i - 1).lower !== 'to') return false;
    if (!SPEAKS.test(token.lower) || tokenAt(view, i - 1).lower === 'to') continue;
    const whole = wholeSubjectBefore(view, i);
    return whole !== undefined && whole.start < verb;
  }
  return false;
}
