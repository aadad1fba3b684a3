/**
 * `npm run person-nouns`: writes the nouns that WordNet (Miller 1995) gives a person or a group as their first, that
 * is most frequent, sense, and the things that sound like people. The engine asks them whether the head of a source can speak.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AGENT_ENDING } from '../engine/lexicon/agent-ending.ts';
import { wordnetNouns } from './wordnet.ts';

const ROOT = join(import.meta.dirname, '../..');
const LIST = join(ROOT, 'lib/engine/lexicon/person-nouns.json');
/** WordNet's numbers for its files of nouns that denote people, and groups. */
const PERSON = '18';
const GROUP = '14';

const nouns = wordnetNouns();
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
