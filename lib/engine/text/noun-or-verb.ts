/** “The firm claims prices rose”, ““It is late,” the mayor notes.”: words that are nouns as well, where nothing but a verb can stand. */

import { BODY_NOUNS, DOCUMENT_NOUNS } from '../lexicon/bodies.ts';
import { isGroupNoun, isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import { clauseStart, describes, isSeveral, OF_ONE, OF_SEVERAL } from './agreeing-verbs.ts';
import type { Range } from './ranges.ts';
import type { Token } from './tokens.ts';
import { isFiniteForm } from './verb-forms.ts';
import { isOwner } from './verb-subjects.ts';
import { isWeekday } from './words.ts';

/** Words that stand for people. */
const STANDS_FOR = /^(?:some|many|others|several|most|few|both|all|those|another|everyone|everybody|one|people)$/;

const isOne = (word: string): boolean => /^(?:another|everyone|everybody|one)$/.test(word);

/** Whether a noun or a name can say something. */
const canSay = ({ pos, lower }: Token): boolean =>
  pos === 'PROPN' ||
  STANDS_FOR.test(lower) ||
  isPersonNoun(lower) ||
  isGroupNoun(lower) ||
  BODY_NOUNS.has(singularOf(lower)) ||
  DOCUMENT_NOUNS.has(singularOf(lower)) ||
  lower === 'old';

/** What may stand in a phrase for whoever speaks. */
const isOfPhrase = ({ pos, text }: Token): boolean =>
  /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|ADP|PART|ADV|CCONJ)$/.test(pos) || /^[-&]$/.test(text);

/** The noun of the phrase `[from, to)`, where it may be who speaks: no verb is in it but what describes, or a clause on them tells. */
function speakerIn(tokens: readonly Token[], from: number, to: number): Token | undefined {
  if (to <= from || to - from > LONGEST_PHRASE) return undefined;
  let isTold = false;
  for (let k = from; k < to; k++) {
    const token = tokens[k] as Token;
    isTold ||= k > from && /^(?:who|that|which|i|we)$/.test(token.lower);
    if (!isOfPhrase(token) && !(/^(?:VERB|AUX)$/.test(token.pos) && (isTold || (describes(tokens, k) && tokens[k + 1]?.pos !== 'ADJ'))))
      return undefined;
  }
  return speaker(tokens, from, to);
}

/** The noun with which a phrase that can say something is about. */
function speaker(tokens: readonly Token[], from: number, to: number): Token | undefined {
  const opener = tokens[from];
  const isStanding = opener !== undefined && (STANDS_FOR.test(opener.lower) || (opener.pos === 'NUM' && tokens[from + 1]?.lower === 'of'));
  const head = isStanding ? opener : (aged(tokens, from, to) ?? headOf(tokens, from, to));
  return head && canSay(head) ? head : undefined;
}

/** “the mill's [owner] in Leeds”, “her [mother]”, “the [firm]”: the last noun before what hangs on the phrase. */
function headOf(tokens: readonly Token[], from: number, to: number): Token | undefined {
  let head: Token | undefined;
  for (let k = from; k < to; k++) {
    const token = tokens[k] as Token;
    if (/^(?:NOUN|PROPN)$/.test(token.pos) || NOUN_BEFORE.test(token.lower)) head = token;
    else if (head && !/^['’]s?$|^[-&]$|^and$/.test(token.text)) break;
    else if (!head && !/^(?:DET|ADJ|NUM|ADV|PRON)$/.test(token.pos)) break;
  }
  return head;
}

/** In words. */
const LONGEST_PHRASE = 12;

/** “Lee and Moss”, “the clerk and the mayor”: two, whatever each is. */
const areTwo = (tokens: readonly Token[], from: number, to: number): boolean => tokens.slice(from, to).some((t) => t.lower === 'and');

/** Whether the word agrees with who speaks: “the firm claims”, “officials claim”. */
function agrees(tokens: readonly Token[], { start, end }: Range, word: string, head: Token): boolean {
  if (isOne(head.lower)) return OF_ONE.test(word);
  const isPlural = areTwo(tokens, start, end) || isSeveral(head) || /^(?:both|all|those)$/.test(head.lower) || head.pos === 'NUM';
  // “Lee forecast that”: in the past, too.
  if (word === 'forecast') return true;
  return OF_SEVERAL.test(word) ? isPlural : OF_ONE.test(word) && (!isPlural || head.pos === 'PROPN');
}

/** “the 45-year-[old]” */
const aged = (tokens: readonly Token[], from: number, to: number): Token | undefined =>
  tokens[to - 1]?.lower === 'old' && tokens[to - 2]?.text === '-' && to - from < 8 ? tokens[to - 1] : undefined;

/** Opens a clause or a phrase, and is no part of one that a noun before it modifies. */
const OPENS = /^(?:DET|PRON|NUM)$/;
const QUANTITY = /^(?:fewer|more|most|less|half|many|several|few|nobody|nothing|there|what|if|no)$/;

/** Whether a clause with a verb of its own stands behind the word at `i`, as what was said. */
function hasClauseBehind(tokens: readonly Token[], i: number, head: Token): boolean {
  const next = tokens[i + 1];
  if (!next) return false;
  const mayOpen =
    OPENS.test(next.pos) ||
    QUANTITY.test(next.lower) ||
    /^\p{Lu}/u.test(next.text) ||
    // “The firm claims prices rose”, “Officials claim prices rose”: no noun of several describes another.
    (/^(?:NOUN|ADJ)$/.test(next.pos) && (OF_ONE.test(tokens[i]?.lower ?? '') || tokens[i - 1] === head));
  if (!mayOpen || next.lower === 'that') return false;
  for (let k = i + 2; k < i + LONGEST_SUBJECT; k++) {
    const token = tokens[k];
    if (!token || /^[,.;:!?—–"“”]$/.test(token.text) || /^(?:SCONJ|CCONJ)$/.test(token.pos) || /^(?:who|which|that)$/.test(token.lower))
      return false;
    if (isFiniteForm(token)) return true;
  }
  return false;
}

/** In words: so far behind the verb stands that of what was said. */
const LONGEST_SUBJECT = 9;

/** Whether what was said, a quotation or a clause and its comma, ends right before `from`. */
function isBehindTold(tokens: readonly Token[], from: number): boolean {
  const mark = tokens[from - 1];
  if (!mark) return false;
  if (/^[”"’]$/.test(mark.text)) return /^[,!?]$/.test(tokens[from - 2]?.text ?? '');
  return mark.text === ',' && tokens.slice(Math.max(0, from - LONGEST_TOLD), from - 1).some(isFiniteForm);
}

const LONGEST_TOLD = 60;

/** ““It is late,” [claims] the mayor of Tarnby.”: whether nothing but who speaks stands between the word at `i` and the sentence's end, or the next mark. */
function isInverted(tokens: readonly Token[], i: number): boolean {
  if (!isBehindTold(tokens, i)) return false;
  let end = i + 1;
  while (end < i + LONGEST_PHRASE && tokens[end] && isOfPhrase(tokens[end] as Token)) end++;
  const closes = !tokens[end] || /^[.,;!?]$/.test(tokens[end]?.text ?? '') || tokens[end]?.lower === 'who';
  const opener = tokens[i + 1];
  if (!closes || !opener || !/^(?:DET|NOUN|PROPN|NUM|ADJ)$/.test(opener.pos)) return false;
  const head = speaker(tokens, i + 1, end);
  if (!head) return false;
  return agrees(tokens, { start: i + 1, end }, tokens[i]?.lower ?? '', head);
}

/** “The mill, the firm claims, was shut”: whether the clause goes on behind the word at `i` and its comma. */
const goesOn = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.text === ',' && tokens[i + 2] !== undefined && isFiniteForm(tokens[i + 2] as Token);

/** “[Jo Lee, a clerk at the mill,] claims”: where the phrase opens that an aside closes at the comma before `i`; -1 where none does. */
function behindAside(tokens: readonly Token[], i: number): number {
  for (let k = i - 2; k > i - LONGEST_PHRASE - 2 && k > 0; k--) {
    if (/^[.;:!?“”"]$/.test(tokens[k]?.text ?? '')) return -1;
    if (tokens[k]?.text !== ',') continue;
    const aside = tokens[k + 1];
    const isOn =
      /^(?:who|which|whose|speaking|an?|the|of|from|now|then|also)$/.test(aside?.lower ?? '') ||
      /^(?:NUM|PROPN|NOUN)$/.test(aside?.pos ?? '');
    const isClause = /^(?:who|which|whose|speaking)$/.test(aside?.lower ?? '');
    if (!isOn || (!isClause && tokens.slice(k + 1, i - 1).some(isFiniteForm))) return -1;
    return clauseStart(tokens, k);
  }
  return -1;
}

/** Whether the word at `i` stands where whoever speaks before it needs a verb. */
function saysBehind(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (!before || !next) return false;
  // “people close to her claim”, and not “in her claim”
  const isOfHer = before.lower === 'her' && tokens[i - 2]?.pos === 'ADP' && tokens[i - 3]?.pos === 'ADJ';
  // “the claims”, “of reports”, “new estimates”, and not “many claim”, “the 45-year-old claims”
  const isSpeaker = STANDS_FOR.test(before.lower) || isOfHer || NOUN_BEFORE.test(before.lower);
  const isNouns = isOwner(before) || /^['’]s?$/.test(before.text) || /^(?:DET|ADP|NUM|CCONJ|ADJ)$/.test(before.pos);
  if (isNouns && !isSpeaker) return false;
  const isAside = before.text === ',';
  const from = isAside ? behindAside(tokens, i) : clauseStart(tokens, i);
  if (from < 0) return false;
  const to = isAside ? tokens.findIndex((t, k) => k >= from && t.text === ',') : i;
  const head = speakerIn(tokens, from, to);
  if (!head || !agrees(tokens, { start: from, end: to }, tokens[i]?.lower ?? '', head)) return false;
  const opens = from === 0 || /^(?:PUNCT|CCONJ|SCONJ)$/.test(tokens[from - 1]?.pos ?? '');
  const introduces = next.text === ':' && /^["“‘]$/.test(tokens[i + 2]?.text ?? '');
  const closes = (/^[.,;!?]$/.test(next.text) || /^(?:ADV|ADP)$/.test(next.pos)) && isBehindTold(tokens, from);
  const that = next.lower === 'on' && isWeekday(tokens[i + 2]?.lower ?? '') ? i + 3 : i + 1;
  const isThat = tokens[that]?.lower === 'that' && !/^(?:AUX|VERB)$/.test(tokens[that + 1]?.pos ?? '');
  return opens && (introduces || closes || isThat || goesOn(tokens, i) || hasClauseBehind(tokens, i, head));
}

/** Nouns that close phrases more often than they are verbs of saying: “his home state”, “protest leaders”. */
const OTHERWISE = /^(?:states?|rules?|volunteers?|protests?|objects?|reasons?|judges?|posts?|messages?|relays?|outlines?|flags?|signals?)$/;

/** Nouns that the tagger takes for adjectives before another. */
const NOUN_BEFORE = /^(?:firm|old|matter)$/;

/** “Data from the ministry [show] that”, “A video posted online [shows] that”: a paper or a picture opens the clause, and “that” follows. */
function isPapers(tokens: readonly Token[], i: number): boolean {
  if (tokens[i + 1]?.lower !== 'that' || tokens[i - 1]?.pos === 'DET') return false;
  const from = clauseStart(tokens, i);
  const head = speakerIn(tokens, from, i);
  return head !== undefined && (DOCUMENT_NOUNS.has(singularOf(head.lower)) || /^(?:data|footage|statistics)$/.test(head.lower));
}

/** Makes verbs, in place, of words of saying that the tagger takes for nouns. */
export function mendNounVerbs(tokens: readonly Token[]): void {
  tokens.forEach((token, i) => {
    // “The weir [cost] £5m”, and not “at a cost £5m higher”
    const isPriced = token.lower === 'cost' && token.pos === 'NOUN' && tokens[i + 1]?.pos === 'SYM';
    if (isPriced && /^(?:NOUN|PROPN|PRON)$/.test(tokens[i - 1]?.pos ?? '')) token.pos = 'VERB';
    // “The deal [amounts] to a sale”
    const isAmounting = token.lower === 'amounts' && token.pos === 'NOUN' && tokens[i + 1]?.lower === 'to';
    if (isAmounting && /^(?:NOUN|PROPN|PRON)$/.test(tokens[i - 1]?.pos ?? '')) token.pos = 'VERB';
    // “according to the [map].”: behind an article no bare form is a verb.
    const isBare = token.pos === 'VERB' && token.lower === token.lemma && /^(?:the|an?)$/.test(tokens[i - 1]?.lower ?? '');
    if (isBare && /^(?:[.,;:!?]|['’]s)$/.test(tokens[i + 1]?.text ?? '')) token.pos = 'NOUN';
    if (/^shows?$/.test(token.lower) && token.pos === 'NOUN' && isPapers(tokens, i)) token.pos = 'VERB';
    if (token.pos !== 'NOUN' || !(OF_ONE.test(token.lower) || OF_SEVERAL.test(token.lower)) || /^\p{Lu}/u.test(token.text)) return;
    if (OTHERWISE.test(token.lower)) return;
    if (isInverted(tokens, i) || saysBehind(tokens, i)) {
      token.pos = 'VERB';
      const [before, next] = [tokens[i - 1], tokens[i + 1]];
      if (before && NOUN_BEFORE.test(before.lower)) before.pos = 'NOUN';
      if (next?.lower === 'that') next.pos = 'SCONJ';
    }
  });
}
