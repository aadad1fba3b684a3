import type { TextSpan } from '../report.ts';

/** Half-open range `[start, end)`; of characters or of tokens, as the name of the variable says. */
export interface Range {
  start: number;
  end: number;
}

/** True where the two ranges share at least one position. */
export function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `inner` lies wholly within `outer`. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The span of `text` that `range` covers. */
export function spanOf(text: string, range: Range): TextSpan {
  return { start: range.start, end: range.end, text: text.slice(range.start, range.end) };
}

/** `range` without white space at either end; an empty range at `range.start` where nothing else is in it. */
export function trimRange(text: string, range: Range): Range {
  let { start, end } = range;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  return { start, end };
}
