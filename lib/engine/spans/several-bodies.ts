/** People of several bodies, or who speak for several: “Leaders of the Guild, the Mill (TM) and the Harbour Board said”. */

import { isPersonPlural } from '../lexicon/persons.ts';
import type { Range } from '../text/ranges.ts';
import { isComma, isQuoted, type SentenceView, tokenAt } from './grammar.ts';

/** So many words may such a list have. */
const LONGEST = 36;

/** What stands in the list: names, what they are, ages, brackets. */
const LISTED = /^(?:NOUN|PROPN|DET|ADJ|NUM|PART|CCONJ|SYM)$/;

/** “[Leaders] of …”, “But [representatives] for …”, “[Senior officials] from …”: where the word for the people stands; -1 where the sentence opens otherwise. */
function headOfMany(view: SentenceView): number {
  let at = view.first;
  if (tokenAt(view, at).pos === 'CCONJ') at++;
  while (/^(?:ADJ|NUM|DET)$/.test(tokenAt(view, at).pos) && at < view.first + 4) at++;
  // The preposition first: it costs less to look at, and this is asked at every verb.
  return /^(?:of|from|for|at|with)$/.test(tokenAt(view, at + 1).lower) && isPersonPlural(tokenAt(view, at).lower) ? at : -1;
}

/**
 * Those whom the words before a verb name, where commas stand in them: a list of bodies or names, each with its age or its short form.
 * @param end the verb's token position
 * @returns token range; undefined where no list with an “and” in it fills the sentence up to the verb
 */
export function manyBefore(view: SentenceView, end: number): Range | undefined {
  const head = end - view.first > LONGEST || end - view.first < 7 ? -1 : headOfMany(view);
  if (head < 0 || end < head + 5) return undefined;
  let commas = 0;
  let isJoined = false;
  for (let i = head + 2; i < end; i++) {
    const token = tokenAt(view, i);
    if (isQuoted(view, i)) return undefined;
    if (isComma(token)) commas++;
    // “for Lee, 51, and Moe, 45, one of the oldest couples [in] Harrow”
    else if (token.lower === 'and') isJoined = true;
    else if (!LISTED.test(token.pos) && !/^(?:of|for|in|at|from|[()])$/.test(token.lower)) return undefined;
    // “Residents of Marl and Harrow, [Lee] said”: behind a comma the list needs another “and”, but at its end and beside an age.
    if (isComma(token)) isJoined &&= i > end - 3 || /\d/.test(tokenAt(view, i - 1).text) || /\d/.test(tokenAt(view, i + 1).text);
  }
  const start = tokenAt(view, view.first).pos === 'CCONJ' ? view.first + 1 : view.first;
  return commas > 0 && isJoined ? { start, end: isComma(tokenAt(view, end - 1)) ? end - 1 : end } : undefined;
}
