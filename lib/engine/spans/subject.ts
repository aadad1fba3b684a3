import type { Range } from '../text/ranges.ts';
import { isComma, isDash, isQuoted, type SentenceView, tokenAt } from './grammar.ts';

/** Who a verb of saying has for its subject, and where. */
export interface Subject {
  source?: Range;
  /** First token of what cannot be content before the cue: subject, verb or, inverted, the verb itself. */
  start: number;
  /** Where reading for content after the cue begins. */
  after: number;
  inverted: boolean;
  /** The subject of a verb before, with which this one is joined: “called it weak and [urged] her to go”. */
  joined?: true;
  /** Where the clause of the verb ends at the latest: “After saying he would stay[,] Lee left”. */
  until?: number;
  certainty: number;
  /** Whether the grammar allows no other: “wrote to the minister [calling] for it”. */
  fixed?: true;
}

/** True where, left of `i`, a clause or quotation ends that could be what was said: “…,” said; “…, officials said”. */
export const endsContent = (view: SentenceView, i: number): boolean =>
  i > view.first && (isComma(tokenAt(view, i - 1)) || isQuoted(view, i - 1) || isDash(tokenAt(view, i - 1)));
