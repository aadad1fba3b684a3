import type { Range } from '../text/ranges.ts';
import { hasFiniteVerb, isComma, isQuoted, quotationAround, type SentenceView, tokenAt } from './grammar.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { nounPhraseAfter } from './noun-phrases-after.ts';
import type { FormalCue } from './other-cues.ts';
import { isOutletPhrase } from './outlet-phrases.ts';
import { mayName } from './phrase-nouns.ts';

/** What somebody uttered, as against deaths and gains, which are attributed to their causes. */
const UTTERED =
  /^(?:remarks?|quotes?|quotations?|comments?|statements?|claims?|reports?|details|words|information|messages?|letters?|tweets?|posts?|lines?|sayings?|allegations?|accounts?|stor(?:y|ies)|assertions?|leaks?|views?)$/;

/** “The remark, [attributed to] a senior aide, drew anger”, “similar details were attributed to Cabinet sources”. */
export function attributedTo(view: SentenceView): FormalCue[] {
  const out: FormalCue[] = [];
  for (let i = view.first + 1; i < view.last - 2; i++) {
    if (tokenAt(view, i).lower !== 'attributed' || isQuoted(view, i) || tokenAt(view, i + 1).lower !== 'to') continue;
    let start = i;
    while (/^(?:is|are|was|were|has|have|had|been|also)$/.test(tokenAt(view, start - 1).lower)) start--;
    const words = nounPhraseBefore(view, isComma(tokenAt(view, start - 1)) ? start - 1 : start);
    // “In a statement attributed to a clerk, the firm said”: that paper says nothing else.
    if (words?.start === view.first + 1 && tokenAt(view, view.first).pos === 'ADP') continue;
    const source = words && UTTERED.test(tokenAt(view, words.end - 1).lower) ? whoSaid(view, i + 2) : undefined;
    if (words && source) out.push({ source, cue: { start, end: i + 2 }, content: [words], act: 'say', confidence: 0.7, fixed: true });
  }
  return out;
}

const DESCRIBED = /^(?:described|recounted|relayed|outlined|detailed)$/;

/** “The line of questioning, [described to] the Courier by [three people]”: what a paper was told of, and by whom. */
export function describedTo(view: SentenceView): FormalCue[] {
  const out: FormalCue[] = [];
  for (let i = view.first + 2; i < view.last - 4; i++) {
    if (tokenAt(view, i + 1).lower !== 'to' || !DESCRIBED.test(tokenAt(view, i).lower) || isQuoted(view, i)) continue;
    const by = [3, 4, 5, 6].map((k) => i + k).find((k) => tokenAt(view, k).lower === 'by');
    const source = by && isOutletPhrase(view.article, { start: i + 2, end: by }) ? nounPhraseAfter(view, by + 1) : undefined;
    const close = isComma(tokenAt(view, i - 1)) ? i - 1 : i;
    // “The line of questioning”: to the tagger a verb.
    const words = nounPhraseBefore(view, close) ?? (hasFiniteVerb(view, view.first, close) ? undefined : { start: view.first, end: close });
    if (words && source && mayName(view, source))
      out.push({ source, cue: { start: i, end: i + 1 }, content: [words], act: 'say', confidence: 0.7, fixed: true });
  }
  return out;
}

/** What comes from those who tell it. */
const TOLD = /^(?:word|news|information|details|confirmation|disclosures?|revelations?|accounts?|tip)$/;

/** “[Word of the move] comes from [people familiar with it]”: what is told, and who tells it. */
export function comesFrom(view: SentenceView): FormalCue[] {
  for (let i = view.first + 1; i < view.last - 2; i++) {
    if (!/^(?:comes?|came)$/.test(tokenAt(view, i).lower) || isQuoted(view, i) || tokenAt(view, i + 1).lower !== 'from') continue;
    // “The word comes from Greek”: of nothing.
    const noun = tokenAt(view, view.first).pos === 'DET' ? view.first + 1 : view.first;
    if (!TOLD.test(tokenAt(view, noun).lower) || !/^(?:of|about|on|that)$/.test(tokenAt(view, noun + 1).lower)) return [];
    const source = whoSaid(view, i + 2);
    const content: Range = { start: view.first, end: i };
    return source ? [{ source, cue: { start: i, end: i + 2 }, content: [content], act: 'say', confidence: 0.8, fixed: true }] : [];
  }
  return [];
}

/** Somebody, or an outlet, from `at` on, in marks perhaps: “attributed to [“a source close to the mayor”]”. */
function whoSaid(view: SentenceView, at: number): Range | undefined {
  if (isQuoted(view, at)) {
    const { start, end } = quotationAround(view, at);
    return start === at && /^(?:an?|the|one)$/.test(tokenAt(view, at + 1).lower) ? { start: at + 1, end: end - 1 } : undefined;
  }
  const phrase = nounPhraseAfter(view, at, true);
  return phrase && (mayName(view, phrase) || isOutletPhrase(view.article, phrase)) ? phrase : undefined;
}
