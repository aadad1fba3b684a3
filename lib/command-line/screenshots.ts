/**
 * `npm run screenshots [-- --browser firefox] [--folder DIR]`: takes the pictures of the README: card, popup, side panel, settings
 * and welcome page, light and dark, in English and in German.
 */
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { type Driver, until } from './browsers/driver.ts';
import { type BrowserName, ensureBrowsers } from './browsers/find.ts';
import { builtExtension, launch } from './browsers/launch.ts';
import { hover, popupStatus, withPopup } from './look.ts';
import { serveFolder } from './serve.ts';

const ARTICLE = new URL('../../tests/articles/eastmere-harbour.html', import.meta.url).pathname;
const LANGUAGES = ['en', 'de'] as const;

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    folder: { type: 'string', default: new URL('../../.github/pictures', import.meta.url).pathname },
  },
});
const folder = resolve(values.folder);
const settle = () => new Promise((done) => setTimeout(done, 700));

/** Chooses the interface's language as a reader does, and waits until the settings speak it. */
async function speak(options: Page, language: string): Promise<void> {
  await options.select('#language', language);
  await until('language', () => options.evaluate((wanted) => document.documentElement.lang === wanted, language));
}

async function takePictures(driver: Driver, url: string, dark: boolean): Promise<void> {
  const options = await driver.ownPage('options.html');
  const page = await driver.open(url);
  for (const language of LANGUAGES) {
    const file = (what: string) =>
      join(folder, `${what}${language === 'en' ? '' : `-${language}`}${dark ? '-dark' : ''}.png`) as `${string}.png`;
    await options.bringToFront();
    await speak(options, language);
    await options.screenshot({ path: file('settings') });
    const welcome = await driver.ownPage('welcome.html');
    await settle();
    await welcome.screenshot({ path: file('welcome') });
    await welcome.close();
    await page.bringToFront();
    await withPopup(driver, page, async (popup) => {
      await settle(); // Firefox grows its panel step by step.
      await popup.screenshot(file('popup'));
    });
    const panel = await driver.sidePanel(page);
    await popupStatus(panel);
    await settle();
    await panel.screenshot(file('panel'));
    await panel.close();
    await page.bringToFront();
    await hover(page, '“We have been lucky so far,”');
    await settle();
    await page.screenshot({ path: file('card') });
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
  }
}

const name = values.browser as BrowserName;
const server = await serveFolder(dirname(ARTICLE));
try {
  mkdirSync(folder, { recursive: true });
  const executable = ensureBrowsers([name])[name];
  for (const dark of [false, true]) {
    const driver = await launch(name, { executable, extension: builtExtension(name), headless: true, dark });
    try {
      await takePictures(driver, server.url('eastmere-harbour.html'), dark);
    } finally {
      await driver.close();
    }
  }
} finally {
  await server.close();
}
