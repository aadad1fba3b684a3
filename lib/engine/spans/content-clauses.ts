import { isFiniteForm } from '../text/verb-forms.ts';
import { isWeekday } from '../text/words.ts';
import { addresseeAt, titleEnd } from './addressees.ts';
import { asideBehindSubject } from './asides-behind-subjects.ts';
import { behindTime, isClauseBefore, isTimeOf } from './clauses-of-time.ts';
import {
  bracketEnd,
  hasFiniteVerb,
  isComma,
  isDash,
  isQuoted,
  isVerb,
  lemmaOf,
  nextComma,
  type SentenceView,
  TIME_SPAN,
  tokenAt,
} from './grammar.ts';
import { beginsClause, nounPhraseAfter } from './noun-phrases-after.ts';
import { occasionEnd, opensWarning } from './occasion-ends.ts';
import { startsOccasion } from './occasions.ts';
import {
  adverbsEnd,
  asideEnd,
  closingDashBeforeThat,
  colonSoon,
  isPassedOn,
  phraseEnd,
  placePassed,
  quotationNear,
  thatSoon,
  wordOfQuestion,
  wordOfWarning,
} from './passed-over.ts';
import { isPossessive } from './phrase-words.ts';
import { isManner, setPhraseEnd } from './set-phrases.ts';
import { titleEnd as workEnd } from './titles-in-marks.ts';
import type { VerbGroup } from './verb-groups.ts';

const COUNTED_CLAIM =
  /^(?:claim|allegation|accusation|suggestion|assertion|idea|notion|charge|characteri[sz]ation|report|rumou?r|story|version|account|figure|number|toll|estimate|finding|conclusion|view|description|depiction|interpretation)$/;

const ONE_OF_MANY =
  /^(?:man|woman|person|boy|girl|guy|gentleman|lady|official|employee|individual|source|decision|meeting|conversation|document|letter|email|incident|process|approach)$/;

/** “said that [it was so]”, not the pronoun of “said [that was not so]” or the determiner of “rejected [that claim]”. */
export function isConjunction(view: SentenceView, i: number): boolean {
  const next = tokenAt(view, i + 1);
  // “confirmed [that] assessment.”
  // “that al-Hale Hospital took ten”
  const isJoined = tokenAt(view, i + 2).text === '-' && tokenAt(view, i + 2).start === next.end;
  // “that residents, in her view, were ignored”
  const isLone = next.pos === 'NOUN' && tokenAt(view, i + 2).pos === 'PUNCT' && !isQuoted(view, i + 2) && !isJoined;
  if (isLone && asideBehindSubject(view, i + 1, i + 2) < 0) return false;
  // “said [that] same day it was late”
  if (setPhraseEnd(view, i) > 0) return false;
  // “What he wrote down [that] night became …”
  if (/^(?:night|day|morning|evening|afternoon|week|month|year|summer|winter)$/.test(next.text) && tokenAt(view, i + 2).pos === 'VERB')
    return false;
  // “remembers [that] day well”
  if (/^(?:day|night|time|moment|morning|week|year|summer)$/.test(next.lower) && /^(?:ADV|ADP|PUNCT)$/.test(tokenAt(view, i + 2).pos))
    return false;
  // “said [that] man was armed”: one of many takes no bare noun.
  if (ONE_OF_MANY.test(next.lower) && (isVerb(tokenAt(view, i + 2)) || /^['’]s$/.test(tokenAt(view, i + 2).text))) return false;
  // “how he answers [that] question will matter”
  if (next.lower === 'question' && lemmaOf(tokenAt(view, i - 1)) === 'answer') return false;
  // “answered [that] question: “…””
  if (tokenAt(view, i + 2).text === ':') return false;
  // “added [that] as the town’s mayor, she would”
  if (next.lower === 'as' && tokenAt(view, i + 2).lower !== 'of' && opensClauseBehindComma(view, i + 2)) return true;
  // “said [that] as soon as they knew, …”
  if (next.lower === 'as' && tokenAt(view, i + 3).lower === 'as') return true;
  // “said [that] as a result they left”
  if (next.lower === 'as' && /^(?:result|consequence)$/.test(tokenAt(view, i + 3).lower)) return true;
  // “said [that] had he known, …”
  if (next.lower === 'had' && /^(?:he|she|they|it|we|i|the)$/.test(tokenAt(view, i + 2).lower)) return true;
  // “said [that] based on what they did, …”
  if (next.lower === 'based' && tokenAt(view, i + 2).lower === 'on') return true;
  // “dismissed [that] as fantasy”
  return (!isVerb(next) || next.lower.endsWith('ing') || next.lower === 'given') && next.lower !== 'as' && !COUNTED_CLAIM.test(next.lower);
}

/** “said “…” [and that] …”, “said that “…”[, that] “…” and that …”: another clause of the same cue. */
export function joinsThat(view: SentenceView, i: number): boolean {
  const at = isComma(tokenAt(view, i)) ? i + 1 : i;
  return (at > i || /^(?:and|but)$/.test(tokenAt(view, at).lower)) && opensThat(view, at);
}

/** “[that] it was so”, “[and that] it was so” */
export function opensThat(view: SentenceView, i: number): boolean {
  const that = /^(?:and|but)$/.test(tokenAt(view, i).lower) ? i + 1 : i;
  return tokenAt(view, that).lower === 'that' && isConjunction(view, that);
}

/** Whether a subject with its verb stands behind the first comma from `from` on. */
function opensClauseBehindComma(view: SentenceView, from: number): boolean {
  const comma = nextComma(view, from);
  return comma > 0 && beginsClause(view, comma + 1);
}

export const ANSWERS = /^(?:reply|respond|answer|counter|retort|react)$/;

/** Skips what may stand between a cue and its content: whom it was said to, when, where, and “that”. */
export function skipToContent(view: SentenceView, group: VerbGroup, from: number): number {
  let i = from;
  // “demanded [Syrian forces withdraw]”: of whom it was demanded is not told first.
  let addressee = group.frame === 'tell' || (group.frame === 'ask' && group.lemma !== 'demand');
  for (let guard = 0; guard < 12 && i < view.last; guard++) {
    const token = tokenAt(view, i);
    const then = i === group.end && group.frame === 'say' ? behindTime(view, i) : -1;
    if (then > 0) return then;
    // “wrote in his memoir, [“The Long Shift,”] that it was late”
    const title = isComma(token) && i > from ? workEnd(view, i + 1) : -1;
    if (title > 0 && tokenAt(view, title).lower === 'that') {
      i = title;
      continue;
    }
    if (isQuoted(view, i)) {
      // “told [“The Morning”] on Monday”
      const end = addressee ? titleEnd(view, i) : i;
      if (end === i) return i;
      i = end;
      addressee = false;
      continue;
    }
    if (group.frame === 'ask' && /^(?:whether|if|how|why|what|when|where|who|whom|whose|which)$/.test(token.lower)) return i;
    // “asked [on one of the calls] how he could”
    const isAdjunct = token.pos === 'ADP' || token.pos === 'ADV' || startsOccasion(view, i);
    const how = group.frame === 'ask' && i === group.end && isAdjunct ? wordOfQuestion(view, i) : -1;
    if (how > 0) return how;
    // “pointed out (on X, of course), “…””
    const closed = token.text === '(' && i === from ? bracketEnd(view, i) : -1;
    if (closed > 0) {
      i = closed;
      continue;
    }
    // “replied with the patriotic, [“…”]”
    const answer = i === from && token.lower === 'with' && ANSWERS.test(group.lemma) ? quotationNear(view, i) : -1;
    if (answer > 0) return answer;
    // “A memo suggests otherwise: [it was late]”
    if (token.lower === 'otherwise' && tokenAt(view, i + 1).text === ':') return i + 2;
    // “what he described [as a threat]”
    if (group.frame === 'call' && i === from && token.lower === 'as') return i + 1;
    // “said [that month] on air that it was over”
    if (
      token.lower === 'that' &&
      TIME_SPAN.test(tokenAt(view, i + 1).lower) &&
      (thatSoon(view, i + 2) > 0 || tokenAt(view, i + 2).lower === 'that' || beginsClause(view, i + 2))
    ) {
      i += 2;
      continue;
    }
    if (token.lower === 'that' && isConjunction(view, i) && !isComma(tokenAt(view, i + 1))) return i + 1;
    if (token.lower === 'that' && isComma(tokenAt(view, i + 1))) return i + 2;
    if (addressee && !(token.pos === 'ADP' || isComma(token) || token.text === ':')) {
      // “has warned [Lee was told to go]”, where nobody is warned
      const warned = group.lemma === 'warn' && token.pos === 'PROPN' ? nounPhraseAfter(view, i) : undefined;
      const phrase = warned && isFiniteForm(tokenAt(view, warned.end)) ? i : addresseeAt(view, i, group.lemma === 'ask');
      addressee = false;
      if (phrase > i) {
        i = phrase;
        continue;
      }
    }
    if (token.lower === 'to' && group.frame !== 'vow' && tokenAt(view, i + 1).pos !== 'VERB' && tokenAt(view, i + 1).pos !== 'AUX') {
      const phrase = nounPhraseAfter(view, i + 1);
      // “confessed [to the theft]”, and not “confessed to her that”
      if (group.lemma === 'confess' && tokenAt(view, phrase?.end ?? i).lower !== 'that') return i;
      if (phrase && !isFiniteForm(tokenAt(view, phrase.end))) {
        i = phrase.end;
        continue;
      }
    }
    // “told reporters [aboard Air Force One] he had not decided”
    const place = group.frame === 'tell' && !addressee ? placePassed(view, i) : -1;
    if (place > 0) {
      i = place;
      continue;
    }
    // “criticised [on Monday] the tales in the papers”
    const day = token.lower === 'on' ? i + 1 : i;
    const isDay = i === from && /^(?:judge|deny)$/.test(group.frame) && isWeekday(tokenAt(view, day).lower);
    if (isDay && (tokenAt(view, day + 1).pos === 'DET' || isPossessive(tokenAt(view, day + 1)))) {
      i = day + 1;
      continue;
    }
    // “warned [repeatedly] of it”
    const isHow = token.pos === 'ADV' || (token.pos === 'ADP' && !opensWarning(group, token) && startsOccasion(view, i));
    const warned = i === group.end && /^(?:warn|caution)$/.test(group.lemma) && isHow ? wordOfWarning(view, i) : -1;
    if (warned > 0) return warned;
    // “said [under oath] that”, “said [privately] it was late”
    const set = /^(?:say|tell)$/.test(group.frame) && isManner(view, i) ? i + 1 : setPhraseEnd(view, i);
    // “warned [on social media and in talks] that”: all of it.
    const isJoined = set > 0 && tokenAt(view, set).lower === 'and' && tokenAt(view, set + 1).pos === 'ADP';
    if (set > 0 && !isJoined) {
      i = set;
      continue;
    }
    if (
      startsOccasion(view, i) ||
      (/^(?:on|under|through|via)$/.test(token.lower) &&
        /^(?:condition|the|a|an|his|her|its|their)$/.test(tokenAt(view, i + 1).lower) &&
        (token.lower !== 'through' || isPassedOn(view, i)))
    ) {
      const end = occasionEnd(view, i, group);
      // “said [if he wins, he will leave]”: the condition is a part of what was said.
      if (token.lower === 'if' && tokenAt(view, end).lower !== 'that') return i;
      if (/^(?:if|when|once|unless|while|although|though)$/.test(token.lower) && isComma(tokenAt(view, end)) && hasFiniteVerb(view, i, end))
        return i;
      if (isClauseBefore(view, i) || (i === group.end && isTimeOf(view, i))) return i;
      if (end > i) {
        i = end;
        continue;
      }
    }
    if (
      // “reported [first] that it was late”
      (token.pos === 'ADV' || (token.lower === 'first' && tokenAt(view, i + 1).lower === 'that')) &&
      !/^(?:how|why|when|where|so)$/.test(token.lower) &&
      (isComma(tokenAt(view, i + 1)) || tokenAt(view, i + 1).lower === 'that' || startsOccasion(view, i + 1))
    ) {
      i++;
      continue;
    }
    if (isComma(token) && (tokenAt(view, i + 1).lower === 'that' || isQuoted(view, i + 1))) {
      i++;
      continue;
    }
    // “said[, and I quote,] “…””
    if (isComma(token) && ['and', 'i', 'quote', ','].every((word, k) => tokenAt(view, i + 1 + k).lower === word)) return i + 5;
    // “concluded [so slowly and gravely,] “…””
    const comma = token.pos === 'ADV' ? adverbsEnd(view, i) : token.pos === 'ADP' ? phraseEnd(view, i) : -1;
    if (comma > i) {
      i = comma;
      continue;
    }
    const isPointing = /^(?:this|these|the)$/.test(token.lower);
    const isAbout = token.pos === 'ADP' || /^(?:write|email|text|message|share)$/.test(group.lemma);
    const colon = isPointing || isAbout ? colonSoon(view, i) : -1;
    // “tweeted [this:] “…””, “said [the following:] “…””
    if (isPointing && colon > i) return colon + 1;
    // “argued for years that”, “said of the plan that”, “wrote the paper that”
    // “warned followers [online and at the gate] that”
    const isPlaced = group.frame === 'tell' && i > from && (token.pos === 'ADV' || token.pos === 'ADJ');
    // “said [both in public and in private] that”
    const isBoth = token.lower === 'both' && i === group.end && /^(?:ADV|ADP)$/.test(tokenAt(view, i + 1).pos);
    const that = (isAbout || isPlaced || isBoth) && !opensWarning(group, token) ? thatSoon(view, i) : -1;
    if (that > i) return isComma(tokenAt(view, that + 1)) ? that + 2 : that + 1;
    // “said about the choice: “…””
    if (colon > i) return colon + 1;
    // “said on CNN, where he works, that”
    if (token.lower === 'on' && tokenAt(view, i + 1).pos === 'PROPN' && isComma(tokenAt(view, i + 2))) {
      i += 2;
      continue;
    }
    // “said – on the radio, as it happens – that”
    const reopens = isDash(token) ? closingDashBeforeThat(view, i) : -1;
    if (reopens > 0) return reopens + 2;
    // “said, without citing sources, that”: an aside between commas before “that”.
    if (isComma(token)) {
      const close = asideEnd(view, i);
      if (close > i) {
        i = close;
        continue;
      }
    }
    return i;
  }
  return i;
}
