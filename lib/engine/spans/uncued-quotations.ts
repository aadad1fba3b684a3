import { isGivenName } from '../lexicon/given-names.ts';
import { type ArticleText, onceFor, type Sentence } from '../text/document.ts';
import { quotedLength } from '../text/quotations.ts';
import { firstEndingAfter, indexAt, lengthOf, type Range } from '../text/ranges.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import { isComma, type SentenceView, skipAdverbsRight, tokenAt } from './grammar.ts';
import { putterOut } from './putters-out.ts';
import { type AttributionSpans, contentStart } from './span-finder.ts';
import { holdsCue, type VerbGroup } from './verb-groups.ts';

/** So many characters has a quotation that is told for its own sake, and is no motto or name. */
const SHORTEST = 60;

/** What the grammar cannot show is no more than likely. */
const CONFIDENCE = 0.6;

const isAllQuoted = (article: ArticleText, sentence: Range): boolean =>
  quotedLength(article.quotations, sentence) >= 0.95 * (sentence.end - sentence.start);

const wholeParagraph = ({ paragraphs }: ArticleText, { paragraph, start, end }: Sentence): Range => paragraphs[paragraph] ?? { start, end };

/** Whether a quotation that begins with `first` may go on with `next`: in its paragraph, or in the next one where no mark has closed it. */
function goesOn({ quotations }: ArticleText, first: Sentence, last: Sentence, next: Sentence): boolean {
  if (next === first || next.paragraph === last.paragraph) return true;
  return quotations[indexAt(quotations, next.start)]?.continues === true;
}

/** Whether one name stands somewhere behind another: “[Robert] Alder”. */
const isSurname = (article: ArticleText, name: string): boolean => surnamesIn(article).has(name);

const surnamesIn = onceFor(
  ({ tokens }): ReadonlySet<string> =>
    new Set(tokens.filter((_, i) => tokens[i - 1]?.pos === 'PROPN' && isGivenName(tokens[i - 1]?.lower ?? '')).map((t) => t.text)),
);

/**
 * Whom a sentence is about, where it begins with a pronoun or with somebody's name: “[He] does not plan to go back”, “[Alder] turned
 * to the cost”. Token positions.
 */
function personOpening(view: SentenceView): Range | undefined {
  const { article } = view;
  const first = behindAdverbial(view);
  let end = first;
  if (/^(?:he|she)$/.test(tokenAt(view, first).lower)) end = first + 1;
  else {
    while (tokenAt(view, end).pos === 'PROPN') end++;
    // “Kay Moya, [who] lives there,”
    const isSomebody = isComma(tokenAt(view, end)) && tokenAt(view, end + 1).lower === 'who';
    // “Dr. Schwarz”
    const isTitled = /^(?:mr|mrs|ms|miss|dr|prof|professor)\.?$/.test(tokenAt(view, first).lower);
    const isPerson =
      end > first + 1
        ? isSomebody || isTitled || isGivenName(tokenAt(view, first).lower)
        : end > first && (isSomebody || isSurname(article, tokenAt(view, first).text));
    if (!isPerson) return undefined;
  }
  let verb = skipAdverbsRight(view, end);
  // “Mark Roe at [Fen University] names three plans.”
  if (/^(?:at|of|from)$/.test(tokenAt(view, verb).lower)) for (verb++; /^(?:DET|PROPN)$/.test(tokenAt(view, verb).pos); ) verb++;
  return isFiniteForm(tokenAt(view, verb)) || isComma(tokenAt(view, end)) ? { start: first, end } : undefined;
}

/** “But does [he] lose sleep over it?”: whom the writer asks, as it were, and whose answer comes next. */
function personAskedOf(view: SentenceView): Range | undefined {
  const aux = tokenAt(view, view.first).pos === 'CCONJ' ? view.first + 1 : view.first;
  const isAsked = tokenAt(view, view.last - 1).text === '?' && tokenAt(view, aux).pos === 'AUX';
  return isAsked && /^(?:he|she)$/.test(tokenAt(view, aux + 1).lower) ? { start: aux + 1, end: aux + 2 } : undefined;
}

/** “[Mark Roe] sets out three plans.”: a sentence of the writer's own on a new person, named in full, whose words come next. */
export function opensTurnOf(view: SentenceView): boolean {
  const person = personOpening(view);
  return person !== undefined && person.start === view.first && person.end > person.start + 1;
}

/** “In the bar of a hotel, [Alder] tells why”, “To [Alder], the crabs are a sign”: where what a sentence is about begins. */
function behindAdverbial(view: SentenceView): number {
  const { first } = view;
  if (!/^(?:ADP|PART)$/.test(tokenAt(view, first).pos)) return first;
  if (/^(?:to|for)$/.test(tokenAt(view, first).lower) && tokenAt(view, first + 1).pos === 'PROPN') return first + 1;
  for (let i = first + 1; i < first + LONGEST_ADVERBIAL && !isFiniteForm(tokenAt(view, i)); i++)
    if (isComma(tokenAt(view, i))) return i + 1;
  return first;
}

/** So many words may open a sentence before whom it is about. */
const LONGEST_ADVERBIAL = 12;

/** “[The mayor] refused to comment on the claims. ¶ “I will not speak of that.””: who refused to comment, by the sentence that tells nothing else. */
function refusedIn({ sentences, tokens }: ArticleText, spans: readonly AttributionSpans[]): Map<number, Range> {
  const out = new Map<number, Range>();
  for (const { act, source, cue } of spans) {
    if (!cue) continue;
    const index = indexAt(sentences, cue.start);
    // Any other act in the sentence may be whose the words are.
    if (act !== 'refuse' || !source || out.has(index)) out.set(index, { start: 0, end: 0 });
    else out.set(index, { start: firstEndingAfter(tokens, source.start), end: firstEndingAfter(tokens, source.end - 1) + 1 });
  }
  for (const [index, { end }] of out) if (end === 0) out.delete(index);
  return out;
}

/** “Alder spells out why”: what says only with a quotation next to it tells nothing of its own. */
const isOwnCue = ({ form, frame }: VerbGroup): boolean => form === 'finite' && frame !== 'quotation-only';

/** Whether somebody else, who might be the one who speaks next, is met in a sentence behind whom it is about. */
function meetsAnother(view: SentenceView, { end }: Range): boolean {
  for (let i = end; i < view.last; i++) {
    const { lower, pos } = tokenAt(view, i);
    // “Kay Moya, [who] lives there, saw it”: she, and nobody else.
    if (lower === 'who' && i === end + 1) continue;
    if (/^(?:him|her|them|who)$/.test(lower) || (pos === 'PROPN' && isGivenName(lower))) return true;
  }
  return tokenAt(view, view.last - 1).text === '?';
}

/**
 * Whole quotations that no cue introduces, behind a sentence on the one person who can have said them, “Alder turned to the cost. “What
 * ships exist today?””, or on who put out a statement.
 * @param spans what was found so far
 * @returns attributions without a cue, in order of the text
 */
export function uncuedQuotations(article: ArticleText, spans: readonly AttributionSpans[]): AttributionSpans[] {
  const { sentences } = article;
  const taken = new Set<number>();
  for (const { content, cue, source } of spans)
    for (const range of [...content, cue, source]) {
      if (!range) continue;
      for (let k = indexAt(sentences, range.start); k >= 0 && (sentences[k]?.start ?? range.end) < range.end; k++) taken.add(k);
    }
  const out: AttributionSpans[] = [];
  const refused = refusedIn(article, spans);
  for (const sentence of sentences) {
    const before = sentences[sentence.index - 1];
    if (!before || taken.has(sentence.index)) continue;
    const refuser = refused.get(before.index);
    if (taken.has(before.index) && !refuser) continue;
    // A paragraph of its own is taken for one who speaks where it is quoted as a whole.
    const isOwn = before.paragraph === sentence.paragraph - 1 && isAllQuoted(article, wholeParagraph(article, sentence));
    if (before.paragraph !== sentence.paragraph && !isOwn) continue;
    if (!isAllQuoted(article, sentence) || quotedLength(article.quotations, before) > 0) continue;
    const view = { ...before, article };
    const putter = refuser ?? putterOut(view) ?? personAskedOf(view);
    const source = putter ?? personOpening(view);
    if (!source) continue;
    // “Mark Roe stressed three plans. “Once …””: a cue without words of its own is the same person's.
    const isTurn = opensTurnOf(view);
    if (!putter && (meetsAnother(view, source) || (!isTurn && holdsCue(view, view.first, view.last, isOwnCue)))) continue;
    const content: Range[] = [];
    let last = before;
    for (let next: Sentence | undefined = sentence; next && goesOn(article, sentence, last, next); next = sentences[last.index + 1]) {
      if (taken.has(next.index) || !isAllQuoted(article, next)) break;
      const part = content.at(-1);
      if (part && next.paragraph === last.paragraph) part.end = next.end;
      else content.push({ start: next.start, end: next.end });
      last = next;
    }
    if (!putter && lengthOf(content) < SHORTEST) continue;
    const [first, end] = [article.tokens[source.start], article.tokens[source.end - 1]];
    if (first && end) out.push({ source: { start: first.start, end: end.end }, content, act: 'say', confidence: CONFIDENCE });
  }
  return out.sort((a, b) => contentStart(a) - contentStart(b));
}
