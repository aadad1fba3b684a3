/** “Some accused the firm”, “A third fear it will close”, “Most said it was late”: words that stand for people without a noun, and their verbs. */

import type { Token } from './tokens.ts';

/** Words that stand for people by themselves. */
const ALONE = /^(?:some|many|others|several|most|few|both|all|half|two|three|four|five|dozens|hundreds|thousands)$/;

/** The last word of what stands for people behind an article or a number: “a third”, “the former”, “two-thirds”. */
const SHARE = /^(?:third|quarter|fifth|tenth|half|majority|minority|few|handful|thirds|quarters|fifths)$/;
const OF_THE = /^(?:two|three|four|five|six|pair|duo|former|latter|accused|injured|wounded|elderly|unemployed|others|rest|majority)$/;

/** What people do, in words that the tagger takes for nouns or adjectives behind these. */
const DEEDS = /^(?:accused|claim|fear|think|feel|suspect|question|doubt|note|report|say|estimate|warn|hope|worry)$/;

const wordsAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';

/**
 * Whether the words that end before `to` stand for people, with nothing before them in their clause.
 * @param to index of the token behind them
 */
export function isBareSubject(tokens: readonly Token[], to: number): boolean {
  const from = bareSubjectStart(tokens, to);
  return from >= 0 && (from === 0 || /^(?:PUNCT|CCONJ|SCONJ)$/.test(tokens[from - 1]?.pos ?? ''));
}

function bareSubjectStart(tokens: readonly Token[], to: number): number {
  const last = wordsAt(tokens, to - 1);
  const before = wordsAt(tokens, to - 2);
  // “six in 10”, “one in five”
  if (before === 'in' && tokens[to - 1]?.pos === 'NUM' && tokens[to - 3]?.pos === 'NUM') return to - 3;
  // “two-thirds”
  if (SHARE.test(last) && tokens[to - 2]?.text === '-' && tokens[to - 3]?.pos === 'NUM') return to - 3;
  if (SHARE.test(last) && /^(?:an?|one|the)$/.test(before)) return to - 2;
  if (OF_THE.test(last) && before === 'the') return to - 2;
  if (/^(?:present|involved|affected|nearby|inside)$/.test(last) && before === 'those') return to - 2;
  // “more than half”
  if (last === 'half' && /^(?:than|about|nearly|almost|over)$/.test(before)) return before === 'than' ? to - 3 : to - 2;
  return ALONE.test(last) ? to - 1 : -1;
}

/** Makes verbs, in place, of what people do, and takes “most” for those who do it. */
export function mendBareSubjects(tokens: readonly Token[]): void {
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    if (!next) return;
    const isDeed = /^(?:NOUN|ADJ)$/.test(token.pos) && DEEDS.test(token.lower);
    // “Some [claim] the firm lied”, “Some [accused] Moss of it”, and not “some claim of his”
    const hasObject = /^(?:DET|PRON|PROPN)$/.test(next.pos) || /^(?:that|it|there|whether|if|why|how)$/.test(next.lower);
    if (isDeed && hasObject && isBareSubject(tokens, i)) {
      token.pos = 'VERB';
      if (token.lower === 'accused') token.lemma = 'accuse';
      if (next.lower === 'that') next.pos = 'SCONJ';
    }
    // “A [third] say it is late”, “The [former] said it was”
    const before = tokens[i - 1];
    if (before?.pos === 'ADJ' && /^(?:VERB|AUX)$/.test(token.pos) && tokens[i - 2]?.pos === 'DET' && isBareSubject(tokens, i))
      before.pos = 'NOUN';
    // “[Most] said it was late”: no adverb, where a verb with a clause or an object follows.
    if (token.pos === 'ADV' && token.lower === 'most' && next.pos === 'VERB' && isBareSubject(tokens, i + 1)) token.pos = 'DET';
  });
}
