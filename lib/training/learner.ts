import { SLOTS } from '../engine/model/hashing.ts';

/**
 * Weights that learn by AdaGrad (Duchi, Hazan and Singer 2011): each has a step size of its own, that shrinks with the
 * gradients it has seen.
 */
export class Learner {
  readonly weights: Float32Array;
  readonly #squares: Float32Array;
  readonly width: number;
  /** Only slots that occur often enough learn. */
  readonly #counts = new Uint8Array(SLOTS);
  readonly #least: number;
  #sum: Float32Array | undefined;
  #remembered = 0;
  readonly rate: number;
  readonly decay: number;

  constructor(width: number, { rate, least, decay = 0 }: { rate: number; least: number; decay?: number }) {
    this.width = width;
    this.rate = rate;
    this.decay = decay;
    this.#least = least;
    this.weights = new Float32Array(SLOTS * width);
    this.#squares = new Float32Array(SLOTS * width);
  }

  /** Takes the weights as they stand into the average. */
  remember(): void {
    const sum = this.#sum ?? new Float32Array(this.weights.length);
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (this.weights[i] as number);
    this.#sum = sum;
    this.#remembered++;
  }

  /** The mean of the weights remembered, which generalises better than the last ones (Polyak and Juditsky 1992). */
  average(): Float32Array {
    if (!this.#sum) return this.weights;
    const times = this.#remembered;
    return this.#sum.map((w) => w / times);
  }

  /** Takes note that the slots occur. */
  count(slots: Int32Array): void {
    for (const slot of slots) this.#counts[slot] = Math.min(255, (this.#counts[slot] as number) + 1);
  }

  /** Adds the rows of the slots into `sums`. */
  sum(slots: Int32Array, from: number, to: number, sums: Float64Array, at: number): void {
    const { width, weights } = this;
    for (let i = from; i < to; i++) {
      const base = (slots[i] as number) * width;
      for (let k = 0; k < width; k++) sums[at + k] = (sums[at + k] as number) + (weights[base + k] as number);
    }
  }

  /** Moves the rows of the slots against the gradient. */
  step(slots: Int32Array, from: number, to: number, gradient: Float64Array, at: number): void {
    const { width, weights, rate, decay } = this;
    const squares = this.#squares;
    for (let i = from; i < to; i++) {
      const slot = slots[i] as number;
      if ((this.#counts[slot] as number) < this.#least) continue;
      const base = slot * width;
      for (let k = 0; k < width; k++) {
        const g = (gradient[at + k] as number) + decay * (weights[base + k] as number);
        if (g === 0) continue;
        const s = (squares[base + k] as number) + g * g;
        squares[base + k] = s;
        weights[base + k] = (weights[base + k] as number) - (rate * g) / Math.sqrt(s + 1e-6);
      }
    }
  }
}
