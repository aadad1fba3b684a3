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
  it('an office named throughout, in the time of any other word', () => {
    const time = (who: string) => {
      const start = performance.now();
      expectShape(read(`The ${who} said it was late. `.repeat(4_000)));
      return performance.now() - start;
    };
    const plain = time('sailor');
    expect(time('mayor')).toBeLessThan(plain * 3);
  }, 120_000);
  it.each([
    'The boats, an official said, are old. ',
    'A clerk said it was late on condition of anonymity. ',
    'The company said it was old. It denied it. ',
    'Residents said. Some said it was late. ',
    'Ann Roe and Ben Hall left. The couple said it was late. They said it was over. ',
    'Ann Roe thanked them herself. She said it was late. Messages seeking comment from her were not returned. ',
    'Three clerks said it was late. All three men said so, asking for anonymity. ',
  ])(
    'thousands of sources, or of one’s words: “%s”',
    (sentence) => {
      const time = (times: number) => {
        const start = performance.now();
        expectShape(read(sentence.repeat(times)));
        return performance.now() - start;
      };
      time(400);
      // Eight times as much; with room for a noisy machine, and none for a square.
      const eighth = Math.max(time(400), time(400));
      expect(time(3_200)).toBeLessThan(eighth * 24);
    },
    60_000,
  );
  it.each([
    ['600 kB', 'without a stop', 'officials said the bridge was safe and he told her that ', 600_000],
    ['600 kB', 'of one open quotation', '“he said it was safe, ', 600_000],
    ['600 kB', 'of words in capitals', 'OFFICIALS SAID ', 600_000],
    // Each of these is full of attributions or cues to read, so that less of it shows how the time grows.
    ['200 kB', 'of sentences', 'Officials said the bridge was safe. “It is,” he said. ', 200_000],
    ['200 kB', 'of commas', 'said, told, ', 200_000],
  ])(
    '%s in one paragraph, %s, in a time that grows with it',
    (_size, _name, piece, size) => {
      const time = (length: number) => {
        const start = performance.now();
        expectShape(read(piece.repeat(Math.ceil(length / piece.length))));
        return performance.now() - start;
      };
      const tenth = time(size / 10);
      // Ten times as much; with room for a noisy machine, and none for a square.
      expect(time(size)).toBeLessThan(Math.max(3_000, tenth * 40));
    },
    120_000,
  );
});
