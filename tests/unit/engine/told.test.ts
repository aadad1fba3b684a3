/** Whom something was told, and where what was told begins. */

import { describe, expect, it } from 'vitest';
import { read, said } from './read.ts';

const TOLD = [
  'reporters',
  'reporters in Marl',
  'reporters aboard his boat',
  'the Courier that day',
  'the Courier in an interview',
  'the board of the mill',
  'her brother Kurt',
  'his wife, Ann Quist,',
  'friends and family',
  'one of the guards',
  'a crowd of 300 people in Marl',
];

describe.each(TOLD)('told %s', (told) => {
  it('that', () => {
    expect(said(read(`The warden told ${told} that the weir had been sold.`))).toEqual(['The warden | told | the weir had been sold']);
  });

  it('without “that”', () => {
    expect(said(read(`The warden told ${told} the weir had been sold.`))).toEqual(['The warden | told | the weir had been sold']);
    expect(said(read(`The warden told ${told} it was late.`))).toEqual(['The warden | told | it was late']);
  });
});

describe('what was told', () => {
  it.each([
    'his mother',
    'the president',
    'local media',
    'the BBC’s Ann Quist',
    'Ann Quist',
    'the Marl Institute',
    'the Courier newspaper',
  ])('may begin with a name: %s', (told) => {
    expect(said(read(`The warden told ${told} Kessler had been sold the weir.`))).toEqual([
      'The warden | told | Kessler had been sold the weir',
    ]);
  });

  it.each(['the guards who held him', 'anyone who would listen'])('stands behind a clause on those told: %s', (told) => {
    expect(said(read(`The warden told ${told} that the weir had been sold.`))).toEqual(['The warden | told | the weir had been sold']);
    expect(said(read(`The warden told ${told}: “The weir is gone.”`))).toEqual(['The warden | told | “The weir is gone.”']);
  });

  it.each(['reporters on Monday', 'the Courier in an interview', 'analysts on a call'])('stands around the cue: %s', (told) => {
    expect(said(read(`The weir, the warden told ${told}, had been sold.`))).toEqual(['the warden | told | The weir … had been sold']);
  });
});

describe('a passive', () => {
  const AGENTS = [
    'Ann Quist, a clerk at the mill',
    'Ann Quist and Kurt Lund',
    'a clerk who asked not to be named',
    'one of the clerks',
    'those who were there',
    'police',
    'people familiar with his thinking',
  ];
  it.each(AGENTS)('has what was said of something, and who said it: by %s', (agent) => {
    expect(said(read(`The claim was denied by ${agent}.`))).toEqual([`${agent} | was denied | The claim`]);
    expect(said(read(`The plan was criticised by ${agent}.`))).toEqual([`${agent} | was criticised | The plan`]);
  });

  it.each(['one of the clerks', 'members of her party', 'the Ministry of Health', 'Ann Quist and Kurt Lund'])(
    'goes on behind who said it: by %s',
    (agent) => {
      expect(said(read(`Moss was accused by ${agent} of theft.`))).toEqual([`${agent} | was accused | of theft`]);
      expect(said(read(`Moss was told by ${agent} that the mill would close.`))).toEqual([`${agent} | was told | the mill would close`]);
      expect(said(read(`Moss was urged by ${agent} to resign.`))).toEqual([`${agent} | was urged | to resign`]);
    },
  );
});

describe('what stands elsewhere', () => {
  it.each(['told Marsh so', 'told the warden as much', 'told Ivo Marsh the same', 'told them so'])('is no content: Hale %s', (told) => {
    expect(said(read(`Hale thought the weir was old. Hale ${told}.`))).toEqual([]);
  });
});
