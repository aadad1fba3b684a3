/** Bodies that an article goes on to call by what they are: “Tarn Bank said … The lender said”, “Ofrail said … The watchdog said”. */

import { BODY_WORDS, FIRMS_TRADES, PLACES } from '../lexicon/bodies.ts';
import { singularOf } from '../lexicon/singular.ts';
import { words } from '../lexicon/word-list.ts';
import { type ArticleText, onceFor } from '../text/document.ts';
import type { Range } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';
import { isByNoun } from './bodies-called.ts';
import { type Entities, type Entity, lastPlace, near } from './entities.ts';
import { ANOTHER, mayBearFirm, namesIn, subjectNamed } from './firms.ts';
import type { Mention } from './mentions.ts';
import { isOwners } from './name-words.ts';
import type { NameIndex } from './names.ts';

/** What a noun for a body tells of its name. */
type Sort = 'firm' | 'group' | 'office' | 'band' | 'union' | 'party' | 'club' | 'school' | 'house' | 'force' | 'army' | 'armed' | 'panel';

const each = (sort: Sort, nouns: string): [string, Sort][] => [...words(nouns)].map((noun) => [noun, sort]);

const SORTS: ReadonlyMap<string, Sort> = new Map([
  ...each(
    'firm',
    `company firm business corporation airline carrier bank lender insurer brewer distiller retailer grocer supermarket chain carmaker automaker chipmaker
     drugmaker planemaker jetmaker toymaker steelmaker phonemaker truckmaker bookmaker shipbuilder housebuilder homebuilder manufacturer maker publisher
     studio label utility consultancy conglomerate brokerage operator developer supplier contractor provider giant behemoth startup start-up
     site platform app exchange marketplace streamer outsourcer builder miner auditor courier`,
  ),
  ...each('house', 'museum gallery theatre theater festival hotel restaurant pub shop store airport port farm factory'),
  ...each('office', 'watchdog regulator agency authority ombudsman inspectorate quango fund'),
  ...each('band', 'charity nonprofit ngo foundation trust institute federation cartel militia association organisation organization forum'),
  ...each('union', 'union'),
  ...each('party', 'party'),
  ...each('club', 'club team side'),
  ...each('school', 'university college school'),
  ...each('force', 'force'),
  ...each('panel', 'panel'),
  ...each('army', 'army military'),
]);

/** The same of two words, where the second tells little. */
const SORTS_OF_TWO: readonly [RegExp, Sort][] = [
  [/^(?:auction|fashion|publishing|trading|production) house$/, 'firm'],
  [/^(?:streaming|postal|delivery|messaging|courier|taxi|parcel|rental|music|video) service$/, 'firm'],
  [/^(?:search engine|social network|shipping line|cruise line|ferry line|law firm)$/, 'firm'],
  [/^(?:ratings?|advertising|travel|model|talent) agency$/, 'firm'],
  [/^(?:fund|asset|wealth|money) manager$|^(?:oil|energy|gas|mining|music|film) major$/, 'firm'],
  [/^(?:central bank|health service|meteorological service|weather service|space agency|weather agency)$/, 'office'],
  [/^(?:trade|industry|business|lobby|rights|campaign|pressure|advocacy|environmental|aid|relief) (?:group|body)$/, 'band'],
  [
    /^(?:militant|rebel|armed|terrorist|terror|extremist|jihadist|mercenary|guerrilla|paramilitary|separatist) (?:group|organi[sz]ation)$/,
    'armed',
  ],
  [/^(?:think tank|aid agency|relief agency|youth movement)$/, 'band'],
  [/^(?:standards|governing|professional) body$/, 'office'],
];

/** Of such nouns any other body may be one that the article has not named: “The law firm said”. */
function sortOf({ head, core, tokens }: Mention): Sort | undefined {
  const before = core.at(-2)?.lower ?? '';
  const two = SORTS_OF_TWO.find(([pattern]) => pattern.test(`${before} ${head}`))?.[1];
  if (two) return two;
  const isMore = tokens.length > 2 && ANOTHER.test(before);
  return isMore ? undefined : head === 'group' && tokens.length > 2 ? 'group' : SORTS.get(head);
}

const OFFICE =
  /^(?:agency|authority|commission|office|bureau|administration|centers|service|board|reserve|fund|bank|inspectorate|ombudsman|fed|europol|interpol|frontex|unicef|unesco|eurostat|eurocontrol)$/;
const LABOUR =
  /^(?:union|workers|association|guild|federation|brotherhood|teamsters|congress|alliance|unite|unison|usdaw|aslef|prospect|solidarity)$/;
const ARMED = /^(?:hamas|hezbollah|hizbollah|taliban|isis|isil|shabaab|shabab|qaeda|qaida|front|army|state)$/;
const BAND = /^(?:organi[sz]ation|forum|foundation|trust|institute|society|movement|group|international)$/;
const PARTY =
  /^(?:party|labour|democrats|conservatives|greens|reform|fein|féin|cymru|likud|fidesz|vox|front|rally|union|movement|people|alliance)$/;
const SCHOOL = /^(?:university|college|school|academy|institute|polytechnic)$/;
const CLUB =
  /^(?:united|city|town|rovers|wanderers|athletic|albion|county|fc|rfc|hotspur|villa|palace|forest|wednesday|rangers|celtic|club|real|racing)$/;

const isInitials = (name: readonly Token[]): boolean => name.length === 1 && /^\p{Lu}{2,6}$/u.test(name[0]?.text ?? '');

/** Houses and streets that stand for who works there, and countries of two words. */
const STANDS_FOR_STATE =
  /^(?:downing|kremlin|whitehall|pentagon|capitol|holyrood|stormont|élysée|elysee|korea|zealand|arabia|lanka|leone|faso|verde|salvador|rica|rico)$/;

/** Whether what bears a name may be of a sort, by its words. */
function fits(sort: Sort, name: readonly Token[]): boolean {
  // “FULL BAN”: a heading.
  const isShouted = name.length > 1 && name.every(({ text }) => text.length > 2 && text === text.toUpperCase());
  if (isShouted || name.some((t) => STANDS_FOR_STATE.test(t.lower))) return false;
  const has = (pattern: RegExp) => name.some((t) => pattern.test(t.lower));
  const isPlain = !name.some((t) => BODY_WORDS.has(t.lower));
  const isPlace = name.every((t) => PLACES.has(t.lower));
  switch (sort) {
    case 'firm':
      return mayBearFirm(name) || name.at(-1)?.lower === 'bank';
    case 'group':
      return mayBearFirm(name) || fits('band', name);
    case 'office':
      return (isInitials(name) && !isPlace) || has(OFFICE) || (name.length === 1 && /^Of\p{Ll}{3,}$/u.test(name[0]?.text ?? ''));
    case 'band':
      return !isPlace && (isInitials(name) || isPlain || has(LABOUR) || has(BAND) || has(ARMED));
    case 'union':
      return has(LABOUR) || (isInitials(name) && !isPlace);
    case 'party':
      return has(PARTY) || (isInitials(name) && !isPlace);
    case 'club':
      return !isPlace && (isPlain || has(CLUB));
    case 'house':
      return isPlain && !isPlace && !isInitials(name);
    case 'school':
      return (isPlain && !isPlace && !isInitials(name)) || has(SCHOOL);
    case 'force':
      return has(/^(?:police|constabulary|met|yard|gardai|gardaí)$/);
    case 'armed':
      return !isPlace && (isInitials(name) || isPlain || has(ARMED));
    case 'panel':
      return has(/^(?:committee|subcommittee|commission|board|council|panel|inquiry)$/);
    case 'army':
      return has(/^(?:idf|army|military|forces|guards?)$/);
  }
}

const isThe = (token: Token | undefined): boolean => /^(?:the|its)$/.test(token?.lower ?? '');

/** Where each of the nouns above first stands for something new: “a bank in Leeds”, “another club”. */
const newFrom = onceFor(({ tokens }: ArticleText): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  tokens.forEach(({ lower, text }, i) => {
    if (!SORTS.has(lower) || found.has(lower) || text !== lower) return;
    let opener = i - 1;
    while (opener > i - 5 && /^(?:ADJ|NOUN|PROPN|PUNCT)$/.test(tokens[opener]?.pos ?? '') && tokens[opener]?.text !== ',') opener--;
    if (!isThe(tokens[opener])) found.set(lower, i);
  });
  return found;
});

/** “Tarn [Airlines] … the lender”: what a firm is by its name, which none of these nouns says. */
const TRADE =
  /^(?:airlines?|airways|motors?|gas|oil|petroleum|energy|electric|water|rail|railways?|steel|mining|foods|pharma\p{L}*|insurance|supermarkets|stores|hotels?|records|pictures|studios?|shipping|breweries|brewery|telecom|airport|bank|banks|banco|foundation|trust|institute|federation|association|society|league)$/u;
const OF_TRADE: ReadonlyMap<string, RegExp> = new Map([
  ['bank', /^banks?$|^banco$/],
  ['lender', /^banks?$|^banco$|^mortgage/],
  ['insurer', /^insurance$/],
  ['utility', /^(?:water|gas|energy|electric)$/],
  ['airline', /^(?:airlines?|airways)$/],
  ['carrier', /^(?:airlines?|airways|telecom|shipping)$/],
  ['supplier', /^(?:energy|gas|electric|water)$/],
  ['operator', /^(?:rail|railways?|airport|hotels?|shipping|telecom)$/],
]);

/** Whether a name tells of another trade than a noun does. */
const isOfOtherTrade = (noun: string, name: readonly Token[]): boolean => {
  const trade = name.find((t) => TRADE.test(t.lower));
  const says =
    /^(?:charity|nonprofit|ngo|union|body|company|firm|business|corporation|group|giant|conglomerate|provider|maker|manufacturer|producer|fund|agency|organi[sz]ation)$/.test(
      noun,
    );
  return trade !== undefined && !says && !OF_TRADE.get(noun)?.test(trade.lower) && !trade.lower.startsWith(noun);
};

/** A body named so many sentences before is what “the lender” means. */
const REACH = 8;
const REACH_OF_ONE = 20;
const REACH_OF_TOLD = 3;

/** Whether a mention calls a body by its noun alone, and by one that the article has used of no other so far. */
const isNew = (article: ArticleText, mention: Mention): boolean =>
  isByNoun(mention) && (newFrom(article).get(mention.head) ?? mention.at) >= mention.at;

/** “Tarn Mutual said … The lender said”: the body of that sort that spoke last. */
export function bodyTakenUp(article: ArticleText, mention: Mention, entities: Entities): Entity | undefined {
  const sort = sortOf(mention);
  if (!sort || !isNew(article, mention)) return undefined;
  const isOfSort = ({ mentions, names }: Entity) => {
    const own = mentions.find((m) => names.has(m.name));
    const name = own?.core.filter((t) => /^[\p{Lu}\d]/u.test(t.text)) ?? [];
    // “the Norland government”, “the FCA”: a firm's name goes without an article, and has no noun behind.
    const last = own?.core.findLast((t) => !isOwners(t))?.text ?? '';
    const isOther = own !== undefined && (/^\p{Ll}/u.test(last) || (sort === 'firm' && own.determiner === 'definite'));
    return name.length > 0 && !isOther && !isOfOtherTrade(mention.head, name) && fits(sort, name);
  };
  // “the union”, of the only one; “the anti-graft agency”, of which more is told, only right behind.
  const isOnly =
    /^(?:union|party)$/.test(sort) && entities.all.filter((e) => e.source.kind === 'named-organisation' && isOfSort(e)).length === 1;
  const isTold = sort === 'office' && mention.tokens.length > 2;
  return near(article, entities.latestOf('named-organisation', isOfSort), mention, isOnly ? REACH_OF_ONE : isTold ? REACH_OF_TOLD : REACH);
}

/**
 * “Tarn Mutual has cut its rate. The lender said …”: the body of that sort that the paragraph has named before, by whom nobody was quoted yet.
 * @returns the characters of its name
 */
export function bodyNamed(article: ArticleText, mention: Mention, names: NameIndex): Range | undefined {
  const sort = sortOf(mention);
  if (!sort || !isNew(article, mention)) return undefined;
  return subjectNamed(article, mention, (range) =>
    namesIn(article, range, names, (name) => isOfOtherTrade(mention.head, name) || !fits(sort, name), sort !== 'firm'),
  );
}

/** “Tarn Bank and Hexa said … The firms said”, “both banks”: two bodies that spoke together, where a plural takes them up soon after. */
export function bodiesTakenUp(article: ArticleText, mention: Mention, entities: Entities): Entity | undefined {
  const { plural, determiner, head, tokens, name } = mention;
  const isBoth = /^(?:both|two)$/.test(tokens[0]?.lower ?? '') || /^(?:two|both)$/.test(tokens[1]?.lower ?? '');
  if (!plural || name || tokens.length > (isBoth ? 3 : 2) || !(determiner === 'definite' || isBoth)) return undefined;
  if (!SORTS.has(singularOf(head)) && head !== 'group') return undefined;
  const areTwo = ({ mentions: [first] }: Entity) =>
    first?.core.some((t) => t.lower === 'and') === true && /^\p{Lu}/u.test(first.core.at(-1)?.text ?? '');
  return near(article, entities.latestOf('named-organisation', areTwo), mention, NEAR_TWO);
}

/** So many sentences before may the two have spoken. */
const NEAR_TWO = 4;

/** Trades of people that whatever firm has just spoken may have. */
const SPEAKERS_TRADE = new RegExp(
  `^(?:${FIRMS_TRADES}|miner|auditor|builder|contractor|outsourcer|streamer|courier|major|manager|supplier|grocer)$`,
);

/** “Tarn Copper said … The miner said”: of who has just spoken, where it was a firm and nobody. */
export function firmByTrade(article: ArticleText, mention: Mention, entities: Entities): Entity | undefined {
  if (!SPEAKERS_TRADE.test(mention.head) || (mention.head === 'manager' && !sortOf(mention))) return undefined;
  const firm = bodyTakenUp(article, mention, entities);
  const last = entities.latest(() => true);
  return firm && lastPlace(firm) === lastPlace(last) ? near(article, firm, mention, 3) : undefined;
}
