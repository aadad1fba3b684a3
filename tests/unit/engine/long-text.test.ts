import { describe, expect, it } from 'vitest';
import type { Report } from '../../../lib/engine/report.ts';
import { read } from './read.ts';

/** Offsets give their text; too many of them to look at each with `expect`. */
function expectShape(report: Report): void {
  for (const a of report.attributions)
    for (const s of a.content)
      if (report.text.slice(s.start, s.end) !== s.text) throw new Error(`offsets ${s.start} to ${s.end} do not give their text`);
}

describe('long text is read in a time that grows with it', () => {
  it('a run of capitals, in no time', () => {
    // Read as a dateline of words that need no space between them, it has more readings than could be tried in a year.
    const start = performance.now();
    expectShape(read(`${'A'.repeat(78)}!`));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
  it('one word of half a million letters, in no time', () => {
    const start = performance.now();
    expectShape(read(`He said ${'A'.repeat(500_000)} was ${'b-'.repeat(100_000)}.`));
    expect(performance.now() - start).toBeLessThan(10_000);
  });
  it.each([
    ['without a stop', 'officials said the bridge was safe and he told her that '],
    ['of one open quotation', '“he said it was safe, '],
    ['of sentences', 'Officials said the bridge was safe. “It is,” he said. '],
    ['of commas', 'said, told, '],
    ['of words in capitals', 'OFFICIALS SAID '],
  ])(
    'a megabyte in one paragraph, %s, in a time that grows with it',
    (_name, piece) => {
      const time = (length: number) => {
        const start = performance.now();
        expectShape(read(piece.repeat(Math.ceil(length / piece.length))));
        return performance.now() - start;
      };
      const tenth = time(100_000);
      // Ten times as much; with room for a noisy machine, and none for a square.
      expect(time(1_000_000)).toBeLessThan(Math.max(3_000, tenth * 40));
    },
    120_000,
  );
});
