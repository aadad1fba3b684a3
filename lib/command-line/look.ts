import type { Page } from 'puppeteer-core';
import type { Driver, PopupHandle } from './browsers/driver.ts';
import { until } from './browsers/driver.ts';

/** The state that the popup stands for, once it has stopped working on it. */
export async function popupStatus(popup: PopupHandle): Promise<string> {
  return until(
    'popup settled',
    async () => {
      const status = await popup.evaluate(() => document.querySelector('main')?.getAttribute('data-status') ?? '');
      return status === 'working' ? undefined : status;
    },
    30_000,
  );
}

/** Opens the popup, waits until it shows its answer, and closes it again. */
export async function withPopup<T>(driver: Driver, page: Page, use: (popup: PopupHandle, status: string) => Promise<T>): Promise<T> {
  const popup = await driver.popup(page);
  try {
    return await use(popup, await popupStatus(popup));
  } finally {
    await popup.close();
  }
}

/** Window coordinates in the middle of the first line of `words`, which must stand in one text node of the page. */
export async function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const rect = range.getClientRects()[0] as DOMRect;
      return { x: rect.left + Math.min(40, rect.width / 2), y: rect.top + rect.height / 2 };
    }
    throw new Error(`not in the page: ${wanted}`);
  }, words);
}

/** Whether the card is open. Its shadow root is closed, but the page can see that something of ours is in the top layer. */
export async function isCardOpen(page: Page): Promise<boolean> {
  return (await page.$('sourcelight-card:popover-open')) !== null;
}

/** Rests the pointer on words until the card opens. */
export async function hover(page: Page, words: string): Promise<void> {
  const { x, y } = await placeOf(page, words);
  await page.mouse.move(x + 3, y + 1);
  await page.mouse.move(x, y);
  await until('card', () => isCardOpen(page));
}
