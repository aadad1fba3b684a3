/** Who stands behind “according to”, and what he told. */

import { describe, expect, it } from 'vitest';
import { read, said } from './read.ts';

const TELLERS = [
  'Ivo Marsh, a clerk at the lock',
  'Ivo Marsh, who runs the lock',
  'Ivo Marsh, 34',
  'the lock’s owner, Ivo Marsh',
  'a clerk, who asked not to be named',
  'three people briefed on the plan, who spoke on condition of anonymity',
  'a person who was in the room and asked for anonymity to describe a private meeting',
  'the guild, which represents 300 anglers',
  'the Guild of Clerks, a union',
  'court papers filed in Marl on Monday by the builder’s lawyers',
  'a poll of 1,000 anglers carried out in May',
  'a report issued last year by the Office of the Water Analyst',
];

describe.each(TELLERS)('according to %s', (teller) => {
  it('at the end', () => {
    expect(said(read(`The weir will close in May, according to ${teller}.`))).toEqual([
      `${teller} | according to | The weir will close in May`,
    ]);
  });

  it('at the start', () => {
    expect(said(read(`According to ${teller}, the weir will close in May.`))).toEqual([
      `${teller} | According to | the weir will close in May`,
    ]);
  });

  it('between a subject and its verb', () => {
    expect(said(read(`The weir, according to ${teller}, will close in May.`))).toEqual([
      `${teller} | according to | The weir … will close in May`,
    ]);
  });
});

describe('an aside on a speaker that is somebody else’s', () => {
  it.each([
    [
      'Anglers at the lock – half of them retired, according to a count – said the weir was old.',
      'half of them retired',
      'Anglers at the lock',
    ],
    ['The guild — the largest in Marl, according to a count — said the weir was old.', 'the largest in Marl', 'The guild'],
    ['Ivo Marsh, who owns half the lock, according to a count, said the weir was old.', 'who owns half the lock', 'Ivo Marsh'],
    ['Two men who sold the lock, according to a count, said the weir was old.', 'who sold the lock', 'Two men who sold the lock'],
  ])('is theirs, and what he says is his: %s', (sentence, aside, speaker) => {
    expect(said(read(sentence))).toEqual([`a count | according to | ${aside}`, `${speaker} | said | the weir was old`]);
  });

  it('ends where the dash closes it', () => {
    expect(said(read('The guild — which Marsh says owes tax — said the weir was old.'))).toEqual([
      'Marsh | says | owes tax',
      'The guild — which Marsh says owes tax | said | the weir was old',
    ]);
  });
});

describe('a report by a body', () => {
  it('is no outlet’s, where one word of the body’s name is how a paper is called', () => {
    const { sources } = read('It will lose money, according to a report by the Office of the Independent Water Analyst.');
    expect(sources.map((s) => s.kind)).toEqual(['document']);
  });
});

describe('an aside in what was said', () => {
  const ASIDES = [
    ', damaged in May,',
    ' – a listed one –',
    ', which broke in May,',
    ', known as the Kite,',
    ', too,',
    ', not the bridge,',
    ', where two clerks died,',
    ', far from safe,',
  ];
  it.each(ASIDES)('is told with it: %s', (aside) => {
    expect(said(read(`The warden said that the weir${aside} had been sold.`))).toEqual([
      `The warden | said | the weir${aside} had been sold`,
    ]);
    expect(said(read(`The warden told the Courier the weir${aside} had been sold.`))).toEqual([
      `The warden | told | the weir${aside} had been sold`,
    ]);
  });
});
