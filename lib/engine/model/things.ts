import { BODY_NOUNS, BODY_OF_TWO, DOCUMENT_NOUNS, MEDIA_NOUNS, NOBODY } from '../lexicon/bodies.ts';
import { isGroupNoun, isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import { isNominal, isRelative, isTimeWord } from '../spans/grammar.ts';
import type { ArticleText } from '../text/document.ts';
import type { Range } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';

const WORDS_BEFORE_HEAD = new Set(['NOUN', 'PROPN', 'NUM', 'PRON', 'ADJ', 'DET', 'SYM', 'PART', 'ADV']);

/** Heads that others' words stand in for: “a number [of officials]”, “those”. */
const STANDS_FOR =
  /^(?:number|group|pair|trio|lot|handful|couple|majority|minority|chorus|half|third|quarter|fourth|fifth|dozen|score|host|variety|range|share|percent|cent|wave|string|sample|public|electorate|population|workforce)$/;

/** The noun that a source is about: the last one before what hangs on it. */
function headOf(article: ArticleText, source: Range): Token | undefined {
  let head: Token | undefined;
  for (let i = source.start; i < source.end; i++) {
    const token = article.tokens[i] as Token;
    if (head && token.lower === 'of' && STANDS_FOR.test(singularOf(head.lower))) continue;
    if (head && token.text === '-') continue;
    // “a dozen current [and] former staff”
    if (token.lower === 'and' && article.tokens[i - 1]?.pos === 'ADJ' && article.tokens[i + 1]?.pos === 'ADJ') continue;
    // “a survey [last week] of nurses”
    const isTime = isTimeWord(token) || (/^(?:last|this|next|earlier)$/.test(token.lower) && isTimeWord(article.tokens[i + 1] as Token));
    if (head && (!WORDS_BEFORE_HEAD.has(token.pos) || isRelative(token) || (isTime && head.pos === 'NOUN'))) break;
    if (isNominal(token) || /^(?:some|many|several|few|most|those|each|any|all)$/.test(token.lower)) head = token;
  }
  return head;
}

/** Whether a source is a thing that no list of ours knows to speak: “his death”, “the past few months”, “a painkiller”. */
export function isThing(article: ArticleText, source: Range): boolean {
  const { tokens } = article;
  const last = tokens[source.end - 1];
  const before = tokens[source.end - 2];
  const named = before?.text === ',' ? tokens[source.end - 3] : before;
  // “the support of Lee, who”, “a request by the Courier, which”: “who” is no thing, and a name with “which” is a body's.
  if (last?.lower === 'who' || (last?.lower === 'which' && named?.pos === 'PROPN')) return false;
  // “one roadie, who had been there”, “a second”
  const who = tokens.slice(source.start, source.end).findIndex((t) => t.lower === 'who');
  if (who > 0 && who < 5 && tokens[source.start + who - 1]?.text === ',') return false;
  if (source.end - source.start === 2 && /^(?:second|third|fourth|fifth|sixth|seventh)$/.test(last?.lower ?? '')) return false;
  // “the shoe baron and radio host Jo Lee”: the name that closes the phrase is whose it is.
  const hangsOn = (t: Token) => t.pos === 'ADP' || t.lower === "'s";
  if (last?.pos === 'PROPN' && !tokens.slice(source.start, source.end).some(hangsOn)) return false;
  const head = headOf(article, source);
  if (head?.pos !== 'NOUN' || /^\p{Lu}/u.test(head.text)) return false;
  // “the 45-year-old”
  if (head.lower === 'old' && tokens[tokens.indexOf(head, source.start) - 1]?.text === '-') return false;
  if (BODY_OF_TWO.test(`${tokens[tokens.indexOf(head, source.start) - 1]?.lower} ${head.lower}`)) return false;
  const one = singularOf(head.lower);
  if (isPersonNoun(head.lower) || isGroupNoun(head.lower) || STANDS_FOR.test(one) || one === 'story') return false;
  return ![BODY_NOUNS, DOCUMENT_NOUNS, MEDIA_NOUNS, NOBODY].some((known) => known.has(head.lower) || known.has(one));
}

/** Whether a phrase closes with a small noun that is nobody: “a live show”. */
export function namesThing({ tokens }: ArticleText, { end }: Range): boolean {
  const { pos, lower, text } = tokens[end - 1] as Token;
  return pos === 'NOUN' && text === lower && !isPersonNoun(lower);
}

/** “issued a statement Wednesday [saying] …”: the words stand in what was put out. */
export function hangsOnPaper({ tokens }: ArticleText, anchor: number): boolean {
  let before = anchor - 1;
  while (tokens[before] && isTimeWord(tokens[before] as Token)) before--;
  if (DOCUMENT_NOUNS.has(singularOf(tokens[before]?.lower ?? ''))) return true;
  // “filed a complaint with the Department of Labour [alleging] that”
  const last = before;
  const isPart = (t: Token | undefined) => /^(?:PROPN|DET|ADJ|NOUN)$/.test(t?.pos ?? '') || t?.lower === 'of';
  while (last - before < LONGEST_BODY && isPart(tokens[before])) before--;
  return /^(?:with|to|against)$/.test(tokens[before]?.lower ?? '') && DOCUMENT_NOUNS.has(singularOf(tokens[before - 1]?.lower ?? ''));
}

/** So many words may the name have of a body that a paper is filed with. */
const LONGEST_BODY = 9;
