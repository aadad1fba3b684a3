import { browser } from 'wxt/browser';
import { highlightCss } from '../page/highlight-style.ts';
import type { PageState } from '../page/page-state.ts';
import type { Looks } from '../settings/looks.ts';
import type { DetectorWorld } from './detector-world.ts';
import { loadSettings } from './settings-store.ts';

const looksOf = ({ palette, colours }: Looks): Looks => ({ palette, colours });

/** Sends the part that reads articles, and the style of its highlights, into a tab's main frame. */
export async function injectArticleScript(tabId: number): Promise<void> {
  const target = { tabId, frameIds: [0] };
  const { settings } = await loadSettings();
  await browser.scripting.insertCSS({ target, css: highlightCss(looksOf(settings)) });
  await browser.scripting.executeScript({ target, files: ['/article.js'] });
}

/** Gives the highlights of a tab another look. */
export async function restyleTab(tabId: number, from: Looks, to: Looks): Promise<void> {
  const target = { tabId, frameIds: [0] };
  await browser.scripting.insertCSS({ target, css: highlightCss(looksOf(to)) });
  await browser.scripting.removeCSS({ target, css: highlightCss(looksOf(from)) });
}

/** Sends the detector into a tab that was open before it was asked for. Rejects where the browser forbids it. */
export async function injectDetector(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/detector.js'] });
}

/**
 * What the detector takes a tab's page for; undefined where none is at work there.
 * Rejects where the browser keeps extensions out.
 */
export async function askDetector(tabId: number): Promise<PageState | undefined> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    func: () => {
      const world = globalThis as DetectorWorld;
      return world.sourcelightDetects?.() ? world.sourcelightFound?.() : undefined;
    },
  });
  return (answer?.result as PageState | null | undefined) ?? undefined;
}

export interface TabAddress {
  id: number;
  windowId?: number;
  /** Only where the extension may see it. */
  url?: string;
}

/** The tab in front of the window that asks. */
export async function activeTab(): Promise<TabAddress | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, ...(tab.windowId !== undefined && { windowId: tab.windowId }), ...(tab.url && { url: tab.url }) };
}

/**
 * Calls back whenever another tab comes to the front of this window, or the one in front has loaded another page.
 * @param isShown whether a tab is the one that is looked at
 */
export async function followActiveTab(isShown: (tabId: number) => boolean, changed: () => void): Promise<void> {
  const { id: here } = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener(({ windowId }) => {
    if (windowId === here) changed();
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading' && isShown(tabId)) changed();
  });
}
