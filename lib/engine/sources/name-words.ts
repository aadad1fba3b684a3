import { BODY_WORDS, PLACES, TIME_WORDS } from '../lexicon/bodies.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { outletOf } from '../lexicon/outlet-names.ts';
import { OUTLET_WORDS } from '../lexicon/outlets.ts';
import { PARTICLE_WORDS } from '../lexicon/particles.ts';
import { ROLES, TITLES } from '../lexicon/people.ts';
import { AS_MANY, MORE_OR_LESS } from '../lexicon/quantifiers.ts';
import { words } from '../lexicon/word-list.ts';
import { isSyllable } from '../text/syllables.ts';
import type { Token } from '../text/tokens.ts';
import { folded, opensSmall } from '../text/words.ts';

export const PARTICLE = new RegExp(`^(?:${PARTICLE_WORDS}|des|do|st\\.?|-)$`, 'i');
export const SUFFIX = /^(?:jr|sr|ii|iii|iv|kc|qc|sc|mp|msp|mep|mla|td|phd|md|obe|mbe|cbe|kbe|dbe|esq)\.?$/i;
export const CAPITAL = /^\p{Lu}[\p{L}\p{M}.'’\uFFFD-]*$/u;
export const NOT_A_NAME = words(
  'the a an i he she it they we you this that these those there here his her its their our my in on at of for by with from to and but or as if when while after before since because although though not no yes some many most all both each every other another such what who which why how where mr mrs ms dr asked like unlike amid alongside maybe perhaps meanwhile however still also even yet then now so instead later earlier afterwards indeed thus hence soon again here nevertheless nonetheless likewise moreover furthermore besides otherwise elsewhere just according despite during under over about against between through among within without republican democrat democratic republicans democrats gop american americans british european russian ukrainian chinese french german israeli palestinian iranian tory labour conservative christian muslim jewish catholic black white african asian latino hispanic god would could should did does do has have had is are was were must neither nor either both whether joint',
);

export const isTitle = (token: Token | undefined): boolean =>
  // “DI Jo Lee” of the police, and not “Di Lee”, whose name it is.
  token?.text === 'DI' || TITLES.has(token?.lower.replace(/\.$/, '') ?? '');

export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/** “Quist & Sons”: whether a name closes as firms' do. */
export const closesAsFirm = (name: readonly Token[]): boolean => name.at(-2)?.text === '&' && isCapitalised(name.at(-1)?.text ?? '');

/** “Hale['s] book” */
export const isOwners = (token: Token | undefined): boolean => /^['’]s$/.test(token?.text ?? '');

export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined &&
  !opensSmall(token.text) &&
  CAPITAL.test(token.text) &&
  !(token.text.length > 1 && token.text === token.text.toUpperCase() && !/\./.test(token.text) && token.text.length > 3);

/** Whether two words differ by one letter put in, left out, changed or two exchanged (Damerau 1964), and neither in the first nor by a last “s”. */
export function isSlipOf(word: string, name: string): boolean {
  if (word[0] !== name[0] || Math.abs(word.length - name.length) > 1 || `${word}s` === name || word === `${name}s`) return false;
  let i = 0;
  while (i < word.length && word[i] === name[i]) i++;
  const [mine, theirs] = [word.slice(i), name.slice(i)];
  const isExchanged = mine[0] === theirs[1] && mine[1] === theirs[0] && mine.slice(2) === theirs.slice(2);
  return mine.slice(1) === theirs.slice(1) || mine.slice(1) === theirs || mine === theirs.slice(1) || isExchanged;
}

/** What closes the name of a post, and is nobody's own: “Programme Officer”. */
const IS_POST =
  /^(?:officer|manager|director|president|secretary|minister|chairman|chairwoman|executive|official|representative|commissioner|spokesman|spokeswoman|attorney|sheriff|ambassador|envoy|editor)$/;

/** Bodies whose names read as people's, and are mostly some founder's. */
const NAMED_FOR_PEOPLE =
  /^(?:j\.? ?p\.? ?morgan|morgan stanley|merrill lynch|wells fargo|goldman sachs|charles schwab|edward jones|raymond james|arthur andersen|jane street|eli lilly|fannie mae|freddie mac|john deere|john lewis|ralph lauren|tommy hilfiger|calvin klein|hugo boss|louis vuitton|harley davidson|philip morris|warner bros\.?|trader joe|ernst young|thomson reuters|johns hopkins|kaiser permanente|clifford chance|allen overy|norton rose|hogan lovells|baker mckenzie|jones day|leigh day|irwin mitchell|marie curie|thomas cook|ted baker|laura ashley|burger king|royal mail|taco bell|pizza hut|papa john(?:'?s)?|krispy kreme|premier inn|just eat|hugging face|fianna fáil|fine gael|sinn f[ée]in|lockheed martin|balfour beatty|northrop grumman|hewlett packard|aston martin|aston villa|levi strauss|christian dior|bristol myers|booz allen|ernst young|standard chartered|plaid cymru|en marche|boko haram|médecins sans frontières)$/;

/** “Burger King”, “Marie Curie”: a body, by its name alone. */
export const isBodyByName = (words: readonly Token[]): boolean => NAMED_FOR_PEOPLE.test(words.map((t) => t.lower).join(' '));

/** First names that are months, places or things elsewhere: “Bill Hart”, “April Jones”. */
const GIVEN =
  /^(?:christian|bill|israel|india|london|brooklyn|kenya|asia|april|june|may|chad|jordan|sydney|austin|virginia|georgia|paris|bay)$/;

/** Nouns of people that are first names or family names, too: “Luther Stan Pate”. */
export const ALSO_NAMES =
  /^(?:earl|dean|duke|prince|king|queen|baron|khan|donna|luther|chandler|mason|cooper|baker|carter|parker|taylor|tyler|hunter|sawyer|fisher|porter|archer|marshall?|page|abbot|abbott|bishop|pope|noble|knight|squire|miller|smith|clark|cook|potter|turner|walker|weaver|butler|gardner|spencer|steward|stewart|deacon|major|sergeant|judge|constable|sheriff)$/;

/** Words in the names of places, buildings, contests and papers. */
const OF_THINGS = words(`
  street road avenue river island islands mountain valley north south east west northern southern eastern western new first second war act bill house day
  award cup international national global royal united public general central federal great middle bus station terminal
  junction springs airport stadium plaza mall hotel palace museum library theatre theater arena cathedral prize games championship festival
  awards programme program project agreement accord treaty pact index survey census restaurant ocean shoal belt tower sea bay beach falls canyon desert peninsula strait gulf creek heights hills core equality alto deco flight pradesh resort
  people red crescent football insider sport sports rugby cricket soccer basketball baseball nacional mundo deportivo diario corriere gazzetta
  rights affairs relations studies sciences arts workers golf casino ranch fort port mount lake crime border protection patrol customs
  athletics rovers wanderers hotspur albion argyle mutual parenthood rebellion advice music origin dems suisse paribas générale germain
`);

export const isImpersonal = (word: string): boolean =>
  // “Sainsbury's”: a firm's own ending (see `names-of-bodies.ts`).
  /['’]s$/.test(word) ||
  BODY_WORDS.has(word) ||
  OUTLET_WORDS.has(word) ||
  PLACES.has(word) ||
  TIME_WORDS.has(word) ||
  NOT_A_NAME.has(word) ||
  OF_THINGS.has(word);

/** “KELLY”, and not “WHO” */
export const SHOUTED = /^\p{Lu}{4,}$/u;

/** A name's word as it is written elsewhere: “Kelly”, for “KELLY”. */
export const asWritten = ({ text }: Token): string => (SHOUTED.test(text) ? text.charAt(0) + text.slice(1).toLowerCase() : text);

/** “Pak Un[-jin]”, “Pak Geun[-hye]”: the second syllable of a Korean or a Chinese first name, small behind its hyphen. */
export const isSecondSyllable = (tokens: readonly Token[], hyphen: number): boolean =>
  isSyllable(tokens, hyphen) && !isImpersonal((tokens[hyphen - 1] as Token).lower);

/** What closes firms' names, and nobody's own, as one pattern's alternatives: “Falcon Shipping”. */
export const CLOSES_FIRMS = 'shipping|mobility|security|digital|canada|australia|uk';

/** These and others that tell so only of a name that could be somebody's: “Falcon Marine”. */
const OF_FIRMS = new RegExp(
  `^(?:${CLOSES_FIRMS}|marine|cybersecurity|interactive|cloud|beauty|fitness|fashion|brands|beverages|records|recruitment|mortgages|lending|payments|america|europe|asia|africa|india|usa)$`,
);

/** Words for things, places and creeds that are family names as well: “Jo Lake”, “Mary White”. */
const FAMILIES =
  /^(?:black|white|french|german|christian|english|lake|west|north|east|south|street|day|house|new|bill|act|hill|rivers?|banks?|fort|port|mount|prize|crane|law|hall|may|march|ford|price|church|temple|park|parks|field|fields|bond|bush|stone|wood|woods|book|forest|island|bay|beach|tower|gulf|power|parish)$/;

/** “Beth [England]”, “Mary [White]”: a first name that is no place's, and a place or the like for a family name. */
function isBornByPerson([given, ...names]: readonly Token[]): boolean {
  const family = names.pop();
  if (
    !given ||
    !family ||
    names.length > (OF_THINGS.has(family.lower) ? 0 : 1) ||
    names.some((t) => isImpersonal(t.lower)) ||
    !(PLACES.has(family.lower) || FAMILIES.test(family.lower))
  )
    return false;
  if (!/^\p{Lu}\p{Ll}/u.test(family.text) || OF_FIRMS.test(family.lower)) return false;
  return isGivenName(folded(given.lower)) && !isImpersonal(given.lower) && !GIVEN.test(given.lower);
}

/** “Smith-Jones”, “Coca-Cola”: two capitals that a hyphen joins, and no other word; a person's or a firm's. */
export const isDoubleBarrelled = (tokens: readonly Token[], start: number, end: number): boolean =>
  end - start === 3 && tokens[start + 1]?.text === '-' && tokens[start]?.end === tokens[start + 1]?.start;

/** Whether `[start, end)` reads like the name of a person: two to five words besides particles, none of them a body's or a place's. */
export function looksPersonal(tokens: readonly Token[], start: number, end: number): boolean {
  if (end - start > 3 && isSecondSyllable(tokens, end - 2)) return looksPersonal(tokens, start, end - 2);
  const words = tokens.slice(start, end);
  const weight = words.filter((t) => !PARTICLE.test(t.text)).length;
  if (words.length < 2 || weight > 5 || IS_POST.test((words.at(-1) as Token).lower)) return false;
  // “Two Gridle employees”: how many of them.
  if (words[0]?.pos === 'NUM') return false;
  if (isBornByPerson(words)) return true;
  // “Jean-Marie”, and not “Coca-Cola”, “El-Marra” or “Bora-Bora”
  const [half, , other] = words.map((t) => t.lower);
  const isNoHalf = half === other || !isGivenName(folded(half ?? '')) || /^(?:el|al|an|ar|as|ash|ad)$/.test(half ?? '');
  if (isDoubleBarrelled(tokens, start, end) && isNoHalf) return false;
  // “Deborah Jordan Hale”
  const isMiddle = (t: Token, i: number) =>
    i > 0 && i < words.length - 1 && GIVEN.test(t.lower) && isGivenName(folded((words[0] as Token).lower));
  const mayBeNamed = (t: Token, i: number) => PARTICLE.test(t.text) || (i === 0 && GIVEN.test(t.lower)) || isMiddle(t, i);
  // “Nicole A. Hale”: an initial is no article.
  const isInitial = ({ text }: Token) => /^\p{Lu}\.$/u.test(text);
  if (words.some((t, i) => !isInitial(t) && isImpersonal(t.lower.replace(/\.$/, '')) && !mayBeNamed(t, i))) return false;
  if (isBodyByName(words)) return false;
  // “Our Revolution”, “Us Weekly”
  if (/^(?:Our|Us|My|You|Me)$/.test(words[0]?.text ?? '')) return false;
  const plain = words.map((t) => t.lower).join(' ');
  if (outletOf(plain) || /^(?:san|santa|los|las|el|il|puerto|costa|rio) \p{L}+$/u.test(plain)) return false;
  // “Former Hale [Pollster]”, “RNC [Chief]”: who somebody is, and not his name.
  const { lower: closing } = words.at(-1) as Token;
  const isRole = ROLES.has(closing) || /^(?:pollster|star|doctor|hopeful|nominee|islander|fathers)$/.test(closing);
  // “Falcon Marine”, and not “Marine Hale”
  if (OF_FIRMS.test(closing)) return false;
  if (isRole && !ALSO_NAMES.test(closing) && !isGivenName(folded((words[0] as Token).lower))) return false;
  // “advocate Sunita DS”: initials that stand behind the name.
  const [given, initials] = words;
  const isHeld = isTitle(tokens[start - 1]) || ROLES.has(tokens[start - 1]?.lower ?? '');
  if (words.length === 2 && /^\p{Lu}\p{Ll}{2}/u.test(given?.text ?? '') && /^\p{Lu}{2,3}$/u.test(initials?.text ?? '')) return isHeld;
  // “Lee”, “O'Hale”
  const last = words.findLast((t) => !SUFFIX.test(t.text));
  return words.some((t) => /^\p{Lu}\p{Ll}/u.test(t.text)) && /^\p{Lu}(?:['’]\p{Lu})?\p{Ll}/u.test(last?.text ?? '');
}

/** “[fewer than] ten people”, “[at least] two officials”: how many words only tell that a number is not exact. */
export function quantifierLength(tokens: readonly Token[]): number {
  const words = tokens.slice(0, 3).map((t) => t.lower);
  const length = AS_MANY.test(words.join(' ')) ? 3 : MORE_OR_LESS.test(words.slice(0, 2).join(' ')) ? 2 : 0;
  return length < tokens.length ? length : 0;
}

/** “[Ms.] White”: no creed, colour or country goes by these. */
export const isAddressedAs = (token: Token | undefined): boolean => /^(?:mr|mrs|ms|miss|dr)\.?$/.test(token?.lower ?? '');
