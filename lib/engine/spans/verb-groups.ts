import { ALL_REPORTING, BELIEVE, QUOTATION_ONLY, SURE_FORMS, THAT_VERBS } from '../lexicon/reporting-verbs.ts';
import type { ArticleText } from '../text/document.ts';
import type { Range } from '../text/ranges.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import { isInContactClause } from './contact-clauses.ts';
import { actOf, type Frame, frameOf, PARTICLES, PHRASAL } from './frames.ts';
import { isGlued, isQuoted, isTimeWord, lemmaOf, type SentenceView, tokenAt } from './grammar.ts';
import { groupStart, KEEPS, MODAL, NEGATION, PERCEIVED } from './group-start.ts';
import { bringsNoWords } from './idioms.ts';
import { isLikeNoun } from './like-nouns.ts';
import { asksForAnonymity, callsNobody, isCalledWhat, isNaming, isRememberedAs, isSaidWhole, wordBeforeSubject } from './naming.ts';
import { concedes, holdsContrary, isBehindNor, isNegatedBefore } from './negations.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { nounPhraseAfter } from './noun-phrases-after.ts';
import { startsOccasion } from './occasions.ts';
import { isSaidOnPurpose } from './purposes.ts';
import type { Act } from './span-finder.ts';
import { isAdvice, saysThat } from './that-verbs.ts';
import { looksVerbal } from './untagged-verbs.ts';

/** A verb of saying with its auxiliaries and particles. */
export interface VerbGroup extends Range {
  /** Token index of the verb itself. */
  verb: number;
  lemma: string;
  form: 'finite' | 'participle' | 'passive';
  frame: Frame;
  act: Act;
}

/**
 * The verb group around token `i`, or undefined where no act of saying stands there: negated and merely possible speech
 * (“would not say”) and the verb used as a noun or adjective are none.
 */
export function verbGroupAt(view: SentenceView, i: number): VerbGroup | undefined {
  // Outside its sentence a token is none, and must not be remembered so for its own.
  if (i < view.first || i >= view.last) return undefined;
  const groups = groupsOf(view.article);
  const known = groups[i];
  if (known !== undefined) return known ?? undefined;
  const group = readGroup(view, i);
  groups[i] = group ?? null;
  return group;
}

/** What was read of each token of an article: the same verbs are asked for by nearly every rule. */
const memory = new WeakMap<ArticleText, (VerbGroup | null | undefined)[]>();

function groupsOf(article: ArticleText): (VerbGroup | null | undefined)[] {
  const known = memory.get(article);
  if (known) return known;
  const groups: (VerbGroup | null | undefined)[] = new Array(article.tokens.length);
  memory.set(article, groups);
  return groups;
}

/** “Would Lee have said so?”: nobody did. */
const isAskedWhether = (view: SentenceView): boolean =>
  tokenAt(view, view.last - 1).text === '?' && /^(?:would|could|should|might|will|can)$/.test(tokenAt(view, view.first).lower);

/** “told the [truth]”, “told a [joke]”: no words are passed on. */
export const TOLD_THINGS = /^(?:truth|stor(?:y|ies)|tales?|lies?|jokes?)$/;

const WORKS =
  /^(?:biography|book|novel|song|songs|play|poem|script|screenplay|history|music|lyrics|software|code|algorithm|hit|report|study|memoir|essay|thesis|bill|law|legislation|textbook)$/;

/** “said [nothing] about it” */
export const SAID_LITTLE = /^(?:little|nothing|much|more|less|something|anything|plenty|volumes)$/;

/** “Those who [survived] say”: a verb in the past that ends a clause on those who do something now. */
function endsClauseOnThem(view: SentenceView, i: number): boolean {
  const { lower } = tokenAt(view, i);
  const isPast = lower !== lemmaOf(tokenAt(view, i)) && !/(?:s|ing)$/.test(lower);
  const who = tokenAt(view, i - 1).pos === 'ADV' ? i - 2 : i - 1;
  return isPast && tokenAt(view, who).lower === 'who';
}

function readGroup(view: SentenceView, i: number): VerbGroup | undefined {
  const token = tokenAt(view, i);
  if (isQuoted(view, i) || !/^\p{L}/u.test(token.text)) return undefined;
  const lemma = lemmaOf(token);
  const isThat = THAT_VERBS.has(lemma) && saysThat(view, i);
  if (!isThat && !ALL_REPORTING.has(lemma) && !QUOTATION_ONLY.has(lemma) && !PHRASAL.has(lemma)) return undefined;
  const sure = SURE_FORMS.has(token.lower);
  const previous = tokenAt(view, i - 1);
  const next = tokenAt(view, i + 1);
  const nounLike = isLikeNoun(view, i, lemma);
  if (token.pos !== 'VERB' && !sure && !(token.pos === 'NOUN' && !nounLike && looksVerbal(view, i))) return undefined;
  if (nounLike && !sure && !(previous.pos === 'ADP' && token.lower.endsWith('ing'))) return undefined;
  // “think-tank”: half of a compound.
  if ((next.text === '-' && next.start === token.end) || (previous.text === '-' && previous.end === token.start)) return undefined;
  // “may help explain”: an infinitive after another verb; “called in to report”: a telephone call.
  // “those surveyed [say]” are meant by what stands before.
  const isReduced = previous.lower.endsWith('ed') && /^(?:DET|NOUN)$/.test(tokenAt(view, i - 2).pos);
  if (previous.pos === 'VERB' && token.lower === lemma && !sure && !isReduced && !endsClauseOnThem(view, i - 1)) return undefined;
  if (
    lemma === 'call' &&
    /^(?:in|at|to|up|off|back|into|attention|police|911|999|emergency|paramedics|firefighters|9-1-1)$/.test(next.lower)
  )
    return undefined;
  // “have [claims] in the area”: no participle.
  if (/^(?:has|have|had)$/.test(previous.lower) && /(?:[^s]s)$/.test(token.lower) && token.lower !== lemma) return undefined;
  // “[continues] to fight”: where it goes on to speak, the next verb says so.
  if (lemma === 'continue' && next.lower === 'to') return undefined;
  if (asksForAnonymity(view, i, lemma)) return undefined;
  if ((lemma === 'slam' && next.lower === 'into') || (lemma === 'hail' && next.lower === 'from')) return undefined;
  // “has [said] little about the plan”: that much was not said.
  if (lemma === 'say' && SAID_LITTLE.test(next.lower) && /^(?:about|publicly|[.,;])$/.test(tokenAt(view, i + 2).lower)) return undefined;
  // “It is worth [noting] that …”: the writer's own word.
  if (previous.lower === 'worth') return undefined;
  // “Needless to [say], it failed”, “that is to [say]”
  if (lemma === 'say' && previous.lower === 'to' && /^(?:needless|is|suffice|it)$/.test(tokenAt(view, i - 2).lower)) return undefined;
  // “queries [emailed] to the firm”
  if (/^(?:email|e-mail|text|message)$/.test(lemma) && next.lower === 'to' && tokenAt(view, i + 2).pos !== 'VERB') return undefined;
  // “adding to a series of problems”, “told the truth”: no words are passed on.
  if (lemma === 'add' && next.lower === 'to' && !isQuoted(view, (nounPhraseBefore(view, i)?.start ?? 0) - 1)) return undefined;
  if (bringsNoWords(view, i, lemma)) return undefined;
  if (lemma === 'tell' && /^(?:the|a|his|her|their|any)$/.test(next.lower) && TOLD_THINGS.test(tokenAt(view, i + 2).lower))
    return undefined;
  // “wrote a book about him”, “wrote down what he saw”: something is made, nothing passed on.
  const isMade = [2, 3].some((k) => WORKS.test(tokenAt(view, i + k).lower)) && /^(?:an?|the|his|her|its|their|code)$/.test(next.lower);
  if (lemma === 'write' && (isMade || /^(?:down|up)$/.test(next.lower))) return undefined;
  // “reported them to the police”
  if (lemma === 'report' && /^(?:it|him|her|them)$/.test(next.lower) && /^(?:ADP|PUNCT|PART|VERB)$/.test(tokenAt(view, i + 2).pos))
    return undefined;
  // “called it quits”, “call it a day”: somebody stops, nobody speaks.
  if (lemma === 'call' && next.lower === 'it' && /^(?:quits|off|a)$/.test(tokenAt(view, i + 2).lower)) {
    if (tokenAt(view, i + 2).lower !== 'a' || /^(?:day|night)$/.test(tokenAt(view, i + 3).lower)) return undefined;
  }
  if (/^(?:dub|nickname)$/.test(lemma) && isNaming(view, i)) return undefined;
  if (
    lemma === 'call' &&
    (isNaming(view, i) || callsNobody(view, i) || (/^an?$/.test(next.lower) && previous.pos !== 'AUX' && !isCalledWhat(view, i)))
  )
    return undefined;
  // “a self-[described] loner”, “a [calling] card”, “[admitted] to the Royal Hospital”
  if (/^-$/.test(previous.text) && isGlued(view, i - 1) && /(?:ed|ing)$/.test(token.lower)) return undefined;
  if (lemma === 'call' && (/^cards?$/.test(next.lower) || /^(?:phone|telephone|conference|robo)$/.test(previous.lower))) return undefined;
  // “sales and [promises] of more”
  if (next.lower === 'of' && /^(?:promise|claim|vow|pledge|report|estimate)$/.test(lemma)) return undefined;
  const to = tokenAt(view, i + 2).lower === 'the' ? i + 3 : i + 2;
  if (lemma === 'admit' && next.lower === 'to' && (tokenAt(view, to).pos === 'PROPN' || tokenAt(view, to).lower === 'hospital'))
    return undefined;
  // “the bodies [found] so far”, “was [found] guilty”
  const isInYear = next.lower === 'in' && /^(?:1|2)\d{3}$/.test(tokenAt(view, i + 2).lower) && tokenAt(view, i + 3).lower === 'that';
  const isOnDay = next.lower === 'on' && isTimeWord(tokenAt(view, i + 2));
  if (lemma === 'find' && !isOnDay && /^(?:so|in|at|near|on|dead|alive|guilty)$/.test(next.lower) && !isInYear) return undefined;
  // “called [again] for”, “called [Wednesday] for”
  const isBetween = /^(?:again|repeatedly|publicly|also|instead|once|only|explicitly|\p{L}+day)$/u.test(next.lower);
  // “claimed [responsibility] for”
  const isOwned = lemma === 'claim' && next.lower === 'responsibility';
  const at = isOwned || (lemma === 'call' && isBetween) ? i + 2 : i + 1;
  const behind = tokenAt(view, at).lower;
  // “argued [for years] that”: a time, and nothing that is argued for.
  const isTime = behind === 'for' && startsOccasion(view, at);
  const particle = (isOwned ? behind === 'for' : PARTICLES.get(lemma)?.test(behind)) && !isQuoted(view, at) && !isTime ? behind : '';
  // “speaking of the strike”, “seldom speaks of it”, “spoke of it”: no words are passed on.
  const isMere = token.lower.endsWith('ing') || /^(?:seldom|rarely|hardly)$/.test(previous.lower);
  if (particle === 'of' && (isMere || /^(?:it|him|her|them|this|that)$/.test(tokenAt(view, i + 2).lower))) return undefined;
  const isAs = /^(?:remember|recall)$/.test(lemma) && isRememberedAs(view, i);
  const frame = isThat ? 'say' : isAs ? 'call' : isAdvice(view, i, lemma) ? 'urge' : frameOf(lemma, particle);
  if (!frame || (lemma === 'say' && isSaidWhole(view, i))) return undefined;
  const start = groupStart(view, i);
  const words = Array.from({ length: i - start }, (_, k) => tokenAt(view, start + k).lower);
  if (isAskedWhether(view)) return undefined;
  // “never explicitly [stated] which”
  for (let k = start - 1; tokenAt(view, k).pos === 'ADV'; k--) if (tokenAt(view, k).lower === 'never') return undefined;
  const isConceded = concedes(lemma, words) || holdsContrary(lemma, words);
  const isNegated = words.some((word) => NEGATION.test(word)) && !isConceded;
  if (isNegated || isBehindNor(view, start) || isNegatedBefore(view, start)) return undefined;
  // “[can be heard] asking”: it was said.
  const isPerceived = words.some((word) => PERCEIVED.test(word));
  // “Lee would answer, “I did.””: told as a habit, with the words.
  const isHabit =
    lemma !== 'ask' && words.includes('would') && !words.includes('have') && /^[,:]$/.test(next.text) && isQuoted(view, i + 2);
  // “would say only that it was late”: no more than that, but that was said.
  // “would say only that his name was Lee”: on what terms.
  const isNamed = [2, 3, 4].some(
    (k) => /^(?:his|her|their)$/.test(tokenAt(view, i + k - 1).lower) && /^names?$/.test(tokenAt(view, i + k).lower),
  );
  const isLeast =
    lemma === 'say' &&
    words.includes('would') &&
    (next.lower === 'only' || words.includes('only') || tokenAt(view, start - 1).lower === 'only') &&
    !isNamed;
  if (!isPerceived && !isHabit && !isLeast && !isConceded && words.some((word) => MODAL.test(word))) return undefined;
  // “in addition to saying” is no infinitive.
  const isGerund = token.lower.endsWith('ing') && /^(?:addition|prior)$/.test(tokenAt(view, start - 2).lower);
  if (
    // “people I spoke to [said]”
    (tokenAt(view, start - 1).lower === 'to' &&
      !(start === i && /^(?:said|told)$/.test(token.lower)) &&
      !isGerund &&
      // “tried to speak, only to be [told] by the chair that …”: that was said.
      !(tokenAt(view, start - 2).lower === 'only' && lemma === 'tell') &&
      !isSaidOnPurpose(view, i)) ||
    (tokenAt(view, start).lower === 'to' && start === i - 1)
  )
    return undefined;
  const quotedAs = words.includes('quoted') || (words.includes('reported') && words.at(-1) === 'as');
  // “[was quick to] add” is no passive.
  const be =
    words.slice(words.lastIndexOf('to') + 1).some((word) => /^(?:am|is|are|was|were|be|been|being|'m|'re|get|got)$/.test(word)) ||
    // “who's argued that” has, and is not.
    (words.includes("'s") && /(?:ed|ing)$/.test(token.lower) && !(token.lower.endsWith('ed') && hasDone(view, i, lemma, frame, at)));
  const ing = token.lower.endsWith('ing');
  // “prices, compared with last year”, “a man accused of fraud”: no object, so the subject is spoken of, not speaking.
  const bare =
    start === i &&
    /(?:ed|^understood|^thought)$/.test(token.lower) &&
    !/^(?:that|which|whom|what|something)$/.test(wordBeforeSubject(view, i)) &&
    !isInContactClause(view, i);
  const reduced =
    // “footage [shown] on air”
    (lemma === 'show' && token.lower === 'shown' && start === i) ||
    (bare &&
      particle === '' &&
      !(lemma === 'warn' && next.lower === 'of') &&
      (((frame === 'judge' || frame === 'call') && /^(?:of|as|with|by|for|to)$/.test(next.lower)) ||
        (frame === 'tell' && /^(?:on|by|about|of)$/.test(next.lower) && !isTimeWord(tokenAt(view, i + 2))) ||
        (lemma === 'ask' && /^(?:by|about|of)$/.test(next.lower)) ||
        (lemma === 'report' && isBehindThere(view, i)) ||
        // “a man suspected of theft”, “a ship believed to be lost”
        (BELIEVE.has(lemma) && /^(?:of|to|in)$/.test(next.lower)) ||
        // “a firm [branded] the worst by the union left”
        (frame === 'call' && isCalledBy(view, i)) ||
        // “was doomed, deemed too small”
        (lemma === 'deem' && /^(?:ADV|ADJ)$/.test(next.pos)) ||
        // “an account disputed by his partner”, and not “confirmed by phone”, “replied by saying”
        (next.lower === 'by' &&
          ![2, 3].some((k) => /ing$|^(?:phone|e-?mail|text|letter|telephone|post|video|fax)$/.test(tokenAt(view, i + k).lower)))));
  // “said so when [asked] about it”
  const isAskedOf =
    (token.lower === 'asked' && start === i && /^(?:when|if|once|while)$/.test(previous.lower)) ||
    // “a minister, when [told] of it, said”, and not “Lee once told”
    (token.lower === 'told' && start === i && previous.lower === 'when');
  const form =
    isAskedOf || (be && !ing && !quotedAs) || reduced
      ? 'passive'
      : ing && !be && !quotedAs && !words.some((word) => KEEPS.test(word) || /^(?:far|on)$/.test(word))
        ? 'participle'
        : 'finite';
  return { start, end: particle ? at + 1 : i + 1, verb: i, lemma, form, frame, act: isConceded ? 'say' : actOf(lemma, frame) };
}

/** “there were 3,248 cases [reported]”: they were, and report nothing. */
function isBehindThere(view: SentenceView, verb: number): boolean {
  const phrase = nounPhraseBefore(view, verb);
  return phrase !== undefined && tokenAt(view, phrase.start - 1).pos === 'AUX' && tokenAt(view, phrase.start - 2).lower === 'there';
}

/** “a firm branded the worst in Norland by the union [left]”: what it is called stands behind the verb, and who calls it so behind “by”. */
function isCalledBy(view: SentenceView, verb: number): boolean {
  for (let i = verb + 1; i < verb + 10 && !/^(?:VERB|AUX|PUNCT)$/.test(tokenAt(view, i).pos); i++) {
    if (tokenAt(view, i).lower !== 'by') continue;
    const agent = nounPhraseAfter(view, i + 1);
    const next = agent && (tokenAt(view, agent.end).pos === 'ADV' ? agent.end + 1 : agent.end);
    return next !== undefined && isFiniteForm(tokenAt(view, next));
  }
  return false;
}

/** “who's [argued] that”, “she's [denied] the charge”, “he's [called] for calm”, and not “he's accused of theft”: whether “'s” has done it. */
function hasDone(view: SentenceView, verb: number, lemma: string, frame: Frame, at: number): boolean {
  if ((frame === 'say' || lemma === 'warn') && tellsClause(view, verb)) return true;
  if (lemma === 'call') return /^(?:for|on)$/.test(tokenAt(view, at).lower);
  const { pos, lower } = tokenAt(view, verb + 1);
  return /^(?:DET|PROPN|ADJ|NUM)$/.test(pos) || (frame === 'vow' && lower === 'to');
}

/** “argued for years [that] …”: whether “that” follows a verb soon, with no other verb and no mark before it. */
function tellsClause(view: SentenceView, verb: number): boolean {
  for (let i = verb + 1; i < verb + 6 && !/^(?:VERB|AUX|PUNCT)$/.test(tokenAt(view, i).pos); i++)
    if (tokenAt(view, i).lower === 'that') return true;
  return false;
}

/** Whether a verb of saying stands in `[from, to)`, outside of quotations. */
export function holdsCue(view: SentenceView, from: number, to: number, test: (group: VerbGroup) => boolean = () => true): boolean {
  for (let i = from; i < to; i++) {
    const group = verbGroupAt(view, i);
    if (group && test(group)) return true;
  }
  return false;
}

/** One that is said of a subject: “Lee [said]”, not “[saying]”. */
export const isFiniteGroup = ({ form }: VerbGroup): boolean => form === 'finite';

/** A verb that is no bare form: “calls”, “has called”, “called”. */
export const isTensed = (view: SentenceView, group: VerbGroup): boolean =>
  group.start < group.verb || tokenAt(view, group.verb).lower !== group.lemma;

/** “The message, [written] by the chief, states: “…””: how a paper came about. */
export const tellsWhoWrote = (view: SentenceView, { start, verb, end }: VerbGroup): boolean =>
  start === verb && tokenAt(view, verb).lower === 'written' && tokenAt(view, end).lower === 'by';
