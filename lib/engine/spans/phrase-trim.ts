import { isTimeWord, opensTime, type SentenceView, tokenAt } from './grammar.ts';
import { isCompoundAdverb, NEWLY } from './phrase-words.ts';

/** Takes off what a walk to the left picked up beside the phrase: “On Tuesday Trump”, “But officials”. */
export function trimLeft(view: SentenceView, start: number, end: number): number {
  let i = start;
  while (i < end - 1) {
    const token = tokenAt(view, i);
    const rest = i + 1 < end;
    // “[well]-connected aides”
    if (isCompoundAdverb(view, i)) break;
    // “[previously] unseen papers”
    if (NEWLY.test(token.lower) && /(?:ed|en|wn)$/.test(tokenAt(view, i + 1).lower)) break;
    if (['ADP', 'CCONJ', 'SCONJ', 'PUNCT', 'PART', 'INTJ'].includes(token.pos) && token.lower !== 'all') i++;
    // “on Tuesday, [the same day] Mayor Jo Lee announced”
    else if (token.lower === 'the' && tokenAt(view, i + 1).lower === 'same' && isTimeWord(tokenAt(view, i + 2)) && i + 3 < end) i += 3;
    // “[Thursday's report] suggests”
    else if (isTimeWord(token) && ownsBehind(view, i)) break;
    else if (isTimeWord(token) && rest && token.pos !== 'NUM') i++;
    else if (opensTime(view, i) && i + 2 < end) i += 2;
    else if (token.pos === 'ADV' && !/^(?:nearly|about|almost|approximately|roughly|more|some|most|even|only|at)$/.test(token.lower)) i++;
    else break;
  }
  return i;
}

/** “[Tuesday night]'s results”: whether a time from `i` on owns what stands behind it. */
function ownsBehind(view: SentenceView, i: number): boolean {
  let end = i;
  while (isTimeWord(tokenAt(view, end))) end++;
  return /^['’]s$/.test(tokenAt(view, end).text);
}
