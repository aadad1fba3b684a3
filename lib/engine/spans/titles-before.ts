import { DOCUMENT_NOUNS } from '../lexicon/bodies.ts';
import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import { isQuoted, quotationAround, type SentenceView, tokenAt } from './grammar.ts';
import { trimLeft } from './phrase-trim.ts';
import { walkLeft } from './phrase-walk.ts';
import { isPossessive } from './phrase-words.ts';
import { titleEnd } from './titles-in-marks.ts';

/** Where “[the bureau's “Crime in Norland”] report” begins: a paper with its title, and whose it is, before it; else `start`. */
export function titleBefore(view: SentenceView, start: number, end: number): number {
  if (!isQuoted(view, start - 1)) return start;
  const title = quotationAround(view, start - 1);
  // “[“Hamilton” creator Ana Ruiz] said”, and not ““It Is Over,” mayor Jo Lee said”
  const isMade = isPersonNoun(tokenAt(view, start).lower) && ![2, 3].some((k) => /^[,.?!]$/.test(tokenAt(view, start - k).text));
  // “[one “well-placed” source] says”: a word in marks that describes somebody.
  const isDescribing =
    title.end - title.start < 7 &&
    !/^[,.?!]$/.test(tokenAt(view, title.end - 2).text) &&
    /^\p{Ll}/u.test(tokenAt(view, title.start + 1).text) &&
    isPersonNoun(tokenAt(view, end - 1).lower);
  if (isDescribing && /^(?:DET|NUM)$/.test(tokenAt(view, title.start - 1).pos)) return title.start - 1;
  // “[Some in the “Never Again” crowd] say”
  const isCrowd = /^(?:crowd|camp|movement|wing|campaign|caucus|brigade)$/.test(tokenAt(view, end - 1).lower) && end - start === 1;
  if (isCrowd && tokenAt(view, title.start - 1).lower === 'the') return trimLeft(view, walkLeft(view, title.start), title.start);
  if (titleEnd(view, title.start) !== start) return start;
  if (isMade && tokenAt(view, end - 1).pos === 'PROPN') return title.start;
  if (!DOCUMENT_NOUNS.has(singularOf(tokenAt(view, end - 1).lower))) return start;
  const owner = trimLeft(view, walkLeft(view, title.start), title.start);
  const opens = tokenAt(view, title.start - 1);
  return owner < title.start && (opens.pos === 'DET' || isPossessive(opens) || /^['’]s$/.test(opens.text)) ? owner : title.start;
}
