import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/engine/text/document.ts';
import { withPlainMarks } from '../../../lib/engine/text/plain-marks.ts';
import { read, tokenize } from './read.ts';

const sentences = (text: string) => readText(text, tokenize).sentences.map((s) => text.slice(s.start, s.end));
const quotations = (text: string) => readText(text, tokenize).quotations.map((q) => text.slice(q.start, q.end));

describe('sentences', () => {
  it('do not end at abbreviations', () => {
    expect(sentences('Mr. Lee met Sen. Hart in the U.S. on Feb. 3. They spoke.')).toEqual([
      'Mr. Lee met Sen. Hart in the U.S. on Feb. 3.',
      'They spoke.',
    ]);
  });
  it('tell the network X from an initial, and a mark of exclamation that is part of a name', () => {
    expect(sentences('She put it on X. Then she told Yahoo! News. Malcolm X. Hale left.')).toEqual([
      'She put it on X.',
      'Then she told Yahoo! News.',
      'Malcolm X. Hale left.',
    ]);
  });
  it('keep a quotation and its cue together', () => {
    expect(sentences('“Is it safe? Is it?” Lee said. “No.”')).toEqual(['“Is it safe? Is it?” Lee said.', '“No.”']);
  });
});

describe('quotations', () => {
  it.each([
    ['curly', 'He said “yes” and “no”.', ['“yes”', '“no”']],
    ['straight', 'He said "yes" and "no".', ['"yes"', '"no"']],
    ['British single', 'He said ‘the workers’ rights matter’ twice.', ['‘the workers’ rights matter’']],
    ['apostrophes only', 'The boys’ mother’s car wasn’t theirs.', []],
    ['inches', 'The plank was 5" wide.', []],
    ['a nickname', 'Robert "Bobby" Holm said "yes".', ['"yes"']],
    ['a nickname within', '“Jo “Duke” Hale left,” she said.', ['“Jo “Duke” Hale left,”']],
    ['a title that no first name precedes', 'The play “Duke” Street, he said.', ['“Duke”']],
    ['a name that speaks', '“Perry” told me “no”. Then “Perry” left.', ['“no”']],
    ['a dash spoilt into a mark', 'LONDON " Two firms said so.', []],
    ['a city and a quotation', 'LONDON "Calling" said so.', ['"Calling"']],
    ['unclosed at the paragraph’s end', 'He said “yes.\n\n“And no.”', ['“yes.', '“And no.”']],
  ])('%s', (_name, text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });
});

describe('tokens', () => {
  it('are the same whatever was read before', () => {
    const text = 'The firm’s “Hale’s Law” (Hale’s) is the minister’s—and Hale’s—own.';
    const before = tokenize(text, 0);
    tokenize('“Hale’s” and (minister’s) and Law’s—Hale’s', 0);
    expect(tokenize(text, 0)).toEqual(before);
    expect(before.map((t) => t.text)).not.toContain('Hale’s');
  });
  it('keep their places around words without end', () => {
    const text = `He said ${'x'.repeat(1000)} and ${'y-'.repeat(400)} loudly.`;
    for (const token of tokenize(text, 0)) expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(tokenize(text, 0).at(-2)?.text).toBe('loudly');
  });
  it.each(['Erdoğan', 'Šefčovič', 'Wałęsa', 'Nguyễn', 'Đorđević', 'Rašid', 'S\uFFFDnchez', 'Cafe\u0301s', 'Ağaoğlu'])(
    'part no word at a letter that the tagger does not know: %s',
    (name) => {
      const said = tokenize(`Mayor ${name} said no.`, 7);
      expect(said.map((t) => t.text)).toEqual(['Mayor', name, 'said', 'no', '.']);
      expect(said[1]).toMatchObject({ start: 13, end: 13 + name.length });
      expect(said[2]?.pos).toBe('VERB');
    },
  );
  it.each([
    ['Which? said it was late.', 'Which?'],
    ['Barnaby’s declined to comment.', 'Barnaby’s'],
    ['Two passers-by saw it.', 'passers-by'],
  ])('are one for one name: %s', (text, name) => {
    const token = readText(text, tokenize).tokens.find((t) => t.text === name);
    expect(text.slice(token?.start, token?.end)).toBe(name);
  });
  it('part an owner from what is owned, and a question from what follows', () => {
    const words = (text: string) => readText(text, tokenize).tokens.map((t) => t.text);
    expect(words('Barnaby’s confirmed deaths rose.')).toContain('Barnaby');
    expect(words('Which? And when?')).toContain('Which');
    expect(words('His stand-in goalkeeper left.')).toContain('stand');
  });
  it('give back their text by their offsets', () => {
    const text = 'A “mixed\u00a0bag” of U.S.-made goods — 5,000 of them — isn’t “cheap”… 😀 ok.';
    for (const token of readText(text, tokenize).tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  });
});

describe('marks of other keyboards and typesetters', () => {
  it.each([
    ['guillemets', '«The weir is sound,» Ada Quist said.', '«The weir is sound,»'],
    ['as Germans quote', '„The weir is sound“, Ada Quist said.', '„The weir is sound“'],
    ['double primes', '″The weir is sound,″ Ada Quist said.', '″The weir is sound,″'],
    ['full-width marks', '＂The weir is sound,＂ Ada Quist said.', '＂The weir is sound,＂'],
    ['spaces of typesetters', '“The\u202Fweir\u2009is sound,” Ada Quist\u2003said.', '“The\u202Fweir\u2009is sound,”'],
    ['a grave accent for an apostrophe', '“The weir isn`t sound,” Ada Quist said.', '“The weir isn`t sound,”'],
    ['an okina', '“The weir of Tonuʻi is sound,” Ada Quist said.', '“The weir of Tonuʻi is sound,”'],
  ])('are read as the usual ones, and the report keeps them: %s', (_name, text, content) => {
    const [said] = read(text).attributions;
    expect(said?.content.map((c) => c.text)).toEqual([content]);
    expect(said?.quotation).toBe('direct');
    expect(said?.source?.text).toContain('Quist');
    for (const part of [...(said?.content ?? []), said?.source, said?.cue]) expect(part?.text).toBe(text.slice(part?.start, part?.end));
  });
  it('are left alone where they stand for themselves', () => {
    expect(quotations(withPlainMarks('The plank was 5″ wide and 6′ long.'))).toEqual([]);
    expect(withPlainMarks('It fell to −4 degrees.')).toBe('It fell to −4 degrees.');
  });
});
