/** Who speaks in the words that somebody else passes on. */

import type { Range } from '../text/ranges.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import { hasFiniteVerb, isComma, isQuoted, quotationAround, type SentenceView, tokenAt } from './grammar.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { nounPhraseAfter } from './noun-phrases-after.ts';
import { skipAdverbsLeft } from './occasions-before.ts';
import { holdsCue, isFiniteGroup, verbGroupAt } from './verb-groups.ts';

/** “[a clerk who told] him”: somebody with a cue of their own. */
export function bringsInSpeaker(view: SentenceView, told: Range): boolean {
  const phrase = nounPhraseAfter(view, told.start);
  const group = phrase && tokenAt(view, phrase.end).lower === 'who' ? verbGroupAt(view, phrase.end + 1) : undefined;
  return group?.form === 'finite' && group.act === 'say';
}

/** “It was [the chief of staff] who on Tuesday, while leaving, claimed …”: whom a sentence picks out that says something; undefined where it picks out nobody. */
export function pickedOut(view: SentenceView, at: number): Range | undefined {
  const be = view.first + 1;
  if (tokenAt(view, view.first).lower !== 'it' || !/^(?:was|is)$/.test(tokenAt(view, be).lower)) return undefined;
  let who = be + 2;
  while (who < at && tokenAt(view, who).lower !== 'who') who++;
  let commas = 0;
  for (let i = be + 1; i < at; i++) {
    if (isComma(tokenAt(view, i))) commas++;
    else if (i > who && commas % 2 === 0 && isFiniteForm(tokenAt(view, i))) return undefined;
  }
  const phrase = who < at && commas % 2 === 0 ? nounPhraseBefore(view, who) : undefined;
  return phrase?.start === be + 1 ? phrase : undefined;
}

/** ““[Several]” sources have told …”: a word in marks with which a clause begins, and nobody's words. */
export function opensWithWord(view: SentenceView): boolean {
  const { end } = quotationAround(view, view.first);
  return end - view.first <= 3 && /^(?:NOUN|ADJ)$/.test(tokenAt(view, end).pos);
}

/** “[It is over, a clerk said,] the Courier reported”: whether what a cue closes ends with somebody else's. */
export function closesWithSpeaker(view: SentenceView, { start, end }: Range): boolean {
  const group = verbGroupAt(view, end - 1);
  if (group?.form !== 'finite' || group.frame !== 'say' || group.act !== 'say') return false;
  const speaker = nounPhraseBefore(view, group.start);
  return (
    speaker !== undefined &&
    speaker.start > start + 2 &&
    isComma(tokenAt(view, speaker.start - 1)) &&
    hasFiniteVerb(view, start, speaker.start)
  );
}

/**
 * Whether words begin with somebody who says them: “[A clerk said] it was late”.
 * @param lemma what the lemma of the verb there must match
 */
export function opensWithSpeaker(view: SentenceView, told: Range, lemma: RegExp): boolean {
  for (let i = told.start; i < told.end; i++) {
    const group = verbGroupAt(view, i);
    if (!group) continue;
    const speaker = nounPhraseBefore(view, skipAdverbsLeft(view, group.start));
    // “[KLM complained to the bank] over a fee, the Courier said”: to whom and of what, and no words.
    const isMere =
      tokenAt(view, group.end).pos === 'ADP' &&
      !view.article.tokens.slice(group.end, told.end).some((t, k) => t.lower === 'that' || isQuoted(view, group.end + k));
    return (
      !isMere &&
      group.form === 'finite' &&
      group.act === 'say' &&
      lemma.test(group.lemma) &&
      /^(?:say|tell)$/.test(group.frame) &&
      speaker?.start === told.start
    );
  }
  return false;
}

/** “he called her a liar and said, [“Stop,”] the prosecutor's office said”: a quotation with its cue before it is all told by who closes. */
export const isBroughtIn = (view: SentenceView, { start }: Range): boolean =>
  isComma(tokenAt(view, start - 1)) && holdsCue(view, start - 2, start - 1, isFiniteGroup);

/** “Lee said so but added, “…,” Lee said”: whether who closes is met in the words, too. */
export const names = (view: SentenceView, { start, end }: Range, source: Range | undefined): boolean =>
  source !== undefined && view.article.tokens.slice(start, end).some((t) => t.lower === tokenAt(view, source.end - 1).lower);

/** “shows [“improvements in many people,”] says Lee”: a quotation that is a part of the clause around it. */
export function isPhrase(view: SentenceView, quotation: Range): boolean {
  const before = tokenAt(view, quotation.start - 1);
  return before.pos !== 'PUNCT' && /^\p{Ll}/u.test(tokenAt(view, quotation.start + 1).text);
}
