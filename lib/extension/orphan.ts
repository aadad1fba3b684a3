import { isExtensionThere } from './native-runtime.ts';

/** How often a page's script looks whether its extension is still there, in milliseconds. */
const EVERY = 2000;

/**
 * Calls back once when the extension has been updated, switched off or removed under this page: browsers leave the script
 * running, cut off from everything, and tell it nothing.
 */
export function watchOrphaned(gone: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => {
    if (isExtensionThere()) return;
    clearInterval(timer);
    gone();
  }, EVERY);
  signal.addEventListener('abort', () => clearInterval(timer));
}
