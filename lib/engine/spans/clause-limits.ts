/** What a walk over a noun phrase must not cross, and what it may. */

import { BODY_NOUNS, MEDIA_NOUNS } from '../lexicon/bodies.ts';
import { ROLES } from '../lexicon/people.ts';
import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import { hasVerb, isNominal, isQuoted, isRelative, type SentenceView, tokenAt } from './grammar.ts';
import { PARTICIPLE } from './phrase-words.ts';

/** True where a clause with its own verb, and no relative pronoun, stands between the clause's start and `i`. */
export function verbBefore(view: SentenceView, i: number): boolean {
  for (let k = i - 1; k >= view.first; k--) {
    const token = tokenAt(view, k);
    if (isQuoted(view, k) || /^[,;:—–]$/.test(token.text) || isRelative(token)) return false;
    // “The plan stalled after [Fen and two other towns] sued”: a clause opens there.
    if (/^(?:after|because|while|when|although|though|until)$/.test(token.lower)) return false;
    if (token.pos === 'AUX' || (token.pos === 'VERB' && !PARTICIPLE.test(token.lower))) return true;
    // “[Staff staged] a walkout over the book and Lee, who …, said”: in the past with an object it is the clause's verb.
    const takesObject =
      token.pos === 'VERB' && token.lower.endsWith('ed') && /^(?:an?|the|his|her|its|their|it|him|them)$/.test(tokenAt(view, k + 1).lower);
    if (takesObject && isNominal(tokenAt(view, k - 1))) return true;
  }
  return false;
}

const ABLE =
  /^(?:unable|able|unwilling|willing|reluctant|ready|afraid|free|eager|authori[sz]ed|qualified|allowed|permitted|entitled|cleared)$/;

/** “said an official [not authorised to speak]”: whether what somebody may do begins at `i`. */
export function opensAbility(view: SentenceView, i: number): boolean {
  const able = tokenAt(view, i).lower === 'not' ? i + 1 : i;
  return ABLE.test(tokenAt(view, able).lower) && tokenAt(view, able + 1).lower === 'to' && tokenAt(view, able + 2).pos === 'VERB';
}

/** “a woman [claiming] to be his wife”, “a man [claiming] to speak for the militia”: where it stands, of which the verb's last word is before or at `i`; else -1. */
function claimedBefore(view: SentenceView, i: number): number {
  const isFor = tokenAt(view, i).lower === 'for' && tokenAt(view, i - 1).lower === 'speak';
  const isClaimed = tokenAt(view, i - 2).lower === 'to' && tokenAt(view, i - 3).lower === 'claiming';
  return isClaimed && (isFor || tokenAt(view, i - 1).lower === 'be') ? i - 3 : -1;
}

/** “sources [unable] to speak publicly about the talks”: where the adjective stands behind which the preposition at `i` hangs; else -1. */
export function unableBefore(view: SentenceView, i: number): number {
  let verb = i - 1;
  while (tokenAt(view, verb).pos === 'ADV') verb--;
  const able = verb - 2;
  const isTo = tokenAt(view, verb).pos === 'VERB' && tokenAt(view, verb - 1).lower === 'to';
  if (!isTo || !ABLE.test(tokenAt(view, able).lower)) return -1;
  const head = tokenAt(view, able - 1).lower === 'not' ? able - 2 : able - 1;
  return isNominal(tokenAt(view, head)) ? head + 1 : -1;
}

/** “doctors [not involved] in the work”, “staff [not directly part] of it”: where “not” stands, of which the word at `i` is said; else -1. */
function excludedBefore(view: SentenceView, i: number): number {
  const token = tokenAt(view, i);
  const isState = token.pos === 'VERB' || PARTICIPLE.test(token.lower) || token.pos === 'ADJ' || token.lower === 'part';
  if (!isState || !/^(?:ADP|PART|ADV)$/.test(tokenAt(view, i + 1).pos)) return -1;
  const not = tokenAt(view, i - 1).lower.endsWith('ly') ? i - 2 : i - 1;
  return tokenAt(view, not).lower === 'not' && not > view.first && isNominal(tokenAt(view, not - 1)) && !verbBefore(view, not) ? not : -1;
}

/** Where what somebody may not do, has no part in or claims to be opens, of which the word at `i` is the last but for what it governs; else -1. */
export function stateBefore(view: SentenceView, i: number): number {
  // “An official [not authorised to speak publicly] said”, “two clerks [not authorised to discuss] the case”
  const able = /^(?:VERB|ADV)$/.test(tokenAt(view, i).pos) ? unableBefore(view, i + 1) : -1;
  return able > 0 ? able : Math.max(claimedBefore(view, i), excludedBefore(view, i));
}

/** “something”, “a point”, “an idea”: what a clause behind it takes up with its own subject. */
export function isGlossNoun(view: SentenceView, i: number): boolean {
  const { lower } = tokenAt(view, i);
  if (/^(?:something|remarks|comments|words)$/.test(lower)) return true;
  return (
    /^(?:an?|the)$/.test(tokenAt(view, i - 1).lower) &&
    /^(?:point|fact|view|sentiment|argument|position|stance|criticism|concern|assertion|charge|claim|accusation|idea|theory|feat|move|figure|sum)$/.test(
      lower,
    )
  );
}

/** Whether a verb behind a preposition or “to” is a part of what opens the clause, whose own verb stands at `end`. */
export function isWithinSubject(view: SentenceView, i: number, end: number): boolean {
  const token = tokenAt(view, i);
  const before = tokenAt(view, i - 1);
  const isGerund = token.lower.endsWith('ing') && (before.pos === 'ADP' || (before.pos === 'ADV' && tokenAt(view, i - 2).pos === 'ADP'));
  const isInfinitive = before.lower === 'to' && before.pos === 'PART';
  const from = isGerund && before.pos === 'ADV' ? i - 2 : i - 1;
  const isClause = tokenAt(view, end).pos === 'AUX' && tokenAt(view, view.first).pos === 'DET' && from > view.first + 1;
  return token.pos === 'VERB' && (isGerund || isInfinitive) && isClause && !verbBefore(view, from);
}

/** “a man who left [when officials] said”, “who had left before [the minister] said”: a clause with the phrase for its subject begins at `i`. */
export function opensClauseOf(view: SentenceView, i: number, end: number): boolean {
  const { lower } = tokenAt(view, i);
  const head = tokenAt(view, end - 1);
  // “because of his youth” opens none.
  if (/^(?:when|while|because|though|although|unless|once|if)$/.test(lower))
    return tokenAt(view, i + 1).lower !== 'of' && !hasVerb(view, i + 1, end);
  const isSomebody = /^(?:PROPN|PRON)$/.test(head.pos) || isPersonNoun(singularOf(head.lower));
  return isSomebody && /^(?:after|before|since|until)$/.test(lower);
}

/** “[In his speech at the show] Hale said”: whether a thing closes a phrase at `i` that hangs on the preposition with which the sentence opens. */
export function isBehindOpener(view: SentenceView, i: number): boolean {
  const opens = tokenAt(view, view.first).pos === 'CCONJ' ? view.first + 1 : view.first;
  if (!/^(?:in|at|during)$/.test(tokenAt(view, opens).lower) || i < opens + 5 || i > opens + 9) return false;
  const [at, the, thing] = [i - 2, i - 1, i].map((k) => tokenAt(view, k));
  if (thing?.pos !== 'NOUN' || the?.lower !== 'the' || !/^(?:in|at|to|before)$/.test(at?.lower ?? '')) return false;
  return !isPersonNoun(thing.lower) && !ROLES.has(thing.lower) && !BODY_NOUNS.has(thing.lower) && !MEDIA_NOUNS.has(thing.lower);
}
