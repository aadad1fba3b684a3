import { FEMALE_TITLES, IN_CHARGE, MALE_TITLES, OFFICES, ROLES } from '../lexicon/people.ts';
import { isPersonNoun } from '../lexicon/persons.ts';
import type { Token } from '../text/tokens.ts';
import { opensSentence } from '../text/words.ts';
import { pronounSaid } from './lone-names.ts';
import type { Run } from './name-runs.ts';
import { isOwners, isTitle } from './name-words.ts';
import type { NamedPerson } from './names.ts';

export type Gender = 'male' | 'female';

/** “Mr”, “Dame”: what a title tells of who bears it. */
export function genderOfTitle(token: Token | undefined): Gender | undefined {
  const word = token?.lower.replace(/\.$/, '') ?? '';
  return MALE_TITLES.has(word) ? 'male' : FEMALE_TITLES.has(word) ? 'female' : undefined;
}

/** “Farina said, declaring [herself] horrified”: so many words behind a name may tell the sex of who bears it. */
const REACH_OF_REFLEXIVE = 7;

/** Who is named at which token. */
const namedAt = (people: readonly NamedPerson[]): ReadonlyMap<number, NamedPerson> =>
  new Map(people.flatMap((person) => person.occurrences.map((o) => [o, person] as const)));

/** Notes, in `people`, whose sex “himself” and “herself” tell behind their names, with nobody and nothing else between. */
export function noteReflexives(tokens: readonly Token[], people: readonly NamedPerson[]): void {
  const named = namedAt(people);
  tokens.forEach(({ lower }, i) => {
    if (lower !== 'himself' && lower !== 'herself') return;
    let at = i - 1;
    while (at > i - REACH_OF_REFLEXIVE && /^(?:VERB|AUX|ADV|ADP|PART)$|^,$/.test(tokens[at]?.text === ',' ? ',' : (tokens[at]?.pos ?? '')))
      at--;
    // The name that ends there: “Jo Farina”.
    let name = at;
    while (tokens[name]?.pos === 'PROPN' && !named.has(name)) name--;
    const person = tokens[name]?.pos === 'PROPN' ? named.get(name) : undefined;
    if (person) person.gender ??= lower === 'herself' ? 'female' : 'male';
  });
}

/** So many words may the sentence before “She” have that names but one. */
const REACH_OF_PRONOUN = 45;
/** So many words may stand before its subject's name. */
const SUBJECT_NAMED_WITHIN = 4;

/**
 * Notes the likely sex of those whose names tell none: by what they say of themselves (“Marsh said she was late”), and by the pronoun that
 * opens the sentence behind one about them that names nobody else (“Marsh came. She …”). The more votes count.
 */
export function noteLikelySexes(tokens: readonly Token[], people: readonly NamedPerson[]): void {
  const at = namedAt(people);
  const votes = new Map<NamedPerson, number>();
  const vote = (person: NamedPerson, pronoun: string) => votes.set(person, (votes.get(person) ?? 0) + (pronoun === 'she' ? 1 : -1));
  for (const [o, person] of at) {
    const said = pronounSaid(tokens, o);
    if (said) vote(person, said);
  }
  tokens.forEach(({ text }, i) => {
    if (!/^(?:He|She)$/.test(text) || !opensSentence(tokens, i)) return;
    const named = new Set<NamedPerson>();
    let first = i;
    let k = i - 2;
    while (k > i - REACH_OF_PRONOUN && k >= 0 && !/^[.!?]$/.test(tokens[k]?.text ?? '')) {
      const person = at.get(k);
      if (person) named.add(person);
      if (person) first = k;
      k--;
    }
    const [only, other] = named;
    let end = first;
    while (tokens[end]?.pos === 'PROPN') end++;
    // “Marsh came.”, “Mayor Jo Marsh came.”, and not “One of Marsh's aides came.”: the sentence's subject.
    if (only && !other && first - k <= SUBJECT_NAMED_WITHIN && !isOwners(tokens[end])) vote(only, text.toLowerCase());
  });
  for (const [person, sum] of votes) if (!person.gender && sum !== 0) person.likelyGender ??= sum > 0 ? 'female' : 'male';
}

/** “head [of] parks”, “ambassador [to] Norland” */
const isOfOffice = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'of' ||
  (tokens[i]?.lower === 'to' && /^(?:ambassador|envoy|consul|delegate)$/.test(tokens[i - 1]?.lower ?? '')) ||
  (tokens[i]?.lower === 'for' && IN_CHARGE.test(tokens[i - 1]?.lower ?? ''));

/** “[Capt.] Jo Lee … the captain”: what is written short before a name. */
const RANKS = new Map(
  Object.entries({
    capt: 'captain',
    sgt: 'sergeant',
    lt: 'lieutenant',
    cpl: 'corporal',
    col: 'colonel',
    gen: 'general',
    maj: 'major',
    adm: 'admiral',
    brig: 'brigadier',
    cmdr: 'commander',
    cdr: 'commander',
    det: 'detective',
    insp: 'inspector',
    supt: 'superintendent',
    rev: 'reverend',
    prof: 'professor',
    dr: 'doctor',
    sen: 'senator',
    rep: 'representative',
    gov: 'governor',
    cllr: 'councillor',
    ald: 'alderman',
    amb: 'ambassador',
    engr: 'engineer',
  }),
);

const PARTIES = new Map([
  ['R', 'republican'],
  ['D', 'democrat'],
]);

/** “a traffic [warden] at the docks”: the noun for a person that closes the first phrase of an apposition. */
function headOf(apposition: readonly Token[]): Token | undefined {
  let end = 0;
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM|PUNCT)$/.test(apposition[end]?.pos ?? '')) end++;
  const head = apposition[end - 1];
  return head?.pos === 'NOUN' && isPersonNoun(head.lower) ? head : undefined;
}

const OF_ADDRESS = /^(?:mr|mrs|ms|miss|mx|sir|dame|lord|lady|baroness|king|queen|prince|princess|duke|duchess)$/;

/** “the press secretary to [the Governor]”, “an adviser to [the mayor]”: whether the office at `i` is that of whom somebody works for. */
function worksFor(tokens: readonly Token[], i: number): boolean {
  const to = tokens[i - 1]?.pos === 'DET' ? i - 2 : i - 1;
  const who = tokens[to - 1];
  return (
    tokens[to]?.lower === 'to' &&
    who !== undefined &&
    ROLES.has(tokens[i]?.lower ?? '') &&
    (ROLES.has(who.lower) || isPersonNoun(who.lower)) &&
    !/^(?:ambassador|envoy)$/.test(who.lower)
  );
}

/** So many words may tell of what somebody is in charge. */
const LONGEST_OFFICE = 7;

/** “[Minister for Planning and Development], Jo Lee has said”: an office before a name's comma, whose parts are listed; empty where none stands there. */
function officeListed(tokens: readonly Token[], start: number): Token[] {
  if (tokens[start - 1]?.text !== ',') return [];
  for (let i = start - 2; i > start - LONGEST_OFFICE && i >= 0; i--) {
    const { pos, lower } = tokens[i] as Token;
    if (/^(?:for|of)$/.test(lower)) return IN_CHARGE.test(tokens[i - 1]?.lower ?? '') ? tokens.slice(i - 1, start - 1) : [];
    if (pos !== 'PROPN' && pos !== 'CCONJ') return [];
  }
  return [];
}

/** Collects titles and roles before a name (“U.S. envoy Keith Kellogg”) and in its apposition (“…, a senior fellow at …”). */
export function noteRoles(tokens: readonly Token[], person: NamedPerson, { start, name, end }: Run): void {
  const note = (token: Token, isBefore: boolean) => {
    const word = token.lower.replace(/\.$/, '');
    // “Ann Lee, an aide to Mr Hale”: a title behind the name is another's.
    const gender = isBefore || !OF_ADDRESS.test(word) ? genderOfTitle(token) : undefined;
    if (gender) person.gender ??= gender;
    if (ROLES.has(word) || isTitle(token)) person.roles.add(word).add(RANKS.get(word) ?? word);
    // “the former governor” is told by other means (see `epithets.ts`).
    if (/^(?:NOUN|PROPN)$/.test(token.pos) || (token.pos === 'ADJ' && word !== 'former')) person.about.add(word);
  };
  for (let i = name - 1; i >= Math.max(start - 4, 0); i--) {
    const token = tokens[i] as Token;
    // “She thanked Mayor Hale. [Jo Lee] left”, “not the mayor,” [Jo Lee] said”: what stands in other words; but “Capt. [Jo Lee]”.
    const isAbbreviation = isTitle(tokens[i - 1]) || RANKS.has(tokens[i - 1]?.lower ?? '');
    if (/^[.!?;”"“]$/.test(token.text) && i < start && !isAbbreviation) break;
    // “the mayor's brother Jo Hale”: an owner's role is not that of whom he owns.
    if (isOwners(token)) break;
    // “a witness told police that Stent …”: whose role it is shows where no verb comes between.
    if (i < start && (['VERB', 'AUX', 'SCONJ', 'PRON'].includes(token.pos) || (token.pos === 'ADP' && !isOfOffice(tokens, i)))) break;
    // “a friend of Prince Otto”: another's role, as against “the head of parks Jo Lee”.
    if (token.lower === 'of' && tokens.slice(i + 1, name).every(isTitle)) break;
    // “the press secretary to [the Governor], Jo Lee”: whom he works for.
    if (i < start - 1 && worksFor(tokens, i)) break;
    note(token, true);
    // “[warden] Jo Lee”: by its place a role, where the noun is one for people.
    if (i === name - 1 && token.pos === 'NOUN' && isPersonNoun(token.lower)) person.roles.add(token.lower);
  }
  // “Governor Jo Lee of Fen State … the Fen governor”
  if (tokens[end]?.lower === 'of' && [...person.roles].some((role) => OFFICES.has(role)))
    for (let i = end + 1; tokens[i]?.pos === 'PROPN'; i++) person.about.add((tokens[i] as Token).lower);
  for (const token of officeListed(tokens, start)) note(token, true);
  // “Senator Dee Park (R-Ohio)”, “Ana Ruiz, D-Texas”
  const party =
    /^[(,]$/.test(tokens[end]?.text ?? '') && tokens[end + 2]?.text === '-' ? PARTIES.get(tokens[end + 1]?.text ?? '') : undefined;
  if (party) person.roles.add(party);
  // “Lee, through a spokeswoman, said”: how, and not who.
  if (tokens[end]?.text === ',' && tokens[end + 1]?.pos !== 'ADP') {
    // “Stent, the witness said, …” is no apposition: a verb follows.
    const apposition: Token[] = [];
    const isClause = tokens[end + 1]?.lower === 'who' && /^(?:is|was)$/.test(tokens[end + 2]?.lower ?? '');
    for (let i = end + (isClause ? 3 : 1); i < end + 12 && i < tokens.length; i++) {
      const token = tokens[i] as Token;
      // “Ann Lee, a clerk [said]”, where the second comma is lacking; but “Stent, the witness [said], …”
      if (['VERB', 'AUX'].includes(token.pos)) {
        if (i > end + 2 && /^an?$/.test(apposition[0]?.lower ?? '')) break;
        return;
      }
      if (/^[,.;:”"]$/.test(token.text)) break;
      apposition.push(token);
    }
    // “Lady Hale, the mayor's wife”: whose she is tells no role of hers.
    const own = apposition.slice(apposition.findLastIndex(isOwners) + 1);
    for (const token of own) note(token, false);
    const head = headOf(own);
    if (head) person.roles.add(head.lower);
  }
}
