import type { Report } from '../engine/report.ts';

/** Words that say nothing about what a passage is about. */
const EMPTY = new Set(
  'a about above after again against all almost also although always am among an and any are as at be because been before being below between both but by can could did do does doing down during each even ever every few for from further had has have having he her here hers him his how however i if in into is it its just like made make many may me might more most much must my never no nor not now of off on once one only or other our out over own part per perhaps put quite rather said same say says she should since so some still such than that the their them then there these they this those though through to too two under until up upon us very was we well were what when where whether which while who whom whose why will with within without would yes yet you your'.split(
    ' ',
  ),
);

const MOST_WORDS = 8;

/**
 * Words to search for a passage with: the outlet or source it comes from, then the passage's telling words, those with a
 * capital or a digit first, in the article's order.
 * @param label the source, as the article calls it; empty where there is none
 */
export function searchWords(report: Pick<Report, 'language'>, label: string, content: string): string {
  const found: { word: string; at: number; weight: number }[] = [];
  const seen = new Set(label.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  let at = 0;
  for (const { segment, isWordLike } of new Intl.Segmenter(report.language || 'en', { granularity: 'word' }).segment(content)) {
    const lower = segment.toLowerCase();
    at++;
    if (!isWordLike || EMPTY.has(lower) || segment.length < 3 || seen.has(lower)) continue;
    seen.add(lower);
    // The first word of a sentence has its capital from the sentence.
    const weight = /\d/.test(segment) || (/^\p{Lu}/u.test(segment) && at > 2) ? 100 : segment.length;
    found.push({ word: segment, at, weight });
  }
  const telling = found.sort((a, b) => b.weight - a.weight).slice(0, MOST_WORDS);
  const words = telling.sort((a, b) => a.at - b.at).map((f) => f.word);
  return [label, ...words].filter(Boolean).join(' ');
}
