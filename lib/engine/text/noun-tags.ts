import { isGivenName } from '../lexicon/given-names.ts';
import { PEOPLE_PLURALS, TO_BE } from '../lexicon/people.ts';
import { isPersonNoun } from '../lexicon/persons.ts';
import { SAY } from '../lexicon/reporting-verbs.ts';
import { singularOf } from '../lexicon/singular.ts';
import { words } from '../lexicon/word-list.ts';
import type { Token } from './tokens.ts';
import { isFiniteForm } from './verb-forms.ts';
import { GROUPS_STATES, isFurther, isReportOfOne } from './verb-subjects.ts';

/** Words for what kind of speech one is: “in her opening address”. */
export const OF_SPEECHES = /^(?:opening|closing|keynote|inaugural|farewell|weekly|acceptance|maiden|televised)$/;

/** Tags that are right as a rule: two tokens in five, told first. */
const SURE = new Set(['PUNCT', 'DET', 'PRON', 'AUX', 'CCONJ', 'SYM', 'PART']);

/** What bodies are for, as it stands before them: verbs to the tagger. */
const LIKE_VERBS = /^(?:monitor|lobby|campaign|support|watch|research|protest|trade|rescue|study|work|press|aid|pressure)$/;
const GROUPS =
  /^(?:groups?|bod(?:y|ies)|teams?|agenc(?:y|ies)|organi[sz]ations?|networks?|committees?|panels?|offices?|officers?|workers?|firms?)$/;

const HAS_PURPOSE =
  /^(?:rooms?|grounds?|camps?|industry|sector|compan(?:y|ies)|firms?|board|committee|department|unit|team|group|agency|authority|sites?|facility|cent(?:er|re)|station|union|body)$/;

/** What the rules below ask for by its spelling, besides verbs and adjectives. */
const ASKED_FOR = words(
  'chief executive veteran official first third quarter half old alike look lead think matter states state brand ed second fourth fifth sixth seventh further inside outside back dead wounded injured missing deceased firsthand first-hand daily weekly',
);

const COMPASS = /^(?:north|south|east|west)$/;

const OWNER = /^(?:['’]s|his|her|its|their|my|our)$/;

/** “[Amid] student calls for”: whether nothing but a phrase stands between a preposition that opens the sentence and `at`. */
function hangsOnOpener(tokens: readonly Token[], at: number): boolean {
  const isOpener = /^(?:alongside|amid|amidst|despite|following|with|given|against|beyond)$/.test(tokens[0]?.lower ?? '');
  return isOpener && at > 1 && at < 6 && tokens.slice(1, at).every((t) => /^(?:ADJ|NOUN|PROPN)$/.test(t.pos));
}

/** “[There have also been] claims”: whether “there” and a form of “to be” stand before the token at `i`. */
function isBehindThere(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (/^(?:ADV|ADJ)$/.test(tokens[at]?.pos ?? '')) at--;
  if (!/^(?:are|were|been|be)$/.test(tokens[at]?.lower ?? '')) return false;
  while (tokens[at]?.pos === 'AUX' || tokens[at]?.pos === 'ADV') at--;
  return tokens[at]?.lower === 'there';
}

/** Whom a post names by a word that is an adjective elsewhere. */
const POSTS = /^(?:chief|executive|veteran|official)$/;

/** What stands behind a noun, and behind no adjective. */
const closesPhrase = (next: Token | undefined): boolean => next !== undefined && /^(?:PUNCT|VERB|AUX)$/.test(next.pos) && next.text !== '-';

const isBareVerb = ({ pos, lower, lemma }: Token): boolean => pos === 'VERB' && lower === lemma;

/** “people” after a preposition, whatever follows “according to”, and “polling” and “socialist” before a verb are nouns. */
export function mendNouns(tokens: readonly Token[]): void {
  tokens.forEach((token, i) => {
    // “Forty [per] cent of those polled said”
    if (token.lower === 'per' && tokens[i + 1]?.lower === 'cent') token.pos = 'NOUN';
    // “says that [developed] nations shall pay”
    if (token.lower === 'developed' && /^(?:nations?|countr(?:y|ies)|economies|economy|world)$/.test(tokens[i + 1]?.lower ?? ''))
      token.pos = 'ADJ';
    // “[Onstage] at a fair, Jo Hale, a printer, told …”
    const isPlace = i === 0 && /^(?:onstage|offstage|backstage|online|offline|downtown|upstairs|downstairs)$/.test(token.lower);
    // “[Online] records”
    if (isPlace && !/^(?:NOUN|ADJ|PROPN)$/.test(tokens[1]?.pos ?? '')) token.pos = 'ADV';
    // “the Portuguese [forward] said”: a player, where no verb stands before.
    const isPlayer = token.lower === 'forward' && /^(?:PROPN|ADJ)$/.test(tokens[i - 1]?.pos ?? '') && tokens[i - 2]?.pos === 'DET';
    if (isPlayer && /^(?:VERB|AUX|PUNCT)$/.test(tokens[i + 1]?.pos ?? '')) token.pos = 'NOUN';
    // “in the [north] of Norland”
    if (token.pos === 'ADV' && COMPASS.test(token.lower) && tokens[i - 1]?.lower === 'the') token.pos = 'NOUN';
    // “[Half] a dozen clerks said”: its capital is the sentence's.
    if (i === 0 && token.lower === 'half' && /^an?$/.test(tokens[1]?.lower ?? '')) token.pos = 'DET';
    if (SURE.has(token.pos) || (token.pos !== 'VERB' && token.pos !== 'ADJ' && !ASKED_FOR.has(token.lower))) return;
    const before = tokens[i - 1];
    // “[Grant] Hale said”: a first name that is a verb, too.
    const isBareForm = isBareVerb(token) && /^\p{Lu}/u.test(token.text);
    if (isBareForm && i === 0 && tokens[1]?.pos === 'PROPN' && token.lower !== 'say' && isGivenName(token.lower)) token.pos = 'PROPN';
    const isBeforeVerb = tokens[i + 1]?.pos === 'VERB' && !tokens[i + 1]?.lower.endsWith('ing');
    // “conceded that [paint] had run”: behind “that” no bare form is the verb.
    const teller = tokens[i - 2];
    const isTold = teller?.pos === 'VERB' && SAY.has(teller.lemma);
    // “added that [logs] would be kept”
    const isDoing = /[^s]s$/.test(token.lower) && token.pos === 'VERB' && tokens[i + 1]?.pos === 'AUX';
    if (isTold && (isBareVerb(token) || isDoing) && before?.lower === 'that' && before.pos === 'PRON') {
      before.pos = 'SCONJ';
      token.pos = 'NOUN';
    }
    // “A Premier League [scout] was impressed”: of one the bare form is no verb.
    const next = tokens[i + 1];
    const isOnes = before?.pos === 'PROPN' && /^(?:was|is|has|said|says|told|tells)$/.test(next?.lower ?? '');
    if (isOnes && isBareVerb(token) && /^\p{Ll}/u.test(token.text) && isPersonNoun(token.lower)) token.pos = 'NOUN';
    // “where [polls] show Lee ahead”
    const isPolls = token.pos === 'VERB' && /^(?:polls|surveys)$/.test(token.lower);
    if (isPolls && /^(?:show|suggest|indicate|find)$/.test(tokens[i + 1]?.lower ?? '')) token.pos = 'NOUN';
    // “There are [reports] that it will go”, “there were also [signs] that”
    if (token.pos === 'VERB' && /[^s]s$/.test(token.lower) && isBehindThere(tokens, i)) token.pos = 'NOUN';
    // “Apparently [sources] indicated”
    if (token.lower === 'sources' && token.pos === 'VERB' && isBeforeVerb) token.pos = 'NOUN';
    // “in a later [interview] said”
    // “an earlier [report] from the Courier”
    const isUtterance = /^(?:reports?|claims?|estimates?|remarks?|comments?|pledges?|vows?|statements?)$/.test(token.lower);
    const isBehindTime = before && token.pos === 'VERB' && (isBeforeVerb || isUtterance) && /^(?:later|earlier)$/.test(before.lower);
    if (isBehindTime && /^(?:an?|the|his|her|its|their)$/.test(tokens[i - 2]?.lower ?? '')) {
      before.pos = 'ADJ';
      token.pos = 'NOUN';
    }
    // “[Hedge] fund Hale Management said”
    if (token.lower === 'hedge' && i === 0 && /^funds?$/.test(tokens[1]?.lower ?? '')) token.pos = 'NOUN';
    // “[Inside] sources say”
    if (token.lower === 'inside' && i === 0 && /^(?:sources?|information)$/.test(tokens[1]?.lower ?? '')) token.pos = 'ADJ';
    // “a source with [firsthand] knowledge of it”
    if (/^first-?hand$/.test(token.lower) && tokens[i + 1]?.pos === 'NOUN') token.pos = 'ADJ';
    // “The business [daily] said”
    const isPaper = /^(?:daily|weekly)$/.test(token.lower) && token.pos === 'ADV' && /^(?:NOUN|PROPN)$/.test(before?.pos ?? '');
    if (isPaper && tokens[i + 1]?.pos === 'VERB') token.pos = 'NOUN';
    // “the [daily] quotes an official”
    const verb = tokens[i + 1];
    if (
      /^(?:daily|weekly)$/.test(token.lower) &&
      before?.lower === 'the' &&
      verb &&
      /^(?:quotes|reports|claims|notes|reported|said|quoted|wrote|claimed)$/.test(verb.lower)
    ) {
      token.pos = 'NOUN';
      verb.pos = 'VERB';
    }
    // “polling shows”, “recent polling”
    const isDescribed = before?.pos === 'ADJ' && !isBeforeVerb && tokens[i + 1]?.pos !== 'DET';
    if ((isBeforeVerb || isDescribed) && token.pos === 'VERB' && /^(?:polling|reporting|testing|modell?ing)$/.test(token.lower))
      token.pos = 'NOUN';
    // “a [relative] who answered the phone”
    if (
      token.pos === 'ADJ' &&
      tokens[i + 1]?.lower === 'who' &&
      /^(?:VERB|AUX)$/.test(tokens[i + 2]?.pos ?? '') &&
      /^(?:DET|ADJ|NUM)$/.test(before?.pos ?? '')
    )
      token.pos = 'NOUN';
    // “nearly a [third] say”, “an op-[ed]”
    if (
      /^(?:second|third|fourth|quarter|half)$/.test(token.lower) &&
      /^(?:a|one|than)$/.test(before?.lower ?? '') &&
      /^(?:says?|said|of|claims|reports)$/.test(tokens[i + 1]?.lower ?? '')
    )
      token.pos = 'NOUN';
    // “the 43-year-[old] asked”, and not “a 43-year-old man”
    const isAge = token.lower === 'old' && before?.text === '-' && /^(?:year|month|week|day)$/.test(tokens[i - 2]?.lower ?? '');
    const isLookAlike = token.lower === 'alike' && before?.text === '-' && tokens[i - 2]?.lower === 'look';
    if ((isAge || isLookAlike) && token.pos !== 'NOUN' && !/^(?:NOUN|ADJ|PROPN)$/.test(tokens[i + 1]?.pos ?? '')) token.pos = 'NOUN';
    if (token.lower === 'look' && tokens[i + 2]?.lower === 'alike') token.pos = 'NOUN';
    // “the club's [dressing] room”, “the [fishing] industry”: what a place or a body is for.
    const isFor = token.pos === 'VERB' && token.lower.endsWith('ing') && HAS_PURPOSE.test(tokens[i + 1]?.lower ?? '');
    if (isFor && (before?.pos === 'DET' || /^(?:['’]s|his|her|its|their)$/.test(before?.lower ?? ''))) token.pos = 'NOUN';
    // “warned them in [writing] that it would burn”
    if (token.lower === 'writing' && before?.lower === 'in' && /^(?:that|[,.:])$/.test(tokens[i + 1]?.lower ?? '')) token.pos = 'NOUN';
    // “there was [evidence]”
    if (token.lower === 'evidence' && before?.lower !== 'to') token.pos = 'NOUN';
    // “[Leading] policy experts say”
    const isOpener = i === 0 && token.lower === 'leading' && /^(?:NOUN|ADJ)$/.test(tokens[1]?.pos ?? '');
    if (isOpener || (i === 0 && token.lower === 'leading' && /^\p{Lu}/u.test(tokens[1]?.text ?? ''))) token.pos = 'ADJ';
    // ““It is over,” [leading] investor Jo Lee told the Courier”
    const isFirst = token.lower === 'leading' && token.pos === 'VERB' && /^["”]$/.test(before?.text ?? '');
    const noun = isFirst ? tokens.slice(i + 1, i + 4).findIndex((t) => t.pos === 'NOUN' && isPersonNoun(t.lower)) : -1;
    if (noun >= 0 && /^\p{Lu}/u.test(tokens[i + noun + 2]?.text ?? '')) token.pos = 'ADJ';
    // “the firm's then [head] of sales Jo Lee”
    if (token.lower === 'head' && token.pos === 'VERB' && before?.lower === 'then' && OWNER.test(tokens[i - 2]?.lower ?? '')) {
      before.pos = 'ADJ';
      token.pos = 'NOUN';
    }
    // “said [lead] author Ana Berg”
    if (token.lower === 'lead' && token.pos === 'VERB' && tokens[i + 1]?.pos === 'NOUN' && isPersonNoun(tokens[i + 1]?.lower ?? ''))
      token.pos = 'ADJ';
    // “a three-point [lead] in Harrow”
    const isAhead = token.lower === 'lead' && token.pos === 'VERB' && /^(?:NOUN|ADJ)$/.test(before?.pos ?? '');
    if (isAhead && (/^(?:point|digit)$/.test(before?.lower ?? '') || before?.pos === 'ADJ') && tokens[i + 1]?.pos === 'ADP')
      token.pos = 'NOUN';
    // “in her opening [address], the prosecutor said”
    if (token.lower === 'address' && OF_SPEECHES.test(before?.lower ?? '')) token.pos = 'NOUN';
    // “centre-[back] Jo Hale”
    const isBack = token.lower === 'back' && before?.text === '-' && before.start === tokens[i - 2]?.end;
    if (isBack && /^(?:centre|center|full|wing|left|right|running|quarter)$/.test(tokens[i - 2]?.lower ?? '')) token.pos = 'NOUN';
    // “by the town's [works] office”
    if (
      token.lower === 'works' &&
      token.pos === 'VERB' &&
      /^(?:office|department|committee|council|minister|ministry)$/.test(tokens[i + 1]?.lower ?? '')
    )
      token.pos = 'NOUN';
    // “Alongside union [calls] for action, …”
    if (token.lower === 'calls' && token.pos === 'VERB' && hangsOnOpener(tokens, i)) token.pos = 'NOUN';
    // “a [think] tank in Oslo”, “a [think]-tank”
    const isOfTank = token.lower === 'think' && /^tanks?$/.test(tokens[tokens[i + 1]?.text === '-' ? i + 2 : i + 1]?.lower ?? '');
    if (isOfTank) token.pos = 'NOUN';
    if (token.pos === 'VERB' && isReportOfOne(tokens, i)) token.pos = 'NOUN';
    // “said Lee [matter]-of-factly”
    if (token.lower === 'matter' && tokens[i + 4]?.lower === 'factly') token.pos = 'ADV';
    // “the two [states] that vote first”, “Western [states]”
    if (/^(?:states?|brand)$/.test(token.lower) && /^(?:DET|NUM|ADJ)$/.test(before?.pos ?? '') && token.pos === 'VERB') token.pos = 'NOUN';
    // “Rust Belt [states] Marl and Fen”, “Marl and Fen, [states] that vote first”, “plays, television [shows] and films”
    const isListed = before?.text === ',' && tokens[i - 2]?.pos === 'PROPN' && tokens[i + 1]?.lower === 'that';
    const isOfBelt = token.lower === 'states' && (isListed || GROUPS_STATES.test(before?.lower ?? ''));
    const isAired = token.lower === 'shows' && /^(?:television|tv|radio|talk|game|reality|quiz|chat)$/.test(before?.lower ?? '');
    if (token.pos === 'VERB' && (isOfBelt || (isAired && /^(?:CCONJ|PUNCT|ADP|AUX|VERB)$/.test(tokens[i + 1]?.pos ?? ''))))
      token.pos = 'NOUN';
    if (token.lower === 'ed' && before?.text === '-' && tokens[i - 2]?.lower === 'op') token.pos = 'NOUN';
    // “the president-[elect] said”
    if (TO_BE.test(token.lower) && before?.text === '-' && before.end === token.start) token.pos = 'NOUN';
    // “The firm's former finance [chief], who”
    // “The legal [nonprofit] contends that”
    if (token.lower === 'nonprofit' && token.pos === 'ADJ' && closesPhrase(tokens[i + 1])) token.pos = 'NOUN';
    if (token.pos === 'ADJ' && POSTS.test(token.lower) && /^(?:NOUN|PROPN|ADJ)$/.test(before?.pos ?? '') && closesPhrase(tokens[i + 1]))
      token.pos = 'NOUN';
    // “A [second] added that …”
    const isCounted = /^(?:first|second|third|fourth|fifth|sixth|seventh)$/.test(token.lower) && /^(?:an?|the)$/.test(before?.lower ?? '');
    // “the [third] would say no more”
    // “A [third] fumed: “…””
    const isFuming = tokens[i + 1]?.lower.endsWith('ed') === true && tokens[i + 2]?.text === ':';
    const isWho = tokens[i + 1]?.text === ',' && tokens[i + 2]?.lower === 'who';
    const isSubject = isBeforeVerb || isFuming || isWho || tokens[i + 1]?.pos === 'AUX';
    if (isCounted && isSubject && (token.pos === 'ADV' || token.pos === 'ADJ')) token.pos = 'NOUN';
    // “said the [dead] included nine clerks”
    const isOfThem = /^(?:dead|wounded|injured|missing|deceased)$/.test(token.lower) && before?.lower === 'the';
    if (isOfThem && /^(?:VERB|AUX)$/.test(tokens[i + 1]?.pos ?? '')) token.pos = 'NOUN';
    const closes = tokens[i + 1]?.text === ',' && before?.pos === 'DET';
    // “The [premier] has cut the rates”
    const isAuxiliarys = before?.pos === 'DET' && tokens[i + 1]?.pos === 'AUX';
    if (
      (isBeforeVerb || closes || isAuxiliarys) &&
      token.pos === 'ADJ' &&
      (isPersonNoun(token.lower) || /^(?:military|chief|third|second)$/.test(token.lower))
    )
      token.pos = 'NOUN';
    // “a source close to the [premier hit] back”
    const isStruck = tokens[i + 1]?.lower === 'hit' && tokens[i + 1]?.pos === 'NOUN' && /^(?:back|out)$/.test(tokens[i + 2]?.lower ?? '');
    if (isStruck && (isPersonNoun(token.lower) || token.pos === 'PROPN')) {
      if (token.pos === 'ADJ') token.pos = 'NOUN';
      (tokens[i + 1] as Token).pos = 'VERB';
    }
    // “the [teen hurried] to the door”
    const did = tokens[i + 1];
    const isDoer = token.pos === 'ADJ' && /^(?:teen|veteran|suspect|adult|native|minor)$/.test(token.lower) && before?.pos === 'DET';
    if (isDoer && did?.pos === 'ADJ' && /[^e]ed$/.test(did.lower) && /^(?:to|into|from|out)$/.test(tokens[i + 2]?.lower ?? '')) {
      token.pos = 'NOUN';
      did.pos = 'VERB';
    }
    // “She [further] announced”, “an [inside] source”, “familiar with his [thinking]”
    if (token.lower === 'further' && token.pos === 'VERB' && before?.lower !== 'to') token.pos = 'ADV';
    // “The post [further] states”
    if (isFurther(tokens, i)) token.pos = 'ADV';
    if (token.pos === 'ADP' && /^(?:inside|outside)$/.test(token.lower) && (before?.pos === 'DET' || isFromOutside(tokens, i)))
      token.pos = 'ADJ';
    if (token.pos === 'VERB' && token.lower.endsWith('ing') && OWNER.test(before?.lower ?? '') && isBeforeVerb) token.pos = 'NOUN';
    if (token.pos !== 'VERB' || !before) return;
    // “laid [blame] on the board”
    if (token.lower === 'blame' && before.pos === 'VERB') token.pos = 'NOUN';
    // “the rights [monitor] group said”
    if (LIKE_VERBS.test(token.lower) && GROUPS.test(tokens[i + 1]?.lower ?? '') && /^(?:NOUN|PROPN|ADJ|DET)$/.test(before.pos))
      token.pos = 'NOUN';
    // “in Marl, Upper Fen [state].”
    const isLast = tokens[i + 1] === undefined || tokens[i + 1]?.pos === 'PUNCT';
    if (token.lower === 'state' && before.pos === 'PROPN' && isLast) token.pos = 'NOUN';
    // “expanded on his [calls] for more”: behind an owner no verb has the ending of “he calls”.
    if (/^(?:his|its|their|my|our|your)$/.test(before.lower) && /[^s]s$/.test(token.lower)) token.pos = 'NOUN';
    // “his [claim] that “it is done” drew a rebuke”
    const isOwned = /^(?:his|her|its|their|['’]s)$/.test(before.lower) && tokens[i + 1]?.lower === 'that';
    if (isOwned && /^(?:claims?|remarks?|reports?|vows?|pledges?|warnings?)$/.test(token.lower)) token.pos = 'NOUN';
    // “offered an official [comment]”: behind “a” and a noun no verb stands in its bare form.
    const isDescribedUtterance = /^(?:ADJ|NOUN)$/.test(before.pos) && /^(?:an?|any|no)$/.test(tokens[i - 2]?.lower ?? '');
    if (isDescribedUtterance && /^(?:comment|report|reply|claim|request|estimate|remark|pledge|vow|promise|answer)$/.test(token.lower))
      token.pos = 'NOUN';
    // “some [analyses] suggest”
    if (isBeforeVerb && /^(?:analyses|studies|surveys|estimates)$/.test(token.lower) && /^(?:DET|ADJ|NUM)$/.test(before.pos))
      token.pos = 'NOUN';
    if (before.lower === 'to' && tokens[i - 2]?.lower === 'according') token.pos = 'NOUN';
    if (!PEOPLE_PLURALS.has(token.lower)) return;
    if (['ADP', 'DET', 'ADJ', 'NUM'].includes(before.pos) || before.lower === 'to') token.pos = 'NOUN';
  });
}

/** “But [outside] experts warned”, “two [outside] lawyers”, and not “Outside supporters' homes”, “stood outside”: people who do something. */
function isFromOutside(tokens: readonly Token[], i: number): boolean {
  const [before, people, verb] = [tokens[i - 1], tokens[i + 1], tokens[i + 2]];
  const opens = !before || /^(?:PUNCT|CCONJ|NUM)$/.test(before.pos) || /^(?:several|some|many|most|by|from|to)$/.test(before.lower);
  return (
    opens &&
    people?.pos === 'NOUN' &&
    singularOf(people.lower) !== people.lower &&
    isPersonNoun(singularOf(people.lower)) &&
    verb !== undefined &&
    isFiniteForm(verb)
  );
}
