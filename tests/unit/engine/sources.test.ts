import { describe, expect, it } from 'vitest';
import { read, sourceOf } from './read.ts';

describe('who is who', () => {
  it('keeps one unnamed source together under its shorter names, and another apart', () => {
    const report = read(
      '“It is safe,” a senior city official said on condition of anonymity.',
      '“It is not,” a union organiser said.',
      '“Wait for spring,” the official said.',
      '“We shall paint it,” he said.',
      'The anonymous city official said the bridge would stand.',
    );
    const ids = report.attributions.map((a) => a.sourceId);
    expect(ids).toEqual([ids[0], ids[1], ids[0], ids[0], ids[0]]);
    expect(ids[0]).not.toBe(ids[1]);
  });

  it('resolves short names, titles and pronouns to the person', () => {
    const report = read(
      'Ann Lee, the mayor, said the bridge was safe.',
      'Lee said it would be painted.',
      'She said the paint was red.',
      'Ms. Lee said it was time.',
    );
    expect(new Set(report.attributions.map((a) => a.sourceId)).size).toBe(1);
    expect(sourceOf(report, 0).label).toBe('Ann Lee');
  });

  it.each([
    ['named-person', 'Ann Lee said the bridge was safe.'],
    ['named-person', 'The head of the river authority said the bridge was safe.'],
    ['spokesperson', 'A Pentagon spokeswoman said the bridge was safe.'],
    ['named-organisation', 'The Finance Ministry said the bridge was safe.'],
    ['named-organisation', 'Police said the bridge was safe.'],
    ['unnamed-person', 'A European diplomat said the bridge was safe.'],
    ['unnamed-group', 'Two people familiar with the talks said the bridge was safe.'],
    ['unnamed-group', 'Critics said the bridge was ugly.'],
    ['media', 'Bloomberg reported that the bridge was safe.'],
    ['document', 'Court documents say the bridge was safe.'],
    ['unattributed', 'Rumours suggest that the bridge was sold.'],
    ['named-person', 'One of the marchers, Hazel Ward, 31, a nurse from Dunmore, said the bridge was safe.'],
    ['named-person', 'Sister Agda Roon, a teacher and founder of two schools, said the bridge was safe.'],
    ['named-person', 'The river board on trade Executive Director Nora Hale said the bridge was safe.'],
    ['named-person', 'Advocate Sunita DS said the bridge was safe.'],
    ['named-person', 'Retired superintendent of police RK Umbar said the bridge was safe.'],
    ['named-person', 'Norland’s secretary general said the bridge was safe.'],
    ['named-person', 'Greta Black Heron, a member of the guild who mends boats, said the bridge was safe.'],
    ['named-person', 'It was safe, the head of the harbour council, Karin Dahl, said.'],
    ['named-organisation', 'Labour said the bridge was safe.'],
    ['media', 'The bridge is safe, PA reports.'],
    ['document', 'The timeline says the bridge was safe.'],
    ['unnamed-group', 'The levy was met by a string of Tory MPs who said the bridge was safe.'],
    ['unnamed-group', 'Loved ones say the bridge is safe.'],
    ['named-person', 'Ned Sailer, the club’s cook and treasurer, said the bridge was safe.'],
    ['named-person', 'Former Ambria governor Martin O’Dell said the bridge was safe.'],
    ['named-person', 'Marek Radio, a painter at the academy, said the bridge was safe.'],
    ['named-organisation', 'The group Riders for Quiet Roads said the bridge was safe.'],
    ['named-person', 'Halima, one of the two traders, said the bridge was safe.'],
    ['named-person', 'His barrister, Giles Perrin KC, said the bridge was safe.'],
    ['named-person', 'Her foreign minister said the bridge was safe.'],
    ['named-organisation', 'Norland’s general staff said the bridge was safe.'],
    ['named-organisation', 'Vale Foods, whose bridge it is, said it was safe.'],
    ['unnamed-person', 'The figure, who had come by boat, said the bridge was safe.'],
    ['unnamed-group', 'Allies of the chancellor, Ruth Selby, said the bridge was safe.'],
    ['unnamed-group', 'Experts at the Fiscal Forum said the bridge was safe.'],
    ['unnamed-group', 'Road safety experts not involved in the case said the bridge was safe.'],
    ['unnamed-group', 'A man left. Palace insiders, however, paint another picture: they say the bridge is safe.'],
    ['named-person', 'Mum-of-two Kelly Brook-Hale, 38, said the bridge was safe.'],
    ['unnamed-person', 'One roadie, who had been there, said the bridge was safe.'],
    ['unnamed-person', 'A YouTuber said the bridge was safe.'],
    ['media', 'The semi-official Tasnim agency said the bridge was safe.'],
    ['document', 'A report seen by the BBC said the bridge was safe.'],
    ['document', 'Leaked emails suggest that the bridge was safe.'],
    ['media', 'Reports in Spain suggest that the bridge was safe.'],
    ['spokesperson', 'His lawyer said the bridge was safe.'],
    ['named-organisation', 'Island shipping firm JB Moss said the bridge was safe.'],
    ['named-organisation', 'Valdor Institutional Equities said the bridge was safe.'],
    ['named-organisation', 'Vectra Moll, which owns the toll, said the bridge was safe.'],
    ['named-organisation', 'The United Nations said the bridge was safe.'],
    ['named-organisation', 'The Hale and Moss campaigns said the bridge was safe.'],
    ['named-organisation', 'Old bridges are “never safe”, says WHO.'],
    ['unnamed-person', 'The bridge was safe, a diver involved in the rescue said.'],
    ['unnamed-person', 'The 42-year-old said the bridge was safe.'],
    ['unnamed-person', 'One of them said the bridge was safe.'],
    ['unnamed-group', 'Seventy percent of registered voters said the bridge was safe.'],
    ['unnamed-group', 'About 4 in 10 say the bridge is safe.'],
    ['unnamed-group', 'Some party figures said the bridge was safe.'],
    ['unnamed-group', 'Associates say the bridge is safe.'],
    ['unnamed-group', 'Families living by the lake report that the bridge is safe.'],
    ['media', 'The state-run Xinhua News Agency said the bridge was safe.'],
    ['media', 'CBS Harrow reported that the bridge was safe.'],
    ['document', 'The brochure says the bridge is safe.'],
    ['document', 'A 2014 University of Harrow paper found the bridge was safe.'],
  ] as const)('%s: %s', (kind, text) => {
    expect(sourceOf(read(text), 0).kind).toBe(kind);
  });

  it.each([
    ['a family name that stands first', 'The chairman Ng Yat Hong said it was late.', 'Mr Ng said it was cold.'],
    ['a post abroad', 'Ambrian ambassador to Norland Bilal Hayden said it was late.', 'The diplomat said it was cold.'],
    ['an office short', 'Prime Minister Jo Hale said it was late.', 'The PM said it was cold.'],
    ['a name in capitals', 'KELLY Hartmann said it was late.', 'Kelly said it was cold.'],
    ['a title and a first name', 'Sir Toby Rowan said it was late.', 'Sir Toby said it was cold.'],
    ['a first name', 'Nell Hollis said it was late.', 'Her friend Nell said it was cold.'],
    ['a name without its accents', 'Otto Müller said it was late.', 'Mueller said it was cold.'],
    ['an epithet', 'Gwen Palmer said it was late.', 'The actress said it was cold.'],
    ['an age', 'Gwen Palmer said it was late.', 'The 42-year-old said it was cold.'],
    ['a body by the end of its name', 'Norland’s Air Force said it was late.', 'The Air Force said it was cold.'],
    ['the police', 'Police said it was late.', 'It was cold, police said.'],
    ['papers', 'Tax court filings say it was late.', 'It was cold, tax court filings say.'],
    ['an outlet by its noun', 'The Harrow Times reported that it was late.', 'The newspaper said it was cold.'],
    [
      'an owner whose friend is named',
      'Lena Osei said it was late.',
      'Moss’s deputy, Lena Osei, went further: the hall, she warned, was cold.',
    ],
    ['“they” for one', 'A person with knowledge of it said it was late, though they added that it was cold.', 'Nobody came.'],
    ['a name given later', 'A witness said it was late.', 'The witness, Nora Hale, said it was cold.'],
  ])('takes up a source by %s', (_, first, second) => {
    const { attributions } = read(first, second);
    expect(attributions).toHaveLength(2);
    expect(attributions[1]?.sourceId).toBe(attributions[0]?.sourceId);
  });

  it('knows somebody of a first name by the name of the family', () => {
    const { attributions, sources } = read(
      'Jason Corbin was shot. Mr Corbin’s daughter Sarah (17) said it was late. Ms Corbin added that it was cold.',
    );
    expect(attributions[1]?.sourceId).toBe(attributions[0]?.sourceId);
    expect(sources[0]?.label).toBe('Sarah Corbin');
  });
  it('keeps two of one name apart where their titles differ', () => {
    const report = read('Mr Hale was found on the stairs.', 'Mr Hale said it was late.', 'Ms Hale said it was cold.');
    expect(report.attributions[1]?.sourceId).not.toBe(report.attributions[0]?.sourceId);
  });

  it('takes “it” for the body with which the sentence before begins', () => {
    const report = read('Norland has counted 90.', 'The Fen Health Office has counted 300 cases. It says at least 14 have died.');
    expect(sourceOf(report, 0).label).toBe('The Fen Health Office');
  });

  it('takes an office for the one who was just named without one', () => {
    const report = read('Sir Otto Hale has kept a lamp from the guild. The Prime Minister said it was late.', 'Sir Otto said it was cold.');
    expect(new Set(report.attributions.map((a) => a.sourceId)).size).toBe(1);
  });

  it('takes up the one of whom the sentence before speaks', () => {
    const report = read(
      'Emails suggest that the chairman knew. He says it was late.',
      'The founder has been accused by staff of theft. She says it was cold.',
    );
    expect(report.sources.map((s) => s.label)).toEqual(['Emails', 'the chairman', 'staff', 'The founder']);
  });

  it('keeps one office from another', () => {
    const report = read('Prime Minister Avi Roth said it was late. Ostland’s foreign minister said it was cold.');
    expect(report.sources).toHaveLength(2);
  });

  it('takes “she” for the woman of two people named', () => {
    const report = read('Albert Lane met Rosalind Cole on Monday.', 'She said the bridge was safe.');
    expect(sourceOf(report, 0).label).toBe('Rosalind Cole');
  });

  it('is one source that says two things in a sentence', () => {
    const report = read(
      'A spokesperson for the river board issued a note, saying the bridge was safe and calling it a “sound” piece of work.',
    );
    expect(new Set(report.attributions.map((a) => a.sourceId)).size).toBe(1);
  });
});

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
});
