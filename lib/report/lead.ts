import type { Report, Source } from '../engine/report.ts';

/** A lead is told in its first two paragraphs, and no later than this; in characters. */
const PARAGRAPHS = 2;
const LONGEST = 700;

/** Where the lead ends: after the second paragraph, at most {@link LONGEST} characters into the text. */
export function endOfLead(text: string): number {
  const breaks = [...text.slice(0, LONGEST).matchAll(/\S\s*\n/g)];
  return breaks[PARAGRAPHS - 1]?.index ?? Math.min(text.length, LONGEST);
}

/** The one unnamed source that the lead rests on, where all that it attributes comes from that source. */
export function soleSourceOfLead(report: Report): Source | undefined {
  const end = endOfLead(report.text);
  const ids = new Set(report.attributions.filter((a) => !a.noComment && (a.content[0]?.start ?? end) < end).map((a) => a.sourceId));
  if (ids.size !== 1) return undefined;
  const [id] = ids;
  return report.sources.find((s) => s.id === id && s.kind === 'unnamed-person');
}
