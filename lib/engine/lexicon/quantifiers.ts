/** How people are counted, and what else stands before a number. Data only. */

import { words } from './word-list.ts';

/** With these a phrase on so many people opens. */
export const NUMERALS = words('two three four five six seven eight nine ten several');

/** Words before a number that tell that it is not exact. */
export const AS_MANY = /^as (?:many|few) as$/;
export const MORE_OR_LESS = /^(?:more than|fewer than|less than|at least|up to|just over|just under|close to)$/;
