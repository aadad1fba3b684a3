import type { SentenceView } from '../spans/grammar.ts';
import { nounPhraseBefore } from '../spans/noun-phrases.ts';
import { nounPhraseAfter } from '../spans/noun-phrases-after.ts';
import { skipAdverbsLeft } from '../spans/occasions-before.ts';
import type { ArticleText } from '../text/document.ts';
import type { Range } from '../text/ranges.ts';
import {
  AND,
  AUX,
  CLOSES,
  COMMA,
  DASH,
  isBorderMark,
  OPENS,
  OUTSIDE,
  QUOTATION_MARK,
  RELATIVE,
  SEMICOLON,
  THAT,
  type TokenCodes,
  VERB,
} from './codes.ts';
import { ruleCode } from './cue-features.ts';
import { mix, slotOf } from './hashing.ts';
import type { RuleView } from './rule-view.ts';

/**
 * Features of a token's own state, and of the step from the token before it: as many as are written below. A feature's place
 * is the number of its template; those of steps count from 100.
 */
export const NODE_FEATURES = 23;
export const EDGE_FEATURES = 9;

/** The features of a window's decisive tokens, row by row. */
export interface ArgumentFeatures {
  length: number;
  nodes: Int32Array;
  edges: Int32Array;
}

/** What the rules, or failing them the grammar of the nearest noun phrases, make of each token. */
const NO_RULE = 0;
const RULE_SOURCE = 1;
const RULE_CONTENT = 2;
const RULE_OUTSIDE = 3;
const WEAK_SOURCE = 4;
const WEAK_AFTER = 5;

function ruleLabels(article: ArticleText, rules: RuleView, anchor: number, window: Range): Int32Array {
  const labels = new Int32Array(window.end - window.start);
  const fill = (label: number, range: Range | undefined) => {
    if (range) labels.fill(label, Math.max(0, range.start - window.start), Math.max(0, range.end - window.start));
  };
  const found = rules.byAnchor.get(anchor);
  const view = rules.views[article.sentenceOf[anchor] as number] as SentenceView;
  if (found) {
    labels.fill(RULE_OUTSIDE, view.first - window.start, view.last - window.start);
    for (const range of found.content) fill(RULE_CONTENT, range);
    fill(RULE_SOURCE, found.source);
  } else {
    labels.fill(NO_RULE);
    const before = nounPhraseBefore(view, skipAdverbsLeft(view, anchor));
    fill(WEAK_SOURCE, before);
    const after = nounPhraseAfter(view, anchor + 1);
    fill(WEAK_AFTER, after);
  }
  return labels;
}

const bucket = (n: number): number => (n <= 3 ? n : n <= 5 ? 4 : n <= 8 ? 5 : n <= 13 ? 6 : n <= 21 ? 7 : 8);

/** What lies between a token and the cue, counted outwards from the cue. */
interface Path {
  commas: number;
  verbs: number;
  quotations: number;
  sentences: number;
  relatives: number;
  cues: number;
  signature: number;
  length: number;
  last: number;
}

function step(path: Path, codes: TokenCodes, k: number, isCue: boolean): void {
  const mark = codes.mark[k] as number;
  const place = codes.place[k] as number;
  let symbol = 0;
  if (isCue) {
    path.cues++;
    symbol = 20;
  } else if (place === OPENS || place === CLOSES) {
    path.quotations++;
    symbol = 10 + place;
  } else if (place === OUTSIDE) {
    if (mark === COMMA) path.commas++;
    if (mark === RELATIVE) path.relatives++;
    if (codes.pos[k] === VERB || codes.pos[k] === AUX) {
      path.verbs++;
      symbol = 14;
    } else if (mark === THAT || mark === AND || isBorderMark(mark)) symbol = mark;
  }
  if (symbol !== 0 && symbol !== path.last && path.length < 6) {
    path.signature = mix(path.signature, symbol);
    path.last = symbol;
    path.length++;
  }
}

/**
 * The features of a cue's window.
 * @param kept the tokens of the window that count, in order
 * @param isCue whether another token is likely to anchor a cue too
 */
export function argumentFeatures(
  article: ArticleText,
  codes: TokenCodes,
  rules: RuleView,
  anchor: number,
  window: Range,
  kept: Int32Array,
  isCue: (token: number) => boolean,
): ArgumentFeatures {
  const { length } = kept;
  const rowAt = new Int32Array(window.end - window.start).fill(-1);
  kept.forEach((token, row) => {
    rowAt[token - window.start] = row;
  });
  const nodes = new Int32Array(length * NODE_FEATURES);
  const edges = new Int32Array(length * EDGE_FEATURES);
  const labels = ruleLabels(article, rules, anchor, window);
  const { word, lemma, suffix, pos, place, mark, shape, verbClass, ahead, behind } = codes;
  const cueLemma = lemma[anchor] as number;
  const cueForm = mix(mix(pos[anchor] as number, suffix[anchor] as number), verbClass[anchor] as number);
  const cueClass = mix(verbClass[anchor] as number, 0);
  const rule = ruleCode(rules, anchor);
  const ownSentence = article.sentenceOf[anchor] as number;
  const inside = (k: number) => k >= window.start && k < window.end;
  const at = (column: Int32Array, k: number) => (inside(k) ? (column[k] as number) : -1);
  const label = (k: number) => (inside(k) ? (labels[k - window.start] as number) : -1);

  const write = (k: number, side: number, path: Path, clauseWord: number) => {
    const row = rowAt[k - window.start] as number;
    if (row < 0) return;
    const n = row * NODE_FEATURES;
    const distance = bucket(Math.abs(k - anchor));
    const where = side * 16 + distance;
    const sentence = Math.sign((article.sentenceOf[k] as number) - ownSentence) + 1;
    const p = pos[k] as number;
    const q = place[k] as number;
    const l = label(k);
    const w = word[k] as number;
    const counts =
      Math.min(path.commas, 3) +
      4 * Math.min(path.verbs, 3) +
      16 * Math.min(path.quotations, 3) +
      64 * side +
      256 * Math.min(path.relatives, 1);
    nodes[n + 0] = slotOf(0, side, sentence);
    nodes[n + 1] = slotOf(1, p, where);
    nodes[n + 2] = slotOf(2, w, side);
    nodes[n + 3] = slotOf(3, mix(at(pos, k - 1), p), at(pos, k + 1), side);
    nodes[n + 4] = slotOf(4, q, counts);
    nodes[n + 5] = slotOf(5, cueLemma, side, q * 8 + l);
    nodes[n + 6] = slotOf(7, cueForm, counts, q);
    nodes[n + 7] = slotOf(9, l, rule, sentence);
    nodes[n + 8] = slotOf(10, l, cueLemma, sentence);
    nodes[n + 9] = slotOf(11, l, counts, q);
    nodes[n + 10] = slotOf(13, path.signature, side, q);
    nodes[n + 11] = slotOf(14, path.signature, cueClass, l);
    nodes[n + 12] = slotOf(15, clauseWord, side, q);
    nodes[n + 13] = slotOf(16, clauseWord, cueLemma, side);
    nodes[n + 14] = slotOf(17, shape[k] as number, mix(p, counts), l);
    nodes[n + 15] = slotOf(18, Math.min(path.cues, 2), mix(side, l), q);
    nodes[n + 16] = slotOf(20, sentence, path.sentences, q);
    nodes[n + 17] = slotOf(22, cueLemma, counts);
    nodes[n + 18] = slotOf(23, mark[k] as number, mix(where, l), q);
    nodes[n + 19] = slotOf(24, ahead[k] as number, mix(p, side), q);
    nodes[n + 20] = slotOf(25, ahead[k] as number, behind[k] as number, mix(side, path.signature));
    nodes[n + 21] = slotOf(26, behind[k] as number, mix(cueClass, side), q);
    nodes[n + 22] = slotOf(27, mix(ahead[k] as number, behind[k] as number), mix(l, side), Math.min(path.cues, 2));
    const e = row * EDGE_FEATURES;
    const before = at(pos, k - 1);
    edges[e + 0] = slotOf(100, side, k === window.start ? 1 : 0);
    edges[e + 1] = slotOf(101, mix(before, p), side);
    edges[e + 2] = slotOf(102, mix(at(mark, k - 1), mark[k] as number), side, mix(at(place, k - 1), q));
    edges[e + 3] = slotOf(103, mix(label(k - 1), l), q);
    edges[e + 4] = slotOf(105, mix(label(k - 1), l), rule);
    edges[e + 5] = slotOf(107, article.sentenceOf[k] !== article.sentenceOf[k - 1] ? 1 : 0, q, side);
    const border = mix(at(place, k - 1), q);
    edges[e + 6] = slotOf(108, border, p, side);
    edges[e + 7] = slotOf(112, isCue(k) ? 1 : 0, isCue(k - 1) ? 1 : 0, mix(side, at(mark, k - 1)));
    edges[e + 8] = slotOf(113, distance <= 1 ? cueLemma : 0, side, p);
  };

  for (const side of [0, 1]) {
    const path: Path = { commas: 0, verbs: 0, quotations: 0, sentences: 0, relatives: 0, cues: 0, signature: side + 1, length: 0, last: 0 };
    let clauseWord = 0;
    for (let k = anchor + (side ? 1 : -1); inside(k); k += side ? 1 : -1) {
      if (article.sentenceOf[k] !== article.sentenceOf[k - (side ? 1 : -1)]) path.sentences++;
      const m = codes.mark[k - 1];
      // The word that opens the clause says much of what the clause is: “who”, “but”, “as”.
      if (side === 1 && k > anchor && (k === anchor + 1 || m === COMMA || m === DASH || m === SEMICOLON)) clauseWord = word[k] as number;
      write(k, side, path, side === 1 ? clauseWord : opening(codes, k, window.start));
      step(path, codes, k, isCue(k));
    }
  }
  write(anchor, 2, { commas: 0, verbs: 0, quotations: 0, sentences: 0, relatives: 0, cues: 0, signature: 0, length: 0, last: 0 }, 0);
  return { length, nodes, edges };
}

/** The word that opens the clause around token `k`, looked for a short way back. */
function opening(codes: TokenCodes, k: number, start: number): number {
  let i = k;
  while (
    i > start &&
    k - i < 12 &&
    codes.mark[i - 1] !== COMMA &&
    codes.mark[i - 1] !== DASH &&
    codes.mark[i - 1] !== SEMICOLON &&
    codes.mark[i - 1] !== QUOTATION_MARK
  )
    i--;
  return codes.word[i] as number;
}
