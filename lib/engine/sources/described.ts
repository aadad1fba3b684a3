import type { Mention } from './mentions.ts';

/** Words that tell nothing of who it is. */
const EMPTY = new Set(
  'a an the this that these those one two three four five six all both some many several same anonymous unnamed who have with his her their its of interviewed by said quoted above'.split(
    ' ',
  ),
);

/** What a mention tells of its source besides the head noun, in lower case. */
export const descriptionOf = (mention: Mention): string[] => mention.modifiers.filter((w) => !EMPTY.has(w) && w !== mention.head);
