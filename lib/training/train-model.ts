import { VERB } from '../engine/model/codes.ts';
import type { SpanModel } from '../engine/model/model.ts';
import { type ProposingModel, propose, scoreCues } from '../engine/model/propose.ts';
import { quantise } from '../engine/model/tables.ts';
import type { ReadArticle } from './examples.ts';
import type { Learner } from './learner.ts';
import { seeded } from './random.ts';
import { trainArguments } from './train-arguments.ts';
import { trainCues } from './train-cues.ts';
import { trainJudge } from './train-judge.ts';

/** Parts into which the corpus is cut, so that each is read by a model that has not seen it. */
const FOLDS = 3;
/** Runs over the data in different orders, whose weights are averaged. */
const RUNS = 5;
/** The same for those that read the judge's articles: nearer to what it will judge than those of one run. */
const RUNS_OF_FOLDS = 3;
/** Rows kept of each table: what fits into a file of 1 MB. */
const ROWS = { cue: 50_000, nodes: 65_000, edges: 32_000, judge: 40_000 };
/** So often must a word that is no verb anchor a cue to be looked at. */
const LEAST_ANCHORS = 3;

/** Everything but a fold, and the fold. */
function* folds<T>(items: readonly T[]): Generator<{ rest: T[]; fold: T[] }> {
  for (let f = 0; f < FOLDS; f++) yield { rest: items.filter((_, i) => i % FOLDS !== f), fold: items.filter((_, i) => i % FOLDS === f) };
}

function average(learners: readonly Learner[]): Float32Array {
  const [first, ...others] = learners.map((l) => l.average());
  if (!first) return new Float32Array();
  return first.map((w, i) => others.reduce((sum, other) => sum + (other[i] as number), w) / learners.length);
}

/** The lemmas of words other than verbs that anchor cues. */
function anchorsOf(articles: readonly ReadArticle[]): Set<number> {
  const times = new Map<number, number>();
  for (const { codes, examples } of articles) {
    for (const { saying, anchor } of examples) {
      const lemma = codes.lemma[anchor] as number;
      if (saying && codes.pos[anchor] !== VERB) times.set(lemma, (times.get(lemma) ?? 0) + 1);
    }
  }
  return new Set([...times].filter(([, n]) => n >= LEAST_ANCHORS).map(([lemma]) => lemma));
}

/** Trains what proposes: cues, then source and content with cue scores from models that have not seen the article. */
function trainProposer(articles: readonly ReadArticle[], anchors: ReadonlySet<number>, seed: number, runs: number): ProposingModel {
  const scores = new Map<ReadArticle, Float64Array>();
  for (const { rest, fold } of folds(articles)) {
    const cue = quantise(trainCues(rest, anchors, seeded(seed)).average(), 1, ROWS.cue);
    for (const read of fold) scores.set(read, scoreCues(read.article, read.codes, read.rules, { cue, anchors }));
  }
  const isCueOf = (read: ReadArticle) => {
    const own = scores.get(read) as Float64Array;
    return (token: number) => (own[token] as number) > 0;
  };
  const each = Array.from({ length: runs }, (_, run) => seed + 1 + run);
  const cues = each.map((s) => trainCues(articles, anchors, seeded(s)));
  const args = each.map((s) => trainArguments(articles, isCueOf, seeded(s)));
  return {
    anchors,
    cue: quantise(average(cues), 1, ROWS.cue),
    nodes: quantise(average(args.map((a) => a.nodes)), args[0]?.nodes.width ?? 1, ROWS.nodes),
    edges: quantise(average(args.map((a) => a.edges)), args[0]?.edges.width ?? 1, ROWS.edges),
  };
}

/**
 * Trains the whole model. The same articles and seed give the same weights, to the byte.
 * @param progress is told what is done
 */
export function trainModel(articles: readonly ReadArticle[], seed: number, progress: (line: string) => void): SpanModel {
  const anchors = anchorsOf(articles);
  const proposed: { read: ReadArticle; proposals: ReturnType<typeof propose> }[] = [];
  for (const { rest, fold } of folds(articles)) {
    const model = trainProposer(rest, anchors, seed + proposed.length, RUNS_OF_FOLDS);
    for (const read of fold) proposed.push({ read, proposals: propose(read.article, read.codes, read.rules, model) });
    progress(`read ${proposed.length} of ${articles.length} articles with a model that has not seen them`);
  }
  const judges = Array.from({ length: RUNS }, (_, run) => trainJudge(proposed, seeded(seed + run)));
  progress('trained the judge');
  const proposer = trainProposer(articles, anchors, seed + 1000, RUNS);
  progress('trained the proposer');
  return { ...proposer, judge: quantise(average(judges), 1, ROWS.judge) };
}
