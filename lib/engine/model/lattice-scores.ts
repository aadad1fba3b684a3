import { type ArgumentFeatures, EDGE_FEATURES, NODE_FEATURES } from './argument-features.ts';
import { type Lattice, STATES, STEP_COUNT } from './lattice.ts';
import type { SpanModel } from './model.ts';
import { lower, type PairedRows, pairUp, rowOf, type SlotSet, upper } from './tables.ts';

const NODE_PAIRS = (STATES + 1) >> 1;
const EDGE_PAIRS = (STEP_COUNT + 1) >> 1;

interface Paired {
  nodes: PairedRows;
  edges: PairedRows;
}

/** The paired rows of each model, made once. */
const paired = new WeakMap<object, Paired>();

function pairedOf(model: Pick<SpanModel, 'nodes' | 'edges'>): Paired {
  const known = paired.get(model);
  if (known) return known;
  const made = { nodes: pairUp(model.nodes), edges: pairUp(model.edges) };
  paired.set(model, made);
  return made;
}

/** Writes the sums of a row, two to a number in `sums`, scaled, to `out` from `at` on. */
function spread(sums: Int32Array, width: number, scale: number, out: Float64Array, at: number): void {
  for (let k = 0; k < width; k++) {
    const pair = sums[k >> 1] as number;
    out[at + k] = (k & 1 ? upper(pair) : lower(pair)) * scale;
  }
}

/** Gives a window's features their scores. */
export function createScorer(model: Pick<SpanModel, 'nodes' | 'edges'>): (features: ArgumentFeatures) => Lattice {
  const { nodes: nodeRows, edges: edgeRows } = pairedOf(model);
  const sums = new Int32Array(Math.max(NODE_PAIRS, EDGE_PAIRS));
  return ({ length, nodes: nodeSlots, edges: edgeSlots }) => {
    const nodes = new Float64Array(length * STATES);
    const edges = new Float64Array(length * STEP_COUNT);
    for (let t = 0; t < length; t++) {
      sumNodes(nodeRows.values, model.nodes.slots, nodeSlots, t * NODE_FEATURES, sums);
      spread(sums, STATES, model.nodes.scale, nodes, t * STATES);
      if (t === 0) continue;
      sumEdges(edgeRows.values, model.edges.slots, edgeSlots, t * EDGE_FEATURES, sums);
      spread(sums, STEP_COUNT, model.edges.scale, edges, t * STEP_COUNT);
    }
    return { length, nodes, edges };
  };
}

// The two loops below are most of what the model costs: sums stay in registers, so each pair has a name.

function sumNodes(values: Int32Array, known: SlotSet, slots: Int32Array, from: number, sums: Int32Array): void {
  let a = 0;
  let b = 0;
  let c = 0;
  for (let i = from; i < from + NODE_FEATURES; i++) {
    const at = rowOf(known, slots[i] as number) * NODE_PAIRS;
    if (at === 0) continue;
    a = (a + (values[at] as number)) | 0;
    b = (b + (values[at + 1] as number)) | 0;
    c = (c + (values[at + 2] as number)) | 0;
  }
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
}

function sumEdges(values: Int32Array, known: SlotSet, slots: Int32Array, from: number, sums: Int32Array): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  for (let i = from; i < from + EDGE_FEATURES; i++) {
    const at = rowOf(known, slots[i] as number) * EDGE_PAIRS;
    if (at === 0) continue;
    a = (a + (values[at] as number)) | 0;
    b = (b + (values[at + 1] as number)) | 0;
    c = (c + (values[at + 2] as number)) | 0;
    d = (d + (values[at + 3] as number)) | 0;
    e = (e + (values[at + 4] as number)) | 0;
    f = (f + (values[at + 5] as number)) | 0;
    g = (g + (values[at + 6] as number)) | 0;
  }
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
  sums[3] = d;
  sums[4] = e;
  sums[5] = f;
  sums[6] = g;
}
