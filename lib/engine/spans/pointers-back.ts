import type { Range } from '../text/ranges.ts';
import { bodyEnd, hasFiniteVerb, lemmaOf, type SentenceView, tokenAt } from './grammar.ts';
import { holdsCue } from './verb-groups.ts';

const THAT_IS = /^(?:that|this|it) ?(?:is|was|['’]s)(?: all)?$/;

/** “[That's] according to the bank”: what only points to a sentence before. */
export const isMerePointer = ({ article }: SentenceView, told: Range): boolean =>
  THAT_IS.test(
    article.tokens
      .slice(told.start, told.end)
      .map((t) => t.lower)
      .join(' '),
  );

/** “Prices fell. [That's] according to the bank.”: the sentence before, where nobody tells it already. */
export function sentenceMeant(view: SentenceView, told: Range): Range | undefined {
  const { article, index, first } = view;
  const before = article.sentences[index - 1];
  if (told.start !== first || !isMerePointer(view, told) || !before) return undefined;
  const isTold = holdsCue({ ...before, article }, before.first, before.last) || (article.quotationOf[before.last - 1] ?? -1) >= 0;
  return isTold ? undefined : { start: before.first, end: before.last };
}

/** “She said [so] at the time”: what was said stands elsewhere. */
export function isPronominal(view: SentenceView, i: number): boolean {
  const next = tokenAt(view, i + 1);
  const words = `${tokenAt(view, i).lower} ${next.lower}`;
  // “It always says that[, said] Lee.”
  const isSaid = (k: number) => /^(?:said|says)$/.test(tokenAt(view, k).lower);
  if (isSaid(i) && tokenAt(view, i - 1).text === ',' && tokenAt(view, i - 2).lower === 'that') return true;
  if (words === 'that ,' && isSaid(i + 2)) return true;
  // “Asked if it was safe, Lee said [no].”
  if (/^(?:no|yes) [.;]$/.test(words)) return true;
  // “said [the same] of her rival”, “has said [as much]”
  if (/^(?:the same|as much|that much)$/.test(words)) {
    const last = tokenAt(view, i + 2);
    return ['ADP', 'PUNCT', 'X'].includes(last.pos) || /^(?:to|thing|when|after|last|this|yesterday|today|too|again)$/.test(last.lower);
  }
  // “said [it] again on Tuesday”, “tell [it] differently”
  // “disclosed [this] while speaking to journalists”
  if (/^(?:this|these) (?:while|when|during|after)$/.test(words)) return true;
  if (/^(?:it|this|these) (?:again|twice|often|differently|before|too|in|on|at|through|via)$/.test(words))
    return !hasFiniteVerb(view, i, bodyEnd(view));
  if (isAtThatTime(view, i)) return true;
  // “confirmed [this] to AFP on Sunday”
  if (/^(?:it|this|that|these) to$/.test(words) && tokenAt(view, i + 2).pos === 'PROPN') return true;
  if (tokenAt(view, i).lower !== 'so') return false;
  if (['ADP', 'PUNCT', 'X'].includes(next.pos) || /^(?:too|first|\p{L}+sel(?:f|ves))$/u.test(next.lower)) return true;
  return next.pos === 'ADV' && !hasFiniteVerb(view, i, bodyEnd(view));
}

/** “told [Jo Lee so]”, “told reporters [as much]”: somebody told at most, and what was said stands elsewhere. */
export function closesPronominal(view: SentenceView, { start, end }: Range): boolean {
  const opens = tokenAt(view, end - 1).lower === 'so' ? end - 1 : end - 2;
  const isShort = opens >= start && end - start <= LONGEST_TOLD && /^(?:so|much|same)$/.test(tokenAt(view, end - 1).lower);
  return isShort && isPronominal(view, opens) && !hasFiniteVerb(view, start, end);
}

/** So many words may those have who are told so, with these. */
const LONGEST_TOLD = 6;

/** “disputed [that] at the time, but …”: whether the word at `i` is this “that”, or the next one, where it passes for a conjunction. */
function isAtThatTime(view: SentenceView, i: number): boolean {
  const that = tokenAt(view, i).lower === 'that' ? i : i - 1;
  return (
    /^(?:deny|dispute|reject)$/.test(lemmaOf(tokenAt(view, that - 1))) &&
    [0, 1, 2, 3].map((k) => tokenAt(view, that + k).lower).join(' ') === 'that at the time' &&
    /^(?:PUNCT|CCONJ)$/.test(tokenAt(view, that + 4).pos)
  );
}
