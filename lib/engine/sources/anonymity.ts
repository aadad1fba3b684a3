import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import { type Anonymity, isUnnamed } from '../report.ts';
import type { ArticleText } from '../text/document.ts';
import { spanOf } from '../text/ranges.ts';
import { isBare } from './bare.ts';
import { BySentence } from './by-sentence.ts';
import type { Entity } from './entities.ts';
import { counted, groupsOf, isOneOfThem, membersOf, REACH_OF_MEMBERS, severalTakenUp, toldOfOther } from './grant-groups.ts';
import type { Grant } from './grants.ts';
import { hidesName, markedByNote, offTheRecord } from './made-up-names.ts';
import type { Mention } from './mentions.ts';
import { groupOf, isOneOfCited, isOneOfTold, NEAR_IF_COUNTED, otherOf } from './one-of-group.ts';

/** Levels, terms and reasons for the unnamed. Terms hold for a source throughout the article. */
export function grantAnonymity(article: ArticleText, entities: readonly Entity[], grants: readonly Grant[]): void {
  const open = entities.filter((e) => isUnnamed(e.source));
  for (const entity of open) {
    const level: Anonymity = entity.mentions.every((m) => isBare(m) || m.pronoun !== undefined) ? 'bare' : 'described';
    entity.source.anonymity = level;
  }
  const all = new BySentence(article, entities);
  const unnamed = new BySentence(article, open);
  for (const grant of grants) {
    if (isOfAnother(article, open, grant)) continue;
    for (const entity of markedByNote(article, entities, grant) ??
      offTheRecord(article, entities, grant) ??
      (isOfNamed(article, all, grant) ? [] : grantees(article, open, unnamed, grant)))
      grantTo(article, entity, grant);
  }
  for (const entity of open) {
    const meant = informantBefore(article, open, entity);
    if (meant) entity.source.anonymity = meant.source.anonymity as Anonymity;
    const group = groupOf(article, open, entity) ?? otherOf(article, open, entity);
    if (!group && entity.source.anonymity === 'bare' && (isOneOfCited(article, entity) || isOneOfTold(article, entity)))
      entity.source.anonymity = 'described';
    if (!group?.source.anonymity) continue;
    const { anonymity, terms, reason } = group.source;
    entity.source.anonymity = anonymity;
    if (terms) entity.source.terms = terms;
    if (reason) entity.source.reason = reason;
  }
  // Last, so that one of several has the terms of those.
  for (const grant of grants) {
    if (grant.others === undefined || isOfAnother(article, open, grant) || isOfNamed(article, all, grant)) continue;
    for (const entity of othersMeant(open, grant.others)) grantTo(article, entity, grant);
  }
}

function grantTo({ text }: ArticleText, { source }: Entity, { terms, reason }: Grant): void {
  source.anonymity = 'granted';
  source.terms ??= spanOf(text, terms);
  if (reason) source.reason ??= spanOf(text, reason);
}

/** “A person close to the talks said A. Another said B. [The sources] added …”: of whom such a word takes up, the last. */
function informantBefore(article: ArticleText, open: readonly Entity[], { source, plural, mentions: [first] }: Entity): Entity | undefined {
  const isVague = first?.determiner === 'definite' && /^(?:source|people|person)$/.test(first.head);
  if (!plural || !isVague || source.anonymity !== 'bare') return undefined;
  const sentence = article.sentenceOf[first.at] ?? 0;
  const isNear = (m: Mention) => m.at < first.at && sentence - (article.sentenceOf[m.at] ?? 0) <= NEAR_IF_COUNTED;
  return open.findLast((e) => e.source.kind === 'unnamed-person' && e.source.anonymity === 'described' && e.mentions.some(isNear));
}

/** “Police said a boy, who cannot be named, had been arrested”: what the law withholds is the name of whoever “who” takes up. */
function isOfAnother(article: ArticleText, open: readonly Entity[], grant: Grant): boolean {
  const { sentence, terms } = grant;
  // “said there may be reasons why a complainant is [unwilling to give a name]”: what is told of anybody.
  if (/\b(?:an?|any) \p{L}+ (?:is|are) $/u.test(article.text.slice(sentence.start, terms.start))) return true;
  const before = /\bwho (?:also )?$/.exec(article.text.slice(sentence.start, terms.start));
  if (!before || !/^can/.test(article.text.slice(terms.start, terms.end))) return false;
  const who = sentence.start + before.index;
  const words = antecedentWords(article, grant);
  if (open.some((e) => [...e.heads].some((head) => words?.has(head)) && !e.plural)) return false;
  return !open.some((e) => e.mentions.some(({ range }) => range.start < who && range.end >= who - 2));
}

/** “said Maria, 34, a nurse who asked that only her first name be used”: the terms of somebody whom the article names. */
function isOfNamed(article: ArticleText, all: BySentence, grant: Grant): boolean {
  const { sentence, terms, several } = grant;
  // “We met Marta (not her real name).”: a made-up name of somebody who says nothing.
  const isMadeUp = hidesName(article, grant) && /\p{Lu}[\p{L}’'-]*\*?\s*[,(]\s*$/u.test(article.text.slice(sentence.start, terms.start));
  const holds = ({ range }: Mention) => range.start < terms.start && range.end >= terms.start;
  const here = all.near(sentence.index, sentence.index);
  if (isMadeUp && !here.some((e) => isUnnamed(e.source) && e.mentions.some(holds))) return true;
  const before = (kinds: (e: Entity) => boolean) =>
    here.some((e) => kinds(e) && e.mentions.some((m) => article.sentenceOf[m.at] === sentence.index && m.range.start < terms.start));
  return !several && before((e) => e.source.kind === 'named-person') && !before((e) => isUnnamed(e.source));
}

/** Whether a grant's sentence begins with somebody's name, its subject: “[Mo], who …, asked”, “[Ann Lee] asked”. */
function opensWithName({ tokens }: ArticleText, { sentence, several }: Grant): boolean {
  let end = sentence.first;
  while (tokens[end]?.pos === 'PROPN' && !isPersonNoun(singularOf(tokens[end]?.lower ?? ''))) end++;
  const next = tokens[tokens[end]?.text === ',' ? end + 1 : end];
  return (
    !several &&
    end > sentence.first &&
    (next?.lower === 'who' || /^(?:asked|requested|declined|refused|wanted|preferred|gave|would|did)$/.test(next?.lower ?? ''))
  );
}

/** Whether a grant's relative clause hangs on “one dealer”, “another clerk”, who is none of a speaker's own phrases. */
function isBesides({ text }: ArticleText, { heads, mentions }: Entity, { sentence, terms }: Grant): boolean {
  const head = /\b(?:an?|one|another) (?:[\p{L}-]+ ){0,2}?([\p{L}-]+), who (?:also )?$/u.exec(text.slice(sentence.start, terms.start));
  if (!head?.[1] || !isPersonNoun(head[1].toLowerCase()) || heads.has(head[1].toLowerCase())) return false;
  const at = sentence.start + head.index;
  return !mentions.some(({ range }) => range.start <= at && at < range.end);
}

/** So many sentences before may somebody have spoken whom a relative clause takes up. */
const REACH_OF_RELATIVE = 12;

/** “[Family members], who declined to give their names, waited at the ramp”: the words of people of whom a relative clause tells terms. */
function antecedentWords({ text }: ArticleText, { sentence, terms }: Grant): ReadonlySet<string> | undefined {
  const told = text.slice(sentence.start, terms.end);
  const before = /([\p{L}’' -]+?),? (?:(?:most|many|all|some|both|none) of )?who(?:m|se)?\b[^,;.“”"]*$/u.exec(told)?.[1];
  return before ? new Set(before.toLowerCase().split(' ').map(singularOf)) : undefined;
}

/** “Thirty people were heard. [Most] asked not to be named”: how many of those of whom the sentence before tells. */
const isOnlyCount = (mention: Mention | undefined, index: number, { sentenceOf }: ArticleText): boolean =>
  mention?.tokens.length === 1 &&
  /^(?:most|many|several|all|both|some)$/.test(mention.tokens[0]?.lower ?? '') &&
  sentenceOf[mention.at] === index;

/** So many sentences of a paragraph, and of those before it, are looked through. */
const LONGEST_PARAGRAPHS = 60;

/** The first sentence, of those up to `index`, that stands in `paragraph` or behind it. */
function sinceParagraph({ sentences }: ArticleText, index: number, paragraph: number): number {
  let first = index;
  while (first > 0 && index - first < LONGEST_PARAGRAPHS && (sentences[first - 1]?.paragraph ?? -1) >= paragraph) first--;
  return first;
}

/** Whom a grant is about: the unnamed source of its own sentence, else of the sentences before, else after. */
function grantees(article: ArticleText, open: readonly Entity[], unnamed: BySentence, grant: Grant): readonly Entity[] {
  // “All of those quoted here asked for anonymity”: “two officials” as well, and not “residents”.
  const isCounted = ({ plural, mentions: [first] }: Entity) =>
    plural && (first?.tokens[0]?.pos === 'NUM' || first?.tokens[0]?.lower === 'several');
  if (grant.everyone) return open.filter((e) => e.source.kind === 'unnamed-person' || isCounted(e));
  // “is withholding the manager's name”
  const own = article.text.slice(grant.terms.start, grant.terms.end);
  const noun = (/^.*\bthe (\p{L}+)['’]s /u.exec(own) ?? / of the (\p{L}+)$/u.exec(own))?.[1];
  const called = noun && open.findLast((e) => e.heads.has(noun));
  if (called) return [called];
  // “The Courier has chosen not to name the officer”
  const unnamedHere = / not to (?:name|identify) the (\p{L}+)$/u.exec(own)?.[1];
  if (unnamedHere) return open.filter((e) => e.heads.has(unnamedHere)).slice(-1);
  const other = toldOfOther(article, unnamed, grant);
  if (other) return other;
  const { index, paragraph } = grant.sentence;
  const after = unnamed.near(index, index + 2);
  const told = unnamed.near(index, index).filter((e) => e.mentions.some((m) => m.range.start <= grant.terms.end));
  // “A person said it was sold, a claim that one dealer, [who asked not to be named], laughed off”: of somebody else than who speaks.
  const here = told.filter((e) => !isBesides(article, e, grant));
  if (here.length > 0) {
    const whole = here.some(({ mentions: [first] }) => isOnlyCount(first, index, article)) ? unnamed.near(index - 1, index - 1) : [];
    return here.length === 1 || grant.several
      ? [...here, ...whole.filter((e) => e.plural && !here.includes(e))]
      : [closest(here, grant.terms.start)];
  }
  // “Mo, who still works there, asked that his full name not be used”: of somebody named, who says nothing.
  if (opensWithName(article, grant)) return [];
  // “Another, a nurse who knew him, asked me to leave out her name.”: of somebody new.
  if (/^(?:Another|An? (?:second|third|fourth))\b/.test(article.text.slice(grant.sentence.start))) return after.slice(0, 1);
  const who = antecedentWords(article, grant);
  if (who) {
    const isMeant = ({ heads }: Entity) => [...heads].some((head) => who.has(head));
    const before = unnamed.near(index - REACH_OF_RELATIVE, index).findLast(isMeant);
    // “A guard, whose name is withheld, told of it. “I was there,” [the man] said.”
    const isTakenUp = ({ mentions: [first], plural }: Entity) =>
      !plural &&
      first !== undefined &&
      first.at >= grant.sentence.last &&
      first.determiner === 'definite' &&
      /^(?:man|woman|person|source)$/.test(first.head);
    // “Two inspectors, who asked for anonymity, agreed. [One] said …”, “Ten people, who …, were heard. [Several] said …”
    const isOne = ({ mentions: [first] }: Entity) =>
      first !== undefined &&
      first.at >= grant.sentence.last &&
      first.tokens.length === 1 &&
      /^(?:one|two|three|several|some|many|most)$/.test(first.tokens[0]?.lower ?? '');
    const later =
      after.find(isMeant) ??
      after.find(isTakenUp) ??
      after.find(isOne) ??
      after.find((e) => e.mentions.some((m) => m.isOneOfSeveral && m.at >= grant.sentence.last));
    const members = membersOf(article, unnamed.near(index, index + REACH_OF_MEMBERS), grant, [], who);
    return before ? [before, ...members] : later ? [later, ...members] : members;
  }
  // “Three officials agreed to talk on condition of anonymity. [One official] said …”: of several who were not heard before, one speaks.
  const talker = after.find((e) => isOneOfThem(article, grant, e));
  if (talker) return [talker];
  const several = severalTakenUp(article, unnamed.near(index - REACH_OF_RELATIVE, index), grant);
  if (several.length > 0) return several;
  for (const back of [0, 1, 2]) {
    const found = unnamed.near(sinceParagraph(article, index, paragraph - back), index);
    if (found.length === 0) continue;
    if (!grant.several) return [closest(found, grant.terms.start)];
    const before = unnamed.near(index - REACH_OF_RELATIVE, index);
    // “[All of them] asked for anonymity”: whoever the paragraphs before have quoted without a name, so far as more than a word tells of them.
    const isOfAll = /^All (?:of them )?(?!(?:two|three|four|five|six|seven|eight|nine|ten)\b)/.test(
      article.text.slice(grant.sentence.start),
    );
    const few = Math.max(sinceParagraph(article, index, paragraph - 2), index - REACH_OF_RELATIVE);
    if (isOfAll)
      found.push(
        ...unnamed
          .near(few, index)
          .filter((e) => !found.includes(e) && e.source.anonymity === 'described' && !isOfPublic(e.heads, e.mentions)),
      );
    return [
      ...found,
      ...counted(article, before, grant),
      ...groupsOf(before, found),
      ...membersOf(article, unnamed.near(index, index + REACH_OF_MEMBERS), grant, found),
    ];
  }
  return after.slice(0, 1);
}

/** “who, like other officials in this story, spoke on condition of anonymity”: those of whom so much is told that they are no mere critics. */
const othersMeant = (open: readonly Entity[], others: string): readonly Entity[] =>
  open.filter(
    ({ source: { kind, anonymity }, heads, mentions }) =>
      /^unnamed-(?:person|group)$/.test(kind) &&
      anonymity === 'described' &&
      (others === 'others' ? !isOfPublic(heads, mentions) : heads.has(singularOf(others))),
  );

/** “witnesses”, “a clerk who identified himself only as Jo”: people met on the spot, or who gave a name, and no insiders. */
const isOfPublic = (heads: ReadonlySet<string>, mentions: readonly Mention[]): boolean =>
  [...heads].some((head) => PUBLIC.test(head)) ||
  mentions.some(({ tokens }) => tokens.some((t, i) => /^(?:as|name)$/.test(t.lower) && tokens[i + 1]?.pos === 'PROPN'));

const PUBLIC =
  /^(?:witness(?:es)?|residents?|locals?|villagers?|neighbou?rs?|bystanders?|passers-by|fans?|protesters?|critics?|experts?|analysts?|scientists?|researchers?|voters?|shoppers?|tourists?|survivors?|relatives?)$/;

function closest(entities: Entity[], at: number): Entity {
  const distance = (e: Entity) => e.mentions.reduce((least, m) => Math.min(least, Math.abs(at - m.range.start)), Number.POSITIVE_INFINITY);
  return entities.sort((a, b) => distance(a) - distance(b))[0] as Entity;
}
