import { neighbourhoods } from '../engine/model/judge.ts';
import { judgeFeatures } from '../engine/model/judge-features.ts';
import { type Proposal, spansOfProposal } from '../engine/model/propose.ts';
import { jaccard } from '../engine/text/ranges.ts';
import { sameSource } from './evaluation.ts';
import type { ReadArticle } from './examples.ts';
import { Learner } from './learner.ts';
import { shuffle } from './random.ts';

/** What a proposal is against the marks: right, wrong, or (a wish, a plan, an opinion) neither. */
export function verdictOn(read: ReadArticle, proposal: Proposal): 'right' | 'wrong' | 'neither' {
  const { article, examples } = read;
  const spans = spansOfProposal(article, proposal);
  if (!spans) return 'wrong';
  for (const { marked, saying } of examples) {
    if (jaccard(spans.content, marked.content) < 0.5) continue;
    if (!saying) return 'neither';
    if (sameSource(marked.source, spans.source)) return 'right';
  }
  return 'wrong';
}

interface Row {
  slots: Int32Array[];
  right: boolean[];
}

/**
 * Trains the model that chooses among the readings of a cue and “no attribution”, on articles that the proposing model has
 * not seen: a conditional log-linear model over the list (Charniak and Johnson 2005).
 */
export function trainJudge(
  proposed: readonly { read: ReadArticle; proposals: readonly Proposal[] }[],
  random: () => number,
  epochs = 5,
): Learner {
  const learner = new Learner(1, { rate: 0.05, least: 4, decay: 1e-5 });
  const rows = proposed.flatMap(({ read, proposals }) => rowsOf(read, proposals));
  for (const { slots } of rows) for (const s of slots) learner.count(s);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const row of shuffle(rows, random)) learn(row, learner);
    learner.remember();
  }
  return learner;
}

function rowsOf(read: ReadArticle, proposals: readonly Proposal[]): Row[] {
  const buffer = new Int32Array(256);
  const near = neighbourhoods(proposals);
  const rows = new Map<number, Row>();
  const opinions = new Set<number>();
  for (const proposal of proposals) {
    const verdict = verdictOn(read, proposal);
    if (verdict === 'neither') opinions.add(proposal.anchor);
    const row = rows.get(proposal.anchor) ?? { slots: [], right: [] };
    rows.set(proposal.anchor, row);
    row.slots.push(buffer.slice(0, judgeFeatures(read.article, read.codes, read.rules, proposal, near(proposal), buffer)));
    row.right.push(verdict === 'right');
  }
  return [...rows].filter(([anchor, row]) => !opinions.has(anchor) || row.right.includes(true)).map(([, row]) => row);
}

function learn({ slots, right }: Row, learner: Learner): void {
  const scores = slots.map((s) => {
    const sum = new Float64Array(1);
    learner.sum(s, 0, s.length, sum, 0);
    return sum[0] as number;
  });
  const top = Math.max(0, ...scores);
  const weights = scores.map((s) => Math.exp(s - top));
  const all = weights.reduce((sum, w) => sum + w, Math.exp(-top));
  const good = weights.reduce((sum, w, i) => sum + (right[i] ? w : 0), 0);
  const gradient = new Float64Array(1);
  weights.forEach((weight, i) => {
    gradient[0] = weight / all - (right[i] ? weight / good : 0);
    const s = slots[i] as Int32Array;
    if (Math.abs(gradient[0]) > 0.003) learner.step(s, 0, s.length, gradient, 0);
  });
}
