import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as claims from '../../../lib/engine/lexicon/claims.ts';
import { runs } from '../fuzz/runs.ts';

const isGated = (value: unknown): value is claims.Gated => typeof value === 'object' && value !== null && 'may' in value;

/** A pattern's source without what only looks ahead or behind, which says nothing of the words that are matched. */
function withoutAssertions(source: string): string {
  const start = /\(\?(?:=|!|<=|<!)/.exec(source);
  if (!start) return source;
  let depth = 0;
  let inClass = false;
  for (let i = start.index; i < source.length; i++) {
    const c = source.charAt(i);
    if (c === '\\') i++;
    else if (c === '[') inClass = true;
    else if (c === ']') inClass = false;
    else if (!inClass && c === '(') depth++;
    else if (!inClass && c === ')' && --depth === 0) return withoutAssertions(source.slice(0, start.index) + source.slice(i + 1));
  }
  throw new Error(`a bracket is open in ${source}`);
}

describe('a pattern that is tried where a cheaper one matches', () => {
  const gated = Object.entries(claims).filter((entry): entry is [string, claims.Gated] => isGated(entry[1]));
  it('is found at all', () => expect(gated.length).toBeGreaterThan(5));
  it.each(gated)('%s matches nothing that its gate keeps out', (_, { may, pattern }) => {
    const whole = `^(?:${withoutAssertions(pattern.source)})$`;
    const made = fc.stringMatching(new RegExp(whole.replaceAll('\\b', '').replace('(?:^', '(?:')));
    const isMade = new RegExp(whole);
    fc.assert(
      fc.property(made, (text) => !isMade.test(text) || may.test(text)),
      runs(2000),
    );
  });
});
