import type english from './locales/en.json';

/** What can be said, by key: English is complete by definition, and every other catalogue is held to its keys by a test. */
export type MessageKey = keyof typeof english;

/** A text, or its forms by the plural categories of its language (Unicode CLDR, as `Intl.PluralRules` names them). */
export type Message = string | Partial<Record<Intl.LDMLPluralRule, string>>;

export type Catalogue = Record<MessageKey, Message>;

export type Parameters = Record<string, string | number>;

/** Says something in the reader's language. `{name}` stands for a parameter; `count` chooses the plural form. */
export interface Translate {
  (key: MessageKey, parameters?: Parameters): string;
  /** BCP 47 tag of the interface's language. */
  readonly language: string;
  /** A share as a whole percentage in the language's own way; what is there but under one half per cent is “< 1 %”. */
  readonly percent: (share: number) => string;
}

/**
 * A translator for one catalogue. Built on `Intl` alone: it runs in every article page, where a message-format library would
 * be a third of the script.
 * @param language BCP 47 tag of the catalogue's language
 */
export function translator(language: string, catalogue: Catalogue): Translate {
  // Made when first needed: browsers take ten milliseconds to load what is behind these three, and most pages never ask.
  const plural = once(() => new Intl.PluralRules(language));
  const numbers = once(() => new Intl.NumberFormat(language));
  const percents = once(() => new Intl.NumberFormat(language, { style: 'percent' }));
  const fill = (text: string, parameters: Parameters) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
      return value === undefined ? whole : typeof value === 'number' ? numbers().format(value) : value;
    });
  const say = (key: MessageKey, parameters: Parameters = {}) => {
    const message = catalogue[key];
    const text = typeof message === 'string' ? message : (message[plural().select(Number(parameters.count ?? 0))] ?? message.other ?? '');
    return fill(text, parameters);
  };
  const percent = (share: number) => (share > 0 && share < 0.005 ? `< ${percents().format(0.01)}` : percents().format(share));
  return Object.assign(say, { language, percent });
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
