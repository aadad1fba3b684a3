import { browser } from 'wxt/browser';
import type { Settings } from '../settings/settings.ts';
import { isSiteAllowed, pagePatterns } from '../settings/sites.ts';
import { injectDetector } from './tabs.ts';

const ID = 'detector';

/**
 * Has the detector run on just the pages that the reader's settings allow. Registered, not declared in the manifest: on a site
 * that is switched off, and where Sourcelight waits for a click, nothing of ours runs at all.
 */
export async function registerDetector(settings: Settings): Promise<void> {
  const { matches, excludeMatches } = pagePatterns(settings);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: ID, matches, excludeMatches, js: ['detector.js'], runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/** Whether the reader's settings let a page be read that nobody has asked for. */
export function isReadByItself(settings: Settings, address: string): boolean {
  return settings.start === 'automatic' && isSiteAllowed(settings, address);
}

/** Sends the detector into the tabs that are open already, where the settings allow it. */
export async function lookAtOpenTabs(settings: Settings): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  await Promise.all(
    tabs
      .filter((tab) => tab.id !== undefined && !tab.discarded && isReadByItself(settings, tab.url ?? ''))
      // Some pages are closed to extensions.
      .map((tab) => injectDetector(tab.id as number).catch(() => undefined)),
  );
}
