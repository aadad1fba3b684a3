import { isFiniteForm } from '../text/verb-forms.ts';
import { hasFiniteVerb, isComma, isQuoted, type SentenceView, skipAdverbsRight, tokenAt } from './grammar.ts';
import { verbGroupAt } from './verb-groups.ts';

/** In words: “, after two months of repairs in a yard abroad,”. */
const LONGEST_ASIDE = 16;

/**
 * “said [the ferry], after two months of repairs[,] will sail”: the comma that closes an aside which a preposition opens, between a subject and
 * its verb; -1 where the words before have a verb of their own, or none comes behind.
 * @param from first token of the clause
 * @param comma the comma that may open the aside
 */
export function asideBehindSubject(view: SentenceView, from: number, comma: number): number {
  const opens = tokenAt(view, comma + 1);
  if (!isComma(tokenAt(view, comma)) || comma <= from || (opens.pos !== 'ADP' && !/^(?:like|unlike|along|together)$/.test(opens.lower)))
    return -1;
  for (let i = comma + 2; i < Math.min(view.last - 1, comma + LONGEST_ASIDE) && !isQuoted(view, i); i++) {
    if (!isComma(tokenAt(view, i))) continue;
    const verb = skipAdverbsRight(view, i + 1);
    // “…, in a letter, [said Lee]” is whose words they are.
    const isVerb = isFiniteForm(tokenAt(view, verb)) && !isQuoted(view, verb) && verbGroupAt(view, verb)?.act !== 'say';
    return isVerb && !hasFiniteVerb(view, from, comma) && !holdsVerb(view, comma + 2, i) ? i : -1;
  }
  return -1;
}

/** Whether a verb stands in `[from, to)` that is none of the nouns which the tagger takes for one, “months of [repairs]”. */
function holdsVerb(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokenAt(view, i - 1).pos !== 'ADP' && hasFiniteVerb(view, i, i + 1)) return true;
  return false;
}
