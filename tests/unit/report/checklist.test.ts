import { describe, expect, it } from 'vitest';
import type { Report } from '../../../lib/engine/report.ts';
import { checklist, type Rule } from '../../../lib/report/checklist.ts';
import { endOfLead, soleSourceOfLead } from '../../../lib/report/lead.ts';
import { read } from '../engine/read.ts';

const answer = (report: Report, rule: Rule) => checklist(report).find((c) => c.rule === rule);

describe('the checklist', () => {
  it('asks whether anonymity is explained', () => {
    const explained = '“It is bad,” an official said on condition of anonymity because he was not authorized to speak.';
    const silent = 'A diplomat said on condition of anonymity that the talks had failed.';
    expect(answer(read(explained), 'reason')).toMatchObject({ answer: 'yes', count: 1, done: 1 });
    expect(answer(read(silent), 'reason')).toMatchObject({ answer: 'no', count: 1, done: 0 });
    expect(answer(read(explained, silent), 'reason')).toMatchObject({ answer: 'partly', count: 2, done: 1 });
    expect(answer(read('“It is bad,” Ann Lee said.'), 'reason')).toMatchObject({ answer: 'none', evidence: [] });
  });
  it('asks whether unnamed sources are described', () => {
    expect(answer(read('A source said the bridge was closed.'), 'described')).toMatchObject({ answer: 'no' });
    expect(answer(read('A senior bank official said the bridge was closed.'), 'described')).toMatchObject({ answer: 'yes' });
  });
  it('asks whether other outlets’ reports are linked, with those that are not as evidence', () => {
    const report = read('Bloomberg reported on Monday that the bridge was sold.');
    const check = answer(report, 'linked');
    expect(check).toMatchObject({ answer: 'no', count: 1 });
    expect(report.attributions.map((a) => a.id)).toEqual(check?.evidence);
    const linked = {
      ...report,
      attributions: report.attributions.map((a) => ({
        ...a,
        links: [{ href: 'https://b.example/1', text: 'reported', role: 'cue' as const }],
      })),
    };
    expect(answer(linked, 'linked')).toMatchObject({ answer: 'yes' });
  });
  it('asks whether the other side was asked', () => {
    expect(answer(read('The barrier was reportedly left open.'), 'other-side')).toMatchObject({ answer: 'no' });
    expect(answer(read('The barrier was reportedly left open.', 'The company declined to comment.'), 'other-side')).toMatchObject({
      answer: 'yes',
    });
    expect(answer(read('“It is bad,” Ann Lee said.'), 'other-side')).toMatchObject({ answer: 'none' });
  });
  it('says what rests on one unnamed person alone', () => {
    const report = read('An official said, without providing evidence, that the bridge was sold to a friend of the mayor.');
    expect(answer(report, 'single')).toMatchObject({ answer: report.claims.length > 0 ? 'no' : 'none' });
    expect(report.claims.length).toBeGreaterThan(0);
  });
});

describe('the lead', () => {
  it('rests on one unnamed source where nobody else speaks in it', () => {
    const report = read('An official said the bridge was sold.', 'The bridge is old.', '“We know nothing,” Ann Lee said.');
    expect(soleSourceOfLead(report)?.label).toBe('An official');
    expect(soleSourceOfLead(read('An official said the bridge was sold.', '“We know nothing,” Ann Lee said.'))).toBeUndefined();
    expect(soleSourceOfLead(read('The bridge is old.'))).toBeUndefined();
  });
  it('ends after two paragraphs, and is never long', () => {
    expect(endOfLead('One.\n\nTwo.\n\nThree.')).toBeLessThan('One.\n\nTwo.\n\nThree.'.indexOf('Three'));
    expect(endOfLead('x'.repeat(5000))).toBe(700);
  });
});
