import { BEFORE_BODIES, BODY_NOUNS, BODY_OF_TWO, BODY_WORDS, FIRMS_TRADES, MEDIA_NOUNS, TIME_WORDS } from '../lexicon/bodies.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { isOutlet } from '../lexicon/outlets.ts';
import { ROLES, TO_BE } from '../lexicon/people.ts';
import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { Token } from '../text/tokens.ts';
import { folded, opensSentence } from '../text/words.ts';
import { FIRM_NOUNS, MAY_BE_FIRM } from './firms.ts';
import { isPlaced, isTakenUpAsPerson, SPEAKS } from './lone-names.ts';
import { FIRMS, type Run } from './name-runs.ts';
import { CAPITAL, isAddressedAs, isDoubleBarrelled, isImpersonal, isTitle } from './name-words.ts';

/** A word that names an outlet, and is no first name: who bears it as a family name is named in full somewhere. */
export const isLoneOutlet = ({ lower }: Token): boolean => isOutlet(lower) && !isGivenName(folded(lower));

/** One word is a person's name where a title stands before it (“Supt Peters”) or a pronoun takes it up. */
export function isLonePerson(tokens: readonly Token[], { start, name, end }: Run): boolean {
  const { lower } = tokens[name] as Token;
  // “the Prime Minister”, “Tory MPs”, “on [X], he wrote”, “General Electric”: names of nobody.
  if (tokens[name - 1]?.lower === 'general' && /^(?:electric|motors|mills|dynamics|atomics|foods)$/.test(lower)) return false;
  // “Ms Smith-Jones”
  if (isDoubleBarrelled(tokens, name, end)) return name > start && isTitle(tokens[name - 1]);
  if (
    end - name !== 1 ||
    // “Mr B”, as courts call somebody
    (lower.length === 1 && !isAddressedAs(tokens[name - 1])) ||
    (isImpersonal(lower) && !isAddressedAs(tokens[name - 1])) ||
    isTitle(tokens[name] as Token) ||
    ROLES.has(lower) ||
    ROLES.has(singularOf(lower))
  )
    return false;
  // “Governor-elect [Ruiz]”
  const isToBe = TO_BE.test(tokens[name - 1]?.lower ?? '') && tokens[name - 2]?.text === '-';
  const before = tokens[isToBe ? name - 3 : name - 1];
  if (isToBe && before && ROLES.has(before.lower)) return true;
  // “Mr Hale's daughter [Sarah] (17) said”
  const isAged = tokens[end]?.text === '(' && /^\d{1,2}$/.test(tokens[end + 1]?.text ?? '') && tokens[end + 2]?.text === ')';
  if (isAged && isGivenName(folded(lower))) return true;
  // “army spokesman [Kanu] said”
  if (name === start && before?.pos === 'NOUN' && HELD_BY_PEOPLE.test(before.lower) && !isLoneOutlet(tokens[name] as Token)) return true;
  // “Developer Vantage called it a hit”: firms are these, too.
  if (name > start && before && /^(?:developer|operator|publisher|provider|maker|supplier)$/.test(before.lower)) return false;
  return name > start && before
    ? isTitle(before) || ROLES.has(before.lower)
    : !/^(?:the|an?|another|one|every|each)$/.test(before?.lower ?? '') &&
        !isLoneOutlet(tokens[name] as Token) &&
        (isInApposition(tokens, name) || isTakenUpAsPerson(tokens, name));
}

/** Posts and trades, right behind which stands who has them. */
const HELD_BY_PEOPLE =
  /^(?:spokesman|spokeswoman|spokesperson|secretary|president|chairman|chairwoman|treasurer|convener|constable|commissioner|minister|advocate|councillor|mayor|premier|governor|senator|actor|actress|singer|rapper|comedian|footballer|boxer|striker|midfielder|defender|goalkeeper|winger|skipper|teammate|director|filmmaker|novelist|poet|judge|professor|imam|rabbi|superintendent|inspector|sheriff|magistrate)$/;

/** “His captain, [Ruiz], disagreed”, “[Halima], a trader, said”: a word beside a role and a comma is the holder's name. */
function isInApposition(tokens: readonly Token[], at: number): boolean {
  // “Amal*, 34”: a mark that leads to a note.
  const end = tokens[at + 1]?.text === '*' ? at + 2 : at + 1;
  const head = headOfApposition(tokens, end);
  // “According to KBZ, the minister [has] quit”: initials, and a clause of its own.
  const behind = head && tokens[tokens.indexOf(head, end) + 1];
  if (/^\p{Lu}{2,5}$/u.test(tokens[at]?.text ?? '') && behind && /^(?:AUX|VERB)$/.test(behind.pos)) return false;
  // “Jo, 45, from Marl”
  const isTold = /^\d\d$/.test(tokens[end + 1]?.text ?? '') && tokens[end + 2]?.text === ',';
  const isAge = (end > at + 1 || isTold) && tokens[end]?.text === ',' && tokens[end + 1]?.pos === 'NUM';
  const isPerson =
    isAge ||
    (head !== undefined && head === tokens[end + 1]) ||
    head?.pos === 'NUM' ||
    head?.lower === 'pseudonym' ||
    (head?.pos === 'NOUN' && isPersonNoun(head.lower) && !isBodyNoun(head));
  // “Hexa, a brewer”: a firm, unless the name is a first name.
  const trade = head && `${tokens[tokens.indexOf(head, end) - 1]?.lower} ${head.lower}`;
  const isFirm = head !== undefined && (BODY_OF_TWO.test(trade ?? '') || OF_FIRMS_TRADE.test(head.lower));
  if (isFirm && !isGivenName(folded((tokens[at] as Token).lower))) return false;
  if (isPerson && tokens[at]?.pos === 'PROPN' && !isPlaced(tokens, at)) return true;
  const [role, comma, name, next] = [-2, -1, 0, 1].map((k) => tokens[at + k]);
  if (comma?.text !== ',' || name?.pos !== 'PROPN' || role?.pos !== 'NOUN') return false;
  // “The rival, [Pickers], said it would sell”: firms are these, too.
  if (MAY_BE_FIRM.test(role.lower) && !isGivenName(folded(name.lower))) return false;
  if (!ROLES.has(role.lower) && !(isPersonNoun(role.lower) && isGivenName(folded(name.lower)))) return false;
  // “The charity worker, [Sam],”, “One teacher, [Priya],”
  let owner = at - 3;
  while (/^(?:ADJ|NOUN)$/.test(tokens[owner]?.pos ?? '') && owner > at - 6) owner--;
  const opener = tokens[owner]?.lower ?? '';
  const isOpened = owner === at - 3 ? /^(?:his|her|its|their|the|['’]s)$/.test(opener) : false;
  const isAny = /^(?:his|her|its|their|the|['’]s|an?|one|another)$/.test(opener) && isGivenName(folded(name.lower));
  return (isOpened || isAny) && /^[,.;]$/.test(next?.text ?? '');
}

const OF_FIRMS_TRADE = new RegExp(`^(?:${FIRMS_TRADES})$`);

/** Whether a word, singular or plural, is a noun for a body or an outlet. */
const isBodyNoun = ({ lower }: Token): boolean => BODY_NOUNS.has(lower) || MEDIA_NOUNS.has(lower) || BEFORE_BODIES.test(lower);

/** “the bank [Hale Brothers]”: a body's noun, small, right before a name without titles. */
export function isNamedAsBody(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1];
  const first = tokens[start];
  // “superintendent of police [Ravi Sen]”, “head of Marl council [Ann Lee]”
  const of = [2, 3, 4].find((k) => tokens[start - k]?.lower === 'of');
  const isAmongNames = of !== undefined && tokens.slice(start - of + 1, start - 1).every((t) => /^(?:PROPN|NOUN|ADJ)$/.test(t.pos));
  if (of !== undefined && isAmongNames && ROLES.has(tokens[start - of - 1]?.lower ?? '')) return false;
  // “The company, [Helix], denied it”
  const opens = [3, 4, 5].some((k) => /^(?:the|its)$/.test(tokens[start - k]?.lower ?? ''));
  // “Her firm, [Bloom Law], works with both sides”
  const isOwned = /^(?:his|her|their)$/.test(tokens[start - 3]?.lower ?? '');
  const isApposed = before?.text === ',' && (opens || isOwned) && FIRM_NOUNS.has(tokens[start - 2]?.lower ?? '');
  if (isApposed && first !== undefined && !isGivenName(folded(first.lower))) return true;
  return before !== undefined && first !== undefined && isBodyNoun(before) && !isTitle(first) && !ROLES.has(first.lower);
}

/** “[Hale Brothers], which”, “[Hale Brothers], a bank in Leeds”: what follows tells that no person is named. */
export function isTakenUpAsBody(tokens: readonly Token[], end: number): boolean {
  // “Mark Lund, [which Lund] said was kept”: a thing spoken of before.
  const isOwnClause = tokens[end + 2]?.lower === tokens[end - 1]?.lower;
  if (tokens[end]?.text === ',' && tokens[end + 1]?.lower === 'which' && !isOwnClause) return true;
  if (speaksAsBody(tokens, end)) return true;
  const head = headOfApposition(tokens, end);
  // “Jo Lee, a letter carrier [who] came”
  const at = head ? tokens.indexOf(head, end) + 1 : end;
  const isSomebody = head && tokens[at]?.lower === 'who';
  // “In its ruling against Hale, the court [gave him a week]”: a clause of its own.
  const isParticiple =
    /^(?:by|in|at|on|from|as|for|to|with)$/.test(tokens[at + 1]?.lower ?? '') && /(?:ed|en|wn|un|ld|de)$/.test(tokens[at]?.lower ?? '');
  const isClause = tokens[end + 1]?.lower === 'the' && /^(?:VERB|AUX)$/.test(tokens[at]?.pos ?? '') && !isParticiple;
  return head?.pos === 'NOUN' && isBodyNoun(head) && !isSomebody && !isClause;
}

/** “The contractor, [Hale Marsh], said it could not comment”: somebody would be “he” or “she”. */
function speaksAsBody(tokens: readonly Token[], end: number): boolean {
  // “Harrow Mills's [Derek Lau] said it was committed to …”: it, whose he is.
  let start = end - 1;
  while (tokens[start - 1]?.pos === 'PROPN') start--;
  if (/^['’]s$/.test(tokens[start - 1]?.text ?? '') && isGivenName(folded((tokens[start] as Token).lower))) return false;
  const verb = tokens[end]?.text === ',' ? end + 1 : end;
  if (!/^(?:said|says)$/.test(tokens[verb]?.lower ?? '')) return false;
  const that = tokens[verb + 1]?.lower === 'that' ? verb + 2 : verb + 1;
  if (tokens[that]?.lower !== 'it') return false;
  const behind = [1, 2, 3].map((k) => tokens[that + k]?.lower ?? '').join(' ');
  return AS_BODY.test(behind);
}

/** What only a body says of “it”: no weather, and nothing spoken of before. */
const AS_BODY =
  /^(?:(?:could|would|can|does|did|will) (?:not|n[’']t) (?:comment|discuss)|(?:was|is) (?:confident|aware|committed|cooperating|investigating|reviewing|looking|disappointed|unable to)|had (?:apologi[sz]ed|complied|cooperated))/;

/** The noun of the phrase that describes what ends at `end`: “Jo Lee, a retired [clerk] from Leeds”. */
export function headOfApposition(tokens: readonly Token[], end: number): Token | undefined {
  if (tokens[end]?.text !== ',') return undefined;
  // “Hale, now the head of a school”
  if (/^(?:now|then|formerly|currently|later|once)$/.test(tokens[end + 1]?.lower ?? '')) return headBehind(tokens, end + 1);
  // “Halim, head of the port”
  const post = tokens[end + 1];
  if (post && HEADS.test(post.lower) && /^(?:of|at|for)$/.test(tokens[end + 2]?.lower ?? '')) return post;
  return headBehind(tokens, end);
}

/** Who is named without an article before what he heads, and is no firm: “Halim, head of the port”. */
const HEADS =
  /^(?:head|chief|director|chairman|chairwoman|chair|president|secretary|spokesman|spokeswoman|coordinator|commander|mayor|captain|professor|editor|manager|principal|superintendent|sheriff|founder|co-founder|cofounder)$/;

/** The noun of the phrase that an article opens behind `end`. */
function headBehind(tokens: readonly Token[], end: number): Token | undefined {
  if (!/^(?:an?|the|one|another)$/.test(tokens[end + 1]?.lower ?? '')) return undefined;
  // “Halima, one of the traders”
  const of =
    tokens[end + 1]?.lower === 'one' && tokens[end + 2]?.lower === 'of'
      ? tokens.slice(end + 3, end + 8).find((t) => t.pos === 'NOUN' || t.pos === 'NUM')
      : undefined;
  if (of) return of;
  let head: Token | undefined;
  for (let i = end + 2; i < end + 9; i++) {
    const token = tokens[i];
    if (!token || !['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(token.pos)) {
      // “Jo Lee, the fund's lawyer”
      if (token && /^(?:-|['’]s?)$/.test(token.text)) {
        // “Jo Lee, the mayor-elect”: who has the office soon.
        if (token.text === '-' && TO_BE.test(tokens[i + 1]?.lower ?? '')) break;
        continue;
      }
      break;
    }
    head = token;
  }
  return head;
}

/** “[Jo Radio], a chemist at the academy”: what follows tells that a person is named, whatever the name looks like. */
export function isDescribedAsPerson(tokens: readonly Token[], { name, end }: Run): boolean {
  // “Yin Soe May, 60, a doctor”: nothing else of several words has its age told in this way.
  const isAged = tokens[end]?.text === ',' && /^\d\d$/.test(tokens[end + 1]?.text ?? '') && tokens[end + 2]?.text === ',';
  if (isAged && end - name > 1 && end - name < 5 && !TIME_WORDS.has((tokens[end - 2] as Token).lower)) return true;
  const isName =
    end - name === 2 ||
    (end - name === 4 && tokens[end - 2]?.text === '-') ||
    (end - name === 3 && isGivenName(folded((tokens[name] as Token).lower)));
  // “Jung In Yun, founder of a fund”
  const isHeading = end - name < 5 && end - name > 1 && HEADS.test(tokens[end + 1]?.lower ?? '') && tokens[end + 2]?.lower === 'of';
  const isOwn = (t: Token) => CAPITAL.test(t.text) && !BODY_WORDS.has(t.lower) && t.lower.length < 12;
  if (isHeading && tokens[end]?.text === ',' && tokens.slice(name, end).every(isOwn)) return true;
  // “According to the Associated Press, the man was held”: a person's name goes without an article.
  const isMeant = isName && CAPITAL.test((tokens[name] as Token).text) && tokens[name - 1]?.lower !== 'the';
  const head = isMeant ? headOfApposition(tokens, end) : undefined;
  // “According to Harrow Police, the woman was held”
  const isOfBody = BODY_WORDS.has((tokens[end - 1] as Token).lower);
  return head?.pos === 'NOUN' && isPersonNoun(head.lower) && !isImpersonal((tokens[name] as Token).lower) && !isOfBody;
}

/** “Rep. [Jo Norland]”: a title and a first name tell, though the last one is a country's. */
export function isAddressed(tokens: readonly Token[], { start, name, end }: Run): boolean {
  const role = tokens[name - 1];
  // “director [Mark Brands]”
  const isHeld = role?.pos === 'NOUN' && ROLES.has(role.lower) && name === start;
  // “Activist investor [Corby Capital]”
  if (FIRMS.test((tokens[end - 1] as Token).lower)) return false;
  return end - name === 2 && (isHeld || (name > start && isTitle(role as Token))) && isGivenName(folded((tokens[name] as Token).lower));
}

/** “[Wimsy] said”: a lone word that is no known first name, no body and no place. */
export const maySpeak = (tokens: readonly Token[], { start, name, end }: Run): boolean =>
  end - start === 1 &&
  name === start &&
  tokens[name]?.pos === 'PROPN' &&
  /^\p{Lu}\p{Ll}/u.test(tokens[name]?.text ?? '') &&
  !isGivenName(folded((tokens[name] as Token).lower)) &&
  !isImpersonal((tokens[name] as Token).lower) &&
  tokens[name - 1]?.lower !== 'the' &&
  !isOutlet((tokens[name] as Token).lower) &&
  (SPEAKS.test(tokens[end]?.lower ?? '') || SPEAKS.test(tokens[name - 1]?.lower ?? ''));

/** “[Absent] Hale”: a run of several words that opens a sentence with one that is no first name, and may be no name at all. */
export const opensWithWord = (tokens: readonly Token[], { start, name, end }: Run): boolean =>
  name === start &&
  end - start > 1 &&
  opensSentence(tokens, start) &&
  (tokens[start]?.pos !== 'PROPN' || /^(?:absent|top|young|old|big|poor|everything|team)$/.test((tokens[start] as Token).lower)) &&
  !isGivenName(folded((tokens[start] as Token).lower));
