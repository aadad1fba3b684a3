import { cueFeatures, isCandidate } from '../engine/model/cue-features.ts';
import { sigmoid } from '../engine/model/tables.ts';
import type { ReadArticle } from './examples.ts';
import { Learner } from './learner.ts';
import { shuffle } from './random.ts';

/** Trains the logistic regression that tells cues from other words. */
export function trainCues(articles: readonly ReadArticle[], anchors: ReadonlySet<number>, random: () => number, epochs = 4): Learner {
  const learner = new Learner(1, { rate: 0.04, least: 3, decay: 2e-6 });
  const rows: { slots: Int32Array; target: number; weight: number }[] = [];
  const buffer = new Int32Array(128);
  for (const { article, codes, rules, examples } of articles) {
    const saying = new Set(examples.filter((e) => e.saying).map((e) => e.anchor));
    const other = new Set(examples.filter((e) => !e.saying).map((e) => e.anchor));
    for (let i = 0; i < article.tokens.length; i++) {
      if (!isCandidate(codes, rules, anchors, i)) continue;
      const count = cueFeatures(article, codes, rules, i, buffer);
      rows.push({ slots: buffer.slice(0, count), target: saying.has(i) ? 1 : 0, weight: other.has(i) ? 0.3 : 1 });
    }
  }
  for (const { slots } of rows) learner.count(slots);
  const gradient = new Float64Array(1);
  const sum = new Float64Array(1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { slots, target, weight } of shuffle(rows, random)) {
      sum[0] = 0;
      learner.sum(slots, 0, slots.length, sum, 0);
      const g = (sigmoid(sum[0]) - target) * weight;
      if (Math.abs(g) < 0.003) continue;
      gradient[0] = g;
      learner.step(slots, 0, slots.length, gradient, 0);
    }
    learner.remember();
  }
  return learner;
}
