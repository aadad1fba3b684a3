/** What is believed or held against somebody by nobody in particular: “is believed to have fled”. */

import { BELIEF_PASSIVE } from '../lexicon/claims.ts';
import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { Statement } from '../statement.ts';
import type { ArticleText, Sentence } from '../text/document.ts';
import { contains, overlap, type Range } from '../text/ranges.ts';
import { beforeMainVerb, clauseAround, nounPhraseAround, restOfClause, untilVerb } from './clauses.ts';
import { type ClaimContext, matchesOutsideQuotations, within } from './draft.ts';

/** What stands before “accused of” where it is no passive, or is said of nobody in particular. */
const OTHERWISE_ACCUSED =
  /\b(?:(?:ha(?:s|ve|d)|he|she|they|we|i)(?: (?:also|again|once|\w+ly))?|people|those|men|women|anyone|someone|persons|defendants|suspects|individuals) $/i;

/** “Salus, [the last of the firms believed to want it], said”: told of who speaks, in the words that name them. */
function toldOfSpeaker(statements: readonly Statement[], range: Range, text: string): Range | undefined {
  if (!/^(?:thought|believed|understood|presumed|suspected) to/i.test(text.slice(range.start, range.end))) return undefined;
  const source = statements.map((s) => s.attribution.source).find((s) => s && contains(s, range));
  if (!source) return undefined;
  const apposed = /^.*, (?=(?:the|an?|one)\b)/s.exec(text.slice(source.start, range.start));
  return { start: source.start + (apposed?.[0].length ?? 0), end: source.end };
}

/** “[chemicals that were believed to be stored there]”: told of a noun, by a clause on it. */
function toldOfNoun(article: ArticleText, sentence: Sentence, range: Range): Range | undefined {
  const { text } = article;
  if (!/^(?:is|are|was|were)\b.* to$/i.test(text.slice(range.start, range.end))) return undefined;
  const relative = /(\S+) (?:that|which|who) $/.exec(text.slice(Math.max(sentence.start, range.start - LONGEST_NOUN), range.start));
  const noun = relative && nounPhraseAround(article, range.start - relative[0].length);
  if (!noun) return undefined;
  // “who was believed to [be armed] was shot”: the infinitive's own verbs are none of the sentence's.
  const own = /^ (?:be|have)(?: been)?(?: [^\s.,;:]+)?/.exec(text.slice(range.end, sentence.end))?.[0].length ?? 0;
  const rest = restOfClause(article, sentence, range.end + own);
  return { start: noun.start, end: (noun.start === sentence.start ? untilVerb(article, rest) : rest).end };
}

/** In characters: a noun with its pronoun before “is believed to”. */
const LONGEST_NOUN = 40;

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
    const told = toldOfSpeaker(around(sentence), range, article.text) ?? toldOfNoun(article, sentence, range);
    if (told) {
      flag(told, 'no-source', range);
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
