import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, isSetting, readSettings, SETTINGS_VERSION } from '../../../lib/settings/settings.ts';
import { readSettingsFile, settingsFile } from '../../../lib/settings/settings-file.ts';
import { isSiteAllowed, pagePatterns, siteName, withSite } from '../../../lib/settings/sites.ts';

describe('stored settings', () => {
  it('stand at their defaults where nothing is stored', () => {
    expect(readSettings({})).toEqual({ settings: DEFAULT_SETTINGS, broken: [], newer: false });
  });
  it('are read one by one: a damaged one takes no other with it', () => {
    const { settings, broken, newer } = readSettings({
      version: SETTINGS_VERSION,
      palette: 'sky',
      strip: 'perhaps',
      leastConfidence: 7,
      neverSites: ['news.example', 'not a site'],
      colours: { anonymous: 'url(javascript:1)' },
      cardDelay: null,
    });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, palette: 'sky', cardDelay: null });
    expect(broken.sort()).toEqual(['colours', 'leastConfidence', 'neverSites', 'strip']);
    expect(newer).toBe(false);
  });
  it('of version 1 become those of today', () => {
    const { settings } = readSettings({ version: 1, markNamed: true, leastConfidence: 0.8 });
    expect(settings.shown.named).toBe(true);
    expect(settings.leastConfidence).toBe(0.8);
  });
  it('of a newer version are read as far as they are understood, and said to be newer', () => {
    const read = readSettings({ version: SETTINGS_VERSION + 1, palette: 'dusk', hologram: true });
    expect(read).toMatchObject({ newer: true, broken: [], settings: { palette: 'dusk' } });
  });
});

describe('a file of settings', () => {
  it('gives back what was put into it', () => {
    const settings = { ...DEFAULT_SETTINGS, palette: 'dusk' as const, onlySites: ['news.example'] };
    expect(readSettingsFile(settingsFile(settings))).toEqual(settings);
  });
  it('is refused as a whole where a part of it is wrong, with what is wrong', () => {
    expect(() => readSettingsFile('nonsense')).toThrow('no JSON');
    expect(() => readSettingsFile('[]')).toThrow('sourcelight-settings');
    expect(() => readSettingsFile('null')).toThrow('sourcelight-settings');
    const bad = JSON.stringify({ kind: 'sourcelight-settings', version: 2, settings: { palette: 'sky', strip: 1 } });
    expect(() => readSettingsFile(bad)).toThrow('“strip”');
  });
  it('may be of an older or a newer version', () => {
    const old = JSON.stringify({ kind: 'sourcelight-settings', version: 1, settings: { markNamed: true } });
    expect(readSettingsFile(old)).toEqual({ shown: { ...DEFAULT_SETTINGS.shown, named: true } });
    const next = JSON.stringify({ kind: 'sourcelight-settings', version: 9, settings: { palette: 'sky', hologram: true } });
    expect(readSettingsFile(next)).toEqual({ palette: 'sky' });
  });
});

describe('sites', () => {
  it('have one name, however they are written', () => {
    for (const written of ['news.example', ' https://www.News.example/a?b#c ', 'NEWS.EXAMPLE.', 'http://news.example:8080'])
      expect(siteName(written)).toBe('news.example');
    expect(siteName('bücher.example')).toBe('xn--bcher-kva.example');
    expect(siteName('www.www.news.example')).toBe('news.example');
    for (const none of [
      '',
      ' ',
      'two words',
      'file:///etc',
      'javascript:alert(1)',
      'http://user:pass@x.example',
      '*.example',
      '<b>',
      '..',
      'a..b',
    ])
      expect(siteName(none), none).toBeUndefined();
  });
  it('are read or left alone as the reader says, subdomains too', () => {
    const all = { siteRule: 'all' as const, neverSites: ['news.example'], onlySites: [] };
    expect(isSiteAllowed(all, 'https://www.news.example/a')).toBe(false);
    expect(isSiteAllowed(all, 'https://m.news.example/a')).toBe(false);
    expect(isSiteAllowed(all, 'https://oldnews.example/a')).toBe(true);
    const only = { siteRule: 'only' as const, neverSites: [], onlySites: ['news.example'] };
    expect(isSiteAllowed(only, 'https://m.news.example/a')).toBe(true);
    expect(isSiteAllowed(only, 'https://other.example/a')).toBe(false);
  });
  it('are switched off and on again from the page that is open', () => {
    const off = { ...DEFAULT_SETTINGS, ...withSite(DEFAULT_SETTINGS, 'https://www.news.example/a', false) };
    expect(off.neverSites).toEqual(['news.example']);
    expect(withSite(off, 'https://m.news.example/b', true).neverSites).toEqual([]);
    const only = { ...DEFAULT_SETTINGS, siteRule: 'only' as const };
    expect(withSite(only, 'https://news.example/', true).onlySites).toEqual(['news.example']);
  });
  it('become the match patterns of the script that runs by itself', () => {
    expect(pagePatterns(DEFAULT_SETTINGS).matches).toEqual(['http://*/*', 'https://*/*']);
    expect(pagePatterns({ ...DEFAULT_SETTINGS, start: 'click' }).matches).toEqual([]);
    const never = pagePatterns({ ...DEFAULT_SETTINGS, neverSites: ['news.example', '127.0.0.1'] });
    expect(never.excludeMatches).toEqual([
      'http://*.news.example/*',
      'https://*.news.example/*',
      'http://127.0.0.1/*',
      'https://127.0.0.1/*',
    ]);
    expect(pagePatterns({ ...DEFAULT_SETTINGS, siteRule: 'only', onlySites: [] }).matches).toEqual([]);
  });
});

describe('a setting', () => {
  it('takes only what may stand for it', () => {
    expect(isSetting('palette', 'sky')).toBe(true);
    expect(isSetting('palette', '__proto__')).toBe(false);
    expect(isSetting('language', 'xx')).toBe(false);
    expect(isSetting('searchEngine', 'fact-check')).toBe(true);
  });
});
