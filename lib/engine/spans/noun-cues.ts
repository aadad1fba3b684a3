import { SAYING_NOUNS } from '../lexicon/reporting-verbs.ts';
import type { Range } from '../text/ranges.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import { contentEnd } from './content-ends.ts';
import {
  bodyEnd,
  hasFiniteVerb,
  isComma,
  isDash,
  isNominal,
  isQuoted,
  isQuotedWithin,
  isRelative,
  isVerb,
  openBracket,
  quotationAround,
  type SentenceView,
  tokenAt,
} from './grammar.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { nounPhraseAfter } from './noun-phrases-after.ts';
import type { FormalCue } from './other-cues.ts';
import { isOutletPhrase } from './outlet-phrases.ts';

/** What is passed on by nobody, and the verbs by which it goes round. */
const HEARSAY = /^(?:rumou?rs?|speculation|reports?|allegations?|gossip|whispers)$/;
/** What is held against somebody, by whomever. */
const CLAIMS = /^(?:claims|accusations)$/;
const SPREADS =
  /^(?:swirl|circulat|spread|persist|mount|abound|flood|surfac|emerg|grow|grew|break|broke|fly|flew|resurfac|intensif|swell)(?:s|e|es|ed|ing|n|ning|ling|led)?$/;

/** “a [New York Times] report that …”: the outlet right before its report. */
function outletBefore(view: SentenceView, noun: number): Range | undefined {
  if (!/^(?:reports?|story|stories)$/.test(tokenAt(view, noun).lower)) return undefined;
  let start = noun;
  while (start > view.first && tokenAt(view, start - 1).pos === 'PROPN') start--;
  return start < noun && isOutletPhrase(view.article, { start, end: noun }) ? { start, end: noun } : undefined;
}

/** “his vow that …”, “a claim by X that …”, “rumours that …”. */
export function nounCues(view: SentenceView): FormalCue[] {
  const out: FormalCue[] = [];
  for (let i = view.first; i < view.last; i++) {
    const noun = tokenAt(view, i);
    // “Rumours that …”: the word that opens the sentence is a name to the tagger.
    // “Earlier [claims] by the firm that …”: a verb.
    const opens = i === view.first || (i === view.first + 1 && /^(?:earlier|previous|recent|past)$/.test(tokenAt(view, i - 1).lower));
    const isNoun = noun.pos === 'NOUN' || (opens && (HEARSAY.test(noun.lower) || CLAIMS.test(noun.lower)));
    if (isQuoted(view, i) || !isNoun || !SAYING_NOUNS.has(singular(noun.lower))) continue;
    const isThere = /^(?:claims|suggestions|accusations|allegations)$/.test(noun.lower) && isBehindThere(view, i);
    const isBare = isThere && /^(?:he|she|they|it)$/.test(tokenAt(view, i + 1).lower) && isFiniteForm(tokenAt(view, i + 2));
    // “There are [claims] he failed”
    const that = isBare ? i : thatAfter(view, i);
    if (that < 0 || isObjectOf(view, that)) continue;
    const end = beforeClosingDash(view, i, contentEnd(view, that + 1, bodyEnd(view)));
    const isQuoting = isQuotedWithin(view, that + 1, end);
    if (!isQuoting && !hasFiniteVerb(view, that + 1, end)) continue;
    const source = possessorOf(view, i) ?? agentOf(view, i, that) ?? outletBefore(view, i);
    // “There are [claims] that the vote was rigged”, “is facing [claims] that …”
    const unsourced = HEARSAY.test(noun.lower) || isThere || isFaced(view, i);
    if (!source && !unsourced) continue;
    const cue = { start: i, end: i + 1 };
    // “newspaper [reports] that”
    const isOfPress = /^(?:newspaper|media|press|news)$/.test(tokenAt(view, i - 1).lower);
    const mention = source ?? { start: isOfPress ? i - 1 : i, end: i + 1 };
    const isSubject = !hasFiniteVerb(view, view.first, i) && !opensPhrase(view);
    const content = { start: that + 1, end: nounContentEnd(view, that + 1, end, isSubject) };
    out.push({
      source: mention,
      cue,
      content: [content],
      act: 'say',
      confidence: source ? 0.6 : 0.5,
      ...(!source && { unsourced: true }),
      // The main clause has its verb behind the claim.
      ...(source && (content.end < end || (isSubject && isFiniteForm(tokenAt(view, end)))) && { fixed: true }),
    });
  }
  return out;
}

/** “[Contrary to] his claim that …, …”, “[Despite] her claim that …, …”: a claim that is not the main clause's subject. */
const opensPhrase = ({ article, first }: SentenceView): boolean =>
  /^(?:contrary|despite|after|with|amid|following|given|notwithstanding)$/.test(article.tokens[first]?.lower ?? '');

/** “the scandal — [claims] that guards beat them — has grown”: where the dash stands that closes what one before the noun opens, else `end`. */
function beforeClosingDash(view: SentenceView, noun: number, end: number): number {
  if (!isDash(tokenAt(view, noun - 1))) return end;
  for (let i = noun + 2; i < end; i++) if (tokenAt(view, i).text === tokenAt(view, noun - 1).text && !isQuoted(view, i)) return i;
  return end;
}

/** What a claim itself does or has done to it, as the main clause tells. */
const RESUMES =
  /^(?:prove[sd]?|turned|turns|drew|draws|sparked|sparks|prompted|prompts|led|leads|caused|causes|spread|spreads|swirled|circulated|emerged|surfaced|came|comes|went|goes|remain(?:s|ed)?|caught|met|meets|raised|raises|sent|sends|lifted|lifts|boosted|boosts|pushed|pushes|knocked|wiped|angered|angers|fuelled|fueled|followed|follows)$/;

const singular = (word: string): string => word.replace(/s$/, '');

function thatAfter(view: SentenceView, i: number): number {
  for (let k = i + 1; k <= i + 7 && k < view.last; k++) {
    const token = tokenAt(view, k);
    if (isQuoted(view, k) || isComma(token)) return -1;
    // “a report that could hurt her”: a relative clause on the paper itself.
    if (token.lower === 'that') return isFiniteForm(tokenAt(view, k + 1)) ? -1 : k;
    // “rumours have been circulating for weeks that …”
    const isGoing = token.pos === 'AUX' && (tokenAt(view, k + 1).pos === 'AUX' || SPREADS.test(tokenAt(view, k + 1).lower));
    const spreads = HEARSAY.test(tokenAt(view, i).lower) && (isGoing || SPREADS.test(token.lower));
    if ((token.pos === 'VERB' || token.pos === 'AUX') && !spreads) return -1;
  }
  return -1;
}

/** What is done to a rumour, rather than told by it. */
const DONE_TO_HEARSAY =
  /^(?:generat|fuel|creat|caus|stir|spark|feed|fed|spread|dismiss|tamp|quell|hear|start|encourag|provok|den|peddl|repeat)(?:y|e|s|es|ies|d|ed|led|ied|t|ts|ing|ling|ring)?$/;

/** “speculation [that] Lee has fuelled from the start”: a relative pronoun, and the object of a verb that has no other. */
function isObjectOf(view: SentenceView, that: number): boolean {
  for (let i = that + 2; i < that + 9 && i < view.last && !isQuoted(view, i) && !isComma(tokenAt(view, i)); i++) {
    if (!DONE_TO_HEARSAY.test(tokenAt(view, i).lower) || !isVerb(tokenAt(view, i))) continue;
    const next = /^(?:down|up|out)$/.test(tokenAt(view, i + 1).lower) ? tokenAt(view, i + 2) : tokenAt(view, i + 1);
    return next.pos === 'PUNCT' || next.pos === 'ADP' || i + 1 >= bodyEnd(view);
  }
  return false;
}

/**
 * The clause after a noun ends where the main clause takes up its verb: “his vow that there would be no state [makes …]”.
 * @param isSubject no verb stands before the noun, so that the main clause's is still to come
 */
function nounContentEnd(view: SentenceView, from: number, end: number, isSubject: boolean): number {
  let verbs = 0;
  let relatives = 0;
  for (let i = from; i < end; i++) {
    const token = tokenAt(view, i);
    if (isQuoted(view, i)) {
      // “We know of her claim that it told “nothing,” although …”
      const close = isComma(token) && !isSubject && verbs > 0 ? quotationAround(view, i).end : -1;
      if (close > 0 && close <= i + 3) return close;
      continue;
    }
    // “his claim that “the dam is safe” [drew] a rebuke”
    if (isSubject && i > from && isQuoted(view, i - 1) && verbs === 0 && isFiniteForm(token)) return i;
    // “his claim that it takes as many as 250 (in fact, it takes ten)”: what stands in a bracket ends no clause.
    const bracket = isComma(token) ? openBracket(view, from, i) : -1;
    if (isComma(token) && verbs > 0 && i > from + 2) return bracket > from ? bracket : i;
    // “Rumours that he was ill [spread] on Monday”: no noun.
    const isSpreading =
      token.lower === 'spread' && /^(?:ADV|ADP)$/.test(tokenAt(view, i + 1).pos) && !/^(?:DET|PUNCT)$/.test(tokenAt(view, i - 1).pos);
    if (isSubject && verbs > 0 && isSpreading) return i;
    if (isRelative(token)) relatives++;
    // “claims that [turning] over the names could do harm”: a subject.
    if (i === from && token.lower.endsWith('ing')) continue;
    if (token.pos === 'VERB' || token.pos === 'AUX') {
      const chained = tokenAt(view, i - 1);
      if (
        verbs > 0 &&
        !['AUX', 'VERB', 'ADV', 'PART', 'CCONJ', 'SCONJ', 'PRON'].includes(chained.pos) &&
        token.pos === 'VERB' &&
        (/s$/.test(token.lower) || (isSubject && !token.lower.endsWith('ing') && isNominal(chained)))
      )
        return i;
      // “her claim that it was rigged [could] not be checked”: each relative clause has a verb of its own.
      // “Rumours that the boss had fled [proved] unfounded”
      const isSecond =
        /^(?:VERB|ADJ|NOUN|ADV)$/.test(chained.pos) &&
        // “his claim that he had [never met] her”
        !(chained.pos === 'ADV' && tokenAt(view, i - 2).pos === 'AUX') &&
        !/ing$/.test(token.lower) &&
        isFiniteForm(token) &&
        RESUMES.test(token.lower);
      if (isSubject && verbs > 0 && isSecond) return i;
      // “claims that they have a deal for Jo [Moe were] premature”, and not “that he knew Jo [Moe was] ill”
      const isName = chained.pos === 'PROPN' && !isVerb(tokenAt(view, nameStart(view, i) - 1));
      const closes = isName || /^(?:VERB|NOUN|ADJ|NUM|ADP|ADV)$/.test(chained.pos) || /^(?:him|her|them|us|me)$/.test(chained.lower);
      if (isSubject && token.pos === 'AUX' && verbs > relatives && closes) return i;
      verbs++;
    }
  }
  return end;
}

/** Where the name begins that ends right before `end`. */
function nameStart(view: SentenceView, end: number): number {
  let start = end;
  while (tokenAt(view, start - 1).pos === 'PROPN') start--;
  return start;
}

/** “[There have been] claims”, “there are [persistent] claims” */
function isBehindThere(view: SentenceView, noun: number): boolean {
  let i = noun - 1;
  while (/^(?:ADJ|AUX|ADV)$/.test(tokenAt(view, i).pos) || /^(?:been|many|several|some)$/.test(tokenAt(view, i).lower)) i--;
  return tokenAt(view, i).lower === 'there' && i < noun - 1;
}

/** “faces [claims] that”, “was dogged by new [accusations] that”, “[Claims] that … have been dismissed”: nobody's, whom somebody answers. */
function isFaced(view: SentenceView, noun: number): boolean {
  if (!CLAIMS.test(tokenAt(view, noun).lower)) return false;
  let i = noun - 1;
  while (i >= view.first && tokenAt(view, i).pos === 'ADJ') i--;
  return (
    i < view.first ||
    /^(?:fac(?:e|es|ed|ing)|investigat(?:e|es|ed|ing)|prob(?:e|es|ed|ing)|examin(?:e|es|ed|ing)|amid|by|into|saw|brought)$/.test(
      tokenAt(view, i).lower,
    )
  );
}

/** “[his] vow”, “[the company]'s claim” */
export function possessorOf(view: SentenceView, noun: number): Range | undefined {
  let i = noun - 1;
  while (
    /^(?:ADJ|NUM|NOUN)$/.test(tokenAt(view, i).pos) ||
    /^(?:earlier|later|previous|now|once|most|more|oft|often)$/.test(tokenAt(view, i).lower)
  )
    i--;
  const token = tokenAt(view, i);
  if (/^(?:his|her|their|its)$/.test(token.lower)) return { start: i, end: i + 1 };
  if (/^['’]s?$/.test(token.text)) {
    const phrase = nounPhraseBefore(view, i);
    if (!phrase) return undefined;
    // “Lee apologised for [his team]'s claim that …”
    let start = i;
    while (start > phrase.start && tokenAt(view, start - 1).pos !== 'VERB') start--;
    while (start > phrase.start && start < i && tokenAt(view, start).pos === 'ADP') start++;
    // “came on the heels of [the mayor]'s remark that …”
    for (let k = start + 1; k < i - 1; k++)
      if (tokenAt(view, k).lower === 'of' && /^(?:heels|wake|back|strength|light)$/.test(tokenAt(view, k - 1).lower)) start = k + 1;
    // “said Moss of [Lee]'s claim that …”
    let of = start + 1;
    while (of < i && tokenAt(view, of).lower !== 'of') of++;
    if (of < i && /^(?:said|says)$/.test(tokenAt(view, start - 1).lower) && tokenAt(view, of - 1).pos === 'PROPN') start = of + 1;
    // “a dig at [Lee]'s remark that …”: a name behind a preposition owns it alone.
    let name = i;
    while (name > start && tokenAt(view, name - 1).pos === 'PROPN') name--;
    if (name > start && name < i && /^(?:at|about|on|to|over|with|against|by|after|from)$/.test(tokenAt(view, name - 1).lower))
      start = name;
    return { start, end: i };
  }
  return undefined;
}

/** “a claim [by officials] that” */
function agentOf(view: SentenceView, noun: number, that: number): Range | undefined {
  const phrase = nounPhraseAfter(view, noun + 2);
  // “a suggestion [on KBC] that”, “a report in the Courier that”
  const isAired = /^(?:on|in)$/.test(tokenAt(view, noun + 1).lower) && phrase !== undefined && isOutletPhrase(view.article, phrase);
  if (!isAired && !/^(?:by|from|of)$/.test(tokenAt(view, noun + 1).lower)) return undefined;
  // “claims from the club's [‘insiders’] that”
  const isMarked = phrase && /^[‘'“"]$/.test(tokenAt(view, phrase.end).text) && /^[’'”"]$/.test(tokenAt(view, phrase.end + 2).text);
  const whole = isMarked ? { start: phrase.start, end: phrase.end + 3 } : phrase;
  return whole && whole.end <= that ? whole : undefined;
}
