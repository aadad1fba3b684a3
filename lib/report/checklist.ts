import { type Attribution, isUnnamed, type Report, type Source } from '../engine/report.ts';
import { isUnverified } from './marks.ts';

/**
 * Questions that published newsroom rules ask of unnamed sources and of other outlets' reports, each answered from the
 * article's own text. An answer is no verdict: a rule may be kept in ways that the text does not show.
 */
export type Rule = 'reason' | 'described' | 'single' | 'linked' | 'other-side';

export type Answer = 'yes' | 'no' | 'partly' | 'none';

export interface Check {
  rule: Rule;
  answer: Answer;
  /** How many there are that the rule asks about, and for how many it is kept. */
  count: number;
  done: number;
  /** Ids of attributions and claims that show it: for “no” and “partly” those that fall short. */
  evidence: string[];
}

/** Whose rules ask it: AP News Values and Principles, Reuters Handbook of Journalism, The New York Times' Ethical Journalism guide. */
export const RULE_BOOKS: Record<Rule, readonly string[]> = {
  reason: ['AP', 'NYT'],
  described: ['AP', 'Reuters', 'NYT'],
  single: ['Reuters', 'NYT'],
  linked: ['Reuters'],
  'other-side': ['AP', 'Reuters', 'NYT'],
};

interface View {
  report: Report;
  unnamed: Source[];
  firstOf(source: Source): string[];
}

function kept(rule: Rule, sources: readonly Source[], isKept: (source: Source) => boolean, firstOf: View['firstOf']): Check {
  const short = sources.filter((s) => !isKept(s));
  const done = sources.length - short.length;
  const answer: Answer = sources.length === 0 ? 'none' : short.length === 0 ? 'yes' : done === 0 ? 'no' : 'partly';
  return { rule, answer, count: sources.length, done, evidence: (short.length > 0 ? short : sources).flatMap(firstOf) };
}

/** An unverified claim that one unnamed source alone stands behind: nobody else in the article says or supports it. */
function single({ report, unnamed }: View): Check {
  const ids = new Set(unnamed.map((s) => s.id));
  const byId = new Map(report.attributions.map((a) => [a.id, a]));
  const unverified = report.claims.filter(isUnverified);
  const one = unverified.filter((c) => {
    const source = byId.get(c.attributionId ?? '')?.sourceId;
    return source !== undefined && ids.has(source) && report.sources.find((s) => s.id === source)?.kind === 'unnamed-person';
  });
  const answer: Answer = unverified.length === 0 ? 'none' : one.length === 0 ? 'yes' : 'no';
  return {
    rule: 'single',
    answer,
    count: one.length,
    done: unverified.length - one.length,
    evidence: one.map((c) => c.attributionId ?? c.id),
  };
}

function linked({ report }: View): Check {
  const outlets = new Set(report.sources.filter((s) => s.kind === 'media').map((s) => s.id));
  const reports = report.attributions.filter((a) => outlets.has(a.sourceId) && !a.noComment);
  const bare = reports.filter((a) => a.links.length === 0);
  const done = reports.length - bare.length;
  const answer: Answer = reports.length === 0 ? 'none' : bare.length === 0 ? 'yes' : done === 0 ? 'no' : 'partly';
  return { rule: 'linked', answer, count: reports.length, done, evidence: (bare.length > 0 ? bare : reports).map((a) => a.id) };
}

const DENIAL = /^(?:den(?:y|ies|ied|ying)|reject\w*|refut\w*|dismiss\w*|disput\w*|rebut\w*)/i;

const isReply = (a: Attribution) => a.noComment === true || DENIAL.test(a.cue?.text ?? '');

function otherSide({ report }: View): Check {
  const asked = report.attributions.filter(isReply);
  const open = report.claims.filter(isUnverified);
  if (asked.length > 0)
    return { rule: 'other-side', answer: 'yes', count: open.length, done: asked.length, evidence: asked.map((a) => a.id) };
  return {
    rule: 'other-side',
    answer: open.length === 0 ? 'none' : 'no',
    count: open.length,
    done: 0,
    evidence: open.map((c) => c.attributionId ?? c.id),
  };
}

/** All questions with their answers, in a fixed order. */
export function checklist(report: Report): Check[] {
  const firstOf = (source: Source) =>
    report.attributions
      .filter((a) => a.sourceId === source.id)
      .slice(0, 1)
      .map((a) => a.id);
  const used = new Set(report.attributions.map((a) => a.sourceId));
  const unnamed = report.sources.filter((s) => isUnnamed(s) && used.has(s.id));
  const view: View = { report, unnamed, firstOf };
  return [
    kept('reason', unnamed, (s) => s.reason !== undefined, firstOf),
    kept('described', unnamed, (s) => s.anonymity !== 'bare', firstOf),
    single(view),
    linked(view),
    otherSide(view),
  ];
}
