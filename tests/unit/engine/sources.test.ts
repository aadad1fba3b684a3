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

  it.each([
    ['Minister of State for External Affairs Ravi Muralan', 'Ravi Muralan'],
    ['PC Sam Marsh', 'Sam Marsh'],
    ['Tánaiste Micheál Holm', 'Micheál Holm'],
    ['Superintendent of Police (Rural) K. Srinivas', 'K. Srinivas'],
    ['Assistant U.S. Attorney Kim Holm', 'Kim Holm'],
  ])('calls somebody by his name, whatever stands before it: %s', (who, label) => {
    expect(sourceOf(read(`${who} said the bridge was safe.`), 0)).toMatchObject({ label, kind: 'named-person' });
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
    ['named-organisation', 'The Liberal Democrats said the bridge was safe.'],
    ['named-organisation', 'The Scottish Conservatives said the bridge was safe.'],
    ['unnamed-group', 'Senate Republicans said the bridge was safe.'],
    ['unnamed-group', 'Congress representatives said the bridge was safe.'],
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
