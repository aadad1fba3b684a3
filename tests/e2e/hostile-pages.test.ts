import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../lib/command-line/browsers/driver.ts';
import { hover, withPopup } from '../../lib/command-line/look.ts';
import { ARTICLES, markupOf, openPainted, painted, useBrowser } from './session.ts';

const filler = (n: number) =>
  `<p>The ferry company has run boats to the ${n} outer islands for longer than anyone who lives on them can remember, and in all those years, the council said, no winter has been as hard on its timetable as this one.</p>`;
const STORY = `<article><h1>Ferries</h1>${filler(3)}${filler(4)}<p>“The boats are older than their captains,” a company official said on condition of anonymity on Monday.</p>${filler(5)}${filler(6)}${filler(7)}</article>`;
const page = (body: string, head = '') => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="en"><head><title>Ferries</title><meta property="og:type" content="article"><meta name="date" content="2026-03-02">
<script>addEventListener('error', (e) => (document.title = 'ERROR ' + e.message)); addEventListener('message', (e) => (document.title = 'MESSAGE ' + JSON.stringify(e.data)));</script>${head}</head><body>${body}</body></html>`,
});
const at = (name: string) => `/2026/03/${name}-story-of-the-ferries.html`;

/** Pages that would break a careless reader, and the states that each may come out in. */
const PAGES: Record<string, { made: ReturnType<typeof page>; states: string[] }> = {
  // Chromium's own layout crashes at 3,000, with or without us; a unit test has 5,000.
  nested: {
    made: page(
      `<main id="top"></main><script>let at = document.getElementById('top'); for (let i = 0; i < 2000; i++) at = at.appendChild(document.createElement('div')); at.innerHTML = ${JSON.stringify(STORY)};</script>`,
    ),
    states: ['annotated', 'not-an-article', 'too-large'],
  },
  crowded: {
    made: page(`${STORY}<div id="crowd"></div><script>document.getElementById('crowd').innerHTML = '<i></i>'.repeat(200000);</script>`),
    states: ['too-large'],
  },
  // Hidden, so that it is our time that is looked at: the browser's own for laying 20 MB out is half a minute.
  heavy: { made: page(`${STORY}<p hidden>${'boats and more boats '.repeat(1_000_000)}</p>`), states: ['annotated'] },
  'broken-json': { made: page(STORY, '<script type="application/ld+json">{"@type": ["NewsArticle",</script>'), states: ['annotated'] },
  'hostile-json': {
    made: page(
      STORY,
      `<script type="application/ld+json">{"__proto__":{"@type":"Product"},"@graph":[${'{"@graph":['.repeat(400)}${']}'.repeat(400)}]}</script>`,
    ),
    states: ['annotated'],
  },
  'huge-json': { made: page(STORY, `<script type="application/ld+json">["${'x'.repeat(3_000_000)}"]</script>`), states: ['annotated'] },
  overriding: {
    made: page(
      STORY,
      `<script>
        for (const name of ['push', 'map', 'filter', 'flatMap', 'some', 'find', 'indexOf']) Array.prototype[name] = () => { throw new Error('poisoned ' + name); };
        Object.defineProperty(Object.prototype, 'status', { get: () => 'poisoned', set() {} });
        window.getSelection = document.getSelection = () => { throw new Error('poisoned'); };
        document.createTreeWalker = document.querySelectorAll = () => { throw new Error('poisoned'); };
        Object.defineProperty(CSS, 'highlights', { value: { set() { throw new Error('poisoned'); }, delete() { throw new Error('poisoned'); } } });
        window.Highlight = class { constructor() { throw new Error('poisoned'); } };
      </script>`,
    ),
    states: ['annotated'],
  },
  clobbering: {
    made: page(
      `${STORY}<form name="querySelectorAll"><input name="body"></form><img name="createTreeWalker" alt=""><img name="documentElement" alt=""><form name="cloneNode"></form><form><input name="shadowRoot"></form>`,
    ),
    states: ['annotated', 'not-an-article', 'too-large', 'error'],
  },
  emptying: {
    made: page(`${STORY}<script>setInterval(() => document.body?.replaceChildren(), 40);</script>`),
    states: ['not-an-article'],
  },
  rootless: { made: page(`${STORY}<script>setTimeout(() => document.documentElement.remove(), 60);</script>`), states: ['not-an-article'] },
};

/** More passages than a call takes arguments. */
const MANY = 24_000;

const session = useBrowser(ARTICLES, {
  ...Object.fromEntries(Object.entries(PAGES).map(([name, { made }]) => [at(name), made])),
  [at('endless')]: page(STORY.replace('</article>', `<p>${'A clerk said it was late. '.repeat(MANY)}</p></article>`)),
});

const quiet = (p: Page): string[] => {
  const heard: string[] = [];
  // Chromium tells the console of a missing favicon.
  p.on('console', (message) => /Failed to load resource/.test(message.text()) || heard.push(message.text()));
  p.on('pageerror', (error) => heard.push(String(error)));
  return heard;
};

describe('a page that means harm, or is out of all measure', () => {
  for (const [name, { states }] of Object.entries(PAGES)) {
    it(`${name}: comes out ${states.join(' or ')}, and hears no error`, async () => {
      const p = await session.driver.browser.newPage();
      const heard = quiet(p);
      await p.goto(session.server.url(at(name)));
      await new Promise((resolve) => setTimeout(resolve, 700));
      await withPopup(session.driver, p, async (popup, status) => {
        expect(states).toContain(status);
        if (status === 'too-large') expect(await popup.evaluate(() => document.querySelector('main')?.textContent)).toContain('too large');
      });
      expect(await p.title()).not.toMatch(/^(?:ERROR|MESSAGE)/);
      expect(heard).toEqual([]);
      await p.close();
    });
  }
});

describe('a page with a great many passages', () => {
  it('has each of them painted', async () => {
    const p = await session.driver.open(session.server.url(at('endless')));
    const count = () =>
      p.evaluate(() => [...(CSS.highlights as unknown as Iterable<[string, { size: number }]>)].reduce((n, [, { size }]) => n + size, 0));
    // Of each of them two parts, what was said and who said it, are painted.
    await until('painted', async () => (await count()) > 2 * MANY, 60_000);
    await p.close();
  }, 90_000);
});

describe('what a page can see of us', () => {
  it('is no message, no global, no console line, no request and no shift of its layout', async () => {
    const p = await session.driver.browser.newPage();
    const heard = quiet(p);
    const requests: string[] = [];
    p.on('request', (request) => requests.push(request.url()));
    await p.evaluateOnNewDocument(() => {
      const seen = { messages: 0, shifts: 0 };
      Object.assign(window, { seen });
      addEventListener('message', () => seen.messages++);
      if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
        new PerformanceObserver((list) => {
          seen.shifts += list.getEntries().length;
        }).observe({ type: 'layout-shift', buffered: true });
    });
    await p.goto(session.server.url('eastmere-harbour.html'));
    await until('painted', async () => Object.keys(await painted(p)).length > 0);
    const before = await markupOf(p);
    await hover(p, '“We have been lucky so far,”');
    await p.keyboard.press('Escape');
    const names = await p.evaluate(() =>
      Object.getOwnPropertyNames(window).filter((name) => /sourcelight|wxt|^detector$|^article$/i.test(name)),
    );
    expect(names).toEqual([]);
    expect(await p.evaluate(() => (window as unknown as { seen: object }).seen)).toEqual({ messages: 0, shifts: 0 });
    expect(heard).toEqual([]);
    expect(requests.filter((url) => /^http/.test(url) && !/eastmere-harbour\.html$|favicon\.ico$/.test(url))).toEqual([]);
    expect(await markupOf(p)).toBe(before);
    await p.close();
  });

  it('is nothing on a page that is no article', async () => {
    const p = await session.driver.open(session.server.url('front-page.html'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await p.evaluate(() => document.documentElement.outerHTML)).not.toContain('sourcelight');
    await p.close();
  });

  it('is gone from an article that is left for another', async () => {
    const p = await openPainted(session, 'eastmere-harbour.html');
    await p.goto(session.server.url('front-page.html'));
    expect(await painted(p)).toEqual({});
    await p.close();
  });
});
