import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { Range } from '../text/ranges.ts';
import { withAppositionAfter } from './appositions.ts';
import { namedBefore } from './called.ts';
import { isComma, isRelative, isTimeWord, type SentenceView, tokenAt } from './grammar.ts';
import { withRelative } from './inverted-subjects.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { nounPhraseAfter } from './noun-phrases-after.ts';
import { isOutletPhrase } from './outlet-phrases.ts';
import { isPress, isWritten, lastIndexOf } from './phrase-nouns.ts';
import type { Subject } from './subject.ts';
import { agentBehindCharge, behindWhen, indexOfWord } from './subject-phrases.ts';
import type { VerbGroup } from './verb-groups.ts';

/** With what goes on that was said, behind who said it: “was told by Lee [that]”, “was accused by Lee [of]”. */
const LINKS: Record<string, RegExp> = { tell: /^that$/, urge: /^to$/, ask: /^to$/, call: /^as$/, accuse: /^of$/ };

/** “by [Ann Quist, a clerk,] that”, “by [one of the clerks] of theft”, “by [a clerk who saw it] to go”: who did something, up to the word with which what was said goes on. */
function agentAt(view: SentenceView, from: number, link: RegExp | undefined): Range | undefined {
  const plain = nounPhraseAfter(view, from);
  const somebody = plain ?? (tokenAt(view, from + 1).lower === 'who' ? { start: from, end: from + 1 } : undefined);
  if (!somebody) return undefined;
  const goesOn = (i: number) => (link ? link.test(tokenAt(view, i).lower) : false) || tokenAt(view, i).pos === 'PUNCT' || i >= view.last;
  // “by [Ann Quist and Kurt Lund] that”
  const second = tokenAt(view, somebody.end).lower === 'and' ? nounPhraseAfter(view, somebody.end + 1) : undefined;
  const both = second && (goesOn(second.end) || tokenAt(view, second.end).lower === 'who') ? { start: from, end: second.end } : somebody;
  const isApposed = isComma(tokenAt(view, both.end)) && !isRelative(tokenAt(view, both.end + 1));
  const apposed = isApposed ? withAppositionAfter(view, both) : both;
  const whole = withRelative(view, apposed.end > both.end && goesOn(apposed.end) ? apposed : both);
  const cut = link ? lastIndexOf(view, whole, link) : -1;
  if (cut > whole.start) return { start: whole.start, end: isComma(tokenAt(view, cut - 1)) ? cut - 1 : cut };
  // “was confirmed by a clerk who saw it [on Monday]”
  const isDated = whole.end > whole.start + 3 && isTimeWord(tokenAt(view, whole.end - 1)) && tokenAt(view, whole.end - 2).lower === 'on';
  return isDated ? { start: whole.start, end: whole.end - 2 } : whole;
}

/** What is said of a thing by saying so: “The claim was [denied] by Lee”. */
const SAID_OF =
  /^(?:describe|deny|dispute|reject|refute|criticise|criticize|condemn|denounce|praise|confirm|corroborate|announce|report|challenge|decry|deplore|applaud)$/;

/**
 * “[The claim] was denied by a clerk”, “[The remarks] were described by a clerk who was there”: of what something was said, where no words are
 * given; undefined where none was.
 */
export function toldOf(view: SentenceView, { form, lemma, start, verb }: VerbGroup, { until }: Subject): Range | undefined {
  // “a figure [disputed] by his side”: what is told in passing.
  const isReduced = start === verb && lemma !== 'describe';
  if (form !== 'passive' || until !== undefined || isReduced || !SAID_OF.test(lemma)) return undefined;
  const thing = nounPhraseBefore(view, start);
  if (!thing) return undefined;
  const head = tokenAt(view, thing.end - 1);
  // “Lee's claim [that] the vote was rigged has been rejected by the court”: his, and what he claims.
  const isOwnClaim = lemma !== 'describe' && indexOfWord(view, thing, 'that') > thing.start;
  // “though [that] figure has been disputed by his side”: what was told before.
  const isPointer = tokenAt(view, thing.start - 1).lower === 'that' || /^(?:this|that|these|those)$/.test(tokenAt(view, thing.start).lower);
  if (isOwnClaim || (isPointer && lemma !== 'describe') || (thing.end - thing.start < 2 && head.pos !== 'NOUN')) return undefined;
  // “Lee was confirmed by the council”, “the request was denied by a judge”: what was done.
  const isSomebody = head.pos === 'PROPN' || head.pos === 'PRON' || isPersonNoun(singularOf(head.lower));
  const isAsked = /^(?:requests?|motions?|petitions?|applications?|appeals?|bids?|offers?|nominations?|visas?|permits?)$/.test(head.lower);
  return /^(?:deny|dispute|reject|refute|confirm|corroborate|announce|report|challenge)$/.test(lemma) && (isSomebody || isAsked)
    ? undefined
    : thing;
}

/** “It was reported in [the local press] that”: where it was, where the press is no more than that. */
function pressIn(view: SentenceView, { start, end, lemma }: VerbGroup): Range | undefined {
  const isReported = tokenAt(view, start - 1).lower === 'it' && /^(?:report|claim|allege|suggest|say|write|rumou?r|speculate)$/.test(lemma);
  const press = isReported && tokenAt(view, end).lower === 'in' ? nounPhraseAfter(view, end + 1) : undefined;
  return press && (isPress(tokenAt(view, press.end - 1)) || isOutletPhrase(view.article, press)) ? press : undefined;
}

/** Who says what a passive verb of saying tells: “was told by [Lee] that”, “has been called “a mess” by [Lee]”; undefined where the sentence names nobody. */
export function passiveSubject(view: SentenceView, group: VerbGroup): Subject | undefined {
  // “has been called [“a mess”] by Lee”
  const called = namedBefore(view, group);
  const isNamed = called > 0;
  const behind = isNamed ? -1 : agentBehindCharge(view, group);
  const by = isNamed ? called : behind > 0 ? behind : behindWhen(view, group.end);
  // “was described [in a statement] as “unfit””
  const paper = group.frame === 'call' && tokenAt(view, group.end).lower === 'in' ? nounPhraseAfter(view, group.end + 1) : undefined;
  if (paper && tokenAt(view, paper.end).lower === 'as' && isWritten(view, paper))
    return { source: paper, start: group.start, after: paper.end, inverted: false, certainty: 0.5 };
  const press = pressIn(view, group);
  if (press) return { source: press, start: group.start, after: press.end, inverted: false, certainty: 0.8 };
  if (tokenAt(view, by).lower !== 'by') return undefined;
  const link = LINKS[group.lemma] ?? LINKS[group.frame];
  const agent = agentAt(view, by + 1, link);
  // “asked by [a reporter] to comment”: what the press asks is no part of the news.
  const isOutlets = agent && (isPress(tokenAt(view, agent.end - 1)) || isOutletPhrase(view.article, agent));
  if (isOutlets && group.lemma === 'ask') return undefined;
  const certainty = group.lemma === 'tell' ? 0.9 : 0.5;
  // “by Ann Quist, a clerk, [that]”
  const isLinked = agent !== undefined && isComma(tokenAt(view, agent.end)) && link?.test(tokenAt(view, agent.end + 1).lower) === true;
  return (
    agent && {
      source: agent,
      start: group.start,
      after: isNamed || behind > 0 ? group.end : isLinked ? agent.end + 1 : agent.end,
      ...((isNamed || behind > 0) && { until: by }),
      inverted: false,
      certainty,
    }
  );
}
