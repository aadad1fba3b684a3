import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Report, TextSpan } from '../../../lib/engine/report.ts';
import { findByRules } from '../../../lib/engine/spans/rule-finder.ts';
import { readText } from '../../../lib/engine/text/document.ts';
import { read, tokenize } from './read.ts';

/**
 * Whole articles of our own and all that the engine says of them, kept beside them as text. A change of the engine shows
 * here as a diff to be read, mark by mark: take it over with `npx vitest run --project unit -u tests/unit/engine/articles`
 * once each line is better than before. These files show what is, which is not always what ought to be.
 */
const FOLDER = new URL('../../articles/engine/', import.meta.url);

const texts = (spans: readonly (TextSpan | undefined)[]): string => spans.map((s) => s?.text ?? '-').join(' … ');

function lines(report: Report): string {
  const label = (id: string) => report.sources.find((s) => s.id === id)?.label ?? '-';
  const cueOf = (id: string | undefined) => texts([report.attributions.find((a) => a.id === id)?.cue]);
  const sources = report.sources.map((s) =>
    [s.kind, s.anonymity ?? '', s.label, `“${texts(s.mentions)}”`, texts([s.terms]), texts([s.reason])].join(' | '),
  );
  const attributions = report.attributions.map((a) =>
    [
      label(a.sourceId),
      a.quotation + (a.noComment ? ', no comment' : ''),
      a.confidence.toFixed(3),
      texts([a.source]),
      texts([a.cue]),
      texts(a.content),
    ].join(' | '),
  );
  const claims = report.claims.map((c) =>
    [cueOf(c.attributionId), c.flags.join(' '), c.confidence.toFixed(3), texts(c.basis), texts(c.content)].join(' | '),
  );
  return [...sources, '', ...attributions, '', ...claims, ''].join('\n');
}

/** What the rules alone find: most of it is hidden by the model's judgement above. */
function byRules(text: string): string {
  const part = (r: { start: number; end: number } | undefined) => (r ? text.slice(r.start, r.end) : '-');
  return findByRules(readText(text, tokenize))
    .map((s) => [s.act, s.confidence, part(s.source), part(s.cue), s.content.map(part).join(' … '), part(s.relay)].join(' | '))
    .join('\n');
}

describe('the articles of our own come out as kept', () => {
  it.each(readdirSync(FOLDER).filter((f) => f.endsWith('.txt')))('%s', async (file) => {
    // Lines of dashes part texts that have nothing to do with one another.
    const parts = readFileSync(new URL(file, FOLDER), 'utf8')
      .split(/^---$/m)
      .map((text) => text.trim());
    const kept = new URL(file.replace('.txt', '.report'), FOLDER).pathname;
    const reports = parts.map((text) => `${lines(read(text))}\n${byRules(text)}\n`);
    await expect(reports.join('---\n')).toMatchFileSnapshot(kept);
  });
});
