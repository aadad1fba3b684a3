import { PEOPLE_PLURALS } from '../lexicon/people.ts';
import type { Token } from './tokens.ts';

const OPEN_CLASS = new Set(['VERB', 'NOUN', 'ADV', 'INTJ', 'X', 'ADJ']);
const CAPITALISED = /^\p{Lu}\p{Ll}/u;
/** After these a capital opens a sentence or quotation, and tells nothing. */
const OPENS = /^["“”'‘’:.!?…(—–-]+$/;

/** Adjectives of nations keep their tag: “Russian officials”. */
const isNation = (token: Token): boolean => token.pos === 'ADJ' && /(?:an|ese|ish|ic)$/.test(token.lower);

/** Sentences in which most words have a capital (headings, all capitals) tell nothing about names. */
function isHeading(tokens: readonly Token[]): boolean {
  const words = tokens.filter((t) => /^\p{L}/u.test(t.text));
  return words.filter((t) => /^\p{Lu}/u.test(t.text)).length > words.length * 0.6;
}

/** “people” after a preposition, and whatever follows “according to”, is a noun. */
function mendNouns(tokens: readonly Token[]): void {
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    if (token.pos !== 'VERB' || !before) return;
    if (before.lower === 'to' && tokens[i - 2]?.lower === 'according') token.pos = 'NOUN';
    if (!PEOPLE_PLURALS.has(token.lower)) return;
    if (['ADP', 'DET', 'ADJ', 'NUM'].includes(before.pos) || before.lower === 'to') token.pos = 'NOUN';
  });
}

/**
 * Mends, in place, tags that the tagger is known to get wrong: a capital inside a sentence marks a proper noun, which it
 * forgets for names that are words (“Josh”, “Lynch”); once seen there, the name is one at the start of a sentence too.
 * @param sentences the tokens of each sentence
 */
export function mendTags(sentences: readonly (readonly Token[])[]): void {
  const names = new Set<string>();
  for (const tokens of sentences) {
    mendNouns(tokens);
    if (isHeading(tokens)) continue;
    tokens.forEach((token, i) => {
      const before = tokens[i - 1];
      if (!before || OPENS.test(before.text) || !CAPITALISED.test(token.text)) return;
      if (OPEN_CLASS.has(token.pos) && !isNation(token)) token.pos = 'PROPN';
      if (token.pos === 'PROPN') names.add(token.text);
    });
  }
  for (const tokens of sentences) {
    tokens.forEach((token, i) => {
      const opens = i === 0 || OPENS.test(tokens[i - 1]?.text ?? '');
      if (opens && names.has(token.text) && token.pos === 'VERB') token.pos = 'PROPN';
    });
  }
}
