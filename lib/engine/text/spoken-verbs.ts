/** Verbs that a quotation beside them, or somebody's name, tells to be verbs of saying. */

import type { Token } from './tokens.ts';

/** “…, [notes] the mill's founder Jo Lee.”: behind the word nothing stands but somebody's name, to the sentence's end. */
export function isNotedBy(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:notes|claims|quips|jokes|estimates)$/.test(tokens[i]?.lower ?? '')) return false;
  const stop = tokens.findIndex((t, k) => k > i && /^[,.;:!?—–]$/.test(t.text));
  const speaker = tokens.slice(i + 1, stop < 0 ? tokens.length : stop);
  const isPart = ({ pos, text }: Token) => /^(?:PROPN|DET|NOUN|ADJ|PART)$/.test(pos) || /^(?:of$|\p{Lu})/u.test(text);
  return speaker.at(-1)?.pos === 'PROPN' && speaker.every(isPart);
}

/** ““It is late,” [fumed] a clerk”, ““It is late,” Jo Hale [snarled].”: a verb's form right behind a quotation or its speaker. */
export function isSpoken(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i] as Token;
  if (!/(?:[^e]ed|[^s]s)$/.test(lower) && lower !== 'spat') return false;
  let name = i;
  while (tokens[name - 1]?.pos === 'PROPN') name--;
  // ““It stays,” one [laughs].”
  if (/^(?:one|another)$/.test(tokens[i - 1]?.lower ?? '')) name = i - 1;
  // ““Leave is due,” the paper [states], becomes available later.”, ““It's a joke,” one senator [fumed].”
  let phrase = i;
  while (/^(?:NOUN|ADJ)$/.test(tokens[phrase - 1]?.pos ?? '') && phrase > i - 4) phrase--;
  const isPaper = /^(?:states|notes|claims|reports)$/.test(lower);
  const opener = isPaper ? /^the$/ : /^(?:an?|the|one|another)$/;
  const mayTell = isPaper || (lower.endsWith('ed') && tokens[i]?.pos === 'ADJ');
  if (mayTell && tokens[i - 1]?.pos === 'NOUN' && opener.test(tokens[phrase - 1]?.lower ?? '')) name = phrase - 1;
  const closes = /^["”]$/.test(tokens[name - 1]?.text ?? '') && /^[,.?!…—–]$/.test(tokens[name - 2]?.text ?? '');
  const next = tokens[i + 1];
  // ““It is late,” [schools] Treasurer Jo Lee said”: a noun before whoever says it.
  let speaker = i + 1;
  while (tokens[speaker]?.pos === 'PROPN') speaker++;
  if (name === i && speaker > i + 2 && tokens[speaker]?.pos === 'VERB') return false;
  // ““It is late,” Jo Lee [hits] back.”
  const isBack = /^(?:hits|fires|shoots|claps|chimes|chips|cuts|pipes)$/.test(lower) && /^(?:back|in|out|up)$/.test(next?.lower ?? '');
  return closes && (name === i ? /^(?:PROPN|DET|PRON)$/.test(next?.pos ?? '') : isBack || /^[.,:]$/.test(next?.text ?? ''));
}
