import type { Gated } from '../lexicon/claims.ts';
import type { ClaimFlag } from '../report.ts';
import type { Statement } from '../statement.ts';
import type { ArticleText } from '../text/document.ts';
import { contains, firstIndex, indexAt, type Range } from '../text/ranges.ts';

/** A claim while it is being put together; every flag comes with the phrase that earned it. */
export interface ClaimDraft {
  content: Range[];
  flags: ClaimFlag[];
  basis: Range[];
  statement?: Statement;
}

/** What each rule about claims is given. Statements stand in order of the text. */
export interface ClaimContext {
  article: ArticleText;
  statements: readonly Statement[];
  /** The statements that may cover a place, in order. */
  around(range: Range): readonly Statement[];
  /** Adds a flag with its basis to a statement's content, which makes it a claim, or to a clause of the writer's own. */
  flag(target: Statement | Range, flag: ClaimFlag, basis: Range): void;
  /** The last claim of the writer's own, flagged so far, that ends in a range; of those with such words, where a pattern is given. */
  claimIn(range: Range, words?: RegExp): Range | undefined;
}

/** No content is longer, in characters, so that what begins farther back need not be looked at. */
export const LONGEST_CONTENT = 5000;

const startOf = ({ attribution }: Statement): number => attribution.content[0]?.start ?? 0;

/** Gives the statements whose content begins near a range, in order, without looking at the others. */
export function neighbours(statements: readonly Statement[]): (range: Range) => readonly Statement[] {
  const firstFrom = (offset: number) => firstIndex(statements.length, (i) => startOf(statements[i] as Statement) >= offset);
  return ({ start, end }) => statements.slice(firstFrom(start - LONGEST_CONTENT), firstFrom(end + LONGEST_CONTENT));
}

/** True where `at` stands inside a quotation: what sources hedge is theirs. */
export function isQuotedAt(article: ArticleText, at: number): boolean {
  return indexAt(article.quotations, at) >= 0;
}

/** Matches of `pattern` (global) outside of quotations, with their sentence. */
export function* matchesOutsideQuotations(
  article: ArticleText,
  gated: Gated | RegExp,
): Generator<{ range: Range; sentence: ArticleText['sentences'][number] }> {
  const { text, sentences } = article;
  const { may, pattern } = gated instanceof RegExp ? { pattern: gated } : gated;
  if (may && !may.test(text)) return;
  for (const match of text.matchAll(pattern)) {
    const sentence = sentences[indexAt(sentences, match.index)];
    if (!sentence || isQuotedAt(article, match.index)) continue;
    const end = match.index + match[0].length;
    if (end <= sentence.end) yield { range: { start: match.index, end }, sentence };
  }
}

/** Of what a flag may be put on: a statement, and no clause of the writer's own. */
export const isStatement = (target: Statement | Range): target is Statement => 'attribution' in target;

/** Whether a range stands in what a statement says. */
export const within = (statement: Statement, range: Range): boolean => statement.attribution.content.some((c) => contains(c, range));

const ACCUSES = /accus|alleg|\bblam/i;

/** The last statement whose cue accuses. */
export const lastAccusation = (statements: readonly Statement[]): Statement | undefined =>
  statements.findLast((s) => ACCUSES.test(s.attribution.cue?.text ?? ''));

/** Whose word is a charge, whatever the verb. */
const CHARGES =
  /\b(?:prosecut\p{L}+|police|detectives|investigators|suit|lawsuit|complaint|indictment|charge sheet|affidavit|accusers?|plaintiffs?)\b/iu;

/** The last statement whose cue accuses, or else whose source does. */
export const lastCharge = (statements: readonly Statement[]): Statement | undefined =>
  lastAccusation(statements) ?? statements.findLast((s) => CHARGES.test(s.source.label));

/** Neither a refusal nor a question, which claim nothing. */
export const isReport = ({ attribution }: Statement): boolean =>
  !attribution.noComment &&
  !(/^ask/i.test(attribution.cue?.text ?? '') && /^(?:if|whether|how|why|what|when|where|who)\b/.test(attribution.content[0]?.text ?? ''));

/** Of a content that tells how many. */
export const NUMBER = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands)\b/;

/** Of one that does so, or speaks of how many. */
export const FIGURE = new RegExp(`${NUMBER.source}|\\b(?:numbers?|figures?|tolls?)\\b`);

/** A denial is about what was said so many characters before it. */
export const REACH_OF_DENIAL = 2500;

/** A denial that shares no words with a claim, and of what nobody accused, is about what stood so many characters before it. */
export const REACH_ON_CLAUSE = 400;

/** What a note is on stands at most so many characters before it. */
export const REACH_OF_NOTE = 900;
