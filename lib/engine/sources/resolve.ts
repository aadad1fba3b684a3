import type { Source } from '../report.ts';
import type { ArticleText } from '../text/document.ts';
import { firstEndingAfter, type Range, spanOf } from '../text/ranges.ts';
import { sameAgent } from './agents.ts';
import { grantAnonymity } from './anonymity.ts';
import { justBroughtIn, officeOwning, unnamedAntecedent } from './antecedents.ts';
import { bandNamed, bandTakenUp } from './bands.ts';
import { bodyCalled } from './bodies-called.ts';
import { bodiesTakenUp, bodyNamed, bodyTakenUp, firmByTrade } from './bodies-taken-up.ts';
import { descriptionOf, mayBeCalled } from './described.ts';
import { Entities, type Entity, isOfOtherSex, lastPlace, near } from './entities.ts';
import { byEpithet } from './epithets.ts';
import { firmNamed, firmTakenUp } from './firms.ts';
import { type Grant, grantsTerms } from './grants.ts';
import { bearersOf, holderJustNamed, holderOf, justNamedAs, type OfficesTaken } from './holders.ts';
import { byKindredRole } from './kindred-roles.ts';
import { kindOf } from './kinds.ts';
import { firstOf, isGeneric, justSpoken, knownAs, sameDescription } from './known-as.ts';
import { nameOf, relabel } from './labels.ts';
import { describeMention, type Mention } from './mentions.ts';
import { personMet } from './met-people.ts';
import { indexNames, type NamedPerson, type NameIndex } from './names.ts';
import { ownPhrase } from './own-phrase.ts';
import { type Pair, pairMeant, samePair } from './pairs.ts';
import { pronounMeans } from './pronouns.ts';
import { byPseudonym, pseudonymsIn } from './pseudonyms.ts';
import { isReporting, outletOfReport, paperNamed } from './reporting-outlets.ts';
import { type FirstIntroduced, firstIntroduced, inWiderWord, namedInRole, takenUp } from './roles.ts';
import { namesakeQuoted, sameName } from './same-names.ts';
import { countedAgain } from './same-unnamed.ts';
import { isSingleOffice } from './single-offices.ts';
import { whoseIs } from './somebodys.ts';
import { thingAntecedent } from './things-meant.ts';
import { namedBehindLead, namedByTitle, namedLater, namedRightBehind, unmasked, unmaskedIn } from './unmasked.ts';

/** Somebody named so many sentences before is what “the survivor” means. */
const REACH = 10;

export interface ResolvedSources {
  sources: Source[];
  /** The source of each span given, in the order given. */
  sourceOf: Source[];
}

/** One phrase that speaks twice: “[a spokesman] said A, adding B”, “[a mother], telling what she saw, said A”. */
function isSamePhrase({ text }: ArticleText, a: Range, b: Range): boolean {
  return a.end === b.end || text.charAt(Math.min(a.end, b.end)) === ',';
}

/**
 * Resolves source spans to real-world sources: full and short names, titles, pronouns and definite descriptions.
 * @param spans source spans in order of the text; undefined where nobody is named
 * @param grants from `findGrants`
 * @param denying of the spans those that take up another's words just told: “a charge [she] rejects”
 */
export function resolveSources(
  article: ArticleText,
  spans: readonly (Range | undefined)[],
  grants: readonly Grant[],
  denying: ReadonlySet<Range | undefined> = new Set(),
): ResolvedSources {
  const names = indexNames(article);
  const index: WhoIsWho = { names, unmasked: unmaskedIn(article, names), offices: new Map(), introduced: firstIntroduced(article) };
  const entities = new Entities();
  const pseudonyms = pseudonymsIn(article, grants);
  const spoken = new Map<number, { range: Range; source: Source }>();
  const sourceOf = spans.map((range) => {
    if (!range) return entities.nobody.source;
    const known = spoken.get(range.start);
    if (known && isSamePhrase(article, known.range, range)) return known.source;
    const mention = {
      ...describeMention(article, ownPhrase(article, range, names), names),
      ...(denying.has(range) && { denies: true as const }),
    };
    const entity = byPseudonym(mention, entities, pseudonyms) ?? entityFor(article, mention, entities, index);
    join(article, entities, entity, mention);
    spoken.set(range.start, { range, source: entity.source });
    return entity.source;
  });
  grantAnonymity(article, entities.all, grants);
  return { sources: entities.all.map((e) => e.source), sourceOf };
}

/** “it [read]”, “[read] one” */
const isReading = ({ tokens }: ArticleText, { at }: Mention): boolean =>
  /^reads?$/.test(tokens[at + 1]?.lower ?? '') || (/^reads?$/.test(tokens[at - 1]?.lower ?? '') && tokens[at + 1]?.text === '.');

/** “One statement praised them. [Another, from the north,] called them fit”: a paper like the one that has just spoken. */
function isOneMorePaper(article: ArticleText, mention: Mention, entities: Entities): boolean {
  if (mention.tokens[0]?.lower !== 'another') return false;
  // “Another, sent a week later, asked”
  const [, comma, told] = mention.tokens;
  if (comma?.text === ',' && /^(?:sent|dated|written|posted|published|issued)$/.test(told?.lower ?? '')) return true;
  if (mention.core.length !== 1 || mention.tokens.some((t) => t.lower === 'who')) return false;
  return (
    near(
      article,
      entities.latest(() => true),
      mention,
      1,
    )?.source.kind === 'document'
  );
}

/** What the whole article tells of who is who. */
interface WhoIsWho {
  names: NameIndex;
  unmasked: ReadonlyMap<NamedPerson, string>;
  offices: OfficesTaken;
  introduced: FirstIntroduced;
}

function entityFor(article: ArticleText, mention: Mention, entities: Entities, index: WhoIsWho): Entity {
  const { names } = index;
  const pair = pairMeant(article, mention, names, entities);
  if (pair) return entityOfPair(article, entities, pair, names);
  if (mention.pronoun) {
    const spokenOf = mention.denies
      ? undefined
      : (unnamedAntecedent(article, mention, entities, names) ??
        personMet(article, mention, entities, names) ??
        thingAntecedent(article, mention, entities, names));
    if (spokenOf) {
      const antecedent = describeMention(article, spokenOf, names);
      const entity = entityFor(article, antecedent, entities, index);
      // “Dame Ann Hale left. The senator stayed. He said …”: whoever the senator is.
      if (!isOfOtherSex(entity, mention)) {
        join(article, entities, entity, antecedent);
        return entity;
      }
    }
    const meant = pronounMeans(article, mention, entities, names);
    if (meant && 'source' in meant) return meant;
    if (meant) return entities.of(meant) ?? entities.create('named-person', { ...mention, person: meant });
    const office = officeOwning(article, mention);
    const holder = office && describeMention(article, office, names);
    if (holder && isSingleOffice(holder)) {
      const entity = entityFor(article, holder, entities, index);
      join(article, entities, entity, holder);
      return entity;
    }
  }
  // ““We regret it,” [it] read.”: what is written.
  const isRead = /^(?:it|one)$/.test(mention.tokens[0]?.lower ?? '') && mention.tokens.length === 1 && isReading(article, mention);
  const isOutlet = isReporting(article, mention);
  const kind = isRead || isOneMorePaper(article, mention, entities) ? 'document' : isOutlet ? 'media' : kindOf(mention);
  // “It is shut, according to KBC. [KBC] reported, citing two sources, …”
  const recognised = isOutlet ? entities.latestOf('named-organisation', (e) => sameName(e, mention)) : undefined;
  if (recognised) {
    entities.makeOutlet(recognised);
    return recognised;
  }
  const outlet = outletOfReport(article, mention, entities);
  if (outlet) return outlet;
  const namesake = mention.person && namesakeQuoted(mention, mention.person, entities, names);
  if (namesake) return namesake;
  if (mention.person && kind !== 'media' && kind !== 'document')
    return (
      entities.of(mention.person) ??
      unmasked(entities, mention.person, index.unmasked) ??
      namedByTitle(entities, mention, mention.person, names) ??
      namedLater(entities, mention, mention.person) ??
      namedBehindLead(article, entities, mention, mention.person) ??
      namedRightBehind(article, entities, mention, mention.person) ??
      entities.create('named-person', mention)
    );
  // “the player, whom the Herald agreed not to name”: nobody whom the article names.
  const isHidden = kind === 'unnamed-person' && grantsTerms(article.text.slice(mention.range.start, mention.range.end));
  const mayBeNamed = kind === 'unnamed-person' && mention.determiner === 'definite' && !isHidden;
  // “the same official”: the last who is one, else whoever spoke last.
  if (kind === 'unnamed-person' && mention.determiner === 'definite' && mention.modifiers.includes('same')) {
    const isOne = (e: Entity) => !e.plural && /^(?:named-person|unnamed-person|spokesperson)$/.test(e.source.kind);
    const last = entities.latest((e) => isOne(e) && e.heads.has(mention.head)) ?? entities.latest(isOne);
    if (last) return last;
  }
  const firm =
    kind === 'named-organisation'
      ? (bodyCalled(article, mention, entities, names) ?? bandNamed(article, mention, names) ?? firmNamed(article, mention, names))
      : undefined;
  const body = bodyAt(article, firm, entities, index);
  if (body) return body;
  const known =
    firstOf(entities, mention, kind) ??
    knownAs(entities, mention, kind) ??
    (kind === 'unnamed-person' && isGeneric(mention)
      ? entities.latestOf(kind, (e) => !e.plural && !isOfOtherSex(e, mention) && mayBeCalled(e, mention))
      : undefined);
  const isOpen = kind === 'named-person' && !known?.person;
  const named = isOpen ? (holderOf(article, mention, names) ?? justNamedAs(article, mention, names)) : undefined;
  const holder = named ?? (isOpen ? holderJustNamed(article, mention, names, index.offices) : undefined);
  // “PM: no talks … Jo Hale spoke in May. The Prime Minister said”: an office whose holder is named later.
  if (known && holder && !entities.of(holder)) entities.identify(known, holder);
  // “the senator”, “the lawyer”: a person whom the article has named in that role, and since somebody unnamed was spoken of.
  const inRole = mayBeNamed ? namedInRole(index.introduced, entities, mention) : undefined;
  if (known && inRole && lastPlace(inRole) > lastPlace(known)) return inRole;
  const paper = /^(?:document|media)$/.test(kind) ? paperNamed(article, mention) : undefined;
  // “A senior official played it down. The official said”: whom the sentence before brings in, and no other one who spoke before.
  const brought = kind === 'unnamed-person' && mention.determiner === 'definite' ? justBroughtIn(article, mention) : paper;
  if (known && !(brought && lastPlace(known) < firstEndingAfter(article.tokens, brought.start))) return known;
  // “the candidates, Ann Brook and Tom Reed”: none of them alone.
  if (kind === 'named-person' && mention.leads) return entities.create(kind, mention);
  if (kind === 'named-person') {
    const formerly = holder ? undefined : byEpithet(article, mention, entities, names);
    if (formerly) return formerly;
    if (holder) return entities.of(holder) ?? entities.create(kind, { ...mention, person: holder });
    const kindred = byKindredRole(article, mention, entities, names);
    if (kindred) return kindred;
  }
  if (inRole) return inRole;
  // “A survivor, Jo Lee, told … The survivor said”
  const described = mayBeNamed
    ? entities.latestCalled(mention.head, (e) => e.person !== undefined && sameDescription(e, mention) && !isOfOtherSex(e, mention))
    : undefined;
  if (described && near(article, described, mention, REACH)) return described;
  const whose = whoseIs(article, mention, kind, entities, names);
  if (whose) return 'source' in whose ? whose : (entities.of(whose) ?? entities.create('named-person', { ...mention, person: whose }));
  if (brought) {
    const entity = entities.create(paper ? 'media' : kind, mention);
    join(article, entities, entity, describeMention(article, brought, names));
    return entity;
  }
  if (kind === 'spokesperson' && mention.determiner === 'definite' && !mention.plural) {
    // “The police spokesperson, Jo Lee, … The police spokesperson urged …”
    const speaker = entities.latestOf('named-person', (e) => e.heads.has(mention.head) && sameDescription(e, mention));
    if (speaker) return speaker;
    // “Jo Lee, the guild's spokesman, said … The spokesman argued …”: the one of them who has spoken.
    const [bearer, other] = bearersOf(mention, names).flatMap((p) => entities.of(p) ?? []);
    if (bearer && !other) return bearer;
  }
  if (mayBeNamed) {
    const spokenOf = justNamedAs(article, mention, names);
    if (spokenOf) return entities.of(spokenOf) ?? entities.create('named-person', { ...mention, person: spokenOf });
  }
  // “Hexa, a brewer, said … The brewer added”
  const ofTrade = mayBeNamed ? bodyAt(article, bodyCalled(article, mention, entities, names), entities, index) : undefined;
  return (
    ofTrade ??
    (kind === 'spokesperson' ? sameAgent(mention, entities, names) : undefined) ??
    takenUp(entities, mention, kind) ??
    inWiderWord(article, entities, mention, kind) ??
    countedAgain(article, entities, mention, kind) ??
    (kind === 'named-organisation' ? anyBody(article, mention, entities, index) : undefined) ??
    (kind === 'unnamed-group' || kind === 'named-organisation' ? bodiesTakenUp(article, mention, entities) : undefined) ??
    (kind === 'unnamed-person' && !isHidden ? firmByTrade(article, mention, entities) : undefined) ??
    (kind === 'unnamed-person' && !isHidden
      ? (byEpithet(article, mention, entities, names) ??
        byKindredRole(article, mention, entities, names) ??
        justSpoken(article, mention, entities))
      : undefined) ??
    entities.create(kind, mention)
  );
}

/** “Hexa said … The company said”, “Ofrail has met. The watchdog said”: the body that an article goes on to call by what it is. */
const anyBody = (article: ArticleText, mention: Mention, entities: Entities, index: WhoIsWho): Entity | undefined =>
  bandTakenUp(article, mention, entities) ??
  firmTakenUp(article, mention, entities) ??
  bodyAt(article, bodyNamed(article, mention, index.names), entities, index) ??
  bodyTakenUp(article, mention, entities);

/** The body that the article names at these characters, with that name among its mentions; nothing where no body's name stands there. */
function bodyAt(article: ArticleText, range: Range | undefined, entities: Entities, index: WhoIsWho): Entity | undefined {
  const name = range && describeMention(article, range, index.names);
  if (!name || kindOf(name) !== 'named-organisation') return undefined;
  const entity = entityFor(article, name, entities, index);
  // “[The Marl Fund] said … The fund”: its name is among the mentions already, with its article.
  const isKnown = entity.source.mentions.slice(-LAST_MENTIONS).some((m) => m.start <= range.start && range.end <= m.end);
  if (!isKnown) join(article, entities, entity, name);
  return entity;
}

function entityOfPair(article: ArticleText, entities: Entities, pair: Pair, names: NameIndex): Entity {
  const known = entities.latestOf('named-person', (e) => samePair(e.pair, pair));
  if (known) return known;
  const range = { start: (article.tokens[pair.tokens.start] as Range).start, end: (article.tokens[pair.tokens.end - 1] as Range).end };
  const named = describeMention(article, range, names);
  const entity = entities.create('named-person', { ...named, plural: true });
  entity.pair = pair;
  join(article, entities, entity, named);
  return entity;
}

const LAST_MENTIONS = 50;

function join(article: ArticleText, entities: Entities, entity: Entity, mention: Mention): void {
  entities.mention(entity, mention);
  const span = spanOf(article.text, mention.range);
  // Mentions come in order of the text: what is there already is among the last.
  if (!entity.source.mentions.slice(-LAST_MENTIONS).some((m) => m.start === span.start && m.end === span.end))
    entity.source.mentions.push(span);
  if (mention.pronoun) {
    if (mention.gender) entity.gender ??= mention.gender;
    if (entity.source.label === '') entity.source.label = entity.person ? nameOf(entity.person) : span.text;
    return;
  }
  for (const word of descriptionOf(mention)) entity.described.add(word);
  if (mention.gender) entity.gender ??= mention.gender;
  relabel(entity, span.text);
}
