import { BODY_NOUNS, DOCUMENT_NOUNS, MEDIA_NOUNS } from '../lexicon/bodies.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { isGroupNoun, isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { ArticleText } from '../text/document.ts';
import type { Range } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';
import { bearerFrom, bearerOfAge, bearerOfPost, personBefore } from './bearers.ts';
import { behindOwningTime, isComma, isDash, isGlued, isQuoted, type SentenceView, tokenAt } from './grammar.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { isOutletPhrase } from './outlet-phrases.ts';
import { nounInMarks } from './people-in-marks.ts';
import { isPossessive, STANDS_ALONE } from './phrase-words.ts';
import type { VerbGroup } from './verb-groups.ts';

/**
 * The phrase that a relative pronoun takes up. “the head of [the Dialogue Group], which says”: “which” is no person, so it takes
 * up the body behind one.
 * @param pronoun token position
 */
export function antecedentOf(view: SentenceView, pronoun: number): Range | undefined {
  const first = firstOfTwo(view, pronoun);
  if (first > 0) return antecedentOf(view, first);
  // “the study[ – which] notes that it is late – …”
  const isParted = isComma(tokenAt(view, pronoun - 1)) || (isDash(tokenAt(view, pronoun - 1)) && !isGlued(view, pronoun - 1));
  const marked = tokenAt(view, pronoun).lower === 'who' ? nounInMarks(view, pronoun) : undefined;
  if (marked) return marked;
  // “complaints from [firms] -- from mills to shops -- that say it is late”: whom the aside is about.
  const opener = isParted && isDash(tokenAt(view, pronoun - 1)) ? dashBefore(view, pronoun - 2) : -1;
  const phrase = behindParticiple(view, nounPhraseBefore(view, opener > 0 ? opener : isParted ? pronoun - 1 : pronoun));
  if (phrase && tokenAt(view, pronoun).lower === 'who')
    return (
      askedBy(view, phrase) ??
      bearerOfAge(view, phrase) ??
      bearerOfPost(view, phrase) ??
      bearerFrom(view, phrase) ??
      personBefore(view, phrase) ??
      personIn(view, phrase)
    );
  if (!phrase || tokenAt(view, pronoun).lower !== 'which') return phrase;
  let of = -1;
  for (let i = phrase.start; i < phrase.end; i++) if (/^(?:of|at|for)$/.test(tokenAt(view, i).lower) && of < 0) of = i;
  const head = tokenAt(view, of - 1);
  if (of > phrase.start && isPersonNoun(head.lower) && of + 1 < phrase.end) return { start: of + 1, end: phrase.end };
  return speakerIn(view, phrase);
}

/** In words. */
const LONGEST_ASIDE = 30;

/** “Lund, [who] lives there but [who] said it was late”: the pronoun of the clause that a conjunction joins the one at `pronoun` to; -1 where there is none. */
function firstOfTwo(view: SentenceView, pronoun: number): number {
  if (tokenAt(view, pronoun).lower !== 'who' || !/^(?:and|but)$/.test(tokenAt(view, pronoun - 1).lower)) return -1;
  for (let i = pronoun - 3; i > Math.max(view.first, pronoun - LONGEST_ASIDE) && !isQuoted(view, i); i--)
    if (/^who(?:se)?$/.test(tokenAt(view, i).lower)) return i;
  return -1;
}

/** The dash before `i` that opened what one closes, where nothing but a phrase that a preposition opens stands between; -1 where none does. */
function dashBefore(view: SentenceView, i: number): number {
  let at = i;
  while (at > Math.max(view.first, i - LONGEST_ASIDE) && !isDash(tokenAt(view, at)) && tokenAt(view, at).pos !== 'AUX') at--;
  return isDash(tokenAt(view, at)) && /^(?:from|in|among|including)$/.test(tokenAt(view, at + 1).lower) ? at : -1;
}

/** “left it out, infuriating [Democrats], who”: what was done to them. */
function behindParticiple(view: SentenceView, phrase: Range | undefined): Range | undefined {
  if (!phrase || !isComma(tokenAt(view, phrase.start - 1)) || phrase.end - phrase.start < 2) return phrase;
  const isDone = tokenAt(view, phrase.start).lower.endsWith('ing') && tokenAt(view, phrase.start + 1).pos === 'PROPN';
  return isDone ? { start: phrase.start + 1, end: phrase.end } : phrase;
}

const ASKED = /^(?:interviewed|polled|surveyed|quoted|contacted|cited)$/;

/** “[six clerks interviewed by the Courier] who”: whom an outlet asked, and not the outlet. */
function askedBy(view: SentenceView, phrase: Range): Range | undefined {
  const isBy = tokenAt(view, phrase.start - 1).lower === 'by' && ASKED.test(tokenAt(view, phrase.start - 2).lower);
  const asked = isBy && isOutletPhrase(view.article, phrase) ? nounPhraseBefore(view, phrase.start - 2) : undefined;
  return asked && { start: asked.start, end: phrase.end };
}

/** “the leak of [the report], which”, “a request by [the Courier], which”: “which” tells of the paper or the body, not of what was done with it. */
function speakerIn(view: SentenceView, phrase: Range): Range {
  // “[Wednesday's] leak of the report, which”
  const start = behindOwningTime(view, phrase.start);
  for (let i = phrase.end - 2; i > phrase.start; i--) {
    if (!/^(?:of|from|by|to)$/.test(tokenAt(view, i).lower)) continue;
    const [before, behind] = [
      { start, end: i },
      { start: i + 1, end: phrase.end },
    ];
    const isSpeaker = isWritten(view, behind) || isOutletPhrase(view.article, behind);
    if (isSpeaker && isBareThing(view, before) && !isWritten(view, before)) return behind;
  }
  return phrase;
}

/** “a note by [the mayor's aide], who”: “who” is nobody's note, so it takes up the person behind one. */
function personIn(view: SentenceView, phrase: Range): Range {
  for (let i = phrase.end - 2; i > phrase.start; i--) {
    if (!/^(?:of|from|by|with|for|about|to|against)$/.test(tokenAt(view, i).lower)) continue;
    // “critical of [backers] who”, and not “a source close to Lee, who”
    const isOfOne = isPersonNoun(singularOf(tokenAt(view, i - 2).lower));
    if (tokenAt(view, i - 1).pos === 'ADJ' && !isOfOne && mayName(view, { start: i + 1, end: phrase.end }))
      return { start: i + 1, end: phrase.end };
    // “asked Jo Lee about [several women] who”
    const isAbout = tokenAt(view, i).lower === 'about' && tokenAt(view, i - 1).pos === 'PROPN';
    if (isAbout && isPersonNoun(singularOf(tokenAt(view, phrase.end - 1).lower))) return { start: i + 1, end: phrase.end };
    const before = { start: phrase.start, end: i };
    // “six clerks interviewed by the Courier who said”
    if (ASKED.test(tokenAt(view, i - 1).lower) && isOutletPhrase(view.article, { start: i + 1, end: phrase.end })) return phrase;
    // “The guild's inquiry led to the arrest of [Jo Lee], who”, and not “the daughter of Jo Lee, who”
    const [given, name] = [tokenAt(view, i + 1), tokenAt(view, phrase.end - 1)];
    const isFullName = i + 2 < phrase.end && given.pos === 'PROPN' && name.pos === 'PROPN' && isGivenName(given.lower);
    if (isFullName && tokenAt(view, i - 1).pos === 'NOUN' && !isPersonNoun(tokenAt(view, i - 1).lower) && isDeed(tokenAt(view, i - 1)))
      return { start: i + 1, end: phrase.end };
    // “an account disputed by [a partner], who”
    // “a post by [a man] who”
    const isAuthor = /^(?:post|letter|message|video|email|tweet|note|story|book|report)$/.test(tokenAt(view, i - 1).lower);
    const isAgent = tokenAt(view, i).lower === 'by' && (tokenAt(view, i - 1).pos === 'VERB' || isAuthor);
    const isThing =
      isAgent || (!mayName(view, before) && tokenAt(view, i - 1).pos === 'NOUN' && !STANDS_ALONE.test(tokenAt(view, i - 1).lower));
    // “criticism from [five villages], who”: whoever they are, “who” is no criticism.
    const isFrom =
      tokenAt(view, i).lower === 'from' && !isPersonNoun(tokenAt(view, i - 1).lower) && !isGroupNoun(tokenAt(view, i - 1).lower);
    if (isThing && !GROUPS.test(tokenAt(view, i - 1).lower) && (isFrom || mayName(view, { start: i + 1, end: phrase.end })))
      return { start: i + 1, end: phrase.end };
  }
  return phrase;
}

/**
 * “[Jo Hale, a former pilot who] said it was late”: a source that describes, and of which a relative clause or a participle
 * tells, with the name before its comma.
 */
export function withNameBefore(view: SentenceView, phrase: Range): Range {
  if (tokenAt(view, phrase.end - 1).lower !== 'who' && !/^\p{L}+ing$/u.test(tokenAt(view, phrase.end).lower)) return phrase;
  if (!isComma(tokenAt(view, phrase.start - 1)) || !/^(?:an?|the|one)$/.test(tokenAt(view, phrase.start).lower)) return phrase;
  const name = nounPhraseBefore(view, behindParty(view, phrase.start - 1));
  if (!name) return phrase;
  for (let i = name.start; i < name.end; i++) if (tokenAt(view, i).pos === 'ADP' || isComma(tokenAt(view, i))) return phrase;
  const isPlaced = tokenAt(view, name.start - 1).pos === 'ADP' && !isGivenName(tokenAt(view, name.start).lower);
  return tokenAt(view, name.end - 1).pos === 'PROPN' && !isPlaced ? { start: name.start, end: phrase.end } : phrase;
}

/**
 * “[Jo Hale and Ann Moss] are among the actors who said …”, “[Jo Hale] is one of those who …”: by name who is counted among those
 * that a relative clause tells of.
 * @param among token range of the phrase before the relative pronoun
 */
export function namedAmong(view: SentenceView, { start }: Range): Range | undefined {
  const isOneOf = tokenAt(view, start - 1).lower === 'of' && tokenAt(view, start - 2).lower === 'one';
  const among = isOneOf ? start - 2 : tokenAt(view, start - 1).lower === 'among' ? start - 1 : -1;
  const verb = tokenAt(view, among - 1);
  if (among < 0 || verb.pos !== 'AUX' || !/^(?:is|are|was|were)$/.test(verb.lower)) return undefined;
  const name = nounPhraseBefore(view, among - 1);
  return name && tokenAt(view, name.end - 1).pos === 'PROPN' ? name : undefined;
}

/** “guests including Ann Holt and [Carl Lund], who claims”: of several the last, where the verb is one person's. */
export function lastNamed(view: SentenceView, { start, end }: Range, { start: verb }: VerbGroup): Range | undefined {
  const { lower, pos } = tokenAt(view, verb);
  if (!(pos === 'AUX' ? /^(?:has|is|was)$/.test(lower) : /[^s]s$/.test(lower))) return undefined;
  let name = end;
  while (name > start && tokenAt(view, name - 1).pos === 'PROPN') name--;
  const isOfSeveral = tokenAt(view, name - 1).lower === 'and' && /^(?:PROPN|PUNCT)$/.test(tokenAt(view, name - 2).pos);
  return isOfSeveral && name > start + 2 && end - name >= 2 ? { start: name, end } : undefined;
}

/** “Rep. Jo Hale[, D-N.J.,]”: the comma before a party and a state, where these stand before the one at `comma`. */
function behindParty(view: SentenceView, comma: number): number {
  let i = comma - 1;
  // “Jo Lee (D-Tex.)[,] a clerk who”
  const isBracket = tokenAt(view, i).text === ')';
  while (i > view.first && i > comma - 8 && !isComma(tokenAt(view, i)) && !(isBracket && tokenAt(view, i).text === '(')) i--;
  if (isBracket && tokenAt(view, i).text === '(') return i;
  const isParty = /^[DRI]$/.test(tokenAt(view, i + 1).text) && tokenAt(view, i + 2).text === '-';
  return isComma(tokenAt(view, i)) && isParty ? i : comma;
}

/** “the arrest of Lee”: what is done to somebody. */
const isDeed = ({ lower }: Token): boolean =>
  /^(?:arrest|death|murder|killing|appointment|election|resignation|trial|conviction|detention|sacking|dismissal|extradition|disappearance|release|nomination|case|testimony|evidence|work)$/.test(
    lower,
  );

/** What counts people, or gathers them. */
const GROUPS =
  /^(?:number|group|majority|minority|percent|cent|half|thirds?|quarters?|list|chorus|handful|dozens?|hundreds|thousands|lot|pair|couple|trio|crowd|team|range|series|variety|share|member|members|generation|army|coalition|network|panel|slate)$/;

/** Whether a phrase's nouns name a paper, a recording or the like: “a letter to the board [saying]”. */
export function isWritten(view: SentenceView, phrase: Range): boolean {
  for (let i = phrase.start; i < phrase.end; i++) {
    const noun = singularOf(tokenAt(view, i).lower);
    // “resigned from [her post], insisting that …”: an office.
    const isOffice = noun === 'post' && tokenAt(view, i - 2).lower === 'from' && tokenAt(view, i - 1).lower !== 'a';
    if ((DOCUMENT_NOUNS.has(noun) || noun === 'story') && !isOffice) return true;
  }
  return false;
}

/**
 * “a former clerk who had [a letter from 11 members] urging …”: where only what a relative clause tells of names a paper, the
 * paper, else the phrase.
 */
export function writingIn(view: SentenceView, phrase: Range): Range {
  let who = phrase.start;
  while (who < phrase.end && !/^(?:who|which)$/.test(tokenAt(view, who).lower)) who++;
  // “in response to a question about [a report from the Courier] telling that”, “a backlash over [its letter] urging”
  const about = who === phrase.end ? lastIndexOf(view, phrase, /^(?:about|to|on|over|against)$/) : -1;
  if (
    about > phrase.start &&
    !isWritten(view, { start: phrase.start, end: about }) &&
    isWritten(view, { start: about + 1, end: phrase.end })
  )
    return { start: about + 1, end: phrase.end };
  if (who >= phrase.end - 2 || isWritten(view, { start: phrase.start, end: who })) return phrase;
  let paper = phrase.end - 1;
  while (paper > who && !DOCUMENT_NOUNS.has(singularOf(tokenAt(view, paper).lower))) paper--;
  if (paper === who) return phrase;
  while (/^(?:DET|ADJ|NOUN|NUM)$/.test(tokenAt(view, paper - 1).pos)) paper--;
  return { start: paper, end: phrase.end };
}

/** “three clerks on [the new research]”: the paper with which a phrase about somebody closes. */
export function paperClosing(view: SentenceView, { start, end }: Range): Range | undefined {
  let from = end - 1;
  while (from > start && /^(?:ADJ|NOUN|PROPN)$/.test(tokenAt(view, from - 1).pos)) from--;
  const isPaper = from > start + 1 && tokenAt(view, --from).pos === 'DET' && isWritten(view, { start: end - 1, end });
  return isPaper && mayName(view, { start, end: from }) ? { start: from, end } : undefined;
}

export function lastIndexOf(view: SentenceView, { start, end }: Range, pattern: RegExp): number {
  for (let i = end - 1; i >= start; i--) if (pattern.test(tokenAt(view, i).lower)) return i;
  return -1;
}

/** Whether a phrase's own words, before what hangs on them, may name somebody: a name, a pronoun, a noun for people. */
export function mayName(view: SentenceView, phrase: Range): boolean {
  for (let i = phrase.start; i < phrase.end; i++) {
    const token = tokenAt(view, i);
    if (token.pos === 'ADP' && i > phrase.start) return false;
    // “their regret at the loss”
    if (i === phrase.start && isPossessive(token) && !isPersonNoun(tokenAt(view, i + 1).lower) && phrase.end > i + 1) continue;
    if (
      /^(?:PROPN|PRON)$/.test(token.pos) ||
      /^(?:another|others|one|some|many)$/.test(token.lower) ||
      // “A third was blunt: “No.””
      (/^(?:second|third|fourth)$/.test(token.lower) && i + 1 === phrase.end) ||
      (/^\p{Lu}/u.test(token.text) && token.pos !== 'DET') ||
      // “[heavy] criticism” is nobody's, though a heavy is somebody.
      (isPersonNoun(token.lower) && !(token.pos === 'ADJ' && tokenAt(view, i + 1).pos === 'NOUN'))
    )
      return true;
  }
  return false;
}

/** Whether a phrase opens with nouns, or words before them, of which none may name somebody or a body that speaks. */
export function isBareThing(view: SentenceView, phrase: Range): boolean {
  if (mayName(view, phrase)) return false;
  for (let i = phrase.start; i < phrase.end && tokenAt(view, i).pos !== 'ADP'; i++) {
    const { lower } = tokenAt(view, i);
    if (BODY_NOUNS.has(lower) || MEDIA_NOUNS.has(lower) || isGroupNoun(lower) || BODY_NOUNS.has(singularOf(lower))) return false;
  }
  return true;
}

/** “[Its name] suggests a firm”, “[the term] refers to a cloud”: what a word means, nobody says. */
function isWord({ tokens }: Pick<ArticleText, 'tokens'>, { start, end }: Range): boolean {
  const noun = tokens[end - 1]?.lower ?? '';
  const isCalled = /^(?:names?|nicknames?|acronym|abbreviation|terms?|phrase|moniker|prefix|suffix)$/.test(noun);
  return isCalled && end - start <= 4 && /^(?:its|his|her|their|the|that|this)$/.test(tokens[start]?.lower ?? '');
}

/** Whether a phrase names what tells something without anybody's saying it: a word by its meaning, a vote by its results. */
export const isNobodys = (article: Pick<ArticleText, 'tokens'>, phrase: Range): boolean =>
  isOutcome(article, phrase) || isWord(article, phrase);

const DECIDED = /^(?:elections?|votes?|voting|primary|primaries|caucus|caucuses|referendum|ballot|runoff|game|match|race)$/;

/** “The [election] results [suggest] …”: what happened, which is read by the writer, not what somebody found and put down. */
function isOutcome({ tokens }: Pick<ArticleText, 'tokens'>, { start, end }: Range): boolean {
  for (let i = start; i < end; i++) {
    if (!/^(?:results?|returns|outcomes?)$/.test(tokens[i]?.lower ?? '')) continue;
    const of = tokens[i + 1]?.lower === 'of' || tokens[i + 1]?.lower === 'from' ? i + 2 : -1;
    const behind = tokens[of]?.pos === 'DET' ? of + 1 : of;
    return [i - 1, behind].some((k) => k >= start && k < end && DECIDED.test(tokens[k]?.lower ?? ''));
  }
  return false;
}

/** “reporters”, “the press”: who asks, and whose questions are no part of the news. */
export const isPress = (token: Token | undefined): boolean =>
  /^(?:reporters?|journalists?|interviewers?|media|press)$/.test(token?.lower ?? '');

/** “someone”, “somebody in the crowd” */
export const isSomeone = (view: SentenceView, { start }: Range): boolean => /^some(?:one|body)$/.test(tokenAt(view, start).lower);
