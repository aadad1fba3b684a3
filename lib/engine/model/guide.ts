import { BODY_NOUNS, DOCUMENT_NOUNS, MEDIA_NOUNS, NOBODY } from '../lexicon/bodies.ts';
import { isGroupNoun, isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import { isConjunction } from '../spans/content-clauses.ts';
import { isNominal, isRelative, isTimeWord, lemmaOf, type SentenceView, tokenAt } from '../spans/grammar.ts';
import { nounPhraseAfter, titleEnd } from '../spans/noun-phrases.ts';
import { skipAdverbsLeft } from '../spans/occasions.ts';
import { isOutcome, isWritten, mayName } from '../spans/phrase-nouns.ts';
import { hasComplement } from '../spans/possible-content.ts';
import type { Found } from '../spans/rule-finder.ts';
import { isPronominal } from '../spans/verb-contents.ts';
import { SAID_LITTLE, TOLD_THINGS, type VerbGroup, verbGroupAt } from '../spans/verb-groups.ts';
import type { ArticleText } from '../text/document.ts';
import { overlap, type Range } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import { COLON, COMMA, ONLY_WITH_QUOTATION, OUTSIDE, SUBORDINATE, type TokenCodes } from './codes.ts';
import type { Judged } from './judge.ts';
import type { RuleView } from './rule-view.ts';

/**
 * The least weight of a reading that is kept: of the rules' own, of the model's where the rules see a cue too, of the model's
 * alone, of verbs that the lexicon does not list, and of sources that are things. Chosen on PolNeAR's train and
 * dev splits and on pages marked by hand.
 */
const LEAST_FOR_RULES = 0.45;
/** “…, a clerk said”: a plain verb of saying with a subject and a clause of its own. */
const LEAST_FOR_SURE_RULES = 0.2;
const LEAST_FOR_MODEL = 0.45;
/** “Lee said it was over, according to the Times”: the model parts its belief between the two, of which the speaker is ours. */
const LEAST_FOR_RELAYED = 0.25;
const LEAST_WITHOUT_RULE = 0.5;
/** “earmarked it as “held over””: a verb that is not listed may well only name. */
const LEAST_FOR_UNLISTED_VERB_WITH_QUOTATION = 0.7;
const LEAST_FOR_UNLISTED_VERB = 0.95;
const LEAST_FOR_THINGS = 0.9;
/** “after [concluding] it was over”, “by [claiming] they own it”: mostly something done, not passed on. */
const LEAST_FOR_LOOSE_PARTICIPLES = 0.95;

/** “while [acknowledging that] it was late”: told as a clause it is said more often than done. */
const LEAST_FOR_TOLD_PARTICIPLES = 0.7;

/** Where our guide is formal and the corpus is silent or of another mind, the rules have the last word. */
export const isFormal = (found: Found | undefined): boolean =>
  found?.act === 'refuse' || found?.act === 'believe' || found?.unsourced === true;

/** “urged them to leave, [saying] “…””: a cue that no rule sees, and whose words the rules give to another cue. */
function isOthersWord(codes: TokenCodes, rules: RuleView, anchor: number): boolean {
  const next = codes.mark[anchor + 1] === COLON || codes.mark[anchor + 1] === COMMA ? anchor + 2 : anchor + 1;
  return rules.contentStarts.has(next);
}

/** “An official [briefed] on the plan”, “were [informed] that”, “on the radio when [asked] if”: spoken to, not speaking. */
function isSpokenTo({ tokens }: ArticleText, group: VerbGroup | undefined, { anchor, source }: Judged): boolean {
  // “was [criticised] for failing to hand over texts”: whom nobody's “by” names.
  if (source && source.start > anchor && group?.form === 'passive' && tokens[source.start - 1]?.lower !== 'by') return true;
  if (source === undefined || source.end > anchor) return false;
  const before = tokens[anchor - 1];
  const isTold =
    /^(?:informed|told|notified|briefed|asked|advised|warned|assured|admitted)$/.test(tokens[anchor]?.lower ?? '') &&
    (/^(?:is|are|was|were|been|be|being)$/.test(before?.lower ?? '') || /^(?:when|if|once|while)$/.test(before?.lower ?? ''));
  return group?.form === 'passive' || isTold;
}

/** “did not [say] whether”, “never [told] them”: nothing was said. */
function isNegated(article: ArticleText, anchor: number): boolean {
  for (let i = anchor - 1; i >= anchor - 3; i--) {
    const token = article.tokens[i];
    if (!token) return false;
    if (/^(?:not|n't|never|nor)$/.test(token.lower)) return true;
    if (token.pos !== 'ADV' && token.pos !== 'AUX') return false;
  }
  return false;
}

/** Behind these “to say” is not done. */
const UNDONE = /^(?:refus|declin|fail|unable|unwilling|reluctant)/;

const WORDS_BEFORE_HEAD = new Set(['NOUN', 'PROPN', 'NUM', 'PRON', 'ADJ', 'DET', 'SYM', 'PART', 'ADV']);

/** Heads that others' words stand in for: “a number [of officials]”, “those”. */
const STANDS_FOR =
  /^(?:number|group|pair|trio|lot|handful|couple|majority|minority|chorus|half|third|quarter|fourth|fifth|host|variety|range|share|percent|wave|string)$/;

/** The noun that a source is about: the last one before what hangs on it. */
function headOf(article: ArticleText, source: Range): Token | undefined {
  let head: Token | undefined;
  for (let i = source.start; i < source.end; i++) {
    const token = article.tokens[i] as Token;
    if (head && token.lower === 'of' && STANDS_FOR.test(singularOf(head.lower))) continue;
    if (head && token.text === '-') continue;
    if (head && (!WORDS_BEFORE_HEAD.has(token.pos) || isRelative(token))) break;
    if (isNominal(token) || /^(?:some|many|several|few|most|those|each|any|all)$/.test(token.lower)) head = token;
  }
  return head;
}

/** Whether a source is a thing that no list of ours knows to speak: “his death”, “the past few months”, “a painkiller”. */
function isThing(article: ArticleText, source: Range): boolean {
  const { tokens } = article;
  const last = tokens[source.end - 1];
  const before = tokens[source.end - 2];
  const named = before?.text === ',' ? tokens[source.end - 3] : before;
  // “the support of Lee, who”, “a request by the Courier, which”: “who” is no thing, and a name with “which” is a body's.
  if (last?.lower === 'who' || (last?.lower === 'which' && named?.pos === 'PROPN')) return false;
  // “one roadie, who had been there”, “a second”
  const who = tokens.slice(source.start, source.end).findIndex((t) => t.lower === 'who');
  if (who > 0 && who < 5 && tokens[source.start + who - 1]?.text === ',') return false;
  if (source.end - source.start === 2 && /^(?:second|third|fourth|fifth)$/.test(last?.lower ?? '')) return false;
  // “the shoe baron and radio host Jo Lee”: the name that closes the phrase is whose it is.
  const hangsOn = (t: Token) => t.pos === 'ADP' || t.lower === "'s";
  if (last?.pos === 'PROPN' && !tokens.slice(source.start, source.end).some(hangsOn)) return false;
  const head = headOf(article, source);
  if (head?.pos !== 'NOUN' || /^\p{Lu}/u.test(head.text)) return false;
  const one = singularOf(head.lower);
  if (isPersonNoun(head.lower) || isGroupNoun(head.lower) || STANDS_FOR.test(one)) return false;
  return ![BODY_NOUNS, DOCUMENT_NOUNS, MEDIA_NOUNS, NOBODY].some((known) => known.has(head.lower) || known.has(one));
}

/** Whether a phrase closes with a small noun that is nobody: “a live show”. */
function namesThing({ tokens }: ArticleText, { end }: Range): boolean {
  const { pos, lower, text } = tokens[end - 1] as Token;
  return pos === 'NOUN' && text === lower && !isPersonNoun(lower);
}

/** “issued a statement Wednesday [saying] …”: the words stand in what was put out. */
function hangsOnPaper({ tokens }: ArticleText, anchor: number): boolean {
  let before = anchor - 1;
  while (tokens[before] && isTimeWord(tokens[before] as Token)) before--;
  return DOCUMENT_NOUNS.has(singularOf(tokens[before]?.lower ?? ''));
}

/** “NEW DELHI: The army …”, and not “LEE: I know”, as it stands in a transcript, whose speakers say “I” and “you”. */
function isDateline({ tokens }: ArticleText, source: Range, content: readonly Range[]): boolean {
  const isLoud = tokens.slice(source.start, source.end).every((t) => t.text === t.text.toUpperCase());
  const isSpoken = content.some((r) => tokens.slice(r.start, r.end).some((t) => /^(?:i|we|you|my|our|your)$/.test(t.lower)));
  return isLoud && !isSpoken;
}

/** Whether nothing that a reading takes for content is quoted. */
const isUnquoted = (codes: TokenCodes, content: readonly Range[]): boolean =>
  content.every((r) => codes.place.subarray(r.start, r.end).every((place) => place === OUTSIDE));

/** The weight from which on a reading is believed that has a rule for its cue. */
function leastFor({ tokens }: ArticleText, { anchor, byRules }: Judged, rule: Found): number {
  const cue = tokens[anchor];
  // “A clerk who would not be named said it was late”: of these the grammar leaves no doubt.
  const isPlain = rule.confidence >= 0.9 || (rule.source && tokens[rule.source.end - 1]?.lower === 'who');
  const isSure = byRules && isPlain && /^(?:said|says|told|tells|added)$/.test(cue?.lower ?? '');
  if (isSure || (cue?.pos === 'NOUN' && !rule.unsourced)) return LEAST_FOR_SURE_RULES;
  return byRules ? LEAST_FOR_RULES : LEAST_FOR_MODEL;
}

/** The weight from which on a participle that hangs on no comma is believed. */
function leastForLoose(view: SentenceView, group: VerbGroup | undefined, anchor: number): number {
  const isTold = /^(?:say|tell)$/.test(group?.frame ?? '') && tokenAt(view, anchor + 1).lower === 'that' && isConjunction(view, anchor + 1);
  return isTold ? LEAST_FOR_TOLD_PARTICIPLES : LEAST_FOR_LOOSE_PARTICIPLES;
}

/** Whether the words that the model takes for a source are none. */
function isNobody(article: ArticleText, anchor: number, source: Range, content: readonly Range[]): boolean {
  const { tokens } = article;
  const words = tokens.slice(source.start, source.end);
  // “harsh but [nonetheless] true”, “on April 18, [1977], declaring …”
  if (!words.some((t) => isNominal(t) || t.pos === 'DET' || t.pos === 'ADJ') || words.every(isTimeWord)) return true;
  if (words.length === 1 && /^(?:the|an?)$/.test(words[0]?.lower ?? '')) return true;
  if (/^(?:no|nobody|none)$/.test(words[0]?.lower ?? '') || words.at(-1)?.pos === 'ADP') return true;
  return tokens[anchor]?.text === ':' && isDateline(article, source, content);
}

/** What a book may find that says nothing: “The memoir has found a new [home]”. */
const FOUND_BY_BOOKS = /^(?:home|publisher|way|place|buyer|audience|readers?|readership|market|voice)$/;

/**
 * “Police [found] a man who was asleep”: met with, not found out, as papers do and clauses tell. “Police [added] charges of theft”:
 * put to others.
 */
function isMet(view: SentenceView, anchor: number, source: Range | undefined): boolean {
  const lemma = lemmaOf(tokenAt(view, anchor));
  if (lemma !== 'find' && lemma !== 'add') return false;
  const met = nounPhraseAfter(view, anchor + 1);
  if (!met || isFiniteForm(tokenAt(view, met.end))) return false;
  // “It was late, added [Lee]”
  if (lemma === 'add') return !mayName(view, met) && tokenAt(view, anchor + 1).pos !== 'PRON' && tokenAt(view, anchor + 1).lower !== 'that';
  if (!source || !/^(?:an?|the|his|her|its|their)$/.test(tokenAt(view, anchor + 1).lower)) return false;
  return !isWritten(view, source) || FOUND_BY_BOOKS.test(tokenAt(view, met.end - 1).lower);
}

const ON_THE_PHONE = /^(?:see|ask|check|complain|report|tell|say|learn|inquire|enquire|confirm|order|arrange|offer)$/;

/**
 * “something [called] Mill Toolbar”, “[wrote] code for the mill”, “[called] the mill to ask”, “[cried] because it was late”: a name is
 * given, a work is made, somebody is rung up, or it is told why.
 */
function isMaking({ tokens }: ArticleText, anchor: number): boolean {
  const word = (k: number) => tokens[anchor + k]?.lower ?? '';
  if (word(1) === 'because') return true;
  // “calling himself Max”
  if (/^call/.test(word(0)) && /self$/.test(word(1)) && tokens[anchor + 2]?.pos === 'PROPN') return true;
  const to = tokens.slice(anchor + 1, anchor + 9).findIndex((t) => t.lower === 'to' || t.pos === 'PUNCT' || t.pos === 'VERB');
  if (word(0) === 'called' && word(to + 1) === 'to' && ON_THE_PHONE.test(word(to + 2))) return true;
  if (word(0) === 'called') return /^(?:some|any|every)(?:thing|one|body)$/.test(word(-1));
  return (
    lemmaOf(tokens[anchor] as Token) === 'write' &&
    /^(?:code|software|music|songs|poetry|poems|novels|books|scripts|programs)$/.test(word(1))
  );
}

/** Whether a finite verb stands in words, or in those before their first comma where they are a phrase up to there. */
function hasClause(words: readonly Token[]): boolean {
  const comma = words.findIndex((t) => t.text === ',');
  const isPhrase = comma > 0 && words[comma + 1]?.lower.endsWith('ing');
  return (isPhrase ? words.slice(0, comma) : words).some(isFiniteForm);
}

/** “Lee, who [wrote] “The Long Day,””: a work with its title, behind its verb without a mark between. */
const isAuthoring = (view: SentenceView, anchor: number): boolean =>
  lemmaOf(tokenAt(view, anchor)) === 'write' && titleEnd(view, anchor + 1) > anchor + 4;

/** Whether the word that the model takes for a cue is no act of saying, or none that was done. */
function isNoAct(article: ArticleText, { anchor, source, content }: Judged, group: VerbGroup | undefined, unquoted: boolean): boolean {
  const { tokens } = article;
  const word = (k: number) => tokens[anchor + k]?.lower ?? '';
  const lemma = lemmaOf(tokens[anchor] as Token);
  // “a letter [thought] to have been lost”: by nobody in particular.
  const thought = /^(?:thought|believed|understood|presumed|suspected|said|rumou?red|known|reported)$/.test(word(0));
  if (thought && word(1) === 'to' && /^(?:be|have)$/.test(word(2))) return true;
  // “[Needless to] say, it failed”, “it should be noted, …”, “it is worth [noting] that”
  if (word(-2) === 'needless' || /^(?:be|worth)$/.test(word(-1))) return true;
  // “Guests [can] expect a feast”: nobody tells what is in their minds.
  if (/^(?:can|could|should|may|might|must)$/.test(word(-1)) && word(0).startsWith('expect')) return true;
  // “The firm [adds] depth, letting users find …”: nothing is said there.
  if (/^(?:add|write)$/.test(lemma) && unquoted && content.every((r) => !hasClause(tokens.slice(r.start, r.end)))) return true;
  // “[persuaded] the bank to invest”: brought about, not only said.
  if (/^(?:persuade|convince)$/.test(lemma) && ![1, 2, 3, 4, 5].some((k) => word(k) === 'that')) return true;
  // “refused to [confirm] that”, “was glad to [learn] that”
  if (word(-1) === 'to' && (lemma === 'learn' || (!group && UNDONE.test(word(-2))))) return true;
  // “[told] the truth, [told] a story”
  if (lemma === 'tell' && [2, 3].some((k) => TOLD_THINGS.test(word(k))) && unquoted) return true;
  // “has [said] little about the plan”
  if (lemma === 'say' && SAID_LITTLE.test(word(1)) && word(2) === 'about') return true;
  // “questions [emailed] to the firm”
  if (/^(?:email|text|message)$/.test(lemma) && word(1) === 'to') return true;
  // “[called] the office several times”: rung up, where nothing is said of what was called.
  const isCalled = unquoted && /^call(?:s|ed|ing)?$/.test(word(0));
  if (isCalled && !(content[0] && hasComplement(article, content[0]))) return true;
  // “a live show [called] “Ask Me””
  if (word(0) === 'called' && source?.end === anchor && namesThing(article, source)) return true;
  // “a book called …”: a name is given there, which is no act of saying.
  return !group && lemma === 'call';
}

/**
 * Whether our guide counts a reading as an attribution where the corpus may think otherwise: someone said it, in words, and
 * more than a word of it is given.
 */
export function isByGuide(article: ArticleText, codes: TokenCodes, rules: RuleView, reading: Judged): boolean {
  const { anchor, source, content, rule, weight } = reading;
  const unquoted = isUnquoted(codes, content);
  const view = rules.views[article.sentenceOf[anchor] as number] as SentenceView;
  const group = verbGroupAt(view, anchor);
  const named = rule?.source && source && overlap(rule.source, source) ? rule.source : source;
  // “according to the election results”: there they are a paper to be read.
  if (named && isOutcome(article, named) && article.tokens[anchor]?.lower !== 'according') return false;
  // “The simplest [way of] explaining it”
  if (named && article.tokens[named.end - 1]?.lower === 'of' && (article.quotationOf[named.end] ?? -1) < 0) return false;
  if (isAuthoring(view, anchor)) return false;
  // “anything that the host asked about, …”
  const [next, last] = [article.tokens[anchor + 1], article.tokens[anchor + 2]];
  if (next?.lower === 'about' && last?.pos === 'PUNCT' && lemmaOf(article.tokens[anchor] as Token) === 'ask') return false;
  if (unquoted && (isMet(view, anchor, named) || isMaking(article, anchor))) return false;
  if (named && unquoted && weight < LEAST_FOR_THINGS && isThing(article, named)) return false;
  // “raised doubts, [falsely] suggesting that”: the comma stands before the adverb.
  const opens = skipAdverbsLeft(view, anchor) - 1;
  const isLoose = group?.form === 'participle' && [0, SUBORDINATE].includes(codes.mark[opens] as number) && !hangsOnPaper(article, anchor);
  // “with [two guards] noting that”: who hangs on “with” has the participle for a verb.
  const isWith = source !== undefined && article.tokens[source.start - 1]?.lower === 'with' && source.end === anchor;
  // “said it was early before [adding] that it would open”
  const isNext = article.tokens[anchor - 1]?.lower === 'before' && article.tokens[anchor + 1]?.lower === 'that' && rule !== undefined;
  if (isLoose && !isWith && !isNext && !rule?.fixed && unquoted && weight < leastForLoose(view, group, anchor)) return false;
  if (rule?.relay) return weight >= LEAST_FOR_RELAYED;
  if (rule) return weight >= leastFor(article, reading, rule);
  if (!source || isNobody(article, anchor, source, content) || isNoAct(article, reading, group, unquoted)) return false;
  // “said [so] at the time”
  if (isPronominal(view, anchor + 1)) return false;
  if (isNegated(article, anchor) || isOthersWord(codes, rules, anchor) || isSpokenTo(article, group, reading)) return false;
  const words = content.flatMap((r) => article.tokens.slice(r.start, r.end)).filter((t) => /[\p{L}\p{N}]/u.test(t.text));
  // “pointed out” is listed with its particle alone.
  const hasFrame = group !== undefined && group.frame !== 'quotation-only';
  const isListed = hasFrame || ((codes.verbClass[anchor] as number) & ~ONLY_WITH_QUOTATION) !== 0;
  if (!unquoted && !isListed && isThing(article, source)) return false;
  if (!unquoted) return weight >= (isListed ? LEAST_WITHOUT_RULE : LEAST_FOR_UNLISTED_VERB_WITH_QUOTATION);
  return words.length > 1 && weight >= (isListed ? LEAST_WITHOUT_RULE : LEAST_FOR_UNLISTED_VERB);
}
