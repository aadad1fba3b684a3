import { AGENT_ENDING } from './agent-ending.ts';
import { PEOPLE_PLURALS, ROLES, SPOKES } from './people.ts';
import lists from './person-nouns.json' with { type: 'json' };
import { singularOf } from './singular.ts';
import { within } from './word-list.ts';

const isListedPerson = within(lists.persons);
const isListedGroup = within(lists.groups);
const isListedThing = within(lists.things);

/** Endings of nouns that only people have, for those that no list names. */
const PERSONAL_ENDING = /(?:ologist|ographer|keeper|worker|mate|woman|(?:[^u]|^)man|ician|arian|owner|holder|goer)$/;

/** “superdelegates”, “ex-ministers”, “co-founder”, “sub-wardens” */
const PREFIX = /^(?:super|ex-?|co-?|sub-?|vice-?|under|cyber)(?=\p{L}{4})/u;

/** Whether a lower-case noun, singular or plural, denotes people, as far as its word tells. */
export function isPersonNoun(word: string): boolean {
  const one = singularOf(word);
  if (ROLES.has(one) || PEOPLE_PLURALS.has(word) || SPOKES.has(word) || isListedPerson(one) || PERSONAL_ENDING.test(one)) return true;
  const root = one.replace(PREFIX, '');
  if (root !== one && (ROLES.has(root) || isListedPerson(root))) return true;
  return AGENT_ENDING.test(one) && !isListedThing(one);
}

/** Whether a lower-case noun is the plural of one that denotes people: “clerks”, and not “staff”. */
export const isPersonPlural = (word: string): boolean => singularOf(word) !== word && isPersonNoun(word);

/** Whether a lower-case noun denotes several people: “the family”, “a crowd”. */
export const isGroupNoun = (word: string): boolean => isListedGroup(word) || isListedGroup(singularOf(word));
