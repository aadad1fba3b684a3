import { PLACES } from '../lexicon/bodies.ts';
import { isOutlet } from '../lexicon/outlets.ts';
import { PEOPLE_PLURALS } from '../lexicon/people.ts';
import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import { words } from '../lexicon/word-list.ts';
import { isTimeWord } from '../spans/grammar.ts';
import { type ArticleText, onceFor, type Sentence } from '../text/document.ts';
import type { Range } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';
import { wholeBodyAt } from '../text/whole-bodies.ts';
import { OF_STATE } from './bands.ts';
import { type Entities, type Entity, near } from './entities.ts';
import type { Mention } from './mentions.ts';
import { isTitle } from './name-words.ts';
import type { NameIndex } from './names.ts';

/** What firms are called that people are called, too. */
export const MAY_BE_FIRM =
  /^(?:owner|rival|operator|buyer|bidder|seller|supplier|partner|parent|developer|manufacturer|maker|landlord|contractor|subcontractor|publisher|employer|distributor|lender|insurer|agents|owners|developers|contractors|operators|builders|organi[sz]ers|promoters|publishers|landlords)$/;

/** What a firm is called once it has been named. */
export const FIRM_NOUNS = words(`
  company firm business corporation manufacturer maker carmaker automaker chipmaker retailer carrier airline operator developer publisher
  brand startup start-up brokerage
`);

/** In names these tell that no firm bears them. */
const OF_NO_FIRM: ReadonlySet<string> = new Set([
  ...OF_STATE,
  ...words(`
    committee assembly party administration authority union federation institute church force guard nato un eu fbi cia nsa doj irs
    fda epa who w.h.o. imf opec hamas hezbollah taliban state states republic kingdom nypd lapd county city village town district
    club team association society fund foundation treasury embassy campaign coalition alliance movement board panel reserve nations
`),
]);

/** A firm named so many sentences before is what “the company” means. */
const REACH = 10;

/** Whether a firm may bear a name. */
export const mayBearFirm = (name: readonly Token[]): boolean =>
  !name.some((t) => OF_NO_FIRM.has(t.lower) || (PLACES.has(t.lower) && !isArm(name.map((word) => word.lower))));

/** Whether a source goes by a name that may be a firm's. */
function mayBeFirm({ names, mentions: [first] }: Entity): boolean {
  // “Hoady's”, as some firms are called
  const own = first?.core.findLast((t) => !/^['’]s$/.test(t.text))?.text ?? '';
  const told = [...names].flatMap((name) => name.toLowerCase().split(' '));
  // “the FCC”, “the Greens”: a firm's name goes without an article; “Hale's “Cold Kiln””: a work's.
  if (first?.determiner === 'definite' || first?.tokens.some((t) => /^["“”]$/.test(t.text))) return false;
  const isElse = told.some((word) => OF_NO_FIRM.has(word) || (PLACES.has(word) && !isArm(told)));
  return told.length > 0 && /^[\p{Lu}\d]/u.test(own) && !isElse;
}

/** “Harrow Canada”: a firm's arm in a country, and no part of the world. */
const isArm = ([first = '', place = '', ...more]: readonly string[]): boolean =>
  more.length === 0 &&
  /^(?:canada|australia|america|europe|asia|africa|india|uk)$/.test(place) &&
  !/^(?:the|south|southern|north|northern|east|eastern|west|western|latin|central|british|new|all)$/.test(first);

const isGeneral = ({ determiner, tokens, core, head, plural }: Mention): boolean =>
  // “the search giant”: mostly the firm just named, whatever it is a giant of.
  determiner === 'definite' && !plural && ((isAlone(core, tokens, 2) && FIRM_NOUNS.has(head)) || head === 'giant');

/** “the company”, “the company, which is based in Leeds,”: whether a phrase has so many words, and at most a clause behind a comma. */
export const isAlone = (core: readonly Token[], tokens: readonly Token[], words: number): boolean =>
  core.length === words &&
  (tokens.length === words ||
    (tokens[words]?.text === ',' &&
      /^(?:which|whose|based|listed|founded|headquartered|owned|known)$/.test(tokens[words + 1]?.lower ?? '')));

/** “NASA said … the agency said”: what goes by its initials, and is no union of states, or is called by what agencies are. */
const mayBeAgency = ({ names }: Entity): boolean =>
  [...names].some(
    (name) =>
      (/^[A-Z]{3,6}$/.test(name) && !/^NATO$|^OPEC$|^IMF$/.test(name)) || /\b(?:Administration|Bureau|Service|Centers)\b/.test(name),
  );

/** “Northern Mills said … The company said”: the firm that spoke last, where the article only calls it by what it is. */
export function firmTakenUp(article: ArticleText, mention: Mention, entities: Entities): Entity | undefined {
  const isAgency = mention.determiner === 'definite' && mention.tokens.length === 2 && mention.head === 'agency';
  // “Harrow police said … [The department] said”: theirs.
  const isDepartment = mention.determiner === 'definite' && mention.tokens.length === 2 && /^(?:department|force)$/.test(mention.head);
  if (isDepartment) {
    const last = entities.latestOf('named-organisation', () => true);
    return last?.heads.has('police') ? near(article, last, mention, REACH) : undefined;
  }
  const only = onlyFirm(mention, entities);
  if (only) return only;
  if (!isAgency && !isGeneral(mention)) return undefined;
  return near(article, entities.latestOf('named-organisation', isAgency ? mayBeAgency : mayBeFirm), mention, REACH);
}

/** “Hoady's said … The ratings firm said”: with a word on what it does, the one firm that has spoken. */
function onlyFirm({ determiner, plural, tokens, head, name }: Mention, entities: Entities): Entity | undefined {
  const isSo = determiner === 'definite' && !plural && !name && tokens.length === 3 && FIRM_NOUNS.has(head);
  const [only, other] = isSo ? entities.all.filter((e) => e.source.kind === 'named-organisation' && mayBeFirm(e)) : [];
  return other || ANOTHER.test(tokens[1]?.lower ?? '') ? undefined : only;
}

/** What tells of a firm that it is another one, or works for others. */
export const ANOTHER =
  /^(?:other|rival|second|parent|new|holding|sister|first|latter|former|same|larger|smaller|state|local|foreign|whole|law|accounting|audit|consulting|research|security|equity|investment|polling|insurance|recruitment|staffing|pr|shell)$/;

/**
 * “Rework is being looked into. The company confirmed …”, “After talk that Blackfern was for sale, the company said …”: the firm that the
 * same paragraph has named before, by whom nobody was quoted yet: with which a sentence opens, or the only one in it.
 * @returns the characters of its name
 */
export function firmNamed(article: ArticleText, mention: Mention, names: NameIndex): Range | undefined {
  return isGeneral(mention)
    ? subjectNamed(article, mention, (range) => namesIn(article, range, names, (name) => !mayBearFirm(name)))
    : undefined;
}

/**
 * Of the names that stand before a mention in its paragraph, or in the one before where it opens one, the nearest with which a sentence opens or
 * that is the only one in it.
 * @param namesIn gives those in a stretch of tokens that may be meant
 * @returns its characters
 */
export function subjectNamed(article: ArticleText, mention: Mention, namesIn: (range: Range) => Range[]): Range | undefined {
  const { sentences, sentenceOf } = article;
  const here = sentences[sentenceOf[mention.at] ?? 0];
  // What opens a paragraph takes up the one before.
  const isFirst = here && sentences[here.index - 1]?.paragraph !== here.paragraph;
  const farthest = here ? here.paragraph - (isFirst ? 1 : 0) : 0;
  const last = here?.index ?? -1;
  for (let k = last; k >= 0 && last - k <= LONGEST_PARAGRAPH && (sentences[k]?.paragraph ?? -1) >= farthest; k--) {
    const sentence = sentences[k] as Sentence;
    const found = namesIn({ start: sentence.first, end: Math.min(sentence.last, mention.at) });
    const [first, ...more] = found;
    if (!first) continue;
    // “the Holm Foundation … the foundation”: of that noun by its name.
    const own = found.find(({ end }) => article.tokens[end - 1]?.lower === mention.head);
    const opener = more.length === 0 || first.start <= sentence.first + 1 ? first : undefined;
    const chosen = own ?? blamed(article.tokens, found) ?? opener ?? mostNamed(article, found);
    return chosen && { start: (article.tokens[chosen.start] as Range).start, end: (article.tokens[chosen.end - 1] as Range).end };
  }
  return undefined;
}

/** How often each word that names something stands in an article. */
const timesNamed = onceFor(({ tokens }: ArticleText): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  for (const { text, pos } of tokens) if (pos === 'PROPN') times.set(text, (times.get(text) ?? 0) + 1);
  return times;
});

/** So often is named whom an article is about. */
const OFTEN = 3;

/** “The state attorney is looking into Hexa, said two people. The company …”: of several the one that the article names twice as often as any other. */
function mostNamed(article: ArticleText, found: readonly Range[]): Range | undefined {
  const times = ({ start }: Range) => timesNamed(article).get((article.tokens[start] as Token).text) ?? 0;
  const [most, second] = [...found].sort((a, b) => times(b) - times(a));
  return most && second && times(most) >= OFTEN && times(most) >= 2 * times(second) ? most : undefined;
}

const BLAMES =
  /^(?:accus(?:es?|ed|ing)|su(?:es?|ed|ing)|critici[sz](?:es?|ed|ing)|fin(?:es?|ed|ing)|blam(?:es?|ed|ing)|urg(?:es?|ed|ing)|ask(?:s|ed|ing)|challeng(?:es?|ed|ing)|attack(?:s|ed|ing)|report(?:s|ed)|charg(?:es?|ed)|investigat(?:es?|ed|ing)|wrote|written|complained)$/;

/** “Greenshore accused [Tarn Bank] of lying. The bank said …”: of two the one that is blamed, and answers. */
function blamed(tokens: readonly Token[], [first, second]: readonly Range[]): Range | undefined {
  if (!first || !second || second.start - first.end > 4) return undefined;
  return tokens.slice(first.end, second.start).some((t) => BLAMES.test(t.lower)) ? second : undefined;
}

/** So many sentences have a paragraph and the one before it. */
const LONGEST_PARAGRAPH = 40;

/** So many words are looked through for “in” before a list of towns. */
const LONGEST_PLACES = 12;

/** “[Trains] were halted”: a plural with which a sentence begins, and which has its capital nowhere else. */
function isCommonPlural(article: ArticleText, i: number): boolean {
  const { lower, text } = article.tokens[i] as Token;
  return singularOf(lower) !== lower && !capitalsInside(article).has(text);
}

/** “[Fishing] has declined”, “[Production] has stopped”: what is done, by its ending; “Boeing” is known by a capital inside some sentence. */
const isDeed = (token: Token | undefined): boolean =>
  /..(?:ing|tion|sion|ment|ness|ship|ity)$/.test(token?.lower ?? '') && token?.lower !== 'boeing';

/** “[Growth] will slow, the bank said”: what news of firms opens with, and no name. */
const OPENS_AS_WORD =
  /^(?:growth|inflation|demand|output|revenue|turnover|income|profit|trade|production|business|trading|traffic|service|work|construction|talks|staff|nobody|everyone|everything|nothing|customers?|passengers?|patients?|students?|fans?)$/;

/** Words with a capital that stand within a sentence. */
const capitalsInside = onceFor(
  ({ tokens, sentences, sentenceOf }): ReadonlySet<string> =>
    new Set(tokens.flatMap(({ text }, k) => (/^\p{Lu}/u.test(text) && sentences[sentenceOf[k] ?? 0]?.first !== k ? [text] : []))),
);

/**
 * The names in a stretch of tokens that may be a body's.
 * @param isOther whether none of those looked for bears a name
 * @param hasArticle whether they may stand behind “the”
 */
export function namesIn(
  article: ArticleText,
  { start, end }: Range,
  names: NameIndex,
  isOther: (name: readonly Token[]) => boolean,
  hasArticle = false,
): Range[] {
  const { tokens, quotationOf } = article;
  const out: Range[] = [];
  for (let i = start; i < end; i++) {
    const whole = wholeBodyAt(article, i);
    let close = whole && whole.end <= end ? whole.end : i;
    while (close < end && tokens[close]?.pos === 'PROPN') close++;
    if (close === i) continue;
    const name = tokens.slice(i, close);
    const before = tokens[i - 1];
    const isNone =
      isOther(name) ||
      name.some((t) => isTimeWord(t) || (!whole && (isPersonNoun(t.lower) || PEOPLE_PLURALS.has(t.lower))) || isOutlet(t.lower));
    // “in Leith”, “the Greens”, “[Lee]'s firm”
    const isShared = /^(?:shares|stock)$/.test(tokens[i - 2]?.lower ?? '') && /^(?:in|of)$/.test(before?.lower ?? '');
    const isElse =
      (!isShared && /^(?:in|at|near|from|on|via|through|an?|its|his|her|their|this|that|every)$/.test(before?.lower ?? '')) ||
      (!isShared && !hasArticle && before?.lower === 'the') ||
      // “Analysts polled by [FactSet]”
      (before?.lower === 'by' &&
        /^(?:polled|surveyed|compiled|collected|gathered|interviewed|advised)$/.test(tokens[i - 2]?.lower ?? '')) ||
      // “the University of [Ibadan]”
      (before?.lower === 'of' && tokens[i - 2]?.pos === 'PROPN') ||
      (quotationOf[i] ?? -1) >= 0;
    // “prosecutors in Harrow and [Los Robles] say”
    let opener = i - 1;
    while (i - opener < LONGEST_PLACES && (tokens[opener]?.pos === 'PROPN' || /^(?:and|,)$/.test(tokens[opener]?.lower ?? ''))) opener--;
    const isPlaced = opener < i - 1 && /^(?:in|at|near|from)$/.test(tokens[opener]?.lower ?? '');
    const isPerson = names.find(name.map((t) => t.text)) !== undefined || isTitle(name[0] as Token);
    // “[Late] on Monday”, “[Efforts] to reach him”, “[Wealth]-X”, “[Broker].com”
    const next = tokens[close];
    const isPart =
      /^[-.]/.test(next?.text ?? '') ||
      (i === start &&
        close === i + 1 &&
        (next?.lower === 'to' ||
          isCommonPlural(article, i) ||
          OPENS_AS_WORD.test(name[0]?.lower ?? '') ||
          (isDeed(name[0]) && !capitalsInside(article).has(name[0]?.text ?? '')) ||
          !/^(?:VERB|AUX|PART|NOUN)$/.test(next?.pos ?? '')));
    // “Czech media”, and not “Boeing executives”, “Boeing shares”
    const isModifier =
      next?.pos === 'NOUN' && !/^(?:shares|stock|shareholders)$/.test(next.lower) && !(i === start && isPersonNoun(next.lower));
    if (!isNone && !isElse && !isPlaced && !isPerson && !isPart && !isModifier) out.push({ start: i, end: close });
    i = close;
  }
  return out;
}
