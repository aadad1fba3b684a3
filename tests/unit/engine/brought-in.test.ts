/** Quotations whose speaker is brought in by no verb of saying, but by where he stands. */

import { describe, expect, it } from 'vitest';
import { read, said } from './read.ts';

const speakersOf = (text: string): [string | undefined, string][] =>
  read(text).attributions.map((a) => [a.source?.text, a.content.map((c) => c.text).join(' … ')]);

describe('a verb behind a quotation', () => {
  it.each(['ventured', 'typed', 'scribbled', 'stormed', 'began', 'allowed', 'charged', 'ordered', 'cheered', 'piped up', 'signed off'])(
    'brings in who speaks: %s',
    (verb) => {
      expect(speakersOf(`“The weir was old,” the warden ${verb}.`)).toEqual([['the warden', '“The weir was old,”']]);
      expect(speakersOf(`“The weir was old,” he ${verb} on Monday. “It had to go.”`)).toEqual([
        ['he', '“The weir was old,” … “It had to go.”'],
      ]);
      expect(speakersOf(`“The weir was old,” ${verb} one angler, who asked not to be named.`)).toEqual([
        ['one angler, who asked not to be named', '“The weir was old,”'],
      ]);
    },
  );

  it.each([
    '“The Long Day,” Lund directed the film.',
    '“Cold Water,” she hummed.',
    '“A mess,” he left.',
    '“The weir was old,” Lund bought the mill.',
    '“The weir is old”, the sign which fell, hurt nobody.',
  ])('brings in nobody with an object, or behind a title: %s', (text) => {
    expect(said(read(text))).toEqual([]);
  });
});

describe('a colon before a quotation', () => {
  it.each([
    'laughed it off',
    'begged to differ',
    'offered reassurance',
    'was having none of it',
    'cites an example',
    'quotes a line from the song',
  ])('is behind whoever speaks: %s', (verb) => {
    expect(speakersOf(`Ivo Lund ${verb}: “The weir was old.”`)).toEqual([['Ivo Lund', '“The weir was old.”']]);
  });

  it('is behind a name of its own', () => {
    expect(speakersOf('Wardens agree – Ivo Lund: “The weir was old, and nobody cared for it.”')).toEqual([
      ['Ivo Lund', '“The weir was old, and nobody cared for it.”'],
    ]);
  });
});

describe('a verb with “that”', () => {
  it.each(['pleaded', 'bemoaned', 'crowed', 'vented', 'prophesied'])('says: %s', (verb) => {
    expect(said(read(`The warden ${verb} that the weir was old.`))).toEqual([`The warden | ${verb} | the weir was old`]);
  });
  it.each(['reassured', 'advised', 'notified'])('tells somebody: %s', (verb) => {
    expect(said(read(`The warden ${verb} anglers that the weir was old.`))).toEqual([`The warden | ${verb} | the weir was old`]);
  });
});

describe('what was done', () => {
  it.each(['admitted dumping sand', 'acknowledged making a mistake', 'confirmed using mines', 'acknowledged having used dogs'])(
    'is told by its “-ing”: %s',
    (told) => {
      const [cue, ...content] = told.split(' ');
      expect(said(read(`The builder ${told}.`))).toEqual([`The builder | ${cue} | ${content.join(' ')}`]);
    },
  );
});
