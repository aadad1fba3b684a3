import { PEOPLE_PLURALS } from '../lexicon/people.ts';
import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import { isSecondVerb, isWhereabouts, mendFirstVerb } from './second-verbs.ts';
import { isNotedBy, isSpoken } from './spoken-verbs.ts';
import type { Token } from './tokens.ts';
import { isFiniteForm } from './verb-forms.ts';
import {
  GROUPS_STATES,
  isBehindAside,
  isBehindWriter,
  isFeared,
  isMany,
  isOwner,
  isPaperReleased,
  isPluralPaper,
  isReportedIn,
  isReportOfOne,
  isSomebody,
  isVerbless,
  SUBJECT,
} from './verb-subjects.ts';

/** Forms of verbs of saying that are nouns or adjectives as well, which is what the tagger takes them for as a rule. */
const TWO_FACED = /^(?:claims?|reports?|estimates?|alleged|claimed|accuses|demands?|rumou?rs|counters?|notes|vows?|promises|states)$/;
/** Of these, and of those that papers do, the forms that are the sentence's verb where it has no other. */
export const ONLY_VERB =
  /^(?:claims?|reports?|estimates?|notes?|states?|shows?|finds?|suggests?|says?|calls?|warns?|details?|charges|tweets|quotes)$/;
/** Nouns that end as verbs of the past do. */
const NOUNS_IN_ED = /(?:hundred|kindred|hatred|shed|bed|sled|ped|med|^ed|infrared|naked)$/;

/**
 * “prosecutors [alleged] that”, “the villagers [claim] the company has failed”: a noun or adjective between a subject and
 * “that”, or between a subject and a whole clause, is the verb.
 */
export function mendVerbs(tokens: readonly Token[]): void {
  tokens.forEach((token, i) => {
    // “the year-ago [quarter]”
    if (token.pos === 'VERB' && tokens[i - 1]?.lower === 'ago' && tokens[i - 2]?.text === '-') token.pos = 'NOUN';
    // “threw out the suit, [ruling] that it came late”
    if (token.lower === 'ruling' && tokens[i - 1]?.text === ',' && tokens[i + 1]?.lower === 'that') token.pos = 'VERB';
    // “[Will] wrote that …”: behind a modal the verb has no ending.
    const verb = tokens[i + 1];
    if (token.text === 'Will' && verb?.pos === 'VERB' && verb.lower !== verb.lemma) token.pos = 'PROPN';
    if (token.pos !== 'NOUN' && token.pos !== 'ADJ') return;
    // “Some [spoke] of a bang”
    if (token.lower === 'spoke' && /^(?:of|on|to|with|about|under|only)$/.test(tokens[i + 1]?.lower ?? '')) {
      token.pos = 'VERB';
      token.lemma = 'speak';
    }
    // “Another [read]: “Sleep tight.””
    if (token.lower === 'read' && tokens[i + 1]?.text === ':' && /^(?:another|one|others)$/.test(tokens[i - 1]?.lower ?? ''))
      token.pos = 'VERB';
    // “Lee even [branded] as “fake news” …”
    const isLabelling = /^(?:branded|labell?ed|dubbed)$/.test(token.lower) && /^(?:as|["“])$/.test(tokens[i + 1]?.text ?? '');
    if (isLabelling && /^(?:PROPN|ADV|PRON)$/.test(tokens[i - 1]?.pos ?? '')) token.pos = 'VERB';
    // “[his claim] that it was stolen”
    if (isOwner(tokens[i - 1]) && tokens[i + 1]?.lower === 'that') return;
    // “the mayor's aide Jo Lee [attested] that …”
    if (token.pos === 'ADJ' && token.lower.endsWith('ed') && tokens[i + 1]?.lower === 'that' && isSomebody(tokens[i - 1]))
      token.pos = 'VERB';
    // “a trader who [craved] anonymity”
    const isBefore = /^(?:NOUN|PROPN|DET)$/.test(tokens[i + 1]?.pos ?? '') || isOwner(tokens[i + 1]);
    if (token.pos === 'ADJ' && token.lower.endsWith('ed') && tokens[i - 1]?.lower === 'who' && isBefore) token.pos = 'VERB';
    // “has in the past [described] Lee as”
    if (token.lower === 'found' || (token.lower === 'described' && /^(?:PROPN|PRON)$/.test(tokens[i + 1]?.pos ?? ''))) token.pos = 'VERB';
    // “The complaint, which was filed in May, [alleged] that …”, “by [warning] darkly that …”
    const behind = tokens[i + 1]?.pos === 'ADV' ? i + 2 : i + 1;
    const isTold =
      tokens[behind]?.lower === 'that' || (token.lower === 'warning' && tokens[i - 1]?.text === ',' && thatBehind(tokens, i) > 0);
    // “has been [warning] that …”
    const isGoingOn = token.lower === 'warning' && /^(?:been|is|are|was|were|['’]s|['’]re)$/.test(tokens[i - 1]?.lower ?? '');
    if (
      /^(?:alleged|claimed|warning)$/.test(token.lower) &&
      (isGoingOn || /^(?:,|but|and|while|by|before|after)$/.test(tokens[i - 1]?.lower ?? '')) &&
      isTold
    ) {
      token.pos = 'VERB';
      if (token.lower === 'warning') token.lemma = 'warn';
    }
    if (isSecondVerb(tokens, i)) {
      token.pos = 'VERB';
      mendFirstVerb(tokens.slice(0, i));
    }
    if (/^reports?$/.test(token.lower) && isReportedIn(tokens, i)) token.pos = 'VERB';
    // “Figures released by the ministry [show] crime fell”
    if (/^(?:show|suggest|indicate|reveal)$/.test(token.lower) && isPaperReleased(tokens, i)) token.pos = 'VERB';
    // “Researchers at the university [report] in a journal that …”
    const isWritten = token.lower === 'report' && tokens[i + 1]?.lower === 'in' && thatBehind(tokens, i) > 0;
    if (isWritten && isVerbless(tokens, 0, i) && isPersonNoun(singularOf(tokens[0]?.lower ?? ''))) token.pos = 'VERB';
    // “critics [point] to the cost”
    if (token.lower === 'point' && tokens[i + 1]?.lower === 'to' && isPersonNoun(tokens[i - 1]?.lower ?? '')) token.pos = 'VERB';
    // “Many [call] it a mess”
    if (token.lower === 'call' && isMany(tokens[i - 1]) && /^(?:it|him|them|this)$/.test(tokens[i + 1]?.lower ?? '')) token.pos = 'VERB';
    // “and [points] out that …”
    if (token.lower === 'points' && tokens[i + 1]?.lower === 'out') {
      token.pos = 'VERB';
      token.lemma = 'point';
    }
    const before = tokens[i - 1];
    // “freedoms that some [say] are lost”, and not “had a say”.
    if (
      token.lower === 'say' &&
      /^(?:some|many|most|others|few|third|quarter|half|percent|\p{L}+s)$/u.test(before?.lower ?? '') &&
      before?.pos !== 'PRON'
    )
      token.pos = 'VERB';
    const next = tokens[i + 1];
    if (!before || !next) return;
    // “The club [hedged] its bets”
    if (token.pos === 'ADJ' && /[^e]ed$/.test(token.lower) && before.pos === 'NOUN' && /^(?:its|his|her|their)$/.test(next.lower))
      token.pos = 'VERB';
    // “Byrne — who was there — [states] that …”
    if (next.lower === 'that' && ONLY_VERB.test(token.lower) && isBehindAside(tokens, i)) token.pos = 'VERB';
    // “the outlet's source [further claims] that”
    if (token.lower === 'further' && TWO_FACED.test(tokens[i + 1]?.lower ?? '') && tokens[i + 2]?.lower === 'that') {
      token.pos = 'ADV';
      (tokens[i + 1] as Token).pos = 'VERB';
    }
    // “The message, written by the chief, [states]: “…””
    if (/^(?:that|:)$/.test(next.lower) && TWO_FACED.test(token.lower) && isBehindWriter(tokens, i)) token.pos = 'VERB';
    // “the group, which [claims] to have met him”
    if (before.lower === 'which' && token.lower === 'claims' && next.lower === 'to') token.pos = 'VERB';
    // “the villages who [claim] it has ruined them”
    if (
      before.lower === 'who' &&
      /^(?:claims?|reports?|says?|alleged|claimed|fears?|demands?|advocate|favou?r|support|question|study|lives|works|runs|deals|speaks|shot|hit|cut|hurt|beat)$/.test(
        token.lower,
      )
    )
      token.pos = 'VERB';
    // “The health and farm sectors all [experienced] losses”
    const isOfAll = /^(?:all|both|each)$/.test(before.lower) && tokens[i - 2]?.pos === 'NOUN' && tokens[i - 2]?.lower.endsWith('s');
    if (isOfAll && token.pos === 'ADJ' && token.lower.endsWith('ed')) token.pos = 'VERB';
    if (token.lower === 'fear' && isFeared(tokens, i) && (next.lower === 'that' || beginsClause(tokens, i + 1))) token.pos = 'VERB';
    // ““…,” she [fumed].”, “a pensioner [alleged] he was hurt”
    const closes = /^(?:he|she|they)$/.test(before.lower) && /^["”,]$/.test(tokens[i - 2]?.text ?? '') && /^[.,]$/.test(next.text);
    const opens =
      /^(?:alleged|claimed)$/.test(token.lower) &&
      SUBJECT.has(before.pos) &&
      /^(?:PRON|DET)$/.test(next.pos) &&
      beginsClause(tokens, i + 1);
    // “a clerk [alleged] “that it was late””
    const isTelling = /^(?:alleged|claimed)$/.test(token.lower) && /^["“]$/.test(next.text) && tokens[i + 2]?.lower === 'that';
    if (token.pos === 'ADJ' && token.lower.endsWith('ed') && (closes || opens || isTelling)) token.pos = 'VERB';
    if (isSpoken(tokens, i)) token.pos = 'VERB';
    // “A third [fumed]: “…””, “with one [writing]: “…””
    const isOpening = next.text === ':' && /^["“'‘]$/.test(tokens[i + 2]?.text ?? '');
    const isOnes = token.lower === 'writing' && /^(?:one|another|some|many)$/.test(before.lower);
    if (isOpening && (isOnes || (token.pos === 'ADJ' && /[^e]ed$/.test(token.lower) && before.pos !== 'AUX'))) token.pos = 'VERB';
    // “tenants have [alleged] they were misled”
    const auxiliary = before.pos === 'ADV' ? tokens[i - 2] : before;
    const isPerfect = /^(?:has|have|had)$/.test(auxiliary?.lower ?? '') && token.lower.endsWith('ed');
    const isSaid = /^(?:alleged|claimed)$/.test(token.lower);
    if (token.pos === 'ADJ' && isPerfect && (isSaid || /^(?:PRON|DET|SCONJ)$/.test(next.pos))) token.pos = 'VERB';
    // “It was also [alleged] the minister had lied”
    const isOfIt = /^(?:is|was|been)$/.test(auxiliary?.lower ?? '') && tokens.slice(Math.max(0, i - 4), i).some((t) => t.lower === 'it');
    if (isSaid && isOfIt && /^(?:PRON|DET|SCONJ)$/.test(next.pos)) token.pos = 'VERB';
    // “The cuts, economists say, [limited] the recovery.”
    if (before.text === ',' && token.pos === 'ADJ' && token.lower.endsWith('ed') && /^(?:the|a|an|any)$/.test(next.lower))
      token.pos = 'VERB';
    // ““It is over,” [reports] Jo Lee.”
    if (
      /^(?:reports|notes|claims|counters|quips|remarks|comments|states|jokes|laughs|shrugs|sighs|smiles|grins)$/.test(token.lower) &&
      /^["”]$/.test(before.text) &&
      (/^\p{Lu}/u.test(next.text) || /^(?:his|her|their|the|an?|one)$/.test(next.lower))
    )
      token.pos = 'VERB';
    // “It is late[, reports] the Courier, with a photograph.”, “It is late, [notes] the mill's founder Jo Lee.”
    const isLed = before.text === ',' && (/^(?:PROPN|DET)$/.test(next.pos) || /^\p{Lu}/u.test(next.text));
    const isOutlets = isLed && (/^(?:reports|writes)$/.test(token.lower) || isNotedBy(tokens, i));
    if (isOutlets && tokens.slice(0, i).some(isFiniteForm)) {
      token.pos = 'VERB';
      token.lemma = token.lower.slice(0, -1);
    }
    // “the Met Office [states]: “…””
    if (token.text === 'states' && SUBJECT.has(before.pos) && /^(?::|that)$/.test(next.lower)) {
      token.pos = 'VERB';
      token.lemma = 'state';
    }
    // “Hale [alleged] in his suit he was hurt”, “clients of the bank [alleged] in a complaint that …”
    const isName = before.pos === 'PROPN' || /^(?:s?he|they)$/.test(before.lower) || (before.pos === 'NOUN' && thatBehind(tokens, i) > 0);
    if (token.pos === 'ADJ' && /^(?:alleged|claimed)$/.test(token.lower) && isName && next.pos === 'ADP') token.pos = 'VERB';
    // “She [fumed] on the radio”, and not “Was she tired”
    const isOwn = /^(?:s?he|they)$/.test(before.lower) && tokens[i - 2]?.pos !== 'AUX' && tokens[i - 2]?.pos !== 'VERB';
    if (token.pos === 'ADJ' && /[^e]ed$/.test(token.lower) && isOwn) token.pos = 'VERB';
    // “Lee also [alleged] that …”
    if (token.lower === 'alleged' && before.pos === 'ADV' && next.lower === 'that' && SUBJECT.has(tokens[i - 2]?.pos ?? ''))
      token.pos = 'VERB';
    if (isWhereabouts(tokens, i)) token.pos = 'VERB';
    if (!SUBJECT.has(before.pos)) return;
    // “the family [deserved] better”
    if (token.pos === 'NOUN' && /[^e]ed$/.test(token.lower) && !NOUNS_IN_ED.test(token.lower)) token.pos = 'VERB';
    // “Lee [branded] Moss a fool”
    if (/^(?:branded|dubbed|labell?ed|termed)$/.test(token.lower) && /^(?:PROPN|PRON)$/.test(next.pos)) token.pos = 'VERB';
    // “Bruhn [questions] the date”, “Lee [questions] why”
    const isOnly = !tokens.slice(0, i).some((t) => t.pos === 'AUX' || t.pos === 'VERB');
    if (token.lower === 'questions' && before.pos === 'PROPN' && isOnly && /^(?:the|why|whether|how|his|her|its|their)$/.test(next.lower)) {
      token.pos = 'VERB';
      token.lemma = 'question';
    }
    // “the callers [pressured] the firm”: no adjective stands between a noun and an article.
    const isObject = next.pos === 'DET' ? /^(?:the|a|an|any)$/.test(next.lower) : before.pos === 'PRON' && next.lower === 'it';
    if (token.pos === 'ADJ' && token.lower.endsWith('ed') && isObject) token.pos = 'VERB';
    // “Polls [show] that …”, “Records of that year [show] he gave …”: behind the plural of a paper it is no noun.
    const isReport =
      token.lower === 'show' &&
      /^(?:PRON|DET|SCONJ|PROPN)$/.test(next.pos) &&
      !tokens.slice(0, i).some((t) => t.pos === 'AUX' || t.pos === 'VERB');
    if (
      token.lower === 'show' &&
      (before.lower === 'data' || isPluralPaper(before) || (isReport && tokens.slice(0, i).some(isPluralPaper)))
    )
      token.pos = 'VERB';
    // “Villages along the road [report] that …”: what opens the sentence is their plural, and no verb stands between.
    const first = tokens.find((t) => t.pos !== 'DET' && t.pos !== 'ADJ');
    const isPlural = (first?.pos === 'NOUN' || first === tokens[0]) && first !== undefined && singularOf(first.lower) !== first.lower;
    const none = !tokens.slice(0, i).some(isFiniteForm);
    // “His email to the members [notes] that the street …”: no verb stands before, and a whole clause behind.
    const isNote = /^(?:notes|claims|reports|states|shows|finds|warns|argues|suggests)$/.test(token.lower) && none;
    const that = isNote ? thatAfter(tokens, i) : -1;
    if (that > 0 && !/^(?:AUX|VERB)$/.test(tokens[that + 1]?.pos ?? '')) token.pos = 'VERB';
    // “Sources at the store [claim] morale is low”
    const isClaim = token.lower === 'claim' && PEOPLE_PLURALS.has(first?.lower ?? '') && beginsClause(tokens, i + 1);
    if (/^(?:report|claim)$/.test(token.lower) && (next.lower === 'that' || isClaim) && (isPlural || isClaim) && none) token.pos = 'VERB';
    // “It [states] firms may leave”
    if (token.lower === 'states' && /^(?:it|he|she)$/.test(before.lower)) token.pos = 'VERB';
    // ““…,” the firms [state] in their paper”
    const isBehindQuotation =
      /^["”]$/.test(tokens[i - 3]?.text ?? '') && tokens[i - 2]?.pos === 'DET' && singularOf(before.lower) !== before.lower;
    if (/^(?:state|report|claim|note)$/.test(token.lower) && isBehindQuotation && next.pos === 'ADP') token.pos = 'VERB';
    // “The group [state] that …”
    if (
      token.lower === 'state' &&
      next.lower === 'that' &&
      /^(?:group|team|company|firm|board|council|club|band|union|family|researchers|authors)$/.test(before.lower)
    )
      token.pos = 'VERB';
    if (!TWO_FACED.test(token.lower)) return;
    // “The treasury, Holm [claims], has been …”
    let name = i - 1;
    while (tokens[name]?.pos === 'PROPN') name--;
    // “, The Information [reports], citing …”
    if (tokens[name]?.pos === 'DET' && name < i - 1) name--;
    // “the Verge's Jo Lee [reports],”
    if (/^['’]s$/.test(tokens[name]?.text ?? '') && name < i - 1) for (name--; /^(?:PROPN|DET)$/.test(tokens[name]?.pos ?? ''); ) name--;
    const isInserted =
      name < i - 1 &&
      tokens[name]?.text === ',' &&
      next.text === ',' &&
      (/^(?:AUX|VERB)$/.test(tokens[i + 2]?.pos ?? '') ||
        (/^(?:with|citing|quoting)$/.test(tokens[i + 2]?.lower ?? '') && tokens.slice(0, name).some(isFiniteForm)));
    // “a box, which Holm [claims] is new”
    const isInClause = name < i - 1 && /^(?:which|what|that)$/.test(tokens[name]?.lower ?? '') && next.pos === 'AUX';
    if ((isInserted || isInClause) && token.pos === 'NOUN') token.pos = 'VERB';
    if (token.pos === 'ADJ') {
      if (next.lower === 'that') token.pos = 'VERB';
      return;
    }
    if (isReportOfOne(tokens, i) || (token.lower === 'states' && GROUPS_STATES.test(before.lower))) return;
    // A noun behind a verb is its object: “reject the opposition claims the minister made”.
    const near = tokens.slice(Math.max(0, i - 4), i);
    const clause = near.slice(near.findLastIndex((t) => t.pos === 'PUNCT') + 1);
    if (clause.some((t) => t.pos === 'VERB' || t.pos === 'ADP')) return;
    const agrees = /s$/.test(token.lower) !== /(?:s|people|police)$/.test(before.lower) || before.pos === 'PROPN';
    if (agrees && /^(?:DET|PROPN|PRON|NUM)$/.test(next.pos) && beginsClause(tokens, i + 1)) token.pos = 'VERB';
  });
}

/** “Hale notes [that]”, “Hale notes near the end of her book [that]”: where the clause begins that a verb reports; else -1. */
function thatAfter(tokens: readonly Token[], i: number): number {
  if (tokens[i + 1]?.lower === 'that') return i + 1;
  return tokens[i + 1]?.pos === 'ADP' && tokens[i - 1]?.pos === 'PROPN' ? thatBehind(tokens, i) : -1;
}

/** How a paper came out in which something is said: “in a complaint [filed] in May”. */
const CAME_OUT = /^(?:filed|lodged|submitted|released|published|sent|posted|broadcast)$/;

/** “[warning] followers online and elsewhere [that] …”: the next “that” with neither verb nor mark before it; else -1. */
function thatBehind(tokens: readonly Token[], i: number): number {
  for (let k = i + 2; k < i + 10; k++) {
    const token = tokens[k];
    if (!token || (/^(?:VERB|AUX|PUNCT)$/.test(token.pos) && !CAME_OUT.test(token.lower))) return -1;
    if (token.lower === 'that') return k;
  }
  return -1;
}

/** Whether a subject and its verb begin at `i`, before any comma. */
function beginsClause(tokens: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < Math.min(tokens.length, i + 9); k++) {
    const token = tokens[k] as Token;
    if (token.pos === 'PUNCT') return false;
    if (isFiniteForm(token)) return true;
  }
  return false;
}
