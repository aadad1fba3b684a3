/** People whom the writer sets in marks: “inside sources”. */

import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { Range } from '../text/ranges.ts';
import { isQuoted, quotationAround, type SentenceView, tokenAt } from './grammar.ts';
import { nounPhraseBefore } from './noun-phrases.ts';

/** “cited [an “inside source”] who claimed it was over”: a noun for people in marks, with what stands before it. */
export function nounInMarks(view: SentenceView, end: number): Range | undefined {
  if (!isQuoted(view, end - 1) || !isPersonNoun(singularOf(tokenAt(view, end - 2).lower))) return undefined;
  let start = quotationAround(view, end - 1).start;
  // “who is “close to the cooks””
  const isNoun = view.article.tokens
    .slice(start + 1, end - 1)
    .every((t) => /^(?:ADJ|NOUN|PROPN)$/.test(t.pos) || t.lower === 'inside' || /^(?:dressing|boxing|locker)$/.test(t.lower));
  if (end - start > 6 || !isNoun) return undefined;
  // “another so-called “source””
  while (
    /^(?:DET|ADJ|NUM)$/.test(tokenAt(view, start - 1).pos) ||
    /^(?:-|so|called|purported|alleged)$/.test(tokenAt(view, start - 1).lower)
  )
    start--;
  return { start, end };
}

/** “[The Post's “dressing room sources”] claim that”: people in marks, with whose they are. */
export function sourcesInMarks(view: SentenceView, end: number): Range | undefined {
  const people = nounInMarks(view, end);
  const mark = people ? people.start - 1 : -1;
  if (!people || !/^['’]s$/.test(tokenAt(view, mark).text)) return people;
  const owner = nounPhraseBefore(view, mark);
  return owner ? { start: owner.start, end } : people;
}
