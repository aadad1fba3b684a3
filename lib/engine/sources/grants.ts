import { MAY_GRANT, REASON, TERMS, UNAUTHORISED } from '../lexicon/anonymity.ts';
import { SURE_FORMS } from '../lexicon/reporting-verbs.ts';
import type { ArticleText, Sentence } from '../text/document.ts';
import { firstEndingAfter, overlapping, type Range } from '../text/ranges.ts';

/** The words by which one sentence grants anonymity, and why. */
export interface Grant {
  sentence: Sentence;
  terms: Range;
  reason?: Range;
  /** True where the sentence speaks of several sources: “All three spoke on condition of anonymity”. */
  several: boolean;
  /** True where it speaks of everyone of a kind in the article: “who, like all insiders, completed the survey anonymously”. */
  everyone: boolean;
  /** Of which others in the article it speaks: “officials” of “who, like other officials in this story, …”, “others” of any. */
  others?: string;
}

const QUOTED = /["“][^"“”]*["”]/g;
const EVERYONE =
  /\b(?:like|as did|as with) all\b|\ball (?:(?:of )?the )?(?:respondents|participants|interviewees|insiders)\b|\b(?:all|every(?:one|body))(?: of)?(?: (?:those|(?:the )?[a-z]+s|(?:the )?people))? (?:who (?:were |are )?)?(?:quoted|interviewed|cited|in this (?:story|article|report|piece))\b/i;
const LATER_TERMS =
  /(\s+and (?:(?:so|therefore|thus) )?(?:spoke |talked |briefed \w+ )?)(?:(?:up)?on (?:the )?condition of anonymity|(?:asked|requested) (?:for anonymity|anonymity|not to be (?:named|identified)))/i;
const OTHERS =
  /\blike (?:(?:most|many|several|some|all|the) )?(?:(others)|other ([\p{L}-]+))(?: people)? (?:(?:we |I )?(?:interviewed|quoted|cited)\b|(?:in|for|from) (?:this|the) (?:\p{L}+ )?(?:story|article|report|piece)\b|who (?:spoke|talked|were interviewed|gave interviews)\b)/iu;
const SEVERAL = /\b(?:all|both|each|they|the (?:two|three|four|people|officials|sources)|none|like others)\b/i;

function trimmed(text: string, start: number, end: number): Range {
  let stop = end;
  while (stop > start && /[\s,;:—–-]/.test(text.charAt(stop - 1))) stop--;
  return { start, end: stop };
}

/**
 * `range` up to where the main clause takes up its verb again: “who asked not to be named because the talks are private,
 * [added that …]”, “who was not authorised to speak [told us that …]”.
 */
function beforeMainVerb(article: ArticleText, range: Range): Range {
  const { tokens } = article;
  for (let i = firstEndingAfter(tokens, range.start) + 1; i < tokens.length && (tokens[i]?.start ?? 0) < range.end; i++) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (!token || !next) break;
    const resumes = token.text === ',' && ['VERB', 'AUX'].includes(next.pos) && !next.lower.endsWith('ing');
    // “because [he said] he feared reprisals”, and not “because he had signed, [he said] others had not”
    const isTheirs = /^(?:he|she|they)$/.test(tokens[i - 1]?.lower ?? '');
    const comma = isTheirs && tokens[i - 2]?.text === ',' ? tokens[i - 2] : undefined;
    // “because he has not [told] his children”
    const isOpen = /^(?:has|have|had|not|n[’']t|never|be|been|to)$/.test(tokens[i - 1]?.lower ?? '');
    if (resumes || (SURE_FORMS.has(token.lower) && !isOpen && (!isTheirs || comma)))
      return trimmed(article.text, range.start, (comma ?? token).start);
  }
  return range;
}

/** The terms that begin first in a sentence. */
function termsIn(sentence: string): RegExpExecArray | undefined {
  if (!MAY_GRANT.test(sentence)) return undefined;
  let first: RegExpExecArray | undefined;
  for (const { words, terms } of TERMS) {
    const match = words.every((word) => word.test(sentence)) ? terms.exec(sentence) : null;
    if (match && (!first || match.index < first.index)) first = match;
  }
  return first;
}

/** Whether words grant somebody anonymity: “the player, who asked not to be named”. */
export const grantsTerms = (words: string): boolean => termsIn(words) !== undefined;

/** Finds where the article grants anonymity, outside of quotations, with the reason where it gives one. */
export function findGrants(article: ArticleText): Grant[] {
  const out: Grant[] = [];
  for (const sentence of article.sentences) {
    const text = article.text.slice(sentence.start, sentence.end);
    const match = termsIn(text);
    if (!match) continue;
    const at = sentence.start + match.index;
    let terms: Range = beforeMainVerb(article, { start: at, end: at + match[0].length });
    if (overlapping(article.quotations, terms).length > 0) continue;
    let reason = reasonNear(text, match.index, match.index + match[0].length);
    const later = UNAUTHORISED.test(match[0]) ? LATER_TERMS.exec(text.slice(match.index)) : null;
    if (later) {
      // “[was not permitted to discuss it] and spoke [on condition of anonymity]”: why, and on what terms.
      const from = match.index + later.index;
      const start = sentence.start + from;
      terms = { start: start + (later[1]?.length ?? 0), end: start + later[0].length };
      reason = { start: match.index, end: from };
    } else if (!reason && UNAUTHORISED.test(match[0])) reason = { start: match.index, end: match.index + match[0].length };
    // “According to a clerk, who asked not to be named because she works there[, the mill is shut]”
    const content = reason && /^(?:but |and )?according to\b/i.test(text) ? text.indexOf(',', reason.start) : -1;
    if (reason && content > reason.start && content < reason.end) reason = { start: reason.start, end: content };
    const whole = reason && { start: sentence.start + reason.start, end: sentence.start + reason.end };
    const why = whole && beforeMainVerb(article, trimmed(article.text, whole.start, whole.end));
    if (why && why.start > terms.start && why.start < terms.end) terms = trimmed(article.text, terms.start, why.start);
    const before = text.slice(0, match.index).replace(QUOTED, '');
    const others = OTHERS.exec(before);
    out.push({
      sentence,
      terms: terms.end > terms.start ? terms : { start: at, end: at + match[0].length },
      ...(why && { reason: why }),
      several: /^(?:none|neither)\b/i.test(match[0]) || SEVERAL.test(before),
      everyone: EVERYONE.test(before),
      ...(others && { others: (others[1] ?? others[2] ?? '').toLowerCase() }),
    });
  }
  return out;
}

/** “who asked not to be named [said it closed] because of the storm”: what is said has reasons of its own; not so “told the Post, because …, that”. */
const SAYS_BETWEEN =
  /\b(?:said|says|say|told|tells?|adds?|added|claims?|claimed|confirmed|insists?|insisted)\b(?! (?:(?:the |an? )?(?:\p{Lu}[\p{L}’']*,? ?){1,4}|reporters, |us, |me, )$)/u;

/** The reason stands after the terms (“…, because …”) or, rarely, before them (“Citing fear of reprisal, he asked …”). */
function reasonNear(text: string, from: number, to: number): Range | undefined {
  const after = REASON.exec(text.slice(to));
  if (after && after.index < 60 && !SAYS_BETWEEN.test(text.slice(to, to + after.index)))
    return { start: to + after.index, end: to + after.index + after[0].replace(/, that .*$/s, '').length };
  // “who [feared reprisals] and asked not to be named”
  const fear = /(?<=\bwho )(?:fear(?:s|ed)|(?:is|are|was|were) (?:afraid|scared|worried))\b[^,.;”"]*?(?= and $)/i.exec(text.slice(0, from));
  if (fear) return { start: fear.index, end: fear.index + fear[0].length };
  const before = /\b(?:citing|fearing|for fear of|because|due to|owing to)\b[^,.;”"]*/i.exec(text.slice(0, from));
  if (!before) return undefined;
  const end = before.index + before[0].length;
  // “because they [were not authorised to speak]”: the terms are the reason's own words.
  return { start: before.index, end: end === from ? to : end };
}
