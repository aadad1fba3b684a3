import type { ArticleText } from '../text/document.ts';
import type { Range } from '../text/ranges.ts';
import type { Entities, Entity } from './entities.ts';
import type { Grant } from './grants.ts';
import type { Mention } from './mentions.ts';

/** “the pseudonym [James]”, “to be identified only as [Maria]”, “to be called [Maria]”, “would say only that his name was [Perry]” */
const MADE_UP =
  /(?:pseudonym|alias|nickname|called|calling(?: him| her| them)?|only (?:as|by)|to be (?:identified|named|known|referred to) as|(?:him|her|them)sel(?:f|ves)(?: (?:only|simply|just))? as|name (?:is|was|as))(?: of| only| just)?\s+["“'‘]?(\p{Lu}[\p{L}’'-]*\p{L})/u;

/** So far behind the first words of the terms does the name stand. */
const REACH = 90;

/** A grant's source stands no farther before its terms than so many characters. */
const REACH_BACK = 160;

/** The names that the article gives to sources who asked for others than their own, with the terms. */
export function pseudonymsIn({ text }: ArticleText, grants: readonly Grant[]): ReadonlyMap<string, Range> {
  const out = new Map<string, Range>();
  for (const { terms, sentence } of grants) {
    const name = MADE_UP.exec(text.slice(terms.start, Math.min(terms.start + REACH, sentence.end)))?.[1];
    if (name) out.set(name, terms);
  }
  return out;
}

/** “a man named [Karim]”, “a woman who gave her name as [Ama]”: one name is all that the article has of somebody. */
const GOES_BY =
  /\b(?:named|called|nicknamed|(?:known|gave (?:his|her|their) name|identified (?:him|her|them)sel(?:f|ves)) (?:only )?as|go(?:es|ing) by)\s+["“'‘]?(\p{Lu}[\p{L}’'-]*\p{L})["”'’]?,?$/u;

const goesBy = ({ tokens }: Mention): string | undefined => GOES_BY.exec(tokens.map((t) => t.text).join(' '))?.[1];

/** “a man named Karim … [Karim] said” */
const byOwnName = ({ name, tokens }: Mention, entities: Entities): Entity | undefined =>
  name && tokens.length === 1
    ? entities.latestOf(
        'unnamed-person',
        ({ source, mentions }) => source.kind === 'unnamed-person' && mentions.some((m) => goesBy(m) === name),
      )
    : undefined;

/** “a nurse who asked to be called Maria … [Maria] said”: the source that goes by that name from there on. */
export function byPseudonym(mention: Mention, entities: Entities, pseudonyms: ReadonlyMap<string, Range>): Entity | undefined {
  const own = byOwnName(mention, entities);
  if (own) return own;
  const terms = pseudonyms.get(mention.name);
  if (!terms || mention.range.start < terms.start) return undefined;
  return entities.all.findLast((e) =>
    e.mentions.some(({ range }) => range.start < terms.start && terms.start - range.end < REACH_BACK && e.source.kind !== 'document'),
  );
}
