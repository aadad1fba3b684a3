import { DOCUMENT_NOUNS } from '../lexicon/bodies.ts';
import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import { words } from '../lexicon/word-list.ts';
import type { Token } from './tokens.ts';
import { isFiniteForm } from './verb-forms.ts';
import { isFeared, isFurther, isMany, isPluralPaper, isVerbless } from './verb-subjects.ts';
import { isWeekday } from './words.ts';

/** Gossip's verbs of saying, which are nouns elsewhere. */
const DISHES = /^(?:dishes|spills|gushes|snitches|confides)$/;

/** “[Emails we obtained] show”: papers that somebody came by, up to `at`. */
function isPaperHad(tokens: readonly Token[], at: number): boolean {
  const [paper, who, had] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]];
  const isHad = /^(?:obtained|saw|reviewed|seen|viewed|examined|got|received)$/.test(had?.lower ?? '');
  return isHad && /^(?:we|he|she|they|i)$/.test(who?.lower ?? '') && paper !== undefined && isPluralPaper(paper);
}

/** “Two of the polls released this month [show] Lee ahead”, “a survey of those 18 to 30 years old [shows] a split”: with whom the paper agrees. */
function isPaperShowing(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!/^(?:DET|PROPN|NUM|SCONJ)$/.test(next?.pos ?? '') && !/^(?:how|that|why)$/.test(next?.lower ?? '')) return false;
  for (let k = i - 1; k >= 0 && k > i - 12; k--) {
    const { pos, lower } = tokens[k] as Token;
    if (pos === 'PUNCT' || pos === 'AUX' || (pos === 'VERB' && !/(?:ed|en)$/.test(lower))) return false;
    if (tokens[i]?.lower === 'show' ? isPluralPaper(tokens[k] as Token) : /^(?:polls?|survey|study|analysis)$/.test(lower))
      return k < i - 1 || lower.endsWith('s');
  }
  return false;
}

/** “weeks of strife, [warning] there would be more”, “with Mr Lee [warning] the mayor it was late” */
function isWarning(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  // “fears of “strife,” [warning] that it was late”
  if (/^["”]$/.test(before?.text ?? '') && tokens[i - 2]?.text === ',') return next?.lower === 'that';
  if (before?.text === ',') return /^(?:there|he|she|they|it|of|against)$/.test(next?.lower ?? '');
  const isWith = before?.pos === 'PROPN' && tokens.slice(Math.max(0, i - 5), i).some((t) => t.lower === 'with');
  return isWith && /^(?:DET|PROPN|PRON|SCONJ)$/.test(next?.pos ?? '');
}

/** Whether a paper that somebody got hold of stands before `i`, and no verb of the sentence's own. */
function isWrittenBefore(tokens: readonly Token[], i: number): boolean {
  const before = tokens.slice(0, i);
  const got = before.findIndex((t) => /^(?:obtained|seen|reviewed|released|published)$/.test(t.lower));
  const isPaper = got > 0 && before.slice(0, got).some((t) => DOCUMENT_NOUNS.has(t.lower));
  return isPaper && !before.some((t, k) => k !== got && (t.pos === 'VERB' || t.pos === 'AUX'));
}

/** “[Tarn plans to sell its mill]”, and not “Tarn plans to sell it drew anger”: a name that opens the sentence, and no other verb. */
function isPlanning(tokens: readonly Token[], i: number): boolean {
  if (i === 0 || tokens[i + 1]?.lower !== 'to' || tokens[i + 2]?.pos !== 'VERB') return false;
  const rest = tokens.slice(i + 3);
  const stop = rest.findIndex((t) => t.pos === 'PUNCT');
  const clause = stop < 0 ? rest : rest.slice(0, stop);
  // “In addition, [the board plans] to sell it”
  const from = tokens.slice(0, i).findLastIndex((t) => t.text === ',') + 1;
  const isSubject = (t: Token, k: number) =>
    t.pos === 'PROPN' || (k === 0 && t.pos === 'DET') || (t.pos === 'NOUN' && singularOf(t.lower) === t.lower);
  return from < i && tokens.slice(from, i).every(isSubject) && !clause.some(isFiniteForm);
}

/** “[as the Marl Courier] reports”: a name behind “as” ends before `i`. */
function isAsNamed(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (tokens[at]?.pos === 'PROPN') at--;
  if (at < i - 1 && tokens[at]?.lower === 'the') at--;
  return at < i - 1 && tokens[at]?.lower === 'as';
}

const opensPhrase = (token: Token | undefined): boolean => /^(?:PROPN|DET|PRON)$/.test(token?.pos ?? '');

const NO_VERB: Token = { start: 0, end: 0, text: '', lower: '', lemma: '', pos: 'X' };

/** What stands behind the words of a noun phrase from `i` on. */
function nextVerb(tokens: readonly Token[], i: number): Token {
  let at = i;
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(tokens[at]?.pos ?? '')) at++;
  return (at > i ? tokens[at] : undefined) ?? NO_VERB;
}

/** “[Sources close to Lee] dispute”, “[Both officials] dispute”: people open the sentence, and up to `i` comes no verb. */
function isPluralSubject(tokens: readonly Token[], i: number): boolean {
  const people = tokens.slice(0, Math.min(i, 4)).find((t) => t.lower.endsWith('s') && isPersonNoun(singularOf(t.lower)));
  return people !== undefined && !tokens.slice(0, i).some((t) => /^(?:VERB|AUX|PUNCT)$/.test(t.pos));
}

/** “[Economists in Marl, Norland,] project”: people stand in the first words, and up to `i` no verb. */
function isOfPeople(tokens: readonly Token[], i: number): boolean {
  const people = tokens.slice(0, Math.min(i, 5)).some((t) => t.lower.endsWith('s') && isPersonNoun(singularOf(t.lower)));
  return people && isVerbless(tokens, 0, i);
}

/** What `verbAt` asks for by its spelling, besides words in “-ed” and those behind “further”: told first, it spares most nouns the rest. */
const ASKED_FOR = words(`
  revealing warning fight work fear hope march sleep struggle vote travel point cost hit hurt let cut left shot plans hopes aims report reports claim
  project projects forecast forecasts answering hearing leading handling overseeing prosecuting caution counter whisper worry grumble gossip mutter murmur jokes quips paints dispute disputes contest date note state states mistook overtook undertook show shows seek dishes dished spills gushes snitches confides notes claims charges branding
`);

/** The lemma of the verb as which a word is to be read that the tagger takes for a noun or an adjective. */
function verbAt(tokens: readonly Token[], i: number): string | undefined {
  const { lower, pos, lemma } = tokens[i] as Token;
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if ((pos !== 'NOUN' && pos !== 'ADJ') || !(ASKED_FOR.has(lower) || lower.endsWith('ed') || before?.lower === 'further')) return undefined;
  // “spoke on Saturday, [revealing] that”
  if (lower === 'revealing') return before?.text === ',' && next?.lower === 'that' ? 'reveal' : undefined;
  // “Both [requested] anonymity”
  if (lower === 'requested') return next?.lower === 'anonymity' ? 'request' : undefined;
  if (lower === 'warning') return isWarning(tokens, i) ? 'warn' : undefined;
  // “that his soldiers [fight] differently”
  const isDoing = /^(?:fight|work|fear|hope|march|sleep|struggle|vote|travel)$/.test(lower) && /^(?:ADV|SCONJ)$/.test(next?.pos ?? '');
  if (isDoing) return before?.pos === 'NOUN' && before.lower.endsWith('s') && next?.lower !== 'and' ? lemma : undefined;
  // “A source who saw it [informed] this newspaper that it was late”
  // “The letter [informed] parents that it was late”, “The Courier was [informed] by a clerk that …”
  const isBy = lower === 'informed' && /^(?:was|were|been|also)$/.test(before?.lower ?? '') && next?.lower === 'by';
  if (isBy) return tokens.slice(i + 3, i + 8).some((t) => t.lower === 'that') ? 'inform' : undefined;
  // “with the minister [branding] the report “a joke””
  if (lower === 'branding') return before?.pos === 'PROPN' && next?.pos === 'DET' ? 'brand' : undefined;
  if (lower === 'informed')
    return (/^(?:DET|PROPN)$/.test(next?.pos ?? '') || (before?.pos === 'NOUN' && next?.pos === 'NOUN')) &&
      tokens.slice(i + 2, i + 6).some((t) => t.lower === 'that')
      ? 'inform'
      : undefined;
  // “port sources [point] out that it was late”
  if (lower === 'point')
    return before?.lower.endsWith('s') && next?.lower === 'out' && tokens[i + 2]?.lower === 'that' ? 'point' : undefined;
  // “The delay [cost] them the deal”
  if (/^(?:cost|hit|hurt|let|cut|left)$/.test(lower)) return /^(?:him|them|us|me)$/.test(next?.lower ?? '') ? lemma : undefined;
  // “a hired assassin [shot] Ms Lee”
  if (lower === 'shot')
    return before?.pos === 'NOUN' && isPersonNoun(singularOf(before.lower)) && next?.pos === 'PROPN' ? 'shoot' : undefined;
  // “The council [hurried] Monday to take it back”
  if (pos === 'ADJ' && /[^e]ed$/.test(lower) && before?.pos === 'NOUN' && next && isWeekday(next.lower)) return lemma;
  if (/^(?:plans|hopes|aims)$/.test(lower)) return isPlanning(tokens, i) ? lower.slice(0, -1) : undefined;
  // “Skippers [report] facing long weeks”
  // “The police [report] that three men ran”, and not “The police report that leaked on Monday”
  const isByPolice = lower === 'report' && before?.lower === 'police' && next?.lower === 'that' && i < 3 && tokens[0]?.lower !== 'a';
  if (isByPolice) return tokens[i + 2] && !isFiniteForm(tokens[i + 2] as Token) ? 'report' : undefined;
  const isSeen = lower === 'report' && next?.pos === 'VERB' && next.lower.endsWith('ing');
  if (isSeen) return before && i < 4 && isPersonNoun(singularOf(before.lower)) && before.lower.endsWith('s') ? 'report' : undefined;
  // “Those in the know [claim] it was late”, “have looked at it and [claim] that”
  if (lower === 'claim') {
    const isKnowing = before?.lower === 'know' && tokens[i - 2]?.lower === 'the' && tokens[i - 3]?.lower === 'in';
    // “bulletins which [claim] Lee has left”
    const isOfWhich = before?.lower === 'which' && /^(?:PROPN|PRON|DET)$/.test(next?.pos ?? '');
    return isKnowing || isOfWhich || (before?.pos === 'CCONJ' && next?.lower === 'that') ? 'claim' : undefined;
  }
  // “The council [disputes] the findings”
  if (lower === 'disputes')
    return /^(?:the|this|that|those|these|his|her|its|their|any|it)$/.test(next?.lower ?? '') &&
      before?.pos !== 'DET' &&
      before?.pos !== 'ADJ' &&
      isVerbless(tokens, 0, i)
      ? 'dispute'
      : undefined;
  // “Sources close to Lee [dispute] the account”
  if (/^(?:dispute|contest)$/.test(lower))
    return (/^(?:DET|PRON)$/.test(next?.pos ?? '') || next?.lower === 'that') && isPluralSubject(tokens, i) ? lower : undefined;
  // “Chief executive Greg Shove [confirmed] details of it”: behind a name with which the sentence opens.
  if (/^(?:confirmed|rejected|dismissed)$/.test(lower)) {
    const isSubject =
      i > 1 &&
      tokens.slice(i - 2, i).every((t) => /^\p{Lu}/u.test(t.text)) &&
      tokens.slice(0, i).every((t) => t.pos !== 'PUNCT' && t.pos !== 'AUX');
    return isSubject && /^(?:NOUN|DET)$/.test(next?.pos ?? '') ? lower.slice(0, -2) : undefined;
  }
  // “Economists in Marl, Norland, [project] that it will be late”
  if (/^(?:project|forecast)$/.test(lower)) return next?.lower === 'that' && isOfPeople(tokens, i) ? lower : undefined;
  // “The budget office [projects] that it will cost more”, and not “the road projects that the town funds”
  if (/^(?:projects|forecasts)$/.test(lower)) {
    const isClause = next?.lower === 'that' && /^(?:will|would|could|may)$/.test(nextVerb(tokens, i + 2)?.lower ?? '');
    return isClause && /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') ? lower.slice(0, -1) : undefined;
  }
  // “a person [answering] the phone”, “the judge [hearing] the case”
  if (/^(?:answering|hearing|leading|handling|overseeing|prosecuting)$/.test(lower))
    return isPersonNoun(before?.lower ?? '') && /^(?:the|his|her|a)$/.test(next?.lower ?? '') ? lower.slice(0, -3) : undefined;
  // “Some in town [whisper] that it was late”
  if (/^(?:whisper|worry|grumble|gossip|mutter|murmur)$/.test(lower)) {
    // “Dealers [whisper] it may go for double”
    const isClause = /^(?:it|he|she|they|the)$/.test(next?.lower ?? '') && isFiniteForm(nextVerb(tokens, i + 1));
    return (next?.lower === 'that' || isClause) && isFeared(tokens, i) ? lower : undefined;
  }
  // “Another insider [paints] a different picture”
  if (lower === 'paints') return isPersonNoun(before?.lower ?? '') && /^(?:an?|the)$/.test(next?.lower ?? '') ? 'paint' : undefined;
  // “And one governor, who may run, [jokes] that it was late”
  if (/^(?:jokes|quips)$/.test(lower)) return next?.lower === 'that' && before?.text === ',' ? lower.slice(0, -1) : undefined;
  // “But some [note] that it was late”, “The authors [caution] that it was late”
  if (/^(?:note|caution|counter|concern)$/.test(lower)) {
    const isSubject = isMany(before) || (lower !== 'concern' && isPluralSubject(tokens, i));
    return next?.lower === 'that' && isSubject && isVerbless(tokens, 0, i) ? lower : undefined;
  }
  // “the study, which [notes] that 58 firms owe tax”
  const isOnPaper =
    /^(?:notes|claims|states|reports)$/.test(lower) &&
    /^(?:which|who)$/.test(before?.lower ?? '') &&
    // “the study, which [notes]: “…””
    (next?.lower === 'that' || (/^[,:]$/.test(next?.text ?? '') && /^["“]$/.test(tokens[i + 2]?.text ?? '')));
  if (isOnPaper) return lower.slice(0, -1);
  // “The thefts [date] back to 2016”
  if (lower === 'date') return before?.pos === 'NOUN' && before.lower.endsWith('s') && next?.lower === 'back' ? 'date' : undefined;
  // “The charity, which left in May, [alleged] guards were to blame”: behind a comma, with a clause of its own.
  if (lower === 'alleged') return before?.text === ',' && isFiniteForm(nextVerb(tokens, i + 1)) ? 'allege' : undefined;
  // “The fund, founded by Lee, [charges] that Moss took money”
  if (lower === 'charges') return before?.text === ',' && next?.lower === 'that' && opensPhrase(tokens[i + 2]) ? 'charge' : undefined;
  // “A chiropractor [claims] in a film that it heals”
  if (lower === 'claims' && next?.lower === 'in') {
    const isTold =
      i < 5 && before?.pos === 'NOUN' && isPersonNoun(before.lower) && tokens.slice(i + 3, i + 8).some((t) => t.lower === 'that');
    return isTold ? 'claim' : undefined;
  }
  // “as the Courier [reports], it was late”
  // “Three were held, [reports] local media.”
  const isByMedia = before?.text === ',' && /^(?:local|state|national)$/.test(next?.lower ?? '') && tokens[i + 2]?.lower === 'media';
  if (lower === 'reports') return isByMedia || (next?.text === ',' && isAsNamed(tokens, i)) ? 'report' : undefined;
  if (lower === 'notes' && next?.text === ',' && isAsNamed(tokens, i)) return 'note';
  // “The terms of service [state] that users must be 13”
  if (lower === 'state') {
    const isPaper = (t: Token) => isPluralPaper(t) || /^(?:terms|rules|guidelines|policies)$/.test(t.lower);
    return next?.lower === 'that' && isVerbless(tokens, 0, i) && tokens.slice(0, i).some(isPaper) ? 'state' : undefined;
  }
  if (isFurther(tokens, i - 1)) return lemma.replace(/s$/, '');
  // “A copy of a report obtained by the station [states] it was late”
  if (lower === 'states') return isWrittenBefore(tokens, i) ? 'state' : undefined;
  if (/^(?:mistook|overtook|undertook)$/.test(lower)) return lower.replace('took', 'take');
  // “Emails we obtained [show] managers knew”
  if (/^shows?$/.test(lower)) return (lower === 'show' && isPaperHad(tokens, i)) || isPaperShowing(tokens, i) ? 'show' : undefined;
  // “Some [seek] to be left alone”
  if (lower === 'seek') return next?.lower === 'to' ? 'seek' : undefined;
  // “A pal [dished] to Glow”
  if (lower === 'dished') return 'dish';
  // ““It's over,” the insider [dishes].”, ““It's over,” [dishes] one insider”
  const closes = next?.pos === 'PUNCT' && /^["”]$/.test(tokens[i - 3]?.text ?? '');
  const turns = /^["”]$/.test(before?.text ?? '') && /^(?:NUM|DET)$/.test(next?.pos ?? '');
  return DISHES.test(lower) && (closes || turns) ? lower.replace(/e?s$/, '') : undefined;
}

/** Mends, in place, verbs that their neighbours tell, whatever the tagger takes them for. */
export function mendMisread(tokens: readonly Token[]): void {
  tokens.forEach((token, i) => {
    const lemma = verbAt(tokens, i);
    if (lemma === undefined) return;
    token.pos = 'VERB';
    token.lemma = lemma;
  });
}
