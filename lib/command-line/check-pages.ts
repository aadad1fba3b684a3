/**
 * `npm run check:pages -- FOLDER`: opens every article of a folder of saved pages in real Chromium with the extension, and
 * checks that each painted range shows its span's text, that the page's DOM stays as it was, and that no error is heard.
 */

import type { PageState } from '../page/page-state.ts';
import { isMarkedByDefault, marksOf } from '../report/marks.ts';
import { startChromium, stateInFront } from './browsers/chromium.ts';
import { ensureBrowsers } from './browsers/find.ts';
import { builtExtension } from './browsers/launch.ts';
import { AS_SAVED, savedPages } from './saved-pages.ts';
import { serveFolder } from './serve.ts';

/** White space and what is invisible is folded between page and report. */
const plain = (text: string): string => text.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '').replace(/\s+/g, '');

const HASH = `(() => { const copy = document.documentElement.cloneNode(true); for (const own of copy.querySelectorAll('sourcelight-card')) own.remove();
  let hash = 5381; const text = copy.outerHTML; for (let i = 0; i < text.length; i++) hash = (hash * 33 ^ text.charCodeAt(i)) | 0; return text.length + ':' + hash; })()`;
const PAINTED = `[...CSS.highlights].filter(([name]) => name.startsWith('sourcelight-')).flatMap(([, ranges]) => [...ranges].map(String))`;

async function main(): Promise<void> {
  const folder = process.argv[2];
  if (!folder) throw new Error('usage: npm run check:pages -- FOLDER');
  const pages = savedPages(folder).filter((page) => page.isArticle);
  const server = await serveFolder(folder, {}, AS_SAVED);
  const executable = ensureBrowsers(['chromium']).chromium;
  const bare = await startChromium({ executable, headless: true });
  const equipped = await startChromium({ executable, extension: builtExtension('chromium'), headless: true });
  const count = { pages: 0, annotated: 0, ranges: 0, wrongRanges: 0, lost: 0, changedPages: 0, errors: 0 };
  const say = (id: string, what: string) => console.log(`${id}: ${what}`);
  try {
    for (const { id, file } of pages) {
      count.pages++;
      const hashes: string[] = [];
      for (const browser of [bare, equipped]) {
        const page = await browser.newPage();
        page.on('pageerror', (error) => {
          count.errors++;
          say(id, `error: ${error}`);
        });
        await page.goto(server.url(file), { waitUntil: 'domcontentloaded' });
        if (browser === equipped) {
          const state = await stateInFront(equipped).catch((): PageState => ({ status: 'error', message: 'no state in time' }));
          if (state.status === 'error') {
            count.errors++;
            say(id, state.message);
          }
          if (state.status === 'annotated') {
            count.annotated++;
            count.lost += state.lost.length;
            const texts = (await page.evaluate(PAINTED)) as string[];
            const spans = marksOf(state.report)
              .filter(isMarkedByDefault)
              .flatMap((mark) => mark.spans.map((span) => plain(state.report.text.slice(span.start, span.end))));
            count.ranges += texts.length;
            const painted = texts.map(plain);
            // A span that something stands in the middle of is painted as several ranges.
            const wrong = painted.filter((text) => text === '' || !spans.some((span) => span.includes(text)));
            const missing = spans.filter((span) => !covers(painted, span));
            count.wrongRanges += wrong.length + missing.length;
            for (const text of [...wrong, ...missing]) say(id, `wrong: ${text.slice(0, 80)}`);
          }
        }
        hashes.push((await page.evaluate(HASH)) as string);
        await page.close();
      }
      if (hashes[0] !== hashes[1]) {
        count.changedPages++;
        say(id, `DOM changed: ${hashes.join(' ')}`);
      }
    }
  } finally {
    await equipped.close();
    await bare.close();
    await server.close();
  }
  console.log(JSON.stringify(count));
  if (count.wrongRanges + count.changedPages + count.errors > 0) process.exitCode = 1;
}

/** Whether a span's text can be laid out of painted texts, one after the other. */
function covers(painted: readonly string[], span: string): boolean {
  let rest = span;
  while (rest !== '') {
    const next = painted.filter((text) => text !== '' && rest.startsWith(text)).sort((a, b) => b.length - a.length)[0];
    if (next === undefined) return false;
    rest = rest.slice(next.length);
  }
  return true;
}

await main();
