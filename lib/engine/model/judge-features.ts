import type { ArticleText } from '../text/document.ts';
import { jaccard, lengthOf, overlap, type Range } from '../text/ranges.ts';
import { AUX, CLOSES, COMMA, DASH, INSIDE, OPENS, OUTSIDE, RELATIVE, SEMICOLON, type TokenCodes, VERB } from './codes.ts';
import { ruleCode } from './cue-features.ts';
import { mix, slotOf } from './hashing.ts';
import type { Proposal } from './propose.ts';
import type { RuleView } from './rule-view.ts';

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
/** How much of the sentence is left behind the content: a verb, a clause, nothing. */
function drop(codes: TokenCodes, content: readonly Range[], from: number, to: number): number {
  let verbs = 0;
  let relatives = 0;
  for (let k = from; k < to; k++) {
    if (codes.place[k] !== OUTSIDE || content.some((r) => r.start <= k && k < r.end)) continue;
    if (codes.pos[k] === VERB || codes.pos[k] === AUX) verbs++;
    if (codes.mark[k] === RELATIVE) relatives++;
  }
  return Math.min(verbs, 3) * 2 + Math.min(relatives, 1);
}

const step = (x: number): number => (x === 0 ? 0 : x < 0.5 ? 1 : x < 0.8 ? 2 : x < 1 ? 3 : 4);

/**
 * The features by which a proposal is judged: how sure the model is, whether the rules agree, and how it sits among the
 * others.
 * @param near the best readings of the likely cues around it
 * @param out receives the slots
 * @returns how many
 */
export function judgeFeatures(
  article: ArticleText,
  codes: TokenCodes,
  rules: RuleView,
  proposal: Proposal,
  near: readonly Proposal[],
  out: Int32Array,
): number {
  let n = 0;
  const { anchor, source, content, rule } = proposal;
  const add = (template: number, a: number, b = 0, c = 0) => {
    out[n++] = slotOf(template + 200, a, b, c);
  };
  const by = proposal.rank + (proposal.byRules ? 10 : 0);
  const lemma = codes.lemma[anchor] as number;
  const verbClass = codes.verbClass[anchor] as number;
  const code = ruleCode(rules, anchor);
  const cue = clamp(Math.round(proposal.cueScore * 1.5), -6, 12);
  const length = lengthOf(content);
  const sure = clamp(Math.round(proposal.certainty * 2), -16, 0);
  const size = length <= 2 ? length : length <= 4 ? 3 : length <= 8 ? 4 : length <= 16 ? 5 : length <= 32 ? 6 : 7;
  let quoted = 0;
  for (const range of content) for (let i = range.start; i < range.end; i++) if (codes.place[i]) quoted++;
  const manner = quoted === 0 ? 0 : quoted >= length - 1 ? 2 : 1;
  const agree = !rule
    ? 9
    : step(jaccard(rule.content, content)) +
      (rule.source && source ? (overlap(rule.source, source) ? 10 : 20) : !rule.source && !source ? 30 : 40);
  const before = content.length > 0 && (content[0] as Range).end <= anchor ? 1 : 0;
  const where = before + 2 * Math.min(content.length, 3);
  let nested = 0;
  let holds = 0;
  let clash = 0;
  for (const other of near) {
    if (other.anchor === anchor) continue;
    const stronger = other.cueScore > proposal.cueScore ? 2 : 1;
    if (other.content.some((r) => r.start <= anchor && anchor < r.end)) nested = Math.max(nested, stronger);
    if (content.some((r) => r.start <= other.anchor && other.anchor < r.end)) holds = Math.max(holds, stronger);
    if (jaccard(other.content, content) >= 0.5) clash = Math.max(clash, stronger);
  }
  const head = source ? source.end - 1 : -1;
  const sourceSize = source ? Math.min(source.end - source.start, 8) : 0;
  const sourceKind = source ? mix(codes.pos[head] as number, codes.shape[head] as number) : 0;
  const gap = source ? Math.min(Math.min(Math.abs(anchor - source.start), Math.abs(anchor - head)), 8) : 9;
  add(0, by);
  add(1, cue, by);
  add(2, sure, by);
  add(3, cue, sure, by);
  add(4, agree, by);
  add(5, agree, code, by);
  add(6, agree, cue, by);
  add(7, agree, sure, by);
  add(8, lemma, by);
  add(9, lemma, manner, where);
  add(10, verbClass, manner, size);
  add(11, size, manner, where);
  add(12, nested, holds, clash);
  add(13, nested, cue);
  add(14, holds, cue);
  add(15, clash, cue, by);
  add(16, sourceKind, sourceSize);
  add(17, sourceKind, gap, verbClass);
  add(18, source ? (codes.word[head] as number) : 0);
  add(20, source ? (codes.word[source.start] as number) : 0);
  add(21, gap, lemma);
  add(22, nested, manner, agree);
  add(23, source ? 1 : 0, lemma);
  const first = content[0];
  const last = content.at(-1);
  const sentence = article.sentences[article.sentenceOf[anchor] as number];
  if (first && last && sentence) {
    add(24, codes.word[first.start] as number, before);
    add(25, codes.pos[first.start] as number, before, manner);
    add(26, codes.word[first.start - 1] ?? 0, before);
    add(27, codes.mark[last.end] ?? 0, codes.place[last.end - 1] as number, manner);
    add(28, codes.word[last.end] ?? 0, manner);
    let verbs = 0;
    let borders = 0;
    for (const range of content)
      for (let k = range.start; k < range.end; k++) {
        if (codes.pos[k] === VERB || codes.pos[k] === AUX) verbs++;
        if (codes.mark[k] === COMMA || codes.mark[k] === DASH || codes.mark[k] === SEMICOLON) borders++;
      }
    const rest = clamp(sentence.last - last.end, -1, 12);
    const cut =
      (codes.place[last.end - 1] === INSIDE || codes.place[last.end - 1] === OPENS ? 1 : 0) +
      (codes.place[first.start] === INSIDE || codes.place[first.start] === CLOSES ? 2 : 0);
    const after = codes.ahead[last.end] ?? 0;
    add(34, Math.min(verbs, 3), verbClass, manner);
    add(35, rest, manner, where);
    add(36, cut, manner, where);
    add(37, codes.ahead[last.end - 1] as number, after, where);
    add(38, codes.word[last.end] ?? 0, after, where);
    add(39, codes.pos[last.end] ?? 0, codes.mark[last.end] ?? 0, mix(where, verbClass));
    add(40, Math.min(borders, 3), verbClass, where);
    add(41, codes.word[last.end + 1] ?? 0, codes.mark[last.end] ?? 0, where);
    add(42, codes.pos[last.end + 1] ?? 0, codes.mark[last.end] ?? 0, mix(where, manner));
    add(43, codes.behind[first.start] as number, codes.pos[first.start] as number, where);
    add(44, rest < 2 ? 1 : 0, lemma, manner);
    add(45, Math.min(verbs, 2), after, mix(where, rest < 2 ? 1 : 0));
    const kept = drop(codes, content, last.end, sentence.last);
    add(46, kept, verbClass, where);
    add(47, size, Math.min(verbs, 2), mix(where, rest < 2 ? 1 : 0));
  }
  add(29, article.sentenceOf[anchor] === article.sentenceOf[proposal.window.start] ? 0 : 1, where, manner);
  add(30, code, cue);
  add(31, codes.place[anchor] as number, lemma);
  add(32, source && content.some((r) => overlap(r, source)) ? 1 : 0);
  return n;
}
