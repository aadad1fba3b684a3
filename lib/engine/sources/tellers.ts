/** Whom a pronoun takes up in an article that is about somebody: a life, a profile, where others tell of him or her. */

import type { ArticleText } from '../text/document.ts';
import type { Entities } from './entities.ts';
import type { Mention } from './mentions.ts';
import type { NamedPerson, NameIndex } from './names.ts';

const pronounsOf = (gender: Mention['gender']): RegExp => (gender === 'female' ? /^(?:she|her|hers)$/ : /^(?:he|him|his)$/);

/** “Bennett” alone is a family name, which tells no sex. */
const sexByFirstName = ({ words, likelyGender }: NamedPerson): Mention['gender'] => (words.length > 1 ? likelyGender : undefined);

/** “The mayor called [her] a nuisance. She …”: whether the paragraph has spoken of whoever it is, and has named nobody of that sex. */
export function isTakenUpBefore(
  { tokens, sentences, sentenceOf, quotationOf }: ArticleText,
  { at, gender }: Mention,
  names: NameIndex,
): boolean {
  const here = sentences[sentenceOf[at] ?? 0];
  let first = here;
  while (first && sentences[first.index - 1]?.paragraph === here?.paragraph) first = sentences[first.index - 1];
  if (!gender || !first) return false;
  const pronoun = pronounsOf(gender);
  // “[She] added that”: who opens the paragraph may be whoever spoke last.
  for (let i = first.first + 1; i < at; i++)
    if (pronoun.test(tokens[i]?.lower ?? '') && (quotationOf[i] ?? -1) < 0)
      return !names.people.some(
        (p) => (p.gender ?? sexByFirstName(p) ?? gender) === gender && p.occurrences.some((o) => o >= first.first && o < i),
      );
  return false;
}

/** So many tokens behind a name may stand who is called something. */
const REACH_OF_OBJECT = 8;

/** “She fought Sam Hale, who called [her] a nuisance”: whether a relative clause on who is named at `at` tells what he does to somebody of a pronoun's sex. */
const doesToSameSex = ({ tokens }: ArticleText, at: number, pronoun: RegExp): boolean =>
  tokens
    .slice(at, at + REACH_OF_OBJECT)
    .some(
      (t, i) =>
        t.lower === 'who' &&
        tokens[at + i + 1]?.pos === 'VERB' &&
        pronoun.test(tokens[at + i + 2]?.lower ?? '') &&
        tokens[at + i + 3]?.pos !== 'NOUN',
    );

/**
 * ““[She] could charm anyone,” said Lee”, “Lee, who called [her] a nuisance”: whether who is named at `at` tells of somebody of a pronoun's sex, in
 * words quoted in another paragraph, or does something to her.
 */
export function tellsOfSameSex(article: ArticleText, at: number, mention: Mention): boolean {
  const { tokens, sentences, sentenceOf, quotationOf } = article;
  const told = sentences[sentenceOf[at] ?? 0];
  const pronoun = pronounsOf(mention.gender);
  if (!told) return false;
  if (told.paragraph === sentences[sentenceOf[mention.at] ?? 0]?.paragraph) return doesToSameSex(article, at, pronoun);
  const next = sentences[told.index + 1];
  const goesOn = next?.paragraph === told.paragraph && (quotationOf[next.first] ?? -1) >= 0;
  const last = goesOn ? next.last : told.last;
  for (let i = told.first; i < last; i++) if ((quotationOf[i] ?? -1) >= 0 && pronoun.test(tokens[i]?.lower ?? '')) return true;
  return false;
}

/**
 * “They turned to what [Jo Lens] had said, say analysts. He …”: whether several people tell of who is named at `at`, and of nobody else, in the
 * sentence before the pronoun, of its paragraph.
 */
export function isToldBySeveral(
  { sentences, sentenceOf }: ArticleText,
  at: number,
  here: number,
  { people }: NameIndex,
  entities: Entities,
): boolean {
  const told = sentences[here - 1];
  if (!told || sentenceOf[at] !== here - 1 || told.paragraph !== sentences[here]?.paragraph) return false;
  const isIn = (place: number) => place >= told.first && place < told.last;
  const speakers = entities.since(told.first).filter((e) => e.mentions.some((m) => isIn(m.at)));
  return speakers.length > 0 && speakers.every((e) => e.plural) && people.filter((p) => p.occurrences.some(isIn)).length === 1;
}
