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
    [
      'one whose letters are set with their marks here, and without them there',
      'Mayor Işıl Erdoğan said the ferry was late. Erdogan added that it was old. Tomáš Wałek denied that it was late. “It was on time,” Walek said.',
      ['Işıl Erdoğan: named-person', 'Işıl Erdoğan: named-person', 'Tomáš Wałek: named-person', 'Tomáš Wałek: named-person'],
    ],
    [
      'names that go on with small words of other tongues, whole wherever they stand',
      'Hanne de los Arcos said it was late. “It was dark,” de los Arcos added. De los Arcos told the board she was sorry. Mayor Jan van den Ost denied that it was late. Van den Ost said it was early.',
      [
        'Hanne de los Arcos: named-person',
        'Hanne de los Arcos: named-person',
        'Hanne de los Arcos: named-person',
        'Jan van den Ost: named-person',
        'Jan van den Ost: named-person',
      ],
    ],
    [
      'first names that are verbs, months and papers elsewhere',
      'Rose Tarn left the band. Rose also explained that it was late. Will Tarn stayed. Will told the board it was early. May Brisk left. According to May, it was dark. Bill Brisk stayed. Bill said it was light.',
      ['Rose Tarn: named-person', 'Will Tarn: named-person', 'May Brisk: named-person', 'Bill Brisk: named-person'],
    ],
    [
      'bodies whose names are other words, at the start of a sentence and elsewhere',
      'Which? said the weir was unsafe. Unite warned that it was late. Led By Herons said it was dark. Barnaby’s declined to comment. The charity Planned Kindness told the board it was early. Moms for Water said it was light.',
      [
        'Which?: named-organisation',
        'Unite: named-organisation',
        'Led By Herons: named-organisation',
        'Barnaby’s: named-organisation',
        'The charity Planned Kindness: named-organisation',
        'Moms for Water: named-organisation',
      ],
    ],
    [
      'firms named as people are, by the mark between their names or by what they are',
      'Marks & Spencer said the weir was unsafe. Royal Mail said it was late. Burger King denied that it was dark. Carl Lamm King III said it was early. King added that it was light.',
      [
        'Marks & Spencer: named-organisation',
        'Royal Mail: named-organisation',
        'Burger King: named-organisation',
        'Carl Lamm King III: named-person',
        'Carl Lamm King III: named-person',
      ],
    ],
    [
      'people whose nouns the tagger parts or takes for verbs',
      'A passer-by said it was late. Two mountaineers told the board it was dark. Two postmen said it was early. A DJ said it was light. A former roadie claimed that it was cold. Beat officers say it is warm. The YouTuber, who asked not to be named, said it was wet.',
      [
        'A passer-by: unnamed-person',
        'Two mountaineers: unnamed-group',
        'Two postmen: unnamed-group',
        'A DJ: unnamed-person',
        'A former roadie: unnamed-person',
        'Beat officers: unnamed-group',
        'The YouTuber: unnamed-person',
      ],
    ],
    [
      'several of whom some are named, with no comma behind them',
      'A few sluice-keepers, including Ada Quist and Carl Lamm said the weir was sound.',
      ['A few sluice-keepers: unnamed-group'],
    ],
    [
      'a post and an age between a name and an aside in dashes',
      'Ada Quist, acting warden of the guild – which wrote the letter – said it was late. Carl Lamm, 58 – who lives by the weir – says it was early.',
      ['Ada Quist: named-person', 'Carl Lamm: named-person'],
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
      ['A friend of Prince Edvard: unnamed-person'],
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
    [
      'a lawmaker, of a heavyweight who is not named, and not of whom an office tells',
      'Cabinet secretary Goro Maida neither confirmed nor denied it. But one party heavyweight, who declined to be named, expressed doubt that it would pass. “There is nothing to bring home,” the lawmaker said.',
      ['Goro Maida: named-person', 'one party heavyweight: unnamed-person', 'one party heavyweight: unnamed-person'],
    ],
    [
      'a consultant, of a surgeon',
      'A leading surgeon has warned that wards are full. The consultant said that he had begged for beds.',
      ['A leading surgeon: unnamed-person', 'A leading surgeon: unnamed-person'],
    ],
    [
      'an officer of a body whose name has “of” in it',
      'A Ministry of Tides source said it was late. A Joint Chiefs of Staff officer said it was early.',
      ['A Ministry of Tides source: unnamed-person', 'A Joint Chiefs of Staff officer: unnamed-person'],
    ],
    [
      'who closes a lead without a name, whom the next paragraph names',
      "The pier will never reopen, the town's harbour master has warned.\n\nSpeaking on the radio, Ann Leeg said it was past saving.",
      ['Ann Leeg: named-person', 'Ann Leeg: named-person'],
    ],
    [
      'he whom the calls were to',
      "Its convener, Comrade Tunde Ajay, said Marlans were watching. Hugo Garba is the owner. Calls to Garba's line rang out, and he did not reply to a text message.",
      ['Tunde Ajay: named-person', 'Hugo Garba: named-person'],
    ],
    [
      'a rep of a director, who is not the director',
      'A rep for director Nia Cole insists the parting was mutual.',
      ['A rep for director Nia Cole: spokesperson'],
    ],
    [
      'a firm that owns something, and two colleagues of a dead man',
      "The ship's owner, Falcon Marine, said by email that it was old. Two colleagues of the dead pilot, Ruben Maas, 34, said he had complained.",
      ['Falcon Marine: named-organisation', 'Two colleagues of the dead pilot, Ruben Maas: unnamed-group'],
    ],
    [
      'the head of a body that nobody names',
      '“It is a luxury,” says the head of one lobby group. An opposition frontbencher, Ruth Kell, said it was not.',
      ['the head of one lobby group: unnamed-person', 'Ruth Kell: named-person'],
    ],
    [
      'an outlet by what stands behind its name, and an envoy by his',
      'Crux, a Catholic news site, said the bishop had gone. The papal nuncio in the country, Archbishop Luigi Ferrant, said he had not.',
      ['Crux, a Catholic news site: media', 'Luigi Ferrant: named-person'],
    ],
    [
      'the company to which something is put',
      'When I put this to the company, it said that all pumps were sound. The Tidewater Safety Board has not said why. In a first report it said only that the pin was lost.',
      ['the company: named-organisation', 'The Tidewater Safety Board: named-organisation'],
    ],
  ])('%s', (_, text, expected) => {
    expect(sources(text)).toEqual(expected);
  });

  it.each([
    ['One manager, who would speak only if I did not use his name, says', 'would speak only if I did not use his name'],
    ['A friend of 20 years, who asked only to be called Sheila, says', 'asked only to be called Sheila'],
    ['Another player, who asked for her name to be left out, says', 'asked for her name to be left out'],
    ['A Marlish official said, speaking on the same condition, that', 'speaking on the same condition'],
  ])('holds the terms of “%s”', (opening) => {
    const report = read(`${opening} it was late.`);
    expect(report.sources.some((s) => s.anonymity === 'granted')).toBe(true);
  });

  it.each([
    'Two former clerks of the mill say it lied. The clerks, who both left this year, asked not to be identified. “I saw it,” says one. The other, a miller, told the Courier that it was so.',
    'Six current porters asked for anonymity. Porters at the quay say it is hard. Four of them spoke of being fined, and said it was hard.',
    'Three people who work there have told the Post it is over. One of the three, a clerk, said it was so. All three spoke on condition of anonymity.',
    'Two envoys and an official at the guild, all of whom asked not to be identified, said it was over. It was cold, the guild official said.',
    'Two clerks, speaking on condition of anonymity, gave another version. According to one, it was Lund. The other said it was Moss.',
  ])('grants anonymity to all of them: %s', (text) => {
    const report = read(text);
    const unnamed = report.sources.filter((s) => s.kind.startsWith('unnamed'));
    expect(unnamed.length).toBeGreaterThan(1);
    expect(unnamed.map((s) => `${s.label}: ${s.anonymity}`).filter((line) => !line.endsWith('granted'))).toEqual([]);
  });

  it('takes a name that the outlet has changed for none', () => {
    const report = read(
      'It was past two, Marta remembers. (The Courier has changed her name.) “Get up,” she says. Her caseworker told us it was so.',
    );
    expect(sourceOf(report, 0)).toMatchObject({ kind: 'unnamed-person', anonymity: 'granted' });
    expect(report.sources.find((s) => s.label.includes('caseworker'))?.anonymity).toBe('described');
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
