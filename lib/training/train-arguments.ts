import { argumentFeatures, EDGE_FEATURES, NODE_FEATURES } from '../engine/model/argument-features.ts';
import { backward, forward, type Lattice, STATES, STEP_COUNT, STEPS } from '../engine/model/lattice.ts';
import { decisiveTokens, windowOf } from '../engine/model/window.ts';
import { type ReadArticle, statesOf } from './examples.ts';
import { Learner } from './learner.ts';
import { shuffle } from './random.ts';

interface Row {
  length: number;
  nodes: Int32Array;
  edges: Int32Array;
  states: Uint8Array;
  weight: number;
}

/**
 * Trains the conditional random field (Lafferty, McCallum and Pereira 2001) that finds source and content of a given cue.
 * @param isCueOf for each article, which tokens the first pass takes for cues
 */
export function trainArguments(
  articles: readonly ReadArticle[],
  isCueOf: (article: ReadArticle) => (token: number) => boolean,
  random: () => number,
  epochs = 3,
): { nodes: Learner; edges: Learner } {
  const nodes = new Learner(STATES, { rate: 0.06, least: 3 });
  const edges = new Learner(STEP_COUNT, { rate: 0.06, least: 3 });
  const rows: Row[] = [];
  for (const read of articles) {
    const isCue = isCueOf(read);
    for (const example of read.examples) {
      const window = windowOf(read.article, example.anchor);
      const kept = decisiveTokens(read.article, window);
      const states = statesOf(example, window, kept);
      if (!states) continue;
      const features = argumentFeatures(read.article, read.codes, read.rules, example.anchor, window, kept, isCue);
      rows.push({ ...features, states, weight: example.saying ? 1 : 0.3 });
    }
  }
  for (const row of rows) {
    nodes.count(row.nodes);
    edges.count(row.edges);
  }
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(rows, random).forEach((row, i) => {
      learn(row, nodes, edges);
      if (epoch > 0 && i % Math.ceil(rows.length / 2) === 0) {
        nodes.remember();
        edges.remember();
      }
    });
    nodes.remember();
    edges.remember();
  }
  return { nodes, edges };
}

function learn({ length, nodes: nodeSlots, edges: edgeSlots, states, weight }: Row, nodes: Learner, edges: Learner): void {
  const lattice: Lattice = { length, nodes: new Float64Array(length * STATES), edges: new Float64Array(length * STEP_COUNT) };
  for (let t = 0; t < length; t++) {
    nodes.sum(nodeSlots, t * NODE_FEATURES, (t + 1) * NODE_FEATURES, lattice.nodes, t * STATES);
    edges.sum(edgeSlots, t * EDGE_FEATURES, (t + 1) * EDGE_FEATURES, lattice.edges, t * STEP_COUNT);
  }
  const { alpha, total } = forward(lattice);
  const beta = backward(lattice);
  const gradient = new Float64Array(STEP_COUNT);
  for (let t = 0; t < length; t++) {
    let size = 0;
    for (let s = 0; s < STATES; s++) {
      const p = Math.exp((alpha[t * STATES + s] as number) + (beta[t * STATES + s] as number) - total);
      const g = (p - (states[t] === s ? 1 : 0)) * weight;
      gradient[s] = Math.abs(g) < 1e-3 ? 0 : g;
      size = Math.max(size, Math.abs(g));
    }
    if (size > 3e-3) nodes.step(nodeSlots, t * NODE_FEATURES, (t + 1) * NODE_FEATURES, gradient, 0);
    if (t === 0) continue;
    size = 0;
    for (let k = 0; k < STEP_COUNT; k++) {
      const [from, to] = STEPS[k] as [number, number];
      const score =
        (alpha[(t - 1) * STATES + from] as number) +
        (lattice.edges[t * STEP_COUNT + k] as number) +
        (lattice.nodes[t * STATES + to] as number) +
        (beta[t * STATES + to] as number);
      const g = (Math.exp(score - total) - (states[t - 1] === from && states[t] === to ? 1 : 0)) * weight;
      gradient[k] = Math.abs(g) < 1e-3 ? 0 : g;
      size = Math.max(size, Math.abs(g));
    }
    if (size > 3e-3) edges.step(edgeSlots, t * EDGE_FEATURES, (t + 1) * EDGE_FEATURES, gradient, 0);
  }
}
