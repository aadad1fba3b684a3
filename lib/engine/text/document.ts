import { joinNames } from './names-of-bodies.ts';
import { joinCompounds } from './people-tags.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { firstIndex, type Range } from './ranges.ts';
import { findSentences } from './sentences.ts';
import { findStrayMarks } from './stray-marks.ts';
import { mendTags } from './tag-mending.ts';
import type { Token, Tokenizer } from './tokens.ts';
import { joinLists } from './whole-bodies.ts';

/** A sentence: its characters, its tokens and where it stands. */
export interface Sentence extends Range {
  index: number;
  paragraph: number;
  /** Token indices, half open. */
  first: number;
  last: number;
}

/** An article's text, read once: what every later layer looks things up in. */
export interface ArticleText {
  text: string;
  paragraphs: Range[];
  quotations: Quotation[];
  sentences: Sentence[];
  tokens: Token[];
  /** For each token the index of its quotation, or -1. */
  quotationOf: Int32Array;
  /** For each token the index of its sentence. */
  sentenceOf: Int32Array;
}

/** Paragraphs are what line breaks divide; a report's own text has two line breaks between them. */
export function findParagraphs(text: string): Range[] {
  const out: Range[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    if (match[0].trim() === '') continue;
    const lead = match[0].length - match[0].trimStart().length;
    out.push({ start: match.index + lead, end: match.index + lead + match[0].trim().length });
  }
  return out;
}

/**
 * Reads a text: paragraphs, quotations, sentences, tokens, and which of them holds which.
 * @param setApart the paragraphs that a page sets apart as block quotations, in order
 */
export function readText(text: string, tokenize: Tokenizer, setApart: readonly Range[] = []): ArticleText {
  const paragraphs = findParagraphs(text);
  const stray = findStrayMarks(text, paragraphs);
  const quotations = findQuotations(text, paragraphs, setApart, stray);
  const all = paragraphs.flatMap((p) => tokenize(text.slice(p.start, p.end), p.start));
  const isQuoted = (at: number) => {
    const quotation = quotations[firstIndex(quotations.length, (i) => (quotations[i] as Quotation).end > at)];
    return quotation !== undefined && quotation.start <= at;
  };
  const tokens = joinLists(joinNames(joinCompounds(stray.names.size > 0 ? withoutMarks(all, stray.names) : all), isQuoted));
  for (const token of stray.dashes.size > 0 ? tokens : []) if (stray.dashes.has(token.start)) token.text = token.lower = '—';
  const sentences = indexSentences(findSentences(text, paragraphs, quotations), paragraphs, tokens);
  mendTags(sentences.map((sentence) => tokens.slice(sentence.first, sentence.last)));
  const quotationOf = new Int32Array(tokens.length).fill(-1);
  const sentenceOf = new Int32Array(tokens.length);
  for (const sentence of sentences) sentenceOf.fill(sentence.index, sentence.first, sentence.last);
  let q = 0;
  tokens.forEach((token, i) => {
    while (q < quotations.length && (quotations[q] as Quotation).end <= token.start) q++;
    const quotation = quotations[q];
    if (quotation && quotation.start <= token.start) quotationOf[i] = q;
  });
  return { text, paragraphs, quotations, sentences, tokens, quotationOf, sentenceOf };
}

/** The tokens but for the marks around names, beside which they are told to stand. */
function withoutMarks(all: readonly Token[], marks: ReadonlySet<number>): Token[] {
  const tokens = all.filter((t) => !marks.has(t.start));
  for (const token of tokens) if (marks.has(token.start - 1) || marks.has(token.end)) token.marked = true;
  return tokens;
}

/** `make`, asked once for each article: what it gave is kept as long as the article itself. */
export function onceFor<Rest extends unknown[], T>(make: (article: ArticleText, ...rest: Rest) => T): typeof make {
  const made = new WeakMap<ArticleText, { value: T }>();
  return (article, ...rest) => {
    const known = made.get(article) ?? { value: make(article, ...rest) };
    made.set(article, known);
    return known.value;
  };
}

function indexSentences(ranges: Range[], paragraphs: readonly Range[], tokens: readonly Token[]): Sentence[] {
  let paragraph = 0;
  let at = 0;
  return ranges.map((range, index) => {
    while (paragraph + 1 < paragraphs.length && (paragraphs[paragraph + 1] as Range).start <= range.start) paragraph++;
    const first = at;
    while (at < tokens.length && (tokens[at] as Token).start < range.end) at++;
    return { ...range, index, paragraph, first, last: at };
  });
}
