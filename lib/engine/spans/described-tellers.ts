/** What tells more of a source behind “according to”: a name, an age, a post, what was done with a paper. */

import { isPersonNoun } from '../lexicon/persons.ts';
import type { Range } from '../text/ranges.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import { hasFiniteVerb, isComma, isQuoted, nextComma, quotationAround, type SentenceView, tokenAt } from './grammar.ts';
import { nounPhraseAfter } from './noun-phrases-after.ts';

/** “According to [a user known as “Blue Heron,”] the phone is late” */
export function withNameInMarks(view: SentenceView, { start, end }: Range): Range {
  const isCalled = /^(?:known|called|nicknamed|dubbed)$/.test(tokenAt(view, end - 1).lower);
  const name = tokenAt(view, end).lower === 'as' ? end + 1 : end;
  return isCalled && isQuoted(view, name) ? { start, end: quotationAround(view, name).end } : { start, end };
}

/** “According to [Ravi Sen, head of the squad], the road was closed”: a name with its post, which has no article. */
export function withPost(view: SentenceView, { start, end }: Range): Range | undefined {
  for (let i = start; i < end; i++) if (tokenAt(view, i).pos !== 'PROPN') return undefined;
  const isPost = /^(?:NOUN|PROPN)$/.test(tokenAt(view, end + 1).pos) && /^(?:of|at|for)$/.test(tokenAt(view, end + 2).lower);
  const close = isComma(tokenAt(view, end)) && isPost ? nounPhraseAfter(view, end + 1)?.end : undefined;
  return close !== undefined && isComma(tokenAt(view, close)) && hasFiniteVerb(view, close, view.last) ? { start, end: close } : undefined;
}

/** “According to [Ana Holm, 34], the market is empty” */
export const withAge = (view: SentenceView, { start, end }: Range): Range | undefined =>
  isComma(tokenAt(view, end)) && /^\d\d$/.test(tokenAt(view, end + 1).text) && /^[,.;]$/.test(tokenAt(view, end + 2).text)
    ? { start, end: end + 2 }
    : undefined;

/** “According to [his aunt, Jane Carver,] he was bright”: somebody close to another, or in a role, with the name. */
export function withOwnName(view: SentenceView, { start, end }: Range): Range | undefined {
  const who = tokenAt(view, end - 1);
  if (!isComma(tokenAt(view, end)) || !/^(?:NOUN|PROPN)$/.test(who.pos) || !isPersonNoun(who.lower) || who.lower.endsWith('s'))
    return undefined;
  let close = end + 1;
  while (tokenAt(view, close).pos === 'PROPN') close++;
  if (close < end + 3 || !isComma(tokenAt(view, close))) return undefined;
  let verb = nounPhraseAfter(view, close + 1)?.end ?? close;
  while (tokenAt(view, verb).pos === 'ADV') verb++;
  const opensClause = /^(?:if|when|while|because|although|though|unless|once|since|there)$/.test(tokenAt(view, close + 1).lower);
  return isQuoted(view, close + 1) || opensClause || isFiniteForm(tokenAt(view, verb)) ? { start, end: close } : undefined;
}

/** “According to [the indictment, unsealed on Monday], he paid”: a paper with what was done to it. */
export function withParticiple(view: SentenceView, { start, end }: Range): Range | undefined {
  const verb = tokenAt(view, end + 1);
  if (!isComma(tokenAt(view, end)) || !/^(?:VERB|ADJ)$/.test(verb.pos) || !/(?:ed|en|wn|ent|^writing)$/.test(verb.lower)) return undefined;
  for (let i = end + 2; i < Math.min(view.last, end + 14) && !isQuoted(view, i); i++) {
    if (isComma(tokenAt(view, i))) return { start, end: i };
    if (isFiniteForm(tokenAt(view, i))) return undefined;
  }
  return undefined;
}

/** “According to [a clerk, speaking on condition of anonymity], it fell”, “[two men, who asked not to be named]”: with the terms, up to their comma. */
export function withTerms(view: SentenceView, { start, end }: Range): Range | undefined {
  const opens = /^(?:speaking|talking|asking|requesting|insisting|declining|citing|who)$/.test(tokenAt(view, end + 1).lower);
  const close = isComma(tokenAt(view, end)) && opens ? nextComma(view, end + 1) : -1;
  const who = tokenAt(view, end + 1).lower === 'who';
  if (close < 0 || close > end + LONGEST_TERMS || (!who && hasFiniteVerb(view, end + 1, close))) return undefined;
  return hasFiniteVerb(view, close, view.last) || isQuoted(view, close + 1) ? { start, end: close } : undefined;
}

/** In words. */
const LONGEST_TERMS = 24;

/** “according to [an official I spoke with]”: with how the writer met the teller. */
export function withTalk(view: SentenceView, { start, end }: Range): Range {
  if (!/^(?:i|we)$/.test(tokenAt(view, end).lower)) return { start, end };
  const verb = tokenAt(view, end + 1).pos === 'AUX' ? end + 2 : end + 1;
  const isTalk = /^(?:spoke|spoken|talked)$/.test(tokenAt(view, verb).lower) && /^(?:to|with)$/.test(tokenAt(view, verb + 1).lower);
  if (isTalk) return { start, end: verb + 2 };
  return /^(?:interviewed|met|reached|contacted)$/.test(tokenAt(view, verb).lower) ? { start, end: verb + 1 } : { start, end };
}
