import type { BodyLink } from '../links.ts';
import { linksFor } from '../links.ts';
import type { Claim } from '../report.ts';
import type { Statement } from '../statement.ts';
import type { ArticleText } from '../text/document.ts';
import { overlap, type Range, spanOf } from '../text/ranges.ts';
import { agentless } from './agentless.ts';
import { denials, deniedWithin } from './denials.ts';
import { deniedInPassing, deniedPlainly, doubts, saidUntrue } from './denials-told.ts';
import { type ClaimDraft, isStatement, neighbours } from './draft.ts';
import { noEvidence, notVerified } from './notes.ts';
import { hedges, nobodySays, noSourceGiven, ownKnowledge } from './rules.ts';
import { secondHand } from './second-hand.ts';

/** How sure a claim is that stands on the article's words alone: their precision on pages marked by hand. */
const WORDS_ALONE = 0.85;

const RULES = [
  secondHand,
  nobodySays,
  noSourceGiven,
  hedges,
  agentless,
  ownKnowledge,
  notVerified,
  noEvidence,
  denials,
  deniedWithin,
  deniedInPassing,
  deniedPlainly,
  doubts,
  saidUntrue,
];

/**
 * Marks what the article's own words mark as unverified, hedged, disputed or second-hand. No claim without a basis: each
 * flag comes with the phrase that earned it.
 */
export function findClaims(article: ArticleText, statements: readonly Statement[], links: readonly BodyLink[]): Claim[] {
  const drafts = new Map<Statement | string, ClaimDraft>();
  const flag = (target: Statement | Range, name: ClaimDraft['flags'][number], basis: Range) => {
    const draft = draftFor(drafts, target);
    if (!draft.flags.includes(name)) draft.flags.push(name);
    if (!draft.basis.some((b) => overlap(b, basis))) draft.basis.push(basis);
  };
  const around = neighbours(statements);
  const claimIn = (range: Range, words?: RegExp) =>
    [...drafts.values()]
      .flatMap((d) => (d.statement ? [] : d.content))
      .filter((c) => c.end > range.start && c.end <= range.end && (!words || words.test(article.text.slice(c.start, c.end))))
      .sort((a, b) => a.end - b.end)
      .at(-1);
  for (const rule of RULES) rule({ article, statements, around, flag, claimIn });
  return [...drafts.values()]
    .filter((d) => d.content.every((r) => r.end > r.start) && d.basis.length > 0)
    .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0))
    .map((draft, i) => finish(article, draft, i, links));
}

/** The claim that a statement or a clause is, one for each. */
function draftFor(drafts: Map<Statement | string, ClaimDraft>, target: Statement | Range): ClaimDraft {
  const key = isStatement(target) ? target : `${target.start}:${target.end}`;
  const known = drafts.get(key);
  if (known) return known;
  const draft: ClaimDraft = isStatement(target)
    ? { content: target.attribution.content, flags: [], basis: [], statement: target }
    : { content: [{ start: target.start, end: target.end }], flags: [], basis: [] };
  drafts.set(key, draft);
  return draft;
}

function finish(article: ArticleText, draft: ClaimDraft, index: number, links: readonly BodyLink[]): Claim {
  const { statement } = draft;
  return {
    id: `c${index + 1}`,
    content: draft.content.map((r) => spanOf(article.text, r)),
    flags: draft.flags,
    basis: draft.basis.sort((a, b) => a.start - b.start).map((r) => spanOf(article.text, r)),
    ...(statement && { attributionId: statement.attribution.id }),
    links: statement?.attribution.links ?? linksFor(article, links, { content: draft.content }, 'unattributed'),
    confidence: statement ? Math.min(0.9, statement.attribution.confidence) : WORDS_ALONE,
  };
}
