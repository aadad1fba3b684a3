/** Mentions whose words, beside a name, tell that it is an outlet's or a body's. */

import { BODY_NOUNS, MEDIA_NOUNS } from '../lexicon/bodies.ts';
import type { Token } from '../text/tokens.ts';
import type { Mention } from './mentions.ts';
import { isNamedAsBody } from './name-evidence.ts';
import { isCapitalised, isOwners } from './name-words.ts';

/** “the news agency Norpress”, “the online journalism site Ostwire” */
const NEWS_BODY = /^(?:agenc(?:y|ies)|(?:site|service|channel|platform|portal)s?)$/;
const OF_NEWS = /^(?:news|journalism|media|sports|gossip|telegram|youtube|tv|television|radio)$/;

/** “Il Nord [(via TalkSport)]”, “Bola [(h/t the Mirror)]”: behind whose name stands where else its report was read. */
export function isReadElsewhere({ core, tokens }: Mention): boolean {
  const at = tokens.indexOf(core.at(-1) as Token) + 1;
  const told = tokens
    .slice(at + 1, at + 4)
    .map((t) => t.lower)
    .join('');
  return tokens[at]?.text === '(' && /^(?:via|h\/t)/.test(told) && core.every((t) => isCapitalised(t.text));
}

/** Whether a noun with the word before it is an outlet: “agency”, “news”. */
export const isOfNews = (noun: string, before = ''): boolean => NEWS_BODY.test(noun) && OF_NEWS.test(before);

/** “the [property] portal Rentmove”: what lists and sells, and reports nothing. */
const OF_TRADE =
  /^(?:property|housing|estate|rental|jobs?|recruitment|travel|booking|dating|shopping|auction|car|patient|microblogging|blogging|networking|retail|commerce|gaming|crowdfunding|fundraising|petition|ticketing|comparison|review|sharing|streaming)$/;

/** “Naples [paper] Il Nord”, “Spanish [journal] Tarde”: what outlets are called before their names, and much else where none follows. */
const PAPERS = /^(?:paper|journal|channel)$/;

/** “the newspaper Morgenblatt”, “The broadcaster Channel Nine”: the noun before the name tells that it is an outlet's. */
export function isIntroducedAsMedia({ core, person }: Mention): boolean {
  // “State news agency Norpress”: what opens a sentence has its capital from there.
  const opens = (i: number) => i === 0 && /^(?:\p{Ll}|-$)/u.test(core[1]?.text ?? '');
  // “Norland's newspaper Morgenblatt”: whose it is, is not its name.
  const own = core.findLastIndex(isOwners) + 1;
  const isName = (t: Token, i: number) => i >= own && isCapitalised(t.text) && t.pos !== 'DET' && !MEDIA_NOUNS.has(t.lower) && !opens(i);
  // “The Norland public broadcaster KAN”: the country's name comes first.
  const isMedia = (noun = '') => MEDIA_NOUNS.has(noun) || PAPERS.test(noun);
  const behind = core.findIndex(
    (t, i) =>
      isName(t, i) &&
      /^\p{Ll}/u.test(core[i - 1]?.text ?? '') &&
      (isMedia(core[i - 1]?.lower) || isOfNews(core[i - 1]?.lower ?? '', core[i - 2]?.lower)),
  );
  const name = behind > 0 ? behind : core.findIndex(isName);
  const before = core[name - 1];
  // “the broadcaster Jo Lee”
  if (person && before?.lower === 'broadcaster') return false;
  return (
    before !== undefined &&
    (((MEDIA_NOUNS.has(before.lower) || (behind > 0 && isMedia(before.lower))) &&
      !(/^(?:portal|website|site)$/.test(before.lower) && OF_TRADE.test(core[name - 2]?.lower ?? ''))) ||
      isOfNews(before.lower, core[name - 2]?.lower)) &&
    core.slice(name).every((t, i) => !/^\p{Ll}/u.test(t.text) || core[name + i - 1]?.text === '/')
  );
}

/** “[today's] edition”, “the [latest] issue”, and not “the issue of fish” */
const OF_A_DAY = /^(?:today|tomorrow|yesterday|latest|current|newest|upcoming|\p{L}+day|morning|evening|weekend)$/u;

/** “the Italian paper”, “today's edition of Il Nord”, “the latest issue of Orbit” */
export function isPaperOf({ core, tokens, head, determiner }: Mention): boolean {
  const land = core.at(-2);
  const isAbroad = /^(?:ADJ|PROPN)$/.test(land?.pos ?? '') && /^\p{Lu}\p{L}+(?:ian|ish|an|ese|ch)$/u.test(land?.text ?? '');
  return (
    (/^(?:paper|site|blog|portal)$/.test(head) && isAbroad && determiner === 'definite') ||
    (/^(?:edition|issue)$/.test(head) &&
      tokens.some((t) => t.lower === 'of') &&
      (tokens.some((t) => OF_A_DAY.test(t.lower)) || determiner === 'none'))
  );
}

/** “Crux, a Catholic news site,”, “Ostwire, an independent online newspaper”: the noun behind the name's comma tells that it is an outlet's. */
export function isDescribedAsMedia(mention: Mention): boolean {
  const [head, before] = apposed(mention);
  return MEDIA_NOUNS.has(head) || isOfNews(head, before);
}

/** “Ostlers, an airline,”: what follows the name tells that it is a body's, whatever the name looks like. */
export const isDescribedAsBody = (mention: Mention): boolean => BODY_NOUNS.has(apposed(mention)[0]);

/** “Crux, a Catholic news [site],”: the noun behind a name's comma, and the word before it; empty where a person bears the name. */
function apposed({ tokens, core, person }: Mention): [head: string, before: string] {
  const comma = tokens.indexOf(core.at(-1) as Token) + 1;
  const isTold = tokens[comma]?.text === ',' && /^(?:an?|the|one)$/.test(tokens[comma + 1]?.lower ?? '');
  if (person || !isTold || !isCapitalised(core.at(-1)?.text ?? '')) return ['', ''];
  let end = comma + 2;
  while (/^(?:ADJ|NOUN|PROPN|PART|PUNCT)$/.test(tokens[end]?.pos ?? '') && tokens[end]?.text !== ',') end++;
  return [tokens[end - 1]?.lower ?? '', tokens[end - 2]?.lower ?? ''];
}

/** “the group Riders for Clean Air”, “the charity Harbour Aid”: the noun before the name tells that it is a body's. */
export function isIntroducedAsBody({ core }: Mention): boolean {
  const name = core.findIndex((t) => isCapitalised(t.text) && t.pos !== 'DET');
  // “a campaign TV ad”: the last word tells what it is.
  return name > 0 && isCapitalised(core.at(-1)?.text ?? '') && core.at(-1)?.lower !== 'mps' && isNamedAsBody(core, name);
}
