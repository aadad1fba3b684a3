/** What is believed or held against somebody by nobody in particular: “is believed to have fled”. */

import { BELIEF_PASSIVE } from '../lexicon/claims.ts';
import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { Statement } from '../statement.ts';
import { contains, overlap } from '../text/ranges.ts';
import { beforeMainVerb, clauseAround, nounPhraseAround, restOfClause, untilVerb } from './clauses.ts';
import { type ClaimContext, matchesOutsideQuotations, within } from './draft.ts';

/** What stands before “accused of” where it is no passive, or is said of nobody in particular. */
const OTHERWISE_ACCUSED =
  /\b(?:(?:ha(?:s|ve|d)|he|she|they|we|i)(?: (?:also|again|once|\w+ly))?|people|those|men|women|anyone|someone|persons|defendants|suspects|individuals) $/i;

/** “is believed to”, “was suspected of”, “accused of”: passed on with nobody behind it. */
export function agentless({ article, around, flag }: ClaimContext): void {
  for (const { range, sentence } of matchesOutsideQuotations(article, BELIEF_PASSIVE)) {
    const words = article.text.slice(range.start, range.end);
    // “whom she has accused of theft”, “people accused of theft”: somebody is given who did, or nobody whom it is said of.
    const before = article.text.slice(Math.max(sentence.start, range.start - 40), range.start);
    if (/^accused/i.test(words) && OTHERWISE_ACCUSED.test(before)) continue;
    // “a unit that [rights groups] accused of theft”
    const isBySomebody = ({ source, attribution: { cue } }: Statement) => source.kind !== 'unattributed' && cue && overlap(cue, range);
    if (/\baccused of$/i.test(words) && around(range).some(isBySomebody)) continue;
    // “what many people believed to be over”: they did. “was once thought to be”: and no longer is.
    if (/\bwhat (?:[^\s,;:]+ ){1,4}$|\bonce $/i.test(before)) continue;
    // “is believed by analysts to”: an agent is given, so it is an attribution's business.
    if (/\bby\b/.test(article.text.slice(range.end, range.end + 4))) continue;
    // “is seen as unfair by its critics”
    const viewers = /seen as$/i.test(words) && /^[^.,;]*?\bby ((?:[\p{L}-]+ ?){1,3})/u.exec(article.text.slice(range.end, sentence.end));
    if (viewers && (viewers[1] as string).split(' ').some((word) => isPersonNoun(singularOf(word.toLowerCase())))) continue;
    // “The man accused of theft will stay in custody, a judge ruled”: whoever ruled does not accuse.
    const isAnothers = (s: Statement) => s.source.kind !== 'media' && !/^ruled$/.test(s.attribution.cue?.text ?? '') && within(s, range);
    if (around(range).some(isAnothers)) continue;
    // “Salus, [the last of the firms believed to want it], said”: told of who speaks.
    const isToldOf = /^(?:thought|believed|understood|presumed|suspected) to/i.test(words);
    const holder = isToldOf ? around(sentence).find((s) => s.attribution.source && contains(s.attribution.source, range)) : undefined;
    if (holder?.attribution.source) {
      const { start, end } = holder.attribution.source;
      const apposed = /^.*, (?=(?:the|an?|one)\b)/s.exec(article.text.slice(start, range.start));
      flag({ start: start + (apposed?.[0].length ?? 0), end }, 'no-source', range);
      continue;
    }
    // “[chemicals that were believed to be stored there]”: told of a noun, by a clause on it.
    const onNoun = /(\S+) (?:that|which|who) $/.exec(before);
    const noun = onNoun && nounPhraseAround(article, range.start - onNoun[0].length);
    if (noun && /^(?:is|are|was|were)\b.* to$/i.test(words)) {
      // “who was believed to [be armed] was shot”: the infinitive's own verbs are none of the sentence's.
      const own = /^ (?:be|have)(?: been)?(?: [^\s.,;:]+)?/.exec(article.text.slice(range.end, sentence.end))?.[0].length ?? 0;
      const rest = restOfClause(article, sentence, range.end + own);
      flag({ start: noun.start, end: (noun.start === sentence.start ? untilVerb(article, rest) : rest).end }, 'no-source', range);
      continue;
    }
    const rest = /(?:of|as|that)$|^(?:it|I|we)\b.*(?<!to)$/i.test(words);
    // “[thefts that the star is accused of], Y”: what follows is the main clause's.
    const isTrailing = /of$/.test(words) && /^[,.]/.test(article.text.slice(range.end));
    if (isTrailing) flag({ start: sentence.start, end: range.end }, 'no-source', range);
    // “The man [accused of theft] will stay in custody”
    else if (/^accused/i.test(words)) {
      const charge = beforeMainVerb(article, restOfClause(article, sentence, range.end), sentence, range.start);
      // “Asked about a man accused of theft, the port's spokesman said”: who speaks behind it is no part of the charge.
      const speaker = around(sentence)
        .flatMap((s) => s.attribution.source ?? [])
        .find((s) => s.start > charge.start && s.end <= charge.end);
      const end = speaker ? charge.start + article.text.slice(charge.start, speaker.start).replace(/[\s,]+$/, '').length : charge.end;
      flag({ start: charge.start, end }, 'no-source', range);
    } else flag(rest ? restOfClause(article, sentence, range.end) : clauseAround(article, sentence, range.start), 'no-source', range);
  }
}
