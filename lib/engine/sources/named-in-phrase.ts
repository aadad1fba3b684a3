/** Whom a phrase names, and of several the first. */

import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { Token } from '../text/tokens.ts';
import { genderOfTitle } from './name-roles.ts';
import { runEnd, splitTitles } from './name-runs.ts';
import { isSecondSyllable, looksPersonal } from './name-words.ts';
import type { NamedPerson, NameIndex } from './names.ts';

/** The person whom the core names at its end: “NATO Secretary General [Mark Rutte]”. */
export function personIn(core: readonly Token[], names: NameIndex): NamedPerson | undefined {
  let start = core.length;
  while (start > 0) {
    const { text, pos } = core[start - 1] as Token;
    if (start > 3 && isSecondSyllable(core, start - 2)) start -= 2;
    // “Jamal [al-]Omar”
    else if (start > 2 && text === '-' && /^(?:al|el|ul|bin)$/.test(core[start - 2]?.lower ?? '')) start -= 2;
    else if (/^\p{Lu}/u.test(text) && pos !== 'DET') start--;
    else break;
  }
  if (start === core.length) return undefined;
  const name = splitTitles(core, start, core.length);
  for (let i = name; i < core.length; i++) {
    const words = core.slice(i).map((t) => t.text);
    const person = names.find(words, i === name ? genderOfTitle(core[name - 1]) : undefined);
    if (person && (words.length > 1 || i === name)) return person;
  }
  return looksPersonal(core, name, core.length) ? names.find(core.slice(name).map((t) => t.text)) : undefined;
}

/** “[President Jo Hale] and Prime Minister Al Moss”: the first of two people, of whom none is the source alone. */
export function firstOfTwo(core: readonly Token[], names: NameIndex): NamedPerson | undefined {
  const and = core.findIndex((t) => t.lower === 'and');
  const first = and > 0 ? personIn(core.slice(0, and), names) : undefined;
  return first && personIn(core.slice(and + 1), names) ? first : undefined;
}

/** “[Ann Lee], Jo Hale and Tom Reed”: the first of a list that has nothing but names. */
export function firstOfList(tokens: readonly Token[], core: readonly Token[], names: NameIndex): NamedPerson | undefined {
  const rest = tokens.slice(tokens.indexOf(core.at(-1) as Token) + 1);
  const isList =
    rest[0]?.text === ',' && rest.some((t) => t.lower === 'and') && rest.every((t) => t.pos === 'PROPN' || /^(?:,|and)$/.test(t.lower));
  return isList ? personIn(core, names) : undefined;
}

/** “[Levy] and officials of the council”: the person whom the article names and whom this one names first. */
export function personBeforeAnd(tokens: readonly Token[], names: NameIndex): NamedPerson | undefined {
  const and = tokens.findIndex((t) => t.lower === 'and');
  return and > 0 && runEnd(tokens, 0) === and ? names.find(tokens.slice(splitTitles(tokens, 0, and), and).map((t) => t.text)) : undefined;
}

/** “the candidates, [Ann Brook] and Senator Tom Reed”: the first of those whom a phrase about several names behind its comma. */
export function firstNamed(tokens: readonly Token[], names: NameIndex): NamedPerson | undefined {
  const comma = tokens.findIndex((t) => t.text === ',');
  const end = comma > 0 ? runEnd(tokens, comma + 1) : 0;
  // “Two colleagues of the dead driver, Jo Lee, 34,”: his name, and not theirs.
  const apposed = tokens[comma - 1]?.lower ?? '';
  if (isPersonNoun(apposed) && singularOf(apposed) === apposed && tokens.slice(0, comma).some((t) => t.lower === 'of')) return undefined;
  if (end <= comma + 1 || !/^(?:and|,)$/.test(tokens[end]?.lower ?? '')) return undefined;
  return names.find(tokens.slice(splitTitles(tokens, comma + 1, end), end).map((t) => t.text));
}
