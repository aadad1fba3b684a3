/** Whom another word for what somebody is takes up: “General Jo Lee … The commander said”, “Hexa's chief executive, Jo Lee, … The Hexa boss said”. */

import { words } from '../lexicon/word-list.ts';
import { type ArticleText, onceFor } from '../text/document.ts';
import type { Entities, Entity } from './entities.ts';
import type { Mention } from './mentions.ts';
import type { NamedPerson, NameIndex } from './names.ts';
import { pronounMeans } from './pronouns.ts';

const AT_THE_TOP = 'manager chief executive ceo founder cofounder co-founder owner chairman chairwoman coach boss';
const OF_THE_FORCE = 'superintendent inspector detective constable sergeant sheriff commissioner chief';
const IN_THE_ARMY = 'general colonel major captain admiral brigadier lieutenant sergeant marshal commander';
const IN_PARLIAMENT =
  'mp msp mep senator congressman congresswoman representative lawmaker legislator councillor minister politician backbencher';
const AT_THE_UNIVERSITY =
  'professor academic lecturer scholar researcher scientist historian economist sociologist biologist physicist chemist psychologist fellow analyst';

/** Wider words, and those of whom they may be used. */
const WIDER = new Map<string, ReadonlySet<string>>(
  Object.entries({
    boss: AT_THE_TOP,
    ceo: 'executive',
    peer: 'lord lady baroness baron earl viscount marquess duke',
    founder: 'chief executive ceo chairman owner boss',
    entrepreneur: AT_THE_TOP,
    tycoon: AT_THE_TOP,
    billionaire: AT_THE_TOP,
    mogul: AT_THE_TOP,
    businessman: AT_THE_TOP,
    businesswoman: `${AT_THE_TOP} shopkeeper trader`,
    restaurateur: 'chef cook owner',
    shopkeeper: 'owner trader',
    politician: IN_PARLIAMENT,
    backbencher: IN_PARLIAMENT,
    frontbencher: IN_PARLIAMENT,
    lawmaker: IN_PARLIAMENT,
    legislator: IN_PARLIAMENT,
    scholar: AT_THE_UNIVERSITY,
    academic: AT_THE_UNIVERSITY,
    expert: AT_THE_UNIVERSITY,
    researcher: AT_THE_UNIVERSITY,
    commander: IN_THE_ARMY,
    officer: `${IN_THE_ARMY} ${OF_THE_FORCE}`,
    soldier: IN_THE_ARMY,
    detective: OF_THE_FORCE,
    cleric: 'bishop archbishop priest vicar rector imam rabbi pastor cardinal canon dean reverend ayatollah',
    clergyman: 'bishop archbishop priest vicar rector pastor cardinal canon dean reverend',
    churchman: 'bishop archbishop priest vicar rector pastor cardinal canon dean reverend',
    jurist: 'judge justice magistrate lawyer professor',
    advocate: 'lawyer attorney solicitor barrister counsel',
    medic: 'doctor surgeon physician consultant nurse paramedic gp',
    clinician: 'doctor surgeon physician consultant',
    consultant: 'surgeon cardiologist oncologist paediatrician neurologist radiologist',
    performer: 'actor actress singer musician rapper comedian dancer',
    entertainer: 'actor actress singer musician rapper comedian dancer',
    star: 'actor actress singer musician rapper player footballer striker midfielder',
    writer: 'author novelist journalist poet columnist playwright',
    author: 'writer novelist journalist',
    filmmaker: 'director producer',
    player: 'footballer midfielder striker defender goalkeeper winger forward captain skipper',
    footballer: 'player midfielder striker defender goalkeeper winger forward captain skipper',
    international: 'player footballer midfielder striker defender goalkeeper winger forward captain skipper',
    champion: 'player boxer golfer swimmer sprinter cyclist driver athlete',
    coach: 'manager',
    mum: 'mother',
    mom: 'mother',
    dad: 'father',
  }).map(([wider, told]) => [wider, words(told)]),
);

/** Where a noun first brings somebody in: “a commander”. */
const introducedAt = onceFor(({ tokens }: ArticleText): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  tokens.forEach(({ lower, pos }, i) => {
    if (pos !== 'NOUN' || found.has(lower)) return;
    let opener = i - 1;
    while (opener > i - 4 && /^(?:ADJ|NOUN)$/.test(tokens[opener]?.pos ?? '')) opener--;
    if (/^(?:an?|another|one)$/.test(tokens[opener]?.lower ?? '')) found.set(lower, i);
  });
  return found;
});

/** Whether what the article tells of somebody goes by a wider word. */
const isKindred = ({ roles, about }: NamedPerson, wider: string): boolean =>
  [...roles, ...about].some((told) => WIDER.get(wider)?.has(told) === true);

/**
 * The person named before whom “he” or “she” would mean, where what the article tells of them goes by the mention's noun as well; undefined
 * where somebody else was brought in by it, or is named so.
 */
export function byKindredRole(article: ArticleText, mention: Mention, entities: Entities, names: NameIndex): Entity | undefined {
  const { head, determiner, plural, tokens, at } = mention;
  if (determiner !== 'definite' || plural || tokens.length > LONGEST || !WIDER.has(head)) return undefined;
  if (tokens.some((t) => /^(?:of|who|then|first|second|third|other|deputy|vice|former|['’]s)$/.test(t.lower))) return undefined;
  if ((introducedAt(article).get(head) ?? at) < at) return undefined;
  const mayMean = (e: Entity) => e.person !== undefined && isKindred(e.person, head);
  const meant = pronounMeans(article, { ...mention, pronoun: 'he' }, entities, names, mayMean);
  const person = meant && ('source' in meant ? meant.person : meant);
  if (!person || !isKindred(person, head)) return undefined;
  const isOthers = names.people.some((other) => other !== person && (other.roles.has(head) || other.about.has(head)));
  return isOthers ? undefined : (entities.of(person) ?? entities.create('named-person', { ...mention, person }));
}

/** In words: “the Hexa boss”. */
const LONGEST = 4;
