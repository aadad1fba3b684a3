/** Whom a sentence is about from its first words on: “[A man] who …”, “[The mayor]'s aides …”, “But [five officials] booed”. */

import { AGENTS, PEOPLE_PLURALS, ROLES, SPOKES } from '../lexicon/people.ts';
import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { ArticleText, Sentence } from '../text/document.ts';
import { firstEndingAfter, type Range } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import { KIN } from './family.ts';
import { isOwners } from './name-words.ts';
import { isOfPhrase, phraseEnd } from './things-meant.ts';

/** Words that only count people. */
export const COUNTS =
  /^(?:many|some|most|several|few|both|all|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|half|either|others)$/;

/** So many words may “But five current and former officials” have. */
const LONGEST_OPENING = 7;

/** “[Two Western executives] met her”: whether the phrase that begins at `first` is of people in a role. */
export function roleOpening({ tokens }: ArticleText, first: number): boolean {
  const end = phraseEnd(tokens, first);
  return end > first && ROLES.has(singularOf(tokens[end - 1]?.lower ?? ''));
}

/** “Because the course was long, [the researchers] were able to”: the people who are the subject behind a sentence's first clause. */
export function behindOpening(article: ArticleText, sentence: Sentence, end: number): Range | undefined {
  const { tokens, text } = article;
  for (let i = sentence.first + 1; i < Math.min(sentence.last, end) - 1; i++) {
    const { lower, pos } = tokens[i] as Token;
    // “there have been critics”
    const isThere = pos === 'AUX' && [1, 2].some((k) => tokens[i - k]?.lower === 'there') && tokens[i + 1]?.pos !== 'AUX';
    if (lower !== ',' && !/^(?:as|while|when|because|since)$/.test(lower) && !isThere) continue;
    const head = peopleOpening(article, { ...sentence, first: i + 1 }, end, true);
    const people = head && withWhatFollows(tokens, head);
    const verb = people && tokens[firstEndingAfter(tokens, people.end)];
    if (verb && (isThere ? verb.pos === 'PUNCT' : isFiniteForm(verb)) && !COUNTS.test(text.slice(people.start, people.end).toLowerCase()))
      return people;
  }
  return undefined;
}

/** “[sources close to the prince] have”: people with what describes them, up to their verb. */
export function withWhatFollows(tokens: readonly Token[], { start, end }: Range): Range {
  const from = firstEndingAfter(tokens, end);
  if (!/^(?:close|familiar|with|in|at|from|near|of)$/.test(tokens[from]?.lower ?? '')) return { start, end };
  let i = from;
  while (i < from + 9 && /^(?:ADJ|ADP|DET|NOUN|PROPN|PART|PRON)$/.test(tokens[i]?.pos ?? '')) i++;
  return isFiniteForm(tokens[i] as Token) ? { start, end: (tokens[i - 1] as Token).end } : { start, end };
}

/** “[Harrow police] are looking into what they call …”: the subject with which a sentence begins. */
export function subjectOpening({ tokens, sentences }: ArticleText, sentence: number, end: number, joined = false): Range | undefined {
  const first = sentences[sentence]?.first ?? 0;
  let i = first;
  while (i < Math.min(end, first + LONGEST_OPENING) && (isOfPhrase(tokens[i]) || (joined && tokens[i]?.lower === 'and'))) i++;
  return i > first && isFiniteForm(tokens[i] as Token)
    ? { start: (tokens[first] as Token).start, end: (tokens[i - 1] as Token).end }
    : undefined;
}

/** “[Lee's lawyer] issued a statement”: who speaks for somebody, where they put out what they say. */
export function agentOpening({ tokens }: ArticleText, { first }: Sentence, end: number): Range | undefined {
  const at = tokens.slice(first, first + 4).findIndex(isOwners);
  const role = tokens[first + at + 1];
  if (at < 1 || !(AGENTS.has(role?.lower ?? '') || SPOKES.has(role?.lower ?? '')) || first + at + 2 >= end) return undefined;
  const isOut = /^(?:issued|released|sent|wrote|published|posted|filed|gave|read|put)$/.test(tokens[first + at + 2]?.lower ?? '');
  return isOut ? { start: (tokens[first] as Token).start, end: (role as Token).end } : undefined;
}

/** “[The sheriff]'s account changed. He said …”: whose what the sentence before is about, where it is somebody's in a role. */
export function ownerOpening({ tokens }: ArticleText, { first }: Sentence, end: number): Range | undefined {
  if (tokens[first]?.lower !== 'the') return undefined;
  let role = first + 1;
  while (tokens[role]?.pos === 'ADJ') role++;
  return role < end - 2 && ROLES.has(tokens[role]?.lower ?? '') && isOwners(tokens[role + 1])
    ? { start: (tokens[first] as Token).start, end: (tokens[role] as Token).end }
    : undefined;
}

/** “[Another source of the family] gave us a view of it”: somebody of whom nothing is told, with whom a sentence begins. */
export function sourceOpening({ tokens }: ArticleText, { first }: Sentence): Range | undefined {
  if (!/^(?:another|an?|one)$/.test(tokens[first]?.lower ?? '')) return undefined;
  let noun = first + 1;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[noun + 1]?.pos ?? '')) noun++;
  if (!/^(?:source|insider|person|pal|friend)$/.test(tokens[noun]?.lower ?? '')) return undefined;
  let end = noun + 1;
  while (/^(?:ADP|DET|NOUN|PROPN|ADJ|PART)$/.test(tokens[end]?.pos ?? '')) end++;
  return tokens[end]?.pos === 'VERB' ? { start: (tokens[first] as Range).start, end: (tokens[end - 1] as Range).end } : undefined;
}

/** “[A man] who”, “But [five current and former officials] booed”: the people with whom a sentence begins. */
export function peopleOpening({ tokens }: ArticleText, sentence: Sentence, end: number, several: boolean): Range | undefined {
  const first = sentence.first + (several && /^(?:but|and|yet)$/.test(tokens[sentence.first]?.lower ?? '') ? 1 : 0);
  // “[Another], who knew her, disagreed.”
  if (!several && tokens[first]?.lower === 'another' && tokens[first + 1]?.text === ',' && tokens[first + 2]?.lower === 'who')
    return tokens[first];
  // “[Norland's deputy president] has gone, but he …”
  const owner = !several && tokens[first]?.pos === 'PROPN' && isOwners(tokens[first + 1]) ? first + 2 : first;
  const opens = several || owner > first || /^(?:a|an|one|another|the|his|her|its|their)$/.test(tokens[first]?.lower ?? '');
  for (let i = owner; opens && i < Math.min(first + LONGEST_OPENING, end); i++) {
    const { lower, pos } = tokens[i] as Token;
    const one = singularOf(lower);
    // “[A shift supervisor], who asked not to be named, agreed. “It's so,” she said.”
    const isDescribed = isPersonNoun(lower) && tokens[tokens[i + 1]?.text === ',' ? i + 2 : i + 1]?.lower === 'who';
    // “[Her mum] shook her head. “No,” she said.”
    const isKin = i === first + 1 && /^(?:his|her|their)$/.test(tokens[first]?.lower ?? '') && KIN.test(lower);
    const isHead = several
      ? (one !== lower && ROLES.has(one)) || PEOPLE_PLURALS.has(lower) || lower === 'groups'
      : ROLES.has(lower) || isDescribed || isKin;
    // “[All the while] they sang”, “Why not [all lives]? they ask”: what only counts is no head before its noun.
    if (PEOPLE_PLURALS.has(lower) && COUNTS.test(lower) && /^(?:DET|NOUN|ADJ|PROPN)$/.test(tokens[i + 1]?.pos ?? '')) continue;
    // “The [security] guards”
    if (!several && isHead && tokens[i + 1]?.pos === 'NOUN') continue;
    // “[Friends of the actress] paint another picture. They say …”
    const isOfSomebody = several && i === first && one !== lower && isPersonNoun(one) && tokens[i + 1]?.lower === 'of';
    const whole = isOfSomebody ? withWhatFollows(tokens, tokens[i] as Token) : undefined;
    if (whole && whole.end > (tokens[i] as Token).end) return whole;
    if (isHead && i + (several ? 1 : 0) > first && !/^(?:['’]s?|of)$/.test(tokens[i + 1]?.text ?? ''))
      return { start: (tokens[first] as Range).start, end: (tokens[i] as Range).end };
    // “[Palace] insiders”: a word that opens the sentence may be a name to the tagger.
    const isOpening = pos === 'PROPN' && several && i === first;
    const isJoined = lower === 'and' && tokens[i - 1]?.pos === 'ADJ' && tokens[i + 1]?.pos === 'ADJ';
    // “The [Norland] president has never sailed. He said …”
    // “Two [Western] executives met her. They said …”
    const next = tokens[i + 1]?.lower ?? '';
    const isOfPlace = pos === 'PROPN' && (several ? ROLES.has(singularOf(next)) : i === first + 1 && ROLES.has(next));
    if (!isOpening && !isJoined && !isOfPlace && !['DET', 'ADJ', 'NOUN', 'NUM', 'PRON', 'ADV', 'PART'].includes(pos)) return undefined;
  }
  return undefined;
}
