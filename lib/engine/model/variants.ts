import type { Range } from '../text/ranges.ts';
import { AND, CLOSES, isBorderMark, OPENS, OUTSIDE, type TokenCodes } from './codes.ts';

/** At most so many borders are tried on either side of where a content ends. */
const BORDERS_TRIED = 3;

/** Whether a content may end before token `k`: a clause, a quotation or the sentence ends there. */
function isBorder(codes: TokenCodes, k: number, last: number): boolean {
  if (k >= last) return true;
  if (codes.place[k - 1] === CLOSES || codes.place[k] === OPENS) return true;
  if (codes.place[k] !== OUTSIDE) return false;
  const mark = codes.mark[k] as number;
  return mark === AND || isBorderMark(mark);
}

/** The places near `end` where a content could end instead, within `(start, last]`. */
function otherEnds(codes: TokenCodes, start: number, end: number, last: number): number[] {
  const out: number[] = [];
  for (let k = end + 1, n = 0; k <= last && n < BORDERS_TRIED; k++) {
    if (!isBorder(codes, k, last)) continue;
    out.push(k);
    n++;
  }
  for (let k = end - 1, n = 0; k > start + 1 && n < BORDERS_TRIED; k--) {
    if (!isBorder(codes, k, last)) continue;
    out.push(k);
    n++;
  }
  return out;
}

/**
 * Other ways to draw the content of a reading: a clause more or less at its end, or a part less.
 * @param sentence token range of the sentence in which the cue stands
 */
export function contentVariants(
  codes: TokenCodes,
  content: readonly Range[],
  source: Range | undefined,
  anchor: number,
  sentence: Range,
): Range[][] {
  const out: Range[][] = [];
  const last = content.at(-1);
  if (!last) return out;
  if (content.length > 1) {
    out.push(content.slice(0, -1));
    out.push(content.slice(1));
  }
  if (last.start > anchor && last.end <= sentence.end) {
    const limit = source && source.start >= last.end ? source.start : sentence.end;
    for (const end of otherEnds(codes, last.start, last.end, limit)) out.push([...content.slice(0, -1), { start: last.start, end }]);
  }
  const first = content[0] as Range;
  // Before the cue: the whole sentence up to it, or from a later border.
  if (first.end <= anchor && content.length === 1) {
    if (first.start > sentence.start && !(source && source.start < first.start)) out.push([{ start: sentence.start, end: first.end }]);
    for (let k = first.start + 1, n = 0; k < first.end - 1 && n < 2; k++) {
      if (!isBorder(codes, k, first.end)) continue;
      const from = codes.place[k] === OPENS ? k : k + 1;
      if (from < first.end) out.push([{ start: from, end: first.end }]);
      n++;
    }
  }
  return out;
}
