import { isGivenName } from '../lexicon/given-names.ts';
import { ROLES } from '../lexicon/people.ts';
import type { Range } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';
import {
  isComma,
  isDash,
  isGlued,
  isNominal,
  isQuoted,
  isRelative,
  isTimeWord,
  isVerb,
  opensTime,
  type SentenceView,
  tokenAt,
} from './grammar.ts';
import { endsOccasion, skipAdverbsLeft, startsOccasion } from './occasions.ts';
import { dates, hangsOnParticiple, isCompoundAdverb, isModifier, isPossessive, JOINING, PARTICIPLE, STANDS_ALONE } from './phrase-words.ts';

/** True where a clause with its own verb, and no relative pronoun, stands between the clause's start and `i`. */
function verbBefore(view: SentenceView, i: number): boolean {
  for (let k = i - 1; k >= view.first; k--) {
    const token = tokenAt(view, k);
    if (isQuoted(view, k) || /^[,;:—–]$/.test(token.text) || isRelative(token)) return false;
    if (token.pos === 'AUX' || (token.pos === 'VERB' && !PARTICIPLE.test(token.lower))) return true;
  }
  return false;
}

const OPENS_NAME = /^(?:mr|mrs|ms|miss|sir|dame|lord|lady)\.?$/;

/** Walks left from `end` (exclusive) over one noun phrase with what hangs on it; returns its first token. */
function walkLeft(view: SentenceView, end: number): number {
  let i = end - 1;
  for (; i >= view.first; i--) {
    const token = tokenAt(view, i);
    const left = tokenAt(view, i - 1);
    const right = tokenAt(view, i + 1);
    // “in what [officials] called a mess”: a clause of its own opens there.
    if (/^(?:what|whatever|how|why|where|which|whom)$/.test(token.lower)) break;
    // “In a statement [Hale] said”
    if (right.pos === 'PROPN' && i + 1 < end && endsOccasion(view, i)) break;
    if (i === end - 1 && token.pos === 'ADV' && STANDS_ALONE.test(token.lower)) continue;
    if (isModifier(view, i)) {
      // “his letter [Mrs Lee]”, “on March 6 [Mr Lee]”: a form of address opens the phrase.
      if (OPENS_NAME.test(token.lower) && right.pos === 'PROPN' && (left.pos === 'NUM' || (left.pos === 'NOUN' && !ROLES.has(left.lower))))
        return i;
      // “keeps in place [a minister]”: a determiner after a noun begins a phrase of its own.
      if (
        (token.pos === 'DET' || /^(?:some|many|most)$/.test(token.lower)) &&
        /^(?:a|an|the|this|these|those|some|many|most|several|few)$/.test(token.lower) &&
        ['NOUN', 'PROPN', 'PRON'].includes(left.pos) &&
        i > view.first
      )
        return i;
      // “In Paris he said”: a pronoun begins its phrase.
      if (/^(?:he|she|they|it|we|i|you|who)$/.test(token.lower)) return i;
      continue;
    }
    if (isQuoted(view, i) || token.lower === 'ago') break;
    if (token.text === ')') {
      while (i > view.first && tokenAt(view, i).text !== '(') i--;
      continue;
    }
    if ((token.pos === 'ADP' || token.lower === 'to') && JOINING.has(token.lower)) {
      const joined =
        isNominal(left) ||
        left.pos === 'ADJ' ||
        STANDS_ALONE.test(left.lower) ||
        PARTICIPLE.test(left.lower) ||
        left.pos === 'ADP' ||
        left.pos === 'CCONJ' ||
        // “the mother-of-two”
        /^[-)]$/.test(left.text);
      if (joined && !isQuoted(view, i - 1) && i > view.first && !isTime(left)) continue;
      // “officials who spoke with [the Courier] said”
      const who = left.pos === 'VERB' ? relativeBefore(view, i) : 0;
      if (who > 0) {
        i = who;
        continue;
      }
      if (token.lower !== 'to' || left.pos !== 'VERB') break;
    }
    if (token.pos === 'CCONJ' && /^(?:and|or|&)$/.test(token.lower)) {
      // “met by his aunt and [cousin], who”: one person alone needs an article, so the two go together.
      const isPair = left.pos === 'NOUN' && isLoneRole(tokenAt(view, i + 1)) && i + 2 === end;
      if (token.text === '&' || isPair || ((isNominal(left) || left.pos === 'ADJ') && !verbBefore(view, i))) continue;
      break;
    }
    // “the round[,] bearded man”
    if (isComma(token) && left.pos === 'ADJ' && right.pos === 'ADJ') continue;
    // “[Residents of Tuke, Pitsa and] Mokot”
    const of = isComma(token) && right.pos === 'PROPN' && left.pos === 'PROPN' ? placesFrom(view, i) : -1;
    if (of > 0 && endsInPair(view, i + 1, end)) {
      i = of;
      continue;
    }
    const isAdverb = right.pos === 'ADJ' || /^(?:more|less|nearly|about|almost|only|not)$/.test(token.lower) || isCompoundAdverb(view, i);
    if (token.pos === 'ADV' && isAdverb && i < end - 1) continue;
    if (token.pos === 'VERB' && PARTICIPLE.test(token.lower)) {
      const before = left.pos === 'DET' || left.pos === 'ADJ' || isPossessive(left);
      // “Police released [dramatic video]”, “signs pleased Lee”: in the past with an object it is the verb.
      const takesObject = !token.lower.endsWith('ing') && !isTimeWord(right) && (right.pos === 'PROPN' || opensObject(view, i + 1));
      const after = isNominal(left) && (/^(?:ADP|PROPN|ADJ|ADV)$/.test(right.pos) || right.lower === 'to') && !takesObject;
      if ((before || after) && !verbBefore(view, i)) continue;
    }
    // “the boat that [many sailors] say”: no verb stands between the pronoun and the phrase, which is the clause's subject.
    if (token.lower === 'that' && left.pos === 'ADP' && right.pos === 'NOUN') continue;
    if (isRelative(token) && !hasVerb(view, i + 1, end)) break;
    // “a woman who said she was the mother [said]”: go back to the pronoun and on.
    const pronoun = relativeBefore(view, i);
    if (pronoun > 0) {
      i = pronoun;
      continue;
    }
    break;
  }
  return i + 1;
}

/** “of [Tuke, Pitsa] and Mokot”: where the preposition stands that a list of names, up to the comma at `comma`, hangs on; else -1. */
function placesFrom(view: SentenceView, comma: number): number {
  let i = comma - 1;
  while (tokenAt(view, i).pos === 'PROPN' || isComma(tokenAt(view, i))) i--;
  return /^(?:of|from|in)$/.test(tokenAt(view, i).lower) && isNominal(tokenAt(view, i - 1)) ? i : -1;
}

/** Whether nothing but two names with “and” stands in `[from, to)`. */
function endsInPair(view: SentenceView, from: number, to: number): boolean {
  let pairs = 0;
  for (let i = from; i < to; i++) {
    if (tokenAt(view, i).lower === 'and') pairs++;
    else if (tokenAt(view, i).pos !== 'PROPN') return false;
  }
  return pairs === 1;
}

function hasVerb(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerb(tokenAt(view, i))) return true;
  return false;
}

/** “[dramatic video]”, and not “[last year]”: an adjective with its noun. */
const opensObject = (view: SentenceView, i: number): boolean =>
  tokenAt(view, i).pos === 'ADJ' && tokenAt(view, i + 1).pos === 'NOUN' && !isTimeWord(tokenAt(view, i + 1));

const isLoneRole = ({ pos, lower }: Token): boolean => pos === 'NOUN' && ROLES.has(lower);

function relativeBefore(view: SentenceView, i: number): number {
  for (let k = i; k > view.first && k > i - 14; k--) {
    const token = tokenAt(view, k);
    if (isComma(token) || isQuoted(view, k)) return 0;
    // “a man who came by and [who] did not want to be named”: on to the first of the two.
    if (isRelative(token) && tokenAt(view, k - 1).lower === 'and') continue;
    if (isRelative(token)) return isNominal(tokenAt(view, k - 1)) ? k : 0;
  }
  return 0;
}

/** Takes off what a walk to the left picked up beside the phrase: “On Tuesday Trump”, “But officials”. */
function trimLeft(view: SentenceView, start: number, end: number): number {
  let i = start;
  while (i < end - 1) {
    const token = tokenAt(view, i);
    const rest = i + 1 < end;
    if (['ADP', 'CCONJ', 'SCONJ', 'PUNCT', 'PART', 'INTJ'].includes(token.pos) && token.lower !== 'all') i++;
    else if (isTimeWord(token) && rest && token.pos !== 'NUM') i++;
    else if (opensTime(view, i) && i + 2 < end) i += 2;
    else if (token.pos === 'ADV' && !/^(?:nearly|about|almost|more|some|most|even|only|at)$/.test(token.lower)) i++;
    else break;
  }
  return i;
}

/** A time that is nobody's name nor number: “said [Tuesday]”, “in [2010], who said”, not “four in [10]”. */
const isTime = (token: Token): boolean => isTimeWord(token) && !/^\d{1,3}$/.test(token.lower);

const hasHead = (view: SentenceView, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) {
    if ((isNominal(tokenAt(view, i)) && !isTime(tokenAt(view, i))) || STANDS_ALONE.test(tokenAt(view, i).lower)) return true;
  }
  return false;
};

/**
 * The noun phrase that ends just before token `end`, with its apposition: “Ann Lee, a lawyer at Ross & Co,” [said].
 * @returns token range, or undefined where no noun phrase stands there
 */
export function nounPhraseBefore(view: SentenceView, end: number): Range | undefined {
  const close = tokenAt(view, end - 1);
  if (end - 1 < view.first || isQuoted(view, end - 1)) return undefined;
  if (isRelative(close) || close.pos === 'CCONJ') return undefined;
  if (isComma(close) || isDash(close)) return withAppositionBefore(view, end - 1, close.text);
  const start = trimLeft(view, walkLeft(view, end), end);
  if (start >= end || !hasHead(view, start, end)) return undefined;
  return { start, end };
}

/** “Lee, as he is known to his friends,” */
function isKnownAs(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:known|called|nicknamed)$/.test(tokenAt(view, i).lower)) return true;
  return false;
}

/** Whether nothing but prepositions and what goes with them stands from the sentence's start up to `i`. */
function opensSentence(view: SentenceView, i: number): boolean {
  for (let k = view.first; k <= i; k++) if (!/^(?:ADP|ADV|ADJ|CCONJ|PART)$/.test(tokenAt(view, k).pos)) return false;
  return tokenAt(view, i).lower !== 'as';
}

/** “Father Jo Moran”, “former Governor Ann Lee”: nothing hangs on the name that closes the phrase. */
function isName(view: SentenceView, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (tokenAt(view, i).pos === 'ADP') return false;
  return tokenAt(view, end - 1).pos === 'PROPN';
}

/** The first relative pronoun in `[from, to)`, else `to`. */
function relativeIn(view: SentenceView, from: number, to: number): number {
  for (let i = from; i < to; i++) if (isRelative(tokenAt(view, i))) return i;
  return to;
}

/** Where the apposition's own comma is at `close`: find the comma that opens it and the phrase before that. */
function withAppositionBefore(view: SentenceView, close: number, mark: string): Range | undefined {
  let fallback: Range | undefined;
  for (let i = close - 1; i > view.first && i > close - 40; i--) {
    // “a firm – a venture billed as “the end of waiting” –”: between dashes a title may be quoted.
    if (isQuoted(view, i) && mark === ',') break;
    if (isQuoted(view, i) || tokenAt(view, i).text !== mark || (mark === '-' && isGlued(view, i))) continue;
    const next = tokenAt(view, i + 1);
    const opens =
      ['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'ADP', 'VERB', 'ADV'].includes(next.pos) ||
      isRelative(next) ||
      isPossessive(next) ||
      (mark !== ',' && next.lower === 'and') ||
      (next.lower === 'as' && isKnownAs(view, i, close));
    if (!opens) continue;
    // “[The firm], for its part, said”
    const isAside = next.lower === 'for' && tokenAt(view, i + 3).lower === 'part' && i + 4 === close;
    if (isAside || (next.pos === 'ADV' && i + 2 === close)) return nounPhraseBefore(view, i);
    const last = skipAdverbsLeft(view, i);
    const start = trimLeft(view, walkLeft(view, last), last);
    if (start >= last || !hasHead(view, start, last)) continue;
    const before = tokenAt(view, start - 1);
    const candidate = { start, end: close };
    // “Prior to the vote, [two members who had seen it], …”: a phrase that hangs on what opens the sentence speaks nothing.
    if (mark === ',' && before.pos === 'ADP' && opensSentence(view, start - 1)) {
      const isSubject = isRelative(next) || !hasVerb(view, i + 1, relativeIn(view, i + 1, close));
      return isSubject && !isRelative(next) ? { start: i + 1, end: close } : fallback;
    }
    // “[Jo Moran], a priest, who was the first to speak,”: the name before its apposition.
    if (fallback && last === fallback.start - 1 && isName(view, start, last) && /^an?$/.test(tokenAt(view, fallback.start).lower))
      fallback = candidate;
    if (start === view.first || isQuoted(view, start - 1) || ['SCONJ', 'CCONJ'].includes(before.pos) || before.lower === 'that')
      return candidate;
    fallback ??= candidate;
  }
  return fallback;
}

/**
 * The noun phrase that starts at token `from`, as after an inverted verb or “according to”: [said] “Ann Lee, a lawyer”.
 * @param loose also takes relative clauses and participles that hang on the phrase
 */
export function nounPhraseAfter(view: SentenceView, from: number, loose = false): Range | undefined {
  let i = from;
  for (; i < view.last; i++) {
    const token = tokenAt(view, i);
    const right = tokenAt(view, i + 1);
    if (isQuoted(view, i)) break;
    // In “figures released in July” the time belongs to the phrase.
    // “said Kristen [Day]”
    const isSurname = /^(?:Day|May|Friday|Winter)$/.test(token.text) && isGivenName(tokenAt(view, i - 1).lower);
    const describes =
      isSurname || /^['’]s$/.test(tokenAt(view, i - 1).text) || (loose && hangsOnParticiple(view, i)) || dates(view, from, i);
    if (i > from && startsOccasion(view, i) && !describes) break;
    if (isModifier(view, i)) {
      // “two people briefed on [it]”, and not “people [it] knows”.
      if (i > from && /^(?:he|she|they|it|we|i|you)$/.test(token.lower) && tokenAt(view, i - 1).pos !== 'ADP') break;
      if (
        i === from &&
        token.pos === 'PRON' &&
        !/^(?:his|her|its|their|my|our|one|some|those|many|others|both|all|several|few|most)$/.test(token.lower)
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
    if (token.pos === 'CCONJ' && isModifier(view, i + 1) && !hasVerbSoon(view, i + 1)) continue;
    if (token.pos === 'ADV' && (right.pos === 'ADJ' || right.pos === 'NUM' || isCompoundAdverb(view, i))) continue;
    if (
      token.pos === 'VERB' &&
      PARTICIPLE.test(token.lower) &&
      (isModifier(view, i + 1) && !loose
        ? i === from || tokenAt(view, i - 1).pos === 'DET' || tokenAt(view, i - 1).pos === 'ADJ'
        : loose || right.pos === 'ADP')
    )
      continue;
    if (
      loose &&
      (isRelative(token) || token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'ADV' || token.pos === 'PART') &&
      i > from
    )
      continue;
    if (token.text === '.' && isGlued(view, i - 1) && i + 1 < view.last) continue;
    break;
  }
  // A bracket that nothing closes leads past the sentence's end.
  let end = Math.min(i, view.last);
  while (
    end > from &&
    (['ADP', 'CCONJ', 'PUNCT', 'ADV', 'DET', 'AUX'].includes(tokenAt(view, end - 1).pos) || tokenAt(view, end - 1).lower === 'to') &&
    !/^(?:\)|all|some)$/.test(tokenAt(view, end - 1).text)
  )
    end--;
  if (end <= from || !hasHead(view, from, end)) return undefined;
  return { start: from, end };
}

function hasVerbSoon(view: SentenceView, from: number): boolean {
  for (let i = from; i < from + 6 && i < view.last; i++) {
    const token = tokenAt(view, i);
    if (/^[,;:.]$/.test(token.text)) return false;
    if (token.pos === 'VERB' || token.pos === 'AUX') return true;
  }
  return false;
}

/** Extends a phrase over the apposition after its comma: “Ann Lee, a lawyer at Ross & Co”. */
export function withAppositionAfter(view: SentenceView, phrase: Range): Range {
  const at = phrase.end;
  if (!isComma(tokenAt(view, at)) || isQuoted(view, at + 1)) return phrase;
  const next = tokenAt(view, at + 1);
  const opens =
    isRelative(next) && next.lower !== 'that'
      ? true
      : ['DET', 'NOUN', 'ADJ', 'NUM'].includes(next.pos) || (next.pos === 'PROPN' && !hasVerbSoon(view, at + 1));
  if (!opens || (startsOccasion(view, at + 1) && !isRelative(next))) return phrase;
  let end = at + 1;
  const relative = isRelative(next);
  for (; end < view.last; end++) {
    const token = tokenAt(view, end);
    if (isQuoted(view, end) || /^[;:]$/.test(token.text) || (/^[.!?]$/.test(token.text) && end === view.last - 1)) break;
    if (isComma(token)) {
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
