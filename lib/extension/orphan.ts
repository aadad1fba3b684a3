import { browser } from 'wxt/browser';

/** How often a page's script looks whether its extension is still there, in milliseconds. */
const EVERY = 2000;

/** Whether the extension that this script belongs to is still there, and the same. */
export const isAlive = (): boolean => {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
};

/**
 * Calls back once when the extension has been updated, switched off or removed under this page: browsers leave the script
 * running, cut off from everything, and tell it nothing.
 */
export function watchOrphaned(gone: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => {
    if (isAlive()) return;
    clearInterval(timer);
    gone();
  }, EVERY);
  signal.addEventListener('abort', () => clearInterval(timer));
}
