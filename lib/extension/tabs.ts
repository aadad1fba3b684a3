import { browser } from 'wxt/browser';
import { HIGHLIGHT_CSS } from '../page/highlight-style.ts';

const BADGE_COLOUR = '#8a4b00';

/** Sends the part that reads articles, and the style of its highlights, into a tab's main frame. */
export async function injectArticleScript(tabId: number): Promise<void> {
  const target = { tabId, frameIds: [0] };
  await browser.scripting.insertCSS({ target, css: HIGHLIGHT_CSS });
  await browser.scripting.executeScript({ target, files: ['/article.js'] });
}

/** Sends the detector into a tab that was open before the extension was there. Rejects where the browser forbids it. */
export async function injectDetector(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/detector.js'] });
}

/** Shows the number of marked passages on the toolbar button of a tab; none or zero shows nothing. */
export async function setBadge(tabId: number, marked: number | undefined): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: marked ? String(marked) : '' });
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
  } catch {
    // The tab was closed in the meantime.
  }
}

/** The tab that the popup stands over; its address only where the extension may see it. */
export async function activeTab(): Promise<{ id: number; url?: string } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, ...(tab.url && { url: tab.url }) };
}
