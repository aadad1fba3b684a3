import { AS_MANY, MORE_OR_LESS } from '../lexicon/quantifiers.ts';
import type { Token } from '../text/tokens.ts';
import { isGlued, isNominal, isQuoted, isRelative, isTimeWord, type SentenceView, tokenAt } from './grammar.ts';

/** Prepositions that may join a noun phrase to what describes it. */
export const JOINING = new Set(
  'of for at from in with on to by under behind near inside within about against between among outside into over through close across around throughout like aboard'.split(
    ' ',
  ),
);
/** What cannot describe a noun as the object of a verb: “the incident occurred in May” is a clause. */
const HAPPENS =
  '(?!(?:occurred|happened|died|arrived|appeared|remained|collapsed|existed|lasted|emerged|vanished|belonged|exploded|erupted|ended|pointed|objected|reacted)$)';
export const PARTICIPLE = new RegExp(`^${HAPPENS}.*(?:ed|ing|wn|known|held|given|taken|made|seen|led|kept|close|based|sent|written)$`);

/** “the unions [representing] staff”: what describes people by what they do to others, with its object. */
export const HAS_OBJECT =
  /^(?:representing|investigating|opposing|backing|supporting|leading|advising|overseeing|handling|studying|monitoring|tracking|seeking|treating|defending|prosecuting|suing|examining|probing|reviewing|scrutini[sz]ing|searching|analy[sz]ing|assessing|auditing|inspecting|attending|organi[sz]ing|operating|managing|covering|accompanying|summari[sz]ing|detailing|outlining|introducing)$/;

/** “[newly] released files”, “[well] placed sources” */
export const NEWLY = /^(?:newly|recently|previously|freshly|well|highly|closely)$/;

/** Words that stand for people or things by themselves: “[some] in the party”, “[those] close to him”. */
export const STANDS_ALONE = /^(?:some|many|several|most|few|both|all|each|none|those|half|one|another|others)$/;

/** “half of the men [arrested]”: what tells behind people which of them are meant. */
export const SET_APART =
  /^(?:polled|surveyed|interviewed|questioned|affected|involved|impacted|displaced|arrested|detained|contacted|approached)$/;

const isSubjectPronoun = ({ lower }: Token): boolean => /^(?:it|he|she|that|this|there|here|what|who)$/.test(lower);

export const isPossessive = ({ lower }: Token): boolean => /^(?:his|her|its|their|my|our)$/.test(lower);

const isWordBreak = (view: SentenceView, i: number): boolean => {
  const token = tokenAt(view, i);
  return /^[-–/&]$/.test(token.text) && (token.text === '&' || (isGlued(view, i - 1) && isGlued(view, i)));
};

/** “one [well]-connected aide” */
export const isCompoundAdverb = (view: SentenceView, i: number): boolean =>
  tokenAt(view, i).pos === 'ADV' && tokenAt(view, i + 1).text === '-' && isGlued(view, i) && isGlued(view, i + 1);

/** “family-[run]”, “Oscar-[winning]” */
const isCompounded = (view: SentenceView, i: number): boolean => tokenAt(view, i - 1).text === '-' && isGlued(view, i - 1);

const isLy = (view: SentenceView, i: number): boolean => tokenAt(view, i).pos === 'ADV' && tokenAt(view, i).lower.endsWith('ly');

/** “the [privately] held firm”: an adverb before a participle that describes a noun. */
export const isBeforeParticiple = (view: SentenceView, i: number): boolean =>
  isLy(view, i) &&
  tokenAt(view, i + 1).pos === 'VERB' &&
  PARTICIPLE.test(tokenAt(view, i + 1).lower) &&
  /^(?:NOUN|ADJ)$/.test(tokenAt(view, i + 2).pos);

/** “a family-[run] firm”, “a privately [held] firm”, “an [embattled] firm”: whether the verb's form at `i` describes the noun behind it. */
export const describesNext = (view: SentenceView, i: number): boolean =>
  /^(?:DET|ADJ)$/.test(tokenAt(view, i - 1).pos) || isCompounded(view, i) || isLy(view, i - 1);

/** “[held]”, and behind a hyphen any form: “family-[run]” */
export const isParticipleAt = (view: SentenceView, i: number): boolean =>
  tokenAt(view, i).pos === 'VERB' && (PARTICIPLE.test(tokenAt(view, i).lower) || isCompounded(view, i));

/** “the villagers[’] claims” */
const isPluralPossessive = (view: SentenceView, i: number): boolean =>
  /^['’]$/.test(tokenAt(view, i).text) &&
  isGlued(view, i - 1) &&
  tokenAt(view, i - 1).lower.endsWith('s') &&
  /^(?:NOUN|ADJ|PROPN)$/.test(tokenAt(view, i + 1).pos);

export function isModifier(view: SentenceView, i: number): boolean {
  const token = tokenAt(view, i);
  if (isQuoted(view, i)) return false;
  switch (token.pos) {
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
    case 'DET':
    case 'ADJ':
    case 'SYM':
      return token.lower !== 'that';
    case 'PRON':
      return !isRelative(token);
    case 'PART':
      return /^['’]s?$/.test(token.text);
    case 'PUNCT':
      return isWordBreak(view, i) || isPluralPossessive(view, i);
    default:
      // “Lee[’s] aide”, and not “It[’s] Lee”, whatever its tag
      return /^['’]s$/.test(token.text) && isNominal(tokenAt(view, i - 1)) && !isSubjectPronoun(tokenAt(view, i - 1));
  }
}

/** “a [January 2016] study”: times between an article and its noun. */
export function dates(view: SentenceView, from: number, i: number): boolean {
  let k = i;
  while (k > from && isTimeWord(tokenAt(view, k))) k--;
  return (
    k < i && (tokenAt(view, k).pos === 'DET' || isPossessive(tokenAt(view, k))) && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokenAt(view, i + 1).pos)
  );
}

/** “figures released [in July]”, “a report published [last week]”, “a post published on Sunday [evening]”. */
export function hangsOnParticiple(view: SentenceView, i: number): boolean {
  let at = i;
  while (at > i - 3 && isTimeWord(tokenAt(view, at - 1))) at--;
  return [at - 1, at - 2].some((k) => PARTICIPLE.test(tokenAt(view, k).lower) && (k === at - 1 || tokenAt(view, at - 1).pos === 'ADP'));
}

const COUNTS = new Set(['dozens', 'hundreds', 'thousands', 'half']);
const PARTS = new Set(['dozen', 'half', 'quarter', 'third']);

/** “[More than] 40 MPs”, “[at least] two officials”, “[about] a dozen”: where a phrase begins with how many, what goes before. */
export function quantified(view: SentenceView, start: number): number {
  const first = tokenAt(view, start);
  const isCount = first.pos === 'NUM' || COUNTS.has(first.lower) || PARTS.has(tokenAt(view, start + 1).lower);
  if (!isCount) return start;
  const words = [3, 2, 1].map((k) => (start - k >= view.first && !isQuoted(view, start - k) ? tokenAt(view, start - k).lower : ''));
  if (AS_MANY.test(words.join(' '))) return start - 3;
  if (MORE_OR_LESS.test(words.slice(1).join(' '))) return start - 2;
  return /^(?:about|around|nearly|almost|approximately|roughly|some|over|only)$/.test(words[2] ?? '') ? start - 1 : start;
}

/** “it”, “him”: what these mean needs no apposition. */
export const isObjectPronoun = (token: Token): boolean => /^(?:it|him|her|them|me|us|this|that)$/.test(token.lower);

/** “Lee, as he is known to his friends,” */
export function isKnownAs(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:known|called|nicknamed)$/.test(tokenAt(view, i).lower)) return true;
  return false;
}

/** The first relative pronoun in `[from, to)`, else `to`. */
export function relativeIn(view: SentenceView, from: number, to: number): number {
  for (let i = from; i < to; i++) if (isRelative(tokenAt(view, i))) return i;
  return to;
}

/** “[grainy film]”, and not “[last year]”: an adjective with its noun. */
export function opensObject(view: SentenceView, i: number): boolean {
  // “[even stronger support]”
  const at = tokenAt(view, i).pos === 'ADV' ? i + 1 : i;
  return tokenAt(view, at).pos === 'ADJ' && tokenAt(view, at + 1).pos === 'NOUN' && !isTimeWord(tokenAt(view, at + 1));
}

/** A time that is nobody's name nor number: “said [Tuesday]”, “in [2010], who said”, not “four in [10]”. */
export const isTime = (token: Token): boolean => isTimeWord(token) && !/^\d{1,3}$/.test(token.lower);

/** Whether a noun that is no time, or a word that stands for one, is in `[start, end)`. */
export const hasHead = (view: SentenceView, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) {
    if ((isNominal(tokenAt(view, i)) && !isTime(tokenAt(view, i))) || STANDS_ALONE.test(tokenAt(view, i).lower)) return true;
  }
  return false;
};

/** What may stand between somebody and where they are: “a clerk [reportedly] in Harrow”, “a nurse [still] on the ward” */
export const BETWEEN = /^(?:reportedly|allegedly|apparently|still|currently|formerly|now)$/;

export const OPENS_NAME = /^(?:mr|mrs|ms|miss|sir|dame|lord|lady)\.?$/;

/** With these a sentence begins about some of several people. */
export const PEOPLE_BEFORE = /^(?:some|many|several|most|few|those|both)$/;

/**
 * “one clerk [I spoke with]”, “those [we talked to]”, “a clerk [she spoke to on camera]”: where a clause on whom somebody met begins that ends
 * before `end`; -1 where none does.
 */
export function metBefore(view: SentenceView, end: number): number {
  const close = /^(?:on|by)$/.test(tokenAt(view, end - 2).lower) && tokenAt(view, end - 1).pos === 'NOUN' ? end - 2 : end;
  const isMet =
    /^(?:with|to)$/.test(tokenAt(view, close - 1).lower) &&
    /^(?:spoke|spoken|talked|chatted)$/.test(tokenAt(view, close - 2).lower) &&
    /^(?:i|we|he|she|they)$/.test(tokenAt(view, close - 3).lower);
  return isMet ? close - 3 : -1;
}
