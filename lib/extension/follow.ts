import { browser } from 'wxt/browser';
import type { PageState } from '../page/page-state.ts';

/** Name of the lines between a page and the views that follow it: the popup and the side panel. */
const LINE = 'sourcelight-follow';

/** What a page tells its followers. */
export type News = { state: PageState } | { inView: string };

export interface Followers {
  /** Tells all; nothing is sent where nobody listens. */
  tell(news: News): void;
  readonly any: boolean;
}

/**
 * Page side: keeps the lines of those who follow this page.
 * @param joined called with each new follower's own teller
 */
export function keepFollowers(joined: (tell: (news: News) => void) => void): Followers {
  const lines = new Set<{ postMessage(news: News): void }>();
  browser.runtime.onConnect.addListener((line) => {
    if (line.name !== LINE || line.sender?.id !== browser.runtime.id) return;
    lines.add(line);
    line.onDisconnect.addListener(() => void lines.delete(line));
    joined((news) => line.postMessage(news));
  });
  return {
    tell(news) {
      for (const line of lines) line.postMessage(news);
    },
    get any() {
      return lines.size > 0;
    },
  };
}

/**
 * View side: follows a tab's page until it goes, which `lost` is told.
 * @returns what ends it
 */
export function followTab(tabId: number, heard: (news: News) => void, lost: () => void): () => void {
  const line = browser.tabs.connect(tabId, { name: LINE, frameId: 0 });
  line.onMessage.addListener((news: unknown) => heard(news as News));
  line.onDisconnect.addListener(() => {
    // Read, so that the browser does not log what is no fault: the page is gone.
    void browser.runtime.lastError;
    lost();
  });
  return () => line.disconnect();
}
