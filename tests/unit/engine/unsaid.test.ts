/** Sentences in which nobody is said to have said anything, though a verb or a noun of saying stands in them. */

import { describe, expect, it } from 'vitest';
import { read, said } from './read.ts';

describe('nothing is said', () => {
  it.each([
    'He announced his resignation in May.',
    'She called her mother after the vote.',
    'They called off the search.',
    'She tells stories for a living.',
    'She reports for the Courier.',
    'He texted his wife.',
    'He wrote a book called “Cold Water”.',
    'They were paid according to age.',
    'According to plan, they left at noon.',
    'The board could either reassure anglers that the weir holds or close it.',
    'The board may either say it is over or say nothing.',
    'She claimed a refund.',
    'The fire claimed two lives.',
    'She observed a minute of silence.',
    'The club, known as “the Kites”, won.',
    'Without saying a word, he left.',
    'He did as he was told.',
    'It goes without saying that boats float.',
    'The book begins in the manner of such wits as Sam Moss and Ivo Lund, describing his youth.',
    'Two men died on Monday, the second reported death in a week.',
    'Officials met on Monday.',
    'Sources of water are rare.',
  ])('%s', (sentence) => {
    const { attributions, claims } = read('Ann Lund, a clerk, was there on Monday.', sentence);
    expect([...attributions, ...claims]).toEqual([]);
  });
});

describe('where something was said', () => {
  it('is not what was said', () => {
    expect(said(read('In a three-hour recorded interview with detectives, Webb confessed to the theft.'))).toEqual([
      'Webb | confessed | to the theft',
    ]);
  });
});
