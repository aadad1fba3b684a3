import type { Translate } from '../lib/i18n/translate.ts';
import { MARK_CLASSES, type MarkClass } from '../lib/report/marks.ts';
import { SampleArticle, type SampleArticleProps } from './sample-article.tsx';

export interface WelcomeProps extends SampleArticleProps {
  t: Translate;
  /** Whether pages are read only on click. */
  isClickOnly: boolean;
  /** What went wrong with a setting, if anything did. */
  problem?: string | undefined;
  onClickOnly(only: boolean): void;
  onOpenSettings(): void;
  /** Shows the first mark of a class in the sample. */
  onShow(kind: MarkClass): void;
}

/** The first page that a reader sees: what the marks mean, what is read, and how to switch it off. */
export function Welcome({ t, isClickOnly, problem, onReady, onClickOnly, onOpenSettings, onShow }: WelcomeProps) {
  return (
    <main>
      <header>
        <img src="/icon/active-48.png" alt="" width="40" height="40" />
        <p class="name">Sourcelight</p>
        <h1>{t('welcome.title')}</h1>
        <p class="intro">{t('welcome.lead')}</p>
      </header>
      <section aria-label={t('welcome.four')}>
        <p>{t('welcome.sample')}</p>
        <SampleArticle onReady={onReady} />
        {t.language !== 'en' && <p class="soft">{t('welcome.sample-note')}</p>}
        <h2>{t('welcome.four')}</h2>
        <ul class="marks">
          {MARK_CLASSES.map((kind) => (
            <li key={kind}>
              <button type="button" data-show={kind} onClick={() => onShow(kind)}>
                <span class={`line ${kind}`}>{t(`class.${kind}`)}</span>
              </button>{' '}
              {t(`welcome.${kind}`)}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('welcome.reads')}</h2>
        <p>{t('welcome.reads-text')}</p>
        <p>{t('welcome.permission')}</p>
      </section>
      <section>
        <h2>{t('welcome.off')}</h2>
        <p>{t('welcome.off-text')}</p>
        <label>
          <input type="checkbox" id="click-only" checked={isClickOnly} onChange={(e) => onClickOnly(e.currentTarget.checked)} />
          {t('welcome.click-only')}
        </label>
        {problem && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        <p>
          <button type="button" id="open-settings" onClick={onOpenSettings}>
            {t('welcome.open-settings')}
          </button>
        </p>
        <p class="soft">{t('popup.limits')}</p>
      </section>
    </main>
  );
}
