import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { Range } from '../text/ranges.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import {
  appositionAt,
  fromNamed,
  isDescribedAtEnd,
  isName,
  isOver,
  isThingDoing,
  opensSentence,
  postListed,
  takesUpClause,
} from './appositions.ts';
import {
  hasFiniteVerb,
  hasVerb,
  isComma,
  isDash,
  isGlued,
  isNominal,
  isQuoted,
  isRelative,
  isTimeWord,
  quotationAround,
  type SentenceView,
  tokenAt,
} from './grammar.ts';
import { beforeExamples } from './lists.ts';
import { startsOccasion } from './occasions.ts';
import { skipAdverbsLeft } from './occasions-before.ts';
import { sourcesInMarks } from './people-in-marks.ts';
import { trimLeft } from './phrase-trim.ts';
import { walkLeft } from './phrase-walk.ts';
import { hasHead, isKnownAs, isObjectPronoun, isPossessive, metBefore, PARTICIPLE, quantified, relativeIn } from './phrase-words.ts';
import { setPhraseEnd } from './set-phrases.ts';
import { manyBefore } from './several-bodies.ts';
import { titleBefore } from './titles-before.ts';
import { nameInMarks } from './titles-in-marks.ts';

/**
 * The noun phrase that ends just before token `end`, with its apposition: “Ann Lee, a lawyer at Ross & Co,” [said].
 * @returns token range, or undefined where no noun phrase stands there
 */
export function nounPhraseBefore(view: SentenceView, end: number): Range | undefined {
  const close = tokenAt(view, end - 1);
  if (end - 1 < view.first) return undefined;
  const many = manyBefore(view, end);
  if (many) return many;
  const named = isQuoted(view, end - 1) ? nameInMarks(view, end - 1) : -1;
  if (named > 0) {
    const bearer = nounPhraseBefore(view, named - 1);
    return bearer && { start: bearer.start, end };
  }
  if (isQuoted(view, end - 1)) return describedInMarks(view, end) ?? sourcesInMarks(view, end);
  const met = metBefore(view, end);
  if (met > 0) {
    const phrase = nounPhraseBefore(view, met);
    return phrase && isPersonNoun(singularOf(tokenAt(view, phrase.end - 1).lower)) ? { start: phrase.start, end } : undefined;
  }
  if (isRelative(close) || close.pos === 'CCONJ') return undefined;
  // “[The Courier] though, states”
  const isHalfParted =
    isComma(close) &&
    TURNS.test(tokenAt(view, end - 2).lower) &&
    isNominal(tokenAt(view, end - 3)) &&
    !hasFiniteVerb(view, view.first, end - 2);
  if (isHalfParted) return nounPhraseBefore(view, end - 2);
  if (isComma(close) || isDash(close)) return withAppositionBefore(view, end - 1, close.text);
  const walked = trimLeft(view, walkLeft(view, end), end);
  // “At first [the clerk] said”
  const opening = walked < view.first + LONGEST_OPENING ? setPhraseEnd(view, view.first) : -1;
  const start = opening > walked && opening < end ? opening : walked;
  if (start >= end || !hasHead(view, start, end)) return undefined;
  // “Jo Lee, [55] told the Courier”: an age without its second comma.
  const isAge = end - start === 1 && /^[1-9]\d$/.test(tokenAt(view, start).text) && isComma(tokenAt(view, start - 1));
  if (isAge && tokenAt(view, start - 2).pos === 'PROPN' && tokenAt(view, end).pos === 'VERB') {
    const name = nounPhraseBefore(view, start - 1);
    if (name) return { start: name.start, end };
  }
  // “[Several guilds, including] the bakers said”
  // “[several guilds including the bakers and] the cooks said”
  const isSpeaking = isFiniteForm(tokenAt(view, end));
  const isJoined = isSpeaking && tokenAt(view, start - 1).lower === 'and' && hasExamples(view, start);
  const first = isJoined ? (nounPhraseBefore(view, start - 1)?.start ?? start) : start;
  const several = isSpeaking ? beforeExamples(view, first) : -1;
  const group = several > 0 ? nounPhraseBefore(view, several) : undefined;
  if (group) return { start: group.start, end };
  // “[That] woman said”
  const isFirst = start - 1 === view.first || (isQuoted(view, start - 2) && !isQuoted(view, start - 1));
  const isThat = isFirst && tokenAt(view, start - 1).lower === 'that' && tokenAt(view, start).pos === 'NOUN';
  return { start: isThat ? start - 1 : quantified(view, titleBefore(view, start, end)), end };
}

/** “including the bakers and [the cooks]”: whether examples may have begun a few words before `end`. */
function hasExamples(view: SentenceView, end: number): boolean {
  for (let i = end - 2; i > Math.max(view.first, end - 12); i--) if (tokenAt(view, i).lower === 'including') return true;
  return false;
}

/** By these a sentence turns, with a comma only behind them. */
const TURNS = /^(?:though|however|meanwhile|too)$/;

/** In words: “over [and over the clerk] said”. */
const LONGEST_OPENING = 6;

/** “[a source who is “close to the matter”] disclosed”: a phrase that closes with a relative clause in marks. */
function describedInMarks(view: SentenceView, end: number): Range | undefined {
  const be = quotationAround(view, end - 1).start - 1;
  if (!/^(?:is|was|are|were)$/.test(tokenAt(view, be).lower) || !/^(?:who|that)$/.test(tokenAt(view, be - 1).lower)) return undefined;
  const head = nounPhraseBefore(view, be - 1);
  return head && isPersonNoun(singularOf(tokenAt(view, head.end - 1).lower)) ? { start: head.start, end } : undefined;
}

/** What somebody does to others before they speak. */
const MET = /^(?:contacting|addressing|phoning|calling|messaging|emailing|meeting|visiting|leaving|answering|welcoming)$/;

const NOWADAYS = /^(?:now|currently|formerly|previously|then|later)$/;

/** Where the apposition's own comma is at `close`: find the comma that opens it and the phrase before that. */
function withAppositionBefore(view: SentenceView, close: number, mark: string): Range | undefined {
  const post = mark === ',' ? postListed(view, close) : -1;
  if (post >= 0) return { start: post, end: close };
  let fallback: Range | undefined;
  for (let i = close - 1; i > view.first && i > close - 40; i--) {
    // “a firm – a venture billed as “the end of waiting” –”: between dashes a title may be quoted.
    if (isQuoted(view, i) && mark === ',') break;
    const next = tokenAt(view, i + 1);
    // “a friend --who would not be named – told”: two dashes that are not alike.
    const isMark = tokenAt(view, i).text === mark || (mark !== ',' && isDash(tokenAt(view, i)) && next.lower === 'who');
    if (isQuoted(view, i) || !isMark || (mark === '-' && isGlued(view, i))) continue;
    // “[a clerk], when approached, said”
    const isWhen =
      next.lower === 'when' &&
      close - i <= 4 &&
      /^(?:approached|asked|told|contacted|reached|pressed|questioned|challenged)$/.test(tokenAt(view, i + 2).lower);
    if (isWhen) return nounPhraseBefore(view, i);
    const opens =
      ['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'ADP', 'VERB', 'ADV'].includes(next.pos) ||
      isRelative(next) ||
      isPossessive(next) ||
      // “[The deputy], being questioned over it, denied it”
      /^(?:being|having)$/.test(next.lower) ||
      // “a clerk who saw it, and who asked to be left out, told”
      (next.lower === 'and' && (mark !== ',' || tokenAt(view, i + 2).lower === 'who')) ||
      // “one governor, himself said to be ill, jokes …”
      /^(?:himself|herself|themselves|itself)$/.test(next.lower) ||
      (next.lower === 'as' && isKnownAs(view, i, close));
    if (!opens || takesUpClause(view, i)) continue;
    if (mark === ',' && isDescribedAtEnd(view, i + 1, close)) return { start: i + 1, end: close };
    // “[The firm], for its part, said”, “[Lee], for example, said”
    // “[The union, MTU,] yesterday, said”
    const isAside =
      (next.lower === 'for' && /^(?:part|example|instance)$/.test(tokenAt(view, close - 1).lower) && close <= i + 4) ||
      (i + 2 === close && isTimeWord(next) && next.pos !== 'NUM');
    // “[The mayor], in an interview with the Courier, said”
    const isOccasion =
      mark === ',' && /^(?:in|during|on|at)$/.test(next.lower) && startsOccasion(view, i + 1) && relativeIn(view, view.first, i) === i;
    if (isAside || isOccasion || (next.pos === 'ADV' && i + 2 === close)) {
      const phrase = nounPhraseBefore(view, i);
      // “[Jo Lee, the chair of the board], for example, said”
      // “[The Northern Party, NP], on Friday, said”, “[The chair, Jo Hale], on Friday, said”
      const isNamed = isOccasion && phrase !== undefined && isName(view, phrase.start, phrase.end);
      const isDescribed = (isAside || isNamed) && phrase !== undefined && isComma(tokenAt(view, phrase.start - 1));
      const described = isDescribed ? withAppositionBefore(view, i, mark) : undefined;
      const isWhole = !isNamed || described?.start === view.first;
      return (isWhole ? described : undefined) ?? fromNameOfPost(view, i, phrase);
    }
    const last = skipAdverbsLeft(view, i);
    const own = trimLeft(view, walkLeft(view, last), last);
    const start = fromNamed(view, own, last, mark !== ',');
    if (start >= last || !hasHead(view, start, last)) continue;
    // “Asked if he regretted [it], Moe paused, then said”: what a pronoun means needs no apposition.
    if (isOver(view, i, close) || (last - start === 1 && isObjectPronoun(tokenAt(view, start)))) continue;
    const before = tokenAt(view, start - 1);
    // “Telling why he went, Lee, [now at the college], Harrow, said”: where somebody is.
    const isWhereNow = before.pos === 'ADP' && isComma(tokenAt(view, start - 3)) && NOWADAYS.test(tokenAt(view, start - 2).lower);
    if (isWhereNow) continue;
    const candidate = { start, end: close };
    // “who asked that only [his first name], Henk, be used, told”: what somebody asks for.
    const isAskedFor = before.lower === 'that' && tokenAt(view, start - 2).pos === 'VERB' && tokenAt(view, start - 3).lower === 'who';
    // “who asked to be called only by [her street name], Blue,”
    const isCalledSo =
      /^(?:by|as)$/.test(before.lower) &&
      relativeIn(view, view.first, start) < start &&
      /^(?:(?:nick)?names?|initials?|pseudonym|alias)$/.test(tokenAt(view, last - 1).lower);
    if (isAskedFor || isCalledSo) continue;
    // “two from Leeds, [the Harrow Office (HO)], the arm of the guild, said”: behind a clause a name with its article, and what it is.
    const isBody = fallback && tokenAt(view, fallback.start).lower === 'the' && tokenAt(view, fallback.start + 1).pos === 'PROPN';
    if (isBody && tokenAt(view, start).pos !== 'PROPN' && hasVerb(view, view.first, start)) return fallback;
    // “Prior to the vote, [two members who had seen it], …”: a phrase that hangs on what opens the sentence speaks nothing.
    // “In a note following [the raid], Mayor Jo Hale, condemned it”
    const isLedIn = tokenAt(view, view.first).pos === 'ADP' && /^(?:after|following|before|during|amid)$/.test(before.lower);
    const isOpening = (before.pos === 'ADP' && opensSentence(view, start - 1)) || (isLedIn && !hasFiniteVerb(view, view.first, i));
    // “Contacting [the Courier], one resident who …, said”
    const isDone = start - 1 === view.first && MET.test(before.lower);
    if (isDone && fallback) return fallback;
    if (mark === ',' && (isOpening || isDone)) {
      const isSubject = isRelative(next) || !hasVerb(view, i + 1, relativeIn(view, i + 1, close));
      return isSubject && !isRelative(next) ? { start: i + 1, end: close } : fallback;
    }
    // “[the firm], which is based in Harrow, Norland,”: what a preposition leads to within a clause on the subject speaks nothing.
    const isWithin = fallback && tokenAt(view, fallback.start - 1).pos === 'ADP' && (isRelative(next) || PARTICIPLE.test(next.lower));
    if (isWithin) fallback = candidate;
    // “[Jo Moran], a priest, who was the first to speak,”: the name before its apposition.
    if (fallback && last === fallback.start - 1 && isName(view, start, last) && /^an?$/.test(tokenAt(view, fallback.start).lower))
      fallback = candidate;
    // “cost him the respect and [loyalty of his staff], Ann Lee, a clerk, said”: half of what the clause is about.
    const isHalf = before.pos === 'CCONJ' && !isPersonNoun(tokenAt(view, start).lower) && tokenAt(view, start).pos === 'NOUN';
    if (isHalf && fallback && tokenAt(view, fallback.start).pos === 'PROPN') continue;
    // “The tunnel flooded on Monday, [Ana Holm, a biologist], said”: a clause of its own, on what says nothing.
    if (fallback && isName(view, fallback.start, appositionAt(view, fallback)) && isThingDoing(view, start, last)) return fallback;
    if (start === view.first || isQuoted(view, start - 1) || ['SCONJ', 'CCONJ'].includes(before.pos) || before.lower === 'that')
      return candidate;
    fallback ??= candidate;
  }
  return fallback;
}

/** “[Jo Lee], head of the guild[, meanwhile], told”: the name before an apposition that closes with the comma at `close`. */
function fromNameOfPost(view: SentenceView, close: number, inner: Range | undefined): Range | undefined {
  const isPost =
    inner &&
    isPersonNoun(tokenAt(view, inner.start).lower) &&
    isComma(tokenAt(view, inner.start - 1)) &&
    tokenAt(view, inner.start - 2).pos === 'PROPN';
  return isPost ? (withAppositionBefore(view, close, ',') ?? inner) : inner;
}
