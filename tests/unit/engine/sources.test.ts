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
    ['named-person', 'Ned Sailer, the club’s cook and treasurer, said the bridge was safe.'],
    ['named-person', 'Former Ambria governor Martin O’Dell said the bridge was safe.'],
    ['named-person', 'Marek Radio, a painter at the academy, said the bridge was safe.'],
    ['named-organisation', 'The group Riders for Quiet Roads said the bridge was safe.'],
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
    ['a title and a first name', 'Sir Toby Rowan said it was late.', 'Sir Toby said it was cold.'],
    ['a first name', 'Nell Hollis said it was late.', 'Her friend Nell said it was cold.'],
    ['a name without its accents', 'Otto Müller said it was late.', 'Mueller said it was cold.'],
    ['an epithet', 'Gwen Palmer said it was late.', 'The actress said it was cold.'],
    ['an age', 'Gwen Palmer said it was late.', 'The 42-year-old said it was cold.'],
    ['a body by the end of its name', 'Norland’s Air Force said it was late.', 'The Air Force said it was cold.'],
    ['the police', 'Police said it was late.', 'It was cold, police said.'],
    ['papers', 'Tax court filings say it was late.', 'It was cold, tax court filings say.'],
    ['an outlet by its noun', 'The Harrow Times reported that it was late.', 'The newspaper said it was cold.'],
    ['a name given later', 'A witness said it was late.', 'The witness, Nora Hale, said it was cold.'],
  ])('takes up a source by %s', (_, first, second) => {
    const { attributions } = read(first, second);
    expect(attributions).toHaveLength(2);
    expect(attributions[1]?.sourceId).toBe(attributions[0]?.sourceId);
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

  it('gives no level to named sources', () => {
    expect(sourceOf(read('Ann Lee said the bridge was safe.'), 0).anonymity).toBeUndefined();
  });
});
