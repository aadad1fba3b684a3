import { PLACES } from '../lexicon/bodies.ts';
import { isOutlet } from '../lexicon/outlets.ts';
import { PEOPLE_PLURALS } from '../lexicon/people.ts';
import { isPersonNoun } from '../lexicon/persons.ts';
import { words } from '../lexicon/word-list.ts';
import { isTimeWord } from '../spans/grammar.ts';
import type { ArticleText, Sentence } from '../text/document.ts';
import type { Range } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';
import type { Entities, Entity } from './entities.ts';
import type { Mention } from './mentions.ts';
import { isTitle } from './name-words.ts';
import type { NameIndex } from './names.ts';

/** What a firm is called once it has been named. */
const GENERAL = words(`
  company firm business corporation manufacturer maker carmaker automaker chipmaker retailer carrier airline operator developer publisher
  brand startup start-up brokerage
`);

/** What an armed band, a union or a charity is called once it has been named. */
const BANDS = /^(?:group|organi[sz]ation|movement|militia|charity|nonprofit|union)$/;

/** In names these tell that no firm bears them. */
const OF_NO_FIRM = words(`
  ministry department agency office bureau commission committee council court parliament congress senate house assembly party government
  administration authority union federation institute university college school hospital church police force army navy military guard
  nato un eu fbi cia nsa doj irs fda epa who w.h.o. imf opec hamas hezbollah taliban pentagon kremlin state states republic kingdom nypd
  lapd county city village town district club team association society fund foundation bank treasury embassy campaign coalition alliance
  movement board panel reserve nations
`);

/** A firm named so many sentences before is what “the company” means. */
const REACH = 10;

/** Whether a source goes by a name that may be a firm's. */
function mayBeFirm({ names, mentions: [first] }: Entity): boolean {
  const own = first?.core.at(-1)?.text ?? '';
  const told = [...names].flatMap((name) => name.toLowerCase().split(' '));
  // “the FCC”, “the Greens”: a firm's name goes without an article; “Hale's “Cold Kiln””: a work's.
  if (first?.determiner === 'definite' || first?.tokens.some((t) => /^["“”]$/.test(t.text))) return false;
  return told.length > 0 && /^[\p{Lu}\d]/u.test(own) && !told.some((word) => OF_NO_FIRM.has(word) || PLACES.has(word));
}

const isGeneral = ({ determiner, tokens, head, plural }: Mention): boolean =>
  // “the search giant”: mostly the firm just named, whatever it is a giant of.
  determiner === 'definite' && !plural && ((tokens.length === 2 && GENERAL.has(head)) || head === 'giant');

/** “NASA said … the agency said”: what goes by its initials, and is no union of states, or is called by what agencies are. */
const mayBeAgency = ({ names }: Entity): boolean =>
  [...names].some(
    (name) => (/^[A-Z]{3,6}$/.test(name) && !/^NATO$|^OPEC$|^IMF$/.test(name)) || /\b(?:Administration|Bureau|Service)\b/.test(name),
  );

/** “The group”: a band that the article has named, without more that tells which. */
const isBandTakenUp = ({ determiner, tokens, head, plural, name }: Mention): boolean =>
  determiner === 'definite' && !plural && name === '' && BANDS.test(head) && tokens.length === 2;

/** Whether a source is named, and is neither a place nor what a state has. */
function mayBeBand({ names, mentions: [first] }: Entity, head: string): boolean {
  const own = first?.core.at(-1)?.text ?? '';
  const told = [...names].flatMap((name) => name.toLowerCase().split(' '));
  if (head === 'union' && ![...names].some((name) => OF_LABOUR.test(name))) return false;
  return /^\p{Lu}/u.test(own) && told.length > 0 && !told.every((word) => PLACES.has(word)) && !told.some((word) => OF_STATE.test(word));
}

const OF_LABOUR = /\b(?:[Uu]nion|Workers|Association|Guild|Federation|Brotherhood|Teamsters|Congress|Alliance|[A-Z]{3,6})\b/;

const OF_STATE =
  /^(?:ministry|department|agency|office|bureau|court|parliament|congress|senate|house|government|police|army|navy|military|university|college|school|hospital|bank|kremlin|pentagon|council|commission|inc\.?|corp\.?|ltd\.?|plc)$/;

/** “Northern Mills said … The company said”: the firm that spoke last, where the article only calls it by what it is. */
export function firmTakenUp({ sentenceOf }: ArticleText, mention: Mention, entities: Entities): Entity | undefined {
  const isBand = isBandTakenUp(mention);
  const isAgency = mention.determiner === 'definite' && mention.tokens.length === 2 && mention.head === 'agency';
  if (!isAgency && !isBand && !isGeneral(mention)) return undefined;
  const here = sentenceOf[mention.at] ?? 0;
  const firm = entities.latestOf('named-organisation', isBand ? (e) => mayBeBand(e, mention.head) : isAgency ? mayBeAgency : mayBeFirm);
  return firm && here - (sentenceOf[firm.mentions.at(-1)?.at ?? 0] ?? 0) <= REACH ? firm : undefined;
}

/**
 * “Rework is being looked into. The company confirmed …”, “After talk that Blackfern was for sale, the company said …”: the firm that the
 * same paragraph has named before, by whom nobody was quoted yet: with which a sentence opens, or the only one in it.
 * @returns the characters of its name
 */
export function firmNamed(article: ArticleText, mention: Mention, names: NameIndex): Range | undefined {
  if (isBandTakenUp(mention)) return bandOpening(article, mention, names);
  if (!isGeneral(mention)) return undefined;
  const { sentences, sentenceOf } = article;
  const here = sentences[sentenceOf[mention.at] ?? 0];
  // What opens a paragraph takes up the one before.
  const isFirst = here && sentences[here.index - 1]?.paragraph !== here.paragraph;
  const farthest = here ? here.paragraph - (isFirst ? 1 : 0) : 0;
  for (let k = here?.index ?? -1; k >= 0 && (sentences[k]?.paragraph ?? -1) >= farthest; k--) {
    const sentence = sentences[k] as Sentence;
    const found = firmsIn(article, { start: sentence.first, end: Math.min(sentence.last, mention.at) }, names);
    const [first, ...more] = found;
    if (!first) continue;
    const chosen = more.length === 0 || first.start <= sentence.first + 1 ? first : undefined;
    return chosen && { start: (article.tokens[chosen.start] as Range).start, end: (article.tokens[chosen.end - 1] as Range).end };
  }
  return undefined;
}

/** “[The Harrow Front] took the town, the group said.”: the name with which the mention's sentence opens as its subject, or the one before. */
function bandOpening({ tokens, sentences, sentenceOf, quotationOf }: ArticleText, mention: Mention, names: NameIndex): Range | undefined {
  const here = sentenceOf[mention.at] ?? 0;
  for (const sentence of [sentences[here], sentences[here - 1]]) {
    if (!sentence || (quotationOf[sentence.first] ?? -1) >= 0) continue;
    const start = tokens[sentence.first]?.lower === 'the' ? sentence.first + 1 : sentence.first;
    let end = start;
    while (tokens[end]?.pos === 'PROPN' && end < mention.at) end++;
    const name = tokens.slice(start, end);
    const isSubject = /^(?:VERB|AUX)$/.test(tokens[end]?.pos ?? '') && end < mention.at;
    const isElse =
      name.every((t) => PLACES.has(t.lower)) || name.some((t) => OF_STATE.test(t.lower) || isPersonNoun(t.lower) || isOutlet(t.lower));
    const isOf = mention.head !== 'union' || OF_LABOUR.test(name.map((t) => t.text).join(' '));
    if (isSubject && isOf && name.length > 1 && !isElse && !names.find(name.map((t) => t.text)))
      return { start: (tokens[sentence.first] as Token).start, end: (name.at(-1) as Token).end };
  }
  return undefined;
}

/** So many words are looked through for “in” before a list of towns. */
const LONGEST_PLACES = 12;

/** The names in a stretch of tokens that may be firms'. */
function firmsIn({ tokens, quotationOf }: ArticleText, { start, end }: Range, names: NameIndex): Range[] {
  const out: Range[] = [];
  for (let i = start; i < end; i++) {
    let close = i;
    while (close < end && tokens[close]?.pos === 'PROPN') close++;
    if (close === i) continue;
    const name = tokens.slice(i, close);
    const before = tokens[i - 1];
    const isOther = name.some(
      (t) =>
        OF_NO_FIRM.has(t.lower) ||
        PLACES.has(t.lower) ||
        isTimeWord(t) ||
        isPersonNoun(t.lower) ||
        PEOPLE_PLURALS.has(t.lower) ||
        isOutlet(t.lower),
    );
    // “in Leith”, “the Greens”, “[Lee]'s firm”
    const isElse =
      /^(?:in|at|near|from|the|an?|its|his|her|their|this|that|every)$/.test(before?.lower ?? '') || (quotationOf[i] ?? -1) >= 0;
    // “prosecutors in Harrow and [Los Robles] say”
    let opener = i - 1;
    while (i - opener < LONGEST_PLACES && (tokens[opener]?.pos === 'PROPN' || /^(?:and|,)$/.test(tokens[opener]?.lower ?? ''))) opener--;
    const isPlaced = opener < i - 1 && /^(?:in|at|near|from)$/.test(tokens[opener]?.lower ?? '');
    const isPerson = names.find(name.map((t) => t.text)) !== undefined || isTitle(name[0] as Token);
    // “[Late] on Monday”, “[Wealth]-X”, “[Broker].com”
    const next = tokens[close];
    const isPart = /^[-.]/.test(next?.text ?? '') || (i === start && close === i + 1 && !/^(?:VERB|AUX|PART|NOUN)$/.test(next?.pos ?? ''));
    // “Czech media”, and not “Boeing executives”
    const isModifier = next?.pos === 'NOUN' && !(i === start && isPersonNoun(next.lower));
    if (!isOther && !isElse && !isPlaced && !isPerson && !isPart && !isModifier) out.push({ start: i, end: close });
    i = close;
  }
  return out;
}
