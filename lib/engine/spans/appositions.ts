/** Where what stands behind a name and a comma is no description of it. */

import { isPersonNoun } from '../lexicon/persons.ts';
import { bodyEnd, hasVerb, isComma, isQuoted, type SentenceView, tokenAt } from './grammar.ts';
import { relativeIn } from './phrase-words.ts';

/**
 * “Lee, a backer who came round late[, mounted a campaign], [called it a farce]”: between two commas an apposition ends at a third one,
 * behind which the main clause has its verb.
 */
export function isOver(view: SentenceView, open: number, close: number): boolean {
  for (let i = open + 2; i < close - 2; i++)
    if (takesUpVerb(view, open, i) || (i > open + 4 && takesUpClause(view, i) && hasVerb(view, open, i))) return true;
  return false;
}

/** “Lee, the head of it[, has] decided to go, said”: behind the comma at `i` the clause's own verb, and no relative pronoun since `open`. */
const takesUpVerb = (view: SentenceView, open: number, i: number): boolean =>
  isComma(tokenAt(view, i)) &&
  !isQuoted(view, i) &&
  /^(?:has|have|had|is|are|was|were|will)$/.test(tokenAt(view, i + 1).lower) &&
  relativeIn(view, open, i) === i;

/** Of these the participle has a determiner behind it, too: “Lee, [named] the best of them, said”. */
const NAMES = /^(?:named|called|dubbed|considered|deemed|elected|appointed|crowned|voted|nicknamed|titled|offered|awarded)$/;

/** “Lee, who came late[, mounted] a campaign”, “[, faces] a hard winter”: behind the comma at `i` a verb with its object. */
export function takesUpClause(view: SentenceView, i: number): boolean {
  const verb = tokenAt(view, i + 1);
  if (!isComma(tokenAt(view, i)) || isQuoted(view, i) || verb.pos !== 'VERB' || !/(?:ed|[^s]s)$/.test(verb.lower) || NAMES.test(verb.lower))
    return false;
  return /^(?:an?|the|his|her|its|their)$/.test(tokenAt(view, i + 2).lower);
}

/** “The boats were sold, [the clerk who saw it], said.”: behind a whole clause, at the sentence's end, somebody of whom a relative clause tells. */
export function isDescribedAtEnd(view: SentenceView, start: number, close: number): boolean {
  if (close + 2 < bodyEnd(view) || tokenAt(view, start).lower !== 'the') return false;
  let who = start + 1;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tokenAt(view, who).pos)) who++;
  return tokenAt(view, who).lower === 'who' && isPersonNoun(tokenAt(view, who - 1).lower) && hasVerb(view, view.first, start);
}

/** Whether nothing but prepositions and what goes with them stands from the sentence's start up to `i`. */
export function opensSentence(view: SentenceView, i: number): boolean {
  for (let k = view.first; k <= i; k++) if (!/^(?:ADP|ADV|ADJ|CCONJ|PART)$/.test(tokenAt(view, k).pos)) return false;
  return tokenAt(view, i).lower !== 'as';
}

/** “Father Jo Moran”, “former Governor Ann Lee”: nothing hangs on the name that closes the phrase. */
export function isName(view: SentenceView, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (tokenAt(view, i).pos === 'ADP') return false;
  return tokenAt(view, end - 1).pos === 'PROPN';
}
