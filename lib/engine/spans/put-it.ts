/** “as Lee put it”: words that a writer gives as the way in which somebody says something. */

import type { Range } from '../text/ranges.ts';
import { withAppositionAfter } from './appositions.ts';
import { contentEnd } from './content-ends.ts';
import {
  bodyEnd,
  isComma,
  isQuoted,
  isRelative,
  quotationAround,
  type SentenceView,
  skipAdverbsRight,
  tokenAt,
  trimMarks,
} from './grammar.ts';
import { groupStart } from './group-start.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { nounPhraseAfter } from './noun-phrases-after.ts';
import { skipAdverbsLeft } from './occasions-before.ts';
import type { FormalCue } from './other-cues.ts';
import { holdsCue } from './verb-groups.ts';

/** So many words may stand between “put it” and its comma: “in a note to the staff in May”. */
const LONGEST_OCCASION = 14;

/** Who puts it, up to the verb's group: a noun phrase or “he”, and not what is asked or denied of them. */
function putter(view: SentenceView, start: number): Range | undefined {
  const at = skipAdverbsLeft(view, start);
  // “[Another] summed it up: …”
  if (at - 1 === view.first && /^(?:another|one|others)$/.test(tokenAt(view, at - 1).lower)) return { start: at - 1, end: at };
  if (/^(?:he|she|they|it|i|we)$/.test(tokenAt(view, at - 1).lower)) return { start: at - 1, end: at };
  // “[A clerk who was there, and who will not be named,] put it this way: …”
  const who = nounPhraseAfter(view, view.first);
  const isOpen = who !== undefined && tokenAt(view, view.first).pos === 'DET' && tokenAt(view, who.end).lower === 'who';
  if (isOpen) return { start: view.first, end: isComma(tokenAt(view, at - 1)) ? at - 1 : at };
  const phrase = nounPhraseBefore(view, at);
  return phrase && !isRelative(tokenAt(view, phrase.end - 1)) ? phrase : undefined;
}

/** Where the words begin that stand behind “put it”, its occasion and a comma or colon; -1 where none do. */
function behind(view: SentenceView, from: number): number {
  for (let i = from; i < Math.min(bodyEnd(view), from + LONGEST_OCCASION); i++) {
    if (isQuoted(view, i)) return -1;
    if (isComma(tokenAt(view, i)) || tokenAt(view, i).text === ':') return i + 1;
  }
  return -1;
}

/** What stands before “as Lee put it”: the clause, or no more than its quotation where somebody else speaks in it. */
function wordsBefore(view: SentenceView, as: number): Range | undefined {
  if (!holdsCue(view, view.first, as)) return trimMarks(view, view.first, as);
  return isQuoted(view, as - 1) ? quotationAround(view, as - 1) : undefined;
}

/** What is told by “put it”, which ends at `end`: behind it, behind its occasion, or before it. */
function told(view: SentenceView, source: Range, end: number): Range | undefined {
  const next = behind(view, end);
  const rest = (): Range => ({ start: next, end: contentEnd(view, next, view.last) });
  const as = source.start - 1;
  // “Lee put it bluntly, “…””; before a quotation a colon tells as much by itself.
  if (tokenAt(view, as).lower !== 'as') {
    const isOfWho = view.article.tokens.slice(source.start, source.end).some((t) => t.lower === 'who');
    const isQuotation = next > 0 && isQuoted(view, next) && (isComma(tokenAt(view, next - 1)) || isOfWho);
    // “Lee puts it less kindly: she “never was any good””
    const isClause = next > 0 && tokenAt(view, next - 1).text === ':' && !isQuoted(view, next) && next + 3 < view.last;
    return isQuotation || isClause ? rest() : undefined;
  }
  const opens = as === view.first || (as === view.first + 1 && tokenAt(view, view.first).pos !== 'PUNCT');
  if (next > 0 && (opens || isQuoted(view, next) || isComma(tokenAt(view, as - 1)))) return rest();
  return !opens && end >= bodyEnd(view) - 1 ? wordsBefore(view, as) : undefined;
}

const SAID = { act: 'say', confidence: 0.8, fixed: true } as const;

/** What somebody does with words that stand before “is how”. */
const PUTS =
  /^(?:puts?|describe[ds]|explain(?:ed|s)|recall(?:ed|s)|remember(?:ed|s)|summed|sums|characteri[sz]e[ds]|tells?|told|saw|sees)$/;

/** ““A circus,” [is how Lee describes] it”: words that open the sentence, and whose they are. */
function howPut(view: SentenceView, be: number): Pick<FormalCue, 'source' | 'cue'> | undefined {
  if (!/^(?:is|was)$/.test(tokenAt(view, be).lower) || tokenAt(view, be + 1).lower !== 'how') return undefined;
  // “is how [one] put it”, “was how [another] described it”
  const isOne = /^(?:one|another|some|many|most)$/.test(tokenAt(view, be + 2).lower) && PUTS.test(tokenAt(view, be + 3).lower);
  const phrase = isOne ? { start: be + 2, end: be + 3 } : nounPhraseAfter(view, be + 2);
  const source = phrase && isComma(tokenAt(view, phrase.end)) ? withAppositionAfter(view, phrase) : phrase;
  const verb = source && skipAdverbsRight(view, isComma(tokenAt(view, source.end)) ? source.end + 1 : source.end);
  return source && verb && PUTS.test(tokenAt(view, verb).lower) ? { source, cue: { start: verb, end: verb + 1 } } : undefined;
}

/** What words are called that stand before “was his”. */
const VERDICT =
  /^(?:words?|verdict|answer|reply|response|assessment|description|conclusion|judge?ment|summary|message|explanation|advice|view|warning)$/;

/** ““It is gone,” [were his words]”, ““Never,” [was the mayor's verdict]”: words that open the sentence, and whose they are. */
function whoseVerdict(view: SentenceView, be: number): Pick<FormalCue, 'source' | 'cue'> | undefined {
  if (!/^(?:is|was|were|are)$/.test(tokenAt(view, be).lower)) return undefined;
  let owner = be + 1;
  while (owner < be + 6 && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokenAt(view, owner).pos)) owner++;
  const isPronoun = owner === be + 1 && /^(?:his|her|their)$/.test(tokenAt(view, owner).lower);
  if (!isPronoun && !/^['’]s?$/.test(tokenAt(view, owner).text)) return undefined;
  let noun = owner + 1;
  while (tokenAt(view, noun).pos === 'ADJ') noun++;
  if (!VERDICT.test(tokenAt(view, noun).lower)) return undefined;
  const source = isPronoun ? { start: owner, end: owner + 1 } : { start: be + 1, end: owner };
  return { source, cue: { start: noun, end: noun + 1 } };
}

/** “[The manager]'s reply, sent at once, [was]: “Noted.””: whose answer stands behind its verb. */
function whoseAnswer(view: SentenceView): FormalCue[] {
  const out: FormalCue[] = [];
  for (let i = view.first + 1; i < view.first + LONGEST_ACCOUNT; i++) {
    const isOwned =
      /^['’]s?$/.test(tokenAt(view, i - 1).text) || (i === view.first + 1 && /^(?:his|her|their)$/.test(tokenAt(view, i - 1).lower));
    if (!isOwned || !/^(?:reply|answer|response|retort|verdict|comment)$/.test(tokenAt(view, i).lower)) continue;
    let be = i + 1;
    // “, sent nine minutes later,”
    if (isComma(tokenAt(view, be))) for (be++; be < i + LONGEST_ASIDE && !isComma(tokenAt(view, be)); ) be++;
    if (isComma(tokenAt(view, be))) be++;
    const next = /^[:,]$/.test(tokenAt(view, be + 1).text) ? be + 2 : be + 1;
    if (!/^(?:was|is|came)$/.test(tokenAt(view, be).lower) || !isQuoted(view, next)) continue;
    const source = i === view.first + 1 ? { start: view.first, end: i } : { start: view.first, end: i - 1 };
    out.push({ source, cue: { start: i, end: i + 1 }, content: [quotationAround(view, next)], ...SAID });
    break;
  }
  return out;
}

/** In words: “, sent nine minutes later,”. */
const LONGEST_ASIDE = 9;

/** Words that open the sentence, with what stands behind them by which they are somebody's. */
function opening(view: SentenceView): FormalCue[] {
  if (!isQuoted(view, view.first)) return [];
  const content = quotationAround(view, view.first);
  const put = howPut(view, content.end) ?? whoseVerdict(view, content.end);
  return put ? [{ ...put, ...SAID, content: [content] }] : [];
}

/** “In [Lee]'s [telling], it is over”, “By [her] own [account], she never saw it”: whose words a sentence gives. */
function byAccount(view: SentenceView): FormalCue[] {
  const first = tokenAt(view, view.first).pos === 'CCONJ' ? view.first + 1 : view.first;
  if (!/^(?:by|in)$/.test(tokenAt(view, first).lower)) return [];
  let comma = first + 2;
  while (comma < first + LONGEST_ACCOUNT && !isComma(tokenAt(view, comma)) && !isQuoted(view, comma)) comma++;
  if (!isComma(tokenAt(view, comma)) || isQuoted(view, comma)) return [];
  const noun = comma - 1;
  if (!/^(?:accounts?|telling|retelling|version|reckoning|recollection)$/.test(tokenAt(view, noun).lower)) return [];
  const owned = tokenAt(view, noun - 1).lower === 'own' ? noun - 1 : noun;
  const isPronoun = owned === first + 2 && /^(?:his|her|their|its)$/.test(tokenAt(view, first + 1).lower);
  if (!isPronoun && !/^['’]s?$/.test(tokenAt(view, owned - 1).text)) return [];
  const source = { start: first + 1, end: isPronoun ? first + 2 : owned - 1 };
  const content = { start: comma + 1, end: contentEnd(view, comma + 1, view.last) };
  return content.end > content.start + 2 ? [{ source, cue: { start: noun, end: noun + 1 }, content: [content], ...SAID }] : [];
}

/** So many words may stand before the comma of “In the mayor's own telling,”. */
const LONGEST_ACCOUNT = 9;

/** “put it”, “summed it up”: where it ends; -1 where none stands at `i`. */
function putsIt(view: SentenceView, i: number): number {
  if (tokenAt(view, i + 1).lower !== 'it') return -1;
  const { lower } = tokenAt(view, i);
  if (/^puts?$/.test(lower)) return i + 2;
  // “summed it up [by] winning”: no words.
  const isSummed = /^(?:summed|sums)$/.test(lower) && tokenAt(view, i + 2).lower === 'up' && tokenAt(view, i + 3).lower !== 'by';
  return isSummed ? i + 3 : -1;
}

/** “It is “a mess,” [as Lee put it]”, “[As Lee put it in May], it is a mess”, “Lee [put it] bluntly, “It is a mess”” */
export function puttings(view: SentenceView): FormalCue[] {
  const out = [...opening(view), ...byAccount(view), ...whoseAnswer(view)];
  for (let i = view.first + 1; i < view.last - 1; i++) {
    const end = putsIt(view, i);
    if (end < 0 || isQuoted(view, i)) continue;
    const start = groupStart(view, i);
    const source = putter(view, start);
    const content = source && told(view, source, end);
    if (content && content.end > content.start) out.push({ source, cue: { start, end }, content: [content], ...SAID });
  }
  return out;
}
