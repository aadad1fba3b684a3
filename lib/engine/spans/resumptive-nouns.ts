import type { Range } from '../text/ranges.ts';
import { isConjunction } from './content-clauses.ts';
import { bodyEnd, hasFiniteVerb, isComma, isDash, isQuoted, isVerb, type SentenceView, tokenAt } from './grammar.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { startsOccasion } from './occasions.ts';
import { skipAdverbsLeft } from './occasions-before.ts';
import type { FormalCue } from './other-cues.ts';
import { holdsCue, isFiniteGroup, verbGroupAt } from './verb-groups.ts';

/** Nouns that take a whole clause up as something that was said. */
const RESUMING =
  /^(?:accusation|allegation|argument|assertion|assessment|characteri[sz]ation|charge|claim|conclusion|contention|finding|idea|notion|pledge|point|prediction|promise|sentiment|statement|suggestion|view|warning)$/;

/** The noun of “, a [claim] that …” at the mark `i`; -1 where there is none. */
function resumingNoun(view: SentenceView, i: number): number {
  const mark = tokenAt(view, i);
  if (isQuoted(view, i + 1) || !(isComma(mark) || isDash(mark)) || !/^(?:an?|the)$/.test(tokenAt(view, i + 1).lower)) return -1;
  let noun = i + 2;
  while (tokenAt(view, noun).pos === 'ADJ' && noun < i + 4) noun++;
  return RESUMING.test(tokenAt(view, noun).lower) ? noun : -1;
}

/** The clause before the mark `i`: what a conjunction opens there, else all of the sentence. */
function clauseBefore(view: SentenceView, i: number): Range | undefined {
  let start = view.first;
  for (let k = i - 1; k > view.first; k--) {
    if (isQuoted(view, k) || tokenAt(view, k).lower !== 'that' || !isConjunction(view, k)) continue;
    start = k + 1;
    break;
  }
  while (tokenAt(view, start).pos === 'CCONJ' || isComma(tokenAt(view, start))) start++;
  // “He said it was over, a claim that Lee rejects”: words that somebody is given for already.
  if (holdsCue(view, start, i, isFiniteGroup)) return undefined;
  return i - start >= 3 && hasFiniteVerb(view, start, i) ? { start, end: i } : undefined;
}

/** “The pier had been sold, a claim [that] [the mayor] [denied] on Monday”: the noun takes up the clause before as what was said. */
export function resumptiveNouns(view: SentenceView): FormalCue[] {
  const out: FormalCue[] = [];
  for (let i = view.first + 3; i < view.last - 3; i++) {
    const noun = resumingNoun(view, i);
    const content = noun < 0 ? undefined : clauseBefore(view, i);
    if (!content) continue;
    const start = /^(?:that|which)$/.test(tokenAt(view, noun + 1).lower) ? noun + 2 : noun + 1;
    let verb = start + 1;
    while (verb < view.last && !isVerb(tokenAt(view, verb)) && !isComma(tokenAt(view, verb))) verb++;
    // “[has repeatedly] denied”
    while (/^(?:AUX|ADV)$/.test(tokenAt(view, verb).pos) && !verbGroupAt(view, verb)) verb++;
    const group = verbGroupAt(view, verb);
    if (group?.form !== 'finite' || isQuoted(view, verb)) continue;
    // “the mayor [himself] confirmed”
    let end = skipAdverbsLeft(view, group.start);
    if (end - start > 1 && /sel(?:f|ves)$/.test(tokenAt(view, end - 1).lower)) end--;
    const phrase = nounPhraseBefore(view, end);
    if (!phrase || phrase.start > start) continue;
    const source = { start, end };
    const next = tokenAt(view, group.end);
    // Nothing is told behind the verb: “a point he made [in an interview]”.
    const isClosed =
      group.end >= bodyEnd(view) || ['ADP', 'PUNCT', 'ADV', 'CCONJ', 'SCONJ'].includes(next.pos) || startsOccasion(view, group.end);
    if (isClosed)
      out.push({
        source,
        cue: { start: group.start, end: group.end },
        content: [content],
        act: group.act,
        confidence: 0.8,
        fixed: true,
        again: true,
      });
  }
  return out;
}
