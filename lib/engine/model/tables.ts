import { SLOTS } from './hashing.ts';

/**
 * Which slots have a row: rows stand in the order of their slots, so a slot's row is how many slots before it have one. A bit for
 * each slot and a count for every 32 of them take a tenth of the memory of a list of rows, and memory touched for the first
 * time is most of what unpacking costs.
 */
export interface SlotSet {
  /** A bit for each slot, 32 to a number. */
  bits: Int32Array;
  /** For each number in `bits` how many slots before its own are in the set. */
  before: Uint16Array;
}

/** The set of some slots, each named once, at most 65,535 of them. */
export function slotSet(slots: ArrayLike<number>): SlotSet {
  const bits = new Int32Array(SLOTS >> 5);
  const before = new Uint16Array(SLOTS >> 5);
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as number;
    bits[slot >> 5] = (bits[slot >> 5] as number) | (1 << (slot & 31));
  }
  for (let i = 0, count = 0; i < bits.length; i++) {
    before[i] = count;
    count += bitsIn(bits[i] as number);
  }
  return { bits, before };
}

/** How many bits of a 32-bit number are set (Warren, “Hacker's Delight”, 5-1). */
function bitsIn(number: number): number {
  let sum = number - ((number >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  sum = (sum + (sum >>> 4)) & 0x0f0f0f0f;
  return Math.imul(sum, 0x01010101) >>> 24;
}

/** The row of a slot plus one, or 0 where it has none. */
export function rowOf({ bits, before }: SlotSet, slot: number): number {
  const bit = 1 << (slot & 31);
  const word = bits[slot >> 5] as number;
  return (word & bit) === 0 ? 0 : (before[slot >> 5] as number) + bitsIn(word & ((bit - 1) | 0)) + 1;
}

/** A table of weights: few slots have a row of `width` whole numbers, all others count nothing. */
export interface Table {
  width: number;
  slots: SlotSet;
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
    const row = rowOf(table.slots, slots[i] as number);
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
  const kept: number[] = [];
  const values: number[] = [];
  for (let slot = 0; slot < SLOTS && kept.length < 65_535; slot++) {
    if ((sizes[slot] as number) < least) continue;
    kept.push(slot);
    for (let k = 0; k < width; k++) values.push(Math.max(-127, Math.min(127, Math.round((weights[slot * width + k] as number) / scale))));
  }
  return { width, slots: slotSet(kept), values: Int8Array.from(values), scale };
}
