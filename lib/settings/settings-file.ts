import { isSetting, migrated, SETTING_NAMES, SETTINGS_VERSION, type Settings } from './settings.ts';

const KIND = 'sourcelight-settings';

/** The settings as a file that another browser can load. */
export function settingsFile(settings: Settings): string {
  return `${JSON.stringify({ kind: KIND, version: SETTINGS_VERSION, settings }, undefined, 2)}\n`;
}

/**
 * Reads such a file, of this version or an earlier one. What it does not set is left as it is; what a newer version has put
 * into it and this one does not know is passed over.
 * @throws with what is wrong with it, where nothing or only a part of it could be used: nothing is loaded by halves
 */
export function readSettingsFile(text: string): Partial<Settings> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new Error('no JSON');
  }
  const { kind, version, settings } = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  if (kind !== KIND || typeof settings !== 'object' || settings === null) throw new Error(`no “${KIND}”`);
  const values = migrated(typeof version === 'number' ? version : SETTINGS_VERSION, settings as Record<string, unknown>);
  const change: Record<string, unknown> = {};
  for (const name of SETTING_NAMES) {
    if (!Object.hasOwn(values, name)) continue;
    const value = values[name];
    if (!isSetting(name, value)) throw new Error(`“${name}”`);
    change[name] = value;
  }
  return change as Partial<Settings>;
}
