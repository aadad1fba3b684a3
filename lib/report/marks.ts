import { type Attribution, type Claim, isUnnamed, type Report, type Source, type TextSpan } from '../engine/report.ts';

/** How a passage is painted: the four kinds of mark. */
export const MARK_CLASSES = ['anonymous', 'unverified', 'second-hand', 'named'] as const;
export type MarkClass = (typeof MARK_CLASSES)[number];

/** One passage that is marked in the page: an attribution, a claim, or both at once. */
export interface Mark {
  id: string;
  classes: MarkClass[];
  /** What is painted, in order of the text, without overlaps: what was said and who said it. */
  spans: TextSpan[];
  attribution?: Attribution;
  claim?: Claim;
  source?: Source;
}

/** True for claims of any flag but second-hand, the mildest, which is a class of its own. */
export const isUnverified = (claim: Claim): boolean => claim.flags.some((f) => f !== 'second-hand');

/** The words of a passage, its parts joined. */
export const wordsOf = (content: readonly TextSpan[]): string => content.map((c) => c.text).join(' … ');

/** What was said in a marked passage, without who said it. */
export const wordsOfMark = (mark: Mark): string => wordsOf((mark.attribution ?? mark.claim)?.content ?? []);

function classesOf(source: Source | undefined, claim: Claim | undefined): MarkClass[] {
  const out: MarkClass[] = [];
  if (source && isUnnamed(source)) out.push('anonymous');
  if (claim) out.push(isUnverified(claim) ? 'unverified' : 'second-hand');
  return out.length > 0 ? out : ['named'];
}

/** Spans in order of the text, those that touch or overlap taken together. */
function merged(text: string, spans: readonly (TextSpan | undefined)[]): TextSpan[] {
  const sorted = spans.filter((s) => s !== undefined).sort((a, b) => a.start - b.start);
  const out: TextSpan[] = [];
  for (const span of sorted) {
    const last = out.at(-1);
    if (last && span.start <= last.end) {
      const end = Math.max(last.end, span.end);
      out[out.length - 1] = { start: last.start, end, text: text.slice(last.start, end) };
    } else out.push(span);
  }
  return out;
}

/** The claims that stand on an attribution, by its id. */
export function claimsByAttribution(report: Pick<Report, 'claims'>): Map<string, Claim> {
  return new Map(report.claims.flatMap((c) => (c.attributionId ? [[c.attributionId, c] as const] : [])));
}

/**
 * What tells the words that name an attribution's source, without the pronoun that its span may end with: “[a clerk], who said”.
 * Mentions are looked up by where they start: one source can have thousands.
 */
function namer(sources: readonly Source[]): (attribution: Attribution) => TextSpan | undefined {
  const mentions = new Map(sources.map((s) => [s.id, Map.groupBy(s.mentions, (m) => m.start)]));
  return ({ source: span, sourceId }) =>
    (span &&
      mentions
        .get(sourceId)
        ?.get(span.start)
        ?.find((m) => m.end <= span.end)) ??
    span;
}

/** How many marks `marksOf` makes of a report. */
export function countMarks({ attributions, claims }: Report): number {
  return attributions.length + claims.filter((c) => !c.attributionId).length;
}

/** Every passage of the report that can be marked, in order of the text. */
export function marksOf(report: Report): Mark[] {
  const sources = new Map(report.sources.map((s) => [s.id, s]));
  const claims = claimsByAttribution(report);
  const namedBy = namer(report.sources);
  const marks: Mark[] = report.attributions.map((attribution) => {
    const source = sources.get(attribution.sourceId);
    const claim = claims.get(attribution.id);
    const spans = merged(report.text, [...attribution.content, namedBy(attribution)]);
    return {
      id: attribution.id,
      classes: classesOf(source, claim),
      spans,
      attribution,
      ...(claim && { claim }),
      ...(source && { source }),
    };
  });
  for (const claim of report.claims) {
    if (claim.attributionId) continue;
    marks.push({ id: claim.id, classes: classesOf(undefined, claim), spans: merged(report.text, claim.content), claim });
  }
  return marks.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

/**
 * Marks that lie over each other at one place, as the one that the reader is told of: the attribution, with the flags of a
 * claim that stands within it.
 * @returns undefined for an empty list
 */
export function combined(marks: readonly Mark[]): Mark | undefined {
  const attributed = marks.find((m) => m.attribution) ?? marks[0];
  const claim = attributed?.claim ?? marks.find((m) => m.claim)?.claim;
  return attributed && { ...attributed, ...(claim && { claim }) };
}

/** What of a report the reader wants to see. */
export interface MarkingChoice {
  /** The kinds of passage that are painted. */
  shown: Readonly<Record<MarkClass, boolean>>;
  /** Only what is at least this likely right, 0 to 1. */
  leastConfidence: number;
}

/** The classes of a mark that the reader wants to see; none where it is not painted. */
export function shownClasses(mark: Mark, shown: MarkingChoice['shown']): MarkClass[] {
  return mark.classes.filter((kind) => shown[kind]);
}

/** What counts for the badge and the summary: all but named sources. */
export function isMarkedByDefault(mark: Mark): boolean {
  return !mark.classes.includes('named');
}

/** The passages of the same source, in the page's order; a claim without a source stands alone. */
export function sameSource(marks: readonly Mark[], mark: Mark): Mark[] {
  return mark.source ? marks.filter((m) => m.source?.id === mark.source?.id) : [mark];
}
