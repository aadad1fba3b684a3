import type { Report } from '../engine/report.ts';
import type { Translate } from '../i18n/translate.ts';
import { checklist } from '../report/checklist.ts';
import { countsOf, kindShares } from '../report/shares.ts';
import { shareWords } from '../report/wording.ts';

/** A neutral label of how an article is sourced: counts and shares, no score. Plain text, a fact a line. */
export function sourcingLabel(t: Translate, report: Report): string {
  const counts = countsOf(report);
  const reasons = checklist(report).find((c) => c.rule === 'reason');
  const shares = kindShares(report).map((k) => shareWords(t, k));
  return [
    t('label.title'),
    ...(report.title ? [report.title] : []),
    ...(report.url ? [report.url] : []),
    t('label.sources', { count: counts.sources, unnamed: counts.unnamedSources }),
    ...(shares.length > 0 ? [t('label.shares', { shares: shares.join(', ') })] : []),
    t('label.unverified', { count: counts.unverified, second: counts.secondHand }),
    ...(reasons && reasons.count > 0 ? [t('label.reasons', { done: reasons.done, count: reasons.count })] : []),
    t('label.made'),
  ].join('\n');
}
