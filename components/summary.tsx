import type { Translate } from '../lib/i18n/translate.ts';
import type { PageState } from '../lib/page/page-state.ts';
import { soleSourceOfLead } from '../lib/report/lead.ts';
import { marksOf, wordsOfMark } from '../lib/report/marks.ts';
import { countsOf } from '../lib/report/shares.ts';
import { summaryLine } from '../lib/report/wording.ts';
import { KindBar } from './kind-bar.tsx';

export type Annotated = Extract<PageState, { status: 'annotated' }>;

/** What an editor wants to know first: how many sources, how many of them without a name, and how much rests on whom. */
export function Summary({ t, state }: { t: Translate; state: Annotated }) {
  const { report, lost, hidden } = state;
  const counts = countsOf(report);
  const sole = soleSourceOfLead(report);
  const lostMarks = marksOf(report).filter((m) => lost.includes(m.id));
  return (
    <section class="summary" aria-label={t('summary.title')}>
      <p class="line" role="status">
        {summaryLine(t, counts)}
      </p>
      {counts.sources > 0 && (
        <p class="sources">
          {t('summary.sources', { count: counts.sources })}:{' '}
          {t('summary.sources-split', { named: counts.sources - counts.unnamedSources, unnamed: counts.unnamedSources })}
        </p>
      )}
      {sole && <p class="lead">{t('summary.lead', { name: sole.label })}</p>}
      <KindBar t={t} report={report} />
      {lostMarks.length > 0 && (
        <details class="lost">
          <summary>{t('popup.lost', { count: lostMarks.length })}</summary>
          <ul>
            {lostMarks.map((mark) => (
              <li key={mark.id}>{wordsOfMark(mark)}</li>
            ))}
          </ul>
        </details>
      )}
      {hidden > 0 && <p class="hidden-marks">{t('popup.hidden', { count: hidden })}</p>}
    </section>
  );
}
