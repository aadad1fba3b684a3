/** What the writer sets behind somebody's words against them: that they could not be checked, that they are denied. */

import { atStart, CALLED_UNTRUE, isIn, NOT_VERIFIED } from '../lexicon/claims.ts';
import { isQuoted, type SentenceView, tokenAt } from './grammar.ts';
import { nounPhraseAfter } from './noun-phrases-after.ts';

/** “said it had been checked, though [that was not the case]”, “, although [this figure has been disputed by] others” */
const DENIED_BEHIND =
  /^(?:that|this|it) (?:is|was) (?:false|untrue|wrong|incorrect|not (?:the case|true|so))\b|^(?:it|that|this|(?:that|this|the) \p{L}+) (?:is|was|has been) (?:\p{L}+ly )?(?:den|disput|reject|contest)(?:ied|ed) by\b/u;

/** “said ten had died, [though the figure could not be verified]”: what the outlet could not check are its own words. */
export function isCaveat(view: SentenceView, from: number, last: number): boolean {
  if (!/^(?:though|although|but|which)$/.test(tokenAt(view, from).lower)) return isUncheckedClaim(view, from, last);
  const { start } = tokenAt(view, from + 1);
  if (DENIED_BEHIND.test(view.article.text.slice(start, start + 100))) return true;
  let denied = false;
  for (let i = from + 1; i < last && !isQuoted(view, i); i++) {
    denied ||= /^(?:not|n[’']t|cannot|unable|no|never|neither|refused|declined|yet)$/.test(tokenAt(view, i).lower);
    if (denied && /^(?:verif|confirm|authenticat|corroborat|substantiat)/.test(tokenAt(view, i).lower)) return true;
  }
  return false;
}

const CLAIMS =
  /^(?:claims?|accounts?|figures?|reports?|allegations?|assertions?|statements?|tolls?|numbers?|accusations?|estimates?|versions?)$/;

/** “ten had died, [a claim the Courier could not verify]”, “[figures that have not been confirmed]” */
export function isUncheckedClaim(view: SentenceView, from: number, last: number): boolean {
  const noun = /^(?:an?|the)$/.test(tokenAt(view, from).lower) ? from + 1 : from;
  if (!CLAIMS.test(tokenAt(view, noun).lower)) return false;
  let denied = false;
  for (let i = noun + 1; i < Math.min(last, noun + 10); i++) {
    denied ||= /^(?:not|n['’]t|cannot|unable|yet)$/.test(tokenAt(view, i).lower);
    if (denied && /^(?:verif|confirm|authenticat|corroborat|substantiat)/.test(tokenAt(view, i).lower)) return true;
  }
  return false;
}

/** The same right at a place: asked at every comma, they are not to look through what follows. */
const CALLED_HERE = atStart(CALLED_UNTRUE);
const NOT_VERIFIED_HERE = atStart(NOT_VERIFIED);

/** “has denied wrongdoing and [the Courier has not been able to verify it]”: what somebody, as a rule the outlet, could not check. */
export function isNotVerified(view: SentenceView, from: number): boolean {
  const teller = nounPhraseAfter(view, from);
  if (!teller || tokenAt(view, teller.end).pos !== 'AUX') return false;
  const { start } = tokenAt(view, teller.end);
  return isIn(NOT_VERIFIED_HERE, view.article.text.slice(start, start + 100));
}

/** “accused both of theft, [charges they deny]” */
export function isDenialAside(view: SentenceView, from: number, last: number): boolean {
  // “said there had been no offer – [government sources rejected this]”
  // “has argued they are bound by it, [but the courts disagree]”
  const isBut = tokenAt(view, from).lower === 'but';
  let verb = isBut ? from + 1 : from;
  while (/^(?:DET|ADJ|NOUN|PROPN|ADV)$/.test(tokenAt(view, verb).pos) && verb < from + 6) verb++;
  if (isBut && verb > from + 1 && /^(?:disagree[ds]?|differ(?:s|ed)?|demur(?:s|red)?)$/.test(tokenAt(view, verb).lower)) return true;
  // “but protesters [have] disputed that”
  if (/^(?:has|have|had)$/.test(tokenAt(view, verb).lower) && tokenAt(view, verb + 1).pos === 'VERB') verb++;
  const isAnswer = verb > from && /^(?:denie[sd]|rejects?|rejected|disputes?|disputed|dismiss(?:es|ed))$/.test(tokenAt(view, verb).lower);
  if (
    isAnswer &&
    /^(?:this|that|it|the)$/.test(tokenAt(view, verb + 1).lower) &&
    (verb + 2 >= last || /^(?:claims?|allegations?|charges?|accusations?)$/.test(tokenAt(view, verb + 2).lower))
  )
    return true;
  const { start } = tokenAt(view, from);
  if (isIn(CALLED_HERE, view.article.text.slice(start, start + 120))) return true;
  const noun = /^(?:an?|the)$/.test(tokenAt(view, from).lower) ? from + 1 : from;
  if (
    !/^(?:which|something|charges?|claims?|allegations?|accusations?|accounts?|versions?|suggestions?|assertions?|figures?|numbers?|estimates?)$/.test(
      tokenAt(view, noun).lower,
    )
  )
    return false;
  for (let i = noun + 1; i < Math.min(last, noun + 7); i++)
    if (/^(?:den|reject|disput|contest|refut|rebut)(?:y|ies|ied|s|ed|es|e|ted)?$/.test(tokenAt(view, i).lower)) return true;
  return false;
}
