/** Clauses of time with which what was said begins. */

import { isFiniteForm } from '../text/verb-forms.ts';
import { hasFiniteVerb, isComma, isQuoted, type SentenceView, tokenAt } from './grammar.ts';
import { beginsClause, nounPhraseAfter } from './noun-phrases-after.ts';
import { isOfOccasion } from './occasions.ts';

/** “says [when she came guards had] shut it”: a clause of time without a comma, behind it one with a subject of its own, and nothing said before. */
export function isTimeOf(view: SentenceView, i: number): boolean {
  if (!/^(?:when|once|by the time)$/.test(tokenAt(view, i).lower) || !/^(?:he|she|they|we|i)$/.test(tokenAt(view, i + 1).lower))
    return false;
  for (let k = view.first; k < view.last; k++) if (isQuoted(view, k) || (k < i && isComma(tokenAt(view, k)))) return false;
  for (let k = i + 3; k < view.last - 2; k++) {
    const before = tokenAt(view, k - 1);
    const opens = /^(?:NOUN|DET|PRON)$/.test(tokenAt(view, k).pos) && /^(?:ADV|NOUN|VERB)$/.test(before.pos);
    if (isComma(tokenAt(view, k)) || tokenAt(view, k).lower === 'that') return false;
    if (opens && isFiniteForm(tokenAt(view, nounPhraseAfter(view, k)?.end ?? k)) && before.pos !== 'DET') return true;
  }
  return false;
}

/** “said [at the time] the suspect was young”, “said [recently] the officer who came …”: where a clause begins behind the words that tell when; else -1. */
export function behindTime(view: SentenceView, i: number): number {
  const isClause = /^(?:the|an?|his|her|its|their|he|she|they|it|there|some|many)$/.test(tokenAt(view, i + 1).lower);
  if (/^(?:recently|earlier|yesterday)$/.test(tokenAt(view, i).lower)) return isClause ? i + 1 : -1;
  return saidAtTheTime(view, i) ? i + 3 : -1;
}

const saidAtTheTime = (view: SentenceView, i: number): boolean =>
  [0, 1, 2].map((k) => tokenAt(view, i + k).lower).join(' ') === 'at the time' &&
  beginsClause(view, i + 3) &&
  // What follows was said then, where the sentence has nothing else that was.
  !view.article.tokens.slice(view.first, i).some((t) => isComma(t) || /^["”]$/.test(t.text));

/** “said [since the day they left, she had] called them twice”: a clause of time with a main clause of its own behind the comma. */
export function isClauseBefore(view: SentenceView, i: number): boolean {
  // “said [while waiting for a boat, guards saw] him”
  const isMeanwhile = tokenAt(view, i).lower === 'while' && tokenAt(view, i + 1).lower.endsWith('ing');
  if (!isMeanwhile && !/^(?:since|after|once|when|until|because|unless)$/.test(tokenAt(view, i).lower)) return false;
  let comma = i + 1;
  for (; comma < view.last && !isComma(tokenAt(view, comma)); comma++)
    if (isQuoted(view, comma) || tokenAt(view, comma).lower === 'that') return false;
  return (isMeanwhile || hasFiniteVerb(view, i, comma)) && beginsClause(view, comma + 1, true);
}

/** So many tokens tell at most when, where or to whom something was said. */
const LONGEST_ADJUNCT = 12;

/**
 * “When the lights went out, Lee said [in a letter], the guests sat still”: the comma behind which, past when, where or to whom it was said, a
 * whole clause begins; -1 where none does.
 * @param from first token behind the cue
 */
export function commaBeforeClause(view: SentenceView, from: number): number {
  let close = from;
  while (close < from + LONGEST_ADJUNCT && isOfOccasion(tokenAt(view, close), false) && !isQuoted(view, close)) close++;
  return isComma(tokenAt(view, close)) && !isQuoted(view, close) && beginsClause(view, close + 1) ? close : -1;
}
