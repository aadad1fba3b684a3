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

interface Running {
  driver: Driver;
  proxy: RecordingProxy;
}

async function start(name: BrowserName): Promise<Running> {
  const proxy = await startRecordingProxy();
  const executable = ensureBrowsers([name])[name];
  return { proxy, driver: await launch(name, { executable, extension: builtExtension(name), headless: true, proxy: proxy.port }) };
}

async function stop({ driver, proxy }: Running): Promise<void> {
  await driver.close();
  await proxy.close();
}

/**
 * The browser that files share, one after another, as they share this module: a start takes seconds. Who ends the run ends it too.
 */
let shared: Running | undefined;

/** As it was when it started: no page open, nothing kept. */
async function tidy({ driver, proxy }: Running): Promise<void> {
  const options = await driver.ownPage('options.html');
  await options.evaluate(async () => {
    const { storage } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    await Promise.all([storage.sync.clear(), storage.local.clear()]);
  });
  const blank = await driver.browser.newPage();
  for (const page of await driver.browser.pages()) if (page !== blank) await page.close();
  proxy.hosts.length = 0;
}

/**
 * A browser with the extension and a server for `folder`, for the tests of one file.
 * @param ofItsOwn true for tests after which the browser is not as it was; whatever watches it keeps its background alive, so it
 * is not watched either
 */
export function useBrowser(folder: string, made: Parameters<typeof serveFolder>[1] = {}, { ofItsOwn = false } = {}): Session {
  const name = (process.env.SOURCELIGHT_BROWSER ?? 'chromium') as BrowserName;
  const session = { name } as Session;
  const isShared = !ofItsOwn && !COVERAGE;
  let recorder: CoverageRecorder | undefined;
  beforeAll(async () => {
    session.server = await serveFolder(folder, made);
    if (isShared && !shared?.driver.browser.connected) shared = await start(name);
    Object.assign(session, isShared ? shared : await start(name));
    if (COVERAGE && !ofItsOwn) recorder = await recordCoverage(session.driver.browser);
  });
  afterAll(async () => {
    await recorder?.save(COVERAGE as string);
    // What cannot be tidied up is not handed on.
    const isTidy =
      isShared &&
      session.driver !== undefined &&
      (await tidy(session).then(
        () => true,
        () => false,
      ));
    if (!isTidy && session.driver) {
      shared = isShared ? undefined : shared;
      await stop(session);
    }
    await session.server?.close();
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
