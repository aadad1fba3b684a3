import { skipToContent } from '../spans/content-clauses.ts';
import { contentEnd } from '../spans/content-ends.ts';
import {
  bodyEnd,
  closesWithComma,
  hasFiniteVerb,
  isComma,
  isDash,
  isGlued,
  isQuoted,
  isQuotedWithin,
  isRelative,
  isTimeWord,
  isWithinDashes,
  quotationAround,
  type SentenceView,
  tokenAt,
} from '../spans/grammar.ts';
import { isListStop } from '../spans/lists.ts';
import { complementEnd } from '../spans/naming.ts';
import { nounPhraseBefore } from '../spans/noun-phrases.ts';
import { nounPhraseAfter } from '../spans/noun-phrases-after.ts';
import { beforeOwnDeed, isNextRequest } from '../spans/own-deeds.ts';
import { holdsCue, isFiniteGroup, type VerbGroup } from '../spans/verb-groups.ts';
import { isWithheld } from '../spans/withheld.ts';
import { opensComment } from '../spans/writers-comments.ts';
import type { Range } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import { withoutJoin } from './broken-phrases.ts';
import { isQuestion } from './content-starts.ts';
import {
  isBeforeAdjunct,
  isBeforeAside,
  isBehindAside,
  isCompound,
  isMidList,
  isMidPhrase,
  isMidSeries,
  isOpeningAdjunct,
} from './mid-clause.ts';

/** What no clause ends with: “will”, “the”, “of”. */
const isOpenEnded = ({ pos, lower }: Token): boolean =>
  pos === 'AUX' || pos === 'DET' || (pos === 'ADP' && /^(?:of|to|with|for|from|by|at|into)$/.test(lower));

/** “says [at least] ten have died”: a number before the subject belongs to it. */
const ABOUT_SO_MANY = /^(?:at|least|most|about|around|some|more|than|nearly|almost|over|up|to|roughly|only|\d[\d,.]*)$/;

/** Whether some attribution has its cue at a token. */
export type IsCue = (token: number) => boolean;

/**
 * “said [when they landed], they would go home”, “said the barge [will] soon be lifted”, “says at least ten [men] died”: a reading
 * of the model that begins or breaks off in the middle of a clause, drawn to where the clause does.
 * @param cue whose content it is
 * @param isOthers whether another attribution has its cue at a token
 */
export function wholeClause(view: SentenceView, { start, end }: Range, cue: Range, group: VerbGroup, isOthers: IsCue): Range {
  // “He said:”, and the next paragraph is a quotation: no clause of this sentence.
  if (start >= view.last) return { start, end };
  if (start < cue.end) {
    const opening = end <= cue.start ? clauseOpening(view, start, end) : start;
    return { start: end <= cue.start && isJoinedClause(view, opening) ? view.first : opening, end };
  }
  // “called her “odd” [and left]”
  if (group.frame === 'call') return { start, end: complementEnd(view, start, end) };
  const drawn = clauseEnd(view, { start, end }, cue, group, isOthers);
  const close = start === cue.end ? beforeOwnDeed(view, group, start, drawn) : drawn;
  return { start: isQuoted(view, end - 1) ? start : beginningBehind(view, start, close, cue, group), end: withoutJoin(view, start, close) };
}

/** “[To bridge that] gap, the town has a plan, according to Lee”: what stands before a cue that is no verb does not begin in mid-phrase. */
export function wholeOpening(view: SentenceView, { start, end }: Range, cue: Range): Range {
  const isMidway =
    end <= cue.start && /^(?:DET|ADJ)$/.test(tokenAt(view, start - 1).pos) && /^(?:NOUN|PROPN|ADJ)$/.test(tokenAt(view, start).pos);
  return { start: isMidway ? clauseOpening(view, start, end) : start, end };
}

/** “says [at least] ten have died”, “alleged in [his suit] he was beaten”: where what was said begins, behind its cue. */
function beginningBehind(view: SentenceView, start: number, end: number, cue: Range, group: VerbGroup): number {
  const expected = takesClause(group) && group.form === 'finite' ? skipToContent(view, group, group.end) : start;
  let from = start > cue.end && start < expected && expected < end ? expected : start;
  const skipped = from;
  // “asked [the] court to act”
  if (from > cue.end && tokenAt(view, from - 1).pos === 'DET' && /^(?:NOUN|PROPN|ADJ)$/.test(tokenAt(view, from).pos)) from--;
  while (from > cue.end && ABOUT_SO_MANY.test(tokenAt(view, from - 1).lower)) from--;
  return from === cue.end ? from : skipped;
}

const takesClause = ({ frame }: VerbGroup): boolean => frame === 'say' || frame === 'tell';

function clauseEnd(view: SentenceView, { start, end }: Range, cue: Range, group: VerbGroup, isOthers: IsCue): number {
  const semicolon = semicolonIn(view, start, end);
  if (semicolon > 0) return semicolon;
  // “A man who claimed [to know her] was heard”: the main clause's verb comes next.
  const isOpener = tokenAt(view, start).lower === 'to' || tokenAt(view, cue.start + 1).lower === 'responsibility';
  const isInfinitive = start === cue.end && isOpener && isRelative(tokenAt(view, cue.start - 1));
  if (isInfinitive && (isFiniteForm(tokenAt(view, end)) || tokenAt(view, end).pos === 'VERB')) return end;
  // “has no plans to sell [| and would not identify] the bidders”
  if (end >= view.last || isWithheld(view, end) || isNextRequest(view, start, end)) return end;
  // “called it “odd” [and left]”: nothing but what takes a clause waits for its verb.
  if (isQuoted(view, end - 1)) {
    const goesOn = (takesClause(group) && isVerbYetToCome(view, start, end)) || isQuotedModifier(view, start, end);
    return goesOn ? contentEnd(view, end, view.last) : end;
  }
  // “agree to a thorough [“scrubbing” of it]”
  // “said they must keep [“the means to stop them”]”
  const isOwn = (takesClause(group) ? /^(?:DET|ADJ|ADP|VERB)$/ : /^(?:DET|ADJ|ADP)$/).test(tokenAt(view, end - 1).pos);
  if (isQuoted(view, end)) return isOwn ? contentEnd(view, end, view.last) : end;
  const comment = commentIn(view, start, end);
  if (comment > 0) return comment;
  const isOpen = isOpenEnded(tokenAt(view, end - 1)) && tokenAt(view, end).pos !== 'PUNCT';
  const isBroken = isOpen || isMidPhrase(view, end) || isBeforeAdjunct(view, end);
  // “said they were shifting[, but that does]”: of a clause that was hardly begun nothing is told.
  const begun = isBroken ? Math.max(beginning(view, start, end), nextSubject(view, start, end)) : -1;
  if (begun > 0) return begun;
  const isParted = isOpeningAdjunct(view, start, end) || isBeforeAside(view, end) || isBehindAside(view, start, end);
  if (takesClause(group) && isParted) return contentEnd(view, end + 1, view.last);
  const aside = asideBegun(view, start, end);
  if (aside > 0) return aside;
  const goesOn =
    isBroken ||
    isCompound(view, end) ||
    isMidAside(view, start, end) ||
    isWithinAside(view, start, end) ||
    isMidList(view, end) ||
    (takesClause(group) && isMidSeries(view, end)) ||
    isBeforeMainVerb(view, start, end) ||
    (!isQuestion(view, start, cue) && isOpeningClause(view, start, end));
  const close = goesOn ? contentEnd(view, end + 1, view.last) : end;
  return beforeOtherCue(view, end, close, isOthers);
}

/** Words with another's cue are not all one speaker's: up to the comma before that cue, else no more than the model has. */
function beforeOtherCue(view: SentenceView, end: number, close: number, isOthers: IsCue): number {
  let comma = end;
  for (let i = end; i < close; i++) {
    if (isComma(tokenAt(view, i)) && !isQuoted(view, i)) comma = i;
    if (isOthers(i)) return comma;
  }
  return close;
}

/** “it takes a week[, raising] doubts”: where the writer's comment opens in the last words; -1 where none does. */
function commentIn(view: SentenceView, start: number, end: number): number {
  for (let i = end - 2; i > start + 2 && i >= end - HARDLY_BEGUN; i--)
    if (isComma(tokenAt(view, i)) && !isQuoted(view, i) && opensComment(view, i + 1)) return i;
  return -1;
}

/** “that if they knew of it, his trip | to the coast would …”: behind the clause that opens it, a subject without its verb. */
function isBeforeMainVerb(view: SentenceView, start: number, end: number): boolean {
  let comma = end - 1;
  while (comma > start && !isComma(tokenAt(view, comma))) comma--;
  return comma > start && !isQuoted(view, comma) && isOpeningClause(view, start, comma) && !hasFiniteVerb(view, comma, end);
}

/** “— which ran out in May | — was renewed” */
const isMidAside = (view: SentenceView, start: number, end: number): boolean =>
  isDash(tokenAt(view, end)) && dashesIn(view, start, end) % 2 === 1 && dashesIn(view, end, view.last) % 2 === 1;

/** “the man — named as Lee | , a clerk — was found”: within an aside behind which the clause has its verb. */
function isWithinAside(view: SentenceView, start: number, end: number): boolean {
  if (!isWithinDashes(view, start, end, view.last)) return false;
  let close = end;
  while (close < view.last && (!isDash(tokenAt(view, close)) || isGlued(view, close - 1))) close++;
  return close < view.last - 1 && isFiniteForm(tokenAt(view, close + 1));
}

/** “says the plan for “bubbles” [or groups is wrong]”, “says a “mix” [of both] will do”: the quotation is a part of the subject. */
const isVerbYetToCome = (view: SentenceView, start: number, end: number): boolean =>
  !isQuoted(view, start) &&
  (isQuotedSubject(view, start, end) ||
    tokenAt(view, end).lower === 'of' ||
    (/^(?:or|and|for|in|is|are|was|were|will|would|has|had|have)$/.test(tokenAt(view, end).lower) &&
      !view.article.tokens.slice(start, end).some(isFiniteForm) &&
      hasFiniteVerb(view, end, view.last) &&
      !holdsCue(view, end, view.last, isFiniteGroup)));

/** “while some like it, the “bulk of the crew” [feel it is late]”: the quotation stands in a subject, whose verb follows. */
function isQuotedSubject(view: SentenceView, start: number, end: number): boolean {
  const { start: opens } = quotationAround(view, end - 1);
  const isSubject = tokenAt(view, opens - 1).pos === 'DET' && (opens - 1 === start || isComma(tokenAt(view, opens - 2)));
  return (
    opens > start && isSubject && isFiniteForm(tokenAt(view, end)) && tokenAt(view, end).pos === 'VERB' && !closesWithComma(view, end - 1)
  );
}

/** “a “corrupt” [process]”: the quotation that ends before `end` stands between an article and its noun. */
function isQuotedModifier(view: SentenceView, start: number, end: number): boolean {
  const { start: opens } = quotationAround(view, end - 1);
  const isNoun = tokenAt(view, end).pos === 'NOUN' && !isTimeWord(tokenAt(view, end));
  return (
    opens > start &&
    isNoun &&
    end - opens <= 5 &&
    /^(?:DET|ADJ|PART|SCONJ)$/.test(tokenAt(view, opens - 1).pos) &&
    !closesWithComma(view, end - 1)
  );
}

/** “[While it may seem a] “blow to the port,” a deal is near, Lee said”: what stands before the cue does not begin in mid-clause. */
function clauseOpening(view: SentenceView, start: number, end: number): number {
  // “[During the visit they discussed the port,] the choir and the new hall, a note said”: in mid-list.
  const isMidList = isComma(tokenAt(view, start - 1)) && !isQuotedWithin(view, view.first, end) && !hasFiniteVerb(view, start, end);
  const hasWord = (word: string) => view.article.tokens.slice(start, end).some((t) => t.lower === word);
  if (isMidList && hasFiniteVerb(view, view.first, start) && hasWord(',') && hasWord('and')) return view.first;
  const opens = /^(?:PUNCT|CCONJ|SCONJ)$/.test(tokenAt(view, start - 1).pos) && !isGlued(view, start - 1);
  if (start <= view.first || opens || isQuoted(view, start - 1)) return start;
  let from = start;
  while (from > view.first && !/^[;:(]$/.test(tokenAt(view, from - 1).text) && !isDash(tokenAt(view, from - 1))) from--;
  // “[The mayor asked for numbers on] every town, an aide said”: in mid-phrase no clause begins, whosever cue stands before.
  const isMidway = /^(?:of|on|to|for|with|in|by|from|at|about)$/.test(tokenAt(view, start - 1).lower);
  return !isMidway && holdsCue(view, from, start) ? start : from;
}

/** “[One man was killed], and others were hurt, officials said”: two clauses that a comma and “and” join, with nobody's cue in the first. */
const isJoinedClause = (view: SentenceView, start: number): boolean =>
  tokenAt(view, start - 1).lower === 'and' &&
  isComma(tokenAt(view, start - 2)) &&
  hasFiniteVerb(view, view.first, start - 2) &&
  !isQuotedWithin(view, view.first, start) &&
  !holdsCue(view, view.first, start);

/** “said four had died[; residents] put it at ten”: the semicolon behind a whole clause; -1 where none stands. */
function semicolonIn(view: SentenceView, start: number, end: number): number {
  for (let i = start + 2; i < end; i++)
    if (tokenAt(view, i).text === ';' && !isQuoted(view, i) && hasFiniteVerb(view, start, i) && !isListStop(view, i)) return i;
  return -1;
}

/** “said it was late [while the crew] | slept”: where the subject of another clause opens whose verb follows at `end`; -1 where none does. */
function nextSubject(view: SentenceView, start: number, end: number): number {
  // “, and the heirs have | called for …”
  let verb = end;
  while (tokenAt(view, verb - 1).pos === 'AUX') verb--;
  const phrase = isFiniteForm(tokenAt(view, end)) ? nounPhraseBefore(view, verb) : undefined;
  const before = phrase ? tokenAt(view, phrase.start - 1) : undefined;
  if (!phrase || phrase.start <= start + 2 || !view.article.tokens.slice(start, phrase.start).some(isFiniteForm)) return -1;
  // “that as rain fell, the crews | had left”
  if (isOpeningClause(view, start, phrase.start - 1)) return -1;
  // “had fallen by half and the number of staff | had risen”: so closely joined, both were said.
  if (before?.lower === 'and' && !isComma(tokenAt(view, phrase.start - 2)) && !holdsCue(view, phrase.start, view.last)) return -1;
  return before && /^(?:CCONJ|SCONJ|PUNCT)$/.test(before.pos) && before.lower !== 'that' ? phrase.start - 1 : -1;
}

function dashesIn(view: SentenceView, start: number, end: number): number {
  let n = 0;
  for (let i = start; i < end; i++) if (isDash(tokenAt(view, i)) && !isGlued(view, i) && !isQuoted(view, i)) n++;
  return n;
}

/** So many words of a clause are hardly a beginning. */
const HARDLY_BEGUN = 4;

/** The comma before a conjunction with which a new clause opens in the last words of `[start, end)`; -1 where none does. */
function beginning(view: SentenceView, start: number, end: number): number {
  // “is bound to come, but has | come as a shock”: of the same subject.
  const isSame = (i: number) => /^(?:but|and)$/.test(tokenAt(view, i + 1).lower) && tokenAt(view, i + 2).pos === 'AUX' && i + 2 === end - 1;
  for (let i = end - 1; i > start + 2 && i >= end - HARDLY_BEGUN; i--)
    if (
      isComma(tokenAt(view, i)) &&
      !isSame(i) &&
      /^(?:but|and|while|although|though|who|which)$/.test(tokenAt(view, isQuoted(view, i) ? i + 2 : i + 1).lower)
    )
      return isQuoted(view, i) ? i + 2 : i;
  return -1;
}

/** “said he was “glad” [— a boost] | for the port”: the dash in the last words behind which the writer goes on to the end; else -1. */
function asideBegun(view: SentenceView, start: number, end: number): number {
  if (end >= bodyEnd(view) || tokenAt(view, end).pos !== 'ADP') return -1;
  for (let i = end - 1; i > start + 2 && i >= end - HARDLY_BEGUN; i--)
    if (isDash(tokenAt(view, i)) && !isGlued(view, i) && !isQuoted(view, i)) return dashesIn(view, start, view.last) === 1 ? i : -1;
  return -1;
}

/** “said [that] if”, and not “made [that] spring”. */
const isThat = ({ lower, pos }: Token): boolean => lower === 'that' && pos !== 'DET';

/** Whether a content ends at the comma of a clause that opens it, with the main clause behind. */
function isOpeningClause(view: SentenceView, start: number, end: number): boolean {
  if (!isComma(tokenAt(view, end))) return false;
  let opener = end - 1;
  while (opener > start && !isComma(tokenAt(view, opener)) && !isThat(tokenAt(view, opener - 1))) opener--;
  // “[even if] they thought so, it could not be done”
  if (/^(?:even|only|just)$/.test(tokenAt(view, opener).lower)) opener++;
  const { lower } = tokenAt(view, opener);
  if (!/^(?:when|if|once|after|because|since|while|although|unless|until|before|as)$/.test(lower)) return false;
  const phrase = nounPhraseAfter(view, end + 1);
  // “finds that, [while some say so], others blame the firm”: behind “that” a main clause must come, whatever its verb.
  const isTold = opener <= start + 1 && [0, 1, 2].some((k) => isThat(tokenAt(view, start - k)));
  // “said it fell [as] rain came”: only right behind “that” is “as” sure to open something.
  if (lower === 'as' && !isTold) return false;
  return phrase !== undefined && isFiniteForm(tokenAt(view, phrase.end)) && (isTold || !holdsCue(view, end, phrase.end + 2));
}
