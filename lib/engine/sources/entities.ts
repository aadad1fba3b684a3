import { singularOf } from '../lexicon/singular.ts';
import type { Source, SourceKind } from '../report.ts';
import type { ArticleText } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import type { Mention } from './mentions.ts';
import type { NamedPerson } from './names.ts';
import { nameOfOutlet } from './outlet-within.ts';
import type { Pair } from './pairs.ts';
import { nameAlone } from './short-names.ts';

/** One real-world source while the article is being read. */
export interface Entity {
  source: Source;
  mentions: Mention[];
  person?: NamedPerson;
  /** Two people whom the article names together. */
  pair?: Pair;
  /** Content words seen in any mention. */
  described: Set<string>;
  heads: Set<string>;
  /** The names by which it goes, as written; of outlets without one the noun. */
  names: Set<string>;
  plural: boolean;
  gender?: 'male' | 'female';
  /** “Kim Lund, a spokesperson for the port”: some mention says so, which tells no sex. */
  calledSpokesperson?: boolean;
  /** Its place in the order in which sources came up. */
  order: number;
}

/** “interviews with 30 clerks[, among them six managers]” */
const upToComma = (tokens: readonly Token[]): readonly Token[] => {
  const comma = tokens.findIndex((t) => t.text === ',');
  return comma < 0 ? tokens : tokens.slice(0, comma);
};

/** What a spokesperson is called, who is “the spokesperson” later. */
const SPOKESPEOPLE = /^(?:secretary|spokesman|spokeswoman)$/;

/**
 * Whoever was mentioned before so many others is not taken up again: no article has as many sources, and what is none, a
 * megabyte of sentences, would cost the square of its length.
 */
const MOST_LOOKED_AT = 500;

/** Entities in the order of their last mention. */
class Recent {
  readonly #items: Entity[] = [];
  readonly #known = new Set<Entity>();

  touch(entity: Entity): void {
    if (this.#items.at(-1) === entity) return;
    if (this.#known.has(entity)) this.#items.splice(this.#items.lastIndexOf(entity), 1);
    this.#known.add(entity);
    this.#items.push(entity);
  }

  get items(): readonly Entity[] {
    return this.#items;
  }

  /** The last mentioned one that passes. */
  findLast(test: (e: Entity) => boolean): Entity | undefined {
    const first = Math.max(0, this.#items.length - MOST_LOOKED_AT);
    for (let i = this.#items.length - 1; i >= first; i--) if (test(this.#items[i] as Entity)) return this.#items[i];
    return undefined;
  }
}

/**
 * The sources of an article as far as it has been read. Each is looked up by what a mention must share with it, so that a long
 * article with thousands of sources costs no more than its parts.
 */
export class Entities {
  /** In the order in which they came up. */
  readonly all: Entity[] = [];
  readonly #recent = new Recent();
  readonly #byKind = new Map<SourceKind, Recent>();
  readonly #byHead = new Map<string, Recent>();
  readonly #byPerson = new Map<NamedPerson, Entity>();
  #nobody: Entity | undefined;

  /** A new entity, of which nothing is known yet but what the mention says. */
  create(kind: SourceKind, mention?: Mention): Entity {
    const entity: Entity = {
      source: { id: `s${this.all.length + 1}`, label: '', kind, mentions: [] },
      mentions: [],
      ...(mention?.person && kind !== 'media' && { person: mention.person }),
      described: new Set(),
      heads: new Set(),
      names: new Set(),
      plural: mention?.plural ?? false,
      ...(mention?.gender && { gender: mention.gender }),
      order: this.all.length,
    };
    this.all.push(entity);
    if (entity.person) this.#byPerson.set(entity.person, entity);
    return entity;
  }

  /** The entity of what nobody is named for. */
  get nobody(): Entity {
    if (!this.#nobody) {
      this.#nobody = this.create('unattributed');
      this.#nobody.source.label = 'no source given';
    }
    return this.#nobody;
  }

  /** Takes note of a mention; mentions come in order of the text. */
  mention(entity: Entity, mention: Mention): void {
    entity.mentions.push(mention);
    if (!mention.pronoun) entity.heads.add(mention.head);
    entity.calledSpokesperson ||= mention.tokens.some((t) => t.lower === 'spokesperson');
    if (mention.apposed) entity.heads.add(mention.apposed);
    // “her representative”, later “the rep”
    if (mention.head === 'representative') entity.heads.add('rep');
    // “interviews with a dozen clerks”, later “the clerks”
    const asked = /^(?:interviews?|conversations?|discussions?)$/.test(mention.head)
      ? upToComma(mention.tokens).findLast((t) => t.pos === 'NOUN')
      : undefined;
    if (asked && entity.source.kind === 'unnamed-group') {
      entity.heads.add(singularOf(asked.lower));
      entity.plural = true;
    }
    // “the mayor's press secretary”, later “the spokesperson”
    if (entity.source.kind === 'spokesperson' && SPOKESPEOPLE.test(mention.head)) entity.heads.add('spokesperson');
    const name = mention.name || (entity.source.kind === 'media' ? nameOfOutlet(mention) : '');
    if (name) entity.names.add(name);
    const alone = entity.source.kind === 'named-organisation' ? nameAlone(mention) : '';
    if (alone) entity.names.add(alone);
    this.#recent.touch(entity);
    touch(this.#byKind, entity.source.kind, entity);
    for (const head of entity.heads) touch(this.#byHead, head, entity);
  }

  /** Gives an unnamed source the name that the article has for it after all. */
  identify(entity: Entity, person: NamedPerson): void {
    entity.person = person;
    entity.source.kind = 'named-person';
    this.#byPerson.set(person, entity);
    touch(this.#byKind, 'named-person', entity);
  }

  /** Makes an outlet of a body that turns out to report, as an outlet does. */
  makeOutlet(entity: Entity): void {
    entity.source.kind = 'media';
    touch(this.#byKind, 'media', entity);
  }

  /** The source that a person of the article's is, if already one. */
  of(person: NamedPerson): Entity | undefined {
    return this.#byPerson.get(person);
  }

  /** The last mentioned entity that passes. */
  latest(test: (e: Entity) => boolean): Entity | undefined {
    return this.#recent.findLast(test);
  }

  /** The last mentioned entity of a kind that passes. */
  latestOf(kind: SourceKind, test: (e: Entity) => boolean): Entity | undefined {
    return this.#byKind.get(kind)?.findLast(test);
  }

  /** The last mentioned entity that has been called by this head noun, and passes. */
  latestCalled(head: string, test: (e: Entity) => boolean): Entity | undefined {
    return this.#byHead.get(head)?.findLast(test);
  }

  /** Those whose last mention is not before token `at`, in the order in which they came up. */
  since(at: number): Entity[] {
    const { items } = this.#recent;
    const before = items.findLastIndex((e) => (e.mentions.at(-1)?.at ?? -1) < at);
    return items.slice(before + 1).sort((a, b) => a.order - b.order);
  }
}

function touch<K>(lists: Map<K, Recent>, key: K, entity: Entity): void {
  const list = lists.get(key) ?? new Recent();
  lists.set(key, list);
  list.touch(entity);
}

/** Whether words that tell a sex cannot mean a source of the other. */
export const isOfOtherSex = (entity: Entity, mention: Pick<Mention, 'gender'>): boolean =>
  entity.gender !== undefined && mention.gender !== undefined && entity.gender !== mention.gender;

/** The entity, where it was last mentioned at most so many sentences before a mention of it now. */
export const near = ({ sentenceOf }: ArticleText, entity: Entity | undefined, { at }: Mention, reach: number): Entity | undefined =>
  entity && (sentenceOf[at] ?? 0) - (sentenceOf[lastPlace(entity)] ?? 0) <= reach ? entity : undefined;

/** The token position at which a source was mentioned last; -1 of none. */
export const lastPlace = (entity: Entity | undefined): number => entity?.mentions.at(-1)?.at ?? -1;
