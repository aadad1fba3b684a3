import { LIKE_WORDS, MEDIA_NOUNS } from '../lexicon/bodies.ts';
import { outletOf } from '../lexicon/outlet-names.ts';
import { isOutlet } from '../lexicon/outlets.ts';
import type { ArticleText } from '../text/document.ts';
import type { Range } from '../text/ranges.ts';
import { isComma, type SentenceView, tokenAt } from './grammar.ts';

/** Whether a phrase names an outlet, or what one publishes: “the Times”, “a report in the Courier”, “local media”. */
export function isOutletPhrase(article: ArticleText, phrase: Range): boolean {
  const words = article.tokens.slice(phrase.start, phrase.end);
  // “a poll held for the paper”: people answered there, whom no outlet quotes.
  if (words.some((t) => /^(?:polls?|polling|surveys?|stud(?:y|ies)|data|figures)$/.test(t.lower))) return false;
  // “a recording heard by the Courier”: not the outlet's own report.
  if (words.some((t, i) => t.lower === 'by' && /^(?:heard|seen|obtained|reviewed|viewed|examined)$/.test(words[i - 1]?.lower ?? '')))
    return false;
  // “People reports”: by its small letters a name is known that is read as one.
  if (
    words.some(
      (t, i) =>
        MEDIA_NOUNS.has(t.lower) ||
        t.lower === 'People' ||
        LIKE_WORDS.has(t.text) ||
        (/^agenc(?:y|ies)$/.test(t.lower) && words[i - 1]?.lower === 'news'),
    )
  )
    return true;
  // “the AFP”: a country's federal police.
  if (words.length === 2 && words[0]?.lower === 'the' && words[1]?.text === 'AFP') return false;
  const name = words.filter((t) => /^[\p{Lu}\d]/u.test(t.text) && t.pos !== 'DET').map((t) => t.text);
  // “the Courier”: some are known by their article.
  const whole = words.map((t) => t.text).join(' ');
  return outletOf(name.join(' ')) !== undefined || outletOf(whole) !== undefined || name.some((word) => isOutlet(word));
}

const PIECE = /^(?:reports?|articles?|stor(?:y|ies)|piece|investigation|interview|editorial|exposé)$/;

/** “a report [in the Sunday Post] on it”, “a story [from KBC] on Monday”: where the name ends of who printed what the noun before `i` tells; -1 where none is told. */
export function printedIn(view: SentenceView, i: number): number {
  if (!/^(?:in|from|by)$/.test(tokenAt(view, i).lower) || !PIECE.test(tokenAt(view, i - 1).lower)) return -1;
  const name = i + (tokenAt(view, i + 1).lower === 'the' ? 2 : 1);
  let end = name;
  while (end < view.last && tokenAt(view, end).pos === 'PROPN' && /^\p{Lu}/u.test(tokenAt(view, end).text)) end++;
  return end > name && isOutletPhrase(view.article, { start: i + 1, end }) ? end : -1;
}

/** “it was late[, per the Courier]”, “was a joke[, which quoted him as saying] …”, “will leave [as quoted by the Courier]”: who passed on what was said. */
export const isPerOutlet = (view: SentenceView, i: number): boolean =>
  isQuotedBy(view, isComma(tokenAt(view, i)) ? i + 1 : i) ||
  isOutletKnowing(view, isComma(tokenAt(view, i)) ? i + 1 : i) ||
  (isComma(tokenAt(view, i)) &&
    ((tokenAt(view, i + 1).lower === 'per' && /^(?:the\b|\p{Lu})/u.test(tokenAt(view, i + 2).text)) ||
      (/^wh(?:ich|o)$/.test(tokenAt(view, i + 1).lower) && /^(?:quoted|cited)$/.test(tokenAt(view, i + 2).lower))));

const isQuotedBy = (view: SentenceView, i: number): boolean =>
  tokenAt(view, i).lower === 'as' &&
  /^(?:quoted|cited|reported|claimed|alleged)$/.test(tokenAt(view, i + 1).lower) &&
  tokenAt(view, i + 2).lower === 'by';

/** “had begun [and the Herald understands] two have left”: what the outlet itself adds. */
function isOutletKnowing(view: SentenceView, i: number): boolean {
  if (tokenAt(view, i).lower !== 'and') return false;
  let verb = i + 1;
  while (/^(?:DET|PROPN)$/.test(tokenAt(view, verb).pos)) verb++;
  const isKnown = tokenAt(view, verb).lower === 'understands' && verb > i + 1;
  return isKnown && isOutletPhrase(view.article, { start: i + 1, end: verb });
}

/** “… will go, [the Courier can disclose].”, “… hit 50, [KBC confirmed], less than feared”: what the outlet itself adds. */
export function isOutletsKnowledge(view: SentenceView, from: number): boolean {
  let i = from + (tokenAt(view, from).lower === 'the' ? 1 : 0);
  const first = i;
  while (i < first + 4 && tokenAt(view, i).pos === 'PROPN') i++;
  if (i === first) return false;
  const words = [0, 1].map((k) => tokenAt(view, i + k).lower).join(' ');
  const isKnown = /^(?:can (?:reveal|disclose|report)|has (?:learned|learnt|established))$/.test(words);
  const isChecked = tokenAt(view, i).lower === 'confirmed' && isComma(tokenAt(view, i + 1));
  if (isChecked) return isOutletPhrase(view.article, { start: from, end: i });
  const end = isKnown ? i + 2 : tokenAt(view, i).lower === 'understands' ? i + 1 : -1;
  return end > 0 && (end >= view.last || /^[.;]$/.test(tokenAt(view, end).text));
}
