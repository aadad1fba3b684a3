import { DOCUMENT_NOUNS } from '../lexicon/bodies.ts';
import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { Range } from '../text/ranges.ts';
import { isComma, type SentenceView, tokenAt } from './grammar.ts';
import { nounPhraseBefore } from './noun-phrases.ts';

/**
 * The phrase that a relative pronoun takes up. “the head of [the Dialogue Group], which says”: “which” is no person, so it takes
 * up the body behind one.
 * @param pronoun token position
 */
export function antecedentOf(view: SentenceView, pronoun: number): Range | undefined {
  const phrase = nounPhraseBefore(view, isComma(tokenAt(view, pronoun - 1)) ? pronoun - 1 : pronoun);
  if (!phrase || tokenAt(view, pronoun).lower !== 'which') return phrase;
  let of = -1;
  for (let i = phrase.start; i < phrase.end; i++) if (/^(?:of|at|for)$/.test(tokenAt(view, i).lower) && of < 0) of = i;
  const head = tokenAt(view, of - 1);
  return of > phrase.start && isPersonNoun(head.lower) && of + 1 < phrase.end ? { start: of + 1, end: phrase.end } : phrase;
}

/** Whether a phrase's nouns name a paper, a recording or the like: “a letter to the board [saying]”. */
export function isWritten(view: SentenceView, phrase: Range): boolean {
  for (let i = phrase.start; i < phrase.end; i++) if (DOCUMENT_NOUNS.has(singularOf(tokenAt(view, i).lower))) return true;
  return false;
}
