import { describe, expect, it } from 'vitest';
import { read, sourceOf } from './read.ts';

describe('how anonymous', () => {
  it.each([
    ['bare', 'Sources said the bridge was safe.'],
    ['described', 'A senior city official said the bridge was safe.'],
    ['granted', 'A senior city official said the bridge was safe, speaking on condition of anonymity.'],
    ['granted', 'The bridge was safe, said an engineer who asked not to be named.'],
    ['granted', 'An engineer, who was not authorized to speak publicly, said the bridge was safe.'],
  ] as const)('%s: %s', (level, text) => {
    expect(sourceOf(read(text), 0).anonymity).toBe(level);
  });

  it.each([
    ['under cover of anonymity', 'A nurse said under cover of anonymity that it was shut.'],
    ['spoke under a pseudonym', 'A nurse, who spoke under a pseudonym, said it was shut.'],
    ['barred from speaking to the press', 'A nurse, who is barred from speaking to the press, said it was shut.'],
    ['asked not to be named', 'A nurse, who feared reprisals and asked not to be named, said it was shut.'],
    ['did not want to give her name', 'A nurse, who did not want to give her name for fear of losing her job, said it was shut.'],
    ['speaking on background', 'Two officials, speaking on background, said it was shut.'],
    ['spoke to reporters on background', 'The official — who spoke to reporters on background — said it was shut.'],
    ['asked to be called only by her first name', 'A woman who asked to be called only by her first name said it was shut.'],
    ['asked that his last name not be used', 'A clerk who asked that his last name not be used said it was shut.'],
    ['did not want their names used', 'Two clerks who did not want their names used said it was shut.'],
    ['on condition that the paper not use his name', 'A clerk said, on condition that the paper not use his name, that it was shut.'],
    ['identified himself only as', 'A man who identified himself only as Mick said it was shut.'],
    ['none of whom would speak on the record', 'Three bankers, none of whom would speak on the record, said it was shut.'],
    ['cannot be named', 'A woman, who cannot be named for legal reasons, said it was shut.'],
    [
      'is withholding the manager’s name',
      'A manager said it was shut. The Courier is withholding the manager’s name because he fears for his job.',
    ],
    ['asked not to be named', 'A spokesman who asked not to be named said it was shut.'],
  ])('reads as terms: %s', (terms, text) => {
    const source = sourceOf(read(text), 0);
    expect([source.kind.startsWith('unnamed'), source.anonymity, source.terms?.text]).toEqual([true, 'granted', terms]);
  });

  it.each([
    ['Police sources said a boy, who cannot be named for legal reasons, had been held.'],
    ['A guard said it was shut. “They never told us,” said Maria, a nurse who asked that only her first name be used.'],
  ])('keeps the terms of others away: %s', (text) => {
    expect(sourceOf(read(text), 0).anonymity).toBe('described');
  });

  it.each([
    ['Two bankers, who asked not to be named, said it was late. One said it was cold.', 'granted'],
    ['Four lawmakers and aides, all of whom were granted anonymity, said it was late. “It is cold,” one lawmaker said.', 'granted'],
    ['Bankers working on the deal said it was late. One said it was cold.', 'described'],
    ['Some said it was late. One said it was cold.', 'bare'],
  ])('takes one of a group as the group is: %s', (text, level) => {
    expect(read(text).sources.at(-1)).toMatchObject({ kind: 'unnamed-person', anonymity: level });
  });

  it('keeps terms and reason apart', () => {
    const source = sourceOf(
      read('“It is safe,” an official said on condition of anonymity because he was not authorized to discuss the plan.'),
      0,
    );
    expect(source.terms?.text).toBe('on condition of anonymity');
    expect(source.reason?.text).toBe('because he was not authorized to discuss the plan');
  });

  it('takes terms given in a sentence of their own for several sources', () => {
    const report = read(
      'One official said the bridge was safe. Another official said it was not. Both spoke on condition of anonymity because the talks were private.',
    );
    expect(report.sources.map((s) => s.anonymity)).toEqual(['granted', 'granted']);
    expect(report.sources[1]?.reason?.text).toContain('because the talks were private');
  });

  it('takes terms given for everyone asked for each of them', () => {
    const report = read(
      '“He will lose,” said a Norland clerk, who, like all insiders, completed the survey anonymously.',
      '“She will win,” a Sunland clerk said. Mayor Ann Hart said neither would.',
    );
    expect(report.sources.map((s) => s.anonymity)).toEqual(['granted', 'granted', undefined]);
  });
  it('takes “the same official” for the last who is one, else for who spoke last', () => {
    const { attributions } = read(
      'A senior official said it was dead. A diplomat said it was alive. The same official said it would be buried.',
    );
    expect(attributions[2]?.sourceId).toBe(attributions[0]?.sourceId);
  });
  it.each([
    ['A spokesman for Senator Ann Holm said it was late.', 'spokesperson', 'A spokesman for Senator Ann Holm'],
    ["Rather's lawyer issued a statement in which he said it was late.", 'spokesperson', "Rather's lawyer"],
    ['“We had no water,” said Farouk, another inmate.', 'named-person', 'Farouk'],
    ['Minister of State at the Department of Health Tom Hale said it was late.', 'named-person', 'Tom Hale'],
    ['Channel 12 said it was late.', 'media', 'Channel 12'],
    ['Speakers including Ann Lee said it was late.', 'unnamed-group', 'Speakers including Ann Lee'],
    ['The two companies said they had stopped.', 'named-organisation', 'The two companies'],
    ['The news site Ostwire said it was late.', 'media', 'The news site Ostwire'],
    ['It was late, according to USA Today.', 'media', 'USA Today'],
    ['It was late, according to The Harrow Evening Post.', 'media', 'The Harrow Evening Post'],
    ['A source quoted by Norland website said it was late.', 'unnamed-person', 'A source quoted by Norland website'],
    ['Ann Grell, leader of the party, meanwhile, told the Courier that it was late.', 'named-person', 'Ann Grell'],
  ])('tells who speaks: %s', (text, kind, label) => {
    expect(sourceOf(read(text), 0)).toMatchObject({ kind, label });
  });
  it('tells the second official from one of the officials', () => {
    const { attributions } = read('One of the officials said the cap was red. The second official said nobody was named.');
    expect(attributions[1]?.sourceId).not.toBe(attributions[0]?.sourceId);
  });
  it('takes no agent for the player', () => {
    const report = read(
      '“They humiliated him,” agent Josip Comar said. Talks with the club broke down. The player insisted he would stay.',
    );
    expect(sourceOf(report, 1).label).not.toBe('Josip Comar');
  });
  it('takes “the coach” for the club’s coach, “the ex-minister” for who was one', () => {
    const coach = read("The club's coach said it was over. “We are begging them,” the coach added.");
    expect(coach.attributions[1]?.sourceId).toBe(coach.attributions[0]?.sourceId);
    const minister = read('Mr Holm insisted he was “not interested”. “We are not sent for that,” the ex-minister told the Courier.');
    expect(sourceOf(minister, 1).label).toBe('Holm');
  });
  it('takes “They” for the people a sentence opens with before the body within it', () => {
    const { sources } = read('Rights groups doubt the toll that the ministry said it counted. They say many more may have drowned.');
    expect(sources.map((s) => [s.label, s.mentions.map((m) => m.text)])).toContainEqual(['Rights groups', ['Rights groups', 'They']]);
  });
  it('knows a name for a person’s where a pronoun closes its sentence', () => {
    const { sources } = read('Calder said the mill was worth a visit because “nobody has seen it turn,” she said.');
    expect(sources.map((s) => [s.label, s.kind])).toEqual([['Calder', 'named-person']]);
  });
  it('takes names with their parties for several people, and nations for one group', () => {
    const council = read('Jane Aldous (Green), Piet Roon (Labour) and Rita Calder (Ind.) all said that the sluice should be shut.');
    expect(sourceOf(council, 0)).toMatchObject({ kind: 'named-person' });
    expect(sourceOf(council, 0).label).toContain('Rita Calder');
    const envoys = read('U.S., French and Sudland officials said the talks would go on.');
    expect(sourceOf(envoys, 0)).toMatchObject({ kind: 'unnamed-group', label: 'U.S., French and Sudland officials' });
  });
  it('takes the chief of the first sentence for the one who is named so', () => {
    const { sources } = read('Two people are missing, a fire chief said.', 'Fire Chief Odile Farrow said divers would go down again.');
    expect(sources.map((s) => s.label)).toEqual(['Odile Farrow']);
  });
  it('gives no level to named sources', () => {
    expect(sourceOf(read('Ann Lee said the bridge was safe.'), 0).anonymity).toBeUndefined();
  });
  it('reaches those who spoke together and the one of them, where “the officers” have terms', () => {
    const report = read(
      'Two officers who knew him said they were stunned. “He coached my kid,” one of them said.',
      'The officers requested anonymity because rules bar them from speaking.',
    );
    expect(report.sources.map((s) => [s.anonymity, s.terms?.text])).toEqual([
      ['granted', 'requested anonymity'],
      ['granted', 'requested anonymity'],
    ]);
  });
});

describe('a grant to most of those interviewed', () => {
  it('holds for all of them, and for one who speaks next', () => {
    const { sources } = read(
      'Interviews with more than 30 people, among them six wardens, suggest the weir was neglected. Most spoke on condition of anonymity.',
      '“We had four lamps,” said one former lock keeper.',
    );
    expect(sources.map(({ label, anonymity }) => `${label} | ${anonymity}`)).toEqual([
      'Interviews with more than 30 people, among them six wardens | granted',
      'one former lock keeper | granted',
    ]);
  });
});

describe('somebody known by another name', () => {
  it.each(['the base chief known as Bob', 'a man known only as Karim'])('is not named by it: %s', (who) => {
    const { sources } = read(`“It was late,” said ${who}. “We left.”`);
    expect(sources.map((s) => s.kind)).toEqual(['unnamed-person']);
  });
});
