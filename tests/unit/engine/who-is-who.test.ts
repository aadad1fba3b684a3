import { describe, expect, it } from 'vitest';
import { read, sourceOf } from './read.ts';

/** Label and kind of the source of each attribution. */
const sources = (text: string): string[] => {
  const report = read(text);
  return report.attributions.map((_, n) => {
    const { label, kind } = sourceOf(report, n);
    return `${label}: ${kind}`;
  });
};

describe('who is who', () => {
  it.each([
    [
      'a place within another parts nobody from his clause',
      'A lock-keeper from Tarnby, Norland who saw the barge sink said that nine crates had floated off.',
      ['A lock-keeper from Tarnby, Norland who saw the barge sink: unnamed-person'],
    ],
    ['an age before a name', 'A printer, 31-year-old Hanne Brisk, said the casks were sound.', ['Hanne Brisk: named-person']],
    [
      'what somebody defies is not who speaks',
      "Many of those in the tents despite the order said the reeve's visit had changed nothing.",
      ['Many of those in the tents despite the order: unnamed-group'],
    ],
    [
      'a minister in charge of several things, and taken up by one of them',
      'The Minister for Planning, Forests and Special Works Ada Quist, nodding at a clerk, said, “We doubt it.” The planning minister added that it was late.',
      ['Ada Quist: named-person', 'Ada Quist: named-person'],
    ],
    [
      'one minister is not another, nor the day a part of his name',
      'Prime Minister Ilan Roke said it was late. Railway Minister Otto Lamm Tuesday said that the line would close. The premier said it was over.',
      ['Ilan Roke: named-person', 'Otto Lamm: named-person', 'Ilan Roke: named-person'],
    ],
    [
      'a witness holds no office',
      'Sven Alm, a third guest, said he saw the cook run. The town set a fine, which the county governor said was fair.',
      ['Sven Alm: named-person', 'the county governor: named-person'],
    ],
    [
      'a band taken up as the group',
      'The Tarnby Front burned 11 barns in a raid, the group claimed Monday. The organisation said the raid took place on Sunday.',
      ['The Tarnby Front: named-organisation', 'The Tarnby Front: named-organisation'],
    ],
    [
      'several words for one source',
      '“What is inside is an old pump,” a senior, trusted, well-placed source said.',
      ['a senior, trusted, well-placed source: unnamed-person'],
    ],
    [
      'a friend of somebody is nobody else',
      'A friend of Prince Edvard spoke of the feud. The friend said it was over.',
      ['The friend: unnamed-person'],
    ],
    ['a man whom courts call by a letter', 'Mr B said the gate was open.', ['B: named-person']],
    [
      'who is brought in with “with”',
      'It burned nine barns in the hills with an army spokesman saying “nobody was there.”',
      ['an army spokesman: spokesperson'],
    ],
    [
      'who holds a post, behind where it is held',
      'The Permanent Secretary, Ministry of Canals, Mr. Odo Brandt, said the lock was shut. Brandt added that it would open.',
      ['Odo Brandt: named-person', 'Odo Brandt: named-person'],
    ],
    ['the body that opens the sentence', 'The guild has opened an inquiry, it announced on Tuesday.', ['The guild: named-organisation']],
    [
      'whose stock fell',
      'Stock in the grocery chain fell on Friday after it warned that barley would be dear.',
      ['the grocery chain: named-organisation'],
    ],
    [
      'friends of whom a sentence told',
      'Friends of the dancer tell it otherwise. They say she was asked to leave.',
      ['Friends of the dancer: unnamed-group'],
    ],
    [
      'one solicitor of one client',
      "Tolm's solicitor told the bench that he had been unwell. His solicitor added that he was sorry.",
      ["Tolm's solicitor: spokesperson", "Tolm's solicitor: spokesperson"],
    ],
    [
      'and two of two clients',
      "Tolm's lawyer said that he was unwell. Ada Roon disagreed. His lawyer said that he was right.",
      ["Tolm's lawyer: spokesperson", 'His lawyer: spokesperson'],
    ],
    [
      'a firm by its name, and not by what it is',
      'The company, Brisket, rejected the claim that it was late. Brisket said that it would sue.',
      ['Brisket: named-organisation', 'Brisket: named-organisation'],
    ],
    [
      'an officer told of before is not the superintendent',
      'An officer struck a herder of 14. Superintendent Ana Roke said it was wrong. The officer told her he had seen a knife.',
      ['Ana Roke: named-person', 'The officer: unnamed-person'],
    ],
    [
      'people in a role who speak for themselves',
      'Officials said it was early. Two Marlish bankers who met her came away with the same impression, they said.',
      ['Officials: unnamed-group', 'Two Marlish bankers: unnamed-group'],
    ],
  ])('%s', (_, text, expected) => {
    expect(sources(text)).toEqual(expected);
  });

  it('takes those who came for others than those who had read it', () => {
    const { attributions } = read(
      'Some parents who have read the memo say it is funny. Many of the parents who met us say they want the cook to stay.',
    );
    expect(attributions[1]?.sourceId).not.toBe(attributions[0]?.sourceId);
  });

  it('takes one of the people for one of those described', () => {
    const report = read('The brewer may be sold, according to people familiar with the plan. The talks are slow, one of the people said.');
    expect(sourceOf(report, 1).anonymity).toBe('described');
  });

  it('takes one of them for one of those who spoke last', () => {
    const report = read(
      'It is over, sources told the Courier, after allies threatened to go. The sources, requesting anonymity, said it was late. “We had no option,” one of them remarked.',
    );
    expect(sourceOf(report, report.attributions.length - 1).anonymity).toBe('granted');
  });

  it.each(['pleaded', 'craved'])('holds “%s anonymity” for terms', (verb) => {
    const report = read(`A ferryman who ${verb} anonymity said the ledgers went over the side.`);
    expect(sourceOf(report, 0)).toMatchObject({ anonymity: 'granted', terms: { text: `${verb} anonymity` } });
  });

  it('holds “unable to speak publicly” for terms', () => {
    const report = read('Several guild sources unable to speak publicly about the closed session have confirmed the warden scolded them.');
    expect(sourceOf(report, 0)).toMatchObject({ anonymity: 'granted', terms: { text: 'unable to speak publicly' } });
  });
});
