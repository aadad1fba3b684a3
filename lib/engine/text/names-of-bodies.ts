/** Names of firms, charities and the like that are made of other words: “Which?”, “Sainsbury's”, “Just Eat”, “Led By Donkeys”. */

import { isPersonNoun } from '../lexicon/persons.ts';
import { CAPITALISED, opensUtterance } from './names-like-words.ts';
import type { Token } from './tokens.ts';
import { isFiniteForm } from './verb-forms.ts';
import { opensSmall } from './words.ts';

/** Names that close with a mark of their own. */
const WITH_MARK = /^(?:Bros\.|Which\?|Yahoo!|Jeopardy!|Hello!|OK!|Panic!)$/;

/** What bodies do in news, in the past or by an auxiliary: no participle that describes a noun behind “'s” has what follows these. */
const DOES =
  /^(?:said|says|told|tells|declined|refused|warned|denied|denies|announced|accused|urged|called|confirmed|claimed|rejected|insisted|argued|welcomed|criticised|criticized|reported|responded|replied|agreed|predicted|estimated|expects|wants|plans|has|had|have|did|does|will|would|is|was|could|can)$/;

/** “McDonald's [warned] on Tuesday that”, and not “McDonald's [confirmed] deaths”, “McDonald's [is] the best”. */
function hasVerbBehind(tokens: readonly Token[], mark: number): boolean {
  const [verb, next] = [tokens[mark + 1], tokens[mark + 2]];
  if (!verb || !isFiniteForm(verb) || !DOES.test(verb.lower)) return false;
  return verb.pos === 'AUX' ? /^(?:VERB|PART|ADV|AUX)$/.test(next?.pos ?? '') : !/^(?:NOUN|ADJ)$/.test(next?.pos ?? '');
}

/** Whether a name's mark of the owner is a part of it: it does something, or Lloyd's is “of London”. */
const isOwnMark = (tokens: readonly Token[], mark: number): boolean =>
  hasVerbBehind(tokens, mark) ||
  (tokens[mark - 1]?.text === 'Lloyd' && tokens[mark + 1]?.text === 'of' && tokens[mark + 2]?.text === 'London');

const isOwners = (token: Token | undefined): boolean => token?.pos === 'PART' && /^['’]s$/.test(token.text);

/** Reads two tokens as one name. */
function join(first: Token, second: Token): Token {
  const text = first.text + second.text;
  return { ...first, text, lower: text.toLowerCase().replaceAll('’', "'"), end: second.end, pos: 'PROPN' };
}

/**
 * The tokens of a text, of which those that are one name are one: “Which?”, “Sainsbury's”. A name in “'s” is known by a verb behind it,
 * and holds wherever the article has no such name without.
 * @param isQuoted whether a character stands in a quotation, where “'s” may be a verb
 */
export function joinNames(all: readonly Token[], isQuoted: (at: number) => boolean): Token[] {
  const owners = new Set<string>();
  const plain = new Set<string>();
  let hasMark = false;
  all.forEach((token, i) => {
    if (opensSmall(token.text)) return;
    const next = all[i + 1];
    const isGlued = next?.start === token.end;
    if (
      isGlued &&
      WITH_MARK.test(token.text + next.text) &&
      /^(?:\p{Ll}|,|['’]s|(?:Discovery|Pictures|Entertainment|Television|Music|Records)$)/u.test(all[i + 2]?.text ?? '')
    )
      hasMark = true;
    if (token.pos !== 'PROPN') return;
    if (!isOwners(next)) plain.add(token.text);
    else if (isOwnMark(all, i + 1) && !isQuoted(token.start)) owners.add(token.text);
  });
  if (!hasMark && owners.size === 0) return [...all];
  const out: Token[] = [];
  for (let i = 0; i < all.length; i++) {
    const token = all[i] as Token;
    const next = all[i + 1];
    const isGlued = next?.start === token.end;
    const isMarked = hasMark && isGlued && WITH_MARK.test(`${token.text}${next?.text}`);
    const isNamed =
      token.pos === 'PROPN' &&
      isOwners(next) &&
      owners.has(token.text) &&
      (!plain.has(token.text) || (isOwnMark(all, i + 1) && !isQuoted(token.start)));
    if (next && (isMarked || isNamed)) {
      out.push(join(token, next));
      i++;
    } else out.push(token);
  }
  return out;
}

/** What stands in small letters between a name's words. */
const WITHIN = /^(?:not|the|By|for|of|and|&)$/;

/** Words of which the tagger makes a verb or an adverb, alone, where they open a sentence: “[Unite] has accused”, “[Next] told”. */
const isVerbLike = ({ pos, text, lower }: Token): boolean =>
  (pos === 'VERB' && !/(?:ed|ing)$|^(?:wait|look|listen|stop|say|see)$/.test(lower)) || text === 'Next';

/** Reads a name that opens a sentence before a verb of its own as one, whatever its words are elsewhere. */
export function mendOpeningNames(tokens: readonly Token[]): void {
  tokens.forEach((token, i) => {
    if (token.pos !== 'VERB' && token.text !== 'Just' && token.text !== 'Next') return;
    if (!CAPITALISED.test(token.text) || !opensUtterance(tokens, i)) return;
    let end = i + 1;
    while (
      CAPITALISED.test(tokens[end]?.text ?? '') ||
      /^\p{Lu}{2,}$/u.test(tokens[end]?.text ?? '') ||
      (WITHIN.test(tokens[end]?.text ?? '') && /^\p{Lu}/u.test(tokens[end + 1]?.text ?? ''))
    )
      end++;
    const verb = tokens[end]?.text === ',' && tokens[end + 1]?.lower === 'which' ? tokens[end + 2] : tokens[end];
    if (!verb || !isFiniteForm(verb) || !(DOES.test(verb.lower) || verb !== tokens[end])) return;
    const isAlone = end === i + 1;
    // “[Retired] General Lee said”
    const isOfPerson = /ed$/.test(token.lower) && isPersonNoun(tokens[i + 1]?.lower ?? '');
    const isDone = verb.pos === 'AUX' && !/^(?:VERB|PART)$/.test(tokens[end + 1]?.pos ?? '');
    if (isAlone ? isVerbLike(token) && !isDone : !isOfPerson && tokens[end - 1]?.pos !== 'DET')
      for (const part of tokens.slice(i, end)) part.pos = 'PROPN';
  });
}
