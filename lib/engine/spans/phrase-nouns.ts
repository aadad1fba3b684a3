import { BODY_NOUNS, DOCUMENT_NOUNS, MEDIA_NOUNS } from '../lexicon/bodies.ts';
import { isGroupNoun, isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { ArticleText } from '../text/document.ts';
import type { Range } from '../text/ranges.ts';
import { isComma, type SentenceView, tokenAt } from './grammar.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { isPossessive, STANDS_ALONE } from './phrase-words.ts';

/**
 * The phrase that a relative pronoun takes up. “the head of [the Dialogue Group], which says”: “which” is no person, so it takes
 * up the body behind one.
 * @param pronoun token position
 */
export function antecedentOf(view: SentenceView, pronoun: number): Range | undefined {
  const phrase = nounPhraseBefore(view, isComma(tokenAt(view, pronoun - 1)) ? pronoun - 1 : pronoun);
  if (phrase && tokenAt(view, pronoun).lower === 'who') return personIn(view, phrase);
  if (!phrase || tokenAt(view, pronoun).lower !== 'which') return phrase;
  let of = -1;
  for (let i = phrase.start; i < phrase.end; i++) if (/^(?:of|at|for)$/.test(tokenAt(view, i).lower) && of < 0) of = i;
  const head = tokenAt(view, of - 1);
  return of > phrase.start && isPersonNoun(head.lower) && of + 1 < phrase.end ? { start: of + 1, end: phrase.end } : phrase;
}

/** “a note by [the mayor's aide], who”: “who” is nobody's note, so it takes up the person behind one. */
function personIn(view: SentenceView, phrase: Range): Range {
  for (let i = phrase.end - 2; i > phrase.start; i--) {
    if (!/^(?:of|from|by|with|for)$/.test(tokenAt(view, i).lower)) continue;
    const before = { start: phrase.start, end: i };
    // “an account disputed by [a partner], who”
    const isAgent = tokenAt(view, i).lower === 'by' && tokenAt(view, i - 1).pos === 'VERB';
    const isThing =
      isAgent || (!mayName(view, before) && tokenAt(view, i - 1).pos === 'NOUN' && !STANDS_ALONE.test(tokenAt(view, i - 1).lower));
    if (isThing && !GROUPS.test(tokenAt(view, i - 1).lower) && mayName(view, { start: i + 1, end: phrase.end }))
      return { start: i + 1, end: phrase.end };
  }
  return phrase;
}

/** What counts people, or gathers them. */
const GROUPS =
  /^(?:number|group|majority|minority|percent|half|thirds?|quarters?|list|chorus|handful|dozens?|hundreds|thousands|lot|pair|couple|trio|crowd|team|range|series|variety|share|member|members)$/;

/** Whether a phrase's nouns name a paper, a recording or the like: “a letter to the board [saying]”. */
export function isWritten(view: SentenceView, phrase: Range): boolean {
  for (let i = phrase.start; i < phrase.end; i++) if (DOCUMENT_NOUNS.has(singularOf(tokenAt(view, i).lower))) return true;
  return false;
}

/** Whether a phrase's own words, before what hangs on them, may name somebody: a name, a pronoun, a noun for people. */
export function mayName(view: SentenceView, phrase: Range): boolean {
  for (let i = phrase.start; i < phrase.end; i++) {
    const token = tokenAt(view, i);
    if (token.pos === 'ADP' && i > phrase.start) return false;
    // “their regret at the loss”
    if (i === phrase.start && isPossessive(token) && !isPersonNoun(tokenAt(view, i + 1).lower) && phrase.end > i + 1) continue;
    if (
      /^(?:PROPN|PRON)$/.test(token.pos) ||
      /^(?:another|others|one|some|many)$/.test(token.lower) ||
      /^\p{Lu}/u.test(token.text) ||
      isPersonNoun(token.lower)
    )
      return true;
  }
  return false;
}

/** Whether a phrase opens with nouns, or words before them, of which none may name somebody or a body that speaks. */
export function isBareThing(view: SentenceView, phrase: Range): boolean {
  if (mayName(view, phrase)) return false;
  for (let i = phrase.start; i < phrase.end && tokenAt(view, i).pos !== 'ADP'; i++) {
    const { lower } = tokenAt(view, i);
    if (BODY_NOUNS.has(lower) || MEDIA_NOUNS.has(lower) || isGroupNoun(lower) || BODY_NOUNS.has(singularOf(lower))) return false;
  }
  return true;
}

const DECIDED = /^(?:elections?|votes?|voting|primary|primaries|caucus|caucuses|referendum|ballot|runoff|game|match|race)$/;

/** “The [election] results [suggest] …”: what happened, which is read by the writer, not what somebody found and put down. */
export function isOutcome({ tokens }: Pick<ArticleText, 'tokens'>, { start, end }: Range): boolean {
  for (let i = start; i < end; i++) {
    if (!/^(?:results?|returns|outcomes?)$/.test(tokens[i]?.lower ?? '')) continue;
    const of = tokens[i + 1]?.lower === 'of' || tokens[i + 1]?.lower === 'from' ? i + 2 : -1;
    const behind = tokens[of]?.pos === 'DET' ? of + 1 : of;
    return [i - 1, behind].some((k) => k >= start && k < end && DECIDED.test(tokens[k]?.lower ?? ''));
  }
  return false;
}
