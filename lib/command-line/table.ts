import type { Report } from '../engine/report.ts';
import english from '../i18n/locales/en.json' with { type: 'json' };
import { translator } from '../i18n/translate.ts';
import { groupsOf, looseClaims } from '../report/listing.ts';
import { countsOf, kindShares } from '../report/shares.ts';
import { flagNames, hostOf, shareWords, summaryLine, whoLine } from '../report/wording.ts';

const WIDTH = 96;

/** The command line speaks English. */
const t = translator('en', english);

function shorten(text: string, width: number): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length <= width ? flat : `${flat.slice(0, width - 1)}…`;
}

/** What the popup shows of a report, as plain text. */
export function reportTable(report: Report): string {
  const lines = [
    report.title ?? '',
    summaryLine(t, countsOf(report)),
    kindShares(report)
      .map((k) => shareWords(t, k))
      .join(' · '),
    '',
  ];
  for (const { source, rows, share } of groupsOf(report)) {
    const level = source.anonymity ? ` · ${t(`anonymity.${source.anonymity}`)}` : '';
    lines.push(
      `■ ${source.label}`,
      `  ${t(`kind.${source.kind}`)}${level} · ${t('summary.passages', { count: rows.length })} · ${t.percent(share)}`,
    );
    if (source.anonymity === 'granted') lines.push(`  ${whoLine(t, source)}`);
    for (const { attribution, claim } of rows) {
      const link = attribution.links[0] ? hostOf(attribution.links[0].href) : t('links.none');
      lines.push(`    ${shorten(attribution.content.map((c) => c.text).join(' … '), WIDTH)}`);
      lines.push(
        `      [${attribution.cue?.text ?? ''}] ${link}${claim ? ` — ${flagNames(t, report, claim).join(', ')}: “${shorten(claim.basis.map((b) => b.text).join(' … '), 60)}”` : ''}`,
      );
    }
  }
  for (const claim of looseClaims(report)) {
    lines.push(
      `■ ${t('list.loose')}: ${flagNames(t, report, claim).join(', ')}`,
      `    ${shorten(claim.content.map((c) => c.text).join(' … '), WIDTH)}`,
    );
  }
  return lines.join('\n');
}
