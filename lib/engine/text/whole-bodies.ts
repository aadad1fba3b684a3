/** Names of bodies of several words, as news writes them: “the Food and Drug Administration”, “the Ministry of Trade and Industry”. */

import { BODY_NOUNS, BODY_WORDS, FIELDS, PLACES, TIME_WORDS } from '../lexicon/bodies.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { PORTFOLIO } from '../lexicon/people.ts';
import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import { type ArticleText, onceFor } from './document.ts';
import { firstIndex, type Range } from './ranges.ts';
import type { Token } from './tokens.ts';

/** Token positions of a body's whole name, without an article before it, and the noun in it that tells what it is, in small letters. */
export interface WholeBody extends Range {
  head: string;
}

/** “Ministry [of] Health”, “Society [for] the Protection of Birds”, “Committee [on] Energy” */
const JOINS = /^(?:of|for|on)$/;

/** In names these tell what their bearer is, and a name goes on behind them: “the Bank of Norland”. */
const GOES_ON =
  /^(?:ministry|department|agency|office|bureau|commission|committee|subcommittee|council|court|administration|authority|board|bank|fund|union|association|federation|league|institute|institution|university|college|school|academy|centers?|centres?|service|society|trust|directorate|secretariat|party|church|congress|chamber|alliance|campaign|front|movement|coalition|guild|confederation|foundation|inspectorate|division|house|bishops|port|archdiocese|diocese|state|city|county|town|embassy|republic|kingdom|parliament|senate|assembly|hospital|museum|parish|district|legislature)$/;

/** What people have, too: “the Foundation of Jo Hale”. */
const OF_PEOPLE = /^(?:office|administration|campaign|church|school|trust|foundation|movement|fund|house)$/;

const isCapital = (token: Token | undefined): boolean =>
  /^\p{Lu}/u.test(token?.text ?? '') && /^(?:PROPN|NOUN|ADJ|VERB)$/.test(token?.pos ?? '');

const isOwners = (token: Token | undefined): boolean => token?.pos === 'PART' && /^['’]s?$/.test(token.text);

const isBodyWord = ({ lower }: Token): boolean =>
  BODY_WORDS.has(lower) || BODY_WORDS.has(singularOf(lower)) || BODY_NOUNS.has(lower) || GOES_ON.test(lower);

/** “County Sheriff[’s] Office”, “Teachers[’] Union”, and not “Jo Hale[’s] Foundation” */
const isOwnersPart = (tokens: readonly Token[], i: number): boolean =>
  isOwners(tokens[i]) && isCapital(tokens[i + 1]) && isPersonNoun(singularOf(tokens[i - 1]?.lower ?? ''));

/** Whether no more than a space, or the mark around a name, is between the token at `i` and the one before: a heading goes on in no paragraph. */
const isBehind = (tokens: readonly Token[], i: number): boolean => (tokens[i]?.start ?? 0) - (tokens[i - 1]?.end ?? 0) <= 1;

/** End (exclusive) of the capitalised words that begin at `i`. */
function runEnd(tokens: readonly Token[], i: number): number {
  let end = i;
  const goesOn = () => (isCapital(tokens[end]) && !TIME_WORDS.has(tokens[end]?.lower ?? '')) || (end > i && isOwnersPart(tokens, end));
  while (goesOn() && (end === i || isBehind(tokens, end))) end++;
  return end;
}

/** “Human Services”, “Industry”: whether words may be a part of a body's name beside others: no body, place or person themselves. */
function isPart(tokens: readonly Token[], start: number, end: number): boolean {
  const words = tokens.slice(start, end);
  const isOther = (t: Token) => isOwners(t) || GOES_ON.test(t.lower) || PLACES.has(t.lower) || /^\p{Lu}{2,}$/u.test(t.text);
  // “Jo Hale”, and not “Local Government”: many first names are words, too.
  const isName = words.length === 2 && isGivenName(words[0]?.lower ?? '') && !isBodyWord(words[1] as Token);
  return words.length > 0 && !isName && !isPersonNoun(words.at(-1)?.lower ?? '') && !words.some(isOther);
}

/** What a department has in its care: in a list of these no comma parts one body from another. */
const isField = ({ lower }: Token): boolean => PORTFOLIO.test(lower) || FIELDS.has(lower);

/** Where the list ends that goes on at `i`: “Health [and Human Services]”, “Environment[, Food and Rural Affairs]”; `i` where none does. */
function listEnd(tokens: readonly Token[], i: number): number {
  const end = i;
  let at = i;
  for (;;) {
    const comma = at;
    const isAnd = /^(?:and|&)$/.test(tokens[at]?.lower ?? '');
    if (!isAnd && tokens[at]?.text !== ',') return end;
    const next = at + (tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'and' ? 2 : 1);
    const close = runEnd(tokens, next);
    // “the University of Marl, Hexa and Tarn”: several bodies.
    const isListed = comma > i || !isAnd;
    if (!isPart(tokens, next, close) || (isListed && !tokens.slice(next, close).some(isField))) return end;
    at = close;
    if (isAnd || next > comma + 1) return close;
  }
}

/** Where a name ends whose capitalised words end at `end`: “Royal Society [for the Protection of Birds]”. */
function wholeEnd(tokens: readonly Token[], end: number): number {
  let at = end;
  for (let guard = 0; guard < 3 && JOINS.test(tokens[at]?.lower ?? ''); guard++) {
    const next = at + (tokens[at + 1]?.lower === 'the' ? 2 : 1);
    const close = runEnd(tokens, next);
    // “the Office of [Jo Hale]”: somebody's.
    const isPersons = close === next + 2 && OF_PEOPLE.test(tokens[end - 1]?.lower ?? '') && isGivenName((tokens[next] as Token).lower);
    if (close === next || isPersons) break;
    at = close;
  }
  return at === end ? at : listEnd(tokens, at);
}

/** Where a name begins of which the capitalised words from `start` are the last: “the [Food and] Drug Administration”. */
function wholeStart(tokens: readonly Token[], start: number): number {
  // “[Norland's] Defence Ministry”
  if (isOwners(tokens[start - 1]) && PLACES.has(tokens[start - 2]?.lower ?? '')) return start - 2;
  if (!/^(?:and|&)$/.test(tokens[start - 1]?.lower ?? '')) return start;
  let first = start - 1;
  while (isCapital(tokens[first - 1]) && isBehind(tokens, first)) first--;
  const words = tokens.slice(first, start - 1);
  if (words.length === 0 || tokens[first - 1]?.lower !== 'the') return start;
  const isOther = words.some((t, i) => (i > 0 || words.length === 1) && (GOES_ON.test(t.lower) || PLACES.has(t.lower)));
  return isOther ? start : first;
}

/** The bodies that are named with a noun that tells what they are, in order. */
function bodiesIn(tokens: readonly Token[]): WholeBody[] {
  const out: WholeBody[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const close = runEnd(tokens, i);
    if (close === i) continue;
    const last = tokens[close - 1] as Token;
    if (!isBodyWord(last)) {
      i = close;
      continue;
    }
    const end = GOES_ON.test(last.lower) ? wholeEnd(tokens, close) : close;
    const start = wholeStart(tokens, i);
    // “the Court”, “Police”: a noun alone names nobody.
    if (end - start > 1) out.push({ start, end, head: singularOf(last.lower) });
    i = end;
  }
  return out;
}

/** The bodies that an article names so. */
const wholeBodies = onceFor(({ tokens }: ArticleText): readonly WholeBody[] => bodiesIn(tokens));

/** The tokens of a text, of which a list in a body's name is one: “the Department for [Environment, Food and Rural Affairs]”, whose commas part no clauses. */
export function joinLists(tokens: Token[]): Token[] {
  if (!tokens.some((t, i) => t.text === ',' && isCapital(tokens[i - 1]) && isCapital(tokens[i + 1]))) return tokens;
  const out: Token[] = [];
  let from = 0;
  for (const { start, end } of bodiesIn(tokens)) {
    let comma = start + 1;
    while (comma < end && tokens[comma]?.text !== ',') comma++;
    if (comma === end) continue;
    const [first, last] = [tokens[comma - 1] as Token, tokens[end - 1] as Token];
    let text = first.text;
    for (let i = comma; i < end; i++)
      text += ((tokens[i] as Token).start > (tokens[i - 1] as Token).end ? ' ' : '') + (tokens[i] as Token).text;
    out.push(...tokens.slice(from, comma - 1), { ...first, text, lower: text.toLowerCase(), end: last.end, pos: 'PROPN' });
    from = end;
  }
  return from === 0 ? tokens : [...out, ...tokens.slice(from)];
}

/** The last body that passes, of those whose names end at or before token `at`, and begin at or behind `from`. */
export function lastBodyBefore(article: ArticleText, at: number, from: number, test: (body: WholeBody) => boolean): WholeBody | undefined {
  const bodies = wholeBodies(article);
  for (let i = firstIndex(bodies.length, (k) => (bodies[k] as WholeBody).end > at) - 1; i >= 0; i--) {
    const body = bodies[i] as WholeBody;
    if (body.start < from) return undefined;
    if (test(body)) return body;
  }
  return undefined;
}

/** The body's whole name of which the token at `at` is a part; nothing where it is of none. */
export function wholeBodyAt(article: ArticleText, at: number): WholeBody | undefined {
  const bodies = wholeBodies(article);
  const body = bodies[firstIndex(bodies.length, (i) => (bodies[i] as WholeBody).end > at)];
  return body && body.start <= at ? body : undefined;
}
