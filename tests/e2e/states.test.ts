import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { withPopup } from '../../lib/command-line/look.ts';
import { ARTICLES, painted, useBrowser } from './session.ts';

const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const html = (body: string) => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="en"><head><title>t</title></head>${body}</html>`,
});
const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>';
const LONG = `<body><article>${'<p>The harbour has been here for three hundred years and the boats with it, and nobody in the town can say how it came to be so quiet in winter. “It was always so,” a fisherman said.</p>'.repeat(27_000)}</article></body>`;

const session = useBrowser(ARTICLES, {
  '/empty': html('<body></body>'),
  '/one-word': html('<body>Harbour</body>'),
  '/no-body': html('<frameset><frame></frameset>'),
  '/xml': { type: 'application/xml', body: '<?xml version="1.0"?><feed><entry>“Yes,” an official said.</entry></feed>' },
  '/picture': { type: 'image/png', body: PIXEL },
  '/paper.pdf': { type: 'application/pdf', body: PDF },
  '/framed': html('<body><h1>A frame</h1><iframe src="/eastmere-harbour.html" width="600" height="400"></iframe></body>'),
  '/long': html(LONG),
});

/** Opens a page; returns the popup's state, and whatever the page's console or error handlers heard. */
async function stateOf(path: string): Promise<{ status: string; text: string; noise: string[]; page: Page }> {
  const noise: string[] = [];
  const page = await session.driver.open('about:blank');
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(String(error)));
  // A page that the browser shows in a viewer of its own may never tell that it has loaded.
  await page.goto(session.server.url(path), { waitUntil: path.endsWith('.pdf') ? [] : 'load' }).catch(() => undefined);
  const { status, text } = await withPopup(session.driver, page, async (popup, status) => ({
    status,
    text: await popup.evaluate(() => document.body.textContent ?? ''),
  }));
  return { status, text, noise, page };
}

describe('the popup says what a page is', () => {
  it.each([
    ['a front page', 'front-page.html', 'not-an-article', 'Not an article'],
    ['an article in German', 'german-article.html', 'unsupported-language', 'German'],
    ['a page of no words', 'empty', 'not-an-article', 'Not an article'],
    ['a page of one word', 'one-word', 'not-an-article', 'Not an article'],
    ['a page without a body', 'no-body', 'not-an-article', 'Not an article'],
    ['an XML page', 'xml', 'not-an-article', 'Not an article'],
    ['a picture', 'picture', 'not-an-article', 'Not an article'],
    ['a page with an article in a frame', 'framed', 'not-an-article', 'Not an article'],
  ])('%s', async (_what, path, status, words) => {
    const found = await stateOf(path);
    expect(found.status).toBe(status);
    expect(found.text).toContain(words);
    expect(found.noise.filter((line) => !/favicon|404/.test(line))).toEqual([]);
    await found.page.close();
  });

  it('a PDF: not an article, or a page closed to extensions', async () => {
    const found = await stateOf('paper.pdf');
    expect(['not-an-article', 'forbidden']).toContain(found.status);
    await found.page.close();
  });

  it('a page of the browser’s own', async () => {
    const page = await session.driver.open('about:blank');
    // Firefox lets extensions into about:blank, Chromium does not.
    await page.goto(session.driver.name === 'firefox' ? 'about:support' : 'chrome://version', { waitUntil: [] }).catch(() => undefined);
    await withPopup(session.driver, page, async (popup, status) => {
      expect(status).toBe('forbidden');
      expect(await popup.evaluate(() => document.body.textContent)).toContain('cannot be read');
    });
    await page.close();
  });

  it('a page of five megabytes: a clear state, and nothing thrown', async () => {
    const found = await stateOf('long');
    expect(['annotated', 'not-an-article', 'too-large']).toContain(found.status);
    expect(found.noise.filter((line) => !/favicon|404/.test(line))).toEqual([]);
    if (found.status !== 'annotated') expect(await painted(found.page)).toEqual({});
    await found.page.close();
  }, 180_000);
});
