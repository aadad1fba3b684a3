import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browserMessages } from '../../../lib/i18n/browser-messages.ts';
import { chooseLanguage, LANGUAGES, type Language, loadCatalogue } from '../../../lib/i18n/languages.ts';
import english from '../../../lib/i18n/locales/en.json';
import { type Message, translator } from '../../../lib/i18n/translate.ts';

const ROOT = new URL('../../..', import.meta.url).pathname;
const languages = Object.keys(LANGUAGES) as Language[];
const catalogues = await Promise.all(languages.map(async (l) => [l, await loadCatalogue(l)] as const));

const forms = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message));
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort();

describe.each(catalogues)('the interface in %s', (language, catalogue) => {
  it('says everything, and nothing that is not asked for', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(english).sort());
    for (const [key, message] of Object.entries(catalogue)) for (const text of forms(message)) expect(text.trim(), key).not.toBe('');
  });
  it('has each plural form that the language has, with the same parameters', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const [key, message] of Object.entries(catalogue)) {
      const original = english[key as keyof typeof english];
      expect(typeof message, key).toBe(typeof original);
      if (typeof message !== 'string') expect(Object.keys(message).sort(), key).toEqual([...pluralCategories].sort());
      const wanted = places(typeof original === 'string' ? original : original.other);
      for (const text of forms(message))
        expect(
          places(text).filter((p) => p !== 'count'),
          key,
        ).toEqual(wanted.filter((p) => p !== 'count'));
    }
  });
  it('is a translation', () => {
    if (language === 'en') return;
    // Short words can be the same in two languages; a sentence cannot.
    const same = Object.entries(catalogue).filter(
      ([key, m]) => JSON.stringify(m).split(' ').length > 2 && JSON.stringify(m) === JSON.stringify(english[key as keyof typeof english]),
    );
    expect(same.map(([key]) => key).filter((key) => !/engine-fact-check$|export\.annotations$/.test(key))).toEqual([]);
  });
  it('fits the browser’s own places', () => {
    const messages = JSON.parse(browserMessages(catalogue)) as Record<string, { message: string }>;
    expect(messages.extension_description?.message.length).toBeLessThanOrEqual(132);
    for (const { message } of Object.values(messages)) expect(message).not.toBe('');
  });
});

describe('the texts', () => {
  it('are all used', () => {
    const code = ['components', 'entrypoints', 'lib']
      .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((f) => join(ROOT, folder, f)))
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    // Keys made of a stem and a value: `kind.${kind}`.
    const stems = [...code.matchAll(/`((?:[\w-]+[.-])+)\$\{/g)].map((m) => m[1] ?? '');
    const unused = Object.keys(english).filter((key) => !code.includes(`'${key}'`) && !stems.some((stem) => key.startsWith(stem)));
    expect(unused).toEqual([]);
  });
});

describe('a translator', () => {
  it('chooses plural forms, fills parameters and writes numbers as the language does', async () => {
    const uk = translator('uk', await loadCatalogue('uk'));
    expect([1, 2, 5, 21].map((count) => uk('summary.passages', { count }))).toEqual(['1 уривок', '2 уривки', '5 уривків', '21 уривок']);
    const de = translator('de', await loadCatalogue('de'));
    expect(de('summary.passages', { count: 1234 })).toBe('1.234 Stellen');
    expect(de.percent(0.001)).toMatch(/^< 1\s%$/);
    expect(de('card.source')).toBe('Quelle: {name}');
    expect(de('card.source', { name: '{name} {toString}' })).toBe('Quelle: {name} {toString}');
  });
  it('speaks the reader’s language, else the browser’s, else English', () => {
    expect(chooseLanguage('fr', ['de'])).toBe('fr');
    expect(chooseLanguage('auto', ['pl-PL', 'uk-UA', 'en'])).toBe('uk');
    expect(chooseLanguage('auto', ['toString', 'xx'])).toBe('en');
  });
});
