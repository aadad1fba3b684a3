import type { ArticleText, Sentence } from '../text/document.ts';
import { quotedLength } from '../text/quotations.ts';
import { contains, firstEndingAfter, indexAt, overlap, type Range } from '../text/ranges.ts';
import { putterOut } from './putters-out.ts';
import type { AttributionSpans } from './span-finder.ts';
import { opensTurnOf } from './uncued-quotations.ts';
import { holdsCue } from './verb-groups.ts';

const QUOTATION_START = /^[“"„«‘'`]/;
/** A few words up to the quotation that do not introduce it. */
const WITHOUT_CUE = /^[^“"„«:,]{1,80}[^“"„«:,\s]\s+[“"„«]/;
const MARKS = /[“”"„«»‘’']/g;

/** “‘WE HAD NO PLAN’”, “‘It is the sea’”: a headline between paragraphs, in capitals or in single marks without a stop. */
const isHeadline = (text: string): boolean =>
  (/\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)) || (/^(?:‘.+’|'.+')$/.test(text.trim()) && !/[.?!…,]/.test(text));

/** “My only wish is that it ends”: a paragraph of its own in marks that no stop closes, as pages set words that the text has elsewhere. */
const isPulled = ({ text, paragraphs }: ArticleText, { paragraph }: Sentence): boolean => {
  const { start, end } = paragraphs[paragraph] ?? { start: 0, end: 0 };
  const words = text.slice(start, end).trim();
  return /^[“"][^“”"]+[\p{L}\p{N}][”"]$/u.test(words);
};

/** “She has since sold her field.”, between two paragraphs that quote her. */
const TAKES_UP = /^(?:He|She)\s/;

/** So many words may stand in the middle of a quotation that are none of it: “Most read in News”. */
const LONGEST_ADVERT = 8;

/** “… the harbour. / Most read in News / “And it will …””: a paragraph without a stop, where the quotation before was not closed. */
function interrupts(article: ArticleText, sentence: Sentence, text: string): boolean {
  const last = article.quotations[firstEndingAfter(article.quotations, sentence.start - 1) - 1];
  return (
    last?.closed === false &&
    last.paragraph === sentence.paragraph - 1 &&
    !/[.!?:;”"]\s*$/.test(text) &&
    text.trim().split(/\s+/).length <= LONGEST_ADVERT
  );
}

/**
 * ““It was close,” Lee said, [noting] that it failed. “We voted for it.””, ““No,” he told the Courier when [asked] if he had.”: a
 * quotation goes on with the words that were quoted, not with what the same speaker, or a question, tells beside them.
 */
function isAside({ text }: ArticleText, quoted: AttributionSpans, later: AttributionSpans): boolean {
  const opensQuoted = ({ content }: AttributionSpans) => content.some((r) => QUOTATION_START.test(text.slice(r.start, r.end)));
  if (!opensQuoted(quoted) || opensQuoted(later)) return false;
  const isSame = later.source !== undefined && quoted.source !== undefined && overlap(later.source, quoted.source);
  return isSame || (later.cue !== undefined && /(?:ing|\basked)$/i.test(text.slice(later.cue.start, later.cue.end)));
}

/** Share of a sentence's letters that stand within its quotations. */
function quotedShare(article: ArticleText, sentence: Range): number {
  return quotedLength(article.quotations, sentence) / (sentence.end - sentence.start);
}

/**
 * Gives quotations without a cue of their own to the attribution before them: those that go on after the cue in the same
 * paragraph, and those of the next paragraphs with no new speaker. Nobody else may come between.
 * @param spans in order of the text; their `content` is extended in place
 */
export function continueQuotations(article: ArticleText, spans: AttributionSpans[]): void {
  const taken = new Uint8Array(article.sentences.length);
  const at = (offset: number) => indexAt(article.sentences, offset);
  const bySentence = new Map<number, AttributionSpans>();
  for (const span of spans) {
    if (span.act === 'refuse') continue;
    for (const range of [...span.content, span.cue, span.source]) {
      if (!range) continue;
      for (let index = at(range.start); index >= 0 && (article.sentences[index]?.start ?? range.end) < range.end; index++) taken[index] = 1;
    }
    const anchor = at((span.cue ?? span.content[0] ?? { start: 0 }).start);
    const last = bySentence.get(anchor);
    const isLater = !last || (span.cue?.start ?? 0) >= (last.cue?.start ?? 0);
    const [first, second] = isLater ? [last, span] : [span, last];
    if (second) bySentence.set(anchor, first && isAside(article, first, second) ? first : second);
  }
  let speaker: AttributionSpans | undefined;
  /** Of whom words were found before the cue. */
  let led: AttributionSpans | undefined;
  let paragraph = -1;
  for (const sentence of article.sentences) {
    const own = bySentence.get(sentence.index);
    if (own) {
      // “He spoke of her testimony that found no fault. “I agree.””: what a clause on a thing tells does not go on in marks.
      speaker = own.source && /\s(?:that|which)$/.test(article.text.slice(own.source.start, own.source.end)) ? undefined : own;
      paragraph = sentence.paragraph;
      continue;
    }
    if (taken[sentence.index]) {
      // “He added:” and the words in the next paragraph: from there the speaker goes on.
      if (speaker?.content.some((r) => contains(r, sentence))) paragraph = sentence.paragraph;
      continue;
    }
    const text = article.text.slice(sentence.start, sentence.end);
    const share = quotedShare(article, sentence);
    const opens = QUOTATION_START.test(text) || share === 1;
    // In the speaker's own paragraph a quotation may open behind its subject, “Lee “has put it aside””, but behind no cue.
    const isQuotation = sentence.paragraph === paragraph ? share > 0.6 && (opens || WITHOUT_CUE.test(text)) : share > 0.85 && opens;
    // A sentence of the writer's own ends a speaker's turn, but not within the paragraph that the turn stands in.
    if (!isQuotation) {
      // “A source said he was ill. His aide issued a statement. “He is fine.””: the words are the aide's.
      const view = { ...sentence, article };
      if (putterOut(view) || (sentence.paragraph === paragraph && opensTurnOf(view))) speaker = undefined;
      if (sentence.paragraph === paragraph) continue;
      const stands = sentence.paragraph === paragraph + 1 && (interrupts(article, sentence, text) || TAKES_UP.test(text));
      if (stands) paragraph = sentence.paragraph;
      else speaker = undefined;
      continue;
    }
    if (sentence.paragraph !== paragraph && isPulled(article, sentence)) continue;
    const ahead = sentence.paragraph === paragraph ? undefined : speakerAhead(article, sentence, bySentence);
    if (ahead) {
      speaker = ahead;
      paragraph = sentence.paragraph;
    }
    // ““Mind the rest,” wrote another.”: a cue outside of the quotation, be it one that was not believed.
    if (!speaker || sentence.paragraph - paragraph > 1 || holdsCue({ ...sentence, article }, sentence.first, sentence.last)) continue;
    if (sentence.paragraph !== paragraph && !opensWith(article, sentence)) continue;
    // ““Has it ended?” a clerk asks. “Maybe.””: right behind, one word will do.
    const words = text.replace(MARKS, '').trim().split(/\s+/);
    const isLone = words.length < 2;
    if ((isLone && (sentence.paragraph !== paragraph || share < 1 || words[0] === '')) || isHeadline(text)) continue;
    speaker.content.push({ start: sentence.start, end: sentence.end });
    if (ahead || speaker === led) {
      led = speaker;
      speaker.content.sort((a, b) => a.start - b.start);
    }
    paragraph = sentence.paragraph;
  }
}

/**
 * ““It will not end the war. / “We support it,” Lee said.”: a quotation that no mark closes, and that the next paragraph takes up, is one
 * with that, and belongs to whom the cue there names.
 */
function speakerAhead(
  { text, quotations, sentences }: ArticleText,
  sentence: Sentence,
  bySentence: ReadonlyMap<number, AttributionSpans>,
): AttributionSpans | undefined {
  let at = indexAt(quotations, sentence.start);
  const first = quotations[at];
  if (!first || first.closed || first.continues || first.start !== sentence.start) return undefined;
  while (quotations[at]?.closed === false && quotations[at + 1]?.continues) at++;
  const last = quotations[at];
  const span = last?.closed ? bySentence.get(indexAt(sentences, last.end - 1)) : undefined;
  // A cue within the marks is quoted itself: “"… “Here he is,” she said.”
  const isPaired = /^(?:""|“”|''|‘’)$/.test(text.charAt(first.start) + text.charAt((last?.end ?? 0) - 1));
  const isCued = last !== undefined && (span?.cue?.start ?? -1) >= last.end;
  return isCued && isPaired && span?.content.some((r) => overlap(r, last)) ? span : undefined;
}

/** A paragraph of the writer's that merely begins with a quoted word is no continuation. */
function opensWith(article: ArticleText, sentence: Range): boolean {
  const quotation = article.quotations[indexAt(article.quotations, sentence.start)];
  if (quotation === undefined) return false;
  // “We need help.”: a paragraph of its own, with its stop.
  const { paragraph } = article.sentences[indexAt(article.sentences, sentence.start)] ?? { paragraph: -1 };
  const own = article.paragraphs[paragraph];
  const isWhole =
    own !== undefined &&
    quotation.start <= own.start &&
    /^[“"«][^“”"«»]*\s[^“”"«»]*[.!?…][”"»]\s*$/.test(article.text.slice(own.start, own.end));
  return quotation.continues || isWhole || quotation.end - quotation.start > 25;
}
