/** What is told between commas of somebody with whom a sentence opens, before the clause that the sentence is about. */

import { BODY_NOUNS, MEDIA_NOUNS } from '../lexicon/bodies.ts';
import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { Range } from '../text/ranges.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import { hasFiniteVerb, isComma, isQuoted, isRelative, type SentenceView, tokenAt } from './grammar.ts';
import { nounPhraseAfter } from './noun-phrases-after.ts';
import { behindRelative } from './relative-clauses.ts';

/** No description has more words. */
const LONGEST = 20;

/**
 * “According to Ann Reed[, a lawyer for the mayor], the plan was dead”, “According to a clerk[, who asked not to be named], …”: the comma
 * that closes what describes a source which ends at a comma; the source's own end where nothing does.
 * @param last where the sentence ends
 */
export function behindDescription(view: SentenceView, source: Range, last: number): number {
  const at = source.end;
  if (!isComma(tokenAt(view, at)) || isQuoted(view, at + 1)) return at;
  if (isRelative(tokenAt(view, at + 1)) || tokenAt(view, at + 3).lower === 'whom') return behindRelative(view, at, last);
  const behindCited = behindCiting(view, at, last);
  if (behindCited > at) return behindCited;
  let close = at + 2;
  while (close < Math.min(last - 2, at + LONGEST) && !isComma(tokenAt(view, close)) && !isQuoted(view, close)) close++;
  if (!isComma(tokenAt(view, close)) || hasFiniteVerb(view, at + 1, close) || !describes(view, source, { start: at + 1, end: close }))
    return at;
  // “…, director of the centre, which studies debt, the plan was dead”
  if (isRelative(tokenAt(view, close + 1))) {
    const behind = behindRelative(view, close, last);
    return behind > close ? behind : at;
  }
  return opensOwnClause(view, close + 1, last) ? close : at;
}

/** “According to Reuters[, citing two officials], the talks failed”: the comma behind whom an outlet quotes; `at` where none does. */
function behindCiting(view: SentenceView, at: number, last: number): number {
  if (!/^(?:citing|quoting)$/.test(tokenAt(view, at + 1).lower)) return at;
  const cited = nounPhraseAfter(view, at + 2, true);
  return cited && isComma(tokenAt(view, cited.end)) && hasFiniteVerb(view, cited.end, last) ? cited.end : at;
}

/** Whether a subject begins at `i` whose verb no comma parts from it, and no other is listed with it: “a clerk and a cook had fled”. */
function opensOwnClause(view: SentenceView, i: number, last: number): boolean {
  if (isQuoted(view, i) || !/^(?:DET|PROPN|NOUN|PRON|ADJ|NUM)$/.test(tokenAt(view, i).pos)) return false;
  for (let k = i + 1; k < last; k++) {
    const token = tokenAt(view, k);
    if (isComma(token) || token.lower === 'and' || isQuoted(view, k)) return false;
    if (isFiniteForm(token)) return true;
  }
  return false;
}

/** Whether a phrase tells who a source is: “a lawyer for the mayor”, “of Harrow University”, “director of the centre”, “Ann Reed” of “the firm's boss”. */
function describes(view: SentenceView, source: Range, { start, end }: Range): boolean {
  const first = tokenAt(view, start);
  if (/^(?:of|from)$/.test(first.lower)) return tokenAt(view, start + 1).pos === 'PROPN';
  const isName = view.article.tokens.slice(start, end).every((t) => t.pos === 'PROPN');
  if (isName) return end - start < 5 && isPersonNoun(tokenAt(view, source.end - 1).lower);
  let head = start;
  const isPart = (i: number) => /^(?:ADJ|NOUN|PROPN|NUM|ADV|PART)$/.test(tokenAt(view, i).pos) || tokenAt(view, i).text === '-';
  while (head + 1 < end && isPart(head + 1)) head++;
  const { lower, pos } = tokenAt(view, head);
  const isOne = singularOf(lower) === lower;
  if (pos !== 'NOUN' || (first.pos !== 'DET' && !/^(?:his|her|its|their)$/.test(first.lower) && !isOne)) return false;
  const isSomebody = isPersonNoun(isOne ? lower : singularOf(lower));
  return isSomebody || (first.pos === 'DET' && (BODY_NOUNS.has(lower) || MEDIA_NOUNS.has(lower)));
}
