import { isComma, isQuoted, isTimeWord, lemmaOf, type SentenceView, tokenAt } from './grammar.ts';
import { beginsClause } from './noun-phrases-after.ts';
import { isVenueNoun } from './occasions.ts';

/** “[rose] to say”, “[emailed] to say”: what is done in order to speak, and is done by speaking. */
const COMES_TO_SPEAK =
  /^(?:rise|stand|pause|stop|interrupt|turn|step|lean|jump|email|e-mail|phone|telephone|ring|text|tweet|post|interject|intervene|write|call)$/;

/** “wanted”, “waited”, “had”: behind these nothing was said yet. */
const NOT_YET =
  /^(?:want|hope|plan|expect|intend|try|seek|refuse|decline|fail|wait|need|like|love|prefer|threaten|promise|vow|agree|ask|tell|urge|allow|enable|invite|prepare|struggle|manage|live|forget|remember|dare|learn|choose|decide|bother|help|let|force|pressure|pledge|schedule|set)$/;

/**
 * “went on the radio [to] say that …”, “paused [to] add: “…””: whether the infinitive at `verb` tells what somebody did in order to say
 * what follows, and said.
 */
export function isSaidOnPurpose(view: SentenceView, verb: number): boolean {
  const to = verb - 1;
  if (tokenAt(view, to).lower !== 'to' || !givesWords(view, verb + 1)) return false;
  const before = tokenAt(view, to - 1);
  if (before.pos === 'VERB') return COMES_TO_SPEAK.test(lemmaOf(before)) && isDone(view, to - 1);
  const isPlaced =
    isVenueNoun(before) ||
    /^(?:airwaves|twitter|facebook|instagram|x|media|television|tv|radio|air|stage|floor|streets)$/.test(before.lower) ||
    isTimeWord(before) ||
    /^(?:up|in|out|back|down|forward|again)$/.test(before.lower);
  for (let i = to - 2; i > view.first && !isComma(tokenAt(view, i)) && !isQuoted(view, i); i--) {
    const token = tokenAt(view, i);
    if (token.pos === 'AUX' || token.lower === 'that') return false;
    // “[interrupted] me in mid-sentence to announce, “…””: where nothing tells place or time, the verb must.
    if (token.pos === 'VERB' && !/(?:ing|en)$/.test(token.lower))
      return isDone(view, i) && (isPlaced ? !NOT_YET.test(lemmaOf(token)) : COMES_TO_SPEAK.test(lemmaOf(token)));
  }
  return false;
}

/** Whether a quotation, a clause or “that” begins at `i`, behind a comma or a colon perhaps. */
function givesWords(view: SentenceView, i: number): boolean {
  const { text, lower } = tokenAt(view, i);
  const isInsisted = /^(?:insist|claim|argue|complain|warn|announce|declare|say)$/.test(tokenAt(view, i - 1).lower);
  return (
    lower === 'that' ||
    (isInsisted && (beginsClause(view, i) || /^(?:any|all|every|no)$/.test(lower))) ||
    isQuoted(view, i) ||
    (/^[,:]$/.test(text) && isQuoted(view, i + 1))
  );
}

/** “[went] on air”, and not “will [go]”, “to [go]”. */
const isDone = (view: SentenceView, i: number): boolean => {
  const { pos, lower } = tokenAt(view, i - 1);
  return lower !== 'to' && (pos !== 'AUX' || /^(?:has|have|had)$/.test(lower));
};

/** “suggested it was close – [in the hope] of a better story”: what somebody says it for is the writer's. */
export const isAim = (view: SentenceView, i: number): boolean =>
  tokenAt(view, i).lower === 'in' && [1, 2, 3].some((k) => /^(?:hopes?|efforts?|attempt|bid)$/.test(tokenAt(view, i + k).lower));
