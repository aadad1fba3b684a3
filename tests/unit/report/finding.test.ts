import { describe, expect, it } from 'vitest';
import { fileName } from '../../../lib/page/download.ts';
import { neighbour, passageInView } from '../../../lib/page/passages.ts';
import { filtered } from '../../../lib/report/filter.ts';
import { marksOf, wordsOf } from '../../../lib/report/marks.ts';
import { searchWords } from '../../../lib/report/search-words.ts';
import { pageOf, withoutWrong } from '../../../lib/report/wrong-marks.ts';
import { searchAddress } from '../../../lib/settings/search.ts';
import { read } from '../engine/read.ts';

const report = {
  ...read(
    '“One two three four,” an official said on condition of anonymity.',
    '“Five six seven eight at the café,” Ann Lee said.',
    'Bloomberg reported that the bridge was sold.',
    'The bridge was reportedly painted.',
  ),
  url: 'https://news.example/a',
};

describe('the list', () => {
  it('shows what the filter lets through', () => {
    expect(filtered(report, 'all', '').count).toBe(marksOf(report).length);
    expect(filtered(report, 'unnamed', '').groups.map((g) => g.source.label)).toEqual(['an official']);
    expect(filtered(report, 'unverified', '')).toMatchObject({ count: 1, groups: [] });
    expect(filtered(report, 'second-hand', '').groups.map((g) => g.source.label)).toEqual(['Bloomberg']);
    expect(filtered(report, 'linked', '').count).toBe(0);
  });
  it('finds words in passages and sources, however they are typed', () => {
    expect(filtered(report, 'all', 'CAFE seven').groups.map((g) => g.source.label)).toEqual(['Ann Lee']);
    expect(filtered(report, 'all', 'bloomberg').count).toBe(1);
    expect(filtered(report, 'all', 'painted').loose).toHaveLength(1);
    expect(filtered(report, 'all', 'zebra').count).toBe(0);
    expect(filtered(report, 'all', '   ').count).toBe(marksOf(report).length);
  });
});

describe('a search', () => {
  it('is made of the source and the passage’s telling words', () => {
    const words = searchWords(
      { language: 'en' },
      'Channel Nine News',
      'the night crew had been asleep when the alarm at Eastmere sounded in 2026',
    );
    expect(words).toMatch(/^Channel Nine News /);
    for (const word of ['Eastmere', '2026', 'asleep']) expect(words).toContain(word);
    expect(words).not.toMatch(/\b(?:the|been|when)\b/);
    expect(words.split(' ').length).toBeLessThanOrEqual(11);
  });
  it('is nothing but an address, whatever the words', () => {
    expect(searchAddress('duckduckgo', 'a&b="c" #d')).toBe('https://duckduckgo.com/?q=a%26b%3D%22c%22%20%23d');
    expect(new URL(searchAddress('fact-check', '../../x?y')).host).toBe('toolbox.google.com');
  });
});

describe('a mark reported as wrong', () => {
  it('is left out on its page, with its source where nothing else is left of it, and nowhere else', () => {
    const [first] = report.attributions;
    if (!first) throw new Error('no attribution');
    const wrong = [{ page: 'https://news.example/a', words: wordsOf(first.content) }];
    const rest = withoutWrong(report, wrong);
    expect(rest.attributions).toHaveLength(report.attributions.length - 1);
    expect(rest.sources.map((s) => s.id)).not.toContain(first.sourceId);
    expect(withoutWrong({ ...report, url: 'https://news.example/b' }, wrong).attributions).toHaveLength(report.attributions.length);
    expect(withoutWrong({ ...report, url: 'https://news.example/a#top' }, wrong).attributions).toHaveLength(rest.attributions.length);
    expect(pageOf('https://news.example/a?x#y')).toBe('https://news.example/a?x');
  });
});

describe('going through the passages', () => {
  const marks = marksOf(report);
  const tops = new Map(marks.map((m, i) => [m.id, i * 300 - 450]));
  const topOf = ({ id }: { id: string }) => tops.get(id);
  it('starts at the window’s upper edge, and goes on from the current one', () => {
    expect(neighbour(marks, undefined, 1, topOf)?.id).toBe(marks[2]?.id);
    expect(neighbour(marks, undefined, -1, topOf)?.id).toBe(marks[1]?.id);
    expect(neighbour(marks, marks[2]?.id, 1, topOf)?.id).toBe(marks[3]?.id);
    expect(neighbour(marks, marks[3]?.id, 1, topOf)).toBeUndefined();
    expect(neighbour(marks, 'gone', 1, topOf)?.id).toBe(marks[2]?.id);
  });
  it('knows which one the reader has come to', () => {
    expect(passageInView(marks, 700, topOf)?.id).toBe(marks[2]?.id);
    expect(passageInView(marks, 800, topOf)?.id).toBe(marks[3]?.id);
    expect(passageInView(marks, 700, () => undefined)).toBeUndefined();
    expect(passageInView(marks, 700, () => 5000)).toBeUndefined();
  });
});

describe('a file name', () => {
  it('is short and plain', () => {
    expect(fileName('The “bridge”: sold/again?', 'csv')).toBe('sourcelight-The-bridge-sold-again.csv');
    expect(fileName('../../…', 'json')).toBe('sourcelight-report.json');
    expect(fileName('x'.repeat(500), 'json').length).toBeLessThan(90);
  });
});
