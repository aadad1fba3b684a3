import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../lib/command-line/browsers/driver.ts';
import { hover, isCardOpen, placeOf, withPopup } from '../../lib/command-line/look.ts';
import { ARTICLES, openPainted, painted, useBrowser } from './session.ts';

const filler = (n: number) =>
  `<p>The ferry company has run boats to the ${n} outer islands for longer than anyone who lives on them can remember, and in all those years, the council said, no winter has been as hard on its timetable as this one.</p>`;
const EVIL = '&lt;img src=x onerror=&quot;document.title=&#39;RUN&#39;&quot;&gt;';
const article = (inner: string, head = '') => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="en"><head><title>Ferries ${EVIL}</title><meta property="og:type" content="article"><meta name="date" content="2026-03-02">${head}</head>
<body><main><article><h1>Ferries to run less often ${EVIL}</h1>${filler(3)}${filler(4)}<p id="first">“The boats ${EVIL} are older than their captains,” a company official said on condition of anonymity on Monday.</p>
${inner}${filler(5)}${filler(6)}${filler(7)}</article></main></body></html>`,
});
const at = (name: string) => `2026/03/attack-${name}-on-the-ferries.html`;

const PAGES: Record<string, ReturnType<typeof article>> = {
  markup: article(
    `<p>Northern Wire <a href="javascript:document.title='RUN'">reported</a> on Tuesday that two boats had been sold.</p>
     <p>The Harrow Gazette <a href="https://xn--e1awd7f.example/&lt;b&gt;\u202Egpj.exe">reported</a> on Tuesday that ${EVIL} a third was for sale.</p>`,
    `<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"@type":"NewsMediaOrganization","name":"<script>x</scr\\u0069pt>","unnamedSourcesPolicy":"javascript:alert(1)","correctionsPolicy":"https://a.example/<b>"}}</script>`,
  ),
  impostor: article(
    `<script>
      const fake = document.createElement('sourcelight-card');
      fake.attachShadow({ mode: 'open' }).innerHTML = '<div class="card">fake</div>';
      document.documentElement.append(fake);
      for (const name of ['sourcelight-anonymous-light', 'sourcelight-own']) CSS.highlights.set(name, new Highlight());
    </script>`,
  ),
  remover: article(
    `<script>
      new MutationObserver(() => document.querySelectorAll('sourcelight-card').forEach((e) => { e.style.cssText = 'display:none!important;transform:translateX(9999px)'; })).observe(document.documentElement, { childList: true });
    </script><style>sourcelight-card, sourcelight-card * { display: none !important; visibility: hidden !important; opacity: 0 !important; }</style>`,
  ),
  flooder: article(
    `<script>setInterval(() => { for (let i = 0; i < 50; i++) postMessage({ sourcelight: 'show', payload: { id: 'a1' } }, '*'); }, 10);</script>`,
  ),
};

const session = useBrowser(ARTICLES, Object.fromEntries(Object.entries(PAGES).map(([name, made]) => [`/${at(name)}`, made])));
const card = (page: Page) => session.driver.inCard(page, (root) => root.querySelector('.card')?.textContent ?? '');

describe('an attack', () => {
  it('by markup in quotations, titles, links and JSON-LD is shown as the words that it is', async () => {
    const page = await openPainted(session, at('markup'));
    await hover(page, 'older than their captains');
    await until('card', () => card(page));
    expect(await session.driver.inCard(page, (root) => root.querySelectorAll('.card img, .card script, .card b').length)).toBe(0);
    await withPopup(session.driver, page, async (popup) => {
      const found = await popup.evaluate(() => ({
        made: document.querySelectorAll('#app img, #app script, #app b').length,
        words: document.querySelector('.group .words')?.textContent ?? '',
        hrefs: [...document.querySelectorAll('a')].map((a) => a.protocol),
        hosts: [...document.querySelectorAll('.groups a:not(.search) bdi')].map((b) => b.textContent ?? ''),
      }));
      expect(found.made).toBe(0);
      expect(found.words).toContain('<img src=x onerror=');
      expect(found.hrefs.every((protocol) => protocol === 'https:')).toBe(true);
      // A look-alike host is shown in its ASCII form, and what turns the direction of writing stays in its own box.
      expect(found.hosts.join()).toContain('xn--e1awd7f.example');
      await popup.click('[data-export="print"]');
    });
    expect(await page.evaluate(() => document.title.startsWith('RUN'))).toBe(false);
    const sheet = await until('sheet', async () => (await session.driver.browser.pages()).at(-1));
    await until('sheet shown', () => sheet.evaluate(() => document.querySelector('.sheet h1')?.textContent));
    expect(await sheet.evaluate(() => document.querySelectorAll('.sheet img, .sheet script').length)).toBe(0);
    await sheet.close();
    await page.close();
  });

  it('by events that the page has made up opens no card, and closes none', async () => {
    const page = await openPainted(session, at('markup'));
    const { x, y } = await placeOf(page, 'older than their captains');
    const fire = (names: string[]) =>
      page.evaluate(
        (events, px, py) => {
          for (const name of events)
            document
              .elementFromPoint(px, py)
              ?.dispatchEvent(new PointerEvent(name, { bubbles: true, composed: true, clientX: px, clientY: py, pointerType: 'mouse' }));
        },
        names,
        x,
        y,
      );
    await fire(['pointermove', 'click']);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await isCardOpen(page)).toBe(false);
    await page.mouse.click(x, y);
    await until('card', () => isCardOpen(page));
    await page.evaluate(() => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      document.body.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    });
    expect(await isCardOpen(page)).toBe(true);
    await page.close();
  });

  it('by an element and highlights under our names does not take the place of ours', async () => {
    const page = await openPainted(session, at('impostor'));
    await until('ours', async () => (await painted(page)).anonymous?.join().includes('older than their captains'));
    await hover(page, 'older than their captains');
    await until('our card', async () => (await page.$$('sourcelight-card:popover-open')).length === 1);
    await page.close();
  });

  it('by hiding and moving our element harms the card alone: marks and popup stand', async () => {
    const page = await openPainted(session, at('remover'));
    const { x, y } = await placeOf(page, 'older than their captains');
    await page.mouse.click(x, y);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect((await painted(page)).anonymous?.join()).toContain('older than their captains');
    await withPopup(session.driver, page, async (_popup, status) => expect(status).toBe('annotated'));
    await page.close();
  });

  it('by a flood of messages is not heard', async () => {
    const page = await openPainted(session, at('flooder'));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect((await painted(page)).flash).toBeUndefined();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.close();
  });
});
