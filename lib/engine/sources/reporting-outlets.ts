/** Names of which nothing but what they do tells that they are outlets'. */

import { BODY_WORDS, PLACES } from '../lexicon/bodies.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import type { ArticleText } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import type { Entities, Entity } from './entities.ts';
import { kindOf } from './kinds.ts';
import type { Mention } from './mentions.ts';
import { folded, isCapitalised } from './name-words.ts';

/** “[Film Life] earlier reported that” */
const reportedEarlier = (tokens: readonly Token[], end: number): boolean =>
  /^(?:earlier|previously|exclusively|first)$/.test(tokens[end]?.lower ?? '') &&
  tokens[end + 1]?.lower === 'reported' &&
  tokens[end + 2]?.lower === 'that';

const isInformant = ({ lower }: Token): boolean => /^(?:sources?|people|persons?|insiders?)$/.test(lower);

/** “[KBC] reported on Friday, citing two sources”, “Citing people close to it, [KBC] reported” */
function reportedCiting(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[end]?.lower !== 'reported') return false;
  const behind = tokens.slice(end + 1, end + 6).findIndex((t) => t.lower === 'citing');
  if (behind >= 0) return tokens[end + behind]?.text === ',' && tokens.slice(end + behind + 2, end + behind + 6).some(isInformant);
  const before = tokens.slice(Math.max(0, at - 14), at);
  const opener = before.findLastIndex((t) => t.text === 'Citing');
  return (
    opener >= 0 &&
    before.at(-1)?.text === ',' &&
    before.slice(opener).some(isInformant) &&
    !before.slice(opener).some((t) => t.text === '.')
  );
}

/** “[Leggo] reports that”, “…, reports [Leggo].”: whether a name does what nothing but outlets does of others. */
export function isReporting({ tokens }: ArticleText, mention: Mention): boolean {
  const { at, core, person } = mention;
  const end = at + mention.tokens.length;
  const isEarlier = reportedEarlier(tokens, end);
  // “Unconfirmed reports that it is shut”: what is told, and by nobody.
  const reports =
    tokens[end]?.lower === 'reports' && tokens[end + 1]?.lower === 'that' && !/(?:ed|ing)$/.test(tokens[end - 1]?.lower ?? '');
  const inverted = tokens[at - 1]?.lower === 'reports' && /^[,”"]$/.test(tokens[at - 2]?.text ?? '') && tokens[end]?.text === '.';
  if (!(reports || inverted || isEarlier || reportedCiting(tokens, at, end))) return false;
  const isPerson = person && !(isEarlier && core.length > 1 && person.roles.size === 0 && !isGivenName(folded(core[0]?.lower ?? '')));
  const isName = core.length === mention.tokens.length && core.length < 4 && core.every((t) => t.pos === 'PROPN' && isCapitalised(t.text));
  return !isPerson && isName && /^named/.test(kindOf(mention)) && !core.some((t) => BODY_WORDS.has(t.lower) || PLACES.has(t.lower));
}

/** So many words before “the report” may stand whose report it is. */
const REACH_OF_REPORT = 120;

/** “KBC reported a sale. …, according to [the report]”: the outlet that has just reported, where no report was told of before. */
export function outletOfReport({ tokens }: ArticleText, mention: Mention, entities: Entities): Entity | undefined {
  if (mention.determiner !== 'definite' || mention.tokens.length !== 2 || mention.head !== 'report') return undefined;
  if (tokens.slice(0, mention.at).some((t) => t.lower === 'report' && t.pos === 'NOUN')) return undefined;
  const last = entities.latestOf('media', (e) => !e.heads.has('reports'));
  const told = last?.mentions.findLast((m) => m.at < mention.at);
  if (!told || mention.at - told.at > REACH_OF_REPORT) return undefined;
  const behind = ({ at, tokens: { length } }: Mention) => tokens.slice(at + length, at + length + 3);
  return last?.mentions.some((m) => behind(m).some((t) => /^report(?:s|ed)$/.test(t.lower))) ? last : undefined;
}
