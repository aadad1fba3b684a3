import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import { words as wordsOf } from '../lexicon/word-list.ts';
import { tellsOfThing } from '../spans/contact-clauses.ts';
import { ANSWERS, isConjunction } from '../spans/content-clauses.ts';
import { isComma, isNominal, isTimeWord, lemmaOf, type SentenceView, tokenAt } from '../spans/grammar.ts';
import { bringsNoWords } from '../spans/idioms.ts';
import { wordBeforeSubject } from '../spans/naming.ts';
import { isBehindNor, isNegatedBefore } from '../spans/negations.ts';
import { beginsClause } from '../spans/noun-phrases-after.ts';
import { skipAdverbsLeft } from '../spans/occasions-before.ts';
import { isOutletPhrase } from '../spans/outlet-phrases.ts';
import { isNobodys, isPress } from '../spans/phrase-nouns.ts';
import { PARTICIPLE } from '../spans/phrase-words.ts';
import { closesPronominal, isPronominal } from '../spans/pointers-back.ts';
import { isGranted, opensOwned } from '../spans/possible-content.ts';
import type { Found } from '../spans/relays.ts';
import { isSeenDoing } from '../spans/subject-phrases.ts';
import { isHeading } from '../spans/turns.ts';
import { type VerbGroup, verbGroupAt } from '../spans/verb-groups.ts';
import type { ArticleText } from '../text/document.ts';
import { overlap, type Range, sameRange } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import { COLON, COMMA, ONLY_WITH_QUOTATION, OUTSIDE, SUBORDINATE, type TokenCodes } from './codes.ts';
import type { Judged } from './judge.ts';
import {
  isAskedAbout,
  isClosing,
  isExample,
  isExpletive,
  isMaking,
  isMet,
  isNoAct,
  isOccasionAlone,
  isOutletsNote,
  isQuestionPut,
  namesOrBlames,
} from './no-acts.ts';
import type { RuleView } from './rule-view.ts';
import { hangsOnPaper, isThing } from './things.ts';

/**
 * The least weight of a reading that is kept: of the rules' own, of the model's where the rules see a cue too, of the model's
 * alone, of verbs that the lexicon does not list, and of sources that are things. Chosen on PolNeAR's train and
 * dev splits and on pages marked by hand.
 */
const LEAST_FOR_RULES = 0.45;
/** “…, a clerk said”: a plain verb of saying with a subject and a clause of its own. */
const LEAST_FOR_SURE_RULES = 0.2;
/** “allegations by three nurses that …”: the corpus has hardly any, so that the model knows nothing of them. */
const LEAST_FOR_NOUNS_WITH_AGENT = 0.03;
/** “Lee [maintained they were innocent]”: a verb that takes no clause but in words, with one. */
const LEAST_FOR_CLAUSES = 0.15;
/** ““…,” Lee [ventured].”: of most such verbs the model has never seen one. */
const LEAST_BY_PLACE = 0.1;
const LEAST_FOR_MODEL = 0.45;
/** “Lee said it was over, according to the Times”: the model parts its belief between the two, of which the speaker is ours. */
const LEAST_FOR_RELAYED = 0.15;
const LEAST_WITHOUT_RULE = 0.5;
/** “earmarked it as “held over””: a verb that is not listed may well only name. */
const LEAST_FOR_UNLISTED_VERB_WITH_QUOTATION = 0.7;
const LEAST_FOR_UNLISTED_VERB = 0.95;
const LEAST_FOR_THINGS = 0.9;
/** “after [concluding] it was over”, “by [claiming] they own it”: mostly something done, not passed on. */
const LEAST_FOR_LOOSE_PARTICIPLES = 0.95;

/** “while [acknowledging that] it was late”, “by [announcing it] would open”: told as a clause it is said more often than done. */
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
  // “being [asked] by reporters to comment”
  if (source && source.start > anchor && isPress(tokens[source.end - 1]) && tokens[anchor]?.lower === 'asked') return true;
  if (source === undefined || source.end > anchor) return false;
  const before = tokens[anchor - 1];
  const isTold =
    /^(?:informed|told|notified|briefed|asked|advised|warned|assured|admitted)$/.test(tokens[anchor]?.lower ?? '') &&
    (/^(?:am|is|are|was|were|been|be|being|'m|'re)$/.test(before?.lower ?? '') || /^(?:when|if|once|while)$/.test(before?.lower ?? ''));
  return group?.form === 'passive' || isTold;
}

/** “did not [say] whether”, “never [told] them”, “might have [said]”, “nor do they [say]”: nothing was said. */
function isUnsaid({ tokens }: ArticleText, anchor: number): boolean {
  const word = (i: number) => tokens[i]?.lower ?? '';
  let first = anchor - 1;
  while ((/^(?:ADV|AUX|PART)$/.test(tokens[first]?.pos ?? '') || word(first) === 'either') && first > anchor - 5) {
    if (/^(?:not|n't|never|nor)$/.test(word(first))) return true;
    // “has yet to confirm it”
    if (word(first) === 'yet' && word(first + 1) === 'to') return true;
    // “will [announce] its earnings”
    if (/^(?:will|'ll)$/.test(word(first)) && /^(?:announce|report|release|publish|unveil)$/.test(word(anchor))) return true;
    // “could either [reassure] them or not”
    if (/^(?:could|may|might|should)$/.test(word(first)) && word(anchor) === lemmaOf(tokens[anchor] as Token)) return true;
    // “would then have claimed that”
    if (/^(?:might|may|could|would|should|'d)$/.test(word(first)) && tokens.slice(first, anchor).some((t) => t.lower === 'have'))
      return true;
    first--;
  }
  // “nor do [they] always say”
  return /^(?:nor|neither)$/.test(word(first - 2)) && tokens[first]?.pos === 'PRON';
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

/** What is done with a clause that begins with “that” only in words. */
const ONLY_SAYS = wordsOf(`
  maintain contend assert claim allege insist argue note explain warn reiterate acknowledge concede confirm announce declare stress
  advise affirm certify attest emphasise emphasize report write tweet testify caution admit deny point charge trumpet proclaim complain boast brag predict
  joke quip remark hold rule
`);

/** The weight from which on a reading is believed that has a rule for its cue. */
function leastFor(view: SentenceView, { anchor, byRules, source }: Judged, rule: Found): number {
  const { tokens } = view.article;
  const cue = tokens[anchor];
  // “A clerk who would not be named said it was late”: of these the grammar leaves no doubt.
  const isPlain = rule.confidence >= 0.9 || (rule.source && tokens[rule.source.end - 1]?.lower === 'who');
  // “with [Hale saying] that it was late”, “Videos [appeared to show] smoke”
  const isWith = tokens[(rule.source?.start ?? 0) - 1]?.lower === 'with' && rule.source?.end === anchor;
  const isAppearance = rule.act === 'show' && tokens[anchor - 1]?.lower === 'to' && /^appear/.test(tokens[anchor - 2]?.lower ?? '');
  if (byRules && (isWith || isAppearance)) return LEAST_FOR_SURE_RULES;
  // “The study is out. [It found that] half had left”: a paper, or a body.
  const isOnPaper = rule.act === 'show' && tokens[anchor + 1]?.lower === 'that' && tokens[(rule.source?.end ?? 0) - 1]?.lower === 'it';
  // “the survey, [which says that] it is late”, “the police [put] the figure at 27”
  const isWhich = /^which says that$/.test([-1, 0, 1].map((k) => tokens[anchor + k]?.lower).join(' '));
  const isPut = rule.fixed === true && /^puts?$/.test(cue?.lower ?? '');
  if ((byRules && (isOnPaper || isPut)) || isWhich) return LEAST_FOR_SURE_RULES;
  // “two people told the Courier, requesting anonymity [as they may not speak]”: the speaker is the rules', the words nearly so.
  const isAlike = sameRange(rule.source, source);
  const isSure = (byRules || isAlike) && isPlain && /^(?:said|says|told|tells|added)$/.test(cue?.lower ?? '');
  // “the agency [has maintained that] it will fly”, “Lee [maintained they were innocent]”: told as a clause, these are nothing but said.
  if (byRules && (isPlain || rule.confidence >= 0.8) && ONLY_SAYS.has(lemmaOf(cue as Token))) {
    if (tokens[anchor + 1]?.lower === 'that' && tokens[anchor + 2]?.pos !== 'PUNCT') return LEAST_FOR_SURE_RULES;
    if (beginsClause(view, anchor + 1)) return LEAST_FOR_CLAUSES;
  }
  // “advised [anglers that] it was shut”
  const [told] = rule.content;
  const isThat = told !== undefined && told.start > anchor + 2 && tokens[told.start - 1]?.lower === 'that';
  if (byRules && isThat && /^(?:tell|inform|notify|advise|assure|reassure|warn|remind)$/.test(lemmaOf(cue as Token)))
    return LEAST_FOR_SURE_RULES;
  if (byRules && cue?.pos === 'NOUN' && /^(?:by|from)$/.test(tokens[anchor + 1]?.lower ?? '')) return LEAST_FOR_NOUNS_WITH_AGENT;
  if (isSure || (cue?.pos === 'NOUN' && !rule.unsourced)) return LEAST_FOR_SURE_RULES;
  return byRules ? LEAST_FOR_RULES : LEAST_FOR_MODEL;
}

/** The weight from which on a participle that hangs on no comma is believed. */
function leastForLoose(view: SentenceView, group: VerbGroup | undefined, anchor: number): number {
  const isThat = tokenAt(view, anchor + 1).lower === 'that' && isConjunction(view, anchor + 1);
  // “by [claiming] they own it” is mostly done.
  const isPlain = /^(?:say|announce|explain|emphasi[sz]e|stress)$/.test(group?.lemma ?? '') && beginsClause(view, anchor + 1);
  const isTold = isPlain || (isThat && /^(?:say|tell)$/.test(group?.frame ?? ''));
  return isTold ? LEAST_FOR_TOLD_PARTICIPLES : LEAST_FOR_LOOSE_PARTICIPLES;
}

/** “There was no sign [that the Courier] had checked it”: nobody tells that it was done. */
const isOfNoSign = (view: SentenceView, source: Range, anchor: number): boolean =>
  source.end <= anchor &&
  tokenAt(view, source.start - 1).lower === 'that' &&
  /^(?:indication|sign|suggestion|hint|record|evidence)s?$/.test(tokenAt(view, source.start - 2).lower) &&
  [3, 4].some((k) => /^(?:no|little|any)$/.test(tokenAt(view, source.start - k).lower));

/** “[If] the firm finds that it needs more”: nothing is passed on yet. */
const isIf = (view: SentenceView, anchor: number): boolean => /^(?:if|unless)$/.test(wordBeforeSubject(view, anchor));

/** “are due to meet on Monday [and announce] what they chose”: one more of what is yet to be done. */
function isPlannedToo(view: SentenceView, anchor: number): boolean {
  const token = tokenAt(view, anchor);
  if (token.lower !== lemmaOf(token) || tokenAt(view, anchor - 1).lower !== 'and') return false;
  for (let i = anchor - 2; i > view.first; i--) {
    if (isComma(tokenAt(view, i))) return false;
    if (tokenAt(view, i).lower === 'to' && tokenAt(view, i + 1).pos === 'VERB')
      return /^(?:due|set|expected|scheduled|likely|ready|about|planning|plans?|planned|hopes?|hoping|aims?|wants?|wanted)$/.test(
        tokenAt(view, i - 1).lower,
      );
  }
  return false;
}

/** Whether the words that the model takes for a source are none. */
function isNobody(article: ArticleText, anchor: number, source: Range, content: readonly Range[]): boolean {
  const { tokens } = article;
  const words = tokens.slice(source.start, source.end);
  // “harsh but [nonetheless] true”, “on April 18, [1977], declaring …”
  if (!words.some((t) => isNominal(t) || t.pos === 'DET' || t.pos === 'ADJ') || words.every(isTimeWord)) return true;
  if (words.length === 1 && /^(?:the|an?)$/.test(words[0]?.lower ?? '')) return true;
  // “which ([sort of]) explains”
  if (words.at(-1)?.lower === 'of') return true;
  // “[the clerk wrote to Lee], expressing …”: a clause, where no pronoun makes it one on somebody.
  const isClauses = (t: Token, i: number) =>
    t.pos === 'VERB' && isFiniteForm(t) && !PARTICIPLE.test(t.lower) && words[i - 1]?.lower !== 'to' && words[i + 1]?.text !== '-';
  const verb = words.findIndex(isClauses);
  if (verb > 0 && words.slice(0, verb).every((t) => !/^(?:who|which|that|whose|whom|where|when|what|as)$/.test(t.lower))) return true;
  if (/^(?:no|nobody|none|whoever)$/.test(words[0]?.lower ?? '') || words.at(-1)?.pos === 'ADP') return true;
  return /^[:[]$/.test(tokens[anchor]?.text ?? '') && (words.every((t) => LABEL.test(t.lower)) || isDateline(article, source, content));
}

/** “[Translation: “…”]”, “READ: …”: what stands before a colon and is nobody. */
const LABEL =
  /^(?:translation|read|more|watch|listen|see|also|photos?|video|note|editor|related|updated?|correction|caption|image|file|credit|sources?|breaking|exclusive|opinion)$/;

/** “declined [opportunities to more] forcefully urge them”: what is yet to be done, up to its “to”. */
function isDeedToDo({ tokens }: ArticleText, { end }: Range): boolean {
  const to = /^(?:more|better|further)$/.test(tokens[end - 1]?.lower ?? '') ? end - 2 : end - 1;
  const deed = tokens[to - 1];
  return tokens[to]?.lower === 'to' && /^(?:NOUN|PROPN)$/.test(deed?.pos ?? '') && !isPersonNoun(singularOf(deed?.lower ?? ''));
}

/**
 * Whether our guide counts a reading as an attribution where the corpus may think otherwise: someone said it, in words, and
 * more than a word of it is given.
 */
export function isByGuide(article: ArticleText, codes: TokenCodes, rules: RuleView, reading: Judged): boolean {
  const { anchor, source, content, rule, weight, byRules } = reading;
  if (byRules && rule?.byPlace) return weight >= LEAST_BY_PLACE;
  const unquoted = isUnquoted(codes, content);
  const view = rules.views[article.sentenceOf[anchor] as number] as SentenceView;
  const group = verbGroupAt(view, anchor);
  const named = rule?.source && source && overlap(rule.source, source) ? rule.source : source;
  const start = group?.start ?? anchor;
  if (isNegatedBefore(view, start) || isBehindNor(view, start) || (named && isOfNoSign(view, named, anchor))) return false;
  // “[Would Lee] have pleaded for it?”: a question, in which nothing is passed on.
  if (named && named.start === view.first && article.tokens[named.start]?.pos === 'AUX') return false;
  // “according to the election results”: there they are a paper to be read.
  if (named && isNobodys(article, named) && article.tokens[anchor]?.lower !== 'according') return false;
  // “The simplest [way of] explaining it”, “which ([sort of]) explains it”
  const last = named && (article.tokens[named.end - 1]?.text === ')' ? named.end - 2 : named.end - 1);
  if (named && article.tokens[last as number]?.lower === 'of' && (article.quotationOf[named.end] ?? -1) < 0) return false;
  // “the letter [Tom wrote] was kind”
  if (source && group?.frame !== 'call' && tellsOfThing(view, source, { start: anchor, end: anchor + 1 })) return false;
  if (source && source.end <= anchor && isDeedToDo(article, source)) return false;
  // “showed [the singer] express support”
  if (source && source.end <= anchor && isSeenDoing(view, source, anchor)) return false;
  // “claimed [the body] and left”
  if (unquoted && article.tokens[anchor]?.lower.startsWith('claim') && opensOwned(view, anchor + 1)) return false;
  if (named && isOutletPhrase(article, named) && isOutletsNote(article, content)) return false;
  if (isQuestionPut(article, anchor, content) || isAskedAbout(article, anchor, source)) return false;
  if (isExpletive(article, anchor, source) || (group && isHeading(view, group))) return false;
  if (namesOrBlames(view, anchor, content, source) || (unquoted && isClosing(view, anchor, content))) return false;
  if (unquoted && isOccasionAlone(view, anchor, content)) return false;
  if (source && !rule && isExample(view, anchor, source)) return false;
  if (bringsNoWords(view, anchor, lemmaOf(tokenAt(view, anchor)))) return false;
  // “was responding [to remarks by Moss that …]”: what is answered, and no answer.
  if (ANSWERS.test(lemmaOf(tokenAt(view, anchor))) && content[0]?.start === anchor + 1 && tokenAt(view, anchor + 1).lower === 'to')
    return false;
  if (unquoted && lemmaOf(tokenAt(view, anchor)) === 'deny' && isGranted(view, anchor + 1)) return false;
  if (unquoted && (isMet(view, anchor, named) || isMaking(article, anchor) || isIf(view, anchor) || isPlannedToo(view, anchor)))
    return false;
  if (named && unquoted && !rule?.relay && weight < LEAST_FOR_THINGS && isThing(article, named)) return false;
  // “raised doubts, [falsely] suggesting that”: the comma stands before the adverb.
  const opens = skipAdverbsLeft(view, anchor) - 1;
  const isLoose = group?.form === 'participle' && [0, SUBORDINATE].includes(codes.mark[opens] as number) && !hangsOnPaper(article, anchor);
  // “with [two guards] noting that”: who hangs on “with” has the participle for a verb.
  const isWith = source !== undefined && article.tokens[source.start - 1]?.lower === 'with' && source.end === anchor;
  // “said it was early before [adding] that it would open”
  const isNext = article.tokens[anchor - 1]?.lower === 'before' && article.tokens[anchor + 1]?.lower === 'that' && rule !== undefined;
  if (isLoose && !isWith && !isNext && !rule?.fixed && unquoted && weight < leastForLoose(view, group, anchor)) return false;
  if (rule?.relay) return weight >= LEAST_FOR_RELAYED;
  if (rule) return weight >= leastFor(view, reading, rule);
  if (!source || isNobody(article, anchor, source, content) || isNoAct(view, reading, group, unquoted)) return false;
  // “has to be [reported] to the council”
  let be = anchor - 1;
  while (article.tokens[be]?.pos === 'ADV') be--;
  if (article.tokens[be]?.lower === 'be' && article.tokens[be - 1]?.lower === 'to') return false;
  // “said [so] at the time”
  if (isPronominal(view, anchor + 1) || content.every((r) => closesPronominal(view, r))) return false;
  if (isUnsaid(article, anchor) || isOthersWord(codes, rules, anchor) || isSpokenTo(article, group, reading)) return false;
  const words = content.flatMap((r) => article.tokens.slice(r.start, r.end)).filter((t) => /[\p{L}\p{N}]/u.test(t.text));
  // “pointed out” is listed with its particle alone.
  const hasFrame = group !== undefined && group.frame !== 'quotation-only';
  const isListed = hasFrame || ((codes.verbClass[anchor] as number) & ~ONLY_WITH_QUOTATION) !== 0;
  if (!unquoted && !isListed && isThing(article, source)) return false;
  if (!unquoted) return weight >= (isListed ? LEAST_WITHOUT_RULE : LEAST_FOR_UNLISTED_VERB_WITH_QUOTATION);
  return words.length > 1 && weight >= (isListed ? LEAST_WITHOUT_RULE : LEAST_FOR_UNLISTED_VERB);
}
