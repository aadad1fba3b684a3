/**
 * `npm start [-- URL|FILE] [-- --browser firefox] [--dark] [--headless]`: opens a browser with the built extension on an article. With a display
 * it stays open; without one it prints what the popup shows and takes pictures.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { type Driver, until } from './browsers/driver.ts';
import { BROWSER_NAMES, type BrowserName, ensureBrowsers } from './browsers/find.ts';
import { builtExtension, launch } from './browsers/launch.ts';
import { hover, isCardOpen, withPopup } from './look.ts';
import { analysePage } from './page-report.ts';
import { serveFolder } from './serve.ts';
import { reportTable } from './table.ts';

const ARTICLE = new URL('../../tests/articles/eastmere-harbour.html', import.meta.url).pathname;
const PICTURES = resolve('.shots');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string', default: 'chromium' }, headless: { type: 'boolean' }, dark: { type: 'boolean' } },
});

function browserName(): BrowserName {
  const name = values.browser === 'chrome' ? 'chromium' : values.browser;
  if (BROWSER_NAMES.includes(name as BrowserName)) return name as BrowserName;
  throw new Error(`--browser takes ${BROWSER_NAMES.join(' or ')}, not “${values.browser}”`);
}

const hasDisplay = (): boolean => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const settle = () => new Promise((done) => setTimeout(done, 600));

/** Takes the pictures, and returns their names. */
async function takePictures(driver: Driver, page: Page): Promise<string[]> {
  mkdirSync(PICTURES, { recursive: true });
  const files: string[] = [];
  const file = (what: string) => {
    const path = join(PICTURES, `${driver.name}-${what}${values.dark ? '-dark' : ''}.png`);
    files.push(path);
    return path as `${string}.png`;
  };
  const table = await withPopup(driver, page, async (popup, status) => {
    await settle(); // Firefox grows its panel step by step.
    await popup.screenshot(file('popup'));
    return { status, words: await popup.evaluate(() => document.querySelector('.group .words')?.textContent ?? '') };
  });
  await page.screenshot({ path: file('page') });
  if (table.status !== 'annotated') return files;
  // The longest stretch of the first passage that stands in one text node.
  const words = table.words.split(' … ')[0]?.slice(0, 24) ?? '';
  await hover(page, words);
  await until('card settled', () => isCardOpen(page));
  await settle();
  await page.screenshot({ path: file('card') });
  return files;
}

async function main(): Promise<void> {
  const name = browserName();
  const given = positionals[0] ?? ARTICLE;
  const isAddress = /^https?:\/\//i.test(given);
  if (!isAddress && !existsSync(given)) throw new Error(`${given}: no such file`);
  const executable = ensureBrowsers([name])[name];
  const headless = values.headless ?? !hasDisplay();
  const server = isAddress ? undefined : await serveFolder(dirname(resolve(given)));
  const driver = await launch(name, { executable, extension: builtExtension(name), headless, dark: values.dark ?? false, network: true });
  try {
    const url = server?.url(encodeURIComponent(basename(given))) ?? given;
    const page = await driver.open(url);
    if (headless) {
      const files = await takePictures(driver, page);
      console.log(reportTable(analysePage(await page.content(), url)));
      console.log(`\nPictures from ${await driver.browser.version()}:\n${files.join('\n')}`);
    } else {
      console.log(`${await driver.browser.version()} is open on ${url}. Close it to end.`);
      await new Promise<void>((done) => driver.browser.on('disconnected', () => done()));
    }
  } finally {
    await driver.close().catch(() => undefined);
    await server?.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
