import type { Found } from '../spans/relays.ts';
import { spansOf } from '../spans/rule-finder.ts';
import type { AttributionSpans } from '../spans/span-finder.ts';
import type { ArticleText, Sentence } from '../text/document.ts';
import { type Range, sameRange } from '../text/ranges.ts';
import { argumentFeatures } from './argument-features.ts';
import { breaksPhrase } from './broken-phrases.ts';
import type { TokenCodes } from './codes.ts';
import { cueFeatures, isCandidate } from './cue-features.ts';
import { bestPaths, CONTENT_AFTER, CONTENT_YET, type Lattice, logTotal, SOURCE } from './lattice.ts';
import { createScorer } from './lattice-scores.ts';
import type { SpanModel } from './model.ts';
import type { RuleView } from './rule-view.ts';
import { scoreOf, sigmoid } from './tables.ts';
import { contentVariants } from './variants.ts';
import { decisiveTokens, windowOf } from './window.ts';

/** The part of the model that proposes. */
export type ProposingModel = Omit<SpanModel, 'judge'>;

/** Below this score (log odds) a token is not looked at as a cue; a rule's cue always is. */
const LEAST_CUE_SCORE = 0;

/** So many readings of a cue does the model propose, unless they are all but impossible. */
const READINGS = 3;
const LEAST_CERTAINTY = -6;

/** One way to read a cue; token positions. */
export interface Proposal {
  anchor: number;
  window: Range;
  /** Log odds that the anchor is a cue. */
  cueScore: number;
  source?: Range;
  content: Range[];
  /** Logarithm of the model's probability of this reading. */
  certainty: number;
  /** The model's order among the readings of this cue; `READINGS` where only the rules propose it. */
  rank: number;
  byRules: boolean;
  rule?: Found;
}

/** The characters of a proposal as it stands; undefined where nothing is left of its parts. */
export function spansOfProposal(article: ArticleText, { anchor, source, content, cueScore }: Proposal): AttributionSpans | undefined {
  const cue = { start: anchor, end: anchor + 1 };
  return spansOf(article, { ...(source && { source }), cue, content, act: 'say', confidence: sigmoid(cueScore) });
}

/** Log odds of all tokens as cues; -Infinity for those that are no candidates. */
export function scoreCues(
  article: ArticleText,
  codes: TokenCodes,
  rules: RuleView,
  model: Pick<SpanModel, 'cue' | 'anchors'>,
): Float64Array {
  const slots = new Int32Array(128);
  const scores = new Float64Array(article.tokens.length).fill(-Infinity);
  for (let i = 0; i < scores.length; i++) {
    if (!isCandidate(codes, rules, model.anchors, i)) continue;
    scores[i] = scoreOf(model.cue, slots, cueFeatures(article, codes, rules, i, slots));
  }
  return scores;
}

/** “from [‘harvest levels]’”: a range that opens single marks and ends before they close takes in the one that closes them. */
function withSingleMark({ tokens }: ArticleText, { start, end }: Range): Range {
  if (!/^['’]$/.test(tokens[end]?.text ?? '')) return { start, end };
  for (let i = end - 1; i >= start && tokens[i]?.text !== '’'; i--) if (tokens[i]?.text === '‘') return { start, end: end + 1 };
  return { start, end };
}

/** Reads source and content off a path over these tokens; what is between two of them goes with them. */
function spansOfPath(path: Uint8Array, tokens: Int32Array): { source?: Range; content: Range[] } {
  let source: Range | undefined;
  const content: Range[] = [];
  const isContent = (t: number) => path[t] === CONTENT_YET || path[t] === CONTENT_AFTER;
  tokens.forEach((token, t) => {
    if (path[t] === SOURCE) source = { start: source?.start ?? token, end: token + 1 };
    else if (isContent(t)) {
      const last = content.at(-1);
      if (last && t > 0 && isContent(t - 1)) last.end = token + 1;
      else content.push({ start: token, end: token + 1 });
    }
  });
  return { ...(source && { source }), content };
}

/** A “sentence” of more tokens than this is none: text without stops, which the model has never seen and must not pay for. */
const LONGEST_SENTENCE = 250;

/**
 * What is told with a cue, and was not said: ““Is it late?” Lee asks [as he locks the gate]”, “It was late, he noted, adding: [“…”]”.
 * Left out before readings are judged, so that those with it and without it are one.
 */
function withoutCircumstances(article: ArticleText, rules: RuleView, content: Range[], anchor: number): Range[] {
  const isQuoted = (k: number) => (article.quotationOf[k] ?? -1) >= 0;
  const [first] = content;
  if (!first || first.start > anchor) return content;
  return content.filter(({ start }) => {
    if (start <= anchor) return true;
    const isOccasion =
      !isQuoted(start) && isQuoted(first.end - 1) && /^(?:as|while|when|before|after)$/.test(article.tokens[start]?.lower ?? '');
    const isIntroduced = isQuoted(start) && article.tokens[start - 1]?.text === ':' && start - 2 > anchor && rules.byAnchor.has(start - 2);
    return !isOccasion && !isIntroduced;
  });
}

/** What the model makes of a cue's window, best first. */
function readingsOf(
  lattice: Lattice,
  kept: Int32Array,
  article: ArticleText,
  rules: RuleView,
  base: Pick<Proposal, 'anchor' | 'window' | 'cueScore'>,
): Proposal[] {
  const total = logTotal(lattice);
  const out: Proposal[] = [];
  for (const { states, score } of bestPaths(lattice, READINGS)) {
    const path = spansOfPath(states, kept);
    const content = path.content.map((range) => withSingleMark(article, range));
    const read = { ...path, content: withoutCircumstances(article, rules, content, base.anchor) };
    const certainty = score - total;
    if (read.content.length === 0 || certainty <= LEAST_CERTAINTY || breaksPhrase(article, read.content)) continue;
    if (out.some((known) => sameReading(known, read))) continue;
    out.push({ ...base, ...read, certainty, rank: out.length, byRules: false });
  }
  return out;
}

/** The same readings with the rules' own among them. */
function withRule(readings: Proposal[], base: Pick<Proposal, 'anchor' | 'window' | 'cueScore'>, rule: Found | undefined): Proposal[] {
  if (!rule) return readings;
  const known = readings.findIndex((r) => sameReading(rule, r));
  const both = readings.map((r, i) => ({ ...r, rule, byRules: i === known }));
  if (known >= 0) return both;
  const own = { ...base, ...(rule.source && { source: rule.source }), content: rule.content, rule };
  return [...both, { ...own, certainty: LEAST_CERTAINTY, rank: READINGS, byRules: true }];
}

/** Readings with the content drawn otherwise, of the model's best and of the rules' one. */
function withVariants(readings: Proposal[], article: ArticleText, codes: TokenCodes, sentence: Range): Proposal[] {
  const out = [...readings];
  for (const drawn of new Set([readings[0], readings.find((r) => r.byRules)])) {
    if (!drawn) continue;
    for (const content of contentVariants(codes, drawn.content, drawn.source, drawn.anchor, sentence)) {
      const variant = { ...drawn, content, byRules: false };
      if (!breaksPhrase(article, content) && !out.some((r) => sameReading(r, variant)))
        out.push({ ...variant, certainty: LEAST_CERTAINTY, rank: READINGS + (drawn.byRules ? 2 : 1) });
    }
  }
  return out;
}

/** All readings of all likely cues: the model's, the rules', and variants of both. */
export function propose(article: ArticleText, codes: TokenCodes, rules: RuleView, model: ProposingModel): Proposal[] {
  const scores = scoreCues(article, codes, rules, model);
  const score = createScorer(model);
  const isCue = (k: number) => (scores[k] as number) > 0;
  const out: Proposal[] = [];
  for (let anchor = 0; anchor < scores.length; anchor++) {
    const cueScore = scores[anchor] as number;
    const rule = rules.byAnchor.get(anchor);
    if (cueScore < LEAST_CUE_SCORE && !rule) continue;
    const { first, last } = article.sentences[article.sentenceOf[anchor] as number] as Sentence;
    const window = windowOf(article, anchor);
    const base = { anchor, window, cueScore };
    if (last - first > LONGEST_SENTENCE) {
      out.push(...withRule([], base, rule));
      continue;
    }
    const kept = decisiveTokens(article, window);
    const lattice = score(argumentFeatures(article, codes, rules, anchor, window, kept, isCue));
    const readings = withRule(readingsOf(lattice, kept, article, rules, base), base, rule);
    out.push(...withVariants(readings, article, codes, { start: first, end: last }));
  }
  return out;
}

function sameReading(rule: { source?: Range; content: Range[] }, read: { source?: Range; content: Range[] }): boolean {
  return (
    sameRange(rule.source, read.source) &&
    rule.content.length === read.content.length &&
    rule.content.every((r, i) => sameRange(r, read.content[i]))
  );
}
