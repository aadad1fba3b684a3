import type { ArticleText } from '../text/document.ts';
import { jaccard, overlap } from '../text/ranges.ts';
import type { TokenCodes } from './codes.ts';
import { judgeFeatures } from './judge-features.ts';
import type { SpanModel } from './model.ts';
import type { Proposal } from './propose.ts';
import type { RuleView } from './rule-view.ts';
import { scoreOf } from './tables.ts';

/** A proposal with the probability that it is right. */
export interface Judged extends Proposal {
  /** As `confidence`, with what the rules are ahead: by it readings are chosen. */
  weight: number;
  confidence: number;
}

/**
 * What the rules' reading of a cue is ahead of the model's, in log odds. Measured: 0 to 1.5 are best on the corpus that the
 * model was trained on (news of 2016), 1.5 and more on pages of other outlets and years.
 */
const RULES_ADVANTAGE = 1.5;

/**
 * The same where the rules know better: “according to” has one reading, and what judging speech (called, accused, praised) and
 * denials tell of whom our guide draws wider than the corpus does.
 */
const RULES_ADVANTAGE_IF_SURE = 4;

function advantageOf({ byRules, rule }: Proposal): number {
  if (!byRules) return 0;
  return rule?.fixed || rule?.act === 'judge' || rule?.act === 'deny' ? RULES_ADVANTAGE_IF_SURE : RULES_ADVANTAGE;
}

/** So many tokens away may another cue stand to count as near. */
const NEAR = 250;

/** And so likely must it be one, in log odds. */
const LEAST_NEAR = -0.5;

/**
 * Gives the best readings of the likely cues near another one. Asked in order of the text, so that the whole costs no more
 * than its parts.
 */
export function neighbourhoods(all: readonly Proposal[]): (of: Proposal) => readonly Proposal[] {
  const proposals = all.filter((p) => p.rank === 0 && p.cueScore >= LEAST_NEAR);
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

/** From here on two contents differ by a word or two only. */
const ALL_BUT_THE_SAME = 0.8;

/** Within this share of the probability the rules' reading, which begins and ends where clauses do, is as good as the winner. */
const ALL_BUT_AS_LIKELY = 0.05;

/** A reading that is so much less likely than the best (log odds) is nobody's, however many it agrees with: half of one and half of another. */
const FAR_LESS_LIKELY = 2.5;

/**
 * The share of the probability that falls to the readings of a group; what is left of all of them is “no attribution”.
 * @param isIn for each reading, whether it is of the group
 */
function shareOf(isIn: readonly boolean[], scores: readonly number[]): number {
  const top = Math.max(0, ...scores);
  let own = 0;
  let all = Math.exp(-top);
  scores.forEach((score, k) => {
    const weight = Math.exp(score - top);
    all += weight;
    if (isIn[k]) own += weight;
  });
  return own / all;
}

/**
 * Of one cue's readings the one that agrees with most of the probability (minimum Bayes risk: Kumar and Byrne 2004). Readings
 * compete with one another and with “no attribution”, whose score is 0.
 * @param scores log odds
 */
export function choose(readings: readonly Proposal[], scores: readonly number[]): Judged {
  const favoured = readings.map((reading, i) => (scores[i] as number) + advantageOf(reading));
  const groups = readings.map((reading) => readings.map((other) => other === reading || agree(reading, other)));
  const shares = groups.map((group) => shareOf(group, favoured));
  const likelier = (i: number, than: number): boolean => {
    const lead = (shares[i] as number) - (shares[than] as number);
    // Of those that agree with as much, the likelier one.
    return lead > 1e-9 || (lead > -1e-9 && (favoured[i] as number) > (favoured[than] as number));
  };
  const bestOf = (some: readonly number[]): number => some.reduce((best, i) => (likelier(i, best) ? i : best), some[0] as number);
  const best = bestOf(readings.map((_, i) => i));
  // What agrees with most is often half of one and half of another; who stands near it may be likely as he stands.
  const inGroup = readings.flatMap((_, i) => (groups[best]?.[i] ? [i] : []));
  const top = Math.max(...inGroup.map((i) => favoured[i] as number));
  const winner = readings[bestOf(inGroup.filter((i) => (favoured[i] as number) >= top - FAR_LESS_LIKELY))] as Proposal;
  // Where the rules mean all but the same words, or are all but as likely, theirs is the way that our guide draws them.
  const isAsGood = (reading: Proposal, i: number) =>
    jaccard(reading.content, winner.content) >= ALL_BUT_THE_SAME ||
    (groups[best]?.[i] === true && (shares[i] as number) >= (shares[best] as number) - ALL_BUT_AS_LIKELY);
  const chosen = readings.find((reading, i) => reading.byRules && isAsGood(reading, i)) || winner;
  return { ...chosen, weight: shares[best] as number, confidence: shareOf(groups[best] as boolean[], scores) };
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
      scores.push(scoreOf(model.judge, slots, judgeFeatures(article, codes, rules, proposal, near(proposal), slots)));
    }
    out.push(choose(readings, scores));
  }
  return out;
}
