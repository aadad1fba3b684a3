import { jaccard, overlap, type Range } from '../engine/text/ranges.ts';
import type { MarkedAttribution } from './corpus.ts';
import { isSaying } from './saying.ts';

/** What is scored: character ranges. */
export interface Found {
  source?: Range | undefined;
  content: readonly Range[];
}

/** Best one-to-one pairs, greedily, of what shares at least half of its characters: index of marked → index of found. */
function pairUp(marked: readonly MarkedAttribution[], found: readonly Found[]): Map<number, number> {
  const all: [number, number, number][] = [];
  marked.forEach((m, i) => {
    found.forEach((f, k) => {
      const score = jaccard(m.content, f.content);
      if (score >= 0.5) all.push([score, i, k]);
    });
  });
  all.sort((a, b) => b[0] - a[0]);
  const pairs = new Map<number, number>();
  const used = new Set<number>();
  for (const [, i, k] of all) {
    if (pairs.has(i) || used.has(k)) continue;
    pairs.set(i, k);
    used.add(k);
  }
  return pairs;
}

/** Whether two sources are the same: both missing, or sharing a character. */
export function sameSource(marked: readonly Range[], found: Range | undefined): boolean {
  return found ? marked.some((r) => overlap(r, found)) : marked.length === 0;
}

/** Counts over articles. */
export class Tally {
  right = 0;
  marked = 0;
  found = 0;
  quoted = 0;
  quotedRight = 0;
  content = 0;

  /**
   * Counts one article: acts of saying only; other marks are neither missed nor wrong.
   * @returns what was paired: index of marked → index of found
   */
  add(text: string, marks: readonly MarkedAttribution[], found: readonly Found[]): Map<number, number> {
    const pairs = pairUp(marks, found);
    const extra = found.length - pairs.size;
    let matched = 0;
    marks.forEach((mark, i) => {
      if (!isSaying(mark.cue.map((r) => text.slice(r.start, r.end)).join(' '))) return;
      this.marked++;
      const k = pairs.get(i);
      const right = k !== undefined && sameSource(mark.source, found[k]?.source);
      if (k !== undefined) matched++;
      if (right) this.right++;
      if (mark.content.some((r) => /["“]/.test(text.slice(r.start, r.end)))) {
        this.quoted++;
        if (right) this.quotedRight++;
      }
    });
    this.content += matched;
    this.found += matched + extra;
    return pairs;
  }

  get precision(): number {
    return this.right / this.found;
  }
  get recall(): number {
    return this.right / this.marked;
  }
  get f1(): number {
    return (2 * this.right) / (this.marked + this.found);
  }
  get contentF1(): number {
    return (2 * this.content) / (this.marked + this.found);
  }
  get quotedRecall(): number {
    return this.quotedRight / this.quoted;
  }
}
