import { browser } from 'wxt/browser';
import { chooseLanguage, type Language, loadCatalogue } from '../i18n/languages.ts';
import { type Catalogue, type Translate, translator } from '../i18n/translate.ts';

/** The texts of the interface, in the reader's language or the browser's. */
export async function catalogueFor(setting: Language | 'auto'): Promise<{ language: Language; catalogue: Catalogue }> {
  const language = chooseLanguage(setting, [browser.i18n.getUILanguage(), ...(globalThis.navigator?.languages ?? [])]);
  return { language, catalogue: await loadCatalogue(language) };
}

/** A translator for the background and the extension's own pages. */
export async function translateFor(setting: Language | 'auto'): Promise<Translate> {
  const { language, catalogue } = await catalogueFor(setting);
  return translator(language, catalogue);
}
