/** Who went to law, as an article tells: “Jo Lee filed a complaint … The complainant said”, “on a petition by Al Moss … The petitioner said”. */

import type { ArticleText } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import type { Mention } from './mentions.ts';
import { runEnd } from './name-runs.ts';
import type { NamedPerson, NameIndex } from './names.ts';

const LITIGANT = /^(?:complainant|petitioner|plaintiff|claimant|applicant|appellant)$/;
const FILED = /^(?:filed|lodged|moved|submitted|registered|files|lodges)$/;
const CASE = /^(?:complaint|petition|plea|suit|lawsuit|case|application|appeal|claim)$/;
/** So many words behind a name may tell what its bearer filed, and so many behind that verb what it was. */
const REACH_OF_VERB = 14;
const REACH_OF_CASE = 6;
/** So many words of what somebody is may stand before the name: “a petition by [advocate] Jo Lee”. */
const LONGEST_TITLE = 4;

/** “[Jo Lee], a clerk, on Monday filed a complaint”, “[Lee] sued the firm” */
function filesBehind(tokens: readonly Token[], name: number): boolean {
  for (let i = runEnd(tokens, name); i < name + REACH_OF_VERB; i++) {
    const { lower, text } = tokens[i] ?? { lower: '.', text: '.' };
    if (/^[.!?;:]$/.test(text) || lower === 'against') return false;
    if (lower === 'sued') return !/^(?:is|was|were|been|being)$/.test(tokens[i - 1]?.lower ?? '');
    if (FILED.test(lower)) return tokens.slice(i + 1, i + 1 + REACH_OF_CASE).some((t) => CASE.test(t.lower));
  }
  return false;
}

/** “a petition by [Jo Lee]”, “following a complaint from [Jo Lee]” */
function filedBefore(tokens: readonly Token[], name: number): boolean {
  let by = name - 1;
  while (by > name - LONGEST_TITLE && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[by]?.pos ?? '')) by--;
  return /^(?:by|of|from)$/.test(tokens[by]?.lower ?? '') && CASE.test(tokens[by - 1]?.lower ?? '');
}

/** The one person whom the article has told to have gone to law before it speaks of “the complainant”; undefined where it has told so of none, or of several. */
export function litigantNamed(
  { tokens }: ArticleText,
  { head, at, tokens: words, determiner }: Mention,
  names: NameIndex,
): NamedPerson | undefined {
  if (!LITIGANT.test(head) || determiner !== 'definite' || words.length !== 2) return undefined;
  const isOne = (o: number) => o < at && (filesBehind(tokens, o) || filedBefore(tokens, o));
  const [only, other] = names.people.filter((person) => person.occurrences.some(isOne));
  return other ? undefined : only;
}
