import { words as wordsOf } from '../lexicon/word-list.ts';
import type { Range } from '../text/ranges.ts';
import {
  bodyEnd,
  hasFiniteVerb,
  isComma,
  isDash,
  isGlued,
  isNominal,
  isQuoted,
  isVerb,
  quotationAround,
  type SentenceView,
  tokenAt,
} from './grammar.ts';
import { mainSubject } from './main-clauses.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { nounPhraseAfter } from './noun-phrases-after.ts';
import { skipAdverbsLeft } from './occasions-before.ts';
import type { FormalCue } from './other-cues.ts';
import { antecedentOf, isBareThing } from './phrase-nouns.ts';

const REFUSAL =
  /^(?:declined|declines|declining) (?:\w+ly |later |again )?to (?:state|clarify|explain|shed (?:any |more |further )?light|weigh in|make (?:any |further |an? )?comments?\b|make (?:\S+ ){1,4}available|give (?!(?:his|her|their|its|any|an?) (?:\S+ )?(?:names?|interviews?))|specify|name (?!(?:him|her|them)sel)|share|tell (?!(?:the (?:truth|story)|lies)\b)|reveal|estimate|speculate|confirm|release|identify (?!(?:him|her|them)sel)|offer|detail|go into)|^(?:declined|declines|declining|refused|refuses|refusing) (?:immediate |further |later |again |\w+ly )?(?:to (?:immediately |further |publicly )?(?:comment|say|confirm|discuss|answer|elaborate|respond|be interviewed|speak|talk|provide|disclose|divulge|reveal|specify|identify (?!(?:him|her|them)sel)|address|give (?:any |further |more )?details|take questions)|comment|an? interview|interview requests|requests)|^(?:did|does|do|has|have|had)(?: not|n't) (?:immediately |yet |directly |publicly )*(?:respond|responded|reply|replied|comment|commented|answer|answered|return(?:ed)? (?:\S+ ){0,3}?(?:calls?|voicemails?|messages?|e-?mails?|requests?|inquir(?:y|ies)|quer(?:y|ies)|texts?)|(?:get|got|gotten) back to)|^(?:could|can)(?: not|n't) (?:immediately |be )*(?:reached|contacted)|^(?:was|were)(?: not|n't) (?:immediately )?(?:available|reachable)|^(?:was|were) (?:unavailable|unreachable)|^(?:did|does|do)(?: not|n't) have (?:an? |any )?(?:immediate )?comment|^had no (?:immediate )?comment|^has no comment|^ma(?:de|kes) no (?:immediate |further |public )?comment|^would(?: not|n't) (?:comment|elaborate|say|discuss|(?:disclose|reveal|specify) (?:what|which|who|whom|how|where|when|whether|the)|confirm (?:whether|if|that|the|reports?|n?or deny))|^had nothing to (?:say|add)|^would (?:only say|say only) (?:that )?\w+ (?:could|would|can|will)(?: not|n't) (?:comment|discuss|say)|^(?:would|could|can|will) neither confirm n?or deny|^(?:was|were|is|are)(?: not|n't) (?:prepared|willing|at liberty|ready) to (?:comment|say|name|discuss|disclose|reveal|confirm|elaborate|be drawn|divulge)|^neither confirmed nor denied|^would not be drawn|^wouldn't be drawn|^(?:declined|refused) to be drawn|^(?:has|have|had|is|are|was|were) yet to (?:respond|reply|comment|answer|make (?:any |a |an official )?(?:comment|statement))|^promised to (?:get back|respond|reply|revert|call back)|^(?:referred|redirected|forwarded|deferred) (?:all |any |further |press |media |our )?(?:questions|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies)|requests|reporters|calls|comment) to\b|^directed (?:all |any |further |press |media |our )?(?:inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies)|requests|reporters) to\b|^(?:declined|refused|rejected|ignored|turned down) (?:the (?:\S+ ){1,3}?['’]s |repeated |multiple |several |all |our |an? )?(?:interview requests?|requests? for (?:further |an? )?(?:comments?|interviews?|statement))|^(?:did|does|do)(?: not|n't) (?:offer|provide|give|make) (?:an? |any |further )*comment|^(?:did|does|do)(?: not|n't) make (?:him|her|it|them|any)\S* available|^had no further comment|^(?:offered|gave) no (?:immediate |further )?comment|^(?:was|were) unable to comment|^failed to (?:respond|reply|comment|answer)(?= [.,]|$| (?:by|before|when)\b| to (?:\S+ ){0,3}?(?:requests? for (?:comment|an? interview|an? statement)|questions|inquiries|messages|e-?mails|calls))|^hung up (?:when|on|after)|^(?:is|are) (?:not commenting|(?:refusing|declining) to comment)|^wo?(?:ill not|n't) (?:be )?comment|^(?:declined|refused) (?:through|via) (?:\S+ ){1,3}?to comment|^(?:remained|remains|remain|stayed|has remained|have remained|has stayed|have stayed|kept|has kept|have kept) (?:tight - lipped|tight-lipped|silent on|mum)/;

/** What may open one of these, and of “did”, “has”, “was” and their like what may follow. */
const MAY_OPEN =
  /^(?:declin|refus|made$|makes$|referred|redirected|forwarded|deferred|directed|did|does|do|has|have|had|is$|are$|could|can|was|were|would|neither|respond|repli|answer|comment|return|agree|remain|stayed|kept|promis|will$|wo$|failed|ignored|rejected|turned|offered|gave|hung)/;
const AUXILIARY = /^(?:is|are|did|does|do|has|have|had|could|can|was|were|would|will|wo)$/;
const MAY_FOLLOW = wordsOf(
  "not n't no nothing neither comment discuss say immediately be available unavailable reachable unreachable yet remained stayed kept only returned responded replied answered commented refusing declining unable",
);

/** What, of neither one nor the other, is a refusal. */
const OF_NEITHER =
  /^(?:ha(?:s|ve|d) )?(?:responded|replied|answered|commented|returned|would (?:comment|discuss|say|be drawn)|could (?:immediately )?be reached|(?:was|were) (?:immediately )?available|agreed to (?:comment|speak|talk|be interviewed))\b/;

/** “[Neither the firm nor its lawyers] responded”: from the first word on. */
function neitherBefore(view: SentenceView, at: number): Range | undefined {
  for (let i = at - 1; i >= Math.max(view.first, at - 16) && !isVerb(tokenAt(view, i)) && !isQuoted(view, i); i--)
    if (/^(?:neither|none)$/.test(tokenAt(view, i).lower)) return { start: i, end: at };
  return undefined;
}

/** “sent questions on to [the bank], which”, and not “those who declined to state a party”: who was asked, as a relative pronoun takes it up. */
function askedBefore(view: SentenceView, pronoun: number): Range | undefined {
  const phrase = antecedentOf(view, pronoun);
  if (!phrase || tokenAt(view, phrase.end - 1).lower === 'those') return undefined;
  let start = phrase.end - 1;
  while (start > phrase.start && tokenAt(view, start).lower !== 'to') start--;
  return tokenAt(view, start).lower === 'to' && start + 1 < phrase.end ? { start: start + 1, end: phrase.end } : phrase;
}

/** “[Details] on it were not available”: what is asked for, and nobody who is asked. */
function tellsNothing(view: SentenceView, { start, end }: Range): boolean {
  for (let i = start; i < end && tokenAt(view, i).pos !== 'ADP'; i++)
    if (/^(?:details?|information|figures?|records?|results?|data|footage|cop(?:y|ies))$/.test(tokenAt(view, i).lower)) return true;
  return false;
}

/** “declined to comment”, “did not respond to a request for comment”: a fact about a source, kept with it. */
export function refusals(view: SentenceView): FormalCue[] {
  const out: FormalCue[] = [...attempts(view), ...askedInVain(view)];
  for (let i = view.first; i < view.last; i++) {
    const token = tokenAt(view, i);
    if (!MAY_OPEN.test(token.lower) || isQuoted(view, i)) continue;
    if (AUXILIARY.test(token.lower) && !MAY_FOLLOW.has(tokenAt(view, i + 1).lower)) continue;
    const words = Array.from({ length: 9 }, (_, k) => tokenAt(view, i + k).lower)
      .join(' ')
      .replace(/ n't/g, "n't");
    const neither = OF_NEITHER.test(words) ? neitherBefore(view, i) : undefined;
    if (neither) {
      const content = { start: i, end: refusalEnd(view, i) };
      out.push({ source: neither, cue: content, content: [content], act: 'refuse', confidence: 0.85 });
      i = content.end;
      continue;
    }
    const match = REFUSAL.exec(words);
    if (!match) continue;
    // “declined to disclose [their identities]”: terms, and no refusal.
    if (/(?:disclose|reveal|divulge|provide|give) (?:his|her|their) (?:\S+ )?(?:identit|names?\b)/.test(words)) continue;
    // “The firm [has] declined to comment”
    let first = skipAdverbsLeft(view, tokenAt(view, i - 1).lower === 'either' ? i - 1 : i);
    if (/^(?:has|have|had|['’](?:s|ve|d))$/.test(tokenAt(view, first - 1).lower)) first = skipAdverbsLeft(view, first - 1);
    const at = first;
    const joined = tokenAt(view, at - 1);
    // “Ash and Elm, through spokeswomen, [both] declined”
    const isBoth = /^(?:both|all)$/.test(joined.lower) && isComma(tokenAt(view, at - 2)) ? everyoneBefore(view, at - 1) : undefined;
    // “have remained silent on it, [declining] to answer”
    const hanging = isComma(joined) && /ing$/.test(token.lower) ? mainSubject(view, at - 1) : undefined;
    // “sent them on to [the bank], which declined to comment”
    const taken = /^(?:who|which)$/.test(joined.lower) ? askedBefore(view, at - 1) : undefined;
    const source =
      isBoth ??
      unnamedHere(view, at) ??
      hanging ??
      taken ??
      (joined.pos === 'CCONJ' || (isComma(joined) && !nounPhraseBefore(view, at)) ? mainSubject(view, at - 1) : nounPhraseBefore(view, at));
    // “information on it was [unavailable]”: what cannot speak refuses nothing.
    const isState = /^(?:was|were|is|are)/.test(match[0]);
    if (!source || (isState && (isBareThing(view, source) || tellsNothing(view, source)))) continue;
    // “an agreement [could not be reached]”
    const isReached =
      /be reached$/.test(match[0]) &&
      /^(?:agreements?|deals?|compromise|consensus|settlement|verdict|decision|conclusion|truce|quorum)$/.test(
        tokenAt(view, source.end - 1).lower,
      );
    if (isReached) continue;
    const end = refusalEnd(view, i);
    const content = { start: i, end };
    out.push({ source, cue: content, content: [content], act: 'refuse', confidence: 0.85 });
    i = end;
  }
  return out;
}

/** “[The largest mills, Ash, Elm and Oak,] all declined”: who stands before the comma that ends at `end`. */
function everyoneBefore(view: SentenceView, end: number): Range | undefined {
  const isList = tokenAt(view, view.first).pos === 'DET' && !hasFiniteVerb(view, view.first, end);
  return isList ? { start: view.first, end: end - 1 } : nounPhraseBefore(view, end);
}

/** “[Those not named in the article] did not respond”: whom a sentence opens with that ends before `at`. */
function unnamedHere(view: SentenceView, at: number): Range | undefined {
  const isThose = tokenAt(view, view.first).lower === 'those' && tokenAt(view, view.first + 1).lower === 'not';
  return isThose && !hasFiniteVerb(view, view.first + 3, at) ? { start: view.first, end: at } : undefined;
}

/** “[The minister] declined to say who had signed it but insisted …”: who refuses in the clause before a “but” at `but`. */
export function refuserBefore(view: SentenceView, but: number): Range | undefined {
  for (let i = but - 2; i > view.first; i--) {
    const { lower } = tokenAt(view, i);
    if (isQuoted(view, i) || /^(?:;|but)$/.test(lower)) return undefined;
    if (/^(?:declined|refused|declines|refuses)$/.test(lower) && tokenAt(view, i + 1).lower === 'to') return nounPhraseBefore(view, i);
  }
  return undefined;
}

/** “were unsuccessful”, “went unanswered”, “were not immediately returned” */
const IN_VAIN =
  /^(?:(?:was|were|proved|have been|has been) (?:unsuccessful|fruitless|futile|in vain|unanswered)|failed|(?:went|remain(?:ed)?) unanswered|(?:was|were) not (?:immediately )?(?:returned|answered|successful))\b/;

/** “Attempts to get further comment from [the union]”, “to obtain a response from [Lee]”: where it is said who was asked; else -1. */
function soughtFrom(view: SentenceView, verb: number): number {
  if (!/^(?:get|obtain|seek|elicit|secure|solicit)$/.test(tokenAt(view, verb).lower)) return -1;
  for (let i = verb + 1; i < verb + 6; i++)
    if (/^(?:comments?|responses?|reply|replies|answers?|reactions?|statements?|confirmation)$/.test(tokenAt(view, i).lower))
      return tokenAt(view, i + 1).lower === 'from' ? i + 2 : -1;
  return -1;
}

const SENT = /^(?:calls?|messages?|emails?|e-mails?|requests?|texts?|quer(?:y|ies)|questions)$/;

/** “Attempts to reach [him] failed”, “a request for comment to [the firm] went unanswered”: where the asked begin; -1 where nobody is. */
function askedFrom(view: SentenceView, noun: number): number {
  const word = (k: number) => tokenAt(view, noun + k).lower;
  if (/^(?:attempts?|efforts?)$/.test(word(0))) {
    if (word(1) !== 'to') return -1;
    return /^(?:reach|contact)$/.test(word(2)) ? noun + 3 : soughtFrom(view, noun + 2);
  }
  if (!SENT.test(word(0))) return -1;
  // “messages [seeking comment] from the firm”, “requests [for an interview] with Lee”
  let at = 1;
  if (/^(?:seeking|requesting|for)$/.test(word(1))) for (at = 2; at < 5 && /^(?:an?|any|further|more)$/.test(word(at)); ) at++;
  if (at > 1) {
    if (!/^(?:comments?|responses?|reaction|interviews?|information|details)$/.test(word(at))) return -1;
    at++;
  }
  if (/^(?:left|sent|e-?mailed|mailed|addressed)$/.test(word(at))) at++;
  const isAsked = word(at) === 'to' || ((at > 1 || word(at - 1) === 'left') && /^(?:for|with|at|from)$/.test(word(at)));
  if (!isAsked) return -1;
  // “left at [a number listed for] Lee”
  for (let k = at + 1; k < at + 7; k++) if (/^numbers?$/.test(word(k)) && word(k + 1) === 'listed') return noun + k + 3;
  return noun + at + 1;
}

/** “[Lee] for comment”: who was asked, up to the word, one of `opens`, behind which it is told for what; it stands within five. */
function beforeMatter(view: SentenceView, { start, end }: Range, opens: RegExp): Range {
  const matter = [1, 2, 3, 4, 5].map((k) => start + k).find((k) => k < end && opens.test(tokenAt(view, k).lower));
  return { start, end: matter ?? end };
}

/** “Attempts to reach [him] were unsuccessful”, “Calls to [the firm] were not returned”: who was asked, and did not answer. */
function attempts(view: SentenceView): FormalCue[] {
  // “Also [not returning] calls was [Jo Lee]”
  const not = tokenAt(view, view.first).lower === 'also' ? view.first + 1 : view.first;
  if (tokenAt(view, not).lower === 'not' && /^(?:returning|responding|commenting)$/.test(tokenAt(view, not + 1).lower)) {
    let be = not + 2;
    while (be < not + 8 && !/^(?:was|were)$/.test(tokenAt(view, be).lower)) be++;
    const source = nounPhraseAfter(view, be + 1);
    const content = { start: not, end: be };
    if (source && be < not + 8) return [{ source, cue: content, content: [content], act: 'refuse', confidence: 0.85 }];
  }
  for (let i = view.first; i < view.last - 4; i++) {
    if (isQuoted(view, i)) continue;
    const from = askedFrom(view, i);
    const phrase = from > 0 ? nounPhraseAfter(view, from) : undefined;
    if (!phrase) continue;
    // “Efforts to reach [Lee] for comment failed”
    const source = beforeMatter(view, phrase, /^(?:for|by|about|on)$/);
    let at = source.end;
    // “for comment”, “seeking comment”: which the tagger may take for a verb.
    const isOther = (k: number) => !isVerb(tokenAt(view, k)) || /^(?:comment|seeking|requesting|asking)$/.test(tokenAt(view, k).lower);
    // “left at the firm [that owns it] was not returned”
    if (/^(?:that|which)$/.test(tokenAt(view, at).lower))
      while (at < source.end + 9 && !/^(?:was|were|went)$/.test(tokenAt(view, at).lower)) at++;
    while (at < view.last - 1 && at < source.end + 6 && isOther(at)) at++;
    if (!IN_VAIN.test([0, 1, 2, 3].map((k) => tokenAt(view, at + k).lower).join(' '))) continue;
    const content = { start: at, end: refusalEnd(view, at) };
    return [{ source, cue: content, content: [content], act: 'refuse', confidence: 0.85 }];
  }
  return [];
}

const NO_ANSWER =
  /^(?:(?:has|have|had|did) (?:not|n't) (?:yet |immediately )*(?:received?|heard?|gotten|get|got) (?:back|(?:an? |any )?(?:immediate |further )?(?:response|reply|answer|comment)s?)|(?:has |have |had )?(?:received|got|heard) (?:no (?:immediate )?(?:response|reply|answer)|nothing back))/;

/** In words: “for comment on Thursday on the leak in the old hall” may stand behind whom an outlet asked. */
const LONGEST_ASKING = 25;

/** “The Courier reached out to [the firm] for comment but [did not hear back].”: who was asked, as an outlet tells of itself. */
function askedInVain(view: SentenceView): FormalCue[] {
  for (let i = view.first + 1; i < view.last - 6; i++) {
    if (isQuoted(view, i) || !/^(?:reached|contacted|asked|approached|emailed|called|phoned)$/.test(tokenAt(view, i).lower)) continue;
    const isOut = tokenAt(view, i).lower === 'reached';
    if (isOut && (tokenAt(view, i + 1).lower !== 'out' || tokenAt(view, i + 2).lower !== 'to')) continue;
    const asked = nounPhraseAfter(view, isOut ? i + 3 : i + 1);
    if (!asked) continue;
    const source = beforeMatter(view, asked, /^for$/);
    for (let but = source.end + 1; but < Math.min(view.last - 2, source.end + LONGEST_ASKING); but++) {
      if (!/^(?:but|and)$/.test(tokenAt(view, but).lower)) continue;
      const words = Array.from({ length: 8 }, (_, k) => tokenAt(view, but + 1 + k).lower).join(' ');
      // “They called the office and got no reply”: nobody who was asked for comment.
      const isForComment = view.article.tokens.slice(asked.start, but).some((t) => /^(?:comments?|statement|response)$/.test(t.lower));
      if (!isForComment || !NO_ANSWER.test(words)) break;
      const content = { start: but + 1, end: refusalEnd(view, but + 1) };
      return [{ source, cue: content, content: [content], act: 'refuse', confidence: 0.85 }];
    }
  }
  return [];
}

/** “the undivided [and] recognised capital”: a participle of the phrase, and no verb. */
const joinsAdjectives = (view: SentenceView, and: number): boolean =>
  tokenAt(view, and - 1).pos === 'ADJ' && /(?:ed|wn|en)$/.test(tokenAt(view, and + 1).lower) && isNominal(tokenAt(view, and + 2));

function refusalEnd(view: SentenceView, from: number): number {
  let end = bodyEnd(view);
  // “(The firm declined to comment[.])”: the bracket holds the sentence.
  if (tokenAt(view, end - 1).text === ')' && tokenAt(view, view.first).text === '(')
    do end--;
    while (/^[.!?]$/.test(tokenAt(view, end - 1).text));
  for (let i = from + 2; i < end; i++) {
    const token = tokenAt(view, i);
    if (
      isComma(token) ||
      token.text === ';' ||
      (isDash(token) && !isGlued(view, i - 1)) ||
      // “declined to comment [on “market talk”]”
      (isQuoted(view, i) && !/^(?:on|about|discuss|address)$/.test(tokenAt(view, quotationAround(view, i).start - 1).lower)) ||
      // “did not answer a call [and email] seeking comment”
      (token.lower === 'and' &&
        !/^e-?mails?$/.test(tokenAt(view, i + 1).lower) &&
        !joinsAdjectives(view, i) &&
        hasFiniteVerb(view, i, end)) ||
      /^(?:when|but|citing|because|after|while)$/.test(token.lower)
    )
      return i;
  }
  return end;
}

/** “…, parents said, though the school [declined] to say when”: what others would not say, the writer tells. */
export function holdsRefusal(view: SentenceView, at: number): boolean {
  for (let i = at + 2; i < view.last; i++)
    if (/^(?:declined|refused)$/.test(tokenAt(view, i).lower) && tokenAt(view, i + 1).lower === 'to') return true;
  return false;
}
