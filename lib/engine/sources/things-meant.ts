import { BODY_NOUNS, BODY_WORDS, DOCUMENT_NOUNS } from '../lexicon/bodies.ts';
import { SPOKES } from '../lexicon/people.ts';
import type { ArticleText, Sentence } from '../text/document.ts';
import type { Range } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import { wholeBodyAt } from '../text/whole-bodies.ts';
import type { Entities } from './entities.ts';
import { FIRM_NOUNS } from './firms.ts';
import type { Mention } from './mentions.ts';
import { isOwners } from './name-words.ts';
import type { NameIndex } from './names.ts';
import { agrees } from './pronouns.ts';

/**
 * “The Norland Health Ministry has counted 300 cases. It says …”, “The new law takes effect in May. It says …”, “Her account is closed,
 * though it suggests …”: the body or the paper with which the sentence before begins, or the pronoun's own, where nobody was quoted since.
 * @returns the characters of the phrase
 */
export function thingAntecedent(article: ArticleText, mention: Mention, entities: Entities, names: NameIndex): Range | undefined {
  if (mention.pronoun === 'they') return forcesOpening(article, mention);
  if (!/^(?:it|its)$/.test(mention.pronoun ?? '')) return undefined;
  const { tokens, sentences, sentenceOf } = article;
  const here = sentences[sentenceOf[mention.at] ?? 0];
  // ““Risks dominate,” it warned”: behind a quotation the pronoun opens, too.
  const opens = here !== undefined && (here.first === mention.at || isQuotedUpTo(article, here.first, mention.at));
  let before = opens ? sentences[here.index - 1] : here;
  if (!here || !before || here.paragraph - before.paragraph > 1) return undefined;
  // “[The petition] cites data. It also points to research. ¶ It notes …”: one thing, sentence by sentence.
  const link = before;
  while (opens && before.index > 0 && tokens[before.first]?.lower === 'it' && link.paragraph === before.paragraph)
    before = sentences[before.index - 1] as Sentence;
  const isNear = before.paragraph === here.paragraph || (before !== link && before.paragraph === link.paragraph);
  const read = /^reads?$/.test(tokens[mention.at + 1]?.lower ?? '') ? paperIn(article, before, mention.at) : undefined;
  if (read && !entities.since(before.first).some((e) => agrees(e, mention))) return read;
  const approached = here.first === mention.at ? bodyApproached(article, before) : undefined;
  if (approached && !names.find(approached.map((t) => t.text)) && !entities.since(before.first).some((e) => agrees(e, mention)))
    return { start: (approached[0] as Token).start, end: (approached.at(-1) as Token).end };
  const lead = opens ? undefined : (bodyAsked(article, mention, here) ?? bodyBeforeReport(article, mention, here, entities));
  if (lead) return lead;
  const closing = opens ? undefined : bodyClosing(article, mention, here, entities);
  if (closing) return closing;
  const when = opens ? undefined : firmOpening(article, mention, before);
  if (when && !entities.since(before.first).some((e) => agrees(e, mention))) return when;
  // “…, [though] it does suggest”, “The Navy sacked him over [what] it called …”
  // “A report paints another picture: [it] puts the toll at ten”
  // “The lawsuit cites the case of a man who, [it] says, was struck”
  const isPassing = tokens[mention.at - 1]?.text === ',' && tokens[mention.at + 2]?.text === ',';
  const isClause = /^(?:though|although|because|since|while|as|but|and|what|which|:)$/.test(tokens[mention.at - 1]?.lower ?? '');
  if (!opens && !isPassing && !isClause) return undefined;
  if ((article.quotationOf[before.first] ?? -1) >= 0 || entities.since(before.first).some((e) => agrees(e, mention))) return undefined;
  const first = before.first + (/^(?:but|and|yet)$/.test(tokens[before.first]?.lower ?? '') ? 1 : 0);
  const end = bodyEnd(article, phraseEnd(tokens, first));
  const phrase = tokens.slice(first, end);
  const head = phrase.at(-1);
  const isBody = phrase.some(({ lower }) => BODY_WORDS.has(lower) || BODY_NOUNS.has(lower)) && phrase.some((t) => t.pos === 'PROPN');
  // “But Ashmill, as its name tells, is old. It …”
  const isNamedSo = phrase.every(
    (t, i) => t.pos === 'PROPN' || (i === 0 && t.lower === 'the' && /^\p{Lu}{3,}$/u.test(phrase[1]?.text ?? '')),
  );
  const isFirm = isNamedSo && isNear && !names.find(phrase.map((t) => t.text));
  // “[The retailer] is rumoured to be for sale. It would not comment.”
  const isWhat = before === here && tokens[mention.at - 1]?.lower === 'what' && BODY_NOUNS.has(head?.lower ?? '');
  // “[The retailer] is rumoured to be for sale. It would not comment.”
  const isItsKind = phrase[0]?.lower === 'the' && FIRM_NOUNS.has(head?.lower ?? '') && isNear;
  // “[The complaint] was lodged on Friday. ¶ It alleged …”
  const isOwnLine = before.paragraph === here.paragraph - 1 && here.first === mention.at && phrase[0]?.lower === 'the';
  const isPaper = head !== undefined && (isNear || isOwnLine) && tellsInWords(head.lower);
  const leads = (isPaper && isPassing) || isSubject(tokens, isPaper ? behindPlace(tokens, end) : end);
  if (!head || !(isBody || isFirm || isItsKind || isPaper || isWhat) || !leads) return undefined;
  // “A [Norland government] spokesperson said A. It insisted on B”: the body, and not who speaks for it.
  const body = phrase.at(-2);
  const isSpokes = SPOKES.has(head.lower) && body !== undefined && BODY_NOUNS.has(body.lower);
  const own = isSpokes ? phrase.slice(phrase[0]?.pos === 'DET' ? 1 : 0, -1) : phrase;
  return { start: (own[0] as Token).start, end: (own.at(-1) as Token).end };
}

/** “A statement [on its website] was blunt”: where it goes on behind the place that tells of a paper. */
function behindPlace(tokens: readonly Token[], end: number): number {
  if (!/^(?:on|in|to|from)$/.test(tokens[end]?.lower ?? '')) return end;
  return phraseEnd(tokens, end + 1);
}

/** “He would not say, but [a written statement] was blunt. “It is late,” it reads.”: what is written that a sentence speaks of last, before `to`. */
function paperIn({ tokens }: ArticleText, { first, last }: Sentence, to: number): Range | undefined {
  for (let i = Math.min(last, to) - 1; i > first; i--) {
    if (tokens[i]?.pos !== 'NOUN' || !WRITTEN.test(tokens[i]?.lower ?? '')) continue;
    let start = i;
    while (start > first && isOfPhrase(tokens[start - 1])) start--;
    return { start: (tokens[start] as Token).start, end: (tokens[i] as Token).end };
  }
  return undefined;
}

const WRITTEN =
  /^(?:statement|letter|e-?mail|note|memo|message|post|tweet|notice|sign|placard|inscription|caption|text|petition|card|plaque)$/;

/** Whether nothing but one quotation stands between two tokens. */
const isQuotedUpTo = ({ quotationOf }: ArticleText, first: number, at: number): boolean =>
  (quotationOf[first] ?? -1) >= 0 && quotationOf[at - 1] === quotationOf[first];

/** “[The Norland Defence Forces] (NDF) put out a film. “It is late,” they wrote.”: the body of many with which the sentence before begins. */
function forcesOpening({ tokens, sentences, sentenceOf, quotationOf }: ArticleText, { at }: Mention): Range | undefined {
  const here = sentences[sentenceOf[at] ?? 0];
  const before = here && sentences[here.index - 1];
  if (!before || before.paragraph !== here.paragraph || (quotationOf[before.first] ?? -1) >= 0) return undefined;
  const end = phraseEnd(tokens, before.first);
  const head = tokens[end - 1];
  const isOfMany =
    head?.pos === 'PROPN' &&
    /^(?:forces|guards|police|boys|rangers|marines|greens|democrats|republicans|tories|socialists)$/.test(head.lower);
  const verb = tokens[end]?.text === '(' && tokens[end + 2]?.text === ')' ? end + 3 : end;
  return isOfMany && tokens[before.first]?.lower === 'the' && isSubject(tokens, verb)
    ? { start: (tokens[before.first] as Token).start, end: head.end }
    : undefined;
}

/** “[The party] has opened an inquiry, it announced”: the body with which a sentence begins that the pronoun closes, where nothing else was spoken of. */
function bodyClosing(article: ArticleText, mention: Mention, { index, first }: Sentence, entities: Entities): Range | undefined {
  const { tokens, sentences, quotationOf } = article;
  if (tokens[mention.at - 1]?.text !== ',' || (quotationOf[first] ?? -1) >= 0) return undefined;
  const near = sentences[Math.max(0, index - SENTENCES_BACK)]?.first ?? 0;
  if (entities.since(near).some((e) => agrees(e, mention))) return undefined;
  const end = phraseEnd(tokens, first);
  const head = tokens[end - 1];
  const isBody = head !== undefined && (BODY_NOUNS.has(head.lower) || BODY_WORDS.has(head.lower));
  return isBody && isSubject(tokens, end) ? { start: (tokens[first] as Token).start, end: head.end } : undefined;
}

/** So many sentences back something else may have been spoken of that “it” means. */
const SENTENCES_BACK = 4;

/** “When I put this to [the company], it said …”: the body to which something is put in the clause with which the pronoun's sentence opens. */
function bodyAsked({ tokens }: ArticleText, { at }: Mention, { first }: Sentence): Range | undefined {
  if (!/^(?:when|after|asked)$/.test(tokens[first]?.lower ?? '') || tokens[at - 1]?.text !== ',') return undefined;
  let start = at - 2;
  while (start > first && isOfPhrase(tokens[start]) && tokens[start]?.lower !== 'the') start--;
  const head = tokens[at - 2];
  const isBody = head !== undefined && (BODY_NOUNS.has(head.lower) || FIRM_NOUNS.has(head.lower));
  return isBody && tokens[start]?.lower === 'the' && /^(?:to|with)$/.test(tokens[start - 1]?.lower ?? '')
    ? { start: (tokens[start] as Token).start, end: head.end }
    : undefined;
}

/** “The Courier reached out to [Brill Ltd]. It replied that it was safe”: a body that was asked in the sentence before, and answers; nothing where none was. */
function bodyApproached({ tokens }: ArticleText, { first, last }: Sentence): Token[] | undefined {
  for (let i = last - 1; i > first; i--) {
    const lower = tokens[i]?.lower ?? '';
    const isAsked = /^(?:contacted|approached|asked|emailed)$/.test(lower) && tokens[i - 1]?.pos !== 'AUX';
    const isTo = lower === 'to' && /^(?:out|wrote|questions?|turned)$/.test(tokens[i - 1]?.lower ?? '');
    if (!isAsked && !isTo) continue;
    const phrase = tokens.slice(i + 1, phraseEnd(tokens, i + 1));
    return phrase.length > 0 && phrase.every((t, k) => t.pos === 'PROPN' || (k === 0 && t.lower === 'the')) ? phrase : undefined;
  }
  return undefined;
}

/** “[The Safety Board] has not said why. In a report it said only …”: the body with which the sentence before begins, where the pronoun stands behind where it speaks. */
function bodyBeforeReport(
  article: ArticleText,
  { at, ...mention }: Mention,
  { index, first }: Sentence,
  entities: Entities,
): Range | undefined {
  const { tokens, sentences } = article;
  const before = sentences[index - 1];
  const words = tokens.slice(first, at);
  const isReport =
    words[0]?.pos === 'ADP' && words.length < LONGEST_REPORT && words.every((t) => /^(?:ADP|DET|ADJ|NOUN|PROPN|PUNCT)$/.test(t.pos));
  if (!isReport || !before || entities.since(before.first).some((e) => agrees(e, { at, ...mention }))) return undefined;
  const end = phraseEnd(tokens, before.first);
  const phrase = tokens.slice(before.first, end);
  const isBody = phrase.some(({ lower }) => BODY_WORDS.has(lower) || BODY_NOUNS.has(lower));
  return isBody && isSubject(tokens, end) ? { start: (phrase[0] as Token).start, end: (phrase.at(-1) as Token).end } : undefined;
}

/** So many words may “In a preliminary report on it” have. */
const LONGEST_REPORT = 9;

/** “[Ashmill]'s shares have sunk since May, when it said …”, “Shares in [the chain] fell after it warned …”: the name that opens the sentence whose clause of time the pronoun is in. */
function firmOpening({ tokens }: ArticleText, { at }: Mention, { first }: Sentence): Range | undefined {
  // “[Ashmill]'s shares fell, [and] it warned …”
  const isJoined = tokens[at - 2]?.text === ',' && /^(?:and|but)$/.test(tokens[at - 1]?.lower ?? '');
  if (!isJoined && !/^(?:when|after|because|since)$/.test(tokens[at - 1]?.lower ?? '')) return undefined;
  const isIn = /^(?:shares|stock|stakes?)$/.test(tokens[first]?.lower ?? '') && /^(?:in|of)$/.test(tokens[first + 1]?.lower ?? '');
  if (isIn) {
    const last = phraseEnd(tokens, first + 2);
    return last > first + 2 ? { start: (tokens[first + 2] as Token).start, end: (tokens[last - 1] as Token).end } : undefined;
  }
  let end = first;
  while (tokens[end]?.pos === 'PROPN') end++;
  // “Harrow Mills[’] shares”
  const isOwner = isOwners(tokens[end]) || (/^['’]$/.test(tokens[end]?.text ?? '') && tokens[end - 1]?.lower.endsWith('s'));
  if (isJoined && !(isOwner && /^(?:shares|stock)$/.test(tokens[end + 1]?.lower ?? ''))) return undefined;
  const verb = tokens[end + (isOwner ? 2 : 0)];
  return end > first && verb && isFiniteForm(verb)
    ? { start: (tokens[first] as Token).start, end: (tokens[end - 1] as Token).end }
    : undefined;
}

export const isOfPhrase = (token: Token | undefined): boolean =>
  /^(?:DET|PROPN|ADJ|NOUN|PART|NUM)$/.test(token?.pos ?? '') || /^(?:his|her|its|their)$/.test(token?.lower ?? '');

/** End (exclusive) of the words of a noun phrase that begins at `first`, up to the first preposition, verb or mark. */
export function phraseEnd(tokens: readonly Token[], first: number): number {
  let end = first;
  while (isOfPhrase(tokens[end])) end++;
  return end;
}

/** “[The Ministry of Trade and Industry] has met”: where a body's name ends of which the words before `end` are the first, else `end`. */
const bodyEnd = (article: ArticleText, end: number): number => wholeBodyAt(article, end - 1)?.end ?? end;

/** What says something by what is written in it, laws among them. */
const tellsInWords = (noun: string): boolean =>
  DOCUMENT_NOUNS.has(noun) || /^(?:exemption|clause|provision|act|standard|code|deal)$/.test(noun);

/** Whether a verb stands at `i`, or behind an aside that begins there: “The exemption, spelled out in the code, [dates] from 1962”. */
function isSubject(tokens: readonly Token[], i: number): boolean {
  if (/^(?:AUX|VERB)$/.test(tokens[i]?.pos ?? '')) return true;
  if (tokens[i]?.text !== ',') return false;
  const close = tokens.slice(i + 1, i + LONGEST_ASIDE).findIndex((t) => t.text === ',');
  const verb = tokens[i + close + 2];
  return close > 0 && verb !== undefined && isFiniteForm(verb);
}

/** So many words may stand between a subject and its verb. */
const LONGEST_ASIDE = 20;
