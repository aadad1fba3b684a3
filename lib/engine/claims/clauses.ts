import { singularOf } from '../lexicon/singular.ts';
import type { ArticleText, Sentence } from '../text/document.ts';
import { firstEndingAfter, firstIndex, indexAt, overlapping, type Range } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';
import { isFiniteForm } from '../text/verb-forms.ts';

/** Where a clause breaks: a semicolon, or a comma before a word that opens a clause of its own, a dash before what the claim is called. */
const BREAK =
  /; ?| [—–-]{1,2} (?=(?:who|which|whose|where)\b)| (?=but (?:the|he|she|they|it|his|her|its|their)\b)| [—–-]{1,2} (?=an? (?:charge|claim|allegation|accusation|account)s?\b)|(?:,| [—–-]{1,2}) (?=an? (?:\p{L}+ )?(?:figure|number|sum|claim|move|step|decision|theory|view|estimate|charge|allegation) (?:that |which )?(?:the|he|she|it|they|\p{Lu}))|, (?=with (?:[^\s,]+ ){1,6}?(?:saying|claiming|telling|suggesting|insisting|adding|warning|reporting)\b)|, (?=(?:but|and (?:he|she|they|it|the|who|whose|which)|despite|even though|while|although|though|which|who|whose|where|according|after|before|when|as)\b)/gu;

/** A sentence without its last full stop. Offsets are characters of the article. */
export function withoutStop({ text }: ArticleText, { start, end }: Range): Range {
  return { start, end: start + text.slice(start, end).replace(/[.!?…\s]+$/, '').length };
}

/** “[while it is assumed that A], B”, “[with Lee reportedly on the run], B”: where a clause from `start` around `at` that only opens the sentence ends. */
function endOfOpening(article: ArticleText, { start: from }: Range, text: string, start: number, at: number): number {
  if (!/^(?:while|although|though|since|with|as|because)\s/i.test(text.slice(start))) return text.length;
  for (const { index } of text.slice(at).matchAll(/, (?!(?:and|or|but|which|who|whose|where|when|that|with|including|\p{L}+ing)\b)/gu)) {
    const comma = at + index;
    if (text.slice(at, comma).includes(')')) break;
    if (OPENS_CLAUSE.test(text.slice(comma))) return comma;
    // “while they were allegedly armed, [names of others] emerged”
    const next = text.indexOf(',', comma + 1);
    const first = article.tokens[indexAt(article.tokens, from + comma + 2)];
    const isClause = first && !isFiniteForm(first) && hasVerb(article, from + comma + 2, from + (next < 0 ? text.length : next));
    if (isClause) return comma;
  }
  return text.length;
}

const OPENS_CLAUSE = /^, (?:the|a|an|he|she|it|they|his|her|its|their|\p{Lu}\p{L}+)\b/u;

const OPENS_MAIN = /, (?=(?:the|an?|he|she|it|they|his|her|its|their|other|others|some|many|[^\s,]+s (?:are|were|have)|\p{Lu}\p{L}+)\b)/gu;

/** “[while A runs], B is reportedly ill”, “[despite A], B …”: where the main clause begins that opens behind such words and before `at`; else 0. */
function startOfMain(article: ArticleText, { start: from }: Range, text: string, at: number): number {
  const opening = /^(?:however, |but |and )?(while|although|though|since|as|because|despite)\s/i.exec(text);
  if (!opening) return 0;
  // “While taking the pay, he allegedly …”
  const isPhrase = opening[1]?.toLowerCase() === 'despite' || /^\p{L}+ing\b/u.test(text.slice(opening[0].length));
  const mains = [...text.matchAll(OPENS_MAIN)]
    .map(({ index }) => index + 2)
    .filter((main) => from + main <= at && (isPhrase ? main > opening[0].length : hasVerb(article, from, from + main)));
  return mains.findLast((main) => !hasVerb(article, from + main, at - 1)) ?? mains[0] ?? 0;
}

/** “(her team has reportedly met with one)”: what of a clause stands in the brackets around `at`. */
function withinBrackets(text: string, { start, end }: Range, at: number): Range {
  const open = text.lastIndexOf('(', at);
  if (open < start || open === at) return { start, end };
  const close = text.indexOf(')', open);
  if (close >= 0 && close <= at) return { start, end };
  return { start: open + 1, end: close > 0 ? Math.min(end, close) : end };
}

/** True where some verb stands from `start` to before `end`. Offsets are characters of the article. */
function hasVerb({ tokens }: ArticleText, start: number, end: number): boolean {
  for (let i = firstIndex(tokens.length, (k) => (tokens[k] as Token).start >= start); (tokens[i]?.start ?? end) < end; i++)
    if (isFiniteForm(tokens[i] as Token)) return true;
  return false;
}

/** Whether what begins at the character `at` is a finite verb. */
function isVerbAt({ tokens }: ArticleText, at: number): boolean {
  const token = tokens[indexAt(tokens, at)];
  return token !== undefined && isFiniteForm(token);
}

/** “[Fresh details have emerged that] five are reportedly dead” */
const EMERGED =
  /^(?:(?:fresh|new|more|further) )?(?:information|details|facts|reports?|news|word|it) (?:has|have) (?:now |since |also )?(?:emerged|surfaced) that\s+/i;

/** The clause of `sentence` around `at`, without its last full stop. Offsets are characters of the article. */
export function clauseAround(article: ArticleText, sentence: Sentence, at: number): Range {
  const text = article.text.slice(sentence.start, sentence.end);
  let start = 0;
  let end = withoutStop(article, sentence).end - sentence.start;
  // Where an aside ends that breaks nothing.
  let closed = 0;
  for (const match of text.matchAll(BREAK)) {
    const place = match.index;
    // ““We slept; we all slept,” Lee allegedly said”: a quotation's own marks part nothing.
    const broken = { start: sentence.start + place, end: sentence.start + place + 1 };
    if (overlapping(article.quotations, broken).some((q) => !(q.start < at && at < q.end))) continue;
    if (sentence.start + place < at) {
      // “from Leeds, Hull, and the coast to York and supposedly sold there”: one more in a list.
      if (
        match[0].startsWith(',') &&
        text.startsWith('and ', place + 2) &&
        !text.slice(place + 2, at - sentence.start).includes(',') &&
        !hasVerb(article, broken.end + 1, at)
      )
        continue;
      // “the hall, which is half done, is reportedly paid for by a lender”: the relative clause is closed by then.
      const isClosed =
        /^(?:which|who|whose|where|when|despite)\b/.test(text.slice(place + 2)) && text.slice(place + 2, at - sentence.start).includes(',');
      if (!isClosed) start = place + match[0].length;
    } else if (place < end && place >= closed) {
      // “It is alleged [the officer, who has not been named, struck] a boy”: the clause has its verb behind the aside.
      const close = /^, (?:who|which|whose|where)\b/.test(text.slice(place)) ? text.indexOf(',', place + 2) : -1;
      if (close > 0 && !hasVerb(article, at, broken.start) && isVerbAt(article, sentence.start + close + 2)) closed = close;
      else end = Math.min(end, place);
    }
  }
  if (start === 0) start = startOfMain(article, sentence, text, at);
  // “a hotel, which is said to have been booked, says …”: a relative clause ends at its own comma.
  if (/^(?:which|who|whose|where)\s/.test(text.slice(start))) {
    const close = /,| [—–-]{1,2} /.exec(text.slice(at - sentence.start));
    if (close) end = Math.min(end, at - sentence.start + close.index);
  }
  end = endOfOpening(article, sentence, text.slice(0, end), start, at - sentence.start);
  ({ start, end } = withinBrackets(text, { start, end }, at - sentence.start));
  const lead = /^(?:but|and|or|yet|which|who|where|while|although|though|as|when|after|before)\s+/i.exec(text.slice(start, end));
  if (lead && sentence.start + start + lead[0].length <= at) start += lead[0].length;
  const emerged = EMERGED.exec(text.slice(start, end));
  if (emerged && sentence.start + start + emerged[0].length <= at) start += emerged[0].length;
  return { start: sentence.start + start, end: sentence.start + Math.max(end, start) };
}

/** “[The man accused of] theft [will stay in custody]”: a rest of a clause up to the verb of the subject in which the words at `at` stand. */
export function beforeMainVerb(article: ArticleText, rest: Range, sentence: Sentence, at: number): Range {
  const { tokens } = article;
  const own = indexAt(tokens, at);
  for (let i = sentence.first; i < own; i++) if (isFiniteForm(tokens[i] as Token)) return rest;
  for (let i = own + 2; i < sentence.last && (tokens[i]?.start ?? rest.end) < rest.end; i++) {
    const { pos, lower } = tokens[i] as Token;
    if (/^(?:who|which|that)$/.test(lower)) return rest;
    // “theft [left] court”
    if (
      pos === 'AUX' ||
      /^(?:said|told|pleaded|appeared|denied|left|fled|resigned|walked|died|escaped|returned|arrived|faces)$/.test(lower)
    )
      return { start: rest.start, end: (tokens[i - 1] as Token).end };
  }
  return rest;
}

/** “who allegedly broke in and [had] a knife”: one more of what is told. */
const isJoinedBefore = ({ tokens }: ArticleText, i: number): boolean =>
  /^(?:and|or|but|,|who|which|that|he|she|they|it|to)$/.test(tokens[i - 1]?.lower ?? '');

/** “for allegedly [breaking his contract], became public”: what a hedged gerund tells ends where the main clause goes on. */
export function untilVerb(article: ArticleText, rest: Range): Range {
  // “who allegedly [took part in it] said so”
  const first = firstEndingAfter(article.tokens, rest.start);
  for (let i = first + 1; (article.tokens[i]?.start ?? rest.end) < rest.end; i++)
    // “for allegedly [making a false charge] has denied it”
    if (
      /^(?:said|says|told|tells|has|have|had|pleaded|appeared|denied|denies)$/.test(article.tokens[i]?.lower ?? '') &&
      !isJoinedBefore(article, i)
    )
      return { start: rest.start, end: (article.tokens[i - 1] as Range).end };
  const comma = /, (?=\p{Ll}+)/u.exec(article.text.slice(rest.start, rest.end));
  const next = comma && article.tokens[indexAt(article.tokens, rest.start + comma.index + 2)];
  return next && isFiniteForm(next) ? { start: rest.start, end: rest.start + comma.index } : rest;
}

/** From `at` to the end of its clause: what stands after “accused of” or “reports that”. */
export function restOfClause(article: ArticleText, sentence: Sentence, at: number): Range {
  const { end } = clauseAround(article, sentence, at);
  const lead = /^\s*/.exec(article.text.slice(at, end))?.[0].length ?? 0;
  const start = Math.min(at + lead, end);
  // “is seen as the stronger - 60 percent of voters said so”: a sentence of its own behind the dash.
  const dash = / [—–-]{1,2} (?!.* [—–-]{1,2} )/.exec(article.text.slice(start, end));
  const isOwn =
    dash &&
    hasVerb(article, start + dash.index, end) &&
    !/^(?:who|which|that|if|and|or)\b/.test(article.text.slice(start + dash.index + dash[0].length));
  return { start, end: isOwn ? start + dash.index : end };
}

/** “[supposedly safe tunnels]”: a noun phrase that a hedging adverb before its adjective opens, or stands in. */
export function hedgedPhrase(article: ArticleText, hedge: Range): Range | undefined {
  const { tokens } = article;
  const i = indexAt(tokens, hedge.start);
  const [before, adjective, noun] = [tokens[i - 1], tokens[i + 1], tokens[i + 2]];
  if (i < 0 || adjective?.pos !== 'ADJ' || noun?.pos !== 'NOUN' || before?.pos === 'AUX' || before?.pos === 'PUNCT') return undefined;
  // “This reportedly [allowed men] to flee”: one does not stand beside several.
  if (/^(?:this|that)$/.test(before?.lower ?? '') && singularOf(noun.lower) !== noun.lower) return undefined;
  const rest = nounPhraseAround(article, adjective.start);
  return rest && { start: hedge.start, end: rest.end };
}

/** Where the clause of an infinitive ends whose “to” stands at `to`: before the next verb, mark or conjunction. */
function infinitiveEnd({ tokens, sentenceOf }: ArticleText, to: number): number {
  let end = to + 2;
  while (
    sentenceOf[end] === sentenceOf[to] &&
    !/^(?:when|where|how)$/.test(tokens[end]?.lower ?? '') &&
    /^(?:ADJ|NOUN|PROPN|NUM|DET|PRON|ADP|ADV|PART)$/.test(tokens[end]?.pos ?? '')
  )
    end++;
  return end;
}

/** The noun phrase around a hedging adjective: “[the vendor's alleged skills]”. */
export function nounPhraseAround(article: ArticleText, at: number): Range | undefined {
  const { tokens } = article;
  const i = indexAt(tokens, at);
  if (i < 0) return undefined;
  // “alleged pay-to-play policies”
  const isHyphened = (k: number) =>
    (tokens[k]?.text === '-' && tokens[k]?.start === tokens[k - 1]?.end) ||
    (tokens[k - 1]?.text === '-' && tokens[k - 1]?.end === tokens[k]?.start) ||
    (tokens[k + 1]?.text === '-' && tokens[k]?.end === tokens[k + 1]?.start);
  const inPhrase = (k: number) => {
    const token = tokens[k];
    if (token && k > i && isHyphened(k)) return true;
    return (
      token !== undefined &&
      article.sentenceOf[k] === article.sentenceOf[i] &&
      // “relate to alleged thefts”: what leads to the phrase is no part of it.
      (k > i || token.lower !== 'to') &&
      (['ADJ', 'NOUN', 'PROPN', 'NUM', 'DET', 'PART'].includes(token.pos) || /^(?:his|her|its|their|['’]s)$/.test(token.lower))
    );
  };
  let start = i;
  let end = i + 1;
  while (inPhrase(start - 1) && tokens[start]?.pos !== 'DET') start--;
  // “an alleged Free Army [(FA)] leader”
  const initials = (k: number) =>
    tokens[k]?.text === '(' &&
    tokens[k + 2]?.text === ')' &&
    tokens[k + 3]?.pos === 'NOUN' &&
    /^\p{Lu}{2,6}$/u.test(tokens[k + 1]?.text ?? '');
  while (
    end < tokens.length &&
    (inPhrase(end) ||
      initials(end) ||
      (tokens[end]?.pos === 'ADP' && /^(?:of|in|by|to|against)$/.test(tokens[end]?.lower ?? '') && inPhrase(end + 1))) &&
    tokens[end]?.pos !== 'DET'
  ) {
    // “alleged attempts [to make arms]”
    if (tokens[end]?.lower === 'to' && tokens[end + 1]?.pos === 'VERB') {
      end = infinitiveEnd(article, end);
      break;
    }
    if (initials(end)) end += 2;
    const adposition = tokens[end]?.pos === 'ADP';
    end += adposition && tokens[end + 1]?.pos === 'DET' ? 2 : 1;
  }
  // “suspected ties to the [hacking of mail]”: a noun that the tagger takes for a verb.
  if (tokens[end - 1]?.pos === 'DET' && tokens[end]?.lower.endsWith('ing')) end++;
  while (end > i + 1 && /^(?:DET|ADP)$/.test(tokens[end - 1]?.pos ?? '') && !isHyphened(end - 1)) end--;
  return { start: (tokens[start] ?? { start: at }).start, end: (tokens[end - 1] ?? { end: at }).end };
}
