import { describe, expect, it } from 'vitest';
import type { Report } from '../../../lib/engine/report.ts';
import { sourcingLabel } from '../../../lib/export/label.ts';
import { escapeMarkdown, markdownOf } from '../../../lib/export/markdown.ts';
import english from '../../../lib/i18n/locales/en.json';
import { translator } from '../../../lib/i18n/translate.ts';

const t = translator('en', english);
const span = (text: string, start = 0) => ({ start, end: start + text.length, text });
const bare: Report = { version: 1, language: 'en', status: 'annotated', text: '', words: 0, sources: [], attributions: [], claims: [] };

describe('exports of little', () => {
  it('say so without title, address, sources or claims', () => {
    expect(sourcingLabel(t, bare)).not.toContain('undefined');
    const markdown = markdownOf(t, bare);
    expect(markdown).toMatch(/^# \S/);
    expect(markdown).not.toContain('undefined');
  });
  it('link no address but http(s), and list claims that stand alone', () => {
    const report: Report = {
      ...bare,
      url: 'javascript:alert(1)',
      title: 'A [title]',
      text: 'The pier reportedly fell. He said no.',
      sources: [{ id: 's1', label: 'He', kind: 'unnamed-person', anonymity: 'bare', mentions: [span('He', 26)] }],
      attributions: [
        {
          id: 'a1',
          sourceId: 's1',
          content: [span('no', 34)],
          quotation: 'indirect',
          links: [{ href: 'javascript:alert(1)', text: 'x', role: 'content' }],
          confidence: 1,
        },
      ],
      claims: [
        {
          id: 'c1',
          content: [span('The pier reportedly fell')],
          flags: ['hedged'],
          basis: [span('reportedly', 9)],
          links: [],
          confidence: 1,
        },
      ],
    };
    const markdown = markdownOf(t, report);
    expect(markdown).toContain('# A \\[title\\]');
    expect(markdown).not.toContain('](<javascript');
    expect(markdown).toContain('The pier reportedly fell — ');
    expect(sourcingLabel(t, report)).toContain('A [title]');
    expect(escapeMarkdown('1. <b>*x*</b>')).toBe('1\\. \\<b\\>\\*x\\*\\</b\\>');
  });
});
