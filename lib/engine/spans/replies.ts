import { isComma, isQuoted, quotationAround, type SentenceView, tokenAt } from './grammar.ts';
import { nounPhraseAfter, withAppositionAfter } from './noun-phrases.ts';
import type { FormalCue } from './other-cues.ts';

const ANSWER = /^(?:reply|response|answer|retort|cry|shout|call|verdict|admission|confession|warning|message|riposte)$/;

/** “““No,” [came the curt reply from] the clerk”: an answer that comes, and from whom. */
export function replies(view: SentenceView): FormalCue[] {
  const out: FormalCue[] = [];
  for (let i = view.first + 1; i < view.last - 3; i++) {
    if (!/^(?:came|comes)$/.test(tokenAt(view, i).lower) || isQuoted(view, i) || !isQuoted(view, i - 1)) continue;
    const noun = [i + 2, i + 3].find((k) => ANSWER.test(tokenAt(view, k).lower));
    if (noun === undefined || tokenAt(view, i + 1).pos !== 'DET' || tokenAt(view, noun + 1).lower !== 'from') continue;
    const phrase = nounPhraseAfter(view, noun + 2);
    if (!phrase) continue;
    const next = tokenAt(view, phrase.end + 1);
    const source = isComma(tokenAt(view, phrase.end)) && !next.lower.endsWith('ing') ? withAppositionAfter(view, phrase) : phrase;
    const content = [quotationAround(view, i - 1)];
    out.push({ source, cue: { start: i, end: noun + 2 }, content, act: 'say', confidence: 0.9, fixed: true });
  }
  return out;
}
