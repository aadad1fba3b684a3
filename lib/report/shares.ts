import { isUnnamed, type Report, type Source, type SourceKind } from '../engine/report.ts';
import { countWords } from '../engine/text/words.ts';
import { isMarkedByDefault, marksOf } from './marks.ts';

/** How much of what the article quotes and reports rests on one source. */
export interface SourceShare {
  source: Source;
  passages: number;
  words: number;
  /** 0 to 1, of all words that the article attributes to anybody. */
  share: number;
}

/** Shares of all sources, in the report's order. Words are those of the contents, quoted or reported. */
export function sharesOf(report: Report): SourceShare[] {
  const words = new Map<string, number>();
  const passages = new Map<string, number>();
  for (const a of report.attributions) {
    passages.set(a.sourceId, (passages.get(a.sourceId) ?? 0) + 1);
    if (a.noComment) continue;
    words.set(a.sourceId, (words.get(a.sourceId) ?? 0) + a.content.reduce((n, c) => n + countWords(c.text), 0));
  }
  const total = [...words.values()].reduce((a, b) => a + b, 0);
  return report.sources.map((source) => {
    const mine = words.get(source.id) ?? 0;
    return { source, passages: passages.get(source.id) ?? 0, words: mine, share: total === 0 ? 0 : mine / total };
  });
}

/** Order in which kinds are listed and stacked: the least accounted for first. */
export const KIND_ORDER: readonly SourceKind[] = [
  'unnamed-person',
  'unnamed-group',
  'unattributed',
  'media',
  'spokesperson',
  'named-organisation',
  'document',
  'named-person',
];

/** The shares of kinds of source, those with none left out, in {@link KIND_ORDER}. */
export function kindShares(report: Report): { kind: SourceKind; share: number; words: number }[] {
  const shares = sharesOf(report);
  return KIND_ORDER.map((kind) => {
    const own = shares.filter((s) => s.source.kind === kind);
    return { kind, share: own.reduce((n, s) => n + s.share, 0), words: own.reduce((n, s) => n + s.words, 0) };
  }).filter((k) => k.words > 0);
}

export interface Counts {
  /** Passages marked in the page by default: the badge's number. */
  marked: number;
  /** Sources that something is attributed to. */
  sources: number;
  unnamedSources: number;
  unnamedPassages: number;
  unverified: number;
  secondHand: number;
  attributions: number;
}

export function countsOf(report: Report): Counts {
  const marks = marksOf(report);
  const used = new Set(report.attributions.map((a) => a.sourceId));
  const unnamed = new Set(report.sources.filter((s) => isUnnamed(s) && used.has(s.id)).map((s) => s.id));
  return {
    marked: marks.filter(isMarkedByDefault).length,
    sources: used.size,
    unnamedSources: unnamed.size,
    unnamedPassages: report.attributions.filter((a) => unnamed.has(a.sourceId)).length,
    unverified: marks.filter((m) => m.classes.includes('unverified')).length,
    secondHand: marks.filter((m) => m.classes.includes('second-hand')).length,
    attributions: report.attributions.length,
  };
}
