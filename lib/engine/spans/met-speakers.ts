/** People whom a clause tells how the writer met. */

import { PEOPLE_PLURALS } from '../lexicon/people.ts';
import { isGroupNoun, isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { Range } from '../text/ranges.ts';
import { isComma, isQuoted, type SentenceView, tokenAt } from './grammar.ts';
import { isJoinedSpeaker } from './next-acts.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { nounPhraseAfter } from './noun-phrases-after.ts';
import { isOutletPhrase } from './outlet-phrases.ts';
import { isWritten } from './phrase-nouns.ts';

const MET =
  /^(?:met|asked|interviewed|contacted|reached|visited|surveyed|canvassed|polled|approached|encountered|spoke|spoken|talked|chatted|heard)$/;

/** So many words may stand between the writer and the verb: “everyone I asked on the island over two days”. */
const LONGEST_CLAUSE = 12;

/** “everyone”, “most people”, “the traders”, “those” */
const isPeople = (word: string): boolean =>
  /^(?:everyone|everybody|anyone|someone|those|others|many|several|some|most|all|one)$/.test(word) ||
  PEOPLE_PLURALS.has(word) ||
  isPersonNoun(singularOf(word)) ||
  isGroupNoun(word);

/**
 * “[Everyone I asked on the island] told me that …”, “[Most people we spoke to] said …”: the people with the clause on how the writer
 * met them, which ends at `end`; undefined where there is none. Nobody is no source.
 */
export function peopleMet(view: SentenceView, end: number): Range | undefined {
  for (let i = end - 1; i > Math.max(view.first, end - LONGEST_CLAUSE); i--) {
    const { lower } = tokenAt(view, i);
    if (isComma(tokenAt(view, i)) || isQuoted(view, i) || /^(?:that|and|but)$/.test(lower)) return undefined;
    const paper = paperSpeaking(view, i, end);
    if (paper >= 0)
      return isPeople(tokenAt(view, paper - 1).lower) ? { start: nounPhraseBefore(view, paper)?.start ?? paper - 1, end } : undefined;
    if (!/^(?:i|we)$/.test(lower)) continue;
    const verb = /^(?:have|had|['’]ve|['’]d)$/.test(tokenAt(view, i + 1).lower) ? i + 2 : i + 1;
    const people = tokenAt(view, i - 1);
    if (verb >= end || !MET.test(tokenAt(view, verb).lower) || !isPeople(people.lower)) return undefined;
    const named = nounPhraseBefore(view, i);
    const start = named?.end === i ? named.start : i - 1;
    return /^(?:nobody|none|no)$/.test(tokenAt(view, start).lower) ? undefined : { start, end };
  }
  return undefined;
}

/** “Traders [this paper] spoke to said”: where the outlet begins of whose meeting a clause tells that ends at `end`; -1 where none does. */
function paperSpeaking(view: SentenceView, i: number, end: number): number {
  const isSpeaking =
    /^(?:spoke|talked)$/.test(tokenAt(view, i + 1).lower) && /^(?:to|with)$/.test(tokenAt(view, i + 2).lower) && i + 3 === end;
  if (!isSpeaking) return -1;
  let start = i;
  while (tokenAt(view, start - 1).pos === 'PROPN' && tokenAt(view, i).pos === 'PROPN' && !isPeople(tokenAt(view, start - 1).lower)) start--;
  if (/^(?:the|this)$/.test(tokenAt(view, start - 1).lower)) start--;
  const isThis =
    tokenAt(view, start).lower === 'this' && /^(?:paper|newspaper|website|magazine|reporter|correspondent)$/.test(tokenAt(view, i).lower);
  return isThis || isOutletPhrase(view.article, { start, end: i + 1 }) ? start : -1;
}

/** “[A person answering the telephone at the firm] said”: where a phrase begins on somebody who does what ends in another; undefined where none does. */
export function answering(view: SentenceView, { start }: Range): number | undefined {
  // “[the spokesman responding to a query] said”
  const isTo =
    tokenAt(view, start - 1).lower === 'to' && /^(?:responding|replying|reacting|speaking|talking)$/.test(tokenAt(view, start - 2).lower);
  const at = isTo ? start - 2 : start - 1;
  const verb = tokenAt(view, at);
  const somebody = /^(?:VERB|NOUN)$/.test(verb.pos) && verb.lower.endsWith('ing') ? nounPhraseBefore(view, at) : undefined;
  const opens = somebody?.start === view.first || (isTo && isComma(tokenAt(view, (somebody?.start ?? 0) - 1)));
  if (!somebody || !opens || !isPersonNoun(tokenAt(view, somebody.end - 1).lower)) return undefined;
  return /^(?:an?|one|another|the)$/.test(tokenAt(view, somebody.start).lower) ? somebody.start : undefined;
}

/** “Leaked audio captures [the mayor] telling donors that …”, “with Lee saying A and [Moss] calling it B”: whether a phrase is whom a recording shows, or one more who speaks. */
export const speaksBesides = (view: SentenceView, { start, end }: Range): boolean =>
  isJoinedSpeaker(view, start - 1) ||
  (/^(?:captur|catch|caught|record|show|hear|feature|depict|film|tape)/.test(tokenAt(view, start - 1).lower) &&
    isPeople(tokenAt(view, end - 1).lower) &&
    view.article.tokens
      .slice(view.first, start - 1)
      .some((t) => /^(?:audio|recordings?|videos?|footage|clips?|film|tapes?|voicemails?)$/.test(t.lower)));

/** “Footage featured [a man, named as Jo Lee], saying he had heard it”: whom a film shows who speaks there; undefined where it shows nobody. */
export function featuredBefore(view: SentenceView, comma: number): Range | undefined {
  let verb = view.first + 1;
  while (verb < view.first + 6 && !/^(?:featured|features|showed|shows|included|includes)$/.test(tokenAt(view, verb).lower)) verb++;
  const film = nounPhraseBefore(view, verb);
  if (film?.start !== view.first || !isWritten(view, film)) return undefined;
  const shown = nounPhraseAfter(view, verb + 1);
  const isShown = shown !== undefined && isPeople(tokenAt(view, shown.end - 1).lower);
  return isShown && shown.end <= comma ? { start: shown.start, end: comma } : undefined;
}
