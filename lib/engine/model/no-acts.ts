import { DOCUMENT_NOUNS } from '../lexicon/bodies.ts';
import { CLAIM_NOUNS } from '../lexicon/claims.ts';
import { INFORMANTS } from '../lexicon/people.ts';
import { isPersonNoun } from '../lexicon/persons.ts';
import { JUDGE } from '../lexicon/reporting-verbs.ts';
import { singularOf } from '../lexicon/singular.ts';
import { hasComplement } from '../spans/called.ts';
import { hasFiniteVerb, isComma, isQuoted, isRelative, lemmaOf, type SentenceView, tokenAt } from '../spans/grammar.ts';
import { isBody } from '../spans/inverted-subjects.ts';
import { wordBeforeSubject } from '../spans/naming.ts';
import { nounPhraseAfter } from '../spans/noun-phrases-after.ts';
import { startsOccasion } from '../spans/occasions.ts';
import { isOutletPhrase } from '../spans/outlet-phrases.ts';
import { tellsForPaper } from '../spans/parted-subjects.ts';
import { isWritten, mayName } from '../spans/phrase-nouns.ts';
import { QUESTIONED } from '../spans/replies.ts';
import { titleEnd } from '../spans/titles-in-marks.ts';
import { SAID_LITTLE, TOLD_THINGS, type VerbGroup } from '../spans/verb-groups.ts';
import { venueAt } from '../spans/writers-comments.ts';
import type { ArticleText } from '../text/document.ts';
import type { Range } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import type { Judged } from './judge.ts';
import { namesThing } from './things.ts';

/** Behind these “to say” is not done. */
const UNDONE = /^(?:refus|declin|fail|unable|unwilling|reluctant)/;

/** What a book may find that says nothing: “The memoir has found a new [home]”. */
const FOUND_BY_BOOKS = /^(?:home|publisher|way|place|buyer|audience|readers?|readership|market|voice)$/;

const FOUND_IN_LIFE = /^(?:ways?|refuge|sanctuary|shelter|comfort|solace|work|time|love|success|fame|someone|somebody|something|common)$/;

/**
 * “Police [found] a man who was asleep”: met with, not found out, as papers do and clauses tell. “Police [added] charges of theft”:
 * put to others.
 */
export function isMet(view: SentenceView, anchor: number, source: Range | undefined): boolean {
  const lemma = lemmaOf(tokenAt(view, anchor));
  if (lemma !== 'find' && lemma !== 'add') return false;
  // “the way in which firms [added] space had changed”
  if (lemma === 'add' && wordBeforeSubject(view, anchor) === 'which') return true;
  const met = nounPhraseAfter(view, anchor + 1);
  // “has added a fourth: tour guide”
  if (!met) return lemma === 'add' && /^an?$/.test(tokenAt(view, anchor + 1).lower);
  if (isFiniteForm(tokenAt(view, met.end))) return false;
  // “[found] ways to earn more”, “[found] refuge in Harrow”
  if (lemma === 'find' && FOUND_IN_LIFE.test(tokenAt(view, anchor + 1).lower)) return true;
  // “It was late, added [Lee]”
  if (lemma === 'add')
    return (
      !mayName(view, met) &&
      !(isBody(view, met) && isComma(tokenAt(view, anchor - 1))) &&
      tokenAt(view, anchor + 1).pos !== 'PRON' &&
      tokenAt(view, anchor + 1).lower !== 'that'
    );
  if (!source || !/^(?:an?|the|his|her|its|their)$/.test(tokenAt(view, anchor + 1).lower)) return false;
  return !isWritten(view, source) || FOUND_BY_BOOKS.test(tokenAt(view, met.end - 1).lower);
}

const DECLARED = /^(?:emergency|emergencies|war|bankruptcy|disaster|curfew|ceasefire|truce|law|holiday|mourning|independence|candidacy)$/;

/** “a public health emergency”: whether nothing but the words of one phrase stands there. */
const isPhraseUpTo = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every((t) => /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(t.pos) || t.lower === 'of');

const ON_THE_PHONE = /^(?:see|ask|check|complain|report|tell|say|learn|inquire|enquire|confirm|order|arrange|offer)$/;

/**
 * “something [called] Mill Toolbar”, “[wrote] code for the mill”, “[called] the mill to ask”, “[cried] because it was late”: a name is
 * given, a work is made, somebody is rung up, or it is told why.
 */
export function isMaking({ tokens }: ArticleText, anchor: number): boolean {
  const word = (k: number) => tokens[anchor + k]?.lower ?? '';
  // “[easier said] than done”
  if (word(1) === 'because' || (word(1) === 'than' && word(2) === 'done')) return true;
  // “calling himself Max”, “Gizmos, they called themselves”
  if (/^call/.test(word(0)) && /sel(?:f|ves)$/.test(word(1)) && /^(?:PROPN|PUNCT)$/.test(tokens[anchor + 2]?.pos ?? '')) return true;
  // “When it was mentioned, she [told] him why.”
  if (/^t(?:old|ells?)$/.test(word(0)) && tokens[anchor + 1]?.pos === 'PRON' && /^(?:why|how|so|otherwise|no|yes)$/.test(word(2)))
    return tokens[anchor + 3]?.pos === 'PUNCT';
  // “[declared] a state of emergency”: done by saying so, and nothing is passed on.
  if (/^declar/.test(word(0)) && [1, 2, 3, 4, 5].some((k) => DECLARED.test(word(k)) && isPhraseUpTo(tokens, anchor + 1, anchor + k)))
    return true;
  const to = tokens.slice(anchor + 1, anchor + 9).findIndex((t) => t.lower === 'to' || t.pos === 'PUNCT' || t.pos === 'VERB');
  if (word(0) === 'called' && word(to + 1) === 'to' && ON_THE_PHONE.test(word(to + 2))) return true;
  // “[called] Moss and informed him”
  const and = tokens.slice(anchor + 1, anchor + 5).findIndex((t) => t.pos !== 'PROPN');
  if (word(0) === 'called' && and > 0 && word(and + 1) === 'and' && /(?:ed|told|said)$/.test(word(and + 2))) return true;
  if (word(0) === 'called') return /^(?:some|any|every)(?:thing|one|body)$/.test(word(-1));
  return (
    lemmaOf(tokens[anchor] as Token) === 'write' &&
    /^(?:down|up|code|software|music|songs|poetry|poems|novels|books|scripts|programs|leaflets|plays|jokes|essays|articles|speeches)$/.test(
      word(1),
    )
  );
}

/** Whether a finite verb stands in words, or in those before their first comma where they are a phrase up to there. */
function hasClause(words: readonly Token[]): boolean {
  const comma = words.findIndex((t) => t.text === ',');
  const isPhrase = comma > 0 && words[comma + 1]?.lower.endsWith('ing');
  return (isPhrase ? words.slice(0, comma) : words).some(isFiniteForm);
}

/**
 * “Lee, who [wrote] “The Long Day,””, “[answered] questions on the market “Evolution.””: a work or a place with its name, behind its
 * verb or its noun without a mark between.
 */
function isName(view: SentenceView, anchor: number, content: readonly Range[]): boolean {
  const [only, more] = content;
  if (lemmaOf(tokenAt(view, anchor)) === 'write' && titleEnd(view, anchor + 1) > anchor + 4) return true;
  // “[wrote] a book called “Cold Water””
  const called = only && Array.from({ length: only.end - anchor }, (_, k) => anchor + 1 + k).find((i) => isQuoted(view, i));
  const isTitled = called !== undefined && /^(?:called|titled|entitled|named)$/.test(tokenAt(view, called - 1).lower);
  if (!more && isTitled && titleEnd(view, called) >= (only?.end ?? 0) && !hasFiniteVerb(view, anchor + 1, called - 1)) return true;
  if (!only || more || only.start < anchor + 2 || tokenAt(view, only.start - 1).pos !== 'NOUN') return false;
  return titleEnd(view, only.start) >= only.end && only.end - only.start <= 5;
}

/** “It is [alleged] that it was sold”: a word that stands for the clause behind it, and for nobody. */
export const isExpletive = ({ tokens }: ArticleText, anchor: number, source: Range | undefined): boolean =>
  source !== undefined &&
  source.end === source.start + 1 &&
  tokens[source.start]?.lower === 'it' &&
  source.end < anchor &&
  tokens.slice(source.end, anchor).every((t) => t.pos === 'AUX' || t.pos === 'ADV') &&
  tokens.slice(source.end, anchor).some((t) => /^(?:is|was|been|being)$/.test(t.lower)) &&
  tokens[anchor + 1]?.lower === 'that';

/** “anything that the host [asked] about, …” */
export function isAskedAbout(article: ArticleText, anchor: number, source: Range | undefined): boolean {
  const { tokens } = article;
  if (lemmaOf(tokens[anchor] as Token) !== 'ask') return false;
  // “[Asked] by Fox News if he would, he said no”: what the press asks is no part of the news.
  if (tokens[anchor + 1]?.lower === 'by' && source && source.start > anchor && isOutletPhrase(article, source)) return true;
  // “Another, [asked to confirm it], merely looked up”
  const isPassed = tokens[anchor - 1]?.text === ',' && tokens[anchor + 1]?.lower === 'to';
  if (isPassed && tokens.slice(anchor + 2, anchor + 10).some((t) => t.text === ',')) return true;
  return (
    (tokens[anchor + 1]?.lower === 'about' && tokens[anchor + 2]?.pos === 'PUNCT') ||
    (tokens[anchor + 1]?.lower === 'for' && tokens[anchor + 2]?.pos === 'AUX')
  );
}

/** “Reuters [said] it could not immediately verify his account”: what an outlet tells of its own work is no report of anything. */
export function isOutletsNote({ tokens }: ArticleText, content: readonly Range[]): boolean {
  const [told] = content;
  if (!told || !/^(?:it|they|we)$/.test(tokens[told.start]?.lower ?? '')) return false;
  const words = tokens.slice(told.start + 1, told.start + 8).map((t) => t.lower);
  return /^(?:could|had|has|have|can|was|were) (?:not|n't|unable) (?:\w+ |been |able |yet )*?(?:verify|verified|confirm|confirmed|authenticate|corroborate)\b/.test(
    words.join(' '),
  );
}

/** “[When asked if it was “safe,”] Lee said no”: what was asked of somebody is not what they said. */
export function isQuestionPut({ tokens }: ArticleText, anchor: number, [only, more]: readonly Range[]): boolean {
  if (!only || more || only.end > anchor) return false;
  const first = /^(?:when|if|once)$/.test(tokens[only.start]?.lower ?? '') ? only.start + 1 : only.start;
  // “When asked about it, Lee sighed, the Courier reported”: more than the question was told.
  return QUESTIONED.test(tokens[first]?.lower ?? '') && tokens.slice(only.start, only.end - 2).every((t) => t.text !== ',');
}

/** “[shut down] the market”: no claim is made there that could be denied. */
export const isClosing = (view: SentenceView, anchor: number, content: readonly Range[]): boolean =>
  lemmaOf(tokenAt(view, anchor)) === 'shut' &&
  !content.some((r) => view.article.tokens.slice(r.start, r.end).some((t) => CLAIM_NOUNS.has(t.lower)));

/** Whether the word that the model takes for a cue is no act of saying, or none that was done. */
export function isNoAct(view: SentenceView, { anchor, source, content }: Judged, group: VerbGroup | undefined, unquoted: boolean): boolean {
  const { article } = view;
  const { tokens } = article;
  // “A letter [announcing] the move said”
  if (group && tellsForPaper(view, group)) return true;
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
  if (/^(?:add|write|conclude)$/.test(lemma) && unquoted && content.every((r) => !hasClause(tokens.slice(r.start, r.end)))) return true;
  // “The letter, [written] by her husband, states …”: how it came about.
  if (word(-1) === ',' && word(0) === 'written' && word(1) === 'by') return true;
  // “[wrote] to the chief, Mr Lee, expressing …”
  if (lemma === 'write' && word(1) === 'to' && unquoted && content[0]?.start === anchor + 1) return true;
  // “has [written] in to oppose it”
  if (lemma === 'write' && word(1) === 'in' && word(2) === 'to') return true;
  // “[persuaded] the bank to invest”: brought about, not only said.
  if (/^(?:persuade|convince)$/.test(lemma) && ![1, 2, 3, 4, 5].some((k) => word(k) === 'that')) return true;
  // “refused to [confirm] that”, “was glad to [learn] that”
  if (word(-1) === 'to' && (lemma === 'learn' || (!group && UNDONE.test(word(-2))))) return true;
  // “[cited] a clerk who told him of it”, “[cited] “several sources close to the matter””
  const cited = content[0] ? tokens.slice(content[0].start, content[0].start + 6) : [];
  const isOfSpeaker = cited.some((t, i) => t.lower === 'who' || (INFORMANTS.has(t.lower) && !/^['’]s?$/.test(cited[i + 1]?.text ?? '')));
  if (/^(?:cite|quote)$/.test(lemma) && isOfSpeaker) return true;
  // “[tells] the story of the “fall of a house””
  if (lemma === 'tell' && TOLD_THINGS.test(word(2)) && word(3) === 'of') return true;
  // “[told] the truth, [told] a story”
  if (lemma === 'tell' && [2, 3].some((k) => TOLD_THINGS.test(word(k))) && unquoted) return true;
  // “has [said] little about the plan”
  if (lemma === 'say' && SAID_LITTLE.test(word(1)) && word(2) === 'about') return true;
  // “statements [expressing] hopes have surprised them”: what words express without a clause is no report of somebody's words.
  const isOfPaper = source?.end === anchor && DOCUMENT_NOUNS.has(singularOf(word(-1)));
  if (isOfPaper && unquoted && /^(?:expressing|voicing)$/.test(word(0)) && ![1, 2, 3].some((k) => word(k) === 'that')) return true;
  // “[tells] stories for a living”, “[reports] for the Courier”: for whom, and no words.
  const [told] = content;
  const hangs =
    told !== undefined && content.length === 1 && told.start > anchor + 1 && /^(?:for|at|with)$/.test(word(told.start - anchor - 1));
  if (unquoted && hangs && /^(?:tell|report|say)$/.test(lemma) && !hasClause(tokens.slice(told.start, told.end))) return true;
  // “[texted] his wife”: whom.
  const isWhom = told !== undefined && told.start === anchor + 1 && isPersonNoun(tokens[told.end - 1]?.lower ?? '');
  if (unquoted && isWhom && /^(?:text|email|message|phone)$/.test(lemma)) return true;
  // “[agreed] to return the money”
  if (lemma === 'agree' && word(1) === 'to' && tokens[anchor + 2]?.pos === 'VERB') return true;
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

/** “Harrow Mills [slammed for] hiding it”: in a headline, which has no other verb, whom others blame. */
function isBlamed(view: SentenceView, anchor: number, source: Range | undefined): boolean {
  if (source?.end !== anchor || !/^(?:for|over)$/.test(tokenAt(view, anchor + 1).lower)) return false;
  if (!JUDGE.has(lemmaOf(tokenAt(view, anchor))) || !tokenAt(view, anchor).lower.endsWith('ed')) return false;
  for (let i = view.first; i < anchor; i++) if (isRelative(tokenAt(view, i)) || tokenAt(view, i).lower === 'that') return false;
  return !hasFiniteVerb(view, view.first, anchor);
}

/** What the cue at `anchor` does that is no act of saying of its source's: it gives a name, or tells whom others blame. */
export const namesOrBlames = (view: SentenceView, anchor: number, content: readonly Range[], source: Range | undefined): boolean =>
  isName(view, anchor, content) || isBlamed(view, anchor, source);

/** “in the manner of such wits as Moss and [Lee], describing his youth”: one of some who are named as examples, and does nothing there. */
export function isExample(view: SentenceView, anchor: number, source: Range): boolean {
  if (!isComma(tokenAt(view, anchor - 1)) || source.end > anchor || source.end < anchor - 1) return false;
  if (!tokenAt(view, anchor).lower.endsWith('ing')) return false;
  let as = anchor - 2;
  while (/^(?:PROPN|CCONJ)$/.test(tokenAt(view, as).pos) || isComma(tokenAt(view, as))) as--;
  return tokenAt(view, as).lower === 'as' && [1, 2, 3, 4].some((k) => tokenAt(view, as - k).lower === 'such');
}

/** “[In an interview with the police], Lee confessed to it”: where it was said. */
function isVenue(view: SentenceView, { start, end }: Range): boolean {
  if (!isComma(tokenAt(view, end))) return false;
  const venue = venueAt(view, start);
  const isWhere = venue > 0 || (startsOccasion(view, start) && tokenAt(view, start).pos === 'ADP');
  return isWhere && !hasFiniteVerb(view, Math.max(venue, start), end);
}

/** “[When Lee opened the letter], she cried.”: when it was done. */
function isTime(view: SentenceView, { start, end }: Range): boolean {
  if (!/^(?:when|while|once|until|after|before|as)$/.test(tokenAt(view, start).lower)) return false;
  // “After he took it over he changed it, records show”
  const words = view.article.tokens.slice(start, end);
  return !words.some(isComma) && words.filter(isFiniteForm).length < 2;
}

/** Whether when or where something was done is all that a reading gives for what was said, and opens the sentence. */
export function isOccasionAlone(view: SentenceView, anchor: number, [only, more]: readonly Range[]): boolean {
  if (!only || more || only.end > anchor || only.start !== view.first) return false;
  return isTime(view, only) || isVenue(view, only);
}
