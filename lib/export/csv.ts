import Papa from 'papaparse';
import type { Report } from '../engine/report.ts';
import { rowsOf } from './rows.ts';

/** What a spreadsheet would run as a formula when it stands first in a cell (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠|]/;

/**
 * The report as a table (RFC 4180): a row for each attribution and each claim that stands on none. Column names are those of
 * the report, whatever the interface's language, so that tables can be put together. No cell can be run as a formula.
 */
export function csvOf(report: Report): string {
  const data = rowsOf(report).map((row) => ({
    article: report.url ?? '',
    title: report.title ?? '',
    id: row.id,
    source: row.source?.label ?? '',
    kind: row.source?.kind ?? '',
    anonymity: row.source?.anonymity ?? '',
    terms: row.source?.terms?.text ?? '',
    reason: row.source?.reason?.text ?? '',
    cue: row.cue,
    quotation: row.quotation,
    content: row.words,
    flags: row.flags.join(' '),
    basis: row.basis,
    link: row.links[0]?.href ?? '',
    noComment: row.noComment,
    confidence: row.confidence,
    start: row.start,
    end: row.end,
  }));
  // The byte-order mark tells spreadsheets that this is UTF-8.
  return `\uFEFF${Papa.unparse(data, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}
