import { SLOTS } from './hashing.ts';

/** A table of weights: few slots have a row of `width` whole numbers, all others count nothing. */
export interface Table {
  width: number;
  /** For each slot its row plus one, or 0. */
  rowOf: Uint16Array;
  values: Int8Array;
  /** What a weight of one stands for. */
  scale: number;
}

/**
 * A table's rows with two weights to a number, so that one addition adds two: sums of some hundred weights of one byte stay
 * within their sixteen bits. Row 0 is all zeros: what a slot without a row counts.
 */
export interface PairedRows {
  /** Numbers to a row. */
  pairs: number;
  values: Int32Array;
}

/** Pairs up the weights of a table; an odd one out has a zero beside it. */
export function pairUp({ width, values }: Table): PairedRows {
  const pairs = (width + 1) >> 1;
  const rows = values.length / width;
  const out = new Int32Array((rows + 1) * pairs);
  for (let row = 0, at = pairs, from = 0; row < rows; row++, from += width) {
    for (let k = 0; k < width; k += 2, at++) {
      const second = k + 1 < width ? (values[from + k + 1] as number) : 0;
      out[at] = (values[from + k] as number) + second * 65_536;
    }
  }
  return { pairs, values: out };
}

/** The lower of two paired sums. */
export const lower = (pair: number): number => (pair << 16) >> 16;
/** The upper of two paired sums. */
export const upper = (pair: number): number => (pair - lower(pair)) >> 16;

/** The score of one set of features in a table of width one. */
export function scoreOf(table: Table, slots: Int32Array, count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const row = table.rowOf[slots[i] as number] as number;
    if (row > 0) sum += table.values[row - 1] as number;
  }
  return sum * table.scale;
}

export const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

/**
 * Rounds trained weights to whole numbers of one byte, and keeps the rows that count for most.
 * @param most rows that are kept
 */
export function quantise(weights: Float32Array, width: number, most: number): Table {
  const sizes = new Float32Array(SLOTS);
  let top = 0;
  for (let slot = 0; slot < SLOTS; slot++) {
    for (let k = 0; k < width; k++) sizes[slot] = Math.max(sizes[slot] as number, Math.abs(weights[slot * width + k] as number));
    top = Math.max(top, sizes[slot] as number);
  }
  const least = Math.max([...sizes].sort((a, b) => b - a)[Math.min(most, SLOTS) - 1] as number, 1e-4);
  // Few weights are extreme: cutting them off keeps the step small for all others.
  const scale = Math.min(top, 3) / 127;
  const rowOf = new Uint16Array(SLOTS);
  const values: number[] = [];
  let rows = 0;
  for (let slot = 0; slot < SLOTS && rows < 65_535; slot++) {
    if ((sizes[slot] as number) < least) continue;
    rowOf[slot] = ++rows;
    for (let k = 0; k < width; k++) values.push(Math.max(-127, Math.min(127, Math.round((weights[slot * width + k] as number) / scale))));
  }
  return { width, rowOf, values: Int8Array.from(values), scale };
}
