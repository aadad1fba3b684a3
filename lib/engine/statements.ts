import { type BodyLink, linksFor } from './links.ts';
import { type Attribution, isUnnamed, type Source } from './report.ts';
import { findGrants } from './sources/grants.ts';
import { resolveSources } from './sources/resolve.ts';
import { type AttributionSpans, contentStart } from './spans/span-finder.ts';
import type { Statement } from './statement.ts';
import type { ArticleText } from './text/document.ts';
import { quotedLength } from './text/quotations.ts';
import { overlapping, type Range, spanOf } from './text/ranges.ts';

/** The writer, and words that name nobody; “WHO” and “US” are bodies. */
const WRITER = /^(?!WHO$|US$)(?:I|we|you|us|me|who|that|which|this|there|what|these)$/i;

const JOINED = /[”"],?\s+(?:and|but|or)\s+(?:that\s+)?[“"]/;

/** Whether the content stands in quotation marks wholly, in part or not at all. */
export function quotationOf(article: ArticleText, content: readonly Range[]): Attribution['quotation'] {
  let quoted = 0;
  let total = 0;
  for (const range of content) {
    total += range.end - range.start;
    quoted += quotedLength(article.quotations, range);
  }
  if (quoted === 0) return 'indirect';
  // “one” and “another”: the writer's words join what else were two contents.
  if (content.some((r) => JOINED.test(article.text.slice(r.start, r.end)))) return 'mixed';
  return quoted >= total * 0.92 ? 'direct' : 'mixed';
}

/** Whose trade is to find things out: what they found is their report, and nobody's private opinion. */
const FINDERS =
  /\b(?:judges?|magistrates?|arbitrators?|coroners?|jur(?:y|ies)|jurors|researchers?|scientists?|scholars?|authors?|investigators?|auditors?|inspectors?|economists?|analysts?|statisticians?|historians?|regulators?|lawyers?|attorneys?|doctors?|engineers?|detectives?|experts?|reporters?|journalists?|colleagues|teams?|\p{L}+(?:ologist|icist)s?)\b/iu;

/** “She [believes] the pier is safe”, and not “she thought of leaving”, “she expects to leave”, which tell a story or a plan. */
const HOLDS = /^(?:believe|think|suspect|fear|expect)(s?)$/;

/** “to leave”, “in fair play”, and “the bill that he believes [will] fail”, of which the subject stands elsewhere. */
const NO_VIEW = /^(?:to|of|about|in|is|are|was|were|will|would|can|could|should|must|may|might|has|have|had|remains?)\b/i;

/** “police [suspect] it was stolen”, and neither “Norland suspect held” nor “Does she [think] so?”. */
const SEVERAL = /\b(?:police|garda[ií]?|they|and)(?!\p{L})/iu;

/** Whether what somebody named believes is told as their view: as they hold it now, or in words of theirs. */
function isView({ text, quotations }: ArticleText, { source, cue, content }: AttributionSpans, kind: Source['kind']): boolean {
  const [first] = content;
  if (!source || !cue || !first || NO_VIEW.test(text.slice(first.start))) return false;
  const who = text.slice(source.start, source.end);
  // “anyone”, “one side of the debate”: no body that could speak.
  if (kind !== 'named-person' && kind !== 'spokesperson' && !(kind === 'named-organisation' && /\p{Lu}|police/u.test(who))) return false;
  const held = HOLDS.exec(text.slice(cue.start, cue.end));
  // “The man was armed, police [believe].”
  const closes = first.end < source.start && /^[.,;]/.test(text.slice(cue.end)) && /^, $/.test(text.slice(first.end, source.start));
  const isHeld = held && (held[1] || SEVERAL.test(who)) && (closes || /^\s+(?:that\s+)?$/.test(text.slice(cue.end, first.start)));
  return Boolean(isHeld) || content.some((r) => quotedLength(quotations, r) > 0);
}

/** “found the test [“thin”]”, and not “found no fault with …”: a verdict in somebody's own words. */
function isVerdictFound({ text }: ArticleText, { cue, content: [told, ...more] }: AttributionSpans): boolean {
  if (!cue || !told || more.length > 0 || text.slice(cue.start, cue.end) !== 'found') return false;
  return told.end - told.start < LONGEST_VERDICT && /[”"]$/.test(text.slice(told.start, told.end)) && !/^no\b/.test(text.slice(told.start));
}

/** In characters. */
const LONGEST_VERDICT = 80;

/** What a source of this kind may do: only the unnamed “believe” in passing; only papers, bodies, outlets and those who look into things “show”. */
function counts(article: ArticleText, spans: AttributionSpans, source: Source): boolean {
  if (spans.act === 'believe') return isUnnamed(source) || isView(article, spans, source.kind);
  if (spans.act === 'show')
    return (
      ['document', 'media', 'named-organisation', 'unattributed'].includes(source.kind) ||
      // “She found it “thin””: in words of hers.
      (source.kind === 'named-person' && isVerdictFound(article, spans)) ||
      // “The researchers tried it. They found that …”
      (spans.source !== undefined && source.mentions.some(({ text }) => FINDERS.test(text)))
    );
  return true;
}

/**
 * Makes statements of bare spans: who the source is, how it is quoted, which links it has. What the writer says of
 * herself, and what named people thought to themselves, are left out.
 */
export function makeStatements(
  article: ArticleText,
  found: readonly AttributionSpans[],
  links: readonly BodyLink[],
): { statements: Statement[]; sources: Source[] } {
  const grants = findGrants(article);
  const terms = grants.map((g) => g.terms);
  // “asked not to be named because he [was contradicting] the official account”: why, and no words of theirs.
  const reasons = grants.flatMap((g) =>
    g.reason && /^(?:because|as|since|for|out of)\b/i.test(article.text.slice(g.reason.start, g.reason.end)) ? [g.reason] : [],
  );
  const spans = found.filter(
    (s) =>
      !(s.source && WRITER.test(article.text.slice(s.source.start, s.source.end))) &&
      // “who [asked] not to be named”: what was asked for is anonymity, which the source has for it; and not “told them
      // privately that …”.
      !(s.cue && overlapping(reasons, s.cue).length > 0) &&
      !(s.cue && s.act !== 'refuse' && overlapping(terms, s.cue).length > 0 && s.content.some((r) => overlapping(terms, r).length > 0)),
  );
  const inOrder = [...spans].sort((a, b) => anchor(a) - anchor(b));
  const { sources, sourceOf } = resolveSources(
    article,
    inOrder.map((s) => s.source),
    grants,
    new Set(inOrder.filter((s) => s.again).map((s) => s.source)),
  );
  const statements = inOrder.flatMap((span, i) => {
    const source = sourceOf[i] as Source;
    return counts(article, span, source) ? [{ span, source }] : [];
  });
  statements.sort((a, b) => contentStart(a.span) - contentStart(b.span));
  const kept = new Set(statements.map((s) => s.source));
  return {
    sources: sources.filter((s) => kept.has(s)),
    statements: statements.map(({ span, source }, i) => ({
      attribution: attributionOf(article, span, source, i, links),
      source,
      act: span.act,
      ...(span.relay && { relay: spanOf(article.text, span.relay) }),
    })),
  };
}

const anchor = (s: AttributionSpans): number => s.source?.start ?? s.cue?.start ?? contentStart(s);

function attributionOf(
  article: ArticleText,
  span: AttributionSpans,
  source: Source,
  index: number,
  links: readonly BodyLink[],
): Attribution {
  const content = [...span.content].sort((a, b) => a.start - b.start);
  const noComment =
    span.act === 'refuse' ||
    (content.length === 1 &&
      /\b(?:nothing to (?:say|add)|no comment|would not comment)\b/i.test(article.text.slice(content[0]?.start, content[0]?.end)) &&
      (content[0]?.end ?? 0) - (content[0]?.start ?? 0) < 60);
  return {
    id: `a${index + 1}`,
    sourceId: source.id,
    ...(span.source && { source: spanOf(article.text, span.source) }),
    ...(span.cue && { cue: spanOf(article.text, span.cue) }),
    content: content.map((r) => spanOf(article.text, r)),
    quotation: quotationOf(article, content),
    ...(noComment && { noComment }),
    links: linksFor(article, links, { cue: span.cue, source: span.source, relay: span.relay, content }, source.kind),
    confidence: span.confidence,
  };
}
