import { type Translate, translator } from '../i18n/translate.ts';
import type { Settings } from '../settings/settings.ts';
import { askBackground } from './messages.ts';
import { loadSettings, watchSettings } from './settings-store.ts';

/** What shapes all that we show in a page: the reader's settings, and their language. */
export interface PageInterface {
  settings: Settings;
  t: Translate;
}

async function translate(language: Settings['language']): Promise<Translate> {
  const answer = await askBackground('interface', { language });
  return translator(answer.language, answer.catalogue);
}

/** The settings, and the texts in the reader's language, which the background has for all pages. */
export async function loadInterface(): Promise<PageInterface> {
  const { settings } = await loadSettings();
  return { settings, t: await translate(settings.language) };
}

const looksOf = ({ palette, colours }: Settings) => ({ palette, colours });

/**
 * Calls back with each change of the settings; the colours of this page's highlights have changed by then.
 * @param first what the page began with
 */
export function watchInterface(first: PageInterface, changed: (next: PageInterface) => void): () => void {
  let last = Promise.resolve(first);
  const next = async (before: PageInterface, settings: Settings): Promise<PageInterface> => {
    const t = before.settings.language === settings.language ? before.t : await translate(settings.language);
    const [from, to] = [looksOf(before.settings), looksOf(settings)];
    if (JSON.stringify(from) !== JSON.stringify(to)) await askBackground('restyle', { from, to });
    changed({ settings, t });
    return { settings, t };
  };
  return watchSettings(({ settings }) => {
    // One after the other, so that the last change is the one that stays.
    last = last.then((before) => next(before, settings).catch(() => before));
  });
}
