import type { ArticleText, Sentence } from '../text/document.ts';
import type { Range } from '../text/ranges.ts';

/** At most so many sentences on either side of a cue's own. */
const REACH = 8;

/** At most so many tokens on either side: text without stops must not cost more than text with them. */
const WIDEST = 250;

const isQuotedAt = (article: ArticleText, token: number): boolean => (article.quotationOf[token] ?? -1) >= 0;

/** Whether a quotation stands at the border between two sentences of one paragraph, so that both may be one statement. */
function joins(article: ArticleText, left: Sentence, right: Sentence): boolean {
  return left.paragraph === right.paragraph && (isQuotedAt(article, left.last - 1) || isQuotedAt(article, right.first));
}

/** The tokens in which source and content of the cue at `anchor` may lie: its sentence, and the quotations next to it. */
export function windowOf(article: ArticleText, anchor: number): Range {
  const own = article.sentenceOf[anchor] as number;
  const { sentences } = article;
  let first = own;
  let last = own;
  while (
    first > 0 &&
    own - first < REACH &&
    isQuotedAt(article, (sentences[first - 1] as Sentence).last - 1) &&
    joins(article, sentences[first - 1] as Sentence, sentences[first] as Sentence)
  )
    first--;
  while (
    last + 1 < sentences.length &&
    last - own < REACH &&
    isQuotedAt(article, (sentences[last + 1] as Sentence).first) &&
    joins(article, sentences[last] as Sentence, sentences[last + 1] as Sentence)
  )
    last++;
  return {
    start: Math.max((sentences[first] as Sentence).first, anchor - WIDEST),
    end: Math.min((sentences[last] as Sentence).last, anchor + WIDEST),
  };
}

/** So many tokens at either end of a quotation are looked at; what is between goes with them. */
const QUOTATION_ENDS = 3;

/**
 * The tokens of a window that a reading is decided by: all but the inner ones of quotations, which are content or not as a
 * whole. Most words of many windows are such.
 */
export function decisiveTokens(article: ArticleText, window: Range): Int32Array {
  const kept: number[] = [];
  for (let k = window.start; k < window.end; k++) {
    const quotation = article.quotationOf[k] as number;
    const isInner =
      quotation >= 0 &&
      k - QUOTATION_ENDS >= window.start &&
      k + QUOTATION_ENDS < window.end &&
      article.quotationOf[k - QUOTATION_ENDS] === quotation &&
      article.quotationOf[k + QUOTATION_ENDS] === quotation;
    if (!isInner) kept.push(k);
  }
  return Int32Array.from(kept);
}
