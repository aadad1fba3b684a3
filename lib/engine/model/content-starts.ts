import { BODY_NOUNS } from '../lexicon/bodies.ts';
import { isPersonNoun } from '../lexicon/persons.ts';
import { isConjunction } from '../spans/content-clauses.ts';
import { isQuoted, type SentenceView, tokenAt } from '../spans/grammar.ts';
import { isSayingParticiple } from '../spans/next-acts.ts';
import { thatSoon } from '../spans/passed-over.ts';
import type { VerbGroup } from '../spans/verb-groups.ts';
import type { Range } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';

/** “asked [what] he was doing”: a question has its first word. */
export function withQuestionWord(view: SentenceView, { start, end }: Range, cue: Range, group: VerbGroup | undefined): Range {
  const opens =
    group?.frame === 'ask' &&
    start > cue.end &&
    /^(?:what|who|whom|how|why|when|where|whether|which|if)$/.test(tokenAt(view, start - 1).lower);
  return opens ? { start: start - 1, end } : { start, end };
}

const SENDS = /^(?:email|e-mail|text|message)$/;

/** “to [WIRED] that”: in capitals no word is a verb. */
const isVerbLike = ({ pos, text }: Token): boolean => pos === 'VERB' && /^\p{Ll}/u.test(text);

/** “promised [voters] that”, and not “pledged support for causes that” */
const namesWhom = ({ pos, lower }: Token): boolean => pos === 'PROPN' || pos === 'PRON' || isPersonNoun(lower) || BODY_NOUNS.has(lower);

/** “emailed [Lee about] how late it was”, “emailed [staff to say that] it was”: where what was sent to somebody begins; else -1. */
function behindRecipient(view: SentenceView, { start, end }: Range): number {
  let at = start;
  while (/^(?:DET|ADJ|NOUN|PROPN|PRON|PART)$/.test(tokenAt(view, at).pos) && tokenAt(view, at).lower !== 'to') at++;
  if (at === start || at + 3 > end) return -1;
  if (tokenAt(view, at).lower === 'about') return at + 1;
  if (tokenAt(view, at).lower !== 'to' || tokenAt(view, at + 1).lower !== 'say') return -1;
  return tokenAt(view, at + 2).lower === 'that' ? at + 3 : at + 2;
}

/** “wrote to her [insisting] it was late”, “texted [to say that] they were there”: the word that opens what was written belongs to its cue; else -1. */
function behindSaying(view: SentenceView, { start, end }: Range, cue: Range): number {
  if (start < cue.end || isQuoted(view, start)) return -1;
  const isInfinitive = tokenAt(view, start).lower === 'to' && tokenAt(view, start + 1).lower === 'say';
  const behind = isInfinitive ? start + 2 : isSayingParticiple(view, start) ? start + 1 : end;
  const told = tokenAt(view, behind).lower === 'that' ? behind + 1 : behind;
  return told + 2 < end ? told : -1;
}

/** The reported clause begins after “that”. */
export function withoutThat(view: SentenceView, range: Range, cue: Range, group: VerbGroup | undefined): Range {
  // “warned [followers online and at the gate that] the gang could come”
  const takesWhom = group && (/^(?:tell|vow)$/.test(group.frame) || SENDS.test(group.lemma));
  const isFirst = takesWhom && range.start === cue.end && !isQuoted(view, range.start);
  const told = isFirst ? thatSoon(view, range.start) : -1;
  const isWhom = group?.frame !== 'vow' || namesWhom(tokenAt(view, told - 1));
  if (told > range.start + 1 && isWhom && told + 3 < range.end && isConjunction(view, told)) return { start: told + 1, end: range.end };
  // “yelled [at her] to stop”
  const at = tokenAt(view, range.start).lower === 'at' && /^(?:yell|shout|scream|bark)$/.test(group?.lemma ?? '') ? range.start + 1 : -1;
  if (at > 0)
    for (let i = at + 1; i < Math.min(range.end, at + 6); i++)
      if (tokenAt(view, i).lower === 'to' && tokenAt(view, i + 1).pos === 'VERB') return { start: i, end: range.end };
  const isSent = group !== undefined && (group.lemma === 'write' || SENDS.test(group.lemma));
  const saying = isSent ? behindSaying(view, range, cue) : -1;
  if (saying > 0) return { start: saying, end: range.end };
  const sent = isFirst && SENDS.test(group.lemma) ? behindRecipient(view, range) : -1;
  if (sent > 0) return { start: sent, end: range.end };
  // “said [only that] talks went on”
  if (tokenAt(view, range.start).lower === 'only' && tokenAt(view, range.start + 1).lower === 'that' && range.end > range.start + 3)
    return { start: range.start + 2, end: range.end };
  // “confirmed [to the Courier that] the firm knew”
  const that = tokenAt(view, range.start).lower === 'to' && !isVerbLike(tokenAt(view, range.start + 1)) ? thatSoon(view, range.start) : -1;
  if (that > 0 && that + 1 < range.end && tokenAt(view, that).pos !== 'DET') return { start: that + 1, end: range.end };
  // “concluded [by saying that] it would stand”
  const isBy =
    tokenAt(view, range.start).lower === 'by' &&
    isSayingParticiple(view, range.start + 1) &&
    tokenAt(view, range.start + 2).lower === 'that';
  if (isBy && range.end > range.start + 5) return { start: range.start + 3, end: range.end };
  // “wondered [aloud] why”
  if (tokenAt(view, range.start).lower === 'aloud' && range.end > range.start + 2) return { start: range.start + 1, end: range.end };
  // “called [that] an error”: the thing that is called so.
  const isCalled = group?.frame === 'call';
  return tokenAt(view, range.start).lower === 'that' &&
    !isCalled &&
    range.start > view.first &&
    range.end > range.start + 2 &&
    isConjunction(view, range.start)
    ? { start: range.start + 1, end: range.end }
    : range;
}

/** “When they asked [if she would stay], she left” */
export const isQuestion = (view: SentenceView, start: number, cue: Range): boolean =>
  tokenAt(view, start).lower === 'if' && /^(?:ask|wonder|inquir|enquir)/.test(tokenAt(view, cue.end - 1).lower);
