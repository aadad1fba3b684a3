import { type SentenceView, tokenAt } from './grammar.ts';
import { wordBeforeSubject } from './naming.ts';
import { skipAdverbsLeft } from './occasions-before.ts';
import type { VerbGroup } from './verb-groups.ts';
import { asksForTerms } from './withheld.ts';

/** “[if they really] believed it was over”: nothing is passed on. */
const isCondition = (view: SentenceView, { start }: VerbGroup): boolean => {
  const at = skipAdverbsLeft(view, start);
  return tokenAt(view, at - 2).lower === 'if' && tokenAt(view, at - 1).pos === 'PRON';
};

/** “where they [expect to] meet others”: what somebody means to do, and no information passed on. */
const isOwnPlan = (view: SentenceView, { lemma, start, end }: VerbGroup): boolean =>
  lemma === 'expect' && tokenAt(view, end).lower === 'to' && tokenAt(view, skipAdverbsLeft(view, start) - 1).pos === 'PRON';

/** “[those who] believe it is over are mistaken”, and not “there are those who believe it is over” */
const isOfThose = (view: SentenceView, { start }: VerbGroup): boolean =>
  tokenAt(view, start - 1).lower === 'who' &&
  /^(?:those|anyone|people|everyone|all)$/.test(tokenAt(view, start - 2).lower) &&
  tokenAt(view, start - 4).lower !== 'there';

/** “It is unclear [whether officials] believe it is over”: nobody tells that they do. */
const isOpen = (view: SentenceView, { verb }: VerbGroup): boolean => /^(?:whether|if)$/.test(wordBeforeSubject(view, verb));

/** “had not told her father, [who still] believed she was home”: what one in the tale did not know. */
const isInTheDark = (view: SentenceView, { start, verb }: VerbGroup): boolean =>
  tokenAt(view, start - 1).lower === 'still' &&
  tokenAt(view, start - 2).lower === 'who' &&
  /^(?:believed|thought)$/.test(tokenAt(view, verb).lower);

/** “a clerk, who [feared] reprisals and asked not to be named”: why they are not named, and no news. */
function isReason(view: SentenceView, { lemma, start, end }: VerbGroup): boolean {
  if (lemma !== 'fear' || tokenAt(view, start - 1).lower !== 'who') return false;
  let i = end;
  while (i < end + LONGEST_FEAR && tokenAt(view, i).lower !== 'and') i++;
  return tokenAt(view, i).lower === 'and' && asksForTerms(view, i + 1);
}

/** In words: “reprisals from his employer”. */
const LONGEST_FEAR = 8;

/**
 * Whether a verb of belief passes nothing on; “Anyone [expecting] him to turn should remember” only tells who is meant.
 * @param group of which the act is to believe
 */
export const isPrivateBelief = (view: SentenceView, group: VerbGroup): boolean =>
  group.form === 'participle' ||
  isOfThose(view, group) ||
  isCondition(view, group) ||
  isOwnPlan(view, group) ||
  isOpen(view, group) ||
  isInTheDark(view, group) ||
  isReason(view, group);
