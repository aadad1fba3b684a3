import { CLAIM_NOUNS, NO_EVIDENCE, NOT_VERIFIED } from '../lexicon/claims.ts';
import type { Statement } from '../statement.ts';
import type { ArticleText, Sentence } from '../text/document.ts';
import { contains, overlap, type Range } from '../text/ranges.ts';
import { clauseAround, restOfClause, withoutStop } from './clauses.ts';
import {
  type ClaimContext,
  isReport,
  isStatement,
  lastAccusation,
  matchesOutsideQuotations,
  NUMBER,
  REACH_OF_NOTE,
  within,
} from './draft.ts';
import { accusedBefore, alikeBefore, claimNamed, figuresBefore, lastTelling, shownBefore, tollBefore } from './named-in-notes.ts';

/** Cues with which somebody takes up what is said already. */
const REPEATS = /^(?:repeat|echo|push|spread|promot|amplif|reviv|peddl|float|tout|parrot|circulat)/i;

/** “according to [unconfirmed] reports”, “a memo whose authenticity [has not been verified] says”: the statement of the source so described. */
function ofDescribedSource(around: ClaimContext['around'], range: Range, sentence: Sentence): Statement | undefined {
  return around(sentence).find(({ attribution: { source } }) => source !== undefined && contains(source, range));
}

/** “Unverified footage showed …”: an adjective on what comes; “the unverified claim” points back. */
function describedBy({ text }: ArticleText, { start, end }: Range): boolean {
  const noun = /^ (\p{L}+)/u.exec(text.slice(end, end + 30))?.[1];
  if (!/^un/i.test(text.slice(start, end)) || !noun) return false;
  return !(CLAIM_NOUNS.has(noun) && /\b(?:the|this|that|these|those|such) $/i.test(text.slice(start - 8, start)));
}

/** “A video, [which the Courier has not verified,] appears to show smoke”: the sentence whose subject is so described. */
function withoutRelative(article: ArticleText, range: Range, sentence: Sentence): Range | undefined {
  const { text } = article;
  const before = text.slice(sentence.start, range.start);
  const isRelative = /, (?:which|whose \p{L}+)(?: [\p{L}’'.-]+){0,5} $/u.test(before);
  const goesOn = /^[^.;]{0,60}?, (?=\p{Ll})/u.exec(text.slice(range.end, sentence.end));
  return isRelative && goesOn ? withoutStop(article, sentence) : undefined;
}

/** “The theory that [it was sold] has been widely debunked”: the claim stands before its verdict. */
function claimedBefore(article: ArticleText, sentence: Sentence, range: Range): Range | undefined {
  const before = article.text.slice(sentence.start, range.start);
  const found = CLAIM_JUDGED.exec(before);
  if (!found?.[1]) return undefined;
  const start = sentence.start + found.index + found[0].indexOf(found[1], found[0].indexOf(' that ') + 6);
  return { start, end: start + found[1].length };
}

const CLAIM_JUDGED =
  /\b(?:claims?|theor(?:y|ies)|allegations?|rumou?rs?|reports?|ideas?|notions?|suggestions?|accusations?|myths?|stor(?:y|ies)|assertions?) that (.+?),? (?:has|have|had|is|are|was|were) (?:(?:since|long|also|now|already|been|widely|repeatedly|largely|thoroughly|roundly) )*$/iu;

/** “Videos showed smoke; [the Herald] could not verify them”: the outlet's own words, whatever they were read with. */
const isOutletsOwn = ({ text }: ArticleText, sentence: Sentence, { start }: Range): boolean =>
  /[;–—-] (?:(?:[Tt]he )?(?:\p{Lu}[\p{L}.&’'-]*\s){1,3}|we )$/u.test(text.slice(sentence.start, start));

const ITS_NATURE = /^(?:Its|Their) (?:authenticity|veracity|accuracy|origins?|date|location|contents?) $/;

const WHO_IT_IS = /^(?:The |Their |His |Her )?(?:full |exact )?(?:names?|identit(?:y|ies)) /;

/** “could not independently verify”, “unconfirmed reports that”: on the claim that the words speak of. */
export function notVerified({ article, around, flag, claimIn }: ClaimContext): void {
  const words = ({ start, end }: Range) => article.text.slice(start, end);
  let last: { target: Statement | Range; sentence: Range } | undefined;
  for (const { range, sentence } of matchesOutsideQuotations(article, NOT_VERIFIED)) {
    const holder = around(range).find(
      (s) =>
        s.source.kind !== 'media' &&
        s.act !== 'refuse' &&
        within(s, range) &&
        !s.attribution.content.some((c) => c.start === sentence.start),
    );
    if (holder) {
      // “The agency notes that [it was not able to confirm] this”: what it could not check is what it told before.
      const [told] = holder.attribution.content;
      const isOwnCheck = told && /^(?:it|they|we) (?:ha[ds] |have )?$/i.test(article.text.slice(told.start, range.start));
      const before = isOwnCheck && holder.source.kind === 'named-organisation' ? statementBefore(around, told.start - 1) : undefined;
      if (before) flag(before, 'not-verified', range);
      // “repeated the unverified claim that …”: an adjective of the writer's.
      const isRepeated = /^un/i.test(words(range)) && REPEATS.test(holder.attribution.cue?.text ?? '');
      if (isRepeated || isOutletsOwn(article, sentence, range)) flag(holder, 'not-verified', range);
      continue;
    }
    // “The speech held a charge that [had not been verified], a clerk said”: told of the past, and no note on what is told.
    const leading = around(range).find((s) => s.source.kind !== 'media' && s.act !== 'refuse' && within(s, range));
    if (leading && /^had\b/i.test(words(range))) continue;
    // “A spokesman was unable to confirm it”: who speaks for others could not, and not the outlet.
    if (
      /^(?:was|were|is|are|could|can)\b/.test(words(range)) &&
      /\bspokes\p{L}+(?:,?(?: [\p{L}.’'-]+)){0,7},? $/u.test(article.text.slice(sentence.start, range.start))
    )
      continue;
    // “has not confirmed what happened”: nothing is claimed that could be.
    if (/^ (?:of )?(?:what|how|who|why|when|where)\b/.test(article.text.slice(range.end, sentence.end))) continue;
    // “The names of the dead have not been confirmed”: who it is, and nothing that is claimed.
    if (WHO_IT_IS.test(words({ start: sentence.start, end: range.start }))) continue;
    // “A clip said to be of the minister was aired. [Its authenticity] has not been verified.”
    const previous = ITS_NATURE.test(words({ start: sentence.start, end: range.start })) && article.sentences[sentence.index - 1];
    const told = previous ? claimIn(previous) : undefined;
    if (told) {
      flag(told, 'not-verified', range);
      continue;
    }
    const bearer = ofDescribedSource(around, range, sentence);
    const own = describedBy(article, range) ? clauseAround(article, sentence, range.start) : withoutRelative(article, range, sentence);
    const spoken = bearer ?? spokenOf(article, around, range, sentence, own) ?? clauseAround(article, sentence, range.start);
    // “A video that [could not be verified] shows a man, Hale said”: no more than what was said.
    const isOfThing = /\b(?:that|which) $/.test(words({ start: sentence.start, end: range.start }));
    const meant = leading && (isOfThing || !isStatement(spoken)) ? leading : spoken;
    // “Lee denies it, and the Herald could not verify the charges”: what was said before, and not that it is denied.
    const isDenial = isStatement(meant) && meant.act === 'deny' && !/\b(?:neither|either|both)\b/i.test(words(sentence));
    const target = isDenial ? statementBefore(around, (meant.attribution.content[0]?.start ?? 1) - 1) : meant;
    if (!target) continue;
    // “The Herald could not confirm the place. The device could not be verified.”: two notes on one claim.
    const again = !isStatement(target) && last && overlap(target, last.sentence) ? last.target : target;
    last = { target: again, sentence };
    flag(again, 'not-verified', range);
    // “Neither account could be verified”: the two before.
    const isOfTwo =
      /\b(?:neither|either|both)\b/i.test(article.text.slice(range.start - 40, range.end + 40)) &&
      !/\b(?:nor|and) (?:the |his |her |its |their )?defen[cs]e\b/.test(words(range));
    const isOfFigures = /\b(?:figure|number|toll)s?\b/.test(words(sentence));
    const at = isStatement(target) ? (target.attribution.content[0]?.start ?? 0) - 1 : 0;
    const other = isOfTwo
      ? isOfFigures
        ? lastTelling(around, { start: at, end: at }, NUMBER)
        : statementBefore(around, at, 400)
      : undefined;
    if (!other || !isStatement(target)) continue;
    // One paragraph each, at most.
    const breaks = article.text.slice(other.attribution.content[0]?.end, range.start).match(/\n+/g)?.length ?? 0;
    if (breaks === 0 || (breaks === 1 && other.source !== target.source)) flag(other, 'not-verified', range);
  }
}

const NOBODY_YET = /\b(?:any(?:one|body)|those|people|whoever|no one|nobody)(?: who| found| caught)? $/i;

/** “any evidence [of] sabotage”, and not “of his claim”, “of the charges”, which point back. */
const OF_WHAT =
  /^ (?:of|for) (?!(?:his|her|its|their|this|that|these|those|such|it|them|any)\b)(?!the [\p{L}’' -]*?(?:claim|allegation|charge|assertion|accusation)s?\b)/u;

/** “without providing evidence”, “baseless”, “falsely claimed”. */
export function noEvidence({ article, statements, around, flag }: ClaimContext): void {
  for (const { range, sentence } of matchesOutsideQuotations(article, NO_EVIDENCE)) {
    // “anyone falsely naming a neighbour can be fined”: nobody did, so far.
    // “was not entirely unfounded”
    const lead = article.text.slice(sentence.start, range.start);
    if (NOBODY_YET.test(lead) || /\bnot (?:\p{L}+ly )?$/u.test(lead)) continue;
    const inner = around(range).find((s) => within(s, range));
    if (inner) {
      // A speaker who owns to having no proof speaks of an earlier statement of the same speaker.
      const owns = /^had|^has|^have/i.test(article.text.slice(range.start, range.end));
      const earlier = statements
        .filter((s) => s.source === inner.source && s !== inner && (s.attribution.content[0]?.start ?? 0) < range.start)
        .at(-1);
      if (owns && earlier) flag(earlier, 'no-evidence', range);
      // “repeated the baseless claim that …”: an adjective of the writer's.
      else if (REPEATS.test(inner.attribution.cue?.text ?? '')) flag(inner, 'no-evidence', range);
      continue;
    }
    // “found no evidence of misconduct”: the claim is named right there.
    // “Lee claims it was rigged, [though courts found] no evidence of fraud”: what the clause before it tells.
    const doubted = /, (?:though|although|but|yet|even though) [^,;]*$/.test(lead)
      ? around(sentence).find(
          ({ attribution: { cue, content } }) => cue && contains(sentence, cue) && (content.at(-1)?.end ?? 0) < range.start,
        )
      : undefined;
    const named =
      doubted ?? (/\b(?:of|for)$/i.test(article.text.slice(range.start, range.end)) && restOfClause(article, sentence, range.end));
    // “Moscow has not presented any evidence of [sabotage in the port]”
    const of = named ? null : OF_WHAT.exec(article.text.slice(range.end, sentence.end));
    const isTold = () => around(sentence).some(({ attribution: { cue } }) => cue && contains(sentence, cue));
    const told = of && !isTold() ? restOfClause(article, sentence, range.end + of[0].length) : undefined;
    // “She falsely presents herself as a doctor.”
    const own = /^falsely$/i.test(article.text.slice(range.start, range.end)) ? clauseAround(article, sentence, range.start) : undefined;
    const target = named || told || claimedBefore(article, sentence, range) || spokenOf(article, around, range, sentence, own);
    flag(target ?? clauseAround(article, sentence, range.start), 'no-evidence', range);
  }
}

/**
 * What a note is about: a statement in its own sentence, a clause that follows “that”, or the statement before.
 * @param own in place of the statement before
 */
function spokenOf(
  article: ClaimContext['article'],
  around: ClaimContext['around'],
  range: Range,
  sentence: Sentence,
  own?: Range,
): Statement | Range | undefined {
  // “The Times cited an [unconfirmed] report that …”: what the outlet passed on.
  const passedOn = around(range).find((s) => isReport(s) && s.source.kind === 'media' && within(s, range));
  if (passedOn) return passedOn;
  const accused = accusedBefore(article, around, range, sentence);
  if (accused) return accused;
  const behind = article.text.slice(range.end, sentence.end);
  const after = /^(?:\s+[\p{L}’'-]+){0,4}?\s+(?:that|whether|if)\s+/u.exec(behind) ?? OPENS_CLAUSE.exec(behind);
  // “could not verify [that account]”: the word points back, and opens no clause.
  const pointed =
    after && /^(\p{L}+)(?=[.,;]| (?:and|but|or|independently)\b)/u.exec(article.text.slice(range.end + after[0].length, sentence.end));
  const clause =
    after && !(pointed?.[1] && CLAIM_NOUNS.has(pointed[1])) ? restOfClause(article, sentence, range.end + after[0].length) : undefined;
  // “could not confirm [if] a man was held, but officials said the search went on”: the clause is its own.
  if (clause && /^\s+(?:if|whether)\b/.test(after?.[0] ?? '')) return clause;
  const said = around(sentence).find(
    (s) =>
      isReport(s) && s.source.kind !== 'unattributed' && s.attribution.cue && contains(sentence, s.attribution.cue) && !within(s, range),
  );
  if (said) return said;
  if (clause) return clause;
  if (own) return own;
  // “The paper ran what appeared to be a summons, although [its authenticity] could not be verified”
  const aside = OF_ITS_OWN.exec(article.text.slice(sentence.start, range.start));
  if (aside?.[1]) return clauseAround(article, sentence, sentence.start + aside[1].length - 1);
  const toll = tollBefore(article, around, range, sentence) ?? figuresBefore(article, around, range, sentence);
  if (toll) return toll;
  const shown = shownBefore(article, around, range, sentence);
  if (shown) return shown;
  const alike = alikeBefore(article, around, range, sentence);
  if (alike) return alike;
  const before = statementBefore(around, range.start, REACH_OF_NOTE);
  const from = before?.attribution.content[0]?.end ?? 0;
  const isNear = before && !article.text.slice(from, range.start).includes('\n');
  // “could not verify [the group]'s claims”: not what was told right before by another.
  const isOwned = /^[^.;]{2,40}['’]s? claims?\b/.test(article.text.slice(range.end, sentence.end));
  const named = isNear && !isOwned ? undefined : claimNamed(article, around, range, sentence);
  if (named) return named;
  // “The date of the video could not be verified.”: what the sentence before tells, where the last statement stands farther off.
  const previous = article.sentences[sentence.index - 1];
  // “They sue. [The allegations] have not been tested in court.”: what was told before.
  const isOfCharges = /\b(?:allegation|accusation)s?\b/.test(article.text.slice(sentence.start, range.end));
  if (before && isOfCharges) return lastAccusation(around({ start: range.start - REACH_OF_CHARGES, end: range.start })) ?? before;
  if (before && !isNear && previous?.paragraph === sentence.paragraph) {
    // “As the Courier says, [the yard was sold].”
    const isOpening = /^(?:as|while|although|though|when|after|before|if)\b/i.test(article.text.slice(previous.start));
    return clauseAround(article, previous, isOpening ? withoutStop(article, previous).end - 1 : previous.start);
  }
  return before;
}

/** In characters: a suit is told of at length. */
const REACH_OF_CHARGES = 2500;

/** “has yet to confirm [the two have agreed]”: a clause without “that”. */
const OPENS_CLAUSE =
  /^ (?=(?:the|an?|his|her|its|their|[A-ZÀ-Þ][^\s,;:]*) (?:(?!(?:that|which|who|whose|and|or)\b)[^\s,;:]+ ){1,4}?(?:has|have|had|is|are|was|were|will|would)\b)/;

/** What a note in passing is on that speaks of “its authenticity”: the clause before it. */
const OF_ITS_OWN = /^(.+\p{L}), (?:although|though|but) (?:its|their) (?:[\p{L}-]+ ){1,3}$/u;

/** The last statement that ends before `at`, at most `reach` characters (UTF-16) before it, and is a report. */
export function statementBefore(around: ClaimContext['around'], at: number, reach = 1500): Statement | undefined {
  return around({ start: at - reach, end: at }).findLast((s) => {
    const end = s.attribution.content[0]?.end ?? 0;
    return end <= at && at - end < reach && isReport(s);
  });
}
