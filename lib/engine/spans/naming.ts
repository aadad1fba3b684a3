import { isGroupNoun, isPersonNoun } from '../lexicon/persons.ts';
import type { Range } from '../text/ranges.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import { isInContactClause } from './contact-clauses.ts';
import { closesWithComma, isComma, isQuoted, isRelative, quotationAround, type SentenceView, tokenAt } from './grammar.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { beginsClause, nounPhraseAfter } from './noun-phrases-after.ts';
import { startsOccasion } from './occasions.ts';
import { skipAdverbsLeft } from './occasions-before.ts';
import { isPossessive } from './phrase-words.ts';

/**
 * “a boy called Arya”, “the tool, called Larch,”: a participle that gives a name. “She called Lee a liar” has a subject before
 * it, “a critic called it weak” something else than a name after it.
 */
export function isNaming(view: SentenceView, i: number): boolean {
  // “files that the paper has dubbed [The Cabinet Files]”: a name.
  if (/^(?:dubbed|nicknamed)$/.test(tokenAt(view, i).lower)) {
    let end = i + 1;
    while (/^\p{Lu}/u.test(tokenAt(view, end).text)) end++;
    return end > i + 1 && /^(?:,|[.;)]|and|was|were|is|are|has|have)$/.test(tokenAt(view, end).lower);
  }
  if (tokenAt(view, i).lower !== 'called') return false;
  // “the grey box [now] called “Hearth””, “a leaflet online [today] called ‘In the Dark’”
  let before = i;
  while (/^(?:now|still|today|simply|also|originally|formerly|previously|yesterday|online)$/.test(tokenAt(view, before - 1).lower))
    before--;
  const previous = tokenAt(view, before - 1);
  let next = i + 1;
  while (/^(?:the|["“'‘])$/.test(tokenAt(view, next).lower)) next++;
  const isName = /^\p{Lu}/u.test(tokenAt(view, next).text) && tokenAt(view, next).pos !== 'PRON';
  if (!isName) return isThingInMarks(view, before, i + 1);
  while (/^\p{Lu}/u.test(tokenAt(view, next).text)) next++;
  // “called “Hope and Glory,” was”: the name goes to its mark.
  if (isQuoted(view, i + 1)) for (next = i + 1; isQuoted(view, next) && next < view.last; ) next++;
  const behind = tokenAt(view, next);
  // “one member called Lee [“a lamp without oil”]”
  if (isQuoted(view, next) && !isQuoted(view, next - 1)) return false;
  if (isComma(previous)) {
    // “the tool, called Larch, …”, and not “Moore, an adviser, called Hale's plan a mistake”.
    return !isQuoted(view, before - 2) && /^(?:[,.;)”"]|and|that|which|who|is|was|has)?$/.test(behind.lower);
  }
  const phrase = nounPhraseBefore(view, before);
  if (before < i && previous.pos === 'NOUN' && !/^(?:an?|the|["“‘']|,)$/.test(behind.lower)) return true;
  if (previous.pos === 'PROPN' && phrase && /^(?:an?|one|another)$/.test(tokenAt(view, phrase.start).lower)) return true;
  if (previous.pos !== 'NOUN') return false;
  // “One of the clerks called Harrow [a] crook”
  if (/^an?$/.test(behind.lower) && !isQuoted(view, next)) return false;
  if (phrase !== undefined && isIndefinite(view, phrase)) return true;
  // “The boy called Arya [lives] there”: behind the name the boy's own verb follows.
  return ['VERB', 'AUX'].includes(behind.pos) && !behind.lower.endsWith('ing');
}

/** “[remembers] him as “a quiet boy””: what somebody calls another in marks. */
export function isRememberedAs(view: SentenceView, verb: number): boolean {
  for (let i = verb + 2; i < verb + 8 && !/^(?:VERB|AUX|PUNCT)$/.test(tokenAt(view, i).pos); i++)
    if (tokenAt(view, i).lower === 'as') return isQuoted(view, i + 1);
  return false;
}

/** “a formula called the [“chained index”] that leads to less”: a thing that is new to the reader, and its name in marks. */
function isThingInMarks(view: SentenceView, before: number, behind: number): boolean {
  const open = tokenAt(view, behind).lower === 'the' ? behind + 1 : behind;
  const phrase = isQuoted(view, open) && tokenAt(view, before - 1).pos === 'NOUN' ? nounPhraseBefore(view, before) : undefined;
  if (!phrase || isPersonNoun(tokenAt(view, before - 1).lower) || isGroupNoun(tokenAt(view, before - 1).lower)) return false;
  const { start, end } = quotationAround(view, open);
  const isOver = /^(?:PUNCT|CCONJ|ADP|AUX)$/.test(tokenAt(view, end).pos) || isRelative(tokenAt(view, end)) || end >= view.last;
  return /^an?$/.test(tokenAt(view, phrase.start).lower) && end - start <= 7 && isOver;
}

/** “had called a crisis [line]”, “called the doctor”: rung up, or sent for. */
const isRungUp = (view: SentenceView, i: number): boolean => {
  const article = tokenAt(view, i + 1).lower;
  const called = /^an?$/.test(article)
    ? /^(?:line|hotline|helpline|cab|taxi|ambulance|lawyer|doctor|plumber|vet|number|meeting|election|strike|truce|timeout|vote)$/
    : /^(?:the|his|her|their)$/.test(article)
      ? /^(?:hotline|helpline|ambulance|lawyer|doctor|vet)$/
      : undefined;
  return (
    called !== undefined && [2, 3, 4].some((k) => called.test(tokenAt(view, i + k).lower) && /^[.,;]$/.test(tokenAt(view, i + k + 1).text))
  );
};

/** “in what [officials called] a crime”, “called a rival a “fool””, and not “called a meeting”. */
export function isCalledWhat(view: SentenceView, i: number): boolean {
  const isName = (k: number) => /^(?:an?|the)$/.test(tokenAt(view, k).lower) && isQuoted(view, k + 1);
  return (
    /^(?:what|which)$/.test(wordBeforeSubject(view, i)) ||
    isInContactClause(view, i) ||
    [3, 4, 5, 6].some((k) => isName(i + k)) ||
    isNamedInMarks(view, i)
  );
}

/** “called a school bill [“unfair”]”: nothing but the thing stands before the marks. */
function isNamedInMarks(view: SentenceView, i: number): boolean {
  for (let k = i + 1; k < i + 8; k++) {
    if (isQuoted(view, k)) return k > i + 2 && !isQuoted(view, i + 1);
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokenAt(view, k).pos) && tokenAt(view, k).text !== '-') return false;
  }
  return false;
}

/** “the man [called] “Ben” in a report”: a name in marks behind the noun of whoever bears it. */
function isCalledByName(view: SentenceView, verb: number): boolean {
  if (tokenAt(view, verb).lower !== 'called' || tokenAt(view, verb - 1).pos !== 'NOUN' || !isQuoted(view, verb + 1)) return false;
  const { start, end } = quotationAround(view, verb + 1);
  return end - start === 3 && /^\p{Lu}\p{Ll}+$/u.test(tokenAt(view, start + 1).text) && tokenAt(view, end).pos === 'ADP';
}

/** “called on [the army chief] on Friday”: a visit, where nothing is asked of anybody in the clause. */
function isVisit(view: SentenceView, i: number): boolean {
  const visited = tokenAt(view, i + 1).lower === 'on' ? nounPhraseAfter(view, i + 2) : undefined;
  if (!visited || !isPersonNoun(tokenAt(view, visited.end - 1).lower)) return false;
  for (let k = visited.end; k < view.last && !/^[.;:—–]$/.test(tokenAt(view, k).text); k++)
    if (/^(?:to|for|not)$/.test(tokenAt(view, k).lower) || isQuoted(view, k)) return false;
  return true;
}

/** Whether “called” at `i` gives a name, rings somebody up or goes to see them, and says nothing. */
export const callsNobody = (view: SentenceView, i: number): boolean => isCalledByName(view, i) || isRungUp(view, i) || isVisit(view, i);

/** “[that] Mayor Lee described as”, “[what] the Herald and the Courier each called”: the word before a verb's subject. */
export const wordBeforeSubject = (view: SentenceView, i: number): string => tokenAt(view, placeBeforeSubject(view, i)).lower;

function placeBeforeSubject(view: SentenceView, i: number): number {
  let at = skipAdverbsLeft(view, i);
  for (let phrase = nounPhraseBefore(view, at); phrase; phrase = nounPhraseBefore(view, at)) {
    if (tokenAt(view, phrase.start - 1).lower !== 'and') return phrase.start - 1;
    at = phrase.start - 1;
  }
  return -1;
}

/** “[everything] Lee [says] is true”: the saying is what is spoken of. */
export function isSaidWhole(view: SentenceView, i: number): boolean {
  if (tokenAt(view, i + 1).pos !== 'AUX') return false;
  const what = placeBeforeSubject(view, i);
  const word = tokenAt(view, what).lower;
  if (!/^(?:what|whatever|everything|anything|all|much|most)$/.test(word)) return false;
  // “in what the guild [says] was a slip”, “causing what they [say] may be the worst flood”: a thing, and who says what it is.
  const holder = tokenAt(view, what - 1);
  const isHeld =
    /^(?:in|of|to|after|amid|during|following|despite|over|for|with|from|on|at|by)$/.test(holder.lower) ||
    holder.lower.endsWith('ing') ||
    // “It [follows] what the agency says is the driest spring”, and not “They [believe] what he says is the plan”
    (holder.pos === 'VERB' && !/^(?:believ|kn|think|thought|sa)/.test(holder.lower));
  let behind = i + 2;
  while (/^(?:AUX|ADV)$/.test(tokenAt(view, behind).pos)) behind++;
  // “to meet what she [said] is growing demand”
  const isThing = /^(?:ADJ|VERB)$/.test(tokenAt(view, behind).pos) && tokenAt(view, behind + 1).pos === 'NOUN';
  // “for what the guild says are [years] of neglect”
  const next = tokenAt(view, behind);
  const isOpen = /^(?:DET|NUM)$/.test(next.pos) || isPossessive(next) || (next.pos === 'NOUN' && next.lower.endsWith('s'));
  // “footage of what it [said] were foreign-made tanks”
  const isSeveral = /^(?:are|were)$/.test(tokenAt(view, i + 1).lower);
  return !(word === 'what' && isHeld && (isThing || isOpen || isSeveral));
}

/** Whether one of a phrase's nouns is new to the reader: “a group”, “an inquiry into one firm”, “several books”. */
function isIndefinite(view: SentenceView, phrase: Range): boolean {
  for (let k = phrase.start; k < phrase.end; k++)
    if (/^(?:an?|another|one|two|three|several|some|new)$/.test(tokenAt(view, k).lower)) return true;
  return false;
}

/** “[asked] not to be named”, “[asked] that only her first name be used”: terms of anonymity, and nothing that is passed on. */
export function asksForAnonymity(view: SentenceView, i: number, lemma: string): boolean {
  if (!/^(?:ask|request|insist|prefer|beg)$/.test(lemma)) return false;
  const words = Array.from({ length: 8 }, (_, k) => tokenAt(view, i + 1 + k).lower).join(' ');
  return /^(?:to (?:speak|talk|comment|be interviewed) (?:\p{L}+ ){0,2}?(?:anonymously|off the record|on background|in confidence)\b|to use (?:only )?(?:his|her|their) (?:first|middle) names?\b|(?:us|me) to (?:leave|keep) (?:his|her|their) names? out\b|(?:us |me |reporters )?not to (?:be )?(?:named|identified|quoted|named?|identify|print|publish|use)\b|(?:us |me |reporters )?not to (?:reveal|disclose|share|give) (?:his|her|their) (?:\p{L}+ )?(?:(?:sur)?names?|identit(?:y|ies))\b|to (?:be|go|remain|stay) (?:anonymous|unnamed|nameless|unidentified)|to be (?:only )?(?:called|identified|named|known|referred to|quoted) (?:only )?(?:by|as)\b|that (?:only )?(?:his|her|their) (?:\p{L}+ )?(?:(?:sur)?names?|identit(?:y|ies))\b|that (?:he|she|they) (?:not )?be (?:named|identified)|for (?:his|her|their) (?:\p{L}+ )?(?:(?:sur)?names?|identit(?:y|ies)) to\b|(?:for |on )?anonymity\b)/u.test(
    words,
  );
}

const isRelativeBefore = (view: SentenceView, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (isRelative(tokenAt(view, i)) || /^(?:as|if|when|because|while|how|why|what|where)$/.test(tokenAt(view, i).lower)) return true;
  return false;
};

/**
 * “called him [a “fool”] in a speech”, “called it [“a mess,”] part of a long dispute”: what is named in marks ends with them,
 * unless it goes on as a phrase (“a “mess” of a plan”).
 */
export function complementEnd(view: SentenceView, start: number, end: number): number {
  let quoted = start;
  while (quoted < end && !isQuoted(view, quoted)) quoted++;
  if (quoted === end) return beforeNextClause(view, start, end);
  let close = quotationAround(view, quoted).end;
  // “a “bully” and a “coward””
  for (let i = close; i < close + 4 && i < end; i++) if (isQuoted(view, i)) close = quotationAround(view, i).end;
  const next = tokenAt(view, close);
  // “described the [“wild”] minutes before it”
  if (next.pos === 'NOUN' && tokenAt(view, quotationAround(view, quoted).start - 1).pos === 'DET') return end;
  // “A man whose lawyer called him a “suspect” in the case [was] freed”
  for (let i = close; i < end && !isComma(tokenAt(view, i)); i++)
    if (/^(?:was|were|is|are|has|have|had)$/.test(tokenAt(view, i).lower) && !isRelativeBefore(view, close, i)) return i;
  const isOver =
    closesWithComma(view, close - 1) ||
    next.pos === 'PUNCT' ||
    /^(?:and|but|by|while|after|before|when|because|since|instead|too|again)$/.test(next.lower) ||
    startsOccasion(view, close);
  return isOver ? Math.min(close, end) : end;
}

/** “calls it [the oldest], and the town has believed it”: what something is called holds no clause, so the next one is the writer's. */
function beforeNextClause(view: SentenceView, start: number, end: number): number {
  for (let i = start + 1; i < end && !isFiniteForm(tokenAt(view, i)); i++)
    if (isComma(tokenAt(view, i)) && /^(?:and|but|so|yet)$/.test(tokenAt(view, i + 1).lower) && beginsClause(view, i + 2, true)) return i;
  return end;
}
