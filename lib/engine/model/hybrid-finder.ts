import { isConjunction } from '../spans/content-clauses.ts';
import { beforeDisclaimer, isCaveat, isDenialAside } from '../spans/content-ends.ts';
import { continueQuotations } from '../spans/continuation.ts';
import { bodyEnd, hasFiniteVerb, isComma, isQuoted, isRelative, type SentenceView, tokenAt } from '../spans/grammar.ts';
import { nounPhraseBefore } from '../spans/noun-phrases.ts';
import { withoutOverlaps } from '../spans/overlaps.ts';
import { antecedentOf } from '../spans/phrase-nouns.ts';
import { spansOf, withPosts } from '../spans/rule-finder.ts';
import { type Act, type AttributionSpans, contentStart, type SpanFinder } from '../spans/span-finder.ts';
import { actOfLemma, holdsCue, verbGroupAt } from '../spans/verb-groups.ts';
import type { ArticleText } from '../text/document.ts';
import { firstIndex, overlap, type Range } from '../text/ranges.ts';
import { encode, type WordMemory } from './codes.ts';
import { isByGuide, isFormal } from './guide.ts';
import { type Judged, judge } from './judge.ts';
import type { SpanModel } from './model.ts';
import { propose } from './propose.ts';
import { type RuleView, readRules } from './rule-view.ts';

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

/**
 * “Lee said it was late, [though Moss warned] that “…””: a content that runs on to another's source and cue, whose own content lies
 * behind it, ends before them.
 */
function withoutOthers<R extends { anchor: number; source?: Range; content: readonly Range[] }>(
  { tokens }: ArticleText,
  readings: readonly R[],
): R[] {
  const inOrder = [...readings].sort((a, b) => a.anchor - b.anchor);
  const from = (token: number) => firstIndex(inOrder.length, (i) => (inOrder[i] as R).anchor >= token);
  const ownEnd = (part: Range): number => {
    const other = inOrder
      .slice(from(part.start + 2), from(part.end))
      .find(
        ({ source, anchor, content }) =>
          source && part.start + 1 < source.start && source.end <= anchor && content.every((c) => c.start >= part.end),
      );
    if (!other?.source) return part.end;
    let end = other.source.start;
    while (/^(?:CCONJ|SCONJ|PUNCT)$/.test(tokens[end - 1]?.pos ?? '')) end--;
    return end > part.start + 1 ? end : part.end;
  };
  return readings.map((reading) => ({ ...reading, content: reading.content.map((part) => ({ start: part.start, end: ownEnd(part) })) }));
}

/** The reported clause begins after “that”. */
function withoutThat(view: SentenceView, range: Range): Range {
  return tokenAt(view, range.start).lower === 'that' && range.end > range.start + 1 && isConjunction(view, range.start)
    ? { start: range.start + 1, end: range.end }
    : range;
}

/** “[the minister, who] said …”: whom a relative pronoun stands for, up to the pronoun. */
function antecedent(view: SentenceView, source: Range): Range {
  if (source.end - source.start > 1 || !isRelative(tokenAt(view, source.start))) return source;
  const phrase = antecedentOf(view, source.start);
  return phrase ? { start: phrase.start, end: source.end } : source;
}

/**
 * “the vote was stolen[, without offering evidence]”, “ten had died[, though that could not be confirmed]”, “it was lent[, a claim
 * they deny]”: behind what was said the writer takes over, wherever the model breaks off.
 */
function withoutDisclaimer(view: SentenceView, content: readonly Range[], cue: Range): Range[] {
  const [first] = content.filter((r) => r.start >= cue.end);
  for (let i = (first?.start ?? view.last) + 1; i < view.last; i++) {
    if (isQuoted(view, i)) continue;
    const isAside = isComma(tokenAt(view, i)) && (isCaveat(view, i + 1, view.last) || isDenialAside(view, i + 1, view.last));
    const end = isAside ? i : beforeDisclaimer(view, i);
    if (end >= 0) return content.filter((r) => r.start < end).map((r) => ({ start: r.start, end: Math.min(r.end, end) }));
  }
  return [...content];
}

/** The whole noun phrase of a source that the model found: the rules' where they mean the same one, else as the grammar has it. */
function wholePhrase(view: SentenceView, source: Range, byRules: Range | undefined): Range {
  if (byRules && overlap(byRules, source)) return byRules;
  const own = behindDash(view, source);
  const phrase = nounPhraseBefore(view, own.end);
  return withName(view, phrase && phrase.start < own.start ? phrase : own);
}

/** “[Governor Jo Lee], a Hale backer, to urge …”: an apposition goes with the name before it. */
function withName(view: SentenceView, source: Range): Range {
  if (!isComma(tokenAt(view, source.start - 1)) || !/^an?$/.test(tokenAt(view, source.start).lower)) return source;
  const name = nounPhraseBefore(view, source.start - 1);
  const isName = name && tokenAt(view, name.end - 1).pos === 'PROPN' && tokenAt(view, name.start - 1).pos !== 'ADP';
  return isName && isComma(tokenAt(view, source.end)) ? { start: name.start, end: source.end } : source;
}

/** “a point he made on Monday — [the agency] suggested”: one dash parts two clauses, only the later of which names the source. */
function behindDash(view: SentenceView, { start, end }: Range): Range {
  const dashes = [];
  for (let i = start; i < end; i++) if (/^[—–]$/.test(tokenAt(view, i).text)) dashes.push(i);
  const [only, more] = dashes;
  return only !== undefined && more === undefined && only + 1 < end ? { start: only + 1, end } : { start, end };
}

/** A content that takes in a quotation up to its mark takes in the mark, and one that ends on the opening mark what it opens. */
function withMarks(article: ArticleText, { start, end: until }: Range): Range {
  const quotation = (k: number) => article.quotationOf[k] ?? -1;
  let end = until;
  const last = quotation(end - 1);
  if (last >= 0 && end - 1 > start && quotation(end - 2) !== last) {
    while (quotation(end) === last && article.sentenceOf[end] === article.sentenceOf[end - 1]) end++;
  }
  const isMark = (k: number) => /^(?:["“”«»„]|''|``)$/.test(article.tokens[k]?.text ?? '');
  const opens = isMark(start - 1) && quotation(start) >= 0 && quotation(start - 1) === quotation(start);
  const closes = isMark(end) && quotation(end - 1) >= 0 && quotation(end) === quotation(end - 1);
  return { start: opens ? start - 1 : start, end: closes ? end + 1 : end };
}

/** “[Giving a speech in May], Lee says the plan has failed”: no verb before the cue, and a whole clause right behind it. */
function isOpening(view: SentenceView, { start, end }: Range, cue: Range): boolean {
  if (end > cue.start || isQuoted(view, start) || hasFiniteVerb(view, start, end) || view.last <= cue.end) return false;
  const next = tokenAt(view, cue.end);
  return next.pos !== 'PUNCT' && !['VERB', 'AUX', 'ADP', 'SCONJ'].includes(next.pos) && hasFiniteVerb(view, cue.end, bodyEnd(view));
}

/** “[what] she called “a mess””, “reported, [without citing sources], that …”: neither pronoun nor aside is part of what was said. */
function withoutAsides(view: SentenceView, content: readonly Range[], cue: Range): readonly Range[] {
  const isPronoun = (r: Range) => r.end - r.start === 1 && /^(?:what|which|that|who|as)$/.test(tokenAt(view, r.start).lower);
  const isAside = (r: Range) => tokenAt(view, r.start).lower === 'without' && tokenAt(view, r.start + 1).lower.endsWith('ing');
  const longest = Math.max(...content.map((r) => r.end - r.start));
  // A lone word that the model leaves behind a hole: “the news of her rise … [them]”.
  const isCrumb = (r: Range) => r.end - r.start === 1 && longest > 3 && !isQuoted(view, r.start) && r !== content[0];
  const isBehind = content.some((r) => r.start === cue.end || r.start === cue.end + 1);
  const told = content.filter((r) => !isPronoun(r) && !isAside(r) && !isCrumb(r) && !(isBehind && isOpening(view, r, cue)));
  return told.length > 0 ? told : content;
}

/**
 * Joins parts of a content that the model drew apart where no clause parts: between two of them stands the source, the cue,
 * another cue, a quotation's mark or a comma, or else the words between them were said, too.
 */
function withoutHoles(view: SentenceView, content: readonly Range[], anchor: number, others: readonly (Range | undefined)[]): Range[] {
  const { article } = view;
  const out: Range[] = [];
  for (const range of content) {
    const last = out.at(-1);
    const hole = last && { start: last.end, end: range.start };
    const parts = (k: number) => isQuoted(view, k) || tokenAt(view, k).pos === 'PUNCT';
    const isClosed =
      !hole ||
      article.sentenceOf[hole.start] !== article.sentenceOf[hole.end] ||
      [hole.start - 1, hole.start, hole.end - 1, hole.end].some(parts) ||
      others.some((other) => other && overlap(other, hole)) ||
      holdsCue(view, hole.start, hole.end);
    // What another cue in the hole was followed by is not this one's: “opposed it … [that would worsen things]”.
    const isRest =
      hole &&
      isClosed &&
      range.start > anchor &&
      isRelative(tokenAt(view, range.start)) &&
      !isQuoted(view, range.start) &&
      holdsCue(view, hole.start, hole.end, ({ verb }) => verb !== anchor);
    if (isRest) continue;
    if (isClosed) out.push({ ...range });
    else last.end = range.end;
  }
  return out;
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
    content: withoutHoles(view, withoutDisclaimer(view, withoutAsides(view, content, cue), cue), anchor, [speaker, cue]).map((r) =>
      withMarks(article, withoutThat(view, r)),
    ),
    act,
    confidence,
    ...(rule?.relay && { relay: rule.relay }),
    ...(rule?.again && { again: rule.again }),
  });
}

/**
 * A finder that lets a trained model and the rules propose, and a second trained model judge. The rules' own output stands
 * where the guide is formal: refusals to comment, and what unnamed people believe.
 */
export function createHybridFinder(model: SpanModel): SpanFinder {
  const memory: WordMemory = new Map();
  return (article) => {
    const codes = encode(article, memory);
    const rules = readRules(article);
    const judged = judge(article, codes, rules, propose(article, codes, rules, model), model);
    // “Lee said on radio, [according to the Times]”: what only passes words on is no cue of its own.
    const relays = [...rules.byAnchor.values()].flatMap(({ relay }) => relay ?? []);
    const passesOn = ({ anchor }: Judged) => relays.some((r) => r.start <= anchor && anchor < r.end);
    const likely = withoutOthers(article, judged)
      .filter((j) => !isFormal(j.rule) && !passesOn(j) && isByGuide(article, codes, rules, j))
      .sort((a, b) => b.weight - a.weight);
    const formal = [...rules.byAnchor].filter(([, rule]) => isFormal(rule)).map(([anchor, rule]) => ({ ...rule, anchor, rule }));
    const spans = select([...likely, ...formal], article.tokens.length).flatMap((reading) => spansOfReading(article, rules, reading) ?? []);
    spans.sort((a, b) => contentStart(a) - contentStart(b));
    continueQuotations(article, spans);
    return withPosts(article, withoutOverlaps(article, spans));
  };
}
