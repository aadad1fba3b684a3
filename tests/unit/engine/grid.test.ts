/**
 * Thousands of sentences from a grid: who speaks, by which verb, in which order, and what is said. Each sentence has one attribution, whose
 * source and content are known; how many come out wrong is bounded for every source, verb and order, so that no group of them is lost unseen.
 */

import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

type Speaker = readonly [phrase: string, number: 'one' | 'several'];
const one = (...phrases: string[]): Speaker[] => phrases.map((p) => [p, 'one']);
const several = (...phrases: string[]): Speaker[] => phrases.map((p) => [p, 'several']);

const SPEAKERS: readonly Speaker[] = [
  ...one('Quist', 'Ann Quist', 'Mr Quist', 'Kim Yeon-ho', 'a source', 'a senior official', 'the report', 'the firm', 'the mayor of Tarnby'),
  ...one('Tarnby’s mayor', 'Quist’s lawyer', 'a spokesman for the firm', 'her mother', 'the 45-year-old', 'a Norland-based charity'),
  ...one('the think tank', 'Ann Quist, 45', 'Ann Quist, a clerk at the mill', 'one of the people', 'a person with knowledge of the matter'),
  ...several('officials', 'prosecutors', 'critics', 'locals', 'both men', 'Quist and Moss', 'police in Tarnby', 'those in favour'),
  ...several('people close to her', 'two people familiar with the talks', 'three of the men'),
];

const VERBS: readonly (readonly [one: string, several: string])[] = [
  ...['said', 'told reporters', 'added', 'confirmed', 'insisted', 'noted', 'stressed', 'acknowledged', 'also said', 'conceded', 'recalled'],
].map((v) => [v, v] as const);
const PRESENT: readonly (readonly [one: string, several: string])[] = [
  ...[
    'say',
    'claim',
    'note',
    'report',
    'warn',
    'argue',
    'insist',
    'estimate',
    'hint',
    'joke',
    'concede',
    'add',
    'boast',
    'repeat',
    'forecast',
  ],
].map((v) => [`${v}s`, v] as const);

const CLAUSES = [
  'the plan was late',
  'the weir leaked',
  'no one was hurt when the wall fell',
  'prices had risen by 4% since May',
  'most of the staff have left',
  'fewer than half of the voters back it',
  'it would close the mill unless a buyer was found',
  'Moss was told to leave',
  'there is no money left',
];
const QUOTATIONS = ['It is late', 'We have done all we can', 'Nobody told us', 'You cannot run a town on hope'];

const opened = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** A phrase with the comma that closes its apposition. */
const closed = (phrase: string): string => (phrase.includes(', ') ? `${phrase},` : phrase);

interface Case {
  text: string;
  source: string;
  content: string;
}
type Order = (source: string, verb: string, clause: string, quotation: string) => Omit<Case, 'source'>;

const ORDERS: Record<string, Order> = {
  'S V that C': (s, v, c) => ({ text: `${opened(closed(s))} ${v} that ${c}.`, content: c }),
  'S V C': (s, v, c) => ({ text: `${opened(closed(s))} ${v} ${c}.`, content: c }),
  'C, S V': (s, v, c) => ({ text: `${opened(c)}, ${closed(s)} ${v}.`, content: opened(c) }),
  '“Q,” S V': (s, v, _, q) => ({ text: `“${q},” ${closed(s)} ${v}.`, content: `“${q},”` }),
  'S V: “Q”': (s, v, _, q) => ({ text: `${opened(closed(s))} ${v}: “${q}.”`, content: `“${q}.”` }),
  'But S V that C': (s, v, c) => ({ text: `But ${closed(s)} ${v} that ${c}.`, content: c }),
  'On Monday, S V C': (s, v, c) => ({ text: `On Monday, ${closed(s)} ${v} ${c}.`, content: c }),
  'When asked, S V that C': (s, v, c) => ({ text: `When asked about it, ${closed(s)} ${v} that ${c}.`, content: c }),
  'according to S': (s, _v, c) => ({ text: `${opened(c)}, according to ${s}.`, content: opened(c) }),
};

/** Every source with every verb in every order; clauses and quotations by turns. */
function* cases(verbs: typeof VERBS): Generator<Case & { groups: string[] }> {
  let n = 0;
  for (const [source, number] of SPEAKERS)
    for (const [ofOne, ofSeveral] of verbs)
      for (const [name, order] of Object.entries(ORDERS)) {
        n++;
        const verb = number === 'one' ? ofOne : ofSeveral;
        const made = order(source, verb, CLAUSES[n % CLAUSES.length] as string, QUOTATIONS[n % QUOTATIONS.length] as string);
        yield { ...made, source, groups: [source, ofOne, name] };
      }
}

const plain = (phrase: string | undefined): string => (phrase ?? '').toLowerCase().replace(/,$/, '');

/** The share of wrong sentences in the worst group, with some of its sentences, and of all. */
function judged(verbs: typeof VERBS): { all: number; worst: number; of: string } {
  const groups = new Map<string, { all: number; wrong: string[] }>();
  let all = 0;
  let wrong = 0;
  for (const { text, source, content, groups: names } of cases(verbs)) {
    const [found, more] = read(text).attributions;
    const told = found?.content.map((c) => c.text).join(' … ');
    const isRight = found !== undefined && more === undefined && plain(found.source?.text) === plain(source) && told === content;
    all++;
    if (!isRight) wrong++;
    for (const name of names) {
      const group = groups.get(name) ?? { all: 0, wrong: [] };
      groups.set(name, group);
      group.all++;
      if (!isRight) group.wrong.push(text);
    }
  }
  const [worst] = [...groups].sort(([, a], [, b]) => b.wrong.length / b.all - a.wrong.length / a.all);
  const [name = '', group = { all: 1, wrong: [] as string[] }] = worst ?? [];
  return { all: wrong / all, worst: group.wrong.length / group.all, of: `${name}: ${group.wrong.slice(0, 12).join(' / ')}` };
}

describe('a grid of sentences', () => {
  it('in the past', { timeout: 120_000 }, () => {
    const { all, worst, of } = judged(VERBS);
    expect(all).toBeLessThan(0.02);
    expect(worst, of).toBeLessThan(0.1);
  });
  it('in the present, by words that are nouns as well', { timeout: 120_000 }, () => {
    const { all, worst, of } = judged(PRESENT);
    expect(all).toBeLessThan(0.03);
    expect(worst, of).toBeLessThan(0.2);
  });
});
