/** Words for people that the tagger parts, or takes for verbs. */

import { isPersonPlural } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import { opensUtterance } from './names-like-words.ts';
import type { Token } from './tokens.ts';

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

/** “a [stand-in] said”, and not “his [stand-in] goalkeeper said”, “a [full-back] tattoo”. */
const isNounAt = (all: readonly Token[], i: number): boolean => !/^(?:NOUN|PROPN|ADJ)$/.test(all[i + 3]?.pos ?? '');

/** Whether the noun can stand here: “the London-based [firm]”, and not “remained [firm]”. */
const isBeforeFirm = (tokens: readonly Token[], i: number): boolean =>
  /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[i - 1]?.pos ?? '') ||
  (tokens[i - 1]?.pos === 'VERB' && /^(?:-|\p{L}+ly)$/u.test(tokens[i - 2]?.text ?? ''));

/** What people do with words, as a verb right behind them. */
const TELLS = /^(?:say|said|tell|told|warn|warned|fear|believe|think|have|are|were|had|claim|claimed|report|reported)$/;

/** After these no noun for people is the subject of a verb that opens the sentence: “Let officers say what they will”. */
const HELPS = /^(?:let|help|make|have|watch|hear|see|ask|tell|when|if)$/;

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
    // “the [then] mayor said”
    if (token.lower === 'then' && before?.pos === 'DET' && /^(?:NOUN|ADJ|PROPN)$/.test(next?.pos ?? '')) token.pos = 'ADJ';
    if (token.pos !== 'VERB') return;
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
