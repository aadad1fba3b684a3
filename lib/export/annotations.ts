import type { Report } from '../engine/report.ts';
import { type ExportRow, rowsOf } from './rows.ts';

/** Characters before and after a passage that help to find it again. */
const AROUND = 32;

/** The tags of a passage: the report's own terms. */
function tagsOf(row: ExportRow): string[] {
  return [...(row.source ? [row.source.kind] : []), ...(row.source?.anonymity ? [row.source.anonymity] : []), ...row.flags];
}

function annotation(report: Report, row: ExportRow, page: string): object {
  const { text } = report;
  return {
    id: `${page}#sourcelight-${row.id}`,
    type: 'Annotation',
    motivation: 'classifying',
    body: [
      ...tagsOf(row).map((value) => ({ type: 'TextualBody', purpose: 'tagging', value, format: 'text/plain' })),
      ...(row.source
        ? [{ type: 'TextualBody', purpose: 'identifying', value: row.source.label, format: 'text/plain', language: report.language }]
        : []),
      ...(row.basis
        ? [{ type: 'TextualBody', purpose: 'describing', value: row.basis, format: 'text/plain', language: report.language }]
        : []),
    ],
    target: {
      source: page,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: text.slice(row.start, row.end),
          prefix: text.slice(Math.max(0, row.start - AROUND), row.start),
          suffix: text.slice(row.end, row.end + AROUND),
        },
        // Positions are those of the article's body text, in UTF-16 code units.
        { type: 'TextPositionSelector', start: row.start, end: row.end },
      ],
    },
  };
}

/** The report in the W3C Web Annotation Data Model (Recommendation of 2017), as a page of annotations in JSON-LD. */
export function annotationsOf(report: Report, version: string): object {
  const page = report.url || 'urn:sourcelight:article';
  const rows = rowsOf(report);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${page}#sourcelight`,
    type: 'AnnotationCollection',
    label: report.title ?? page,
    total: rows.length,
    generator: { id: 'urn:sourcelight', type: 'Software', name: `Sourcelight ${version}` },
    first: {
      id: `${page}#sourcelight-page`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: rows.map((row) => annotation(report, row, page)),
    },
  };
}
