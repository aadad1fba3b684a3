import { describe, expect, it } from 'vitest';
import { until } from '../../lib/command-line/browsers/driver.ts';
import { hover, isCardOpen, withPopup } from '../../lib/command-line/look.ts';
import { ARTICLES, openPainted, painted, useBrowser } from './session.ts';

const session = useBrowser(ARTICLES, {}, { ofItsOwn: true });
const PAGE = 'eastmere-harbour.html';

describe('a fault', () => {
  it('of the background, killed while pages are open, is not noticed: the next page is read', async () => {
    const page = await openPainted(session, PAGE);
    await session.driver.killBackground();
    await hover(page, '“We have been lucky so far,”');
    await page.reload();
    await until('painted again', async () => Object.keys(await painted(page)).length > 0);
    await session.driver.killBackground();
    await withPopup(session.driver, page, async (popup, status) => {
      expect(status).toBe('annotated');
      await popup.click('.group li:last-child .passage');
    });
    await until('shown', async () => (await painted(page)).flash);
    await page.close();
  });

  it('of the background, killed in the middle of an analysis, ends in marks or in a clear message', async () => {
    const page = await session.driver.open(session.server.url(PAGE));
    await session.driver.killBackground();
    await withPopup(session.driver, page, async (popup, status) => {
      expect(['annotated', 'error']).toContain(status);
      if (status === 'error') await popup.click('#retry');
    });
    await until('painted in the end', async () => Object.keys(await painted(page)).length > 0);
    await page.close();
  });

  it('of damaged stores leaves pages and popup as they are', async () => {
    const options = await session.driver.ownPage('options.html');
    await options.evaluate(async () => {
      const { storage } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      await storage.sync.set({ 'settings.shown': 'x', 'settings.neverSites': { a: 1 }, 'settings.version': 'two' });
      await storage.local.set({ 'wrong-marks': { not: 'a list' }, settings: 7 });
    });
    const page = await openPainted(session, PAGE);
    await withPopup(session.driver, page, async (_popup, status) => expect(status).toBe('annotated'));
    await options.evaluate(async () => {
      const { storage } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      await storage.sync.clear();
      await storage.local.clear();
    });
    await options.close();
    await page.close();
  });

  // Firefox sets no limit to what an extension keeps on the device.
  it.skipIf(session.name === 'firefox')(
    'of a full store on the device: the card says so, and the mark that was to be hidden stays',
    async () => {
      const options = await session.driver.ownPage('options.html');
      await options.evaluate(async () => {
        for (let size = 4_000_000, i = 0; size > 50; i++) {
          await chrome.storage.local.set({ [`filler-${i}`]: 'x'.repeat(size) }).catch(() => {
            size = Math.floor(size / 2);
          });
        }
      });
      const page = await openPainted(session, PAGE);
      await hover(page, '“We have been lucky so far,”');
      await session.driver.inCard(page, (root) => (root.querySelector('.wrong') as HTMLElement).click());
      const told = await until('told', () => session.driver.inCard(page, (root) => root.querySelector('.done')?.textContent));
      expect(told).not.toContain('Nothing was sent');
      expect(
        Object.values(await painted(page))
          .flat()
          .join(),
      ).toContain('lucky so far');
      await options.evaluate(() => chrome.storage.local.clear());
      await options.close();
      await page.close();
    },
  );

  // The driver of Firefox cannot get at an extension's page before its scripts.
  it.skipIf(session.name === 'firefox')(
    'of a slow store: what was chosen is kept in the end, and nothing is said to have gone wrong',
    async () => {
      const opened = await session.driver.ownPage('options.html');
      const options = await session.driver.browser.newPage();
      await options.evaluateOnNewDocument(() => {
        const { sync } = chrome.storage;
        const set = sync.set.bind(sync);
        // As the library calls it: with what to call back.
        Object.assign(sync, { set: (...given: Parameters<typeof set>) => void setTimeout(() => set(...given), 2000) });
      });
      await options.goto(opened.url());
      await until('settings', () => options.$('#language'));
      await options.select('#language', 'de');
      const kept = () => options.evaluate(async () => JSON.stringify(await chrome.storage.sync.get()));
      expect(await kept()).not.toContain('"de"');
      await until('kept', async () => (await kept()).includes('"de"'));
      await until('German', () => options.evaluate(() => document.documentElement.lang === 'de'));
      expect(await options.evaluate(() => document.querySelector('[role="alert"]')?.textContent ?? '')).toBe('');
      await opened.evaluate(() => chrome.storage.sync.clear());
      await options.close();
      await opened.close();
    },
  );

  it('of messages that are out of date or make no sense is not answered, and harms nothing', async () => {
    const page = await openPainted(session, PAGE);
    const options = await session.driver.ownPage('options.html');
    const answers = await options.evaluate(async () => {
      const { runtime } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const bad = [
        { sourcelight: 'analyse', payload: { text: 7 } },
        { sourcelight: 'restyle', payload: { from: {}, to: { palette: 'amber', colours: { anonymous: '} body { display: none' } } } },
        { sourcelight: '__proto__', payload: {} },
        { sourcelight: 'of-a-newer-version' },
        'text',
        null,
      ];
      const ask = (message: unknown) =>
        Promise.resolve(runtime.sendMessage(message)).then(
          (answer) => answer ?? 'none',
          () => 'none',
        );
      return Promise.all(bad.map(ask));
    });
    expect(new Set(answers)).toEqual(new Set(['none']));
    await options.close();
    await page.bringToFront();
    await hover(page, '“We have been lucky so far,”');
    await page.close();
  });

  it('of the extension, loaded anew while a page is open: no old mark, card or error stays', async () => {
    const page = await openPainted(session, PAGE);
    const heard: string[] = [];
    page.on('pageerror', (error) => heard.push(String(error)));
    await hover(page, '“We have been lucky so far,”');
    await session.driver.reloadExtension();
    await page.bringToFront();
    await until('no card', async () => !(await isCardOpen(page)), 15_000);
    // Chromium does not start an extension again that the debugging protocol has loaded; Firefox does, and marks the page anew.
    if (session.driver.name === 'chromium') await until('unmarked', async () => Object.keys(await painted(page)).length === 0);
    else {
      await until('marked anew', async () => Object.keys(await painted(page)).length > 0, 15_000);
      await hover(page, '“We have been lucky so far,”');
    }
    expect((await page.$$('sourcelight-card')).length).toBe(session.driver.name === 'chromium' ? 0 : 1);
    expect(heard).toEqual([]);
    await page.close();
  });
});
