import { OPENS_CHARITY } from '../lexicon/bodies.ts';
import { isOutlet } from '../lexicon/outlets.ts';
import { mendAgreeing } from './agreeing-verbs.ts';
import { mendBareSubjects } from './bare-subjects.ts';
import { mendClosingVerb, mendVerbless } from './lone-verbs.ts';
import { mendMisread } from './misread-verbs.ts';
import {
  CAPITALISED,
  isNameBeforeVerb,
  isWill,
  makeName,
  mendMonths,
  mendParticles,
  mendTimeNames,
  OPENS,
  opensUtterance,
} from './names-like-words.ts';
import { mendOpeningNames } from './names-of-bodies.ts';
import { mendNounVerbs } from './noun-or-verb.ts';
import { mendNouns } from './noun-tags.ts';
import { mendParticiples } from './participle-tags.ts';
import { mendPeople } from './people-tags.ts';
import { isSyllable } from './syllables.ts';
import type { Token } from './tokens.ts';
import { mendVerbs } from './verb-tags.ts';
import { opensSmall } from './words.ts';

const OPEN_CLASS = new Set(['VERB', 'NOUN', 'ADV', 'INTJ', 'X', 'ADJ']);

/** Adjectives of nations keep their tag: “Russian officials”. */
const isNation = (token: Token): boolean => token.pos === 'ADJ' && /(?:an|ese|ish|ic)$/.test(token.lower);

/** “says [WHO]”, “told [US] officials”: initials that would be a pronoun in small letters are read with their full stops. */
function mendAcronym(token: Token): void {
  if (!/^(?:WHO|US|IT)$/.test(token.text)) return;
  token.pos = 'PROPN';
  token.lower = `${[...token.lower].join('.')}.`;
}

/** “murder [accused] Jo Hale's lawyer”: the defendant, in the words of court reports. */
function mendAccused(tokens: readonly Token[], i: number): void {
  const token = tokens[i];
  if (token?.lower !== 'accused' || !CAPITALISED.test(tokens[i + 1]?.text ?? '')) return;
  if (/^(?:murder|rape|assault|fraud|terror|stabbing|arson|theft|manslaughter|robbery)$/.test(tokens[i - 1]?.lower ?? ''))
    token.pos = 'NOUN';
}

/** “[Re/port] said”: what a slash joins to a word with a capital, without a space, is one name. */
function mendSlashed(tokens: readonly Token[], i: number): void {
  const [first, slash, second] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (slash?.text !== '/' || !first || !second || first.end !== slash.start || second.start !== slash.end) return;
  if (!CAPITALISED.test(first.text) || !/^\p{L}+$/u.test(second.text)) return;
  makeName(first);
  second.pos = 'PROPN';
}

/** Sentences in which most words have a capital (headings, all capitals) tell nothing about names. */
function isHeading(tokens: readonly Token[]): boolean {
  // “Dr. Marsh stated:” brings in what somebody says.
  if (tokens.at(-1)?.text === ':' && opensSmall(tokens.at(-2)?.text ?? '')) return false;
  // ““…,” said Fen's Jo Hale MP.”
  if (tokens.some((t, i) => /^(?:said|says)$/.test(t.text) && /^["”]$/.test(tokens[i - 1]?.text ?? ''))) return false;
  // “Senate Leader Jo Lee called it “Sad.””: a sentence with its stop and a small verb of its own.
  const isStopped = tokens.slice(-2).some((t) => t.text === '.');
  if (isStopped && tokens.some((t, i) => i > 1 && t.pos === 'VERB' && opensSmall(t.text) && /(?:ed|said|says|told)$/.test(t.text)))
    return false;
  let words = 0;
  let capitals = 0;
  for (const { text } of tokens) {
    if (opensSmall(text)) words++;
    else if (/^\p{L}/u.test(text)) {
      words++;
      if (/^\p{Lu}/u.test(text)) capitals++;
    }
  }
  return capitals > words * 0.6;
}

/**
 * Mends, in place, tags that the tagger is known to get wrong: a capital inside a sentence marks a proper noun, which it
 * forgets for names that are words (“Josh”, “Lynch”); once seen there, the name is one at the start of a sentence too.
 * @param sentences the tokens of each sentence
 */
export function mendTags(sentences: readonly (readonly Token[])[]): void {
  const names = new Set<string>();
  mendTimeNames(sentences);
  mendMonths(sentences);
  for (const tokens of sentences) mendParticles(tokens);
  for (const tokens of sentences) {
    mendNouns(tokens);
    mendPeople(tokens);
    mendParticiples(tokens);
    mendMisread(tokens);
    mendVerbs(tokens);
    mendAgreeing(tokens);
    mendNounVerbs(tokens);
    mendBareSubjects(tokens);
    mendClosingVerb(tokens);
    mendVerbless(tokens);
    if (isHeading(tokens)) continue;
    mendOpeningNames(tokens);
    tokens.forEach(mendAcronym);
    tokens.forEach((_, i) => {
      mendAccused(tokens, i);
    });
    tokens.forEach((token, i) => {
      const before = tokens[i - 1];
      // “Lee also [alleged] the existence of a ring”
      if (token.lower === 'alleged' && token.pos === 'ADJ' && before?.pos === 'ADV' && tokens[i + 1]?.pos === 'DET') token.pos = 'VERB';
      // “told City [AM] that”: a name in capitals, and no auxiliary.
      if (token.text === 'AM' && token.pos === 'AUX') token.pos = before?.pos === 'PROPN' ? 'PROPN' : 'NOUN';
      mendSlashed(tokens, i);
      // “tells [WIRED] that”: in capitals among small words, an outlet and no verb.
      if (/^\p{Lu}{4,}$/u.test(token.text) && OPEN_CLASS.has(token.pos) && isOutlet(token.lower)) makeName(token);
      // “[People] says they parted”: a magazine, as its verb tells.
      if (/^(?:People|Wired)$/.test(token.text) && /^(?:says|reports|reported|claims|notes|adds)$/.test(tokens[i + 1]?.lower ?? ''))
        makeName(token);
      // “A spokesman [for] Roe emailed the Courier”: behind a noun no conjunction, whatever verb follows.
      const isNounsFor = token.lower === 'for' && token.pos === 'SCONJ' && before?.pos === 'NOUN';
      const isOfName = tokens[i + 1]?.pos === 'DET' || /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '');
      if (isNounsFor && isOfName) token.pos = 'ADP';
      // “[20th] Century Fox”
      if (/^(?:19|20|21)(?:th|st)$/.test(token.text) && tokens[i + 1]?.text === 'Century') makeName(token);
      // “the Mail [on] Sunday said”: a paper, and no day.
      const [on, sunday, behind] = [tokens[i + 1], tokens[i + 2], tokens[i + 3]];
      const isSundays = token.text === 'Mail' && on?.text === 'on' && sunday?.text === 'Sunday' && before?.lower === 'the';
      if (isSundays && (!behind || /^(?:VERB|AUX|PUNCT)$/.test(behind.pos))) {
        makeName(on);
        makeName(sunday);
      }
      // “Pak Ji-[won]”, “Moon Jae-[in]”: the second syllable of a first name, which is a word elsewhere.
      const isJoined = before?.text === '-' && before.end === token.start && tokens[i + 1]?.text !== '-';
      const isWord = isJoined && /^(?:won|sung|hung|been|in|un|on)$/.test(token.text);
      // “Kim Jong-[un] said”, and not “New York-area voters”
      const isSaid = /^(?:VERB|AUX|PUNCT|PART)$/.test(tokens[i + 1]?.pos ?? '') && isSyllable(tokens, i - 1);
      if ((isWord || isSaid) && token.pos !== 'PROPN' && [2, 3].every((k) => CAPITALISED.test(tokens[i - k]?.text ?? ''))) makeName(token);
      // “[DJ] Kaled said”
      const isInCapitals = token.pos === 'VERB' && /^\p{Lu}{2,3}$/u.test(token.text) && tokens[i + 1]?.pos === 'PROPN';
      if (isInCapitals && CAPITALISED.test(tokens[i + 1]?.text ?? '')) makeName(token);
      // “local media have [since] reported that”
      const isSince = token.lower === 'since' && /^(?:has|have|had|['’]ve|['’]s)$/.test(before?.lower ?? '');
      if (isSince && tokens[i + 1]?.pos === 'VERB') token.pos = 'ADV';
      // “[Save the] Children said”: a charity, and nothing to be done.
      const isCharity = OPENS_CHARITY.test(token.text) && tokens[i + 1]?.text === 'the';
      if (isCharity && CAPITALISED.test(tokens[i + 2]?.text ?? '') && OPEN_CLASS.has(tokens[i + 3]?.pos ?? ''))
        for (const t of [token, tokens[i + 1]]) makeName(t as Token);
      // “Reporters [Without] Borders”
      const isWithout = token.text === 'Without' && [before, tokens[i + 1]].every((t) => CAPITALISED.test(t?.text ?? ''));
      if (isWithout) for (const t of [before, token, tokens[i + 1]]) makeName(t as Token);
      // “the head of Porton [Down] laboratory”
      if (token.text === 'Down' && token.pos === 'ADP' && CAPITALISED.test(before?.text ?? '')) makeName(token);
      // “Jo Lee of Speak [Now] said”: an adverb with a capital in mid-sentence, behind a name.
      if (token.text === 'Now' && token.pos === 'ADV' && CAPITALISED.test(before?.text ?? '') && !OPENS.test(tokens[i - 2]?.text ?? '.'))
        makeName(token);
      // “the project [Beyond] the Wall”, “the charity [Beyond] Borders”
      const isCapital = token.pos === 'ADP' && /^(?:Beyond|Across|Behind|Inside|Against|Above|Under|Towards?|Through)$/.test(token.text);
      if (isCapital && before?.pos === 'NOUN' && CAPITALISED.test(tokens[i + 1]?.text ?? '')) makeName(token);
      // “Witness [A] said”
      const isLetter = token.text === 'A' && token.pos === 'DET' && CAPITALISED.test(before?.text ?? '');
      if (isLetter && (!tokens[i + 1] || /^(?:VERB|AUX|PUNCT)$/.test(tokens[i + 1]?.pos ?? ''))) makeName(token);
      // “tells [In] Touch”: in mid-sentence a preposition has its capital from a name.
      if (token.text === 'In' && before && !OPENS.test(before.text) && CAPITALISED.test(tokens[i + 1]?.text ?? '')) token.pos = 'PROPN';
      if (!before || opensSmall(token.text) || OPENS.test(before.text) || !CAPITALISED.test(token.text)) return;
      // “said [Will] Doyle”
      // “says [Will].”
      const isClosing = token.text === 'Will' && before.pos === 'VERB' && tokens[i + 1]?.pos === 'PUNCT';
      const isBeforeName = /^(?:Will|May)$/.test(token.text) && CAPITALISED.test(tokens[i + 1]?.text ?? '');
      const isName = token.pos === 'AUX' && (isClosing || isBeforeName);
      // “The [You] Store”: no pronoun, as which it would be read by its small letters.
      const isNamed = CAPITALISED.test(before.text) || /^(?:Us|You|My|Our|Me)$/.test(token.text);
      if (token.pos === 'PRON' && isNamed && CAPITALISED.test(tokens[i + 1]?.text ?? '')) makeName(token);
      if ((OPEN_CLASS.has(token.pos) && !isNation(token)) || isName) token.pos = 'PROPN';
      if (token.pos === 'PROPN') names.add(token.text);
    });
  }
  for (const tokens of sentences) {
    tokens.forEach((token, i) => {
      const opens = opensUtterance(tokens, i);
      if (isWill(tokens, i) || (opens && isNameBeforeVerb(tokens, i))) makeName(token);
      if (!OPEN_CLASS.has(token.pos)) return;
      if (!opens) return;
      const isSubject = /^(?:VERB|AUX)$/.test(tokens[i + 1]?.pos ?? '');
      // “[Downing] Street said”
      const isStreet =
        token.pos === 'VERB' && CAPITALISED.test(token.text) && /^(?:Street|Road|Lane|Hill|House)$/.test(tokens[i + 1]?.text ?? '');
      // ““…,” [Madden] said.”, “[Madden]'s clerks”: no verb stands before another, or owns anything.
      const isSpeaker =
        token.pos === 'VERB' &&
        CAPITALISED.test(token.text) &&
        !/^let$|ing$/.test(token.lower) &&
        /^(?:said|says|told|added|wrote|['’]s)$/.test(tokens[i + 1]?.lower ?? '');
      if (isStreet || isSpeaker || (names.has(token.text) && (token.pos === 'VERB' || isSubject))) token.pos = 'PROPN';
    });
  }
}
