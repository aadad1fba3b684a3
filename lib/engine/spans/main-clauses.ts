import { BODY_NOUNS } from '../lexicon/bodies.ts';
import { isGroupNoun, isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { Range } from '../text/ranges.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import { withAppositionAfter } from './appositions.ts';
import {
  closesWithComma,
  hasFiniteVerb,
  isComma,
  isDash,
  isNominal,
  isQuoted,
  isRelative,
  isTimeWord,
  nextComma,
  type SentenceView,
  skipAdverbsRight,
  tokenAt,
} from './grammar.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { beginsClause, nounPhraseAfter } from './noun-phrases-after.ts';
import { skipAdverbsLeft } from './occasions-before.ts';
import { antecedentOf, isBareThing, isWritten, mayName } from './phrase-nouns.ts';

/** The main clause behind an opening participle's: the comma before it, and its subject. */
export function mainClauseAfter(view: SentenceView, from: number): { comma: number; subject: Range } | undefined {
  for (let i = from + 1; i < view.last - 2; i++) {
    const closes = isComma(tokenAt(view, i)) || (isQuoted(view, i) && closesWithComma(view, i));
    if (!closes || isQuoted(view, i + 1)) continue;
    const phrase = nounPhraseAfter(view, i + 1);
    if (!phrase) continue;
    const subject = withAppositionAfter(view, phrase);
    const verb = skipAdverbsRight(view, isComma(tokenAt(view, subject.end)) ? subject.end + 1 : subject.end);
    if (isFiniteForm(tokenAt(view, verb))) return { comma: isComma(tokenAt(view, i)) && !isQuoted(view, i) ? i : i + 1, subject };
  }
  return undefined;
}

/**
 * “[A memo] telling clerks that things are fine [was] leaked”: the verb of which a paper that opens a clause is the subject, behind what it
 * says; undefined where none shows.
 * @param from first token of what the paper says
 */
export function mainVerbOf(view: SentenceView, paper: Range, from: number): number | undefined {
  const before = tokenAt(view, paper.start - 1);
  if (paper.start > view.first && !isComma(before) && before.pos !== 'CCONJ') return undefined;
  let main: number | undefined;
  let isTold = false;
  for (let i = from; i < view.last; i++) {
    const token = tokenAt(view, i);
    if (isQuoted(view, i)) continue;
    const opens = isComma(token) || isRelative(token) || /^(?:CCONJ|SCONJ)$/.test(token.pos) || /^(?:as|if|when|while)$/.test(token.lower);
    if (opens) isTold = false;
    if (!isFiniteForm(token) || tokenAt(view, i - 1).pos === 'AUX' || tokenAt(view, i - 1).lower === 'to') continue;
    if (isTold && token.pos === 'AUX' && tokenAt(view, i - 1).pos !== 'PRON') main = i;
    isTold = true;
  }
  return main;
}

/** “Mayor Strand, known for her “small steps,” [has promised]”: the phrase before the sentence's first comma. */
export function openingSubject(view: SentenceView, limit: number): Range | undefined {
  for (let i = view.first; i < limit && !isQuoted(view, i); i++) {
    if (!isComma(tokenAt(view, i))) continue;
    const phrase = nounPhraseBefore(view, i);
    // “Lee, described by aides as a “fool,” [asserted]”
    const from = /(?:ed|wn)$/.test(tokenAt(view, i + 1).lower) && tokenAt(view, i + 2).pos === 'ADP' ? i + 2 : i;
    // “Lee, a star of the show, “Mornings,” who went on to write, [said]”: the verbs between are those of a relative clause.
    let relative = i;
    // “Lee, a critic of what he calls “the old guard”, [said]”
    const opensClause = (k: number) => isRelative(tokenAt(view, k)) || tokenAt(view, k).lower === 'what';
    while (relative < limit && (isQuoted(view, relative) || !opensClause(relative))) relative++;
    const opens = tokenAt(view, view.first).pos === 'CCONJ' ? view.first + 1 : view.first;
    return phrase?.start === opens && !hasFiniteVerb(view, from, Math.min(relative, limit - 1)) ? phrase : undefined;
  }
  return undefined;
}

/**
 * The subject of the clause before `limit`, for participles and coordinated verbs: that of the last verb whose subject
 * opens a clause, else of the sentence's first verb that has one.
 */
export function mainSubject(view: SentenceView, limit: number): Range | undefined {
  let first: Range | undefined;
  for (let i = limit - 1; i >= view.first; i--) {
    const token = tokenAt(view, i);
    if (isQuoted(view, i) || tokenAt(view, i - 1).lower === 'to') continue;
    if (token.lower === 'being' || (token.pos !== 'AUX' && (token.pos !== 'VERB' || token.lower.endsWith('ing')))) continue;
    let at = skipAdverbsLeft(view, i);
    // “she['s] tacked left, calling …”
    while (tokenAt(view, at - 1).pos === 'AUX' && at - 1 > view.first) at = skipAdverbsLeft(view, at - 1);
    // “declined to be seen and asked …”
    if (tokenAt(view, at - 1).lower === 'to') continue;
    // “Lee, [who] came in May and [said] …”
    if (tokenAt(view, at - 1).lower === 'who' && !first && limit - i < 12) {
      const head = antecedentOf(view, at - 1);
      // “The Courier reported it, citing [a clerk who] saw it, saying …”
      if (head && /^(?:citing|quoting)$/.test(tokenAt(view, head.start - 1).lower)) continue;
      return head && { start: head.start, end: at };
    }
    const phrase = nounPhraseBefore(view, at);
    if (!phrase || describesPair(view, phrase, i)) continue;
    // “[A mother whose son is in prison], telling …”: the verb is that of the clause on her.
    if (phrase.start === view.first && holdsWhose(view, phrase) && isComma(tokenAt(view, limit - 1)))
      return { start: phrase.start, end: limit - 1 };
    // “He would not tell when [the lander] would fly, saying”: whom a question is about says nothing, where somebody else may.
    const opener = tokenAt(view, phrase.start - 1).lower;
    // “When they left, and when [Lee] stood up and swore …”: one more clause of time, and no question.
    // “a sharper word, such as when [Lee] rose and called …”
    const isNextClause = opener === 'when' && /^(?:and|,|as)$/.test(tokenAt(view, phrase.start - 2).lower);
    const isAsked = /^(?:when|where|whether|how|if|until)$/.test(opener) && phrase.start - 1 > view.first && !isNextClause;
    // “The judge ruled that [the law] was void, writing …”
    // “filed a notice on Thursday that [they] would sue, saying …”
    const ruled = tokenAt(view, phrase.start - 2);
    // “walked back her announcement that [the fees] are due, but stressed …”
    const isRuled = opener === 'that' && (ruled.pos === 'VERB' || ruled.pos === 'NOUN' || isTimeWord(ruled));
    // “named the fund, a claim [the fund] has denied, asserting …”
    const isAnswer =
      /^(?:claim|allegation|charge|accusation|suggestion)$/.test(opener) &&
      /^(?:denie[sd]|reject(?:s|ed)|disput(?:es|ed))$/.test(token.lower);
    // “The plan stalled after [Fen and nine other towns] sued, calling it …”: no thing speaks, where somebody stands near.
    const isThing = tokenAt(view, phrase.start).lower === 'it' || (isBareThing(view, phrase) && !isWritten(view, phrase));
    const isNear = first !== undefined && isThing && mayName(view, first);
    if (isAnswer || (opensClause(view, phrase.start, limit) && !isAsked && !isRuled)) return isNear ? first : phrase;
    first = phrase;
  }
  return first;
}

/** In words: a clause of time that goes on with a second verb. */
const LONGEST_CLAUSE = 40;

/** “It went out after [a clerk] called and said it was late”: the subject of the clause of time that the verb before `limit` closes. */
export function subjectInTime(view: SentenceView, limit: number): Range | undefined {
  for (let i = limit - 1; i > Math.max(view.first, limit - LONGEST_CLAUSE) && !isQuoted(view, i) && !isComma(tokenAt(view, i)); i--) {
    const { pos, lower } = tokenAt(view, i);
    if (pos !== 'VERB' || lower.endsWith('ing') || tokenAt(view, i - 1).lower === 'to') continue;
    const phrase = nounPhraseBefore(view, skipAdverbsLeft(view, i));
    return phrase && /^(?:after|before|until|since)$/.test(tokenAt(view, phrase.start - 1).lower) ? phrase : undefined;
  }
  return undefined;
}

function holdsWhose(view: SentenceView, { start, end }: Range): boolean {
  for (let i = start; i < end; i++) if (tokenAt(view, i).lower === 'whose') return true;
  return false;
}

/** “met tenants and owners of the flats [flooded] in May”: the participle describes the second of two, and is nobody's verb. */
const describesPair = (view: SentenceView, phrase: Range, verb: number): boolean =>
  tokenAt(view, phrase.start - 1).lower === 'and' &&
  isNominal(tokenAt(view, phrase.start - 2)) &&
  /ed$/.test(tokenAt(view, verb).lower) &&
  tokenAt(view, verb + 1).pos === 'ADP';

/** “Lee fretted – his title would be clerk – and began to wonder”: what stands between two dashes is an aside. */
function hasDash(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isDash(tokenAt(view, i))) return true;
  return false;
}

/** True where a clause may begin at `start`: at the sentence's start, after a comma, a dash, a quotation or a conjunction. */
function opensClause(view: SentenceView, start: number, limit: number): boolean {
  // “but ultimately [the police] dropped it”
  const before = tokenAt(view, start - 1).pos === 'ADV' ? tokenAt(view, start - 2) : tokenAt(view, start - 1);
  return (
    start === view.first ||
    isComma(before) ||
    (isDash(before) && !hasDash(view, start, limit)) ||
    isQuoted(view, start - 1) ||
    before.pos === 'SCONJ' ||
    /^(?:as|but|while|when|and|though|although)$/.test(before.lower)
  );
}

/**
 * “said [based on the request and the fact that it had ruled before,] which was late, [he would go]”: whether what stands before the comma
 * at `comma` only opens a clause whose subject and verb stand behind a later one.
 */
export function isFronted(view: SentenceView, from: number, comma: number, last: number): boolean {
  const { pos, lower } = tokenAt(view, tokenAt(view, from).lower === 'even' ? from + 1 : from);
  if (pos !== 'ADP' && pos !== 'SCONJ' && !/^(?:based|given)$/.test(lower)) return false;
  for (let i = comma + 1; i < last - 2; i++) if (isComma(tokenAt(view, i)) && !isQuoted(view, i) && beginsClause(view, i + 1)) return true;
  return false;
}

/** “when towns install lights, [crime goes down]”: behind the comma of a clause without a quotation; -1 where it has none. */
export function behindClause(view: SentenceView, at: number): number {
  const comma = nextComma(view, at + 1);
  return comma > 0 && hasFiniteVerb(view, at, comma) ? comma + 1 : -1;
}

/** “As the others called for war, [Lee] held back, noting …”: who spoke in a clause that opens the sentence is not its subject. */
export function mainAfterOpening(view: SentenceView, verb: number, before: Range | undefined): Range | undefined {
  if (!before || before.start !== view.first + 1 || !/^(?:as|while|when|after|although|though)$/.test(tokenAt(view, view.first).lower))
    return undefined;
  const main = mainSubject(view, verb);
  return main && main.start > before.end && isComma(tokenAt(view, main.start - 1)) ? main : undefined;
}

/** “Shares in Calder fell after [the brewer] cut its forecast, blaming …”: of whom a clause of time tells what made a thing, which says nothing, do so. */
export function agentInClause(view: SentenceView, main: Range, comma: number): Range | undefined {
  const { pos, lower } = tokenAt(view, main.start);
  // A noun has its capital where it opens the sentence, and is read as a name then.
  const isPriced = /^(?:shares|stocks?|prices|futures|bonds|sales)$/.test(lower);
  const isThing =
    isPriced || (pos === 'NOUN' && !isPersonNoun(singularOf(lower)) && !isGroupNoun(lower) && !BODY_NOUNS.has(singularOf(lower)));
  if ((!isThing && !isBareThing(view, main)) || isWritten(view, main)) return undefined;
  for (let i = comma - 1; i > main.end && !isComma(tokenAt(view, i)) && !isQuoted(view, i); i--) {
    if (!/^(?:after|as|when|because|since|once)$/.test(tokenAt(view, i).lower)) continue;
    const agent = nounPhraseAfter(view, i + 1);
    return agent && isFiniteForm(tokenAt(view, agent.end)) && !isBareThing(view, agent) ? agent : undefined;
  }
  return undefined;
}
