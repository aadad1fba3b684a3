/** Which of the sources that have spoken a phrase takes up, by the words the two share. */

import { isPersonNoun } from '../lexicon/persons.ts';
import { NUMERALS } from '../lexicon/quantifiers.ts';
import { words } from '../lexicon/word-list.ts';
import { isUnnamed, type SourceKind } from '../report.ts';
import type { ArticleText } from '../text/document.ts';
import { descriptionOf, mayBeCalled } from './described.ts';
import { type Entities, type Entity, lastPlace } from './entities.ts';
import type { Mention } from './mentions.ts';
import { paperCalled } from './papers-taken-up.ts';
import { sameName, sameOutlet } from './same-names.ts';
import { sameUnnamed } from './same-unnamed.ts';

const GENERIC = new Set([
  'source',
  'person',
  'official',
  'man',
  'woman',
  'people',
  'executive',
  'individual',
  'insider',
  'informant',
  'tipster',
]);

const COUNTED: ReadonlySet<string> = new Set([...NUMERALS, ...words('some many most one dozens hundreds thousands')]);

/** The last mentioned source that these words mean, too, by what they share with it. */
export function knownAs(entities: Entities, mention: Mention, kind: SourceKind): Entity | undefined {
  // “both”, “both officials”, after two of them
  if (kind === 'unnamed-group' && mention.tokens[0]?.lower === 'both') {
    const isTwo = (e: Entity) => e.plural && e.mentions.some((m) => m.tokens[0]?.lower === 'two');
    const two = entities.latestOf(kind, (e) => isTwo(e) && (mention.tokens.length === 1 || e.heads.has(mention.head)));
    if (two) return two;
  }
  // “the two leaders”, after two who were named
  const isOfTwo = kind === 'unnamed-group' && mention.determiner === 'definite' && mention.tokens[1]?.lower === 'two';
  const named = isOfTwo ? entities.latest((e) => e.plural || e.source.kind !== 'named-person') : undefined;
  if (named?.plural && named.source.kind === 'named-person') return named;
  // “the two”, after two lawmakers
  if (kind === 'unnamed-group' && mention.determiner === 'definite' && /^(?:two|three|four|pair|duo|trio)$/.test(mention.head)) {
    const number = /^(?:pair|duo)$/.test(mention.head) ? 'two' : mention.head === 'trio' ? 'three' : mention.head;
    const isSo = (e: Entity) => e.plural && e.mentions.some(({ tokens: [first] }) => first?.lower === number);
    // “Some economists … The four”: others, where the last were counted otherwise.
    const last = entities.latestOf(kind, (e) => e.plural);
    const isCounted = last?.mentions.some(({ tokens: [first] }) => COUNTED.has(first?.lower ?? ''));
    const several = entities.latestOf(kind, isSo) ?? (isCounted ? undefined : last);
    if (several) return several;
  }
  // “The Bankers' Network said … The network said”: a body that goes by a word for outlets.
  const network = kind === 'media' ? bodyByHead(entities, mention) : undefined;
  if (network) return network;
  // “The paper”, and not “reports”, which are nobody's.
  const outlet = meansOutlet(mention) ? entities.latestOf('media', (e) => !e.heads.has('reports')) : undefined;
  if (outlet) return outlet;
  // “a story by the Courier claims … [The story] notes”
  const isPiece = mention.determiner === 'definite' && mention.tokens.length === 2 && /^(?:story|report|article|piece)$/.test(mention.head);
  const piece = isPiece ? entities.latestOf('media', (e) => e.heads.has(mention.head)) : undefined;
  if (piece) return piece;
  if (kind === 'media') return entities.latestOf(kind, (e) => sameOutlet(e, mention));
  if (isUnnamed({ kind })) {
    // “…, according to someone who was in the hall. … [the person in the hall] told me”
    const isOfSomeone = kind === 'unnamed-person' && mention.head === 'person' && mention.determiner === 'definite';
    const someone = isOfSomeone
      ? entities.latestOf(kind, (e) => /^some(?:one|body)$/.test(e.mentions[0]?.head ?? '') && sameDescription(e, mention))
      : undefined;
    if (someone) return someone;
    // “A friend told … Another insider confirmed it. [The source] added”: whoever spoke last, where nobody was brought in by that word.
    const isAny = kind === 'unnamed-person' && /^(?:source|person|insider)$/.test(mention.head) && isGeneric(mention);
    // “One of the people said A. [The person] said B”: that one, and nobody brought in as a person before.
    const lately = isAny && mention.head === 'person' ? entities.latestOf(kind, (e) => !e.plural) : undefined;
    const oneOf = lately?.mentions.at(-1);
    if (lately && oneOf?.isOneOfSeveral && mention.at - oneOf.at < REACH_OF_ONE) return lately;
    const isNew = isAny && !entities.latestCalled(mention.head, (e) => !e.plural && isBroughtInAs(e, mention.head));
    // “Sources said A. “B,” [the source] said”
    const several =
      isNew && mention.head === 'source' ? entities.latestCalled(mention.head, (e) => e.plural && isUnnamed(e.source)) : undefined;
    const latest = isNew ? entities.latestOf(kind, (e) => !e.plural && mayBeCalled(e, mention)) : undefined;
    if (several && (!latest || lastPlace(several) > lastPlace(latest))) return several;
    if (latest) return latest;
    const unnamed = entities.latestCalled(mention.head, (e) => isUnnamed(e.source) && sameUnnamed(e, mention, kind));
    // “his lawyer”, later “the lawyer”; “the club's coach”, later “the coach”: without whom it is for.
    const isOf = ({ source, person }: Entity) => source.kind === 'spokesperson' || (source.kind === 'named-person' && !person);
    const isAgent = (e: Entity) => isOf(e) && !e.plural && sameDescription(e, mention);
    const isPlain = kind === 'unnamed-person' && mention.determiner === 'definite';
    if (unnamed || isPlain) return unnamed ?? entities.latestCalled(mention.head, isAgent);
    // “People familiar with the matter said … [The sources] asked …”
    const isMeant = (e: Entity) => e.plural && (mention.head === 'source' || [...e.heads].some((head) => INFORMANTS.test(head)));
    return isGeneric(mention) ? entities.latestOf(kind, isMeant) : undefined;
  }
  // “the duke”, “The Duke”: one office, however it is written.
  const isOffice = kind === 'named-person' && !mention.person && mention.determiner === 'definite' && mention.tokens.length === 2;
  const office = isOffice
    ? entities.latestCalled(mention.head, (e) => e.source.kind === kind && !e.person && !e.plural && sameDescription(e, mention))
    : undefined;
  if (office) return office;
  // “tax court filings”, “police”, said again: the same ones.
  const police = kind === 'named-organisation' && mention.head === 'police' && mention.determiner === 'none' && mention.core.length === 1;
  if (mention.name && kind !== 'spokesperson' && kind !== 'document' && !police)
    return (
      entities.latestOf(kind, (e) => sameName(e, mention)) ??
      // “the newspaper Joong Ilbo … the Joong Ilbo”: what it is was told the first time.
      (kind === 'named-organisation' ? entities.latestOf('media', (e) => sameName(e, mention)) : undefined) ??
      (kind === 'named-organisation' ? bodyByHead(entities, mention) : undefined)
    );
  const definite = mention.determiner === 'definite' && !(kind === 'document' && mention.name);
  // “Charging documents say … [documents] say”, “[records] show” time and again
  const isBare = mention.tokens.length === 1 && !/^(?:poll|study|survey|report|estimate)$/.test(mention.head);
  const papers = kind === 'document' && mention.determiner === 'none' && mention.plural && (isBare || descriptionOf(mention).length > 0);
  if (!definite && !papers && !police && !(kind === 'spokesperson' && mention.determiner === 'none')) return undefined;
  const called = entities.latestCalled(
    mention.head,
    (e) => e.source.kind === kind && e.plural === mention.plural && sameDescription(e, mention),
  );
  return called ?? (kind === 'document' ? paperCalled(entities, mention) : undefined);
}

/** “The European Commission said … [The Commission] said”: the last body whose name closes with the word, by which it goes with a capital too. */
function bodyByHead(entities: Entities, { tokens, determiner, head }: Mention): Entity | undefined {
  if (determiner !== 'definite' || tokens.length !== 2) return undefined;
  const closes = ({ names }: Entity) => [...names].some((name) => name.toLowerCase().endsWith(` ${head}`));
  return entities.latestCalled(head, (e) => e.source.kind === 'named-organisation' && closes(e));
}

/** So many tokens behind “one of the people” may stand “the person” who that is. */
const REACH_OF_ONE = 60;

/** “[A source] said”: whether somebody was brought in by a word, rather than taken up by it. */
const isBroughtInAs = ({ mentions: [first] }: Entity, head: string): boolean => first?.head === head;

/** Whom “the sources” takes up. */
const INFORMANTS = /^(?:people|person|source|official|insider|executive|individual)$/;

/** “[The paper, published in Orbit,] suggests”: what scholars wrote, whatever outlet was named before it. */
const isScholars = ({ head, tokens }: Mention): boolean =>
  head === 'paper' &&
  tokens.some((t) => /^(?:published|authored|co-authored|written|reviewed|peer-reviewed|journal|scientists|researchers)$/.test(t.lower));

/** “the paper”, “the news agency”: whichever was named last. */
function meansOutlet(mention: Mention): boolean {
  if (mention.determiner !== 'definite' || mention.name || isScholars(mention)) return false;
  const words = descriptionOf(mention).join(' ');
  // “The networks”: not the last of them alone.
  const isPaper =
    /^(?:paper|newspaper|magazine|mag|broadcaster|network|outlet|tabloid|newswire|publication)$/.test(mention.head) &&
    mention.core.at(-1)?.lower === mention.head;
  return (
    (isPaper && /^(?:media)?$/.test(words)) || (/^(?:agency|network|channel|site|website|outlet)$/.test(mention.head) && words === 'news')
  );
}

/** Nothing is said of it that was not said before. */
export const sameDescription = (entity: Entity, mention: Mention): boolean => descriptionOf(mention).every((w) => entity.described.has(w));

/** Heads that tell of nobody what they are by trade. */
const TELLS_NO_TRADE = /^(?:one|source|ally|friend|insider|organiser|organizer|attendee|participant|signatory)$/;

/** Of whom a “person” or “source” is none as a rule. */
const OTHERS = /^(?:other|suspect|victim|defendant|patient|accused|attacker|gunman|child|boy|girl|judge|interviewer|reporter)$/;

/** “…, according to one of the organisers. “We will vote,” [the MP] said”: who has just spoken, of whom no trade was told. */
export function justSpoken({ sentenceOf, tokens }: ArticleText, mention: Mention, entities: Entities): Entity | undefined {
  if (mention.determiner !== 'definite' || mention.tokens.length !== 2 || !isPersonNoun(mention.head) || OTHERS.test(mention.head))
    return undefined;
  const last = entities.latest(() => true);
  const told = last?.mentions[0];
  if (!last || !told || last.plural || !/^(?:unnamed-person|spokesperson)$/.test(last.source.kind)) return undefined;
  // “A spokesperson for the mill said A. [The official] added B”
  const isSpokes = last.source.kind === 'spokesperson' && mention.head === 'official';
  if (!isSpokes && (last.source.kind === 'spokesperson' || !(told.isOneOfSeveral || TELLS_NO_TRADE.test(told.head)))) return undefined;
  const isNear = (sentenceOf[mention.at] ?? 0) - (sentenceOf[lastPlace(last)] ?? 0) <= 1;
  // “An MP came in”: somebody told of before.
  return isNear && !tokens.slice(0, mention.at).some((t) => t.lower === mention.head) ? last : undefined;
}

/** “the source”, “the person”: whoever was spoken of last. */
export function isGeneric(mention: Mention): boolean {
  return GENERIC.has(mention.head) && mention.determiner === 'definite' && descriptionOf(mention).length === 0;
}

/** “the first official”: of those with this head the one who came first. */
export function firstOf(entities: Entities, mention: Mention, kind: SourceKind): Entity | undefined {
  if (kind !== 'unnamed-person' || mention.determiner !== 'definite' || !mention.modifiers.includes('first')) return undefined;
  const isLater = (e: Entity) => e.mentions.some((m) => m.modifiers.some((w) => /^(?:second|third|fourth|other)$/.test(w)));
  return entities.all.find((e) => e.source.kind === kind && e.heads.has(mention.head) && !isLater(e));
}
