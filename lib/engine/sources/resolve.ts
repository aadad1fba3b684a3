import { outletOf } from '../lexicon/outlets.ts';
import { type Anonymity, isUnnamed, type Source, type SourceKind } from '../report.ts';
import type { ArticleText } from '../text/document.ts';
import { type Range, spanOf } from '../text/ranges.ts';
import type { Grant } from './anonymity.ts';
import { isBare, isSingleOffice, kindOf } from './kinds.ts';
import { describeMention, type Mention } from './mentions.ts';
import { indexNames, type NamedPerson, type NameIndex } from './names.ts';
import { pronounMeans, unnamedAntecedent } from './pronouns.ts';

/** One real-world source while the article is being read. */
export interface Entity {
  source: Source;
  mentions: Mention[];
  person?: NamedPerson;
  /** Content words seen in any mention. */
  described: Set<string>;
  heads: Set<string>;
  plural: boolean;
  gender?: 'male' | 'female';
}

export interface ResolvedSources {
  sources: Source[];
  /** The source of each span given, in the order given. */
  sourceOf: Source[];
}

const EMPTY = new Set(
  'a an the this that these those one two three four five six all both some many several same anonymous unnamed who have with his her their its of interviewed by said quoted above'.split(
    ' ',
  ),
);
const ANOTHER = /^(?:another|other|others|separate|different|fellow)$/;
const COUNTED = /^(?:first|second|third)$/;
const GENERIC = new Set(['source', 'person', 'official', 'man', 'woman', 'people', 'executive', 'individual']);

/**
 * Resolves source spans to real-world sources: full and short names, titles, pronouns and definite descriptions.
 * @param spans source spans in order of the text; undefined where nobody is named
 * @param grants from `findGrants`
 */
export function resolveSources(article: ArticleText, spans: readonly (Range | undefined)[], grants: readonly Grant[]): ResolvedSources {
  const names = indexNames(article);
  const entities: Entity[] = [];
  const sourceOf = spans.map((range) => {
    if (!range) return nobody(entities).source;
    const mention = describeMention(article, range, names);
    const entity = entityFor(article, mention, entities, names);
    join(article, entity, mention);
    return entity.source;
  });
  grantAnonymity(article, entities, grants);
  return { sources: entities.map((e) => e.source), sourceOf };
}

function create(entities: Entity[], kind: SourceKind, mention: Mention | undefined): Entity {
  const entity: Entity = {
    source: { id: `s${entities.length + 1}`, label: '', kind, mentions: [] },
    mentions: [],
    ...(mention?.person && kind !== 'media' && { person: mention.person }),
    described: new Set(),
    heads: new Set(),
    plural: mention?.plural ?? false,
    ...(mention?.gender && { gender: mention.gender }),
  };
  entities.push(entity);
  return entity;
}

function nobody(entities: Entity[]): Entity {
  const known = entities.find((e) => e.source.kind === 'unattributed' && e.mentions.length === 0);
  if (known) return known;
  const entity = create(entities, 'unattributed', undefined);
  entity.source.label = 'no source given';
  return entity;
}

function entityFor(article: ArticleText, mention: Mention, entities: Entity[], names: NameIndex): Entity {
  if (mention.pronoun) {
    const spokenOf = unnamedAntecedent(article, mention, lastKnown(mention, entities, names));
    if (spokenOf) {
      const antecedent = describeMention(article, spokenOf, names);
      const entity = entityFor(article, antecedent, entities, names);
      join(article, entity, antecedent);
      return entity;
    }
    const meant = pronounMeans(article, mention, entities, names);
    if (meant && 'source' in meant) return meant;
    if (meant) return entities.find((e) => e.person === meant) ?? create(entities, 'named-person', { ...mention, person: meant });
  }
  const kind = kindOf(mention);
  if (mention.person && kind !== 'media')
    return entities.find((e) => e.person === mention.person) ?? create(entities, 'named-person', mention);
  const known =
    firstOf(entities, mention, kind) ??
    latest(entities, (e) => isSame(e, mention, kind)) ??
    (kind === 'unnamed-person' && isGeneric(mention) ? latest(entities, (e) => e.source.kind === kind && !e.plural) : undefined);
  if (known) return known;
  if (kind === 'named-person') {
    const holder = holderOf(mention, names);
    if (holder) return entities.find((e) => e.person === holder) ?? create(entities, kind, { ...mention, person: holder });
  }
  // “the senator”, “the lawyer”: a person whom the article has named in that role.
  if (kind === 'unnamed-person' && mention.determiner === 'definite') {
    const named = latest(entities, (e) => e.person?.roles.has(mention.head) ?? false);
    if (named && content(mention).every((w) => named.described.has(w))) return named;
  }
  return create(entities, kind, mention);
}

/** Token index of the last source or named person before a pronoun. */
function lastKnown(mention: Mention, entities: readonly Entity[], names: NameIndex): number {
  const before = (places: readonly number[]) => places.findLast((at) => at < mention.at) ?? -1;
  return Math.max(-1, ...entities.map((e) => before(e.mentions.map((m) => m.at))), ...names.people.map((p) => before(p.occurrences)));
}

/** “the first official”: of those with this head the one who came first. */
function firstOf(entities: readonly Entity[], mention: Mention, kind: SourceKind): Entity | undefined {
  if (kind !== 'unnamed-person' || mention.determiner !== 'definite' || !mention.modifiers.includes('first')) return undefined;
  return entities.find((e) => e.source.kind === kind && e.heads.has(mention.head));
}

/** The last mentioned entity that passes. */
function latest(entities: readonly Entity[], test: (e: Entity) => boolean): Entity | undefined {
  const last = (e: Entity) => e.mentions.at(-1)?.at ?? -1;
  let found: Entity | undefined;
  for (const entity of entities) if ((!found || last(entity) > last(found)) && test(entity)) found = entity;
  return found;
}

/** Who holds an office, where the article gives a name beside it somewhere: “Prime Minister Keir Starmer”. */
function holderOf(mention: Mention, names: NameIndex): NamedPerson | undefined {
  if (!isSingleOffice(mention)) return undefined;
  const holders = names.people.filter((p) => p.roles.has(mention.head));
  return holders.length === 1 ? holders[0] : undefined;
}

const content = (mention: Mention): string[] => mention.modifiers.filter((w) => !EMPTY.has(w) && w !== mention.head);

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/['’]s$/, '')
    .replaceAll('.', '');

function isSame(entity: Entity, mention: Mention, kind: SourceKind): boolean {
  const other = entity.source.kind;
  if (kind === 'media' || other === 'media') return other === kind && sameOutlet(entity, mention);
  if (isUnnamed({ kind })) return isUnnamed(entity.source) && sameUnnamed(entity, mention, kind);
  if (kind === 'spokesperson')
    return other === kind && sameDescription(entity, mention, mention.determiner === 'definite' || mention.determiner === 'none');
  if (kind === 'document') return other === kind && sameDescription(entity, mention, mention.determiner === 'definite' && !mention.name);
  if (other !== kind) return false;
  if (mention.name)
    return entity.mentions.some(
      (m) => m.name !== '' && (bare(m.name) === bare(mention.name) || isAcronym(m.name, mention.name) || isAcronym(mention.name, m.name)),
    );
  return sameDescription(entity, mention, mention.determiner === 'definite');
}

function isAcronym(short: string, long: string): boolean {
  const letters = long
    .split(' ')
    .filter((w) => /^\p{Lu}/u.test(w))
    .map((w) => w.charAt(0))
    .join('');
  return /^[A-Z.]{2,}$/.test(short) && letters.length > 1 && short.replaceAll('.', '') === letters;
}

function sameOutlet(entity: Entity, mention: Mention): boolean {
  const mine = bare(mention.name || mention.head);
  return entity.mentions.some((m) => {
    const theirs = bare(m.name || m.head);
    return theirs === mine || (outletOf(theirs) !== undefined && theirs.endsWith(` ${mine}`)) || theirs.startsWith(`${mine} `);
  });
}

/** Same head, and neither describes what the other contradicts. */
function sameDescription(entity: Entity, mention: Mention, definite: boolean): boolean {
  if (!definite || !entity.heads.has(mention.head)) return false;
  return content(mention).every((w) => entity.described.has(w));
}

/** “the source”, “the person”: whoever was spoken of last. */
function isGeneric(mention: Mention): boolean {
  return GENERIC.has(mention.head) && mention.determiner === 'definite' && content(mention).length === 0;
}

function sameUnnamed(entity: Entity, mention: Mention, kind: SourceKind): boolean {
  if (mention.modifiers.some((w) => ANOTHER.test(w)) || ANOTHER.test(mention.tokens[0]?.lower ?? '')) return false;
  // “a second official” is another one; “the second official” is the one so counted before.
  if (mention.determiner !== 'definite' && mention.modifiers.some((w) => COUNTED.test(w))) return false;
  const words = content(mention);
  const fits =
    words.every((w) => entity.described.has(w)) ||
    (words.length > 0 && [...entity.described].every((w) => words.includes(w)) && entity.described.size > 0);
  if (kind === 'unnamed-group' || entity.plural) {
    if (!entity.plural || !mention.plural) return false;
    return entity.heads.has(mention.head) && (fits || (mention.determiner === 'definite' && words.length === 0));
  }
  if (mention.determiner === 'indefinite') return false;
  return entity.heads.has(mention.head) && (fits || words.length === 0);
}

function join(article: ArticleText, entity: Entity, mention: Mention): void {
  entity.mentions.push(mention);
  const span = spanOf(article.text, mention.range);
  if (!entity.source.mentions.some((m) => m.start === span.start && m.end === span.end)) entity.source.mentions.push(span);
  if (mention.pronoun) {
    if (mention.gender) entity.gender ??= mention.gender;
    if (entity.source.label === '') entity.source.label = entity.person?.words.join(' ') ?? span.text;
    return;
  }
  entity.heads.add(mention.head);
  for (const word of content(mention)) entity.described.add(word);
  if (mention.gender) entity.gender ??= mention.gender;
  relabel(entity, span.text);
}

/** A person's label is the name; anyone else's the fullest description, which is mostly the first. */
function relabel(entity: Entity, text: string): void {
  const { source } = entity;
  if (entity.person)
    source.label = entity.person.words
      .join(' ')
      .replace(/ ([.’'-])/g, '$1')
      .replaceAll('- ', '-');
  else if (source.label === '' || (!isUnnamed(source) && text.length > source.label.length && text.length < 80)) source.label = text;
}

/** Levels, terms and reasons for the unnamed. Terms hold for a source throughout the article. */
function grantAnonymity(article: ArticleText, entities: readonly Entity[], grants: readonly Grant[]): void {
  const open = entities.filter((e) => isUnnamed(e.source));
  for (const entity of open) {
    const level: Anonymity = entity.mentions.every((m) => isBare(m) || m.pronoun !== undefined) ? 'bare' : 'described';
    entity.source.anonymity = level;
  }
  for (const grant of grants) {
    for (const entity of grantees(article, open, grant)) {
      entity.source.anonymity = 'granted';
      entity.source.terms ??= spanOf(article.text, grant.terms);
      if (grant.reason) entity.source.reason ??= spanOf(article.text, grant.reason);
    }
  }
}

/** Whom a grant is about: the unnamed source of its own sentence, else of the sentences before, else after. */
function grantees(article: ArticleText, open: readonly Entity[], grant: Grant): Entity[] {
  const near = (from: number, to: number) =>
    open.filter((e) =>
      e.mentions.some((m) => {
        const s = article.sentenceOf[m.at] ?? -1;
        return s >= from && s <= to;
      }),
    );
  const { index, paragraph } = grant.sentence;
  const here = near(index, index).filter((e) => e.mentions.some((m) => m.range.start <= grant.terms.end));
  if (here.length > 0) return here.length === 1 || grant.several ? here : [closest(here, grant.terms.start)];
  const inParagraphs = (back: number) =>
    article.sentences.filter((s) => s.paragraph >= paragraph - back && s.index <= index).map((s) => s.index);
  for (const back of [0, 1, 2]) {
    const sentences = inParagraphs(back);
    const found = near(Math.min(...sentences), index);
    if (found.length > 0) return grant.several ? found : [closest(found, grant.terms.start)];
  }
  const after = near(index, index + 2);
  return after.slice(0, 1);
}

function closest(entities: Entity[], at: number): Entity {
  const distance = (e: Entity) => Math.min(...e.mentions.map((m) => Math.abs(at - m.range.start)));
  return entities.sort((a, b) => distance(a) - distance(b))[0] as Entity;
}
