import { PLACES } from '../lexicon/bodies.ts';
import { BARE, EMPTY_MODIFIERS } from '../lexicon/people.ts';
import type { Token } from '../text/tokens.ts';
import type { Mention } from './mentions.ts';

/** Nouns to which a field of knowledge adds nothing to judge by: “trade experts”. */
const VAGUE = /^(?:experts?|analysts?|critics?|observers?|commentators?|pundits?)$/;
/** How the outlet came by the source, which tells nothing of the source. */
const REACHED = /^(?:interviewed|contacted|quoted|surveyed|polled)$/;

/** “[Aviation] experts”: a noun that opens the sentence, which the tagger takes for a name. */
const isField = (token: Token, first: Token | undefined): boolean =>
  token === first && /(?:tion|ogy|ics|ity|ance|ment|ing|al|ic|try|ture|cal)$/.test(token.lower) && !PLACES.has(token.lower);

/** True where nothing but a bare noun names the source: “sources”, “critics”, “some analysts”, “trade experts”. */
export function isBare(mention: Mention): boolean {
  const words = mention.tokens.filter((t) => t.pos !== 'PUNCT');
  const reached = words.findIndex((t) => REACHED.test(t.lower));
  const told = reached < 0 ? words : words.slice(0, reached);
  const head = told.findLast((t) => BARE.has(t.lower));
  if (!head) return mention.pronoun !== undefined;
  const ofAField =
    VAGUE.test(head.lower) && told.at(-1) === head && told.length <= 3 && told.every((t) => t.pos !== 'PROPN' || isField(t, told[0]));
  return ofAField || told.every((t) => BARE.has(t.lower) || EMPTY_MODIFIERS.has(t.lower));
}
