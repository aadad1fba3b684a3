import { isGivenName } from '../lexicon/given-names.ts';
import type { Range } from './ranges.ts';
import { folded } from './words.ts';

/** “Jo “Duke” Hale”, “Ana "La Jefa" Ruiz”, “Mike (Spike) Roe”: a name that friends use, before a last name. */
const NICKNAME =
  /(?:["“]\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?["”]|\((?!Reuters)\p{Lu}\p{Ll}[\p{L}’'-]*\)) (?=(?:(?:dela|del|de la|de|van|von) )?\p{Lu}\p{L})/gu;

/** The first name or initial that stands before it, and no longer one in characters. */
const GIVEN = /(?:^|[^\p{L}’'])(\p{Lu}[\p{L}’'-]*)\.? $/u;
const LONGEST_GIVEN = 30;

/** “"Perry" told me”: somebody whom the article names in marks throughout, where a verb shows that it is a name. */
const NAME_THAT_SPEAKS =
  /["“](\p{Lu}[\p{L}’'-]+)["”](?= (?:said|says|told|tells|added|adds|asked|asks|countered|replied|recalled|explained|wrote|chimed|laughed|continued|who|and \p{Lu})\b|, (?:who|whose|not|an?|the|from|aged?|\d\d)\b)/gu;

/** “said “Mara””, “told by “Mara””: the same behind the verb. */
const NAME_SPOKEN_OF = /(?<=\b(?:said|says|adds|added|recalled|explained|told by|according to) )["“](\p{Lu}[\p{L}’'-]+)["”]/gu;

/** “LONDON " Two labs said …”: the dash behind a dateline as some pages have it, spoilt on its way from one character set to another. */
const SPOILT_DASH = /^\p{Lu}{3}[\p{Lu} .’'-]*(?:, [\p{L}. ]{2,20})? (?=" \p{Lu})/u;

/** Quotation marks that open and close nothing that anybody said. */
export interface StrayMarks {
  /** Offsets of the marks around nicknames and pseudonyms, which are names or parts of one. */
  names: ReadonlySet<number>;
  /** Offsets of marks that stand for a dash. */
  dashes: ReadonlySet<number>;
}

/**
 * Finds the stray marks of a text.
 * @param paragraphs character ranges in order
 */
export function findStrayMarks(text: string, paragraphs: readonly Range[]): StrayMarks {
  const names = new Set<number>();
  const dashes = new Set<number>();
  for (const { index, 0: marked } of text.matchAll(NICKNAME)) {
    const given = GIVEN.exec(text.slice(Math.max(0, index - LONGEST_GIVEN), index))?.[1];
    if (given && (given.length === 1 || isGivenName(folded(given)))) names.add(index).add(index + marked.length - 2);
  }
  const spoken = [...text.matchAll(NAME_THAT_SPEAKS), ...text.matchAll(NAME_SPOKEN_OF)].map((m) => m[1] ?? '');
  const pseudonyms = new Set(spoken.filter((name) => isGivenName(name.toLowerCase())));
  for (const name of pseudonyms)
    for (const { index } of text.matchAll(new RegExp(`["“]${name}["”]`, 'g'))) names.add(index).add(index + name.length + 1);
  for (const { start, end } of paragraphs) {
    const dateline = SPOILT_DASH.exec(text.slice(start, Math.min(end, start + 60)));
    // An even number of marks pairs up: the paragraph quotes.
    if (dateline && text.slice(start, end).split('"').length % 2 === 0) dashes.add(start + dateline[0].length);
  }
  return { names, dashes };
}
