/** Who a phrase names in whole, and what hangs on it. */

import { describe, expect, it } from 'vitest';
import { read, said } from './read.ts';

describe('a source', () => {
  it('keeps what is written on a paper with the paper', () => {
    expect(said(read('The memo, marked “for wardens only”, warns of “weirs at risk”.'))).toEqual([
      'The memo, marked “for wardens only” | warns | of “weirs at risk”',
    ]);
    expect(said(read('The note, titled “Next Locks,” recommends shutting two weirs.'))).toEqual([
      'The note, titled “Next Locks,” | recommends | shutting two weirs',
    ]);
    expect(said(read('A letter announcing the move said two weirs would be shut.'))).toEqual([
      'A letter announcing the move | said | two weirs would be shut',
    ]);
  });

  it.each([
    'A survey of more than 2,000 anglers',
    'Wardens at over 30 weirs',
    'Dozens of interviews with at least 40 wardens',
    'Anglers from more than a dozen towns',
    'A petition with close to 1,900 names',
  ])('takes all of who is counted: %s', (source) => {
    const verb = /survey|interviews/.test(source) ? 'found' : 'said';
    expect(said(read(`${source} ${verb} that the weir was old.`))).toEqual([`${source} | ${verb} | the weir was old`]);
  });

  it.each(['Those who survived', 'Anglers who stayed', 'Wardens who later left'])('reads a verb behind a clause on them: %s', (source) => {
    expect(said(read(`In Marl, ${source.toLowerCase()} say the weir had long been weak.`))).toEqual([
      `${source.toLowerCase()} | say | the weir had long been weak`,
    ]);
  });

  it.each([
    ['demanding a second lock', 'demanding | a second lock'],
    ['calling for a second lock', 'calling for | a second lock'],
    ['asking for a second lock', 'asking | for a second lock'],
  ])('hears what a letter asks: %s', (asks, told) => {
    expect(said(read(`The union wrote to the minister ${asks}.`))).toEqual([`The union | ${told}`]);
  });

  it('ends a sentence behind a question, where the next opens with its own speaker', () => {
    expect(said(read('Hale writes that a lock “costs two million and for what?” The warden replies: “Agreed. Sit on it.”'))).toEqual([
      'Hale | writes | a lock “costs two million and for what?”',
      'The warden | replies | “Agreed. Sit on it.”',
    ]);
  });

  it('takes whose price fell for nobody who speaks', () => {
    expect(said(read('Shares in Calder Weirs sank after the builder cut its forecast, blaming rain.'))).toEqual([
      'the builder | blaming | rain',
    ]);
  });
});
