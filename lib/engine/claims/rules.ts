import {
  BELIEF_PASSIVE,
  CALLED_IN_DOUBT,
  CLAIM_NOUNS,
  CONTRADICTION,
  HEARSAY_PHRASE,
  HEDGE_ADJECTIVE,
  HEDGE_ADVERB,
  HEDGE_PASSIVE,
  NO_EVIDENCE,
  NO_SOURCE_NOTE,
  NOT_VERIFIED,
} from '../lexicon/claims.ts';
import { outletOf } from '../lexicon/outlets.ts';
import type { Statement } from '../statement.ts';
import { contains, overlap, type Range } from '../text/ranges.ts';
import { clauseAround, hedgedPhrase, nounPhraseAround, restOfClause } from './clauses.ts';
import { type ClaimContext, LONGEST_CONTENT, matchesOutsideQuotations } from './draft.ts';

const within = (statement: Statement, range: Range): boolean => statement.attribution.content.some((c) => contains(c, range));
/** Neither a refusal nor a question, which claim nothing. */
const isReport = ({ attribution }: Statement): boolean =>
  !attribution.noComment &&
  !(/^ask/i.test(attribution.cue?.text ?? '') && /^(?:if|whether|how|why|what|when|where|who)\b/.test(attribution.content[0]?.text ?? ''));

/** Another outlet's report: the mildest flag. Its basis is the outlet with its cue. */
export function secondHand({ statements, flag }: ClaimContext): void {
  for (const statement of statements) {
    const { source, cue } = statement.attribution;
    if (statement.relay && outletOf(statement.relay.text.replace(/^according to /i, ''))) flag(statement, 'second-hand', statement.relay);
    if (statement.source.kind !== 'media' || !source || !isReport(statement)) continue;
    const near = cue && Math.max(cue.start - source.end, source.start - cue.end) < 25;
    const basis = near ? { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) } : source;
    flag(statement, 'second-hand', basis);
  }
}

const HEARSAY = /rumou?r|speculat|gossip|whisper/i;

/** Sources that are nobody (“rumours suggest”, “some reports say”), and unnamed people who merely speculate. */
export function nobodySays({ statements, flag }: ClaimContext): void {
  for (const statement of statements) {
    const { attribution, source } = statement;
    if (!isReport(statement)) continue;
    if (source.kind === 'unattributed') {
      const basis = attribution.source ?? attribution.cue;
      if (basis) flag(statement, HEARSAY.test(basis.text) ? 'hedged' : 'no-source', basis);
    } else if (source.anonymity && attribution.cue && HEARSAY.test(attribution.cue.text)) flag(statement, 'hedged', attribution.cue);
  }
}

/** “without citing sources”: on the statement of the same sentence, else on its clause. */
export function noSourceGiven({ article, around, flag }: ClaimContext): void {
  for (const { range, sentence } of matchesOutsideQuotations(article, NO_SOURCE_NOTE)) {
    const own = around(sentence).find((s) => isReport(s) && s.attribution.content.some((c) => overlap(c, sentence)) && !within(s, range));
    flag(own ?? statementBefore(around, range.start) ?? clauseAround(article, sentence, range.start), 'no-source', range);
  }
}

/** `clause` without the source and cue of the statement in whose content the hedge at `range` stands. */
function inContent(statements: readonly Statement[], clause: Range, range: Range): Range {
  const content = statements.flatMap((s) => s.attribution.content).find((c) => contains(c, range));
  return content ? { start: Math.max(clause.start, content.start), end: Math.min(clause.end, content.end) } : clause;
}

/** “Northern Wire reports a second sale, [which] has been rumoured for a year”: a relative clause on what was reported. */
function isRelativeOn(article: ClaimContext['article'], { attribution }: Statement, range: Range): boolean {
  const end = attribution.content.at(-1)?.end ?? range.end;
  return end < range.start && /^, (?:which|who)(?: [\p{L}’']+){0,2} $/u.test(article.text.slice(end, range.start));
}

/** “reportedly”, “is said to”, “the alleged plot”. */
export function hedges({ article, around, flag }: ClaimContext): void {
  for (const { range, sentence } of matchesOutsideQuotations(article, HEDGE_ADVERB)) {
    const holder = around(range).find((s) => s.source.kind === 'media' && within(s, range));
    if (holder) flag(holder, 'hedged', range);
    else {
      const before = article.text.slice(Math.max(sentence.start, range.start - 12), range.start);
      // “who claimed – rightly or not – [to have found it]”
      const aside = /[—–-]\s*$/.test(before) && /^\s*[—–-]\s/.exec(article.text.slice(range.end, sentence.end));
      if (aside) {
        flag(restOfClause(article, sentence, range.end + aside[0].length), 'hedged', range);
        continue;
      }
      // “supposedly safe tunnels”: the hedge is on what follows it alone.
      const phrase = hedgedPhrase(article, range);
      if (phrase) {
        flag(phrase, 'hedged', range);
        continue;
      }
      const gerund = /\b(?:for|of|with|after|by|who|which|that) $/.test(before);
      const clause = gerund ? restOfClause(article, sentence, range.end) : clauseAround(article, sentence, range.start);
      flag(inContent(around(range), clause, range), 'hedged', range);
    }
  }
  for (const { range, sentence } of matchesOutsideQuotations(article, HEARSAY_PHRASE)) {
    flag(inContent(around(range), restOfClause(article, sentence, range.end), range), 'hedged', range);
  }
  for (const { range, sentence } of matchesOutsideQuotations(article, HEDGE_PASSIVE)) {
    const holder = around(range).find((s) => s.source.kind === 'media' && (within(s, range) || isRelativeOn(article, s, range)));
    flag(holder ?? inContent(around(range), clauseAround(article, sentence, range.start), range), 'hedged', range);
  }
  for (const { range } of matchesOutsideQuotations(article, HEDGE_ADJECTIVE)) {
    const phrase = nounPhraseAround(article, range.start);
    if (phrase && phrase.end > range.end) flag(phrase, 'hedged', range);
  }
}

/** “is believed to”, “was suspected of”, “accused of”: passed on with nobody behind it. */
export function agentless({ article, around, flag }: ClaimContext): void {
  for (const { range, sentence } of matchesOutsideQuotations(article, BELIEF_PASSIVE)) {
    const words = article.text.slice(range.start, range.end);
    // “is believed by analysts to”: an agent is given, so it is an attribution's business.
    if (/\bby\b/.test(article.text.slice(range.end, range.end + 4))) continue;
    if (around(range).some((s) => s.source.kind !== 'media' && within(s, range))) continue;
    const rest = /(?:of|as|that)$/i.test(words);
    flag(rest ? restOfClause(article, sentence, range.end) : clauseAround(article, sentence, range.start), 'no-source', range);
  }
}

/** “could not independently verify”, “unconfirmed reports that”: on the claim that the words speak of. */
export function notVerified({ article, around, flag }: ClaimContext): void {
  for (const { range, sentence } of matchesOutsideQuotations(article, NOT_VERIFIED)) {
    if (
      around(range).some(
        (s) =>
          s.source.kind !== 'media' &&
          s.act !== 'refuse' &&
          within(s, range) &&
          !s.attribution.content.some((c) => c.start === sentence.start),
      )
    )
      continue;
    const target = spokenOf(article, around, range, sentence);
    flag(target ?? clauseAround(article, sentence, range.start), 'not-verified', range);
  }
}

/** “without providing evidence”, “baseless”, “falsely claimed”. */
export function noEvidence({ article, statements, around, flag }: ClaimContext): void {
  for (const { range, sentence } of matchesOutsideQuotations(article, NO_EVIDENCE)) {
    const inner = around(range).find((s) => within(s, range));
    if (inner) {
      // A speaker who owns to having no proof speaks of an earlier statement of the same speaker.
      const owns = /^had|^has|^have/i.test(article.text.slice(range.start, range.end));
      const earlier = statements
        .filter((s) => s.source === inner.source && s !== inner && (s.attribution.content[0]?.start ?? 0) < range.start)
        .at(-1);
      if (owns && earlier) flag(earlier, 'no-evidence', range);
      continue;
    }
    // “found no evidence of misconduct”: the claim is named right there.
    const named = /\b(?:of|for)$/i.test(article.text.slice(range.start, range.end)) && restOfClause(article, sentence, range.end);
    const target = named || spokenOf(article, around, range, sentence);
    flag(target ?? clauseAround(article, sentence, range.start), 'no-evidence', range);
  }
}

/** The statement that a note is about: one in its own sentence, a clause that follows “that”, or the one before. */
function spokenOf(
  article: ClaimContext['article'],
  around: ClaimContext['around'],
  range: Range,
  sentence: ClaimContext['article']['sentences'][number],
): Statement | Range | undefined {
  // “The Times cited an [unconfirmed] report that …”: what the outlet passed on.
  const passedOn = around(range).find((s) => isReport(s) && s.source.kind === 'media' && within(s, range));
  if (passedOn) return passedOn;
  const own = around(sentence).find(
    (s) =>
      isReport(s) && s.source.kind !== 'unattributed' && s.attribution.cue && contains(sentence, s.attribution.cue) && !within(s, range),
  );
  if (own) return own;
  const after = /^(?:\s+[\p{L}’'-]+){0,4}?\s+(?:that|whether)\s+/u.exec(article.text.slice(range.end, sentence.end));
  if (after) return restOfClause(article, sentence, range.end + after[0].length);
  return statementBefore(around, range.start, 900);
}

function statementBefore(around: ClaimContext['around'], at: number, reach = 1500): Statement | undefined {
  return around({ start: at - reach, end: at }).findLast((s) => {
    const end = s.attribution.content[0]?.end ?? 0;
    return end <= at && at - end < reach && isReport(s);
  });
}

/** “despite the firm's claim that …”, “that was not the reason”: the writer's own words against a claim of the article. */
export function doubts({ article, around, flag }: ClaimContext): void {
  for (const { range, sentence } of matchesOutsideQuotations(article, CALLED_IN_DOUBT)) {
    const that = /^\s+that\s+/.exec(article.text.slice(range.end, sentence.end));
    if (that) {
      const rest = restOfClause(article, sentence, range.end + that[0].length);
      // “Despite her claim that it was over, they went on”: the main clause is behind the comma.
      const comma = range.start === sentence.start ? article.text.slice(rest.start, rest.end).indexOf(', ') : -1;
      const told = comma > 0 ? { start: rest.start, end: rest.start + comma } : rest;
      flag(
        around(told).find((s) => s.attribution.content.some((c) => overlap(c, told) && c.start >= told.start)) ?? told,
        'disputed',
        range,
      );
    } else if (/^(?:that|this|it)\b/i.test(article.text.slice(range.start, range.end))) {
      const earlier = statementBefore(around, range.start, 300);
      const isNear = earlier && !article.text.slice(earlier.attribution.content[0]?.end, range.start).includes('\n');
      if (isNear) flag(earlier, 'disputed', range);
    }
  }
}

/** Words of four letters and more that tell nothing of what a text is about. */
const EMPTY = new Set(
  'that this these those with from have been were was will would could should might must they them their there then than what when where which while about after before into over under also only just more most some such very said says told being other another because doing does anything nothing something'.split(
    ' ',
  ),
);

const words = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .match(/\p{L}{4,}/gu)
      ?.filter((word) => !EMPTY.has(word)) ?? [],
  );

/** “Why would I?”: nothing is claimed. */
const isQuestion = ({ attribution }: Statement): boolean => /\?[”"'’]*$/.test(attribution.content.at(-1)?.text ?? '');

/** A denial is about what was said so many characters before it. */
const REACH_OF_DENIAL = 2500;

/** The statements before the one at `index` that it could deny: near, another's, and neither a question nor a denial themselves. */
function deniable(statements: readonly Statement[], index: number): Statement[] {
  const denial = statements[index] as Statement;
  const start = denial.attribution.content[0]?.start ?? 0;
  const out: Statement[] = [];
  for (let i = index - 1; i >= 0; i--) {
    const s = statements[i] as Statement;
    const [content] = s.attribution.content;
    if (!content || start - content.start > REACH_OF_DENIAL + LONGEST_CONTENT) break;
    if (start - content.end >= REACH_OF_DENIAL || s.source === denial.source || s.act === 'deny') continue;
    if (isReport(s) && !isQuestion(s) && !CONTRADICTION.test(content.text)) out.unshift(s);
  }
  return out;
}

/** “the claim”, “those accusations against him”, and not “the accusation of theft”, which tells what was claimed. */
function isPointing(text: string): boolean {
  if (!/^(?:the|this|that|those|these|his|her|their|its|such|any|all|both|it)\b/.test(text)) return false;
  const told = text.match(/\p{L}+/gu) ?? [];
  const noun = told.slice(0, 5).findIndex((w) => CLAIM_NOUNS.has(w));
  return told[0] === 'it' || (noun >= 0 && !/^(?:of|that|about|he|she|they)$/.test(told[noun + 1] ?? ''));
}

const ACCUSES = /accus|alleg/i;

/** The statement that “the allegations” means: the last that accuses, where one does, else the last. */
function pointedAt(earlier: readonly Statement[], text: string): Statement | undefined {
  const last = earlier.at(-1);
  if (!/\b(?:allegation|accusation|charge)s?\b/.test(text)) return last;
  return earlier.findLast((s) => ACCUSES.test(s.attribution.cue?.text ?? '')) ?? last;
}

/** A denial marks the claim that it denies, where the article has one: the last of another source, or the one it shares words with. */
export function denials({ article, statements, flag }: ClaimContext): void {
  statements.forEach((denial, index) => {
    const { cue, content } = denial.attribution;
    if (!cue || !content[0]) return;
    const contradicts = CONTRADICTION.test(content[0].text);
    if (denial.act !== 'deny' && !contradicts) return;
    const text = content
      .map((c) => c.text)
      .join(' ')
      .toLowerCase();
    const earlier = deniable(statements, index);
    const mine = words(text);
    const shared = earlier.map((s) => ({
      s,
      n: [...words(s.attribution.content.map((c) => c.text).join(' '))].filter((w) => mine.has(w)).length,
    }));
    const best = shared.sort((a, b) => b.n - a.n)[0];
    const pointing = contradicts || isPointing(text);
    const target =
      pointing && content.length === 1 && (contradicts || mine.size <= 4)
        ? pointedAt(earlier, text)
        : best && best.n >= 2
          ? best.s
          : undefined;
    if (!target) return;
    const whole = { start: Math.min(cue.start, content[0].start), end: Math.max(cue.end, content[0].end) };
    flag(target, 'disputed', whole.end - whole.start < 120 && !article.text.slice(whole.start, whole.end).includes('\n') ? whole : cue);
  });
}
