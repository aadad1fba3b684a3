import type { Report } from '../engine/report.ts';

/**
 * The report with only what is at least this likely right. Ids stay, so that marks can be told apart before and after.
 * @param least 0 to 1
 */
export function confidentOnly(report: Report, least: number): Report {
  if (least <= 0) return report;
  const attributions = report.attributions.filter((a) => a.confidence >= least);
  const kept = new Set(attributions.map((a) => a.id));
  const sources = new Set(attributions.map((a) => a.sourceId));
  return {
    ...report,
    attributions,
    sources: report.sources.filter((s) => sources.has(s.id)),
    claims: report.claims.filter((c) => (c.attributionId ? kept.has(c.attributionId) : c.confidence >= least)),
  };
}
