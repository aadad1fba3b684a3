/** Who or what stands before a word that may be a noun or a verb. */

import { DOCUMENT_NOUNS } from '../lexicon/bodies.ts';
import { PEOPLE_PLURALS } from '../lexicon/people.ts';
import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { Token } from './tokens.ts';

/** What groups states: “the Rust Belt [states]”, “the [southern] states”. */
export const GROUPS_STATES = /^(?:belt|coast|gulf|baltic|plains|lakes|south|midwest|west|east|north|(?:north|south|east|west|midwest)ern)$/;

/** Tags of words that may be a subject. */
export const SUBJECT = new Set(['NOUN', 'PROPN', 'PRON']);

/** “[its] claim” */
export const isOwner = (token: Token | undefined): boolean => /^(?:his|her|its|their)$/.test(token?.lower ?? '');

/** “reports”, “surveys”, “the minutes” */
export const isPluralPaper = ({ lower }: Token): boolean =>
  lower.endsWith('s') && (lower === 'minutes' || DOCUMENT_NOUNS.has(singularOf(lower)));

/** Whether neither a verb nor a mark stands in `[from, to)`. */
export const isVerbless = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every((t) => !/^(?:VERB|AUX|PUNCT)$/.test(t.pos));

/** “[Figures released by the ministry] show”: papers that open the sentence, and how they came out. */
export function isPaperReleased(tokens: readonly Token[], i: number): boolean {
  // “The firm lost money[, figures obtained by the Courier] show”
  const comma = tokens.findLastIndex((t, k) => k < i && t.text === ',');
  const from = comma > 0 && !isVerbless(tokens, 0, comma) ? comma + 1 : 0;
  // “[Satellite photos taken] on Monday show …”
  const at = /^(?:satellite|court|drone|government|internal|official|phone|police|new)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from;
  const [first, second] = tokens.slice(at, at + 2);
  const isPaper = first !== undefined && (isPluralPaper(first) || /^(?:data|footage|polling|figures)$/.test(first.lower));
  const isOut =
    /^(?:released|published|compiled|collected|seen|obtained|shared|posted|filed|issued|gathered|provided|reviewed|taken|analy[sz]ed|circulated)$/.test(
      second?.lower ?? '',
    );
  // “the Freedom of Information [Act]”: in a name, a verb to the tagger.
  const between = tokens.slice(from + 2, i).filter((t) => !/^\p{Lu}/u.test(t.text));
  return isPaper && isOut && i < from + 12 && isVerbless(between, 0, between.length);
}

/** “It is older, the team [reports] in Nature.”: where those who found it out put it. */
export function isReportedIn(tokens: readonly Token[], i: number): boolean {
  const [comma, article, who, word, place, name] = tokens.slice(Math.max(0, i - 3), i + 3);
  if (comma?.text !== ',' || article?.lower !== 'the' || place?.lower !== 'in' || isVerbless(tokens, 0, i - 3)) return false;
  const isOne = /^(?:team|group|panel|consortium|study|paper)$/.test(who?.lower ?? '');
  // “the team [report] in Nature”, as the British have it
  const areSeveral = /^(?:authors|researchers|scientists|investigators|team|group|panel)$/.test(who?.lower ?? '');
  return (name?.pos === 'PROPN' || name?.lower === 'the') && (word?.lower === 'reports' ? isOne : word?.lower === 'report' && areSeveral);
}

/** “[many] call it”, “[critics] call it” */
export const isMany = (token: Token | undefined): boolean =>
  /^(?:some|many|most|others)$/.test(token?.lower ?? '') || PEOPLE_PLURALS.has(token?.lower ?? '');

/** “Byrne — who was there — [states] that”: whether a dash before the word closes an aside. */
export function isBehindAside(tokens: readonly Token[], i: number): boolean {
  const dash = tokens[i - 1]?.text ?? '';
  if (!/^[—–-]$/.test(dash)) return false;
  const opening = tokens.findIndex((t) => t.text === dash);
  return opening < i - 2 && tokens[opening + 1]?.lower === 'who';
}

/** “The message, written by the chief, [states]: “…””: whether what a paper says stands behind an aside on how it came about. */
export function isBehindWriter(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.text !== ',') return false;
  const comma = tokens.findIndex((t) => t.text === ',');
  return (
    comma < i - 2 &&
    /^(?:written|sent|signed|dated|posted|issued|published|released|seen|obtained|addressed|filed|shared)$/.test(
      tokens[comma + 1]?.lower ?? '',
    ) &&
    DOCUMENT_NOUNS.has(tokens[comma - 1]?.lower ?? '') &&
    isVerbless(tokens, 0, comma) &&
    tokens.slice(comma + 1, i - 1).every((t) => t.text !== ',')
  );
}

/** “Some insiders [fear] the plan may fail”, “[Some] in the party fear …”: whether those who may fear stand before the word. */
export function isFeared(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (isMany(before)) return true;
  const opens = isVerbless(tokens, 0, i);
  // “Some harbour strategists [fear] that it is late”
  if (opens && before?.lower.endsWith('s') && isPersonNoun(singularOf(before.lower))) return true;
  // “Residents of the street [murmur] that it was late”
  const first = tokens[0]?.lower ?? '';
  if (opens && tokens[1]?.pos === 'ADP' && singularOf(first) !== first && isPersonNoun(singularOf(first))) return true;
  const isSome = /^(?:some|many|most|others|several|few|those)$/.test(first);
  return opens && isSome && /^(?:in|at|on|within|among|of)$/.test(tokens[1]?.lower ?? '');
}

/**
 * “said in a July 2020 Courier [report] that …”: behind one paper with its article, and not “the Courier and the Post”, no verb stands in its
 * bare form.
 */
export function isReportOfOne(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'report' || tokens[at + 1]?.lower !== 'that') return false;
  let i = at - 1;
  while (/^(?:PROPN|NOUN|NUM|ADJ)$/.test(tokens[i]?.pos ?? '')) i--;
  // “the response to the Times [report] that …”
  const isPlural = tokens[at - 1]?.lower.endsWith('s') && tokens[i - 1]?.pos !== 'ADP';
  const isJoined = /^(?:and|or)$/.test(tokens[i - 1]?.lower ?? '') || isPlural;
  return /^(?:an?|the)$/.test(tokens[i]?.lower ?? '') && !isJoined;
}

/** Whether a word may be a subject that speaks: a name, or a noun for people. */
export const isSomebody = (token: Token | undefined): boolean =>
  token?.pos === 'PROPN' || (token?.pos === 'NOUN' && isPersonNoun(singularOf(token.lower)));

/** “The letter [further] states, “…””: before what a paper does, whatever the tagger takes the two for. */
export function isFurther(tokens: readonly Token[], i: number): boolean {
  const [before, token, verb, next] = [tokens[i - 1], tokens[i], tokens[i + 1], tokens[i + 2]];
  if (token?.lower !== 'further' || !/^(?:states|notes|reads|claims|adds|says|argues|alleges)$/.test(verb?.lower ?? '')) return false;
  return before !== undefined && DOCUMENT_NOUNS.has(before.lower) && (next?.pos === 'PUNCT' || next?.lower === 'that');
}
