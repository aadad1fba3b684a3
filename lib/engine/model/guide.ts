import type { SentenceView } from '../spans/grammar.ts';
import type { Found } from '../spans/rule-finder.ts';
import { verbGroupAt } from '../spans/verb-groups.ts';
import type { ArticleText } from '../text/document.ts';
import { COLON, COMMA, ONLY_WITH_QUOTATION, OUTSIDE, type TokenCodes } from './codes.ts';
import type { Judged } from './judge.ts';
import type { RuleView } from './rule-view.ts';

/**
 * The least weight of a reading that is kept: of the rules' own, of the model's where the rules see a cue too, of the model's
 * alone, and of verbs that the lexicon does not list. Chosen on PolNeAR's dev split and on pages marked by hand.
 */
const LEAST_FOR_RULES = 0.45;
const LEAST_FOR_MODEL = 0.5;
const LEAST_WITHOUT_RULE = 0.7;
const LEAST_FOR_UNLISTED_VERB = 0.95;

/** Where our guide is formal and the corpus is silent or of another mind, the rules have the last word. */
export const isFormal = (found: Found | undefined): boolean => found?.act === 'refuse' || found?.act === 'believe';

/** “urged them to leave, [saying] “…””: a cue that no rule sees, and whose words the rules give to another cue. */
function isOthersWord(codes: TokenCodes, rules: RuleView, anchor: number): boolean {
  const next = codes.mark[anchor + 1] === COLON || codes.mark[anchor + 1] === COMMA ? anchor + 2 : anchor + 1;
  return rules.contentStarts.has(next);
}

/** “An official [briefed] on the plan”: spoken to, not speaking. */
function isSpokenTo(rules: RuleView, sentence: number, { anchor, source }: Judged): boolean {
  const group = verbGroupAt(rules.views[sentence] as SentenceView, anchor);
  return group?.form === 'passive' && source !== undefined && source.end <= anchor;
}

/**
 * Whether our guide counts a reading as an attribution where the corpus may think otherwise: someone said it, in words, and
 * more than a word of it is given.
 */
export function isByGuide(article: ArticleText, codes: TokenCodes, rules: RuleView, reading: Judged): boolean {
  const { anchor, source, content, rule, byRules, weight } = reading;
  if (rule) return weight >= (byRules ? LEAST_FOR_RULES : LEAST_FOR_MODEL);
  if (!source || /^(?:no|nobody|none)$/.test(article.tokens[source.start]?.lower ?? '')) return false;
  if (isOthersWord(codes, rules, anchor) || isSpokenTo(rules, article.sentenceOf[anchor] as number, reading)) return false;
  const quoted = content.some((r) => codes.place.subarray(r.start, r.end).some((place) => place !== OUTSIDE));
  if (quoted) return weight >= LEAST_WITHOUT_RULE;
  const words = content.flatMap((r) => article.tokens.slice(r.start, r.end)).filter((t) => /[\p{L}\p{N}]/u.test(t.text));
  const listed = ((codes.verbClass[anchor] as number) & ~ONLY_WITH_QUOTATION) !== 0;
  return words.length > 1 && weight >= (listed ? LEAST_WITHOUT_RULE : LEAST_FOR_UNLISTED_VERB);
}
