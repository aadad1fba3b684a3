/** What somebody is quoted as saying by another. */

import type { Range } from '../text/ranges.ts';
import { withAppositionAfter } from './appositions.ts';
import { contentEnd } from './content-ends.ts';
import { bodyEnd, isComma, isQuoted, isTimeWord, opensTime, quotationAround, type SentenceView, tokenAt, trimMarks } from './grammar.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { nounPhraseAfter } from './noun-phrases-after.ts';
import type { FormalCue } from './other-cues.ts';
import { isOutletPhrase } from './outlet-phrases.ts';

const SAYING = /^(?:saying|telling|warning|confirming|claiming|insisting|arguing|alleging|adding|denying)$/;
const SAID = /^(?:said|sworn|told|warned|claimed|insisted|argued|written|testified|stated)$/;

/** “a so-called [“source”]”: such words around a noun in marks, which is no noun phrase to the grammar. */
function soCalled(view: SentenceView, from: number): Range | undefined {
  const noun = from + 4;
  const words = [1, 2, 3].map((k) => tokenAt(view, from + k).lower).join(' ');
  if (tokenAt(view, from).pos !== 'DET' || words !== 'so - called' || !isQuoted(view, noun)) return undefined;
  const { end } = quotationAround(view, noun);
  return end - noun <= 4 ? { start: from, end } : undefined;
}

/** Somebody's words with who quotes them: the noun phrase, and the same up to the verb. */
type Quoted = FormalCue & { quoter?: Range; quoting?: Range };

/** “reported[, on Monday,] [quoting] an aide”: where the participle stands, or -1. */
function quotingBehind(view: SentenceView, from: number): number {
  for (let i = from; i < Math.min(view.last, from + 6); i++)
    if (tokenAt(view, i).lower === 'quoting') return isComma(tokenAt(view, i - 1)) ? i : -1;
  return -1;
}

/** ““It was late,” the daily quotes [an official].”, ““It was late,” [Lee] is quoted by the daily.”: who quotes whom behind the words. */
function quotedAtEnd(view: SentenceView): Quoted | undefined {
  if (!isQuoted(view, view.first)) return undefined;
  const told = quotationAround(view, view.first);
  const isOver = (i: number) => i >= bodyEnd(view) || isTimeWord(tokenAt(view, i)) || tokenAt(view, i).lower === 'on';
  const named = nounPhraseAfter(view, told.end);
  if (!named || told.end >= view.last) return undefined;
  const base = { content: [told], act: 'say' as const, confidence: 0.9, fixed: true as const };
  const verb = tokenAt(view, named.end);
  if (/^(?:quotes|quoted|cites|cited)$/.test(verb.lower)) {
    const source = nounPhraseAfter(view, named.end + 1);
    const cue = { start: named.end, end: named.end + 1 };
    return source && isOver(source.end)
      ? { ...base, source, cue, quoter: named, quoting: { start: named.start, end: cue.end } }
      : undefined;
  }
  // ““It was late,” a paper reported, [quoting an aide].”
  const quoting = /^(?:reported|reports|said|says|writes|wrote)$/.test(verb.lower) ? quotingBehind(view, named.end + 1) : -1;
  const quoted = quoting > 0 && isOutletPhrase(view.article, named) ? nounPhraseAfter(view, quoting + 1) : undefined;
  if (quoted && isOver(quoted.end))
    return {
      ...base,
      source: quoted,
      cue: { start: quoting, end: quoting + 1 },
      quoter: named,
      quoting: { start: named.start, end: named.end + 1 },
    };
  const by = named.end + 2;
  const isPassive = verb.pos === 'AUX' && /^(?:quoted|cited)$/.test(tokenAt(view, by - 1).lower) && tokenAt(view, by).lower === 'by';
  const quoter = isPassive ? nounPhraseAfter(view, by + 1) : undefined;
  if (!quoter || !isOver(quoter.end)) return undefined;
  return { ...base, source: named, cue: { start: named.end, end: by }, quoter, quoting: quoter };
}

/** “[SpotCity] reported on it, quoting a source: …”: the name with which the sentence opens; undefined where none does. */
function openingName({ article, first, last }: SentenceView): Range | undefined {
  let end = first;
  while (end < last && article.tokens[end]?.pos === 'PROPN') end++;
  return end > first ? { start: first, end } : undefined;
}

/** What is cited and quoted, and says nothing of its own. */
const NO_SPEAKER = /^(?:examples?|cases?|reasons?|need|lack|lines?|passages?|proverbs?|sayings?|phrases?|verses?|stanzas?)$/;

/**
 * “The agency quoted [the minister] as saying it was over”: whose words the outlet passes on. The one who quotes is the cue's
 * subject, and stands before it.
 */
export function quotedByOthers(view: SentenceView): Quoted[] {
  const out: Quoted[] = [];
  const closing = quotedAtEnd(view);
  if (closing) out.push(closing);
  for (let i = view.first; i < view.last - 4; i++) {
    const verb = tokenAt(view, i);
    // “was [quoted] as saying”, and not “has [cited] a clerk as saying”
    if (isQuoted(view, i) || (tokenAt(view, i - 1).pos === 'AUX' && tokenAt(view, i - 1).lemma !== 'have')) continue;
    // “the paper [report] him saying”
    const isOfHim = /^(?:reports?|reported)$/.test(verb.lower) && /^(?:him|her|them)$/.test(tokenAt(view, i + 1).lower);
    if (!isOfHim && !/^(?:quotes?|quoted|quoting|cites?|cited|citing)$/.test(verb.lower)) continue;
    const phrase = soCalled(view, i + 1) ?? nounPhraseAfter(view, i + 1) ?? (isOfHim ? { start: i + 1, end: i + 2 } : undefined);
    // “cites [an example]: “…””, “quotes [a line from the song]: “…””
    if (!phrase || view.article.tokens.slice(phrase.start, phrase.end).some((t) => NO_SPEAKER.test(t.lower))) continue;
    const source = withAppositionAfter(view, phrase);
    // “reported on the sale, quoting [a source]: “It is over.””
    if (tokenAt(view, source.end).text === ':' && isQuoted(view, source.end + 1)) {
      const told = quotationAround(view, source.end + 1);
      const teller = nounPhraseBefore(view, i) ?? openingName(view);
      const base = { source, cue: { start: i, end: i + 1 }, content: [told], act: 'say' as const, confidence: 0.9, fixed: true as const };
      // Up to the outlet's own verb, of which the cue is none.
      out.push({ ...base, ...(teller && { quoter: teller, quoting: { start: teller.start, end: Math.min(teller.end + 1, i) } }) });
      i = told.end;
      continue;
    }
    // “cited two clerks [last week] as saying”
    const time = opensTime(view, source.end) || (tokenAt(view, source.end).lower === 'on' && isTimeWord(tokenAt(view, source.end + 1)));
    const behind = time ? source.end + 2 : isComma(tokenAt(view, source.end)) ? source.end + 1 : source.end;
    // “quoted a clerk [saying]”
    const as = tokenAt(view, behind).lower === 'as' ? behind : behind - 1;
    // “quoted the nurse as having [sworn]”
    const verbAt = tokenAt(view, as + 1).lower === 'having' ? as + 2 : as + 1;
    if (!(verbAt > as + 1 ? SAID : SAYING).test(tokenAt(view, verbAt).lower)) continue;
    const start = tokenAt(view, verbAt + 1).lower === 'that' ? verbAt + 2 : verbAt + 1;
    // “The agency [on Monday] quoted a clerk as saying”
    const isOnDay = tokenAt(view, i - 2).lower === 'on' && isTimeWord(tokenAt(view, i - 1));
    const quotes = tokenAt(view, i - 1).pos === 'AUX' ? i - 1 : i;
    const quoter = nounPhraseBefore(view, isOnDay ? i - 2 : quotes);
    // “It will close, [the agency quoted a clerk as saying].”
    const before = quoter ? quoter.start - 1 : view.first;
    const isOver =
      start >= bodyEnd(view) || isTimeWord(tokenAt(view, start)) || /^(?:when|after|during|before|as|on)$/.test(tokenAt(view, start).lower);
    const isLast = isOver && quoter !== undefined && (isComma(tokenAt(view, before)) || isQuoted(view, before));
    const content = isLast ? trimMarks(view, view.first, quoter.start) : trimMarks(view, start, contentEnd(view, start, view.last));
    if (content)
      out.push({
        source,
        cue: { start: as + 1, end: verbAt + 1 },
        content: [content],
        act: 'say',
        confidence: 0.9,
        fixed: true,
        ...(quoter && { quoter, quoting: { start: quoter.start, end: i + 1 } }),
      });
    i = as;
  }
  return out;
}
