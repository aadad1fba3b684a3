import type { Translate } from '../lib/i18n/translate.ts';
import type { TabState } from '../lib/page/page-state.ts';
import type { Settings } from '../lib/settings/settings.ts';
import { Checklist } from './checklist.tsx';
import { ExportMenu } from './export-menu.tsx';
import { Notice } from './notice.tsx';
import { PassageFinder } from './passage-finder.tsx';
import { Policies } from './policies.tsx';
import { type Annotated, Summary } from './summary.tsx';

export interface TabReportProps {
  t: Translate;
  state: TabState;
  settings: Settings;
  /** Name of the page's site, where it has one. */
  site: string | undefined;
  version: string;
  /** What went wrong with a setting, if anything did. */
  problem?: string | undefined;
  /** The passage that the reader has scrolled to. */
  inView?: string | undefined;
  onShow(id: string): void;
  onToggle(shown: boolean): void;
  onRetry(): void;
  onSettings(change: Partial<Settings>): void;
  /** Switches the page's site off or on again. */
  onSite(allowed: boolean): void;
  onReadOnce(): void;
  onOpenSettings(): void;
  onPrint(): void;
  /** Opens the side panel; absent where this is it. */
  onPanel?: (() => void) | undefined;
}

function languageName(t: Translate, code: string): string {
  if (!code || code.toLowerCase().startsWith('en')) return t('popup.language-other');
  try {
    return new Intl.DisplayNames([t.language], { type: 'language' }).of(code) ?? t('popup.language-other');
  } catch {
    return t('popup.language-other');
  }
}

function Switches({ t, state, settings, site, onToggle, onSettings, onSite }: TabReportProps & { state: Annotated }) {
  return (
    <div class="switches">
      <label>
        <input type="checkbox" id="shown" checked={state.shown} onChange={(e) => onToggle(e.currentTarget.checked)} />
        {t('popup.shown')}
      </label>
      <label>
        <input
          type="checkbox"
          id="mark-named"
          checked={settings.shown.named}
          onChange={(e) => onSettings({ shown: { ...settings.shown, named: e.currentTarget.checked } })}
        />
        {t('popup.mark-named')}
      </label>
      {site !== undefined && (
        <label>
          <input type="checkbox" id="site-off" checked={false} onChange={() => onSite(false)} />
          {t('popup.site-off')}
        </label>
      )}
    </div>
  );
}

function Annotations(props: TabReportProps & { state: Annotated }) {
  const { t, state, settings, version, inView, onShow, onPrint } = props;
  const { report } = state;
  return (
    <>
      <Summary t={t} state={state} />
      <Switches {...props} />
      <Checklist t={t} report={report} onShow={onShow} />
      <ExportMenu t={t} report={report} version={version} onPrint={onPrint} />
      <PassageFinder t={t} report={report} lost={state.lost} inView={inView} engine={settings.searchEngine} onShow={onShow} />
      <Policies t={t} outlet={state.outlet} />
    </>
  );
}

function Body(props: TabReportProps) {
  const { t, state, site, onRetry, onReadOnce, onSite } = props;
  switch (state.status) {
    case 'working':
      return <Notice title={t('popup.working')} />;
    case 'not-an-article':
      return (
        <Notice title={t('popup.not-an-article')}>
          <p>{t('popup.not-an-article-text')}</p>
        </Notice>
      );
    case 'unsupported-language':
      return (
        <Notice title={t('popup.language')}>
          <p>{t('popup.language-text', { language: languageName(t, state.language) })}</p>
        </Notice>
      );
    case 'forbidden':
      return (
        <Notice title={t('popup.forbidden')}>
          <p>{t('popup.forbidden-text')}</p>
        </Notice>
      );
    case 'off':
      return (
        <Notice title={t('popup.off', { host: site ?? '' })}>
          <p>{t('popup.off-text')}</p>
          <button type="button" id="read-once" onClick={onReadOnce}>
            {t('popup.read-once')}
          </button>{' '}
          <button type="button" id="allow-site" onClick={() => onSite(true)}>
            {t('popup.allow-site')}
          </button>
        </Notice>
      );
    case 'waiting':
      return (
        <Notice title={t('popup.waiting')}>
          <button type="button" id="read-once" onClick={onReadOnce}>
            {t('popup.read-once')}
          </button>
        </Notice>
      );
    case 'gone':
      return (
        <Notice title={t('popup.error')}>
          <p>{t('popup.gone')}</p>
        </Notice>
      );
    case 'too-large':
    case 'silent':
    case 'error':
      return (
        <Notice title={t('popup.error')}>
          <p>{state.status === 'error' ? state.message : t(`popup.${state.status}`)}</p>
          <button type="button" id="retry" onClick={onRetry}>
            {t('popup.retry')}
          </button>
        </Notice>
      );
    case 'annotated':
      return <Annotations {...props} state={state} />;
  }
}

/** What the article in a tab rests on, or why there is nothing to show: the popup and the side panel alike. */
export function TabReport(props: TabReportProps) {
  const { t, state, problem, onOpenSettings, onPanel } = props;
  return (
    <main data-status={state.status}>
      <header class="top">
        <h1>Sourcelight</h1>
        {onPanel && (
          <button type="button" id="open-panel" class="quiet" title={t('popup.panel')} aria-label={t('popup.panel')} onClick={onPanel}>
            ◨
          </button>
        )}
        <button
          type="button"
          id="open-settings"
          class="quiet"
          title={t('popup.settings')}
          aria-label={t('popup.settings')}
          onClick={onOpenSettings}
        >
          ⚙
        </button>
      </header>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <Body {...props} />
      <footer>
        {state.status === 'annotated' && <p>{t('popup.limits')}</p>}
        <p>{t('popup.private')}</p>
      </footer>
    </main>
  );
}
