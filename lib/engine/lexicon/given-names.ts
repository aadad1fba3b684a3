import lists from './given-names.json' with { type: 'json' };
import { within } from './word-list.ts';

const isWomans = within(lists.female);
const isMans = within(lists.male);
const isBoths = within(lists.both);

/** Whether a lower-case word is a first name somewhere in the English-speaking world. */
export const isGivenName = (word: string): boolean => isWomans(word) || isMans(word) || isBoths(word);

/** Whose name a lower-case first name is; undefined for those that women and men bear, and for those that no list has. */
export function genderOfName(word: string): 'female' | 'male' | undefined {
  if (isWomans(word)) return 'female';
  return isMans(word) ? 'male' : undefined;
}
