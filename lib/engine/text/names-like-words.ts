/** Names that are words, too: months and times, “Will”, verbs. The tagger takes them for those. */

import { isGivenName } from '../lexicon/given-names.ts';
import { PARTICLE_WORDS } from '../lexicon/particles.ts';
import type { Token } from './tokens.ts';
import { isFiniteForm } from './verb-forms.ts';
import { folded, opensSmall } from './words.ts';

export const CAPITALISED = /^\p{Lu}\p{Ll}/u;
/** After these a capital opens a sentence or quotation, and tells nothing. */
export const OPENS = /^["“”'‘’:.!?…(—–-]+$/;

/** Whether the token at `i` opens a sentence or a quotation. */
export const opensUtterance = (tokens: readonly Token[], i: number): boolean => i === 0 || OPENS.test(tokens[i - 1]?.text ?? '');

/** Reads a word as a name and as nothing else: its small letters are what times and pronouns are known by. */
export function makeName(token: Token): void {
  token.pos = 'PROPN';
  token.lower = token.text;
}

/** “[Will] Hale, the founder, said …”, ““…,” [Will] Hale said.”: with a surname, and no question. */
export function isWill(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.text !== 'Will' || tokens[i + 1]?.pos !== 'PROPN') return false;
  if (!opensUtterance(tokens, i)) return false;
  let end = i + 1;
  while (tokens[end]?.pos === 'PROPN') end++;
  const behind = tokens.slice(end);
  const stop = behind.findIndex(({ text }) => /^["“”]$/.test(text));
  const isAsked = (stop < 0 ? behind : behind.slice(0, stop)).some((t) => t.text === '?');
  return !isAsked && (behind[0]?.text === ',' || (behind[0] !== undefined && isFiniteForm(behind[0])));
}

/** Which adverbs stand between a name and its verb. */
const BETWEEN = /^(?:also|then|later|once|previously|recently|reportedly|allegedly|further|again|since|first|never|now)$/;

/** “[Rose] also shared that”, “[Will] told the Courier”: a first name that is a verb elsewhere, which opens its sentence before a verb of its own. */
export function isNameBeforeVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const isVerb = token.pos === 'VERB' && !/..(?:ed|ing)$/.test(token.lower);
  if (!(isVerb || token.text === 'Will') || !CAPITALISED.test(token.text) || !isGivenName(token.lower)) return false;
  const verb = tokens[BETWEEN.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1];
  return verb?.pos === 'VERB' && /(?:ed|said|told|says|tells|wrote|thought|thinks|explains|adds)$/.test(verb.lower);
}

/** Times that are family names, too. */
const TIME_NAMES = new Set(['Day', 'May', 'March', 'Winter', 'Summer', 'Week', 'Weeks', 'Early', 'Autumn', 'Spring']);

const ADDRESS = /^(?:mr|mrs|ms|miss|dr|lady|sir|lord|dame)\.?$/;

/** “[May] also said”, “according to [May]”, “Ms [Day]”, “says [June].”: where a word that is a time elsewhere can only be somebody. */
function standsForSomebody(tokens: readonly Token[], i: number): boolean {
  const isAddressed = ADDRESS.test(tokens[i - 1]?.lower ?? '');
  const next = tokens[i + 1]?.pos === 'ADV' ? tokens[i + 2] : tokens[i + 1];
  const isAccording = tokens[i - 2]?.lower === 'according';
  const isSubject = isAccording || (tokens[i - 1]?.pos !== 'ADP' && /^(?:VERB|AUX|PART)$/.test(next?.pos ?? ''));
  const isInverted = /^(?:said|says|told|added)$/.test(tokens[i - 1]?.lower ?? '') && tokens[i + 1]?.pos === 'PUNCT';
  return isAddressed || isSubject || isInverted;
}

/** “Kristen [Day] said”, and then “[Day] said”, “Ms [Day]”: a family name that is a time elsewhere. */
export function mendTimeNames(sentences: readonly (readonly Token[])[]): void {
  const families = new Set<string>();
  const some = sentences.filter((tokens) => tokens.some((t) => !opensSmall(t.text) && TIME_NAMES.has(t.text)));
  for (const tokens of some)
    tokens.forEach((token, i) => {
      const given = tokens[i - 1];
      if (!TIME_NAMES.has(token.text) || !given || !CAPITALISED.test(given.text)) return;
      // “Ms [Day]” tells so, too.
      if (!isGivenName(given.lower) && !ADDRESS.test(given.lower)) return;
      // “In April [May] said”: a month that is a first name elsewhere tells nothing.
      if (/^(?:april|may|june|august)$/.test(given.lower)) return;
      families.add(token.text);
      makeName(token);
    });
  for (const tokens of families.size > 0 ? some : [])
    tokens.forEach((token, i) => {
      if (families.has(token.text) && standsForSomebody(tokens, i)) makeName(token);
    });
}

const MONTHS_TOO = /^(?:April|May|June|August)$/;

/** What stands behind a month with a capital, and is nobody's: “May Day”, “August Bank Holiday”. */
const OF_CALENDAR = /^(?:Day|Fools?|Bank|Sky|Quarter|Fair|Festival|Holiday|Ball|Edition|Issue|Jobs|Elections?)$/;

/** “[June] Marsh, a cook, said”, “said [April] Reed.”: a first name that is a month elsewhere, with the family's; told so once, it is one everywhere. */
export function mendMonths(sentences: readonly (readonly Token[])[]): void {
  const some = sentences.filter((tokens) => tokens.some((t) => MONTHS_TOO.test(t.text)));
  const people = new Set<string>();
  const familyAt = (tokens: readonly Token[], i: number): string => {
    const family = tokens[i + 1]?.text ?? '';
    return MONTHS_TOO.test(tokens[i]?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(family) && !OF_CALENDAR.test(family) ? family : '';
  };
  for (const tokens of some)
    tokens.forEach((_, i) => {
      const before = tokens[i - 1];
      const behind = tokens[i + 2];
      const isSpeaker = /^(?:said|says|told|added|asked|wrote)$/.test(before?.lower ?? '') || !before || OPENS.test(before.text);
      const isOver = !behind || /^(?:VERB|AUX|PUNCT|PART)$/.test(behind.pos);
      if (isSpeaker && isOver && familyAt(tokens, i)) people.add(`${tokens[i]?.text} ${familyAt(tokens, i)}`);
    });
  const given = new Set([...people].map((name) => name.split(' ')[0]));
  for (const tokens of people.size > 0 ? some : [])
    tokens.forEach((token, i) => {
      const isAlone = given.has(token.text) && standsForSomebody(tokens, i);
      if (isAlone || people.has(`${token.text} ${familyAt(tokens, i)}`)) makeName(token);
    });
}

/** What names go on with, and some that only open them. */
const PARTICLES = new RegExp(`^(?:${PARTICLE_WORDS}|ten|zur|abu|ni|nic|mac)$`);

const LONGEST_PARTICLE = 5;

/** Those of them that are nouns in English, too. */
const NOUNS_TOO = /^(?:van|den|bin|mac|ten)$/;

/** “Ann [de la] Cruz said”, ““…,” [dos] Santos added”, “Karim [al]-Hale”, “[De] Vries said”: small words of names, which the tagger takes for all sorts of things. */
export function mendParticles(tokens: readonly Token[]): void {
  tokens.forEach(({ text, start }, i) => {
    if (text.length > LONGEST_PARTICLE || !PARTICLES.test(text.toLowerCase())) return;
    let end = i + 1;
    // “Mac [an] Bhaird”
    while (PARTICLES.test(tokens[end]?.text.toLowerCase() ?? '') || (tokens[end]?.text === 'an' && /^(?:mac|nic)$/i.test(text))) end++;
    const isJoined = tokens[end]?.text === '-' && tokens[end]?.start === start + text.length && tokens[end + 1]?.start === tokens[end]?.end;
    if (!/^\p{Lu}\p{L}/u.test(tokens[isJoined ? end + 1 : end]?.text ?? '')) return;
    // “a [van] Ford made”, “a Ford [van] Hale drove”, “[ten] Britons”
    const [before, farther] = [tokens[i - 1], tokens[i - 2]];
    const isCounted = (t: Token | undefined) => t?.pos === 'DET' || t?.pos === 'NUM';
    if (
      NOUNS_TOO.test(text) &&
      ((text.toLowerCase() === 'ten' && !isGivenName(folded(before?.lower ?? ''))) ||
        isCounted(before) ||
        (CAPITALISED.test(before?.text ?? '') && isCounted(farther)))
    )
      return;
    for (const token of tokens.slice(i, end)) token.pos = 'PROPN';
  });
}
