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

/** True where two ranges are the same, or neither is given. */
export const sameRange = (a: Range | undefined, b: Range | undefined): boolean => a?.start === b?.start && a?.end === b?.end;

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

/**
 * The first of `length` indices that passes, or `length`; by bisection.
 * @param passes true from some index on
 */
export function firstIndex(length: number, passes: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Index of the first range that ends after `offset`; `ranges.length` where none does. By bisection: texts are long, and
 * every layer looks places up.
 * @param ranges in order, without overlaps
 */
export function firstEndingAfter(ranges: readonly Range[], offset: number): number {
  return firstIndex(ranges.length, (i) => (ranges[i] as Range).end > offset);
}

/** Index of the range that holds `offset`, or -1. */
export function indexAt(ranges: readonly Range[], offset: number): number {
  const index = firstEndingAfter(ranges, offset);
  return (ranges[index]?.start ?? offset + 1) <= offset ? index : -1;
}

/** The ranges that share a position with `range`, in order. */
export function overlapping<T extends Range>(ranges: readonly T[], range: Range): T[] {
  const out: T[] = [];
  for (let i = firstEndingAfter(ranges, range.start); i < ranges.length && (ranges[i] as T).start < range.end; i++)
    out.push(ranges[i] as T);
  return out;
}

/** How many positions the ranges cover, where none overlap. */
export function lengthOf(ranges: readonly Range[]): number {
  return ranges.reduce((n, r) => n + r.end - r.start, 0);
}

/** Jaccard index of two sets of positions, each given as ranges that do not overlap: what both cover of what either does. */
export function jaccard(a: readonly Range[], b: readonly Range[]): number {
  let common = 0;
  for (const x of a) for (const y of b) common += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return common === 0 ? 0 : common / (lengthOf(a) + lengthOf(b) - common);
}
