import type { Claim, Report, Source, SourceKind } from '../engine/report.ts';
import type { MessageKey, Translate } from '../i18n/translate.ts';
import type { Counts } from './shares.ts';

/** The reader's words for the report's terms: neutral, and the same on the card, in the popup and on the command line. */

const ALLEGED = /\balleg/i;
const OF_THE_LAW =
  /\b(?:charged?|charges|indict\w*|prosecut\w*|courts?|trial|judge|jury|police|arrest\w*|lawsuits?|sued|suing|plaintiffs?|defendants?|plead\w*|pleaded|attorney|suspects?|investigators?|detectives?|convict\w*|crimes?|criminal|felony|complaint)\b/i;

/** How far around a claim the words are looked for that tell of a court; in characters. */
const AROUND = 200;

/**
 * Whether “alleged” stands in a report on a court case, where it is the law's word for what no court has found yet, rather
 * than a doubt of the outlet's.
 */
export function isLegalAllegation(report: Pick<Report, 'text'>, claim: Claim): boolean {
  if (!claim.basis.some((b) => ALLEGED.test(b.text))) return false;
  const start = Math.min(...claim.content.map((c) => c.start), ...claim.basis.map((b) => b.start));
  const end = Math.max(...claim.content.map((c) => c.end), ...claim.basis.map((b) => b.end));
  return OF_THE_LAW.test(report.text.slice(Math.max(0, start - AROUND), end + AROUND));
}

/** What a claim's flags say, in the reader's words. */
export function flagNames(t: Translate, report: Pick<Report, 'text'>, claim: Claim): string[] {
  const legal = isLegalAllegation(report, claim);
  return claim.flags.map((flag) => t(flag === 'hedged' && legal ? 'flag.alleged-in-law' : `flag.${flag}`));
}

/** “The article gives no reason”, or the reason in the article's own words. */
export function reasonLine(t: Translate, source: Source): string | undefined {
  if (source.anonymity !== 'granted') return undefined;
  return source.reason ? t('who.reason', { reason: source.reason.text }) : t('who.no-reason');
}

/** Who speaks, in whole sentences that need no guide; nothing for what the source's name says already. */
export function whoLine(t: Translate, source: Source): string {
  if (source.anonymity === 'granted') {
    const terms = source.terms ? t('who.granted-terms', { terms: source.terms.text }) : t('who.granted');
    return `${terms} ${reasonLine(t, source)}`;
  }
  return t(`who.${source.anonymity ?? source.kind}` as MessageKey);
}

/** One line on what the article rests on. */
export function summaryLine(t: Translate, counts: Counts): string {
  if (counts.attributions === 0 && counts.marked === 0) return t('summary.nothing');
  const parts = [
    counts.unnamedPassages > 0
      ? t('summary.unnamed', { count: counts.unnamedPassages, sources: t('summary.unnamed-sources', { count: counts.unnamedSources }) })
      : t('summary.no-unnamed'),
    ...(counts.unverified > 0 ? [t('summary.unverified', { count: counts.unverified })] : []),
    ...(counts.secondHand > 0 ? [t('summary.second-hand', { count: counts.secondHand })] : []),
  ];
  return parts.join(' · ');
}

/** Only addresses of the web are made into links, whatever the page wrote. */
export const isWebAddress = (href: string): boolean => /^https?:\/\//i.test(href);

/** “Named person 26 %”: how a kind's share is told wherever it is. */
export const shareWords = (t: Translate, { kind, share }: { kind: SourceKind; share: number }): string =>
  `${t(`kind.${kind}`)} ${t.percent(share)}`;

/** Host of an address without “www.”, or the address itself where it has none. */
export function hostOf(href: string): string {
  try {
    return new URL(href).host.replace(/^www\./, '') || href;
  } catch {
    return href;
  }
}

/** True for sources for which a reader expects a link: other outlets and documents. */
export function wantsLink(report: Pick<Report, 'sources'>, sourceId: string): boolean {
  const kind = report.sources.find((s) => s.id === sourceId)?.kind;
  return kind === 'media' || kind === 'document';
}
