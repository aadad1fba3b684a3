/** What the writer tells behind somebody's words of how, where and to what effect they were said. */

import { describe, expect, it } from 'vitest';
import { read, said } from './read.ts';

const TAILS = [
  'in an apparent reference to the guild',
  'in a thinly veiled swipe at the guild',
  'in remarks that angered anglers',
  'in an interview with the Courier',
  'at a news conference on Monday',
  'to loud cheers',
  'when asked about it',
  'his voice breaking',
  'flanked by his wife',
  'wiping away tears',
];

describe.each(TAILS)('“%s”', (tail) => {
  it('is no part of what was said, wherever that stands', () => {
    expect(said(read(`The warden said that the weir was old, ${tail}.`))).toEqual(['The warden | said | the weir was old']);
    expect(said(read(`The weir was old, the warden said, ${tail}.`))).toEqual(['the warden | said | The weir was old']);
  });
});

describe('behind a cue that closes', () => {
  it.each([
    'sparking anger among anglers',
    'fuelling speculation about a vote',
    'dealing a blow to the guild',
    'a view shared by the guild',
    'then walked out',
    'and left the room',
  ])('“%s” is none either', (tail) => {
    expect(said(read(`The weir was old, the warden said, ${tail}.`))).toEqual(['the warden | said | The weir was old']);
  });

  it.each(['compared with the one at Calder', 'leaving anglers without a bridge', 'opening the way for a new one'])(
    '“%s” goes on with it',
    (rest) => {
      expect(said(read(`The weir was old, the warden said, ${rest}.`))).toEqual([`the warden | said | The weir was old … ${rest}`]);
    },
  );
});
