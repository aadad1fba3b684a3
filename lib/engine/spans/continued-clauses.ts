import { isFiniteForm } from '../text/verb-forms.ts';
import {
  bodyEnd,
  hasFiniteVerb,
  isComma,
  isNominal,
  isQuoted,
  isQuotedWithin,
  isRelative,
  isVerb,
  type SentenceView,
  tokenAt,
} from './grammar.ts';
import { startsOccasion } from './occasions.ts';
import { holdsRefusal } from './refusals.ts';
import { endsContent, type Subject } from './subject.ts';
import { holdsCue, isFiniteGroup } from './verb-groups.ts';

/** Neither a verb nor a quotation: “And so, he said, while …”. */
export const isBare = (view: SentenceView, from: number, to: number): boolean =>
  !isQuotedWithin(view, from, to) && !hasFiniteVerb(view, from, to);

/** “It was, he said, [one of his worst days]”: the clause before the cue has its verb, and nothing behind it. */
export function breaksOffAtVerb(view: SentenceView, { start }: Subject): boolean {
  const end = isComma(tokenAt(view, start - 1)) ? start - 2 : start - 1;
  return tokenAt(view, end).pos === 'AUX' && !isQuoted(view, end);
}

/** “The plan, he said, [would fail]”: after the cue's second comma the clause before it goes on with its verb. */
export function isContinuedClause(view: SentenceView, subject: Subject, at: number): boolean {
  if (!endsContent(view, subject.start) || (subject.source && isRelative(tokenAt(view, subject.source.end - 1)))) return false;
  const token = tokenAt(view, at);
  // “…, he said in a memo, [which] the Courier has seen”
  const isOnPlace = /^(?:which|who)$/.test(token.lower) && at > subject.after + 1;
  if (isOnPlace && !isQuotedWithin(view, at, view.last)) return false;
  if (isFiniteForm(token) || (token.pos === 'ADV' && isFiniteForm(tokenAt(view, at + 1)))) return true;
  // “It is late, they said, [as they left] the hall”
  const isMeanwhile = token.lower === 'as' && /^(?:he|she|they)$/.test(tokenAt(view, at + 1).lower);
  if (isMeanwhile && !isBare(view, view.first, subject.start)) return false;
  if (token.pos === 'ADP') return !startsOccasion(view, at);
  // “It is a start, they say, [that] would pay for itself”
  if (token.lower === 'that') return isFiniteForm(tokenAt(view, at + 1));
  // “…, he said, though [she stressed] …”: somebody else's statement, or another one.
  if (token.pos === 'SCONJ')
    return (
      (token.lower !== 'while' || isBare(view, view.first, subject.start)) &&
      !holdsCue(view, at, view.last, isFiniteGroup) &&
      !holdsRefusal(view, at)
    );
  if (breaksOffAtVerb(view, subject)) return true;
  if (isBare(view, at, bodyEnd(view))) return false;
  if (token.pos === 'PRON') return true;
  // “In recent days, advisers say, [the president has grown tired]”: a whole clause after a mere adverbial. Behind a quotation
  // with a verb of its own it is the writer's.
  const isWhole = isQuoted(view, subject.start - 1) && view.article.tokens.slice(view.first, subject.start).some(isVerb);
  return (token.pos === 'DET' || token.pos === 'ADJ' || isNominal(token)) && !isWhole && !hasFiniteVerb(view, view.first, subject.start);
}

/** “Stent, the witness said, [“never forgave me”]”: a quotation that goes on in mid-clause. */
export const goesOnQuoted = (view: SentenceView, i: number): boolean =>
  isQuoted(view, i) && /^\W*\p{Ll}/u.test(view.article.text.slice(tokenAt(view, i).start, tokenAt(view, i + 2).end));
