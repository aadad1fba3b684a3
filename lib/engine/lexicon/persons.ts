import { AGENT_ENDING } from './agent-ending.ts';
import { PEOPLE_PLURALS, ROLES, SPOKES } from './people.ts';
import lists from './person-nouns.json' with { type: 'json' };
import { singularOf } from './singular.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const PERSONS = setOf(lists.persons);
const GROUPS = setOf(lists.groups);
const THINGS = setOf(lists.things);

/** Endings of nouns that only people have, for those that no list names. */
const PERSONAL_ENDING = /(?:ologist|ographer|keeper|worker|mate|woman|(?:[^u]|^)man|ician|arian|owner|holder|goer)$/;

/** Whether a lower-case noun, singular or plural, denotes people, as far as its word tells. */
export function isPersonNoun(word: string): boolean {
  const one = singularOf(word);
  if (ROLES.has(one) || PEOPLE_PLURALS.has(word) || SPOKES.has(word) || PERSONS.has(one) || PERSONAL_ENDING.test(one)) return true;
  return AGENT_ENDING.test(one) && !THINGS.has(one);
}

/** Whether a lower-case noun denotes several people: “the family”, “a crowd”. */
export const isGroupNoun = (word: string): boolean => GROUPS.has(word) || GROUPS.has(singularOf(word));
