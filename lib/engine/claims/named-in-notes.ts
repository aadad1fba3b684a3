/** What a note that something could not be checked is on, by the noun with which the note names it. */

import type { Statement } from '../statement.ts';
import type { ArticleText, Sentence } from '../text/document.ts';
import { indexAt, type Range } from '../text/ranges.ts';
import { clauseAround } from './clauses.ts';
import { type ClaimContext, FIGURE, isReport, lastAccusation, NUMBER, REACH_OF_NOTE } from './draft.ts';

/** What a note at `start` could be on: what was reported a little before. */
const reportedBefore = (around: ClaimContext['around'], start: number, end = start): Statement[] =>
  around({ start: start - REACH_OF_NOTE, end }).filter(isReport);

/** The last before a note whose content has words of this kind. */
export const lastTelling = (around: ClaimContext['around'], { start }: Range, kind: RegExp): Statement | undefined =>
  reportedBefore(around, start).findLast((s) => s.attribution.content.some((c) => c.end < start && kind.test(c.text)));

const CHARGED = /\b(?:charged with|accused of|facing (?:\p{L}+ ){0,3}charges? of|indicted on)\b/u;

/** “[The accusations] could not be verified and the army dismissed them”: what was charged, where a note's subject names it so. */
export function accusedBefore(
  article: ArticleText,
  around: ClaimContext['around'],
  range: Range,
  sentence: Sentence,
): Statement | Range | undefined {
  const { text, sentences } = article;
  if (
    !/^(?:But |Yet )?(?:the|these|those|his|her|their|such) (?:allegation|accusation|charge)s? $/i.test(
      text.slice(sentence.start, range.start),
    )
  )
    return undefined;
  // “He is [charged with theft]. The charge has not been proven”
  const before = sentences[sentence.index - 1];
  const charged = before && CHARGED.exec(text.slice(before.start, before.end));
  if (charged) return clauseAround(article, before, before.start + charged.index);
  return lastAccusation(reportedBefore(around, range.start, sentence.start));
}

/** “no confirmation of the [death toll]”: the last who told how many died. */
export function tollBefore({ text }: ArticleText, around: ClaimContext['around'], range: Range, sentence: Sentence): Statement | undefined {
  if (!/\b(?:casualt\p{L}+|tolls?|deaths|number of (?:the )?(?:dead|victims|people killed))\b/u.test(text.slice(range.end, sentence.end)))
    return undefined;
  return lastTelling(around, range, DEATHS);
}

/** “[the figures] could not be verified”: the last that were given in the sentences before, by somebody or by the writer. */
export function figuresBefore(
  article: ArticleText,
  around: ClaimContext['around'],
  range: Range,
  sentence: Sentence,
): Statement | Range | undefined {
  const { text, sentences } = article;
  const [words, named] =
    /(?:\p{L}+ )?\b(figures?|numbers?|tolls?|counts?)(?: of (?:the )?\p{L}+)? (?:(?:has|have|had|could|can|was|were|is|are)\b|$)/u.exec(
      text.slice(sentence.start, range.end),
    ) ?? [];
  if (!words || !named) return undefined;
  // “The toll could not be verified”, “Casualty figures …”: how many died, whatever other figures stand between.
  const figure = OF_DEATHS.test(words) ? DEATHS : FIGURE;
  // “put the missing at 27 … accused them of hiding the toll. Neither figure …”: what gives one, rather than what speaks of one.
  const told =
    (figure === FIGURE && /^(?:figure|number)$/.test(named) ? lastTelling(around, range, NUMBER) : undefined) ??
    lastTelling(around, range, figure);
  const near = sentences.slice(Math.max(0, sentence.index - SENTENCES_BACK), sentence.index);
  const own = near.findLast(({ start, end }) => figure.test(text.slice(start, end)));
  if (told && (told.attribution.content[0]?.end ?? 0) >= (own?.start ?? 0)) return told;
  return own && clauseAround(article, own, own.start);
}

const OF_DEATHS = /\btolls?\b|\bcasualt|\bdeath|\bdead\b|\bfatalit|\bkilled\b|\bvictims?\b/i;

/** So many sentences back may the writer have given figures that a note is on. */
const SENTENCES_BACK = 5;

const DEATHS = /\b(?:kill(?:ed|ing|s)|dead|drowned|died|deaths?|casualties|bodies|lives)\b/i;

/** “could not verify the [video]”: what was told by it or of it, in the sentences before. */
export function shownBefore(
  { text, sentences }: ArticleText,
  around: ClaimContext['around'],
  range: Range,
  sentence: Sentence,
): Statement | undefined {
  const noun = SHOWN.exec(text.slice(range.end, sentence.end))?.[1] ?? SHOWN_FIRST.exec(text.slice(sentence.start, range.start))?.[1];
  if (!noun) return undefined;
  return reportedBefore(around, range.start).findLast((s) => {
    const cue = s.attribution.cue;
    const own = cue && cue.start < sentence.start ? sentences[indexAt(sentences, cue.start)] : undefined;
    return own && sentence.index - own.index <= SENTENCES_BACK && text.slice(own.start, own.end).includes(noun);
  });
}

const SHOWN = /^ (?:the|this|that|these|those) (video|footage|clip|recording|photo|image|letter|document|message|post)/;
const SHOWN_FIRST = /^(?:The|This|That|These|Those) (video|footage|clip|recording|photo|image|letter|document|message|post)\p{L}* $/u;

/** “could not verify the group's [claim]”: what was claimed, by that word, in the paragraphs before. */
export function claimNamed({ text }: ArticleText, around: ClaimContext['around'], range: Range, sentence: Sentence): Statement | undefined {
  if (!/\bclaims?\b/.test(text.slice(range.end, sentence.end))) return undefined;
  const claimed = reportedBefore(around, range.start).filter(
    (s) => /\bclaim/.test(s.attribution.cue?.text ?? '') && (s.attribution.content[0]?.end ?? 0) < range.start,
  );
  return claimed.length === 1 ? claimed[0] : undefined;
}

/** Words by which two phrases may speak of one thing: by their first letters, so that “arrested” is “arrest”. */
const telling = (text: string): Set<string> =>
  new Set((text.match(/\p{L}{4,}/gu) ?? []).map((word) => word.toLowerCase().slice(0, 5)).filter((word) => !TELLS_NOTHING.test(word)));

const TELLS_NOTHING =
  /^(?:that|this|these|those|their|there|which|with|from|were|been|have|about|after|befor|claim|repor|alleg|polic|offic)$/;

/** So many words must two phrases share. */
const LEAST_SHARED = 2;

/** “has yet to confirm the report of [Lee]'s [arrest]”: of what was reported before, that which speaks of the same, where the last does not. */
export function alikeBefore(
  { text }: ArticleText,
  around: ClaimContext['around'],
  range: Range,
  sentence: Sentence,
): Statement | undefined {
  const note = telling(text.slice(range.end, sentence.end));
  const shared = (s: Statement) => s.attribution.content.flatMap((c) => [...telling(c.text)]).filter((word) => note.has(word)).length;
  const told = reportedBefore(around, range.start, sentence.start).filter((s) => (s.attribution.content[0]?.end ?? 0) < range.start);
  const most = Math.max(LEAST_SHARED - 1, ...told.map(shared));
  const last = told.at(-1);
  return last && shared(last) < most && most >= LEAST_SHARED ? told.findLast((s) => shared(s) === most) : undefined;
}
