import type { Token } from './tokens.ts';

/** What hyphens join to a name and is no part of it: “Hale-led”. */
const JOINED =
  /^(?:based|born|led|run|area|style|wide|made|held|era|like|only|type|size|bound|owned|level|wing|ish|esque|ready|free|fed|rich|paid|built|bred|sent|side|trip|goer|goers|going|elect|in|out|up|on|off|to|for|of|by|and|or|the|a|an|day|week|month|year|long|time|old|hour|mile|foot|page|part|game|club|fan|fans|ally|aide|loyal|hit|sized|proof|tied)$/;

/** “Un[-]jin”, “Geun[-]hye”: whether a small syllable stands behind a hyphen and a capital one, as in Korean and Chinese first names. */
export function isSyllable(tokens: readonly Token[], hyphen: number): boolean {
  const [first, mark, second] = [tokens[hyphen - 1], tokens[hyphen], tokens[hyphen + 1]];
  if (mark?.text !== '-' || first?.end !== mark.start || second?.start !== mark.end) return false;
  const isJaeIn = second.lower === 'in' && /^(?:jae|myung|jung)$/.test(first.lower);
  return /^\p{Lu}\p{Ll}{1,4}$/u.test(first.text) && /^\p{Ll}{2,5}$/u.test(second.text) && (isJaeIn || !JOINED.test(second.lower));
}
