/** Of several who were granted anonymity together: who belongs to them. */

import { isPersonNoun } from '../lexicon/persons.ts';
import { NUMERALS } from '../lexicon/quantifiers.ts';
import { singularOf } from '../lexicon/singular.ts';
import { words } from '../lexicon/word-list.ts';
import type { ArticleText } from '../text/document.ts';
import type { BySentence } from './by-sentence.ts';
import type { Entity } from './entities.ts';
import type { Grant } from './grants.ts';

const COUNTED = /\b(?:(?:all|the) (two|three|four|five|six|seven|eight|nine|ten)|both)\b/i;

/** “[Three people] told the Courier so. One said … All three spoke on condition of anonymity”: those of whom there are so many. */
export function counted({ text }: ArticleText, open: readonly Entity[], { sentence, terms }: Grant): readonly Entity[] {
  const found = COUNTED.exec(text.slice(sentence.start, terms.start));
  const number = found && (found[1]?.toLowerCase() ?? 'two');
  return open.filter((e) => e.plural && e.mentions.some(({ tokens }) => tokens[0]?.lower === number));
}

/** “Two envoys said so. … one of the envoys said. All asked not to be named.”: the groups of which those found are some. */
export function groupsOf(open: readonly Entity[], found: readonly Entity[]): readonly Entity[] {
  const isOf = (group: Entity, { plural, heads }: Entity) =>
    !plural && group.mentions[0]?.tokens.some((t) => singularOf(t.lower) !== t.lower && heads.has(singularOf(t.lower)));
  return open.filter((e) => e.plural && found.some((one) => isOf(e, one)));
}

/**
 * “[Two officers] said so. … one of them said. The officers requested anonymity”: the several whom the subject of the grant's sentence takes
 * up, with whoever else is called so; nobody where no several were.
 * @param near those who have spoken in the sentences before
 */
export function severalTakenUp({ text }: ArticleText, near: readonly Entity[], { sentence, terms }: Grant): readonly Entity[] {
  const noun = /^The (\p{Ll}+) (?:also |both |all )?$/u.exec(text.slice(sentence.start, terms.start))?.[1] ?? '';
  const one = singularOf(noun);
  const called = one === noun ? [] : near.filter(({ heads }) => heads.has(one) || heads.has(noun));
  return called.some((e) => e.plural) ? called : [];
}

/** So many sentences behind a grant to several one of them may speak for the first time. */
export const REACH_OF_MEMBERS = 12;

/**
 * “Three officials … The officials, two of them in the ministry, spoke on condition of anonymity. … said [the second official]. [The official
 * in the ministry] said”: those of several who speak later, as “second” or a word of the grant's own sentence tells.
 * @param open who may be one of them: those mentioned in the sentences behind the grant
 */
export function membersOf(
  article: ArticleText,
  open: readonly Entity[],
  { sentence, terms }: Grant,
  found: readonly Entity[],
  who?: ReadonlySet<string>,
): readonly Entity[] {
  const groups = found.filter((e) => e.plural);
  const told = new Set(
    article.text
      .slice(sentence.start, terms.start)
      .toLowerCase()
      .match(/\p{L}{4,}/gu),
  );
  const isMember = ({ plural, heads, mentions: [first] }: Entity) => {
    if (plural || !first || first.at < sentence.last || first.determiner !== 'definite') return false;
    if ((article.sentenceOf[first.at] ?? 0) - sentence.index > REACH_OF_MEMBERS) return false;
    const isOf = [...heads].some((head) => who?.has(head) || groups.some((group) => group.heads.has(head)));
    const words = first.tokens.map((t) => t.lower).filter((word) => !heads.has(word));
    return isOf && words.some((word) => /^(?:first|second|third|other)$/.test(word) || told.has(word));
  };
  return open.filter(isMember);
}

/** Whether somebody is one of those with whose number a grant's sentence opens, and speaks behind it for the first time. */
export function isOneOfThem({ tokens }: ArticleText, { sentence }: Grant, { plural, heads, mentions: [first] }: Entity): boolean {
  if (plural || !first || first.at < sentence.last || first.tokens[0]?.lower !== 'one') return false;
  const from = tokens[sentence.first]?.pos === 'CCONJ' ? sentence.first + 1 : sentence.first;
  if (!SEVERAL_OF.has(tokens[from]?.lower ?? '')) return false;
  let end = from + 1;
  while (/^(?:ADJ|NOUN|PROPN|CCONJ)$/.test(tokens[end]?.pos ?? '')) end++;
  return heads.has(singularOf(tokens[end - 1]?.lower ?? ''));
}

const SEVERAL_OF: ReadonlySet<string> = new Set([...NUMERALS, ...words('some many multiple most all both')]);

/** The subject of the terms, where it opens their sentence, or what somebody said in it. */
const OPENS_SENTENCE = /^(?:The|An?|One|His|Her|Their|This) ([^,;:“”"]+)(?:, [^,;:“”"]+,[^,;:“”"]*)? $/;
const OPENS_CONTENT =
  /\b(?:said|says|added|adds|claimed|claims|confirmed|told (?:\p{L}+ ){1,3})(?: that)? ?\b(?:the|an?|his|her|their|one) ((?:\p{L}+ ){0,2}?\p{L}+?)(?: (?:had|has|have|is|was|would))? $/u;

/**
 * “The suspect [asked that his name be withheld], the official said”, “An officer said the victim [had asked not to be named]”: whom
 * the terms are about where a speaker tells them of somebody else, who may say nothing; undefined where they are the speaker's own.
 */
export function toldOfOther(
  { text, sentenceOf }: ArticleText,
  unnamed: BySentence,
  { sentence, terms }: Grant,
): readonly Entity[] | undefined {
  const lead = text.slice(sentence.start, terms.start);
  const content = OPENS_CONTENT.exec(lead)?.[1];
  const subject = content ?? OPENS_SENTENCE.exec(lead)?.[1];
  // “confirmed the date on condition of anonymity”
  if (!subject || (content && !isPersonNoun(singularOf(content.split(' ').at(-1) ?? '')))) return undefined;
  const words = new Set(subject.toLowerCase().split(' ').map(singularOf));
  const isMeant = ({ heads }: Entity) => [...heads].some((head) => words.has(head));
  const here = unnamed.near(sentence.index, sentence.index);
  const speaks = (e: Entity) => e.mentions.some(({ at, range }) => sentenceOf[at] === sentence.index && range.start < terms.end);
  if (here.length === 0 || here.some(isMeant) || (!content && here.some(speaks))) return undefined;
  const meant = unnamed.near(sentence.index - REACH_OF_MEMBERS, sentence.index + 2).find(isMeant);
  return meant ? [meant] : [];
}
