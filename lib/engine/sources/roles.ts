import { GENERAL_ROLES, ROLES, ROLES_WITHIN } from '../lexicon/people.ts';
import { isPersonNoun } from '../lexicon/persons.ts';
import type { SourceKind } from '../report.ts';
import type { ArticleText } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { descriptionOf } from './described.ts';
import { type Entities, type Entity, isOfOtherSex, lastPlace, near } from './entities.ts';
import type { Mention } from './mentions.ts';

/** “One, a [surgeon]”, “another, a former [clerk] who left”: what somebody is who is only counted. */
export function roleInApposition(tokens: readonly Token[]): string | undefined {
  const comma = tokens.findIndex((t) => t.text === ',');
  const isCounted = tokens.slice(0, comma).every((t) => /^(?:one|another|the|an?|other|second|third|of|them|those)$/.test(t.lower));
  if (comma < 1 || !isCounted || !/^an?$/.test(tokens[comma + 1]?.lower ?? '')) return undefined;
  let end = comma + 2;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[end]?.pos ?? '')) end++;
  const role = tokens[end - 1]?.lower ?? '';
  return ROLES.has(role) || isPersonNoun(role) ? role : undefined;
}

/** “the Norlandian official”, of a man from “Norland's ministry”: an adjective of a place begins as its name does. */
const tells = ({ described, person }: Entity, word: string): boolean => {
  const isOf = (w: string) => w === word || (w.length > 3 && /(?:ian|an|ese|ish|i)$/.test(word) && word.startsWith(w.slice(0, -1)));
  return [...described].some(isOf) || [...(person?.about ?? [])].some(isOf);
};

/** The source named last in the role that a mention speaks of, or in one that lies within it: “the lawmaker”, of a senator. */
export function namedInRole(entities: Entities, mention: Mention): Entity | undefined {
  const within = ROLES_WITHIN.get(mention.head);
  const isIn = (roles: ReadonlySet<string>) => roles.has(mention.head) || (within !== undefined && [...within].some((r) => roles.has(r)));
  const named = entities.latestOf('named-person', (e) => e.person !== undefined && isIn(e.person.roles));
  return named && descriptionOf(mention).every((w) => tells(named, w)) ? named : undefined;
}

/** “The parks official” after a head of parks: a general word for somebody described so before, named or not. */
export function takenUp(entities: Entities, mention: Mention, kind: SourceKind): Entity | undefined {
  const words = descriptionOf(mention);
  if (kind !== 'unnamed-person' || mention.determiner !== 'definite' || words.length === 0 || !GENERAL_ROLES.has(mention.head))
    return undefined;
  const fits = (e: Entity) => !e.plural && words.every((w) => tells(e, w));
  const [named, unnamed] = [entities.latestOf('named-person', fits), entities.latestOf(kind, fits)];
  return lastPlace(named) > lastPlace(unnamed) ? named : unnamed;
}

/** A wider word is used of nobody named longer ago, in sentences. */
const NEAR_WIDER = 8;

/** “the officer”, of a detective without a name; “the boy”, of a teenager: by a wider word, where nothing more is told of them. */
export function inWiderWord(article: ArticleText, entities: Entities, mention: Mention, kind: SourceKind): Entity | undefined {
  const within = ROLES_WITHIN.get(mention.head);
  if (kind !== 'unnamed-person' || mention.determiner !== 'definite' || !within || descriptionOf(mention).length > 0) return undefined;
  const isIn = (e: Entity) => !e.plural && [...e.heads].some((head) => within.has(head)) && !isOfOtherSex(e, mention);
  return near(article, entities.latestOf(kind, isIn), mention, NEAR_WIDER);
}
