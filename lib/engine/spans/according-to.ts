import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { Range } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import { withAppositionAfter } from './appositions.ts';
import { clauseStart, dashBefore, tellsBehindColon } from './clause-starts.ts';
import { contentEnd } from './content-ends.ts';
import {
  titled,
  upToClause,
  upToVerb,
  withAge,
  withImprint,
  withNameInMarks,
  withOwnDeeds,
  withOwnName,
  withParticiple,
  withPost,
  withSecond,
  withTalk,
  withTerms,
} from './described-tellers.ts';
import { behindDescription } from './descriptions-after.ts';
import {
  bodyEnd,
  closesWithComma,
  hasFiniteVerb,
  isComma,
  isDash,
  isNominal,
  isQuoted,
  isRelative,
  lemmaOf,
  nextComma,
  openBracket,
  quotationAround,
  type SentenceView,
  tokenAt,
  trimMarks,
} from './grammar.ts';
import { beforeOwnCue } from './inverted-subjects.ts';
import { mainClauseAfter } from './main-clauses.ts';
import { isSayingParticiple } from './next-acts.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { nounPhraseAfter } from './noun-phrases-after.ts';
import type { FormalCue } from './other-cues.ts';
import { clauseOnSubject } from './parted-subjects.ts';
import { isWritten } from './phrase-nouns.ts';
import { isMerePointer, sentenceMeant } from './pointers-back.ts';
import { restrictiveEnd } from './relative-clauses.ts';
import { holdsCue, isFiniteGroup, verbGroupAt } from './verb-groups.ts';

const PUT = /^(?:described|outlined|stated|reported|noted|shown|detailed|explained|documented|recorded|alleged|claimed|announced)$/;

/** The first words of what `phraseCueEnd` looks for: most tokens are told apart by them. */
const OPENS_PHRASE = new Set(['according', 'as', 'per', 'in', 'first']);

/** Where the words end that name a source at `i`: “according to”, “as described in” a paper, “as reported by” somebody; else -1. */
function phraseCueEnd(view: SentenceView, i: number): number {
  if (!OPENS_PHRASE.has(tokenAt(view, i).lower)) return -1;
  const word = (k: number) => tokenAt(view, i + k).lower;
  if (word(0) === 'according' && word(1) === 'to') return i + 2;
  // “Per the Courier, the hall was empty”, “As per reports, …”
  const opens = i === view.first || (i === view.first + 1 && tokenAt(view, view.first).pos === 'CCONJ');
  if (word(0) === 'as' && word(1) === 'per' && (opens || (isComma(tokenAt(view, i - 1)) && namesTeller(view, i + 2, true)))) return i + 2;
  const isPer = word(0) === 'per' && i === view.first;
  if (isPer && (/^(?:PROPN|DET)$/.test(tokenAt(view, i + 1).pos) || opensSources(view, i + 1))) return i + 1;
  // “They were told to leave, per the Courier”
  if (word(0) === 'per' && isComma(tokenAt(view, i - 1)) && (namesTeller(view, i + 1) || opensSources(view, i + 1))) return i + 1;
  // “[First reported by] the Courier, it was late”
  if (i === view.first && /^first (?:reported|revealed) by$/.test([0, 1, 2].map(word).join(' '))) return i + 3;
  // “in the words of Lee, “we are lost””, “as first reported by the Courier”
  if (/^(?:in the words of|as first reported by)$/.test([0, 1, 2, 3].map(word).join(' '))) return i + 4;
  // “the limits of it, particularly [as outlined in] Article 9”: of a part alone.
  if (word(0) !== 'as' || !PUT.test(word(1)) || /^(?:particularly|especially|notably|such)$/.test(word(-1))) return -1;
  const phrase = nounPhraseAfter(view, i + 3);
  return phrase && ((word(2) === 'by' && word(1) !== 'shown') || (/^(?:in|on)$/.test(word(2)) && isWritten(view, phrase))) ? i + 3 : -1;
}

const SOURCES =
  /^(?:sources?|officials|insiders?|executives|scouts|agents|reports|outlet|newspaper|magazine|tabloid|publication|broadcaster)$/;

/** “per [league sources]”, “per [one team official]”, and not “per person” */
function opensSources(view: SentenceView, i: number): boolean {
  let head = i;
  while (!SOURCES.test(tokenAt(view, head).lower) && /^(?:DET|NUM|ADJ|NOUN|PROPN)$/.test(tokenAt(view, head + 1).pos)) head++;
  // “per the official”, and not “per a translator”
  const isSomebody =
    tokenAt(view, i).pos === 'DET' &&
    isPersonNoun(tokenAt(view, head).lower) &&
    !/^(?:translator|interpreter)$/.test(tokenAt(view, head).lower);
  if (isSomebody && head < i + 5) return true;
  return head < i + 5 && SOURCES.test(tokenAt(view, head).lower);
}

/** “per [the Courier]”, “per [a filing]”, “as per [a clerk]”, and not “per week”: a name, a paper or somebody. */
function namesTeller(view: SentenceView, i: number, maySpeak = false): boolean {
  const phrase = /^(?:DET|PROPN)$/.test(tokenAt(view, i).pos) ? nounPhraseAfter(view, i) : undefined;
  if (!phrase) return false;
  const head = tokenAt(view, phrase.end - 1);
  // “per the Courier (h/t Marl Today)”
  return head.pos === 'PROPN' || head.text === ')' || (maySpeak && isPersonNoun(singularOf(head.lower))) || isWritten(view, phrase);
}

/** “according to a guard [who alleges] he was hurt”: what somebody tells besides is no part of who it is. */
const beforeOwnVerb = (view: SentenceView, { start, end }: Range): Range =>
  isRelative(tokenAt(view, end - 2)) && end - start > 3 && verbGroupAt(view, end - 1)?.act === 'say'
    ? { start, end: end - 2 }
    : { start, end };

/** What others act in line with. */
const LAYS_DOWN =
  /^(?:plans?|laws?|rules?|manifesto|constitution|schedule|timetable|agreement|policy|policies|procedures?|protocols?|principles?|wishes|merit|needs?|conscience|contract|treaty|standards?|instructions?)$/;

/** Bare, what things are done by, and nothing that speaks. */
const MEASURE =
  /^(?:plan|schedule|age|size|need|taste|rank|type|income|ability|custom|tradition|protocol|availability|demand|weight|height)$/;

/** “according to X, …” and “…, according to X”; “as described in X” likewise. */
export function accordingTo(view: SentenceView): FormalCue[] {
  const out: FormalCue[] = [];
  const end = bodyEnd(view);
  for (let i = view.first; i < view.last - 1; i++) {
    const cueEnd = isQuoted(view, i) ? -1 : phraseCueEnd(view, i);
    // “said that [according to the count] it won”: within what another reports.
    // “The Courier reported that [according to two sources] it was over”: an outlet passes on what others tell it.
    const isPassedOn = tokenAt(view, i - 1).lower === 'that' && lemmaOf(tokenAt(view, i - 2)) === 'report';
    if (cueEnd < 0 || (tokenAt(view, i - 1).lower === 'that' && !isPassedOn)) continue;
    const first = titled(view, cueEnd) ?? nounPhraseAfter(view, cueEnd, cueEnd === i + 2);
    if (!first) continue;
    const written = withImprint(view, withOwnDeeds(view, withSecond(view, first)));
    // “will keep its promises [according to the plan]”: as it lays down, and no words of its.
    const isInLine = i > view.first && tokenAt(view, i - 1).pos !== 'PUNCT' && LAYS_DOWN.test(tokenAt(view, written.end - 1).lower);
    if (isInLine && tokenAt(view, i).lower === 'according') continue;
    // “paid [according to age]”, “[according to plan], they left”
    if (written.end - written.start === 1 && MEASURE.test(tokenAt(view, written.start).lower)) continue;
    const whole = withNameInMarks(view, withTalk(view, beforeOwnVerb(view, written)));
    // “a reply, which according to [the report] should be given”: a relative clause goes on with its verb.
    const isInRelative = isRelative(tokenAt(view, i - 1));
    const phrase = i === view.first || isPassedOn ? beforeSubject(view, whole) : isInRelative ? beforeAuxiliary(view, whole) : whole;
    const before =
      i > view.first
        ? trimMarks(view, Math.max(clauseStart(view, i, out), openBracket(view, view.first, i) + 1, dashBefore(view, i, whole.end) + 1), i)
        : undefined;
    // “But according to the police, the …”: what follows the comma there is the content, no apposition.
    // “It has been noticed: According to polls, …” opens a sentence of its own behind the colon.
    const opensAgain = (/^[:;]$/.test(tokenAt(view, i - 1).text) && /^A/.test(tokenAt(view, i).text)) || tellsBehindColon(view, i, end);
    // “She wanted a fee, and according to Lee, the guards knew it”: a clause of its own.
    const isParted = isComma(tokenAt(view, i - 2)) || isDash(tokenAt(view, i - 2));
    const isJoined = tokenAt(view, i - 1).pos === 'CCONJ' || /^(?:although|though|while|because|since)$/.test(tokenAt(view, i - 1).lower);
    // “He did not, but, according to Lee, one of them “knew it””
    // “She lost it because, according to the court, she had acted late”, “left after, according to him, they hit him”, “a man who, according to police, is held”
    const owned = ownedBefore(view, i);
    const isAside =
      isComma(tokenAt(view, i - 1)) &&
      (owned > 0 || /^(?:and|but|because|who|which|that|after|while|when|where|before)$/.test(tokenAt(view, i - 2).lower));
    const isClause = isAside && (hasFiniteVerb(view, phrase.end, end) || isQuoted(view, end - 1));
    // “Prices have been rising and according to its data, petrol costs more”
    const isAnother = isJoined && i > view.first + 2 && isComma(tokenAt(view, phrase.end)) && hasFiniteVerb(view, phrase.end + 1, end);
    const opensClause = ((isJoined && isParted) || isClause || isAnother) && isComma(tokenAt(view, phrase.end));
    // “They were, in the words of one veteran, [“lambs to the slaughter”]”
    const isWords = tokenAt(view, i + 2).lower === 'words' && isQuoted(view, phrase.end + 1);
    const leading = isInRelative || isPassedOn || !before || before.end - before.start <= 1 || opensAgain || opensClause || isWords;
    const next = phrase.end + 1;
    const isNamedFurther = isComma(tokenAt(view, phrase.end)) && !(tokenAt(view, next).pos !== 'DET' && takesObject(view, before, next));
    const described = leading
      ? (withParticiple(view, phrase) ??
        withAge(view, phrase) ??
        withOwnName(view, phrase) ??
        withTerms(view, phrase) ??
        withPost(view, phrase))
      : before && isVerbless(view, before)
        ? upToVerb(view, phrase)
        : withAge(view, phrase);
    const isTold = !leading && !isVerbless(view, before) && isNamedFurther;
    const named = described ?? (isTold ? beforeOwnCue(view, phrase, withAppositionAfter(view, phrase)) : phrase);
    const isBare = phrase.end < whole.end;
    const near = leading && !isBare && !isIntroducing(tokenAt(view, named.end)) ? upToClause(view, named) : named;
    const source = leading ? { start: near.start, end: behindDescription(view, near, end) } : near;
    const isIntroduced =
      isBare ||
      isInRelative ||
      isComma(tokenAt(view, source.end)) ||
      (isQuoted(view, source.end - 1) && closesWithComma(view, source.end - 1)) ||
      (leading && isIntroducing(tokenAt(view, source.end)));
    // “a man who, according to police, [is held in Marl], denied it”
    const isOfRelative = isAside && /^(?:who|which)$/.test(tokenAt(view, i - 2).lower);
    const comma = isOfRelative ? nextComma(view, source.end + 1) : -1;
    // “men who, according to police, [had knives] were held”: with no comma behind what was said.
    const resumed = isOfRelative && comma < 0 && isComma(tokenAt(view, source.end)) ? restrictiveEnd(view, source.end + 2, 1) : -1;
    const told = comma > 0 ? comma : resumed > 0 && resumed < end ? resumed : contentEnd(view, source.end + 1, end);
    const words = isWords ? quotationAround(view, phrase.end + 1) : undefined;
    const after =
      words && before && closesWithComma(view, words.end - 1)
        ? words
        : isIntroduced
          ? trimMarks(view, source.end, leading ? beforeTurn(view, source.end + 1, told) : told)
          : undefined;
    // “The firm, according to two people, has run out of cash.” “It grew, according to the bank, doubling its sales.”
    const goesOn =
      after &&
      // “…, according to a clerk, according to the Courier”
      tokenAt(view, after.start).lower !== 'according' &&
      ((goesOnBehind(view, after.start) && !holdsCue(view, after.start, after.end)) ||
        // “The options being considered, according to two people, [include] a sale”
        (tokenAt(view, after.start).pos === 'VERB' && isFiniteForm(tokenAt(view, after.start))) ||
        (before && isVerbless(view, before)) ||
        takesObject(view, before, after.start));
    // “…, according to her lawyer, Jo Lee, [who declined to say more]”: what the teller does besides.
    const isTellers =
      after &&
      tokenAt(view, after.start).lower === 'who' &&
      /^(?:declined|refused|would|could|did|has|asked)$/.test(tokenAt(view, after.start + 1).lower);
    // “Lee, [who owns half of it], according to a filing, [said it would close]”: told of a subject that speaks for itself.
    const onSubject = before && after && !leading ? clauseOnSubject(view, before.start, before.end) : -1;
    const speaks = onSubject > 0 && after !== undefined && verbGroupAt(view, after.start)?.form === 'finite';
    const around = before && after && !leading && goesOn && !isTellers && !speaks ? [before, after] : undefined;
    // “Three points remain, according to two people: [the length of it, the return of prisoners and the border]”
    const isListed = !leading && !around && tokenAt(view, source.end).text === ':' && !isQuoted(view, source.end + 1);
    const listed = isListed ? trimMarks(view, source.end + 1, end) : undefined;
    // “Lee says few came from Marl, [who make up half of them], according to some”: a clause within what another says.
    const toldOf = speaks ? { start: onSubject, end: i } : undefined;
    const clause = toldOf ?? (before && !leading && !around ? clauseOfOther(view, before) : undefined);
    const content = leading
      ? after && (owned > 0 ? [{ start: owned, end: i - 1 }, after] : [after])
      : (around ?? [clause ?? sentenceMeant(view, before) ?? before, ...(listed ? [listed] : [])]).filter((r) => !isMerePointer(view, r));
    if (content?.[0]) out.push({ source, cue: { start: i, end: cueEnd }, content, act: 'say', confidence: 0.9, fixed: true });
  }
  return out;
}

/** The relative clause that ends `before`, where somebody else's cue stands in front of it, and none within. */
function clauseOfOther(view: SentenceView, before: Range): Range | undefined {
  for (let i = before.end - 3; i > before.start + 3; i--) {
    if (isQuoted(view, i)) return undefined;
    if (!isComma(tokenAt(view, i)) || !/^(?:who|which|whose)$/.test(tokenAt(view, i + 1).lower)) continue;
    const isOthers = holdsCue(view, before.start, i, (g) => isFiniteGroup(g) && g.act === 'say');
    return isOthers && !holdsCue(view, i + 1, before.end) ? { start: i + 1, end: before.end } : undefined;
  }
  return undefined;
}

/** “a doctor [whose deeds], according to police, led to a death”: where what is somebody's begins, right before the cue; else -1. */
function ownedBefore(view: SentenceView, i: number): number {
  let owner = i - 2;
  while (owner > i - 6 && /^(?:NOUN|ADJ|PROPN)$/.test(tokenAt(view, owner).pos)) owner--;
  return owner < i - 2 && isComma(tokenAt(view, i - 1)) && tokenAt(view, owner).lower === 'whose' ? owner : -1;
}

/** “According to one paper, the firm was sold[, but the Courier reports] that …”: where another speaks in a clause of their own, else `end`. */
function beforeTurn(view: SentenceView, from: number, end: number): number {
  for (let i = from; i < end - 2; i++) {
    if (!isComma(tokenAt(view, i)) || isQuoted(view, i) || !/^(?:but|however|though|although|while)$/.test(tokenAt(view, i + 1).lower))
      continue;
    for (let k = i + 3; k < Math.min(end, i + 9) && !isQuoted(view, k) && !isComma(tokenAt(view, k)); k++) {
      const group = verbGroupAt(view, k);
      if (group?.form === 'finite' && group.act === 'say' && nounPhraseBefore(view, group.start)?.start === i + 2) return i;
    }
  }
  return end;
}

/** Without the verb that a phrase has taken in: “the report [should be given]”. */
function beforeAuxiliary(view: SentenceView, { start, end }: Range): Range {
  for (let i = start + 1; i < end; i++) if (tokenAt(view, i).pos === 'AUX') return { start, end: i };
  return { start, end };
}

/** “According to [the Police] the boat was stolen”: without a comma, the article of the clause's subject tells where it begins. */
function beforeSubject(view: SentenceView, { start, end }: Range): Range {
  if (isComma(tokenAt(view, end)) || !hasFiniteVerb(view, start, end + 1) || mainClauseAfter(view, start)) return { start, end };
  for (let i = start + 1; i < end; i++) {
    const opens = tokenAt(view, i).pos === 'DET' && isNominal(tokenAt(view, i - 1));
    if (opens && hasFiniteVerb(view, i, end + 1)) return { start, end: i };
  }
  return { start, end };
}

const isIntroducing = (token: Token): boolean => isComma(token) || token.text === ':';

/** “…, according to the firm, [doubling] its sales”, “…, [although] nothing is signed” */
const goesOnBehind = (view: SentenceView, i: number): boolean =>
  // “…, according to a clerk, [as well as] papers seen by the Courier”
  (!/^as well as$/.test([0, 1, 2].map((k) => tokenAt(view, i + k).lower).join(' ')) &&
    /^(?:although|though|as|because|since|if|unless|when|once|until|before|that|which|who|to)$/.test(tokenAt(view, i).lower)) ||
  (tokenAt(view, i).pos === 'VERB' && tokenAt(view, i).lower.endsWith('ing') && !isSayingParticiple(view, i));

/** “The firm gets, according to one paper, [$30 million a year]”: the verb before the cue has its object behind it. */
const takesObject = (view: SentenceView, before: Range | undefined, i: number): boolean =>
  before !== undefined &&
  // “members were fuming, according to four aides, all of whom …”
  tokenAt(view, i + 2).lower !== 'whom' &&
  tokenAt(view, before.end - 1).pos === 'VERB' &&
  !isQuoted(view, before.end - 1) &&
  !isRelative(tokenAt(view, i)) &&
  /^(?:DET|NUM|SYM|ADJ|PRON)$/.test(tokenAt(view, i).pos);

const isVerbless = (view: SentenceView, range: Range): boolean => !hasFiniteVerb(view, range.start, range.end);
