import type { ArticleText } from '../text/document.ts';
import { firstIndex, indexAt, overlap, type Range } from '../text/ranges.ts';
import { type AttributionSpans, contentStart } from './span-finder.ts';

/** Farther than anything in a sentence: a cue of the part's own sentence is nearer than any other. */
const ANOTHER_SENTENCE = 1e6;

/** So much surer of itself than another, an attribution keeps what both claim wherever it stands. */
const CLEAR_LEAD = 0.1;
/** Over one whose cue stands in the sentence of the words it must be surer by more. */
const LEAD_OVER_OWN_CUE = 0.4;

/** How far a part of the content stands from the words that attribute it, in characters. */
function distance({ sentences }: ArticleText, { cue, source }: AttributionSpans, part: Range): number {
  const own = indexAt(sentences, part.start);
  const gap = (r: Range) =>
    Math.max(r.start - part.end, part.start - r.end, 0) + (indexAt(sentences, r.start) === own ? 0 : ANOTHER_SENTENCE);
  return Math.min(...[cue, source].flatMap((r) => (r ? [gap(r)] : [])));
}

/**
 * Words were said once: where two attributions claim the same stretch, the clearly surer one keeps it, else the one whose cue
 * stands nearer, and an attribution that is left without content goes. Refusals, whose content is their own cue, are left alone, and
 * what takes up words said before.
 * @param spans in any order; `content` is cut in place
 * @returns those that are left, in order of the text
 */
export function withoutOverlaps(article: ArticleText, spans: readonly AttributionSpans[]): AttributionSpans[] {
  const inOrder = [...spans].sort((a, b) => contentStart(a) - contentStart(b));
  for (const [i, a] of inOrder.entries()) {
    const end = Math.max(...a.content.map((r) => r.end));
    for (let k = i + 1; k < inOrder.length; k++) {
      const b = inOrder[k] as AttributionSpans;
      if (contentStart(b) >= end) break;
      if ([a, b].some((s) => s.act === 'refuse' || s.again)) continue;
      for (const part of a.content) {
        const other = b.content.find((r) => overlap(r, part));
        if (!other) continue;
        // “A,” said Lee. “B.” “[No,]” said Moss.: a quotation with a cue of its own is not the end of another's.
        const rest = beforeQuotation(article, part, other, b);
        if (rest) {
          part.end = rest.end;
          continue;
        }
        const lead = a.confidence - b.confidence;
        const [far, near] = [distance(article, a, part), distance(article, b, other)];
        const isOwn = far >= ANOTHER_SENTENCE !== near >= ANOTHER_SENTENCE;
        const isKept = Math.abs(lead) > (isOwn ? LEAD_OVER_OWN_CUE : CLEAR_LEAD) ? lead > 0 : far <= near;
        const [loser, its] = isKept ? [b, other] : [a, part];
        loser.content = loser.content.filter((r) => r !== its);
      }
    }
  }
  leaveOutSources(article, inOrder);
  return inOrder.filter((s) => s.content.length > 0);
}

/** What is left of a part before a whole quotation at its end that another's cue attributes behind it. */
function beforeQuotation({ text, quotations }: ArticleText, part: Range, other: Range, { cue }: AttributionSpans): Range | undefined {
  const isWhole = quotations.some((q) => q.start === other.start) && other.end >= part.end && (cue?.start ?? 0) >= other.end;
  const end = part.start + text.slice(part.start, other.start).replace(/[\s.,:;—–]+$/, '').length;
  return isWhole && other.start > part.start && /\s/.test(text.slice(part.start, end)) ? { start: part.start, end } : undefined;
}

/** “said it was late, [and the union] called for a halt”: who speaks next is no part of what was said. */
function leaveOutSources({ text }: ArticleText, spans: readonly AttributionSpans[]): void {
  const sources = spans.flatMap(({ source }) => source ?? []).sort((a, b) => a.start - b.start);
  const from = (offset: number) => firstIndex(sources.length, (i) => (sources[i] as Range).start >= offset);
  for (const part of spans.flatMap(({ content }) => content)) {
    const next = sources.slice(from(part.start + 1), from(part.end)).find(({ end }) => part.end <= end + 1);
    const joined = next && /,?\s+(?:and|but|while)\s+$/.exec(text.slice(part.start, next.start));
    if (joined?.index) part.end = part.start + joined.index;
    // “said they were to take it[, which] it called “a shame””
    const open = /,\s+(?:which|with)$/.exec(text.slice(part.start, part.end));
    if (open?.index) part.end = part.start + open.index;
  }
}
