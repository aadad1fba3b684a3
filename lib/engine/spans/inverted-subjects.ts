import { BODY_NOUNS } from '../lexicon/bodies.ts';
import { CLAIM_NOUNS } from '../lexicon/claims.ts';
import { isGroupNoun, isPersonNoun } from '../lexicon/persons.ts';
import { SAY } from '../lexicon/reporting-verbs.ts';
import type { Range } from '../text/ranges.ts';
import { withAppositionAfter } from './appositions.ts';
import { opensAbility } from './clause-limits.ts';
import {
  bodyEnd,
  hasFiniteVerb,
  isComma,
  isDash,
  isQuoted,
  isRelative,
  isTimeWord,
  nextComma,
  type SentenceView,
  tokenAt,
} from './grammar.ts';
import { nounPhraseAfter } from './noun-phrases-after.ts';
import { startsOccasion } from './occasions.ts';
import { isWritten, mayName } from './phrase-nouns.ts';
import { endsContent, type Subject } from './subject.ts';
import { type VerbGroup, verbGroupAt } from './verb-groups.ts';
import { wholeSubjectAfter } from './whole-subjects.ts';

const POINTING = /^(?:this|that|these|those|it|him|her|them|\p{L}+sel(?:f|ves))$/u;

/** Who stands behind a verb of saying: “…,” [said Lee]; undefined where nobody does. */
export function invertedSubject(view: SentenceView, group: VerbGroup): Subject | undefined {
  if (!endsContent(view, group.start) && group.start !== view.first) return undefined;
  // Only a plain verb is inverted: “said Lee”, never “has said Lee”; and “told Lee” is told to Lee.
  // “Papers, which clerks kept, [corroborated the count]”: what is borne out follows.
  if (group.start < group.verb || group.lemma === 'corroborate' || (group.frame === 'tell' && !SAY.has(group.lemma))) return undefined;
  // “raised the rent, [called the lease “a joke”] and left”: who is called something follows, not who calls.
  if (group.frame === 'call') return undefined;
  // “for want of [shared] tools”: these say only what is quoted.
  const phrase = theOther(view, group.end) ?? beforeTopic(view, group, nounPhraseAfter(view, group.end));
  // “It has gone, [echoed the guild's veterans].”
  const isEchoed = group.lemma === 'echo' && phrase !== undefined && phrase.end >= bodyEnd(view) && mayName(view, phrase);
  const isAtQuotation = isQuoted(view, group.start - 1) || isQuoted(view, group.start - 2);
  if (group.frame === 'quotation-only' && !isAtQuotation && !isEchoed) return undefined;
  // “known as Fox, [wrote a lot of songs]”: what is written, not who writes.
  const mayTell = phrase && (group.lemma === 'say' || mayName(view, phrase) || isWritten(view, phrase) || isBody(view, phrase));
  if (!phrase || !mayTell) return undefined;
  // “tweeted [this:] “…””: what is pointed to, not who speaks.
  const isThoseWho = tokenAt(view, phrase.start).lower === 'those' && tokenAt(view, phrase.end).lower === 'who';
  if (phrase.end - phrase.start === 1 && POINTING.test(tokenAt(view, phrase.start).lower) && !isThoseWho) return undefined;
  // “Lee, a star of “Rain,” [posted the clip] online”: what was put there.
  if (
    /^(?:post|tweet|share|publish|upload|air|release|write)$/.test(group.lemma) &&
    !mayName(view, phrase) &&
    !isQuoted(view, group.start - 1) &&
    !(isBody(view, phrase) && phrase.end >= bodyEnd(view))
  )
    return undefined;
  // “Jo Lee (Fen) — Announced [March 23, 2015]”
  // and not “said [44-year-old Jo Lee]”
  if (isTimeWord(tokenAt(view, phrase.start)) && !/^(?:\p{Ll}|-$)/u.test(tokenAt(view, phrase.start + 1).text)) return undefined;
  const described = isAtQuotation || isBehindClause(view, group, phrase) ? wholeSubjectAfter(view, phrase) : undefined;
  if (described && (isAtQuotation || described.end >= bodyEnd(view))) {
    const own = beforeOwnCue(view, phrase, described);
    return { source: own, start: group.start, after: own.end, inverted: true, certainty: 0.9 };
  }
  const doing = behindDoing(view, group, phrase);
  if (doing) return { source: doing, start: group.start, after: doing.end, inverted: true, certainty: 0.9 };
  const next = tokenAt(view, phrase.end);
  // “a clerk, when asked, said [the mill] “has no debts””: what the quotation tells of, and no speaker.
  if (isQuoted(view, phrase.end) && tokenAt(view, phrase.end + 1).pos === 'AUX' && /^\p{Ll}/u.test(tokenAt(view, phrase.end + 1).text))
    return undefined;
  const closes =
    phrase.end >= bodyEnd(view) ||
    isComma(next) ||
    /^[:;.!?)]$/.test(next.text) ||
    isQuoted(view, phrase.end) ||
    startsOccasion(view, phrase.end) ||
    isRelative(next) ||
    opensAbility(view, phrase.end) ||
    isDash(next) ||
    // ““…,” reports one clerk [I've known for years]”
    (/^(?:i|we)$/.test(next.lower) && isQuoted(view, group.start - 1)) ||
    (next.pos === 'ADV' && !/^(?:not|never|how|when|where|why)$/.test(next.lower)) ||
    ['ADP', 'CCONJ', 'SCONJ'].includes(next.pos);
  if (!closes) return undefined;
  const whole = beforeOwnCue(view, phrase, withRelative(view, withAppositionAfter(view, phrase)));
  return { source: whole, start: group.start, after: whole.end, inverted: true, certainty: 0.9 };
}

/**
 * “The mill shut in May, said [a man] named Karim.”: whether “said” and somebody of whom more may be told stand behind a clause and its comma;
 * and not “Quist, a clerk, said [a man] killed his dog”, where the verb has an object.
 */
function isBehindClause(view: SentenceView, { start, lemma }: VerbGroup, { end }: Range): boolean {
  if (lemma !== 'say' || !isComma(tokenAt(view, start - 1))) return false;
  const takesObject = tokenAt(view, end).pos === 'VERB' && /^(?:DET|PRON|PROPN|NOUN|NUM)$/.test(tokenAt(view, end + 1).pos);
  return (!takesObject || /^(?:named|called|nicknamed)$/.test(tokenAt(view, end).lower)) && hasFiniteVerb(view, view.first, start - 1);
}

/** ““Nobody told us,” claimed [the firm].”, “… argues [a group of clerks]” */
export function isBody(view: SentenceView, { start, end }: Range): boolean {
  const of = view.article.tokens.slice(start, end).findIndex((t) => t.pos === 'ADP');
  const head = tokenAt(view, of > 0 ? start + of - 1 : end - 1).lower;
  // “the 45-year-old”
  const isAged = head === 'old' && tokenAt(view, end - 2).text === '-';
  return tokenAt(view, start).pos === 'DET' && (isAged || BODY_NOUNS.has(head) || isGroupNoun(head));
}

/** “The mill grinds oats, rye and other grain, said [Lee].”: nothing but a name follows “said”, so what stands before was said. */
export const isSpeakerAtEnd = (view: SentenceView, group: VerbGroup, { source, after }: Subject): boolean =>
  /^(?:said|says|wrote|writes|added|adds)$/.test(tokenAt(view, group.verb).lower) &&
  after >= bodyEnd(view) &&
  source !== undefined &&
  view.article.tokens
    .slice(source.start, source.end)
    // “[The board, with two aides, told them], said the people who were there.”
    .some((t) => t.pos === 'PROPN' || (t.lower === 'who' && group.lemma === 'say'));

/** ““No,” said [the other].”: one of two, where nothing stands behind. */
const theOther = (view: SentenceView, at: number): Range | undefined =>
  tokenAt(view, at).lower === 'the' &&
  /^(?:other|latter|second|third)$/.test(tokenAt(view, at + 1).lower) &&
  tokenAt(view, at + 2).pos === 'PUNCT'
    ? { start: at, end: at + 2 }
    : undefined;

/** ““That is a lie,” said [Moss] of Lee's claim”, and not “said Jo Lee of the Harrow Bank”: a name without what is spoken of. */
function beforeTopic(view: SentenceView, group: VerbGroup, phrase: Range | undefined): Range | undefined {
  if (!phrase || !isQuoted(view, group.start - 1)) return phrase;
  let of = phrase.start;
  while (tokenAt(view, of).pos === 'PROPN') of++;
  if (of === phrase.start || of >= phrase.end - 1 || tokenAt(view, of).lower !== 'of') return phrase;
  const next = tokenAt(view, of + 1).lower;
  const isOwned = view.article.tokens.slice(of + 1, phrase.end).some((t) => /^['’]s$/.test(t.text));
  const last = tokenAt(view, phrase.end - 1);
  const isThing = next === 'the' && last.text === last.lower && CLAIM_NOUNS.has(last.lower);
  return isOwned || isThing || /^(?:his|her|its|their)$/.test(next) ? { start: phrase.start, end: of } : phrase;
}

/** ““…,” said [a veteran running a depot, who asked for anonymity].”: with what somebody does, and a clause on him, to the sentence's end. */
function behindDoing(view: SentenceView, group: VerbGroup, phrase: Range): Range | undefined {
  const verb = tokenAt(view, phrase.end);
  if (verb.pos !== 'VERB' || !verb.lower.endsWith('ing') || !isQuoted(view, group.start - 1)) return undefined;
  if (!isPersonNoun(tokenAt(view, phrase.end - 1).lower)) return undefined;
  let end = phrase.end + 1;
  const last = bodyEnd(view);
  while (end < last && !isComma(tokenAt(view, end)) && !isQuoted(view, end) && !/[:;—–]/.test(tokenAt(view, end).text)) end++;
  if (!isComma(tokenAt(view, end))) return { start: phrase.start, end };
  return tokenAt(view, end + 1).lower === 'who' ? { start: phrase.start, end: last } : { start: phrase.start, end };
}

/** So many words may a clause have that tells who somebody is. */
const LONGEST_RELATIVE = 25;

/** “said [a woman who lives next door]”: with a clause that tells who it is, up to its comma or the sentence's end. */
export function withRelative(view: SentenceView, { start, end }: Range): Range {
  if (tokenAt(view, end).lower !== 'who') return { start, end };
  const last = bodyEnd(view);
  // “said [a clerk who, like others, asked not to be named]”
  const aside = isComma(tokenAt(view, end + 1)) ? nextComma(view, end + 2) : -1;
  let close = aside > 0 ? aside + 1 : end + 1;
  while (close < last && !isQuoted(view, close) && !isComma(tokenAt(view, close)) && !isDash(tokenAt(view, close))) close++;
  const isWhole = close === last || isComma(tokenAt(view, close)) || isDash(tokenAt(view, close));
  return { start, end: isWhole && close - end < LONGEST_RELATIVE ? close : end };
}

/** “said [an aide], who added that …”: a relative clause that says something, and asks for nothing, is an attribution of its own. */
export function beforeOwnCue(view: SentenceView, phrase: Range, whole: Range): Range {
  for (let i = phrase.end; i < whole.end; i++) {
    if (!/^(?:who|which)$/.test(tokenAt(view, i).lower)) continue;
    let verb = i + 1;
    while (tokenAt(view, verb).pos === 'ADV' || tokenAt(view, verb).pos === 'AUX') verb++;
    const group = verbGroupAt(view, verb);
    if (group?.form === 'finite' && group.act !== 'believe' && group.frame !== 'ask' && group.lemma !== 'cite')
      return { start: whole.start, end: isComma(tokenAt(view, i - 1)) ? i - 1 : i };
  }
  return whole;
}
