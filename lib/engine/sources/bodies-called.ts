/** By which noun an article calls the bodies that it names: “Brightwell, a bank in Leeds”, “the airline Hexa”. */

import { BODY_NOUNS, BODY_WORDS, FIRMS_TRADES, MEDIA_NOUNS, PLACES } from '../lexicon/bodies.ts';
import { singularOf } from '../lexicon/singular.ts';
import { isTimeWord } from '../spans/grammar.ts';
import { type ArticleText, onceFor } from '../text/document.ts';
import type { Range } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';
import { lastBodyBefore, type WholeBody } from '../text/whole-bodies.ts';
import { type Entities, type Entity, lastPlace } from './entities.ts';
import { FIRM_NOUNS, isAlone, MAY_BE_FIRM } from './firms.ts';
import type { Mention } from './mentions.ts';
import { headOfApposition } from './name-evidence.ts';
import { isOwners, isTitle } from './name-words.ts';
import type { NameIndex } from './names.ts';

/** A body's name where the article tells what it is; token positions of the name alone. */
interface Called extends Range {
  name: string;
  head: string;
}

/** What bodies and firms are called, in small letters. */
const callsBody = (noun: string): boolean =>
  BODY_NOUNS.has(noun) || BODY_WORDS.has(noun) || FIRM_NOUNS.has(noun) || MAY_BE_FIRM.test(noun) || OFTEN_FIRM.test(noun);

/** Trades of people that name firms as well: what a name without a first name is, described so. */
const OFTEN_FIRM = new RegExp(
  `^(?:${FIRMS_TRADES}|miner|auditor|builder|developer|agent|major|giant|caterer|grocer|refiner|smelter|hotelier)$`,
);

/** End (exclusive) of the name that begins at `start`: “Ostler & Sons”, “Marl-Fen Group”. */
function nameEnd(tokens: readonly Token[], start: number): number {
  let end = start;
  while (tokens[end]?.pos === 'PROPN' || (/^(?:&|-)$/.test(tokens[end]?.text ?? '') && end > start && tokens[end + 1]?.pos === 'PROPN'))
    end++;
  return end;
}

/** “in court [Tuesday]”, “MILLHAVEN, Norland”, “the state [Senate]”: no body's own name. */
function isElse(tokens: readonly Token[], { start, end }: Range): boolean {
  const first = tokens[start] as Token;
  const isNoun = end === start + 1 && (BODY_NOUNS.has(first.lower) || BODY_WORDS.has(first.lower));
  return isTimeWord(first) || isTitle(first) || isNoun || /^\p{Lu}{6,}$/u.test(first.text);
}

/** “Hexa, a [bank] in Leeds, said”, and neither “On Tuesday, the bank said” nor “In Harrow, a group marched”, where the clause begins. */
function headApposed(tokens: readonly Token[], end: number): Token | undefined {
  const head = headOfApposition(tokens, end);
  const next = head && tokens[tokens.indexOf(head, end) + 1];
  if (!next || next.pos === 'AUX') return undefined;
  // “a bank based in Leeds”
  const isParticiple = /(?:ed|wn|un|ld)$/.test(next.lower) && tokens[tokens.indexOf(next, end) + 1]?.pos === 'ADP';
  return next.pos === 'VERB' && !isParticiple ? undefined : head;
}

const textOf = (tokens: readonly Token[], { start, end }: Range): string =>
  tokens
    .slice(start, end)
    .map((t) => t.lower)
    .join(' ');

/** The bodies that the article describes, in order. */
const calledIn = onceFor(({ tokens }: ArticleText, names: NameIndex): readonly Called[] => {
  const out: Called[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.pos !== 'PROPN') continue;
    const end = nameEnd(tokens, i);
    const name = { start: i, end };
    const isOther = isElse(tokens, name) || names.find(tokens.slice(i, end).map((t) => t.text)) !== undefined;
    const before = (tokens[i] as Token).start - (tokens[i - 1]?.end ?? -1) === 1 ? tokens[i - 1] : undefined;
    const behind = headApposed(tokens, end);
    // “one of Norland's biggest banks”
    const apposed = behind && singularOf(behind.lower);
    const heads = [before?.pos === 'NOUN' ? before.lower : undefined, behind?.pos === 'NOUN' ? apposed : undefined];
    for (const head of heads) if (head && !isOther && callsBody(head)) out.push({ ...name, name: textOf(tokens, name), head });
    i = end;
  }
  return out;
});

/** “the bank”, “the Leeds-based bank”, “the German carmaker”: a body by what it is, with no more of a name than a nation's. */
export const isByNoun = ({ determiner, plural, head, core, tokens }: Mention): boolean =>
  determiner === 'definite' &&
  (!plural || head === 'team') &&
  // “the nation's largest union”, and not “Norland's refugee agency”
  !core.some((t, i) => isOwners(t) && /^\p{Lu}/u.test(core[i - 1]?.text ?? '')) &&
  isAlone(core, tokens, core.length) &&
  core.every(
    (t, i) =>
      /^\P{Lu}/u.test(t.text) ||
      i === 0 ||
      t.pos === 'ADJ' ||
      NATION.test(t.text) ||
      isOfNation(core, i) ||
      isOfTown(core, i) ||
      isBased(core, i),
  );

/** “the [Anglo]-Dutch group”, “the [South] Korean firm”, “the [Wall Street] bank”, “the [Merseyside] club” */
const isOfNation = (core: readonly Token[], i: number): boolean =>
  (core[i + 1]?.text === '-' && NATION.test(core[i + 2]?.text ?? '')) ||
  (/^(?:North|South|East|West|Northern|New|Sri|Saudi|Hong)$/.test(core[i]?.text ?? '') && NATION.test(core[i + 1]?.text ?? '')) ||
  (/^(?:Wall|Street)$/.test(core[i]?.text ?? '') && core.some((t) => t.text === 'Street')) ||
  /^(?:club|side)$/.test(core.at(-1)?.lower ?? '');

/** “the [San Francisco] company”, “the [Dublin] firm”: a firm by where it sits, as its noun alone tells too little to be of a new one. */
const isOfTown = (core: readonly Token[], i: number): boolean =>
  /^(?:company|firm|startup|start-up)$/.test(core.at(-1)?.lower ?? '') &&
  (PLACES.has(core[i]?.lower ?? '') || core.slice(1, i + 1).some((t) => OPENS_TOWN.test(t.text)));

const OPENS_TOWN = /^(?:San|Santa|Los|Las|Silicon|Palo|Menlo|Mountain|New|Hong|Tel|Cape|Fort|Saint|St\.?)$/;

/** “the [Leeds]-based bank” */
const isBased = (core: readonly Token[], i: number): boolean => {
  const based = core.findIndex((t) => /^(?:based|headquartered|owned|listed|backed)$/.test(t.lower));
  return based > i && core[based - 1]?.text === '-' && core.slice(i, based - 1).every((t) => /^\p{Lu}/u.test(t.text));
};

const NATION =
  /^(?:\p{Lu}\p{L}+(?:ian|ish|ese|an|ch)|Swiss|Greek|Czech|Thai|Iraqi|Israeli|Pakistani|Saudi|Qatari|Emirati|Kuwaiti|Omani|Yemeni|Bangladeshi|Nepali|Azerbaijani|U\.?[SKN]\.?|City)$/u;

/** Nouns that any firm or body may be called by. */
const SAYS_LITTLE = /^(?:company|firm|group|organi[sz]ation|business|agency|corporation|body|association|operator|owner)$/;

/**
 * “Brightwell, a bank in Leeds, … The bank said”: the body called so that was named last, where nobody else of that noun has spoken since.
 * @returns the characters of its name
 */
export function bodyCalled(article: ArticleText, mention: Mention, entities: Entities, names: NameIndex): Range | undefined {
  if (!isByNoun(mention) || MEDIA_NOUNS.has(mention.head)) return undefined;
  const called = calledIn(article, names).filter(({ head, start }) => head === mention.head && start < mention.at);
  const last = called.at(-1) ?? bodyOfNoun(article, mention);
  if (!last) return undefined;
  // “The weirs ministry said”: nobody who bears no such word is meant in its place.
  const told = called.length > 0 ? [] : toldOf(mention);
  const isOther = ({ plural, names: own }: Entity) => {
    const known = [...own].map((n) => n.toLowerCase());
    return (
      !plural && known.length > 0 && !known.some((n) => n.includes(last.name)) && told.every((word) => known.some((n) => n.includes(word)))
    );
  };
  const rival = SAYS_LITTLE.test(mention.head)
    ? entities.latestOf('named-organisation', isOther)
    : entities.latestCalled(mention.head, isOther);
  const isRivals = rival !== undefined && lastPlace(rival) > last.start;
  return isRivals ? undefined : { start: (article.tokens[last.start] as Token).start, end: (article.tokens[last.end - 1] as Token).end };
}

/** Nouns by which a body goes for short whose name has them. */
const SHORT =
  /^(?:ministry|department|agency|office|bureau|commission|committee|subcommittee|council|court|authority|board|bank|fund|union|association|federation|league|institute|university|college|school|academy|society|trust|directorate|secretariat|party|church|congress|chamber|alliance|coalition|guild|confederation|foundation|inspectorate|service|district|administration|centre|center|exchange|hospital|tribunal|network|charity)$/;

/** A body named so many sentences before is what its noun alone means. */
const REACH = 12;

/** “the [sheriff]'s office”, “the [health] ministry”: what a mention tells of a body besides its noun. */
const toldOf = ({ core, head }: Mention): string[] =>
  core.filter((t) => /^(?:NOUN|PROPN)$/.test(t.pos) && t.lower !== head && !NATION.test(t.text)).map((t) => t.lower);

/** “The Ministry of Health shut two wards. … The ministry said”: the body named last whose name has the noun, and what else is told of it. */
function bodyOfNoun(article: ArticleText, mention: Mention): Called | undefined {
  const { head, at } = mention;
  if (!SHORT.test(head)) return undefined;
  const { tokens, sentences, sentenceOf } = article;
  const told = toldOf(mention);
  const from = sentences[Math.max(0, (sentenceOf[at] ?? 0) - REACH)]?.first ?? 0;
  const isMeant = (body: WholeBody) =>
    body.head === head && told.every((word) => tokens.slice(body.start, body.end).some((t) => t.lower === word));
  const last = lastBodyBefore(article, at, from, isMeant);
  return last && { ...last, name: textOf(tokens, last) };
}
