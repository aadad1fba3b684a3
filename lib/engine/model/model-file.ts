import { SLOTS } from './hashing.ts';
import type { SpanModel } from './model.ts';
import { rowOf, slotSet, type Table } from './tables.ts';

/** The model as it is kept in `weights.json`: numbers packed into bytes, the bytes as base64. */
export interface ModelFile {
  version: 1;
  anchors: string;
  cue: TableFile;
  nodes: TableFile;
  edges: TableFile;
  judge: TableFile;
}

interface TableFile {
  width: number;
  scale: number;
  /** Gaps between the slots that have rows, as base-128 numbers. */
  slots: string;
  values: string;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const DIGITS = new Uint8Array(128);
for (let i = 0; i < 64; i++) DIGITS[ALPHABET.charCodeAt(i)] = i;

/** Base64 with padding (RFC 4648), in plain JavaScript: the engine knows neither `atob` nor `Buffer`. */
export function toBase64(bytes: Uint8Array): string {
  const out: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const word = ((bytes[i] as number) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const left = bytes.length - i;
    out.push(
      ALPHABET.charAt(word >> 18),
      ALPHABET.charAt((word >> 12) & 63),
      left > 1 ? ALPHABET.charAt((word >> 6) & 63) : '=',
      left > 2 ? ALPHABET.charAt(word & 63) : '=',
    );
  }
  return out.join('');
}

export function fromBase64(text: string): Uint8Array {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const out = new Uint8Array((text.length / 4) * 3 - padding);
  let at = 0;
  for (let i = 0; i < text.length; i += 4) {
    const word =
      ((DIGITS[text.charCodeAt(i)] as number) << 18) |
      ((DIGITS[text.charCodeAt(i + 1)] as number) << 12) |
      ((DIGITS[text.charCodeAt(i + 2)] as number) << 6) |
      (DIGITS[text.charCodeAt(i + 3)] as number);
    out[at++] = word >> 16;
    if (at < out.length) out[at++] = word >> 8;
    if (at < out.length) out[at++] = word;
  }
  return out;
}

/** Numbers from 0 as bytes of seven bits each, the low ones first. */
function packGaps(sorted: Iterable<number>): Uint8Array {
  const out: number[] = [];
  let last = 0;
  for (const value of sorted) {
    let gap = value - last;
    last = value;
    for (; gap > 127; gap = Math.floor(gap / 128)) out.push((gap & 127) | 128);
    out.push(gap);
  }
  return Uint8Array.from(out);
}

/** The numbers below 2³² that `packGaps` has packed, in order. */
function unpackGaps(bytes: Uint8Array): Uint32Array {
  const out = new Uint32Array(bytes.length);
  let count = 0;
  let value = 0;
  let gap = 0;
  for (let i = 0, shift = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    gap |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    value += gap >>> 0;
    out[count++] = value;
    gap = 0;
    shift = 0;
  }
  return out.subarray(0, count);
}

function packTable({ width, scale, slots, values }: Table): TableFile {
  const known = Array.from({ length: SLOTS }, (_, slot) => slot).filter((slot) => rowOf(slots, slot) > 0);
  return { width, scale, slots: toBase64(packGaps(known)), values: toBase64(Uint8Array.from(values)) };
}

function unpackTable({ width, scale, slots, values }: TableFile): Table {
  const known = unpackGaps(fromBase64(slots));
  const weights = new Int8Array(fromBase64(values).buffer);
  if (weights.length !== known.length * width) throw new Error('The weights of the model are damaged.');
  return { width, scale, slots: slotSet(known), values: weights };
}

/** The file of a model. */
export function packModel(model: SpanModel): ModelFile {
  return {
    version: 1,
    anchors: toBase64(packGaps([...model.anchors].map((hash) => hash >>> 0).sort((a, b) => a - b))),
    cue: packTable(model.cue),
    nodes: packTable(model.nodes),
    edges: packTable(model.edges),
    judge: packTable(model.judge),
  };
}

/**
 * The model of a file.
 * @throws Error where the file is of another version, or damaged
 */
export function unpackModel(file: ModelFile): SpanModel {
  if (file.version !== 1) throw new Error(`The model is of version ${file.version}; this engine reads version 1.`);
  return {
    anchors: new Set(new Int32Array(unpackGaps(fromBase64(file.anchors)))),
    cue: unpackTable(file.cue),
    nodes: unpackTable(file.nodes),
    edges: unpackTable(file.edges),
    judge: unpackTable(file.judge),
  };
}
