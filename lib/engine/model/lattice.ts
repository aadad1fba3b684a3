/**
 * The states of a window's tokens: nothing, content, source; told apart before and after the source, so that a statement has
 * one source at most and the model knows whether it has had it.
 */
export const NOTHING_YET = 0;
export const CONTENT_YET = 1;
export const SOURCE = 2;
export const NOTHING_AFTER = 3;
export const CONTENT_AFTER = 4;
export const STATES = 5;

/** The steps that a path may take: [from, to], in the order of the edge weights. */
export const STEPS: readonly (readonly [number, number])[] = [
  [0, 0],
  [0, 1],
  [0, 2],
  [1, 0],
  [1, 1],
  [1, 2],
  [2, 2],
  [2, 3],
  [2, 4],
  [3, 3],
  [3, 4],
  [4, 3],
  [4, 4],
];
export const STEP_COUNT = STEPS.length;
const FROM = Uint8Array.from(STEPS.map(([from]) => from));
const TO = Uint8Array.from(STEPS.map(([, to]) => to));
/** A path may begin in any state but those after a source. */
export const FIRST_STATES = [NOTHING_YET, CONTENT_YET, SOURCE];

/** Scores of a window: for each token its states, and its steps from the token before it. */
export interface Lattice {
  length: number;
  /** length × STATES */
  nodes: Float64Array;
  /** length × STEP_COUNT; the first row is not used. */
  edges: Float64Array;
}

/** A path through a lattice, and its score. */
export interface Path {
  states: Uint8Array;
  score: number;
}

/**
 * The `most` best paths, best first (list Viterbi: Seshadri and Sundberg 1994): each state of each token keeps its best
 * ways to come there, and from which of the ways before.
 */
export function bestPaths({ length, nodes, edges }: Lattice, most: number): Path[] {
  if (length === 0) return [];
  const width = STATES * most;
  let before = new Float64Array(width).fill(-Infinity);
  let best = new Float64Array(width);
  const back = new Uint8Array(length * width);
  for (const state of FIRST_STATES) before[state * most] = nodes[state] as number;
  for (let t = 1; t < length; t++) {
    best.fill(-Infinity);
    for (let k = 0; k < STEP_COUNT; k++) {
      const from = (FROM[k] as number) * most;
      const to = (TO[k] as number) * most;
      const last = to + most - 1;
      const gain = (edges[t * STEP_COUNT + k] as number) + (nodes[t * STATES + (TO[k] as number)] as number);
      for (let rank = 0; rank < most; rank++) {
        const score = (before[from + rank] as number) + gain;
        if (!(score > (best[last] as number))) break;
        let at = last;
        for (; at > to && (best[at - 1] as number) < score; at--) {
          best[at] = best[at - 1] as number;
          back[t * width + at] = back[t * width + at - 1] as number;
        }
        best[at] = score;
        back[t * width + at] = from + rank;
      }
    }
    [before, best] = [best, before];
  }
  const ends: number[] = [];
  for (let way = 0; way < width; way++) if ((before[way] as number) > -Infinity) ends.push(way);
  ends.sort((a, b) => (before[b] as number) - (before[a] as number));
  return ends.slice(0, most).map((end) => {
    const states = new Uint8Array(length);
    let way = end;
    for (let t = length - 1; t >= 0; t--) {
      states[t] = Math.floor(way / most);
      way = back[t * width + way] as number;
    }
    return { states, score: before[end] as number };
  });
}

/**
 * The logarithm of the sum over all paths, as `forward` has it, but in plain numbers that are brought back to a sum of one at
 * each token (Rabiner 1989): no logarithm but one to a token.
 */
export function logTotal({ length, nodes, edges }: Lattice): number {
  let sums = new Float64Array(STATES);
  let next = new Float64Array(STATES);
  let total = 0;
  for (const state of FIRST_STATES) sums[state] = Math.exp(nodes[state] as number);
  for (let t = 1; t <= length; t++) {
    let all = 0;
    for (let s = 0; s < STATES; s++) all += sums[s] as number;
    total += Math.log(all);
    if (t === length) break;
    next.fill(0);
    for (let k = 0; k < STEP_COUNT; k++) {
      const to = TO[k] as number;
      next[to] = (next[to] as number) + (sums[FROM[k] as number] as number) * Math.exp(edges[t * STEP_COUNT + k] as number);
    }
    for (let s = 0; s < STATES; s++) next[s] = ((next[s] as number) / all) * Math.exp(nodes[t * STATES + s] as number);
    [sums, next] = [next, sums];
  }
  return total;
}

/** Forward sums in the logarithm; the last entry of the pair is the logarithm of the sum over all paths. */
export function forward({ length, nodes, edges }: Lattice): { alpha: Float64Array; total: number } {
  const alpha = new Float64Array(length * STATES).fill(-Infinity);
  for (const state of FIRST_STATES) alpha[state] = nodes[state] as number;
  const sums = new Float64Array(STATES);
  for (let t = 1; t < length; t++) {
    const row = t * STATES;
    // One shift for the whole row keeps the exponentials in range.
    let top = -Infinity;
    for (let s = 0; s < STATES; s++) top = Math.max(top, alpha[row - STATES + s] as number);
    sums.fill(0);
    for (let k = 0; k < STEP_COUNT; k++)
      sums[TO[k] as number] =
        (sums[TO[k] as number] as number) +
        Math.exp((alpha[row - STATES + (FROM[k] as number)] as number) - top + (edges[t * STEP_COUNT + k] as number));
    for (let s = 0; s < STATES; s++) alpha[row + s] = top + Math.log(sums[s] as number) + (nodes[row + s] as number);
  }
  return { alpha, total: logSum(alpha, (length - 1) * STATES) };
}

/** Backward sums, as `forward`. */
export function backward({ length, nodes, edges }: Lattice): Float64Array {
  const beta = new Float64Array(length * STATES);
  const terms = new Float64Array(STATES);
  for (let t = length - 2; t >= 0; t--) {
    const next = (t + 1) * STATES;
    let top = -Infinity;
    for (let s = 0; s < STATES; s++) top = Math.max(top, (beta[next + s] as number) + (nodes[next + s] as number));
    terms.fill(0);
    for (let k = 0; k < STEP_COUNT; k++) {
      const to = TO[k] as number;
      terms[FROM[k] as number] =
        (terms[FROM[k] as number] as number) +
        Math.exp((beta[next + to] as number) + (nodes[next + to] as number) - top + (edges[(t + 1) * STEP_COUNT + k] as number));
    }
    for (let s = 0; s < STATES; s++) beta[t * STATES + s] = top + Math.log(terms[s] as number);
  }
  return beta;
}

function logSum(values: Float64Array, at: number): number {
  let top = -Infinity;
  for (let s = 0; s < STATES; s++) top = Math.max(top, values[at + s] as number);
  let sum = 0;
  for (let s = 0; s < STATES; s++) sum += Math.exp((values[at + s] as number) - top);
  return top + Math.log(sum);
}
