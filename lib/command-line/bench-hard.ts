/**
 * `npm run bench:hard`: what the extension costs pages that are out of all measure, in real Chromium: the longest time at a
 * stretch that our scripts hold the main thread while such a page loads, and the share of a core that they take of a page that
 * changes a hundred times a second.
 */
import type { Browser } from 'puppeteer-core';
import { startChromium, stateInFront } from './browsers/chromium.ts';
import { ensureBrowsers } from './browsers/find.ts';
import { builtExtension } from './browsers/launch.ts';
import { startProfile, stopProfile } from './profiler.ts';
import type { Cost } from './script-time.ts';
import { serveFolder } from './serve.ts';

/** How long a page is watched once it has been read, in milliseconds. */
const SETTLING = 2_000;
const CHANGING = 20_000;

const paragraph = (n: number) =>
  `<p>The ferry company has run boats to the ${n} outer islands for longer than anyone who lives on them can remember, and in all those years, the council said, no winter has been as hard on its timetable as this one. “Boat ${n} is older than its captain,” a company official said on condition of anonymity.</p>`;
const paragraphs = (count: number) => Array.from({ length: count }, (_, n) => paragraph(n)).join('\n');
const article = (inner: string) => `<article><h1>Ferries to run less often</h1><div class="story">${inner}</div></article>`;
const html = (body: string) => ({ type: 'text/html; charset=utf-8', body });
const page = (body: string, head = '') =>
  html(
    `<!doctype html><html lang="en"><head><title>Ferries</title><meta property="og:type" content="article"><meta name="date" content="2026-03-02">${head}</head><body>${body}</body></html>`,
  );
/** A page that is no article. */
const links = (count: number, more = '') =>
  html(
    `<!doctype html><html lang="en"><title>Links</title><body>${'<p><a href="/a">Boats and more boats</a></p>'.repeat(count)}${more}</body></html>`,
  );
const script = (lines: string) => `<script>${lines}</script>`;

/** What is loaded once. */
const LOADED: Record<string, ReturnType<typeof page>> = {
  'article of 1,000 words': page(article(paragraphs(18))),
  'article of 20,000 words': page(article(paragraphs(360))),
  'just under the limit: 15,000 elements': page(`${article(paragraphs(360))}<div>${'<p><b>x</b> y</p>'.repeat(7_200)}</div>`),
  'the same, within one article': page(article(paragraphs(20) + '<p>Boats <i>and</i> more boats, they say.</p>'.repeat(7_400))),
  '200,000 elements': page(article(paragraphs(18)) + script(`document.body.insertAdjacentHTML('beforeend', '<i></i>'.repeat(200000))`)),
  '20 MB of text, hidden': page(`${article(paragraphs(18))}<p hidden>${'boats and more boats '.repeat(1_000_000)}</p>`),
  '700,000 characters in one paragraph': page(article(`${paragraphs(18)}<p>${'The boats, he said, are old. '.repeat(24_000)}</p>`)),
  'nested 2,000 deep': page(`<main>${'<div>'.repeat(2_000)}${article(paragraphs(18))}${'</div>'.repeat(2_000)}</main>`),
  'nested 1,400 deep': page(`<main>${'<div>'.repeat(1_400)}${article(paragraphs(18))}${'</div>'.repeat(1_400)}</main>`),
  'JSON-LD of 3 MB': page(article(paragraphs(18)), `<script type="application/ld+json">["${'x'.repeat(3_000_000)}"]</script>`),
  '20,000 links, no article': links(20_000),
};

const EVERY_10_MS = (lines: string) => script(`let n = 0; setInterval(() => { n++; ${lines} }, 10);`);
const CLOCK = `<p id="clock"></p>${EVERY_10_MS(`document.getElementById('clock').textContent = n + ' seconds'`)}`;
/** What changes a hundred times a second. */
const CHANGED: Record<string, ReturnType<typeof page>> = {
  'a clock beside an article of 1,000 words': page(article(paragraphs(18)) + CLOCK),
  'a number within the article': page(
    `${article(`${paragraphs(18)}<p>So far <b id="clock">0</b> boats have left, the harbour master said.</p>`)}${EVERY_10_MS(`document.getElementById('clock').textContent = n`)}`,
  ),
  'an article that grows': page(
    `${article(paragraphs(18))}${EVERY_10_MS(`document.querySelector('.story').insertAdjacentHTML('beforeend', '<p>Boat ' + n + ' has left, the harbour master said.</p>')`)}`,
  ),
  'nodes replaced under our marks': page(
    `${article(paragraphs(18))}${EVERY_10_MS(`const p = document.querySelectorAll('.story p')[n % 18]; p.replaceWith(p.cloneNode(true))`)}`,
  ),
  'a page that is no article, with a clock': links(400, CLOCK),
};

/** Opens a page and has our scripts in it looked at: from the beginning, or once it has been read. */
async function watched(browser: Browser, blank: string, url: string, from: 'loading' | 'later'): Promise<Cost & { status: string }> {
  const tab = await browser.newPage();
  try {
    // From the same server, so that the profiled process is the page's too.
    await tab.goto(blank);
    const session = await tab.createCDPSession();
    if (from === 'loading') await startProfile(session);
    await tab.goto(url, { waitUntil: 'load' });
    const { status } = await stateInFront(browser);
    if (from === 'later') await startProfile(session);
    await new Promise((resolve) => setTimeout(resolve, from === 'later' ? CHANGING : SETTLING));
    return { ...(await stopProfile(session)), status };
  } finally {
    await tab.close();
  }
}

async function main(): Promise<void> {
  const made = { ...LOADED, ...CHANGED };
  const pathOf = (name: string) => `/2026/03/story-${Object.keys(made).indexOf(name)}-of-the-ferries.html`;
  const server = await serveFolder('.', {
    '/blank.html': { type: 'text/html', body: '<!doctype html><title>Blank</title>' },
    ...Object.fromEntries(Object.entries(made).map(([name, answer]) => [pathOf(name), answer])),
  });
  const chromium = await startChromium({
    executable: ensureBrowsers(['chromium']).chromium,
    extension: builtExtension('chromium'),
    headless: true,
  });
  const rows = async (pages: typeof LOADED, from: 'loading' | 'later', cells: (cost: Cost & { status: string }) => string) => {
    for (const name of Object.keys(pages))
      console.log(`| ${name} | ${cells(await watched(chromium, server.url('blank.html'), server.url(pathOf(name)), from))} |`);
  };
  try {
    console.log('| loaded | longest stretch, ms | in all, ms | comes out |\n| --- | ---: | ---: | --- |');
    await rows(LOADED, 'loading', (c) => `${c.longest.toFixed(0)} | ${(c.detector + c.article).toFixed(0)} | ${c.status}`);
    console.log('\n| changes a hundred times a second | of a core, % | longest stretch, ms |\n| --- | ---: | ---: |');
    await rows(CHANGED, 'later', (c) => `${(((c.detector + c.article) / CHANGING) * 100).toFixed(2)} | ${c.longest.toFixed(0)}`);
  } finally {
    await chromium.close();
    await server.close();
  }
}

await main();
