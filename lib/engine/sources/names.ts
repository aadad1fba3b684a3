import { BODY_NOUNS, BODY_WORDS, MEDIA_NOUNS, PLACES, TIME_WORDS } from '../lexicon/bodies.ts';
import { genderOfName, isGivenName } from '../lexicon/given-names.ts';
import { isOutlet, OUTLET_WORDS } from '../lexicon/outlets.ts';
import { FEMALE_TITLES, MALE_TITLES, PEOPLE_PLURALS, ROLES, TITLES } from '../lexicon/people.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { ArticleText } from '../text/document.ts';
import { firstIndex } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';

/** A person whom the article names in full somewhere. */
export interface NamedPerson {
  /** Words of the fullest form, without titles: ["Mark", "Rutte"]. */
  words: string[];
  /** Lower-case roles and titles that stand beside the name somewhere: "prime minister", "senator". */
  roles: Set<string>;
  /** Lower-case words of the descriptions beside the name: “head of parks”. */
  about: Set<string>;
  gender?: 'male' | 'female';
  /** What the first name tells, which holds for most. */
  likelyGender?: 'male' | 'female';
  /** Token indices at which a form of the name begins, in order. */
  occurrences: number[];
}

/** The people whom an article names, looked up by any form of their names. */
export interface NameIndex {
  people: NamedPerson[];
  /** The person meant by a full or short form, or undefined. */
  find(words: readonly string[]): NamedPerson | undefined;
  /** Token index of the last name of anybody before token `at`; -1 where there is none. */
  lastBefore(at: number): number;
}

/** Index of the last number below `limit` in a list in order; -1 where there is none. */
export function lastBelow(numbers: readonly number[], limit: number): number {
  return firstIndex(numbers.length, (i) => (numbers[i] as number) >= limit) - 1;
}

const PARTICLE = /^(?:de|del|della|da|di|do|dos|du|van|von|der|den|ter|la|le|al|el|bin|ibn|ben|st\.?|-)$/i;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const CAPITAL = /^\p{Lu}[\p{L}.'’-]*$/u;
const NOT_A_NAME = new Set(
  'the a an i he she it they we you this that these those there here his her its their our my in on at of for by with from to and but or as if when while after before since because although though not no yes some many most all both each every other another such what who which why how where mr mrs ms dr asked like unlike amid alongside maybe perhaps meanwhile however still also even yet then now so just according despite during under over about against between through among within without republican democrat democratic republicans democrats gop american americans british european russian ukrainian chinese french german israeli palestinian iranian tory labour conservative christian muslim jewish catholic black white african asian latino hispanic god'.split(
    ' ',
  ),
);

export const isTitle = (token: Token): boolean => TITLES.has(token.lower.replace(/\.$/, ''));

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined &&
  CAPITAL.test(token.text) &&
  !(token.text.length > 1 && token.text === token.text.toUpperCase() && !/\./.test(token.text) && token.text.length > 3);

/** What closes the name of a post, and is nobody's own: “Programme Officer”. */
const IS_POST =
  /^(?:officer|manager|director|president|secretary|minister|chairman|chairwoman|executive|official|representative|commissioner|spokesman|spokeswoman)$/;

/** First names that are months, places or things elsewhere: “Bill Hart”, “April Jones”. */
const GIVEN = /^(?:bill|israel|india|london|brooklyn|kenya|asia|april|june|may|chad|jordan|sydney|austin|virginia|georgia|paris)$/;

const isImpersonal = (word: string): boolean =>
  BODY_WORDS.has(word) ||
  OUTLET_WORDS.has(word) ||
  PLACES.has(word) ||
  TIME_WORDS.has(word) ||
  NOT_A_NAME.has(word) ||
  /^(?:street|road|avenue|river|island|islands|mountain|valley|north|south|east|west|new|first|second|war|act|bill|house|day|award|cup|international|national|global|royal|united|public|general|central|federal|great|middle|bus|station|terminal|airport|stadium|plaza|mall|hotel|museum|library|theatre|theater|arena|cathedral|prize|games|championship|festival|awards|programme|program|project|agreement|accord|treaty|pact|index|survey|census|restaurant|flight|pradesh)$/.test(
    word,
  );

/** End (exclusive) of the run of capitalised words that begins at `i`. */
export function runEnd(tokens: readonly Token[], i: number): number {
  let end = i;
  while (end < tokens.length) {
    const token = tokens[end] as Token;
    const previous = tokens[end - 1];
    if (end > i && previous && token.start - previous.end > 1) break;
    if (isCapital(token)) end++;
    else if (end > i && PARTICLE.test(token.text) && isCapital(tokens[end + 1])) end++;
    else if (end > i && SUFFIX.test(token.text)) end++;
    else break;
  }
  return end;
}

/** Splits a capitalised run into titles before, and the name: “Prime Minister | Keir Starmer”. */
export function splitTitles(tokens: readonly Token[], start: number, end: number): number {
  let name = start;
  for (let i = start; i < end; i++) {
    const token = tokens[i] as Token;
    const role = isTitle(token) || ROLES.has(token.lower);
    if (role && i + 1 < end) name = i + 1;
  }
  return name;
}

/** Whether `[start, end)` reads like the name of a person: two to four words, none of them a body's or a place's. */
export function looksPersonal(tokens: readonly Token[], start: number, end: number): boolean {
  const words = tokens.slice(start, end);
  if (words.length < 2 || words.length > 5 || IS_POST.test((words.at(-1) as Token).lower)) return false;
  if (words.some((t, i) => isImpersonal(t.lower.replace(/\.$/, '')) && !PARTICLE.test(t.text) && !(i === 0 && GIVEN.test(t.lower))))
    return false;
  const plain = words.map((t) => t.lower).join(' ');
  if (isOutlet(plain)) return false;
  return words.filter((t) => /^\p{Lu}\p{Ll}/u.test(t.text)).length >= 1 && /^\p{Lu}\p{Ll}/u.test((words.at(-1) as Token).text);
}

/** A word without its accents: “Müller” is “Muller” elsewhere. */
const folded = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** The last word of a name by which it is looked up. */
const lastWord = (words: readonly string[]): string | undefined => {
  const word = words.findLast((w) => !SUFFIX.test(w));
  return word === undefined ? undefined : folded(word);
};

class Names implements NameIndex {
  readonly people: NamedPerson[] = [];
  readonly #byLastWord = new Map<string, NamedPerson[]>();
  readonly #byGivenName = new Map<string, NamedPerson[]>();
  readonly #occurrences: number[] = [];

  find(words: readonly string[]): NamedPerson | undefined {
    const last = lastWord(words) ?? '';
    // “Müller” may be written “Mueller”, too.
    const full = this.#byLastWord.get(last) ?? this.#byLastWord.get(last.replace(/([aou])e/, '$1'));
    return full?.find((person) => isFormOf(words, person.words)) ?? this.#called(words);
  }

  /** “Sir Keith”, “Fran”: the one person of that given name. */
  #called([given, ...more]: readonly string[]): NamedPerson | undefined {
    const people = more.length === 0 && given ? this.#byGivenName.get(folded(given)) : undefined;
    return people?.length === 1 ? people[0] : undefined;
  }

  lastBefore(at: number): number {
    return this.#occurrences[lastBelow(this.#occurrences, at)] ?? -1;
  }

  /** Takes note of where a person is named; places come in order of the text. */
  occur(person: NamedPerson, at: number): void {
    person.occurrences.push(at);
    this.#occurrences.push(at);
  }

  /** The person of that name: the one known, with the fuller of both forms, or a new one. */
  enter(words: string[]): NamedPerson {
    const known = this.find(words);
    if (known) {
      if (words.length > known.words.length) known.words = words;
      return known;
    }
    const person: NamedPerson = { words, roles: new Set(), about: new Set(), occurrences: [] };
    const key = lastWord(words) ?? '';
    this.people.push(person);
    this.#byLastWord.set(key, [...(this.#byLastWord.get(key) ?? []), person]);
    const given = folded(words[0] ?? '');
    if (words.length > 1 && given.length > 2 && !isImpersonal(given))
      this.#byGivenName.set(given, [...(this.#byGivenName.get(given) ?? []), person]);
    return person;
  }
}

/** A run of capitalised words: where it begins, where the name in it begins behind titles, and where it ends. */
interface Run {
  start: number;
  name: number;
  end: number;
}

function* runsOf(tokens: readonly Token[]): Generator<Run> {
  for (let i = 0; i < tokens.length; i++) {
    const { pos, lower } = tokens[i] as Token;
    // “But Jane Lee”, “Apparently Jane”: the word that opens the sentence is no part of the name.
    if (['CCONJ', 'SCONJ', 'ADP', 'ADV'].includes(pos) && (NOT_A_NAME.has(lower) || (pos === 'ADV' && lower.endsWith('ly')))) continue;
    const end = runEnd(tokens, i);
    if (end <= i) continue;
    yield { start: i, name: splitTitles(tokens, i, end), end };
    i = end - 1;
  }
}

/** One word is a person's name where a title stands before it (“Supt Peters”) or a pronoun takes it up. */
function isLonePerson(tokens: readonly Token[], { start, name, end }: Run): boolean {
  const { lower } = tokens[name] as Token;
  // “the Prime Minister”: a title alone names nobody.
  if (end - name !== 1 || isImpersonal(lower) || isTitle(tokens[name] as Token) || ROLES.has(lower)) return false;
  return name > start ? isTitle(tokens[name - 1] as Token) : isTakenUpAsPerson(tokens, name);
}

/** Whether a word, singular or plural, is a noun for a body or an outlet. */
const isBodyNoun = ({ lower }: Token): boolean => BODY_NOUNS.has(lower) || MEDIA_NOUNS.has(lower);

/** “the bank [Hale Brothers]”: a body's noun, small, right before a name without titles. */
export function isNamedAsBody(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1];
  const first = tokens[start];
  return before !== undefined && first !== undefined && isBodyNoun(before) && !isTitle(first) && !ROLES.has(first.lower);
}

/** “[Hale Brothers], which”, “[Hale Brothers], a bank in Leeds”: what follows tells that no person is named. */
function isTakenUpAsBody(tokens: readonly Token[], end: number): boolean {
  if (tokens[end]?.text === ',' && tokens[end + 1]?.lower === 'which') return true;
  const head = headOfApposition(tokens, end);
  return head?.pos === 'NOUN' && isBodyNoun(head);
}

/** The noun of the phrase that describes what ends at `end`: “Jo Lee, a retired [clerk] from Leeds”. */
function headOfApposition(tokens: readonly Token[], end: number): Token | undefined {
  if (tokens[end]?.text !== ',' || !/^(?:an?|the)$/.test(tokens[end + 1]?.lower ?? '')) return undefined;
  let head: Token | undefined;
  for (let i = end + 2; i < end + 9; i++) {
    const token = tokens[i];
    if (!token || !['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(token.pos)) {
      if (token?.text === '-') continue;
      break;
    }
    head = token;
  }
  return head;
}

/** “[Jo Radio], a chemist at the academy”: what follows tells that a person is named, whatever the name looks like. */
function isDescribedAsPerson(tokens: readonly Token[], { name, end }: Run): boolean {
  const head = end - name === 2 && CAPITAL.test((tokens[name] as Token).text) ? headOfApposition(tokens, end) : undefined;
  return head?.pos === 'NOUN' && ROLES.has(head.lower) && isGivenOrUnknown(tokens[name] as Token);
}

/** Not a word that names of bodies and places begin with. */
const isGivenOrUnknown = ({ lower }: Token): boolean => !isImpersonal(lower);

/**
 * Indexes the people whom the article names, from runs of capitalised words, with the roles beside them. Full names are
 * entered first, so that a short form finds a person who is named in full only later.
 */
export function indexNames(article: ArticleText): NameIndex {
  const { tokens } = article;
  const names = new Names();
  const runs = [...runsOf(tokens)];
  const words = (run: Run) => tokens.slice(run.name, run.end).map((t) => t.text);
  const plain = (run: Run) => words(run).join(' ');
  const isBody = (run: Run) => run.name === run.start && (isNamedAsBody(tokens, run.start) || isTakenUpAsBody(tokens, run.end));
  const bodies = new Set(runs.filter(isBody).map(plain));
  for (const run of runs) {
    const isPerson = looksPersonal(tokens, run.name, run.end) || isDescribedAsPerson(tokens, run);
    if (isPerson && !bodies.has(plain(run))) names.enter(words(run));
  }
  for (const run of runs) if (!names.find(words(run)) && !bodies.has(plain(run)) && isLonePerson(tokens, run)) names.enter(words(run));
  for (const run of runs) {
    const person = names.find(words(run));
    if (!person) continue;
    names.occur(person, run.name);
    noteRoles(tokens, person, run);
  }
  for (const person of names.people) {
    const gender = genderOfName(folded(person.words[0] ?? ''));
    if (gender) person.likelyGender = gender;
  }
  return names;
}

/** “Bennett posted photos of herself”: a lone name that a personal pronoun takes up, with no other name between. */
function isTakenUpAsPerson(tokens: readonly Token[], at: number): boolean {
  const { pos, lower } = tokens[at] as Token;
  // “in [Kandahar]”, “as the [Malaysians] had taught him”
  if (/^(?:in|at|near|from|to|around|across)$/.test(tokens[at - 1]?.lower ?? '') || /[^s]ans$/.test(lower)) return false;
  if (pos !== 'PROPN' || PEOPLE_PLURALS.has(lower) || ROLES.has(singularOf(lower))) return false;
  if (isGivenName(folded(lower))) return isTakenUpByPronoun(tokens, at);
  for (let i = at + 1; i < at + 10; i++) {
    const token = tokens[i];
    if (!token || /^[.!?;:”"“]$/.test(token.text) || isCapital(token)) return false;
    if (/^(?:himself|herself|who|whom)$/.test(token.lower)) return true;
  }
  return false;
}

/** So many tokens after a first name that stands alone “he” or “she” tells that a person bears it. */
const REACH_OF_NAME = 40;

/** “Lindsey wrote … She said”, “Chelsea … they won”: which of the two a word is, person or place, shows in what takes it up. */
function isTakenUpByPronoun(tokens: readonly Token[], at: number): boolean {
  const gender = genderOfName(folded((tokens[at] as Token).lower));
  const own = gender === 'male' ? /^(?:he|his|him)$/ : gender === 'female' ? /^(?:she|her)$/ : /^(?:s?he|his|him|her)$/;
  return tokens.slice(at + 1, at + REACH_OF_NAME).some((t) => own.test(t.lower));
}

/** True where `short` names the person `full`: same last word, and its first word stands in `full` or is its initial. */
function isFormOf(short: readonly string[], full: readonly string[]): boolean {
  if (lastWord(short) !== lastWord(full)) return false;
  if (short.length === 1 || full.length === 1) return true;
  const plain = (word: string | undefined) => folded(word ?? '').replace(/\.$/, '');
  const given = plain(short[0]);
  const first = plain(full[0]);
  return full.some((word) => plain(word) === given) || first.startsWith(given) || given.startsWith(first);
}

/** Collects titles and roles before a name (“U.S. envoy Keith Kellogg”) and in its apposition (“…, a senior fellow at …”). */
function noteRoles(tokens: readonly Token[], person: NamedPerson, { start, name, end }: Run): void {
  const note = (token: Token | undefined) => {
    if (!token) return;
    const word = token.lower.replace(/\.$/, '');
    if (MALE_TITLES.has(word)) person.gender ??= 'male';
    if (FEMALE_TITLES.has(word)) person.gender ??= 'female';
    if (ROLES.has(word) || isTitle(token)) person.roles.add(word);
    if (token.pos === 'NOUN' || token.pos === 'PROPN') person.about.add(word);
  };
  for (let i = name - 1; i >= Math.max(start - 4, 0); i--) {
    const token = tokens[i] as Token;
    // “a witness told police that Stent …”: whose role it is shows where no verb comes between.
    if (i < start && (['VERB', 'AUX', 'SCONJ', 'PRON'].includes(token.pos) || (token.pos === 'ADP' && token.lower !== 'of'))) break;
    note(token);
  }
  if (tokens[end]?.text === ',') {
    // “Stent, the witness said, …” is no apposition: a verb follows.
    const apposition: Token[] = [];
    const isClause = tokens[end + 1]?.lower === 'who' && /^(?:is|was)$/.test(tokens[end + 2]?.lower ?? '');
    for (let i = end + (isClause ? 3 : 1); i < end + 12 && i < tokens.length; i++) {
      const token = tokens[i] as Token;
      if (['VERB', 'AUX'].includes(token.pos)) return;
      if (/^[,.;:”"]$/.test(token.text)) break;
      apposition.push(token);
    }
    apposition.forEach(note);
  }
}
