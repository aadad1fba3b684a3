/** Where what one says ends, and the next speaks. */

import { describe, expect, it } from 'vitest';
import { read, said } from './read.ts';

describe('the next act in a sentence', () => {
  it('is the speaker’s own, where nobody else can be meant', () => {
    expect(said(read('The warden said the water was safe and she urged anglers to stay calm.'))).toEqual([
      'The warden | said | the water was safe',
      'she | urged | anglers to stay calm',
    ]);
    expect(said(read('The warden said the mayor was ill and she urged calm.'))).toHaveLength(1);
  });

  it('is that of others', () => {
    expect(said(read('While some wardens say the weir will last – a hope shared in Marl – others say it is finished.'))).toEqual([
      'some wardens | say | the weir will last – a hope shared in Marl',
      'others | say | it is finished',
    ]);
    expect(said(read('Some 20 wardens say they back the weir, 39 have said they oppose it.'))).toEqual([
      'Some 20 wardens | say | they back the weir',
      '39 | have said | they oppose it',
    ]);
  });

  it('has a quotation of its own', () => {
    const text = '“Her mood is grim,” he said, but despite the harsh tone, “I think she will do it,” said Ivo Quist, who knows her.';
    expect(said(read(text))).toEqual([
      'he | said | “Her mood is grim,”',
      'Ivo Quist, who knows her | said | despite the harsh tone, “I think she will do it,”',
    ]);
  });

  it('stands in a second clause on the speaker', () => {
    expect(said(read('The vote went to Ivo Lund, who lives in Marl but who said the weir was old.'))).toEqual([
      'Ivo Lund, who lives in Marl but who | said | the weir was old',
    ]);
    expect(said(read('“It was late,” said Rep. Ann Lund (D-Tex.), a warden who suggested that the weir was old.'))).toEqual([
      'Rep. Ann Lund (D-Tex.), a warden | said | “It was late,”',
      'Rep. Ann Lund (D-Tex.), a warden who | suggested | the weir was old',
    ]);
  });
});

describe('a content', () => {
  it('takes no title of the work in which it stands', () => {
    expect(said(read('The flood ruined the plan, Mr Hale said in his 2012 book, “A Life at Sea.”'))).toEqual([
      'Mr Hale | said | The flood ruined the plan',
    ]);
  });

  it('ends where the main clause begins, behind somebody with whom the sentence opens', () => {
    expect(said(read('For someone who conceded in a debate that she is “not a natural,” Hale had a good night on Tuesday.'))).toEqual([
      'someone who | conceded | she is “not a natural,”',
    ]);
  });

  it('does not end behind a quoted adjective that is yet to be completed', () => {
    expect(said(read('Lund noted that the weir – what his firm calls “the link” – is “central” to the plan for the first time.'))).toEqual([
      'Lund | noted | the weir – what his firm calls “the link” – is “central” to the plan for the first time',
    ]);
  });

  it('may be put as what was not done', () => {
    expect(said(read('Nor, he said, did he ask anyone to lie.'))).toEqual(['he | said | Nor … did he ask anyone to lie']);
    expect(said(read('Never, she said, had she felt so alone.'))).toEqual(['she | said | Never … had she felt so alone']);
  });

  it('of a report is no act of whoever may yet announce it', () => {
    expect(
      said(read('According to the Courier, officials looked into what would follow if the warden announced he would not stay.')),
    ).toEqual(['the Courier | According to | officials looked into what would follow if the warden announced he would not stay']);
  });
});

describe('somebody’s whereabouts', () => {
  it.each(['lives in Marl', 'works at the weir', 'teaches in Harrow'])('leave the next verb to them: %s', (there) => {
    expect(said(read(`The clerk ${there} and told the Courier that the weir was old.`))).toEqual(['The clerk | told | the weir was old']);
    expect(said(read(`Ann Quist, a clerk, ${there} and told the Courier that the weir was old.`))).toEqual([
      'Ann Quist, a clerk | told | the weir was old',
    ]);
  });
});

describe('what brings in a quotation', () => {
  it.each([
    ['A paper from the guild had this to say about the plan: “Families would gain most.”', 'A paper from the guild | had this to say'],
    ['Her message for the board was clear: “Families would gain most.”', 'Her | was clear'],
    ['A note left on the door read: “Families would gain most.”', 'A note left on the door | read'],
    ['Lund said, and I quote, “Families would gain most.”', 'Lund | said'],
  ])('is the speaker’s: %s', (text, spoken) => {
    expect(said(read(text))).toEqual([`${spoken} | “Families would gain most.”`]);
  });
});

describe('what was said', () => {
  it('stands before “or so he says”', () => {
    expect(said(read('The weir was safe, or so Lund says.'))).toEqual(['Lund | says | The weir was safe']);
  });

  it('ends with a clause that has two verbs', () => {
    expect(said(read('Hale, though she praised the plan and said it should get a hearing, stopped short of backing it.'))).toEqual([
      'she | praised | the plan',
      'she | said | it should get a hearing',
    ]);
  });

  it('stands behind “after, according to him,”', () => {
    expect(said(read('He crossed the border after, according to him, the guards hit him.'))).toEqual([
      'him | according to | the guards hit him',
    ]);
  });

  it.each([
    'Many anglers are relying on one lock and say wardens and clerks are leaving.',
    'Most anglers rely on one lock and say wardens and clerks are leaving.',
  ])('is the second thing that many do: %s', (sentence) => {
    expect(said(read(sentence))).toEqual([`${/^\w+ anglers/.exec(sentence)?.[0]} | say | wardens and clerks are leaving`]);
  });

  it('is what somebody did, told of behind “who they say”', () => {
    expect(said(read('Guards met the man who they say wrecked the weir.'))).toEqual(['they | say | wrecked the weir']);
  });

  it('is nothing where somebody sums it up by a deed', () => {
    expect(said(read('Lund summed it up by offering one more chance: a long ball to Marsh.'))).toEqual([]);
  });
});
