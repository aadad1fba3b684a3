/** What kind of source a phrase is that a capitalised word closes and that no person's name is in. */

import { BODY_WORDS, PLACES } from '../lexicon/bodies.ts';
import { EPITHETS, ROLES } from '../lexicon/people.ts';
import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { SourceKind } from '../report.ts';
import type { Mention } from './mentions.ts';
import { isSingleOffice } from './single-offices.ts';

/** Endings of nouns that mostly are people's. */
export const SOMEBODY = /(?:(?:er|or|ist|ian|ie)s?|m[ae]n)$/;

/** Ranks and posts by their letters, in the police and the civil service of South Asia above all. */
const RANK =
  /^(?:SI|ASI|PSI|SHO|MCA|OC|DC|ADC|AC|DSP|SP|ASP|SSP|ACP|DCP|IG|DIG|AIG|IGP|MLA|MNA|MPA|MEP|MSP|CEO|CFO|GP|PC|DI|EMT|VP|IAS|IPS)(s?)$/;

/** Bodies by their letters that one may be of many: “an NGO said”. */
const BODIES_IN_SHORT = new Set('ngo llc pac mnc sme npo plc lpg hoa pta gmbh fpo shg rwa ldc ipo sro nhs bbc cnn un eu uk us'.split(' '));

/** Whom a country, a town or a creed names: “Norlanders”, “Iraqis”. */
const PEOPLES = /(?:ans|ers|ists|crats|tives|ites|qis|audis|anis|elis|emenis|aitis|taris|iratis|adeshis|malis|epalis|zeris|hmiris|njabis)$/;
/** Family names that end as names of peoples do. */
const FAMILIES = new Set(
  'sanders saunders powers myers meyers peters rogers rodgers waters ayers summers chambers anders withers bowers akers rivers flowers childers vickers biggers landers sellers shivers somers stivers travers winters meiers evans hans morgans stefanis'.split(
    ' ',
  ),
);

/** Teams that are called as people are: “Tarnby Rovers”. */
const TEAMS =
  /^(?:rovers|wanderers|rangers|raiders|panthers|steelers|lakers|packers|chargers|buccaneers|dodgers|mariners|pacers|oilers|islanders|sabers|sixers)$/;

/** A mention's kind by its last words, which begin with capitals. */
export function kindOfName(mention: Mention): SourceKind {
  const words = mention.core.map((t) => t.lower.replace(/\.$/, ''));
  const last = words.at(-1) ?? '';
  // “Titan Security”: guards go by that word, and firms.
  const isFirms = last === 'security' && words.length > 1;
  if (!isFirms && (ROLES.has(singularOf(last)) || ROLES.has(last))) {
    // “Republicans said”, “Democrats”: a group; “the Prime Minister”: an office.
    if (singularOf(last) !== last) return 'unnamed-group';
    return isSingleOffice(mention) || mention.determiner !== 'indefinite' ? 'named-person' : 'unnamed-person';
  }
  // “Witness A”, “Engineer B”, “Officer 2”
  const [one, letter, ...rest] = mention.tokens;
  if (rest.length === 0 && /^(?:\p{Lu}|\d)\.?$/u.test(letter?.text ?? '') && isPersonNoun(one?.lower ?? '')) return 'unnamed-person';
  // “an SI”, “two ADCs”: ranks by their letters.
  const rank = RANK.exec(mention.core.at(-1)?.text ?? '');
  if (rank && (mention.determiner === 'indefinite' || mention.plural || rank[1])) return rank[1] ? 'unnamed-group' : 'unnamed-person';
  // “an SW told the court”: whoever has his post for a name.
  const isInShort = /^[A-Z]{2,4}$/.test(mention.core.at(-1)?.text ?? '') && mention.core.length === 2 && !BODIES_IN_SHORT.has(last);
  if (isInShort && mention.determiner === 'indefinite') return 'unnamed-person';
  // “many Latinos”, “some Harrovians”
  if (/^(?:some|many|most|several|few|both|all)$/.test(mention.tokens[0]?.lower ?? '') && singularOf(last) !== last) return 'unnamed-group';
  // “The YouTuber said”, “a former TikToker”: whoever bears the name of a site with the ending of people.
  if (/^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+er$/u.test(mention.core.at(-1)?.text ?? '') && mention.determiner !== 'none') return 'unnamed-person';
  // “The Texan said”
  if (mention.determiner === 'definite' && words.length <= 2 && EPITHETS.has(last)) return 'unnamed-person';
  // “A Londoner”, “a YouTuber”
  const isMarked = words.length === 2 || (words.length < 5 && /(?:ian|an|ese)$/.test(last));
  if (/^(?:an?|one|another)$/.test(words[0] ?? '') && isMarked && (SOMEBODY.test(last) || words.length > 2)) return 'unnamed-person';
  // “Associates say”: a noun that opens the sentence.
  if (words.length === 1 && singularOf(last) !== last && isPersonNoun(last)) return 'unnamed-group';
  if (words.some((w) => BODY_WORDS.has(w)) || PLACES.has(words.join(' ')) || PLACES.has(last)) return 'named-organisation';
  if (PEOPLES.test(last) && !TEAMS.test(last) && !FAMILIES.has(last) && mention.determiner !== 'definite' && words.length <= 2)
    return 'unnamed-group';
  return 'named-organisation';
}
