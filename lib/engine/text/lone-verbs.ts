import type { Token } from './tokens.ts';
import { isFiniteForm } from './verb-forms.ts';
import { isOwner, isReportOfOne, SUBJECT } from './verb-subjects.ts';
import { ONLY_VERB } from './verb-tags.ts';

/**
 * “The firms hold most, data compiled by the bank [show].”: what ends the sentence behind a clause, a comma and a subject is the
 * verb by which the clause is reported.
 */
export function mendClosingVerb(tokens: readonly Token[]): void {
  const last = tokens.findLastIndex((t) => t.pos !== 'PUNCT');
  // “A has 10 and B 20, researchers at each [estimate], respectively.”
  const end = tokens[last]?.lower === 'respectively' && tokens[last - 1]?.text === ',' ? last - 2 : last;
  const verb = tokens[end];
  // “…, the union [alleged].”
  const isPast = verb?.pos === 'ADJ' && /^(?:alleged|projected|lamented|estimated)$/.test(verb.lower);
  const isNoun = verb?.pos === 'NOUN' && (ONLY_VERB.test(verb.lower) || verb.lower === 'forecast');
  if (!verb || !(isPast || isNoun) || end === tokens.length - 1) return;
  // “for the schools, the clinics and the welfare [state].”
  if (verb.lower === 'state' && !/(?:s|people|police)$/.test(tokens[end - 1]?.lower ?? '')) return;
  const comma = tokens.findLastIndex((t, i) => t.text === ',' && i < end);
  const subject = tokens.slice(comma + 1, end);
  const told = tokens.slice(0, Math.max(comma, 0));
  const isTensed = (t: Token) => t.pos === 'AUX' || (t.pos === 'VERB' && !/(?:ed|ing|wn)$/.test(t.lower));
  const isSubject = subject.length > 0 && SUBJECT.has(subject.at(-1)?.pos ?? '') && !subject.some(isTensed);
  if (isSubject && told.some((t) => t.pos === 'AUX' || t.pos === 'VERB')) verb.pos = 'VERB';
}

const AFTER_VERB = new Set(['DET', 'PRON', 'NUM', 'PROPN', 'ADJ', 'SCONJ', 'SYM']);

/**
 * “Data compiled by the firm [show] these ten hold most”, “The Courier [reports]:”: in a sentence that has no verb at all
 * outside of its quotations, the noun that could be one is it.
 */
export function mendVerbless(tokens: readonly Token[]): void {
  let quoted = false;
  let only = -1;
  for (const [i, token] of tokens.entries()) {
    if (/^["“”‘’]$/.test(token.text)) quoted = token.text === '"' ? !quoted : /[“‘]/.test(token.text);
    if (quoted) continue;
    const before = tokens[i - 1];
    const next = tokens[i + 1];
    const isParticiple = /(?:ed|ing|wn|en|ade)$/.test(token.lower) && next?.pos === 'ADP';
    if (isFiniteForm(token) && (token.pos === 'AUX' || !isParticiple)) {
      // What follows is the clause that the verb looked for reports.
      if (only >= 0) break;
      return;
    }
    // “In one [note] she was warned”
    const hangsOn = i === 2 && tokens[0]?.pos === 'ADP';
    // “the German [state] next to Fenland”
    // “The claims [that were] made”
    const isOnNoun = next?.lower === 'that' && tokens[i + 2]?.pos === 'AUX';
    if (isReportOfOne(tokens, i) || next?.lower === 'next' || isOnNoun) continue;
    if (only >= 0 || token.pos !== 'NOUN' || !ONLY_VERB.test(token.lower) || !before || !next || isOwner(before) || hangsOn) continue;
    const agrees = /s$/.test(token.lower) !== /(?:s|people|police|data)$/.test(before.lower) || before.pos !== 'NOUN';
    const opens = AFTER_VERB.has(next.pos) || /^(?:that|how|[:“"‘])$/.test(next.lower);
    if (agrees && opens && ['NOUN', 'PROPN', 'PRON', 'NUM'].includes(before.pos)) only = i;
  }
  const found = tokens[only];
  if (found) found.pos = 'VERB';
}
