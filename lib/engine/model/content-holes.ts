/** Parts of a content that the model drew apart, where no clause parts. */

import { hasFiniteVerb, isComma, isNominal, isQuoted, isRelative, type SentenceView, tokenAt } from '../spans/grammar.ts';
import { holdsCue } from '../spans/verb-groups.ts';
import { overlap, type Range } from '../text/ranges.ts';
import { isFiniteForm } from '../text/verb-forms.ts';

/**
 * Joins parts of a content that the model drew apart where no clause parts: between two of them stands the source, the cue,
 * another cue, a quotation's mark or a comma, or else the words between them were said, too.
 */
export function withoutHoles(
  view: SentenceView,
  content: readonly Range[],
  anchor: number,
  others: readonly (Range | undefined)[],
): Range[] {
  const { sentenceOf } = view.article;
  const parts = (k: number) => isQuoted(view, k) || tokenAt(view, k).pos === 'PUNCT';
  const out: Range[] = [];
  for (const range of content) {
    const last = out.at(-1);
    if (!last) {
      out.push({ ...range });
      continue;
    }
    const hole = { start: last.end, end: range.start };
    const isTaken = others.some((other) => other && overlap(other, hole)) || holdsCue(view, hole.start, hole.end);
    // “said [the ferry], which ran aground, [will sail]”: an aside of the speaker's own, between a subject and its verb.
    if (!isTaken && last.start > anchor && isComma(tokenAt(view, last.end)) && isHalf(view, last, range)) {
      last.end = range.end;
      continue;
    }
    const isClosed =
      isTaken || sentenceOf[hole.start] !== sentenceOf[hole.end] || [hole.start - 1, hole.start, hole.end - 1, hole.end].some(parts);
    if (range.start > anchor && isRest(view, range, hole, anchor)) continue;
    const isLeft = !isTaken && last.start > anchor && isLeftOver(view, last, range);
    // “said A, while [the rest would see] B”
    const isJoined = isLeft && /^(?:while|and|but)$/.test(tokenAt(view, hole.start + 1).lower);
    if (isLeft && !isJoined) continue;
    // “[Gunfire] was heard near the mill, [where a battle had been], a clerk said”: the verb of what the first part is about.
    const isVerbs = !isTaken && range.end <= anchor && isFiniteForm(tokenAt(view, hole.start));
    if (isClosed && !isJoined && !isVerbs) out.push({ ...range });
    else last.end = range.end;
  }
  return out;
}

/** “[the ferry] … [will sail]”: a subject, and its verb in the same sentence. */
const isHalf = (view: SentenceView, first: Range, second: Range): boolean =>
  view.article.sentenceOf[first.start] === view.article.sentenceOf[second.start] &&
  !isQuoted(view, first.end - 1) &&
  !isQuoted(view, second.start) &&
  !hasFiniteVerb(view, first.start, first.end) &&
  hasFiniteVerb(view, second.start, second.end);

/** What another cue in the hole was followed by is not this one's: “opposed it … [that would worsen things]”. */
function isRest(view: SentenceView, { start, end }: Range, hole: Range, anchor: number): boolean {
  if (isQuoted(view, start)) return false;
  if (isRelative(tokenAt(view, start))) return holdsCue(view, hole.start, hole.end, ({ verb }) => verb !== anchor);
  // “questioned the figures; the bank considers them [broadly reliable]”
  for (let i = hole.start; i < hole.end; i++) if (tokenAt(view, i).text === ';') return !hasFiniteVerb(view, start, end);
  // “questioned it, which others consider [broadly reliable]”
  const opens = isComma(tokenAt(view, hole.start)) ? hole.start + 1 : hole.start;
  const isRelativeHole = isRelative(tokenAt(view, opens)) && hasFiniteVerb(view, opens, hole.end);
  return isRelativeHole && end - start <= 3 && !hasFiniteVerb(view, start, end);
}

/** “which the firm says [will break even], the spend in [the state totalled a million]”: the writer went on in between. */
const isLeftOver = (view: SentenceView, last: Range, next: Range): boolean =>
  !isQuoted(view, next.start) &&
  !isQuoted(view, last.end - 1) &&
  isComma(tokenAt(view, last.end)) &&
  hasNoun(view, { start: last.end, end: next.start }) &&
  hasFiniteVerb(view, last.start, last.end);

function hasNoun(view: SentenceView, { start, end }: Range): boolean {
  for (let i = start; i < end; i++) if (isNominal(tokenAt(view, i))) return true;
  return false;
}
