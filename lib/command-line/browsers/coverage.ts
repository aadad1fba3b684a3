import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession, Protocol, Target } from 'puppeteer-core';

export interface CoverageRecorder {
  /** Stops, and writes what has run since to a file of its own in `folder`, as a list of V8's script coverages. */
  save(folder: string): Promise<void>;
}

/** What runs in a page is lost with it: so often is it looked at, in milliseconds. */
const INTERVAL = 200;

/** Records in Chromium which of the extension's code runs: in its own pages, in its background and in all other pages. */
export async function recordCoverage(browser: Browser): Promise<CoverageRecorder> {
  const sessions = new Map<Target, CDPSession>();
  const taken: Protocol.Profiler.ScriptCoverage[] = [];
  const take = async (session: CDPSession): Promise<void> => {
    const { result } = await session.send('Profiler.takePreciseCoverage');
    taken.push(...result.filter((script) => script.url.startsWith('chrome-extension:')));
  };
  const takeAll = () => Promise.all([...sessions.values()].map((session) => take(session).catch(() => undefined)));
  const watch = async (target: Target): Promise<void> => {
    if (!['page', 'service_worker', 'background_page', 'other'].includes(target.type()) || sessions.has(target)) return;
    const session = await target.createCDPSession();
    await session.send('Profiler.enable');
    await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    sessions.set(target, session);
    const page = await target.page();
    if (!page) return;
    // Before a page goes, whoever closes it.
    const close = page.close.bind(page);
    page.close = async (...options) => {
      await take(session).catch(() => undefined);
      return close(...options);
    };
  };
  const onCreated = (target: Target) => void watch(target).catch(() => undefined);
  const onDestroyed = (target: Target) => void sessions.delete(target);
  browser.on('targetcreated', onCreated);
  browser.on('targetdestroyed', onDestroyed);
  await Promise.all(browser.targets().map((target) => watch(target).catch(() => undefined)));
  const timer = setInterval(() => void takeAll(), INTERVAL);
  return {
    async save(folder) {
      clearInterval(timer);
      browser.off('targetcreated', onCreated);
      browser.off('targetdestroyed', onDestroyed);
      await takeAll();
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${randomUUID()}.json`), JSON.stringify(taken));
    },
  };
}
