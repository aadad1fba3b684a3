import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { outletOf } from '../../../lib/article/about.ts';
import { readPage } from '../../../lib/article/read-at-once.ts';
import { rangesOf } from '../../../lib/article/text-map.ts';
import type { Report } from '../../../lib/engine/report.ts';
import { csvOf } from '../../../lib/export/csv.ts';
import { markdownOf } from '../../../lib/export/markdown.ts';
import english from '../../../lib/i18n/locales/en.json';
import { translator } from '../../../lib/i18n/translate.ts';
import { confidentOnly } from '../../../lib/report/threshold.ts';
import { withoutWrong } from '../../../lib/report/wrong-marks.ts';
import { isSetting, readSettings, SETTING_NAMES } from '../../../lib/settings/settings.ts';
import { readSettingsFile } from '../../../lib/settings/settings-file.ts';
import { isSiteAllowed, siteName } from '../../../lib/settings/sites.ts';
import { read } from '../engine/read.ts';
import { runs } from './runs.ts';

const t = translator('en', english);

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('=cmd()', '“x”', '</script>', '\u202E', '`*_[a](b)', '\0'),
);
const inline = fc.oneof(
  words,
  words.map((w) => `<b>${w}</b>`),
  words.map((w) => `<a href="${w.replaceAll('"', '')}">${w}</a>`),
  fc.constant('<br>'),
);
const sentence = fc.constantFrom(
  '“We were told nothing at all about the plan,” an official said on condition of anonymity.',
  'The bridge was reportedly sold to a company that nobody had heard of before this spring.',
  'Bloomberg reported on Tuesday that the talks between the two companies had come to an end.',
);
const paragraph = fc.array(fc.oneof(inline, sentence), { minLength: 1, maxLength: 5 }).map((parts) => `<p>${parts.join(' ')}</p>`);
const page = fc.array(
  fc.oneof(
    paragraph,
    words.map((w) => `<div>${w}`),
    words.map((w) => `<aside>${w}</aside>`),
  ),
  { maxLength: 14 },
);

describe('anything at all', () => {
  it('as settings is read without an error, and every value that comes out may stand for its setting', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.oneof(fc.constantFrom(...SETTING_NAMES, 'version', 'markNamed', '__proto__'), fc.string()), fc.anything()),
        (stored) => {
          const { settings } = readSettings(stored);
          for (const name of SETTING_NAMES) expect(isSetting(name, settings[name]), name).toBe(true);
        },
      ),
      runs(60),
    );
  });

  it('as a file of settings is read or refused with a reason', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.object().map((settings) => JSON.stringify({ kind: 'sourcelight-settings', version: 2, settings })),
        ),
        (text) => {
          try {
            for (const [name, value] of Object.entries(readSettingsFile(text))) expect(isSetting(name as 'strip', value)).toBe(true);
          } catch (error) {
            if (!(error instanceof Error) || error.message === '') throw error;
          }
        },
      ),
      runs(60),
    );
  });

  it('as the name of a site is a name that stays, or none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain(), words), (written) => {
        const name = siteName(written);
        if (name !== undefined) expect(siteName(name)).toBe(name);
        isSiteAllowed({ siteRule: 'all', neverSites: [], onlySites: [] }, written);
      }),
      runs(60),
    );
  });

  it('as a page is read without an error, and each character leads back to its node', async () => {
    await fc.assert(
      fc.asyncProperty(page, async (blocks) => {
        const { window } = new JSDOM(
          `<html lang="en"><head><meta property="og:type" content="article"></head><body><article>${blocks.join('')}</article></body></html>`,
          { url: 'https://news.example/2026/03/04/a-story-of-the-bridge' },
        );
        const { document } = window;
        const before = document.documentElement.outerHTML;
        const { body } = readPage(document, document.location.href);
        outletOf(document, document.location.href);
        expect(document.documentElement.outerHTML).toBe(before);
        for (const { start, end } of body?.pieces ?? []) {
          const shown = rangesOf(body?.pieces ?? [], body?.text ?? '', start, end)
            .map(String)
            .join('');
          expect(shown.replace(/\s/g, ' ')).toBe(body?.text.slice(start, end).replace(/\s/g, ' '));
        }
        window.close();
        // Closed windows are only let go between two turns.
        await new Promise((resolve) => setImmediate(resolve));
      }),
      runs(20),
    );
  });

  it('in a report goes into every export as words: no formula, no markup, no broken table', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(sentence, words), { minLength: 1, maxLength: 6 }),
        words,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (paragraphs, title, least) => {
          const report: Report = { ...read(...paragraphs), title, url: 'https://news.example/a' };
          const cells = Papa.parse<string[]>(csvOf(report).replace('\uFEFF', ''), { skipEmptyLines: true }).data.flat();
          for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
          expect(markdownOf(t, report)).not.toMatch(/(?<!\\)<script/);
          const few = withoutWrong(confidentOnly(report, least), [{ page: 'https://news.example/a', words: paragraphs[0] ?? '' }]);
          const sources = new Set(few.sources.map((s) => s.id));
          for (const a of few.attributions) expect(sources.has(a.sourceId)).toBe(true);
        },
      ),
      runs(20),
    );
  });
});
