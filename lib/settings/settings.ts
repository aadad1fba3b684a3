import * as v from 'valibot';
import { LANGUAGES, type Language } from '../i18n/languages.ts';
import { MARK_CLASSES, type MarkClass } from '../report/marks.ts';
import { PALETTES } from './looks.ts';
import { SEARCH_ENGINES, type SearchEngine } from './search.ts';
import { siteName } from './sites.ts';

/** The shape that this version writes. Raised when a setting changes its meaning; see {@link migrated}. */
export const SETTINGS_VERSION = 2;

const oneOf = <const T extends readonly [string, ...string[]]>(values: T) => v.picklist(values);
const keysOf = <K extends string>(object: Record<K, unknown>) => Object.keys(object) as unknown as readonly [K, ...K[]];
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i));
const perClass = <S extends v.GenericSchema>(schema: S) =>
  v.object(Object.fromEntries(MARK_CLASSES.map((kind) => [kind, schema])) as Record<MarkClass, S>);
const sites = v.pipe(
  v.array(
    v.pipe(
      v.string(),
      v.check((name) => siteName(name) === name),
    ),
  ),
  v.maxLength(1000),
);

/** Each setting by itself, so that one that is damaged takes no other with it. */
export const SETTING_SCHEMAS = {
  /** The kinds of passage that are highlighted. */
  shown: perClass(v.boolean()),
  /** 0 to 1: only what is at least this likely right. */
  leastConfidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  palette: oneOf(PALETTES),
  /** The reader's own colours, for the palette “custom”. */
  colours: perClass(colour),
  /** Whether the strip along the page's edge is there. */
  strip: v.boolean(),
  /** Milliseconds that the pointer rests before the card opens; `null` where only a click opens it. */
  cardDelay: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(5000))),
  start: oneOf(['automatic', 'click']),
  siteRule: oneOf(['all', 'only']),
  neverSites: sites,
  onlySites: sites,
  searchEngine: oneOf(keysOf<SearchEngine>(SEARCH_ENGINES)),
  language: oneOf(['auto', ...keysOf<Language>(LANGUAGES)]),
} as const;

export type SettingName = keyof typeof SETTING_SCHEMAS;
export type Settings = { [N in SettingName]: v.InferOutput<(typeof SETTING_SCHEMAS)[N]> };

export const SETTING_NAMES = Object.keys(SETTING_SCHEMAS) as SettingName[];

export const DEFAULT_SETTINGS: Settings = {
  shown: { anonymous: true, unverified: true, 'second-hand': true, named: false },
  leastConfidence: 0,
  palette: 'amber',
  colours: { anonymous: '#a15c00', unverified: '#b02a7c', 'second-hand': '#2563a8', named: '#6b7280' },
  strip: true,
  cardDelay: 140,
  start: 'automatic',
  siteRule: 'all',
  neverSites: [],
  onlySites: [],
  searchEngine: 'duckduckgo',
  language: 'auto',
};

export interface ReadSettings {
  settings: Settings;
  /** Settings that were stored but could not be read, and stand at their defaults. */
  broken: SettingName[];
  /** Written by a version that knows more than this one. */
  newer: boolean;
}

/** Settings of any earlier version, as those of this one. Never throws; what is not understood is left as it is. */
export function migrated(version: number, stored: Record<string, unknown>): Record<string, unknown> {
  if (version >= 2) return stored;
  // Version 1 knew of one switch for named sources, and the threshold.
  const { markNamed, ...rest } = stored;
  return typeof markNamed === 'boolean' ? { shown: { ...DEFAULT_SETTINGS.shown, named: markNamed }, ...rest } : rest;
}

/**
 * What is stored, checked setting by setting: what is missing or damaged stands at its default. Never throws.
 * @param stored values by name, as this version or an earlier one wrote them
 */
export function readSettings(stored: Record<string, unknown>): ReadSettings {
  const version = typeof stored.version === 'number' ? stored.version : SETTINGS_VERSION;
  const values = migrated(version, stored);
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  const broken: SettingName[] = [];
  for (const name of SETTING_NAMES) {
    if (!Object.hasOwn(values, name) || values[name] === undefined) continue;
    const result = v.safeParse(SETTING_SCHEMAS[name], values[name]);
    if (result.success) settings[name] = result.output;
    else broken.push(name);
  }
  return { settings: settings as Settings, broken, newer: version > SETTINGS_VERSION };
}

/** One setting's value, if it may stand for it. */
export function isSetting<N extends SettingName>(name: N, value: unknown): value is Settings[N] {
  return v.is(SETTING_SCHEMAS[name], value);
}
