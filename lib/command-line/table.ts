import type { Report } from '../engine/report.ts';
import { groupsOf, looseClaims } from '../report/listing.ts';
import { countsOf, kindShares } from '../report/shares.ts';
import { ANONYMITY_NAMES, FLAG_NAMES, hostOf, KIND_NAMES, percent, reasonLine, summaryLine } from '../report/wording.ts';

const WIDTH = 96;

function shorten(text: string, width: number): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length <= width ? flat : `${flat.slice(0, width - 1)}…`;
}

/** What the popup shows of a report, as plain text. */
export function reportTable(report: Report): string {
  const lines = [
    report.title ?? '',
    summaryLine(countsOf(report)),
    kindShares(report)
      .map((k) => `${KIND_NAMES[k.kind]} ${percent(k.share)}`)
      .join(' · '),
    '',
  ];
  for (const { source, rows, share } of groupsOf(report)) {
    const level = source.anonymity ? ` · ${ANONYMITY_NAMES[source.anonymity]}` : '';
    lines.push(
      `■ ${source.label}`,
      `  ${KIND_NAMES[source.kind]}${level} · ${rows.length} passage${rows.length === 1 ? '' : 's'} · ${percent(share)}`,
    );
    if (source.terms) lines.push(`  Terms: “${source.terms.text}”. ${reasonLine(source) ?? ''}`);
    for (const { attribution, claim } of rows) {
      const link = attribution.links[0] ? hostOf(attribution.links[0].href) : 'no link given';
      lines.push(`    ${shorten(attribution.content.map((c) => c.text).join(' … '), WIDTH)}`);
      lines.push(
        `      [${attribution.cue?.text ?? ''}] ${link}${claim ? ` — ${claim.flags.map((f) => FLAG_NAMES[f]).join(', ')}: “${shorten(claim.basis.map((b) => b.text).join(' … '), 60)}”` : ''}`,
      );
    }
  }
  for (const claim of looseClaims(report)) {
    lines.push(
      `■ Claim in the writer’s own words: ${claim.flags.map((f) => FLAG_NAMES[f]).join(', ')}`,
      `    ${shorten(claim.content.map((c) => c.text).join(' … '), WIDTH)}`,
    );
  }
  return lines.join('\n');
}
