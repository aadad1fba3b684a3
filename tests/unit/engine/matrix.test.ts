/** One sentence in many forms: whatever tells how, when and in which word something was said, the words that were said stay the same. */

import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** Source and content of each attribution of a text. */
const told = (text: string): string[] =>
  read(text).attributions.map((a) => `${a.source?.text} | ${a.content.map((c) => c.text).join(' … ')}`);

const ADJUNCTS = [
  'on Monday',
  'late on Monday night',
  'earlier this week',
  'on 3 May 2021',
  'in a statement',
  'in a post on X',
  'via email',
  'by phone',
  'under oath',
  'live on air',
  'through tears',
  'with a shrug',
  'in response',
  'in written evidence',
  'at a news conference in Tarnby',
  'in an interview with the Tarnby Courier on Monday',
  'during a visit to Tarnby',
  'through his lawyer',
  'off the record',
  'in no uncertain terms',
  'without elaborating',
  'when asked about it',
  'as he left court',
  'shortly after midnight',
  'two days later',
  'once more',
];

describe('adjuncts', () => {
  it.each(ADJUNCTS)('are no part of what was said: %s', (adjunct) => {
    expect(told(`Quist said ${adjunct} that the weir was sound.`)).toEqual(['Quist | the weir was sound']);
    expect(told(`The weir was sound, Quist said ${adjunct}.`)).toEqual(['Quist | The weir was sound']);
    expect(told(`“The weir is sound,” Quist said ${adjunct}.`)).toEqual(['Quist | “The weir is sound,”']);
    expect(told(`Quist said ${adjunct}: “The weir is sound.”`)).toEqual(['Quist | “The weir is sound.”']);
  });
  it.each([
    'in a statement',
    'in a sworn statement',
    'in a letter to the board',
    'at a rally in Tarnby',
    'through his lawyer',
    'in a phone interview with the Courier',
    'on Instagram',
    'under oath',
    'in response',
    'on Monday',
  ])('are no part of whoever said it: %s', (adjunct) => {
    expect(told(`Quist ${adjunct} said the weir was sound.`)).toEqual(['Quist | the weir was sound']);
  });
  it.each(['privately', 'repeatedly', 'on Monday', 'bluntly', 'in a letter'])('part a warning from its word: %s', (how) => {
    expect(told(`Quist warned ${how} of a weak weir.`)).toEqual(['Quist | of a weak weir']);
  });
  it('stay where they tell who somebody is', () => {
    expect(told('Clerks in the footage said the weir was sound.')).toEqual(['Clerks in the footage | the weir was sound']);
    expect(told('Republicans on Capitol Hill said the weir was sound.')).toEqual(['Republicans on Capitol Hill | the weir was sound']);
    expect(told('A post on Telegram claimed that the weir was sound.')).toEqual(['A post on Telegram | the weir was sound']);
  });
});

describe('sources', () => {
  it.each([
    'the Tarnby-based firm',
    'a family-run mill',
    'an award-winning cook',
    'a privately held bank',
    'the Tarnby-based start-up',
    'the then mayor, Ada Quist,',
    'Ada Quist, 54, of Tarnby,',
    'Ada Quist, the chief executive of Tarn plc, which runs mills,',
    'a few keepers, including Carl Lamm and Ada Quist,',
    'an official familiar with the talks',
    'three current and former officials',
    'the league’s warden, Ada Quist,',
  ])('are whole wherever they stand: %s', (source) => {
    const whole = source.replace(/,$/, '');
    const opening = `${source.charAt(0).toUpperCase()}${source.slice(1)}`;
    expect(told(`${opening} said the weir was sound.`)).toEqual([`${opening.replace(/,$/, '')} | the weir was sound`]);
    expect(told(`“The weir is sound,” ${source} said.`)).toEqual([`${whole} | “The weir is sound,”`]);
    expect(told(`The weir was sound, ${source} said.`)).toEqual([`${whole} | The weir was sound`]);
    if (!/ which | including /.test(source))
      expect(told(`“The weir is sound,” said ${whole}.`)).toEqual([`${whole} | “The weir is sound,”`]);
  });
});

describe('verbs', () => {
  it.each(['joke', 'hint', 'signal', 'lament', 'repeat', 'reply', 'boast', 'tweet', 'remark', 'stress', 'report', 'say'])(
    'of several, which are nouns elsewhere: %s',
    (verb) => {
      expect(told(`Officials ${verb} that the weir is sound.`)).toEqual(['Officials | the weir is sound']);
    },
  );
  it.each(['muttering', 'joking', 'warning', 'boasting', 'observing', 'whispering', 'adding', 'exclaiming'])(
    'of what was done meanwhile: %s',
    (verb) => {
      expect(told(`Quist shook her head, ${verb}, “The weir is sound.”`)).toEqual(['Quist | “The weir is sound.”']);
    },
  );
  it.each(['hits back', 'fires back', 'shoots back', 'chimes in', 'chipped in', 'snarled', 'ranted', 'deadpanned'])(
    'beside a quotation: %s',
    (verb) => {
      expect(told(`“The weir is sound,” Quist ${verb}.`)).toEqual(['Quist | “The weir is sound,”']);
    },
  );
  it('that close their sentence', () => {
    expect(told('The weir was sound, the union alleged.')).toEqual(['the union | The weir was sound']);
  });
});

describe('terms of anonymity', () => {
  const granted = (text: string) => read(text).sources.map((s) => `${s.label} | ${s.anonymity} | ${s.terms?.text} | ${s.reason?.text}`);
  it.each([
    'who asked not to be named',
    'who could not be named',
    'who lacked authorisation to speak publicly',
    'who is being kept anonymous',
    'whose identity is being protected',
    'whom the Courier agreed not to name',
    'who agreed to speak only if not named',
    'who asked that her surname be withheld',
    'who spoke on a not-for-attribution basis',
  ])('are found wherever they stand: %s', (terms) => {
    for (const text of [
      `A sluice-keeper ${terms} said the weir was sound.`,
      `“The weir is sound,” said a sluice-keeper, ${terms}.`,
      `The weir is sound, according to a sluice-keeper ${terms}.`,
    ])
      expect(granted(text)).toEqual([expect.stringMatching(/sluice-keeper.* \| granted \| /)]);
  });
  it.each(['over fears of reprisals', 'while discussing private talks', 'because the talks are private'])('have a reason: %s', (reason) => {
    const text = `A sluice-keeper, who spoke on condition of anonymity ${reason}, said the weir was sound.`;
    expect(granted(text)).toEqual([expect.stringContaining(`on condition of anonymity | ${reason}`)]);
  });
  it.each(['The Courier agreed not to name them.', 'Their names are being withheld.', 'The Courier granted them anonymity.'])(
    'hold for those before: %s',
    (terms) => {
      expect(granted(`The weir is sound, two people familiar with it said. ${terms}`)[0]).toContain('| granted |');
    },
  );
});

describe('notes of the writer', () => {
  const claims = (text: string) => read(text).claims.map((c) => `${c.flags} | ${c.content.map((r) => r.text).join(' … ')}`);
  it.each([
    'without evidence',
    'without proof',
    'without offering any evidence',
    'providing no evidence',
    'offering no proof',
    'citing no evidence',
    'with no evidence',
    'without any supporting evidence',
    'with no basis',
    'without elaborating or offering proof',
  ])('on evidence are on what was said, and no part of it: %s', (note) => {
    expect(claims(`The mayor claimed that the weir was sound, ${note}.`)).toEqual(['no-evidence | the weir was sound']);
    expect(claims(`The mayor claimed, ${note}, that the weir was sound.`)).toEqual(['no-evidence | the weir was sound']);
  });
  it.each(['He has yet to provide evidence.', 'He did not elaborate or provide evidence.', 'He never produced any proof.'])(
    'on evidence may follow: %s',
    (note) => {
      expect(claims(`The mayor claimed that the weir was sound. ${note}`)).toEqual(['no-evidence | the weir was sound']);
    },
  );
  it.each([
    'a claim the Courier could not verify',
    'an account that could not be corroborated',
    'figures that could not be verified',
    'which could not be independently confirmed',
    'without independent confirmation',
  ])('on what could not be checked: %s', (note) => {
    expect(claims(`The rebels said that ten had died, ${note}.`)).toEqual(['not-verified | ten had died']);
  });
  it.each([
    'It was not immediately possible to verify the account.',
    'Independent verification was not possible.',
    'The figures could not be independently checked.',
  ])('on what could not be checked may follow: %s', (note) => {
    expect(claims(`The rebels said that ten had died. ${note}`)).toEqual(['not-verified | ten had died']);
  });
});

describe('refusals', () => {
  const refused = (text: string) => read(text).attributions.map((a) => `${a.source?.text} | ${a.noComment === true}`);
  it.each([
    'declined to comment',
    'declined repeated requests for comment',
    "declined the Courier's request for comment",
    'turned down an interview request',
    'ignored requests for comment',
    'did not provide a comment',
    'had no further comment',
    'offered no comment',
    'was unable to comment',
    'failed to respond to a request for comment',
    'hung up when reached by phone',
    'is refusing to comment',
    'will not comment on the matter',
    'declined through a spokesman to comment',
    'has yet to respond',
  ])('are facts about whoever refuses: %s', (refusal) => {
    expect(refused(`The guild ${refusal}.`)).toEqual(['The guild | true']);
    expect(refused(`The guild, which runs the weir, ${refusal}.`)).toEqual(['The guild, which runs the weir | true']);
  });
  it('are none where something else is turned down or left undone', () => {
    for (const text of [
      'The guild turned down requests for asylum.',
      'The guild failed to answer in time his plea for the papers.',
      'The guild gave no details of the weir.',
    ])
      expect(refused(text)).not.toContain('The guild | true');
  });
});

describe('what brings words in', () => {
  it.each([
    'told MPs',
    'told parliament',
    'told a rally in Tarnby',
    'told his followers',
    'told staff in an email',
    'told the board',
    'has warned',
    'went on record to say',
    'issued a warning that',
    'raised concerns that',
    'sounded the alarm that',
    'was insistent that',
    'shot back that',
    'bemoaned the fact that',
  ])('leaves all that was said: Quist %s …', (cue) => {
    expect(told(`Quist ${cue} prices had risen by 4% since May.`)).toEqual(['Quist | prices had risen by 4% since May']);
  });
  it.each(['announced his resignation', 'announced her retirement on Monday', 'recalled its ambassador', 'recalled 400 cars'])(
    'is no bare event: Quist %s',
    (event) => {
      expect(told(`Quist ${event}.`)).toEqual([]);
    },
  );
  it.each(['The tunnel leaked for years', 'The tunnel flooded on Monday', 'It leaked', 'Fewer than half of the voters back it'])(
    'leaves a clause whole before a name and its apposition: %s',
    (clause) => {
      expect(told(`${clause}, Ann Quist, a clerk at the mill, said.`)).toEqual([`Ann Quist, a clerk at the mill | ${clause}`]);
    },
  );
  it.each(['a dock worker', 'a dock worker who lost her home', 'who lost her home', 'whose mill was shut', 'of Tarnby'])(
    'has what is told of somebody behind the age: Ann Quist, 44, %s',
    (who) => {
      expect(told(`“It leaked,” said Ann Quist, 44, ${who}.`)).toEqual([`Ann Quist, 44, ${who} | “It leaked,”`]);
    },
  );
});
