import { isPersonNoun } from '../lexicon/persons.ts';
import { NUMERALS } from '../lexicon/quantifiers.ts';
import type { SourceKind } from '../report.ts';
import type { ArticleText } from '../text/document.ts';
import { descriptionOf } from './described.ts';
import { type Entities, type Entity, lastPlace, near } from './entities.ts';
import type { Mention } from './mentions.ts';

const ANOTHER = /^(?:another|other|others|separate|different|fellow)$/;
/** So many tokens has a lead. */
const REACH_OF_LEAD = 60;

const COUNTED = /^(?:first|second|third|fourth|fifth|sixth|seventh)$/;

/** “who came”: the relative clause on whom a mention means, in lower case; empty where there is none. */
const relativeOf = ({ tokens }: Mention): string => {
  const who = tokens.findIndex((t) => t.lower === 'who');
  return who < 0
    ? ''
    : tokens
        .slice(who)
        .map((t) => t.lower)
        .join(' ');
};

/** What tells of somebody how high they stand, and no more. */
const RANK = /^(?:senior|top|high|ranking|level|junior|veteran|leading|experienced|unnamed|unidentified|anonymous)$/;

/** Of two with the same head: whether the later mention can mean the same people. */
export function sameUnnamed(entity: Entity, mention: Mention, kind: SourceKind): boolean {
  // “[The thieves] who claimed responsibility for the leak [say] …”: the one phrase, with two verbs.
  if (lastPlace(entity) >= mention.at && entity.mentions.some((m) => m.at === mention.at)) return true;
  if (mention.modifiers.some((w) => ANOTHER.test(w)) || ANOTHER.test(mention.tokens[0]?.lower ?? '')) return false;
  // “Those close to her said A. There are [those] who say B.”: others, of whom nothing is told by the word.
  if (mention.head === 'those' && mention.tokens.length === 1) return false;
  // “a second official” is another one; “the second official” is the one so counted before.
  if (mention.determiner !== 'definite' && mention.modifiers.some((w) => COUNTED.test(w))) return false;
  // “A third source said A. [The first source] said B”
  const count = mention.modifiers.find((w) => COUNTED.test(w));
  const theirs = count && entity.mentions.flatMap((m) => m.modifiers).find((w) => COUNTED.test(w));
  if (count && theirs && count !== theirs) return false;
  // “One of the officials said … The second official”
  if (mention.modifiers.some((w) => /^(?:second|third|fourth|fifth)$/.test(w)) && entity.mentions.every((m) => m.isOneOfSeveral))
    return false;
  // “A clerk, who left in June, said A. [The former clerk] said B”
  const hasLeft = entity.mentions.some((m) => m.tokens.some((t) => /^(?:left|quit|retired|resigned)$/.test(t.lower)));
  const words = descriptionOf(mention).filter((w) => !(w === 'former' && hasLeft));
  const fits =
    words.every((w) => entity.described.has(w)) ||
    (words.length > 0 && [...entity.described].every((w) => words.includes(w)) && entity.described.size > 0);
  if (kind === 'unnamed-group' || entity.plural) {
    // “the family … The family”: a group that one noun names.
    const isOneGroup = !entity.plural && !mention.plural && mention.determiner === 'definite' && entity.heads.has(mention.head);
    if (!isOneGroup && (!entity.plural || !mention.plural)) return false;
    // “U.S. officials said A. [Two U.S. officials] said B.”: so many of them, who are brought in for themselves.
    const isCounted = NUMERALS.has(mention.tokens[0]?.lower ?? '') && mention.tokens[1]?.lower !== 'of';
    if (isCounted && entity.mentions.every(({ tokens }) => !NUMERALS.has(tokens[0]?.lower ?? '') && tokens[0]?.lower !== 'the'))
      return false;
    // “Some parents who had read it said A. Many of the parents who came said B.”: others, as is told of them.
    const clause = relativeOf(mention);
    if (mention.determiner === 'indefinite' && clause !== '' && entity.mentions.every((m) => relativeOf(m) !== clause)) return false;
    // “…, sources said on Monday. … according to sources familiar with the talks”: of whom the lead told nothing.
    const isLead = entity.described.size === 0 && entity.mentions.length === 1 && (entity.mentions[0]?.at ?? 0) < REACH_OF_LEAD;
    if (isLead && mention.head === 'source' && mention.determiner === 'none') return true;
    return fits || (mention.determiner === 'definite' && words.length === 0);
  }
  if (mention.determiner === 'indefinite') return false;
  // “A source told Page Two A. The Orb says B, as [their source] told it.”: another outlet's.
  if (mention.head === 'source' && mention.determiner === 'possessive' && entity.mentions.every((m) => m.determiner !== 'possessive'))
    return false;
  // “a source said … [the source in Harrow] said”: what is told later of somebody of whom nothing was told.
  const isToldLater = mention.head === 'source' && mention.determiner === 'definite' && entity.described.size === 0;
  // “a senior official said … [the official who has knowledge of the talks]”: how they came to know, and not which one.
  const isKnowing =
    mention.determiner === 'definite' &&
    /^who (?:has|had) (?:\p{L}+ )?knowledge\b|^who (?:is|was) (?:familiar|briefed)\b/u.test(relativeOf(mention));
  // “an official familiar with the talks said … [the senior official] said”: how high, and not which one.
  const isOfRank =
    mention.determiner === 'definite' &&
    words.length > 0 &&
    words.every((w) => RANK.test(w)) &&
    entity.mentions.every((m) => !m.modifiers.some((w) => RANK.test(w)));
  return fits || words.length === 0 || isToldLater || isKnowing || isOfRank;
}

/** In sentences: so far behind a number of people “all three” of them speak. */
const NEAR_COUNTED = 8;

/** “Three scholars said A. [All three experts] said B”, “[both officials]”: the last group that was spoken of, where there are as many in it. */
export function countedAgain(article: ArticleText, entities: Entities, mention: Mention, kind: SourceKind): Entity | undefined {
  const [first, second] = mention.tokens.map((t) => t.lower);
  const number = first === 'both' ? 'two' : first === 'all' && NUMERALS.has(second ?? '') ? second : undefined;
  if (kind !== 'unnamed-group' || !number || !isPersonNoun(mention.head)) return undefined;
  const group = near(
    article,
    entities.latestOf(kind, () => true),
    mention,
    NEAR_COUNTED,
  );
  return group?.mentions.some(({ tokens }) => tokens[0]?.lower === number) && [...group.heads].some(isPersonNoun) ? group : undefined;
}
