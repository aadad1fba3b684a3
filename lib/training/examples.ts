import { encode, OUTSIDE, type TokenCodes, VERB } from '../engine/model/codes.ts';
import { CONTENT_AFTER, CONTENT_YET, NOTHING_AFTER, NOTHING_YET, SOURCE } from '../engine/model/lattice.ts';
import { anchorOf, isReporting, type RuleView, readRules } from '../engine/model/rule-view.ts';
import type { SentenceView } from '../engine/spans/grammar.ts';
import { type ArticleText, readText } from '../engine/text/document.ts';
import { firstEndingAfter, type Range } from '../engine/text/ranges.ts';
import type { Tokenizer } from '../engine/text/tokens.ts';
import type { MarkedArticle, MarkedAttribution } from './corpus.ts';
import { isSaying } from './saying.ts';

/** A marked attribution in token positions. */
export interface Example {
  anchor: number;
  source: Range[];
  content: Range[];
  /** Whether it is an attribution by our guide: an act of saying, no wish, plan or opinion. */
  saying: boolean;
  marked: MarkedAttribution;
}

/** A marked article, read for training. */
export interface ReadArticle {
  name: string;
  article: ArticleText;
  codes: TokenCodes;
  rules: RuleView;
  examples: Example[];
  marked: MarkedArticle;
}

/** The tokens that stand in a character range. */
function tokensIn(article: ArticleText, range: Range): Range {
  const start = firstEndingAfter(article.tokens, range.start);
  let end = start;
  while (end < article.tokens.length && (article.tokens[end]?.start as number) < range.end) end++;
  return { start, end };
}

function exampleOf(article: ArticleText, views: SentenceView[], codes: TokenCodes, marked: MarkedAttribution): Example | undefined {
  const inTokens = (ranges: Range[]) => ranges.map((r) => tokensIn(article, r)).filter((r) => r.end > r.start);
  const cue = inTokens(marked.cue);
  const content = inTokens(marked.content);
  if (cue.length === 0 || content.length === 0) return undefined;
  const anchors = cue.map((c) => anchorOf(views[article.sentenceOf[c.start] as number] as SentenceView, c));
  const reporting = (i: number) => {
    const token = article.tokens[i];
    return token !== undefined && (isReporting(token) || token.lower === 'according');
  };
  const anchor = anchors.find(reporting) ?? anchors.find((i) => codes.pos[i] === VERB) ?? (anchors[0] as number);
  const words = marked.cue.map((r) => article.text.slice(r.start, r.end)).join(' ');
  const quoted = content.some((r) => codes.place.subarray(r.start, r.end).some((p) => p !== OUTSIDE));
  return { anchor, source: inTokens(marked.source), content, saying: isSaying(words) || reporting(anchor) || quoted, marked };
}

/** Reads a marked article as the engine does, and brings its marks to tokens. */
export function readArticle(marked: MarkedArticle, tokenize: Tokenizer): ReadArticle {
  const article = readText(marked.text, tokenize);
  const codes = encode(article);
  const rules = readRules(article);
  const examples = marked.attributions.flatMap((a) => exampleOf(article, rules.views, codes, a) ?? []);
  return { name: marked.name, article, codes, rules, examples, marked };
}

/**
 * The states of a window's tokens by a mark.
 * @param kept the tokens that count
 * @returns undefined where its parts do not lie in the window, or its source not in what counts
 */
export function statesOf(example: Example, window: Range, kept: Int32Array): Uint8Array | undefined {
  const length = window.end - window.start;
  const states = new Uint8Array(length);
  const all = [...example.source, ...example.content];
  if (all.some((r) => r.start < window.start || r.end > window.end)) return undefined;
  const first = example.source.at(0);
  // A source in several parts is one where little stands between them, else its first part.
  let source = first && { ...first };
  for (const part of example.source.slice(1))
    if (source && part.start >= source.end && part.start - source.end <= 3) source = { start: source.start, end: part.end };
  for (const range of example.content) states.fill(CONTENT_YET, range.start - window.start, range.end - window.start);
  if (source) {
    states.fill(SOURCE, source.start - window.start, source.end - window.start);
    for (let t = source.end - window.start; t < length; t++) {
      if (states[t] === CONTENT_YET) states[t] = CONTENT_AFTER;
      else if (states[t] === NOTHING_YET) states[t] = NOTHING_AFTER;
    }
  }
  const chosen = Uint8Array.from(kept, (token) => states[token - window.start] as number);
  return source && !chosen.includes(SOURCE) ? undefined : chosen;
}
