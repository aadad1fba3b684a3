/** Outlets that pass on what somebody else told, and with whom a sentence opens or closes. */

import { INFORMANTS } from '../lexicon/people.ts';
import type { ArticleText } from '../text/document.ts';
import { contains, type Range } from '../text/ranges.ts';
import { isComma, isQuoted, type SentenceView, tokenAt } from './grammar.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { nounPhraseAfter } from './noun-phrases-after.ts';
import { startsOccasion } from './occasions.ts';
import { skipAdverbsLeft } from './occasions-before.ts';
import type { FormalCue } from './other-cues.ts';
import { isOutletPhrase } from './outlet-phrases.ts';
import type { Candidate } from './verb-cues.ts';

/** An attribution of one sentence in token positions, however it was found. */
export type Found = FormalCue & { relay?: Range };

/** “Hale said on radio, according to the Times”: the speaker is the source, the outlet only passes it on. */
export function isRelayOf(article: ArticleText, formal: FormalCue, verb: Candidate): boolean {
  const [content] = formal.content;
  // “According to the Courier, aides asked what would follow [if he said] he would go”: nobody has said so.
  if (/^(?:if|unless|whether)$/.test(article.tokens[(verb.source?.start ?? 0) - 1]?.lower ?? '')) return false;
  // ““It burns,” a caller told them, according to a recording”
  const quotes = verb.before && verb.content.some((r) => (article.quotationOf[r.start] ?? -1) >= 0);
  const { frame, act } = verb.group;
  const isSpeech = /^(?:tell|call)$/.test(frame) || (/^(?:deny|judge|urge|vow)$/.test(frame) && formal.cue.start > verb.cue.start);
  return (
    formal.act === 'say' &&
    formal.source !== undefined &&
    (isOutletPhrase(article, formal.source) || quotes || (formal.cue.start >= verb.cue.end && formal.cue.start <= verb.cue.end + 1)) &&
    ((frame === 'say' && act === 'say') || (isSpeech && (quotes || isOutletPhrase(article, formal.source)))) &&
    content !== undefined &&
    formal.content.length === 1 &&
    contains(content, verb.cue)
  );
}

/**
 * “Hale has told friends she was ill, [the Courier reported] on Friday”, “It is over, Hale said, [the Courier reported]”, “…, [reported the
 * Courier]”: an outlet that closes the sentence passes the words on.
 */
export function closingOutlet(view: SentenceView, { cue, group, content: [told] }: Candidate): Range | undefined {
  if (!/^(?:finite|participle)$/.test(group.form) || !/^(?:say|tell|judge|deny|urge|vow)$/.test(group.frame) || !told) return undefined;
  // ““We will,” he said [while visiting the port], reports NBN”
  const isQuotedFirst = told.start < cue.end && isQuoted(view, told.end - 1) && startsOccasion(view, cue.end);
  // “It was late, said [Ann Lee, a clerk], AP reports.”
  const speaker =
    told.start < cue.end && /^(?:said|says)$/.test(tokenAt(view, cue.end - 1).lower) ? nounPhraseAfter(view, cue.end) : undefined;
  const isInvertedFirst = speaker !== undefined && isComma(tokenAt(view, speaker.end));
  if (told.start < cue.end && !isComma(tokenAt(view, cue.end)) && !isQuotedFirst && !isInvertedFirst) return undefined;
  const isOver = (i: number) => tokenAt(view, i).pos === 'PUNCT' || i >= view.last || startsOccasion(view, i);
  for (let i = told.start < cue.end ? cue.end + 1 : told.start + 3; i < view.last; i++) {
    if (isQuoted(view, i) || !/^(?:reported|reports|said)$/.test(tokenAt(view, i).lower)) continue;
    const isInverted = isComma(tokenAt(view, i - 1));
    // “the Courier [has] reported”
    const verb = /^(?:has|have|had)$/.test(tokenAt(view, i - 1).lower) ? i - 1 : i;
    const outlet = isInverted ? nounPhraseAfter(view, i + 1) : nounPhraseBefore(view, verb);
    // “…, [reports NBN]”: who else would close a sentence so?
    const isNamed = outlet && view.article.tokens.slice(outlet.start, outlet.end).every((t) => t.pos === 'PROPN');
    const isReports = isInverted && isNamed && tokenAt(view, i).lower === 'reports';
    if (!outlet || !(isReports || isOutletPhrase(view.article, outlet))) continue;
    if (isInverted && isOver(outlet.end)) return { start: i, end: outlet.end };
    if (isComma(tokenAt(view, outlet.start - 1)) && isOver(i + 1)) return { start: outlet.start, end: i + 1 };
  }
  return undefined;
}

/** “[KBC] reported that it was over, according to people who know”: a name that no list has of outlets, and those on whom nothing but outlets rely. */
const reportsOfInformants = (view: SentenceView, by: Range, source: Range): boolean =>
  view.article.tokens.slice(by.start, by.end).every((t) => t.pos === 'PROPN') &&
  view.article.tokens.slice(source.start, source.end).some((t) => INFORMANTS.has(t.lower));

/** “It was over, according to a clerk, [the Courier reported]”: an outlet that closes a sentence and passes on what another told it. */
export function passedOnBy(view: SentenceView, formal: FormalCue, verbs: readonly Candidate[]): Found | undefined {
  const { source } = formal;
  if (formal.act !== 'say' || !source || isOutletPhrase(view.article, source)) return undefined;
  const [words] = formal.content;
  const passesOn = ({ group, source: by }: Candidate): boolean =>
    by !== undefined &&
    group.frame === 'say' &&
    (isOutletPhrase(view.article, by) || (group.lemma === 'report' && reportsOfInformants(view, by, source)));
  // “The paper also said [it was over], according to a clerk”
  const opening = verbs.find((v) => {
    const [told] = v.content;
    const isBefore = told && words && words.start === v.source?.start && v.cue.end <= told.start;
    return isBefore && told.start + 2 < words.end && words.end <= told.end + 1 && passesOn(v);
  });
  if (opening?.source && words)
    return {
      ...formal,
      content: [{ start: opening.content[0]?.start ?? words.start, end: words.end }],
      relay: { start: opening.source.start, end: opening.cue.end },
    };
  // “The Courier reported that, [according to two people], it was over”
  const follows = ({ cue }: Candidate) => tokenAt(view, cue.end).lower === 'that' && [1, 2].includes(formal.cue.start - cue.end);
  const reporting = verbs.find((v) => follows(v) && passesOn(v));
  if (reporting?.source) return { ...formal, relay: { start: reporting.source.start, end: reporting.cue.end } };
  const outlet = verbs.find(({ group, source: by, content: [told], before }) => {
    const isLast = told !== undefined && contains(told, formal.cue) && told.end >= source.end && told.end <= source.end + 1;
    return before && isLast && group.frame === 'say' && by !== undefined && isOutletPhrase(view.article, by);
  });
  return (
    outlet?.source && {
      ...formal,
      relay: { start: Math.min(outlet.source.start, outlet.cue.start), end: Math.max(outlet.cue.end, outlet.source.end) },
    }
  );
}

/** “As [the Courier reports], the mayor announced …”: an outlet with which the sentence opens passes the words on. */
export function openingOutlet(view: SentenceView): Range | undefined {
  // “But now, [as] …”
  let as = view.first;
  while (as < view.first + 4 && /^(?:CCONJ|ADV|PUNCT)$/.test(tokenAt(view, as).pos) && !isQuoted(view, as)) as++;
  if (tokenAt(view, as).lower !== 'as') return undefined;
  // “As [quoted by the Courier] on Monday, …”
  if (/^(?:quoted|cited|reported)$/.test(tokenAt(view, as + 1).lower) && tokenAt(view, as + 2).lower === 'by') {
    const by = nounPhraseAfter(view, as + 3);
    const closes = by && (isComma(tokenAt(view, by.end)) || startsOccasion(view, by.end));
    return by && closes && isOutletPhrase(view.article, by) ? { start: as + 1, end: by.end } : undefined;
  }
  for (let i = as + 2; i < Math.min(view.last, as + 10); i++) {
    if (!/^(?:reported|reports|noted|notes|wrote|writes)$/.test(tokenAt(view, i).lower)) continue;
    const outlet = nounPhraseBefore(view, skipAdverbsLeft(view, i));
    const isOver = isComma(tokenAt(view, i + 1)) || startsOccasion(view, i + 1);
    return outlet && isOver && isOutletPhrase(view.article, outlet) ? { start: outlet.start, end: i + 1 } : undefined;
  }
  return undefined;
}
