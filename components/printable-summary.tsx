import type { Translate } from '../lib/i18n/translate.ts';
import { groupsOf, looseClaims } from '../lib/report/listing.ts';
import { wordsOf } from '../lib/report/marks.ts';
import { flagNames, hostOf, whoLine } from '../lib/report/wording.ts';
import { Checklist } from './checklist.tsx';
import { type Annotated, Summary } from './summary.tsx';

export interface PrintableSummaryProps {
  t: Translate;
  state: Annotated;
  /** When the page was read. */
  date: Date;
  onPrint(): void;
}

/** A report on paper: the summary, the checklist and all passages, with the links written out. */
export function PrintableSummary({ t, state, date, onPrint }: PrintableSummaryProps) {
  const { report, outlet } = state;
  return (
    <article class="sheet">
      <header>
        <button type="button" id="print" onClick={onPrint}>
          {t('print.print')}
        </button>
        <p class="soft">{t('print.title')}</p>
        <h1>{report.title}</h1>
        <p class="soft">
          {[outlet.name, report.url, t('print.read', { date: new Intl.DateTimeFormat(t.language, { dateStyle: 'long' }).format(date) })]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </header>
      <Summary t={t} state={state} />
      <Checklist t={t} report={report} open />
      {groupsOf(report).map(({ source, rows, share }) => (
        <section key={source.id} class={`group ${source.kind}`}>
          <h2>{source.label}</h2>
          <p class="facts">
            {whoLine(t, source)} {t('summary.passages', { count: rows.length })}, {t.percent(share)}
          </p>
          <ul>
            {rows.map(({ attribution, claim }) => (
              <li key={attribution.id}>
                {wordsOf(attribution.content)}
                {claim && (
                  <p class="flags">
                    {flagNames(t, report, claim).join(', ')}: <q>{wordsOf(claim.basis)}</q>
                  </p>
                )}
                {attribution.links[0] && (
                  <p class="soft">
                    {hostOf(attribution.links[0].href)}: {attribution.links[0].href}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {looseClaims(report).length > 0 && (
        <section class="group claims">
          <h2>{t('list.loose')}</h2>
          <ul>
            {looseClaims(report).map((claim) => (
              <li key={claim.id}>
                {wordsOf(claim.content)}
                <p class="flags">
                  {flagNames(t, report, claim).join(', ')}: <q>{wordsOf(claim.basis)}</q>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <footer class="soft">{t('label.made')}</footer>
    </article>
  );
}
