/** What stands behind a name and a comma, and where it is no description of it. */

import { BODY_NOUNS, DOCUMENT_NOUNS } from '../lexicon/bodies.ts';
import { ROLES } from '../lexicon/people.ts';
import { isGroupNoun, isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { Range } from '../text/ranges.ts';
import { bodyEnd, hasVerb, isComma, isQuoted, isRelative, isTimeWord, nextComma, type SentenceView, tokenAt } from './grammar.ts';
import { startsOccasion } from './occasions.ts';
import { isModifier, relativeIn } from './phrase-words.ts';
import { titleInApposition } from './titles-in-marks.ts';

/**
 * “Lee, a backer who came round late[, mounted a campaign], [called it a farce]”: between two commas an apposition ends at a third one,
 * behind which the main clause has its verb.
 */
export function isOver(view: SentenceView, open: number, close: number): boolean {
  for (let i = open + 2; i < close - 2; i++)
    if (takesUpVerb(view, open, i) || (i > open + 4 && takesUpClause(view, i) && hasVerb(view, open, i))) return true;
  return false;
}

/** “Lee, the head of it[, has] decided to go, said”: behind the comma at `i` the clause's own verb, and no relative pronoun since `open`. */
const takesUpVerb = (view: SentenceView, open: number, i: number): boolean =>
  isComma(tokenAt(view, i)) &&
  !isQuoted(view, i) &&
  /^(?:has|have|had|is|are|was|were|will|came|comes|took|takes|went|goes|began|begins|fell|falls|rose|rises|include|includes|included|contain|contains|contained)$/.test(
    tokenAt(view, i + 1).lower,
  ) &&
  relativeIn(view, open, i) === i;

/**
 * “Meanwhile, [the Director, Press and Protocol, NPA, Mrs Jo Hale], said”: where the post opens whose part and body stand between
 * commas before a name with its form of address, which ends at the comma at `close`; else -1.
 */
export function postListed(view: SentenceView, close: number): number {
  let name = close;
  while (tokenAt(view, name - 1).pos === 'PROPN' && name - 1 > view.first) name--;
  const address = FORM_OF_ADDRESS.test(tokenAt(view, name).lower) ? name : name - 1;
  const isAddressed = FORM_OF_ADDRESS.test(tokenAt(view, address).lower) && address <= close - 2 && isComma(tokenAt(view, address - 1));
  if (!isAddressed) return postOfBody(view, name, close);
  for (let i = address - 2; i >= view.first && i > address - 30 && !isQuoted(view, i); i--) {
    const token = tokenAt(view, i);
    if (token.lower === 'the' && (i === view.first || !/^(?:ADP|CCONJ)$/.test(tokenAt(view, i - 1).pos))) return i;
    if (!isComma(token) && !/^(?:PROPN|NOUN|ADJ|ADP|SCONJ|DET|CCONJ)$/.test(token.pos)) return -1;
  }
  return -1;
}

/** “[the] National Secretary, NPP, Jo Lee,”: where a post with its capital opens, behind which a body's initials and the name of its holder stand; else -1. */
function postOfBody(view: SentenceView, name: number, close: number): number {
  const isInitials = /^\p{Lu}{2,}$/u.test(tokenAt(view, name - 2).text);
  if (close - name < 2 || close - name > 4 || !isInitials || !isComma(tokenAt(view, name - 1)) || !isComma(tokenAt(view, name - 3)))
    return -1;
  let the = name - 4;
  while (the > view.first && tokenAt(view, the).pos === 'PROPN') the--;
  return tokenAt(view, the).lower === 'the' && ROLES.has(tokenAt(view, name - 4).lower) ? the : -1;
}

const FORM_OF_ADDRESS = /^(?:mr|mrs|ms|miss|dr|prof|engr|barr|alhaji|alhaja|hajiya|chief|sir|dame)\.?$/;

/** Of these the participle has a determiner behind it, too: “Lee, [named] the best of them, said”. */
const NAMES = /^(?:named|called|dubbed|considered|deemed|elected|appointed|crowned|voted|nicknamed|titled|offered|awarded)$/;

/** “Lee, who came late[, mounted] a campaign”, “[, faces] a hard winter”: behind the comma at `i` a verb with its object. */
export function takesUpClause(view: SentenceView, i: number): boolean {
  const verb = tokenAt(view, i + 1);
  if (!isComma(tokenAt(view, i)) || isQuoted(view, i) || verb.pos !== 'VERB' || !/(?:ed|[^s]s)$/.test(verb.lower) || NAMES.test(verb.lower))
    return false;
  return /^(?:an?|the|his|her|its|their)$/.test(tokenAt(view, i + 2).lower);
}

/** “The boats were sold, [the clerk who saw it], said.”: behind a whole clause, at the sentence's end, somebody of whom a relative clause tells. */
export function isDescribedAtEnd(view: SentenceView, start: number, close: number): boolean {
  if (close + 2 < bodyEnd(view) || tokenAt(view, start).lower !== 'the') return false;
  let who = start + 1;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tokenAt(view, who).pos)) who++;
  return tokenAt(view, who).lower === 'who' && isPersonNoun(tokenAt(view, who - 1).lower) && hasVerb(view, view.first, start);
}

/** Whether nothing but prepositions and what goes with them stands from the sentence's start up to `i`. */
export function opensSentence(view: SentenceView, i: number): boolean {
  for (let k = view.first; k <= i; k++) if (!/^(?:ADP|ADV|ADJ|CCONJ|PART)$/.test(tokenAt(view, k).pos)) return false;
  return tokenAt(view, i).lower !== 'as';
}

/** “Father Jo Moran”, “former Governor Ann Lee”: nothing hangs on the name that closes the phrase. */
export function isName(view: SentenceView, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (tokenAt(view, i).pos === 'ADP') return false;
  return tokenAt(view, end - 1).pos === 'PROPN';
}

/**
 * “[Ann Lee, acting director of the guild] – which wrote the letter – said”, “[Jo Lee, 58] – who lives here –”: where the full name stands
 * whose age or post is told behind its comma, from `phrase` to `end`; `phrase` itself where none does.
 */
export function fromNamed(view: SentenceView, phrase: number, end: number, isDashed: boolean): number {
  const start = /^(?:acting|founding|managing|outgoing|incoming)$/.test(tokenAt(view, phrase - 1).lower) ? phrase - 1 : phrase;
  if (!isComma(tokenAt(view, start - 1)) || isQuoted(view, start - 1)) return phrase;
  let head = start;
  while (head < end - 1 && /^(?:DET|ADJ|NOUN|VERB)$/.test(tokenAt(view, head).pos) && /^(?:ADJ|NOUN)$/.test(tokenAt(view, head + 1).pos))
    head++;
  const isAge = end - start === 1 && /^\d\d?$/.test(tokenAt(view, start).text);
  if (!isAge && !isPersonNoun(tokenAt(view, head).lower)) return phrase;
  let name = start - 1;
  while (name > view.first && tokenAt(view, name - 1).pos === 'PROPN' && !isQuoted(view, name - 1)) name--;
  // Between commas a name before an age or a post may well be somebody else's: “met Jo Lee, the mayor, who …”.
  const isFree = isDashed ? tokenAt(view, name - 1).pos !== 'ADP' : name === view.first || tokenAt(view, name - 1).pos === 'PUNCT';
  return start - 1 - name >= 2 && isFree ? name : phrase;
}

/** Extends a phrase over the apposition after its comma, and where somebody is from: “Ann Lee, a lawyer at Ross & Co”, “Ann Lee, 54, of Marl”. */
export function withAppositionAfter(view: SentenceView, phrase: Range): Range {
  const whole = apposed(view, phrase);
  // “said Ann Lee, 54[, a clerk who lost her home]”
  const isAge = whole.end === phrase.end + 2 && /^[1-9]\d$/.test(tokenAt(view, whole.end - 1).text);
  return withPlace(view, isAge ? apposed(view, whole) : whole);
}

/** “Ann Lee, 54[, of Marl]”, and not “said Lee, of Hale's plan”. */
function withPlace(view: SentenceView, { start, end }: Range): Range {
  const isFull = end - start >= 2 && /^(?:PROPN|NUM)$/.test(tokenAt(view, end - 1).pos);
  if (!isFull || !isComma(tokenAt(view, end)) || !/^(?:of|from)$/.test(tokenAt(view, end + 1).lower) || isQuoted(view, end + 1))
    return { start, end };
  let close = end + 2;
  while (close < view.last && tokenAt(view, close).pos === 'PROPN' && !isTimeWord(tokenAt(view, close))) close++;
  // “of Marl[, Fla.]”
  const state = isComma(tokenAt(view, close)) && tokenAt(view, close + 1).pos === 'PROPN' && !isQuoted(view, close + 1) ? close + 2 : -1;
  if (state > 0 && (state >= bodyEnd(view) || tokenAt(view, state).pos === 'PUNCT')) close = state;
  return { start, end: close > end + 2 && (close >= bodyEnd(view) || tokenAt(view, close).pos === 'PUNCT') ? close : end };
}

function apposed(view: SentenceView, phrase: Range): Range {
  const at = phrase.end;
  if (!isComma(tokenAt(view, at)) || isQuoted(view, at + 1)) return phrase;
  const next = tokenAt(view, at + 1);
  const opens =
    isRelative(next) && next.lower !== 'that'
      ? true
      : ['DET', 'NOUN', 'ADJ', 'NUM'].includes(next.pos) || (next.pos === 'PROPN' && !hasVerbSoon(view, at + 1));
  if (!opens || (startsOccasion(view, at + 1) && !isRelative(next))) return phrase;
  let end = at + 1;
  let relative = isRelative(next);
  for (; end < view.last; end++) {
    const token = tokenAt(view, end);
    // “Ann Lee, a former clerk [who led the search]”
    relative ||= token.lower === 'who';
    const title = titleInApposition(view, end);
    if (title > 0) {
      end = title - 1;
      continue;
    }
    if (isQuoted(view, end) || /^[;:]$/.test(token.text) || (/^[.!?]$/.test(token.text) && end === view.last - 1)) break;
    // “an envoy, who[, like others], asked not to be named”
    const aside = isComma(token) && end === at + 2 && relative ? nextComma(view, end + 1) : -1;
    if (aside > 0) end = aside;
    else if (isComma(token)) {
      const after = tokenAt(view, end + 1);
      if (!relative && (after.pos === 'NOUN' || after.pos === 'PROPN') && !hasVerbSoon(view, end + 1)) continue;
      break;
    }
    if (!relative && token.pos === 'VERB' && token.lower.endsWith('ing') && !isModifier(view, end + 1)) break;
    // “according to police records, a league in Dunmore [reported] …”: a clause of its own, no apposition.
    if (!relative && (token.pos === 'AUX' || (token.pos === 'VERB' && !/ing$/.test(token.lower) && isModifier(view, end + 1))))
      return phrase;
    if (!relative && startsOccasion(view, end) && /^(?:when|while|as|after|during|before|following)$/.test(token.lower)) break;
  }
  return end > at + 1 ? { start: phrase.start, end } : phrase;
}

/** Whether a verb stands in the six words from `from`, before the clause's next mark. */
export function hasVerbSoon(view: SentenceView, from: number): boolean {
  for (let i = from; i < from + 6 && i < view.last; i++) {
    const token = tokenAt(view, i);
    if (/^[,;:.]$/.test(token.text)) return false;
    if (token.pos === 'VERB' || token.pos === 'AUX') return true;
  }
  return false;
}

/** “[Ana Holm], a biologist”: where the comma of an apposition stands. */
export function appositionAt(view: SentenceView, { start, end }: Range): number {
  let at = start;
  while (at < end && !isComma(tokenAt(view, at))) at++;
  return at;
}

/** “The tunnel [flooded] on Monday”, “Prices [rose]”: whether a noun for nobody, with a form that may be its verb behind it, opens the sentence. */
export function isThingDoing(view: SentenceView, start: number, end: number): boolean {
  let verb = start;
  while (verb < end && tokenAt(view, verb).pos !== 'VERB') verb++;
  const head = tokenAt(view, verb - 1);
  if (verb === end || verb === start || start !== view.first || head.pos !== 'NOUN' || !/(?:ed|wn|lt|nt)$/.test(tokenAt(view, verb).lower))
    return false;
  return (
    ![isPersonNoun, isGroupNoun].some((is) => is(head.lower)) && !BODY_NOUNS.has(head.lower) && !DOCUMENT_NOUNS.has(singularOf(head.lower))
  );
}
