import model from 'wink-eng-lite-web-model';
import { loadEngine } from '../../../lib/engine/load.ts';
import type { Report } from '../../../lib/engine/report.ts';
import { createTokenizer } from '../../../lib/engine/text/tokens.ts';

export const tokenize = createTokenizer(model);
const engine = loadEngine(model);

/** The report on an article body of these paragraphs, by the engine as it ships. */
export function read(...paragraphs: string[]): Report {
  return engine({ text: paragraphs.join('\n\n'), links: [] });
}

/** The report on an article body of these paragraphs, of which the page sets those apart that begin with “> ”. */
export function readApart(...paragraphs: string[]): Report {
  let text = '';
  const setApart: { start: number; end: number }[] = [];
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n\n';
    const plain = paragraph.replace(/^> /, '');
    if (plain !== paragraph) setApart.push({ start: text.length, end: text.length + plain.length });
    text += plain;
  }
  return engine({ text, links: [], setApart });
}

/** The report on a text in which “[words](address)” stands for a link. */
export function readWithLinks(marked: string): Report {
  const links: { start: number; end: number; href: string }[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)) {
    text += marked.slice(at, match.index);
    links.push({ start: text.length, end: text.length + (match[1] ?? '').length, href: match[2] ?? '' });
    text += match[1];
    at = match.index + match[0].length;
  }
  return engine({ text: text + marked.slice(at), links });
}

/** Attributions as short lines: “source | cue | content … content”. */
export function said(report: Report): string[] {
  return report.attributions.map((a) => `${a.source?.text ?? '-'} | ${a.cue?.text ?? '-'} | ${a.content.map((c) => c.text).join(' … ')}`);
}

/** The claims in the report on these paragraphs: flags by “+”, and the words. */
export function claimsOf(...paragraphs: string[]): [flags: string, content: string][] {
  return read(...paragraphs).claims.map((c) => [c.flags.join('+'), c.content.map((r) => r.text).join(' … ')]);
}

/** The source of the nth attribution. */
export function sourceOf(report: Report, n: number): Report['sources'][number] {
  const source = report.sources.find((s) => s.id === report.attributions[n]?.sourceId);
  if (!source) throw new Error(`no attribution ${n}`);
  return source;
}
