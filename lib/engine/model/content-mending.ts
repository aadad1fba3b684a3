import { NOT_VERIFIED } from '../lexicon/claims.ts';
import { isCaveat, isDenialAside } from '../spans/caveats.ts';
import { opensThat } from '../spans/content-clauses.ts';
import { contentEnd, isGloss, resumesWriter } from '../spans/content-ends.ts';
import {
  bodyEnd,
  closesWithComma,
  hasFiniteVerb,
  isComma,
  isDash,
  isQuoted,
  openBracket,
  partsClauses,
  quotationAround,
  type SentenceView,
  tokenAt,
} from '../spans/grammar.ts';
import { isListStop } from '../spans/lists.ts';
import { isAfterTelling, isDoingSo, isNextAct, isNextDeed, isSayingParticiple } from '../spans/next-acts.ts';
import { beginsClause } from '../spans/noun-phrases-after.ts';
import { isHeardInCourt, isOthersQuotation } from '../spans/others-words.ts';
import { isOutletsKnowledge, isPerOutlet } from '../spans/outlet-phrases.ts';
import { endOfSourcesClause } from '../spans/relative-clauses.ts';
import { subordinateEnd } from '../spans/subordinate-clauses.ts';
import { isOfWork, titleEnd } from '../spans/titles-in-marks.ts';
import { holdsCue, isFiniteGroup, type VerbGroup, verbGroupAt } from '../spans/verb-groups.ts';
import { beforeDisclaimer, isUnsaid, isWithheld, opensTerms } from '../spans/withheld.ts';
import { GESTURE, opensTail } from '../spans/writers-comments.ts';
import type { ArticleText } from '../text/document.ts';
import type { Range } from '../text/ranges.ts';
import { withoutHoles } from './content-holes.ts';
import { withoutThat, withQuestionWord } from './content-starts.ts';
import { isBeside } from './parts-beside.ts';
import { isTurn } from './turns-of-the-writer.ts';
import { type IsCue, wholeClause, wholeOpening } from './whole-clauses.ts';

/** A reading of the model, in token positions. */
interface Drawn {
  content: readonly Range[];
  cue: Range;
  anchor: number;
  source?: Range;
}

/** “Lee cites his own count (it is [nearer to 15 percent], according to Moss)”: of what stands in brackets the cue reports no more. */
function withinBrackets(view: SentenceView, range: Range, cue: Range): Range {
  const open = range.end <= cue.start ? openBracket(view, range.start, cue.start) : -1;
  return open >= range.start && open + 1 < range.end ? { start: open + 1, end: range.end } : range;
}

/**
 * “asked “Why bother?” [A councillor] answered”, “was “glad,” [adding] that …”: behind a quotation that closes its sentence, or its
 * clause, the next one, or the writer.
 */
function withinSentence(view: SentenceView, { start, end }: Range, cue: Range): Range {
  for (let i = start; i + 1 < end; i++) {
    // “expect a low turnout[; few] can name a candidate”
    const isStop = start >= cue.end && i > start + 1 && tokenAt(view, i).text === ';' && !isQuoted(view, i);
    if (isStop && !isListStop(view, i) && beginsClause(view, i + 1)) return { start, end: i };
    if (!isQuoted(view, i) || isQuoted(view, i + 1)) continue;
    const opensNext = /^[.?!]$/.test(tokenAt(view, i - 1).text) && /^\p{Lu}/u.test(tokenAt(view, i + 1).text);
    if (i > start + 2 && (opensNext || (closesWithComma(view, i) && resumesWriter(view, i + 1)))) return { start, end: i + 1 };
  }
  return { start, end };
}

/** Lets a content that the model drew word by word begin and end where clauses do. */
export function mendContent(view: SentenceView, { content, cue, anchor, source }: Drawn, isOthers: IsCue): Range[] {
  const own = content.filter((r) => content.length === 1 || !isBeside(view, r, source, cue));
  const told = withoutDisclaimer(view, withoutAsides(view, own, cue), cue);
  // “…, notes Lee, and most of it was done in [mice]”: no clause begins there.
  const isMidway = (r: Range) =>
    !isQuoted(view, r.start) &&
    r.start !== cue.end &&
    r.start !== source?.end &&
    !/^(?:PUNCT|CCONJ|SCONJ|PRON)$/.test(tokenAt(view, r.start - 1).pos);
  const joined = withoutHoles(view, told, anchor, [source, cue]).filter((r, i) => i === 0 || !(isMidway(r) || isNote(view, r)));
  const group = verbGroupAt(view, anchor);
  const whole = joined.map((r) => (group ? wholeClause(view, r, cue, group, isOthers) : wholeOpening(view, r, cue)));
  // A clause that was completed may have taken in what the model gives as its next part.
  const parts = whole
    .filter((r, i) => !whole.slice(0, i).some((before) => before.end >= r.end))
    .reduce<Range[]>(joinOverlapping, [])
    .map((r) =>
      source && r.start >= cue.end
        ? { start: r.start, end: Math.min(withinSubordinate(view, source, r), beforeMainClause(view, source, r)) }
        : r,
    );
  return parts.map((r) => {
    const clause = withoutThat(view, withinSentence(view, withQuestionWord(view, r, cue, group), cue), cue, group);
    return withMarks(view.article, withinBrackets(view, fromColon(view, withSeries(view, clause, cue), group), cue));
  });
}

/** “showed smoke; [the Herald could not verify it]”: what the outlet tells of its own work behind a semicolon. */
const isNote = (view: SentenceView, { start, end }: Range): boolean =>
  tokenAt(view, start - 1).text === ';' &&
  view.article.text.slice(tokenAt(view, start).start, tokenAt(view, end - 1).end).search(NOT_VERIFIED.pattern) >= 0;

/** “says that he paid for it[; that he built it]”: what a cue reports behind semicolons, as long as “that” opens it. */
const withSeries = (view: SentenceView, { start, end }: Range, cue: Range): Range =>
  start >= cue.end && tokenAt(view, end).text === ';' && opensThat(view, end + 1)
    ? { start, end: contentEnd(view, start, view.last) }
    : { start, end };

/** Parts in order of the text, of which one that was completed into the next is one with it. */
function joinOverlapping(parts: Range[], next: Range): Range[] {
  const last = parts.at(-1);
  if (!last || next.start >= last.end || next.start < last.start) return [...parts, next];
  return [...parts.slice(0, -1), { start: last.start, end: Math.max(last.end, next.end) }];
}

/** “A teacher who said [she was sacked] has won her case”, “the report, which said [it was late], angered aides” */
function beforeMainClause(view: SentenceView, source: Range, { start, end }: Range): number {
  const close = endOfSourcesClause(view, source, start);
  return close > start + 1 ? Math.min(end, close) : end;
}

/** “When she said [it was late], the crowd left”: a clause of time ends where the main clause begins with its subject and verb. */
function withinSubordinate(view: SentenceView, source: Range, { start, end }: Range): number {
  const close = subordinateEnd(view, source.start, start);
  if (close <= start + 1 || close >= end) return end;
  // “while Lee says [if it rains, they will go]”
  const isFronted = /^(?:if|even|despite|when|as|although|while)$/.test(tokenAt(view, start).lower);
  return !isFronted && beginsClause(view, isComma(tokenAt(view, close)) ? close + 1 : close) ? close : end;
}

/** “said [A, and tests] had revealed that [“B”]”: a reading that runs on over the cue of somebody else, and leaves it out. */
export function isBroken(view: SentenceView, anchor: number, content: readonly Range[]): boolean {
  return content.some((range, i) => {
    const last = content[i - 1];
    const isBehind = last !== undefined && last.start > anchor && range.start < view.last && !isQuoted(view, last.end - 1);
    return isBehind && holdsCue(view, last.end, range.start, (group) => isFiniteGroup(group) && group.verb !== anchor);
  });
}

/** “fumed on [the programme: “It is late.”]”: a range that opens without a verb and leads up to a quotation begins with it. */
function fromColon(view: SentenceView, { start, end }: Range, group: VerbGroup | undefined): Range {
  // “chimed in: [“It is late,”] he said of the plan”: what stands behind the quotation has a cue of its own.
  if (tokenAt(view, start - 1).text === ':' && isQuoted(view, start)) {
    const close = quotationAround(view, start).end;
    if (close < end && closesWithComma(view, close - 1) && holdsCue(view, close, end, isFiniteGroup)) return { start, end: close };
  }
  // “dismissed [it as a rumour: “No.”]”: what was judged belongs to it.
  if (!group || /^(?:deny|judge|call)$/.test(group.frame)) return { start, end };
  // “wrote to me over [the site's system, “It is late.”]”
  const hangsOn = /^(?:say|tell|ask)$/.test(group.frame) && tokenAt(view, start - 1).pos === 'ADP' && !isQuoted(view, start - 1);
  for (let i = start; i < end - 1 && !isQuoted(view, i); i++)
    if ((tokenAt(view, i).text === ':' || (hangsOn && isComma(tokenAt(view, i)) && titleEnd(view, i + 1) < 0)) && isQuoted(view, i + 1))
      return { start: hasFiniteVerb(view, start, i) ? start : i + 1, end };
  return { start, end };
}

/**
 * “the vote was stolen[, without offering evidence]”, “ten had died[, though that could not be confirmed]”, “it was lent[, a claim
 * they deny]”: behind what was said the writer takes over, wherever the model breaks off.
 */
function withoutDisclaimer(view: SentenceView, content: readonly Range[], cue: Range): Range[] {
  const [first] = content.filter((r) => r.start >= cue.end);
  for (let i = (first?.start ?? view.last) + 1; i < view.last; i++) {
    if (isQuoted(view, i) && !isAfterTelling(view, i)) continue;
    const isBehindComma = isComma(tokenAt(view, i));
    const isParted = isBehindComma || partsClauses(view, i);
    const isAside =
      (isParted && (isDenialAside(view, i + 1, view.last) || isCaveat(view, i + 1, view.last))) ||
      (isBehindComma && (isOutletsKnowledge(view, i + 1) || opensTail(view, i + 1) || isGloss(view, i + 1)));
    // “… and homeless. – Additional reporting from Reuters”
    const isCredit = isDash(tokenAt(view, i)) && tokenAt(view, i + 1).lower === 'additional' && tokenAt(view, i + 2).lower === 'reporting';
    // “questions the date[, suggesting that] it was late”
    const isAct = isBehindComma && isSayingParticiple(view, i + 1) && tokenAt(view, i + 2).lower === 'that';
    const turns = first !== undefined && isTurn(view, first, i);
    const isNext =
      i > (first?.start ?? 0) + 2 &&
      (isAct ||
        turns ||
        (first !== undefined && isNextDeed(view, first.start, i)) ||
        isDoingSo(view, i) ||
        isAfterTelling(view, i) ||
        isWithheld(view, i) ||
        isUnsaid(view, i) ||
        isNextAct(view, i));
    // “she had acted late[, a court heard]”
    const isHeard = isBehindComma && isHeardInCourt(view, i + 1);
    const end =
      isAside || isHeard || isCredit || opensTerms(view, i, first?.start ?? i) || isNext || isPerOutlet(view, i)
        ? i
        : beforeDisclaimer(view, i);
    if (end >= 0) return content.filter((r) => r.start < end).map((r) => ({ start: r.start, end: Math.min(r.end, end) }));
  }
  return [...content];
}

/** A content that takes in a quotation up to its mark takes in the mark, and one that ends on the opening mark what it opens. */
function withMarks(article: ArticleText, { start, end: until }: Range): Range {
  const quotation = (k: number) => article.quotationOf[k] ?? -1;
  let end = until;
  const last = quotation(end - 1);
  if (last >= 0 && end - 1 > start && quotation(end - 2) !== last) {
    while (quotation(end) === last && article.sentenceOf[end] === article.sentenceOf[end - 1]) end++;
  }
  // “but that [they] “had not been seen””: a subject whose verb is quoted has it.
  const next = last < 0 && /^(?:he|she|they|it|we)$/.test(article.tokens[end - 1]?.lower ?? '') ? quotation(end) : -1;
  while (next >= 0 && quotation(end) === next && article.sentenceOf[end] === article.sentenceOf[end - 1]) end++;
  const isMark = (k: number) => /^(?:["“”«»„]|''|``)$/.test(article.tokens[k]?.text ?? '');
  // “‘Talks go on,’ a source said”: single marks, which are apostrophes elsewhere, where the quotation begins or ends with them.
  const isSingle = (k: number, beyond: number) => /^[‘’']$/.test(article.tokens[k]?.text ?? '') && quotation(beyond) !== quotation(k);
  const isOne = (k: number, beside: number) => quotation(beside) >= 0 && quotation(k) === quotation(beside);
  const opens = (isMark(start - 1) || isSingle(start - 1, start - 2)) && isOne(start - 1, start);
  const closes = (isMark(end) || isSingle(end, end + 1)) && isOne(end, end - 1);
  return { start: opens ? start - 1 : start, end: closes ? end + 1 : end };
}

/** “[Giving a speech in May], Lee says the plan has failed”: no verb before the cue, and a whole clause right behind it. */
function isOpening(view: SentenceView, { start, end }: Range, cue: Range): boolean {
  if (end > cue.start || isQuoted(view, start) || hasFiniteVerb(view, start, end) || view.last <= cue.end) return false;
  // “Off the record Lee said [that it was late]”
  const at = tokenAt(view, cue.end).lower === 'that' ? cue.end + 1 : cue.end;
  const { pos } = tokenAt(view, at);
  return pos !== 'PUNCT' && !['VERB', 'AUX', 'ADP', 'SCONJ'].includes(pos) && hasFiniteVerb(view, at, bodyEnd(view));
}

/** “[what] she called “a mess””, “reported, [without citing sources], that …”: neither pronoun nor aside is part of what was said. */
function withoutAsides(view: SentenceView, content: readonly Range[], cue: Range): readonly Range[] {
  const isPronoun = (r: Range) => r.end - r.start === 1 && /^(?:what|which|that|who|as)$/.test(tokenAt(view, r.start).lower);
  const isAside = (r: Range) => tokenAt(view, r.start).lower === 'without' && tokenAt(view, r.start + 1).lower.endsWith('ing');
  const longest = Math.max(...content.map((r) => r.end - r.start));
  // A lone word that the model leaves behind a hole: “the news of her rise … [them]”.
  const isCrumb = (r: Range) => r.end - r.start === 1 && longest > 3 && !isQuoted(view, r.start) && r !== content[0];
  const isBehind = content.some((r) => r.start === cue.end || r.start === cue.end + 1);
  // “It sold well, she said, [wiping her brow]”
  const isGesture = (r: Range) => r !== content[0] && GESTURE.test(tokenAt(view, r.start).lower) && isComma(tokenAt(view, r.start - 1));
  const told = content.filter(
    (r) =>
      !isGesture(r) &&
      !opensTerms(view, r.start, r.start) &&
      !isPronoun(r) &&
      !isAside(r) &&
      !isCrumb(r) &&
      !(r !== content[0] && (isOfWork(view, r.start) || isOthersQuotation(view, r))) &&
      !(isBehind && isOpening(view, r, cue)),
  );
  return told.length > 0 ? told : content;
}
