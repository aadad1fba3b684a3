import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { WrongMark } from '../report/wrong-marks.ts';

/** On this device only: what a reader reads is nobody else's business, not even the browser's synchronisation. */
const KEY = 'wrong-marks';
const MOST = 2000;

const STORED = v.array(v.object({ page: v.string(), words: v.string() }));

const valid = (value: unknown): WrongMark[] => {
  const result = v.safeParse(STORED, value);
  return result.success ? result.output : [];
};

/** The marks that the reader has reported as wrong, oldest first; a store that cannot be read counts as empty. */
export async function loadWrongMarks(): Promise<WrongMark[]> {
  try {
    return valid((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return [];
  }
}

const isSame = (a: WrongMark, b: WrongMark) => a.page === b.page && a.words === b.words;

/** Adds one. Rejects where the browser's storage does. */
export async function addWrongMark(mark: WrongMark): Promise<void> {
  const others = (await loadWrongMarks()).filter((w) => !isSame(w, mark));
  await browser.storage.local.set({ [KEY]: [...others, mark].slice(-MOST) });
}

/** Takes one back. Rejects where the browser's storage does. */
export async function removeWrongMark(mark: WrongMark): Promise<void> {
  await browser.storage.local.set({ [KEY]: (await loadWrongMarks()).filter((w) => !isSame(w, mark)) });
}

/** Calls back whenever the list changes; returns what takes it back. */
export function watchWrongMarks(changed: (marks: WrongMark[]) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) changed(valid(changes[KEY].newValue ?? []));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
