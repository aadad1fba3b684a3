import { describe, expect, it } from 'vitest';
import { readApart, said } from './read.ts';

const FILLER = 'The harbour has been here for three hundred years, and nobody can tell how it came to be so quiet in the winter months.';
const FIRST = 'The boats are not ours to sell. My aunt told me they belong to the town.';
const SECOND = 'If it comes to that, we will chain ourselves to the slip.';

describe('block quotations', () => {
  it('are quoted as a whole, over several paragraphs, without marks', () => {
    const report = readApart(FILLER, 'In a letter, the warden wrote:', `> ${FIRST}`, `> ${SECOND}`, FILLER);
    expect(said(report)).toEqual([`the warden | wrote | ${FIRST} … ${SECOND}`]);
    expect(report.attributions[0]?.quotation).toBe('direct');
  });
  it('go on with the words of who spoke before, also behind a full stop', () => {
    const report = readApart(FILLER, 'The warden said the boats would stay.', `> ${SECOND}`, FILLER);
    expect(said(report)).toEqual([`The warden | said | the boats would stay … ${SECOND}`]);
  });
  it('are read like other paragraphs where nothing brings them in', () => {
    expect(said(readApart(FILLER, FILLER, '> The warden said the boats would stay.', FILLER))).toHaveLength(1);
  });
  it('tell nothing where half of a text is set apart', () => {
    expect(said(readApart('The warden said so:', '> The boats will stay, the mayor said on Monday in the hall.', `> ${FILLER}`))).toContain(
      'the mayor | said | The boats will stay',
    );
  });
});
