/** Names of which nothing but what they do tells that they are outlets'. */

import { BODY_WORDS, PLACES } from '../lexicon/bodies.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import type { ArticleText } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { kindOf } from './kinds.ts';
import type { Mention } from './mentions.ts';
import { folded, isCapitalised } from './name-words.ts';

/** “[Film Life] earlier reported that” */
const reportedEarlier = (tokens: readonly Token[], end: number): boolean =>
  /^(?:earlier|previously|exclusively|first)$/.test(tokens[end]?.lower ?? '') &&
  tokens[end + 1]?.lower === 'reported' &&
  tokens[end + 2]?.lower === 'that';

/** “[Leggo] reports that”, “…, reports [Leggo].”: whether a name does what nothing but outlets does of others. */
export function isReporting({ tokens }: ArticleText, mention: Mention): boolean {
  const { at, core, person } = mention;
  const end = at + mention.tokens.length;
  const isEarlier = reportedEarlier(tokens, end);
  // “Unconfirmed reports that it is shut”: what is told, and by nobody.
  const reports =
    tokens[end]?.lower === 'reports' && tokens[end + 1]?.lower === 'that' && !/(?:ed|ing)$/.test(tokens[end - 1]?.lower ?? '');
  const inverted = tokens[at - 1]?.lower === 'reports' && /^[,”"]$/.test(tokens[at - 2]?.text ?? '') && tokens[end]?.text === '.';
  if (!(reports || inverted || isEarlier)) return false;
  const isPerson = person && !(isEarlier && core.length > 1 && person.roles.size === 0 && !isGivenName(folded(core[0]?.lower ?? '')));
  const isName = core.length === mention.tokens.length && core.length < 4 && core.every((t) => t.pos === 'PROPN' && isCapitalised(t.text));
  return !isPerson && isName && /^named/.test(kindOf(mention)) && !core.some((t) => BODY_WORDS.has(t.lower) || PLACES.has(t.lower));
}
