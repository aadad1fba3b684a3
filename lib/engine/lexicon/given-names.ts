import lists from './given-names.json' with { type: 'json' };
import { within, words } from './word-list.ts';

const isWomans = within(lists.female);
const isMans = within(lists.male);
const isBoths = within(lists.both);

/** Whether a lower-case word is a first name somewhere in the English-speaking world. */
export const isGivenName = (word: string): boolean => isWomans(word) || isMans(word) || isBoths(word);

/** First names that places, clubs and firms bear more often where one stands alone: “Chelsea said”, “Ford says”. */
const PLACES_TOO = words(`
  jordan georgia israel chad asia sydney chelsea austin dallas charlotte victoria virginia carolina florence sofia madison lincoln
  washington jackson cleveland diego francisco adelaide geneva odessa aurora eden kingston hamilton york devon kent chester bradford
  preston burton stafford stanford regina denver florida orlando alexa mercedes wendy claude ford walker barclay lloyd morgan stanley
  sterling clarence shelby tyson valencia petra salem bethany lyon roma brandon houston oman medina camden phoenix lucca nova genesis
  avis dior chanel nike costa aviva dell fidelity shell hilton hyatt nikola heinz northrop chase bentley leicester forest bird
`);

/** Whether a lower-case first name names nothing but people. */
export const isOnlyGivenName = (word: string): boolean => isGivenName(word) && !PLACES_TOO.has(word);

/** Whose name a lower-case first name is; undefined for those that women and men bear, and for those that no list has. */
export function genderOfName(word: string): 'female' | 'male' | undefined {
  if (isWomans(word)) return 'female';
  return isMans(word) ? 'male' : undefined;
}
