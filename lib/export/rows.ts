import type { Link, Report, Source } from '../engine/report.ts';
import { groupsOf, looseClaims } from '../report/listing.ts';
import { wordsOf } from '../report/marks.ts';

/** One passage of a report, flat: what every table-like export is made of. */
export interface ExportRow {
  id: string;
  source?: Source;
  cue: string;
  words: string;
  quotation: string;
  flags: readonly string[];
  basis: string;
  links: readonly Link[];
  noComment: boolean;
  confidence: number;
  /** UTF-16 offsets into the report's text. */
  start: number;
  end: number;
}

const extent = (spans: readonly { start: number; end: number }[]) => ({
  start: Math.min(...spans.map((s) => s.start)),
  end: Math.max(...spans.map((s) => s.end)),
});

/** All attributions by source in the order of the popup's list, then claims that stand on none. */
export function rowsOf(report: Report): ExportRow[] {
  const attributed = groupsOf(report).flatMap(({ source, rows }) =>
    rows.map(({ attribution: a, claim }) => ({
      id: a.id,
      source,
      cue: a.cue?.text ?? '',
      words: wordsOf(a.content),
      quotation: a.quotation,
      flags: claim?.flags ?? [],
      basis: claim ? wordsOf(claim.basis) : '',
      links: a.links,
      noComment: a.noComment ?? false,
      confidence: a.confidence,
      ...extent(a.content),
    })),
  );
  const loose = looseClaims(report).map((c) => ({
    id: c.id,
    cue: '',
    words: wordsOf(c.content),
    quotation: '',
    flags: c.flags,
    basis: wordsOf(c.basis),
    links: c.links,
    noComment: false,
    confidence: c.confidence,
    ...extent(c.content),
  }));
  return [...attributed, ...loose];
}
