import { outletOf } from '../lexicon/outlet-names.ts';
import { type Entities, type Entity, isOfOtherSex } from './entities.ts';
import type { Mention } from './mentions.ts';
import { isOwners } from './name-words.ts';
import type { NamedPerson, NameIndex } from './names.ts';
import { nameOfOutlet } from './outlet-within.ts';
import { isShortOf, nameAlone } from './short-names.ts';

/** The form in which a firm is registered, which closes its name. */
const REGISTERED = /(?<=.),?(?: (?:inc|corp|corporation|ltd|limited|llc|plc|incorporated)\.?)+$/i;

/** A name as it is compared: without its article, owner's mark, full stops and the form of the firm. */
const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/['’]s$/, '')
    .replaceAll('.', '')
    // “Hale” after “Hale Group Inc.”: how a firm is registered is no part of what it is called.
    .replace(REGISTERED, '')
    // The British government goes by its address, however that is written.
    .replace(/^(?:(?:no|number) )?10(?: downing street)?$/, 'downing street');

/** “ACF Fiorella” and “Fiorella”, “Marl FC” and “Marl”: what clubs are, before or behind what they are called. */
const CLUB =
  /^(?:acf?|afc|as|fc|sc|ssc|rb|rc|rcd|krc|cd|cf|ud|sd|sv|tsg|vfb|vfl|bsc|fk|nk|ifk|sk|losc) (?=\p{L}{3})|(?<=\p{L}{3}) (?:fc|afc|cf|fk)$/gu;

const OF_WHAT = /^ (?:of|for|on) /;

/** “Department of Justice” as “justice department”. */
const inOrder = (name: string): string => name.replace(/^(\p{L}+) (?:of|for) (?:the )?(\p{L}+)$/u, '$2 $1');

/** “[Lee]'s campaign manager”: whose somebody is, he is not. */
const isOwnedBy = ({ person }: Entity, { core, name }: Mention): boolean =>
  person !== undefined && core.some(isOwners) && person.words.includes(name.split(' ').at(-1) ?? '');

const isNoun = ({ text }: { text: string }): boolean => /^\p{Ll}/u.test(text);

/** “the Norland government” and “Norland's foreign ministry”: two bodies of one name, told apart by what they are. */
function isAnotherBody(entity: Entity, { core, head }: Mention): boolean {
  const own = core.at(-1);
  if (!own || !isNoun(own)) return false;
  const others = entity.mentions.filter((m) => m.name !== '' && m.core.length > 0);
  return others.length > 0 && others.every((m) => m.head !== head && isNoun(m.core.at(-1) as { text: string }));
}

/** “Norland” after “Norland's army”: whose a body is, is not the body. */
const isOwner = ({ mentions }: Entity, { core, name }: Mention): boolean =>
  core.every((t) => name.includes(t.text)) &&
  mentions.some((m) => m.name === name) &&
  mentions.every((m) => m.pronoun || m.name !== name || (m.core.some(isOwners) && isNoun(m.core.at(-1) as { text: string })));

const COUNTRY = /^(?:U\.?S\.?|U\.?K\.?|British|American|Federal|National)$/;

/** “PTA” for “the Parents for Trees Association”: the capitals of the whole phrase, up to its first comma or bracket. */
function isAcronym(short: string, { tokens }: Mention): boolean {
  if (!/^[A-Z.]{2,}$/.test(short)) return false;
  const end = tokens.findIndex((t) => /^[,(]$/.test(t.text));
  // “the Parents for Trees movement (PTA)”
  if (tokens[end]?.text === '(' && tokens[end + 1]?.text === short) return true;
  const letters = (end < 0 ? tokens : tokens.slice(0, end)).flatMap((t) =>
    t.pos === 'DET' ? [] : t.text.split('-').flatMap((part) => (/^\p{Lu}/u.test(part) ? part.charAt(0) : [])),
  );
  const initials = short.replaceAll('.', '');
  // “FDA” for “the U.S. Food and Drug Administration”
  const isOfState = COUNTRY.test(tokens.find((t) => /^\p{Lu}/u.test(t.text) && t.pos !== 'DET')?.text ?? '');
  return (
    letters.length > 1 && (initials === letters.join('') || (isOfState && initials.length > 2 && initials === letters.slice(1).join('')))
  );
}

/** “Hamas” after “Israel and Hamas”, “the Port Council” after “the government and the Port Council”: one of two who spoke together. */
function isOneOfTwo({ core }: Mention, { name }: Mention): boolean {
  const and = core.findIndex((t) => t.lower === 'and');
  if (and < 1 || name === '' || name.includes(' and ')) return false;
  const words = (from: number, to?: number) =>
    bare(
      core
        .slice(from, to)
        .map((t) => t.text)
        .join(' '),
    );
  return [words(0, and), words(and + 1)].includes(bare(name));
}

/** Whether a mention names what a source is named, in full, in short or by its initials, and nobody else of that name. */
export function sameName(entity: Entity, mention: Mention): boolean {
  const { name, determiner } = mention;
  if (entity.mentions.some((earlier) => isOneOfTwo(earlier, mention))) return false;
  const alone = entity.source.kind === 'named-organisation' ? bare(nameAlone(mention)) : '';
  // “the Afghan government” is not short for “the Afghan Taliban”.
  const isDescribed = mention.core.length > 0 && isNoun(mention.core.at(-1) as { text: string });
  const isNamed = [...entity.names].some((other) => {
    const [theirs, mine] = [bare(other), bare(name)];
    // “the Air Force” after “Norland's Air Force”
    const isShort = determiner === 'definite' && mine.includes(' ') && theirs.endsWith(` ${mine}`);
    // “the University” after “the University of Harrow”
    const isHead = determiner === 'definite' && OF_WHAT.test(theirs.slice(mine.length)) && theirs.startsWith(mine);
    return (
      theirs === mine ||
      (alone !== '' && theirs === alone) ||
      isShort ||
      isHead ||
      inOrder(theirs) === inOrder(mine) ||
      theirs.replace(CLUB, '') === mine.replace(CLUB, '') ||
      (!isDescribed && isShortOf(mine, theirs, REGISTERED.test(other))) ||
      isAcronym(other, mention)
    );
  });
  const isMeant = isNamed || entity.mentions.some((earlier) => isAcronym(name, earlier));
  return isMeant && !isAnotherBody(entity, mention) && !isOwnedBy(entity, mention) && !isOwner(entity, mention);
}

/** “the Times” after “the Harrow Times”: whether both name one outlet. */
export function sameOutlet(entity: Entity, mention: Mention): boolean {
  const mine = bare(nameOfOutlet(mention));
  return [...entity.names].some((name) => {
    const theirs = bare(name);
    return theirs === mine || (outletOf(theirs) !== undefined && theirs.endsWith(` ${mine}`)) || theirs.startsWith(`${mine} `);
  });
}

/** “the late Gerard Farrow … his son, Paul Farrow, said … [Mr Farrow] added”: of two who share a last name the one who has spoken. */
export function namesakeQuoted(mention: Mention, person: NamedPerson, entities: Entities, names: NameIndex): Entity | undefined {
  const [title, family, ...more] = mention.core.map((t) => t.text);
  if (!/^(?:Mr|Mrs|Ms|Miss|Dr)\.?$/.test(title ?? '') || more.length > 0 || family !== person.words.at(-1) || entities.of(person))
    return undefined;
  const others = names.people.filter((p) => p !== person && p.words.length > 1 && p.words.at(-1) === family);
  const sex = title?.startsWith('Dr') ? undefined : title?.startsWith('Mr') && !title.startsWith('Mrs') ? 'male' : 'female';
  const fits = (p: NamedPerson) => !sex || (p.gender ?? p.likelyGender ?? sex) === sex;
  const quoted = others
    .filter(fits)
    .flatMap((p) => entities.of(p) ?? [])
    .filter((e) => !isOfOtherSex(e, mention));
  return quoted.length === 1 ? quoted[0] : undefined;
}
