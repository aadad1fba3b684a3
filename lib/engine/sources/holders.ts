import { OFFICES, PORTFOLIO } from '../lexicon/people.ts';
import type { ArticleText, Sentence } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { descriptionOf } from './described.ts';
import { isOnOther } from './epithets.ts';
import { litigantNamed } from './litigants.ts';
import type { Mention } from './mentions.ts';
import { isCapitalised, isOwners, isTitle } from './name-words.ts';
import { lastBelow, type NamedPerson, type NameIndex } from './names.ts';
import { isSingleOffice } from './single-offices.ts';

/** What tells one office from another of the same name. */
const OF_OFFICE =
  /^(?:prime|foreign|defence|defense|finance|interior|home|health|education|justice|trade|energy|economy|first|deputy|vice|chief|general|press|private|shadow|former|campaign|inspector)$/;

/** “the [shadow] home secretary”, “the [deputy] mayor”: who stands beside or below whoever holds an office. */
const BESIDE = /^(?:shadow|deputy|vice|assistant)$/;

/** Whether the article gives a person a role, and besides it each of `words`. */
const bears = ({ roles, about }: NamedPerson, role: string, words: readonly string[]): boolean =>
  (/^(?:nominee|candidate)$/.test(role) || [...about].every((w) => !BESIDE.test(w) || words.includes(w))) &&
  (roles.has(role) || (role === 'premier' && roles.has('minister') && (about.has('prime') || roles.has('prime')))) &&
  words.every((w) => about.has(w) || roles.has(w));

/** “the governor of [Karsk]”: where an office is, of which the article has told nothing before; undefined where it has, or tells of no place. */
function placeNew({ tokens }: ArticleText, { at, tokens: words }: Mention): string | undefined {
  const of = words.findIndex((t) => t.lower === 'of');
  const place = words[of + 1];
  const isPlace = of > 0 && place?.pos === 'PROPN' && (of + 2 === words.length || /^(?:in|,)$/.test(words[of + 2]?.lower ?? ''));
  return isPlace && !tokens.slice(0, at).some((t) => t.lower === place.lower) ? place.lower : undefined;
}

/** Who holds an office, where the article gives a name beside it somewhere: “Prime Minister Keir Starmer”. */
export function holderOf(article: ArticleText, mention: Mention, names: NameIndex): NamedPerson | undefined {
  if (!isSingleOffice(mention)) return undefined;
  // “Norland's foreign minister” is not the prime minister, nor “the transport secretary” the health secretary.
  const isOfState = mention.head === 'minister' || mention.head === 'secretary';
  const of = mention.modifiers.filter((w) => OF_OFFICE.test(w) || (isOfState && PORTFOLIO.test(w)));
  // “[Lee]'s campaign manager” is not Lee.
  const owner = mention.core.findIndex(isOwners);
  const owning = owner > 0 ? names.find([(mention.core[owner - 1] as Token).text]) : undefined;
  const elsewhere = placeNew(article, mention);
  const isHolder = (p: NamedPerson) => p !== owning && bears(p, mention.head, of) && (!elsewhere || p.about.has(elsewhere));
  const holders = names.people.filter(isHolder);
  // “the Fen governor”, of “Governor Jo Lee of Fen State” and “Governor Al Moss of Marl”
  const places = mention.core.filter((t) => t.pos === 'PROPN' && t.lower !== mention.head && !OF_OFFICE.test(t.lower)).map((t) => t.lower);
  const [only, other] = holders.length > 1 && places.length > 0 ? holders.filter((p) => places.every((w) => p.about.has(w))) : holders;
  return other ? undefined : only;
}

/** “The PM”, “the prime minister”: how an office is told from others. */
const asCalled = (tokens: readonly Token[]): string =>
  tokens
    .map((t) => t.lower)
    .join(' ')
    .replace(/^the pm$/, 'the prime minister');

/** Of each office looked for so far: the first sentence that begins with it and takes somebody up, and whom; undefined where none does. */
export type OfficesTaken = Map<string, { at: number; holder: NamedPerson } | undefined>;

/** The first sentence that begins with an office, behind one about its holder. */
function firstTaking(article: ArticleText, office: string, names: NameIndex): { at: number; holder: NamedPerson } | undefined {
  const { sentences, tokens } = article;
  const opensSo = ({ first }: Sentence) => [2, 3, 4].some((length) => asCalled(tokens.slice(first, first + length)) === office);
  for (let at = 1; at < sentences.length; at++) {
    const holder = opensSo(sentences[at] as Sentence) ? onlyOpener(article, sentences[at - 1] as Sentence, names) : undefined;
    if (holder) return { at, holder };
  }
  return undefined;
}

/**
 * “Sir Jo Hale has kept the gift. The Prime Minister said …”: the one person with whom the sentence before begins, of whom the
 * article tells no office anywhere; or the one whom a sentence farther up that begins so took up.
 * @param taken of this article; what is found out here is added, so that no office is looked for through the article twice
 */
export function holderJustNamed(article: ArticleText, mention: Mention, names: NameIndex, taken: OfficesTaken): NamedPerson | undefined {
  const { sentences, sentenceOf } = article;
  if (!isSingleOffice(mention) || mention.determiner !== 'definite') return undefined;
  // “the then president called him …”
  if (mention.tokens.some((t) => t.lower === 'then') && isOnOther(article, mention)) return undefined;
  // “the president of the guild”: whose office it is, is told.
  if (mention.tokens.some((t) => t.lower === 'of')) return undefined;
  const here = sentenceOf[mention.at] ?? 0;
  const office = asCalled(mention.tokens);
  if (!taken.has(office)) taken.set(office, firstTaking(article, office, names));
  const first = taken.get(office);
  if (first && first.at < here) return first.holder;
  const before = sentences[here - 1];
  return before && onlyOpener(article, before, names);
}

/** The one person of no office whom a sentence names, and with whom it begins. */
function onlyOpener({ tokens }: ArticleText, before: Sentence, names: NameIndex): NamedPerson | undefined {
  const isFree = ({ roles }: NamedPerson) => [...roles].every((role) => !OFFICES.has(role));
  const named = names.people.filter((p) => p.occurrences.some((at) => before.first <= at && at < before.last));
  const [only, other] = named;
  const opens = only?.occurrences.some((at) => at === before.first || (at === before.first + 1 && isTitle(tokens[before.first])));
  // “Jo Lee[, a third] witness, said”: one of many is no holder of an office.
  let end = before.first;
  while (tokens[end]?.pos === 'PROPN' || isTitle(tokens[end])) end++;
  const isOneOfMany = tokens[end]?.text === ',' && /^an?$/.test(tokens[end + 1]?.lower ?? '');
  return only && !other && opens && isFree(only) && !isOneOfMany ? only : undefined;
}

/** “Jo Lee, the guild's spokesman, … The spokesman said”: the people named before whom the article describes so. */
export function bearersOf(mention: Mention, names: NameIndex): NamedPerson[] {
  // “the Norlandian foreign ministry spokesman”, of whom “foreign ministry spokesman” was told
  const isCountrys = (w: string) => /(?:ian|an|ese|ish)$/.test(w) && mention.tokens.some((t) => t.lower === w && isCapitalised(t.text));
  const told = [mention.head, ...descriptionOf(mention).filter((w) => !isCountrys(w))];
  return names.people.filter((p) => told.every((w) => p.about.has(w)) && (p.occurrences[0] ?? mention.at) < mention.at);
}

/** So many sentences before may somebody have been named whom a role means. */
const NEAR_NAME = 2;

/** “Captain Lea Moen disagreed. “We won,” the captain said.”: the one person named a moment before who bears that title and no other's. */
export function justNamedAs(article: ArticleText, mention: Mention, names: NameIndex): NamedPerson | undefined {
  const { sentenceOf } = article;
  const litigant = litigantNamed(article, mention, names);
  if (litigant) return litigant;
  const told = descriptionOf(mention);
  if (mention.tokens.length > told.length + 2) return undefined;
  const here = sentenceOf[mention.at] ?? 0;
  const holders = names.people.filter((p) => bears(p, mention.head, told));
  const [only, other] = holders.filter((p) => {
    const last = p.occurrences[lastBelow(p.occurrences, mention.at)];
    return last !== undefined && here - (sentenceOf[last] ?? 0) <= NEAR_NAME;
  });
  return other ? undefined : only;
}
