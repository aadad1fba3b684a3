/** What tells more of a source behind “according to”: a name, an age, a post, what was done with a paper. */

import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { Range } from '../text/ranges.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import {
  bodyEnd,
  closesWithComma,
  hasFiniteVerb,
  isComma,
  isNominal,
  isQuoted,
  isRelative,
  isTimeWord,
  nextComma,
  quotationAround,
  type SentenceView,
  skipAdverbsRight,
  tokenAt,
} from './grammar.ts';
import { nounPhraseAfter } from './noun-phrases-after.ts';
import { COMES_OUT } from './parted-subjects.ts';
import { isWritten } from './phrase-nouns.ts';
import { isPossessive } from './phrase-words.ts';
import { indexOfWord } from './subject-phrases.ts';
import { wholeSubjectAfter } from './whole-subjects.ts';

/** How an outlet has come by papers. */
const CAME_BY = /^(?:reviewed|seen|obtained|viewed|examined|released|provided|shared|compiled|published|analy[sz]ed)$/;

/** “according to [interviews and papers reviewed by the Courier]”, “[papers and two people who saw it]”: papers, with what else tells it. */
export function withSecond(view: SentenceView, { start, end }: Range): Range {
  const isPaper = isWritten(view, { start, end }) || /^(?:interviews|conversations)$/.test(tokenAt(view, end - 1).lower);
  const second = isPaper && tokenAt(view, end).lower === 'and' ? nounPhraseAfter(view, end + 1, true) : undefined;
  if (!second) return { start, end };
  const by = /^(?:by|with|to)$/.test(tokenAt(view, second.end + 1).lower) && CAME_BY.test(tokenAt(view, second.end).lower);
  const agent = by ? nounPhraseAfter(view, second.end + 2) : undefined;
  if (agent) return { start, end: agent.end };
  const { pos } = tokenAt(view, second.end);
  const tells = isWritten(view, second) || isPersonNoun(singularOf(tokenAt(view, second.end - 1).lower)) || holdsWho(view, second);
  return tells && pos !== 'VERB' && pos !== 'AUX' ? { start, end: second.end } : { start, end };
}

/** “two people [who] saw it” */
const holdsWho = (view: SentenceView, { start, end }: Range): boolean =>
  view.article.tokens.slice(start, end).some((t) => t.lower === 'who');

/** “According to [a user known as “Blue Heron,”] the phone is late” */
export function withNameInMarks(view: SentenceView, { start, end }: Range): Range {
  const isCalled = /^(?:known|called|nicknamed|dubbed)$/.test(tokenAt(view, end - 1).lower);
  const name = tokenAt(view, end).lower === 'as' ? end + 1 : end;
  return isCalled && isQuoted(view, name) ? { start, end: quotationAround(view, name).end } : { start, end };
}

/** “According to [Ravi Sen, head of the squad], the road was closed”: a name with its post, which has no article. */
export function withPost(view: SentenceView, { start, end }: Range): Range | undefined {
  for (let i = start; i < end; i++) if (tokenAt(view, i).pos !== 'PROPN') return undefined;
  const isPost = /^(?:NOUN|PROPN)$/.test(tokenAt(view, end + 1).pos) && /^(?:of|at|for)$/.test(tokenAt(view, end + 2).lower);
  const close = isComma(tokenAt(view, end)) && isPost ? nounPhraseAfter(view, end + 1)?.end : undefined;
  return close !== undefined && isComma(tokenAt(view, close)) && hasFiniteVerb(view, close, view.last) ? { start, end: close } : undefined;
}

/** “According to [Ana Holm, 34], the market is empty” */
export const withAge = (view: SentenceView, { start, end }: Range): Range | undefined =>
  isComma(tokenAt(view, end)) && /^\d\d$/.test(tokenAt(view, end + 1).text) && /^[,.;]$/.test(tokenAt(view, end + 2).text)
    ? { start, end: end + 2 }
    : undefined;

/** “According to [his aunt, Jane Carver,] he was bright”: somebody close to another, or in a role, with the name. */
export function withOwnName(view: SentenceView, { start, end }: Range): Range | undefined {
  const who = tokenAt(view, end - 1);
  if (!isComma(tokenAt(view, end)) || !/^(?:NOUN|PROPN)$/.test(who.pos) || !isPersonNoun(who.lower) || who.lower.endsWith('s'))
    return undefined;
  let close = end + 1;
  while (tokenAt(view, close).pos === 'PROPN') close++;
  if (close < end + 3 || !isComma(tokenAt(view, close))) return undefined;
  const verb = skipAdverbsRight(view, nounPhraseAfter(view, close + 1)?.end ?? close);
  const opensClause = /^(?:if|when|while|because|although|though|unless|once|since|there)$/.test(tokenAt(view, close + 1).lower);
  return isQuoted(view, close + 1) || opensClause || isFiniteForm(tokenAt(view, verb)) ? { start, end: close } : undefined;
}

/** “According to [the indictment, unsealed on Monday], he paid”: a paper with what was done to it. */
export function withParticiple(view: SentenceView, { start, end }: Range): Range | undefined {
  const verb = tokenAt(view, end + 1);
  if (!isComma(tokenAt(view, end)) || !/^(?:VERB|ADJ)$/.test(verb.pos) || !/(?:ed|en|wn|ent|^writing)$/.test(verb.lower)) return undefined;
  for (let i = end + 2; i < Math.min(view.last, end + 14) && !isQuoted(view, i); i++) {
    if (isComma(tokenAt(view, i))) return { start, end: i };
    if (isFiniteForm(tokenAt(view, i))) return undefined;
  }
  return undefined;
}

/** “According to [a clerk, speaking on condition of anonymity], it fell”, “[two men, who asked not to be named]”: with the terms, up to their comma. */
export function withTerms(view: SentenceView, { start, end }: Range): Range | undefined {
  const opens = /^(?:speaking|talking|asking|requesting|insisting|declining|citing|who)$/.test(tokenAt(view, end + 1).lower);
  const close = isComma(tokenAt(view, end)) && opens ? nextComma(view, end + 1) : -1;
  const who = tokenAt(view, end + 1).lower === 'who';
  if (close < 0 || close > end + LONGEST_TERMS || (!who && hasFiniteVerb(view, end + 1, close))) return undefined;
  return hasFiniteVerb(view, close, view.last) || isQuoted(view, close + 1) ? { start, end: close } : undefined;
}

/** In words. */
const LONGEST_TERMS = 24;

/** “according to [an official I spoke with]”: with how the writer met the teller. */
export function withTalk(view: SentenceView, { start, end }: Range): Range {
  if (!/^(?:i|we)$/.test(tokenAt(view, end).lower)) return { start, end };
  const verb = tokenAt(view, end + 1).pos === 'AUX' ? end + 2 : end + 1;
  const isTalk = /^(?:spoke|spoken|talked)$/.test(tokenAt(view, verb).lower) && /^(?:to|with)$/.test(tokenAt(view, verb + 1).lower);
  if (isTalk) return { start, end: verb + 2 };
  return /^(?:interviewed|met|reached|contacted)$/.test(tokenAt(view, verb).lower) ? { start, end: verb + 1 } : { start, end };
}

/** “according to [the “Open Water” paper he put out]”: a phrase that opens with a title in marks. */
export function titled(view: SentenceView, from: number): Range | undefined {
  let open = tokenAt(view, from).pos === 'DET' || isPossessive(tokenAt(view, from)) ? from + 1 : from;
  // “according to [Lee's “Open Water”]”
  let owner = from;
  while (tokenAt(view, owner).pos === 'PROPN' || tokenAt(view, owner).text === '.') owner++;
  if (owner > from && /^['’]s$/.test(tokenAt(view, owner).text)) open = owner + 1;
  if (!isQuoted(view, open)) return undefined;
  const title = quotationAround(view, open);
  if (title.end - title.start > 16) return undefined;
  const by = /^(?:by|and)$/.test(tokenAt(view, title.end).lower) ? title.end + 1 : title.end;
  const rest = nounPhraseAfter(view, by, true);
  // “according to [“Open Water,” Lee's book], it sank”, and not “according to [“Open Water,”] it sank”
  const isOver = closesWithComma(view, title.end - 1) && !(rest && /^(?:,|['’]s?)$/.test(tokenAt(view, rest.end).text));
  if (rest && !isOver) return { start: from, end: rest.end };
  return (open === from || open > owner) && /^\p{Lu}/u.test(tokenAt(view, title.start + 1).text)
    ? { start: from, end: title.end }
    : undefined;
}

/** “According to [early results of polls held for three papers by Mason,] most want it”: a source with its own clause or adverbial. */
export function upToClause(view: SentenceView, phrase: Range): Range {
  for (let i = phrase.end + 1; i < Math.min(view.last, phrase.end + 25); i++) {
    if (isQuoted(view, i)) return phrase;
    if (!isComma(tokenAt(view, i))) continue;
    let next = i + 1;
    while (next < view.last && !isComma(tokenAt(view, next))) next++;
    if (hasFiniteVerb(view, i + 1, next) && !isRelative(tokenAt(view, i + 1))) return { start: phrase.start, end: i };
  }
  return phrase;
}

/**
 * “The mill, according to [a clerk, who asked not to be named], will close”: a teller with what is told of him, up to the comma behind which the
 * clause around goes on with its verb; undefined where nothing is, or no such comma shows.
 */
export function upToVerb(view: SentenceView, { start, end }: Range): Range | undefined {
  if (!isComma(tokenAt(view, end)) || isFiniteForm(tokenAt(view, end + 1))) return undefined;
  const isClause = /^(?:who|which|whose)$/.test(tokenAt(view, end + 1).lower);
  for (let i = end + 2; i < Math.min(view.last, end + LONGEST_TERMS) && !isQuoted(view, i); i++) {
    if (!isComma(tokenAt(view, i)) || !isFiniteForm(tokenAt(view, i + 1))) continue;
    return isClause || !hasFiniteVerb(view, end + 1, i) ? { start, end: i } : undefined;
  }
  return undefined;
}

/** So many words may tell when, where and by whom a paper was put out. */
const LONGEST_IMPRINT = 14;

/** “according to [a poll of 1,000 adults carried out in May]”, “[court papers filed in Marl on Monday by his lawyers]”: a paper with how it came out, up to a comma or the sentence's end. */
export function withImprint(view: SentenceView, { start, end }: Range): Range {
  const cameOut = [...Array(end - start + 1).keys()].some((k) => k > 0 && COMES_OUT.test(tokenAt(view, start + k).lower));
  if (!cameOut || !isWritten(view, { start, end })) return { start, end };
  let close = end;
  const isOf = (i: number) =>
    /^(?:ADP|DET|NOUN|PROPN|ADJ|NUM|PART|ADV)$/.test(tokenAt(view, i).pos) || COMES_OUT.test(tokenAt(view, i).lower);
  while (close < Math.min(view.last, end + LONGEST_IMPRINT) && !isQuoted(view, close) && isOf(close)) close++;
  const isOver = isComma(tokenAt(view, close)) || close >= bodyEnd(view);
  return isOver && (isNominal(tokenAt(view, close - 1)) || isTimeWord(tokenAt(view, close - 1))) ? { start, end: close } : { start, end };
}

/** “according to [a person who was in the room and asked for anonymity]”: somebody with all that is told of him, up to a comma or the sentence's end. */
export function withOwnDeeds(view: SentenceView, phrase: Range): Range {
  const whole = indexOfWord(view, { start: phrase.start, end: phrase.end + 1 }, 'who') >= 0 ? wholeSubjectAfter(view, phrase) : undefined;
  const isOver = whole !== undefined && (isComma(tokenAt(view, whole.end)) || whole.end >= bodyEnd(view));
  return whole && isOver && whole.end > phrase.end ? whole : phrase;
}
