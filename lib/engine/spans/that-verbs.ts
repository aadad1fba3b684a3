import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { Token } from '../text/tokens.ts';
import { isComma, isRelative, type SentenceView, tokenAt } from './grammar.ts';
import { beginsClause } from './noun-phrases-after.ts';

/** “Lee [agreed] that it was late”, and neither “those who [agree] that it was”, “they [accept] that …”, nor “clarified that to mean …”. */
export function saysThat(view: SentenceView, verb: number): boolean {
  // “remembered seeing a van”
  const next = tokenAt(view, verb + 1);
  if (/^remember(?:ed|s)$/.test(tokenAt(view, verb).lower) && next.pos === 'VERB' && next.lower.endsWith('ing')) return true;
  // “The judges [agreed] the law was void”, and not “agreed a deal”
  const isPlain = /^(?:agreed|ruled|clarified|accepted|reasoned)$/.test(tokenAt(view, verb).lower) && beginsClause(view, verb + 1);
  // “Owners [agree] this is a bad year”
  // “Jo Lee [agrees] it is a bad year”
  const [who, agrees] = [tokenAt(view, verb - 1), tokenAt(view, verb).lower];
  const isShared = (/^agrees?$/.test(agrees) && isPersonNoun(singularOf(who.lower))) || (agrees === 'agrees' && who.pos === 'PROPN');
  if (isShared && beginsClause(view, verb + 1)) return true;
  if (isPlain) return !isRelative(tokenAt(view, verb - 1));
  // “posted [on Facebook] that it was over”
  const isPosted = tokenAt(view, verb).lower === 'posted' && next.lower === 'on';
  const at = isPosted ? verb + (tokenAt(view, verb + 3).lower === 'that' ? 3 : 4) : verb + 1;
  const that = tokenAt(view, at);
  // “posted on social media [that] dairy farms are at risk”: no “that” of their own.
  // “charges that Lee lied”: the tagger takes “that” before a name for a pronoun.
  const isBeforeName = that.pos === 'PRON' && tokenAt(view, at + 1).pos === 'PROPN';
  const isClause = that.pos === 'SCONJ' || isBeforeName || (isPosted && [1, 2].some((k) => isPlural(tokenAt(view, at + k))));
  if (that.lower !== 'that' || !isClause || tokenAt(view, verb + 2).lower === 'to' || tokenAt(view, verb).lower === 'accept') return false;
  // “after [determining] that it was late”
  if (tokenAt(view, verb).lower.endsWith('ing') && !isComma(tokenAt(view, verb - 1))) return false;
  let start = verb - 1;
  while (/^(?:AUX|ADV)$/.test(tokenAt(view, start).pos)) start--;
  return !/^(?:who|that|which)$/.test(tokenAt(view, start).lower) || isComma(tokenAt(view, start - 1));
}

const isPlural = ({ pos, lower }: Token): boolean => pos === 'NOUN' && lower.endsWith('s');

/** “[advised] people to boil their water”: said to them, as what is urged. */
export const isAdvice = (view: SentenceView, verb: number, lemma: string): boolean =>
  lemma === 'advise' && [2, 3, 4].some((k) => tokenAt(view, verb + k).lower === 'to' && tokenAt(view, verb + k + 1).pos === 'VERB');
