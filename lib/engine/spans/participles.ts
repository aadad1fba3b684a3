/** Participles that describe a noun before them, with what goes with them. */

import { isGroupNoun, isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import { isNominal, type SentenceView, tokenAt } from './grammar.ts';
import { PARTICIPLE } from './phrase-words.ts';

/** “the company [awarded] the project has denied it”: a participle with a thing that was given, which itself says nothing. */
export const isGivenTo = (view: SentenceView, i: number, end: number): boolean =>
  /^(?:awarded|given|granted|handed|offered|assigned)$/.test(tokenAt(view, i).lower) &&
  tokenAt(view, i - 1).pos === 'NOUN' &&
  /^(?:the|an?)$/.test(tokenAt(view, i + 1).lower) &&
  tokenAt(view, end - 1).pos === 'NOUN' &&
  !isPersonNoun(tokenAt(view, end - 1).lower) &&
  !isGroupNoun(tokenAt(view, end - 1).lower);

/** The participle behind a noun to which “by” at `by` belongs, with what tells when between the two; -1 where there is none. */
export function participleBefore(view: SentenceView, by: number): number {
  for (let i = by - 1; i > view.first && i > by - 14; i--) {
    const { pos, lower } = tokenAt(view, i);
    if (pos === 'PUNCT' || pos === 'AUX') return -1;
    // “Figures released Thursday”: what opens a sentence is read as a name.
    const isNoun = tokenAt(view, i - 1).pos === 'NOUN' || (i - 1 === view.first && tokenAt(view, i - 1).pos === 'PROPN');
    if (pos === 'VERB') return PARTICIPLE.test(lower) && isNoun ? i : -1;
  }
  return -1;
}

/** “the panel [set up] to look into it”, “a team [formed] to find him”: the participle behind a noun to which “to” at `to` belongs; else -1. */
export function foundedBefore(view: SentenceView, to: number): number {
  const verb = tokenAt(view, to - 1).lower === 'up' ? to - 2 : to - 1;
  const isFounded = /^(?:set|formed|created|established|appointed|hired|convened|founded|tasked|assembled)$/.test(
    tokenAt(view, verb).lower,
  );
  return isFounded && (verb === to - 1 || tokenAt(view, verb).lower === 'set') && isNominal(tokenAt(view, verb - 1)) ? verb : -1;
}

/** The participle behind a noun that “as” at `as` belongs to; -1 where there is none. */
export function identifiedBefore(view: SentenceView, as: number): number {
  for (let i = as - 1; i > view.first && i > as - 8; i--) {
    if (tokenAt(view, i).pos === 'PUNCT') return -1;
    // “A lawyer described [her deeds] as a slip”: what has an object is the verb.
    const hasObject = i + 1 < as && !/^(?:ADP|ADV)$/.test(tokenAt(view, i + 1).pos);
    if (/^(?:identified|described|known|named|listed)$/.test(tokenAt(view, i).lower))
      return isNominal(tokenAt(view, i - 1)) && !hasObject ? i : -1;
  }
  return -1;
}

/**
 * “a man [accused of killing] his wife”, “an expert [in treating] burns”: the first of the words that tell what somebody does, or is said to do, of which the
 * gerund at `i` is the last; -1 where it is of no such phrase.
 */
export function chargedBefore(view: SentenceView, i: number): number {
  const { pos, lower } = tokenAt(view, i);
  // “working on [building] the dam”: a noun, were it not for the article behind it.
  const isGerund =
    lower.endsWith('ing') && (pos === 'VERB' || (pos === 'NOUN' && /^(?:the|an?|his|her|its|their)$/.test(tokenAt(view, i + 1).lower)));
  const told = tokenAt(view, i - 2);
  if (!isGerund || !/^(?:of|in|for|with|on|to|by|about)$/.test(tokenAt(view, i - 1).lower) || i - 2 < view.first) return -1;
  if (told.pos === 'NOUN' || (i - 2 === view.first && told.pos === 'PROPN')) return isPersonNoun(singularOf(told.lower)) ? i - 1 : -1;
  const isParticiple = told.pos === 'VERB' && (PARTICIPLE.test(told.lower) || told.lower.endsWith('ing'));
  let at = i - 3;
  // “[found] guilty of killing”, “[wrongly] accused of killing”
  while (tokenAt(view, at).pos === 'ADV' || /^(?:found|ruled|deemed|held|believed)$/.test(tokenAt(view, at).lower)) at--;
  const isPerson = isNominal(tokenAt(view, at)) || /^(?:those|one|anyone|everyone|some|many|others)$/.test(tokenAt(view, at).lower);
  return (isParticiple || told.pos === 'ADJ') && isPerson && at >= view.first ? at + 1 : -1;
}
