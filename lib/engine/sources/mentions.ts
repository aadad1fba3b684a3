import { BEFORE_BODIES, BODY_NOUNS, DOCUMENT_NOUNS } from '../lexicon/bodies.ts';
import { FEMALE_NOUNS, MALE_NOUNS, OFFICES, PEOPLE_PLURALS, SPOKES } from '../lexicon/people.ts';
import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { ArticleText } from '../text/document.ts';
import { firstEndingAfter, type Range } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';
import { wholeBodyAt } from '../text/whole-bodies.ts';
import { joinsRoles } from './joined-roles.ts';
import { isInCharge, isPlacedBefore, runEnd, splitTitles } from './name-runs.ts';
import { closesAsFirm, isOwners, quantifierLength } from './name-words.ts';
import { firstNamed, firstOfList, firstOfTwo, personBeforeAnd, personIn } from './named-in-phrase.ts';
import type { NamedPerson, NameIndex } from './names.ts';
import { coreOf, isHeadNoun, withoutBrackets, withoutTime } from './phrase-core.ts';
import { POSTS_IN_SHORT, RANKS_IN_SHORT } from './posts-in-short.ts';
import { personInApposition, roleInApposition } from './roles.ts';
import { OF_SEE } from './single-offices.ts';
import { isOnesOwn } from './somebodys.ts';

/** What the words of one source span tell by themselves, before it is known whom they mean. */
export interface Mention {
  range: Range;
  /** Index of the first token of the span. */
  at: number;
  tokens: Token[];
  /** The words up to the first preposition, relative clause, participle or comma. */
  core: Token[];
  pronoun?: string;
  /** Head noun, lower case and singular where the word is a known plural. */
  head: string;
  /** True where it denies what was told just before: “a charge [she] rejects”. */
  denies?: true;
  /** What it is, where the head only counts: “one, a [surgeon]”. */
  apposed?: string;
  plural: boolean;
  /** “one of the people”. */
  isOneOfSeveral: boolean;
  determiner: 'definite' | 'indefinite' | 'possessive' | 'other' | 'none';
  /** Lower-case content words that describe the head: "senior", "nato". */
  modifiers: string[];
  person?: NamedPerson;
  /** Somebody named stands first among several: “Levy and officials of the council”. */
  leads?: NamedPerson;
  /** True where it shows something, or something is told by it: “government figures [show]”, “[according to] government figures”. */
  shows?: true;
  /** The capitalised words of the core, joined. */
  name: string;
  gender?: 'male' | 'female';
}

const PRONOUNS = new Set('he she they it him her them his its their i we you who one'.split(' '));
const DETERMINERS: [RegExp, Mention['determiner']][] = [
  [/^(?:the|this|that|these|those|said)$/, 'definite'],
  [/^(?:a|an|one|another|some|several|two|three|four|five|six|many|few|other|others|any|various|multiple|most)$/, 'indefinite'],
  [/^(?:his|her|its|their|our|my)$/, 'possessive'],
];

/** Describes one source span. `range` is in characters and lies within the article. */
export function describeMention(article: ArticleText, range: Range, names: NameIndex): Mention {
  const at = firstEndingAfter(article.tokens, range.start);
  const words: Token[] = [];
  for (let i = at; i < article.tokens.length && (article.tokens[i] as Token).start < range.end; i++)
    // “Amal*, 34”: a mark that leads to a note is no word.
    if ((article.tokens[i] as Token).text !== '*') words.push(article.tokens[i] as Token);
  const tokens = withoutBrackets(withoutTime(words));
  const whole = coreOf(tokens.slice(quantifierLength(tokens)));
  const core = whole.length > 0 && /^['’]s?$/.test((whole.at(-1) as Token).text) ? whole.slice(0, -1) : whole;
  const first = tokens[0];
  // “a [University of Harrow paper], which …”: the paper behind the body's name, and not “a source quoted by the Echo website”.
  const out = tokens.findIndex((t, i) => i > 1 && /^(?:out|released|published|conducted|taken)$/.test(t.lower));
  const last = (out < 0 ? tokens : tokens.slice(0, out)).findLast((t) => !/^(?:that|which|,)$/.test(t.lower));
  const closing = core.at(-1)?.lower ?? '';
  const isHad = isPersonNoun(closing) || isPersonNoun(singularOf(closing)) || closing === 'sources';
  const paper = last && !isHad && !core.includes(last) && last.pos === 'NOUN' && DOCUMENT_NOUNS.has(last.lower) ? last : undefined;
  // “the bureau's “Crime in Norland” report”
  const beforePaper = paper && tokens[tokens.indexOf(paper) - 1];
  const isPaperOf =
    beforePaper !== undefined && (beforePaper.pos === 'PROPN' || /^["”’]$/.test(beforePaper.text)) && !tokens.some((t) => t.text === ',');
  const alone = tokens.length === 1 || (tokens.length === 2 && /^(?:also|all|both|each|\w+sel(?:f|ves))$/.test(tokens[1]?.lower ?? ''));
  const pronoun = alone && first && PRONOUNS.has(first.lower) ? first.lower : undefined;
  const headToken =
    core.findLast((t) => !/^t?here$/.test(t.lower) && ['NOUN', 'PROPN', 'NUM', 'PRON', 'ADJ', 'DET', 'X', 'VERB'].includes(t.pos)) ??
    core.at(-1);
  // “the 42-year-old”: an age stands for a person.
  const isAge = /^years? ?- ?olds?$/.test(
    core
      .slice(-3)
      .map((t) => t.lower)
      .join(' '),
  );
  const word = isAge ? 'adult' : isPaperOf && paper ? paper.lower : (headToken?.lower ?? '');
  // “the journalist and author alleges”: one, as the verb tells.
  const verb = article.tokens[at + words.length];
  // “The senator and party leader said on Monday that he was surprised”: one, as the pronoun tells.
  const soon = article.tokens.slice(at + words.length, at + words.length + 7);
  const isHe =
    core.filter((t) => t.pos === 'DET').length === 1 && soon.some((t, i) => /^s?he$/.test(t.lower) && soon[i - 1]?.lower === 'that');
  const isOne = isHe || (verb?.pos === 'VERB' && /[^s]s$/.test(verb.lower));
  const joined = !isOne && joinsRoles(core);
  // “one of the officials”: a person of their own, whom “the official” takes up.
  // “a domestic staff”: one of them, in Nigeria and India.
  const isOneOfSeveral =
    (first?.lower === 'one' && tokens[1]?.lower === 'of') ||
    (word === 'staff' &&
      /^an?$/.test(first?.lower ?? '') &&
      !/^(?:dozen|few|couple|handful|number|group|majority|score)$/.test(tokens[1]?.lower ?? ''));
  // “his family and lawyer”
  const isFamilyToo = /^(?:family|relatives|parents|friends|colleagues)$/.test(core.find((t) => t.pos === 'NOUN')?.lower ?? '');
  const severalWords =
    joined ||
    (isFamilyToo && core.some((t) => t.lower === 'and')) ||
    /^(?:they|them|their|we)$/.test(word) ||
    PEOPLE_PLURALS.has(word) ||
    // “the United Nations” is one, “Communities by the sea” are several.
    (singularOf(word) !== word &&
      // “porters”
      (isHeadNoun(word) || ((headToken?.pos === 'NOUN' || headToken === first) && isPersonNoun(singularOf(word)))) &&
      (headToken === first || !BODY_NOUNS.has(singularOf(word)) || /^\p{Ll}/u.test(headToken?.text ?? '')));
  const firstPerson = firstOfTwo(core, names) ?? firstOfList(tokens, core, names);
  const isFirm = closesAsFirm(core);
  const plural = firstPerson !== undefined || (severalWords && !isOneOfSeveral && !isFirm);
  // “PM: no talks before May”, “the PM said”
  const post = POSTS_IN_SHORT.get(headToken?.text ?? '');
  // “the ex-minister”
  const isFormer = /^ex-\p{L}{3}/u.test(word);
  const rank = first?.lower === 'the' && tokens.length === 2 ? RANKS_IN_SHORT.get(headToken?.text ?? '') : undefined;
  const isTold = rank !== undefined && article.tokens.some((t) => t.lower === rank);
  const head = post ? post.head : isTold ? rank : severalWords && !isFirm ? singularOf(word) : isFormer ? word.slice(3) : word;
  const person =
    pronoun || firstPerson
      ? undefined
      : (personIn(core, names) ??
        personInCharge(tokens, names) ??
        personInApposition(tokens, core, names) ??
        personIdentified(tokens, names) ??
        personAtEnd(tokens, names));
  // “Ann Lee and Al Moss's lawyer”: theirs, and none of them.
  const isTheirs = core.at(-1)?.pos === 'NOUN' && core.slice(0, -1).some(isOwners) && isPersonNoun(core.at(-1)?.lower ?? '');
  const leads =
    pronoun || person || isTheirs
      ? undefined
      : (firstPerson ?? personBeforeAnd(tokens, names) ?? (plural ? firstNamed(tokens, names) : undefined));
  const determiner =
    DETERMINERS.find(([pattern]) => first && pattern.test(first.lower))?.[1] ??
    (core.some(isOwners) ? 'possessive' : post ? 'definite' : 'none');
  const gender = genderOf(pronoun, head, person);
  const apposed = roleInApposition(tokens);
  // “one, a [former finance] officer”
  const role = apposed ? tokens.findIndex((t) => t.lower === apposed) : -1;
  const ofRole = tokens.slice(0, Math.max(role, 0)).slice(tokens.findIndex((t) => t.text === ',') + 1);
  const apposedWords = ofRole.filter((t) => /^(?:ADJ|NOUN|PROPN)$/.test(t.pos)).map((t) => t.lower);
  return {
    range,
    at,
    tokens,
    core,
    head,
    ...(apposed && { apposed }),
    plural,
    isOneOfSeveral,
    determiner,
    ...(pronoun && { pronoun }),
    ...(person && { person }),
    ...(leads && { leads }),
    ...(isShowing(article.tokens, at, words.length) && { shows: true as const }),
    ...(gender && { gender }),
    modifiers: [...(post ? [post.of] : []), ...(isFormer ? ['ex'] : []), ...modifiersOf(tokens, headToken), ...apposedWords],
    name: [
      ...(isTold ? [] : BEFORE_BODIES.test(core[0]?.lower ?? '') && core.length > 1 ? core.slice(1) : core).filter(
        (t) => /^[\p{Lu}\d]/u.test(t.text) && !(t.pos === 'DET'),
      ),
      ...(isTold ? [] : restOfName(article, words, core, at)),
    ]
      .map((t) => t.text)
      .join(' '),
  };
}

/** “the University [of Harrow]”, “the Mayor [of Dunholm]”: what the name of a body or an office goes on with behind the core of a phrase. */
function restOfName(article: ArticleText, words: readonly Token[], core: readonly Token[], at: number): readonly Token[] {
  const last = core.at(-1);
  const end = last ? words.indexOf(last) + 1 : 0;
  const body = end > 0 ? wholeBodyAt(article, at + end - 1) : undefined;
  if (body && body.end <= at + words.length) return words.slice(end, body.end - at);
  const isOffice =
    last !== undefined &&
    /^\p{Lu}/u.test(last.text) &&
    (OFFICES.has(last.lower) || OF_SEE.test(last.lower)) &&
    /^(?:of|for)$/.test(words[end]?.lower ?? '');
  const close = isOffice ? runEnd(words, end + (words[end + 1]?.lower === 'the' ? 2 : 1)) : end;
  return close > end + 1 ? words.slice(end, close) : [];
}

/** “government figures [show]”, “[according to] government figures” */
const isShowing = (tokens: readonly Token[], at: number, length: number): boolean =>
  /^(?:show|suggest|indicate|reveal)(?:s|ed)?$/.test(tokens[at + length]?.lower ?? '') || tokens[at - 2]?.lower === 'according';

const HANDED_OVER = /^(?:documents?|files|papers|records|data|cables|footage|images)$/;

/** “the Council on Rivers Director [Jo Hale]”, “mum-of-two [Kelly Moss], 38,”: a name that closes the phrase, with its post or behind no preposition. */
function personAtEnd(tokens: readonly Token[], names: NameIndex): NamedPerson | undefined {
  const comma = tokens.findIndex((t) => t.text === ',');
  const phrase = comma < 0 ? tokens : tokens.slice(0, comma);
  const start = phrase.findIndex((_, i) => i > 0 && runEnd(phrase, i) === phrase.length);
  if (start < 0) return undefined;
  const name = splitTitles(phrase, start, phrase.length);
  // “a spokesman for Senator Jo Hale”, “an aide to President Hale”: somebody else, who hangs on the name.
  const hangs = phrase.slice(0, Math.max(start - 1, 0));
  // “Secretary of State Jo Hale”, “U.S. Attorney for the District of Harrow Jo Hale”: a post, as its capital tells.
  // “Armed Forces of Norland Chief of Staff Jo Hale”, and not “Friends of Jo Hale”
  const isPart = ({ text, lower, pos }: Token, i: number) =>
    /^(?:ADP|DET)$/.test(pos) || (!/^\p{Ll}/u.test(text) && (i > 0 || singularOf(lower) === lower));
  const isPost = phrase[start - 1]?.lower === 'of' && hangs.every(isPart);
  const isOfAnother = !isPost && hangs.some((t) => isPersonNoun(singularOf(t.lower)) || SPOKES.has(t.lower));
  const isOwn = comma < 0 && name > start && (!isOfAnother || isPlacedBefore(phrase, start, phrase.length));
  // “a rep for director Jo Hale”, “a tenant of landlord Jo Hale”
  const before = phrase[start - 1];
  const isOne = /^an?$/.test(phrase[0]?.lower ?? '') && isPersonNoun(before?.lower ?? '');
  const isLinked = /^(?:for|to)$/.test(phrase[start - 2]?.lower ?? '') || (phrase[start - 2]?.lower === 'of' && isOne);
  // “a doctor treating Jo Hale”, and not “a witness named Jo Hale”
  const isDone = before?.pos === 'VERB' && !/^(?:named|called|identified|known)$/.test(before.lower);
  if (isOfAnother && (isLinked || isDone)) return undefined;
  // “The petition filed through advocate Jo Hale”
  if (isOnesOwn(phrase.slice(0, start)) || hangs.some((t) => t.lower === 'through')) return undefined;
  // “The family of the late Jo Hale”
  if (phrase[start - 1]?.lower === 'late' && hangs.some((t) => t.lower === 'of')) return undefined;
  // “two workers who sued Jo Hale”
  if (hangs.some((t) => t.lower === 'who')) return undefined;
  // “documents from whistleblower Jo Hale”: papers that somebody handed over, and not a statement.
  if (hangs.some((t, i) => HANDED_OVER.test(t.lower) && /^(?:from|by|of)$/.test(phrase[i + 1]?.lower ?? ''))) return undefined;
  // “speakers including Jo Hale”
  if (phrase[start - 1]?.lower === 'including') return undefined;
  // “a study published in the journal Marl Medicine”: where a paper came out.
  if (/^(?:journal|magazine|newspaper|paper|site|website|outlet)$/.test(phrase[start - 1]?.lower ?? '')) return undefined;
  if (phrase.length - name < 2 || !(isOwn || !/^(?:ADP|PART|CCONJ|DET)$/.test(phrase[start - 1]?.pos ?? ''))) return undefined;
  return names.find(phrase.slice(name).map((t) => t.text));
}

/** “Minister for Water, Planning and Public Works [Jo Hale], pointing at her,”: who is in charge of what is listed. */
function personInCharge(tokens: readonly Token[], names: NameIndex): NamedPerson | undefined {
  for (let i = 1; i < tokens.length - 2; i++) {
    const end = runEnd(tokens, i);
    if (end - i < 2 || !isInCharge(tokens, i)) continue;
    const name = splitTitles(tokens, i, end);
    const person = name > i ? names.find(tokens.slice(name, end).map((t) => t.text)) : undefined;
    if (person) return person;
  }
  return undefined;
}

/** “The man, identified by police as [Jo Lee], 34,”, “a trader who gave his name as [Jo Lee]”, and not “identified only as Jo”: by what name it is told who it is. */
function personIdentified(tokens: readonly Token[], names: NameIndex): NamedPerson | undefined {
  const told = tokens.findIndex(
    (t, i) =>
      i > 0 && (/^(?:identified|named)$/.test(t.lower) || (t.lower === 'name' && /^(?:gave|gives)$/.test(tokens[i - 2]?.lower ?? ''))),
  );
  const as = told < 0 ? -1 : tokens.findIndex((t, i) => i > told && i < told + 7 && t.lower === 'as');
  if (as < 0 || tokens.slice(told - 1, as).some((t) => /^(?:only|just)$/.test(t.lower))) return undefined;
  const end = runEnd(tokens, as + 1);
  return end > as + 2 ? names.find(tokens.slice(splitTitles(tokens, as + 1, end), end).map((t) => t.text)) : undefined;
}

function genderOf(pronoun: string | undefined, head: string, person: NamedPerson | undefined): Mention['gender'] {
  if (person?.gender) return person.gender;
  if (pronoun === 'he' || MALE_NOUNS.has(head)) return 'male';
  if (pronoun === 'she' || FEMALE_NOUNS.has(head)) return 'female';
  return undefined;
}

function modifiersOf(tokens: readonly Token[], head: Token | undefined): string[] {
  // What follows a comma tells more of a source, not which one it is: “the people, who asked not to be named”.
  // “the officer [who spoke in confidence]”: on what terms, not which one.
  const isTerms = (i: number) =>
    tokens[i]?.lower === 'who' &&
    /^(?:spoke|asked|requested|declined|refused|preferred|pleaded|insisted|wished|craved|sought|would|did|wanted)$/.test(
      tokens[i + 1]?.lower ?? '',
    );
  const comma = tokens.findIndex((t, i) => (t.text === ',' || isTerms(i)) && i > tokens.indexOf(head as Token));
  return (comma < 0 ? tokens : tokens.slice(0, comma))
    .filter((t) => t !== head && ['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB', 'DET', 'PRON', 'ADV'].includes(t.pos) && t.lower !== 'the')
    .map((t) => t.lower);
}
