/** Who speaks for somebody else without being called a spokesperson. */

import { BODY_NOUNS } from '../lexicon/bodies.ts';
import { AGENTS } from '../lexicon/people.ts';
import type { Mention } from './mentions.ts';

/** A lawyer or representative who speaks for a client or body: “his lawyer”, “a lawyer for the family”, “a company representative”. */
export function isAgent({ core, tokens }: Mention, word: string): boolean {
  if (!AGENTS.has(word)) return false;
  const before = core[core.findLastIndex((t) => t.lower === word) - 1];
  return (
    core.some((t) => /^['’]s?$/.test(t.text)) ||
    /^(?:his|her|its|their|our)$/.test(tokens[0]?.lower ?? '') ||
    tokens.some((t, i) => i > 0 && /^(?:for|representing)$/.test(t.lower)) ||
    (/^rep/.test(word) &&
      before !== undefined &&
      BODY_NOUNS.has(before.lower) &&
      !/^(?:union|party|school|state|country|group|service|services)$/.test(before.lower))
  );
}

const SPEAKS_FOR = /^(?:press|media|information|affairs|communications?|pr|publicity)$/;

/** “a press officer”, “a public affairs officer at the base”: whose work it is to speak for a body. */
export const isPressOfficer = ({ core }: Mention, word: string): boolean =>
  /^(?:officers?|agents?|aides?|attach[eé]|director|manager|adviser|advisor|representatives?)$/.test(word) &&
  SPEAKS_FOR.test(core[core.findLastIndex((t) => t.lower === word) - 1]?.lower ?? '');
