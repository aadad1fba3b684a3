import { BODY_NOUNS } from '../lexicon/bodies.ts';
import { PEOPLE_PLURALS } from '../lexicon/people.ts';
import { isGroupNoun, isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { Token } from './tokens.ts';
import { isFiniteForm } from './verb-forms.ts';
import { isOwner } from './verb-subjects.ts';

/** What several say, and what one says, in words that are nouns as well. */
export const OF_SEVERAL =
  /^(?:caution|claim|report|estimate|counter|forecast|fear|note|state|stress|remark|reply|answer|retort|quip|joke|tweet|repeat|lament|hint|boast|muse|fume|message|blog|signal|rule|protest|object|relay|outline|post|promise|flag|volunteer|decree|vow|pledge|reason|judge)$/;
export const OF_ONE =
  /^(?:cautions|claims|reports|estimates|counters|forecasts|fears|notes|states|remarks|replies|answers|retorts|quips|jokes|tweets|repeats|laments|hints|boasts|muses|fumes|messages|signals|rules|protests|objects|outlines|posts|promises|flags|decrees|vows|pledges|affirms|worries)$/;

/**
 * “though people close to the board [caution] that”, “a post viewed by millions [claims], without evidence, that”: a noun before “that”
 * which agrees with what opens the clause, where the clause has no other verb, is the verb.
 */
export function mendAgreeing(tokens: readonly Token[]): void {
  tokens.forEach((token, i) => {
    // “the operator's [managing] director”, “its [presiding] judge”
    if (token.pos === 'VERB' && isOfPost(tokens, i)) token.pos = 'ADJ';
    // “The [claims] that were made have been paid”: with a verb behind it, “that” stands for a noun.
    if (token.pos === 'VERB' && OF_ONE.test(token.lower) && tokens[i + 1]?.lower === 'that' && tokens[i + 2]?.pos === 'AUX')
      token.pos = 'NOUN';
    // “the Post's “dressing room sources” [claim] that”
    const isBehindMark = /^["”’']$/.test(tokens[i - 1]?.text ?? '') && isPersonNoun(tokens[i - 2]?.lower ?? '');
    if (
      isBehindMark &&
      token.pos === 'NOUN' &&
      OF_SEVERAL.test(token.lower) &&
      tokens[i + 1]?.lower === 'that' &&
      isSeveral(tokens[i - 2] as Token)
    )
      token.pos = 'VERB';
    // “Lee and Moss both [say] it is late”
    if (token.pos === 'NOUN' && token.lower === 'say' && /^(?:both|all)$/.test(tokens[i - 1]?.lower ?? '')) token.pos = 'VERB';
    if (token.pos === 'NOUN' && (isDisputing(tokens, i) || isOfWhich(tokens, i) || isOnItself(tokens, i) || isMeaningTo(tokens, i)))
      token.pos = 'VERB';
    if (
      token.pos !== 'NOUN' ||
      isOwner(tokens[i - 1]) ||
      /^['’]s?$/.test(tokens[i - 1]?.text ?? '') ||
      !(OF_SEVERAL.test(token.lower) || OF_ONE.test(token.lower))
    )
      return;
    // “pushed back against [reports] that it failed”
    if (/^(?:ADP|DET|ADJ)$/.test(tokens[i - 1]?.pos ?? '')) return;
    if (!/^(?:that|in|,)$/.test(tokens[i + 1]?.lower ?? '')) return;
    const from = clauseStart(tokens, i);
    const that = thatOf(tokens, i);
    const isTold = that > 0 && !/^(?:AUX|VERB)$/.test(tokens[that + 1]?.pos ?? '');
    if (!isTold && !closesInPaper(tokens, from, i) && !isInserted(tokens, from, i)) return;
    const head = headFrom(tokens, from, i);
    if (!head || tokens.slice(from, i).some((t, k) => isFiniteForm(t) && !describes(tokens, from + k))) return;
    if (OF_SEVERAL.test(token.lower) === isSeveral(head)) token.pos = 'VERB';
  });
}

/** “The senator [disputes] some of this”: what takes up what was told, where no verb stands before. */
const isDisputing = (tokens: readonly Token[], i: number): boolean =>
  /^(?:disputes|doubts|contests)$/.test(tokens[i]?.lower ?? '') &&
  /^(?:this|that|it|some|much|most|the|all|any|parts)$/.test(tokens[i + 1]?.lower ?? '') &&
  /^(?:NOUN|PROPN|PRON)$/.test(tokens[i - 1]?.pos ?? '') &&
  !/s$/.test(tokens[i - 1]?.lower ?? '') &&
  !tokens.slice(clauseStart(tokens, i), i).some(isFiniteForm);

/** “The Mills Department [plans] to shut them by May, a clerk said”: a name's verb, where no other one stands in the clause. */
function isMeaningTo(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:plans|aims|hopes|vows|seeks|intends|moves)$/.test(tokens[i]?.lower ?? '')) return false;
  if (tokens[i - 1]?.pos !== 'PROPN' || tokens[i + 1]?.lower !== 'to' || tokens[i + 2]?.pos !== 'VERB') return false;
  let end = i + 3;
  while (end < i + LONGEST_CLAUSE && tokens[end] && tokens[end]?.pos !== 'PUNCT') end++;
  return ![...tokens.slice(clauseStart(tokens, i), i), ...tokens.slice(i + 3, end)].some(isFiniteForm);
}

/** “One group [claims] to have left”, “the guidance [states] firms must pay”: what one says of itself, or a paper lays down. */
function isOnItself(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.lower;
  if (word !== 'claims' && word !== 'states') return false;
  const before = tokens[i - 1]?.lower ?? '';
  const isNoun = /^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '') && singularOf(before) === before;
  if (!isNoun || tokens.slice(clauseStart(tokens, i), i).some(isFiniteForm)) return false;
  if (word === 'claims') return tokens[i + 1]?.lower === 'to' && /^(?:be|have)$/.test(tokens[i + 2]?.lower ?? '');
  const isClause = /^(?:NOUN|DET|PRON|PROPN)$/.test(tokens[i + 1]?.pos ?? '') && [2, 3, 4].some((k) => tokens[i + k]?.pos === 'AUX');
  return isClause && /^(?:guidance|policy|notice|report|letter|statement|website|manual|order|memo|law|code|advice)$/.test(before);
}

/** “the firm's [managing] director”: what kind of post, behind an article or an owner. */
const isOfPost = (tokens: readonly Token[], i: number): boolean =>
  /^(?:managing|presiding|acting|visiting|founding|sitting|ruling|commanding|governing|attending|investigating|prosecuting|reigning|retiring|outgoing|incoming)$/.test(
    tokens[i]?.lower ?? '',
  ) &&
  /^(?:NOUN|PROPN)$/.test(tokens[i + 1]?.pos ?? '') &&
  (tokens[i - 1]?.pos === 'DET' || isOwner(tokens[i - 1]) || /^['’]s?$/.test(tokens[i - 1]?.text ?? ''));

/** “a petition, which [claims] the tower is unsafe, has …” */
const isOfWhich = (tokens: readonly Token[], i: number): boolean =>
  /^(?:claims|notes|states|reports)$/.test(tokens[i]?.lower ?? '') &&
  tokens[i - 1]?.lower === 'which' &&
  tokens[i - 2]?.text === ',' &&
  /^(?:DET|PRON|PROPN|SCONJ)$/.test(tokens[i + 1]?.pos ?? '');

/** In words: “, without giving any evidence for it,”. */
const LONGEST_ASIDE = 7;

/** Where “that” stands behind the word at `i`, with nothing or an aside between; -1 where it does not. */
function thatOf(tokens: readonly Token[], i: number): number {
  if (tokens[i + 1]?.lower === 'that') return i + 1;
  if (tokens[i + 1]?.text !== ',' || !/^(?:with|without|in|on)$/.test(tokens[i + 2]?.lower ?? '')) return -1;
  for (let k = i + 3; k < i + 3 + LONGEST_ASIDE; k++) if (tokens[k]?.text === ',') return tokens[k + 1]?.lower === 'that' ? k + 1 : -1;
  return -1;
}

/** “It poisoned them, [residents claim in a complaint]”: behind a clause and its comma, with the paper in which it is told. */
const closesInPaper = (tokens: readonly Token[], from: number, i: number): boolean =>
  tokens[i + 1]?.lower === 'in' &&
  tokens[from - 1]?.text === ',' &&
  hasVerbBefore(tokens, from) &&
  [2, 3, 4].some((k) =>
    /^(?:complaints?|lawsuits?|suits?|petitions?|affidavits?|filings?|papers|letters?|testimony|documents)$/.test(
      tokens[i + k]?.lower ?? '',
    ),
  );

/** “The vote was rigged, [the opposition claims], pointing to it”: between commas, with somebody for its subject. */
function isInserted(tokens: readonly Token[], from: number, i: number): boolean {
  const who = tokens[i - 1]?.lower ?? '';
  const isSomebody = isPersonNoun(who) || isGroupNoun(who) || BODY_NOUNS.has(who);
  const isNoun = /^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '') && tokens[i]?.lower !== 'states';
  return isNoun && isSomebody && tokens[i + 1]?.text === ',' && tokens[from - 1]?.text === ',' && hasVerbBefore(tokens, from);
}

/** Whether some verb stands close before a clause. */
const hasVerbBefore = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(Math.max(0, from - LONGEST_CLAUSE), from).some(isFiniteForm);

/** In words: no clause is looked through that has more, so that a text without a stop costs no more than others. */
const LONGEST_CLAUSE = 60;

/** Where the clause begins that the word at `i` is in. */
export function clauseStart(tokens: readonly Token[], i: number): number {
  let from = i;
  while (from > Math.max(0, i - LONGEST_CLAUSE) && tokens[from - 1]?.pos !== 'SCONJ' && !/^[,;:—–"“”]$/.test(tokens[from - 1]?.text ?? ''))
    from--;
  return tokens[from]?.pos === 'CCONJ' ? from + 1 : from;
}

/** The noun that opens what stands in `[from, to)`, without what hangs on it; undefined where something else does. */
function headFrom(tokens: readonly Token[], from: number, to: number): Token | undefined {
  let at = from;
  // “[some] in the party”
  if (STANDS_FOR_PEOPLE.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.pos === 'ADP') return tokens[at];
  let head: Token | undefined;
  for (; at < to && /^(?:DET|ADJ|NUM|ADV|NOUN|PROPN)$/.test(tokens[at]?.pos ?? ''); at++)
    if (/^(?:NOUN|PROPN)$/.test(tokens[at]?.pos ?? '')) head = tokens[at];
    else if (head) break;
  return head;
}

const STANDS_FOR_PEOPLE = /^(?:some|many|others|several|most|few)$/;

export const isSeveral = ({ lower }: Token): boolean =>
  PEOPLE_PLURALS.has(lower) || singularOf(lower) !== lower || STANDS_FOR_PEOPLE.test(lower) || /^(?:people|police)$/.test(lower);

/** “a post [viewed] two million times”, “clerks [briefed] on it”: behind its noun, with something other than an object. */
export const describes = (tokens: readonly Token[], i: number): boolean =>
  /(?:ed|wn|en|seen|held|sent|made)$/.test(tokens[i]?.lower ?? '') &&
  /^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '') &&
  /^(?:ADP|NUM|ADV|ADJ)$/.test(tokens[i + 1]?.pos ?? '');
