import { withAppositionAfter } from './appositions.ts';
import { closesWithComma, isComma, isQuoted, quotationAround, type SentenceView, tokenAt } from './grammar.ts';
import { isSayingParticiple } from './next-acts.ts';
import { nounPhraseAfter } from './noun-phrases-after.ts';
import type { FormalCue } from './other-cues.ts';
import { verbGroupAt } from './verb-groups.ts';

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

/** “At the end of “Rain,” she added [the words “Jo Lee”]”: whether what is said is brought in at `at` as words. */
export function bringsWords(view: SentenceView, at: number): boolean {
  if (!/^(?:the|these|those)$/.test(tokenAt(view, at).lower) || !/^(?:words?|phrase|lines?)$/.test(tokenAt(view, at + 1).lower))
    return false;
  return isQuoted(view, isComma(tokenAt(view, at + 2)) || tokenAt(view, at + 2).text === ':' ? at + 3 : at + 2);
}

/** “[Asked] whether he was ill, he said no”, “[Pressed] by his host on it, Lee demurred” */
export const QUESTIONED = /^(?:asked|pressed|pushed|quizzed|questioned|grilled)$/;

/** Where the answer begins in “Asked whether he was ill, [he said] no”, “When asked if it was “safe,” [he said] no”; -1 in other sentences. */
export function answerAfterQuestion(view: SentenceView): number {
  // “But when asked”
  const opens = /^(?:but|and|yet)$/.test(tokenAt(view, view.first).lower) ? view.first + 1 : view.first;
  const asked = /^(?:when|if|once)$/.test(tokenAt(view, opens).lower) ? opens + 1 : opens;
  if (!QUESTIONED.test(tokenAt(view, asked).lower)) return -1;
  for (let i = asked + 1; i < view.last; i++) {
    const closes = isQuoted(view, i) ? !isQuoted(view, i + 1) && closesWithComma(view, i) : isComma(tokenAt(view, i));
    if (!closes || isQuoted(view, i + 1)) continue;
    // “Asked for more, he did so: “It was me,” he said”: a quotation behind a mark is no part of the question.
    if (isQuoted(view, i) && tokenAt(view, quotationAround(view, i).start - 1).pos === 'PUNCT') return -1;
    let verb = nounPhraseAfter(view, i + 1)?.end ?? view.last;
    while (tokenAt(view, verb).pos === 'ADV' || tokenAt(view, verb).pos === 'AUX') verb++;
    if (verbGroupAt(view, verb)) return i;
  }
  return -1;
}

/** “responded [to that post by calling] Lee a liar”: what was said is told behind “by”. */
export function isByTelling(view: SentenceView, start: number): boolean {
  if (tokenAt(view, start).lower !== 'to') return false;
  for (let i = start + 2; i < start + 8 && !isQuoted(view, i) && !isComma(tokenAt(view, i)); i++)
    if (tokenAt(view, i).lower === 'by' && isSayingParticiple(view, i + 1)) return true;
  return false;
}
