import type { Mark } from '../report/marks.ts';

/** Where a mark starts in the window, in CSS pixels from its upper edge; `undefined` where it has no box. */
export type TopOf = (mark: Mark) => number | undefined;

/** How far down the window a passage may start and still be the one that the reader has come to, as a share of its height. */
const READING_LINE = 0.6;

/**
 * The next or previous passage from where the reader is: from the current one if it is still there, else from the window's
 * upper edge.
 * @param by 1 or −1
 * @returns undefined where there is none that way
 */
export function neighbour(marks: readonly Mark[], current: string | undefined, by: 1 | -1, topOf: TopOf): Mark | undefined {
  const index = marks.findIndex((m) => m.id === current);
  if (index >= 0) return marks[index + by];
  if (by === 1) return marks.find((m) => (topOf(m) ?? -1) >= 0);
  return marks.findLast((m) => (topOf(m) ?? 0) < 0);
}

/** The passage that the reader has come to: the last one that starts above the reading line, and not far above the window. */
export function passageInView(marks: readonly Mark[], height: number, topOf: TopOf): Mark | undefined {
  let found: Mark | undefined;
  for (const mark of marks) {
    const top = topOf(mark);
    if (top === undefined || top < -height) continue;
    if (top > height * READING_LINE && found) break;
    if (top > height) break;
    found = mark;
  }
  return found;
}
