/** Names of which nothing but what they do tells that they are outlets'. */

import { BODY_WORDS, PLACES } from '../lexicon/bodies.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { isOutlet } from '../lexicon/outlets.ts';
import { INFORMANTS, OFTEN_INFORMANTS } from '../lexicon/people.ts';
import { isTimeWord } from '../spans/grammar.ts';
import { type ArticleText, onceFor } from '../text/document.ts';
import type { Range } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';
import { folded } from '../text/words.ts';
import type { Entities, Entity } from './entities.ts';
import { kindOf } from './kinds.ts';
import type { Mention } from './mentions.ts';
import { isCapitalised } from './name-words.ts';

/** “[Film Life] earlier reported that” */
const reportedEarlier = (tokens: readonly Token[], end: number): boolean =>
  /^(?:earlier|previously|exclusively|first)$/.test(tokens[end]?.lower ?? '') &&
  tokens[end + 1]?.lower === 'reported' &&
  tokens[end + 2]?.lower === 'that';

/** So many words before and behind “reported” may tell on whom it rests. */
const REACH_OF_INFORMANTS = { before: 14, behind: 60 };

const isInformant = ({ lower }: Token): boolean => INFORMANTS.has(lower) || OFTEN_INFORMANTS.has(lower);

/** Whether a report rests on people who give no names: “reported on Friday, citing two sources”, “Citing people close to it, KBC reported”, “reported that it was late, according to people who know”. */
function restsOnInformants(tokens: readonly Token[], reported: number, opens: number): boolean {
  for (let i = reported + 1; i < reported + REACH_OF_INFORMANTS.behind && tokens[i] && tokens[i]?.text !== '.'; i++) {
    const isCiting = tokens[i]?.lower === 'citing' && tokens[i - 1]?.text === ',';
    const isAccording = tokens[i]?.lower === 'according' && tokens[i + 1]?.lower === 'to';
    if ((isCiting || isAccording) && tokens.slice(i + 1, i + 6).some(isInformant)) return true;
  }
  const before = tokens.slice(Math.max(0, opens - REACH_OF_INFORMANTS.before), opens);
  const opener = before.findLastIndex((t) => t.text === 'Citing');
  return (
    opener >= 0 &&
    before.at(-1)?.text === ',' &&
    before.slice(opener).some(isInformant) &&
    !before.slice(opener).some((t) => t.text === '.')
  );
}

/** Names of those who reported what people without a name told them, as nothing but outlets do. */
const reportersOfInformants = onceFor(({ tokens }): ReadonlySet<string> => {
  const out = new Set<string>();
  tokens.forEach((token, i) => {
    if (token.lower !== 'reported') return;
    // “[Walla], citing two diplomats, had reported that”
    const has = /^(?:has|had)$/.test(tokens[i - 1]?.lower ?? '') ? i - 1 : i;
    const aside =
      tokens[has - 1]?.text === ','
        ? tokens.slice(Math.max(0, has - LONGEST_ASIDE), has).findLastIndex((t) => /^(?:citing|quoting)$/.test(t.lower))
        : -1;
    const cited = aside < 0 ? -1 : Math.max(0, has - LONGEST_ASIDE) + aside;
    if (cited > 1 && tokens[cited - 1]?.text === ',' && tokens.slice(cited, has).some(isInformant)) {
      let first = cited - 1;
      while (first > cited - 1 - LONGEST_NAME && tokens[first - 1]?.pos === 'PROPN') first--;
      if (first < cited - 1) out.add(nameOf(tokens.slice(first, cited - 1)));
    }
    let from = i;
    while (from > i - LONGEST_NAME && tokens[from - 1]?.pos === 'PROPN') from--;
    if (from < i && restsOnInformants(tokens, i, from)) out.add(nameOf(tokens.slice(from, i)));
  });
  return out;
});

/** In words. */
const LONGEST_NAME = 4;
const LONGEST_ASIDE = 12;

const nameOf = (tokens: readonly Token[]): string => tokens.map((t) => t.text).join(' ');

/** “…, [TechPress] reported April 15.”: behind what was told, with no more than when. */
function closesReporting(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[at - 1]?.text !== ',' || tokens[end]?.lower !== 'reported') return false;
  let i = end + 1;
  while (i < end + 5 && tokens[i] && (isTimeWord(tokens[i] as Token) || tokens[i]?.lower === 'on')) i++;
  return tokens[i]?.text === '.';
}

/** So many words behind a name may tell that it is an outlet's. */
const REACH_OF_TOLD = 60;

/** “According to [FanByte], it is late. Clerks told the outlet …”: whether the next outlet told of is this one, by no name. */
function isToldOutlet(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + REACH_OF_TOLD && tokens[i]; i++) {
    if (!/^(?:told|tells|telling)$/.test(tokens[i]?.lower ?? '')) continue;
    const noun = tokens[i + 1]?.lower === 'the' ? tokens[i + 2]?.lower : undefined;
    return /^(?:outlet|publication|website|site|magazine|newspaper)$/.test(noun ?? '');
  }
  return false;
}

/** “[Leggo] reports that”, “…, reports [Leggo].”: whether a name does what nothing but outlets does of others. */
export function isReporting(article: ArticleText, mention: Mention): boolean {
  const { tokens } = article;
  const { at, core, person } = mention;
  const end = at + mention.tokens.length;
  const isEarlier = reportedEarlier(tokens, end);
  // “Marlpress.ng [reported]”
  const isSite =
    core.length === 1 && /^\p{Lu}?[\p{L}\d-]+(?:\.(?:com?|org|net|info|ng|uk|za|ke|gh|in|au|ca|ie|nz))+$/u.test(core[0]?.text ?? '');
  // “Unconfirmed reports that it is shut”: what is told, and by nobody.
  const reports =
    tokens[end]?.lower === 'reports' && tokens[end + 1]?.lower === 'that' && !/(?:ed|ing)$/.test(tokens[end - 1]?.lower ?? '');
  const isBehind = /^report(?:s|ed)$/.test(tokens[at - 1]?.lower ?? '');
  const inverted = isBehind && /^[,”"]$/.test(tokens[at - 2]?.text ?? '') && tokens[end]?.text === '.';
  const isRead = /^(?:to|per)$/.test(tokens[at - 1]?.lower ?? '') && isToldOutlet(tokens, end);
  if (
    !(
      reports ||
      isRead ||
      inverted ||
      (isSite && /^report(?:s|ed)$/.test(tokens[end]?.lower ?? '')) ||
      isEarlier ||
      closesReporting(tokens, at, end) ||
      reportersOfInformants(article).has(nameOf(core))
    )
  )
    return false;
  const isPerson =
    person &&
    !(
      (isEarlier || closesReporting(tokens, at, end)) &&
      core.length > 1 &&
      person.roles.size === 0 &&
      !isGivenName(folded(core[0]?.lower ?? ''))
    );
  // “[Walla], citing two diplomats”
  const isAlone = core.length === mention.tokens.length || mention.tokens[core.length]?.text === ',';
  const isName = isAlone && core.length < 4 && core.every((t) => t.pos === 'PROPN' && isCapitalised(t.text));
  return !isPerson && isName && /^named/.test(kindOf(mention)) && !core.some((t) => BODY_WORDS.has(t.lower) || PLACES.has(t.lower));
}

/** So many words before “the report” may stand whose report it is. */
const REACH_OF_REPORT = 120;

/** What an article calls an outlet that it has named. */
const OUTLET_CALLED = /^(?:site|website|outlet|magazine|publication|blog|portal|newspaper|paper|tabloid|broadcaster|channel|podcast)$/;
/** So many words back such an outlet may have been named. */
const REACH_OF_NAME = 60;

/** “It is shut, according to Collider. [The entertainment news site] says …”: the name that nothing else told to be an outlet's. */
function outletCalled({ tokens }: ArticleText, mention: Mention, entities: Entities): Entity | undefined {
  if (mention.determiner !== 'definite' || mention.plural || !OUTLET_CALLED.test(mention.head) || mention.name) return undefined;
  const last = entities.latest(() => true);
  const told = last?.mentions.at(-1);
  if (!last || !told || !/^named-(?:organisation|person)$/.test(last.source.kind) || mention.at - told.at > REACH_OF_NAME) return undefined;
  const isRelied =
    /^(?:to|per|by)$/.test(tokens[told.at - 1]?.lower ?? '') || /^report(?:s|ed)$/.test(tokens[told.at + told.tokens.length]?.lower ?? '');
  const isName = told.core.length < 4 && told.core.every((t) => t.pos === 'PROPN') && !last.mentions.some((m) => m.gender ?? m.pronoun);
  if (!isRelied || !isName || (last.person && last.person.roles.size > 0)) return undefined;
  entities.makeOutlet(last);
  return last;
}

/** So many words back may an outlet have been named that “the paper” means. */
const REACH_OF_PAPER = 80;

/** “He slammed the Marl Times for it. [The paper] reported that …”: the outlet that the article has named last, and not yet quoted. */
export function paperNamed({ tokens }: ArticleText, { at, head, determiner, tokens: words }: Mention): Range | undefined {
  if (determiner !== 'definite' || words.length !== 2 || !/^(?:paper|newspaper|magazine|tabloid|broadcaster)$/.test(head)) return undefined;
  for (let i = at - 1; i > Math.max(0, at - REACH_OF_PAPER); i--) {
    // “a study in Marl Medicine … The paper”: what scholars wrote.
    if (/^(?:study|studies|journal|researchers?|scientists?|scholars?|paper|professor)$/.test(tokens[i]?.lower ?? '')) return undefined;
    if (tokens[i]?.pos !== 'PROPN' || isTimeWord(tokens[i] as Token)) continue;
    let first = i;
    while (first > 0 && tokens[first - 1]?.pos === 'PROPN') first--;
    if (isOutlet(nameOf(tokens.slice(first, i + 1)))) return { start: (tokens[first] as Token).start, end: (tokens[i] as Token).end };
  }
  return undefined;
}

/** “KBC reported a sale. …, according to [the report]”: the outlet that has just reported, where no report was told of before. */
export function outletOfReport(article: ArticleText, mention: Mention, entities: Entities): Entity | undefined {
  const { tokens } = article;
  const called = outletCalled(article, mention, entities);
  if (called) return called;
  // “the report, which cited people who know”
  const isPlain = mention.tokens.length === 2 || mention.tokens[2]?.text === ',';
  if (mention.determiner !== 'definite' || !isPlain || !/^(?:report|story|article)$/.test(mention.head)) return undefined;
  if (tokens.slice(0, mention.at).some((t) => t.lower === mention.head && t.pos === 'NOUN')) return undefined;
  const last = entities.latestOf('media', (e) => !e.heads.has('reports'));
  const told = last?.mentions.findLast((m) => m.at < mention.at);
  if (!told || mention.at - told.at > REACH_OF_REPORT) return undefined;
  const behind = ({ at, tokens: { length } }: Mention) => tokens.slice(at + length, at + length + 3);
  // “A report from KBC has claimed … [The article] added”
  const isReport = last?.mentions.some(
    (m) => /^(?:reports?|stor(?:y|ies)|articles?|piece)$/.test(m.head) || m.tokens.some((t) => t.lower === 'report'),
  );
  return isReport || last?.mentions.some((m) => behind(m).some((t) => /^report(?:s|ed)$/.test(t.lower))) ? last : undefined;
}
