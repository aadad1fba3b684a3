import type { ArticleText } from '../text/document.ts';
import { AUX, COMMA, NOUN, OUTSIDE, type TokenCodes, VERB } from './codes.ts';
import { hashText, mix, slotOf } from './hashing.ts';
import type { RuleView } from './rule-view.ts';

const ACTS = ['', 'say', 'believe', 'judge', 'deny', 'refuse', 'show'];

/** A number for what the rules say of the cue at `anchor`: its act and how sure they are; 0 where they find none. */
export function ruleCode(rules: RuleView, anchor: number): number {
  const found = rules.byAnchor.get(anchor);
  return found ? ACTS.indexOf(found.act) * 16 + Math.round(found.confidence * 10) + 1 : 0;
}

/** Whether a token may anchor a cue: verbs, what the rules found, and the nouns and others that do so in the corpus. */
export function isCandidate(codes: TokenCodes, rules: RuleView, anchors: ReadonlySet<number>, i: number): boolean {
  return codes.pos[i] === VERB || rules.byAnchor.has(i) || anchors.has(codes.lemma[i] as number);
}

const EDGE = hashText('edge');

/**
 * The features of a token as the anchor of a cue.
 * @param out receives their slots
 * @returns how many
 */
export function cueFeatures(article: ArticleText, codes: TokenCodes, rules: RuleView, i: number, out: Int32Array): number {
  const sentence = article.sentences[article.sentenceOf[i] as number];
  const first = sentence?.first ?? i;
  const last = sentence?.last ?? i + 1;
  let n = 0;
  const add = (template: number, a: number, b = 0, c = 0) => {
    out[n++] = slotOf(template, a, b, c);
  };
  const at = (column: Int32Array, k: number) => (k >= first && k < last ? (column[k] as number) : EDGE);
  const { word, lemma, suffix, pos, place, mark, shape, verbClass } = codes;
  const lem = lemma[i] as number;
  const rule = ruleCode(rules, i);
  const tag = pos[i] as number;
  const form = mix(suffix[i] as number, tag);
  add(0, 1);
  add(1, word[i] as number);
  add(2, lem);
  add(3, lem, tag);
  add(5, verbClass[i] as number, form);
  add(6, rule);
  add(7, rule, lem);
  for (let k = -3; k <= 3; k++) {
    if (k === 0) continue;
    add(10 + k, at(word, i + k));
    add(20 + k, at(pos, i + k), at(mark, i + k), at(place, i + k));
    if (k >= -2 && k <= 2) {
      add(40 + k, lem, at(word, i + k));
      add(50 + k, lem, at(pos, i + k), at(place, i + k));
    }
  }
  add(60, at(pos, i - 2), at(pos, i - 1), mix(tag, at(pos, i + 1)));
  add(61, at(pos, i - 1), tag, at(pos, i + 1));
  add(62, tag, at(pos, i + 1), at(pos, i + 2));
  add(63, at(word, i - 1), lem, at(word, i + 1));
  add(64, place[i] as number, lem);
  // Where quotations stand, and whether one is near on either side.
  let near = 0;
  for (let k = 1; k <= 8; k++) {
    if (!(near & 1) && at(place, i - k) !== OUTSIDE && i - k >= first) near |= 1 | (k <= 3 ? 4 : 0);
    if (!(near & 2) && at(place, i + k) !== OUTSIDE && i + k < last) near |= 2 | (k <= 3 ? 8 : 0);
  }
  let anywhere = 0;
  let otherVerbs = 0;
  let commas = 0;
  for (let k = Math.max(first, i - 60); k < Math.min(last, i + 60); k++) {
    if (place[k] !== OUTSIDE) anywhere = 1;
    if (k < i && (pos[k] === VERB || pos[k] === AUX)) otherVerbs++;
    if (k < i && mark[k] === COMMA) commas++;
  }
  add(65, near, lem);
  add(66, near, verbClass[i] as number, anywhere);
  add(67, anywhere, rule);
  add(68, Math.min(otherVerbs, 3), Math.min(commas, 2), tag);
  add(69, i - first < 6 ? i - first : last - i < 6 ? 100 - (last - i) : 50, tag);
  add(70, Math.min(last - i, 4), near, verbClass[i] as number);
  // The nearest noun on either side, likely subject or object.
  let left = i - 1;
  while (left >= first && left > i - 8 && pos[left] !== NOUN && shape[left] !== 1 && mark[left] !== COMMA) left--;
  add(71, at(word, left), lem);
  add(72, at(lemma, left), verbClass[i] as number);
  add(73, at(shape, left), at(pos, left), lem);
  const paragraph = sentence?.paragraph ?? 0;
  add(74, Math.min(paragraph, 3), lem);
  return n;
}
