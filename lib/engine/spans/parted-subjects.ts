/** Subjects that what hangs on them parts from their verb: a paper with when and where it came out, somebody with where, or with what others tell of them. */

import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { Range } from '../text/ranges.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import { hasFiniteVerb, isComma, isDash, isNominal, isQuoted, isTimeWord, quotationAround, type SentenceView, tokenAt } from './grammar.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { isBareThing, isWritten } from './phrase-nouns.ts';
import { titleEnd } from './titles-in-marks.ts';
import { type VerbGroup, verbGroupAt } from './verb-groups.ts';

/** What is done with a paper that comes out. */
export const COMES_OUT = /^(?:published|released|issued|conducted|posted|unveiled|commissioned|presented|aired|filed|printed|carried)$/;

/** In what somebody puts out what they have to say. */
const PUT_OUT_IN =
  /^(?:statement|circular|letter|release|communiqu[eé]|memo|memorandum|notice|message|tweet|post|email|petition|note|bulletin|advisory)$/;
/** What is told of such a paper: “titled “A Bitter Pill” and signed by its chair”. */
const OF_PAPER =
  /^(?:titled|entitled|headed|signed|issued|made|released|dated|posted|sent|published|shared|obtained|seen|addressed|personally|jointly)$/;
/** So many tokens may a paper with all that is told of it have. */
const LONGEST_PAPER = 50;

/** “[The party] in a statement titled “A Bitter Pill” and signed by its secretary, Jo Hale, claimed”: who opens the sentence and put out the paper that stands between them and the verb at `at`. */
export function statedIn(view: SentenceView, at: number): Range | undefined {
  if (at - view.first > LONGEST_PAPER) return undefined;
  let inA = view.first + 1;
  while (inA < at && tokenAt(view, inA).lower !== 'in') inA++;
  const teller = nounPhraseBefore(view, isComma(tokenAt(view, inA - 1)) ? inA - 1 : inA);
  if (teller?.start !== view.first || !/^(?:an?|its|his|her|their)$/.test(tokenAt(view, inA + 1).lower)) return undefined;
  let paper = inA + 2;
  while (paper < inA + 5 && !PUT_OUT_IN.test(tokenAt(view, paper).lower)) paper++;
  if (!PUT_OUT_IN.test(tokenAt(view, paper).lower) || paper >= at - 1) return undefined;
  for (let i = inA + 1; i < at; i++) {
    const { pos, lower } = tokenAt(view, i);
    const isTold = isQuoted(view, i) || /^(?:DET|ADP|ADJ|NOUN|PROPN|NUM|PUNCT|CCONJ|PART|ADV)$/.test(pos) || OF_PAPER.test(lower);
    if (!isTold && !/^(?:its|his|her|their)$/.test(lower)) return undefined;
  }
  return teller;
}

/** So many tokens may stand between what opens a verb's group and the verb. */
const LONGEST_PARTED = 24;
/** When somebody “had” said something, right behind that word. */
const WHEN = /^(?:on|in|last|this|the|earlier|previously|recently|also|once|past|week|month|year|weekend|days?|weeks|months|years|ago)$/;

/** “[Hale] had on Friday, while speaking on the radio, said”: who stands before a verb's group that an aside parts before the verb at `at`. */
export function beforePartedVerb(view: SentenceView, at: number): Range | undefined {
  if (!isComma(tokenAt(view, at - 1)) && !isQuoted(view, at - 1)) return undefined;
  for (let i = at - 2; i > view.first + 1 && i > at - LONGEST_PARTED; i--) {
    if (isQuoted(view, i) || !isComma(tokenAt(view, i))) continue;
    let aux = i - 1;
    while (aux > view.first && (isTimeWord(tokenAt(view, aux)) || WHEN.test(tokenAt(view, aux).lower))) aux--;
    if (!/^(?:has|have|had)$/.test(tokenAt(view, aux).lower)) continue;
    const isAside = /^(?:while|when|during|as|at|in|on|through|via|speaking)$/.test(tokenAt(view, i + 1).lower);
    return isAside && !hasFiniteVerb(view, i + 1, at) ? nounPhraseBefore(view, aux) : undefined;
  }
  return undefined;
}

/** So many words may tell when and where a paper came out. */
const LONGEST_IMPRINT = 14;

/**
 * “[A study published on Monday in the journal Marl Medicine] found”: the paper, where `phrase` is no more than the place or the time that
 * ends what tells of it; undefined where it is the subject itself.
 */
export function paperOut(view: SentenceView, phrase: Range): Range | undefined {
  const before = tokenAt(view, phrase.start - 1);
  if (before.pos !== 'ADP' && !isTimeWord(tokenAt(view, phrase.start)) && !COMES_OUT.test(before.lower) && !isTimeWord(before))
    return undefined;
  for (let i = phrase.start - 1; i > view.first && i > phrase.start - LONGEST_IMPRINT && !isQuoted(view, i); i--) {
    const token = tokenAt(view, i);
    if (COMES_OUT.test(token.lower)) {
      const paper = isNominal(tokenAt(view, i - 1)) ? nounPhraseBefore(view, i) : undefined;
      const isLed = paper !== undefined && tokenAt(view, paper.start - 1).pos === 'ADP';
      // “In a study published on Monday the team found”: who stands right behind the day is no part of it.
      const isOwn = isTimeWord(before) && !isTimeWord(tokenAt(view, phrase.start));
      return paper && isWritten(view, paper) && !isLed && !isOwn ? { start: paper.start, end: phrase.end } : undefined;
    }
    if (!/^(?:ADP|DET|PROPN|NOUN|ADJ|NUM|PART)$/.test(token.pos) && !isTimeWord(token)) return undefined;
  }
  return undefined;
}

/**
 * “[A letter announcing the move] said”: the paper, where `phrase` is the thing that it tells of, and no somebody who says so; undefined
 * where it is the subject itself.
 */
export function paperTelling(view: SentenceView, phrase: Range): Range | undefined {
  const telling = phrase.start - 1;
  if (tokenAt(view, telling).pos !== 'VERB' || !tokenAt(view, telling).lower.endsWith('ing') || !isBareThing(view, phrase))
    return undefined;
  const paper = isNominal(tokenAt(view, telling - 1)) ? nounPhraseBefore(view, telling) : undefined;
  return paper && isWritten(view, paper) && !isQuoted(view, telling) ? { start: paper.start, end: phrase.end } : undefined;
}

/** “A letter [announcing] the move said”: a participle of a paper that speaks itself, behind what the participle has for its object. */
export function tellsForPaper(view: SentenceView, { form, end }: VerbGroup): boolean {
  let verb = end + 1;
  while (/^(?:NOUN|ADJ|PROPN)$/.test(tokenAt(view, verb).pos)) verb++;
  const isSaid = form === 'participle' && verbGroupAt(view, verb)?.form === 'finite';
  return isSaid && paperTelling(view, { start: end, end: verb }) !== undefined;
}

/** So many words may such a clause have. */
const LONGEST_PLACE = 14;

/** “[A teacher at the school where the fire broke out] said”: who opens the sentence, with a clause on the place up to the verb at `at`. */
export function placedBefore(view: SentenceView, at: number): Range | undefined {
  for (let i = at - 1; i > view.first + 1 && i > at - LONGEST_PLACE; i--) {
    if (isComma(tokenAt(view, i)) || isQuoted(view, i)) return undefined;
    if (tokenAt(view, i).lower !== 'where') continue;
    const teller = isNominal(tokenAt(view, i - 1)) && hasFiniteVerb(view, i + 1, at) ? nounPhraseBefore(view, i) : undefined;
    if (teller?.start !== view.first) return undefined;
    let head = teller.start;
    while (head < teller.end && tokenAt(view, head).pos !== 'ADP') head++;
    return isPersonNoun(singularOf(tokenAt(view, head - 1).lower)) ? { start: teller.start, end: at } : undefined;
  }
  return undefined;
}

/** So many words may a clause with “whose” have. */
const LONGEST_WHOSE = 24;

/** “[A woman whose son, Jo Hale, died in the fire] said”: who opens the sentence, with a clause on what is theirs, in which a name stands between commas. */
export function ownerBefore(view: SentenceView, at: number): Range | undefined {
  let whose = view.first + 1;
  while (whose < view.first + 8 && tokenAt(view, whose).lower !== 'whose') whose++;
  if (tokenAt(view, whose).lower !== 'whose' || at - whose > LONGEST_WHOSE || at <= whose) return undefined;
  const between = view.article.tokens.slice(whose + 1, at);
  const commas = between.flatMap((t, i) => (isComma(t) ? [i] : []));
  const [open, close] = commas;
  if (commas.length !== 2 || !between.slice((open as number) + 1, close).every((t) => t.pos === 'PROPN')) return undefined;
  const isPlain = between.every((t, i) => t.pos !== 'CCONJ' && !isQuoted(view, whose + 1 + i));
  const owner = isPlain && between.filter(isFiniteForm).length === 1 ? nounPhraseBefore(view, whose) : undefined;
  return owner?.start === view.first && isPersonNoun(singularOf(tokenAt(view, owner.end - 1).lower))
    ? { start: owner.start, end: at }
    : undefined;
}

/** So many tokens may the names have that papers give people in place of their own. */
const LONGEST_NAMES = 16;

/** “[Two workers, identified only as “Clerk A” and “Clerk B,”] allege”: who goes by names in marks up to the verb at `at`. */
export function knownInMarks(view: SentenceView, at: number): Range | undefined {
  let as = at - 1;
  while (as > view.first && as > at - LONGEST_NAMES && (isQuoted(view, as) || /^(?:and|or|,)$/.test(tokenAt(view, as).lower))) as--;
  let known = as - 1;
  while (tokenAt(view, known).pos === 'ADV') known--;
  const comma = known - 1;
  if (tokenAt(view, as).lower !== 'as' || !/^(?:identified|known|named|listed|described)$/.test(tokenAt(view, known).lower))
    return undefined;
  const people = isComma(tokenAt(view, comma)) ? nounPhraseBefore(view, comma) : undefined;
  return people && isPersonNoun(singularOf(tokenAt(view, people.end - 1).lower)) ? { start: people.start, end: at } : undefined;
}

/** So many tokens may what is written on something have, its marks among them. */
const LONGEST_LABEL = 14;

/**
 * “[The memo, marked “secret”,] warns”, “[Jo Hale, nicknamed “Bat”,] said”: who opens the sentence, with what is written on it or how it goes, up to
 * the verb at `at`; ““…,” [the study, “Cold Water,”] found”: a paper with its title, behind what it says too.
 */
export function labelledInMarks(view: SentenceView, at: number): Range | undefined {
  const close = imprintBefore(view, at);
  const last = isComma(tokenAt(view, close - 1)) && !isQuoted(view, close - 1) ? close - 2 : close - 1;
  if (!isQuoted(view, last)) return undefined;
  const quotation = quotationAround(view, last);
  // “known as “Bat””
  const label = tokenAt(view, quotation.start - 1).lower === 'as' ? quotation.start - 2 : quotation.start - 1;
  const isLabel =
    LABELLED.test(tokenAt(view, label).lower) && quotation.end === last + 1 && quotation.end - quotation.start <= LONGEST_LABEL;
  const titled = quotation.start - 1;
  const paper = isComma(tokenAt(view, titled)) && titleEnd(view, quotation.start) === last + 1 ? nounPhraseBefore(view, titled) : undefined;
  const opens = paper && (paper.start === view.first || isQuoted(view, paper.start - 1));
  if (paper && opens && isWritten(view, paper)) return { start: paper.start, end: at };
  const bearer = isLabel && isComma(tokenAt(view, label - 1)) ? nounPhraseBefore(view, label - 1) : undefined;
  return bearer?.start === view.first ? { start: bearer.start, end: at } : undefined;
}

/** “the study, “Cold Water”, [published on Monday,] found”: where an aside begins on when a paper came out, up to `at`; else `at` itself. */
function imprintBefore(view: SentenceView, at: number): number {
  if (!isComma(tokenAt(view, at - 1)) || isQuoted(view, at - 1)) return at;
  let i = at - 2;
  while (i > view.first && i > at - LONGEST_IMPRINT && !isComma(tokenAt(view, i)) && !isQuoted(view, i)) i--;
  return COMES_OUT.test(tokenAt(view, i + 1).lower) ? i + 1 : at;
}

const LABELLED =
  /^(?:marked|headed|headlined|titled|entitled|subtitled|labell?ed|stamped|called|named|nicknamed|dubbed|known|signed|captioned|inscribed|codenamed|tagged)$/;

/** So many tokens may an aside on somebody have. */
const LONGEST_ASIDE = 16;

/**
 * “The paper praised her, and [two clerks, speaking anonymously,] accused her of theft”: whom a conjunction brings in, with an aside up to the comma
 * before the verb at `at`.
 */
export function joinedWithAside(view: SentenceView, at: number): Range | undefined {
  if (!isComma(tokenAt(view, at - 1)) || isQuoted(view, at - 1)) return undefined;
  for (let i = at - 2; i > view.first + 2 && i > at - LONGEST_ASIDE && !isQuoted(view, i); i--) {
    if (!isComma(tokenAt(view, i))) continue;
    const { lower } = tokenAt(view, i + 1);
    if (!/^(?:who|whose|which|speaking|citing|writing|both|all|also)$/.test(lower)) return undefined;
    const phrase = nounPhraseBefore(view, i);
    return phrase && /^(?:and|but|while|though)$/.test(tokenAt(view, phrase.start - 1).lower)
      ? { start: phrase.start, end: at - 1 }
      : undefined;
  }
  return undefined;
}

/**
 * “Residents, [half of whom own boats], according to a count, said”: where a clause begins, in `[from, to)`, that hangs on a subject whose verb is yet to
 * come; -1 where none does. “whose”, “where” and the like open it, behind a comma or not.
 */
export function clauseOnSubject(view: SentenceView, from: number, to: number): number {
  let i = from + 1;
  while (i < to && !/^(?:who|which|whose|where|that)$/.test(tokenAt(view, i).lower)) i++;
  return i < to && !isQuoted(view, i) && hasFiniteVerb(view, i + 1, to) && !hasFiniteVerb(view, from, i) ? i : -1;
}

/**
 * “[Residents] – half of them retired, according to a count – said”: a subject without the aside, between dashes, in brackets or behind a comma, for
 * which another source is named; undefined where what the subject does is what another tells, “The check, according to Hale, revealed a flaw”.
 */
export function apartFromOther(view: SentenceView, source: Range): Range | undefined {
  let cue = source.start + 1;
  while (cue < source.end && !(tokenAt(view, cue).lower === 'according' && isComma(tokenAt(view, cue - 1)))) cue++;
  if (cue >= source.end) return source;
  let open = cue - 1;
  while (open > source.start && !isDash(tokenAt(view, open)) && tokenAt(view, open).text !== '(') open--;
  if (open > source.start) return { start: source.start, end: open };
  const clause = clauseOnSubject(view, source.start, cue - 1);
  if (clause < 0) return undefined;
  // “[two men who sold it], according to a clerk, said”: without its comma the clause is part of who they are.
  return { start: source.start, end: isComma(tokenAt(view, clause - 1)) ? clause - 1 : cue - 1 };
}
