import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './find.ts';

/** The extension's real toolbar popup, opened by the browser. */
export interface PopupHandle {
  /** Runs a function in the popup; its arguments and result must be JSON. */
  evaluate<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<R>;
  click(selector: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** A browser with the extension loaded: one face for Chromium (CDP) and Firefox (WebDriver BiDi). */
export interface Driver {
  name: BrowserName;
  browser: Browser;
  open(url: string): Promise<Page>;
  /** Opens the popup over a page by the toolbar button. */
  popup(page: Page): Promise<PopupHandle>;
  /** Text of the toolbar button's badge for the page in front. */
  badge(page: Page): Promise<string>;
  /** Opens a page of the extension's own in a tab, in front, and waits until it shows something. */
  ownPage(path: string): Promise<Page>;
  /** Presses the keys of a command, as far as the extension can tell. */
  command(page: Page, name: string): Promise<void>;
  /** Chooses “Who says this?” from the menu of the selected words, which stand at these window coordinates. */
  chooseWho(page: Page, at: { x: number; y: number }): Promise<void>;
  /** Opens the side panel by the popup's button; what it shows can be run code in. */
  sidePanel(page: Page): Promise<PopupHandle>;
  /** Stops the background, as browsers do whenever they like. */
  killBackground(): Promise<void>;
  /** Loads the extension anew, as an update does. */
  reloadExtension(): Promise<void>;
  /** The tooltip of the toolbar button for the page in front. */
  toolbarTitle(page: Page): Promise<string>;
  /** Runs a function on the card's shadow root, which is closed to pages; undefined where no card is in the page. */
  inCard<A extends unknown[], R>(page: Page, fn: (root: ShadowRoot, ...args: A) => R, ...args: A): Promise<R | undefined>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The browser's binary. */
  executable: string;
  /** The folder of the built extension. */
  extension: string;
  headless: boolean;
  /** Whether pages and popup are told that the reader prefers dark colours. */
  dark?: boolean;
  /** Whether pages may reach the network; tests may not. */
  network?: boolean;
  /** Port on loopback of a proxy that everything but loopback goes to. */
  proxy?: number;
  /** Chromium: folder of a profile that outlives the browser; its tabs are restored when it is started with it again. */
  profile?: string;
  /** False where the extension cannot, or does not, open its welcome page. */
  opensWelcome?: boolean;
}

export const WINDOW = { width: 1000, height: 760 };

/** Opens an address in a new tab, in front. */
export async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}

/** The extension opens its welcome page when it is installed: waits for it, and closes it. */
export async function closeWelcome(browser: Browser): Promise<void> {
  const isWelcome = async (page: Page) => (await page.evaluate(() => location.pathname).catch(() => '')) === '/welcome.html';
  const page = await until('welcome page', async () => {
    for (const page of await browser.pages()) if (await isWelcome(page)) return page;
    return undefined;
  });
  await page.close();
}

/** Opens an address of the extension's own; Firefox tells of no events while such pages load. */
export async function openOwnPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: [] });
  await until('own page', () => page.evaluate(() => (document.getElementById('app')?.childElementCount ?? 0) > 0));
  return page;
}

/** Repeats `attempt` until it gives something; what it throws meanwhile counts as not yet. */
export async function until<T>(what: string, attempt: () => Promise<T>, milliseconds = 10_000): Promise<NonNullable<T>> {
  const end = Date.now() + milliseconds;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const result = await attempt();
      if (result) return result;
      last = result;
    } catch (error) {
      last = error;
    }
    await sleep(40);
  }
  throw new Error(`Timed out: ${what} (last: ${last instanceof Error ? last.message : JSON.stringify(last)})`);
}
