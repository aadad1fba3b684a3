/** What the model draws beside what was said: who speaks, and when. */

import { hasFiniteVerb, isComma, isQuoted, isQuotedWithin, isTimeWord, type SentenceView, tokenAt } from '../spans/grammar.ts';
import { isUnsaid } from '../spans/withheld.ts';
import { opensTailBehindCue } from '../spans/writers-comments.ts';
import type { Range } from '../text/ranges.ts';

/** Whether a part of a drawn content tells of the speaker, or of the time, and is none of what was said. */
export const isBeside = (view: SentenceView, part: Range, source: Range | undefined, cue: Range): boolean =>
  isApposition(view, part, source) ||
  isOfSpeaker(view, part, source) ||
  isOnlyTime(view, part, cue) ||
  isBrokenOff(view, part) ||
  isTail(view, part, cue) ||
  isAsking(view, part, source);

/** “…, Lee said, [drawing laughter]”, “…, Lee said; [he did not elaborate]” */
const isTail = (view: SentenceView, { start }: Range, cue: Range): boolean =>
  start > cue.end &&
  !isQuoted(view, start) &&
  ((isComma(tokenAt(view, start - 1)) && opensTailBehindCue(view, start)) ||
    (tokenAt(view, start - 1).text === ';' && isUnsaid(view, start)));

/** “[When asked about it], he said it was late”: what the speaker was asked. */
const isAsking = (view: SentenceView, { start, end }: Range, source: Range | undefined): boolean =>
  start === view.first &&
  source !== undefined &&
  end <= source.start &&
  /^(?:when|if|asked|pressed|questioned|quizzed)$/.test(tokenAt(view, start).lower) &&
  [0, 1, 2].some((k) => /^(?:asked|pressed|questioned|quizzed|reached|contacted|approached)$/.test(tokenAt(view, start + k).lower)) &&
  !isQuotedWithin(view, start, end);

/** “…,” says Lee, [the head of the mill]”: behind the speaker's comma a phrase without a verb tells who speaks. */
const isApposition = (view: SentenceView, { start, end }: Range, source: Range | undefined): boolean =>
  source !== undefined &&
  start === source.end + 1 &&
  isComma(tokenAt(view, source.end)) &&
  tokenAt(view, start).pos === 'DET' &&
  !isQuotedWithin(view, start, end) &&
  !hasFiniteVerb(view, start, end);

/** “says Lane, a baker who wants to sell bread, [including rye]”: behind a relative clause on the speaker the writer goes on. */
function isOfSpeaker(view: SentenceView, { start }: Range, source: Range | undefined): boolean {
  if (!source || start <= source.end || isQuoted(view, start) || !/^(?:including|such|like)$/.test(tokenAt(view, start).lower))
    return false;
  for (let i = source.start; i < start; i++) if (/^(?:who|whose)$/.test(tokenAt(view, i).lower)) return true;
  return false;
}

/** “…, a poll found [last week]”: when something was said is no part of it. */
function isOnlyTime(view: SentenceView, { start, end }: Range, cue: Range): boolean {
  if (start !== cue.end || end > start + 5 || isQuoted(view, start)) return false;
  for (let i = start; i < end; i++)
    if (!isTimeWord(tokenAt(view, i)) && !/^(?:last|this|next|on|earlier|later|late|early|week|month|year|,)$/.test(tokenAt(view, i).lower))
      return false;
  return true;
}

/** “[When Lee] was asked, he said, “No.””: what opens a clause of time, and has none of its verb. */
const isBrokenOff = (view: SentenceView, { start, end }: Range): boolean =>
  start === view.first &&
  /^(?:when|once|while)$/.test(tokenAt(view, start).lower) &&
  !isComma(tokenAt(view, end)) &&
  !isQuotedWithin(view, start, end) &&
  !hasFiniteVerb(view, start, end);
