/** One sentence in many forms: whatever tells how, when and in which word something was said, the words that were said stay the same. */

import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** Source and content of each attribution of a text. */
const told = (text: string): string[] =>
  read(text).attributions.map((a) => `${a.source?.text} | ${a.content.map((c) => c.text).join(' … ')}`);

const ADJUNCTS = [
  'on Monday',
  'late on Monday night',
  'earlier this week',
  'on 3 May 2021',
  'in a statement',
  'in a post on X',
  'via email',
  'by phone',
  'under oath',
  'live on air',
  'through tears',
  'with a shrug',
  'in response',
  'in written evidence',
  'at a news conference in Tarnby',
  'in an interview with the Tarnby Courier on Monday',
  'during a visit to Tarnby',
  'through his lawyer',
  'off the record',
  'in no uncertain terms',
  'without elaborating',
  'when asked about it',
  'as he left court',
  'shortly after midnight',
  'two days later',
  'once more',
];

describe('adjuncts', () => {
  it.each(ADJUNCTS)('are no part of what was said: %s', (adjunct) => {
    expect(told(`Quist said ${adjunct} that the weir was sound.`)).toEqual(['Quist | the weir was sound']);
    expect(told(`The weir was sound, Quist said ${adjunct}.`)).toEqual(['Quist | The weir was sound']);
    expect(told(`“The weir is sound,” Quist said ${adjunct}.`)).toEqual(['Quist | “The weir is sound,”']);
    expect(told(`Quist said ${adjunct}: “The weir is sound.”`)).toEqual(['Quist | “The weir is sound.”']);
  });
  it.each([
    'in a statement',
    'in a sworn statement',
    'in a letter to the board',
    'at a rally in Tarnby',
    'through his lawyer',
    'in a phone interview with the Courier',
    'on Instagram',
    'under oath',
    'in response',
    'on Monday',
  ])('are no part of whoever said it: %s', (adjunct) => {
    expect(told(`Quist ${adjunct} said the weir was sound.`)).toEqual(['Quist | the weir was sound']);
  });
  it.each(['privately', 'repeatedly', 'on Monday', 'bluntly', 'in a letter'])('part a warning from its word: %s', (how) => {
    expect(told(`Quist warned ${how} of a weak weir.`)).toEqual(['Quist | of a weak weir']);
  });
  it('stay where they tell who somebody is', () => {
    expect(told('Clerks in the footage said the weir was sound.')).toEqual(['Clerks in the footage | the weir was sound']);
    expect(told('Republicans on Capitol Hill said the weir was sound.')).toEqual(['Republicans on Capitol Hill | the weir was sound']);
    expect(told('A post on Telegram claimed that the weir was sound.')).toEqual(['A post on Telegram | the weir was sound']);
  });
});

describe('verbs', () => {
  it.each(['joke', 'hint', 'signal', 'lament', 'repeat', 'reply', 'boast', 'tweet', 'remark', 'stress', 'report', 'say'])(
    'of several, which are nouns elsewhere: %s',
    (verb) => {
      expect(told(`Officials ${verb} that the weir is sound.`)).toEqual(['Officials | the weir is sound']);
    },
  );
  it.each(['muttering', 'joking', 'warning', 'boasting', 'observing', 'whispering', 'adding', 'exclaiming'])(
    'of what was done meanwhile: %s',
    (verb) => {
      expect(told(`Quist shook her head, ${verb}, “The weir is sound.”`)).toEqual(['Quist | “The weir is sound.”']);
    },
  );
  it.each(['hits back', 'fires back', 'shoots back', 'chimes in', 'chipped in', 'snarled', 'ranted', 'deadpanned'])(
    'beside a quotation: %s',
    (verb) => {
      expect(told(`“The weir is sound,” Quist ${verb}.`)).toEqual(['Quist | “The weir is sound,”']);
    },
  );
  it('that close their sentence', () => {
    expect(told('The weir was sound, the union alleged.')).toEqual(['the union | The weir was sound']);
  });
});
