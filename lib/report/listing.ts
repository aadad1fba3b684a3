import type { Attribution, Claim, Report } from '../engine/report.ts';
import { claimsByAttribution } from './marks.ts';
import { KIND_ORDER, type SourceShare, sharesOf } from './shares.ts';

/** A source with all its passages, as the popup and the command line list them. */
export interface SourceGroup extends SourceShare {
  passages: number;
  rows: { attribution: Attribution; claim?: Claim }[];
}

/** Attributions grouped by source: unnamed ones first, then by kind; within a kind the source with most words first. */
export function groupsOf(report: Report): SourceGroup[] {
  const claims = claimsByAttribution(report);
  const groups = sharesOf(report).map((share) => ({
    ...share,
    rows: report.attributions
      .filter((a) => a.sourceId === share.source.id)
      .map((attribution) => {
        const claim = claims.get(attribution.id);
        return { attribution, ...(claim && { claim }) };
      }),
  }));
  const rank = (g: SourceGroup) => {
    const kind = KIND_ORDER.indexOf(g.source.kind);
    // People and groups without a name stand together.
    return kind <= 1 ? 0 : kind;
  };
  return groups.filter((g) => g.rows.length > 0).sort((a, b) => rank(a) - rank(b) || b.words - a.words);
}

/** Claims that stand on no attribution: the writer's own hedged or agentless statements. */
export function looseClaims(report: Report): Claim[] {
  return report.claims.filter((c) => !c.attributionId);
}
