import { describe, expect, it } from 'vitest';
import { TERMS } from '../../../lib/engine/lexicon/anonymity.ts';

type Maker = () => string;
const below = (n: number) => Math.floor(Math.random() * n);

/** Makes texts that an expression matches, of the syntax that the terms are written in; looking ahead and back is passed over. */
function makerOf(source: string): Maker {
  let i = 0;
  const alternatives = (): Maker => {
    const all = [sequence()];
    while (source[i] === '|') {
      i++;
      all.push(sequence());
    }
    return () => (all[below(all.length)] as Maker)();
  };
  const sequence = (): Maker => {
    const all: Maker[] = [];
    while (i < source.length && !'|)'.includes(source.charAt(i))) all.push(repeated(piece()));
    return () => all.map((make) => make()).join('');
  };
  const repeated = (make: Maker): Maker => {
    const [sign = '', least, most] = /^(?:[?+*]|\{(\d+)(?:,(\d*))?\})?\??/.exec(source.slice(i)) ?? [];
    i += sign.length;
    if (sign === '') return make;
    const from = Number(least ?? (sign.startsWith('+') ? 1 : 0));
    const to = Math.min(Number(most || (sign.startsWith('?') ? 1 : from + 2)), from + 5);
    return () => Array.from({ length: from + below(to - from + 1) }, make).join('');
  };
  const group = (): Maker => {
    const [opening = ''] = /^\?(?::|=|!|<=|<!)/.exec(source.slice(i)) ?? [];
    i += opening.length;
    const inner = alternatives();
    i++;
    return opening.includes('!') ? () => '' : inner;
  };
  const piece = (): Maker => {
    const sign = source.charAt(i++);
    if (sign === '(') return group();
    if (sign === '[') {
      const end = source.indexOf(']', i);
      const letters = source.slice(i, end);
      i = end + 1;
      return () => (letters.startsWith('^') ? 'a xe' : letters.startsWith('a-z') ? 'aBé' : letters.replace('\\s', ' ')).charAt(below(2));
    }
    if (sign !== '\\') return () => sign;
    const escaped = source.charAt(i++);
    return () => (escaped === 'b' ? '' : escaped === 's' ? ' ' : escaped === 'w' ? 'a' : escaped);
  };
  return alternatives();
}

describe('terms of anonymity are looked for where their words stand', () => {
  it.each(TERMS.map((part, n) => [n + 1, part] as const))('all phrases of part %i have its words', (_, { words, terms }) => {
    const make = makerOf(terms.source);
    const phrases = Array.from({ length: 4_000 }, make).filter((phrase) => terms.test(phrase));
    expect(phrases.length).toBeGreaterThan(300);
    expect(phrases.filter((phrase) => !words.every((word) => word.test(phrase)))).toEqual([]);
  });
});
