import type { Anonymity, Claim, ClaimFlag, Report, Source, SourceKind } from '../engine/report.ts';
import type { Counts } from './shares.ts';

/** The reader's words for the report's terms: neutral, and the same on the card, in the popup and on the command line. */

export const KIND_NAMES: Record<SourceKind, string> = {
  'named-person': 'Named person',
  spokesperson: 'Spokesperson, no name given',
  'named-organisation': 'Organisation',
  'unnamed-person': 'Unnamed person',
  'unnamed-group': 'Unnamed people',
  media: 'Another outlet',
  document: 'Document or data',
  unattributed: 'No source given',
};

export const ANONYMITY_NAMES: Record<Anonymity, string> = {
  granted: 'Anonymity granted',
  described: 'Not named, but described',
  bare: 'Nothing said about who this is',
};

export const FLAG_NAMES: Record<ClaimFlag, string> = {
  'no-source': 'No source given',
  hedged: 'Hedged',
  'not-verified': 'Not verified by the outlet',
  'no-evidence': 'Evidence is said to be missing',
  disputed: 'Disputed in the article',
  'second-hand': 'Second-hand report',
};

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
export function flagNames(report: Pick<Report, 'text'>, claim: Claim): string[] {
  const legal = isLegalAllegation(report, claim);
  return claim.flags.map((flag) =>
    flag === 'hedged' && legal ? 'Alleged, as the law speaks of what no court has found' : FLAG_NAMES[flag],
  );
}

/** “the article gives no reason”, or the reason in the article's own words. */
export function reasonLine(source: Source): string | undefined {
  if (source.anonymity !== 'granted') return undefined;
  return source.reason ? `Reason given: “${source.reason.text}”` : 'The article gives no reason.';
}

const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** One line on what the article rests on. */
export function summaryLine(counts: Counts): string {
  if (counts.attributions === 0 && counts.marked === 0) return 'No attributions found in this article.';
  const parts = [
    counts.unnamedPassages > 0
      ? `${plural(counts.unnamedPassages, 'passage')} from ${plural(counts.unnamedSources, 'unnamed source')}`
      : 'No unnamed sources',
    ...(counts.unverified > 0 ? [plural(counts.unverified, 'unverified claim')] : []),
    ...(counts.secondHand > 0 ? [`${counts.secondHand} second-hand`] : []),
  ];
  return `${parts.join(' · ')}`;
}

/** Host of an address without “www.”, or the address itself where it has none. */
export function hostOf(href: string): string {
  try {
    return new URL(href).host.replace(/^www\./, '') || href;
  } catch {
    return href;
  }
}

/** 0.124 → “12 %”; what is there but under one half per cent is “under 1 %”. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return 'under 1 %';
  return `${Math.round(share * 100)} %`;
}

/** True for sources for which a reader expects a link: other outlets and documents. */
export function wantsLink(report: Pick<Report, 'sources'>, sourceId: string): boolean {
  const kind = report.sources.find((s) => s.id === sourceId)?.kind;
  return kind === 'media' || kind === 'document';
}
