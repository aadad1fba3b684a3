import { describe, expect, it } from 'vitest';
import type { Claim, Report, TextSpan } from '../../../lib/engine/report.ts';
import english from '../../../lib/i18n/locales/en.json';
import { translator } from '../../../lib/i18n/translate.ts';
import { groupsOf } from '../../../lib/report/listing.ts';
import { combined, countMarks, marksOf } from '../../../lib/report/marks.ts';
import { countsOf, kindShares, sharesOf } from '../../../lib/report/shares.ts';
import { confidentOnly } from '../../../lib/report/threshold.ts';
import { flagNames, hostOf, reasonLine, summaryLine } from '../../../lib/report/wording.ts';
import { read } from '../engine/read.ts';

const t = translator('en', english);

/** A report as of its text so many times over: one source, its attributions one behind the other. */
function timesOver(report: Report, times: number): Report {
  const size = report.text.length;
  const moved = <S extends TextSpan>(span: S, by: number): S => ({ ...span, start: span.start + by, end: span.end + by });
  const copies = [...Array(times).keys()].map((i) => i * size);
  return {
    ...report,
    text: report.text.repeat(times),
    attributions: copies.flatMap((by) =>
      report.attributions.map((a) => ({
        ...a,
        id: `${a.id}-${by}`,
        ...(a.source && { source: moved(a.source, by) }),
        content: a.content.map((c) => moved(c, by)),
      })),
    ),
    sources: report.sources.map((s) => ({ ...s, mentions: copies.flatMap((by) => s.mentions.map((m) => moved(m, by))) })),
  };
}

const report = read(
  '“One two three four,” an official said on condition of anonymity.',
  '“Five six seven eight,” Ann Lee said.',
  'Bloomberg reported that the bridge was sold.',
  'The bridge was reportedly painted.',
);

describe('what is made of a report', () => {
  it('classes of marks', () => {
    expect(marksOf(report).map((m) => m.classes.join('+'))).toEqual(['anonymous', 'named', 'second-hand', 'unverified']);
  });
  it('one mark where an attribution and a claim lie over each other', () => {
    const marks = marksOf(read('An official said the bridge was reportedly sold to the county.'));
    expect(marks).toHaveLength(2);
    const mark = combined(marks);
    expect(mark?.attribution?.source?.text).toBe('An official');
    expect(mark?.claim?.flags).toEqual(['hedged']);
    expect(combined([])).toBeUndefined();
  });
  it('marks on who is named, not on the pronoun that takes them up', () => {
    const [mark] = marksOf(read('The mayor paid two clerks, who said the bridge was sold.'));
    expect(mark?.attribution?.source?.text).toBe('two clerks, who');
    expect(mark?.spans.map((s) => s.text)).toEqual(['two clerks', 'the bridge was sold']);
    expect(mark?.source?.label).toBe('two clerks');
  });
  it('shares that add up', () => {
    const total = sharesOf(report).reduce((n, s) => n + s.share, 0);
    expect(total).toBeCloseTo(1);
    expect(kindShares(report).reduce((n, s) => n + s.share, 0)).toBeCloseTo(1);
    expect(sharesOf(report)[0]).toMatchObject({ passages: 1, words: 4 });
  });
  it('marks of one source with a great many passages, without a look at each for each', () => {
    const many = timesOver(read('The boats, an official said, are old. '), 20_000);
    const start = performance.now();
    expect(marksOf(many)).toHaveLength(20_000);
    expect(countMarks(many)).toBe(20_000);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
  it('groups, unnamed first', () => {
    expect(groupsOf(report)[0]?.source.kind).toBe('unnamed-person');
  });
  it('counts', () => {
    expect(countsOf(report)).toMatchObject({ marked: 3, unnamedSources: 1, unnamedPassages: 1, unverified: 1, secondHand: 1 });
  });
});

describe('wording', () => {
  it('of the summary', () => {
    expect(summaryLine(t, countsOf(report))).toBe('1 passage from 1 unnamed source · 1 unverified claim · 1 second-hand report');
    expect(summaryLine(t, countsOf(read('The town is quiet.')))).toBe('No attributions found in this article.');
  });
  it('of a missing reason', () => {
    const source = report.sources[0];
    if (!source) throw new Error('no source');
    expect(reasonLine(t, source)).toBe('The article gives no reason.');
  });
  it('of hosts and shares', () => {
    expect(hostOf('https://www.example.org/a')).toBe('example.org');
    expect(hostOf('not an address')).toBe('not an address');
    expect([t.percent(0), t.percent(0.001), t.percent(0.5)]).toEqual(['0%', '< 1%', '50%']);
  });
});

describe('what the reader asks for', () => {
  it('only what is sure enough, with no source or claim left over', () => {
    const half = confidentOnly(report, 1.01);
    expect([half.attributions, half.sources, half.claims]).toEqual([[], [], []]);
    expect(confidentOnly(report, 0)).toBe(report);
    const least = Math.max(...report.attributions.map((a) => a.confidence));
    const one = confidentOnly(report, least);
    expect(one.attributions.every((a) => a.confidence >= least)).toBe(true);
    expect(one.sources.map((s) => s.id).sort()).toEqual([...new Set(one.attributions.map((a) => a.sourceId))].sort());
  });
  it('“alleged” as the law has it, told apart from an outlet’s doubt', () => {
    const court = read('Prosecutors charged the man on Friday. The alleged thief will appear in court next week.');
    const doubt = read('The alleged monster was seen in the lake again.');
    expect(flagNames(t, court, court.claims.at(-1) as Claim)).toContain('Alleged, as the law speaks of what no court has found');
    expect(flagNames(t, doubt, doubt.claims[0] as Claim)).toEqual(['Reported with reserve']);
  });
});
