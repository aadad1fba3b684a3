import { browser } from 'wxt/browser';
import { migrated, type ReadSettings, readSettings, SETTINGS_VERSION, type Settings } from '../settings/settings.ts';

/**
 * Settings are kept in the browser's synchronised storage, each under a name of its own: two devices that change different
 * settings at once both keep their change, and no setting can use up another's room.
 */
const PREFIX = 'settings.';
/** Where version 1 kept all of them, on this device only. */
const FIRST_KEY = 'settings';

function unprefixed(items: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(items)
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([key, value]) => [key.slice(PREFIX.length), value]),
  );
}

const prefixed = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [PREFIX + name, value]));

async function stored(): Promise<Record<string, unknown>> {
  const values = unprefixed(await browser.storage.sync.get(null));
  if (Object.keys(values).length > 0) return values;
  const first = (await browser.storage.local.get(FIRST_KEY))[FIRST_KEY];
  return typeof first === 'object' && first !== null ? { ...first, version: 1 } : {};
}

/** The reader's settings; a store that cannot be read counts as empty. */
export async function loadSettings(): Promise<ReadSettings> {
  try {
    return readSettings(await stored());
  } catch {
    return readSettings({});
  }
}

/**
 * Stores some settings and leaves all others as they are, those of a newer version too. Rejects where the browser's storage
 * does, with nothing changed.
 */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  const version = unprefixed(await browser.storage.sync.get(`${PREFIX}version`)).version;
  const kept = typeof version === 'number' && version > SETTINGS_VERSION ? version : SETTINGS_VERSION;
  await browser.storage.sync.set(prefixed({ ...change, version: kept }));
}

/** Puts all settings back to their defaults, those that only a newer version knows too. */
export async function resetSettings(): Promise<void> {
  const keys = Object.keys(await browser.storage.sync.get(null));
  await browser.storage.sync.remove(keys.filter((key) => key.startsWith(PREFIX)));
}

/** Moves what version 1 kept on this device into the synchronised storage; what is there already is newer, and stays. */
export async function migrateSettings(): Promise<void> {
  const first = (await browser.storage.local.get(FIRST_KEY))[FIRST_KEY];
  if (first === undefined) return;
  const values = unprefixed(await browser.storage.sync.get(null));
  if (Object.keys(values).length === 0 && typeof first === 'object' && first !== null) {
    await browser.storage.sync.set(prefixed({ ...migrated(1, first as Record<string, unknown>), version: SETTINGS_VERSION }));
  }
  await browser.storage.local.remove(FIRST_KEY);
}

/**
 * Calls back with all settings, and the names of those that changed, whenever one changes anywhere, on another device too;
 * returns what takes it back.
 */
export function watchSettings(changed: (read: ReadSettings, names: readonly string[]) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    const names = area === 'sync' ? Object.keys(unprefixed(changes)) : [];
    if (names.length > 0) void loadSettings().then((read) => changed(read, names));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** True for the errors with which browsers say that the store, or one entry of it, is full. */
export function isQuotaError(error: unknown): boolean {
  return /quota|QUOTA_BYTES|exceeded|too large/i.test(String(error));
}
