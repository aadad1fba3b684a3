import { DOCUMENT_NOUNS } from '../lexicon/bodies.ts';
import { isGroupNoun, isPersonNoun, isPersonPlural } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { Range } from '../text/ranges.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import {
  hasFiniteVerb,
  isComma,
  isDash,
  isQuoted,
  isTimeWord,
  quotationAround,
  type SentenceView,
  skipAdverbsRight,
  tokenAt,
} from './grammar.ts';

/** Nouns that name nobody, whatever stands behind them: “the kinds of [things] farmers say they dislike”. */
const SUCH = /^(?:things?|kinds?|sorts?|ways?|reasons?)$/;

const SUCH_PEOPLE = new RegExp(`${SUCH.source}|^(?:pattern|practice|move|step|tactic|decision|scheme|strategy|trend|claim|charge)$`);

/** What is many: “a dozen clerks”. */
const COUNTS = /^(?:dozen|few|couple|hundred|thousand|million|score|handful|number|lot|group|majority|minority)$/;

/** Things on which such clauses are told, beside papers. */
const TOLD_OF =
  /^(?:money|amounts?|sums?|times?|places?|honou?rs?|lawsuits?|bills?|deals?|offers?|questions?|speech(?:es)?|words?|phrases?|slogans?)$/;

/** Papers that bear a name: “the website [Harrow Voice] says”. */
const BEARS_NAME =
  /^(?:website|site|blog|app|book|film|documentary|movie|novel|paper|newspaper|magazine|journal|podcast|newsletter|portal|outlet|channel|show|series|study)$/;

/**
 * “[the letter] Tom wrote”, “[all the money] Harrow Rail requested”, “[the things] farmers say they dislike”: whether a clause without a
 * pronoun, on the thing that the noun at `i` names, opens behind it with its subject.
 */
export function isBeforeContactClause(view: SentenceView, i: number): boolean {
  const { pos, lower, text } = tokenAt(view, i);
  const next = tokenAt(view, i + 1);
  // “it is a [dynamic] Lee said could help”
  const isHead = pos === 'NOUN' || (pos === 'ADJ' && /^(?:an?|the)$/.test(tokenAt(view, i - 1).lower) && isBeforeGap(view, i + 1));
  if (!isHead || text !== lower || isQuoted(view, i) || isQuoted(view, i + 1) || isTimeWord(next)) return false;
  // “a pattern [prosecutors call] fraud”
  // “a stance [diplomats described] as foolish”: no plural has “a” for its article.
  if (next.pos === 'NOUN') {
    const isOne = /^an?$/.test(tokenAt(view, i - 1).lower) && isFiniteForm(tokenAt(view, i + 2)) && !COUNTS.test(lower);
    return (isOne || SUCH_PEOPLE.test(lower)) && isPersonPlural(next.lower);
  }
  if (next.pos !== 'PROPN' || isPersonNoun(lower) || isGroupNoun(lower)) return false;
  const isToldOf = TOLD_OF.test(lower) || (DOCUMENT_NOUNS.has(singularOf(lower)) && !BEARS_NAME.test(singularOf(lower)));
  if (!isToldOf && !isBeforeGap(view, i + 1)) return false;
  let at = i - 1;
  while (tokenAt(view, at).pos === 'ADJ' || tokenAt(view, at).pos === 'NOUN') at--;
  // “the “wise clerk” [phrase] Lee cited”
  if (isQuoted(view, at)) at = quotationAround(view, at).start - 1;
  return /^(?:an?|the|all|these|those|this|that|any|every|some)$/.test(tokenAt(view, at).lower);
}

/** “the bridge [Lee said] was unsafe”: a name, its verb, and right behind it another verb, whose subject stands before. */
function isBeforeGap(view: SentenceView, from: number): boolean {
  let verb = from;
  while (tokenAt(view, verb).pos === 'PROPN') verb++;
  const next = skipAdverbsRight(view, verb + 1);
  return tokenAt(view, verb).pos === 'VERB' && isFiniteForm(tokenAt(view, next));
}

/** Whether the verb at `verb` is that of a clause without a pronoun whose subject is the plural before it: “a stance diplomats [called] foolish”. */
export const isInContactClause = (view: SentenceView, verb: number): boolean => isBeforeContactClause(view, verb - 2);

/** “the letter [Tom]”: what of a phrase is the subject of the clause on its thing. */
export function withoutThing(view: SentenceView, { start, end }: Range): Range {
  for (let i = end - 2; i > start; i--) if (isBeforeContactClause(view, i)) return { start: i + 1, end };
  return { start, end };
}

/**
 * “the letter [Tom wrote] was kind”, “all the money [Harrow Rail requested] in March”: whether the cue of a clause on a thing passes
 * nothing on but the thing itself, as against “the bridge Lee said was unsafe has been closed”.
 * @param source who speaks
 * @param cue the verb, up to what follows it
 */
export function tellsOfThing(view: SentenceView, source: Range, cue: Range): boolean {
  const { start, end } = withoutThing(view, source);
  if (!isBeforeContactClause(view, start - 1) || end > cue.start) return false;
  const next = skipAdverbsRight(view, cue.end);
  if (isQuoted(view, next)) return false;
  // “It was shut, a move [critics say] will cost lives.”: what the whole sentence before is called, and what some tell of it.
  const article = start - 2;
  const isOnWhole = isComma(tokenAt(view, article - 1)) && /^an?$/.test(tokenAt(view, article).lower) && isInContactClause(view, cue.start);
  if (isOnWhole && isFiniteForm(tokenAt(view, next)) && hasFiniteVerb(view, view.first, article)) return false;
  // One verb is the clause's own, the other one the sentence's.
  let clause = start - 1;
  while (clause > view.first && !isComma(tokenAt(view, clause)) && !isDash(tokenAt(view, clause))) clause--;
  if (isFiniteForm(tokenAt(view, next))) return !hasFiniteVerb(view, clause, start) && !hasFiniteVerb(view, next + 2, view.last);
  return !/^(?:PRON|DET|PROPN|NOUN)$/.test(tokenAt(view, next).pos) || !hasFiniteVerb(view, next, Math.min(view.last, next + 6));
}
