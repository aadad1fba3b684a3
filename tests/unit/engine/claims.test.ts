import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const flags = (...text: string[]) =>
  read(...text).claims.map(
    (c) => `${c.flags.join('+')}: ${c.content.map((x) => x.text).join(' … ')} — ${c.basis.map((b) => b.text).join(' … ')}`,
  );

describe('claims are marked where the article’s own words say so', () => {
  it('second-hand and without sources', () => {
    expect(flags('Valley News reported, without citing sources, that the bridge was sold.')).toEqual([
      'second-hand+no-source: the bridge was sold — Valley News reported … without citing sources',
    ]);
  });
  it('hedged by an adverb', () => {
    expect(flags('The bridge was reportedly sold.')).toEqual(['hedged: The bridge was reportedly sold — reportedly']);
  });
  it('hedged by an adjective', () => {
    expect(flags('The alleged thief ran.')).toEqual(['hedged: The alleged thief — alleged']);
  });
  it('believed by nobody in particular', () => {
    expect(flags('The bridge is believed to have been sold.')[0]).toContain('no-source: The bridge is believed to have been sold');
  });
  it('not verified: the mark goes on the claim spoken of', () => {
    const [claim] = read('The army said the bridge was destroyed. The Courier could not independently verify the report.').claims;
    expect(claim).toMatchObject({ flags: ['not-verified'], content: [{ text: 'the bridge was destroyed' }] });
    expect(claim?.basis[0]?.text).toContain('could not independently verify');
  });
  it('without evidence', () => {
    expect(flags('Bo Hart claimed, without providing evidence, that the bridge was sold.')[0]).toMatch(
      /^no-evidence: .*the bridge was sold/,
    );
  });
  it('disputed: the mark goes on what is denied', () => {
    const [claim] = read('The fuel company claimed that the oil came from a ship.', 'The official rejected this claim.').claims;
    expect(claim).toMatchObject({
      flags: ['disputed'],
      content: [{ text: 'the oil came from a ship' }],
      basis: [{ text: 'rejected this claim' }],
    });
  });
  it('disputed without a verb of denial', () => {
    const [claim] = read('The fuel company claimed that the oil came from a ship.', 'The mayor said that was not true.').claims;
    expect(claim).toMatchObject({ flags: ['disputed'], content: [{ text: 'the oil came from a ship' }] });
  });
  it('leaves “apparently”, “is expected to” and what stands in quotations alone', () => {
    expect(flags('The bridge apparently stands. It is expected to be painted.')).toEqual([]);
    expect(flags('“He was allegedly there,” Ann Lee said.')).toEqual([]);
  });
  it('never marks without a basis', () => {
    for (const claim of read('The bridge was reportedly sold. Critics deny it. The alleged buyer declined to comment.').claims)
      expect(claim.basis.length).toBeGreaterThan(0);
  });
});
