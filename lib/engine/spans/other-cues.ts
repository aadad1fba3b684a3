import { SAY, TELL } from '../lexicon/reporting-verbs.ts';
import { SAYING_PHRASE } from '../lexicon/saying-phrases.ts';
import type { Range } from '../text/ranges.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import { isConjunction } from './content-clauses.ts';
import { contentEnd } from './content-ends.ts';
import { isQuoted, isRelative, isVerb, lemmaOf, quotationAround, type SentenceView, tokenAt } from './grammar.ts';
import { groupStart, MODAL, NEGATION } from './group-start.ts';
import { mainSubject } from './main-clauses.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { nounPhraseAfter } from './noun-phrases-after.ts';
import { skipAdverbsLeft } from './occasions-before.ts';
import { thatSoon } from './passed-over.ts';
import { isBareThing, isWritten, mayName } from './phrase-nouns.ts';
import type { Act } from './span-finder.ts';

/** An attribution whose cue is no plain verb; token positions. */
export interface FormalCue {
  source?: Range;
  cue: Range;
  content: Range[];
  act: Act;
  confidence: number;
  /** A cue of which the grammar allows one reading. */
  fixed?: true;
  /** “Lee laughed it off: “…””: what brings in the words is where they stand, whatever the cue is. */
  byPlace?: true;
  /** “reports that …”, “rumours that …”: the cue itself is all that the article gives for a source. */
  unsourced?: true;
  /** As in `AttributionSpans`. */
  again?: true;
}

/** What people are who believe or fear something: “are worried that …”. */
const BELIEVING = /^(?:concerned|worried|afraid|fearful|confident|convinced|sceptical|skeptical)$/;

/** “are [of the view] that it is over”, “is of the opinion that …”, “Critics [are concerned] that …” */
export function views(view: SentenceView): FormalCue[] {
  const out: FormalCue[] = [];
  for (let i = view.first + 1; i < view.last - 4; i++) {
    if (BELIEVING.test(tokenAt(view, i).lower) && tokenAt(view, i + 1).lower === 'that' && !isQuoted(view, i)) {
      const be = tokenAt(view, i - 1).pos === 'ADV' ? i - 2 : i - 1;
      const source = /^(?:are|remain|were)$/.test(tokenAt(view, be).lower) ? nounPhraseBefore(view, skipAdverbsLeft(view, be)) : undefined;
      const content = { start: i + 2, end: contentEnd(view, i + 2, view.last) };
      if (source && mayName(view, source) && content.end > content.start)
        out.push({ source, cue: { start: be, end: i + 1 }, content: [content], act: 'believe', confidence: 0.8 });
      continue;
    }
    if (tokenAt(view, i).lower !== 'of' || isQuoted(view, i) || tokenAt(view, i - 1).pos !== 'AUX') continue;
    const words = [0, 1, 2, 3].map((k) => tokenAt(view, i + k).lower).join(' ');
    if (!/^of the (?:view|opinion) that$/.test(words)) continue;
    const source = nounPhraseBefore(view, i - 1);
    const content = { start: i + 4, end: contentEnd(view, i + 4, view.last) };
    if (source && content.end > content.start)
      out.push({ source, cue: { start: i - 1, end: i + 3 }, content: [content], act: 'say', confidence: 0.8 });
  }
  return out;
}

const COUNTED =
  /^(?:tolls?|numbers?|figures?|counts?|totals?|costs?|prices?|losses|damage|damages|tally|turnout|value|share|odds|chances?|bill|age|attendance|worth|support|approval|lead|shortfall|deficit|gap|debts?|valuation|size|likelihood|probability|rise|increase|fall|drop|growth|inflation|population|loss|mass|weight|distance|height|length|duration|speed|temperature|magnitude)$/;

/** With what one of `SAYING_PHRASE` may begin: told first, since it costs less. */
const OPENS_PHRASE =
  /^(?:ma[dk]|is$|are$|was$|were$|remain|g[ai]ve|offer|receiv|let|puts?$|rais|float|advanc|hasten|rush|sen[dt]|serve|draw|drew|casts?$|took|take|spel|issu|sound|st[uio]c?k|stood|stand|doubl|walk|shot|fired|hit|snap|bemoan|lament|point|blurt|came$|comes?$|reach|arriv|left$|leaves$|h[eo]lds?$|spread|pour|echo)/;

/** “would make it clear”, “did not identify”, “to identify”: what was not done, or not yet; a verb with what stands before it from `start` on. */
function isUndone(view: SentenceView, start: number, verb: number): boolean {
  for (let i = start; i < verb; i++) if (MODAL.test(tokenAt(view, i).lower) || NEGATION.test(tokenAt(view, i).lower)) return true;
  return tokenAt(view, start - 1).lower === 'to';
}

/** “was identified as” */
function isPassive(view: SentenceView, start: number, verb: number): boolean {
  for (let i = start; i < verb; i++) if (/^(?:is|are|was|were|be|been)$/.test(tokenAt(view, i).lower)) return true;
  return false;
}

/** “[made clear] that it was over”, “is [adamant] that …”: a verb that says nothing by itself, with what makes it say. */
export function phrases(view: SentenceView): FormalCue[] {
  const out: FormalCue[] = [];
  for (let that = view.first + 3; that < view.last - 2; that++) {
    // “has made it clear [he expects] them to stay”
    const isBare = tokenAt(view, that - 1).lower === 'clear' && /^(?:he|she|they|it|there)$/.test(tokenAt(view, that).lower);
    const isThat = tokenAt(view, that).lower === 'that' && isConjunction(view, that);
    if (isQuoted(view, that) || !(isThat || (isBare && isFiniteForm(tokenAt(view, that + 1))))) continue;
    for (let i = that - 2; i >= Math.max(view.first + 1, that - 7); i--) {
      if (!OPENS_PHRASE.test(tokenAt(view, i).lower)) continue;
      const words = Array.from({ length: that - i }, (_, k) => tokenAt(view, i + k).lower).join(' ');
      if (!SAYING_PHRASE.test(`${words} that`)) continue;
      const start = groupStart(view, i);
      if (isUndone(view, start, i)) break;
      const source = nounPhraseBefore(view, skipAdverbsLeft(view, start)) ?? mainSubject(view, start);
      const content = { start: isThat ? that + 1 : that, end: contentEnd(view, that + 1, view.last) };
      // “It was clear that it was over”: to nobody.
      const isNobodys =
        /^(?:is|are|was|were)$/.test(tokenAt(view, i).lower) &&
        source &&
        /^(?:it|this|that|there|what)$/.test(tokenAt(view, source.end - 1).lower);
      if (isNobodys) break;
      // “the loss makes it clear that …”: what cannot speak says nothing, unless it is written.
      if (source && content.end > content.start && (!isBareThing(view, source) || isWritten(view, source)))
        out.push({ source, cue: { start, end: that }, content: [content], act: 'say', confidence: 0.8, fixed: true });
      break;
    }
  }
  return out;
}

/** “put it [at] 11”, “[closer to] 1,000”, “[as high as] 40”, “[above] 40” */
const opensCount = (view: SentenceView, i: number): boolean =>
  /^(?:at|above|below)$/.test(tokenAt(view, i).lower) ||
  (/^(?:closer|nearer)$/.test(tokenAt(view, i).lower) && (tokenAt(view, i + 1).lower === 'to' || tokenAt(view, i + 1).pos === 'NUM')) ||
  // “puts Labour [on 41%]”
  (tokenAt(view, i).lower === 'on' &&
    tokenAt(view, i + 1).pos === 'NUM' &&
    /^(?:%|percent|per|points?)$/.test(tokenAt(view, i + 2).lower)) ||
  (tokenAt(view, i).lower === 'as' && /^(?:high|low|many|much|few)$/.test(tokenAt(view, i + 1).lower));

/** “30%”, “around £4m”, “nearly 40 million” */
function isShareOrSum(view: SentenceView, i: number): boolean {
  const at = tokenAt(view, i).pos === 'ADV' || /^(?:about|around|over|between)$/.test(tokenAt(view, i).lower) ? i + 1 : i;
  const next = tokenAt(view, at + 1).lower;
  if (/^[£$€]/.test(tokenAt(view, at).text)) return true;
  return tokenAt(view, at).pos === 'NUM' && /^(?:%|percent|per|million|billion|trillion|m|bn)$/.test(next);
}

const PUTS = new Set(['put', 'puts', 'estimate', 'estimates', 'estimated']);

/** “put [the toll at 11]”, “has put the number of dead at more than 20” */
export function countings(view: SentenceView): FormalCue[] {
  const out: FormalCue[] = [];
  for (let i = view.first + 1; i < view.last - 3; i++) {
    const { lower, pos } = tokenAt(view, i);
    if (!PUTS.has(lower) || isQuoted(view, i) || (lower.startsWith('est') && pos !== 'VERB')) continue;
    let end = i + 1;
    let isCount = false;
    while (end < view.last && !opensCount(view, end) && tokenAt(view, end).pos !== 'PUNCT' && !(isVerb(tokenAt(view, end)) && !isCount)) {
      isCount ||= COUNTED.test(tokenAt(view, end).lower);
      end++;
    }
    const start = tokenAt(view, i - 1).pos === 'AUX' ? i - 1 : i;
    const source = nounPhraseBefore(view, start);
    // “put [the drop at 30%]”, “put [it at £4m]”
    isCount ||= isShareOrSum(view, end + 1);
    isCount ||= tokenAt(view, end).lower === 'on' && source !== undefined && isWritten(view, source);
    if (!isCount || !opensCount(view, end) || !source) continue;
    const content = { start: i + 1, end: contentEnd(view, end, view.last) };
    out.push({ source, cue: { start, end: i + 1 }, content: [content], act: 'say', confidence: 0.8, fixed: true });
  }
  return out;
}

/** What somebody is taken for, what something is put down to: the verbs, and the word without which they only name or do. */
const RENDERS = new Map([
  ['identify', /^as$/],
  ['defend', /^as$/],
  ['credit', /^(?:with|for)$/],
  ['attribute', /^to$/],
]);

/** “identified [the dead man as Jo Lee]”, “defended [the cuts as necessary]”, “credited [the crew with saving lives]” */
export function renderings(view: SentenceView): FormalCue[] {
  const out: FormalCue[] = [];
  for (let i = view.first + 1; i < view.last - 3; i++) {
    const verb = tokenAt(view, i);
    const joint = verb.pos === 'VERB' && !isQuoted(view, i) ? RENDERS.get(lemmaOf(verb)) : undefined;
    const next = tokenAt(view, i + 1);
    if (!joint || verb.lower.endsWith('ing') || next.pos === 'ADP' || next.pos === 'PUNCT' || /sel(?:f|ves)$|^only$/.test(next.lower))
      continue;
    let at = i + 2;
    while (at < i + 10 && at < view.last && !joint.test(tokenAt(view, at).lower) && !isVerb(tokenAt(view, at))) at++;
    // “defended [her record as secretary]”
    const isOffice = /^(?:record|role|career|time|work|tenure|service|job|position|reputation|choice)$/.test(tokenAt(view, at - 1).lower);
    if (!joint.test(tokenAt(view, at).lower) || isOffice) continue;
    const start = groupStart(view, i);
    if (isUndone(view, start, i) || isPassive(view, start, i)) continue;
    const source = nounPhraseBefore(view, start);
    const content = { start: i + 1, end: contentEnd(view, at, view.last) };
    if (source && !isRelative(tokenAt(view, source.end - 1)) && (!isBareThing(view, source) || isWritten(view, source)))
      out.push({ source, cue: { start, end: i + 1 }, content: [content], act: 'judge', confidence: 0.75, fixed: true });
  }
  return out;
}

const PROMPTS = /^(?:lead|prompt|inspire|move|push|spur|drive|provoke|allow|cause|force|compel)$/;

/** “The row led [Ms Orr] to [say], “I never saw it””, “prompted [the clerk] to [tell] us that …”: who was brought to say it. */
export function promptings(view: SentenceView): FormalCue[] {
  const out: FormalCue[] = [];
  for (let i = view.first + 1; i < view.last - 6; i++) {
    const verb = tokenAt(view, i);
    if (isQuoted(view, i) || verb.pos !== 'VERB' || !/(?:ed|led|ove)$/.test(verb.lower) || !PROMPTS.test(lemmaOf(verb))) continue;
    const phrase = nounPhraseAfter(view, i + 1);
    if (!phrase || !mayName(view, phrase) || tokenAt(view, phrase.end).lower !== 'to') continue;
    const cue = phrase.end + 1;
    const lemma = lemmaOf(tokenAt(view, cue));
    const that = SAY.has(lemma) || TELL.has(lemma) ? thatSoon(view, cue) : -1;
    const start = that > 0 ? that + 1 : SAY.has(lemma) || TELL.has(lemma) ? quotationBehind(view, cue) : -1;
    if (start < 0) continue;
    const content = { start, end: isQuoted(view, start) ? quotationAround(view, start).end : contentEnd(view, start, view.last) };
    out.push({ source: phrase, cue: { start: cue, end: cue + 1 }, content: [content], act: 'say', confidence: 0.8, fixed: true });
  }
  return out;
}

/** The quotation that a comma or a colon brings in a few words behind `cue`, with no verb before it; else -1. */
function quotationBehind(view: SentenceView, cue: number): number {
  for (let i = cue + 1; i < Math.min(view.last, cue + 14) && !isVerb(tokenAt(view, i)); i++)
    if (isQuoted(view, i)) return /^[,:]$/.test(tokenAt(view, i - 1).text) ? i : -1;
  return -1;
}
