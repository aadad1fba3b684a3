/** What somebody or something is called, and by whom. */

import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { ArticleText } from '../text/document.ts';
import type { Range } from '../text/ranges.ts';
import { isWeekday } from '../text/words.ts';
import { isQuoted, quotationAround, type SentenceView, tokenAt } from './grammar.ts';
import { nounPhraseAfter } from './noun-phrases-after.ts';
import { isTensed, type VerbGroup } from './verb-groups.ts';

/** “has been called [a crook] by clerks”, “was described as [unfit] by an aide”: where what somebody is called ends, behind which stand those who do; else -1. */
function namedBare(view: SentenceView, from: number): number {
  for (let i = from; i < from + 9; i++) {
    const { lower, pos } = tokenAt(view, i);
    if (lower !== 'by') {
      if (/^(?:DET|ADJ|ADV|NOUN|PROPN|NUM|CCONJ)$/.test(pos) || (i > from && lower === 'of')) continue;
      return -1;
    }
    const agent = nounPhraseAfter(view, i + 1);
    // “was described as a portrait by a clerk's wife”, “by some”: only people who stand there plainly.
    return i > from && agent && isPersonNoun(singularOf(tokenAt(view, agent.end - 1).lower)) ? i : -1;
  }
  return -1;
}

/** “has been called [“a mess”] by Lee”, “is described as [a “mess” and a “farce”] by Lee”, “was dismissed as [nonsense] by clerks”: where what somebody is called ends; -1 where no name stands before who calls them so. */
export function namedBefore(view: SentenceView, group: VerbGroup): number {
  const isAs = tokenAt(view, group.end).lower === 'as';
  if (group.frame !== 'call' && !(isAs && group.lemma === 'dismiss')) return -1;
  // “The rule, [described as cruel] by lawyers, will stay”
  const isReduced = group.start === group.verb;
  if (isReduced && !isAs) return -1;
  let at = isAs ? group.end + 1 : group.end;
  const bare = namedBare(view, at);
  // “The meeting — [described as “tense”] by several people — ended”
  if (bare > 0 || (isReduced && !isQuoted(view, at))) return bare;
  let end = -1;
  for (;;) {
    if (tokenAt(view, at).pos === 'DET') at++;
    if (!isQuoted(view, at)) return end;
    end = quotationAround(view, at).end;
    if (tokenAt(view, end).lower !== 'and') return end;
    at = end + 1;
  }
}

/** “called [that a clerical error]”, “What they describe is [a place in which …]”: where what is called so begins, which elsewhere would at `start`. */
export function calledFrom(view: SentenceView, { end }: VerbGroup, subject: Pick<Range, 'start'>, start: number): number {
  if (start - 1 === end && tokenAt(view, start - 1).lower === 'that') return start - 1;
  const isWhat = start === end && tokenAt(view, view.first).lower === 'what' && subject.start === view.first + 1;
  return isWhat && /^(?:is|was)$/.test(tokenAt(view, start).lower) ? start + 1 : start;
}

/** “called the plan “a trick””, and not “a plan called “Open Water””: what is called something stands before the marks. */
export function callsInMarks(view: SentenceView, group: VerbGroup): boolean {
  if (group.frame !== 'call' || !isTensed(view, group)) return false;
  const called = nounPhraseAfter(view, group.end);
  const next = called && (tokenAt(view, called.end).lower === 'as' ? called.end + 1 : called.end);
  return next !== undefined && [0, 1].some((k) => isQuoted(view, next + k));
}

/** “he cried out, as Lee [called] the fire brigade”: somebody is called, and nothing. */
export const isCallFor = (view: SentenceView, { lemma, frame, end }: VerbGroup): boolean =>
  lemma === 'call' && frame === 'call' && /^(?:the|an?|his|her|their|for)$/.test(tokenAt(view, end).lower);

/** “the first step on the way out [is admitting] it”: what something is, and nobody's word. */
export function isWhatItIs(view: SentenceView, { start, end }: Range, group: VerbGroup): boolean {
  if (!/^(?:is|was|are|were)$/.test(tokenAt(view, group.start).lower) || !tokenAt(view, group.verb).lower.endsWith('ing')) return false;
  let head = start;
  while (head < end && tokenAt(view, head).pos !== 'ADP') head++;
  return /^(?:steps?|problem|key|trick|challenge|aim|goal|part|point|mistake|answer|solution|thing|job|task|idea)$/.test(
    tokenAt(view, head - 1).lower,
  );
}

/** “called him [a few] times”, “called Lee a day later” */
const COUNTS_CALLS = /^(?:few|couple|number|second|third|fourth|final|last|total|day|week|month|year|little|bit|while)$/;

/** “called [the plan a mistake]”, “called [it bold]”, “called [for calm]”: what is said of the thing, or for what. */
export function hasComplement({ tokens }: Pick<ArticleText, 'tokens'>, { start, end }: Range): boolean {
  const words = tokens.slice(start, end);
  // “called her mother after the vote”
  const isHers =
    words[0]?.lower === 'her' && words[1]?.pos === 'NOUN' && isPersonNoun(words[1].lower) && !/^(?:an?|the)$/.test(words[2]?.lower ?? '');
  if (isHers && words[2]?.pos !== 'ADJ' && !/^["“]$/.test(words[2]?.text ?? '')) return false;
  const isObject = /^(?:it|him|her|them|this|that|us|me|on|for|upon|what|an?)$/.test(words[0]?.lower ?? '');
  // “called Harrow a crook”, and not “called Harrow a few times”
  const isOne = words[0]?.pos === 'PROPN' && /^an?$/.test(words[1]?.lower ?? '') && !COUNTS_CALLS.test(words[2]?.lower ?? '');
  const isSecond = isOne || words.some((t, i) => i > 1 && /^(?:an?|the|one)$/.test(t.lower) && words[i - 1]?.pos !== 'ADP');
  // “Everyone called him Mike”, “called it Raker and used it”
  const isNamed = isObject && words[1]?.pos === 'PROPN' && (words.length === 2 || words[2]?.pos === 'CCONJ');
  if (isNamed && words[0]?.lower !== 'for' && words[0]?.lower !== 'on') return false;
  // “called Moss and told him”: rung up
  const named = words.findIndex((t) => t.pos !== 'PROPN');
  const next = words[named + 1];
  if (named > 0 && words[named]?.lower === 'and' && (next?.pos === 'VERB' || next?.lower.endsWith('ed'))) return false;
  // “called Moss on Sunday”, “called Moss to apologise”, and not “called on Moss to go”
  const isOn = /^(?:on|upon)$/.test(tokens[start - 1]?.lower ?? '');
  const opener = words[named]?.lower;
  const isRungUp = named > 0 && !isOn && (opener === 'on' ? isWeekday(next?.lower ?? '') : opener === 'to' && next?.pos === 'VERB');
  if (isRungUp) return false;
  // “called Moss soon after the vote was counted”: when he was rung up.
  const isTimed = words.some((t, i) => i > 0 && /^(?:after|before|when|while|as soon)$/.test(t.lower));
  return (
    isObject ||
    isSecond ||
    (!isTimed && /^(?:ADJ|VERB)$/.test(words.at(-1)?.pos ?? '')) ||
    words.some((t) => t.lower === 'as' || t.lower === 'for')
  );
}
