/** Of whom somebody without a name is one: of people described, or granted anonymity, before. */

import { singularOf } from '../lexicon/singular.ts';
import type { ArticleText } from '../text/document.ts';
import type { Entity } from './entities.ts';
import type { Mention } from './mentions.ts';
import { peopleOpening } from './sentence-openings.ts';

/** “one of [the] people”: of some whom the article has told of before. */
const isOneOfThose = ({ isOneOfSeveral, tokens }: Mention): boolean =>
  isOneOfSeveral && /^(?:the|these|those)$/.test(tokens[2]?.lower ?? '');

/** “Bloomberg said, citing people with knowledge of it. … one of the people said”: one of those on whom an outlet relies, who are described. */
export function isOneOfCited({ tokens, sentences, sentenceOf }: ArticleText, { mentions: [first] }: Entity): boolean {
  if (!first || !isOneOfThose(first)) return false;
  const from = sentences[Math.max(0, (sentenceOf[first.at] ?? 0) - NEAR_IF_COUNTED)]?.first ?? 0;
  for (let i = from; i < first.at - 3; i++) {
    if (!/^(?:citing|cited|quoting)$/.test(tokens[i]?.lower ?? '')) continue;
    const head = [1, 2, 3]
      .map((k) => i + k)
      .find((k) => singularOf(tokens[k]?.lower ?? '') === first.head || tokens[k]?.lower === first.head);
    if (head && /^(?:with|familiar|close|briefed|who|in|at|from)$/.test(tokens[head + 1]?.lower ?? '')) return true;
  }
  return false;
}

/** “[Former employees] were less surprised. “It is late,” one said.”: one of people of whom the sentence before tells what they are. */
export function isOneOfTold(article: ArticleText, { mentions: [first] }: Entity): boolean {
  const before = first && article.sentences[(article.sentenceOf[first.at] ?? 0) - 1];
  if (!before || first.tokens.length !== 1 || first.tokens[0]?.lower !== 'one') return false;
  const people = peopleOpening(article, before, before.last, true);
  return people !== undefined && / /.test(article.text.slice(people.start, people.end));
}

/** Words that tell of one but that others stand beside. */
const ONE = /^(?:one|another|an?|first|second|third|fourth|of|them|the|other|those|these|two|three|four)$/;

/** Who somebody is to whom an outlet has spoken, as any of “three people” may be called. */
const TELLS_ONLY_THAT = /^(?:official|source|person|insider|executive)$/;

/** One of a group stands no farther from it than so many sentences; one who is counted among them, than so many. */
const NEAR_GROUP = 3;
export const NEAR_IF_COUNTED = 8;

/**
 * The group of which somebody is one: “[One] called it hell”, of whom nothing else is told, after bankers described; and
 * “[one lawmaker] said” after lawmakers who were granted anonymity. The last that was spoken of before.
 */
export function groupOf(article: ArticleText, open: readonly Entity[], { source, plural, mentions: [first] }: Entity): Entity | undefined {
  if (source.anonymity === 'granted' || !first || !ONE.test(first.tokens[0]?.lower ?? '')) return undefined;
  // “[Four of them] spoke of it”
  const isSome = plural && first.tokens[1]?.lower === 'of' && /^(?:them|those)$/.test(first.tokens[2]?.lower ?? '');
  if ((source.kind !== 'unnamed-person' || plural) && !isSome) return undefined;
  // “one of the MPs from Marl”: of those the head alone is told again.
  const isOfThem = isOneOfThose(first);
  // “The other, [an engineer]”: what somebody is who is only counted, the others need not be.
  const comma = first.tokens.findIndex((t) => t.text === ',');
  const own = comma > 0 && first.tokens.slice(0, comma).every((t) => ONE.test(t.lower)) ? first.tokens.slice(0, comma) : first.tokens;
  const told = isOfThem ? [first.head] : own.filter((t) => !ONE.test(t.lower)).map((t) => t.lower);
  const sentence = article.sentenceOf[first.at] ?? 0;
  const isCounted = first.tokens.some(({ lower }) => /^(?:another|other|first|second|third|fourth)$/.test(lower));
  // “the secretariat official”, of “two envoys and an official at the secretariat”: two words tell as much.
  const reach = isCounted || told.length > 1 ? NEAR_IF_COUNTED : NEAR_GROUP;
  // “Two people said A. One of them said B. [The second person] said C.”, and not “Another person”
  const isSecond = first.determiner === 'definite' && isCounted;
  // “Three people aware of it spoke on condition of anonymity. One of the officials said”, where no others were called so.
  const isLoose =
    isOfThem &&
    TELLS_ONLY_THAT.test(first.head) &&
    !open.some((e) => e.plural && e.heads.has(first.head) && (e.mentions[0]?.at ?? 0) < first.at);
  // “Interviews with 30 people, most of whom asked not to be named, … said [one former clerk]”: whatever each of them is.
  const isAny = (heads: ReadonlySet<string>) =>
    first.tokens[0]?.lower === 'one' && !isOfThem && (heads.has('person') || heads.has('people'));
  const fits = ({ mentions: [own], heads, source: { anonymity } }: Entity) =>
    anonymity === 'granted'
      ? isLoose ||
        isAny(heads) ||
        told.every((w) =>
          own?.tokens.some((t) => singularOf(t.lower) === singularOf(w) || (isSecond && w === 'person' && t.lower === 'people')),
        )
      : // “People familiar with the matter said A. One of [the people] said B.”
        anonymity !== 'bare' && (told.length === 0 || (isOfThem && own?.head === first.head));
  const isNear = (m: Mention) => m.at < first.at && (first.isOneOfSeveral || sentence - (article.sentenceOf[m.at] ?? 0) <= reach);
  let group: Entity | undefined;
  let last = -1;
  for (const e of open) {
    const at = e.plural && e.source !== source && fits(e) ? (e.mentions.findLast(isNear)?.at ?? -1) : -1;
    if (at > last) [group, last] = [e, at];
  }
  return group;
}

/** “Two clerks, speaking on condition of anonymity, told of it. According to one, A. [The other] said B.”: the one before, of two who say nothing together. */
export function otherOf(
  { sentenceOf }: ArticleText,
  open: readonly Entity[],
  { source, plural, mentions: [first] }: Entity,
): Entity | undefined {
  const isOther =
    first?.tokens[0]?.lower === 'the' && /^(?:other|first|second|third)$/.test(first.tokens[1]?.lower ?? '') && first.tokens.length === 2;
  if (!first || !isOther || plural || source.anonymity === 'granted') return undefined;
  const isOne = ({ source: { anonymity }, mentions: [own] }: Entity) =>
    anonymity === 'granted' &&
    own !== undefined &&
    own.at < first.at &&
    own.tokens[0]?.lower === 'one' &&
    (sentenceOf[first.at] ?? 0) - (sentenceOf[own.at] ?? 0) <= NEAR_GROUP;
  return open.findLast(isOne);
}
