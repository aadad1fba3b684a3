import { CLAUSE_VERBS } from '../lexicon/reporting-verbs.ts';
import type { Range } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import { resumption } from './content-ends.ts';
import {
  hasFiniteVerb,
  isComma,
  isDash,
  isGlued,
  isNominal,
  isQuoted,
  isRelative,
  lemmaOf,
  type SentenceView,
  tokenAt,
} from './grammar.ts';
import { mainClauseAfter } from './main-clauses.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { skipAdverbsLeft } from './occasions-before.ts';
import type { Subject } from './subject.ts';
import type { VerbGroup } from './verb-groups.ts';

/** “responsibility for [the breach] say”: the first verb behind a thing; -1 where a comma or a mark comes before. */
function verbBehind(view: SentenceView, from: number): number {
  for (let i = from; i < view.last && !isQuoted(view, i) && !isComma(tokenAt(view, i)); i++) {
    const { pos, lower } = tokenAt(view, i);
    if (i > from && (pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing')))) return i;
  }
  return -1;
}

/** “A man who claimed [to know a survivor] was heard”: an infinitive in a clause on somebody ends at the main clause's verb; -1 where none stands there. */
function infinitiveEnd(view: SentenceView, from: number): number {
  if (tokenAt(view, from).lower !== 'to' || !/^(?:VERB|AUX)$/.test(tokenAt(view, from + 1).pos)) return -1;
  for (let i = from + 2; i < view.last; i++) {
    const token = tokenAt(view, i);
    if (isQuoted(view, i) || isComma(token) || isRelative(token) || token.pos === 'SCONJ' || token.lower === 'and') return -1;
    // “who asked to be [called] Maria”
    if (isFiniteForm(token) && !/^(?:be|been|being|have|get)$/.test(tokenAt(view, i - 1).lower)) return i;
  }
  return -1;
}

/** The first verb behind `from` that is no part of a phrase, with no mark or conjunction before it; -1 where none stands there. */
function nextVerb(view: SentenceView, from: number): number {
  for (let i = from + 1; i < Math.min(view.last, from + 12); i++) {
    const token = tokenAt(view, i);
    if (isQuoted(view, i) || /^(?:PUNCT|CCONJ|SCONJ)$/.test(token.pos) || isRelative(token) || token.lower === 'that') return -1;
    const isParticiple = /(?:ed|en|wn)$/.test(token.lower) && /^(?:ADP|PART)$/.test(tokenAt(view, i + 1).pos);
    if (isFiniteForm(token) && !isParticiple && /^(?:NOUN|PROPN)$/.test(tokenAt(view, i - 1).pos)) return i;
  }
  return -1;
}

/**
 * Where a clause on the source ends with what was said in it, and the sentence goes on with its own verb; `view.last` where that is not to be
 * seen, -1 where the source is in no such clause.
 */
export function endOfSourcesClause(view: SentenceView, source: Range, from: number): number {
  const close = endOfAside(view, source, from);
  if (close > 0) return close;
  // “Lee, whose profile says [he is a clerk], posted it”
  if (tokenAt(view, source.start).lower === 'whose' && isComma(tokenAt(view, source.start - 1))) return mainVerbAfter(view, from);
  // “A man who clerks believe [is his aide] was held”
  const heads = isRelative(tokenAt(view, source.start - 1)) ? nounPhraseBefore(view, source.start - 1) : undefined;
  if (heads?.start === view.first && !isComma(tokenAt(view, source.start - 2))) return restrictiveEnd(view, from);
  // “a film of what the army says [is a raid] shows smoke”: the clause has one verb, and the next is the sentence's.
  if (tokenAt(view, source.start - 1).lower === 'what' && tokenAt(view, from).pos === 'AUX') return nextVerb(view, from + 1);
  if (!isRelative(tokenAt(view, source.end - 1))) return -1;
  const main = mainBehindOpener(view, source, from);
  if (main > 0) return main;
  const [first, second] = [tokenAt(view, from), tokenAt(view, from + 1)];
  // “The man who admitted [to the killing] is in court”
  const isDeed = first.lower === 'to' && ((second.pos !== 'VERB' && second.pos !== 'AUX') || second.lower.endsWith('ing'));
  // “The hackers who claimed responsibility for [the breach] say it is over”
  const isOwned = tokenAt(view, from - 1).lower === 'for' && tokenAt(view, from - 2).lower === 'responsibility';
  const purpose = isDeed || isOwned ? verbBehind(view, from) : infinitiveEnd(view, from);
  if (purpose > 0) return purpose;
  // “A woman who says [she was sold a boiler] has accused the firm”
  return isRestrictive(view, source) ? restrictiveEnd(view, from) : -1;
}

/** “For a man who said [he was “tired,”] Lee had a good night”: where the main clause begins behind the phrase that opens the sentence; -1 where the source is not in one. */
function mainBehindOpener(view: SentenceView, source: Range, from: number): number {
  const { pos, lower } = tokenAt(view, view.first);
  const isOpener = source.start === view.first + 1 && lower !== 'among' && (pos === 'ADP' || lower === 'to');
  return isOpener ? (mainClauseAfter(view, from)?.comma ?? view.last) : -1;
}

/** “officials, who said [it was over], declined”, “Lee, noting [it was late], left”: the main clause goes on with its verb. */
export function relativeEnd(view: SentenceView, group: VerbGroup, from: number, { source }: Subject): number {
  const who = (source?.end ?? 0) - 1;
  const close = source ? endOfSourcesClause(view, source, from) : -1;
  if (close > 0) return close;
  // “In a note that clerks say [they nearly missed], the judge ruled”: a clause on what the sentence opens with.
  if (source && isOnOpening(view, source.start - 1)) return mainClauseAfter(view, from)?.comma ?? view.last;
  // “Among the teams that say [they want him] are …”
  const isAmong = source?.start === view.first + 1 && tokenAt(view, view.first).lower === 'among' && isRelative(tokenAt(view, who));
  if (isAmong) return restrictiveEnd(view, from);
  const before = skipAdverbsLeft(view, group.start) - 1;
  // “Lee, while admitting [that he had doubts], stays”
  const isLedIn = group.form === 'participle' && /^(?:while|despite|though|although|without)$/.test(tokenAt(view, before).lower);
  const opens = isLedIn
    ? before - 1
    : group.form === 'participle' || (group.form === 'passive' && group.start === group.verb)
      ? before
      : /^(?:who|which)$/.test(tokenAt(view, before).lower)
        ? before - 1
        : -1;
  if (isDash(tokenAt(view, opens))) return nextDash(view, from);
  if (!isComma(tokenAt(view, opens))) return view.last;
  // “…,” said Lee, adding [that oats, milled barley and rye would sell]”: the main clause has had its verb.
  const isInverted = group.form === 'participle' && source !== undefined && isFiniteForm(tokenAt(view, source.start - 1));
  return isInverted ? view.last : mainVerbAfter(view, from);
}

/** Whether the word at `i` is a pronoun that opens a clause on the phrase with which the sentence begins, behind a preposition. */
function isOnOpening(view: SentenceView, i: number): boolean {
  if (tokenAt(view, view.first).pos !== 'ADP' || i < view.first + 2 || !/^(?:that|which)$/.test(tokenAt(view, i).lower)) return false;
  const phrase = isNominal(tokenAt(view, i - 1)) ? nounPhraseBefore(view, i) : undefined;
  return phrase?.start === view.first + 1;
}

/** “the study — which says [it is late] — is new”: where the dash stands that closes what one opened. */
function nextDash(view: SentenceView, from: number): number {
  let i = from;
  while (i < view.last && (!isDash(tokenAt(view, i)) || isGlued(view, i) || isQuoted(view, i))) i++;
  return i;
}

/**
 * “Lee, who came in May and said [he would stay], did not”, “In a reply to the paper, which said [it was late], the firm agreed”: where the
 * clause around goes on behind a relative clause between commas that ends `source`; -1 where none does.
 */
function endOfAside(view: SentenceView, source: Range, from: number): number {
  const who = source.end - 1;
  if (!isRelative(tokenAt(view, who))) return -1;
  // “Ann Holm, a pilot who said [she had seen it], was there, too”
  const isParted = (k: number) => isComma(tokenAt(view, k)) && tokenAt(view, k - 1).pos === 'PROPN';
  const isApposed = [...Array(who - source.start + 1).keys()].some((k) => isParted(source.start - 1 + k));
  if (!isApposed && !isComma(tokenAt(view, who - 1))) return -1;
  const opens = tokenAt(view, view.first).pos === 'ADP' && !hasFiniteVerb(view, view.first, source.start);
  const clause = opens ? mainClauseAfter(view, from)?.comma : undefined;
  return Math.min(clause ?? view.last, mainVerbAfter(view, from));
}

/** So many words may a clause on somebody have between its commas. */
const LONGEST_ASIDE = 30;

/** “According to a clerk[, who asked not to be named], …”: the comma that closes a clause on who stands before `at`; else `at`. */
export function behindRelative(view: SentenceView, at: number, last: number): number {
  // “two people[, both of whom spoke on condition that …], the firm will close”
  const isOfWhom = tokenAt(view, at + 3).lower === 'whom' && tokenAt(view, at + 2).lower === 'of';
  if (!isComma(tokenAt(view, at)) || !(isOfWhom || /^(?:who|which|whose)$/.test(tokenAt(view, at + 1).lower))) return at;
  for (let i = at + 3; i < Math.min(last - 2, at + LONGEST_ASIDE); i++)
    if (isComma(tokenAt(view, i)) && !isQuoted(view, i) && hasFiniteVerb(view, at + 2, i) && hasFiniteVerb(view, i + 1, last))
      return isFiniteForm(tokenAt(view, i + 1)) ? at : i;
  return at;
}

/** As `resumption`, but past a phrase in apposition: “saying that Lee, the firm's chair, [had left]” has its own verb yet to come. */
function mainVerbAfter(view: SentenceView, from: number): number {
  const isOpen = (end: number) => {
    let commas = 0;
    for (let k = from; k < end; k++) {
      if (isQuoted(view, k)) return false;
      if (isComma(tokenAt(view, k))) commas++;
    }
    return commas > 0 && !hasFiniteVerb(view, from, end);
  };
  let at = resumption(view, from + 1, view.last);
  while (at < view.last && isOpen(at)) at = resumption(view, at + 1, view.last);
  return at;
}

/** “[A woman who] says”: whether a source opens the sentence and ends in a pronoun that no comma parts from it. */
const isRestrictive = (view: SentenceView, { start, end }: Range): boolean =>
  (start === view.first || (start === view.first + 1 && tokenAt(view, view.first).pos === 'CCONJ')) &&
  /^(?:who|that)$/.test(tokenAt(view, end - 1).lower) &&
  !isComma(tokenAt(view, end - 2)) &&
  !isDash(tokenAt(view, end - 2));

/** Verbs that open a clause without being listed as verbs of saying. */
const OPENS_CLAUSE = /^(?:know|feel|hope|mean|realise|realize|wish|guess|learn|hear|see|ensure)$/;

const opensClause = (token: Token): boolean =>
  token.pos === 'VERB' && (CLAUSE_VERBS.has(lemmaOf(token)) || OPENS_CLAUSE.test(lemmaOf(token)));

/**
 * Where the main clause takes up its verb behind what somebody in a relative clause without commas said: each finite verb of what was
 * said belongs to its clause or to one within it; the first that is too many is the sentence's. `view.last` where there is none.
 * @param counted so many of them stand before `from`
 */
export function restrictiveEnd(view: SentenceView, from: number, counted = 0): number {
  let within = 1;
  let groups = counted;
  for (let i = from; i < view.last; i++) {
    const token = tokenAt(view, i);
    const before = tokenAt(view, i - 1);
    if (isQuoted(view, i)) continue;
    if (isComma(token) || /^(?:;|:|and|but|or|as|when|while|because|if|after|before|since|until)$/.test(token.lower)) return view.last;
    if (isRelative(token) && i > from) within++;
    const isGroup =
      (token.pos === 'AUX' || token.pos === 'VERB') &&
      isFiniteForm(token) &&
      !/^(?:be|being|been|having)$/.test(token.lower) &&
      !/^(?:AUX|PART)$/.test(before.pos);
    if (!isGroup || (before.pos === 'ADV' && tokenAt(view, i - 2).pos === 'AUX') || before.lower === 'to') {
      if (opensClause(token)) within++;
      continue;
    }
    const closes =
      isQuoted(view, i - 1) || /^(?:NOUN|PROPN|ADJ|NUM|ADP|ADV|VERB)$/.test(before.pos) || /^(?:him|her|them|it)$/.test(before.lower);
    if (groups >= within && closes && (token.pos === 'AUX' || /^(?:said|says?|told|tells?)$/.test(token.lower))) return i;
    groups++;
    if (opensClause(token)) within++;
  }
  return view.last;
}
