import { isGivenName } from '../lexicon/given-names.ts';
import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { Range } from '../text/ranges.ts';
import {
  bodyEnd,
  hasFiniteVerb,
  isComma,
  isDash,
  isQuoted,
  isRelative,
  isTimeWord,
  lemmaOf,
  nextComma,
  type SentenceView,
  tokenAt,
} from './grammar.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { nounPhraseAfter } from './noun-phrases-after.ts';
import { startsOccasion } from './occasions.ts';
import { antecedentOf, isBareThing, isWritten, mayName } from './phrase-nouns.ts';
import type { VerbGroup } from './verb-groups.ts';

/** “[Footage shared by a guest and placed by the Courier] shows”: by whom something was done to the subject is not the subject. */
export function behindParticiples(view: SentenceView, phrase: Range): Range {
  let { start } = phrase;
  for (let guard = 0; guard < 3; guard++) {
    const done = tokenAt(view, start - 2);
    if (tokenAt(view, start - 1).lower !== 'by' || tokenAt(view, start - 3).lower !== 'and' || !/(?:ed|en|wn)$/.test(done.lower)) break;
    const earlier = nounPhraseBefore(view, start - 3);
    if (!earlier || earlier.start < view.first) break;
    start = earlier.start;
  }
  return start < phrase.start && isWritten(view, { start, end: phrase.start }) ? { start, end: phrase.end } : phrase;
}

/** “It is late, [the head of the guild, Jo Holm] said”: between a whole clause and a name, the office that the name holds. */
export function withTitleBefore(view: SentenceView, name: Range): Range {
  const isName = tokenAt(view, name.start).pos === 'PROPN' && tokenAt(view, name.end - 1).pos === 'PROPN';
  if (!isName || !isComma(tokenAt(view, name.start - 1)) || isQuoted(view, name.start - 1)) return name;
  let start = name.start - 2;
  while (start > view.first && !isComma(tokenAt(view, start)) && !isQuoted(view, start)) start--;
  let head = start + 1;
  while (head + 1 < name.start - 1 && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokenAt(view, head + 1).pos)) head++;
  // ““It was late,” [one trader, Jo Holm] said”
  const isAny = /^(?:an?|one|another)$/.test(tokenAt(view, start + 1).lower) && isPersonNoun(tokenAt(view, head).lower);
  if (isQuoted(view, start) && isAny && head > start + 1 && head === name.start - 2) return { start: start + 1, end: name.end };
  // “[A resident of one of the villages, Jo Holm] said”
  let of = view.first + 1;
  while (of < name.start && /^(?:ADJ|NOUN)$/.test(tokenAt(view, of).pos)) of++;
  const isFirst = start === view.first && /^(?:an?|one|another)$/.test(tokenAt(view, start).lower) && tokenAt(view, of).lower === 'of';
  if (isFirst && isPersonNoun(tokenAt(view, of - 1).lower) && !hasFiniteVerb(view, start, name.start)) return { start, end: name.end };
  const isOffice =
    isComma(tokenAt(view, start)) &&
    tokenAt(view, start + 1).lower === 'the' &&
    isPersonNoun(tokenAt(view, head).lower) &&
    !hasFiniteVerb(view, start, name.start);
  return isOffice && hasFiniteVerb(view, view.first, start) ? { start: start + 1, end: name.end } : name;
}

/**
 * “[Ed Kirk, the energy secretary and former leader] told”, “[Deputy Ann Holm, with the sheriff's office] says”, ““It was late,” [Ravi Sen,
 * an official in Harrow] told”: the name with which the sentence begins, or goes on behind a quotation, where the comma behind what describes it is missing.
 */
export function nameBefore(view: SentenceView, phrase: Range, group: VerbGroup): Range {
  const named = group.form === 'finite' ? nameOfPost(view, phrase) : undefined;
  if (named) return named;
  const isWith = tokenAt(view, phrase.start - 1).lower === 'with';
  const comma = isWith ? phrase.start - 2 : phrase.start - 1;
  if (group.form !== 'finite' || !isComma(tokenAt(view, comma)) || comma < view.first + 2) return phrase;
  let start = comma;
  while (start > view.first && tokenAt(view, start - 1).pos === 'PROPN' && !isQuoted(view, start - 1)) start--;
  // “Police spokesman [Ravi Sen]”
  const isTitled = start > view.first && start < comma - 1 && isPersonNoun(tokenAt(view, start - 1).lower) && start - view.first < 4;
  if (isTitled) start = view.first;
  // “[Amin, one of the guards] said”
  const isOneOf = tokenAt(view, phrase.start).lower === 'one' && tokenAt(view, phrase.start + 1).lower === 'of';
  const isFull = isOneOf ? start < comma && !isTimeWord(tokenAt(view, start)) : start < comma - 1;
  const isBehindQuotation = start > view.first && isFull && isQuoted(view, start - 1);
  // “When contacted, [Amin Kesh, prisons spokesman] said”
  const isContacted =
    /^(?:when|asked|contacted|reached)$/.test(tokenAt(view, view.first).lower) &&
    isComma(tokenAt(view, start - 1)) &&
    start - view.first <= 3;
  // “In a statement [Captain Bill Urb, a spokesman for the army] announced”
  const isStated =
    tokenAt(view, view.first).lower === 'in' && /^(?:statement|email|interview|letter|post)$/.test(tokenAt(view, start - 1).lower);
  if (
    !isBehindQuotation &&
    !isTitled &&
    ((start > view.first && !isContacted && !isStated) || !(isNamed(view, start, comma) || (isOneOf && isFull)))
  )
    return phrase;
  // “[Amin Kesh, head of prisons] said”
  const opens = isBehindQuotation || isTitled ? /^(?:an?|the|one|head|chief)$/ : /^(?:the|one|head|chief)$/;
  const isHead = (k: number) => isPersonNoun(tokenAt(view, k).lower) && !/^(?:NOUN|PROPN|PART)$/.test(tokenAt(view, k + 1).pos);
  let isSomebody = isWith;
  for (let i = phrase.start; i < phrase.end; i++) isSomebody ||= isHead(i);
  const isSpokesman = view.article.tokens.slice(phrase.start, phrase.end).some((t) => t.lower.startsWith('spokes'));
  return isSomebody && (isSpokesman || opens.test(tokenAt(view, phrase.start).lower)) ? { start, end: phrase.end } : phrase;
}

const OF_POST = /^(?:managing|acting|deputy|executive|general|senior)$/;

/** “[Nikos Kave, managing director at Larch] said”: a full name that opens the sentence, with a post that has no article. */
function nameOfPost(view: SentenceView, phrase: Range): Range | undefined {
  const isLed = OF_POST.test(tokenAt(view, phrase.start - 1).lower);
  const comma = isLed ? phrase.start - 2 : phrase.start - 1;
  // “campaigns [director] for the Larch fund”
  // “[general] secretary of the union”
  const isTwo = [0, 1].every((k) => tokenAt(view, phrase.start + k).pos === 'NOUN') || OF_POST.test(tokenAt(view, phrase.start).lower);
  const head = phrase.start + (isTwo ? 1 : 0);
  const post = tokenAt(view, head);
  const isPost = post.pos === 'NOUN' && isPersonNoun(post.lower) && /^(?:of|at|for)$/.test(tokenAt(view, head + 1).lower);
  if (!isPost || !isComma(tokenAt(view, comma)) || comma < view.first + 2 || comma > view.first + 4) return undefined;
  for (let i = view.first; i < comma; i++) if (tokenAt(view, i).pos !== 'PROPN' || isTimeWord(tokenAt(view, i))) return undefined;
  return { start: view.first, end: phrase.end };
}

/** “Ed Kirk”, “Deputy Ann Holm”, and not “Meanwhile”, “New York”: a first name among them. */
function isNamed(view: SentenceView, start: number, end: number): boolean {
  for (let i = start; i < end - 1; i++) if (isGivenName(tokenAt(view, i).lower)) return true;
  return false;
}

/** “…, with [other shopkeepers and even a priest] suggesting that …”: the last of several whom “with” brings in, with those before. */
function withThoseBefore(view: SentenceView, { start, end }: Range): Range {
  const and = tokenAt(view, start - 1).pos === 'ADV' ? start - 2 : start - 1;
  const first = tokenAt(view, and).lower === 'and' ? nounPhraseBefore(view, and) : undefined;
  return { start: first && tokenAt(view, first.start - 1).lower === 'with' ? first.start : start, end };
}

/** “caused a stir with [some teachers] suggesting that …”: who hangs on a thing with “with” speaks, not the thing. */
export function accompanying(view: SentenceView, group: VerbGroup, last: Range): Range {
  const phrase = withThoseBefore(view, last);
  const at = indexOfWord(view, phrase, 'with');
  const own = { start: at + 1, end: phrase.end };
  // “ten barns burned in the hills with [a spokesman] saying “nobody had””
  if (at > phrase.start && isQuoted(view, group.end) && isPersonNoun(tokenAt(view, phrase.end - 1).lower)) return own;
  const isOwn = at > phrase.start && tokenAt(view, group.end).lower === 'that' && mayName(view, own);
  return isOwn && !mayName(view, { start: phrase.start, end: at }) ? own : phrase;
}

/** “both put out a statement – [Hale] saying he was glad”, “…, [others] claiming it was late”: a participle with a subject of its own. */
export function isOfItsOwn(view: SentenceView, phrase: Range): boolean {
  const before = tokenAt(view, phrase.start - 1);
  const first = tokenAt(view, phrase.start);
  // “The letters show [managers] admitting that it was late”
  const isShown = before.pos === 'VERB' && /^(?:show|depict|capture)$/.test(lemmaOf(before)) && mayName(view, phrase);
  // “has left [60 percent of voters] saying that it was late”
  const isShare = before.lower === 'left' && first.pos === 'NUM' && /^(?:%|percent|per)$/.test(tokenAt(view, phrase.start + 1).lower);
  if (isShown || isShare) return true;
  // “nobody has said, beyond [Hale] noting that …”
  if (first.pos === 'PROPN' && /^(?:beyond|besides|despite)$/.test(before.lower)) return true;
  const isSomebody = first.pos === 'PROPN' || /^(?:one|another|some|others|both|many|several|most)$/.test(first.lower);
  return isSomebody && !isQuoted(view, phrase.start - 1) && (isDash(before) || isComma(before));
}

/** “[issued] a statement saying …”: who puts a paper out speaks in it. */
export function isPutOut(view: SentenceView, phrase: Range): boolean {
  // “sent out a statement”
  const isOut = /^(?:out|up|off)$/.test(tokenAt(view, phrase.start - 1).lower);
  const verb = tokenAt(view, isOut ? phrase.start - 2 : phrase.start - 1);
  return (
    verb.pos === 'VERB' &&
    /^(?:issue|release|send|put|post|publish|write|make|give|circulate|fire|unleash|deliver|tweet|read|sign|file|lodge|launch|start|plant|place|run|air|pen|share|upload|drop)$/.test(
      lemmaOf(verb),
    )
  );
}

/** “posted her message under [a headline] that said”, “a photo with [a caption] that said”: what a heading says is its own. */
export function headingIn(view: SentenceView, phrase: Range | undefined): Range | undefined {
  if (!phrase || !/^(?:headline|caption|heading|banner|sign|slogan|hashtag|title|message|note)$/.test(tokenAt(view, phrase.end - 1).lower))
    return phrase;
  for (let i = phrase.end - 2; i > phrase.start; i--)
    if (/^(?:under|with|beneath|below)$/.test(tokenAt(view, i).lower)) return { start: i + 1, end: phrase.end };
  return phrase;
}

/** Where a word stands in a phrase; -1 where it does not. */
export function indexOfWord(view: SentenceView, { start, end }: Range, word: string): number {
  for (let i = start; i < end; i++) if (tokenAt(view, i).lower === word) return i;
  return -1;
}

/** “showed [the singer] express support”, “let [staff] ask”: a bare verb behind whom another verb has for its object. */
export function isSeenDoing(view: SentenceView, source: Range, verb: number): boolean {
  const token = tokenAt(view, verb);
  const before = tokenAt(view, source.start - 1);
  return (
    token.lower === lemmaOf(token) && before.pos === 'VERB' && /^(?:see|show|hear|watch|make|let|help|have|depict)$/.test(lemmaOf(before))
  );
}

/** “It was reported [on Friday evening] by the Courier”: where “by” stands behind what tells when; else `from`. */
export function behindWhen(view: SentenceView, from: number): number {
  if (!startsOccasion(view, from)) return from;
  for (let i = from + 1; i < from + 6 && /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|ADV)$/.test(tokenAt(view, i).pos); i++)
    if (tokenAt(view, i).lower === 'by') return i;
  return from;
}

/**
 * “was accused of theft [by] three clerks”, “was urged to go [by] members of her party”: where “by” stands behind what somebody is
 * blamed for or told to do; -1 where none names who did so.
 */
export function agentBehindCharge(view: SentenceView, group: VerbGroup): number {
  if (!/^(?:judge|urge)$/.test(group.frame) || !/^(?:of|for|over|to|as)$/.test(tokenAt(view, group.end).lower)) return -1;
  for (let i = group.end + 1; i < group.end + LONGEST_CHARGE && i < view.last - 1 && !isQuoted(view, i); i++) {
    const token = tokenAt(view, i);
    if (token.pos === 'AUX' || token.pos === 'PUNCT' || isRelative(token)) return -1;
    if (token.lower !== 'by') continue;
    const agent = nounPhraseAfter(view, i + 1);
    const before = tokenAt(view, i - 1);
    // “praised for work [done] by others”, “to end it by [May]”
    const isWork = before.pos === 'VERB' && /(?:ed|en|ne)$/.test(before.lower);
    const isWhen =
      agent !== undefined &&
      (tokenAt(view, agent.start).pos === 'NUM' ? agent.end - agent.start === 1 : isTimeWord(tokenAt(view, agent.end - 1)));
    return agent && !isWork && !isWhen && (namesPeople(view, agent) || mayName(view, agent)) ? i : -1;
  }
  return -1;
}

/** In words. */
const LONGEST_CHARGE = 12;

const namesPeople = (view: SentenceView, { start, end }: Range): boolean =>
  [...Array(end - start).keys()].some((k) => isPersonNoun(singularOf(tokenAt(view, start + k).lower)));

/** “[Mallory], asking whether it was late, left”: what opens the sentence, up to its first comma. */
export function phraseOpening(view: SentenceView, comma: number): Range | undefined {
  const phrase = nounPhraseBefore(view, comma);
  return phrase?.start === view.first && mayName(view, phrase) ? phrase : undefined;
}

/** Where “but” or “and” stands before a phrase between commas that ends at `comma`: “but, in a note, [rejected]”; else -1. */
export function beforeInsertion(view: SentenceView, comma: number): number {
  for (let i = comma - 1; i > view.first && i > comma - 16; i--) {
    const token = tokenAt(view, i);
    if (isQuoted(view, i) || token.pos === 'AUX' || (token.pos === 'VERB' && !/(?:ed|ing|en)$/.test(token.lower))) return -1;
    if (!isComma(token)) continue;
    return tokenAt(view, i + 1).pos === 'ADP' && /^(?:but|and)$/.test(tokenAt(view, i - 1).lower) ? i - 1 : -1;
  }
  return -1;
}

/** “a message that [said] …”, “a paper that [found] …”. */
export function saysItself(view: SentenceView, group: VerbGroup, that: number): boolean {
  // “put out data [Monday morning] that suggest …”
  let end = that;
  while (isTimeWord(tokenAt(view, end - 1)) || tokenAt(view, end - 1).lower === 'last') end--;
  const phrase = nounPhraseBefore(view, end);
  // “bottles that said, “Welcome””
  const shows = /^(?:say|read)$/.test(group.lemma) && [0, 1].some((k) => isQuoted(view, group.end + k));
  return (
    phrase !== undefined &&
    (shows ||
      (/^(?:say|read|state|note|find|show|claim|conclude|warn|suggest|allege|indicate|reveal|assert)$/.test(group.lemma) &&
        isWritten(view, phrase)))
  );
}

/** “large firms that [warn] it may hurt them”: a relative clause on those who speak. */
export function isSaidBy(view: SentenceView, group: VerbGroup, that: number): boolean {
  const isSpeech = /^(?:say|tell)$/.test(group.frame) && group.act !== 'believe' && group.form === 'finite';
  const head = isSpeech && tokenAt(view, that - 1).lower !== 'those' ? antecedentOf(view, that) : undefined;
  return head !== undefined && !isBareThing(view, head) && !isWritten(view, head);
}

/** “said Jo Lee[, which] runs it.”: where a relative clause begins that closes the sentence, else where that ends. */
export const beforeRelative = (view: SentenceView, comma: number): number =>
  isComma(tokenAt(view, comma)) && isRelative(tokenAt(view, comma + 1)) && nextComma(view, comma + 1) < 0 ? comma : bodyEnd(view);

/** “In 2023 [clerks] told”: where a phrase begins that the year before it is no part of. */
export const behindYear = (view: SentenceView, { start, end }: Range): number =>
  end - start > 1 && /^(?:19|20)\d\d$/.test(tokenAt(view, start).text) && /^(?:in|since|by)$/.test(tokenAt(view, start - 1).lower)
    ? start + 1
    : start;

/** “A deputy [whose lawyer] called him a suspect”: who speaks of a phrase that closes with what is somebody's. */
export function fromWhose(view: SentenceView, { start, end }: Range): Range {
  for (let i = end - 2; i > start && i > end - 5; i--) if (tokenAt(view, i).lower === 'whose') return { start: i, end };
  return { start, end };
}
