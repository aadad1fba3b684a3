/** Relatives, and the names that they share. */

import type { Token } from '../text/tokens.ts';
import { folded } from '../text/words.ts';
import type { Gender } from './name-roles.ts';
import type { Run } from './name-runs.ts';
import { isOwners } from './name-words.ts';
import type { NamedPerson } from './names.ts';

/** What people are to one another. */
export const KIN =
  /^(?:mother|father|mum|mom|dad|wife|husband|widow|widower|sister|brother|daughter|son|aunt|uncle|grandmother|grandfather|stepmother|stepfather|cousin|niece|nephew|fianc[eé]e?|girlfriend|boyfriend|partner|nan|gran|granny|grandma|grandad|granddad|grandpa|auntie|stepmum|stepmom|stepdad|grandson|granddaughter)$/;

/** “Susan Marsh's death”: whether somebody is met only as an owner. */
export const onlyOwns = (tokens: readonly Token[], { words, occurrences }: NamedPerson): boolean =>
  words.length > 1 && occurrences.length > 0 && occurrences.every((i) => isOwners(tokens[i + words.length]));

const DAUGHTER = /^(?:daughter|sister|mother|wife|widow|niece|granddaughter|grandmother|aunt)$/;
const SON = /^(?:son|brother|father|husband|widower|nephew|grandson|grandfather|uncle)$/;

/** “Ms Salima's father, [Hadi Fauzi], said”, where she is Salima Hadi Fauzi: whether a name is that of a relative of `owner`. */
export const isKinOf = (tokens: readonly Token[], { start }: Run, owner: string | undefined): boolean =>
  tokens[start - 1]?.text === ',' &&
  (DAUGHTER.test(tokens[start - 2]?.lower ?? '') || SON.test(tokens[start - 2]?.lower ?? '')) &&
  isOwners(tokens[start - 3]) &&
  tokens[start - 4]?.text === owner;

/** “Mr [Hale]'s daughter Sarah”: whom the article names by a first name alone, as a relative of somebody of that family name. */
export const kinOf = (
  tokens: readonly Token[],
  people: readonly NamedPerson[],
  [family]: readonly string[],
  title: Gender,
): NamedPerson | undefined =>
  people.find(
    (person) =>
      person.words.length === 1 &&
      person.occurrences.some(
        (i) =>
          (title === 'female' ? DAUGHTER : SON).test(tokens[i - 1]?.lower ?? '') &&
          isOwners(tokens[i - 2]) &&
          folded(tokens[i - 3]?.text ?? '') === folded(family ?? ''),
      ),
  );
