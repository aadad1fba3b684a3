import { isPersonNoun } from '../lexicon/persons.ts';
import type { ArticleText } from '../text/document.ts';
import { type Entities, type Entity, isOfOtherSex, lastPlace } from './entities.ts';
import { KIN } from './family.ts';
import type { Mention } from './mentions.ts';
import { isOwners } from './name-words.ts';
import type { NamedPerson, NameIndex } from './names.ts';
import { sameUnnamed } from './same-unnamed.ts';

/** “The whistleblower, who worked there, has since been named as Jo Holm”, “the official was later identified as Al Moss” */
const NAMED_AS =
  /\b(?:[Tt]he|[Aa]n?) (?:\p{Ll}+ ){0,2}?(\p{Ll}+)(?:, [^,.”"]{3,80},)? (?:has|was|is)(?: since| later| now| also)*(?: been)? (?:named|identified|unmasked|revealed)(?: (?:by|on|in) [^,.”"]{3,40}?)? as ((?:\p{Lu}[\p{L}’'-]+ ?){2,3})/gu;

/** By what noun the article speaks of people before it says who they are. */
export function unmaskedIn({ text }: ArticleText, names: NameIndex): ReadonlyMap<NamedPerson, string> {
  const out = new Map<NamedPerson, string>();
  if (!/ (?:named|identified|unmasked|revealed) /.test(text)) return out;
  for (const [, noun = '', name = ''] of text.matchAll(NAMED_AS)) {
    const person = names.find(name.trim().split(' '));
    if (person) out.set(person, noun);
  }
  return out;
}

/** “A whistleblower said … The whistleblower has since been named as Jo Holm. [Holm] said …”: who spoke without a name before. */
export function unmasked(entities: Entities, person: NamedPerson, nouns: ReadonlyMap<NamedPerson, string>): Entity | undefined {
  const noun = nouns.get(person);
  const known = noun === undefined ? undefined : entities.latestCalled(noun, (e) => e.source.kind === 'unnamed-person' && !e.plural);
  if (known) entities.identify(known, person);
  return known;
}

/** Nothing, or “MARL:”, “HARROW, 4 May —” before a lead's first word. */
const DATELINE = /^(?:\p{Lu}[^:—–\n]{1,40}(?: [—–-]|:) )?$/u;

/** “…, the band's singer has said.”: how British leads close. */
const CLOSES_LEAD =
  /^,? (?:has|have) (?:said|claimed|warned|revealed|insisted|admitted|confirmed|told|denied|suggested|vowed)\b[^,;]{0,30}$/;

/**
 * “It is over, [the band's singer] has said. ¶ Speaking on the radio, [Jem Tarrant] said …”: who closes the lead without a name is whom the
 * next paragraph names first, and of whom it tells no post.
 */
export function namedBehindLead(article: ArticleText, entities: Entities, mention: Mention, person: NamedPerson): Entity | undefined {
  const [opener, behind] = article.sentences;
  // “MARL: [A man told the court …]”
  const isDateline = opener && behind?.paragraph === opener.paragraph && DATELINE.test(`${article.text.slice(opener.start, opener.end)} `);
  const lead = isDateline ? behind : opener;
  const next = article.sentences[article.sentenceOf[mention.at] ?? 0];
  const [only, more] = entities.all.filter(({ source: { kind } }) => kind !== 'unattributed');
  const first = only?.mentions[0];
  if (!lead || !next || !only || more || !first || only.mentions.length > 1) return undefined;
  // “[The head of the fund] says he has left. ¶ Will Te Ahu wrote on Monday. ¶ “I am done,” [Te Ahu] said”: named at once, and quoted next.
  const named = article.sentences[article.sentenceOf[person.occurrences[0] ?? 0] ?? 0];
  if (named?.paragraph !== lead.paragraph + 1 || next.paragraph > lead.paragraph + 2) return undefined;
  const isDefinite = first.determiner === 'definite' || first.determiner === 'possessive' || first.core.some(isOwners);
  const rest = article.text.slice(first.range.end, lead.end).replace(/[.\s]+$/, '');
  // “[A former pilot] says he warned them. ¶ “Nobody heard,” says [Ed Lacey], who left in May.”
  const opensLead =
    DATELINE.test(article.text.slice(lead.start, first.range.start)) &&
    /^ (?:says|said|has|claims|claimed|told|tells|testified|denied|admitted|insisted)\b/.test(rest);
  const opens = first.determiner === 'indefinite' && opensLead;
  // “Norland's foreign minister said it was over. ¶ [Ahmad Hussein] made the statement in Marl”
  const isHis = named !== undefined && HIS_WORDS.test(article.text.slice(named.start, named.end));
  const isOffice =
    only.source.kind === 'named-person' && !only.person && isDefinite && (isHis || first.tokens.some((t) => t.lower === 'of')) && opensLead;
  const isTold = isOffice || (only.source.kind === 'unnamed-person' && !only.plural && (opens || (isDefinite && CLOSES_LEAD.test(rest))));
  const isPlain = [...person.roles].every((role) => /^(?:mr|mrs|ms|miss|dr)$/.test(role));
  const isNew = (isPlain || person.about.has(first.head)) && (person.occurrences[0] ?? 0) >= lead.last;
  // “A source close to the talks said A. ¶ Jo Lee said B”: who speaks without a name stays without one.
  const isHidden =
    (!isOffice && HIDDEN.test(first.head)) ||
    first.tokens.some((t) => /^(?:familiar|close|briefed|knowledge|anonymity|anonymous|named|identified|authori[sz]ed)$/.test(t.lower));
  if (!isTold || !isNew || isHidden || isOfOtherSex(only, mention)) return undefined;
  entities.identify(only, person);
  return only;
}

/** That the words of the lead are whose the next paragraph names. */
const HIS_WORDS = / made (?:the|his|her) (?:statement|remarks?|comments?|announcement|claim)\b/;

/** Of these a lead tells that will not be named. */
const HIDDEN =
  /^(?:source|person|insider|individual|official|diplomat|aide|adviser|advisor|executive|staffer|operative|strategist|lawmaker|minister|negotiator|whistleblower|informant)$/;

/** So many tokens behind a relative or a spokeswoman the name may stand. */
const REACH_BEHIND = 60;

/** “[Lee's mother] described her son. ¶ “He was kind,” [Ann Marsh] said”: who is named right behind, of whom nothing else is told. */
export function namedRightBehind(article: ArticleText, entities: Entities, mention: Mention, person: NamedPerson): Entity | undefined {
  const last = entities.latest(() => true);
  const told = last?.mentions[0];
  if (!last || !told || last.mentions.length > 1) return undefined;
  // “[A hospital spokeswoman] was dismayed. “It is late,” [Ann Marsh] said”
  const paragraphOf = (at: number) => article.sentences[article.sentenceOf[at] ?? 0]?.paragraph;
  const isAlone = mention.tokens.length === person.words.length && paragraphOf(told.at) === paragraphOf(mention.at);
  const isSpokes = last.source.kind === 'spokesperson' && told.determiner === 'indefinite' && !last.plural && isAlone;
  if (!isSpokes && !(last.source.kind === 'unnamed-person' && KIN.test(told.head) && told.determiner === 'possessive')) return undefined;
  // “[Bowen's sister] told … [Julie Bowen Hart] said”: the family's name may stand with the relative.
  const isFirst = person.occurrences.every((at) => at >= mention.at || (at >= told.at && at < told.at + told.tokens.length));
  const isNew = isFirst && person.roles.size === 0 && person.words.length > 1;
  if (!isNew || mention.at - told.at > REACH_BEHIND || isOfOtherSex(last, mention)) return undefined;
  if (last.gender && person.likelyGender && last.gender !== person.likelyGender) return undefined;
  // “Ann Marsh, a clerk, said”: somebody else.
  if (mention.tokens.some((t) => t.text === ',')) return undefined;
  entities.identify(last, person);
  return last;
}

/** Offices of which a story has one as a rule: whoever is given with one first, and by name next, is one and the same. */
const OF_ONE =
  /^(?:chief|sheriff|mayor|superintendent|principal|captain|sergeant|lieutenant|detective|inspector|coroner|prosecutor|judge|governor|commissioner|pastor|coach|headteacher|dean|chancellor|spokesman|spokeswoman|spokesperson)$/;

/** So many tokens behind may the name stand. */
const REACH = 200;

/** So many tokens behind the lead's first word may the name stand. */
const REACH_OF_LEAD = 90;

/** “[The Norland prosecutor] leading the inquiry said A. ¶ Harrow prosecutor [Jo Lee] …”: with whose office the article opens. */
const opensLead = ({ mentions: [first, more] }: Entity, mention: Mention, determiner: Mention['determiner'] = 'definite'): boolean =>
  first !== undefined && !more && first.determiner === determiner && first.at < 2 && mention.at < REACH_OF_LEAD;

/** “a police chief said … [Police Chief Terry Willis] said”: somebody in the lead whose name the article gives with the same office next. */
export function namedByTitle(entities: Entities, mention: Mention, person: NamedPerson, names: NameIndex): Entity | undefined {
  const title = mention.core.map((t) => t.lower).filter((word) => !person.words.some((w) => w.toLowerCase() === word));
  // “Judge Gary Carso turned it away. … [Carso] ruled”: with the office that stands beside the name elsewhere.
  const office = title.at(-1) ?? [...person.roles].find((role) => OF_ONE.test(role));
  // “[A minister] denied it today. ¶ Trade minister Jo Lee said”: with what the article opens, whatever it is.
  const first = entities.all[0];
  const isOpening = first?.mentions.length === 1 && opensLead(first, mention, 'indefinite') && title.at(-1) === first.mentions[0]?.head;
  if (isOpening && first?.source.kind === 'unnamed-person' && !isOfOtherSex(first, mention)) {
    entities.identify(first, person);
    return first;
  }
  if (!office || !OF_ONE.test(office) || names.people.some((p) => p !== person && p.roles.has(office))) return undefined;
  const known = entities.latestCalled(
    office,
    (e) =>
      /^(?:unnamed-person|spokesperson)$/.test(e.source.kind) &&
      !e.plural &&
      e.heads.size === 1 &&
      ((e.mentions[0]?.determiner === 'indefinite' && [...e.described].every((w) => title.includes(w) || person.about.has(w))) ||
        opensLead(e, mention)) &&
      mention.at - lastPlace(e) < REACH &&
      !isOfOtherSex(e, mention),
  );
  if (known) entities.identify(known, person);
  return known;
}

/** “A witness said … The witness, Jo Lee, added”: somebody without a name so far, who is named now. */
export function namedLater(entities: Entities, mention: Mention, person: NamedPerson): Entity | undefined {
  if (!isPersonNoun(mention.head) || mention.determiner === 'indefinite' || mention.determiner === 'none') return undefined;
  const isUnknown = ({ source: { kind }, plural }: Entity) => /^(?:unnamed-person|spokesperson)$/.test(kind) && !plural;
  const known = entities.latestCalled(mention.head, (e) => isUnknown(e) && sameUnnamed(e, mention, 'unnamed-person'));
  if (known) entities.identify(known, person);
  return known;
}
