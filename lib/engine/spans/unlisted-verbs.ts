/** Verbs that are no verbs of saying, and bring in words by where they stand: ““It is late,” Lee ventured.”, ““Wait,” piped up a clerk.” */

import type { Range } from '../text/ranges.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import { withAppositionAfter } from './appositions.ts';
import {
  bodyEnd,
  closesWithComma,
  hasFiniteVerb,
  isComma,
  isQuoted,
  isRelative,
  lemmaOf,
  quotationAround,
  type SentenceView,
  skipAdverbsRight,
  tokenAt,
} from './grammar.ts';
import { invertedSubject } from './inverted-subjects.ts';
import { nounPhraseAfter } from './noun-phrases-after.ts';
import { startsOccasion } from './occasions.ts';
import type { FormalCue } from './other-cues.ts';
import { mayName } from './phrase-nouns.ts';
import { titleEnd } from './titles-in-marks.ts';
import { laterQuotation } from './verb-contents.ts';

/** So many words, though none is a verb, are more than a phrase in marks: “A mess from first to last,”. */
const LONGER_THAN_PHRASE = 5;

const PARTICLE = /^(?:up|in|out|off|back|on|along|away)$/;

/** What may stand behind an object, which makes the verb no verb of saying: ““Rain,” he [directed the] film”. */
const OBJECT = /^(?:DET|NOUN|PROPN|NUM|ADJ|PRON|VERB|AUX)$/;

/** Whether the sentence, or at least its main clause, may end at `i`, with no object of the verb before it. */
const closesClause = (view: SentenceView, i: number): boolean =>
  i >= bodyEnd(view) || isComma(tokenAt(view, i)) || startsOccasion(view, i) || !OBJECT.test(tokenAt(view, i).pos);

/** A verb of the past, or of one in the present, that may tell how something was said; behind it its particle: “shot [back]”. */
function verbAt(view: SentenceView, i: number): Range | undefined {
  const token = tokenAt(view, i);
  const isTold = /^(?:VERB|NOUN|ADJ)$/.test(token.pos) && /^\p{Ll}+$/u.test(token.text) && /(?:[^e]ed|[^s]s)$/.test(token.lower);
  const isIrregular = token.pos === 'VERB' && isFiniteForm(token) && token.lower !== lemmaOf(token) && !token.lower.endsWith('ing');
  const isParted = PARTICLE.test(tokenAt(view, i + 1).lower);
  // Forms that are nouns as well.
  const isTwoFaced = /^(?:spat|wept|swore)$/.test(token.lower) || (isParted && /^(?:shot|hit|cut|put)$/.test(token.lower));
  return isTold || isIrregular || isTwoFaced ? { start: i, end: isParted ? i + 2 : i + 1 } : undefined;
}

/** ““It is late,” [Lee] [ventured] on Monday.” */
function behindSpeaker(view: SentenceView, from: number): { source: Range; cue: Range; after: number } | undefined {
  const isPronoun = /^(?:he|she|they|i|we)$/.test(tokenAt(view, from).lower);
  const found = isPronoun ? { start: from, end: from + 1 } : nounPhraseAfter(view, from);
  const phrase = found && { ...found };
  if (!phrase || !mayName(view, phrase)) return undefined;
  // “a clerk [piped] up”: no participle of the phrase.
  while (phrase.end > from + 1 && tokenAt(view, phrase.end - 1).pos === 'VERB') phrase.end--;
  const source = isComma(tokenAt(view, phrase.end)) ? withAppositionAfter(view, phrase) : phrase;
  const next = isComma(tokenAt(view, source.end)) ? source.end + 1 : source.end;
  const cue = verbAt(view, skipAdverbsRight(view, next));
  return cue && closesClause(view, cue.end) ? { source, cue, after: cue.end } : undefined;
}

/** ““Wait,” [piped up] [a clerk, who had listened].” */
function beforeSpeaker(view: SentenceView, from: number): { source: Range; cue: Range; after: number } | undefined {
  const cue = verbAt(view, from);
  if (!cue) return undefined;
  const subject = invertedSubject(view, { ...cue, verb: cue.start, lemma: 'say', form: 'finite', frame: 'say', act: 'say' });
  if (!subject?.source || !mayName(view, subject.source)) return undefined;
  // “a clerk, who left in May [and who] asked not to be named”
  const { start } = subject.source;
  let { end } = subject.source;
  while (end > start + 1 && (isRelative(tokenAt(view, end - 1)) || tokenAt(view, end - 1).pos === 'CCONJ')) end--;
  return { source: { start, end }, cue, after: subject.after };
}

/**
 * Who stands with their verb behind a quotation that opens the sentence and closes with a comma, a question or an exclamation mark, whatever the verb:
 * English brings in speakers so, and hardly anything else. For quotations that no verb of saying reports.
 */
export function unlistedVerbs(view: SentenceView): FormalCue[] {
  if (!isQuoted(view, view.first)) return [];
  const told = quotationAround(view, view.first);
  const isOpen = closesWithComma(view, told.end - 1) || isComma(tokenAt(view, told.end)) || /^[?!]$/.test(tokenAt(view, told.end - 2).text);
  const isClause = hasFiniteVerb(view, told.start, told.end) || told.end - told.start > LONGER_THAN_PHRASE;
  if (told.start !== view.first || told.end >= view.last || !isOpen || !isClause || titleEnd(view, told.start) > 0) return [];
  const from = isComma(tokenAt(view, told.end)) ? told.end + 1 : told.end;
  if (isQuoted(view, from) || isRelative(tokenAt(view, from))) return [];
  const found = beforeSpeaker(view, from) ?? behindSpeaker(view, from);
  if (!found) return [];
  const { source, cue, after } = found;
  const later = laterQuotation(view, { source, start: from, after, inverted: source.start > cue.start, certainty: 0.7 });
  return [{ source, cue, content: later ? [told, later] : [told], act: 'say', confidence: 0.7, fixed: true, byPlace: true }];
}
