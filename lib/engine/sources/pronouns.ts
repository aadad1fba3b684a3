import { BODY_WORDS } from '../lexicon/bodies.ts';
import { ROLES } from '../lexicon/people.ts';
import type { ArticleText } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import { hasAsked, isGoBetween, isInterviewed, isReply } from './askers.ts';
import { type Entities, type Entity, isOfOtherSex } from './entities.ts';
import type { Mention } from './mentions.ts';
import { isOwners } from './name-words.ts';
import { lastBelow, type NamedPerson, type NameIndex } from './names.ts';
import { papersMeant } from './papers-taken-up.ts';
import { isTakenUpBefore, isToldBySeveral, tellsOfSameSex } from './tellers.ts';

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
const AGAINST_FIRST_NAMES = -2.2;
const FOR_FIRST_NAMES = 0.2;
/** “Its head, [Wayne Kirk], was late. [He] …”: who is named for the first time, with what he is, is mostly spoken of next, as is the one of whom several tell. */
const FOR_INTRODUCED = 1.5;
/** “I spoke to [Wayne Kirk] … He said”: whom the writer has met. */
const FOR_INTERVIEWED = 1.7;
/** “She was kind,” said [Ann Lee]. ¶ The mayor called her a nuisance. She …”: who speaks of another is not that other. */
const AGAINST_TELLERS = -6;
/** “His warning was echoed by [Wayne Kirk], its head. ¶ “We will go,” he said”: who closes a sentence as the one who joined in. */
const FOR_AGENTS = 2.4;
/** Whom the words themselves name: sources do speak of themselves, others hardly ever. */
const AGAINST_SELF = -0.7;
const AGAINST_OTHERS = -2;
/** “The neighbour … They said”: several, rather than one whose sex is not told. */
const AGAINST_ONE = -0.3;
/** A source mentioned more sentences before cannot be meant. */
const SENTENCES_BACK = Math.ceil((FOR_SOURCES - FARTHEST) / FOR_DISTANCE);

const SINGULAR = /^(?:he|she|him|her|his)$/;

/**
 * Whom a pronoun means: the best of the sources quoted and the people named before it. Nearness counts most, then being a
 * source already, then standing first in a sentence (centering: subjects are taken up again; Grosz, Joshi, Weinstein 1995).
 * @param mayMean which of the sources quoted so far may be meant
 */
export function pronounMeans(
  article: ArticleText,
  mention: Mention,
  entities: Entities,
  names: NameIndex,
  mayMean: (entity: Entity) => boolean = () => true,
): Entity | NamedPerson | undefined {
  const papers = papersMeant(article, mention, entities, (entity) => agrees(entity, mention));
  if (papers) return papers;
  const here = article.sentenceOf[mention.at] ?? 0;
  const pronoun = mention.pronoun ?? '';
  const candidates: Candidate[] = [];
  const farthest = article.sentences[Math.max(0, here - SENTENCES_BACK)];
  const isInClause = /^(?:what|which|that|whom)$/.test(article.tokens[mention.at - 1]?.lower ?? '');
  // “The blogger alleged that Ann Moss knew, which [she] denies”: nobody denies words of their own.
  const speaker = mention.denies ? entities.latest(() => true) : undefined;
  const isAnswering = isReply(article, mention);
  const isGoingOn = isTakenUpBefore(article, mention, names);
  for (const entity of entities.since(farthest?.first ?? 0)) {
    const last = entity.mentions.at(-1);
    if (!last || entity === speaker || !mayMean(entity) || !agrees(entity, mention) || isGoBetween(article, last.at, here)) continue;
    if (isAnswering && hasAsked(article, last.at + last.tokens.length, here)) continue;
    const distance = here - (article.sentenceOf[last.at] ?? 0);
    // “a person with knowledge said A, though they added B”
    if (/^the/.test(pronoun) && isOneOfAnySex(entity) && distance > 1) continue;
    const score =
      FOR_SOURCES -
      distance * FOR_DISTANCE +
      (/^the/.test(pronoun) && distance > 0 && isOneOfAnySex(entity) ? AGAINST_ONE : 0) +
      byFirstName(entity.person, mention, isGoingOn) +
      AGAINST_SELF * isNamedInWords(article, entity.person, here) +
      (isGoingOn && tellsOfSameSex(article, last.at, mention) ? AGAINST_TELLERS : 0) +
      AGAINST_OTHERS * isToldOf(article, entity.person, here, mention.at);
    candidates.push({ meant: entity, score });
  }
  if (SINGULAR.test(pronoun)) {
    for (const person of names.people) {
      if (mention.gender && person.gender && person.gender !== mention.gender) continue;
      let place = lastBelow(person.occurrences, mention.at);
      const isPassedBy = (at: number) =>
        (article.quotationOf[at] ?? -1) >= 0 || isHeading(article, at) || describesAnother(article, at) || isGoBetween(article, at, here);
      while (place >= 0 && isPassedBy(person.occurrences[place] as number)) place--;
      const at = person.occurrences[place];
      if (at === undefined) continue;
      const sentence = article.sentenceOf[at] ?? 0;
      const distance = here - sentence;
      if (isAnswering && hasAsked(article, nameEnd(article, at), here)) continue;
      const known = entities.of(person);
      if (known && (known === speaker || !mayMean(known) || isOfOtherSex(known, mention))) continue;
      // Whom an interview is with may have been named long before: the last resort, nearest first.
      const score = distance > 4 ? FARTHEST + 1 / (1 + distance) : 1 - distance * FOR_DISTANCE + (opensSentence(article, at) ? 0.9 : 0);
      const isPossessor = distance === 0 && /^(?:his|her)$/.test(pronoun) && possesses(article, at);
      candidates.push({
        meant: known ?? person,
        score:
          score +
          (distance <= 1 && isInterviewed(article, at) ? FOR_INTERVIEWED : 0) +
          (isPossessor || (distance === 0 && (isInClause || pronoun === 'him')) ? FOR_POSSESSORS : 0) +
          (known && isGoingOn && tellsOfSameSex(article, at, mention) ? AGAINST_TELLERS : 0) +
          (distance === 1 && place === 0 && isAgent(article, at) ? FOR_AGENTS : 0) +
          (distance === 1 && place === 0 && isIntroduced(article, at) && isOfSex(person, mention) ? FOR_INTRODUCED : 0) +
          (distance === 1 && isToldBySeveral(article, at, here, names, entities) ? FOR_INTRODUCED : 0) +
          byFirstName(person, mention, isGoingOn) +
          AGAINST_OTHERS * Math.max(isNamedInWords(article, person, here), isToldOf(article, person, here, mention.at)),
      });
    }
  }
  candidates.sort((a, b) => b.score - a.score);
  const best = candidates[0];
  return best && best.score > FARTHEST ? best.meant : undefined;
}

/** Whether the paragraph is a heading, as its length and its end tell: whom that names nobody takes up, unless it is a name and no more. */
function isHeading(article: ArticleText, at: number): boolean {
  const { text, tokens, sentences, sentenceOf, paragraphs } = article;
  const { start, end } = paragraphs[sentences[sentenceOf[at] ?? 0]?.paragraph ?? 0] ?? { start: 0, end: 0 };
  if (tokens[at]?.start === start && tokens[nameEnd(article, at) - 1]?.end === end) return false;
  return end - start < LONGEST_HEADING && !/[.?!:;,…”"’')\]]$/.test(text.slice(start, end).trimEnd());
}

/** In characters. */
const LONGEST_HEADING = 60;

/** “[Moss] was a liar, he added”: what closes a sentence about somebody is said by somebody else; 1 or 0. */
function isToldOf(article: ArticleText, person: NamedPerson | undefined, here: number, at: number): number {
  const { tokens, sentences, quotationOf } = article;
  const first = sentences[here]?.first ?? 0;
  // “The acting mayor [Moss]”
  let name = first;
  while (name < first + LONGEST_OFFICE && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[name]?.pos ?? '') && !person?.occurrences.includes(name))
    name++;
  const end = nameEnd(article, name);
  // “[Moss], he said, was a liar”
  if (end === at - 1 && tokens[end]?.text === ',' && person?.occurrences.includes(name)) return 1;
  // “Lee would not say but, when asked, he added: “…””: what follows is said, and not what stands before.
  if (tokens.slice(at, sentences[here]?.last).some((t) => /^[“"]$/.test(t.text))) return 0;
  const isClosing = tokens[at - 1]?.text === ',' && at > first + 3 && (quotationOf[first] ?? -1) < 0;
  // “[Moss] during the talks was late, he also said”
  const verb = tokens.slice(end, end + LONGEST_BETWEEN).find((t) => !/^(?:ADP|ADV|DET|ADJ|NOUN)$/.test(t.pos));
  return isClosing && person?.occurrences.includes(name) && verb && isFiniteForm(verb) ? 1 : 0;
}

/** So many words may stand between a subject and its verb, where no comma parts them. */
const LONGEST_BETWEEN = 12;

/** So many words of an office and a title may lead up to a name. */
const LONGEST_OFFICE = 5;

/** ““I cannot believe [Martha] would hide it,” she said”: whom the words quoted name has not said them, as a rule; 1 or 0. */
function isNamedInWords({ sentences, quotationOf }: ArticleText, person: NamedPerson | undefined, here: number): number {
  const { first = 0, last = 0 } = sentences[here] ?? {};
  return person?.occurrences.some((at) => at >= first && at < last && (quotationOf[at] ?? -1) >= 0) ? 1 : 0;
}

const TAKES_PART = /^(?:echoed|backed|supported|seconded|endorsed|joined|shared|contradicted|challenged)$/;

/** “was echoed by [Wayne Kirk], its head”: whoever takes another's part. */
function isAgent({ tokens }: ArticleText, at: number): boolean {
  let by = at - 1;
  while (by > at - LONGEST_OFFICE && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[by]?.pos ?? '')) by--;
  return tokens[by]?.lower === 'by' && TAKES_PART.test(tokens[by - 1]?.lower ?? '');
}

const isOfSex = ({ gender, likelyGender }: NamedPerson, mention: Mention): boolean =>
  mention.gender !== undefined && (gender ?? likelyGender) === mention.gender;

/** “that [Wayne Kirk], his deputy, did not know”: the subject of a clause, with what he is. */
function isIntroduced(article: ArticleText, at: number): boolean {
  const { tokens } = article;
  const end = nameEnd(article, at);
  // “Asked whether Lee, the mayor, would go, …”
  if (/^(?:asked|when)$/.test(tokens[article.sentences[article.sentenceOf[at] as number]?.first ?? 0]?.lower ?? '')) return false;
  if (end < at + 2 || tokens[end]?.text !== ',' || /^(?:ADP|VERB|CCONJ|PART)$/.test(tokens[at - 1]?.pos ?? '')) return false;
  const close = end + 2 + tokens.slice(end + 2, end + 16).findIndex((t) => t.text === ',');
  return close > end + 1 && [1, 2].some((k) => isFiniteForm(tokens[close + k] as Token));
}

/** How well a first name goes with a pronoun, which may take up whoever the paragraph has spoken of already. */
function byFirstName(person: NamedPerson | undefined, { gender }: Mention, isGoingOn: boolean): number {
  const likely = person?.gender ?? person?.likelyGender;
  if (!gender || !likely) return 0;
  if (likely === gender) return FOR_FIRST_NAMES;
  return isGoingOn && (person?.words.length ?? 0) > 1 ? AGAINST_TELLERS : AGAINST_FIRST_NAMES;
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
  // “[Finally,] one of the engineers, Ron Dolan, began to shout.”
  const isAdverb = article.tokens[first]?.pos === 'ADV' && article.tokens[first + 1]?.text === ',';
  const before = article.tokens.slice(isAdverb ? first + 2 : first, at);
  // “[Harrow]'s deputy, Lena Osei, said”: an owner is not whom the sentence is about; who is named behind is.
  if (possesses(article, at) && isOwnerOfNamed(article, at)) return false;
  if (isOwners(before[1]) && before.at(-1)?.text === ',' && before.length <= 7)
    return before.every((t) => t.pos !== 'ADP' && t.pos !== 'VERB');
  // “One of the engineers in the room, [Ron Dolan], began to shout.”
  if (before.at(-1)?.text === ',' && before[0]?.lower === 'one' && before[1]?.lower === 'of')
    return before.length <= LONGEST_ONE_OF && before.every((t) => t.pos !== 'VERB');
  // “Marl Hills district councillor [Ann Moss] tried”
  const post = before.at(-1);
  const isHolder = post?.pos === 'NOUN' && ROLES.has(post.lower) && before.length <= 6;
  if (isHolder && before.every((t) => /^(?:PROPN|NOUN|ADJ|DET)$/.test(t.pos))) return true;
  // “In 2009, [Lee], then a clerk, …”
  if (before.at(-1)?.text === ',' && before.length <= 6)
    return before.every((t, i) => (t.pos !== 'VERB' || (i === 0 && /^(?:regarding|asked|pressed)$/.test(t.lower))) && t.pos !== 'PROPN');
  // “Norland's supreme leader, [Ali Kham], has dismissed it”, “Norland's Supreme Leader [Ali Kham] …”
  if (isOwners(before[1]) && before.length <= 6) return before.every((t) => /^(?:PROPN|NOUN|ADJ|PART)$/.test(t.pos));
  // “While some confirmed it, the party's head, [Jo Lee], denied it”: the subject of the main clause.
  const comma = before.findLastIndex((t) => t.text === ',');
  const isMain = comma > 2 && before.slice(comma + 1).every((t) => /^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(t.pos));
  const opener = before[0];
  const isFronted = OPENS_CLAUSE.test(opener?.lower ?? '') || opener?.pos === 'ADP' || /(?:ing|asked|pressed)$/.test(opener?.lower ?? '');
  if (isMain && isFronted && isFiniteForm(article.tokens[nameEnd(article, at)] as Token)) return true;
  // “As [Mr Bruck] left the pier, he said …”
  const isClause = OPENS_CLAUSE.test(before[0]?.lower ?? '') && isFiniteForm(article.tokens[nameEnd(article, at)] as Token);
  // “The band has gone, but [Hale] still pleaded with them”: the subject of the clause that closes the sentence.
  let verb = nameEnd(article, at);
  while (article.tokens[verb]?.pos === 'ADV') verb++;
  const isJoined = before.at(-1)?.pos === 'CCONJ' && before.at(-2)?.text === ',';
  if (isJoined && isFiniteForm(article.tokens[verb] as Token)) return true;
  // “An [ailing] Ann Moss”
  const isAdjective = (i: number) => before[i - 1]?.pos === 'DET' && /(?:ing|ed)$/.test(before[i]?.lower ?? '');
  return before.length <= 3 && before.every((t, i) => (isClause && i === 0) || (t.pos !== 'ADP' && (t.pos !== 'VERB' || isAdjective(i))));
}

/** “[Trask] lawyer Alan Hobb”: whom a name describes is meant by what follows, not who bears it. */
function describesAnother(article: ArticleText, at: number): boolean {
  // “[Marl Hills] district councillor Ann Moss”
  const end = nameEnd(article, at);
  const behind = article.tokens[end + 1]?.pos === 'NOUN' ? end + 1 : end;
  const role = article.tokens[behind];
  return role?.pos === 'NOUN' && ROLES.has(role.lower) && article.tokens[behind + 1]?.pos === 'PROPN';
}

const OPENS_CLAUSE = /^(?:as|when|while|after|before|since|though|although|once|if|because)$/;

/** Where the name that begins at `at` ends. */
function nameEnd({ tokens }: ArticleText, at: number): number {
  let end = at;
  while (tokens[end]?.pos === 'PROPN') end++;
  return end;
}

/** “A welder said A, though [they] added B”: somebody unnamed of whom no word tells a sex, and who speaks for a body. */
const isOneOfAnySex = ({ source: { kind }, gender, plural, calledSpokesperson }: Entity): boolean =>
  !gender && !plural && (kind === 'named-person' ? calledSpokesperson === true : /^(?:unnamed-person|spokesperson)$/.test(kind));

/** Several people who are taken up as one: “the group of advisers … it”. */
const IS_ONE = /^(?:group|team|panel|coalition|committee|council|tribe|union)$/;

const isSeveral = ({ lower }: Mention['core'][number]): boolean => /^(?:and|data|figures)$/.test(lower);

/** “the Food and Drug Administration”: one body, whose name has “and” in it. */
const isOneBody = ({ core, determiner }: Mention): boolean =>
  determiner === 'definite' && core.every((t) => /^(?:PROPN|DET|CCONJ|ADP)$/.test(t.pos)) && BODY_WORDS.has(core.at(-1)?.lower ?? '');

/** Whether a pronoun may mean a source, by its kind, number and sex. */
export function agrees(entity: Entity, mention: Mention): boolean {
  const { kind } = entity.source;
  const pronoun = mention.pronoun ?? '';
  if (/^(?:they|them|their)$/.test(pronoun))
    return kind === 'unnamed-group' || kind === 'named-organisation' || (entity.plural && kind !== 'document') || isOneOfAnySex(entity);
  // “it” takes up no two bodies at once.
  if (/^(?:it|its)$/.test(pronoun))
    return (
      (['named-organisation', 'media', 'document'].includes(kind) || [...entity.heads].some((head) => IS_ONE.test(head))) &&
      (!entity.mentions[0]?.core.some(isSeveral) || isOneBody(entity.mentions[0]))
    );
  if (!SINGULAR.test(pronoun)) return false;
  if (!['named-person', 'unnamed-person', 'spokesperson'].includes(kind) || entity.plural) return false;
  // “Millers Quill and Larch”: of the two none alone.
  if (kind === 'named-person' && !entity.person && entity.mentions[0]?.core.some(isSeveral)) return false;
  return !isOfOtherSex(entity, mention);
}
