import type { ComponentChildren } from 'preact';
import { LANGUAGES, type Language } from '../lib/i18n/languages.ts';
import type { MessageKey, Translate } from '../lib/i18n/translate.ts';
import { MARK_CLASSES } from '../lib/report/marks.ts';
import type { WrongMark } from '../lib/report/wrong-marks.ts';
import { PALETTES } from '../lib/settings/looks.ts';
import { SEARCH_ENGINES, type SearchEngine } from '../lib/settings/search.ts';
import type { ReadSettings, Settings } from '../lib/settings/settings.ts';
import { Choice, Tick } from './choice.tsx';
import { HighlightSample } from './highlight-sample.tsx';
import { SettingsFile } from './settings-file.tsx';
import { SiteList } from './site-list.tsx';
import { WrongMarks } from './wrong-marks.tsx';

export interface Shortcut {
  name: string;
  /** As the browser writes it; empty where none is set. */
  keys: string;
}

export interface OptionsProps {
  t: Translate;
  read: ReadSettings;
  wrong: readonly WrongMark[];
  shortcuts: readonly Shortcut[];
  /** What was last said of keeping a setting. */
  message?: string | undefined;
  /** Keeps settings; gives what went wrong, if anything did. */
  onSettings(change: Partial<Settings>): Promise<string | undefined>;
  onReset(): Promise<string | undefined>;
  onTakeBack(mark: WrongMark): void;
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

const CONFIDENCES = [0, 70, 80, 90] as const;
const DELAYS = { fast: 80, normal: 140, slow: 500, click: null } as const;
type Delay = keyof typeof DELAYS;

const keysOf = <K extends string>(object: Record<K, unknown>) => Object.keys(object) as K[];

function Marks({ t, read: { settings }, onSettings }: OptionsProps) {
  return (
    <Section title={t('settings.marks')}>
      <fieldset>
        <legend>{t('settings.shown')}</legend>
        {MARK_CLASSES.map((kind) => (
          <Tick
            key={kind}
            id={`shown-${kind}`}
            label={t(`class.${kind}`)}
            checked={settings.shown[kind]}
            onChange={(checked) => onSettings({ shown: { ...settings.shown, [kind]: checked } })}
          />
        ))}
      </fieldset>
      <Choice
        id="confidence"
        label={t('settings.confidence')}
        value={String(settings.leastConfidence * 100)}
        options={CONFIDENCES.map((c) => [String(c), t(`settings.confidence-${c}`)] as const)}
        onChange={(value) => onSettings({ leastConfidence: Number(value) / 100 })}
      />
    </Section>
  );
}

function Looks({ t, read: { settings }, onSettings }: OptionsProps) {
  const delay = keysOf(DELAYS).find((name) => DELAYS[name] === settings.cardDelay) ?? 'normal';
  return (
    <Section title={t('settings.looks')}>
      <Choice
        id="palette"
        label={t('settings.palette')}
        value={settings.palette}
        options={PALETTES.map((p) => [p, t(`settings.palette-${p}`)] as const)}
        onChange={(palette) => onSettings({ palette })}
      />
      {settings.palette === 'custom' && (
        <div class="colours">
          {MARK_CLASSES.map((kind) => (
            <label key={kind}>
              <input
                type="color"
                id={`colour-${kind}`}
                value={settings.colours[kind]}
                onChange={(e) => onSettings({ colours: { ...settings.colours, [kind]: e.currentTarget.value } })}
              />
              {t('settings.colour', { name: t(`class.${kind}`) })}
            </label>
          ))}
        </div>
      )}
      <p class="soft">{t('settings.palette-note')}</p>
      <HighlightSample t={t} looks={settings} />
      <Tick id="strip" label={t('settings.strip')} checked={settings.strip} onChange={(strip) => onSettings({ strip })} />
      <Choice<Delay>
        id="delay"
        label={t('settings.delay')}
        value={delay}
        options={keysOf(DELAYS).map((name) => [name, t(`settings.delay-${name}`)] as const)}
        onChange={(name) => onSettings({ cardDelay: DELAYS[name] })}
      />
    </Section>
  );
}

function Where({ t, read: { settings }, onSettings }: OptionsProps) {
  return (
    <Section title={t('settings.where')}>
      <Choice
        id="start"
        label={t('settings.start')}
        value={settings.start}
        options={[
          ['automatic', t('settings.start-automatic')],
          ['click', t('settings.start-click')],
        ]}
        onChange={(start) => onSettings({ start })}
      />
      <Choice
        id="site-rule"
        label={t('settings.sites')}
        value={settings.siteRule}
        options={[
          ['all', t('settings.sites-all')],
          ['only', t('settings.sites-only')],
        ]}
        onChange={(siteRule) => onSettings({ siteRule })}
      />
      {settings.siteRule === 'all' ? (
        <SiteList
          key="never"
          t={t}
          id="never-sites"
          label={t('settings.sites-never-list')}
          sites={settings.neverSites}
          onSave={(neverSites) => onSettings({ neverSites })}
        />
      ) : (
        <SiteList
          key="only"
          t={t}
          id="only-sites"
          label={t('settings.sites-only-list')}
          sites={settings.onlySites}
          onSave={(onlySites) => onSettings({ onlySites })}
        />
      )}
    </Section>
  );
}

function LanguageAndSearch({ t, read: { settings }, onSettings }: OptionsProps) {
  const engineName = (engine: SearchEngine) => (engine === 'fact-check' ? t('settings.engine-fact-check') : SEARCH_ENGINES[engine].name);
  return (
    <>
      <Section title={t('settings.language')}>
        <Choice<Language | 'auto'>
          id="language"
          label={t('settings.interface-language')}
          value={settings.language}
          options={[['auto', t('settings.language-auto')], ...keysOf(LANGUAGES).map((l) => [l, LANGUAGES[l]] as const)]}
          onChange={(language) => onSettings({ language })}
        />
        <p class="soft">{t('settings.language-note')}</p>
      </Section>
      <Section title={t('settings.search')}>
        <Choice<SearchEngine>
          id="engine"
          label={t('settings.engine')}
          value={settings.searchEngine}
          options={keysOf(SEARCH_ENGINES).map((engine) => [engine, engineName(engine)] as const)}
          onChange={(searchEngine) => onSettings({ searchEngine })}
        />
        <p class="soft">{t('settings.engine-note')}</p>
      </Section>
    </>
  );
}

/** All that a reader can set. Each change is kept at once, and holds in open pages at once. */
export function Options(props: OptionsProps) {
  const { t, read, wrong, shortcuts, message, onTakeBack } = props;
  return (
    <main>
      <h1>{t('settings.title')}</h1>
      {read.newer && (
        <p class="problem" role="alert" id="newer">
          {t('settings.newer')}
        </p>
      )}
      {read.broken.length > 0 && (
        <p class="problem" role="alert" id="broken">
          {t('settings.broken', { count: read.broken.length })}
        </p>
      )}
      <p class="message" role="status" id="message">
        {message}
      </p>
      <Marks {...props} />
      <Looks {...props} />
      <Where {...props} />
      <LanguageAndSearch {...props} />
      <Section title={t('settings.wrong')}>
        <WrongMarks t={t} wrong={wrong} onTakeBack={onTakeBack} />
      </Section>
      <Section title={t('settings.keys')}>
        <table class="keys">
          <tbody>
            {shortcuts.map(({ name, keys }) => (
              <tr key={name}>
                <th scope="row">{t((name === '_execute_action' ? 'settings.key-popup' : `command.${name}`) as MessageKey)}</th>
                <td>{keys ? <kbd>{keys}</kbd> : <span class="soft">{t('settings.key-none')}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="soft">{t('settings.keys-note')}</p>
      </Section>
      <Section title={t('settings.file')}>
        <SettingsFile {...props} />
      </Section>
      <footer class="soft">{t('popup.private')}</footer>
    </main>
  );
}
