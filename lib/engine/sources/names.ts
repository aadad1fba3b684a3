import { genderOfName, isGivenName } from '../lexicon/given-names.ts';
import type { ArticleText } from '../text/document.ts';
import { firstIndex } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';
import { folded } from '../text/words.ts';
import { isKinOf, kinOf, onlyOwns } from './family.ts';
import {
  isAddressed,
  isDescribedAsPerson,
  isLonePerson,
  isNamedAsBody,
  isTakenUpAsBody,
  maySpeak,
  opensWithWord,
} from './name-evidence.ts';
import { type Gender, genderOfTitle, noteLikelySexes, noteReflexives, noteRoles } from './name-roles.ts';
import { type Run, registeredFirms, runsOf, shortFirms } from './name-runs.ts';
import { lonePeople, namesOfThings } from './name-votes.ts';
import { asWritten, isImpersonal, isSlipOf, isTitle, looksPersonal, SUFFIX } from './name-words.ts';

/** A person whom the article names in full somewhere. */
export interface NamedPerson {
  /** Words of the fullest form, without titles: ["Mark", "Rutte"]. */
  words: string[];
  /** Lower-case roles and titles that stand beside the name somewhere: "prime minister", "senator". */
  roles: Set<string>;
  /** Lower-case words of the descriptions beside the name: “head of parks”. */
  about: Set<string>;
  gender?: Gender;
  /** What the first name tells, which holds for most. */
  likelyGender?: Gender;
  /** Token indices at which a form of the name begins, in order. */
  occurrences: number[];
}

/** The people whom an article names, looked up by any form of their names. */
export interface NameIndex {
  people: NamedPerson[];
  /**
   * The person meant by a full or short form, or undefined.
   * @param title what a title before it tells: “Ms Hale” is nobody who is “Mr Hale” elsewhere
   */
  find(words: readonly string[], title?: Gender): NamedPerson | undefined;
  /** Token index of the last name of anybody before token `at`; -1 where there is none. */
  lastBefore(at: number): number;
}

/** Index of the last number below `limit` in a list in order; -1 where there is none. */
export function lastBelow(numbers: readonly number[], limit: number): number {
  return firstIndex(numbers.length, (i) => (numbers[i] as number) >= limit) - 1;
}

const likelyGenderOf = ({ words }: NamedPerson): Gender | undefined => genderOfName(folded(words[0] ?? ''));

/** The last word of a name by which it is looked up. */
const lastWord = (words: readonly string[]): string | undefined => {
  const word = words.findLast((w) => !SUFFIX.test(w));
  return word === undefined ? undefined : folded(word);
};

/** “Mueller”, where a name is written “Müller” elsewhere, as “muller”. */
const withoutUmlaut = (word: string): string => word.replace(/([aou])e/, '$1');

/** First names that are words elsewhere, and no places. */
const NO_PLACE = /^(?:christian|bill|april|may|june)$/;

/** Of shorter names one letter makes another name. */
const SHORTEST_MISSPELT = 5;

class Names implements NameIndex {
  readonly people: NamedPerson[] = [];
  readonly #byLastWord = new Map<string, NamedPerson[]>();
  readonly #byGivenName = new Map<string, NamedPerson[]>();
  readonly #byMiddleName = new Map<string, NamedPerson[]>();
  readonly #misspelt = new Map<string, NamedPerson>();
  readonly #occurrences: number[] = [];

  find(words: readonly string[], title?: Gender): NamedPerson | undefined {
    const last = lastWord(words) ?? '';
    const full = this.#byLastWord.get(last) ?? this.#byLastWord.get(withoutUmlaut(last));
    const fits = ({ gender }: NamedPerson) => words.length > 1 || !title || !gender || gender === title;
    const fitting = full?.filter((person) => isFormOf(words, person.words) && fits(person)) ?? [];
    // “Jerry Hale … his son, Jerry Jr. … Jerry said”: the first name is the father's.
    const [junior] = fitting;
    if (words.length === 1 && junior?.words.length === 2 && SUFFIX.test(junior.words[1] as string)) {
      const [elder, ...more] = this.#byGivenName.get(last)?.filter((p) => p !== junior) ?? [];
      if (elder && more.length === 0) return elder;
    }
    // “Scott Hale and Jamie Hale … Ms Hale”: of two whom no title tells apart the first name does.
    const byFirstName =
      title && fitting.length > 1
        ? (fitting.find((p) => likelyGenderOf(p) === title) ?? fitting.find((p) => !likelyGenderOf(p)))
        : undefined;
    // “Mr Hale … his wife, Jo Hale”: who is named in full is not whom the family's name alone means.
    const isExact = (p: NamedPerson) => p.words.length === words.length && p.words.every((w, i) => w === words[i]);
    const inFull = words.length > 1 ? (fitting.find(isExact) ?? fitting.find((p) => p.words.length > 1)) : undefined;
    // “Jamal al-Omar … Abu Omar … Omar said”: whose name is that word, and no part of one.
    const whole = words.length === 1 && fitting.length > 1 ? fitting.find((p) => p.words.at(-2) !== '-') : undefined;
    return (
      byFirstName ?? inFull ?? whole ?? fitting[0] ?? this.#called(words) ?? (words.length === 1 ? this.#misspelt.get(last) : undefined)
    );
  }

  /**
   * “Leslie Wimsey … [Wimsy] said”: takes a lone name for that of the one person whose family name differs from it by a letter, as a slip
   * of the newsroom.
   */
  takeForMisspelt(word: string): void {
    const mine = folded(word);
    if (mine.length < SHORTEST_MISSPELT || this.find([word])) return;
    const near = [...this.#byLastWord].filter(([other]) => isSlipOf(mine, other)).flatMap(([, people]) => people);
    if (near.length === 1) this.#misspelt.set(mine, near[0] as NamedPerson);
  }

  /** “Sir Toby”, “Nell”, “Nuno” for “Rui Nuno da Vale”: the one person of that given or middle name. */
  #called([given, ...more]: readonly string[]): NamedPerson | undefined {
    if (more.length > 0 || !given) return undefined;
    const people = this.#byGivenName.get(folded(given)) ?? this.#byMiddleName.get(folded(given));
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
    return this.add(words);
  }

  /** “Mr Hale's daughter Sarah … Ms Hale said”: gives somebody known by a first name the family's name. */
  complete(person: NamedPerson, family: string): NamedPerson {
    person.words = [...person.words, family];
    this.#register(person);
    return person;
  }

  /** A person of that name whom the article has not named before. */
  add(words: string[], gender?: Gender): NamedPerson {
    const person: NamedPerson = { words, roles: new Set(), about: new Set(), occurrences: [], ...(gender && { gender }) };
    this.people.push(person);
    this.#register(person);
    return person;
  }

  /** The same, whom the name alone means from here on. */
  addAsMeant(words: string[], gender: Gender): void {
    const person = this.add(words, gender);
    const key = lastWord(words) ?? '';
    this.#byLastWord.set(key, [person, ...(this.#byLastWord.get(key) ?? []).filter((p) => p !== person)]);
  }

  /** Lets somebody be found by the last, the given and the middle names. */
  #register(person: NamedPerson): void {
    const { words } = person;
    const key = lastWord(words) ?? '';
    this.#byLastWord.set(key, [...(this.#byLastWord.get(key) ?? []), person]);
    const given = folded(words[0] ?? '');
    // “Ng Yat Hong”, later “Mr Ng”: what stands first may be the family's name; “J.” is no name.
    if (words.length > 1 && given.length > 1 && !given.endsWith('.') && (!isImpersonal(given) || NO_PLACE.test(given)))
      this.#byGivenName.set(given, [...(this.#byGivenName.get(given) ?? []), person]);
    for (const word of words.slice(1, -1)) {
      const middle = folded(word);
      // “Jim Ng Lok-wah … Ng”
      const isFamily = words.at(-2) === '-' && /^\p{Lu}\p{Ll}/u.test(word);
      if (isFamily || /^\p{Lu}\p{Ll}{2}/u.test(word)) this.#byMiddleName.set(middle, [...(this.#byMiddleName.get(middle) ?? []), person]);
    }
  }
}

/** “She was born [Rita Dobbs]”, and not “Norland-born [Rita Dobbs]” */
const isBornAs = (tokens: readonly Token[], { start }: Run): boolean =>
  /^(?:born|née)$/.test(tokens[start - 1]?.lower ?? '') && tokens[start - 2]?.text !== '-';

/**
 * Indexes the people whom the article names, from runs of capitalised words, with the roles beside them. Full names are
 * entered first, so that a short form finds a person who is named in full only later.
 */
export function indexNames(article: ArticleText): NameIndex {
  const { tokens } = article;
  const names = new Names();
  const runs = [...runsOf(tokens)];
  const named = runs
    .map((run) => {
      const words = tokens.slice(run.name, run.end).map(asWritten);
      return { run, words, plain: words.join(' ') };
    })
    // “Witness A”: a letter is nobody's name. “She was born [Rita Dobbs]”: of somebody who goes by another.
    .filter(({ run, plain }) => (!/^\p{L}\.?$/u.test(plain) || isTitle(tokens[run.name - 1])) && !isBornAs(tokens, run));
  const isBody = (run: Run) => run.name === run.start && (isNamedAsBody(tokens, run.start) || isTakenUpAsBody(tokens, run.end));
  const bodies = new Set([
    ...named.filter(({ run }) => isBody(run)).map(({ plain }) => plain),
    ...registeredFirms(tokens, runs),
    ...namesOfThings(tokens, runs),
  ]);
  // “the Civil Defence said”: nobody's name goes with an article, unless what he is stands between.
  const isThing = ({ start, name, end }: Run) =>
    name === start && end - start < 4 && tokens[start - 1]?.lower === 'the' && !isGivenName(folded((tokens[start] as Token).lower));
  const isNamed = ({ run, plain }: (typeof named)[number]) =>
    !bodies.has(plain) &&
    !isThing(run) &&
    (looksPersonal(tokens, run.name, run.end) || isDescribedAsPerson(tokens, run) || isAddressed(tokens, run));
  const people = named.filter(isNamed);
  const mayOpen = new Set(people.filter((n) => opensWithWord(tokens, n.run)));
  for (const n of people) if (!mayOpen.has(n)) names.enter(n.words);
  for (const n of mayOpen) {
    // “[Absent] Jo Hale, the vote …”: the word is no part of a name that stands elsewhere without it.
    const [, ...rest] = n.words;
    if (names.find(rest) && !names.find(n.words)) n.words = rest;
    else names.enter(n.words);
  }
  for (const { run, words, plain } of named) if (!bodies.has(plain) && maySpeak(tokens, run)) names.takeForMisspelt(words[0] as string);
  for (const { run, words } of people) {
    const [owner] = (names.find(words) as NamedPerson | undefined)?.words ?? [];
    if (owner !== words[0] && isKinOf(tokens, run, owner)) names.add(words);
  }
  const lone = lonePeople(tokens, runs);
  const firms = shortFirms(tokens, runs);
  for (const { run, words, plain } of named) {
    const isFirm = run.name === run.start && firms.has(plain);
    const isPerson = (lone.has(plain) || isLonePerson(tokens, run)) && !isFirm;
    if (isPerson && !bodies.has(plain) && !names.find(words)) names.enter(words);
  }
  for (const { run, words } of named) {
    const title = words.length === 1 ? genderOfTitle(tokens[run.name - 1]) : undefined;
    const full = title && names.find(words, title);
    if (!full || !isOfOtherSex(full, title)) continue;
    const inFull = named.find((n) => n.words.length > 1 && names.find(n.words) === full);
    if (inFull && run.name < inFull.run.name) names.addAsMeant(words, title);
  }
  for (const { run, words } of named) {
    const title = genderOfTitle(tokens[run.name - 1]);
    const known = names.find(words, title);
    // “Mr Hale's daughter … Ms Hale said”: another one of that name.
    const bearer = names.find(words);
    // “Susan Marsh's death … Mr Marsh said”: who is only spoken of as whose something is, and of another sex.
    const isKins = known !== undefined && known === bearer && title !== undefined && isOfOtherSex(known, title) && onlyOwns(tokens, known);
    const isAnother = (!known || isKins) && title !== undefined && bearer !== undefined;
    const kin = isAnother ? kinOf(tokens, names.people, words, title) : undefined;
    const person =
      (isKins ? undefined : known) ?? (kin ? names.complete(kin, words.at(-1) as string) : isAnother ? names.add(words, title) : undefined);
    if (!person) continue;
    names.occur(person, run.name);
    noteRoles(tokens, person, run);
  }
  for (const person of names.people) {
    const gender = likelyGenderOf(person);
    if (gender) person.likelyGender = gender;
  }
  noteReflexives(tokens, names.people);
  noteLikelySexes(tokens, names.people);
  return names;
}

/**
 * “Mr Hale … his wife, Jo Hale”: whether a first name tells of another sex than a title does. News gives the full name first, so that
 * such a title before it means another of that family.
 */
function isOfOtherSex(person: NamedPerson, title: Gender): boolean {
  const likely = person.words.length > 1 ? likelyGenderOf(person) : undefined;
  return likely !== undefined && likely !== title;
}

/** True where `short` names the person `full`: same last word, and its first word stands in `full` or is its initial. */
function isFormOf(short: readonly string[], full: readonly string[]): boolean {
  const [mine, theirs] = [lastWord(short), lastWord(full)];
  if (mine !== theirs && withoutUmlaut(mine ?? '') !== theirs) return false;
  if (short.length === 1 || full.length === 1) return true;
  const plain = (word: string | undefined) => folded(word ?? '').replace(/\.$/, '');
  const given = plain(short[0]);
  const first = plain(full[0]);
  return full.some((word) => plain(word) === given) || first.startsWith(given) || given.startsWith(first);
}
