/** Who a phrase names in whole, and what hangs on it. */

import { describe, expect, it } from 'vitest';
import { read, said } from './read.ts';

describe('a source', () => {
  it('keeps what is written on a paper with the paper', () => {
    expect(said(read('The memo, marked “for wardens only”, warns of “weirs at risk”.'))).toEqual([
      'The memo, marked “for wardens only” | warns | of “weirs at risk”',
    ]);
    expect(said(read('The note, titled “Next Locks,” recommends shutting two weirs.'))).toEqual([
      'The note, titled “Next Locks,” | recommends | shutting two weirs',
    ]);
    expect(said(read('“Half of them leak,” the paper, “Cold Locks,” published on Monday, warns.'))).toEqual([
      'the paper, “Cold Locks,” published on Monday | warns | “Half of them leak,”',
    ]);
    expect(said(read('“He never slept,” the memoir, “A Life at the Lock,” says.'))).toEqual([
      'the memoir, “A Life at the Lock,” | says | “He never slept,”',
    ]);
    expect(said(read('A letter announcing the move said two weirs would be shut.'))).toEqual([
      'A letter announcing the move | said | two weirs would be shut',
    ]);
  });

  it.each([
    'A survey of more than 2,000 anglers',
    'Wardens at over 30 weirs',
    'Dozens of interviews with at least 40 wardens',
    'Anglers from more than a dozen towns',
    'A petition with close to 1,900 names',
  ])('takes all of who is counted: %s', (source) => {
    const verb = /survey|interviews/.test(source) ? 'found' : 'said';
    expect(said(read(`${source} ${verb} that the weir was old.`))).toEqual([`${source} | ${verb} | the weir was old`]);
  });

  it.each(['Those who survived', 'Anglers who stayed', 'Wardens who later left'])('reads a verb behind a clause on them: %s', (source) => {
    expect(said(read(`In Marl, ${source.toLowerCase()} say the weir had long been weak.`))).toEqual([
      `${source.toLowerCase()} | say | the weir had long been weak`,
    ]);
  });

  it.each([
    ['demanding a second lock', 'demanding | a second lock'],
    ['calling for a second lock', 'calling for | a second lock'],
    ['asking for a second lock', 'asking | for a second lock'],
  ])('hears what a letter asks: %s', (asks, told) => {
    expect(said(read(`The union wrote to the minister ${asks}.`))).toEqual([`The union | ${told}`]);
  });

  it('ends a sentence behind a question, where the next opens with its own speaker', () => {
    expect(said(read('Hale writes that a lock “costs two million and for what?” The warden replies: “Agreed. Sit on it.”'))).toEqual([
      'Hale | writes | a lock “costs two million and for what?”',
      'The warden | replies | “Agreed. Sit on it.”',
    ]);
  });

  it('takes whose price fell for nobody who speaks', () => {
    expect(said(read('Shares in Calder Weirs sank after the builder cut its forecast, blaming rain.'))).toEqual([
      'the builder | blaming | rain',
    ]);
  });
});

/** What may stand between somebody and the verb. */
const DESCRIBED = [
  'who asked not to be named because he feared the warden',
  'arrested over the theft of a lock',
  'accused of draining the weir',
  'found guilty of draining the weir',
  'responsible for draining the weir',
  'from a village north of the weir',
  'trying to reach the weir',
  'caught up in the flood',
  'left homeless by the flood',
  'sent to mend the weir',
  'due to lose his boat',
  'able to see the weir from his boat',
  'turned away at the weir',
  'told to stay at home',
  'believed to be the last to see her',
  'who knows both wardens well',
  'who saw the flood and rang a bell',
  'still in hospital',
  'more used to dry weirs',
] as const;

describe('somebody of whom much is told', () => {
  it.each(DESCRIBED)('speaks in whole: %s', (what) => {
    expect(said(read(`A man ${what} said the weir was old.`))).toEqual([`A man ${what} | said | the weir was old`]);
    expect(said(read(`“The weir was old,” a man ${what} said.`))).toEqual([`a man ${what} | said | “The weir was old,”`]);
  });
  it.each(DESCRIBED.filter((what) => !/^(?:from|more|told|believed)/.test(what)))('speaks in whole behind the verb: %s', (what) => {
    expect(said(read(`“The weir was old,” said a man ${what}.`))).toEqual([`a man ${what} | said | “The weir was old,”`]);
  });
  it.each([
    'Anglers left homeless by the flood',
    'Former wardens due to lose their boats',
    'Her neighbour, accused of draining the weir,',
    'A report ordered after the flood',
    'The letter drawn up by the board',
  ])('or a paper, or several: %s', (who) => {
    expect(said(read(`${who} said the weir was old.`))).toEqual([`${who.replace(/,$/, '')} | said | the weir was old`]);
  });
  it('is nobody who does something else first', () => {
    expect(said(read('Anglers fell out of their boats after Ann Quist said the weir was old.'))).toEqual([
      'Ann Quist | said | the weir was old',
    ]);
    expect(said(read('The warden shut the gate and said the weir was old.'))).toEqual(['The warden | said | the weir was old']);
    expect(said(read('The warden on Monday said the weir was old.'))).toEqual(['The warden | said | the weir was old']);
    expect(said(read('One warden who was there told the court the angler said the weir was old.'))[0]).toMatch(
      /^One warden who was there \| told \| /,
    );
  });
});

describe('a subject without a noun', () => {
  it.each(['Some', 'Many', 'Both', 'Most', 'All', 'A third', 'One in five', 'Six in 10', 'The two', 'The former'])('speaks: %s', (who) => {
    expect(said(read(`The weir gave way in May. ${who} accused the builder of lying.`))).toEqual([
      `${who} | accused | the builder of lying`,
    ]);
    expect(said(read(`The weir gave way in May. ${who} said the builder had lied.`))).toEqual([`${who} | said | the builder had lied`]);
  });

  it('goes on with a second verb in the present', () => {
    expect(said(read('The wardens have all defended the weir and say it will hold.'))).toEqual(['The wardens | say | it will hold']);
    expect(said(read('The board let the wardens go and say it was late.'))).toEqual([]);
  });

  it('tells one of several deeds', () => {
    expect(said(read('The builder cut wages, said it had no choice, and closed two yards.'))).toEqual([
      'The builder | said | it had no choice',
    ]);
  });

  it('has, or is, where “’s” stands before a verb', () => {
    expect(said(read("The vote went to Ivo Marsh, who's argued for years that the weir is unsafe."))).toEqual([
      "Ivo Marsh, who | 's argued | the weir is unsafe",
    ]);
    expect(said(read("She's denied the charge."))).toEqual(["She | 's denied | the charge"]);
    expect(said(read("She's accused of theft."))).toEqual([]);
  });

  it('is each of those whom “with” brings in', () => {
    expect(said(read('The row goes on, with two anglers and even a priest suggesting that the weir should go.'))).toEqual([
      'two anglers and even a priest | suggesting | the weir should go',
    ]);
  });
});

describe('an aside between a subject and its verb', () => {
  it.each(['despite its age', 'after two months of repairs', 'like those before it', 'under fire from anglers', 'with a year left to run'])(
    'parts nothing: %s',
    (aside) => {
      expect(said(read(`The warden said the weir, ${aside}, will be opened on Monday.`))).toEqual([
        `The warden | said | the weir, ${aside}, will be opened on Monday`,
      ]);
    },
  );

  it('is left out where it tells when somebody said so', () => {
    expect(said(read('When the lights went out, Ms Quist said in a letter, the guests sat still.'))).toEqual([
      'Ms Quist | said | When the lights went out … the guests sat still',
    ]);
    expect(said(read('After the weir broke, wardens said on Tuesday, the town was under water for a week.'))).toEqual([
      'wardens | said | After the weir broke … the town was under water for a week',
    ]);
  });
});

describe('somebody behind “said”, at the end of a clause', () => {
  it.each(['a man named Karim', 'a man known only as Karim', 'a man whose son was killed', 'a man killed in the fire'])(
    'speaks: %s',
    (who) => {
      expect(said(read(`The weir gave way in May, said ${who}.`))).toEqual([`${who} | said | The weir gave way in May`]);
    },
  );

  it('is no subject of what was said', () => {
    expect(said(read('When it shut, Quist, a clerk, said a man killed his dog.'))).toEqual([
      'Quist, a clerk | said | a man killed his dog',
    ]);
  });
});
