/** Two people whom an article names together, and takes up as two: “Ann Roe and Ben Hall … the couple said”. */

import { type ArticleText, onceFor } from '../text/document.ts';
import { firstIndex, type Range } from '../text/ranges.ts';
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

/** Whose name ends (`step` -1) or begins (`step` 1) at `from`: the longest run of names there that is somebody's, and the token at its other end. */
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

const pairsIn = onceFor((article, names: NameIndex): readonly Pair[] => {
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
});

const isSame = ([a, b]: Pair['people'], [c, d]: Pair['people']): boolean => (a === c && b === d) || (a === d && b === c);

/** So many tokens are looked through for others, and so many pairs back: more tell nothing, and cost a long text its square. */
const FARTHEST = 3000;
const MOST_PAIRS = 20;

/** Whether somebody else is brought in as two between a pair and a mention: “a couple from Leeds”, “two clerks”. */
function isRivalled({ tokens }: ArticleText, pair: Pair, { at, head }: Mention, entities: Entities): boolean {
  const from = Math.max(pair.tokens.end, at - FARTHEST);
  if (entities.since(from).some((e) => e.plural && e.pair === undefined)) return true;
  for (let i = from + 1; i < at; i++)
    if (tokens[i]?.lower === head && /^(?:an?|another|this)$/.test(tokens[i - 1]?.lower ?? '')) return true;
  return false;
}

/** Of the pairs named before a mention, the one that a “they” takes up, or “the couple”, “the senators”, “the lawmakers”. */
function pairTakenUp({ tokens, sentences, sentenceOf }: ArticleText, mention: Mention, before: readonly Pair[]): Pair | undefined {
  const last = before.at(-1);
  if (!last) return undefined;
  if (mention.pronoun) {
    const there = sentenceOf[last.tokens.start] ?? 0;
    const isNear = sentences[there]?.first === last.tokens.start && (sentenceOf[mention.at] ?? 0) - there <= REACH;
    return mention.pronoun === 'they' && isNear ? last : undefined;
  }
  if (mention.determiner !== 'definite' || mention.tokens.length !== 2) return undefined;
  const called = mention.plural ? mention.tokens[1]?.lower : undefined;
  const titleOf = (pair: Pair) => tokens[pair.tokens.start - 1]?.lower ?? '';
  const titled = before.findLast((p) => titleOf(p) === called || (called === 'lawmakers' && LAWMAKERS.test(titleOf(p))));
  // Of several pairs no one knows which is the couple.
  const isOnly = CALLED.test(mention.head) && before.every(({ people }) => isSame(people, last.people));
  return titled ?? (isOnly ? last : undefined);
}

/**
 * The two whom a mention names, or takes up.
 * @returns undefined where they are not named, or others may be meant
 */
export function pairMeant(article: ArticleText, mention: Mention, names: NameIndex, entities: Entities): Pair | undefined {
  const known = pairsIn(article, names);
  const next = firstIndex(known.length, (i) => (known[i] as Pair).tokens.end > mention.at);
  const own = known[next];
  const isNamed = mention.leads && own && own.tokens.start >= mention.at && own.tokens.end <= mention.at + mention.core.length;
  const taken = isNamed ? undefined : pairTakenUp(article, mention, known.slice(Math.max(0, next - MOST_PAIRS), next));
  const meant = isNamed ? own : taken && !isRivalled(article, taken, mention, entities) ? taken : undefined;
  // Where they were named in full.
  return meant && known.find((p) => isSame(p.people, meant.people));
}

/** Whether two pairs are of the same people, in whatever order. */
export const samePair = (a: Pair | undefined, b: Pair): boolean => a !== undefined && isSame(a.people, b.people);
