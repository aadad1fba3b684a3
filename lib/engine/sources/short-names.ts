/** How bodies are called for short, and without what leads up to their names. */

import { BODY_WORDS, PLACES } from '../lexicon/bodies.ts';
import type { Mention } from './mentions.ts';
import { isOwners } from './name-words.ts';

/** Bodies of a town or a country, which goes by the name itself: “Harrow” is not Harrow Council. */
const OF_PLACE =
  /^(?:ministry|department|agency|office|council|court|police|force|forces|army|navy|military|parliament|congress|senate|assembly|party|commission|university|college|school|hospital|service|services|church|government|administration|authority|county|city|town|district|embassy|airport|bank|state|states|republic|club|team|united|foundation|association|federation|union)$/;

/** “Management”, and not “Council”: the last word of a firm's name, whose first goes for it. */
export const closesFirmsName = (word: string): boolean => BODY_WORDS.has(word) && !OF_PLACE.test(word);

/**
 * “Hale” after “Hale Management”, “Hale Group Ltd”: how a firm is called for short.
 * @param isRegistered whether the longer name is told with the form in which firms are registered
 */
export function isShortOf(mine: string, theirs: string, isRegistered: boolean): boolean {
  if (mine.length < 3 || !theirs.startsWith(`${mine} `) || PLACES.has(mine) || /^(?:the )?\p{L}+(?:ern|ish|ian|ese)$/u.test(mine))
    return false;
  const rest = theirs.slice(mine.length + 1).split(' ');
  return rest.length < 3 && (isRegistered || rest.every(closesFirmsName));
}

/**
 * “China's [Hale Group Ltd]”, “hedge fund [Hale Management]”: the name alone, where other words lead up to it; empty where none do, and
 * where the name is that of a body of a place: “Norland's Supreme Court”.
 */
export function nameAlone({ core, person }: Pick<Mention, 'core' | 'person'>): string {
  const led = core.findLastIndex((t) => isOwners(t) || /^\p{Ll}/u.test(t.text));
  const name = core.slice(led + 1);
  const last = name.at(-1)?.lower ?? '';
  if (person || led < 0 || name.length === 0 || OF_PLACE.test(last) || !name.every((t) => t.pos === 'PROPN')) return '';
  return name.map((t) => t.text).join(' ');
}
