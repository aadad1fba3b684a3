/** Whom a noun takes up: somebody whose trade was told, a body by what it is. */

import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** Name and kind of whoever makes each statement of a text. */
const speakers = (text: string): string[] => {
  const { attributions, sources } = read(text);
  return attributions.map((a) => {
    const source = sources.find((s) => s.id === a.sourceId);
    return `${source?.label} / ${source?.kind}`;
  });
};

const TRADES = [
  'traffic warden',
  'beekeeper',
  'vicar',
  'welder',
  'lifeguard',
  'venture capitalist',
  'pedestrian',
  'social worker',
  'conscript',
];

describe('a trade', () => {
  it.each(TRADES)('takes up who has it: %s', (trade) => {
    const ann = 'Ann Quist / named-person';
    expect(speakers(`Ann Quist, a ${trade} at Tarnby, said the weir was old. The ${trade} added that it leaked.`)).toEqual([ann, ann]);
    expect(speakers(`Tarnby ${trade} Ann Quist said the weir was old. “It leaks,” the ${trade} said.`)).toEqual([ann, ann]);
    expect(speakers(`The ${trade} said the weir was old. “It leaks,” said the ${trade}, Ann Quist.`)).toEqual([ann, ann]);
  });
  it.each(TRADES)('is no name: %s', (trade) => {
    const [one, same, other] = speakers(
      `A ${trade} said the weir was old. The ${trade} added that it leaked.\n\nAnother ${trade} warned that it was rotten.`,
    );
    expect(one).toBe(`A ${trade} / unnamed-person`);
    expect(same).toBe(one);
    expect(other).toBe(`Another ${trade} / unnamed-person`);
  });
});

/** A body, what the article calls it next, and, last, one that is another. */
const BODIES = [
  ['Tarnby Mutual', 'the lender'],
  ['Hexavia', 'the budget airline'],
  ['Hexavia', 'the Leeds-based chipmaker'],
  ['Hexavia', 'the Danish shipping group'],
  ['Hexavia', 'the miner'],
  ['Hexavia', 'the search engine'],
  ['Hexavia', 'the fast food chain'],
  ['Ofweir', 'the watchdog'],
  ['the TWA', 'the regulator'],
  ['the TWU', 'the union'],
  ['Quist & Sons', 'the housebuilder'],
  ['Aidwell', 'the charity'],
  ['Tarnby Rovers', 'the club'],
  ['the Bank of Tarn', 'the central bank'],
] as const;

const opened = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);

describe('a noun for a body', () => {
  it.each(BODIES)('%s, then %s', (name, noun) => {
    const texts = [
      `${opened(name)} said the weir was old. ${opened(noun)} added that the cost had risen.`,
      `${opened(name)} said in a statement on Monday that the weir was old.\n\n“It leaks,” ${noun} said.`,
      `The weir was old, according to ${name}.\n\nIt leaked, ${noun} warned.`,
    ];
    for (const text of texts) {
      const [first, second, more] = speakers(text);
      expect(first).toMatch(/ \/ named-organisation$/);
      expect(second).toBe(first);
      expect(more).toBeUndefined();
    }
  });
  it.each([
    ['bank', 'The bank'],
    ['brewery', 'The brewery'],
    ['museum', 'The museum'],
    ['foundation', 'The foundation'],
  ])('%s, as told beside the name', (noun, taken) => {
    const hexa = (label: string) => [`${label} / named-organisation`, `${label} / named-organisation`];
    expect(speakers(`Hexavia, a ${noun} in Leeds, said the weir was old. ${taken} added that it leaked.`)).toEqual(
      hexa(`Hexavia, a ${noun} in Leeds`),
    );
    expect(speakers(`Hexavia said the weir was old. It is a ${noun} in Leeds. The mayor, Ann Quist, disagreed.`)[0]).toBe(
      'Hexavia / named-organisation',
    );
  });
  it.each([
    ['Hexavia said the weir was old. The union said it leaked.', 'The union'],
    ['Hexavia said the weir was old. The regulator said it leaked.', 'The regulator'],
    ['Hexavia said the weir was old. The council said it leaked.', 'The council'],
    ['Hexavia said the weir was old. A bank in Leeds had paid for it. The bank said it leaked.', 'The bank'],
    ['Tarnby Airlines said the weir was old. The insurer said it leaked.', 'The insurer'],
    ['The Norlandic government said the weir was old. The charity said it leaked.', 'The charity'],
  ])('is another body where the name or the article tells so: %s', (text, label) => {
    expect(speakers(text).at(-1)).toBe(`${label} / named-organisation`);
  });
  it('goes by its name, also where nobody has quoted it before', () => {
    expect(speakers('Hexavia, a brewer in Leeds, shut a plant on Monday. The brewer said it was old.')).toEqual([
      'Hexavia / named-organisation',
    ]);
  });
  it('means whoever is blamed', () => {
    expect(speakers('Greenweir accused Tarnby Bank of greed. The lender said it was false.')).toEqual([
      'Greenweir / named-organisation',
      'Tarnby Bank / named-organisation',
    ]);
  });
  it('takes up two that spoke together', () => {
    expect(new Set(speakers('Aidwell and Shelterby said the weir was old. The charities said it leaked.'))).toEqual(
      new Set(['Aidwell and Shelterby / named-organisation']),
    );
  });
});

describe('a paper', () => {
  it.each([
    ['A study published in Tarnby Medicine found that the silt had gone.', 'The paper says it was warm.'],
    ['A lawsuit filed in May says the weir was old.', 'The complaint alleges that it leaked.'],
    ['A survey by Quandex found that rents rose.', 'The poll also found that wages fell.'],
    ['A report by the Greenweir Institute found that rents rose.', 'The document says wages fell.'],
    ['Official data showed that rents rose.', 'The figures suggest that wages fell.'],
    ['Accounts filed at the registry show the mill lost money.', 'They also reveal a loan to the owner.'],
    ['Emails seen by the Argus show the mayor knew.', 'They suggest that he was told in May.'],
  ])('is the one that has spoken: %s %s', (first, second) => {
    const [paper, again, more] = speakers(`${first} ${second}`);
    expect(paper).toMatch(/document$/);
    expect(again).toBe(paper);
    expect(more).toBeUndefined();
  });
  it.each([
    ['A report said rents rose. An audit said wages fell. The review said it was late.', 'The review / document'],
    ['A letter said rents rose. The poll said wages fell.', 'The poll / document'],
    ['Court documents say the officers knew. They said they had no idea.', 'They / unnamed-group'],
    ['The Tarnby Argus reported that he left. The paper, published in Weir Studies, suggests it was warm.', /^The paper.* \/ document$/],
  ])('is another where two may be meant, or none: %s', (text, label) => {
    expect(speakers(text).at(-1)).toEqual(typeof label === 'string' ? label : expect.stringMatching(label));
  });
});

describe('an outlet', () => {
  it.each([
    'The podcast, Weir Talk,',
    'The newsletter Tarnby Eye',
    'The Telegram channel Tarnby Eye',
    'Local Telegram channels',
    'The outlet Tarnby Eye',
  ])('is told by what it is called: %s', (outlet) => {
    expect(speakers(`${outlet} reported that the mayor had left.`)).toEqual([expect.stringMatching(/ \/ media$/)]);
  });
});

describe('who had no part', () => {
  it.each([
    'Doctors not involved in the work',
    'Researchers not connected to the trial',
    'Experts not part of the team',
    'Two lawyers not directly involved in the case',
    'Parents not present at the meeting',
  ])('speaks for all that: %s', (who) => {
    expect(speakers(`${who} said the weir was old.`)).toEqual([`${who} / unnamed-group`]);
  });
});

/** Bodies of several words, by the noun in their names or by what agencies and panels are. */
const WHOLE = [
  ['the Seed and Water Administration', 'agency'],
  ['the Department of Weirs and Inland Waters', 'department'],
  ['the Centers for Weir Repair and Prevention', 'agency'],
  ['the Ministry of Locks, Weirs and Local Bridges', 'ministry'],
  ['the Tarn Bridge Workers Union', 'union'],
  ['the Weirs and Bridges Commission', 'commission'],
  ['the Institute for Weir Studies', 'institute'],
  ['the Weirs and Locks Authority', 'regulator'],
  ['the Senate Locks and Weirs Committee', 'panel'],
  ['the Royal Society for the Protection of Weirs', 'society'],
  ['the Tarnby County Sheriff’s Office', 'office'],
  ['the University of Tarnby', 'university'],
] as const;

describe('a body that nobody has quoted', () => {
  it.each(WHOLE)('is named in whole where it is taken up: %s, the %s', (name, noun) => {
    const named = `${name.slice(4)} / named-organisation`;
    const opening = name.replace('the', 'The');
    expect(speakers(`${opening} shut two sites on Monday. The ${noun} said it was short of money.`)).toEqual([named]);
    expect(speakers(`Two sites were shut by ${name} on Monday. The ${noun} said it was short of money.`)).toEqual([named]);
    expect(speakers(`${opening} shut two sites on Monday. It said it was short of money.`)[0]?.replace(/^The /, '')).toBe(named);
  });
  it.each([
    ['The University of Tarnby', 'The University of Marl', 'The University'],
    ['The Department of Weirs', 'The Department of Bridges', 'The Department'],
    ['The Senate Committee on Weirs', 'The Senate Committee on Bridges', 'The Senate Committee'],
    ['The Minister for Weirs', 'The Minister for Bridges', 'The Minister for Bridges'],
    ['The Mayor of Tarnby', 'The Mayor of Marl', 'The Mayor'],
    ['The Bishop of Tarnby', 'The Bishop of Marl', 'The Bishop'],
    ['The Archdiocese of Tarnby', 'The Archdiocese of Marl', 'The archdiocese'],
  ])('is another than one of the same noun: %s, %s', (one, other, short) => {
    const { attributions } = read(`${one} said the weir was old. ${other} said it was sound. ${short} added that it was dry.`);
    const [first, second, third] = attributions.map((a) => a.sourceId);
    expect(second).not.toBe(first);
    expect(third).toBe(second);
  });
  it('is one, whichever way its name is turned', () => {
    expect(new Set(speakers('The Department of Weirs said the weir was old. The Weirs Department added that it leaked.'))).toEqual(
      new Set(['The Department of Weirs / named-organisation']),
    );
  });
  it('is the one named last by that noun', () => {
    const text =
      'The Ministry of Weirs shut a lock. The Ministry of Bridges disagreed. The ministry said it was safe.\n\nThe weirs ministry said it was not.';
    expect(speakers(text)).toEqual(['Ministry of Bridges / named-organisation', 'Ministry of Weirs / named-organisation']);
  });
});

describe('somebody’s relative or lawyer', () => {
  it.each([
    'Her nephew, Paul Quist, said the weir was old. Rob Hale said no. Her nephew added that it leaked.',
    'Ann Quist, his lawyer, said the weir was old. Rob Hale said no. His lawyer added that it leaked.',
    'Hale’s agent, Ann Quist, said the weir was old. Rob Hale said no. Hale’s agent added that it leaked.',
  ])('is the one whom the article has named so: %s', (text) => {
    const { attributions } = read(text);
    expect(attributions.at(-1)?.sourceId).toBe(attributions[0]?.sourceId);
  });
  it('is the one whom it has named, and not quoted', () => {
    expect(speakers('Her nephew, Paul Quist, was there. Her nephew said the weir was old.')).toEqual(['Paul Quist / named-person']);
  });
});

describe('“they”', () => {
  it.each(['councillor', 'beekeeper', 'welder', 'civil servant', 'nun', 'cyclist', 'striker'])(
    'means one %s who has just spoken',
    (noun) => {
      const report = read(
        `Ministers said the weir was old. One ${noun}, who asked not to be named, said it was sound. “It is dry,” they added.`,
      );
      expect(report.attributions.at(-1)?.sourceId).toBe(report.attributions[1]?.sourceId);
    },
  );
});

describe('whom a life is about', () => {
  it('goes on being meant behind those who speak of her', () => {
    const text = [
      'Rita Quist, who ran the weirs for 30 years, died on Sunday.',
      '“She could charm a heron,” said Lena Moss, a warden.',
      'In later years she fought the mayor, Sam Hale, who called her “a stone.” She called him worse.',
      'She was born Rita Dobbs in Marl, where her father, she once said, “never dried his boots.”',
    ].join('\n\n');
    const named = speakers(text);
    expect(named.slice(2)).toEqual(['Rita Quist / named-person', 'Rita Quist / named-person']);
  });
});

describe('the same source', () => {
  it.each([
    ['Quill Foods', 'Quill'],
    ['Hale Mining', 'Hale'],
    ['Mersey Water', 'Mersey'],
    ['Detective Inspector Ivo Marsh', 'DI Marsh'],
    ['Chief executive Ivo Marsh', 'The CEO'],
    ['Lord Marsh', 'The peer'],
    ['A man named Karim', 'Karim'],
    ['A man who gave his name as Karim', 'Karim'],
    ['The clerk known as “Bat”', 'Bat'],
  ])('is meant by %s and then by %s', (first, then) => {
    const ids = read(`${first} said the weir was old.`, `${then} added that it leaked.`).attributions.map((a) => a.sourceId);
    expect(ids).toEqual([ids[0], ids[0]]);
  });
});
