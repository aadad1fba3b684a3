/** Who asks, who is asked, and by whom somebody speaks: what pronouns behind a question mean. */

import type { ArticleText } from '../text/document.ts';
import type { Mention } from './mentions.ts';

/** “Calls to [Kirk]'s office rang out, and he …”, “Attempts to reach [Kirk] failed”: with what the writer asked him. */
const ASKS_BY = /^(?:calls?|messages?|e-?mails?|texts?|attempts?|efforts?|requests?|letters?|questions?)$/;

/** “I recently spoke to the owner, [Wayne Kirk]”: whether the writer talked to whoever is named at `at`, or tried to. */
export function isInterviewed({ tokens, sentences, sentenceOf }: ArticleText, at: number): boolean {
  const first = sentences[sentenceOf[at] as number]?.first ?? 0;
  if (ASKS_BY.test(tokens[first]?.lower ?? '')) return tokens.slice(first, at).some((t) => /^(?:to|for|with|reach|contact)$/.test(t.lower));
  // “When we asked [Jo Lee] about it, he laughed”
  const who = /^(?:when|after|as)$/.test(tokens[first]?.lower ?? '') ? first + 1 : first;
  // “When [reporters] asked Jo Lee about it, he laughed”
  if (!/^(?:i|we|reporters|journalists)$/.test(tokens[who]?.lower ?? '')) return false;
  return tokens.slice(first, at).some((t, k) => {
    const next = tokens[first + k + 1]?.lower ?? '';
    return /^(?:interviewed|met|asked)$/.test(t.lower) || (/^(?:spoke|talked|chatted)$/.test(t.lower) && /^(?:to|with)$/.test(next));
  });
}

/** “Through his lawyer, [Alan Hobb], he said”, “Asked by [Jo Lee] whether he would, he said”: by whom somebody speaks or is asked, in the sentence `here`. */
export function isGoBetween({ tokens, sentences, sentenceOf }: ArticleText, at: number, here: number): boolean {
  // “Asked by [Jo Lee] whether he would, he paused. “No,” he said”: the asker is not whom the next sentence goes on with either.
  const own = sentences[sentenceOf[at] ?? 0]?.first ?? 0;
  const isAsker =
    tokens[own]?.lower === 'asked' &&
    tokens[own + 1]?.lower === 'by' &&
    at < own + LONGEST_ASKER &&
    tokens.slice(own + 2, at).every((t) => /^(?:DET|ADJ|NOUN|PROPN|PUNCT)$/.test(t.pos) && t.text !== ',');
  if (isAsker && here - (sentenceOf[at] ?? 0) <= 1) return true;
  return sentenceOf[at] === here && /^(?:through|via)$/.test(tokens[sentences[here]?.first ?? 0]?.lower ?? '');
}

/** So many words may “Asked by Assistant U.S. Attorney Jo Lee” have. */
const LONGEST_ASKER = 9;

/** ““No,” [she] replied” */
export const isReply = ({ tokens }: ArticleText, { at }: Mention): boolean =>
  /^(?:replied|answered|responded|retorted|countered)$/.test(tokens[at + 1]?.lower ?? '');

/**
 * “Counsel, Jo Lee, [put it to] Dr Tran that she was wrong.”: whether somebody who is named up to `end` asked a question in the sentence before
 * `here`, or in it, which the other answers now.
 */
export function hasAsked({ tokens, sentenceOf }: ArticleText, end: number, here: number): boolean {
  if (here - (sentenceOf[end] ?? 0) > 1) return false;
  const verb = [0, 1, 2].find(
    // “she told Lee. [Asked] whether it was so, …”: the next sentence's.
    (k) =>
      /^(?:asked|asks|put|pressed|questioned|challenged)$/.test(tokens[end + k]?.lower ?? '') &&
      sentenceOf[end + k] === sentenceOf[end - 1],
  );
  // “Lee [was once asked] why”
  return verb !== undefined && tokens.slice(end, end + verb).every((t) => t.pos !== 'AUX');
}
