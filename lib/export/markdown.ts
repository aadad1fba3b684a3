import type { Report } from '../engine/report.ts';
import type { Translate } from '../i18n/translate.ts';
import { groupsOf, looseClaims } from '../report/listing.ts';
import { wordsOf } from '../report/marks.ts';
import { countsOf, kindShares } from '../report/shares.ts';
import { flagNames, hostOf, isWebAddress, shareWords, summaryLine, whoLine } from '../report/wording.ts';

/** The page's words as Markdown that means nothing but these words (CommonMark 0.31, backslash escapes). */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>()#!|~&]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

const link = (href: string, text: string) => `[${escapeMarkdown(text)}](<${href.replace(/[<>\s]/g, encodeURIComponent)}>)`;

const links = (given: readonly { href: string }[]) =>
  given
    .filter((l) => isWebAddress(l.href))
    .map((l) => link(l.href, hostOf(l.href)))
    .join(', ');

/** The report as Markdown: the summary, then every source with its passages. */
export function markdownOf(t: Translate, report: Report): string {
  const title = report.title ?? t('summary.title');
  const shares = kindShares(report).map((k) => shareWords(t, k));
  const lines = [
    `# ${report.url && isWebAddress(report.url) ? link(report.url, title) : escapeMarkdown(title)}`,
    '',
    summaryLine(t, countsOf(report)),
    ...(shares.length > 0 ? ['', shares.join(' · ')] : []),
  ];
  for (const { source, rows, share } of groupsOf(report)) {
    lines.push('', `## ${escapeMarkdown(source.label)}`, '', `${escapeMarkdown(whoLine(t, source))} ${t.percent(share)}`, '');
    for (const { attribution, claim } of rows) {
      const notes = [
        ...(attribution.cue ? [escapeMarkdown(attribution.cue.text)] : []),
        ...(claim ? [`${flagNames(t, report, claim).join(', ')}: “${escapeMarkdown(wordsOf(claim.basis))}”`] : []),
        ...(attribution.links.length > 0 ? [links(attribution.links)] : []),
      ].filter(Boolean);
      lines.push(`- ${escapeMarkdown(wordsOf(attribution.content))}${notes.length > 0 ? ` — ${notes.join(' · ')}` : ''}`);
    }
  }
  const loose = looseClaims(report);
  if (loose.length > 0) {
    lines.push('', `## ${t('list.loose')}`, '');
    for (const claim of loose)
      lines.push(
        `- ${escapeMarkdown(wordsOf(claim.content))} — ${flagNames(t, report, claim).join(', ')}: “${escapeMarkdown(wordsOf(claim.basis))}”`,
      );
  }
  return `${lines.join('\n')}\n`;
}
