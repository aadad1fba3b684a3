import { REASON, TERMS, UNAUTHORISED } from '../lexicon/anonymity.ts';
import type { ArticleText, Sentence } from '../text/document.ts';
import { overlapping, type Range } from '../text/ranges.ts';

/** The words by which one sentence grants anonymity, and why. */
export interface Grant {
  sentence: Sentence;
  terms: Range;
  reason?: Range;
  /** True where the sentence speaks of several sources: “All three spoke on condition of anonymity”. */
  several: boolean;
}

const SEVERAL = /\b(?:all|both|each|they|the (?:two|three|four|people|officials|sources)|none|like others)\b/i;

function trimmed(text: string, start: number, end: number): Range {
  let stop = end;
  while (stop > start && /[\s,;:—–-]/.test(text.charAt(stop - 1))) stop--;
  return { start, end: stop };
}

/** Finds where the article grants anonymity, outside of quotations, with the reason where it gives one. */
export function findGrants(article: ArticleText): Grant[] {
  const out: Grant[] = [];
  for (const sentence of article.sentences) {
    const text = article.text.slice(sentence.start, sentence.end);
    const match = TERMS.exec(text);
    if (!match) continue;
    const at = sentence.start + match.index;
    let terms = { start: at, end: at + match[0].length };
    if (overlapping(article.quotations, terms).length > 0) continue;
    let reason = reasonNear(text, match.index, match.index + match[0].length);
    if (!reason && UNAUTHORISED.test(match[0])) reason = { start: match.index, end: match.index + match[0].length };
    const why = reason && trimmed(article.text, sentence.start + reason.start, sentence.start + reason.end);
    if (why && why.start > terms.start && why.start < terms.end) terms = trimmed(article.text, terms.start, why.start);
    out.push({
      sentence,
      terms: terms.end > terms.start ? terms : { start: at, end: at + match[0].length },
      ...(why && { reason: why }),
      several: SEVERAL.test(text.slice(0, match.index)),
    });
  }
  return out;
}

/** The reason stands after the terms (“…, because …”) or, rarely, before them (“Citing fear of reprisal, he asked …”). */
function reasonNear(text: string, from: number, to: number): Range | undefined {
  const after = REASON.exec(text.slice(to));
  if (after && after.index < 60) return { start: to + after.index, end: to + after.index + after[0].length };
  const before = /\b(?:citing|fearing|for fear of|because)\b[^,.;”"]*/i.exec(text.slice(0, from));
  return before ? { start: before.index, end: before.index + before[0].length } : undefined;
}
