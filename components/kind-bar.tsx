import type { Report } from '../lib/engine/report.ts';
import type { Translate } from '../lib/i18n/translate.ts';
import { kindShares } from '../lib/report/shares.ts';
import { shareWords } from '../lib/report/wording.ts';

/** How much of the quoted and reported text comes from which kind of source: a bar, and the same in words. */
export function KindBar({ t, report }: { t: Translate; report: Report }) {
  const shares = kindShares(report).map((s) => ({ ...s, words: shareWords(t, s) }));
  if (shares.length === 0) return null;
  return (
    <figure class="bar">
      <div role="img" aria-label={t('summary.bar', { shares: shares.map((s) => s.words).join(', ') })}>
        {shares.map((s) => (
          <span key={s.kind} class={`part ${s.kind}`} style={{ flexGrow: s.share }} title={s.words} />
        ))}
      </div>
      <figcaption aria-hidden="true">
        {shares.map((s) => (
          <span key={s.kind}>
            <i class={`part ${s.kind}`} />
            {s.words}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
