import type { Range } from '../text/ranges.ts';
import type { SentenceView } from './grammar.ts';
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
