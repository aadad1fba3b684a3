/** Names and titles that stand in quotation marks, and are nobody's words. */

import { isPersonNoun } from '../lexicon/persons.ts';
import { isComma, isQuoted, quotationAround, type SentenceView, tokenAt } from './grammar.ts';

const WORKS =
  /^(?:books?|novels?|memoirs?|films?|movies?|documentar(?:y|ies)|podcasts?|shows?|programmes?|programs?|series|albums?|plays?)$/;

/** No title has more tokens, its marks among them. */
const LONGEST_TITLE = 20;

/** Where the quotation ends that begins at `i`, if it is the title of a work, as its capitals and its length tell; else -1. */
export function titleEnd(view: SentenceView, i: number): number {
  if (!isQuoted(view, i)) return -1;
  const { start, end } = quotationAround(view, i);
  if (start !== i || end - start > LONGEST_TITLE) return -1;
  const words = view.article.tokens.slice(start, end).filter((t) => /^\p{L}/u.test(t.text));
  return words.filter((t) => /^\p{Lu}/u.test(t.text)).length * 2 >= words.length ? end : -1;
}

/** “the author of [“The Long Day”]”, “[“The Long Day”] author Jo Lee”: where a title ends at `i`, in a phrase that begins at `from`; else -1. */
export function titleOfWork(view: SentenceView, from: number, i: number): number {
  const before = tokenAt(view, i - 1).lower;
  const end = i === from || before === 'of' || WORKS.test(before) ? titleEnd(view, i) : -1;
  return i > from || (end > 0 && isPersonNoun(tokenAt(view, end).lower)) ? end : -1;
}

/** “Jo Lee, who plays the mayor in [“Dark Water”]”, “…, whose book[, “The Long Day,”] …”: the same in an apposition. */
export function titleInApposition(view: SentenceView, i: number): number {
  const before = tokenAt(view, i - 1);
  if (isComma(tokenAt(view, i)) && WORKS.test(before.lower)) return titleEnd(view, i + 1);
  return before.pos === 'ADP' || WORKS.test(before.lower) ? titleEnd(view, i) : -1;
}

/** “said in his book[, “A Life at Sea.”]”: whether what opens at `i` is no more than how the work is called in which something was said. */
export const isOfWork = (view: SentenceView, i: number): boolean =>
  isComma(tokenAt(view, i - 1)) && WORKS.test(tokenAt(view, i - 2).lower) && titleEnd(view, i) > 0;

/** “a man who gave his name as [“Perry”] told me”, “the group called [“Mothers for Peace”] said”: where a name in marks begins that ends at `last`; else -1. */
export function nameInMarks(view: SentenceView, last: number): number {
  const { start } = quotationAround(view, last);
  if (start <= view.first + 2 || titleEnd(view, start) !== last + 1) return -1;
  const before = tokenAt(view, start - 1).lower;
  const isName = before === 'as' && /^(?:name|nickname|pseudonym|alias)$/.test(tokenAt(view, start - 2).lower);
  return isName || /^(?:named|nicknamed|dubbed|called|titled|entitled)$/.test(before) ? start : -1;
}
