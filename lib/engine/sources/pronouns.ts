import { BODY_NOUNS, BODY_WORDS } from '../lexicon/bodies.ts';
import { PEOPLE_PLURALS, ROLES } from '../lexicon/people.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { ArticleText, Sentence } from '../text/document.ts';
import type { Range } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import type { Entities, Entity } from './entities.ts';
import type { Mention } from './mentions.ts';
import { isOwners } from './name-words.ts';
import { lastBelow, type NamedPerson, type NameIndex } from './names.ts';

interface Candidate {
  meant: Entity | NamedPerson;
  score: number;
}

/** Candidates at or below this score are too far away to be meant. */
const FARTHEST = -4;
/** What a source already quoted has, and what each sentence between costs. */
const FOR_SOURCES = 2.2;
const FOR_DISTANCE = 0.6;
/** “[Lee]'s stance on the pier and [his] vow”: a possessor in the same sentence is taken up by a possessive. */
const FOR_POSSESSORS = 1.5;
/** “[Ann Lee] … he”: a first name that is another sex's. Most foreign names tell nothing, so that to agree counts for little. */
const AGAINST_FIRST_NAMES = -1.5;
const FOR_FIRST_NAMES = 0.2;
/** A source mentioned more sentences before cannot be meant. */
const SENTENCES_BACK = Math.ceil((FOR_SOURCES - FARTHEST) / FOR_DISTANCE);

const SINGULAR = /^(?:he|she|him|her|his)$/;

/**
 * Whom a pronoun means: the best of the sources quoted and the people named before it. Nearness counts most, then being a
 * source already, then standing first in a sentence (centering: subjects are taken up again; Grosz, Joshi, Weinstein 1995).
 */
export function pronounMeans(
  article: ArticleText,
  mention: Mention,
  entities: Entities,
  names: NameIndex,
): Entity | NamedPerson | undefined {
  const here = article.sentenceOf[mention.at] ?? 0;
  const pronoun = mention.pronoun ?? '';
  const candidates: Candidate[] = [];
  const farthest = article.sentences[Math.max(0, here - SENTENCES_BACK)];
  for (const entity of entities.since(farthest?.first ?? 0)) {
    const last = entity.mentions.at(-1);
    if (!last || !agrees(entity, mention)) continue;
    const distance = here - (article.sentenceOf[last.at] ?? 0);
    // “a person with knowledge said A, though they added B”
    if (/^the/.test(pronoun) && isOneOfAnySex(entity) && distance > (entity.source.kind === 'spokesperson' ? 1 : 0)) continue;
    candidates.push({ meant: entity, score: FOR_SOURCES - distance * FOR_DISTANCE + byFirstName(entity.person, mention) });
  }
  if (SINGULAR.test(pronoun)) {
    for (const person of names.people) {
      if (mention.gender && person.gender && person.gender !== mention.gender) continue;
      let place = lastBelow(person.occurrences, mention.at);
      const isPassedBy = (at: number) => (article.quotationOf[at] ?? -1) >= 0 || describesAnother(article, at);
      while (place >= 0 && isPassedBy(person.occurrences[place] as number)) place--;
      const at = person.occurrences[place];
      if (at === undefined) continue;
      const sentence = article.sentenceOf[at] ?? 0;
      const distance = here - sentence;
      const known = entities.of(person);
      // Whom an interview is with may have been named long before: the last resort, nearest first.
      const score = distance > 4 ? FARTHEST + 1 / (1 + distance) : 1 - distance * FOR_DISTANCE + (opensSentence(article, at) ? 0.9 : 0);
      const isHere = distance === 0 && pronoun === 'him';
      const isPossessor = distance === 0 && /^(?:his|her)$/.test(pronoun) && possesses(article, at);
      candidates.push({
        meant: known ?? person,
        score: score + (isPossessor || isHere ? FOR_POSSESSORS : 0) + byFirstName(person, mention),
      });
    }
  }
  candidates.sort((a, b) => b.score - a.score);
  const best = candidates[0];
  return best && best.score > FARTHEST ? best.meant : undefined;
}

/** How well a first name goes with a pronoun. */
function byFirstName(person: NamedPerson | undefined, { gender }: Mention): number {
  const likely = person?.gender ?? person?.likelyGender;
  if (!gender || !likely) return 0;
  return likely === gender ? FOR_FIRST_NAMES : AGAINST_FIRST_NAMES;
}

/** Whether the name that begins at `at` owns something: “Jane Lee's”. */
function possesses(article: ArticleText, at: number): boolean {
  return isOwners(article.tokens[nameEnd(article, at)]);
}

/** “[Harrow]'s deputy, Lena Osei”: whether somebody is named behind what the name at `at` owns. */
function isOwnerOfNamed({ tokens }: ArticleText, at: number): boolean {
  const comma = tokens.slice(at, at + 7).findIndex((t) => t.text === ',');
  return comma > 0 && tokens[at + comma + 1]?.pos === 'PROPN';
}

/** So many words may “One of the engineers in the room,” have. */
const LONGEST_ONE_OF = 12;

/** Whether the name at `at` stands first in its sentence, and not behind “Asked about” or “In an interview with”. */
function opensSentence(article: ArticleText, at: number): boolean {
  const first = article.sentences[article.sentenceOf[at] as number]?.first ?? 0;
  const before = article.tokens.slice(first, at);
  // “[Harrow]'s deputy, Lena Osei, said”: an owner is not whom the sentence is about; who is named behind is.
  if (possesses(article, at) && isOwnerOfNamed(article, at)) return false;
  if (isOwners(before[1]) && before.at(-1)?.text === ',' && before.length <= 7)
    return before.every((t) => t.pos !== 'ADP' && t.pos !== 'VERB');
  // “One of the engineers in the room, [Ron Dolan], began to shout.”
  if (before.at(-1)?.text === ',' && before[0]?.lower === 'one' && before[1]?.lower === 'of')
    return before.length <= LONGEST_ONE_OF && before.every((t) => t.pos !== 'VERB');
  // “In 2009, [Lee], then a clerk, …”
  if (before.at(-1)?.text === ',' && before.length <= 6) return before.every((t) => t.pos !== 'VERB' && t.pos !== 'PROPN');
  // “As [Mr Bruck] left the pier, he said …”
  const isClause = OPENS_CLAUSE.test(before[0]?.lower ?? '') && isFiniteForm(article.tokens[nameEnd(article, at)] as Token);
  return before.length <= 3 && (isClause ? before.slice(1) : before).every((t) => t.pos !== 'ADP' && t.pos !== 'VERB');
}

/** “[Trask] lawyer Alan Hobb”: whom a name describes is meant by what follows, not who bears it. */
function describesAnother(article: ArticleText, at: number): boolean {
  const role = article.tokens[nameEnd(article, at)];
  return role?.pos === 'NOUN' && ROLES.has(role.lower) && article.tokens[nameEnd(article, at) + 1]?.pos === 'PROPN';
}

const OPENS_CLAUSE = /^(?:as|when|while|after|before|since|though|although|once|if|because)$/;

/** Where the name that begins at `at` ends. */
function nameEnd({ tokens }: ArticleText, at: number): number {
  let end = at;
  while (tokens[end]?.pos === 'PROPN') end++;
  return end;
}

/**
 * The unnamed person or people of whom the sentence before speaks without quoting them: “A man who would not give his name was
 * led out; he said …”, “Residents booed. “Shame!” they shouted.” What opens a sentence counts first, then the one person of
 * whom the sentence before speaks; and only where nobody else whom the pronoun could mean stands between.
 * @returns the characters of the phrase
 */
export function unnamedAntecedent(article: ArticleText, mention: Mention, entities: Entities, names: NameIndex): Range | undefined {
  const several = /^(?:they|them)$/.test(mention.pronoun ?? '');
  if (!several && !/^(?:he|she)$/.test(mention.pronoun ?? '')) return undefined;
  const here = article.sentenceOf[mention.at] ?? 0;
  const isTaken = (at: number) => entities.since(at).some((e) => agrees(e, mention)) || (!several && names.lastBefore(mention.at) >= at);
  for (const sentence of [article.sentences[here], article.sentences[here - 1]]) {
    if (!sentence || sentence.first >= mention.at || (article.quotationOf[sentence.first] ?? -1) >= 0) continue;
    if (isTaken(sentence.first)) return undefined;
    const opening = peopleOpening(article, sentence, mention.at, several);
    if (opening) return opening;
  }
  const before = article.sentences[here - 1];
  return !several && before && before.paragraph === article.sentences[here]?.paragraph ? onlyPersonIn(article, before) : undefined;
}

/**
 * “The Norland Health Ministry has counted 300 cases. It says …”: the body with which the sentence before begins, where nobody
 * was quoted since.
 * @returns the characters of the phrase
 */
export function bodyAntecedent(article: ArticleText, mention: Mention, entities: Entities): Range | undefined {
  const here = article.sentences[article.sentenceOf[mention.at] ?? 0];
  const before = here && article.sentences[here.index - 1];
  if (!/^(?:it|its)$/.test(mention.pronoun ?? '') || !before || before.paragraph !== here.paragraph) return undefined;
  if (here.first !== mention.at || entities.since(before.first).some((e) => agrees(e, mention))) return undefined;
  const { tokens } = article;
  let end = before.first;
  while (/^(?:DET|PROPN|ADJ|NOUN|PART)$/.test(tokens[end]?.pos ?? '')) end++;
  const phrase = tokens.slice(before.first, end);
  const isBody = phrase.some(({ lower }) => BODY_WORDS.has(lower) || BODY_NOUNS.has(lower)) && phrase.some((t) => t.pos === 'PROPN');
  const isSubject = /^(?:AUX|VERB)$/.test(tokens[end]?.pos ?? '');
  return isBody && isSubject ? { start: (phrase[0] as Token).start, end: (phrase.at(-1) as Token).end } : undefined;
}

const COUNTS =
  /^(?:many|some|most|several|few|both|all|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|half|either)$/;

/** “[A man] who”, “[Residents] booed”: the people with whom a sentence begins. */
function peopleOpening({ tokens }: ArticleText, { first }: Sentence, end: number, several: boolean): Range | undefined {
  const opens = several || /^(?:a|an|one|another|the|his|her|its|their)$/.test(tokens[first]?.lower ?? '');
  for (let i = first; opens && i < Math.min(first + 5, end); i++) {
    const { lower, pos } = tokens[i] as Token;
    const one = singularOf(lower);
    const isHead = several ? (one !== lower && ROLES.has(one)) || PEOPLE_PLURALS.has(lower) : ROLES.has(lower);
    // “[All the while] they sang”, “Why not [all lives]? they ask”: what only counts is no head before its noun.
    if (PEOPLE_PLURALS.has(lower) && COUNTS.test(lower) && /^(?:DET|NOUN|ADJ|PROPN)$/.test(tokens[i + 1]?.pos ?? '')) return undefined;
    if (isHead && i + (several ? 1 : 0) > first && !/^(?:['’]s?|of)$/.test(tokens[i + 1]?.text ?? ''))
      return { start: (tokens[first] as Range).start, end: (tokens[i] as Range).end };
    // “[Palace] insiders”: a word that opens the sentence may be a name to the tagger.
    const isOpening = pos === 'PROPN' && several && i === first;
    if (!isOpening && !['DET', 'ADJ', 'NOUN', 'NUM', 'PRON', 'ADV', 'PART'].includes(pos)) return undefined;
  }
  return undefined;
}

/** “Emails suggest that [the chairman] knew”: the one person in a role of whom a sentence speaks. */
function onlyPersonIn({ tokens }: ArticleText, { first, last }: Sentence): Range | undefined {
  const found: Range[] = [];
  for (let i = first + 1; i < last; i++) {
    const { lower, pos } = tokens[i] as Token;
    if (pos !== 'NOUN' || !ROLES.has(lower) || /^(?:NOUN|PROPN|PART)$/.test(tokens[i + 1]?.pos ?? '')) continue;
    let start = i;
    while (start > first && /^(?:NOUN|ADJ)$/.test(tokens[start - 1]?.pos ?? '')) start--;
    if (/^(?:the|an?)$/.test(tokens[start - 1]?.lower ?? ''))
      found.push({ start: (tokens[start - 1] as Token).start, end: (tokens[i] as Token).end });
  }
  return found.length === 1 ? found[0] : undefined;
}

/** Nouns of people that tell no sex, whom “they” takes up in the same sentence. */
const ANY_SEX =
  /^(?:person|source|official|individual|insider|employee|worker|staffer|aide|user|student|teacher|member|resident|patient|lawyer|spokesperson)$/;

const isOneOfAnySex = ({ source, gender, heads }: Entity): boolean =>
  /^(?:unnamed-person|spokesperson)$/.test(source.kind) && !gender && [...heads].some((head) => ANY_SEX.test(head));

/** Several people who are taken up as one: “the group of advisers … it”. */
const IS_ONE = /^(?:group|team|panel|coalition|committee|council|tribe|union)$/;

const isSeveral = ({ lower }: Mention['core'][number]): boolean => /^(?:and|data|figures)$/.test(lower);

function agrees(entity: Entity, mention: Mention): boolean {
  const { kind } = entity.source;
  const pronoun = mention.pronoun ?? '';
  if (/^(?:they|them|their)$/.test(pronoun))
    return kind === 'unnamed-group' || kind === 'named-organisation' || (entity.plural && kind !== 'document') || isOneOfAnySex(entity);
  // “it” takes up no two bodies at once.
  if (/^(?:it|its)$/.test(pronoun))
    return (
      (['named-organisation', 'media', 'document'].includes(kind) || [...entity.heads].some((head) => IS_ONE.test(head))) &&
      !entity.mentions[0]?.core.some(isSeveral)
    );
  if (!SINGULAR.test(pronoun)) return false;
  if (!['named-person', 'unnamed-person', 'spokesperson'].includes(kind) || entity.plural) return false;
  return !(entity.gender && mention.gender && entity.gender !== mention.gender);
}
