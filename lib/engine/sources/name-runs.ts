import { BEFORE_BODIES, PLACES } from '../lexicon/bodies.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { isOutlet } from '../lexicon/outlets.ts';
import { IN_CHARGE, OFFICES, PORTFOLIO, ROLES, TITLES, TO_BE } from '../lexicon/people.ts';
import { isPersonNoun, isPersonPlural } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { Token } from '../text/tokens.ts';
import { folded, isWeekday, opensSentence, opensSmall } from '../text/words.ts';
import {
  ALSO_NAMES,
  asWritten,
  CLOSES_FIRMS,
  isCapital,
  isImpersonal,
  isSecondSyllable,
  isTitle,
  NOT_A_NAME,
  PARTICLE,
  SHOUTED,
  SUFFIX,
} from './name-words.ts';
import { closesFirmsName } from './short-names.ts';

/** Posts that go by their initials: “Ravens GM Ozzie Newham”. */
const POSTS =
  /^(?:MLA|MLC|MPP|SHO|SSP|DCP|ACP|DGP|GM|CEO|CFO|COO|CTO|CIO|VP|SVP|EVP|AG|IG|IGP|DG|CP|CS|PS|DA|PM|MP|MEP|MSP|MCA|MNA|MPA|TD|QB|SG)$/;

/** “[KELLY] Holm sings”: tabloids open with a name in capitals. */
const isShouted = (tokens: readonly Token[], i: number): boolean =>
  !opensSmall(tokens[i]?.text ?? '') &&
  SHOUTED.test(tokens[i]?.text ?? '') &&
  isCapital(tokens[i + 1]) &&
  isGivenName(folded((tokens[i] as Token).lower));

/** “Ursula [von der] Hale”, “Noura [al-]Hale”: at most so many words that are no capitals stand within a name. */
const MOST_PARTICLES = 3;

/** Where the particles of a name end that begin at `at`; -1 where none does. */
function behindParticles(tokens: readonly Token[], at: number): number {
  let i = at;
  // “Jo Lee - Moss's aide - said”: a dash between blanks is no hyphen.
  const isParting = (k: number) => tokens[k]?.text === '-' && tokens[k - 1]?.end !== tokens[k]?.start;
  const isTen = (k: number) => tokens[k]?.text === 'ten' && tokens[k]?.pos === 'PROPN';
  while (i < at + MOST_PARTICLES && (PARTICLE.test(tokens[i]?.text ?? '') || isTen(i)) && !isParting(i)) i++;
  return i === at ? -1 : i;
}

/** End (exclusive) of the run of capitalised words that begins at `i`. */
export function runEnd(tokens: readonly Token[], i: number): number {
  let end = i;
  while (end < tokens.length) {
    const token = tokens[end] as Token;
    const previous = tokens[end - 1];
    // “Ron “Bat” Hale”: beside a mark that is no token there is more room.
    if (end > i && previous && token.start - previous.end > (token.marked || previous.marked ? 2 : 1)) break;
    // “Minister Ali Khan [Thursday] rejected it”
    if (end > i + 1 && isWeekday(token.lower) && !isCapital(tokens[end + 1])) break;
    // “Police Chief [Says]”: in headings verbs have capitals, too.
    if (end > i && /^(?:says|tells)$/.test(token.lower)) break;
    if (isCapital(token) || (end === i && isShouted(tokens, i))) end++;
    else if (end > i && isCapital(tokens[behindParticles(tokens, end)])) end = behindParticles(tokens, end) + 1;
    else if (end > i && SUFFIX.test(token.text)) end++;
    else if (end > i + 1 && isSecondSyllable(tokens, end)) end += 2;
    else break;
  }
  return end;
}

/** “Norland”, “Norlandian” */
const isPlace = ({ lower }: Token): boolean => PLACES.has(lower) || /(?:stani|baijani|ian|ean|ish|ese)$/.test(lower);

/** “Mayor of [Marl] Jo Hale”, “coordinator in [Norland] Ann Lee”: where somebody holds a post, without a mark between. */
export function isPlacedBefore(tokens: readonly Token[], start: number, end: number): boolean {
  const [post, joining, place, given] = [-2, -1, 0, 1].map((k) => tokens[start + k]);
  if (end - start < 3 || !/^(?:of|in|for|to)$/.test(joining?.lower ?? '') || !place || !given) return false;
  const isPost = OFFICES.has(post?.lower ?? '') || /^(?:(?:co)?ordinator|envoy|consul|(?:arch)?bishop)$/.test(post?.lower ?? '');
  return isPost && !isTitle(place) && !isPersonNoun(place.lower) && !isGivenName(folded(place.lower)) && isGivenName(folded(given.lower));
}

/** “Minister for [Rail]”, “Minister for Water, Planning and [Public Works]”: whether what begins at `start` is, or ends, what somebody is in charge of. */
export function isInCharge(tokens: readonly Token[], start: number): boolean {
  let i = start - 1;
  while (start - i < LONGEST_PORTFOLIO && /^(?:,|and|&)$/.test(tokens[i]?.lower ?? '') && isCapital(tokens[i - 1])) {
    i--;
    while (isCapital(tokens[i])) i--;
  }
  // “Minister of State for External [Affairs]”
  const post = tokens[i - 1]?.lower === 'state' && tokens[i - 2]?.lower === 'of' ? i - 3 : i - 1;
  return /^(?:for|of)$/.test(tokens[i]?.lower ?? '') && IN_CHARGE.test(tokens[post]?.lower ?? '');
}

/** In words. */
const LONGEST_PORTFOLIO = 10;

/** “Minister for [Special Projects] Jo Lee”: where the name of two words and more begins behind what its bearer is in charge of. */
function behindPortfolio(tokens: readonly Token[], start: number, end: number): number {
  for (let i = end - 3; i >= start; i--) {
    const { lower } = tokens[i] as Token;
    if (PORTFOLIO.test(lower) || (singularOf(lower) !== lower && !isGivenName(folded(lower)))) return i + 1;
  }
  return start;
}

/** Endings of what people are by their learning: “Oceanographer”, “Economist”. */
const SCIENCE = /(?:ologist|ographer|onomist|onomer|ysicist|ientist|emist|analyst|ategist|istorian|searcher|atrician|matician)$/;

/** Splits a capitalised run into titles before, and the name: “Prime Minister | Keir Starmer”. */
export function splitTitles(tokens: readonly Token[], start: number, end: number): number {
  let name = isPlacedBefore(tokens, start, end) ? start + 1 : start;
  for (let i = start; i < end; i++) {
    const token = tokens[i] as Token;
    // “Dean Hale”, “Earl Moss” are first names as a rule.
    const role =
      (isTitle(token) || ROLES.has(token.lower) || TITLES.has(singularOf(token.lower))) &&
      !(i === end - 2 && /^(?:dean|earl)$/.test(token.lower)) &&
      // “Son Heung-min”
      !(token.lower === 'son' && isSecondSyllable(tokens, i + 2)) &&
      // “Jo [King] III”
      !(i === end - 2 && i > start && SUFFIX.test((tokens[i + 1] as Token).text));
    // “Chief of [Staff] Jo Lee”
    const isStaff = token.lower === 'staff' && tokens[i - 1]?.lower === 'of';
    // “Governor-elect [Ruiz]”
    const toBe = tokens[i + 1]?.text === '-' && TO_BE.test(tokens[i + 2]?.lower ?? '') ? 2 : 0;
    if ((role || isStaff) && i + toBe + 1 < end) name = i + toBe + 1;
  }
  // “PM [Osei] refused”
  if (name === start && end - start >= 2 && /^(?:PM|MP|CEO|CFO|COO)$/.test((tokens[start] as Token).text)) name = start + 1;
  // “DJ [Ann Lee]”, and not “[DJ Khaled]”
  if (name === start && end - start >= 3 && (tokens[start] as Token).text === 'DJ') name = start + 1;
  // “PC [Ann Lee]”: constables and sergeants, and not “DC Comics”.
  const isRank = /^(?:W?PC|DC|DS)$/.test((tokens[start] as Token).text) && isGivenName(folded(tokens[start + 1]?.lower ?? ''));
  if (name === start && end - start >= 3 && isRank) name = start + 1;
  // “Harrow County Recorder [Helen Purse]”: a person's noun before a first name and a last one, whatever else leads up to it.
  for (let i = name + 1; i < end - 1; i++) {
    const [post, given] = [(tokens[i - 1] as Token).lower, (tokens[i] as Token).lower];
    // “Marine [John Hale]”: a first name in France.
    const isNoun = isPersonNoun(post) && (post === 'marine' || !isGivenName(folded(post))) && !ALSO_NAMES.test(post);
    const isPost = isNoun || POSTS.test((tokens[i - 1] as Token).text);
    if (isPost && isGivenName(folded(given)) && !PARTICLE.test(given)) name = i;
  }
  // “GNU SG [Sifa]”: a post in short before a family name alone.
  if (name === start && end - start === 3 && POSTS.test((tokens[end - 2] as Token).text)) name = end - 1;
  // “[Filmmaker] Zoya Mirza wrote”: a noun with which the sentence opens, whatever the name.
  const opener = tokens[start] as Token;
  const isTrade = end - start === 3 && name === start && opensSentence(tokens, start) && !PARTICLE.test(tokens[start + 1]?.lower ?? '');
  if (isTrade && isPersonNoun(opener.lower) && !isGivenName(folded(opener.lower)) && !ALSO_NAMES.test(opener.lower)) name = start + 1;
  // “Oceanographer [Lund] said”: a science, as its ending tells, before a family name.
  const isScience = end - start === 2 && name === start && SCIENCE.test(opener.lower);
  if (isScience && opensSentence(tokens, start)) name = start + 1;
  // “Secretary of State [Jo Lee]”, “Minister of Health [Ana Ruiz]”: what the office is of, before a first name and a last one.
  const office = tokens[start - 2]?.lower ?? '';
  const isOfOffice =
    tokens[start - 1]?.lower === 'of' && (ROLES.has(office) || isPersonNoun(office) || /^(?:department|ministry)$/.test(office));
  if (name === start && isInCharge(tokens, start)) name = behindPortfolio(tokens, start, end);
  // “Member of Parliament [Junet Osei]”
  const isOfHouse = isOfOffice && /^(?:parliament|congress)$/.test(tokens[start]?.lower ?? '') && end - start > 2;
  if (isOfHouse && name === start) return start + 1;
  for (let i = start + 1; isOfOffice && name === start && i < end - 1; i++)
    if (isGivenName(folded((tokens[i] as Token).lower)) && !isImpersonal((tokens[i] as Token).lower)) name = i;
  // “the attorney for Georgia [Jo Hale]”: a place before a first name and a last one is no part of the name.
  const [place, given] = [tokens[name], tokens[name + 1]];
  const [role, to] = [tokens[name - 2], tokens[name - 1]];
  // “the ambassador to Norland [Bilal Hayden]”
  const isSentTo = /^(?:to|for)$/.test(to?.lower ?? '') && role !== undefined && ROLES.has(role.lower);
  if (end - name === 3 && place && given && isPlace(place) && (isGivenName(folded(given.lower)) || isSentTo)) name++;
  return name;
}

/** A run of capitalised words: where it begins, where the name in it begins behind titles, and where it ends. */
export interface Run {
  start: number;
  name: number;
  end: number;
}

/** The words from `start` to `end` as names are written, none in capitals throughout. */
const writtenIn = (tokens: readonly Token[], start: number, end: number): string => tokens.slice(start, end).map(asWritten).join(' ');

/** Words that stand before names at the head of a sentence, and are no part of them. */
const OPENER = /^(?:once|longtime|embattled|acting|former|veteran|outgoing|incoming|disgraced|beleaguered|ousted|late|fellow|onetime)$/;

/** Bodies that are called after whom they are made of. */
const OF_MEMBERS = /^(?:union|association|federation|guild|society|institute|college|league|confederation|alliance|council)$/;

const SPEECH =
  /^(?:said|says|replied|replies|asked|asks|added|adds|answered|recalled|recalls|explained|countered|quipped|retorted|wrote|tweeted)$/;

/** The runs of capitalised words of an article, in their order: what may be somebody's name. */
export function* runsOf(tokens: readonly Token[]): Generator<Run> {
  for (let i = 0; i < tokens.length; i++) {
    const end = runEnd(tokens, i);
    if (end <= i) continue;
    const { pos, lower } = tokens[i] as Token;
    // “the Union of [Women Teachers]”
    const isOfBody = tokens[i - 1]?.lower === 'of' && OF_MEMBERS.test(tokens[i - 2]?.lower ?? '');
    if (isOfBody && isPersonPlural((tokens[end - 1] as Token).lower)) {
      i = end - 1;
      continue;
    }
    // “Dar es [Salaam]”
    if (tokens[i - 1]?.text === 'es') continue;
    // “But Jane Lee”, “Apparently Jane”: the word that opens the sentence is no part of the name.
    if (['CCONJ', 'SCONJ', 'ADP', 'ADV', 'AUX'].includes(pos) && (NOT_A_NAME.has(lower) || (pos === 'ADV' && lower.endsWith('ly'))))
      continue;
    // “[Airline] Brightwell”
    if (end > i + 1 && BEFORE_BODIES.test(lower)) continue;
    // “Reporters Without Borders”: nobody.
    if (tokens.slice(i, end).some((t) => t.text === 'Without')) {
      i = end - 1;
      continue;
    }
    // “Marks & [Spencer]”: firms have that mark, and hardly anybody.
    if (tokens[i - 1]?.text === '&' || tokens[end]?.text === '&') {
      i = end - 1;
      continue;
    }
    // “[Residents] Reuters spoke to”: a noun that opens the sentence.
    const isNoun = end > i + 1 && pos === 'PROPN' && isPersonPlural(lower) && !isGivenName(folded(lower));
    if (isNoun && isOutlet(writtenIn(tokens, i + 1, end))) continue;
    // “[Two] Marines”: so many of them.
    if (pos === 'NUM' && end === i + 2 && singularOf((tokens[i + 1] as Token).lower) !== tokens[i + 1]?.lower) continue;
    // “Longtime Jane Lee ally”, “Once Lee had left”, “Replied Jane Lee: “No.””
    if (end > i + 1 && (OPENER.test(lower) || SPEECH.test(lower))) continue;
    // “[Take] Mark Hale, who was there”
    const isSingled = end > i + 2 && /^(?:take|meet|consider)$/.test(lower) && isGivenName(folded((tokens[i + 1] as Token).lower));
    if (isSingled && opensSentence(tokens, i)) continue;
    // ““[Paying] Beltel should be the least”: what is done to somebody.
    const isDoing = end === i + 2 && lower.endsWith('ing') && tokens[end]?.pos === 'AUX' && !isGivenName(folded(lower));
    if (isDoing && (opensSentence(tokens, i) || tokens[i - 1]?.text === '“')) continue;
    // “Per TMZ, …”, and not “Per Holm”
    if (lower === 'per' && isOutlet(writtenIn(tokens, i + 1, end))) continue;
    yield { start: i, name: splitTitles(tokens, i, end), end };
    i = end - 1;
  }
}

/** “[Hale] Management”: the first words of names that end as firms' do, by which those go for short. */
export function shortFirms(tokens: readonly Token[], runs: readonly Run[]): ReadonlySet<string> {
  const isFirm = ({ start, name, end }: Run) => {
    const { lower } = tokens[end - 1] as Token;
    return end - start > 1 && name === start && (FIRMS.test(lower) || closesFirmsName(lower));
  };
  return new Set(runs.filter(isFirm).map(({ start }) => asWritten(tokens[start] as Token)));
}

/** Last words of firms' names, which are nobody's. */
export const FIRMS = new RegExp(
  `^(?:${CLOSES_FIRMS}|management|capital|partners|ventures|holdings|group|networks|systems|technolog(?:y|ies)|industries|energy|airlines|airways|motors|pharmaceuticals|therapeutics|consulting|securities|investments|media|entertainment|studios|machines|instruments|labs|software|logistics|resources|company|corporation|corp|inc|ltd|llc|plc)$`,
);

const REGISTERED = /^(?:inc|corp|corporation|ltd|llc|plc)\.?$/i;

/** “[Hale] Inc.”: names that a firm bears somewhere with the form in which it is registered. */
export function registeredFirms(tokens: readonly Token[], runs: readonly Run[]): string[] {
  return runs.flatMap(({ start, end }) => {
    const form = [end - 1, end].find((i) => i > start && REGISTERED.test(tokens[i]?.text ?? ''));
    return form === undefined ? [] : [writtenIn(tokens, start, form)];
  });
}
