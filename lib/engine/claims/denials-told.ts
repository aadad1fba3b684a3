/** Doubts and denials that the writer tells, and nobody who speaks. */

import { CALLED_IN_DOUBT, CALLED_UNTRUE, DENIED_IN_PASSING, DENIED_PLAINLY, SAID_UNTRUE } from '../lexicon/claims.ts';
import { overlap } from '../text/ranges.ts';
import { restOfClause } from './clauses.ts';
import { type ClaimContext, isReport, lastCharge, matchesOutsideQuotations, REACH_OF_DENIAL, REACH_ON_CLAUSE } from './draft.ts';
import { statementBefore } from './notes.ts';

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

/** “Posts say it is shut. The claim is false.”: what the article itself says, as those do that check facts. */
export function saidUntrue({ article, around, flag }: ClaimContext): void {
  for (const { range } of matchesOutsideQuotations(article, SAID_UNTRUE)) {
    // “The report was false, police said”: a denial of theirs.
    if (around(range).some((s) => s.attribution.content.some((c) => overlap(c, range)))) continue;
    const told = statementBefore(around, range.start, REACH_ON_CLAUSE);
    const between = article.text.slice(told?.attribution.content.at(-1)?.end, range.start);
    if (told && isReport(told) && !/\n\s*\S/.test(between.trimEnd())) flag(told, 'disputed', range);
  }
}

/** “…, which he denies”, “… – an account disputed by his partner”: the statement or claim of the same sentence. */
export function deniedInPassing({ article, around, flag, claimIn }: ClaimContext): void {
  const called = [...matchesOutsideQuotations(article, CALLED_UNTRUE)].filter(({ range: { start } }) =>
    /[,—–-][”"’]? $/.test(article.text.slice(start - 3, start)),
  );
  for (const { range, sentence } of [...matchesOutsideQuotations(article, DENIED_IN_PASSING), ...called]) {
    const before = { start: sentence.start, end: range.start };
    const told = around(sentence).filter(({ attribution: { content } }) => {
      const end = content.at(-1)?.end ?? 0;
      return end > before.start && end <= range.start + 1 && range.start - end < 60;
    });
    // What somebody claimed, rather than the denial that takes it up.
    const said = told.findLast(({ act }) => act !== 'deny') ?? told.at(-1);
    const target = said ?? claimIn({ start: sentence.start, end: range.start + 1 });
    if (target) flag(target, 'disputed', range);
  }
}

/** “Prosecutors allege that Moe stole it. He has pleaded not guilty.”: the last that accused, or for “denied it” what stands right before. */
export function deniedPlainly({ article, around, flag, claimIn }: ClaimContext): void {
  for (const { range, sentence } of matchesOutsideQuotations(article, DENIED_PLAINLY)) {
    const before = around({ start: range.start - REACH_OF_DENIAL, end: range.start }).filter(
      (s) => (s.attribution.content.at(-1)?.end ?? 0) <= range.start && s.act !== 'deny' && isReport(s),
    );
    const denial = article.text.slice(range.start, range.end);
    const lead = article.text.slice(sentence.start, range.start);
    const isPassive = /^(?:was|were|ha)/.test(denial);
    // “Sources want more, though [that figure has been disputed by] others”
    const onIt = isPassive ? lead.search(/,? (?:al)?though (?:it|that|this|(?:that|this|the) \p{L}+) $/u) : -1;
    if (onIt > 0) {
      const told = around(sentence).findLast((s) => isReport(s) && (s.attribution.content.at(-1)?.end ?? 0) <= sentence.start + onIt);
      flag(
        told && (told.attribution.content[0]?.start ?? 0) >= sentence.start ? told : { start: sentence.start, end: sentence.start + onIt },
        'disputed',
        range,
      );
      continue;
    }
    // “[Claims that he lied] have been dismissed by his office”
    if (isPassive) {
      const claims = around(sentence).find(
        ({ attribution: { cue, content } }) =>
          /^(?:claim|allegation|accusation|assertion|suggestion|charge|report)s?$/i.test(cue?.text ?? '') &&
          content.at(-1)?.end === range.start - 1,
      );
      if (claims) flag(claims, 'disputed', range);
      continue;
    }
    // “until somebody shows otherwise”
    if (/otherwise$/i.test(denial) && /\b(?:unless|until|if|whether|no|nothing)\b/i.test(lead)) continue;
    const isOfIt = /^(?:the |den|disput|reject|contradict|suggest|show|indicat|prov|tell|play)/i.test(denial);
    // “[The bank is part of the town], although Dunmore disputes this”: the writer's own words.
    const against = isOfIt ? lead.search(/, (?:al)?though [^,;]+$/) : -1;
    if (against > 0 && !around(sentence).some((s) => s.attribution.content.some((c) => overlap(c, sentence)))) {
      const told = { start: sentence.start, end: sentence.start + against };
      flag(claimIn(told) ?? told, 'disputed', range);
      continue;
    }
    const near = isOfIt ? statementBefore(around, range.start, REACH_ON_CLAUSE) : undefined;
    const clause = claimIn({ start: range.start - REACH_ON_CLAUSE, end: range.start });
    // ““Half of them loved him,” one said. Another disputed that.”: whichever of the two stands right before.
    const isNearer = near && clause && (near.attribution.content.at(-1)?.end ?? 0) > clause.end;
    const target = (isNearer ? near : clause) ?? near ?? lastCharge(before);
    if (target) flag(target, 'disputed', range);
  }
}
