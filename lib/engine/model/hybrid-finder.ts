import { continueQuotations } from '../spans/continuation.ts';
import { isComma, isRelative, type SentenceView, tokenAt } from '../spans/grammar.ts';
import { nounPhraseBefore } from '../spans/noun-phrases.ts';
import { type Found, spansOf } from '../spans/rule-finder.ts';
import type { Act, AttributionSpans, SpanFinder } from '../spans/span-finder.ts';
import { actOfLemma, verbGroupAt } from '../spans/verb-groups.ts';
import type { ArticleText } from '../text/document.ts';
import { overlap, type Range } from '../text/ranges.ts';
import { COLON, COMMA, encode, ONLY_WITH_QUOTATION, OUTSIDE, type TokenCodes } from './codes.ts';
import { type Judged, judge } from './judge.ts';
import type { SpanModel } from './model.ts';
import { propose } from './propose.ts';
import { type RuleView, readRules } from './rule-view.ts';

/** What is less likely right than this is left out; more is asked where no rule sees a cue at all. */
const LEAST_CONFIDENCE = 0.5;
const LEAST_FOR_RULES = 0.45;
const LEAST_WITHOUT_RULE = 0.7;
const LEAST_FOR_UNLISTED_VERB = 0.95;

/** Where our guide is formal and the corpus is silent or of another mind, the rules have the last word. */
const isFormal = (found: Found | undefined): boolean => found?.act === 'refuse' || found?.act === 'believe';

/** “urged them to leave, [saying] “…””: a cue that no rule sees, and whose words the rules give to another cue. */
function isOthersWord(codes: TokenCodes, rules: RuleView, { anchor, rule }: Judged): boolean {
  const next = codes.mark[anchor + 1] === COLON || codes.mark[anchor + 1] === COMMA ? anchor + 2 : anchor + 1;
  return !rule && rules.contentStarts.has(next);
}

/**
 * Whether our guide counts a reading as an attribution where the corpus may think otherwise: someone said it, in words, and
 * more than a word of it is given.
 */
function isByGuide(article: ArticleText, codes: TokenCodes, { anchor, source, content, rule, weight }: Judged): boolean {
  if (rule) return true;
  if (!source || /^(?:no|nobody|none)$/.test(article.tokens[source.start]?.lower ?? '')) return false;
  const words = content.flatMap((r) => article.tokens.slice(r.start, r.end)).filter((t) => /[\p{L}\p{N}]/u.test(t.text));
  const quoted = content.some((r) => codes.place.subarray(r.start, r.end).some((place) => place !== OUTSIDE));
  if (words.length < 2 && !quoted) return false;
  if (quoted) return weight >= LEAST_WITHOUT_RULE;
  const listed = (codes.verbClass[anchor] as number) & ~ONLY_WITH_QUOTATION;
  return weight >= (listed ? LEAST_WITHOUT_RULE : LEAST_FOR_UNLISTED_VERB);
}

/**
 * Of readings that lie within one another only the first stays, so that no attribution stands inside another's content.
 * @param readings the ones to be preferred first
 */
function select<R extends { anchor: number; content: readonly Range[] }>(readings: readonly R[], tokens: number): R[] {
  const covered = new Uint8Array(tokens);
  const anchors = new Uint8Array(tokens);
  return readings.filter(({ anchor, content }) => {
    if (covered[anchor] || content.some((r) => anchors.subarray(r.start, r.end).includes(1))) return false;
    anchors[anchor] = 1;
    for (const range of content) covered.fill(1, range.start, range.end);
    return true;
  });
}

/** The reported clause begins after “that”. */
function withoutThat(view: SentenceView, range: Range): Range {
  return tokenAt(view, range.start).lower === 'that' && range.end > range.start + 1 ? { start: range.start + 1, end: range.end } : range;
}

/** “the minister, who [said] …”: whom a relative pronoun stands for. */
function antecedent(view: SentenceView, source: Range): Range {
  if (source.end - source.start > 1 || !isRelative(tokenAt(view, source.start))) return source;
  const before = isComma(tokenAt(view, source.start - 1)) ? source.start - 1 : source.start;
  return nounPhraseBefore(view, before) ?? source;
}

/** The whole noun phrase of a source that the model found: the rules' where they mean the same one, else as the grammar has it. */
function wholePhrase(view: SentenceView, source: Range, byRules: Range | undefined): Range {
  if (byRules && overlap(byRules, source)) return byRules;
  const phrase = nounPhraseBefore(view, source.end);
  return phrase && phrase.start < source.start ? phrase : source;
}

/** “[what] she called “a mess””: the pronoun is no part of what was said. */
function withoutPronouns(view: SentenceView, content: readonly Range[]): readonly Range[] {
  const told = content.filter((r) => r.end - r.start > 1 || !/^(?:what|which|that|who|as)$/.test(tokenAt(view, r.start).lower));
  return told.length > 0 ? told : content;
}

type Reading = Pick<Judged, 'anchor' | 'source' | 'content' | 'rule' | 'confidence'>;

function spansOfReading(
  article: ArticleText,
  rules: RuleView,
  { anchor, source, content, rule, confidence }: Reading,
): AttributionSpans | undefined {
  const view = rules.views[article.sentenceOf[anchor] as number] as SentenceView;
  const group = verbGroupAt(view, anchor);
  const cue = rule?.cue ?? (group ? { start: group.start, end: group.end } : { start: anchor, end: anchor + 1 });
  const act: Act = rule?.act ?? group?.act ?? actOfLemma(tokenAt(view, anchor));
  const speaker = source && wholePhrase(view, antecedent(view, source), rule?.source);
  return spansOf(article, {
    ...(speaker && { source: speaker }),
    cue,
    content: withoutPronouns(view, content).map((r) => withoutThat(view, r)),
    act,
    confidence,
    ...(rule?.relay && { relay: rule.relay }),
  });
}

/**
 * A finder that lets a trained model and the rules propose, and a second trained model judge. The rules' own output stands
 * where the guide is formal: refusals to comment, and what unnamed people believe.
 */
export function createHybridFinder(model: SpanModel): SpanFinder {
  return (article) => {
    const codes = encode(article);
    const rules = readRules(article);
    const judged = judge(article, codes, rules, propose(article, codes, rules, model), model);
    const likely = judged
      .filter(
        (j) =>
          !isFormal(j.rule) &&
          !isOthersWord(codes, rules, j) &&
          isByGuide(article, codes, j) &&
          j.weight >= (j.byRules ? LEAST_FOR_RULES : LEAST_CONFIDENCE),
      )
      .sort((a, b) => b.weight - a.weight);
    const formal = [...rules.byAnchor].filter(([, rule]) => isFormal(rule)).map(([anchor, rule]) => ({ ...rule, anchor, rule }));
    const spans = select([...likely, ...formal], article.tokens.length).flatMap((reading) => spansOfReading(article, rules, reading) ?? []);
    spans.sort((a, b) => start(a) - start(b));
    continueQuotations(article, spans);
    return spans;
  };
}

const start = (spans: AttributionSpans): number => Math.min(...spans.content.map((r) => r.start));
