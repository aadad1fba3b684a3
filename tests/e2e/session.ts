import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { type CoverageRecorder, recordCoverage } from '../../lib/command-line/browsers/coverage.ts';
import { type Driver, until } from '../../lib/command-line/browsers/driver.ts';
import { type BrowserName, ensureBrowsers } from '../../lib/command-line/browsers/find.ts';
import { builtExtension, launch } from '../../lib/command-line/browsers/launch.ts';
import { type RecordingProxy, startRecordingProxy } from '../../lib/command-line/recording-proxy.ts';
import { type PageServer, serveFolder } from '../../lib/command-line/serve.ts';

export const ARTICLES = new URL('../articles', import.meta.url).pathname;
/** Material that is not part of the repository; tests that want it skip where it is absent. */
export const SEED = new URL('../../../shared/seed', import.meta.url).pathname;
export const hasSeed = existsSync(SEED);

/** Where `npm run coverage` wants to read what of our code ran in the browser. */
const COVERAGE = process.env.SOURCELIGHT_COVERAGE;

export interface Session {
  name: BrowserName;
  /** All that the browser tried to reach besides loopback. */
  proxy: RecordingProxy;
  driver: Driver;
  server: PageServer;
}

/**
 * A browser with the extension and a server for `folder`, for the tests of one file.
 * @param isWatched false for tests that stop the background, which whatever watches it keeps alive
 */
export function useBrowser(folder: string, made: Parameters<typeof serveFolder>[1] = {}, { isWatched = true } = {}): Session {
  const name = (process.env.SOURCELIGHT_BROWSER ?? 'chromium') as BrowserName;
  const session = { name } as Session;
  let recorder: CoverageRecorder | undefined;
  beforeAll(async () => {
    session.server = await serveFolder(folder, made);
    session.proxy = await startRecordingProxy();
    const executable = ensureBrowsers([name])[name];
    session.driver = await launch(name, { executable, extension: builtExtension(name), headless: true, proxy: session.proxy.port });
    if (COVERAGE && isWatched) recorder = await recordCoverage(session.driver.browser);
  });
  afterAll(async () => {
    await recorder?.save(COVERAGE as string);
    await session.driver?.close();
    await session.server?.close();
    await session.proxy?.close();
  });
  return session;
}

/** What is painted in the page, by highlight name without its ground: each range's text, in the page's order. */
export async function painted(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const out: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights as unknown as Iterable<[string, Iterable<Range>]>) {
      if (name.startsWith('sourcelight-')) out[name.replace(/^sourcelight-(.*)-(?:light|dark)$/, '$1')] = [...highlight].map(String);
    }
    return out;
  });
}

/** Opens a page and waits until it is painted. */
export async function openPainted({ driver, server }: Session, path: string): Promise<Page> {
  const page = await driver.open(server.url(path));
  await until('painted', async () => Object.keys(await painted(page)).length > 0);
  return page;
}

/** A hash-like string of the page's own DOM: its markup without our one host element. */
export async function markupOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const own of copy.querySelectorAll('sourcelight-card')) own.remove();
    return copy.outerHTML;
  });
}
