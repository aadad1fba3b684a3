import { behindOwningTime, isTimeWord, opensTime, type SentenceView, tokenAt } from './grammar.ts';
import { isCompoundAdverb, NEWLY } from './phrase-words.ts';

/** Takes off what a walk to the left picked up beside the phrase: “On Tuesday Trump”, “But officials”. */
export function trimLeft(view: SentenceView, start: number, end: number): number {
  let i = start;
  // “has news that might cheer them: [Its new poll] finds”
  for (let k = end - 2; k > start; k--)
    if (tokenAt(view, k).text === ':' && /^(?:DET|PRON|PROPN|NUM)$/.test(tokenAt(view, k + 1).pos)) {
      i = k + 1;
      break;
    }
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
    else if (isTimeWord(token) && behindOwningTime(view, i) > i) break;
    else if (isTimeWord(token) && rest && token.pos !== 'NUM') i++;
    else if (opensTime(view, i) && i + 2 < end) i += 2;
    else if (token.pos === 'ADV' && !/^(?:nearly|about|almost|approximately|roughly|more|some|most|even|only|at)$/.test(token.lower)) i++;
    else break;
  }
  return i;
}
