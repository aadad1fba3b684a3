/** “The advert hits Lee and claims that …”: verbs of one subject that the tagger takes for nouns. */

import { CLAIM_NOUNS } from '../lexicon/claims.ts';
import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { Token } from './tokens.ts';
import { isFiniteForm } from './verb-forms.ts';

/** A verb that agrees with a subject; names that are words still have a verb's tag here. */
const isSentenceVerb = (token: Token): boolean => isFiniteForm(token) && (token.pos === 'AUX' || /^\p{Ll}/u.test(token.text));

/** “Jo Lee, a clerk, [lives] in the district and wrote …”, “The clerk [works] at the mill”: where the clause has no verb yet. */
export function isWhereabouts(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  const isThere =
    /^(?:lives|works|runs|studies|teaches)$/.test(tokens[i]?.lower ?? '') && /^(?:in|at|near|on|with|for)$/.test(next?.lower ?? '');
  if (!isThere || !before) return false;
  const isOne = isPersonNoun(before.lower) && singularOf(before.lower) === before.lower;
  // “Jo Lee, a clerk, [lives]”: behind an aside on a name.
  const isBehindAside = before.text === ',' && tokens.slice(0, i).filter((t) => t.text === ',').length === 2;
  return (before.pos === 'PROPN' || isOne || isBehindAside) && !tokens.slice(0, i).some(isFiniteForm);
}

/** “The advert hits Lee for taking money and [claims] that …”: a second verb in the form of the first, or the only one there is. */
export function isSecondVerb(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:claims|reports|notes|estimates|promises|vows|states|charges)$/.test(tokens[i]?.lower ?? '')) return false;
  if (tokens[i - 1]?.lower !== 'and' || tokens[i + 1]?.lower !== 'that') return false;
  // “reports and [claims] that …”
  if (CLAIM_NOUNS.has(tokens[i - 2]?.lower ?? '')) return false;
  const finite = tokens.slice(0, i).filter(isSentenceVerb);
  return finite.length === 0 || finite.some(({ pos, lower }) => (pos === 'VERB' ? /[^s]s$/ : /^(?:is|has|does)$/).test(lower));
}

/** “The advert [hits] Lee for taking money and claims …”: of a clause without a verb, the noun that a name or an article follows. */
export function mendFirstVerb(tokens: readonly Token[]): void {
  if (tokens.some(isSentenceVerb)) return;
  const first = tokens.find(({ pos, lower }, i) => {
    const isBetween = /^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '') && /^(?:PROPN|DET|PRON)$/.test(tokens[i + 1]?.pos ?? '');
    return pos === 'NOUN' && /[^s]s$/.test(lower) && isBetween;
  });
  if (first) first.pos = 'VERB';
}
