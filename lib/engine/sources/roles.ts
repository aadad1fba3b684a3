import { BODY_NOUNS, DOCUMENT_NOUNS } from '../lexicon/bodies.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { GENERAL_ROLES, ROLES, ROLES_WITHIN } from '../lexicon/people.ts';
import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { SourceKind } from '../report.ts';
import type { ArticleText } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { folded } from '../text/words.ts';
import { descriptionOf } from './described.ts';
import { type Entities, type Entity, isOfOtherSex, lastPlace, near } from './entities.ts';
import type { Mention } from './mentions.ts';
import { runEnd, splitTitles } from './name-runs.ts';
import { isAddressedAs, isOwners } from './name-words.ts';
import type { NamedPerson, NameIndex } from './names.ts';
import { isPersonal } from './phrase-core.ts';

/** “One, a [surgeon]”, “another, a former [clerk] who left”: what somebody is who is only counted. */
export function roleInApposition(tokens: readonly Token[]): string | undefined {
  const comma = tokens.findIndex((t) => t.text === ',');
  const isCounted = tokens
    .slice(0, comma)
    .every((t) =>
      /^(?:one|another|the|an?|other|second|third|of|them|those|eyewitness|witness|resident|survivor|bystander|local)$/.test(t.lower),
    );
  if (comma < 1 || !isCounted || !/^an?$/.test(tokens[comma + 1]?.lower ?? '')) return undefined;
  let end = comma + 2;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[end]?.pos ?? '')) end++;
  const role = tokens[end - 1]?.lower ?? '';
  return ROLES.has(role) || isPersonNoun(role) ? role : undefined;
}

/** “a spokesman for the firm, [John Hale],” names its man after the comma. */
export function personInApposition(tokens: readonly Token[], core: readonly Token[], names: NameIndex): NamedPerson | undefined {
  // “The Harrow, Norland, police chief, Jo Hale”: behind a role, where one stands before a comma, else behind the first.
  const behindRole = tokens.findIndex((t, i) => t.text === ',' && endsInRole(tokens, i));
  const firstComma = behindRole < 0 ? tokens.findIndex((t) => t.text === ',') : behindRole;
  // “The General Manager, Public Affairs, NPA, [Mrs Ruth Hale]”: of which part and of which body stands between.
  const addressed = behindRole < 0 ? -1 : tokens.findLastIndex((t, i) => t.text === ',' && isAddressedAs(tokens[i + 1]));
  const isListed = tokens.slice(behindRole + 1, addressed).every((t) => /^(?:PROPN|NOUN|ADJ|ADP|DET|CCONJ|PUNCT)$/.test(t.pos));
  const listed = addressed > behindRole && isListed ? personBehind(tokens, addressed, names) : undefined;
  if (listed) return listed;
  const ofBody = personOfBody(tokens, names);
  if (ofBody) return ofBody;
  // “The Permanent Secretary, Ministry of Works, Mr Jo Lee”: where the post is held stands between.
  const isPlace = firstComma > 0 && /^(?:ministry|department|office|bureau|directorate)$/.test(tokens[firstComma + 1]?.lower ?? '');
  const nextComma = isPlace ? tokens.findIndex((t, i) => i > firstComma && t.text === ',') : -1;
  const comma = nextComma > 0 ? nextComma : firstComma;
  // “one of the marchers, Jane Lee”, “another host, Jane Lee”
  const isOne =
    /^(?:one|another)$/.test(tokens[0]?.lower ?? '') && (tokens[1]?.lower === 'of' || isPersonNoun(tokens[comma - 1]?.lower ?? ''));
  // “the ministry of trade's director-general, Jo Lee”
  const role = tokens[comma - 1]?.lower ?? '';
  // “his barrister, Jo Hale KC”
  const isOwned = /^(?:his|her|its|their)$/.test(tokens[0]?.lower ?? '') || tokens.slice(0, Math.max(comma, 0)).some(isOwners);
  // “The third, [Judge Kay]”
  // “one of them, [Ann Reed]”
  const isOfThem = comma === 3 && /^one of them$/.test([0, 1, 2].map((k) => tokens[k]?.lower).join(' '));
  const isCounted = isOfThem || (/^(?:first|second|third|fourth|other|another|one)$/.test(role) && comma <= 2);
  // “a printer, 26-year-old Jo Hale”
  const isAged = tokens[comma + 1]?.pos === 'NUM' && tokens[comma + 3]?.lower === 'year';
  // “An opposition frontbencher, Jo Hale”
  const isPlain = comma < 6 && tokens.slice(0, Math.max(comma, 0)).every((t) => /^(?:DET|ADJ|NOUN|PROPN|PUNCT)$/.test(t.pos));
  // “The papal nuncio in the country, Archbishop Luigi Ferrante”: where a post is held stands between.
  const held = core.at(-1);
  const behindHeld = tokens[tokens.indexOf(held as Token) + 1]?.lower ?? '';
  const reach = comma - tokens.indexOf(held as Token);
  // “the Special Adviser on Media to the Senate President, Jo Hale”: a post by its capitals, whatever it is for.
  const isPost = tokens[0]?.lower === 'the' && /^\p{Lu}/u.test(held?.text ?? '') && /^(?:on|for|to|of)$/.test(behindHeld) && reach < 16;
  const isPlaced =
    comma > 0 && held !== undefined && isPersonNoun(held.lower) && (isPost || (/^(?:in|at|to)$/.test(behindHeld) && reach < 6));
  const placed = isPlaced ? personBehind(tokens, comma, names) : undefined;
  if (placed) return placed;
  // “The backup, [Joe Kerr]”: no more than the name, which a known first name opens.
  const isNamedAlone =
    comma > 0 &&
    comma < 4 &&
    isPlain &&
    tokens[0]?.lower === 'the' &&
    singularOf(role) === role &&
    !BODY_NOUNS.has(role) &&
    !DOCUMENT_NOUNS.has(role);
  const isGiven = isNamedAlone && runEnd(tokens, comma + 1) === tokens.length && isGivenName(folded(tokens[comma + 1]?.lower ?? ''));
  const isRole =
    isCounted ||
    isGiven ||
    endsInRole(tokens, comma) ||
    ((isOwned || isAged || (isPlain && singularOf(role) === role)) && isPersonNoun(role));
  if (comma < 0 || !(isRole || core.some((t) => ROLES.has(t.lower) || (isOne && isPersonNoun(t.lower))))) return undefined;
  // “allies of the chancellor, Jo Hale”: the name is that of whom the phrase goes on to, not its own; but
  // “the Department of Trade director-general, Jo Hale”.
  const isOfAnother = comma > 0 && !core.includes(tokens[comma - 1] as Token) && core.some(isPersonal);
  const of = tokens.findLastIndex((t, i) => i < comma && t.lower === 'of');
  const isOfOne = tokens.slice(of + 1, comma).some((t) => t.pos === 'DET' || /^(?:['’]s|his|her|its|their)$/.test(t.lower));
  if (isOfAnother && ROLES.has(role) && isOfOne) return undefined;
  // “Vale's mother, the director Agnes Vale”: a role may stand before the name there, too.
  for (let start = comma + 1; start < Math.min(tokens.length, comma + 7); start++) {
    const end = runEnd(tokens, start);
    const words = tokens.slice(splitTitles(tokens, start, end), end).map((t) => t.text);
    const named = words.length > 0 ? names.find(words) : undefined;
    // “one delegate, Norland Labour Party chairwoman [Nancy Wort]”
    const isOfRole = !named && isPersonNoun(tokens[end]?.lower ?? '') && tokens[end]?.pos === 'NOUN';
    if (isOfRole) {
      start = end;
      continue;
    }
    if (words.length >= 2 || named) return named;
    const isOfAge = isAged && start < comma + 6;
    if (!isOfAge && !['DET', 'ADJ', 'NOUN'].includes((tokens[start] as Token).pos)) return undefined;
  }
  return undefined;
}

/** “The Chairman, Marl Traders Association, [Jo Lee]”, “the National Secretary, NPP, [Jo Lee]”: a post with its capital, the body where it is held, and who holds it. */
function personOfBody(tokens: readonly Token[], names: NameIndex): NamedPerson | undefined {
  const [first = -1, second = -1, more] = tokens.flatMap((t, i) => (t.text === ',' ? [i] : []));
  const post = tokens.slice(1, Math.max(first, 1));
  const isPost =
    tokens[0]?.lower === 'the' && post.some((t) => ROLES.has(t.lower)) && post.every((t) => t.pos === 'PROPN' || t.lower === 'of');
  const body = tokens.slice(first + 1, Math.max(second, 0));
  const isBody = body.length > 0 && body.every((t) => /^\p{Lu}/u.test(t.text) || /^(?:of|for|and|the|on)$/.test(t.lower));
  return isPost && isBody && (more === undefined || more === tokens.length - 1) ? personBehind(tokens, second, names) : undefined;
}

/** The person whose name, with its titles, begins right behind `comma`. */
function personBehind(tokens: readonly Token[], comma: number, names: NameIndex): NamedPerson | undefined {
  const end = runEnd(tokens, comma + 1);
  const words = tokens.slice(splitTitles(tokens, comma + 1, end), end).map((t) => t.text);
  return words.length > 0 ? names.find(words) : undefined;
}

/** Whether a role stands before `end`: “the chief”, “the director-general”. */
const endsInRole = (tokens: readonly Token[], end: number): boolean =>
  ROLES.has(tokens[end - 1]?.lower ?? '') ||
  // “the Harrow police PRO, Abi Wasi”: a public relations officer, in Nigeria.
  /^P?PRO$/.test(tokens[end - 1]?.text ?? '') ||
  (tokens[end - 1]?.lower === 'general' && tokens[end - 2]?.text === '-');

/** “the Norlandian official”, of a man from “Norland's ministry”: an adjective of a place begins as its name does. */
const tells = ({ described, person }: Entity, word: string): boolean => {
  const isOf = (w: string) => w === word || (w.length > 3 && /(?:ian|an|ese|ish|i)$/.test(word) && word.startsWith(w.slice(0, -1)));
  return [...described].some(isOf) || [...(person?.about ?? [])].some(isOf);
};

/** Where somebody is first brought in by a word as one of many, “an [officer]”, in the article's own words; undefined where nobody is. */
export type FirstIntroduced = (head: string) => number | undefined;

/** Looks an article through once, when first asked. */
export function firstIntroduced({ tokens, quotationOf }: ArticleText): FirstIntroduced {
  let places: Map<string, number> | undefined;
  const look = () => {
    const found = new Map<string, number>();
    tokens.forEach(({ lower }, i) => {
      const isOne = /^an?$/.test(tokens[i - 1]?.lower ?? '') && (quotationOf[i] ?? -1) < 0 && tokens[i + 1]?.pos !== 'PROPN';
      if (isOne && !found.has(lower)) found.set(lower, i);
    });
    return found;
  };
  return (head) => {
    places ??= look();
    return places.get(head);
  };
}

/** The source named last in the role that a mention speaks of, or in one that lies within it: “the lawmaker”, of a senator. */
export function namedInRole(introduced: FirstIntroduced, entities: Entities, mention: Mention): Entity | undefined {
  const within = ROLES_WITHIN.get(mention.head);
  const isIn = (roles: ReadonlySet<string>) => roles.has(mention.head) || (within !== undefined && [...within].some((r) => roles.has(r)));
  const named = entities.latestOf('named-person', (e) => e.person !== undefined && isIn(e.person.roles));
  if (!named || !descriptionOf(mention).every((w) => tells(named, w))) return undefined;
  // “[An officer] tasered a boy. … Superintendent Jo Lee said … The officer …”: whom the article spoke of before.
  const isOther = !named.person?.roles.has(mention.head) && (introduced(mention.head) ?? mention.at) < mention.at;
  return isOther ? undefined : named;
}

/** “The parks official” after a head of parks: a general word for somebody described so before, named or not. */
export function takenUp(entities: Entities, mention: Mention, kind: SourceKind): Entity | undefined {
  const words = descriptionOf(mention);
  if (kind !== 'unnamed-person' || mention.determiner !== 'definite' || words.length === 0 || !GENERAL_ROLES.has(mention.head))
    return undefined;
  const fits = (e: Entity) => !e.plural && words.every((w) => tells(e, w));
  const [named, unnamed] = [entities.latestOf('named-person', fits), entities.latestOf(kind, fits)];
  return lastPlace(named) > lastPlace(unnamed) ? named : unnamed;
}

/** A wider word is used of nobody named longer ago, in sentences. */
const NEAR_WIDER = 8;

/** “the officer”, of a detective without a name; “the boy”, of a teenager: by a wider word, where nothing more is told of them. */
export function inWiderWord(article: ArticleText, entities: Entities, mention: Mention, kind: SourceKind): Entity | undefined {
  const within = ROLES_WITHIN.get(mention.head);
  if (kind !== 'unnamed-person' || mention.determiner !== 'definite' || !within || descriptionOf(mention).length > 0) return undefined;
  const isIn = (e: Entity) => !e.plural && [...e.heads].some((head) => within.has(head)) && !isOfOtherSex(e, mention);
  return near(article, entities.latestOf(kind, isIn), mention, NEAR_WIDER);
}
