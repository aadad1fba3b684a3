/** What a speaker did not give: evidence, details, a name. The writer tells it, so that content ends before it. */

import { isComma, isDash, isRelative, type SentenceView, tokenAt } from './grammar.ts';
import { nounPhraseAfter } from './noun-phrases-after.ts';

/**
 * “, [without] offering evidence”: how little was given for it is no part of what was said.
 * @returns where the content ends that such words at `i` follow, or -1 where none begin there
 */
export function beforeDisclaimer(view: SentenceView, i: number): number {
  if (isComma(tokenAt(view, i - 1)) && isWithoutEvidence(view, i)) return i - 1;
  const gives = /^(?:offering|providing|elaborating|citing|giving|specifying|naming|presenting|identifying)$/;
  if (tokenAt(view, i).lower !== 'without' || !gives.test(tokenAt(view, i + 1).lower)) return -1;
  return isComma(tokenAt(view, i - 1)) ? i - 1 : i;
}

/** “the vote was rigged, [without evidence]”, “[with no proof]”, “[offering little evidence]”: the writer's word on what was said. */
function isWithoutEvidence(view: SentenceView, i: number): boolean {
  const [first, second] = [tokenAt(view, i).lower, tokenAt(view, i + 1).lower];
  const isNone =
    first === 'without' ||
    (/^(?:with|providing|offering|giving|presenting|citing|producing)$/.test(first) && /^(?:no|little|scant)$/.test(second));
  if (!isNone) return false;
  const noun = [1, 2, 3, 4, 5].find((k) =>
    /^(?:evidence|proof|substantiation|basis|foundation|confirmation|corroboration)$/.test(tokenAt(view, i + k).lower),
  );
  return noun !== undefined && /^(?:PUNCT|CCONJ)$/.test(tokenAt(view, i + noun + 1).pos);
}

/** “claimed he was hurt, [declining] further comment” */
export const isDeclining = (view: SentenceView, i: number): boolean => /^(?:declining|refusing)$/.test(tokenAt(view, i).lower);

const SAY_MORE =
  /^(?:say|said|state|stated|explain|explained|elaborate|specify|specified|give|provide|name|comment|release|identify|disclose|reveal|respond|reply|answer)$/;

/** “…, [but never said] which”, “…, [but did not] elaborate” */
export function isUnsaid(view: SentenceView, i: number): boolean {
  if (!/^(?:but|though|although)$/.test(tokenAt(view, i).lower)) return false;
  // “…, [but gave no] reason”
  if (/^(?:provided|gave|provides|gives)$/.test(tokenAt(view, i + 1).lower) && /^(?:no|few|little)$/.test(tokenAt(view, i + 2).lower))
    return true;
  // “…, though he [declined] to say more”
  const refuser = /^(?:he|she|they)$/.test(tokenAt(view, i + 1).lower) ? i + 2 : -1;
  if (refuser > 0 && /^(?:declined|refused)$/.test(tokenAt(view, refuser).lower) && tokenAt(view, refuser + 1).lower === 'to') return true;
  // “…, but [the official] would not say”, “…, though [she] won't say”
  const verb = /^(?:the|he|she|they)$/.test(tokenAt(view, i + 1).lower) ? (nounPhraseAfter(view, i + 1)?.end ?? i + 1) : i + 1;
  const isDenied = verb === i + 1 || /^(?:not|n['’]t|never)$/.test(tokenAt(view, verb + 1).lower);
  return (
    isDenied &&
    /^(?:never|did|does|would|wo|will|has|had)$/.test(tokenAt(view, verb).lower) &&
    [1, 2, 3].some((k) => SAY_MORE.test(tokenAt(view, verb + k).lower))
  );
}

/** “said no deal was done[, and the studio -- which airs it -- declined] to comment”: whether at the comma `i` somebody else who would not speak follows. */
export function isOthersRefusal(view: SentenceView, i: number): boolean {
  if (!isComma(tokenAt(view, i)) || !/^(?:and|but|while)$/.test(tokenAt(view, i + 1).lower)) return false;
  const who = nounPhraseAfter(view, i + 2);
  if (!who) return false;
  let at = who.end;
  // What is told of them between two marks of a kind.
  if (isDash(tokenAt(view, at)) || (isComma(tokenAt(view, at)) && isRelative(tokenAt(view, at + 1)))) {
    const mark = tokenAt(view, at).text;
    for (at++; at < view.last && tokenAt(view, at).text !== mark; ) at++;
    at++;
  }
  return /^(?:declined|refused)$/.test(tokenAt(view, at).lower) && /^(?:to|comment|requests)$/.test(tokenAt(view, at + 1).lower);
}

const WITHHELD = /^(?:say|comment|elaborate|specify|identify|disclose|discuss|name)$/;

const WITHHELD_IN_CONTRAST = /^(?:confirm|share|address|give|offer|provide|reveal|answer|detail|explain)$/;

/** “has no plans to sell [and would not identify] the bidders”, “would meet them [but would not offer] details” */
export const isWithheld = (view: SentenceView, i: number): boolean =>
  /^(?:and|but)$/.test(tokenAt(view, i).lower) &&
  /^(?:would|will|did|does|do)$/.test(tokenAt(view, i + 1).lower) &&
  /^(?:not|n['’]t)$/.test(tokenAt(view, i + 2).lower) &&
  (WITHHELD.test(tokenAt(view, i + 3).lower) ||
    (tokenAt(view, i).lower === 'but' && WITHHELD_IN_CONTRAST.test(tokenAt(view, i + 3).lower)));

const NAMED_OR_NOT = /^(?:named?|names|surnames?|withheld|identified|anonymous|anonymity|unnamed|identity|quoted|attributed)$/;

/** “an aide said, [who would not be named]”: terms, a few words behind “who”. */
export const tellsTerms = (view: SentenceView, who: number): boolean =>
  tokenAt(view, who).lower === 'who' && [2, 3, 4, 5, 6].some((k) => NAMED_OR_NOT.test(tokenAt(view, who + k).lower));

/**
 * “[on condition of anonymity]”, “on the condition that he not be named”, and not “lent it on condition that it be kept”.
 * @param from where the words begin that these terms would close: “a clerk who spoke on condition of anonymity” are somebody's of whom is told
 */
export function opensTerms(view: SentenceView, i: number, from: number): boolean {
  for (let k = i - 1; k >= from && k > i - 6 && !isComma(tokenAt(view, k)); k--) if (tokenAt(view, k).lower === 'who') return false;
  if (tokenAt(view, i).lower.endsWith('ing') && asksForTerms(view, i)) return true;
  const condition = [i + 1, i + 2].find((k) => tokenAt(view, k).lower === 'condition');
  if (tokenAt(view, i).lower !== 'on' || condition === undefined) return false;
  const next = tokenAt(view, condition + 1).lower;
  if (next !== 'that') return next === 'of';
  for (let k = condition + 2; k < condition + 14; k++) if (NAMED_OR_NOT.test(tokenAt(view, k).lower)) return true;
  return false;
}

/** “[asked] not to be named”, “[declining] to be identified” */
export const asksForTerms = (view: SentenceView, i: number): boolean =>
  /^(?:ask|request|declin|refus|insist|preferr)(?:ed|ing)$/.test(tokenAt(view, i).lower) &&
  [1, 2, 3, 4, 5].some((k) => NAMED_OR_NOT.test(tokenAt(view, i + k).lower));
