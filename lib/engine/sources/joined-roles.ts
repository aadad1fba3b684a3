import { ROLES } from '../lexicon/people.ts';
import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { Token } from '../text/tokens.ts';
import { opensSmall } from '../text/words.ts';

/** “a clerk and a cook”, “two postmen and a DJ”, “clerks and cooks”: whether a phrase joins two nouns for people, who as a rule are several. */
export function joinsRoles(core: readonly Token[]): boolean {
  const and = core.findIndex((t) => t.lower === 'and');
  if (and <= 0) return false;
  // “the former first lady and senator”, who may be one, has no second article.
  const isSecond = /^(?:an?|another|one|two|three|the)$/.test(core[and + 1]?.lower ?? '');
  const isRole = ({ lower, text }: Token) =>
    ROLES.has(lower) || ROLES.has(singularOf(lower)) || (isSecond && opensSmall(text) && isPersonNoun(lower));
  return core.filter(isRole).length > 1;
}
