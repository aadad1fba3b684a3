import { PLACES } from '../lexicon/bodies.ts';
import { isOutlet } from '../lexicon/outlets.ts';
import { isPersonNoun } from '../lexicon/persons.ts';
import { words } from '../lexicon/word-list.ts';
import type { ArticleText, Sentence } from '../text/document.ts';
import type { Range } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';
import { type Entities, type Entity, near } from './entities.ts';
import type { Mention } from './mentions.ts';
import type { NameIndex } from './names.ts';

/** What an armed band, a union or a charity is called once it has been named. */
const BANDS = /^(?:group|organi[sz]ation|movement|militia|charity|nonprofit|union)$/;

/** In names these tell of what a state or a town has. */
export const OF_STATE = words(`
  ministry department agency office bureau court parliament congress senate house government police army navy military university college
  school hospital bank kremlin pentagon council commission
`);

/** A firm goes by how it is registered, and is no band either. */
const isOther = (word: string): boolean => OF_STATE.has(word) || /^(?:inc\.?|corp\.?|ltd\.?|plc|nations)$/.test(word);

/** A band named so many sentences before is what “the group” means. */
const REACH = 10;

/** “The group”: a band that the article has named, without more that tells which. */
const isBandTakenUp = ({ determiner, tokens, head, plural, name }: Mention): boolean =>
  determiner === 'definite' && !plural && name === '' && BANDS.test(head) && tokens.length === 2;

/** Whether a source is named, and is neither a place nor what a state has. */
function mayBeBand({ names, mentions: [first] }: Entity, head: string): boolean {
  const own = first?.core.at(-1)?.text ?? '';
  const told = [...names].flatMap((name) => name.toLowerCase().split(' '));
  if (head === 'union' && ![...names].some((name) => OF_LABOUR.test(name))) return false;
  return /^\p{Lu}/u.test(own) && told.length > 0 && !told.every((word) => PLACES.has(word)) && !told.some(isOther);
}

const OF_LABOUR = /\b(?:[Uu]nion|Workers|Association|Guild|Federation|Brotherhood|Teamsters|Congress|Alliance|[A-Z]{3,6})\b/;

/** “The Harrow Front said … The group said”: the band that spoke last, where the article only calls it by what it is. */
export function bandTakenUp(article: ArticleText, mention: Mention, entities: Entities): Entity | undefined {
  if (!isBandTakenUp(mention)) return undefined;
  return near(
    article,
    entities.latestOf('named-organisation', (e) => mayBeBand(e, mention.head)),
    mention,
    REACH,
  );
}

/** “Images seen by researchers at [the Harrow Observatory] showed it”: the body whose people have worked on it, before the token `to`. */
function employerIn(tokens: readonly Token[], { first, last }: Sentence, to: number): Range | undefined {
  for (let i = first; i < Math.min(last, to) - 3; i++) {
    if (!/^(?:researchers|analysts|activists|investigators|campaigners|monitors)$/.test(tokens[i]?.lower ?? '')) continue;
    if (!/^(?:at|with|from|of)$/.test(tokens[i + 1]?.lower ?? '')) continue;
    const start = tokens[i + 2]?.lower === 'the' ? i + 3 : i + 2;
    let end = start;
    while (tokens[end]?.pos === 'PROPN' && end < to) end++;
    const name = tokens.slice(start, end);
    if (name.length < 2 || name.some((t) => isOther(t.lower) || isOutlet(t.lower)) || name.every((t) => PLACES.has(t.lower))) continue;
    return { start: (tokens[i + 2] as Token).start, end: (name.at(-1) as Token).end };
  }
  return undefined;
}

/** “[The Harrow Front] took the town, the group said.”: the name with which the mention's sentence opens as its subject, or the one before. */
export function bandNamed(
  { tokens, sentences, sentenceOf, quotationOf }: ArticleText,
  mention: Mention,
  names: NameIndex,
): Range | undefined {
  if (!isBandTakenUp(mention)) return undefined;
  const here = sentenceOf[mention.at] ?? 0;
  for (const sentence of [sentences[here], sentences[here - 1]]) {
    const employer = sentence && employerIn(tokens, sentence, mention.at);
    if (employer) return employer;
    if (!sentence || (quotationOf[sentence.first] ?? -1) >= 0) continue;
    const start = tokens[sentence.first]?.lower === 'the' ? sentence.first + 1 : sentence.first;
    let end = start;
    while (tokens[end]?.pos === 'PROPN' && end < mention.at) end++;
    const name = tokens.slice(start, end);
    const isSubject = /^(?:VERB|AUX)$/.test(tokens[end]?.pos ?? '') && end < mention.at;
    const isElse =
      name.every((t) => PLACES.has(t.lower)) || name.some((t) => isOther(t.lower) || isPersonNoun(t.lower) || isOutlet(t.lower));
    const isOf = mention.head !== 'union' || OF_LABOUR.test(name.map((t) => t.text).join(' '));
    if (isSubject && isOf && name.length > 1 && !isElse && !names.find(name.map((t) => t.text)))
      return { start: (tokens[sentence.first] as Token).start, end: (name.at(-1) as Token).end };
  }
  return undefined;
}
