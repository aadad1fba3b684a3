import {
  HEARSAY_PHRASE,
  HEDGE_ADJECTIVE,
  HEDGE_ADVERB,
  HEDGE_BEHIND,
  HEDGE_PASSIVE,
  NO_SOURCE_NOTE,
  OWN_KNOWLEDGE,
} from '../lexicon/claims.ts';
import type { Statement } from '../statement.ts';
import type { ArticleText, Sentence } from '../text/document.ts';
import { contains, indexAt, overlap, type Range } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import { clauseAround, hedgedPhrase, nounPhraseAround, restOfClause, untilVerb, withoutStop } from './clauses.ts';
import { type ClaimContext, isReport, matchesOutsideQuotations, within } from './draft.ts';
import { statementBefore } from './notes.ts';
import { isOutletName } from './second-hand.ts';

/** “Harrow.co.uk”, as sites call themselves; firms do, too, but these know nothing that “has learned that” tells. */
const ADDRESS = /^[\p{L}\d-]{3,}\.(?:com|net|org|news|info|tv|fm|ie|uk|au|in|ng|ke|za|pk|nz|ca|co\.[a-z]{2}|com\.[a-z]{2})$/iu;

const HEARSAY = /rumou?r|speculat|gossip|whisper/i;

/** Sources that are nobody (“rumours suggest”, “some reports say”), and unnamed people who merely speculate. */
export function nobodySays({ statements, flag }: ClaimContext): void {
  for (const statement of statements) {
    const { attribution, source } = statement;
    if (!isReport(statement)) continue;
    if (source.kind === 'unattributed') {
      const basis = attribution.source ?? attribution.cue;
      if (basis) flag(statement, HEARSAY.test(basis.text) ? 'hedged' : 'no-source', basis);
    } else if (source.anonymity && attribution.quotation !== 'direct' && attribution.cue && HEARSAY.test(attribution.cue.text))
      flag(statement, 'hedged', attribution.cue);
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
function inContent({ text }: ArticleText, statements: readonly Statement[], clause: Range, range: Range): Range {
  const statement = statements.find((s) => within(s, range));
  const content = statement?.attribution.content.find((c) => contains(c, range));
  if (!statement || !content) return clause;
  // “declined to comment on a report that [he had allegedly left]”
  const that = statement.attribution.noComment ? / that (?!.* that )/.exec(text.slice(content.start, range.start)) : null;
  const start = that ? content.start + that.index + that[0].length : Math.max(clause.start, content.start);
  return { start, end: Math.min(clause.end, content.end) };
}

/** “Northern Wire reports a second sale, [which] has been rumoured for a year”: a relative clause on what was reported. */
function isRelativeOn(article: ClaimContext['article'], { attribution }: Statement, range: Range): boolean {
  const end = attribution.content.at(-1)?.end ?? range.end;
  return end < range.start && /^, (?:which|who)(?: [\p{L}’']+){0,2} $/u.test(article.text.slice(end, range.start));
}

const TOLD = /^\s+(?:the|an?|his|her|its|their|our|my|police|authorities|officials|him|them|us|me|\p{Lu}\p{L}*)\b/u;

/** “was asked of a driver allegedly [involved in the theft]”: a participle on a noun, behind the clause's own verb. */
function describesNoun({ tokens }: ArticleText, sentence: Sentence, { start }: Range): boolean {
  const hedge = indexAt(tokens, start);
  const [before, done, next] = [tokens[hedge - 1], tokens[hedge + 1], tokens[hedge + 2]];
  if (
    before?.pos !== 'NOUN' ||
    !/^(?:involved|linked|connected|tied|sent|taken|written|made|owned|run|posted|paid)$/.test(done?.lower ?? '')
  )
    return false;
  return next?.pos === 'ADP' && tokens.slice(sentence.first, hedge).some(isFiniteForm);
}

const hasVerbWithin = ({ tokens }: ArticleText, { start, end }: Range): boolean => {
  for (let i = indexAt(tokens, start); (tokens[i]?.start ?? end) < end; i++) if (isFiniteForm(tokens[i] as Token)) return true;
  return false;
};

/** “reportedly [argued]” */
function isFiniteAfter({ tokens }: ArticleText, { start }: Range): boolean {
  const next = tokens[indexAt(tokens, start) + 1];
  return next !== undefined && isFiniteForm(next);
}

/** “it was said that [A], B”: what was, without the main clause behind a clause of time. */
function toldThat(article: ArticleText, sentence: Sentence, { start, end }: Range): Range {
  const rest = restOfClause(article, sentence, end);
  const isTime = /\b(?:when|while|although|though|because|since|as) $/i.test(article.text.slice(sentence.start, start));
  const main = isTime ? /, (?=(?:the|a|he|she|it|they|\p{Lu}))/u.exec(article.text.slice(rest.start, rest.end)) : null;
  return main ? { start: rest.start, end: rest.start + main.index } : rest;
}

/** “she [suspected] Lee of it”: somebody did, so that it is no adjective. */
function isPredicate({ tokens }: ArticleText, { start }: Range): boolean {
  const i = indexAt(tokens, start);
  const [before, word] = [tokens[i - 1], tokens[i]];
  // “a clerk who [alleged] cruelty”
  if (word?.lower === 'alleged' && word.pos === 'VERB' && /^(?:who|he|she|they)$/.test(before?.lower ?? '')) return true;
  // “had on Wednesday [alleged] fraud”
  const has = [1, 2, 3, 4].find((k) => /^(?:had|has|have)$/.test(tokens[i - k]?.lower ?? ''));
  if (word?.lower === 'alleged' && has && tokens.slice(i - has + 1, i).every((t) => /^(?:ADP|PROPN|ADV|NUM)$/.test(t.pos))) return true;
  // “The article [alleged] negligence put patients in danger”
  if (word?.lower === 'alleged' && /^(?:NOUN|PROPN)$/.test(before?.pos ?? '')) return true;
  return word?.lower === 'suspected' && /^(?:PRON|NOUN|PROPN)$/.test(before?.pos ?? '') && word.pos === 'VERB';
}

/** “had itself[, it is said,] begun”, “It was Lee who[, it is said,] began”: what is yet to come. */
const OPEN_VERB = /\b(?:who|which)$|\b(?:had|has|have|was|were|is|are|will|would)(?: (?:it|him|her|them)sel(?:f|ves))?$/i;

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
      // “a source, allegedly [a display expert]”: who somebody is.
      const gloss = /, $/.test(before) ? /^ ((?:an?|the) [^,.;:!?]+)(?=[,.;])/u.exec(article.text.slice(range.end, sentence.end)) : null;
      const told = gloss && { start: range.end + 1, end: range.end + gloss[0].length };
      if (told && !hasVerbWithin(article, told)) {
        flag(told, 'hedged', range);
        continue;
      }
      // “supposedly safe tunnels”: the hedge is on what follows it alone.
      const phrase = hedgedPhrase(article, range);
      if (phrase) {
        flag(phrase, 'hedged', range);
        continue;
      }
      // “as to [what was allegedly done] there”
      const what = /\bwhat (?:was|were|is|has been|had been) $/.exec(before);
      if (what) {
        flag({ start: range.start - what[0].length, end: restOfClause(article, sentence, range.end).end }, 'hedged', range);
        continue;
      }
      const gerund = /\b(?:for|of|with|after|by|who|which|that) $/.test(before) || describesNoun(article, sentence, range);
      // “played it down and reportedly [told them to go]”
      const isJoined = /\band $/.test(before) && isFiniteAfter(article, range);
      // “an official, who reportedly [said: “It is late”]”
      const said = gerund && around(range).find(({ attribution: { cue } }) => cue && cue.start > range.start && cue.start - range.end <= 1);
      if (said) {
        flag(said, 'hedged', range);
        continue;
      }
      const clause =
        gerund || isJoined ? untilVerb(article, restOfClause(article, sentence, range.end)) : clauseAround(article, sentence, range.start);
      flag(inContent(article, around(range), clause, range), 'hedged', range);
    }
  }
  for (const { range, sentence } of matchesOutsideQuotations(article, HEARSAY_PHRASE)) {
    // “where, legend has it, he played”
    const that = /^(?:,| that(?= ))/.exec(article.text.slice(range.end, sentence.end));
    const from = range.end + (that?.[0].length ?? 0);
    flag(inContent(article, around(range), restOfClause(article, sentence, from), range), 'hedged', range);
  }
  for (const { range, sentence } of matchesOutsideQuotations(article, HEDGE_BEHIND)) {
    const isBelieved = /(?:understood|believed|thought|learn(?:t|ed)|gathered)$/i.test(article.text.slice(range.start, range.end));
    // “The aides, it is said, knew it by May.”
    const isOpen = !hasVerbBefore(article, sentence, range.start) || OPEN_VERB.test(article.text.slice(sentence.start, range.start));
    const goesOn = article.text.charAt(range.end) === ',' && isOpen;
    // “The note is lost; [Lee has], it was said, [burned it]”
    const parted = article.text.slice(sentence.start, range.start).lastIndexOf('; ') + 1;
    const start = sentence.start + (parted > 0 ? parted + 1 : 0);
    const told = { start, end: goesOn ? withoutStop(article, sentence).end : range.start };
    flag(told, isBelieved ? 'no-source' : 'hedged', { start: range.start + 2, end: range.end });
  }
  for (const { range, sentence } of matchesOutsideQuotations(article, HEDGE_PASSIVE)) {
    // “was reported to the police”: told them.
    if (/reported to$/i.test(article.text.slice(range.start, range.end)) && TOLD.test(article.text.slice(range.end, range.end + 20)))
      continue;
    const holder = around(range).find((s) => s.source.kind === 'media' && (within(s, range) || isRelativeOn(article, s, range)));
    // “At a time when it was said that [the party might never win], she did”
    const isThat = /^it\b/i.test(article.text.slice(range.start, range.end));
    const clause = isThat ? toldThat(article, sentence, range) : clauseAround(article, sentence, range.start);
    flag(holder ?? inContent(article, around(range), clause, range), 'hedged', range);
  }
  for (const { range } of matchesOutsideQuotations(article, HEDGE_ADJECTIVE)) {
    // “Lee has [alleged] cruelty”: the word by which somebody says it.
    if (around(range).some(({ attribution: { cue } }) => cue && contains(cue, range))) continue;
    if (isPredicate(article, range)) continue;
    const phrase = nounPhraseAround(article, range.start);
    if (phrase && phrase.end > range.end) flag(phrase, 'hedged', range);
  }
}

const hasVerbBefore = ({ tokens }: ArticleText, { first }: Sentence, at: number): boolean => {
  for (let i = first; (tokens[i]?.start ?? at) < at; i++) if (isFiniteForm(tokens[i] as Token)) return true;
  return false;
};

/** “the Courier understands that”, “the paper has learned that”: passed on by the outlet itself, with nobody behind it. */
export function ownKnowledge({ article, around, flag }: ClaimContext): void {
  for (const { range, sentence } of matchesOutsideQuotations(article, OWN_KNOWLEDGE)) {
    const who =
      /(?:^|[\s,;“"])((?:[Tt]his (?:newspaper|paper|website|magazine)|[Oo]ur (?:correspondents?|reporters?)|[Ww]e)\s|(?:the )?(?:\p{Lu}[\p{L}.&’'-]*\s(?:on\s)?){1,4}?)$/u.exec(
        `${article.text.slice(sentence.start, range.start).trimEnd()} `,
      );
    const name = who?.[1]?.trim() ?? '';
    // “We have learned that love lasts”: all of us.
    if (/^we$/i.test(name) && /learn|establish/.test(article.text.slice(range.start, range.end))) continue;
    // “The mill will close, the Marl Echo can reveal.”: nobody but an outlet closes a sentence so.
    const lead = article.text.slice(sentence.start, range.start - name.length - 1);
    const isBehindComma = /,\s*$/.test(lead);
    const closes = isBehindComma && /^(?:[.\s]*$| [—–-] )/.test(article.text.slice(range.end, sentence.end));
    const isNamed = (/^the \p{Lu}/iu.test(name) && closes) || ADDRESS.test(name);
    // “NEWSDAY gathered”, as papers write themselves
    const isItself = /^\p{Lu}{5,}$/u.test(name) && /gathered$/.test(article.text.slice(range.start, range.end));
    if (
      !isNamed &&
      !isItself &&
      !/^(?:this\b|our\b|we$)/i.test(name) &&
      !isOutletName(name.replace(/^the /i, '').toLowerCase()) &&
      !isOutletName(name)
    )
      continue;
    if (around(range).some((s) => within(s, range))) continue;
    const basis = {
      start: sentence.start + article.text.slice(sentence.start, range.start).trimEnd().length - name.length,
      end: range.end,
    };
    const that = /^\s+that\s+/.exec(article.text.slice(range.end, sentence.end));
    // “The Courier [has been told] the mill will close”
    const goesOn = article.text.charAt(range.end) === ' ';
    const isUnderstood =
      goesOn && !closes && /^(?:understands|has been told|hear|(?:are|[’']re) hearing)$/i.test(article.text.slice(range.start, range.end));
    if (that || isUnderstood) flag(restOfClause(article, sentence, range.end + (that?.[0].length ?? 1)), 'no-source', basis);
    // “The gunmen, our correspondent gathered, took four people.”
    else if (isBehindComma && /^,/.test(article.text.slice(range.end)) && !hasVerbBefore(article, sentence, basis.start))
      flag({ start: sentence.start, end: withoutStop(article, sentence).end }, 'no-source', basis);
    // “The mill will close, the Courier has learned.”
    else if (isBehindComma) flag({ start: sentence.start, end: sentence.start + lead.replace(/,\s*$/, '').length }, 'no-source', basis);
  }
}
