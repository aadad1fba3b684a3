import type { Range } from '../text/ranges.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import { hasVerbSoon } from './appositions.ts';
import { isGlued, isQuoted, isRelative, type SentenceView, skipAdverbsRight, tokenAt } from './grammar.ts';
import { startsOccasion } from './occasions.ts';
import { printedIn } from './outlet-phrases.ts';
import {
  dates,
  describesNext,
  hangsOnParticiple,
  hasHead,
  isBeforeParticiple,
  isCompoundAdverb,
  isModifier,
  isParticipleAt,
  JOINING,
} from './phrase-words.ts';
import { isHowNamed } from './set-phrases.ts';
import { titleOfWork } from './titles-in-marks.ts';

const WEB_ADDRESS = /^(?:https?:|www\.|pic\.)/;

/**
 * The noun phrase that starts at token `from`, as after an inverted verb or “according to”: [said] “Ann Lee, a lawyer”.
 * @param loose also takes relative clauses and participles that hang on the phrase
 */
export function nounPhraseAfter(view: SentenceView, from: number, loose = false): Range | undefined {
  let i = from;
  let titled = from;
  for (; i < view.last; i++) {
    const token = tokenAt(view, i);
    const right = tokenAt(view, i + 1);
    const title = titleOfWork(view, from, i);
    if (title > 0) {
      titled = title;
      i = title - 1;
      continue;
    }
    if (isQuoted(view, i) || WEB_ADDRESS.test(token.lower)) break;
    // “according to a report [in the Sunday Post]”: no time, and no post.
    const printed = i > from ? printedIn(view, i) : -1;
    if (printed > 0) {
      i = printed - 1;
      continue;
    }
    // In “figures released in July” the time belongs to the phrase.
    const describes = /^['’]s$/.test(tokenAt(view, i - 1).text) || (loose && hangsOnParticiple(view, i)) || dates(view, from, i);
    if (i > from && ((startsOccasion(view, i) && !describes) || isHowNamed(view, i))) break;
    if (isModifier(view, i)) {
      // “two people briefed on [it]”, and not “people [it] knows”.
      // “a person who has seen [it].”
      const isObject = loose && token.lower === 'it' && tokenAt(view, i - 1).pos === 'VERB' && right.pos === 'PUNCT';
      if (
        i > from &&
        (/^(?:he|she|they|it|we|i|you)$/.test(token.lower) || (token.lower === 'there' && tokenAt(view, i - 1).pos !== 'AUX')) &&
        tokenAt(view, i - 1).pos !== 'ADP' &&
        !isObject
      )
        break;
      // “confirmed to reporters [what] he knew”
      if (i > from && /^(?:what|whatever|whom|how|why)$/.test(token.lower)) break;
      if (
        i === from &&
        token.pos === 'PRON' &&
        !/^(?:his|her|its|their|my|our|one|some|those|many|others|both|all|several|few|most|someone|somebody)$/.test(token.lower)
      ) {
        i++;
        break;
      }
      continue;
    }
    if (token.text === '(') {
      while (i < view.last && tokenAt(view, i).text !== ')') i++;
      continue;
    }
    if (i === from && token.pos !== 'ADV' && !(token.pos === 'VERB' && isModifier(view, i + 1))) break;
    if ((token.pos === 'ADP' || token.lower === 'to') && JOINING.has(token.lower) && i > from) continue;
    // “interviews with more [than] 20 clerks”
    const isCount = right.pos === 'NUM' || tokenAt(view, i + 2).lower === 'dozen';
    if (token.lower === 'than' && /^(?:more|fewer|less)$/.test(tokenAt(view, i - 1).lower) && isCount) continue;
    if (token.pos === 'CCONJ' && isModifier(view, i + 1) && !hasVerbSoon(view, i + 1)) continue;
    if (token.pos === 'ADV' && (right.pos === 'ADJ' || right.pos === 'NUM' || isCompoundAdverb(view, i) || isBeforeParticiple(view, i)))
      continue;
    if (
      isParticipleAt(view, i) &&
      (isModifier(view, i + 1) && !loose ? i === from || describesNext(view, i) : loose || right.pos === 'ADP')
    )
      continue;
    if (
      loose &&
      (isRelative(token) || token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'ADV' || token.pos === 'PART') &&
      i > from
    )
      continue;
    // “Yahoo! News”
    if (/^[.!]$/.test(token.text) && isGlued(view, i - 1) && i + 1 < view.last) continue;
    break;
  }
  // A bracket that nothing closes leads past the sentence's end.
  let end = Math.min(i, view.last);
  while (
    end > titled &&
    (['ADP', 'CCONJ', 'PUNCT', 'ADV', 'DET', 'AUX'].includes(tokenAt(view, end - 1).pos) || tokenAt(view, end - 1).lower === 'to') &&
    !/^(?:\)|all|some|another|both|each|many|most|several)$/.test(tokenAt(view, end - 1).text)
  )
    end--;
  if (end <= from || !hasHead(view, from, end)) return undefined;
  return { start: from, end };
}

/**
 * Whether a clause begins at `i`: a subject, and right behind it a verb that is one of its own.
 * @param loose lets adverbs stand between the two
 */
export function beginsClause(view: SentenceView, i: number, loose = false): boolean {
  const end = nounPhraseAfter(view, i)?.end;
  return end !== undefined && isFiniteForm(tokenAt(view, loose ? skipAdverbsRight(view, end) : end));
}
