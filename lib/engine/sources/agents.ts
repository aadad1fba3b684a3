/** Who speaks for somebody else without being called a spokesperson. */

import { BODY_NOUNS, BODY_WORDS, PLACES } from '../lexicon/bodies.ts';
import { AGENTS, ROLES_WITHIN } from '../lexicon/people.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { Token } from '../text/tokens.ts';
import type { Entities, Entity } from './entities.ts';
import type { Mention } from './mentions.ts';
import { isOwners } from './name-words.ts';
import { lastBelow, type NameIndex } from './names.ts';

const isBody = ({ lower }: Token): boolean =>
  BODY_NOUNS.has(lower) && !/^(?:union|party|school|state|country|group|service|services)$/.test(lower);

/** Parties, houses and nations, which have representatives who sit for them: “Congress representatives”. */
const SITS_FOR =
  /^(?:gop|republicans?|democrat(?:s|ic)?|labou?r|tory|conservative|liberal|green|state|house|senate|congress|ward|wards|district|constituency|county|student|class|.*(?:ian|ish|ese|can|ch|i)|eu|us|u\.s\.|uk|un)$/;

/** “an [Arlo] representative”, and neither “a Republican representative” nor “a Texas representative”, who sits for them. */
const isFirm = ({ lower, pos, text }: Token): boolean =>
  pos === 'PROPN' && /^\p{Lu}/u.test(text) && !PLACES.has(lower) && !BODY_WORDS.has(lower);

/** A lawyer or representative who speaks for a client or body: “his lawyer”, “a lawyer for the family”, “a company representative”. */
export function isAgent({ core, tokens }: Mention, word: string): boolean {
  if (!AGENTS.has(word)) return false;
  const before = core[core.findLastIndex((t) => t.lower === word) - 1];
  return (
    core.some((t) => /^['’]s?$/.test(t.text)) ||
    /^(?:his|her|its|their|our)$/.test(tokens[0]?.lower ?? '') ||
    tokens.some((t, i) => i > 0 && /^(?:for|representing)$/.test(t.lower)) ||
    // “the agent of the striker”, and not “a representative of the party”
    (!/^rep/.test(word) && tokens[core.length]?.lower === 'of' && core.at(-1)?.lower === word) ||
    (/^rep/.test(word) && before !== undefined && !SITS_FOR.test(before.lower) && (isBody(before) || isFirm(before)))
  );
}

const SPEAKS_FOR = /^(?:press|media|information|affairs|communications?|pr|publicity)$/;

/** “a press officer”, “a public affairs officer at the base”: whose work it is to speak for a body. */
export const isPressOfficer = ({ core }: Mention, word: string): boolean =>
  /^(?:officers?|agents?|aides?|attach[eé]|director|manager|adviser|advisor|representatives?|secretary|secretaries|team)$/.test(word) &&
  SPEAKS_FOR.test(core[core.findLastIndex((t) => t.lower === word) - 1]?.lower ?? '');

/** Whether a word means one who practises law, by whatever title. */
const isLawyer = (word: string): boolean => word === 'lawyer' || ROLES_WITHIN.get('lawyer')?.has(word) === true;

/** “[Hale's lawyer] said … His lawyer added …”: who spoke for the same client last, where nobody was named since, or the client last. */
export function sameAgent(mention: Mention, entities: Entities, names: NameIndex): Entity | undefined {
  if (!/^(?:his|her|their)$/.test(mention.tokens[0]?.lower ?? '')) return undefined;
  const isAlike = (e: Entity) =>
    e.heads.has(mention.head) || (isLawyer(singularOf(mention.head)) && [...e.heads].some((head) => isLawyer(singularOf(head))));
  const last = entities.latestOf('spokesperson', (e) => e.plural === mention.plural && isAlike(e));
  const own = last?.mentions.at(-1);
  if (!last || !own) return undefined;
  const since = names.lastBefore(mention.at);
  if (since < own.at + own.tokens.length) return last;
  const owner = own.core.findIndex(isOwners);
  const client = owner > 0 ? names.find([(own.core[owner - 1] as Token).text]) : undefined;
  return client && client.occurrences[lastBelow(client.occurrences, mention.at)] === since ? last : undefined;
}
