import type { SentenceView } from '../spans/grammar.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../spans/noun-phrases.ts';
import { skipAdverbsLeft } from '../spans/occasions.ts';
import type { ArticleText } from '../text/document.ts';
import type { Range } from '../text/ranges.ts';
import {
  AND,
  AUX,
  BORDERS,
  CLOSES,
  COMMA,
  DASH,
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

/** Features of a token's own state, and of the step from the token before it: as many as are written below. */
export const NODE_FEATURES = 28;
export const EDGE_FEATURES = 14;

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
    } else if (mark === THAT || mark === AND || BORDERS.has(mark)) symbol = mark;
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
    let n = row * NODE_FEATURES;
    const node = (template: number, a: number, b = 0, c = 0) => {
      nodes[n++] = slotOf(template, a, b, c);
    };
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
    node(0, side, sentence);
    node(1, p, where);
    node(2, w, side);
    node(3, mix(at(pos, k - 1), p), at(pos, k + 1), side);
    node(4, q, counts);
    node(5, cueLemma, side, q * 8 + l);
    node(6, cueLemma, where, p);
    node(7, cueForm, counts, q);
    node(8, l, sentence, q);
    node(9, l, rule, sentence);
    node(10, l, cueLemma, sentence);
    node(11, l, counts, q);
    node(12, mix(label(k - 1), l), label(k + 1), q);
    node(13, path.signature, side, q);
    node(14, path.signature, cueClass, l);
    node(15, clauseWord, side, q);
    node(16, clauseWord, cueLemma, side);
    node(17, shape[k] as number, mix(p, counts), l);
    node(18, Math.min(path.cues, 2), mix(side, l), q);
    node(19, isCue(k) ? 1 : 0, side, l);
    node(20, sentence, path.sentences, q);
    node(21, lemma[k] as number, cueClass, where);
    node(22, cueLemma, counts);
    node(23, mark[k] as number, mix(where, l), q);
    node(24, ahead[k] as number, mix(p, side), q);
    node(25, ahead[k] as number, behind[k] as number, mix(side, path.signature));
    node(26, behind[k] as number, mix(cueClass, side), q);
    node(27, mix(ahead[k] as number, behind[k] as number), mix(l, side), Math.min(path.cues, 2));
    let e = row * EDGE_FEATURES;
    const edge = (template: number, a: number, b = 0, c = 0) => {
      edges[e++] = slotOf(template + 100, a, b, c);
    };
    const before = at(pos, k - 1);
    edge(0, side, k === window.start ? 1 : 0);
    edge(1, mix(before, p), side);
    edge(2, mix(at(mark, k - 1), mark[k] as number), side, mix(at(place, k - 1), q));
    edge(3, mix(label(k - 1), l), q);
    edge(4, at(word, k - 1), side);
    edge(5, mix(label(k - 1), l), rule);
    edge(6, mix(at(mark, k - 1), mark[k] as number), cueClass, where);
    edge(7, article.sentenceOf[k] !== article.sentenceOf[k - 1] ? 1 : 0, q, side);
    const border = mix(at(place, k - 1), q);
    edge(8, border, p, side);
    edge(9, border, ahead[k] as number, mix(side, at(behind, k - 1)));
    edge(10, ahead[k] as number, at(behind, k - 1), mix(side, before));
    edge(11, mix(ahead[k] as number, cueClass), mix(at(mark, k - 1), mark[k] as number), side);
    edge(12, isCue(k) ? 1 : 0, isCue(k - 1) ? 1 : 0, mix(side, at(mark, k - 1)));
    edge(13, distance <= 1 ? cueLemma : 0, side, p);
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
