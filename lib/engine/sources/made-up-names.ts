/** Names that hide who bears them, and people who speak off the record in spite of their post. */

import type { ArticleText } from '../text/document.ts';
import type { Range } from '../text/ranges.ts';
import type { Entity } from './entities.ts';
import type { Grant } from './grants.ts';
import type { Mention } from './mentions.ts';
import type { NamedPerson } from './names.ts';

/** “(not her real name)”, “whose name has been changed”, “asked to use the pseudonym James”: a name that hides who bears it. */
const PSEUDONYM = /real names?$|\bchanged(?: (?:his|her|their) (?:\p{L}+ )?names?)?$|pseudonym|\balias\b/iu;

export const hidesName = ({ text }: ArticleText, { terms }: Grant): boolean => PSEUDONYM.test(text.slice(terms.start, terms.end));

/** Where the article names somebody, also where they say nothing: “[Dan] (not his real name) has gone home.” */
const namesOf = ({ tokens }: ArticleText, { occurrences }: NamedPerson): { range: Range }[] =>
  occurrences.flatMap((at) => {
    let last = at;
    while (tokens[last + 1]?.pos === 'PROPN') last++;
    const [first, end] = [tokens[at], tokens[last]];
    return first && end ? [{ range: { start: first.start, end: end.end } }] : [];
  });

/** A pseudonym is told right behind the name: “Maria (not her real name)”. */
const REACH_OF_PSEUDONYM = 4;

/**
 * “a spokesman who asked not to be named”, “the director of the mill, who asked not to be named”, “Maria (not her real name)”: one who
 * speaks for a body or holds an office, but not on the record, is an unnamed person; so is one whose name is made up.
 */
export function offTheRecord(article: ArticleText, entities: readonly Entity[], grant: Grant): Entity[] | undefined {
  const { terms } = grant;
  const partly = partlyNamed(article, entities, terms);
  if (partly) return [partly];
  const holds = ({ range }: Pick<Mention, 'range'>, reach = 0) => range.start < terms.start && range.end + reach >= terms.start;
  const isPseudonym = hidesName(article, grant);
  const found = entities.find(({ source: { kind }, person, mentions }) => {
    if (kind === 'named-person' && person)
      return isPseudonym && [...mentions, ...namesOf(article, person)].some((m) => holds(m, REACH_OF_PSEUDONYM));
    return (kind === 'spokesperson' || kind === 'named-person') && mentions.some((m) => holds(m) && m.range.end >= terms.end);
  });
  if (!found) return isPseudonym ? (bearerBefore(article, entities, grant) ?? bearerAfter(article, entities, grant)) : undefined;
  found.source.kind = 'unnamed-person';
  return [found];
}

/** “The man asked to be identified by his middle name, [Jo].”: whom the article names by so much, and no more. */
function partlyNamed({ text }: ArticleText, entities: readonly Entity[], { start, end }: Range): Entity | undefined {
  if (!/\b(?:first|middle) names?$/.test(text.slice(start, end))) return undefined;
  const name = /^, (\p{Lu}[\p{L}’'-]+)(?=[.,;]|$)/u.exec(text.slice(end, end + 40))?.[1];
  const bearer = name === undefined ? undefined : entities.find(({ person }) => person?.words.join(' ') === name);
  if (bearer) bearer.source.kind = 'unnamed-person';
  return bearer;
}

/** So many sentences before may she be named whose name is told to be made up. */
const NEAR = 2;

/** “It was past two, Marta says. (The Courier [has changed her name].)”: who was named last, in a sentence of the outlet's own. */
function bearerBefore(article: ArticleText, entities: readonly Entity[], { terms, sentence }: Grant): Entity[] | undefined {
  if (!/^(?:has|have) (?:also )?changed/.test(article.text.slice(terms.start, terms.end))) return undefined;
  const from = article.sentences[Math.max(0, sentence.index - NEAR)]?.start ?? 0;
  const lastNamed = ({ mentions, person }: Entity) =>
    [...mentions, ...(person ? namesOf(article, person) : [])]
      .map((m) => m.range.start)
      .reduce((last, at) => (at < terms.start ? Math.max(last, at) : last), -1);
  const [bearer] = entities
    .filter((e) => e.source.kind === 'named-person' && lastNamed(e) >= from)
    .sort((a, b) => lastNamed(b) - lastNamed(a));
  if (!bearer) return undefined;
  bearer.source.kind = 'unnamed-person';
  return [bearer];
}

/** “One nurse, [whose name we have changed], told of it. “It was bad,” Jo said.”: she who is so described, and who bears the name that comes up next. */
function bearerAfter(
  { text, tokens, sentences }: ArticleText,
  entities: readonly Entity[],
  { terms, sentence }: Grant,
): Entity[] | undefined {
  if (!/^whose\b/.test(text.slice(terms.start, terms.end))) return undefined;
  const until = sentences[Math.min(sentences.length - 1, sentence.index + NEAR)]?.end ?? 0;
  const isNext = ({ words, occurrences: [first] }: NamedPerson) => {
    const at = tokens[first ?? 0]?.start ?? 0;
    return words.length === 1 && at > terms.end && at < until;
  };
  const named = entities.find(({ source: { kind }, person }) => kind === 'named-person' && person && isNext(person));
  if (!named) return undefined;
  named.source.kind = 'unnamed-person';
  const told = entities.find((e) => e !== named && e.mentions.some(({ range }) => range.start < terms.start && range.end >= terms.start));
  return told ? [told, named] : [named];
}

/** “*Names have been changed”: a note at the foot, which speaks of those whose names bear the mark. */
export function markedByNote(article: ArticleText, entities: readonly Entity[], { terms, sentence }: Grant): Entity[] | undefined {
  if (!/^\*+\s*(?:(?:all|some|the) )?$/i.test(article.text.slice(sentence.start, terms.start))) return undefined;
  const isMarked = ({ range }: Pick<Mention, 'range'>) => article.text.slice(range.start, range.end + 1).includes('*');
  const named = ({ mentions, person }: Entity) => [...mentions.filter((m) => !m.pronoun), ...(person ? namesOf(article, person) : [])];
  const marked = entities.filter((e) => e.source.kind === 'named-person' && named(e).some(isMarked));
  for (const { source } of marked) source.kind = 'unnamed-person';
  return marked.length > 0 ? marked : undefined;
}
