/** Subjects that what hangs on them parts from their verb: a paper with when and where it came out, somebody with where. */

import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { Range } from '../text/ranges.ts';
import { hasFiniteVerb, isComma, isNominal, isQuoted, isTimeWord, type SentenceView, tokenAt } from './grammar.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { isWritten } from './phrase-nouns.ts';

const COMES_OUT = /^(?:published|released|issued|conducted|posted|unveiled|commissioned|presented|aired|filed|printed|carried)$/;

/** So many words may tell when and where a paper came out. */
const LONGEST_IMPRINT = 14;

/**
 * “[A study published on Monday in the journal Marl Medicine] found”: the paper, where `phrase` is no more than the place or the time that
 * ends what tells of it; undefined where it is the subject itself.
 */
export function paperOut(view: SentenceView, phrase: Range): Range | undefined {
  const before = tokenAt(view, phrase.start - 1);
  if (before.pos !== 'ADP' && !isTimeWord(tokenAt(view, phrase.start)) && !COMES_OUT.test(before.lower) && !isTimeWord(before))
    return undefined;
  for (let i = phrase.start - 1; i > view.first && i > phrase.start - LONGEST_IMPRINT && !isQuoted(view, i); i--) {
    const token = tokenAt(view, i);
    if (COMES_OUT.test(token.lower)) {
      const paper = isNominal(tokenAt(view, i - 1)) ? nounPhraseBefore(view, i) : undefined;
      const isLed = paper !== undefined && tokenAt(view, paper.start - 1).pos === 'ADP';
      // “In a study published on Monday the team found”: who stands right behind the day is no part of it.
      const isOwn = isTimeWord(before) && !isTimeWord(tokenAt(view, phrase.start));
      return paper && isWritten(view, paper) && !isLed && !isOwn ? { start: paper.start, end: phrase.end } : undefined;
    }
    if (!/^(?:ADP|DET|PROPN|NOUN|ADJ|NUM|PART)$/.test(token.pos) && !isTimeWord(token)) return undefined;
  }
  return undefined;
}

/** So many words may such a clause have. */
const LONGEST_PLACE = 14;

/** “[A teacher at the school where the fire broke out] said”: who opens the sentence, with a clause on the place up to the verb at `at`. */
export function placedBefore(view: SentenceView, at: number): Range | undefined {
  for (let i = at - 1; i > view.first + 1 && i > at - LONGEST_PLACE; i--) {
    if (isComma(tokenAt(view, i)) || isQuoted(view, i)) return undefined;
    if (tokenAt(view, i).lower !== 'where') continue;
    const teller = isNominal(tokenAt(view, i - 1)) && hasFiniteVerb(view, i + 1, at) ? nounPhraseBefore(view, i) : undefined;
    if (teller?.start !== view.first) return undefined;
    let head = teller.start;
    while (head < teller.end && tokenAt(view, head).pos !== 'ADP') head++;
    return isPersonNoun(singularOf(tokenAt(view, head - 1).lower)) ? { start: teller.start, end: at } : undefined;
  }
  return undefined;
}
