import type { PageState } from '../lib/page/page-state.ts';
import type { MarkingChoice } from '../lib/report/marks.ts';
import { countsOf } from '../lib/report/shares.ts';
import { summaryLine } from '../lib/report/wording.ts';
import { KindBar } from './kind-bar.tsx';
import { ReportList } from './report-list.tsx';

export interface PopupProps {
  state: PageState | { status: 'forbidden' };
  settings: MarkingChoice;
  onShow(id: string): void;
  onToggle(shown: boolean): void;
  onRetry(): void;
  onSettings(change: Partial<MarkingChoice>): void;
}

/** How sure the engine must be, in the reader's words. */
const CONFIDENCE_CHOICES: readonly (readonly [number, string])[] = [
  [0, 'all that was found'],
  [0.7, 'only what is likely right (70 %)'],
  [0.8, 'only what is very likely right (80 %)'],
  [0.9, 'only what is almost certain (90 %)'],
];

function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? 'another language';
  } catch {
    return 'another language';
  }
}

function Notice({ title, children }: { title: string; children?: preact.ComponentChildren }) {
  return (
    <div class="notice" role="status">
      <h2>{title}</h2>
      {children}
    </div>
  );
}

type Annotated = Extract<PageState, { status: 'annotated' }>;

function Annotations({ state, settings, onShow, onToggle, onSettings }: Omit<PopupProps, 'state' | 'onRetry'> & { state: Annotated }) {
  const { report } = state;
  return (
    <>
      <section class="summary" aria-label="Summary">
        <p class="line" role="status">
          {summaryLine(countsOf(report))}
        </p>
        <KindBar report={report} />
        <div class="switches">
          <label>
            <input type="checkbox" id="shown" checked={state.shown} onChange={(e) => onToggle(e.currentTarget.checked)} />
            Highlights on this page
          </label>
          <label>
            <input
              type="checkbox"
              id="mark-named"
              checked={settings.markNamed}
              onChange={(e) => onSettings({ markNamed: e.currentTarget.checked })}
            />
            Named sources too
          </label>
          <label>
            Show{' '}
            <select
              id="least-confidence"
              value={String(settings.leastConfidence)}
              onChange={(e) => onSettings({ leastConfidence: Number(e.currentTarget.value) })}
            >
              {CONFIDENCE_CHOICES.map(([least, name]) => (
                <option key={least} value={String(least)} selected={least === settings.leastConfidence}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </div>
        {state.lost.length > 0 && (
          <p class="lost">
            {state.lost.length} {state.lost.length === 1 ? 'passage is' : 'passages are'} no longer in the page as read.
          </p>
        )}
      </section>
      <ReportList report={report} lost={state.lost} onShow={onShow} />
    </>
  );
}

function Body(props: PopupProps) {
  const { state, onRetry } = props;
  switch (state.status) {
    case 'working':
      return <Notice title="Reading the article …" />;
    case 'not-an-article':
      return (
        <Notice title="Not an article">
          <p>Sourcelight reads news articles. This page does not look like one, so nothing was marked.</p>
        </Notice>
      );
    case 'unsupported-language':
      return (
        <Notice title="Language not supported">
          <p>
            This article is {state.language && !state.language.startsWith('en') ? `in ${languageName(state.language)}` : 'not in English'}.
            Sourcelight reads English only, so far.
          </p>
        </Notice>
      );
    case 'forbidden':
      return (
        <Notice title="This page cannot be read">
          <p>The browser lets no extension read pages of this kind (its own pages, its add-on store, documents such as PDF).</p>
        </Notice>
      );
    case 'error':
      return (
        <Notice title="Something went wrong">
          <p>{state.message}</p>
          <button type="button" id="retry" onClick={onRetry}>
            Try again
          </button>
        </Notice>
      );
    case 'annotated':
      return <Annotations {...props} state={state} />;
  }
}

/** The toolbar popup: what the page's article rests on, or why there is nothing to show. */
export function Popup(props: PopupProps) {
  return (
    <main data-status={props.state.status}>
      <header class="top">
        <h1>Sourcelight</h1>
      </header>
      <Body {...props} />
      <footer>Shows how the article sources what it says, not whether it is true. Nothing leaves this computer.</footer>
    </main>
  );
}
