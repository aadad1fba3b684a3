import { isComma, isNominal, isQuoted, isRelative, type SentenceView, tokenAt } from './grammar.ts';
import { STANDS_ALONE } from './phrase-words.ts';

/** Whether the clause on a name that the pronoun at `k` opens goes on up to what is said at `end`. */
const isOpenTo = (view: SentenceView, k: number, end: number): boolean =>
  /^whos?e?$/.test(tokenAt(view, k).lower) &&
  tokenAt(view, k - 2).pos === 'PROPN' &&
  /^(?:said|says|told|tells|added|adds)$/.test(tokenAt(view, end).lower);

/**
 * “Ann Lee who was present at the rally [defended her stand]”: whether the clause that the pronoun at `who` opens is over before `i`. One with “was”
 * takes no clause for its object, so that a verb behind it with an object of its own is the sentence's.
 */
function isClosed(view: SentenceView, who: number, i: number): boolean {
  if (!/^(?:is|are|was|were)$/.test(tokenAt(view, who + 1).lower)) return false;
  for (let verb = who + 4; verb < i; verb++) {
    const { pos, lower } = tokenAt(view, verb);
    if (/^(?:and|or|but|that|which|who|to|as|when|while|because|after|before)$/.test(lower)) return false;
    const isPlace =
      tokenAt(view, verb - 1).pos === 'NOUN' &&
      [2, 3, 4].some((n) => /^(?:at|in|on|near|from|during)$/.test(tokenAt(view, verb - n).lower));
    const takesObject =
      /^(?:DET|PROPN)$/.test(tokenAt(view, verb + 1).pos) || /^(?:his|her|its|their)$/.test(tokenAt(view, verb + 1).lower);
    if (pos === 'VERB' && lower.endsWith('ed') && isPlace && takesObject) return true;
  }
  return false;
}

/** So many words may “who spoke in confidence to our paper because he was not permitted to comment on” have. */
const LONGEST_RELATIVE = 18;

/**
 * “[a clerk who] spoke with the paper”, where `i` is in the clause: the token of the pronoun that opens a relative clause, or of the comma
 * before it where the one that would close it is missing; 0 where none does.
 * @param end the token behind the phrase that is walked over to the left
 */
export function relativeBefore(view: SentenceView, i: number, end: number): number {
  for (let k = i; k > view.first && k > i - LONGEST_RELATIVE; k--) {
    const token = tokenAt(view, k);
    // “the list of those who left grew [as] a number of clerks told of it”: a clause of its own.
    if (isComma(token) || token.text === ';' || isQuoted(view, k) || (token.lower === 'as' && token.pos === 'SCONJ')) return 0;
    // “a man who came by and [who] did not want to be named”: on to the first of the two.
    if (isRelative(token) && tokenAt(view, k - 1).lower === 'and') continue;
    // “a clerk who asked [that] his name not be used”: what opens a reported clause is no relative pronoun.
    const opener = tokenAt(view, k - 1).pos === 'ADV' ? tokenAt(view, k - 2) : tokenAt(view, k - 1);
    if (token.lower === 'that' && opener.pos === 'VERB') continue;
    if (!isRelative(token)) continue;
    const before = tokenAt(view, k - 1);
    // “Jo Lee, who is the head of the guild [said]”: the comma that would close the clause is missing.
    if (isComma(before) && isOpenTo(view, k, end)) return k - 1;
    // “friends of Lee's [who] have sailed with him”
    const isOwned = /^['’]s$/.test(before.text) && tokenAt(view, k - 2).pos === 'PROPN';
    // “James Orin (Fen) and Fern Baras (Marl) [who] were there”
    const isHead = isNominal(before) || isOwned || before.text === ')' || STANDS_ALONE.test(before.lower);
    return isHead && !isClosed(view, k, i) ? k : 0;
  }
  return 0;
}
