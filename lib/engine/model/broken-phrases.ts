import { asideBehindSubject } from '../spans/asides-behind-subjects.ts';
import { hasFiniteVerb, isComma, isQuoted, type SentenceView, skipAdverbsRight, tokenAt } from '../spans/grammar.ts';
import { asideEnd } from '../spans/group-start.ts';
import type { ArticleText, Sentence } from '../text/document.ts';
import type { Range } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';
import { isFiniteForm } from '../text/verb-forms.ts';

/** “immune from [criminal], civil and administrative suits”: an adjective behind which others come before their noun. */
function isInList({ tokens }: ArticleText, end: number): boolean {
  const isMark = (k: number) => /^(?:,|and|or)$/.test(tokens[k]?.lower ?? '');
  if (tokens[end - 1]?.pos !== 'ADJ' || !isMark(end) || tokens[end + 1]?.pos !== 'ADJ') return false;
  return tokens[end + 2]?.pos === 'NOUN' || (isMark(end + 2) && tokens[end + 3]?.pos === 'ADJ' && tokens[end + 4]?.pos === 'NOUN');
}

/** Whether a hyphen at `i` joins the words on its sides. */
const isHyphen = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === '-' && tokens[i]?.start === tokens[i - 1]?.end && tokens[i]?.end === tokens[i + 1]?.start;

/** Whether a content that begins at `start` begins in the middle of a phrase. */
function breaksAtStart({ tokens }: ArticleText, start: number): boolean {
  // “asked not [to be named], that he had gone”
  const not = tokens[start]?.lower === 'not' ? start : start - 1;
  const isNegated = tokens[not]?.lower === 'not' && tokens[not + 1]?.lower === 'to' && /^ask/.test(tokens[not - 1]?.lower ?? '');
  // “told by clerks, [all of whom asked not to be named, that it was late]”: a clause on somebody.
  const isOnSome =
    /^(?:all|both|some|most|many|none|each|two|several)$/.test(tokens[start]?.lower ?? '') && tokens[start + 1]?.lower === 'of';
  if (isOnSome && tokens[start + 2]?.lower === 'whom') return true;
  // “told of raids that [killed four men]”: half of a clause on a noun.
  const verb = tokens[start]?.lower === 'that' ? start + 1 : start;
  const isOnNoun = tokens[verb - 1]?.lower === 'that' && tokens[verb - 2]?.pos === 'NOUN' && tokens[verb]?.pos === 'VERB';
  return isNegated || (isOnNoun && isFiniteForm(tokens[verb] as Token));
}

/** Whether a content that ends before `end` in a quotation leaves a phrase unfinished. */
function breaksAtMark({ tokens }: ArticleText, end: number): boolean {
  if (!/^["”]$/.test(tokens[end - 1]?.text ?? '')) return false;
  const [last, next] = [tokens[end - 2], tokens[end]];
  // “was not “[directly”] aware of it”, “is “[central”] to the plan”
  return (last?.pos === 'ADV' && next?.pos === 'ADJ') || (last?.pos === 'ADJ' && /^(?:to|of)$/.test(next?.lower ?? ''));
}

/** Whether a content that ends before `end` does so before “of”, after an article or a conjunction, or with its verb yet to come. */
function breaksAtEnd(article: ArticleText, end: number): boolean {
  const { tokens } = article;
  const [last, next] = [tokens[end - 1], tokens[end]];
  const sentence = article.sentences[article.sentenceOf[end - 1] as number] as Sentence;
  // “that Vale, 34, [had] one foot out of the door”: behind an age between commas the subject has its verb yet to come.
  const isAge = last?.pos === 'NUM' && tokens[end - 2]?.text === ',' && next?.text === ',' && tokens[end + 1]?.pos === 'AUX';
  // “that he would[, for once,] go”: the verb is yet to come.
  const isParted = last?.pos === 'AUX' && next?.text === ',' && asideEnd({ ...sentence, article }, end) > 0;
  // “that he [had] “one foot out of the door””
  const isHalf = last?.pos === 'AUX' && (article.quotationOf[end] ?? -1) >= 0;
  // “back Hale, [39] have said they back Moss”: a subject of its own.
  const isCounted = last?.pos === 'NUM' && tokens[end - 2]?.text === ',' && next?.pos === 'AUX';
  // “a task that [she] and others had”
  const isHalfSubject = /^(?:he|she|they|we|i)$/.test(last?.lower ?? '') && /^(?:and|or)$/.test(next?.lower ?? '');
  return (
    isHalf ||
    isCounted ||
    isAge ||
    isParted ||
    isHalfSubject ||
    // “that she had doubts, [backs] the mill”: one word behind a comma, with its object to come.
    (tokens[end - 2]?.text === ',' && next?.pos === 'DET' && last?.pos !== 'ADV') ||
    // “its [41]-bed hospital”
    isHyphen(tokens, end) ||
    isInList(article, end) ||
    // “the group's [military] and political wing”: whose, and not yet what.
    (last?.pos === 'ADJ' && /^['’]s$/.test(tokens[end - 2]?.text ?? '') && /^(?:and|or)$/.test(next?.lower ?? '')) ||
    (next !== undefined && /^(?:of|['’]s)$/.test(next.lower)) ||
    // “coming days [before the vote]”: so long before or after.
    (/^(?:before|after)$/.test(next?.lower ?? '') &&
      /^(?:minutes|hours|days|weeks|months|years|day|week|month|year)$/.test(last?.lower ?? '')) ||
    // “coached them [as] to what to say”
    (next?.lower === 'as' && tokens[end + 1]?.lower === 'to') ||
    (last !== undefined && (last.pos === 'DET' || /^(?:of|and|or|the|a|an|how|whether|than|because)$/.test(last.lower)))
  );
}

/** Whether a content begins or ends in the middle of a phrase: no reading of anybody. */
export function breaksPhrase(article: ArticleText, content: readonly Range[]): boolean {
  const [start, end] = [content[0]?.start ?? 0, content.at(-1)?.end ?? 0];
  // “cutting-[edge telescopes]”: half a word, however it ends.
  if (isHyphen(article.tokens, start - 1)) return true;
  if ((article.quotationOf[end - 1] as number) >= 0) return breaksAtMark(article, end);
  const view = { ...(article.sentences[article.sentenceOf[end - 1] as number] as Sentence), article };
  // “said [the ferry], after two months of repairs, will sail”: a subject, with its verb yet to come.
  if (asideBehindSubject(view, Math.max(view.first, content.at(-1)?.start ?? 0), end) > 0) return true;
  return breaksAtStart(article, start) || breaksAtEnd(article, end);
}

/** “it works[, and the trade] still calls it one of the best”: without a subject whose verb is left out. */
function beforeBareSubject(view: SentenceView, start: number, end: number): number {
  let and = end - 1;
  while (and > start && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokenAt(view, and).pos)) and--;
  const verb = skipAdverbsRight(view, end);
  const isBegun = and < end - 1 && tokenAt(view, and).lower === 'and' && isComma(tokenAt(view, and - 1)) && !isQuoted(view, end - 1);
  return isBegun && isFiniteForm(tokenAt(view, verb)) && hasFiniteVerb(view, start, and) ? and : end;
}

/** “denied abusing her, [and], as he said before, …” */
export function withoutJoin(view: SentenceView, start: number, end: number): number {
  const isLoose = (i: number) => !isQuoted(view, i) && (tokenAt(view, i).pos === 'CCONJ' || /^[,;:]$/.test(tokenAt(view, i).text));
  let close = end;
  // “a video of Moss, [in which] Moss said …”
  if (/^(?:which|whom|whose)$/.test(tokenAt(view, close - 1).lower) && tokenAt(view, close - 2).pos === 'ADP') close -= 2;
  // “ruled that it stands[, which means]”
  if (isFiniteForm(tokenAt(view, close - 1)) && tokenAt(view, close - 2).lower === 'which') close -= 2;
  for (close = beforeBareSubject(view, start, close); close > start + 1 && isLoose(close - 1); ) close--;
  return close;
}
