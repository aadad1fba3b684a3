import { isConjunction, thatSoon } from '../spans/content-clauses.ts';
import { beforeDisclaimer, contentEnd, isCaveat, isDenialAside } from '../spans/content-ends.ts';
import {
  bodyEnd,
  hasFiniteVerb,
  isComma,
  isDash,
  isFiniteForm,
  isGlued,
  isNominal,
  isQuoted,
  isRelative,
  type SentenceView,
  tokenAt,
} from '../spans/grammar.ts';
import { nounPhraseAfter } from '../spans/noun-phrases.ts';
import { complementEnd } from '../spans/verb-contents.ts';
import { holdsCue, isFiniteGroup, type VerbGroup, verbGroupAt } from '../spans/verb-groups.ts';
import type { ArticleText } from '../text/document.ts';
import { overlap, type Range } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';

/** A reading of the model, in token positions. */
interface Drawn {
  content: readonly Range[];
  cue: Range;
  anchor: number;
  source?: Range;
}

/** Lets a content that the model drew word by word begin and end where clauses do. */
export function mendContent(view: SentenceView, { content, cue, anchor, source }: Drawn): Range[] {
  const told = withoutDisclaimer(view, withoutAsides(view, content, cue), cue);
  // “…, notes Lee, and most of it was done in [mice]”: no clause begins there.
  const isMidway = (r: Range) =>
    !isQuoted(view, r.start) &&
    r.start !== cue.end &&
    r.start !== source?.end &&
    !/^(?:PUNCT|CCONJ|SCONJ|PRON)$/.test(tokenAt(view, r.start - 1).pos);
  const joined = withoutHoles(view, told, anchor, [source, cue]).filter((r, i) => i === 0 || !isMidway(r));
  const whole = joined.map((r) => wholeClause(view, r, cue, verbGroupAt(view, anchor)?.frame));
  // A clause that was completed may have taken in what the model gives as its next part.
  const parts = whole.filter((r, i) => !whole.slice(0, i).some((before) => before.end >= r.end));
  return parts.map((r) => withMarks(view.article, withoutThat(view, r)));
}

/** “said [A, and tests] had revealed that [“B”]”: a reading that runs on over the cue of somebody else, and leaves it out. */
export function isBroken(view: SentenceView, anchor: number, content: readonly Range[]): boolean {
  return content.some((range, i) => {
    const last = content[i - 1];
    const isBehind = last !== undefined && last.start > anchor && range.start < view.last && !isQuoted(view, last.end - 1);
    return isBehind && holdsCue(view, last.end, range.start, (group) => isFiniteGroup(group) && group.verb !== anchor);
  });
}

/** The reported clause begins after “that”. */
function withoutThat(view: SentenceView, range: Range): Range {
  // “confirmed [to the Courier that] the firm knew”
  const that =
    tokenAt(view, range.start).lower === 'to' && tokenAt(view, range.start + 1).pos !== 'VERB' ? thatSoon(view, range.start) : -1;
  if (that > 0 && that + 1 < range.end) return { start: that + 1, end: range.end };
  return tokenAt(view, range.start).lower === 'that' && range.end > range.start + 2 && isConjunction(view, range.start)
    ? { start: range.start + 1, end: range.end }
    : range;
}

/**
 * “the vote was stolen[, without offering evidence]”, “ten had died[, though that could not be confirmed]”, “it was lent[, a claim
 * they deny]”: behind what was said the writer takes over, wherever the model breaks off.
 */
function withoutDisclaimer(view: SentenceView, content: readonly Range[], cue: Range): Range[] {
  const [first] = content.filter((r) => r.start >= cue.end);
  for (let i = (first?.start ?? view.last) + 1; i < view.last; i++) {
    if (isQuoted(view, i)) continue;
    const isAside = isComma(tokenAt(view, i)) && (isCaveat(view, i + 1, view.last) || isDenialAside(view, i + 1, view.last));
    // “… and homeless. – Additional reporting from Reuters”
    const isCredit = isDash(tokenAt(view, i)) && tokenAt(view, i + 1).lower === 'additional' && tokenAt(view, i + 2).lower === 'reporting';
    const end = isAside || isCredit ? i : beforeDisclaimer(view, i);
    if (end >= 0) return content.filter((r) => r.start < end).map((r) => ({ start: r.start, end: Math.min(r.end, end) }));
  }
  return [...content];
}

/** What no clause ends with: “will”, “the”, “of”. */
const isOpenEnded = ({ pos, lower }: Token): boolean =>
  pos === 'AUX' || pos === 'DET' || (pos === 'ADP' && /^(?:of|to|with|for|from|by|at|into)$/.test(lower));

/** “says [at least] ten have died”: a number before the subject belongs to it. */
const ABOUT_SO_MANY = /^(?:at|least|most|about|around|some|more|than|nearly|almost|over|up|to|roughly|only|\d[\d,.]*)$/;

/**
 * “said [when they landed], they would go home”, “said the barge [will] soon be lifted”, “says at least ten [men] died”: a reading
 * behind the cue that begins or breaks off in the middle of a clause.
 */
function wholeClause(view: SentenceView, { start, end }: Range, cue: Range, frame: VerbGroup['frame'] | undefined): Range {
  if (start < cue.end) return { start: clauseOpening(view, start), end };
  // “called her “odd” [and left]”
  if (frame === 'call') return { start, end: complementEnd(view, start, end) };
  const semicolon = semicolonIn(view, start, end);
  if (semicolon > 0) return { start, end: semicolon };
  if (end >= view.last) return { start, end };
  // “agree to a thorough [“scrubbing” of it]”
  if (isQuoted(view, end))
    return {
      start,
      end: !isQuoted(view, end - 1) && /^(?:DET|ADJ|ADP)$/.test(tokenAt(view, end - 1).pos) ? contentEnd(view, end, view.last) : end,
    };
  // “called it “odd” [and left]”: nothing but what takes a clause waits for its verb.
  const takesClause = frame === 'say' || frame === 'tell';
  if (isQuoted(view, end - 1))
    return { start, end: takesClause && isVerbYetToCome(view, start, end) ? contentEnd(view, end, view.last) : end };
  let from = start;
  while (from > cue.end && ABOUT_SO_MANY.test(tokenAt(view, from - 1).lower)) from--;
  const last = tokenAt(view, end - 1);
  const next = tokenAt(view, end);
  const isOpen = isOpenEnded(last) && next.pos !== 'PUNCT';
  // “the old Ferry | House”, “a long | -delayed”
  const isCompound =
    // “its long-planned [(and long-delayed) line]”
    (next.text === '(' && last.pos === 'VERB') ||
    last.text === '(' ||
    (/^(?:PROPN|NOUN)$/.test(last.pos) && next.pos === 'PROPN') ||
    (next.text === '-' && isGlued(view, end));
  const isPair = next.lower === 'as' && /^(?:well|particularly|especially)$/.test(last.lower);
  // “said they were shifting[, but that does]”: of a clause that was hardly begun nothing is told.
  const begun = isOpen ? beginning(view, start, end) : -1;
  if (begun > 0) return { start: from === cue.end ? from : start, end: begun };
  const goesOn = isOpen || isPair || isCompound || (!isQuestion(view, start, cue) && isOpeningClause(view, start, end));
  let close = goesOn ? contentEnd(view, end + 1, view.last) : end;
  // “denied abusing her, [and], as he said before, …”
  const isLoose = (i: number) => !isQuoted(view, i) && (tokenAt(view, i).pos === 'CCONJ' || /^[,;:]$/.test(tokenAt(view, i).text));
  while (close > start + 1 && isLoose(close - 1)) close--;
  return { start: from === cue.end ? from : start, end: close };
}

/** “says the plan for “bubbles” [or groups is wrong]”, “says a “mix” [of both] will do”: the quotation is a part of the subject. */
const isVerbYetToCome = (view: SentenceView, start: number, end: number): boolean =>
  !isQuoted(view, start) &&
  (tokenAt(view, end).lower === 'of' ||
    (/^(?:or|and|for|in|is|are|was|were|will|would|has|had|have)$/.test(tokenAt(view, end).lower) &&
      !view.article.tokens.slice(start, end).some(isFiniteForm) &&
      hasFiniteVerb(view, end, view.last) &&
      !holdsCue(view, end, view.last, isFiniteGroup)));

/** “[While it may seem a] “blow to the port,” a deal is near, Lee said”: what stands before the cue does not begin in mid-clause. */
function clauseOpening(view: SentenceView, start: number): number {
  if (!isQuoted(view, start) || /^(?:PUNCT|CCONJ)$/.test(tokenAt(view, start - 1).pos) || isQuoted(view, start - 1)) return start;
  let from = start;
  while (from > view.first && !/^[;:(]$/.test(tokenAt(view, from - 1).text) && !isDash(tokenAt(view, from - 1))) from--;
  return holdsCue(view, from, start) ? start : from;
}

/** “said four had died[; residents] put it at ten”: the semicolon behind a whole clause; -1 where none stands. */
function semicolonIn(view: SentenceView, start: number, end: number): number {
  for (let i = start + 2; i < end; i++) if (tokenAt(view, i).text === ';' && !isQuoted(view, i) && hasFiniteVerb(view, start, i)) return i;
  return -1;
}

/** So many words of a clause are hardly a beginning. */
const HARDLY_BEGUN = 4;

/** The comma before a conjunction with which a new clause opens in the last words of `[start, end)`; -1 where none does. */
function beginning(view: SentenceView, start: number, end: number): number {
  for (let i = end - 1; i > start + 2 && i >= end - HARDLY_BEGUN; i--)
    if (isComma(tokenAt(view, i)) && /^(?:but|and|while|although|though)$/.test(tokenAt(view, i + 1).lower)) return i;
  return -1;
}

/** “When they asked [if she would stay], she left” */
const isQuestion = (view: SentenceView, start: number, cue: Range): boolean =>
  tokenAt(view, start).lower === 'if' && /^(?:ask|wonder|inquir|enquir)/.test(tokenAt(view, cue.end - 1).lower);

/** “said [that] if”, and not “made [that] spring”. */
const isThat = ({ lower, pos }: Token): boolean => lower === 'that' && pos !== 'DET';

/** Whether a content ends at the comma of a clause that opens it, with the main clause behind. */
function isOpeningClause(view: SentenceView, start: number, end: number): boolean {
  if (!isComma(tokenAt(view, end))) return false;
  let opener = end - 1;
  while (opener > start && !isComma(tokenAt(view, opener)) && !isThat(tokenAt(view, opener - 1))) opener--;
  if (!/^(?:when|if|once|after|because|since|while|although|unless|until|before)$/.test(tokenAt(view, opener).lower)) return false;
  const phrase = nounPhraseAfter(view, end + 1);
  return phrase !== undefined && isFiniteForm(tokenAt(view, phrase.end)) && !holdsCue(view, end, phrase.end + 2);
}

/** A content that takes in a quotation up to its mark takes in the mark, and one that ends on the opening mark what it opens. */
function withMarks(article: ArticleText, { start, end: until }: Range): Range {
  const quotation = (k: number) => article.quotationOf[k] ?? -1;
  let end = until;
  const last = quotation(end - 1);
  if (last >= 0 && end - 1 > start && quotation(end - 2) !== last) {
    while (quotation(end) === last && article.sentenceOf[end] === article.sentenceOf[end - 1]) end++;
  }
  const isMark = (k: number) => /^(?:["“”«»„]|''|``)$/.test(article.tokens[k]?.text ?? '');
  const opens = isMark(start - 1) && quotation(start) >= 0 && quotation(start - 1) === quotation(start);
  const closes = isMark(end) && quotation(end - 1) >= 0 && quotation(end) === quotation(end - 1);
  return { start: opens ? start - 1 : start, end: closes ? end + 1 : end };
}

/** “[Giving a speech in May], Lee says the plan has failed”: no verb before the cue, and a whole clause right behind it. */
function isOpening(view: SentenceView, { start, end }: Range, cue: Range): boolean {
  if (end > cue.start || isQuoted(view, start) || hasFiniteVerb(view, start, end) || view.last <= cue.end) return false;
  const next = tokenAt(view, cue.end);
  return next.pos !== 'PUNCT' && !['VERB', 'AUX', 'ADP', 'SCONJ'].includes(next.pos) && hasFiniteVerb(view, cue.end, bodyEnd(view));
}

/** “[what] she called “a mess””, “reported, [without citing sources], that …”: neither pronoun nor aside is part of what was said. */
function withoutAsides(view: SentenceView, content: readonly Range[], cue: Range): readonly Range[] {
  const isPronoun = (r: Range) => r.end - r.start === 1 && /^(?:what|which|that|who|as)$/.test(tokenAt(view, r.start).lower);
  const isAside = (r: Range) => tokenAt(view, r.start).lower === 'without' && tokenAt(view, r.start + 1).lower.endsWith('ing');
  const longest = Math.max(...content.map((r) => r.end - r.start));
  // A lone word that the model leaves behind a hole: “the news of her rise … [them]”.
  const isCrumb = (r: Range) => r.end - r.start === 1 && longest > 3 && !isQuoted(view, r.start) && r !== content[0];
  const isBehind = content.some((r) => r.start === cue.end || r.start === cue.end + 1);
  const told = content.filter((r) => !isPronoun(r) && !isAside(r) && !isCrumb(r) && !(isBehind && isOpening(view, r, cue)));
  return told.length > 0 ? told : content;
}

/**
 * Joins parts of a content that the model drew apart where no clause parts: between two of them stands the source, the cue,
 * another cue, a quotation's mark or a comma, or else the words between them were said, too.
 */
function withoutHoles(view: SentenceView, content: readonly Range[], anchor: number, others: readonly (Range | undefined)[]): Range[] {
  const { article } = view;
  const out: Range[] = [];
  for (const range of content) {
    const last = out.at(-1);
    const hole = last && { start: last.end, end: range.start };
    const parts = (k: number) => isQuoted(view, k) || tokenAt(view, k).pos === 'PUNCT';
    const isClosed =
      !hole ||
      article.sentenceOf[hole.start] !== article.sentenceOf[hole.end] ||
      [hole.start - 1, hole.start, hole.end - 1, hole.end].some(parts) ||
      others.some((other) => other && overlap(other, hole)) ||
      holdsCue(view, hole.start, hole.end);
    // What another cue in the hole was followed by is not this one's: “opposed it … [that would worsen things]”.
    const isRest =
      hole &&
      isClosed &&
      range.start > anchor &&
      isRelative(tokenAt(view, range.start)) &&
      !isQuoted(view, range.start) &&
      holdsCue(view, hole.start, hole.end, ({ verb }) => verb !== anchor);
    // “which the firm says [will break even], the spend in [the state totalled a million]”: the writer went on in between.
    const isLeftOver =
      hole &&
      last.start > anchor &&
      !isQuoted(view, range.start) &&
      !isQuoted(view, hole.start - 1) &&
      isComma(tokenAt(view, hole.start)) &&
      hasNoun(view, hole) &&
      hasFiniteVerb(view, last.start, last.end) &&
      !others.some((other) => other && overlap(other, hole)) &&
      !holdsCue(view, hole.start, hole.end);
    if (isRest) continue;
    // “said A, while [the rest would see] B”
    const isJoined = isLeftOver && /^(?:while|and|but)$/.test(tokenAt(view, hole.start + 1).lower);
    if (isLeftOver && !isJoined) continue;
    if (isClosed && !isJoined) out.push({ ...range });
    else last.end = range.end;
  }
  return out;
}

function hasNoun(view: SentenceView, { start, end }: Range): boolean {
  for (let i = start; i < end; i++) if (isNominal(tokenAt(view, i))) return true;
  return false;
}
