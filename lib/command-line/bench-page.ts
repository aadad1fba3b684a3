/**
 * `npm run bench:page -- FOLDER [EVERY]`: what the extension costs a page, measured in real Chromium over a folder of saved
 * pages (or every so-manieth of them): main-thread time of our scripts (by trace where the page is no article, by the
 * sampling profiler where it is one) and of the page as a whole with and without us, time until marks are painted, memory,
 * bytes; Readability's own time on the same page is the yardstick.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { startChromium, stateInFront } from './browsers/chromium.ts';
import { ensureBrowsers } from './browsers/find.ts';
import { builtExtension } from './browsers/launch.ts';
import { startProfile, stopProfile } from './profiler.ts';
import { AS_SAVED, savedPages } from './saved-pages.ts';
import { type Cost, longestTask, tracedTime } from './script-time.ts';
import { serveFolder } from './serve.ts';
import { median, quantile } from './statistics.ts';

/** Time that a page gets to settle, in milliseconds. */
const SETTLE = 400;

const metric = async (session: CDPSession, name: string): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((m) => m.name === name)?.value ?? 0;
};

/** Records what our scripts take of a page. */
interface Recorder<T> {
  start(page: Page, session: CDPSession): Promise<unknown>;
  stop(page: Page, session: CDPSession): Promise<T>;
}

const PROFILER: Recorder<Cost> = {
  start: (_page, session) => startProfile(session),
  stop: (_page, session) => stopProfile(session),
};

/** In milliseconds. */
const TRACE: Recorder<number> = {
  start: (page) => page.tracing.start({ categories: ['devtools.timeline', 'v8'] }),
  async stop(page) {
    return tracedTime(new TextDecoder().decode(await page.tracing.stop()));
  },
};

/** The longest task, in milliseconds. */
const TASKS: Recorder<number> = {
  start: (page) => page.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'v8'] }),
  async stop(page) {
    return longestTask(new TextDecoder().decode(await page.tracing.stop()));
  },
};

interface Visit<T> {
  cost: T;
  /** Main-thread time of the whole page, in milliseconds. */
  task: number;
  heap: number;
  /** From the load event to the first painted mark, in milliseconds. */
  painted?: number;
}

/** Opens a page, lets it settle and measures. */
async function visit<T>(
  browser: Browser,
  blank: string,
  url: string,
  recorder: Recorder<T>,
  wait: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<Visit<T>> {
  const page = await browser.newPage();
  try {
    // From the same server, so that the profiled process is the page's too.
    await page.goto(blank);
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    const before = await metric(session, 'TaskDuration');
    await recorder.start(page, session);
    await page.goto(url, { waitUntil: 'load' });
    const painted = (await wait(page)) as number | undefined;
    await new Promise((resolve) => setTimeout(resolve, SETTLE));
    const cost = await recorder.stop(page, session);
    const task = ((await metric(session, 'TaskDuration')) - before) * 1000;
    await session.send('HeapProfiler.collectGarbage');
    const heap = (await metric(session, 'JSHeapUsedSize')) / 1e6;
    return { cost, task, heap, ...(typeof painted === 'number' && { painted }) };
  } finally {
    await page.close();
  }
}

const PAINTED = `new Promise((resolve) => { const look = () => CSS.highlights.size > 0 || performance.now() > 6000
  ? resolve(CSS.highlights.size > 0 ? performance.now() - performance.getEntriesByType('navigation')[0].loadEventEnd : undefined) : requestAnimationFrame(look); look(); })`;

/** Readability's own time on a page as it stands, copy included, in milliseconds. */
async function readability(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  try {
    await page.goto(url, { waitUntil: 'load' });
    const library = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');
    // Under the same profiler as we are: looking costs time.
    const session = await page.createCDPSession();
    await PROFILER.start(page, session);
    return (await page.evaluate(
      `(() => { var module = { exports: {} }; ${library}; const start = performance.now(); new Readability(document.cloneNode(true)).parse(); return performance.now() - start; })()`,
    )) as number;
  } finally {
    await page.close();
  }
}

async function main(): Promise<void> {
  const [folder, every = '1'] = process.argv.slice(2);
  if (!folder) throw new Error('usage: npm run bench:page -- FOLDER [EVERY]');
  const pages = savedPages(folder).filter((_, i) => i % Number(every) === 0);
  const server = await serveFolder(folder, { '/blank.html': { type: 'text/html', body: '<!doctype html><title>Blank</title>' } }, AS_SAVED);
  const executable = ensureBrowsers(['chromium']).chromium;
  const bare = await startChromium({ executable, headless: true });
  const equipped = await startChromium({ executable, extension: builtExtension('chromium'), headless: true });
  const others: Visit<number>[] = [];
  const othersPaired: number[] = [];
  const articles: (Visit<Cost> & { words: number; yardstick: number; paired: number; heapPaired: number; turn: number })[] = [];
  try {
    const blank = server.url('blank.html');
    for (const { file, isArticle } of pages) {
      const url = server.url(file);
      if (isArticle) {
        const without = await visit(bare, blank, url, PROFILER);
        let words = 0;
        const own = await visit(equipped, blank, url, PROFILER, async (page) => {
          const state = await stateInFront(equipped);
          if (state.status === 'annotated') words = state.report.text.split(/\s+/).length;
          return words > 0 ? page.evaluate(PAINTED) : undefined;
        });
        if (words === 0) continue;
        const yardstick = await readability(bare, url);
        const { cost: turn } = await visit(equipped, blank, url, TASKS, () => stateInFront(equipped));
        articles.push({ ...own, words, yardstick, turn, paired: own.task - without.task, heapPaired: own.heap - without.heap });
      } else {
        const without = await visit(bare, blank, url, TRACE);
        const own = await visit(equipped, blank, url, TRACE);
        others.push(own);
        othersPaired.push(own.task - without.task);
      }
    }
  } finally {
    await bare.close();
    await equipped.close();
    await server.close();
  }
  const row = (name: string, values: readonly number[], bar = '') =>
    console.log(`| ${name} | ${median(values).toFixed(1)} | ${quantile(values, 0.95).toFixed(1)} | ${bar} |`);
  const size = (file: string) => readFileSync(join(builtExtension('chromium'), file)).length / 1000;
  const packed = (file: string) => gzipSync(readFileSync(join(builtExtension('chromium'), file))).length / 1000;
  const long = articles.filter((a) => a.words <= 5000);
  console.log(`${others.length} pages that are no articles, ${articles.length} articles\n`);
  console.log('| | median | p95 | bar |\n| --- | --- | --- | --- |');
  row(
    'no article: our scripts, ms',
    others.map((v) => v.cost),
    'median at most 3',
  );
  row('no article: whole main thread, with less without, ms', othersPaired);
  row(
    'article: detection, ms',
    articles.map((v) => v.cost.detector),
  );
  row(
    'article: reading and painting, ms',
    articles.map((v) => v.cost.article),
  );
  row(
    "article: Readability's own time, ms",
    articles.map((v) => v.yardstick),
  );
  row(
    'article: reading and painting / Readability',
    articles.map((v) => v.cost.article / v.yardstick),
    'at most 1.5',
  );
  row(
    'article: longest stretch without a rest, ms',
    long.map((v) => v.cost.longest),
    'none over 50',
  );
  row(
    'article: longest task of reading and painting, ms',
    articles.map((v) => v.turn),
    'under 16',
  );
  row(
    'article: whole main thread, with less without, ms',
    articles.map((v) => v.paired),
  );
  row(
    'article: from load to painted marks, ms',
    articles.flatMap((v) => v.painted ?? []),
    'where there is any mark',
  );
  row(
    'article: memory of the tab, with less without, MB',
    articles.map((v) => v.heapPaired),
  );
  console.log(
    `\nlongest stretch of all, up to 5,000 words: ${Math.max(...long.map((v) => v.cost.longest)).toFixed(0)} ms; over 50 ms: ${long.filter((v) => v.cost.longest > 50).length}`,
  );
  console.log(
    `longest task: ${Math.max(...articles.map((v) => v.turn)).toFixed(0)} ms; 16 ms and over: ${articles.filter((v) => v.turn >= 16).length}`,
  );
  for (const file of ['detector.js', 'article.js'])
    console.log(`${file}: ${size(file).toFixed(1)} kB, gzipped ${packed(file).toFixed(1)} kB`);
}

await main();
