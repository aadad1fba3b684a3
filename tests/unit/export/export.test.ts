import jsonld from 'jsonld';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../lib/engine/report.ts';
import { annotationsOf } from '../../../lib/export/annotations.ts';
import { csvOf } from '../../../lib/export/csv.ts';
import { sourcingLabel } from '../../../lib/export/label.ts';
import { escapeMarkdown, markdownOf } from '../../../lib/export/markdown.ts';
import english from '../../../lib/i18n/locales/en.json';
import { translator } from '../../../lib/i18n/translate.ts';
import { read } from '../engine/read.ts';
import { ANNOTATION_CONTEXT } from './annotation-context.ts';

const t = translator('en', english);
const report: Report = {
  ...read(
    '“One two *three* four,” an official said on condition of anonymity.',
    '“=1+1 is what the sheet says,” Ann Lee said.',
    'Bloomberg reported that the bridge was sold.',
    'The bridge was reportedly painted.',
  ),
  url: 'https://news.example/2026/bridge',
  title: 'The bridge [sold]',
};

describe('a table', () => {
  it('has a row for each attribution and each claim that stands alone, in CSV that others read', () => {
    const { data, errors } = Papa.parse<Record<string, string>>(csvOf(report).replace('\uFEFF', ''), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(report.attributions.length + report.claims.filter((c) => !c.attributionId).length);
    expect(data[0]).toMatchObject({
      source: 'an official',
      kind: 'unnamed-person',
      anonymity: 'granted',
      terms: 'on condition of anonymity',
    });
    const { start, end, content } = data[0] as Record<string, string>;
    expect(report.text.slice(Number(start), Number(end))).toBe(content);
  });
  it('has no cell that a spreadsheet would run', () => {
    const first = report.attributions[0];
    if (!first) throw new Error('no attribution');
    for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '|calc']) {
      const bad = { ...report, title: formula, attributions: [{ ...first, cue: { start: 0, end: 1, text: formula } }], claims: [] };
      const { data } = Papa.parse<Record<string, string>>(csvOf(bad).replace('\uFEFF', ''), { header: true });
      expect(data[0]?.title, JSON.stringify(formula)).toMatch(/^'/);
      expect(data[0]?.cue, JSON.stringify(formula)).toMatch(/^'/);
    }
  });
});

describe('web annotations', () => {
  const made = annotationsOf(report, '1.2.3');
  const loader = async (url: string) => {
    if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`asked for ${url}`);
    return { contextUrl: undefined, documentUrl: url, document: ANNOTATION_CONTEXT };
  };
  const expand = () => jsonld.expand(made as never, { documentLoader: loader as never, safe: true } as never);

  it('say nothing that the published context does not know', async () => {
    await expect(expand()).resolves.toHaveLength(1);
  });
  it('point at their passages by quotation and by position', async () => {
    const [collection] = (await expand()) as unknown as Record<string, Record<string, unknown>[]>[];
    const text = JSON.stringify(collection);
    for (const term of ['oa#TextQuoteSelector', 'oa#TextPositionSelector', 'oa#exact', 'oa#hasTarget', 'oa#motivatedBy', 'oa#classifying'])
      expect(text).toContain(`http://www.w3.org/ns/${term}`);
    const { items } = (made as { first: { items: { target: { selector: Record<string, unknown>[] } }[] } }).first;
    for (const { target } of items) {
      const [quote, position] = target.selector as [{ exact: string; prefix: string; suffix: string }, { start: number; end: number }];
      expect(report.text.slice(position.start, position.end)).toBe(quote.exact);
      expect(report.text).toContain(quote.prefix + quote.exact + quote.suffix);
    }
  });
});

describe('Markdown', () => {
  it('has the summary and each source with its passages, and the page’s words mean nothing but themselves', () => {
    const text = markdownOf(t, report);
    expect(text).toContain('# [The bridge \\[sold\\]](<https://news.example/2026/bridge>)');
    expect(text).toContain('## an official');
    expect(text).toContain('One two \\*three\\* four');
    expect(text).toContain('## Claims in the writer’s own words');
  });
  it('escapes what would be markup', () => {
    expect(escapeMarkdown('<script>')).toBe('\\<script\\>');
    expect(escapeMarkdown('# no heading')).toBe('\\# no heading');
    // CommonMark escapes punctuation only: a backslash before a digit would be shown.
    expect(escapeMarkdown('1. no list')).toBe('1\\. no list');
    expect(escapeMarkdown('- no list\nnor - this')).toBe('\\- no list nor - this');
  });
});

describe('the sourcing label', () => {
  it('counts, and judges nothing', () => {
    const label = sourcingLabel(t, report);
    expect(label).toContain('Sources: 3, of which 1 unnamed');
    expect(label).toContain('Unverified claims: 1; second-hand reports: 1');
    expect(label).toContain('Unnamed sources with a reason given: 0 of 1');
    expect(label).not.toMatch(/score|trust|reliab|good|bad/i);
  });
});
