import { browser } from 'wxt/browser';
import { DEFAULT_CHOICE, type MarkingChoice } from '../report/marks.ts';

/** What the reader has set: so far, what is marked. */
export type Settings = MarkingChoice;

const KEY = 'settings';

/** What is stored, with defaults for what is missing or of the wrong type: a damaged store never breaks a page. */
function readSettings(stored: unknown): Settings {
  const given = typeof stored === 'object' && stored !== null ? (stored as Partial<Record<keyof Settings, unknown>>) : {};
  const { markNamed, leastConfidence } = given;
  return {
    markNamed: typeof markNamed === 'boolean' ? markNamed : DEFAULT_CHOICE.markNamed,
    leastConfidence:
      typeof leastConfidence === 'number' && leastConfidence >= 0 && leastConfidence <= 1
        ? leastConfidence
        : DEFAULT_CHOICE.leastConfidence,
  };
}

export async function loadSettings(): Promise<Settings> {
  try {
    return readSettings((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return DEFAULT_CHOICE;
  }
}

/** Stores these settings. Rejects where the browser's storage does, so that the caller can say so. */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/** Calls back whenever the settings change anywhere in the extension; returns what takes it back. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) changed(readSettings(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
