import { withoutThing } from '../spans/contact-clauses.ts';
import { continueQuotations } from '../spans/continuation.ts';
import { actOfLemma } from '../spans/frames.ts';
import { isComma, isDash, isGlued, isQuoted, isRelative, isTimeWord, type SentenceView, tokenAt } from '../spans/grammar.ts';
import { nounPhraseBefore } from '../spans/noun-phrases.ts';
import { withoutOverlaps } from '../spans/overlaps.ts';
import { antecedentOf, withNameBefore } from '../spans/phrase-nouns.ts';
import { spansOf, withUncued } from '../spans/rule-finder.ts';
import { type Act, type AttributionSpans, contentStart, type SpanFinder } from '../spans/span-finder.ts';
import { holdsCue, verbGroupAt } from '../spans/verb-groups.ts';
import type { ArticleText } from '../text/document.ts';
import { firstIndex, overlap, type Range } from '../text/ranges.ts';
import { encode, type WordMemory } from './codes.ts';
import { isBroken, mendContent } from './content-mending.ts';
import { isByGuide, isFormal } from './guide.ts';
import { type Judged, judge } from './judge.ts';
import type { SpanModel } from './model.ts';
import { propose } from './propose.ts';
import { type RuleView, readRules } from './rule-view.ts';
import type { IsCue } from './whole-clauses.ts';

/**
 * Of readings that lie within one another only the first stays, so that no attribution stands inside another's content.
 * @param readings the ones to be preferred first
 */
function select<R extends { anchor: number; content: readonly Range[]; rule?: { content: Range[] } }>(
  readings: readonly R[],
  tokens: number,
): R[] {
  const covered = new Uint8Array(tokens);
  const anchors = new Uint8Array(tokens);
  const isFree = (content: readonly Range[]) => !content.some((r) => anchors.subarray(r.start, r.end).includes(1));
  return readings.flatMap((reading) => {
    const { anchor, rule } = reading;
    // “Lee explained that A, and tests had revealed that B”: the rules may draw the line where the model runs on.
    const content = [reading.content, rule?.content].find((drawn) => drawn && isFree(drawn));
    if (covered[anchor] || !content) return [];
    anchors[anchor] = 1;
    for (const range of content) covered.fill(1, range.start, range.end);
    return [{ ...reading, content }];
  });
}

interface Read {
  anchor: number;
  source?: Range;
  content: readonly Range[];
}

/**
 * Where a second cue of the same speaker begins in a reading's content, “Lee said it was late [and warned] that it was dark”, “… was hit[,
 * denouncing] it as an outrage”: before its conjunction or its comma; -1 where `next` is no such cue.
 */
function joinedCue({ tokens }: ArticleText, own: Read, part: Range, next: Read): number {
  const isSame = own.source !== undefined && next.source !== undefined && overlap(own.source, next.source);
  if (!isSame || own.anchor >= part.start || next.content.some((c) => c.start < next.anchor)) return -1;
  let at = next.anchor - 1;
  while (/^(?:ADV|AUX)$/.test(tokens[at]?.pos ?? '')) at--;
  if (at > part.start + 1 && tokens[at]?.text === ',' && tokens[next.anchor]?.lower.endsWith('ing')) return at;
  if (!/^(?:and|but)$/.test(tokens[at]?.lower ?? '') || at <= part.start + 1) return -1;
  return tokens[at - 1]?.text === ',' ? at - 1 : at;
}

/**
 * “Lee said it was late, [though Moss warned] that “…””: a content that runs on to another's source and cue, whose own content lies
 * behind it, ends before them; so does one that runs on to the speaker's own next cue.
 */
function withoutOthers<R extends Read>(article: ArticleText, readings: readonly R[]): R[] {
  const { tokens } = article;
  const inOrder = [...readings].sort((a, b) => a.anchor - b.anchor);
  const from = (token: number) => firstIndex(inOrder.length, (i) => (inOrder[i] as R).anchor >= token);
  const endOf = (reading: R, part: Range): number => {
    for (const next of inOrder.slice(from(part.start + 2), from(part.end + 1))) {
      const joined = joinedCue(article, reading, part, next);
      if (joined > 0) return joined;
      const { source, anchor, content } = next;
      // “polls showing him ahead, a story [says that] “…””: drawn up to the word that opens the other's content.
      if (!source || part.start + 1 >= source.start || source.end > anchor || content.some((c) => c.start + 1 < part.end)) continue;
      let end = source.start;
      while (/^(?:CCONJ|SCONJ|PUNCT)$/.test(tokens[end - 1]?.pos ?? '') || /^(?:al)?though$/.test(tokens[end - 1]?.lower ?? '')) end--;
      return end > part.start + 1 ? end : part.end;
    }
    return part.end;
  };
  return readings.map((reading) => ({
    ...reading,
    content: reading.content.map((part) => ({ start: part.start, end: endOf(reading, part) })),
  }));
}

/** “[the minister, who] said …”: whom a relative pronoun stands for, up to the pronoun. */
function antecedent(view: SentenceView, source: Range): Range {
  if (source.end - source.start > 1 || !isRelative(tokenAt(view, source.start))) return source;
  const phrase = antecedentOf(view, source.start);
  return phrase ? { start: phrase.start, end: source.end } : source;
}

/** “The results back [his] vow that it would stand”: who owns a noun that says, says it, whatever stands nearer to the model. */
function withOwner({ tokens }: ArticleText, judged: Judged): Judged {
  const { anchor, source, rule } = judged;
  if (!rule?.source || !source || overlap(rule.source, source) || tokens[anchor]?.pos !== 'NOUN') return judged;
  return { ...judged, source: rule.source, content: rule.content };
}

/** The whole noun phrase of a source that the model found: the rules' where they mean the same one, else as the grammar has it. */
function wholePhrase(view: SentenceView, source: Range, byRules: Range | undefined): Range {
  if (byRules && overlap(byRules, source)) return withoutTime(view, byRules);
  const own = withoutThing(view, withoutEdges(view, behindDash(view, source)));
  const phrase = nounPhraseBefore(view, own.end);
  // “officials say [they] have no clue but do say …”: no phrase reaches over a cue, unless it tells who speaks.
  const isWhole = phrase && phrase.start < own.start && (opensRelative(view, phrase) || !holdsCue(view, phrase.start, own.start));
  return withName(view, isWhole ? phrase : own);
}

/** “a clerk who said he left” */
function opensRelative(view: SentenceView, { start, end }: Range): boolean {
  for (let i = start; i < end; i++) if (isRelative(tokenAt(view, i))) return true;
  return false;
}

/** “Hale [at the time] called it late”, and not “according to officials involved [at the time]” */
function withoutTime(view: SentenceView, { start, end }: Range): Range {
  const isTimed =
    end > start + 3 &&
    /^(?:VERB|AUX)$/.test(tokenAt(view, end).pos) &&
    ['at', 'the', 'time'].every((word, k) => tokenAt(view, end - 3 + k).lower === word);
  return { start, end: isTimed ? end - 3 : end };
}

/** “[a study published last year] found”: when it came out belongs to it, where nothing else stands before the cue. */
function withItsTime(view: SentenceView, { start, end }: Range, cue: Range): Range {
  const isOut = /^(?:published|released|conducted|issued|done|filed|held)$/.test(tokenAt(view, end - 1).lower);
  let to = end;
  while (isOut && to < cue.start && (isTimeWord(tokenAt(view, to)) || /^(?:in|on|earlier|last|this)$/.test(tokenAt(view, to).lower))) to++;
  return { start, end: to === cue.start ? to : end };
}

/** “[As] one buyer”, “We [should]”: words at a phrase's edges that are none of it. */
function withoutEdges(view: SentenceView, { start, end }: Range): Range {
  let [from, to] = [start, end];
  while (from < to - 1 && /^(?:as|then|but|and|when|while|if|because|although|though)$/.test(tokenAt(view, from).lower)) from++;
  while (to > from + 1 && tokenAt(view, to - 1).pos === 'AUX') to--;
  to = withoutTime(view, { start: from, end: to }).end;
  // “was confirmed by Dr Laura Carr [on Saturday]”
  if (to > from + 2 && isTimeWord(tokenAt(view, to - 1)) && tokenAt(view, to - 2).lower === 'on') to -= 2;
  // “[Captain] Lund”
  while (tokenAt(view, to).pos === 'PROPN' && tokenAt(view, to - 1).pos === 'PROPN' && !isQuoted(view, to)) to++;
  return { start: from, end: to };
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
  for (let i = start; i < end; i++) if (isDash(tokenAt(view, i)) && !isGlued(view, i - 1)) dashes.push(i);
  const [only, more] = dashes;
  return only !== undefined && more === undefined && only + 1 < end ? { start: only + 1, end } : { start, end };
}

/** So much more than its weight counts a reading whose grammar allows no other, against those that it holds. */
const LEAD_OF_FIXED = 0.05;

type Reading = Pick<Judged, 'anchor' | 'source' | 'content' | 'rule' | 'confidence'>;

function spansOfReading(
  article: ArticleText,
  rules: RuleView,
  { anchor, source, content, rule, confidence }: Reading,
  isCue: IsCue,
): AttributionSpans | undefined {
  const view = rules.views[article.sentenceOf[anchor] as number] as SentenceView;
  const group = verbGroupAt(view, anchor);
  const cue = rule?.cue ?? (group ? { start: group.start, end: group.end } : { start: anchor, end: anchor + 1 });
  // “his claim that it was safe [drew] a rebuke”: where the main clause takes up its verb, grammar knows best.
  const isNoun = rule?.fixed && tokenAt(view, anchor).pos === 'NOUN';
  const drawn = rule && (isNoun || isBroken(view, anchor, content)) ? rule.content : content;
  const act: Act = rule?.act ?? group?.act ?? actOfLemma(tokenAt(view, anchor));
  const phrase = source && withNameBefore(view, wholePhrase(view, antecedent(view, source), rule?.source));
  const speaker = phrase && withItsTime(view, phrase, cue);
  return spansOf(article, {
    ...(speaker && { source: speaker }),
    cue,
    content: mendContent(view, { content: drawn, cue, anchor, ...(speaker && { source: speaker }) }, isCue),
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
    const isKept = (j: Judged) => !isFormal(j.rule) && !passesOn(j) && isByGuide(article, codes, rules, j);
    // “According to a memo, [officials urged] her to go”: what the grammar is sure of holds what is told within it.
    const rank = ({ weight, rule }: Judged) => weight + (rule?.fixed ? LEAD_OF_FIXED : 0);
    const likely = withoutOthers(article, judged.map((j) => withOwner(article, j)).filter(isKept)).sort((a, b) => rank(b) - rank(a));
    const formal = [...rules.byAnchor].filter(([, rule]) => isFormal(rule)).map(([anchor, rule]) => ({ ...rule, anchor, rule }));
    const chosen = select([...likely, ...formal], article.tokens.length);
    const anchors = new Set(chosen.map(({ anchor }) => anchor));
    const spans = chosen.flatMap((reading) => spansOfReading(article, rules, reading, (i) => anchors.has(i)) ?? []);
    spans.sort((a, b) => contentStart(a) - contentStart(b));
    continueQuotations(article, spans);
    return withUncued(article, withoutOverlaps(article, spans));
  };
}
