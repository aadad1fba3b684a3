/** What opens a sentence before its subject, and tells nothing by itself. */

import type { Range } from '../text/ranges.ts';
import { hasFiniteVerb, isComma, isQuoted, isQuotedWithin, isRelative, quotationAround, type SentenceView, tokenAt } from './grammar.ts';
import { beginsClause } from './noun-phrases-after.ts';
import { startsOccasion } from './occasions.ts';
import { PARTICIPLE } from './phrase-words.ts';

/** “On Tuesday's “Morning Show,” he said …”, “Citing “other duties,” she said …”: what is quoted stands in an adverbial. */
export const opensWithOccasion = (view: SentenceView, before: Range): boolean =>
  !isQuoted(view, before.start) &&
  // “Among the teams are the Gulls, sources say”
  ((tokenAt(view, before.start).pos === 'ADP' && tokenAt(view, before.start).lower !== 'among') ||
    // “To a question on the “sale,” Lee said it was late”
    (tokenAt(view, before.start).lower === 'to' && tokenAt(view, before.start + 1).pos === 'DET') ||
    (/ing$/.test(tokenAt(view, before.start).lower) && !hasFiniteVerb(view, before.start, before.end)));

/** Behind these a verb belongs to a clause that hangs on another one. */
const SUBORDINATES = /^(?:after|before|when|while|as|since|because|until|once|how|why|where|what|if|that)$/;

/**
 * “[With his camp in disarray after his wife left], Lee claimed the seat”, “[Just after the mill burned], Lee was calling for change”: whether
 * words before a subject are a phrase or a clause of time, and the cue has an object of its own behind.
 * @param after first token behind the cue
 */
export function onlyLeadsUp(view: SentenceView, before: Range, after: number): boolean {
  const next = tokenAt(view, after);
  const hasObject = /^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(next.pos) || /^(?:for|on|to|his|her|its|their|it|him|them)$/.test(next.lower);
  if (!hasObject || startsOccasion(view, after)) return false;
  const first = tokenAt(view, before.start);
  const opener = first.pos === 'ADV' || first.lower === 'not' ? before.start + 1 : before.start;
  const isTime = [opener, opener + 1].some((k) => /^(?:after|before)$/.test(tokenAt(view, k).lower));
  // “Among the teams that want her are the Gulls, sources told the Courier”
  if (isQuoted(view, before.start) || !(first.pos === 'ADP' || isTime) || first.lower === 'among') return false;
  let hangs = false;
  for (let i = before.start; i < before.end; i++) {
    const token = tokenAt(view, i);
    if (isQuoted(view, i)) {
      // “As for her talk of [“fools,”] Lee found it odd”: only what stands within the phrase.
      const quotation = quotationAround(view, i);
      const opens = tokenAt(view, quotation.start - 1);
      if (!/^(?:ADP|DET|ADJ)$/.test(opens.pos) && opens.text !== '(') return false;
      i = quotation.end - 1;
    } else if (isComma(token)) hangs = false;
    else if (SUBORDINATES.test(token.lower) || isRelative(token)) hangs = true;
    // “a study [based] on talks”, “a message [seen] by the Courier”
    else if (!hangs && hasFiniteVerb(view, i, i + 1) && !(PARTICIPLE.test(token.lower) && tokenAt(view, i + 1).pos === 'ADP')) return false;
  }
  return true;
}

/** So many tokens may stand between the commas of an aside. */
const LONGEST_ASIDE = 9;

/** “said, in her opening speech, [the clerk rang him]”: where the clause begins behind an aside that tells when or where; -1 where none does. */
export function behindAside(view: SentenceView, comma: number): number {
  if (!isComma(tokenAt(view, comma)) || !/^(?:in|during|at|on|after|before)$/.test(tokenAt(view, comma + 1).lower)) return -1;
  for (let i = comma + 2; i < comma + LONGEST_ASIDE && i < view.last; i++) {
    if (isQuoted(view, i)) return -1;
    if (!isComma(tokenAt(view, i))) continue;
    const isClause = !hasFiniteVerb(view, comma, i) && beginsClause(view, i + 1);
    return isClause && !isQuotedWithin(view, i, view.last) ? i + 1 : -1;
  }
  return -1;
}

/** “In addition to [saying] …” */
export const isAddition = (view: SentenceView, i: number): boolean =>
  tokenAt(view, i).lower === 'to' && tokenAt(view, i - 1).lower === 'addition';

/** “[After initially] saying …”, “[Noting] …”, “[Now, after] saying …”: nothing but a preposition stands before a participle. */
export function isOpening(view: SentenceView, at: number): boolean {
  let first = view.first;
  if (at - first > 1 && /^(?:CCONJ|ADV)$/.test(tokenAt(view, first).pos)) first += isComma(tokenAt(view, first + 1)) ? 2 : 1;
  return at - first <= (isAddition(view, at - 1) ? 3 : 1);
}
