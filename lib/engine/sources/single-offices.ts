/** Offices that one person holds, so that to name one is to name who holds it. */

import { OFFICES, PORTFOLIO } from '../lexicon/people.ts';
import type { Mention } from './mentions.ts';
import { isCapitalised, isOwners } from './name-words.ts';

/** “the secretary general”, “Norland's attorney general” */
const isGeneral = ({ core, head }: Mention): boolean =>
  head === 'general' && /^(?:secretary|attorney|governor|solicitor|surgeon|director|auditor|inspector|-)$/.test(core.at(-2)?.lower ?? '');

/** Offices that are one person's in a country or a town, whichever it is. */
const UNIQUE =
  /^(?:president|premier|chancellor|pope|king|queen|monarch|mayor|governor|taoiseach|emir|sultan|emperor|duke|duchess|sheriff)$/;

/** “the prime minister”, “the health secretary”, “the attorney general”, “the chief justice” */
function isOfState(mention: Mention, words: readonly string[]): boolean {
  const { head, core, modifiers } = mention;
  if (head === 'minister' || head === 'secretary') return [...words, ...modifiers].some((w) => PORTFOLIO.test(w));
  // “The prince”
  if (/^(?:prince|princess)$/.test(head) && mention.determiner === 'definite') return true;
  // “the opposition leader”
  if (head === 'leader' && modifiers.some((w) => /^(?:minority|majority|opposition)$/.test(w))) return true;
  return UNIQUE.test(head) || isGeneral(mention) || (head === 'justice' && core.at(-2)?.lower === 'chief');
}

/** “Norland's chief medical examiner”, “the bank's chief economist”, “Lee's campaign manager”: a post of which each body has one. */
const isChief = ({ modifiers, core, tokens, head }: Mention): boolean =>
  ((modifiers.includes('chief') && (core.some((t) => t.lower === 'chief') || tokens[core.length]?.lower === 'in')) ||
    (head === 'manager' && modifiers.includes('campaign'))) &&
  (core.some(isOwners) || tokens.some((t) => t.lower === 'of'));

/** Who holds a see. */
export const OF_SEE = /^(?:arch)?bishop$|^patriarch$/;

/** “the Bishop of Harrow”: of a see there is one. */
const isOfSee = ({ head, core, tokens }: Mention): boolean =>
  OF_SEE.test(head) && tokens[core.length]?.lower === 'of' && isCapitalised(tokens[core.length + 1]?.text ?? '');

/** An office that one person holds: “the head of …”, “France's president”, “the prime minister”. */
export function isSingleOffice(mention: Mention): boolean {
  const words = mention.tokens.map((t) => t.lower);
  const ministerial = isOfState(mention, words);
  if (mention.plural || !(ministerial || OFFICES.has(mention.head) || isChief(mention) || isOfSee(mention))) return false;
  // “the Cabinet minister”: one of many.
  if (mention.determiner === 'indefinite' || (mention.head === 'minister' && words.includes('cabinet'))) return false;
  // “Norland's deputy president”: of these, too, there is one.
  const isDeputy = mention.core.some(isOwners) && UNIQUE.test(mention.head) && words.some((w) => /^(?:deputy|vice|acting)$/.test(w));
  if (!isDeputy && words.some((w) => /^(?:former|deputy|vice|assistant|one|senior|retired|acting)$/.test(w)) && !words.includes('the'))
    return false;
  // “the head of one lobby group”: of a body that nobody names.
  const of = words.indexOf('of');
  if (of > 0 && /^(?:an?|one|another|some|several|two|three)$/.test(words[of + 1] ?? '')) return false;
  // “the base chief known as [Bob]”: how he goes tells of no body.
  const known = words.indexOf('known');
  const named =
    mention.tokens.some((t, i) => isCapitalised(t.text) && t.pos !== 'DET' && i > 0 && (known < 0 || i < known)) ||
    // “Harrow state governor”
    (mention.tokens[0]?.pos === 'PROPN' && /^(?:state|city|county|province)$/.test(mention.tokens[1]?.lower ?? '')) ||
    mention.core.some(isOwners) ||
    words.includes('of');
  return (
    named ||
    (ministerial && (mention.determiner === 'definite' || words[0] === 'pm' || /^(?:his|her|its|their)$/.test(words[0] ?? ''))) ||
    (mention.determiner === 'definite' && mention.core.some((t) => isCapitalised(t.text) && t.pos === 'PROPN'))
  );
}
