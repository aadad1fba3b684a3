import { ALL_REPORTING, GOES_ON } from '../lexicon/reporting-verbs.ts';
import type { Range } from '../text/ranges.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import {
  bodyEnd,
  closesWithComma,
  hasFiniteVerb,
  isComma,
  isDash,
  isNominal,
  isQuoted,
  isRelative,
  lemmaOf,
  nextComma,
  quotationAround,
  type SentenceView,
  tokenAt,
} from './grammar.ts';
import type { Subject } from './subject.ts';
import { titleEnd } from './titles-in-marks.ts';
import { type VerbGroup, verbGroupAt } from './verb-groups.ts';

/** “[say that]”, “[said yesterday that]” */
const isTellingThat = (view: SentenceView, i: number): boolean =>
  verbGroupAt(view, i)?.form === 'finite' && [1, 2].some((k) => tokenAt(view, i + k).lower === 'that');

/** So many words may a heading have that a colon closes. */
const LONGEST_HEADING = 6;

/**
 * Content before the cue: from the sentence's start (or the end of an earlier attribution) to the comma or closing mark.
 * @param goesOn the clause takes up its verb only after the cue: “The plan, he said, would fail”
 */
export function contentBefore(view: SentenceView, subject: Subject, from: number, goesOn: boolean): Range | undefined {
  let end = subject.start;
  while (end > from && (isComma(tokenAt(view, end - 1)) || isDash(tokenAt(view, end - 1))) && !isQuoted(view, end - 1)) end--;
  let start = from;
  while (
    start < end &&
    !isQuoted(view, start) &&
    (tokenAt(view, start).pos === 'PUNCT' || (start > view.first && tokenAt(view, start).pos === 'CCONJ'))
  )
    start++;
  // “Lee went further: the plan, she said, would fail”, “Lee is gone; her son, she said, stayed”
  if (goesOn)
    for (let i = end - 1; i > start; i--)
      if (/^[:;]$/.test(tokenAt(view, i).text) && !isQuoted(view, i) && hasFiniteVerb(view, start, i)) start = i + 1;
  // “[Driving the news:] Lee will run, aides say”: a heading.
  for (let i = start + 1; i < Math.min(end, start + LONGEST_HEADING) && !isQuoted(view, i); i++)
    if (tokenAt(view, i).text === ':' && !hasFiniteVerb(view, start, i) && hasFiniteVerb(view, i + 1, end)) start = i + 1;
  // “asked much, given that, [Lee said], it was late”: the clause behind the cue is told, the one that leads up to it is not.
  const isLedUp = end > start + 1 && /^(?:that|because|since|if|while|though|although|but|and)$/.test(tokenAt(view, end - 1).lower);
  if (isLedUp && hasFiniteVerb(view, start, end)) return undefined;
  // “The house, [which], neighbours said, had stood empty, burned down”
  // “his father, a miner [who], he says, “never missed a shift””
  const isOnNoun = isComma(tokenAt(view, end - 2)) || (tokenAt(view, end - 1).lower === 'who' && isNominal(tokenAt(view, end - 2)));
  if (goesOn && isRelative(tokenAt(view, end - 1)) && isOnNoun) return { start: end - 1, end };
  // “hurts the mayor, [whose greatest asset], aides say, is her name”
  const whose = goesOn ? end - 1 - [...Array(6).keys()].findIndex((k) => tokenAt(view, end - 1 - k).lower === 'whose') : end;
  if (whose > start && whose < end && !hasFiniteVerb(view, whose, end)) return { start: whose, end };
  if (end <= start) return undefined;
  // “[Meanwhile,] a clerk said, the boats …”
  if (
    goesOn &&
    end - start === 1 &&
    tokenAt(view, start).pos === 'ADV' &&
    !/^(?:why|how|when|where|never|rarely|seldom)$/.test(tokenAt(view, start).lower)
  )
    return undefined;
  // “Based on talks with cooks who were “checked,” the report estimated there were …”: on what it rests.
  // “Based on the deal, his stake is worth more, sources said”: with a clause of its own behind, which was told with it.
  const isBased = tokenAt(view, start).lower === 'based' && tokenAt(view, start + 1).lower === 'on';
  const rest = isBased ? nextComma(view, start) : -1;
  if (isBased && !(rest > 0 && rest < end && hasFiniteVerb(view, rest, end))) return undefined;
  // “Nobody liked it – “Too big,” said Lee”: what a dash or colon parts from the quotation is the writer's.
  const quotation = isQuoted(view, end - 1) ? quotationAround(view, end - 1) : undefined;
  if (quotation && quotation.start > start + 2 && /^(?:[:—–(]|--|-)$/.test(tokenAt(view, quotation.start - 1).text) && !goesOn)
    start = quotation.start;
  // “but “Hands Off” [organisers say that] it was full”: what they are called after.
  const isName = quotation?.end === subject.start && quotation.end - quotation.start <= 6 && !closesWithComma(view, quotation.end - 1);
  if (isName && !goesOn && isTellingThat(view, subject.start + 1)) return undefined;
  // “Sunday on KBC's [“Meet the Town,”] Lee said it was over”: where something was said, and no words.
  if (quotation && isNaming(view, start, quotation)) return undefined;
  if (quotation && !subject.inverted && subject.after < bodyEnd(view) && isShow(view, start, quotation)) return undefined;
  let quoted = false;
  for (let i = start; i < end; i++) quoted ||= isQuoted(view, i);
  // “[He hoped], he said, it would hold”
  const isClause =
    end - start === 2
      ? isShortest(view, start) && !isComma(tokenAt(view, subject.after))
      : end - start > 2 && hasFiniteVerb(view, start, end);
  return quoted || goesOn || isClause ? { start, end } : undefined;
}

/** “[It leaked], the firm said”: the shortest clause there is. */
const isShortest = (view: SentenceView, start: number): boolean => {
  const [who, verb] = [tokenAt(view, start), tokenAt(view, start + 1)];
  return (
    (isNominal(who) || who.pos === 'PRON' || who.lower === 'this') &&
    isFiniteForm(verb) &&
    verb.pos === 'VERB' &&
    !ALL_REPORTING.has(lemmaOf(verb))
  );
};

/** Whether a quotation is the title of a show that something was said on: “on KBC's “Meet the Town””, “on the “Late Show””. */
function isShow(view: SentenceView, from: number, { start, end }: Range): boolean {
  if (start <= from || titleEnd(view, start) !== end || hasFiniteVerb(view, from, start)) return false;
  const isOwned = /^['’]s$/.test(tokenAt(view, start - 1).text);
  let on = tokenAt(view, start - 1).pos === 'DET' ? start - 2 : start - 1;
  if (isOwned) for (on--; /^(?:PROPN|NOUN|DET|ADJ)$/.test(tokenAt(view, on).pos); ) on--;
  return tokenAt(view, on).lower === 'on';
}

/** “in a clip that the judge called [“vile,”] Lee …”: whether the phrase that opens the sentence has no verb but one that calls a thing so. */
function isNaming(view: SentenceView, from: number, { start }: Range): boolean {
  const group = verbGroupAt(view, start - 1);
  return group?.frame === 'call' && group.form === 'finite' && !hasFiniteVerb(view, from, group.start);
}

/**
 * “When they came, she [laughed] at them”: what such verbs say is quoted, or closes with them: “It would rain, she [offered].”
 * Whether this one says what stands unquoted before it; `comma` is where that goes on behind the cue.
 */
export function saysUnquoted(view: SentenceView, subject: Subject, { lemma, end }: VerbGroup, comma: number | false): boolean {
  // “The plan, he [continued], allows for delay.”
  if (comma === subject.after && GOES_ON.has(lemma)) return true;
  // “It was late, a source [shared] with the Courier.”
  if (lemma === 'share') return tokenAt(view, end).lower === 'with' && tokenAt(view, bodyEnd(view) - 1).pos === 'PROPN';
  // “It must be released, the court [ruled] Wednesday”
  return /^(?:agree|rule)$/.test(lemma) || (lemma === 'echo' && subject.inverted);
}
