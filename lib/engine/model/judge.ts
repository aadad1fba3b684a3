import type { ArticleText } from '../text/document.ts';
import type { TokenCodes } from './codes.ts';
import { overlap } from '../text/ranges.ts';
import { jaccard, judgeFeatures } from './judge-features.ts';
import type { SpanModel } from './model.ts';
import type { Proposal } from './propose.ts';
import type { RuleView } from './rule-view.ts';
import { scoreOf } from './tables.ts';

/** A proposal with the probability that it is right. */
export interface Judged extends Proposal {
  confidence: number;
}

/**
 * What the rules' reading of a cue is ahead of the model's, in log odds. Measured: 0 is best on the corpus that the model was
 * trained on (news of 2016), 2 on pages of other outlets and years, and costs 0.1 of F1 on the corpus.
 */
const RULES_ADVANTAGE = 2;

/** What judging speech (called, accused, praised) tells of whom our guide draws wider than the corpus does. */
const RULES_ADVANTAGE_IN_JUDGEMENTS = 4;

function advantageOf({ byRules, rule }: Proposal): number {
  if (!byRules) return 0;
  return rule?.act === 'judge' ? RULES_ADVANTAGE_IN_JUDGEMENTS : RULES_ADVANTAGE;
}

/** So many tokens away may another cue stand to count as near. */
const NEAR = 250;

/** Gives the proposals near another one. Asked in order of the text, so that the whole costs no more than its parts. */
export function neighbourhoods(proposals: readonly Proposal[]): (of: Proposal) => readonly Proposal[] {
  let first = 0;
  let last = 0;
  let near: readonly Proposal[] = [];
  let anchor = -1;
  return (of) => {
    if (of.anchor === anchor) return near;
    anchor = of.anchor;
    while (first < proposals.length && (proposals[first] as Proposal).anchor < anchor - NEAR) first++;
    while (last < proposals.length && (proposals[last] as Proposal).anchor <= anchor + NEAR) last++;
    near = proposals.slice(first, last);
    return near;
  };
}

/** Whether two readings of a cue count as the same: at least half of the content shared, and the source. */
function agree(a: Proposal, b: Proposal): boolean {
  if (a.source && b.source ? !overlap(a.source, b.source) : a.source !== b.source) return false;
  return jaccard(a.content, b.content) >= 0.5;
}

/**
 * Of one cue's readings the one that agrees with most of the probability, and that probability (minimum Bayes risk: Kumar
 * and Byrne 2004). Readings compete with one another and with “no attribution”, whose score is 0.
 */
export function choose(readings: readonly Proposal[], scores: readonly number[]): Judged {
  const top = Math.max(0, ...scores);
  const weights = scores.map((s) => Math.exp(s - top));
  const total = weights.reduce((sum, w) => sum + w, Math.exp(-top));
  let best = 0;
  let most = -1;
  readings.forEach((reading, i) => {
    let sum = 0;
    readings.forEach((other, k) => {
      if (i === k || agree(reading, other)) sum += weights[k] as number;
    });
    // Of equals the likelier one.
    sum += (weights[i] as number) * 1e-3;
    if (sum > most) {
      most = sum;
      best = i;
    }
  });
  return { ...(readings[best] as Proposal), confidence: Math.min(1, most / total) };
}

/** The best reading of each cue, with the probability that it is right. */
export function judge(
  article: ArticleText,
  codes: TokenCodes,
  rules: RuleView,
  proposals: readonly Proposal[],
  model: Pick<SpanModel, 'judge'>,
): Judged[] {
  const slots = new Int32Array(256);
  const near = neighbourhoods(proposals);
  const out: Judged[] = [];
  for (let i = 0; i < proposals.length; ) {
    const readings: Proposal[] = [];
    const scores: number[] = [];
    const anchor = proposals[i]?.anchor;
    for (; i < proposals.length && proposals[i]?.anchor === anchor; i++) {
      const proposal = proposals[i] as Proposal;
      readings.push(proposal);
      scores.push(scoreOf(model.judge, slots, judgeFeatures(article, codes, rules, proposal, near(proposal), slots)) + advantageOf(proposal));
    }
    out.push(choose(readings, scores));
  }
  return out;
}
