import { isPersonNoun } from '../lexicon/persons.ts';
import type { Range } from '../text/ranges.ts';
import { hasFiniteVerb, isComma, isQuoted, type SentenceView, tokenAt } from './grammar.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { isWritten } from './phrase-nouns.ts';

/** “[Footage shared by a guest and placed by the Courier] shows”: by whom something was done to the subject is not the subject. */
export function behindParticiples(view: SentenceView, phrase: Range): Range {
  let { start } = phrase;
  for (let guard = 0; guard < 3; guard++) {
    const done = tokenAt(view, start - 2);
    if (tokenAt(view, start - 1).lower !== 'by' || tokenAt(view, start - 3).lower !== 'and' || !/(?:ed|en|wn)$/.test(done.lower)) break;
    const earlier = nounPhraseBefore(view, start - 3);
    if (!earlier || earlier.start < view.first) break;
    start = earlier.start;
  }
  return start < phrase.start && isWritten(view, { start, end: phrase.start }) ? { start, end: phrase.end } : phrase;
}

/** “It is late, [the head of the guild, Jo Holm] said”: between a whole clause and a name, the office that the name holds. */
export function withTitleBefore(view: SentenceView, name: Range): Range {
  const isName = tokenAt(view, name.start).pos === 'PROPN' && tokenAt(view, name.end - 1).pos === 'PROPN';
  if (!isName || !isComma(tokenAt(view, name.start - 1)) || isQuoted(view, name.start - 1)) return name;
  let start = name.start - 2;
  while (start > view.first && !isComma(tokenAt(view, start)) && !isQuoted(view, start)) start--;
  let head = start + 1;
  while (head + 1 < name.start - 1 && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokenAt(view, head + 1).pos)) head++;
  const isOffice =
    isComma(tokenAt(view, start)) &&
    tokenAt(view, start + 1).lower === 'the' &&
    isPersonNoun(tokenAt(view, head).lower) &&
    !hasFiniteVerb(view, start, name.start);
  return isOffice && hasFiniteVerb(view, view.first, start) ? { start: start + 1, end: name.end } : name;
}
