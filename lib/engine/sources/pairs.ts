/** Two people whom an article names together, and takes up as two: “Ann Roe and Ben Hall … the couple said”. */

import type { ArticleText } from '../text/document.ts';
import type { Range } from '../text/ranges.ts';
import type { Entities } from './entities.ts';
import type { Mention } from './mentions.ts';
import { isOwners } from './name-words.ts';
import type { NamedPerson, NameIndex } from './names.ts';

export interface Pair {
  people: readonly [NamedPerson, NamedPerson];
  /** Token positions. */
  tokens: Range;
}

/** What two who were named together are called. */
const CALLED = /^(?:couple|pair|duo|two|newlyweds|exes|spouses)$/;
const LAWMAKERS = /^(?:senators|sens|representatives|reps|congress(?:men|women)|assembly(?:men|women)|mps|deputies|councillors)\.?$/;
/** A “they” takes up who was named in the sentence before, at most. */
const REACH = 1;

const pairs = new WeakMap<ArticleText, readonly Pair[]>();

/** Whom the names that end before `end`, or begin with `start`, are of: the longest run of them that is somebody's. */
function personAt(
  { tokens }: ArticleText,
  names: NameIndex,
  from: number,
  step: 1 | -1,
): { person: NamedPerson; last: number } | undefined {
  let last = from;
  while (tokens[last + step]?.pos === 'PROPN') last += step;
  for (; step * (last - from) >= 0; last -= step) {
    const words = tokens.slice(Math.min(from, last), Math.max(from, last) + 1);
    const person = words.every((t) => t.pos === 'PROPN') && names.find(words.map((t) => t.text));
    if (person) return { person, last };
  }
  return undefined;
}

function pairsIn(article: ArticleText, names: NameIndex): readonly Pair[] {
  const { tokens } = article;
  const found: Pair[] = [];
  tokens.forEach(({ lower }, and) => {
    if (lower !== 'and') return;
    const first = personAt(article, names, and - 1, -1);
    const second = first && personAt(article, names, and + 1, 1);
    if (!second || first.person === second.person) return;
    const [before, behind] = [tokens[first.last - 1], tokens[second.last + 1]];
    // “Ann Roe, Ben Hall and Cy Lund”: three.
    const isList = before?.text === ',' && tokens[first.last - 2]?.pos === 'PROPN';
    // “Obama and Clinton's answer”: what is theirs.
    if (!isList && !isOwners(behind) && !/^(?:NOUN|PROPN)$/.test(behind?.pos ?? '') && behind?.lower !== 'and')
      found.push({ people: [first.person, second.person], tokens: { start: first.last, end: second.last + 1 } });
  });
  return found;
}

const isSame = ([a, b]: Pair['people'], [c, d]: Pair['people']): boolean => (a === c && b === d) || (a === d && b === c);

/** Whether somebody else is brought in as two between a pair and a mention: “a couple from Leeds”, “two clerks”. */
function isRivalled({ tokens }: ArticleText, pair: Pair, { at, head }: Mention, entities: Entities): boolean {
  const others = entities.since(pair.tokens.end);
  if (others.some((e) => e.plural && e.pair === undefined)) return true;
  return tokens
    .slice(pair.tokens.end, at)
    .some(({ lower }, i, all) => lower === head && /^(?:an?|another|this)$/.test(all[i - 1]?.lower ?? ''));
}

/**
 * The two whom a mention names, or takes up.
 * @returns undefined where they are not named, or others may be meant
 */
export function pairMeant(article: ArticleText, mention: Mention, names: NameIndex, entities: Entities): Pair | undefined {
  const known = pairs.get(article) ?? pairsIn(article, names);
  pairs.set(article, known);
  if (known.length === 0) return undefined;
  const own = known.find(({ tokens }) => tokens.start >= mention.at && tokens.end <= mention.at + mention.core.length);
  const inFull = (pair: Pair) => known.find((p) => isSame(p.people, pair.people));
  if (own && mention.leads) return inFull(own);
  const before = known.filter(({ tokens }) => tokens.end <= mention.at);
  // “Senators Ann Roe and Ben Hall … The senators”, “The lawmakers”
  const called = mention.plural && mention.determiner === 'definite' && mention.tokens.length === 2 ? mention.tokens[1]?.lower : undefined;
  const titleOf = ({ tokens }: Pair) => article.tokens[tokens.start - 1]?.lower ?? '';
  const titled = before.findLast((p) => titleOf(p) === called || (called === 'lawmakers' && LAWMAKERS.test(titleOf(p))));
  const last = titled ?? before.at(-1);
  if (!last || isRivalled(article, last, mention, entities)) return undefined;
  if (titled) return inFull(titled);
  if (mention.pronoun) {
    const { sentences, sentenceOf } = article;
    const [here, there] = [sentenceOf[mention.at] ?? 0, sentenceOf[last.tokens.start] ?? 0];
    const opens = (sentences[there]?.first ?? -1) === last.tokens.start;
    return /^they$/.test(mention.pronoun) && opens && here - there <= REACH ? inFull(last) : undefined;
  }
  const isTaken = mention.determiner === 'definite' && mention.tokens.length === 2 && CALLED.test(mention.head);
  // Of several pairs no one knows which is the couple.
  return isTaken && before.every(({ people }) => isSame(people, last.people)) ? inFull(last) : undefined;
}

/** Whether two pairs are of the same people, in whatever order. */
export const samePair = (a: Pair | undefined, b: Pair): boolean => a !== undefined && isSame(a.people, b.people);
