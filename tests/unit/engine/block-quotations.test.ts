import model from 'wink-eng-lite-web-model';
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../lib/engine/load.ts';
import { said } from './read.ts';

const engine = loadEngine(model);

/** The attributions in paragraphs, of which the page sets those apart that begin with “>”. */
function read(...paragraphs: string[]) {
  let text = '';
  const setApart: { start: number; end: number }[] = [];
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n\n';
    const plain = paragraph.replace(/^> /, '');
    if (plain !== paragraph) setApart.push({ start: text.length, end: text.length + plain.length });
    text += plain;
  }
  return engine({ text, links: [], setApart });
}

const FILLER = 'The harbour has been here for three hundred years, and nobody can tell how it came to be so quiet in the winter months.';
const FIRST = 'The boats are not ours to sell. My aunt told me they belong to the town.';
const SECOND = 'If it comes to that, we will chain ourselves to the slip.';

describe('block quotations', () => {
  it('are quoted as a whole, over several paragraphs, without marks', () => {
    const report = read(FILLER, 'In a letter, the warden wrote:', `> ${FIRST}`, `> ${SECOND}`, FILLER);
    expect(said(report)).toEqual([`the warden | wrote | ${FIRST} … ${SECOND}`]);
    expect(report.attributions[0]?.quotation).toBe('direct');
  });
  it('go on with the words of who spoke before, also behind a full stop', () => {
    const report = read(FILLER, 'The warden said the boats would stay.', `> ${SECOND}`, FILLER);
    expect(said(report)).toEqual([`The warden | said | the boats would stay … ${SECOND}`]);
  });
  it('are read like other paragraphs where nothing brings them in', () => {
    expect(said(read(FILLER, FILLER, '> The warden said the boats would stay.', FILLER))).toHaveLength(1);
  });
  it('tell nothing where half of a text is set apart', () => {
    expect(said(read('The warden said so:', '> The boats will stay, the mayor said on Monday in the hall.', `> ${FILLER}`))).toContain(
      'the mayor | said | The boats will stay',
    );
  });
});
