import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encode } from '../../../lib/engine/model/codes.ts';
import type { Report } from '../../../lib/engine/report.ts';
import { verbGroupAt } from '../../../lib/engine/spans/verb-groups.ts';
import { readText } from '../../../lib/engine/text/document.ts';
import { runs } from '../fuzz/runs.ts';
import { read, readApart, tokenize } from './read.ts';

const PIECES = [
  '“',
  '”',
  '"',
  "''",
  '‘',
  '’',
  ' said',
  ' told',
  ' according to ',
  'an official',
  'Ann Lee',
  ' he ',
  'reportedly',
  '. ',
  ', ',
  '\n\n',
  '\n',
  ' that ',
  'the bridge is safe',
  ' on condition of anonymity',
  ' rejected this claim',
  '😀',
  '\ud800',
  '\u202e',
  '\u0000',
  '(',
  ')',
  '—',
  'QUOTE',
  '  ',
  '\u00a0',
  '\u00ad',
  'Q: ',
  'A: ',
  'because ',
  ' constructor ',
  ' toString ',
  ' __proto__ ',
  ' told ',
  'allegedly ',
  ' claims ',
  ' which ',
  ' Reuters ',
  ' reported ',
  ' citing ',
  ' denies ',
  ' it is believed ',
  ' as ',
  ' the mayor ',
  ' could not be verified',
  'Supt. ',
  ' – ',
  ': ',
  ' she ',
  ' sources ',
  ' to ',
];

function expectValid(report: Report): void {
  const check = (spans: readonly ({ start: number; end: number; text: string } | undefined)[]) => {
    for (const span of spans) {
      if (!span) continue;
      expect(report.text.slice(span.start, span.end)).toBe(span.text);
      expect(span.end).toBeGreaterThan(span.start);
    }
  };
  const ids = new Set(report.sources.map((s) => s.id));
  for (const s of report.sources) check([...s.mentions, s.terms, s.reason]);
  for (const a of report.attributions) {
    check([...a.content, a.source, a.cue]);
    expect(a.content.length).toBeGreaterThan(0);
    expect(ids.has(a.sourceId)).toBe(true);
  }
  for (const c of report.claims) {
    check([...c.content, ...c.basis]);
    expect(c.basis.length).toBeGreaterThan(0);
  }
}

describe('any text gives a valid report', () => {
  it('with any of its paragraphs set apart', () => {
    const paragraph = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), paragraph), { maxLength: 8 }), (paragraphs) => {
        expectValid(readApart(...paragraphs.map(([isApart, text]) => (isApart ? `> ${text}` : text))));
      }),
      runs(60),
    );
  });
  it('made of the pieces that rules look for, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => expectValid(read(pieces.join('')))),
      runs(2000),
    );
  });
  it('of any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => expectValid(read(text))),
      runs(200),
    );
  });
  it.each([
    ['nothing', ''],
    ['a poem', 'The rain came down\nupon the town\nand no one spoke a word.'],
    ['code', 'if (a < b) { console.log("said " + x); } // he said'],
    ['a transcript', 'Q: Did you say so?\nA: I said “no.”'],
    ['all capitals', 'OFFICIALS SAID THE BRIDGE WAS SAFE, ACCORDING TO THE POLICE.'],
    ['no punctuation', 'officials said the bridge was safe and then they said it was not and the mayor told them to say so again'],
    ['a chat', 'ann: he said what\nbo: 😀😀 lol\nann: said it was “fine\nbo: “ok” he told me'],
    ['unbalanced marks', '“He said “it” was “so, officials said. ”That is” what “they told us'],
    ['a hedge with nothing behind it', 'They told reporters so. Reportedly'],
    ['a hedge with nothing on either side but a verb', ' told that reportedly'],
    ['right to left', 'قال المسؤول إن الجسر آمن. An official said: “הגשר בטוח”.'],
  ])('%s', (_name, text) => expectValid(read(text)));
});

describe('what was read before changes nothing', () => {
  // A name in one article and a pronoun in the next; a noun and a verb; one word with a mark in it and two.
  const texts = [
    'Shoppers at The You Store said it had closed. “The Will Doyle Report says so,” Hale’s aide said.',
    'You said that you would report it. “You will,” she said. US officials told us that WHO staff had left.',
    'Those who said it told us of Hale’s claims. “The report is wrong,” said a person close to Will Doyle.',
  ];
  it.each([texts, texts.toReversed()])('codes of words, from %s', (...order) => {
    const memory = new Map();
    for (const text of order) {
      const article = readText(text, tokenize);
      expect(encode(article, memory)).toEqual(encode(article));
    }
  });
  it('verbs, for a look past the sentence before', () => {
    const article = readText('The bridge is shut. Said Ann Lee: “It will stand.”', tokenize);
    const [before, own] = article.sentences.map((sentence) => ({ ...sentence, article }));
    if (!before || !own) throw new Error('two sentences expected');
    expect(verbGroupAt(before, own.first)).toBeUndefined();
    expect(verbGroupAt(own, own.first)).toMatchObject({ lemma: 'say' });
  });
});
