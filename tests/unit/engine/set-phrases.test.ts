/** Set phrases on when, where and how something was said, wherever they stand. */

import { describe, expect, it } from 'vitest';
import { read, said } from './read.ts';

const PHRASES = [
  'early on',
  'at first',
  'of late',
  'in the past',
  'right away',
  'at one point',
  'from the outset',
  'in recent weeks',
  'on the spot',
  'behind closed doors',
  'in private',
  'off the record',
  'in tears',
  'via email',
  'through an interpreter',
  'with some pride',
  'in no uncertain terms',
  'time and again',
];

describe.each(PHRASES)('“%s”', (phrase) => {
  it('stands between somebody and the verb', () => {
    expect(said(read(`The warden ${phrase} said that the weir was old.`))).toEqual(['The warden | said | the weir was old']);
    expect(said(read(`The weir was old, the warden ${phrase} told the board.`))).toEqual(['the warden | told | The weir was old']);
  });

  it('stands between “who” and the verb', () => {
    expect(said(read(`Lund, who ${phrase} said that the weir was old, left.`))).toEqual(['Lund, who | said | the weir was old']);
  });

  it('stands behind the verb', () => {
    expect(said(read(`Ivo Lund said ${phrase} the weir was old.`))).toEqual(['Ivo Lund | said | the weir was old']);
  });

  it('opens the sentence, with a comma or without', () => {
    const opening = phrase.charAt(0).toUpperCase() + phrase.slice(1);
    for (const comma of [',', ''])
      expect(said(read(`${opening}${comma} the warden said that the weir was old.`))).toEqual(['the warden | said | the weir was old']);
  });
});

describe('“that same day”', () => {
  it('begins with no conjunction', () => {
    expect(said(read('The warden told the board that same day that the weir was old.'))).toEqual(['The warden | told | the weir was old']);
    expect(said(read('The weir was old, Lund said that same day.'))).toEqual(['Lund | said | The weir was old']);
  });
});

describe('a site', () => {
  it('is part of the post that speaks', () => {
    expect(said(read('A post on Telegram said that the weir was old.'))).toEqual(['A post on Telegram | said | the weir was old']);
  });
});

describe('between the parts of a verb', () => {
  it.each(['early on', 'in private', 'time and again', 'in recent weeks'])('“%s” parts nothing', (phrase) => {
    expect(said(read(`The warden has ${phrase} said that the weir was old.`))).toEqual([
      `The warden | has ${phrase} said | the weir was old`,
    ]);
  });
});
