import { OF_SPEECHES } from '../text/noun-tags.ts';
import type { Token } from '../text/tokens.ts';
import { isComma, isGlued, isQuoted, isTimeWord, opensTime, type SentenceView, tokenAt } from './grammar.ts';
import { PARTICIPLE } from './phrase-words.ts';
import { setPhraseEnd } from './set-phrases.ts';

const VENUE = /^(?:in|at|during|after|before|on|when|while|as|following|via|through|late|early|by|from|if|since|outside|over|towards?)$/;
const VENUE_NOUN =
  /^(?:statement|understatement|whisper|aside|interview|email|e-mail|tweet|post|speech|conference|briefing|letter|message|call|hearing|rally|phone|twitter|facebook|blog|video|note|memo|report|court|debate|event|press|news|testimony|text|release|meeting|instagram|telegram|documents?|filing|radio|show|program|programme|lawsuit|suit|complaint|petition|affidavit|deposition|address|lecture|sermon|homily|keynote|memoir|book|column|article|editorial|commentary|newsletter|thread|essay|podcast|livestream|comments|remarks|appearance|occasion|ceremony|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** In several of these things are said as well: “two clerks allege in [affidavits]”. */
const VENUE_NOUNS =
  /^(?:affidavits|e-?mails|letters|tweets|interviews|filings|complaints|lawsuits|memos|statements|speeches|messages|depositions|papers)$/;

/** “he said[,]”, “he said Friday morning[,]”: the comma behind a cue and the day it was said; -1 where none stands there. */
export function commaBehind(view: SentenceView, from: number): number {
  let i = from;
  while (i < from + 4 && isTimeWord(tokenAt(view, i)) && !isQuoted(view, i)) i++;
  if (isComma(tokenAt(view, i)) && !isQuoted(view, i)) return i;
  // “The mill, the council said in a note on Friday[,] is to shut”, “The mill, Lee said when asked about it[,] is to shut”
  const isClause = /^(?:when|as|while|after|before|once|following)$/.test(tokenAt(view, i).lower);
  let close = i;
  while (close < i + LONGEST_OCCASION && isOfOccasion(tokenAt(view, close), isClause) && !isQuoted(view, close)) close++;
  const goesOn =
    isComma(tokenAt(view, close)) &&
    !isQuoted(view, close) &&
    /^(?:is|are|was|were|has|have|had|will|would|could|may|might)$/.test(tokenAt(view, close + 1).lower);
  return goesOn && isTimeOrPlace(view, i) ? close : -1;
}

/** Whether a word may tell when or where, or with whom, something was said. */
export const isOfOccasion = ({ pos, lower }: Token, isClause: boolean): boolean =>
  /^(?:DET|ADJ|NUM|NOUN|PROPN|ADP|ADV|PART|PRON|SCONJ)$/.test(pos) || (pos === 'VERB' && (isClause || PARTICIPLE.test(lower)));

/** So many tokens tell at most when and where something was said. */
const LONGEST_OCCASION = 12;

/** “in a note”, “last week”, “two days ago”, “privately” */
const isTimeOrPlace = (view: SentenceView, i: number): boolean =>
  startsOccasion(view, i) || /^(?:ADP|ADV)$/.test(tokenAt(view, i).pos) || [1, 2, 3].some((k) => tokenAt(view, i + k).lower === 'ago');

/** “statement”, “rally”, “twitter”: where things are said, and not “in efforts to address it”. */
export const isVenueNoun = ({ lower, pos }: Token): boolean => VENUE_NOUN.test(lower) && (pos !== 'VERB' || lower !== 'address');

/** “in a statement”, “at a rally”: whether an adverbial of occasion ends with the noun at `i`. */
export function endsOccasion(view: SentenceView, i: number): boolean {
  const { lower, pos } = tokenAt(view, i);
  // “in her opening address”
  const of = OF_SPEECHES.test(tokenAt(view, i - 1).lower) ? i - 2 : i - 1;
  return (
    pos === 'NOUN' &&
    VENUE_NOUN.test(lower) &&
    /^(?:an?|his|her|the|their)$/.test(tokenAt(view, of).lower) &&
    /^(?:in|at|on|during)$/.test(tokenAt(view, of - 1).lower)
  );
}

export const UNIT = /^(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)$/;

/** “announced [two days earlier] that”, “signalled [weeks ago] that”, “had written [just a few years before], “…””: how long before or after. */
function isAgo(view: SentenceView, from: number): boolean {
  let i = from;
  if (/^(?:just|only|barely|some)$/.test(tokenAt(view, i).lower)) i++;
  if (/^an?$/.test(tokenAt(view, i).lower)) i++;
  if (/^(?:few|several|many|couple)$/.test(tokenAt(view, i).lower) || tokenAt(view, i).pos === 'NUM') i++;
  if (tokenAt(view, i).lower === 'of' && tokenAt(view, i - 1).lower === 'couple') i++;
  return UNIT.test(tokenAt(view, i).lower) && /^(?:ago|earlier|later|before)$/.test(tokenAt(view, i + 1).lower);
}

/** True where an adverbial of time, place or occasion begins at `i`: “in a statement”, “on Tuesday”, “during a rally”. */
export function startsOccasion(view: SentenceView, i: number): boolean {
  const token = tokenAt(view, i);
  // “said a 19-[year]-old student”
  if (tokenAt(view, i - 1).text === '-' && isGlued(view, i - 1)) return false;
  // “said [Monday's decision] would hurt”: whose the time is, is no time.
  const isOwner =
    /^(?:['’]s|of)$/.test(tokenAt(view, i + 1).text) || (/^(?:each|every)$/.test(token.lower) && tokenAt(view, i + 2).lower === 'of');
  if (isAgo(view, i) || setPhraseEnd(view, i) > 0) return true;
  // ““…,” said Lee [in response] to a question”
  if (token.lower === 'in' && /^(?:response|reply|reaction)$/.test(tokenAt(view, i + 1).lower) && tokenAt(view, i + 2).lower === 'to')
    return true;
  // “according to USA [Today]”, “… to the Harrow [Evening] Post”
  const isNamed = token.text === 'Today' || (/^(?:Evening|Morning)$/.test(token.text) && tokenAt(view, i + 1).pos === 'PROPN');
  if (isNamed && tokenAt(view, i - 1).pos === 'PROPN') return false;
  // “asked [several times] whether”
  if (/^(?:several|many|three|two|four|five)$/.test(token.lower) && tokenAt(view, i + 1).lower === 'times') return true;
  // “said [ahead of the 6 March meeting] that it was late”
  const isBeforehand = /^(?:ahead|prior)$/.test(token.lower) && /^(?:of|to)$/.test(tokenAt(view, i + 1).lower);
  if (isBeforehand && tokenAt(view, i + 2).pos !== 'VERB') return true;
  // “has said [for weeks] he would”
  if (token.lower === 'for' && [1, 2].some((k) => /^(?:days|weeks|months|years|decades|hours)$/.test(tokenAt(view, i + k).lower)))
    return true;
  // “said [earlier speculation] that it was late had been wrong”
  const isThing = tokenAt(view, i + 1).pos === 'NOUN' || tokenAt(view, i + 2).lower === 'that';
  const isFormer = token.lower === 'earlier' && isThing && !isTimeWord(tokenAt(view, i + 1));
  if ((isTimeWord(token) && token.pos !== 'NUM' && !isOwner && !isFormer) || opensTime(view, i)) return true;
  // “says [at least 14] have died”
  if (!VENUE.test(token.lower) || (token.lower === 'at' && /^(?:least|most)$/.test(tokenAt(view, i + 1).lower))) return false;
  // “said [as many as 40] had died”
  if (token.lower === 'as' && /^(?:many|much|few|little) as$/.test(`${tokenAt(view, i + 1).lower} ${tokenAt(view, i + 2).lower}`))
    return false;
  if (/^(?:when|while|as|following|during|after|before|if|since|via|late|early)$/.test(token.lower)) return true;
  for (let k = i + 1; k < i + 9 && k < view.last; k++) {
    const word = tokenAt(view, k);
    // “on HBC's [“This Week”]”
    if (isQuoted(view, k))
      return token.lower === 'on' && /^['’]s$/.test(tokenAt(view, k - 1).text) && /^\p{Lu}/u.test(tokenAt(view, k + 1).text);
    // “a report [by Harrow News]”: an outlet's name.
    const isNameOfOutlet = /^(?:by|from)$/.test(token.lower) && word.pos === 'PROPN' && !isTimeWord(word);
    if ((isVenueNoun(word) && !isNameOfOutlet) || isTimeWord(word)) return true;
    if (token.lower === 'in' && VENUE_NOUNS.test(word.lower)) return true;
    if (isComma(word) || word.pos === 'VERB' || word.pos === 'AUX') return false;
  }
  return false;
}

/** “two clerks say [in emails seen by the Courier]”: whether `[from, to)` tells where something was said, in a paper and how it came out. */
export function isOnlyWhere(view: SentenceView, from: number, to: number): boolean {
  if (!startsOccasion(view, from)) return false;
  for (let i = from; i < to; i++) {
    const { pos, lower } = tokenAt(view, i);
    const isDescribing =
      PARTICIPLE.test(lower) && tokenAt(view, i - 1).pos === 'NOUN' && !/^(?:DET|PRON|SCONJ)$/.test(tokenAt(view, i + 1).pos);
    if (pos === 'AUX' || pos === 'SCONJ' || (pos === 'VERB' && !isDescribing)) return false;
  }
  return true;
}

/** “[in a] joint [statement] on Thursday”, “[in an interview] with the Courier”: where words were put out. */
export function isInStatement(view: SentenceView, i: number): boolean {
  if (!/^an?$/.test(tokenAt(view, i + 1).lower)) return false;
  let noun = i + 2;
  while (tokenAt(view, noun).pos === 'ADJ' || (tokenAt(view, noun).pos === 'NOUN' && tokenAt(view, noun + 1).pos === 'NOUN')) noun++;
  return (
    noun < i + 6 && /^(?:statement|interview|e-?mail|speech|tweet|letter|post|op-ed|column|conference)$/.test(tokenAt(view, noun).lower)
  );
}

/** “has spent much of the year [arguing] that …”: what somebody does all that time. */
export function spendsTime(view: SentenceView, at: number): boolean {
  if (
    !isTimeWord(tokenAt(view, at - 1)) &&
    !/^(?:years?|months?|weeks?|days?|hours?|decades?|time|life|career)$/.test(tokenAt(view, at - 1).lower)
  )
    return false;
  for (let i = at - 2; i > at - 9 && i > view.first; i--) {
    if (/^(?:spent|spends|spend|spending)$/.test(tokenAt(view, i).lower)) return true;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|ADV|PRON)$/.test(tokenAt(view, i).pos)) return false;
  }
  return false;
}

/** “a clerk said on Monday, [a day after] the fire”: when it was said. */
export const isDaysAfter = (view: SentenceView, i: number): boolean =>
  /^(?:(?:just|only) )?(?:(?:an?|the|one|two|three|four|five|six|several|\d+) )?(?:minute|hour|day|week|month|year)s? (?:after|before)\b/.test(
    [0, 1, 2, 3].map((k) => tokenAt(view, i + k).lower).join(' '),
  );
