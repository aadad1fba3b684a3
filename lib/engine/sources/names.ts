import { BODY_WORDS, OUTLET_WORDS, OUTLETS, PLACES, TIME_WORDS } from '../lexicon/bodies.ts';
import { FEMALE_TITLES, MALE_TITLES, ROLES, TITLES } from '../lexicon/people.ts';
import type { ArticleText } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';

/** A person whom the article names in full somewhere. */
export interface NamedPerson {
  /** Words of the fullest form, without titles: ["Mark", "Rutte"]. */
  words: string[];
  /** Lower-case roles and titles that stand beside the name somewhere: "prime minister", "senator". */
  roles: Set<string>;
  gender?: 'male' | 'female';
  /** Token indices at which a form of the name begins, in order. */
  occurrences: number[];
}

/** The people whom an article names, looked up by any form of their names. */
export interface NameIndex {
  people: NamedPerson[];
  /** The person meant by a full or short form, or undefined. */
  find(words: readonly string[]): NamedPerson | undefined;
}

const PARTICLE = /^(?:de|del|della|da|di|do|dos|du|van|von|der|den|ter|la|le|al|el|bin|ibn|ben|st\.?|-)$/i;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const CAPITAL = /^\p{Lu}[\p{L}.'’-]*$/u;
const NOT_A_NAME = new Set(
  'the a an i he she it they we you this that these those there here his her its their our my in on at of for by with from to and but or as if when while after before since because although though not no yes some many most all both each every other another such what who which why how where mr mrs ms dr asked meanwhile however still also even yet then now so just according despite during under over about against between through among within without republican democrat democratic republicans democrats gop american americans british european russian ukrainian chinese french german israeli palestinian iranian tory labour conservative christian muslim jewish catholic black white african asian latino hispanic god'.split(
    ' ',
  ),
);

export const isTitle = (token: Token): boolean => TITLES.has(token.lower.replace(/\.$/, ''));

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined &&
  CAPITAL.test(token.text) &&
  !(token.text.length > 1 && token.text === token.text.toUpperCase() && !/\./.test(token.text) && token.text.length > 3);

const isImpersonal = (word: string): boolean =>
  BODY_WORDS.has(word) ||
  OUTLET_WORDS.has(word) ||
  PLACES.has(word) ||
  TIME_WORDS.has(word) ||
  NOT_A_NAME.has(word) ||
  /^(?:street|road|avenue|river|island|islands|mountain|valley|north|south|east|west|new|first|second|war|act|bill|house|day|award|cup|international|national|global|royal|united|public|general|central|federal|great|middle)$/.test(
    word,
  );

/** End (exclusive) of the run of capitalised words that begins at `i`. */
function runEnd(tokens: readonly Token[], i: number): number {
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
  if (words.length < 2 || words.length > 5) return false;
  if (words.some((t) => isImpersonal(t.lower.replace(/\.$/, '')) && !PARTICLE.test(t.text))) return false;
  const plain = words.map((t) => t.lower).join(' ');
  if (OUTLETS.includes(plain)) return false;
  return words.filter((t) => /^\p{Lu}\p{Ll}/u.test(t.text)).length >= 1 && /^\p{Lu}\p{Ll}/u.test((words.at(-1) as Token).text);
}

/** Indexes the people whom the article names, from runs of capitalised words, with the roles beside them. */
export function indexNames(article: ArticleText): NameIndex {
  const { tokens } = article;
  const people: NamedPerson[] = [];
  const byWord = new Map<string, NamedPerson[]>();
  const find = (words: readonly string[]): NamedPerson | undefined => {
    const last = words.at(-1);
    if (!last) return undefined;
    const candidates = byWord.get(last.toLowerCase()) ?? [];
    return candidates.find((p) => isFormOf(words, p.words)) ?? undefined;
  };
  // Two passes: short forms before the full one (a person named later than first quoted) find it too.
  for (let i = 0; i < tokens.length; i++) {
    const end = runEnd(tokens, i);
    if (end <= i) continue;
    const name = splitTitles(tokens, i, end);
    if (looksPersonal(tokens, name, end)) add(article, people, byWord, find, i, name, end);
    i = end - 1;
  }
  for (let i = 0; i < tokens.length; i++) {
    const end = runEnd(tokens, i);
    if (end <= i) continue;
    const name = splitTitles(tokens, i, end);
    const words = tokens.slice(name, end).map((t) => t.text);
    let person = find(words);
    // “Supt Peters”, “President Obama”: a title makes a person of one word that has no fuller form.
    if (
      !person &&
      name > i &&
      words.length === 1 &&
      isTitle(tokens[name - 1] as Token) &&
      !isImpersonal((words[0] as string).toLowerCase())
    ) {
      person = { words, roles: new Set(), occurrences: [] };
      people.push(person);
      byWord.set((words[0] as string).toLowerCase(), [person]);
    }
    if (
      !person &&
      words.length === 1 &&
      end === i + 1 &&
      isTakenUpAsPerson(tokens, i) &&
      !isImpersonal((words[0] as string).toLowerCase())
    ) {
      person = { words, roles: new Set(), occurrences: [] };
      people.push(person);
      byWord.set((words[0] as string).toLowerCase(), [person]);
    }
    if (person) {
      person.occurrences.push(name);
      noteRoles(article, person, i, name, end);
    }
    i = end - 1;
  }
  return { people, find };
}

/** “Bennett posted photos of herself”: a lone name that a personal pronoun takes up, with no other name between. */
function isTakenUpAsPerson(tokens: readonly Token[], at: number): boolean {
  if ((tokens[at] as Token).pos !== 'PROPN') return false;
  for (let i = at + 1; i < at + 10; i++) {
    const token = tokens[i];
    if (!token || /^[.!?;:”"“]$/.test(token.text) || isCapital(token)) return false;
    if (/^(?:himself|herself|who|whom)$/.test(token.lower)) return true;
  }
  return false;
}

/** True where `short` names the person `full`: same last word, and every other word stands in it. */
function isFormOf(short: readonly string[], full: readonly string[]): boolean {
  const last = (words: readonly string[]) =>
    words
      .filter((w) => !SUFFIX.test(w))
      .at(-1)
      ?.toLowerCase();
  if (last(short) !== last(full)) return false;
  if (short.length === 1) return true;
  const fullWords = full.map((w) => w.toLowerCase().replace(/\.$/, ''));
  const first = (short[0] as string).toLowerCase().replace(/\.$/, '');
  return (
    fullWords.includes(first) || full.length === 1 || (fullWords[0] as string).startsWith(first) || first.startsWith(fullWords[0] as string)
  );
}

function add(
  article: ArticleText,
  people: NamedPerson[],
  byWord: Map<string, NamedPerson[]>,
  find: NameIndex['find'],
  run: number,
  name: number,
  end: number,
): void {
  const words = article.tokens.slice(name, end).map((t) => t.text);
  const known = find(words);
  if (known) {
    if (words.length > known.words.length) known.words = words;
    return;
  }
  const person: NamedPerson = { words, roles: new Set(), occurrences: [] };
  people.push(person);
  const key = (words.filter((w) => !SUFFIX.test(w)).at(-1) as string).toLowerCase();
  byWord.set(key, [...(byWord.get(key) ?? []), person]);
  noteRoles(article, person, run, name, end);
}

/** Collects titles and roles before a name (“U.S. envoy Keith Kellogg”) and in its apposition (“…, a senior fellow at …”). */
function noteRoles(article: ArticleText, person: NamedPerson, run: number, name: number, end: number): void {
  const { tokens } = article;
  const note = (token: Token | undefined) => {
    if (!token) return;
    const word = token.lower.replace(/\.$/, '');
    if (MALE_TITLES.has(word)) person.gender ??= 'male';
    if (FEMALE_TITLES.has(word)) person.gender ??= 'female';
    if (ROLES.has(word) || isTitle(token)) person.roles.add(word);
  };
  for (let i = Math.max(run - 4, 0); i < name; i++) {
    const token = tokens[i] as Token;
    if (!/^[,.;:—–]$/.test(token.text)) note(token);
  }
  if (tokens[end]?.text === ',') {
    for (let i = end + 1; i < end + 8 && i < tokens.length; i++) {
      const token = tokens[i] as Token;
      if (/^[,.;:”"]$/.test(token.text) || token.pos === 'VERB') break;
      note(token);
    }
  }
}
