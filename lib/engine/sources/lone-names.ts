/** Lone names that are people's, as what takes them up tells: “Bennett posted photos of herself”. */

import { genderOfName, isGivenName, isOnlyGivenName } from '../lexicon/given-names.ts';
import { PEOPLE_PLURALS, ROLES } from '../lexicon/people.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { Token } from '../text/tokens.ts';
import { folded, opensSentence } from '../text/words.ts';
import { isCapital } from './name-words.ts';

/** So many tokens after a name and its cue the sentence may close with a pronoun and another. */
const LONGEST_TOLD_TWICE = 60;

/** “Bennett posted photos of herself”: a lone name that a personal pronoun takes up, with no other name between. */
export function isTakenUpAsPerson(tokens: readonly Token[], at: number): boolean {
  const { pos, lower, text } = tokens[at] as Token;
  // “the DEA said it”: initials are a body's.
  if (!/\p{Ll}/u.test(text)) return false;
  // “as the [Ambrians] had taught him”
  if (isPlaced(tokens, at) || /[^s]ans$/.test(lower) || (opensSentence(tokens, at) && isMereOpener(tokens, at + 1))) return false;
  if (pos !== 'PROPN' || PEOPLE_PLURALS.has(lower) || ROLES.has(singularOf(lower))) return false;
  // “[Gridle] employees, who spoke up”: theirs.
  if (tokens[at + 1]?.pos === 'NOUN' && tokens[at + 2]?.text === ',' && tokens[at + 3]?.lower === 'who') return false;
  // “[Lee], who works for a bank, said”
  if (tokens[at + 1]?.text === ',' && tokens[at + 2]?.lower === 'who') return true;
  // “[Lee], whose book is out”
  if (tokens[at + 1]?.text === ',' && tokens[at + 2]?.lower === 'whose' && OWNED_BY_PEOPLE.test(tokens[at + 3]?.lower ?? '')) return true;
  if (asideEnd(tokens, at) > at && pronounSaid(tokens, at)) return true;
  if (isGivenName(folded(lower))) return isTakenUpByPronoun(tokens, at) || (isOnlyGivenName(folded(lower)) && speaks(tokens, at));
  if (isToldTwice(tokens, at) || saysI(tokens, at) || goesOnSaying(tokens, at)) return true;
  for (let i = at + 1; i < at + 10; i++) {
    const token = tokens[i];
    if (!token || /^[.!?;:”"“]$/.test(token.text) || isCapital(token)) return false;
    // “Classmates recalled a boy [who] …”: a clause on somebody else.
    if (/^(?:himself|herself)$/.test(token.lower) || (/^whom?$/.test(token.lower) && tokens[i - 1]?.pos !== 'NOUN')) return true;
  }
  return false;
}

const OWNED_BY_PEOPLE =
  /^(?:book|books|work|research|group|organi[sz]ation|firm|company|office|campaign|team|family|wife|husband|son|daughter|father|mother|brother|sister|parents|district|client|clients|career|memoir)$/;

/** So many tokens behind such a name its bearer may go on to speak. */
const REACH_OF_GOING_ON = 70;

/** “[Duran] said that she had left. “I had to,” she added.”: the pronoun of what a name says goes on to speak. */
function goesOnSaying(tokens: readonly Token[], at: number): boolean {
  const pronoun = pronounSaid(tokens, at);
  if (!pronoun) return false;
  return tokens
    .slice(at + 3, at + REACH_OF_GOING_ON)
    .some((t, i, all) => t.lower === pronoun && /^[”"]$/.test(all[i - 1]?.text ?? '') && SPEAKS.test(all[i + 1]?.lower ?? ''));
}

/** “[Calder] said it was late because “it rains,” she said.”: a cue with a pronoun closes the sentence of the name's own. */
function isToldTwice(tokens: readonly Token[], at: number): boolean {
  if (!SPEAKS.test(tokens[at + 1]?.lower ?? '')) return false;
  for (let i = at + 2; i < at + LONGEST_TOLD_TWICE; i++) {
    const token = tokens[i];
    if (!token || /^[.!?]$/.test(token.text)) return false;
    const closes = /^[”"]$/.test(token.text) && tokens[i - 1]?.text === ',';
    if (closes && /^(?:he|she)$/.test(tokens[i + 1]?.lower ?? '') && SPEAKS.test(tokens[i + 2]?.lower ?? '')) return true;
  }
  return false;
}

/** ““I will stay,” [Calder] said.”, ““It is late,” said [Calder]. “I know.””: whoever says “I” is no body. */
function saysI(tokens: readonly Token[], at: number): boolean {
  const isBehind = SPEAKS.test(tokens[at - 1]?.lower ?? '');
  const mark = isBehind ? at - 2 : at - 1;
  if ((!isBehind && !SPEAKS.test(tokens[at + 1]?.lower ?? '')) || !/^[”"]$/.test(tokens[mark]?.text ?? '')) return false;
  for (let i = mark - 1; i > mark - LONGEST_TOLD_TWICE && !/^[“"]$/.test(tokens[i]?.text ?? '“'); i--)
    if (tokens[i]?.text === 'I') return true;
  const stop = isBehind ? at + 1 : at + 2;
  if (tokens[stop]?.text !== '.' || !/^[“"]$/.test(tokens[stop + 1]?.text ?? '')) return false;
  for (let i = stop + 2; i < stop + LONGEST_TOLD_TWICE && !/^[”"]$/.test(tokens[i]?.text ?? '”'); i++)
    if (tokens[i]?.text === 'I') return true;
  return false;
}

/** “[Roberts], speaking to a station, said she had seen it”: where the aside on a name at `at` ends; `at` itself where none stands there. */
function asideEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at + 1]?.text !== ',' || !/ing$/.test(tokens[at + 2]?.lower ?? '')) return at;
  const aside = tokens.slice(at + 3, at + LONGEST_TOLD_TWICE).findIndex((t) => t.text === ',');
  return aside < 0 ? at : at + 3 + aside;
}

/** So many words may tell when and where somebody said something. */
const LONGEST_OCCASION = 12;

/** “Roberts said [she] was late”: the pronoun right behind what a name says, as a rule of the same person; undefined where none stands there. */
export function pronounSaid(tokens: readonly Token[], at: number): 'he' | 'she' | undefined {
  const close = asideEnd(tokens, at);
  if (!SPEAKS.test(tokens[close + 1]?.lower ?? '')) return undefined;
  // “Duran said in an interview in Marl City [that] she”
  const occasion = tokens.slice(close + 2, close + 2 + LONGEST_OCCASION);
  const that = /^(?:in|during|on|at)$/.test(occasion[0]?.lower ?? '') ? occasion.findIndex((t) => t.lower === 'that') : 0;
  if (that < 0 || !occasion.slice(0, that).every((t) => /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM)$/.test(t.pos))) return undefined;
  const clause = close + 2 + that;
  const said = tokens[tokens[clause]?.lower === 'that' ? clause + 1 : clause]?.lower;
  return said === 'he' || said === 'she' ? said : undefined;
}

export const SPEAKS =
  /^(?:says?|said|tells?|told|adds|added|recalls|recalled|explains|explained|remembers|remembered|laughs|laughed|jokes|joked)$/;

/** “[Maria] says it was cold”, ““It was cold,” said [Maria].” */
const speaks = (tokens: readonly Token[], at: number): boolean =>
  SPEAKS.test(tokens[/^(?:has|had)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1]?.lower ?? '') ||
  (SPEAKS.test(tokens[at - 1]?.lower ?? '') && tokens[at + 1]?.pos === 'PUNCT');

/** “in [Harrow]”: where something is, as a rule. */
export const isPlaced = (tokens: readonly Token[], at: number): boolean =>
  /^(?:in|at|near|from|around|across)$/.test(tokens[at - 1]?.lower ?? '');

/** So many tokens after a first name that stands alone “he” or “she” tells that a person bears it. */
const REACH_OF_NAME = 40;

/** “Hazel wrote … She said”, “Chelsea … they won”: which of the two a word is, person or place, shows in what takes it up. */
function isTakenUpByPronoun(tokens: readonly Token[], at: number): boolean {
  const gender = genderOfName(folded((tokens[at] as Token).lower));
  const own = gender === 'male' ? /^(?:he|his|him)$/ : gender === 'female' ? /^(?:she|her)$/ : /^(?:s?he|his|him|her)$/;
  return tokens.slice(at + 1, at + REACH_OF_NAME).some((t) => own.test(t.lower));
}

/** “[Financial] details”, “[Contrary] to his claim”, “[Hours] later, she”, “[Loyalty], he noted”: a word that opens a sentence and is its subject not. */
export const isMereOpener = (tokens: readonly Token[], end: number): boolean =>
  /^(?:NOUN|ADP|SCONJ)$/.test(tokens[end]?.pos ?? '') ||
  (tokens[end]?.pos === 'ADV' && tokens[end + 1]?.text === ',') ||
  (tokens[end]?.text === ',' && /^s?he$/.test(tokens[end + 1]?.lower ?? ''));
