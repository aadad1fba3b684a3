/** Whom a relative clause is about where what stands right before it only tells of them. */

import { BODY_NOUNS } from '../lexicon/bodies.ts';
import { isGroupNoun, isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { Range } from '../text/ranges.ts';
import { isComma, isQuoted, type SentenceView, tokenAt } from './grammar.ts';
import { nounPhraseBefore } from './noun-phrases.ts';

/** “[Ben, then 36], who” */
export function bearerOfAge(view: SentenceView, age: Range): Range | undefined {
  const isThen =
    age.end - age.start <= 2 &&
    /^\d\d$/.test(tokenAt(view, age.end - 1).text) &&
    /^(?:then|now|aged)$/.test(tokenAt(view, age.end - 2).lower);
  const comma = age.end - 3;
  const bearer = isThen && isComma(tokenAt(view, comma)) ? nounPhraseBefore(view, comma) : undefined;
  return bearer && { start: bearer.start, end: age.end };
}

/** “heard from [Dr Jo Lee, a surgeon], who said”: what somebody is, behind the name. */
export function bearerOfPost(view: SentenceView, post: Range): Range | undefined {
  const comma = post.start - 1;
  const isPost = /^(?:an?|the)$/.test(tokenAt(view, post.start).lower) && isPersonNoun(singularOf(tokenAt(view, post.end - 1).lower));
  if (!(isPost || isBarePost(view, post)) || !isComma(tokenAt(view, comma)) || isQuoted(view, comma)) return undefined;
  let start = comma;
  while (start > view.first && tokenAt(view, start - 1).pos === 'PROPN') start--;
  return comma - start >= 2 ? { start, end: post.end } : undefined;
}

/** “[head of research at the Fen Institute]”, “[senior economist for Asia at Fen Bank]”: a post without an article, and where. */
function isBarePost(view: SentenceView, { start, end }: Range): boolean {
  let head = start;
  while (head < start + 4 && /^(?:ADJ|NOUN)$/.test(tokenAt(view, head + 1).pos)) head++;
  return isPersonNoun(tokenAt(view, head).lower) && head + 2 < end && /^(?:of|for|at|in|with)$/.test(tokenAt(view, head + 1).lower);
}

/** “[Jo Lee, 24, from Leeds], who”: where somebody is from says nothing. */
export function bearerFrom(view: SentenceView, place: Range): Range | undefined {
  const isFrom = tokenAt(view, place.start - 1).lower === 'from' && isComma(tokenAt(view, place.start - 2));
  const bearer = isFrom && tokenAt(view, place.start - 3).pos === 'NUM' ? nounPhraseBefore(view, place.start - 1) : undefined;
  return bearer && { start: bearer.start, end: place.end };
}

/** “[an official with the crew in the week after Lee's death], who”: where no person closes the phrase, the one before it in the clause. */
export function personBefore(view: SentenceView, phrase: Range): Range | undefined {
  const head = tokenAt(view, phrase.end - 1);
  const isThing = head.pos === 'NOUN' && /^['’]s$/.test(tokenAt(view, phrase.end - 2).text) && !isGroupNoun(head.lower);
  if (!isThing || isPersonNoun(singularOf(head.lower)) || BODY_NOUNS.has(head.lower)) return undefined;
  for (let i = phrase.start - 1; i > view.first && i > phrase.start - 14; i--) {
    const { pos, lower } = tokenAt(view, i);
    if (pos === 'PUNCT' || pos === 'AUX' || pos === 'VERB') return undefined;
    if (pos !== 'NOUN' || !isPersonNoun(lower)) continue;
    const person = nounPhraseBefore(view, i + 1);
    return person && { start: person.start, end: phrase.end };
  }
  return undefined;
}
