import { outletOf } from '../lexicon/outlet-names.ts';
import { EPITHETS, OFFICES, ROLES } from '../lexicon/people.ts';
import { isPersonNoun } from '../lexicon/persons.ts';
import { words as wordsOf } from '../lexicon/word-list.ts';
import { type ArticleText, onceFor } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { type Entities, type Entity, lastPlace } from './entities.ts';
import type { Mention } from './mentions.ts';
import type { NamedPerson, NameIndex } from './names.ts';
import { pronounMeans } from './pronouns.ts';

/** “Noll is [a mother of two]”, “Noll, [a mother of two], …”: told of somebody, who is nobody new. */
function isToldOf(tokens: readonly Token[], article: number): boolean {
  const before = tokens[article - 1];
  return /^(?:is|was|['’]s)$/.test(before?.lower ?? '') || (before?.text === ',' && tokens[article - 2]?.pos === 'PROPN');
}

/** Token index of the first “a singer from Leeds” of each epithet's noun. */
const introductionsIn = onceFor(({ tokens }): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  tokens.forEach(({ lower }, i) => {
    // “a [Republican] debate”: a word that describes, and nobody.
    if (!(EPITHETS.has(lower) || isPersonNoun(lower)) || found.has(lower) || /^(?:NOUN|PROPN)$/.test(tokens[i + 1]?.pos ?? '')) return;
    for (let k = i - 1; k >= i - 5 && (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[k]?.pos ?? '') || tokens[k]?.text === '-'); k--)
      if (/^(?:an?|one|another)$/.test((tokens[k] as Token).lower) && !isToldOf(tokens, k)) found.set(lower, i);
  });
  return found;
});

/** “the mother of one of the victims”, “the Republican who wrote it”: who is meant is told there; not so “the mother of three”. */
function isTold({ tokens }: ArticleText, { at, tokens: words, core }: Mention): boolean {
  // “the victim's mother”
  if (core.some((t) => /^['’]s?$/.test(t.text))) return true;
  const behind = at + words.indexOf(core.at(-1) as Token) + 1;
  return /^(?:who|whose)$/.test(tokens[behind]?.lower ?? '') || (tokens[behind]?.lower === 'of' && tokens[behind + 1]?.pos !== 'NUM');
}

/** The party that a mention tells, by its letter: “the [GOP] senator”. */
function partyIn({ modifiers, head }: Mention): 'R' | 'D' | undefined {
  const words = [...modifiers, head];
  return words.some((w) => /^(?:gop|republican)$/.test(w)) ? 'R' : words.some((w) => /^democrat(?:ic)?$/.test(w)) ? 'D' : undefined;
}

/** “Sen. Jon Lee (D-Norland)”: whether the letter behind somebody's name is another party's. */
const isOfOther = ({ tokens }: ArticleText, person: NamedPerson | undefined, party: string): boolean =>
  person?.occurrences.some((at) => {
    const open = [at + 1, at + 2, at + 3].find((i) => tokens[i]?.text === '(');
    const letter = tokens[(open ?? 0) + 1]?.text ?? '';
    return open !== undefined && /^[RD]$/.test(letter) && letter !== party;
  }) ?? false;

const ON_THE_FIELD = wordsOf(
  'player striker midfielder defender goalkeeper winger quarterback champion athlete boxer golfer swimmer sprinter batsman batter bowler spinner wicketkeeper forward flanker playmaker skier skater gymnast cyclist wrestler jockey',
);

const OFF_THE_FIELD = ['agent', 'coach', 'manager', 'lawyer', 'reporter', 'journalist', 'correspondent', 'editor', 'minister', 'chairman'];

/** “his agent, Jo Lee”, “Jo Lee of the BBC”: who speaks for players, trains them or writes of them is none. */
const isOffTheField = ({ person, mentions }: Entity): boolean =>
  OFF_THE_FIELD.some((role) => person?.roles.has(role) || person?.about.has(role)) ||
  mentions.some(({ tokens }) => {
    const of = tokens.findIndex((t) => /^(?:of|from)$/.test(t.lower));
    const name = tokens.slice(of + 1).map((t) => t.text);
    return of > 0 && outletOf(name.join(' ')) !== undefined;
  });

const ROYAL = /^(?:king|queen|prince|princess|duke|duchess|monarch|sovereign|royal|sultan|emir)$/;

/** “The president [called him]”: whether what is said is said of somebody named before. */
export function isOnOther({ tokens }: ArticleText, { at, tokens: words }: Mention): boolean {
  const verb = at + words.length;
  return tokens[verb]?.pos === 'VERB' && /^(?:him|her)$/.test(tokens[verb + 1]?.lower ?? '');
}

const SUBORDINATES = /^(?:as|that|because|since|when|while|after|before|if)$/;

/** “the singer”, “the 42-year-old”, of whom nobody spoke as “a singer”: the person named before whom “she” would mean. */
export function byEpithet(article: ArticleText, mention: Mention, entities: Entities, names: NameIndex): Entity | undefined {
  // “the former governor”, “the former police officer”: what somebody was tells as much.
  const wasHolder =
    (OFFICES.has(mention.head) || isPersonNoun(mention.head)) && mention.modifiers.some((w) => /^(?:former|ex|then)$/.test(w));
  // “the 57-year-old clerk”
  const isAged = mention.tokens.some((t, i) => t.lower === 'old' && mention.tokens[i - 2]?.lower === 'year');
  // “the then prime minister [called him] a treasure”: another than who was just named.
  if (mention.modifiers.includes('then') && isOnOther(article, mention)) return undefined;
  const isEpithet = EPITHETS.has(mention.head) || wasHolder || isAged;
  // “The Star reported”: a name, with its article.
  const isName = mention.name !== undefined && mention.tokens[0]?.text === 'The' && mention.core.length === 1;
  if (isName || mention.plural || mention.determiner !== 'definite' || !isEpithet || isTold(article, mention)) return undefined;
  // “the third scientist”, “the chief engineer”: one of several, or an office.
  if (
    // “the first lady”, “the first-term senator”
    ![mention.head, ...mention.modifiers].some((w) => /^(?:lady|term)$/.test(w)) &&
    mention.modifiers.some((w) => /^(?:chief|first|second|third|fourth|fifth|last)$/.test(w))
  )
    return undefined;
  if ((introductionsIn(article).get(mention.head) ?? mention.at) < mention.at) return undefined;
  // “a reporter asked Hale … the businessman replied”: who was told of as something else is not meant.
  // An office may be somebody else's, and a candidate's is none.
  const isOffice = OFFICES.has(mention.head) && !/^(?:candidate|nominee|frontrunner)$/.test(mention.head);
  const mayPlay = !ON_THE_FIELD.has(mention.head);
  // “Donna has watched as [the nominee] claimed it”: nobody who has spoken in the clause around.
  const isWithin = SUBORDINATES.test(article.tokens[mention.at - 1]?.lower ?? '');
  const isAround = (e: Entity) =>
    isWithin && e.mentions.some(({ at }) => at < mention.at && article.sentenceOf[at] === article.sentenceOf[mention.at]);
  const mayMean = isOffice ? undefined : (e: Entity) => e.source.kind === 'named-person' && (mayPlay || !isOffTheField(e)) && !isAround(e);
  const meant = pronounMeans(article, { ...mention, pronoun: 'he' }, entities, names, mayMean);
  // “Another neighbour said: “…” [The 42-year-old cook] added”: who spoke right before, without a name.
  const last = isAged ? entities.latest(() => true) : undefined;
  const isRight = last?.source.kind === 'unnamed-person' && !last.plural && last.mentions.at(-1)?.modifiers.every((w) => !/^\d/.test(w));
  if (last && isRight && (article.sentenceOf[mention.at] ?? 0) - (article.sentenceOf[lastPlace(last)] ?? 0) <= 2) return last;
  const party = partyIn(mention);
  if (!meant || (party && isOfOther(article, 'source' in meant ? meant.person : meant, party)))
    return party ? entities.latestOf('unnamed-person', (e) => !e.plural && e.mentions.some((m) => partyIn(m) === party)) : undefined;
  // “The author said that [Moss] was wrong”: whom the sentence names behind is another.
  const { last: close = 0 } = article.sentences[article.sentenceOf[mention.at] as number] ?? {};
  const named = 'source' in meant ? meant.person : meant;
  const isNamedBehind = named?.occurrences.some((at) => at > mention.at && at < close);
  if (isNamedBehind && !named?.roles.has(mention.head)) return undefined;
  // “Jo Lee would not say. The minority leader left”: an office, of somebody named in its paragraph.
  const person = 'source' in meant ? meant.person : meant;
  const paragraphOf = (at: number) => article.sentences[article.sentenceOf[at] ?? 0]?.paragraph;
  const isOfHouse = mention.head === 'leader' && mention.modifiers.some((w) => /^(?:minority|majority)$/.test(w));
  if (isOfHouse && !person?.occurrences.some((at) => paragraphOf(at) === paragraphOf(mention.at))) return undefined;
  // “the prince”: nobody of whom no such title was told.
  const isRoyal = /^(?:prince|princess|monarch|sovereign|royal)$/.test(mention.head);
  if (isRoyal && ![...(person?.roles ?? []), ...(person?.about ?? [])].some((w) => ROYAL.test(w))) return undefined;
  if (!('source' in meant)) return entities.of(meant) ?? entities.create('named-person', { ...mention, person: meant });
  // “The health secretary said A. The artistic director said B”: who goes by one post alone is not called by another.
  const isOfAnotherPost = !meant.person && !isAged && ROLES.has(mention.head) && !meant.heads.has(mention.head);
  return meant.source.kind === 'named-person' && !isOfAnotherPost ? meant : undefined;
}
