import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../lib/command-line/browsers/driver.ts';
import { withPopup } from '../../lib/command-line/look.ts';
import { ARTICLES, openPainted, painted, useBrowser } from './session.ts';

const session = useBrowser(ARTICLES);
const PAGE = 'eastmere-harbour.html';

const said = (options: Page, selector = '#message') => options.evaluate((s) => document.querySelector(s)?.textContent ?? '', selector);
const store = (options: Page, values: Record<string, unknown>) =>
  options.evaluate(async (v) => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    await api.storage.sync.set(v);
  }, values);
const stored = (options: Page) =>
  options.evaluate(
    () => ((globalThis as { browser?: typeof chrome }).browser ?? chrome).storage.sync.get(null) as Promise<Record<string, unknown>>,
  );
const reset = async (options: Page) => {
  // A page behind another one is not laid out, and cannot be clicked.
  await options.bringToFront();
  await options.locator('#reset').click();
  await options.locator('#reset-yes').click();
  await until('reset', async () => Object.keys(await stored(options)).length === 0);
};

describe('settings', () => {
  it('hold in open pages at once: kinds, colours, language', async () => {
    const page = await openPainted(session, PAGE);
    const options = await session.driver.ownPage('options.html');
    await options.locator('#shown-anonymous').click();
    await until('no unnamed', async () => !(await painted(page)).anonymous);
    await options.locator('#shown-anonymous').click();
    await until('unnamed again', async () => (await painted(page)).anonymous);
    const line = () =>
      page.evaluate(() => getComputedStyle(document.body, '::highlight(sourcelight-anonymous-light)').textDecorationColor || 'none');
    const before = await line();
    await options.select('#palette', 'dusk');
    await until('another colour', async () => (await line()) !== before);
    await options.select('#language', 'uk');
    await until(
      'speaks',
      async () => (await options.evaluate(() => document.querySelector('h1')?.textContent)) === 'Налаштування Sourcelight',
    );
    await withPopup(session.driver, page, async (popup) => {
      expect(await popup.evaluate(() => document.documentElement.lang)).toBe('uk');
      expect(await popup.evaluate(() => document.querySelector('.line')?.textContent)).toMatch(/^9 уривків від 3 неназваних джерел/);
    });
    await reset(options);
    await until('English', () => options.evaluate(() => document.documentElement.lang === 'en'));
    await options.close();
    await page.close();
  });

  it('keep sites out, from the popup and from the list, and let them in again', async () => {
    const page = await openPainted(session, PAGE);
    await withPopup(session.driver, page, async (popup) => {
      await popup.click('#site-off');
      await until('off', async () => (await popup.evaluate(() => document.querySelector('main')?.getAttribute('data-status'))) === 'off');
    });
    await until('unpainted', async () => Object.keys(await painted(page)).length === 0);
    const options = await session.driver.ownPage('options.html');
    expect(await options.$eval('#never-sites', (e) => (e as HTMLTextAreaElement).value)).toBe('127.0.0.1');
    await page.bringToFront();
    await page.reload();
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await painted(page)).toEqual({});
    await withPopup(session.driver, page, async (popup, status) => {
      expect(status).toBe('off');
      await popup.click('#read-once');
      await until('read once', async () => Object.keys(await painted(page)).length > 0);
    });
    await page.reload();
    await withPopup(session.driver, page, async (popup, status) => {
      expect(status).toBe('off');
      await popup.click('#allow-site');
      await until('read again', async () => Object.keys(await painted(page)).length > 0);
    });
    await until('list empty', () => options.$eval('#never-sites', (e) => (e as HTMLTextAreaElement).value === ''));
    await options.close();
    await page.close();
  });

  it('let pages be read only on click, by the toolbar button', async () => {
    const options = await session.driver.ownPage('options.html');
    await options.select('#start', 'click');
    await until('saved', async () => (await said(options)) === 'Saved.');
    await new Promise((resolve) => setTimeout(resolve, 500));
    const page = await session.driver.open(session.server.url(PAGE));
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(await painted(page)).toEqual({});
    await withPopup(session.driver, page, async (_popup, status) => {
      expect(status).toBe('annotated');
    });
    await until('painted', async () => Object.keys(await painted(page)).length > 0);
    await page.close();
    await reset(options);
    await options.close();
  });

  it('go into a file and come back from it, and a bad file changes nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sourcelight-'));
    const options = await session.driver.ownPage('options.html');
    const load = async (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      const input = (await options.$('#import-settings')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(join(folder, name));
      return until('message', () => said(options, '#file-message'));
    };
    expect(await load('bad.json', '{"kind":"other"}')).toContain('holds no Sourcelight settings');
    expect(await stored(options)).not.toHaveProperty(['settings.palette']);
    await load(
      'good.json',
      JSON.stringify({ kind: 'sourcelight-settings', version: 2, settings: { palette: 'sky', neverSites: ['news.example'] } }),
    );
    await until('loaded', async () => (await said(options, '#file-message')) === 'Settings loaded.');
    expect(await options.$eval('#palette', (e) => (e as HTMLSelectElement).value)).toBe('sky');
    await reset(options);
    await options.close();
  });

  it('of a newer version are kept, broken ones stand at their defaults, too long ones are refused, and each is said', async () => {
    const options = await session.driver.ownPage('options.html');
    await store(options, { 'settings.version': 99, 'settings.hologram': { deep: true }, 'settings.palette': 'neon' });
    await until('newer', () =>
      options.evaluate(() => document.querySelector('#newer') !== null && document.querySelector('#broken') !== null),
    );
    await options.select('#delay', 'slow');
    await until('saved', async () => (await said(options)) === 'Saved.');
    expect(await stored(options)).toMatchObject({ 'settings.version': 99, 'settings.hologram': { deep: true }, 'settings.cardDelay': 500 });
    const many = Array.from({ length: 600 }, (_, i) => `site-number-${i}.example`).join('\n');
    await options.$eval(
      '#never-sites',
      (e, text) => {
        (e as HTMLTextAreaElement).value = text;
        e.dispatchEvent(new Event('input', { bubbles: true }));
      },
      many,
    );
    await options.locator('.site-list .save').click();
    await until('quota', async () => (await said(options)).includes('Nothing was changed'));
    expect(await stored(options)).not.toHaveProperty(['settings.neverSites']);
    // What was written is still there to be shortened.
    expect(await options.$eval('#never-sites', (e) => (e as HTMLTextAreaElement).value)).toContain('site-number-599');
    await reset(options);
    await options.close();
  });

  it('that are changed elsewhere while a list is being written: neither is lost', async () => {
    const options = await session.driver.ownPage('options.html');
    await options.locator('#never-sites').fill('mine.example');
    await store(options, { 'settings.neverSites': ['theirs.example'] });
    await until('told', () => options.evaluate(() => document.querySelector('.site-list .theirs') !== null));
    expect(await options.$eval('#never-sites', (e) => (e as HTMLTextAreaElement).value)).toBe('mine.example');
    await options.locator('.site-list .theirs').click();
    await until('theirs', () => options.$eval('#never-sites', (e) => (e as HTMLTextAreaElement).value === 'theirs.example'));
    await reset(options);
    await options.close();
  });
});

describe('the welcome page', () => {
  it('shows the four marks on a live sample, and each mark’s card by its button', async () => {
    const welcome = await session.driver.ownPage('welcome.html');
    await until(
      'painted',
      async () =>
        Object.keys(await painted(welcome))
          .sort()
          .join() === 'anonymous,named,second-hand,unverified',
    );
    await welcome.locator('[data-show="unverified"]').click();
    await until('card', async () =>
      (await session.driver.inCard(welcome, (root) => root.querySelector('.card')?.textContent ?? ''))?.includes('reportedly'),
    );
    await welcome.close();
  });
});
