/**
 * `npm run bench:memory`: whether memory comes back, in real Chromium: the heap of one tab over 200 navigations from article to
 * article, and that of the background over 50 tabs opened and closed, each after the garbage is collected. Nothing may have grown by
 * more than a tenth.
 */
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { startChromium, stateInFront } from './browsers/chromium.ts';
import { ensureBrowsers } from './browsers/find.ts';
import { builtExtension } from './browsers/launch.ts';
import { serveFolder } from './serve.ts';

const NAVIGATIONS = 200;
const TABS = 50;
/** Until caches are filled and the compiler has settled. */
const WARM_UP = 30;
const MOST = 1.1;

const TOPICS = ['harbour', 'bridge', 'school', 'market', 'ferry', 'archive', 'orchard', 'railway', 'library', 'quarry'];
const paragraph = (topic: string, n: number) =>
  `<p>“Nobody has told us what becomes of the ${topic} number ${n},” a senior town official said on condition of anonymity. The council reportedly wants to sell it, and two people familiar with the plan said that an offer had been made for the ${topic} in the spring.</p>`;
const article = (topic: string) => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="en"><head><title>The ${topic}</title><meta property="og:type" content="article"></head><body><main><article><h1>The ${topic} is to be sold</h1>${Array.from({ length: 12 }, (_, n) => paragraph(topic, n)).join('')}</article></main></body></html>`,
});
const path = (topic: string) => `2026/03/the-${topic}-is-to-be-sold.html`;

/** Bytes of a heap in use once its garbage is collected. */
async function heapOf(session: CDPSession): Promise<number> {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

async function backgroundHeap(browser: Browser): Promise<number> {
  const target = await browser.waitForTarget((t) => t.type() === 'service_worker' && t.url().startsWith('chrome-extension:'));
  const session = await target.createCDPSession();
  try {
    return await heapOf(session);
  } finally {
    await session.detach();
  }
}

async function visit(browser: Browser, page: Page, url: string): Promise<void> {
  await page.bringToFront();
  await page.goto(url);
  const { status } = await stateInFront(browser);
  if (status !== 'annotated') throw new Error(`${url} is ${status}`);
}

const server = await serveFolder('.', Object.fromEntries(TOPICS.map((topic) => [`/${path(topic)}`, article(topic)])));
const urlOf = (i: number) => server.url(path(TOPICS[i % TOPICS.length] as string));
const executable = ensureBrowsers(['chromium']).chromium;
const browser = await startChromium({ executable, extension: builtExtension('chromium'), headless: true });
let failed = false;
function row(what: string, before: number, after: number): void {
  const ratio = after / before;
  failed ||= ratio > MOST;
  const mega = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`.padStart(12);
  console.log(`${what.padEnd(52)}${mega(before)}${mega(after)}   × ${ratio.toFixed(3)}${ratio > MOST ? '   TOO MUCH' : ''}`);
}
try {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  for (let i = 0; i < WARM_UP; i++) await visit(browser, page, urlOf(i));
  const tab = await heapOf(session);
  const background = await backgroundHeap(browser);
  for (let i = 0; i < NAVIGATIONS; i++) await visit(browser, page, urlOf(i));
  row(`tab, ${NAVIGATIONS} navigations`, tab, await heapOf(session));
  row(`background, ${NAVIGATIONS} navigations`, background, await backgroundHeap(browser));
  const before = await backgroundHeap(browser);
  const pages: Page[] = [];
  for (let i = 0; i < TABS; i++) {
    const next = await browser.newPage();
    await visit(browser, next, urlOf(i));
    pages.push(next);
  }
  const open = await backgroundHeap(browser);
  console.log(`${`background, ${TABS} tabs open`.padEnd(52)}${''.padStart(12)}${`${(open / 1e6).toFixed(2)} MB`.padStart(12)}`);
  for (const each of pages) await each.close();
  await visit(browser, page, urlOf(0));
  row(`background, ${TABS} tabs opened and closed`, before, await backgroundHeap(browser));
  row('the first tab, after all that', tab, await heapOf(session));
} finally {
  await browser.close();
  await server.close();
}
if (failed) process.exitCode = 1;
