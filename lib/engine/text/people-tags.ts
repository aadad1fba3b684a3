/** Words for people that the tagger parts, or takes for verbs. */

import { BODY_NOUNS } from '../lexicon/bodies.ts';
import { PEOPLE_PLURALS } from '../lexicon/people.ts';
import { isPersonNoun, isPersonPlural } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import { opensUtterance } from './names-like-words.ts';
import type { Token } from './tokens.ts';
import { isOwner } from './verb-subjects.ts';

/** Nouns for people and bodies with a hyphen before a word that is no noun. */
const COMPOUND =
  /^(?:start-ups?|scale-ups?|spin-(?:off|out)s?|grown-ups?|higher-ups?|passers?-by|sixth-formers?|fly-hal(?:f|ves)|scrum-hal(?:f|ves)|full-backs?|runners?-up|hangers?-on|go-betweens?|stand-ins?)$/;

/** The tokens of a text, of which the parts of “passer-by” are one. */
export function joinCompounds(all: readonly Token[]): Token[] {
  const isCompound = (i: number): boolean => {
    const [first, hyphen, last] = [all[i], all[i + 1], all[i + 2]];
    if (hyphen?.text !== '-' || first?.end !== hyphen.start || last?.start !== hyphen.end) return false;
    return COMPOUND.test(`${first.lower}-${last.lower}`) && isNounAt(all, i);
  };
  const out: Token[] = [];
  for (let i = 0; i < all.length; i++) {
    const token = all[i] as Token;
    if (!isCompound(i)) {
      out.push(token);
      continue;
    }
    const last = all[i + 2] as Token;
    const text = `${token.text}-${last.text}`;
    out.push({ ...token, text, lower: text.toLowerCase(), lemma: singularOf(text.toLowerCase()), end: last.end, pos: 'NOUN' });
    i += 2;
  }
  return out;
}

/** “a [stand-in] said”, “[full-back] Jo Lee”, and not “his [stand-in] goalkeeper said”, “a [full-back] tattoo”. */
const isNounAt = (all: readonly Token[], i: number): boolean => !/^(?:NOUN|ADJ)$/.test(all[i + 3]?.pos ?? '');

/** Whether the noun can stand here: “the London-based [firm]”, and not “remained [firm]”. */
const isBeforeFirm = (tokens: readonly Token[], i: number): boolean =>
  /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[i - 1]?.pos ?? '') ||
  (tokens[i - 1]?.pos === 'VERB' && /^(?:-|\p{L}+ly)$/u.test(tokens[i - 2]?.text ?? ''));

/** What people do with words, as a verb right behind them. */
const TELLS = /^(?:say|said|tell|told|warn|warned|fear|believe|think|have|are|were|had|claim|claimed|report|reported)$/;

/** After these no noun for people is the subject of a verb that opens the sentence: “Let officers say what they will”. */
const HELPS = /^(?:let|help|make|have|watch|hear|see|ask|tell|when|if)$/;

/** “a [pedestrian] in the hall”, “a venture [capitalist], Jo Lee,”: whether an article opens and a preposition or a mark closes the phrase here. */
function closesPhrase(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (!next || !(next.pos === 'ADP' || /^[,.;:]$/.test(next.text))) return false;
  // “a person familiar with it”, “a clerk native to Harrow”: behind somebody an adjective, as before these.
  if (/^(?:with|to)$/.test(next.lower) || (before?.pos === 'NOUN' && isPersonNoun(before.lower))) return false;
  let opener = i - 1;
  while (opener > i - 4 && /^(?:NOUN|ADJ)$/.test(tokens[opener]?.pos ?? '')) opener--;
  return /^(?:an?|the|one|another|his|her|its|their)$/.test(tokens[opener]?.lower ?? '');
}

/** Adverbs that stand before nouns as well. */
const DESCRIBES =
  /^(?:fast|online|offshore|onshore|overseas|nearby|upmarket|downmarket|downtown|indoor|outdoor|inland|abroad|high|low|late|early|long)$/;

/** “the Danish [shipping] group warned”: what a body or somebody does, between an article and a noun that a verb, a mark or a preposition follows. */
function isWhatFor(tokens: readonly Token[], i: number): boolean {
  const [noun, behind] = [tokens[i + 1], tokens[i + 2]];
  if (!noun || (noun.pos !== 'NOUN' && noun.lower !== 'firm') || !(BODY_NOUNS.has(noun.lower) || isPersonNoun(noun.lower))) return false;
  if (!behind || !/^(?:VERB|AUX|PUNCT|ADP)$/.test(behind.pos) || behind.text === '-') return false;
  let opener = i - 1;
  while (opener > i - 5 && (/^(?:NOUN|PROPN|ADJ)$/.test(tokens[opener]?.pos ?? '') || tokens[opener]?.text === '-')) opener--;
  const isJoined = tokens[i - 1]?.text === '-' || (tokens[i - 1]?.pos === 'PROPN' && opener === i - 2) || opener === i - 1;
  return isJoined && /^(?:the|an?|another)$/.test(tokens[opener]?.lower ?? '');
}

/** “Harrow [skipper] Jo Lee”: between two names that are one's no bare form is the verb. */
const isHeldBefore = (tokens: readonly Token[], i: number): boolean => {
  const [token, before, next] = [tokens[i], tokens[i - 1], tokens[i + 1]];
  const isBare = token !== undefined && token.lower === token.lemma && /^\p{Ll}/u.test(token.text);
  const isOne = before?.pos === 'PROPN' && !/s$/.test(before.lower) && !/^(?:and|or|,)$/.test(tokens[i - 2]?.lower ?? '');
  return isBare && isOne && next?.pos === 'PROPN' && isPersonNoun(token.lower);
};

/** “A [DJ] said”, “Two [mountaineers] told”, “[Potters] say”, “[Beat officers] say”: nouns for people, in place. */
export function mendPeople(tokens: readonly Token[]): void {
  tokens.forEach((token, i) => {
    const [before, next] = [tokens[i - 1], tokens[i + 1]];
    // “The London-based [firm] said”, “a [firm], which”
    if (
      token.lower === 'firm' &&
      /^(?:ADV|ADJ)$/.test(token.pos) &&
      isBeforeFirm(tokens, i) &&
      (!next || /^(?:VERB|AUX|PUNCT|ADP)$/.test(next.pos))
    )
      token.pos = 'NOUN';
    // “the Danish [shipping] group warned”, “the ride-[hailing] firm”
    if (token.pos === 'VERB' && token.lower.endsWith('ing') && isWhatFor(tokens, i)) token.pos = 'ADJ';
    // “people familiar with his [thinking]”
    if (token.pos === 'VERB' && /^(?:thinking|reasoning|planning|timing|upbringing)$/.test(token.lower) && isOwner(before))
      token.pos = 'NOUN';
    // “the [fast] food chain”
    if (token.pos === 'ADV' && next?.pos === 'NOUN' && before?.pos === 'DET' && DESCRIBES.test(token.lower)) token.pos = 'ADJ';
    // “half of the voters [back] it”
    if (
      token.lower === 'back' &&
      token.pos === 'ADV' &&
      /^(?:it|him|her|them)$/.test(next?.lower ?? '') &&
      isPersonPlural(before?.lower ?? '')
    )
      token.pos = 'VERB';
    // “the [then] mayor said”
    if (token.lower === 'then' && before?.pos === 'DET' && /^(?:NOUN|ADJ|PROPN)$/.test(next?.pos ?? '')) token.pos = 'ADJ';
    // “Harrow venture [capitalist] Jo Lee”
    const isHeld =
      /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') &&
      /^\p{Lu}\p{Ll}/u.test(next?.text ?? '') &&
      next?.pos === 'PROPN' &&
      !isPersonPlural(next.lower);
    // “larger than life”, “the most of any”
    const isDegree = PEOPLE_PLURALS.has(token.lower) || /(?:er|est)$/.test(token.lower);
    if (token.pos === 'ADJ' && !isDegree && (isHeld || closesPhrase(tokens, i)) && isPersonNoun(token.lower)) token.pos = 'NOUN';
    if (token.pos !== 'VERB') return;
    if (isHeldBefore(tokens, i)) token.pos = 'NOUN';
    if (/^(?:DJ|MC)s?$/.test(token.text) && !/^\p{Lu}/u.test(next?.text ?? '')) token.pos = 'NOUN';
    const opens = opensUtterance(tokens, i);
    const isCounted = /^(?:DET|NUM|ADJ)$/.test(before?.pos ?? '');
    if (isPersonPlural(token.lower) && (isCounted || opens) && TELLS.test(next?.lower ?? '')) token.pos = 'NOUN';
    // “another [alumnus], who …”
    if (/^(?:alumnus|quant|ultra)$/.test(token.lower) && isCounted) token.pos = 'NOUN';
    const isOfPeople = next?.pos === 'NOUN' && isPersonPlural(next.lower);
    if (opens && isOfPeople && !HELPS.test(token.lower) && TELLS.test(tokens[i + 2]?.lower ?? '')) token.pos = 'NOUN';
  });
}
