/** Where behind what somebody said another begins to speak. */

import type { Range } from '../text/ranges.ts';
import { closesWithComma, isComma, isQuoted, quotationAround, type SentenceView, tokenAt } from './grammar.ts';
import { nounPhraseAfter } from './noun-phrases-after.ts';
import { isOutletPhrase } from './outlet-phrases.ts';
import { holdsCue, isFiniteGroup, type VerbGroup, verbGroupAt } from './verb-groups.ts';

/** “said he was afraid[, a jury has heard]”, “[, the court was told]” */
export function isHeardInCourt(view: SentenceView, i: number): boolean {
  if (!/^(?:an?|the)$/.test(tokenAt(view, i).lower) && tokenAt(view, i).pos !== 'PROPN') return false;
  // “[, an industrial tribunal was told]”, “[, Harrow Crown Court heard]”
  let body = i;
  while (body < i + 5 && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokenAt(view, body + 1).pos)) body++;
  if (!/^(?:court|jury|inquest|tribunal|hearing|trial|inquiry|parliament|panel|commission|committee)$/.test(tokenAt(view, body).lower))
    return false;
  const verb = tokenAt(view, body + 1).pos === 'AUX' ? body + 2 : body + 1;
  return /^(?:heard|told)$/.test(tokenAt(view, verb).lower);
}

/** “the spokesman [responding] to a query said”: what somebody answers who says something of his own. */
export function isAnswering(view: SentenceView, { form, lemma, end }: VerbGroup): boolean {
  if (form !== 'participle' && !tokenAt(view, end - 1).lower.endsWith('ing')) return false;
  if (!/^(?:reply|respond|react)$/.test(lemma) || tokenAt(view, end).lower !== 'to') return false;
  const asked = nounPhraseAfter(view, end + 1);
  return asked !== undefined && verbGroupAt(view, asked.end)?.form === 'finite';
}

/** “called for calm [and Mr Lee told unions: “…”]”: whether at `i` another takes the word, whose quotation a colon brings in. */
export function isOthersColon(view: SentenceView, i: number): boolean {
  if (!/^(?:and|but|while)$/.test(tokenAt(view, i).lower)) return false;
  const other = nounPhraseAfter(view, i + 1);
  return other !== undefined && bringsInByColon(view, other.end);
}

/** “It is safe, the board said on Friday in response to reports [that it was not]”: what others claim, which the speaker only answers. */
export function isOnOthersClaim(view: SentenceView, group: VerbGroup, { start: subject }: { start: number }, start: number): boolean {
  if (group.frame !== 'say' || tokenAt(view, start - 1).lower !== 'that' || !isComma(tokenAt(view, subject - 1))) return false;
  const noun = start - 2;
  return (
    noun > group.end + 1 &&
    /^(?:reports|rumou?rs|claims|allegations|suggestions|speculation|accusations)$/.test(tokenAt(view, noun).lower) &&
    [1, 2, 3].some((k) => noun - k >= group.end && /^(?:to|amid|after|following|over|despite)$/.test(tokenAt(view, noun - k).lower))
  );
}

/** “[told unions: “…”]”: whether a verb of saying stands at `i` whose quotation a colon brings in. */
function bringsInByColon(view: SentenceView, i: number): boolean {
  const group = verbGroupAt(view, i);
  if (group?.form !== 'finite' || !/^(?:say|tell)$/.test(group.frame)) return false;
  return [0, 1, 2, 3, 4].some((k) => tokenAt(view, group.end + k).text === ':' && isQuoted(view, group.end + k + 1));
}

/** So many words may such a speaker have. */
const LONGEST_SPEAKER = 8;

/** “Lee called for talks and [Moss] told reporters: “…””: who takes the word behind another's act of speaking, at whose verb `at` his own begins. */
export function speakerAtColon(view: SentenceView, at: number): Range | undefined {
  if (!bringsInByColon(view, at)) return undefined;
  for (let i = at - 2; i > view.first + 1 && i > at - LONGEST_SPEAKER && !isQuoted(view, i); i--) {
    if (!/^(?:and|but|while)$/.test(tokenAt(view, i).lower)) continue;
    const other = nounPhraseAfter(view, i + 1);
    const isNext = holdsCue(view, view.first, i, (group) => group.form === 'finite' && group.end < i);
    return other?.end === at && isNext ? other : undefined;
  }
  return undefined;
}

/** “[its report concluded], after a year, that …”: a subject and its verb of saying. */
export function tellsBehind(view: SentenceView, i: number): boolean {
  const subject = nounPhraseAfter(view, i);
  return (
    subject !== undefined &&
    /^(?:its|his|her|their)$/.test(tokenAt(view, i).lower) &&
    /^(?:say|tell)$/.test(verbGroupAt(view, subject.end)?.frame ?? '')
  );
}

/** ““It stays,” [one laughs]”: whether the quotation that begins at `i` has a subject and a verb of saying right behind it. */
export function isToldBehind(view: SentenceView, i: number, last: number): boolean {
  const { end } = quotationAround(view, i);
  if (end >= last || !closesWithComma(view, end - 1)) return false;
  const isPronoun = /^(?:he|she|they|one)$/.test(tokenAt(view, end).lower);
  const subject = isPronoun ? end + 1 : (nounPhraseAfter(view, end)?.end ?? -1);
  return verbGroupAt(view, subject)?.form === 'finite';
}

/** ““It is late,” she said, but in the end, [“we will win,” said Quist]”: a part whose words have a cue of their own. */
export function isOthersQuotation(view: SentenceView, { start, end }: Range): boolean {
  if (!isQuoted(view, start)) return false;
  const close = quotationAround(view, start).end;
  return close < end && closesWithComma(view, close - 1) && holdsCue(view, close, close + 1, isFiniteGroup);
}

/** “would burn,” [documents show].”: whether nothing but a subject and its cue stands from `i` to where the sentence's words end. */
export function isClosedBy(view: SentenceView, i: number, last: number): boolean {
  const subject = nounPhraseAfter(view, i);
  const group = subject && verbGroupAt(view, subject.end);
  return group?.form === 'finite' && group.end >= last && !isOutletPhrase(view.article, subject as Range);
}
