import type { Report } from '../engine/report.ts';
import { wordsOf } from './marks.ts';

/** A mark that the reader has reported as wrong. Kept on this device only, and found again by its words. */
export interface WrongMark {
  /** The page, without its fragment. */
  page: string;
  /** The words of the passage, by which it is known: offsets move when the page is edited. */
  words: string;
}

/** The part of an address that stands for the page. */
export function pageOf(address: string): string {
  return address.replace(/#.*$/s, '');
}

/** The report without what the reader has hidden on this page; sources that are left with nothing go too. */
export function withoutWrong(report: Report, wrong: readonly WrongMark[]): Report {
  const page = pageOf(report.url ?? '');
  const hidden = new Set(wrong.filter((w) => w.page === page).map((w) => w.words));
  if (hidden.size === 0) return report;
  const attributions = report.attributions.filter((a) => !hidden.has(wordsOf(a.content)));
  const gone = new Set(report.attributions.filter((a) => !attributions.includes(a)).map((a) => a.id));
  const sources = new Set(attributions.map((a) => a.sourceId));
  return {
    ...report,
    attributions,
    sources: report.sources.filter((s) => sources.has(s.id)),
    claims: report.claims.filter((c) => !hidden.has(wordsOf(c.content)) && !(c.attributionId && gone.has(c.attributionId))),
  };
}
