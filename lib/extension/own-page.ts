import { browser } from 'wxt/browser';
import { lookVariables } from '../../components/look-variables.ts';
import type { Translate } from '../i18n/translate.ts';
import type { ReadSettings, Settings } from '../settings/settings.ts';
import { translateFor } from './interface.ts';
import { isQuotaError, loadSettings, resetSettings, saveSettings, watchSettings } from './settings-store.ts';

/** What every page of the extension's own has: the reader's settings and language, which may change while it is open. */
export interface OwnPage {
  t: Translate;
  read: ReadSettings;
}

const directionOf = (language: string): string =>
  (new Intl.Locale(language) as Intl.Locale & { getTextInfo?: () => { direction: string } }).getTextInfo?.().direction ?? 'ltr';

async function dress(read: ReadSettings): Promise<OwnPage> {
  const t = await translateFor(read.settings.language);
  const { documentElement } = document;
  documentElement.lang = t.language;
  documentElement.dir = directionOf(t.language);
  for (const [name, value] of Object.entries(lookVariables(read.settings))) documentElement.style.setProperty(name, value);
  return { t, read };
}

/** Dresses the page in the reader's language and colours, at once and whenever they change. */
export async function openOwnPage(changed: (page: OwnPage) => void): Promise<OwnPage> {
  const page = await dress(await loadSettings());
  watchSettings(async (read) => changed(await dress(read)));
  return page;
}

async function attempted(t: Translate, action: Promise<void>): Promise<string | undefined> {
  try {
    await action;
    return undefined;
  } catch (error) {
    return isQuotaError(error)
      ? t('settings.quota')
      : t('popup.not-saved', { problem: error instanceof Error ? error.message : String(error) });
  }
}

/** Keeps settings. @returns what went wrong, in the reader's words; nothing where they are kept */
export const keepSettings = (t: Translate, change: Partial<Settings>): Promise<string | undefined> => attempted(t, saveSettings(change));

/** Puts all settings back to their defaults, and answers as {@link keepSettings} does. */
export const resetAll = (t: Translate): Promise<string | undefined> => attempted(t, resetSettings());

export const version = (): string => browser.runtime.getManifest().version;

export const openSettings = (): Promise<void> => browser.runtime.openOptionsPage();
