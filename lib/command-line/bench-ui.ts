/**
 * `npm run bench:ui [-- --browser firefox] [--rounds N]`: how long a reader waits for the card and for the popup, in the real
 * browser, on an article with 200 attributions.
 */
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { type Driver, until } from './browsers/driver.ts';
import { type BrowserName, ensureBrowsers } from './browsers/find.ts';
import { builtExtension, launch } from './browsers/launch.ts';
import { isCardOpen, placeOf } from './look.ts';
import { serveFolder } from './serve.ts';
import { median, quantile } from './statistics.ts';

const ATTRIBUTIONS = 200;
/** The card's delay as it is set from the start: what the reader waits for after it is ours. */
const INTENT = 140;

const { values } = parseArgs({ options: { browser: { type: 'string', default: 'chromium' }, rounds: { type: 'string', default: '20' } } });
const rounds = Number(values.rounds);

const SPEAKERS = ['a senior port official', 'Dana Whitlock', 'two people familiar with the plan', 'the harbour authority'];
const paragraphs = Array.from({ length: ATTRIBUTIONS }, (_, i) => {
  const terms = i % 4 === 0 ? ' on condition of anonymity' : '';
  return `<p>“This is what is known of the case with the number ${i + 1} so far,” ${SPEAKERS[i % 4]} said${terms}.</p>`;
});
const ARTICLE = `<!doctype html><html lang="en"><head><title>Cases</title><meta property="og:type" content="article"></head><body><main><article><h1>Cases at the harbour</h1>${paragraphs.join('')}</article></main></body></html>`;

/** Milliseconds from the pointer's coming to rest on a passage to the frame that shows its card. */
async function hoverToCard(page: Page, words: string): Promise<number> {
  const { x, y } = await placeOf(page, words);
  await page.evaluate(() => {
    const marks: { moved?: number; painted?: number } = {};
    (window as unknown as { benchMarks: typeof marks }).benchMarks = marks;
    addEventListener(
      'pointermove',
      () => {
        marks.moved ??= performance.now();
      },
      { capture: true, once: true },
    );
    const look = () => {
      if (!document.querySelector('sourcelight-card:popover-open')) return requestAnimationFrame(look);
      // The frame that has it is painted when the next task runs.
      return setTimeout(() => {
        marks.painted = performance.now();
      });
    };
    requestAnimationFrame(look);
  });
  await page.mouse.move(x, y);
  const marks = await until('card', () =>
    page.evaluate(() => {
      const { moved, painted } = (window as unknown as { benchMarks: { moved?: number; painted?: number } }).benchMarks;
      return moved === undefined || painted === undefined ? undefined : { moved, painted };
    }),
  );
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  await until('closed', async () => !(await isCardOpen(page)));
  return marks.painted - marks.moved;
}

/** Milliseconds from the click on the toolbar button, and from the popup's beginning to load, to its list being there. */
async function clickToPopup(driver: Driver, page: Page): Promise<{ fromClick: number; fromLoad: number }> {
  await page.bringToFront();
  const clicked = Date.now();
  const popup = await driver.popup(page);
  const ready = await until('ready', () =>
    popup.evaluate(() => {
      const mark = window.performance.getEntriesByName('sourcelight-ready')[0];
      return mark && { at: window.performance.timeOrigin + mark.startTime, after: mark.startTime };
    }),
  );
  await popup.close();
  return { fromClick: ready.at - clicked, fromLoad: ready.after };
}

const row = (name: string, times: readonly number[]) => `| ${name} | ${median(times).toFixed(0)} | ${quantile(times, 0.95).toFixed(0)} |`;

const name = values.browser as BrowserName;
const server = await serveFolder('.', { '/2026/03/cases-at-the-harbour.html': { type: 'text/html; charset=utf-8', body: ARTICLE } });
const driver = await launch(name, { executable: ensureBrowsers([name])[name], extension: builtExtension(name), headless: true });
try {
  const page = await driver.open(server.url('2026/03/cases-at-the-harbour.html'));
  await page.mouse.move(2, 2);
  await until('marked', () => driver.badge(page));
  const cards: number[] = [];
  const popups: { fromClick: number; fromLoad: number }[] = [];
  for (let i = 0; i < rounds; i++) {
    cards.push(await hoverToCard(page, `the case with the number ${((i * 37) % (ATTRIBUTIONS / 4)) * 4 + 1} so`));
    popups.push(await clickToPopup(driver, page));
  }
  console.log(`${await driver.browser.version()}, an article with ${ATTRIBUTIONS} attributions, ${rounds} rounds\n`);
  console.log('| milliseconds | median | 95th percentile |\n| --- | --- | --- |');
  console.log(row(`pointer at rest to card painted (${INTENT} of them are the delay that is set)`, cards));
  console.log(
    row(
      'intent to card painted',
      cards.map((c) => c - INTENT),
    ),
  );
  console.log(
    row(
      'popup begins to load to list ready',
      popups.map((p) => p.fromLoad),
    ),
  );
  console.log(
    row(
      'click to list ready',
      popups.map((p) => p.fromClick),
    ),
  );
} finally {
  await driver.close();
  await server.close();
}
