import { IN_CHARGE, ROLES } from '../lexicon/people.ts';
import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { Token } from '../text/tokens.ts';
import { hasFiniteVerb, isComma, isNominal, isQuoted, isTimeWord, nextComma, type SentenceView, tokenAt } from './grammar.ts';

/** “After they said the mills[, weirs] and locks would go”: the comma at `i` parts one noun from the next of a list. */
export function isListed(view: SentenceView, i: number): boolean {
  let next = i + 1;
  // “Apple's Jo Lee[, Intel's] Ty Moss, and …”
  while (/^(?:NOUN|PROPN|ADJ)$/.test(tokenAt(view, next).pos) || /^['’]s$/.test(tokenAt(view, next).text)) next++;
  return next > i + 1 && (isComma(tokenAt(view, next)) || /^(?:and|or|—|–)$/.test(tokenAt(view, next).lower));
}

/** “along with Hart, of Dun[;] Moss, of Fen; and Roe”, “they spoke out[;] helped the guild; and left”: a semicolon between no clauses. */
export function isListStop(view: SentenceView, i: number): boolean {
  const first = tokenAt(view, tokenAt(view, i + 1).lower === 'and' ? i + 2 : i + 1);
  // “heard a bang; [others], a hiss”: another speaks.
  if (/^(?:others|another|some)$/.test(first.lower)) return false;
  if (first.pos === 'VERB') return !first.lower.endsWith('ing');
  let end = i + 1;
  while (end < view.last && tokenAt(view, end).text !== ';' && !isQuoted(view, end)) end++;
  return first.pos === 'PROPN' && !isQuoted(view, end) && !hasFiniteVerb(view, i + 1, end);
}

/** “in [Ash, Elm] and Oak”: where the preposition stands that a list of names, up to the comma at `comma`, hangs on; else -1. */
export function placesFrom(view: SentenceView, comma: number): number {
  let i = comma - 1;
  // “in [the European Union, Ash] and Oak”
  const isPart = (k: number) =>
    tokenAt(view, k).pos === 'PROPN' || (tokenAt(view, k).lower === 'the' && tokenAt(view, k + 1).pos === 'PROPN');
  while (isPart(i) || isComma(tokenAt(view, i))) i--;
  // “firms [such as] Ash and Oak”
  const isExample = tokenAt(view, i).lower === 'as' && tokenAt(view, i - 1).lower === 'such';
  if (isExample) return isNominal(tokenAt(view, i - 2)) ? i - 1 : -1;
  // “Minister for [Water, Planning] and Public Works”
  const isOffice = tokenAt(view, i).lower === 'for' && IN_CHARGE.test(tokenAt(view, i - 1).lower);
  const hanger = tokenAt(view, i - 1);
  // “inspectors working at [Ash, Elm] and Oak”
  const hangs = isNominal(hanger) || (hanger.pos === 'VERB' && hanger.lower.endsWith('ing'));
  return isOffice || (/^(?:of|from|in|at|like|including)$/.test(tokenAt(view, i).lower) && hangs) ? i : -1;
}

/** “Several guilds[,] including the bakers”: the comma between several and those of them whose phrase begins at `start`; -1 where none stands. */
export function beforeExamples(view: SentenceView, start: number): number {
  // “several guilds [including] the bakers”
  const before = tokenAt(view, start - 2);
  if (tokenAt(view, start - 1).lower === 'including' && before.pos === 'NOUN' && before.lower.endsWith('s')) return start - 1;
  const comma = start - (tokenAt(view, start - 1).lower === 'including' ? 2 : 3);
  const isExamples =
    comma === start - 2 || /^(?:such as|among them)$/.test(`${tokenAt(view, start - 2).lower} ${tokenAt(view, start - 1).lower}`);
  const several = tokenAt(view, comma - 1);
  return isExamples && comma > view.first && isComma(tokenAt(view, comma)) && several.pos === 'NOUN' && several.lower.endsWith('s')
    ? comma
    : -1;
}

/** “Ann Lee [(Lab.)]”: where the bracket opens that closes before `end`; `end` itself where none does. */
export function beforeBracket(view: SentenceView, end: number): number {
  if (tokenAt(view, end - 1).text !== ')') return end;
  let i = end - 1;
  while (i > view.first && tokenAt(view, i).text !== '(') i--;
  return i;
}

const PLACES =
  /^(?:towns|cities|villages|states|nations|countries|markets|counties|districts|provinces|regions|islands|suburbs|clinics|hospitals|schools|colleges|universities)$/;

/** “clerks in Ash, Elm and [two other towns]”: whether `[from, to)` closes a list of places with some that it does not name. */
function isPlaces(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tokenAt(view, i).pos)) return false;
  return to > from + 1 && PLACES.test(tokenAt(view, to - 1).lower);
}

/** “clerks [in] Ash, Elm, and Oak”: where the preposition stands that such a list hangs on, whose last “and” is at `and`; else -1. */
export function listOfPlacesFrom(view: SentenceView, and: number, end: number): number {
  if (tokenAt(view, and + 1).pos !== 'PROPN' && !isPlaces(view, and + 1, end)) return -1;
  const from = placesFrom(view, and - 1);
  return from > 0 && nextComma(view, from) < and - 1 ? from : -1;
}

/** “watched the game that day [and] the captain said”: a time and somebody do not go together. */
export const isBehindTime = (view: SentenceView, and: number): boolean =>
  /^(?:day|night|week|month|year|season)$/.test(tokenAt(view, and - 1).lower) &&
  /^(?:that|this|last|next|same)$/.test(tokenAt(view, and - 2).lower);

/** “[Ann Lee], Jo Hale (Lab.) and Tom Reed”: where the first of several full names stands, the last of which ends before the comma at `comma`; else -1. */
export function namesFrom(view: SentenceView, comma: number): number {
  let start = -1;
  let close = comma;
  while (isComma(tokenAt(view, close)) && !isQuoted(view, close)) {
    const name = beforeBracket(view, close);
    let open = name;
    while (open > view.first && tokenAt(view, open - 1).pos === 'PROPN' && !isQuoted(view, open - 1)) open--;
    // “Osier, Whin and Larch declined”: single names, where they open the sentence.
    const isOpener = open === view.first && close === comma && name > open && !isTimeWord(tokenAt(view, open));
    if (name - open < 2 && !isOpener) break;
    start = open;
    close = open - 1;
  }
  // “in East Haven, Jo Hale and Tom Reed”, “It was late, said Ann Lee, …”
  return start > view.first && /^(?:ADP|VERB|AUX)$/.test(tokenAt(view, start - 1).pos) ? -1 : start;
}

const isPeople = (view: SentenceView, i: number): boolean => {
  const { pos, lower } = tokenAt(view, i);
  // “Lawmakers, aides and donors”: the tagger may take the word that opens the sentence for a name.
  return (pos === 'NOUN' || i === view.first) && lower.endsWith('s') && isPersonNoun(singularOf(lower));
};

/** “[Many officials, aides and] donors”: where a list of people opens its sentence that ends before `end`, with a comma of it at `comma`; else -1. */
function peopleFrom(view: SentenceView, comma: number, end: number): number {
  if (!isPeople(view, end - 1) || !isPeople(view, comma - 1)) return -1;
  let ands = 0;
  for (let i = comma + 1; i < end; i++) {
    const { pos, lower } = tokenAt(view, i);
    if (lower === 'and') ands++;
    else if (isComma(tokenAt(view, i)) ? !isPeople(view, i - 1) : !/^(?:NOUN|ADJ|PROPN)$/.test(pos)) return -1;
  }
  let start = comma - 1;
  while (start > view.first && /^(?:DET|NUM|ADJ|NOUN|PROPN)$/.test(tokenAt(view, start - 1).pos)) start--;
  return ands === 1 && (start === view.first || (start === view.first + 1 && tokenAt(view, view.first).pos === 'CCONJ')) ? start : -1;
}

/** Where a list of nations or of people stands, a comma of which is at `comma`, up to those that end before `end`; else -1. */
export function groupsFrom(view: SentenceView, comma: number, end: number): number {
  const nations = nationsFrom(view, comma, end);
  return nations >= 0 ? nations : peopleFrom(view, comma, end);
}

/** “[U.S., French and] Norland officials”: where a list of nations opens its clause whose people end before `end`; else -1. */
function nationsFrom(view: SentenceView, comma: number, end: number): number {
  if (!isPeople(view, end - 1) || end !== comma + 5 || tokenAt(view, comma + 2).lower !== 'and') return -1;
  let start = comma;
  while (isComma(tokenAt(view, start)) && /^(?:PROPN|ADJ)$/.test(tokenAt(view, start - 1).pos)) start -= 2;
  const first = start + 1;
  return first === view.first || tokenAt(view, start).pos === 'SCONJ' ? first : -1;
}

/** Whether nothing but two names with “and”, brackets behind them, “all” and the noun of both stands in `[from, to)`. */
export function endsInPair(view: SentenceView, from: number, to: number): boolean {
  // “Ash and two other towns”
  let and = from;
  while (tokenAt(view, and).pos === 'PROPN') and++;
  if (and > from && tokenAt(view, and).lower === 'and' && isPlaces(view, and + 1, to)) return true;
  let pairs = 0;
  for (let i = from; i < to; i++) {
    if (tokenAt(view, i).text === '(') while (i < to - 1 && tokenAt(view, i).text !== ')') i++;
    else if (tokenAt(view, i).lower === 'and') pairs++;
    else if (i === to - 1 && i > from && tokenAt(view, i).lower === 'all') continue;
    // “at Ash and Elm police [stations]”
    else if (pairs === 1 && i >= to - 2 && i > from + 2 && tokenAt(view, i).pos === 'NOUN') continue;
    else if (tokenAt(view, i).pos !== 'PROPN') return false;
  }
  return pairs === 1;
}

/** ““It is new,” a senior, trusted[,] well-placed clerk said”: one of several words between an article behind a quotation and its noun. */
export function isAmongAdjectives(view: SentenceView, i: number): boolean {
  const next = tokenAt(view, i + 1);
  const describes = next.pos === 'ADJ' || /(?:ed|wn)$/.test(next.lower) || (next.pos === 'ADV' && tokenAt(view, i + 2).text === '-');
  let article = i - 1;
  while (article > i - 7 && (/^(?:ADJ|VERB|ADV|NOUN)$/.test(tokenAt(view, article).pos) || /^[-,]$/.test(tokenAt(view, article).text)))
    article--;
  return describes && /^an?$/.test(tokenAt(view, article).lower) && isQuoted(view, article - 1);
}

/**
 * “the thin[,] grey man”, “a short[,] balding clerk”, “federal[,] state and local data”, and not “the road was icy, local police said”:
 * whether the comma at `i` parts two words that describe one noun.
 */
export function isBetweenAdjectives(view: SentenceView, i: number): boolean {
  const [opener, left, right] = [tokenAt(view, i - 2), tokenAt(view, i - 1), tokenAt(view, i + 1)];
  // ““Nobody wants it,” the round[,] bearded man laughs”: nothing else can end behind the quotation's words.
  const isLeft = left.pos === 'NOUN' || (left.pos === 'VERB' && left.lower.endsWith('ed'));
  const isBehindQuotation = isLeft && right.pos === 'ADJ' && opener.pos === 'DET' && isQuoted(view, i - 3);
  if (isBehindQuotation || isAmongAdjectives(view, i)) return true;
  // “In private[,] most aides admit it”
  const isCount = /^(?:most|many|some|several|few|both|other)$/.test(right.lower);
  if (left.pos !== 'ADJ' || isCount || /^(?:AUX|ADV|VERB)$/.test(opener.pos)) return false;
  const isPaired = right.pos === 'NOUN' && tokenAt(view, i + 2).lower === 'and' && tokenAt(view, i + 3).pos === 'ADJ';
  const isParticiple = opener.pos === 'DET' && /(?:ed|ing)$/.test(right.lower) && /^(?:ADJ|NOUN)$/.test(tokenAt(view, i + 2).pos);
  // “the tall[,] 71-year-old clerk”
  const isAge = right.pos === 'NUM' && tokenAt(view, i + 2).text === '-' && /^years?$/.test(tokenAt(view, i + 3).lower);
  return right.pos === 'ADJ' || isPaired || isParticiple || isAge;
}

/** “will make a phone, [a new tablet], and a watch”: one of several things, with another behind it. */
export function isOneOfList(view: SentenceView, from: number, last: number): boolean {
  const isPart = (i: number) =>
    /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokenAt(view, i).pos) || /^(?:-|of|at|for|in|new)$/.test(tokenAt(view, i).lower);
  const end = (i: number): number => (i < last && isPart(i) ? end(i + 1) : i);
  const close = /^an?$/.test(tokenAt(view, from).lower) ? end(from) : last;
  if (close >= last - 2 || !isComma(tokenAt(view, close)) || tokenAt(view, close + 1).lower !== 'and') return false;
  const other = end(close + 2);
  return other > close + 3 && (other >= last || tokenAt(view, other).pos === 'PUNCT' || tokenAt(view, other).pos === 'ADP');
}

/** “his aunt and [cousin]” */
export const isLoneRole = ({ pos, lower }: Token): boolean => pos === 'NOUN' && ROLES.has(lower);
