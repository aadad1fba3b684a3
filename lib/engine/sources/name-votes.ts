/** What is told of a name by the pronouns that take it up, counted over an article. */

import { DOCUMENT_NOUNS, LIKE_WORDS } from '../lexicon/bodies.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { PEOPLE_PLURALS, ROLES } from '../lexicon/people.ts';
import { isPersonNoun, isPersonPlural } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { Token } from '../text/tokens.ts';
import { folded, isWeekday, opensSentence } from '../text/words.ts';
import { isMereOpener, isPlaced, SPEAKS } from './lone-names.ts';
import { isLoneOutlet } from './name-evidence.ts';
import type { Run } from './name-runs.ts';
import { isCapital, isDoubleBarrelled, isImpersonal } from './name-words.ts';

/** “[it would close] the mill”, “[it has opened] a shop”: what does something, and is no “it” of the weather or of “it was late”. */
function actsItself(tokens: readonly Token[], at: number): boolean {
  const it = tokens[at]?.lower === 'that' ? at + 1 : at;
  if (tokens[it]?.lower !== 'it' || tokens[it + 1]?.pos !== 'AUX') return false;
  const verb = tokens[tokens[it + 2]?.pos === 'ADV' ? it + 3 : it + 2];
  return (
    verb?.pos === 'VERB' && !/^(?:be|been|take|taken|seem|appear|make|made|become|rain|snow|happen|matter|emerge|turn)/.test(verb.lower)
  );
}

/** “[Hale Metal] said it …”, “[Hale Metal], for its part”: names of several words that “its” takes up more often than “his” and “her”. */
export function namesOfThings(tokens: readonly Token[], runs: readonly Run[]): ReadonlySet<string> {
  const votes = new Map<string, number>();
  for (const { start, name, end } of runs) {
    if (end - start < 2 || name !== start || ROLES.has(tokens[start - 1]?.lower ?? '')) continue;
    const plain = tokens
      .slice(start, end)
      .map((t) => t.text)
      .join(' ');
    const isForeign = !isGivenName(folded((tokens[start] as Token).lower));
    // “[Athletic Harrow] say they have sold him”: several, as the verb tells.
    const isSeveral =
      opensSentence(tokens, start) &&
      /^(?:say|claim|insist|believe|deny|confirm|announce|want|have|are|were)$/.test(tokens[end]?.lower ?? '');
    const says = isSeveral ? -3 : isForeign && SPEAKS.test(tokens[end]?.lower ?? '') && actsItself(tokens, end + 1) ? -2 : 0;
    votes.set(plain, (votes.get(plain) ?? 0) + says + voteAfter(tokens, end));
  }
  // “Dawn reported”: a paper of a first name.
  tokens.forEach(({ text }, i) => {
    if (LIKE_WORDS.has(text) && /^(?:reported|reports|newspaper|\.com)$/.test(tokens[i + 1]?.lower ?? '')) votes.set(text, -2);
  });
  return new Set([...votes].filter(([, n]) => n < -1).map(([text]) => text));
}

/**
 * Lone names that “he” and “she” take up more often than “its” does: “Hale said she …”, against “Hale sold its …”. A name that
 * stands alone throughout tells by itself nothing of what bears it.
 * @returns the names, as written
 */
export function lonePeople(tokens: readonly Token[], runs: readonly Run[]): ReadonlySet<string> {
  const votes = new Map<string, number>();
  for (const { start, name, end } of runs) {
    const token = tokens[name] as Token;
    if (
      !(end - start === 1 || isDoubleBarrelled(tokens, start, end)) ||
      token.pos !== 'PROPN' ||
      token.text.length === 1 ||
      isImpersonal(token.lower) ||
      token.text === token.text.toUpperCase()
    )
      continue;
    // “The Sun also claimed he had bought a house”, “Politico reported he had left”: an outlet, and nobody.
    if (tokens[name - 1]?.lower === 'the' || isLoneOutlet(token)) continue;
    // “Voters who say …”
    if (PEOPLE_PLURALS.has(token.lower) || isPersonPlural(token.lower)) continue;
    // “Polls suggest she will win”, “Data show he was late”
    if (DOCUMENT_NOUNS.has(singularOf(token.lower)) || DOCUMENT_NOUNS.has(token.lower)) continue;
    // “Financial details for his deal”: a word that describes the noun behind it and only opens a sentence.
    // “[Hacker] who revealed it”
    if (opensSentence(tokens, name) && (isMereOpener(tokens, end) || isPersonNoun(token.lower))) continue;
    // “has told [Palla] that he wants to go”: whom somebody speaks to.
    if (/^(?:told|tells|tell|telling)$/.test(tokens[name - 1]?.lower ?? '') && tokens[end]?.lower === 'that') continue;
    // “former [Gridle] employees, who spoke up”: who follows takes them up.
    const next = tokens[end];
    if (next?.pos === 'NOUN' && singularOf(next.lower) !== next.lower && isPersonNoun(singularOf(next.lower))) continue;
    // “on [Skype] with his sons”
    if (/^(?:on|via|through|using)$/.test(tokens[name - 1]?.lower ?? '')) continue;
    const plain = tokens
      .slice(name, end)
      .map((t) => t.text)
      .join(' ');
    const vote = Math.max(
      voteOfQuotation(tokens, name, end),
      voteAfter(tokens, end),
      isSubject(tokens, name) ? voteOfNext(tokens, end) : 0,
    );
    votes.set(plain, (votes.get(plain) ?? 0) + (isPlaced(tokens, name) ? -1 : vote));
  }
  return new Set([...votes].filter(([, n]) => n > 1).map(([text]) => text));
}

const isQuoteMark = (token: Token | undefined): boolean => /^[“”"]$/.test(token?.text ?? '');
/** What is done with words in marks, besides saying them. */
const TELLS = new RegExp(
  `${SPEAKS.source}|^(?:reiterated|insisted|argued|noted|stressed|warned|joked|quipped|replied|continued|maintained|admitted|recounted|declared|wrote)$`,
);

/** How far into a quotation “I” is looked for, in tokens. */
const REACH_OF_I = 60;

/**
 * ““I want to wait,” said [Dunne].”: 2 where a quotation that a name is given with has “I”, which no firm and no town says, 1 where it has
 * not “we” either, 0 where it has or there is none.
 */
function voteOfQuotation(tokens: readonly Token[], at: number, end: number): number {
  const isSaid = TELLS.test(tokens[end]?.lower ?? '');
  const close = isSaid ? at - 1 : TELLS.test(tokens[at - 1]?.lower ?? '') ? at - 2 : -1;
  const [mark, step] = isQuoteMark(tokens[close]) ? [close, -1] : [end + 2, 1];
  if (!isQuoteMark(tokens[mark]) || (step > 0 && !isSaid)) return 0;
  let vote = 1;
  for (let i = mark + step; Math.abs(i - mark) < REACH_OF_I && tokens[i] && !isQuoteMark(tokens[i]); i += step) {
    const { lower } = tokens[i] as Token;
    if (/^(?:i|my|me|myself)$/.test(lower)) return 2;
    if (/^(?:we|our|us|ours)$/.test(lower)) vote = 0;
  }
  return vote;
}

/** So many tokens after a lone name the first pronoun tells whether it is a person's. */
const REACH_OF_VOTE = 12;

/** “Hale [openly admitted that] his”: nothing but an act of saying stands between. */
const tells = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[to - 1]?.lower === 'that' && tokens.slice(from, to - 1).every(({ pos }) => /^(?:ADV|AUX|VERB)$/.test(pos));

/** “[Allard] said”, “But [Allard] said” */
const isSubject = (tokens: readonly Token[], name: number): boolean =>
  opensSentence(tokens, name) || (/^(?:but|and|yet)$/.test(tokens[name - 1]?.lower ?? '') && opensSentence(tokens, name - 1));

/** So many tokens may the rest of a sentence have whose subject the next one takes up. */
const LONGEST_SENTENCE = 50;

/** “[Allard] turned the plan down. She rejected …”: 2 where the next sentence takes up a subject, the only name in its own, as a person; else 0. */
function voteOfNext(tokens: readonly Token[], from: number): number {
  // “Allard on Thursday turned it down”
  const verb = tokens[from]?.lower === 'on' && isWeekday(tokens[from + 1]?.lower ?? '') ? from + 2 : from;
  if (!/^(?:VERB|AUX)$/.test(tokens[verb]?.pos ?? '')) return 0;
  for (let i = from; i < from + LONGEST_SENTENCE; i++) {
    const token = tokens[i];
    if (!token || (isCapital(token) && !isWeekday(token.lower))) return 0;
    if (/^[.!?]$/.test(token.text)) return /^(?:She|He)$/.test(tokens[i + (isQuoteMark(tokens[i + 1]) ? 2 : 1)]?.text ?? '') ? 2 : 0;
  }
  return 0;
}

/** 1 or more where a person is taken up behind a name that ends at `from`, -1 where a thing is, 0 where nothing tells. */
function voteAfter(tokens: readonly Token[], from: number): number {
  for (let i = from; i < from + REACH_OF_VOTE; i++) {
    const token = tokens[i];
    if (!token || isCapital(token)) return 0;
    // “Ditto [his] idea”: no name is taken up right behind itself.
    if (i === from && /^(?:his|her|its)$/.test(token.lower)) return 0;
    // ““this is classic Hale,” [he] said”: who speaks of it.
    if (/^s?he$/.test(token.lower) && isQuoteMark(tokens[i - 1])) return 0;
    // “Harrow fined [him]”, “Crowds can expect [him] to sing”: an object is somebody else.
    if (token.lower === 'him' && tokens[i - 1]?.pos === 'VERB') return 0;
    // “Hale said he …” tells more than what comes later.
    if (/^(?:s?he|his|her|him|himself|herself|who)$/.test(token.lower)) return i < from + 3 || tells(tokens, from, i) ? 2 : 1;
    // “it” alone may stand for nothing: “Hale said it was late”.
    if (/^(?:its|itself|which)$/.test(token.lower)) return -1;
  }
  return 0;
}
