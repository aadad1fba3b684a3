import { mendNouns, mendParticiples } from './noun-tags.ts';
import type { Token } from './tokens.ts';
import { mendClosingVerb, mendVerbless, mendVerbs } from './verb-tags.ts';

const OPEN_CLASS = new Set(['VERB', 'NOUN', 'ADV', 'INTJ', 'X', 'ADJ']);
const CAPITALISED = /^\p{Lu}\p{Ll}/u;
/** After these a capital opens a sentence or quotation, and tells nothing. */
const OPENS = /^["“”'‘’:.!?…(—–-]+$/;

/** Adjectives of nations keep their tag: “Russian officials”. */
const isNation = (token: Token): boolean => token.pos === 'ADJ' && /(?:an|ese|ish|ic)$/.test(token.lower);

/** “says [WHO]”, “told [US] officials”: initials that would be a pronoun in small letters are read with their full stops. */
function mendAcronym(token: Token): void {
  if (!/^(?:WHO|US|IT)$/.test(token.text)) return;
  token.pos = 'PROPN';
  token.lower = `${[...token.lower].join('.')}.`;
}

/** Sentences in which most words have a capital (headings, all capitals) tell nothing about names. */
function isHeading(tokens: readonly Token[]): boolean {
  const words = tokens.filter((t) => /^\p{L}/u.test(t.text));
  return words.filter((t) => /^\p{Lu}/u.test(t.text)).length > words.length * 0.6;
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
    mendParticiples(tokens);
    mendVerbs(tokens);
    mendClosingVerb(tokens);
    mendVerbless(tokens);
    if (isHeading(tokens)) continue;
    tokens.forEach(mendAcronym);
    tokens.forEach((token, i) => {
      const before = tokens[i - 1];
      if (!before || OPENS.test(before.text) || !CAPITALISED.test(token.text)) return;
      // “said [Will] Doyle”
      const isName = token.pos === 'AUX' && /^(?:Will|May)$/.test(token.text) && CAPITALISED.test(tokens[i + 1]?.text ?? '');
      // “The [You] Store”: no pronoun, as which it would be read by its small letters.
      if (token.pos === 'PRON' && CAPITALISED.test(before.text) && CAPITALISED.test(tokens[i + 1]?.text ?? '')) {
        token.pos = 'PROPN';
        token.lower = token.text;
      }
      if ((OPEN_CLASS.has(token.pos) && !isNation(token)) || isName) token.pos = 'PROPN';
      if (token.pos === 'PROPN') names.add(token.text);
    });
  }
  for (const tokens of sentences) {
    tokens.forEach((token, i) => {
      const opens = i === 0 || OPENS.test(tokens[i - 1]?.text ?? '');
      const isSubject = OPEN_CLASS.has(token.pos) && /^(?:VERB|AUX)$/.test(tokens[i + 1]?.pos ?? '');
      // “[Downing] Street said”
      const isStreet =
        token.pos === 'VERB' && CAPITALISED.test(token.text) && /^(?:Street|Road|Lane|Hill|House)$/.test(tokens[i + 1]?.text ?? '');
      if (opens && (isStreet || (names.has(token.text) && (token.pos === 'VERB' || isSubject)))) token.pos = 'PROPN';
    });
  }
}
