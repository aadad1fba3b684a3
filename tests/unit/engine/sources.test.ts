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
  ] as const)('%s: %s', (kind, text) => {
    expect(sourceOf(read(text), 0).kind).toBe(kind);
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
