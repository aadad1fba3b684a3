import { BODY_NOUNS, DOCUMENT_NOUNS, MEDIA_NOUNS, TIME_WORDS } from '../lexicon/bodies.ts';
import { PEOPLE_PLURALS, ROLES, SPOKES, TO_BE } from '../lexicon/people.ts';
import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { Token } from '../text/tokens.ts';
import { isOwners } from './name-words.ts';

const OF_HEADS = new Set(
  'number group pair lot handful couple majority majorities minority minorities percentage proportion share dozen dozens hundreds thousands series range one two three four five six seven eight nine ten some many several most few both each all any none half host variety percent cent % trio quartet third thirds quarter quarters fifth fifths list chorus wave string section'.split(
    ' ',
  ),
);

/** True for nouns that can be a source's head. */
export const isHeadNoun = (word: string): boolean =>
  ROLES.has(word) ||
  ROLES.has(singularOf(word)) ||
  PEOPLE_PLURALS.has(word) ||
  SPOKES.has(word) ||
  BODY_NOUNS.has(word) ||
  BODY_NOUNS.has(singularOf(word)) ||
  DOCUMENT_NOUNS.has(singularOf(word)) ||
  MEDIA_NOUNS.has(word);

export const isPersonal = ({ lower }: Token): boolean => isHeadNoun(lower) || isPersonNoun(lower);

/** Whether a quotation begins at `i` that closes the phrase. */
const isTitleOpening = (tokens: readonly Token[], i: number): boolean =>
  /^(?:["“]|'')$/.test(tokens[i]?.text === "'" ? `'${tokens[i + 1]?.text}` : (tokens[i]?.text ?? '')) &&
  /^["”']$/.test(tokens.at(-1)?.text ?? '') &&
  // “another so-called [“source”]”: what somebody is.
  !isPersonNoun(tokens[i + 1]?.lower ?? '');

/** “the round[,] bearded man”: a comma in one phrase, which a noun for a person closes. */
const isBetweenAdjectives = (tokens: readonly Token[], i: number): boolean =>
  i <= 2 &&
  tokens[i - 1]?.pos !== 'PROPN' &&
  isPersonNoun(tokens.at(-1)?.lower ?? '') &&
  tokens[i + 1]?.pos === 'ADJ' &&
  tokens.slice(i + 1).every((t) => /^(?:ADJ|NOUN)$/.test(t.pos));

/** “[Wednesday's] leak of the report”: a phrase without what tells when, and not whose. */
export function withoutTime(words: Token[]): Token[] {
  let when = 0;
  while (TIME_WORDS.has(words[when]?.lower ?? '')) when++;
  return when > 0 && /^['’]s$/.test(words[when]?.text ?? '') && words.length > when + 1 ? words.slice(when + 1) : words;
}

/** “Ann Lee [(Lab.)], Jo Hale [(Green)] and Tom Reed [all]”: the words of a list of names without what stands in brackets behind each. */
export function withoutBrackets(words: Token[]): Token[] {
  const tokens = words.length > 4 && words.at(-1)?.lower === 'all' ? words.slice(0, -1) : words;
  const joins = (i: number) => tokens[i]?.lower === 'and' || (tokens[i]?.text === ',' && tokens[i + 1]?.pos === 'PROPN');
  if (!tokens.some((t, i) => t.text === ')' && joins(i + 1))) return tokens;
  let open = false;
  return tokens.filter((t) => {
    const isInside = open || t.text === '(';
    open = isInside && t.text !== ')';
    return !isInside;
  });
}

/** “U.S.[,] French and Norland officials”: a comma of a list of nations, which a noun for people closes. */
const isBetweenNations = (tokens: readonly Token[], i: number): boolean =>
  /^(?:PROPN|ADJ)$/.test(tokens[i - 1]?.pos ?? '') &&
  tokens.at(-1)?.pos === 'NOUN' &&
  isPersonNoun(singularOf(tokens.at(-1)?.lower ?? '')) &&
  tokens.slice(i + 1, -1).some((t) => t.lower === 'and') &&
  tokens.slice(i + 1, -1).every((t) => /^(?:PROPN|ADJ)$/.test(t.pos) || /^(?:and|,)$/.test(t.lower));

/** The words of a phrase up to the first preposition, relative clause, participle or comma: what it names. */
export function coreOf(tokens: readonly Token[]): Token[] {
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const before = tokens.slice(from, i);
    const nominal = before.some(
      (t) =>
        isHeadNoun(t.lower) ||
        ['NOUN', 'PROPN', 'NUM', 'PRON'].includes(t.pos) ||
        /^(?:some|many|several|most|few|both|all|each|another|others)$/.test(t.lower),
    );
    // “[the Sage group] of advisers”: one that has a name is no mere number of them.
    const isNamedGroup = before.at(-1)?.lower === 'group' && before.at(-2)?.pos === 'PROPN' && before[0]?.lower === 'the';
    if (token.lower === 'of' && before.length > 0 && OF_HEADS.has((before.at(-1) as Token).lower) && !isNamedGroup) {
      from = i + 1;
      continue;
    }
    if (!nominal) continue;
    // “a Department [for Transport] spokesperson”
    // “a Ministry [of Works] source”, “a Joint Chiefs [of Staff] officer”
    const close = tokens.at(-1);
    const isSomebodys =
      close?.pos === 'NOUN' &&
      isPersonNoun(singularOf(close.lower)) &&
      i < tokens.length - 2 &&
      tokens.slice(i + 1, -1).every((t) => t.pos === 'PROPN');
    const isOfOffice =
      /^(?:for|of)$/.test(token.lower) && (SPOKES.has(close?.lower ?? '') || isSomebodys) && before.at(-1)?.pos === 'PROPN';
    if (isOfOffice && tokens[i + 1]?.pos === 'PROPN') continue;
    // “Jo Hale's book [“The Long Day”]”: the title of a work adds nothing to what it is.
    if (isTitleOpening(tokens, i) && !isOwners(before.at(-1))) return tokens.slice(from, i);
    // “Mr Hale [himself], in a brief exchange”
    if (/sel(?:f|ves)$/.test(token.lower) && token.pos === 'PRON') return tokens.slice(from, i);
    // “Mr Hale - in a line that was meant for her -”
    if (token.text === '-' && (tokens[i - 1]?.end ?? 0) < token.start) return tokens.slice(from, i);
    // “the president[-elect]”: a president to be.
    const isToBe = token.text === '-' && TO_BE.test(tokens[i + 1]?.lower ?? '');
    if (isToBe && (i + 2 === tokens.length || tokens[i + 2]?.text === ',')) return tokens.slice(from, i);
    if (token.text === ',' && (isBetweenAdjectives(tokens, i) || isBetweenNations(tokens, i))) continue;
    // “Documents [sighted]”: had by the outlet.
    if (
      /^(?:sighted|obtained|seen|reviewed|viewed|leaked|unsealed)$/.test(token.lower) &&
      /^(?:NOUN|PROPN)$/.test(before.at(-1)?.pos ?? '')
    )
      return tokens.slice(from, i);
    // “speakers [including] Jo Hale”
    if (token.lower === 'including') return tokens.slice(from, i);
    // “conservative [outside] groups”
    const isBeforeNoun = token.lower === 'outside' && tokens[i + 1]?.pos === 'NOUN' && tokens[i - 1]?.pos === 'ADJ';
    if (isBeforeNoun) continue;
    // “the Marl Harbour District [(MHD)] police report”
    if (token.text === '(' && tokens[i + 2]?.text === ')' && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[i + 3]?.pos ?? '')) {
      i += 2;
      continue;
    }
    // “Everyone [I] asked in town”
    if (token.pos === 'PRON' && /^(?:i|we)$/.test(token.lower)) return tokens.slice(from, i);
    if (token.pos === 'ADP' || token.text === ',' || token.text === '(' || /^(?:whom?|which|that|whose|to|not|—|–|--)$/.test(token.lower))
      return tokens.slice(from, i);
    // “five inspectors [currently] in service”
    if (/^(?:currently|still|formerly|previously|now)$/.test(token.lower) && tokens[i + 1]?.pos === 'ADP') return tokens.slice(from, i);
    // “a party source [closely] monitoring the talks”
    // “sources [well] versed in its affairs”
    const isBeforeParticiple =
      token.pos === 'ADV' &&
      ((token.lower.endsWith('ly') && tokens[i + 1]?.lower.endsWith('ing')) ||
        (token.lower === 'well' && tokens[i + 1]?.lower.endsWith('ed')));
    if (isBeforeParticiple && isPersonal(before.at(-1) as Token)) return tokens.slice(from, i);
    const isPaper = i === tokens.length - 1 && DOCUMENT_NOUNS.has(token.lower);
    if (
      token.pos === 'VERB' &&
      !isPaper &&
      before.length > 0 &&
      (isHeadNoun((before.at(-1) as Token).lower) || tokens[i + 1]?.pos === 'ADP')
    )
      return tokens.slice(from, i);
    // “a diver [involved] in the rescue”
    if (token.pos === 'ADJ' && token.lower.endsWith('ed') && isPersonal(before.at(-1) as Token) && tokens[i + 1]?.pos === 'ADP')
      return tokens.slice(from, i);
    // “several people [I spoke to]”
    if (/^(?:i|we|he|she|they)$/.test(token.lower) && before.at(-1)?.pos === 'NOUN') return tokens.slice(from, i);
    // “figures [his office put out]”
    if (i > 0 && /^(?:his|her|its|their|the|a|an)$/.test(token.lower) && before.at(-1)?.pos === 'NOUN') return tokens.slice(from, i);
    // “a document [Lee wrote for her lawyers]”
    const isPaperOf = before.at(-1)?.pos === 'NOUN' && DOCUMENT_NOUNS.has(singularOf((before.at(-1) as Token).lower));
    if (token.pos === 'PROPN' && isPaperOf && tokens.slice(i + 1, i + 4).some((t) => t.pos === 'VERB')) return tokens.slice(from, i);
    // “the actors [involved]”, “a poll [out Thursday]”
    if (/^(?:involved|overall|alike|concerned|available|out)$/.test(token.lower) && before.at(-1)?.pos === 'NOUN')
      return tokens.slice(from, i);
    if (
      token.pos === 'ADJ' &&
      /^(?:familiar|close|aware|privy|present|knowledgeable|able|unable|unwilling|willing|reluctant|ready|afraid)$/.test(token.lower)
    )
      return tokens.slice(from, i);
  }
  return tokens.slice(from);
}
