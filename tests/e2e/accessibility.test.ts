import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../lib/command-line/browsers/driver.ts';
import { hover, popupStatus, withPopup } from '../../lib/command-line/look.ts';
import { ARTICLES, openPainted, painted, useBrowser } from './session.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGE = 'eastmere-harbour.html';

interface Finding {
  id: string;
  impact: string;
  nodes: string[];
}

/** A function that brings axe-core with it, and lists what it finds in the whole document. */
const audit = new Function(
  `${AXE};return window.axe.run(document,{resultTypes:['violations']}).then(r=>r.violations.map(v=>({id:v.id,impact:v.impact,nodes:v.nodes.map(n=>n.html.slice(0,120))})))`,
) as () => Finding[];

const session = useBrowser(ARTICLES);

const unfold = () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
};
/** How far a page's content is wider than the page, in CSS pixels. */
const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** The card as a page of its own: axe does not see into a closed shadow root. */
async function cardAlone(page: Page): Promise<Page> {
  const parts = await until('card', () =>
    session.driver.inCard(page, (root) => ({
      html: root.querySelector('.place')?.innerHTML ?? '',
      css: [...root.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n'),
    })),
  );
  const alone = await session.driver.browser.newPage();
  await alone.setContent(
    `<!doctype html><html lang="en"><head><title>Card</title><style>${parts.css.replaceAll(':host', 'body > main')}</style></head><body><main><div class="place">${parts.html}</div></main></body></html>`,
  );
  return alone;
}

describe('axe finds nothing', () => {
  it('in the popup, with an article and without one', async () => {
    for (const path of [PAGE, 'front-page.html']) {
      const page = await session.driver.open(session.server.url(path));
      const findings = await withPopup(session.driver, page, async (popup) => {
        await popup.evaluate(unfold);
        return popup.evaluate(audit);
      });
      expect(findings).toEqual([]);
      await page.close();
    }
  });

  it('in the side panel', async () => {
    const page = await openPainted(session, PAGE);
    const panel = await session.driver.sidePanel(page);
    await popupStatus(panel);
    await panel.evaluate(unfold);
    expect(await panel.evaluate(audit)).toEqual([]);
    await panel.close();
    await page.close();
  });

  it('in the settings, the welcome page and the printable summary', async () => {
    for (const path of ['options.html', 'welcome.html', 'print.html']) {
      const page = await session.driver.ownPage(path);
      if (path === 'options.html') await page.select('#palette', 'custom');
      expect(await page.evaluate(audit), path).toEqual([]);
      if (path === 'options.html') await page.select('#palette', 'amber');
      await page.close();
    }
  });

  it('in the card of a source and of a claim', async () => {
    const page = await openPainted(session, PAGE);
    for (const words of ['“We have been lucky so far,”', 'The leak is believed to have begun']) {
      await hover(page, words);
      const alone = await cardAlone(page);
      expect(await alone.evaluate(audit), words).toEqual([]);
      await alone.close();
      await page.bringToFront();
      await page.keyboard.press('Escape');
    }
    await page.close();
  });
});

describe('everybody', () => {
  it('hears the card’s name and its buttons’, and is told once how many passages are marked', async () => {
    const page = await openPainted(session, PAGE);
    const told = await until('told', () =>
      session.driver.inCard(page, (root) => root.querySelector('[role="status"]')?.textContent || undefined),
    );
    expect(told).toMatch(/^Sourcelight marked \d+ passages in this article\.$/);
    await hover(page, '“We have been lucky so far,”');
    const card = await until('card', () =>
      session.driver.inCard(page, (root) => ({
        name: root.querySelector('[role="dialog"]')?.getAttribute('aria-label') ?? '',
        buttons: [...root.querySelectorAll('button')].map((b) => b.getAttribute('aria-label') ?? b.textContent ?? ''),
      })),
    );
    expect(card.name).toBe('Source: a senior port official');
    expect(card.buttons.every((name) => name.trim() !== '')).toBe(true);
    await page.close();
  });

  it('can read each page at 200 % in a window of 640 pixels, and from right to left, without scrolling sideways', async () => {
    for (const path of ['options.html', 'welcome.html']) {
      const page = await session.driver.ownPage(path);
      // A window of 640 pixels at 200 % has 320 CSS pixels (WCAG 2.2, 1.4.10).
      await page.setViewport({ width: 320, height: 600 });
      expect(await page.evaluate(overflow), path).toBeLessThanOrEqual(0);
      await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
      });
      expect(await page.evaluate(overflow), `${path} from right to left`).toBeLessThanOrEqual(0);
      await page.close();
    }
    const page = await openPainted(session, PAGE);
    await withPopup(session.driver, page, async (popup) => {
      await popup.evaluate(unfold);
      expect(await popup.evaluate(overflow)).toBeLessThanOrEqual(0);
      const turned = await popup.evaluate(() => {
        document.documentElement.dir = 'rtl';
        const passage = document.querySelector('.passage') as Element;
        const style = document.defaultView?.getComputedStyle(passage);
        return {
          over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          right: style?.borderRightWidth,
          left: style?.borderLeftWidth,
        };
      });
      expect(turned).toMatchObject({ over: 0, right: '3px', left: '1px' });
    });
    await page.close();
  });

  it('who wants less motion is taken to a passage at once', async () => {
    const page = await openPainted(session, PAGE);
    // Firefox takes this from the system alone; Chromium can be told.
    if (session.driver.name === 'chromium') {
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await withPopup(session.driver, page, (popup) => popup.click('.group:last-of-type li:last-child .passage'));
      const first = await until('scrolled', () => page.evaluate(() => scrollY));
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await page.evaluate(() => scrollY)).toBe(first);
    }
    await page.close();
  });

  it('who needs forced colours sees the marks in the system’s own', async () => {
    if (session.driver.name !== 'chromium') return;
    const page = await openPainted(session, PAGE);
    const cdp = await page.createCDPSession();
    await cdp.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    const ground = await page.evaluate(() => getComputedStyle(document.body, '::highlight(sourcelight-anonymous-light)').backgroundColor);
    expect(ground).toMatch(/, 0\)$/);
    expect(Object.keys(await painted(page))).toContain('anonymous');
    await page.close();
  });
});
