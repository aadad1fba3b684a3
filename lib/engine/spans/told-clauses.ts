/** Where whom something was told ends, and what was told begins, with no word between that parts them. */

import { BODY_NOUNS } from '../lexicon/bodies.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { outletOf } from '../lexicon/outlet-names.ts';
import { withAppositionAfter } from './appositions.ts';
import { isConjunction } from './content-clauses.ts';
import { bodyEnd, isComma, isNominal, isQuoted, isRelative, quotationAround, type SentenceView, tokenAt } from './grammar.ts';
import { beginsClause, nounPhraseAfter } from './noun-phrases-after.ts';
import { isBareThing } from './phrase-nouns.ts';

/** What an outlet is called behind an article, before its name or where that has been told: “the newspaper Marl Today”, “the outlet”. */
export const OUTLET_NOUN =
  /^(?:outlet|broadcaster|newspaper|paper|agency|network|channel|station|site|website|magazine|publication|tabloid)$/;

/**
 * “told [his mother] Moss had left”, “told [the BBC] Moss had left”, “told [Ann Quist] Kurt Moss had left”: of a phrase that a verb follows, where
 * the name begins of which that is the verb; -1 where none shows.
 * @param end where the verb stands
 */
export function nameToldOf(view: SentenceView, from: number, end: number): number {
  let run = end;
  while (run > from && tokenAt(view, run - 1).pos === 'PROPN') run--;
  // “which she told [Le Monde] would be needed”: of what was told something is said.
  const isGap = isRelative(tokenAt(view, from - 3)) || /^(?:what|that)$/.test(tokenAt(view, from - 3).lower);
  // “Hale Tells Guest Marl Talks Are Over”: in a heading every word looks like a name.
  const isHeading = /^\p{Lu}/u.test(tokenAt(view, from - 1).text);
  // “assured [the road in West Marl] would be open”: a thing hears nothing.
  const isThing =
    tokenAt(view, run - 1).pos === 'ADP' && tokenAt(view, from).pos !== 'NUM' && isBareThing(view, { start: from, end: run - 1 });
  if (run === end || isGap || isHeading || isThing || /^its$/.test(tokenAt(view, from).lower)) return -1;
  const before = tokenAt(view, run - 1);
  // “told [the Courier newspaper] Moss had left”, “told [a local station] Moss had left”, and not “told [the website Marl] …”
  const isNamed = tokenAt(view, run - 2).pos === 'PROPN' || /^an?$/.test(tokenAt(view, from).lower);
  if (run > from && before.pos === 'NOUN' && (isNamed || !OUTLET_NOUN.test(before.lower))) return run;
  if (end - run < 2) return -1;
  const { text } = view.article;
  const textTo = (k: number) => text.slice(tokenAt(view, run).start, tokenAt(view, k - 1).end);
  const article = before.lower === 'the' ? 'the ' : '';
  if (outletOf(`${article}${textTo(end)}`) !== undefined) return -1;
  for (let k = end - 1; k > run; k--) {
    const isBody = BODY_NOUNS.has(tokenAt(view, k - 1).lower) || outletOf(`${article}${textTo(k)}`) !== undefined;
    if (isBody || isGivenName(tokenAt(view, k).lower)) return k;
  }
  return end - 1;
}

/** So many words may a clause on whom something was told have. */
const LONGEST_CLAUSE = 12;

/** “told [the guards who held him] that it was late”, “told [anyone who would listen]: “It is late.””: where a clause on whom something was told ends; -1 where that is not to be seen. */
export function endOfClauseOnTold(view: SentenceView, who: number): number {
  if (tokenAt(view, who).lower !== 'who') return -1;
  for (let i = who + 2; i < Math.min(view.last, who + LONGEST_CLAUSE); i++) {
    // “told one man who called himself [“king”] that he was nobody”
    const quotation = isQuoted(view, i) ? quotationAround(view, i) : undefined;
    if (quotation) return tokenAt(view, quotation.end).lower === 'that' ? quotation.end : -1;
    if (tokenAt(view, i).text === ':' || (isComma(tokenAt(view, i)) && isQuoted(view, i + 1))) return i;
    if (tokenAt(view, i).lower === 'that' && isConjunction(view, i)) return i;
    if (isComma(tokenAt(view, i)) || i >= bodyEnd(view)) return i;
  }
  return -1;
}

/** “told [his wife, Ann Quist,] the ferry had been sold”: behind the comma of an apposition, where a clause begins; -1 where none does. */
export function behindApposition(view: SentenceView, from: number, end: number): number {
  const close = withAppositionAfter(view, { start: from, end }).end;
  return close > end && isComma(tokenAt(view, close)) && beginsClause(view, close + 1) ? close + 1 : -1;
}

/** “told [friends and family] the ferry had been sold”: where the second of those told ends, and a clause begins; -1 where none does. */
export function behindSecond(view: SentenceView, and: number): number {
  if (tokenAt(view, and).lower !== 'and') return -1;
  let end = and + 1;
  while (/^(?:DET|ADJ|NOUN)$/.test(tokenAt(view, end).pos) && !(end > and + 1 && tokenAt(view, end).pos === 'DET')) end++;
  const isWhole = end > and + 1 && isNominal(tokenAt(view, end - 1)) && nounPhraseAfter(view, end) !== undefined;
  return isWhole && beginsClause(view, end) ? end : -1;
}
