/** Who is somebody's: “his father”, “Lee's lawyer”. */

import { ROLES, SPOKES } from '../lexicon/people.ts';
import { isPersonNoun } from '../lexicon/persons.ts';
import type { SourceKind } from '../report.ts';
import type { ArticleText } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { type Entities, type Entity, near } from './entities.ts';
import { KIN } from './family.ts';
import type { Mention } from './mentions.ts';
import { runEnd } from './name-runs.ts';
import type { NamedPerson, NameIndex } from './names.ts';

/** Who works for somebody, and of whom most have one. */
const AGENT = /^(?:lawyer|attorney|solicitor|barrister|agent|publicist|manager|representative|rep|doctor|boss|coach|trainer|therapist)$/;

/** Who has somebody or something besides whom a phrase may go on to: “a colleague of”, “a spokesman for”. */
const CLOSE_TO =
  /^(?:friend|colleague|ally|aide|associate|supporter|adviser|advisor|assistant|fan|neighbou?r|teammate|classmate|roommate|ex|biographer|bodyguard|secretary|descendant)$/;

/**
 * “[The agent of striker] Jo Hale”, “[a spokesman for mayor] Jo Hale”, “[the brother of the suspect] Jo Hale”: whether a name behind these words is that of
 * whom somebody is close to, as the noun for a person before it tells; “the lawyer for the union Jo Hale” may be Hale.
 */
export function isOnesOwn(before: readonly Token[]): boolean {
  const of = before.findIndex((t, i) => i > 0 && /^(?:of|for|to)$/.test(t.lower));
  const who = before[of - 1];
  const whose = before.at(-1)?.lower ?? '';
  return (
    of > 0 &&
    who !== undefined &&
    (who.pos === 'NOUN' || of === 1) &&
    (KIN.test(who.lower) || AGENT.test(who.lower) || CLOSE_TO.test(who.lower) || SPOKES.has(who.lower)) &&
    (isPersonNoun(whose) || ROLES.has(whose))
  );
}

/** “his father”, “Lee's lawyer”: whether a mention tells whose somebody is. */
const isSomebodys = ({ determiner, head, plural }: Mention): boolean =>
  determiner === 'possessive' && !plural && (KIN.test(head) || AGENT.test(head));

/** “His father, Ed Lee, said A. [His father] said B”, “Ann Quist, his lawyer, … [his lawyer]”: whose name the article has told in these words. */
function namedAsWhose(entities: Entities, mention: Mention): Entity | undefined {
  const [first] = mention.tokens;
  const isSo = ({ tokens }: Mention) => {
    const whose = tokens.findIndex((t) => t.lower === first?.lower);
    return whose >= 0 && tokens.slice(whose + 1, whose + LONGEST_WHOSE).some((t) => t.lower === mention.head);
  };
  const last = entities.latestCalled(mention.head, (e) => e.mentions.some(isSo));
  return last?.person ? last : undefined;
}

/** So many words behind “his” may stand what somebody is. */
const LONGEST_WHOSE = 5;

/** So many tokens back a name may have been told. */
const REACH = 400;
/** So many sentences back whoever is called so may have spoken. */
const SENTENCES_BACK = 25;

/** “[Her nephew, Paul Lee,] was there. Her nephew said A”: the person whom the article has named in these words, and has not quoted. */
function nameOfWhose({ tokens }: ArticleText, { at, tokens: [first, second, more] }: Mention, names: NameIndex): NamedPerson | undefined {
  if (!first || !second || more) return undefined;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    if (tokens[i]?.lower !== first.lower || tokens[i + 1]?.lower !== second.lower) continue;
    const name = i + (tokens[i + 2]?.text === ',' ? 3 : 2);
    const end = runEnd(tokens, name);
    // “[Paul Lee, her nephew,] was there”
    let start = i - 1;
    while (tokens[i - 1]?.text === ',' && tokens[start - 1]?.pos === 'PROPN') start--;
    const words = end > name ? tokens.slice(name, end) : tokens.slice(start, Math.max(start, i - 1));
    return words.length > 0 ? names.find(words.map((t) => t.text)) : undefined;
  }
  return undefined;
}

/** Whom the article has named as somebody's: a source, or a person whom it has not quoted; nothing where it has named none, or names no such person now. */
export function whoseIs(
  article: ArticleText,
  mention: Mention,
  kind: SourceKind,
  entities: Entities,
  names: NameIndex,
): Entity | NamedPerson | undefined {
  if (!/^(?:unnamed-person|spokesperson)$/.test(kind) || !isSomebodys(mention)) return undefined;
  return near(article, namedAsWhose(entities, mention), mention, SENTENCES_BACK) ?? nameOfWhose(article, mention, names);
}
