/** Somebody whom the writer, or the outlet, met and does not name. */

import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import { isOutletPhrase } from '../spans/outlet-phrases.ts';
import type { ArticleText, Sentence } from '../text/document.ts';
import type { Range } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';
import type { Entities } from './entities.ts';
import type { Mention } from './mentions.ts';
import type { NameIndex } from './names.ts';
import { agrees } from './pronouns.ts';

/** So many sentences back may the meeting be told of, with nobody else between. */
const SENTENCES_BACK = 4;

/** “met”, “interviewed”: with the person for their object; the others take “to” or “with”. */
const MEETS = /^(?:met|interviewed|visited|contacted|reached|approached|phoned|called|found|see)$/;
const SPEAKS = /^(?:spoke|spoken|talked|chatted|met|sat|caught|speaking|talking)$/;

/** Token index of the phrase on whom somebody met, behind the verb at `verb`; -1 where no meeting is told of. */
function behindMeeting(tokens: readonly Token[], verb: number): number {
  const lower = (k: number) => tokens[verb + k]?.lower ?? '';
  const to = lower(1) === 'down' || lower(1) === 'up' ? 2 : 1;
  if (SPEAKS.test(lower(0)) && /^(?:to|with)$/.test(lower(to))) return verb + to + 1;
  // “went to [see] one of the lawyers”
  if (lower(0) === 'see' && lower(-1) !== 'to') return -1;
  return MEETS.test(lower(0)) ? verb + 1 : -1;
}

/** “[one of the lawyers] who”, “[a nurse] in Harrow”: one person, by what they are; undefined for others. */
function onePerson(tokens: readonly Token[], from: number): Range | undefined {
  if (!/^(?:an?|one|another)$/.test(tokens[from]?.lower ?? '')) return undefined;
  let i = from + 1;
  if (tokens[i]?.lower === 'of') i += 1;
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[i + 1]?.pos ?? '') && /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(tokens[i]?.pos ?? ''))
    i++;
  const head = tokens[i];
  return head?.pos === 'NOUN' && isPersonNoun(singularOf(head.lower)) ? { start: (tokens[from] as Token).start, end: head.end } : undefined;
}

/** “[I] spoke to”, “[The Courier] has met”: who met somebody, in one sentence, and whom. */
function metIn(article: ArticleText, { first, last }: Sentence): Range | undefined {
  const { tokens } = article;
  for (let i = first; i < last - 3; i++) {
    const isWriter = /^(?:i|we)$/.test(tokens[i]?.lower ?? '');
    const isOutlets =
      tokens[i]?.pos === 'PROPN' && isOutletPhrase(article, { start: tokens[i - 1]?.pos === 'DET' ? i - 1 : i, end: i + 1 });
    if ((article.quotationOf[i] ?? -1) >= 0 || !(isWriter || isOutlets)) continue;
    for (let verb = i + 1; verb < Math.min(last, i + 5); verb++) {
      const from = behindMeeting(tokens, verb);
      const met = from > 0 ? onePerson(tokens, from) : undefined;
      if (met) return met;
      if (tokens[verb]?.pos === 'PUNCT') break;
    }
  }
  return undefined;
}

/**
 * “I went to see one of the lawyers. She was tired. “It is late,” she said.”: the unnamed person whom the writer tells of having met, where
 * nobody else whom the pronoun could mean stands between.
 * @returns the characters of the phrase
 */
export function personMet(article: ArticleText, mention: Mention, entities: Entities, names: NameIndex): Range | undefined {
  if (!/^(?:he|she)$/.test(mention.pronoun ?? '')) return undefined;
  const here = article.sentenceOf[mention.at] ?? 0;
  for (let index = here; index >= Math.max(0, here - SENTENCES_BACK); index--) {
    const sentence = article.sentences[index] as Sentence;
    const isTaken = entities.since(sentence.first).some((e) => agrees(e, mention)) || names.lastBefore(mention.at) >= sentence.first;
    if (isTaken) return undefined;
    const met = metIn(article, sentence);
    if (met) return met;
  }
  return undefined;
}
