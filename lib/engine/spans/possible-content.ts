import { CLAIM_NOUNS } from '../lexicon/claims.ts';
import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { Range } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import { hasComplement } from './called.ts';
import { isInContactClause } from './contact-clauses.ts';
import {
  hasFiniteVerb,
  isComma,
  isNominal,
  isQuoted,
  isQuotedWithin,
  isRelative,
  nextComma,
  type SentenceView,
  tokenAt,
} from './grammar.ts';
import { KEEPS } from './group-start.ts';
import { wordBeforeSubject } from './naming.ts';
import { isPublishing } from './own-deeds.ts';
import { isWritten } from './phrase-nouns.ts';
import type { VerbGroup } from './verb-groups.ts';

/** One word that tells what is denied: “denied [wrongdoing]”. */
const DENIABLE =
  /^(?:wrongdoing|involvement|responsibility|guilt|liability|misconduct|negligence|collusion|corruption|allegations|accusations|charges|claims|reports|rumou?rs|murder|manslaughter|assault|rape|arson|fraud|theft|perjury|robbery|burglary|treason|espionage|harassment|bullying|racism|sexism|discrimination|plagiarism|cheating|doping|abuse|bribery|conspiracy|cruelty|neglect|favouritism|favoritism|nepotism|bias|blame|knowledge|complicity|paternity|infidelity|retaliation|torture|genocide|interference|hacking|spying|lying|impropriety|malpractice)$/;

/** One word that tells what is admitted. */
const ADMITTED = /^(?:failings|failures|errors|mistakes|shortcomings|lapses|defeat|breaches|delays|problems|difficulties)$/;

/** Whose business it is to expect things. */
const FORECASTERS = /^(?:analysts|economists|forecasters|strategists|traders|investors|markets|pollsters)$/;

/** What somebody who looks for it finds none of. */
const NOTHING_FOUND = /^(?:evidence|proof|signs?|indications?|wrongdoing|faults?|basis|links?|traces?|merit|connections?)$/;

/** “[the developer], who …”, “[Jo Lee].”: a noun phrase that is a person's and nothing of theirs. */
function namesSomebody(view: SentenceView, from: number): boolean {
  let end = from;
  while (isNominal(tokenAt(view, end)) || /^(?:DET|ADJ)$/.test(tokenAt(view, end).pos)) end++;
  const { pos, lower } = tokenAt(view, end - 1);
  return end > from && tokenAt(view, end).pos === 'PUNCT' && (pos === 'PROPN' || isPersonNoun(lower));
}

/** True where what stands in `[from, to)` can be the content of a verb of this frame. */
export function isContent(view: SentenceView, group: VerbGroup, from: number, to: number, source: Range): boolean {
  if (to <= from) return false;
  // “referred to Hart [as a leader]”: without it a thing is only mentioned.
  // “closed [with a film of Hale saying “…”]”, “referring to a kind of theft, “…””: a thing is done or named.
  const isThing = group.lemma === 'refer' ? !hasAny(view, from, to, /^as$/) : group.frame === 'say' && tokenAt(view, from).lower === 'with';
  if (isThing && !isQuoted(view, from + 1)) return false;
  // “who testified [at the trial] said it was “late””
  if (group.lemma === 'testify' && /^(?:at|in|before|during|against|for)$/.test(tokenAt(view, from).lower)) return false;
  if (isQuotedWithin(view, from, to)) return true;
  switch (group.frame) {
    case 'deny':
      // “denied [him] a seat”, “denied [Moss] the key”, “denied [access to reporters]”: withheld, not said to be untrue.
      if (group.lemma === 'deny' && (isRecipient(view, from) || isGranted(view, from))) return false;
      // “a story denied [at the time]”
      if (tokenAt(view, from).lower === 'at' && tokenAt(view, to - 1).lower === 'time') return false;
      // “shut down [a market]” is done, “shut down [the rumours]” is said.
      if (group.lemma === 'shut' && !namesClaim(view, from, to)) return false;
      // “contradicting [the developer], who insists …”: somebody, and nothing that was said.
      if (/^(?:contradict|rebut)$/.test(group.lemma) && namesSomebody(view, from)) return false;
      // “has denied [meddling]”
      return to - from >= 2 || DENIABLE.test(tokenAt(view, from).lower) || /^\p{L}{3,}ing$/u.test(tokenAt(view, from).lower);
    case 'judge': {
      // “applauding [along with the crowd]”
      // “blames [drought]”
      const isCause = group.lemma === 'blame' && tokenAt(view, from).pos === 'NOUN';
      return (to - from >= 2 || isCause) && tokenAt(view, from).lower !== 'along';
    }
    case 'call': {
      // “compares [data from both]”: looked at, not likened to anything.
      if (/^(?:compare|liken)$/.test(group.lemma) && !hasAny(view, from, Math.min(to, commaFrom(view, from)), /^(?:to|with)$/))
        return false;
      // “a sculpture portraying [the plane]”: shown, not called anything.
      if (/^(?:portray|depict)$/.test(group.lemma) && !hasAny(view, from, to, /^as$/)) return false;
      // “calling [it overdue]”, “terming [them malicious]”
      const isTwo = to - from === 2 && /^(?:call|term|deem)$/.test(group.lemma);
      if (isTwo && /^(?:it|him|her|them|this|that)$|^\p{Lu}/u.test(tokenAt(view, from).text)) return tokenAt(view, from + 1).pos === 'ADJ';
      // “now that they have called [more attention] to it”
      if (group.lemma === 'call' && hasAny(view, from, Math.min(to, from + 3), /^attention$/)) return false;
      // “a step that critics [called reckless]”, “a step critics [described as reckless]”: its thing stands before.
      const hasGap =
        group.form === 'passive' || isInContactClause(view, group.verb) || /^(?:that|which)$/.test(wordBeforeSubject(view, group.start));
      // “files that the paper has called [The Cabinet Files]”: a name.
      const named = tokenAt(view, from).lower === 'the' ? from + 1 : from;
      if (hasGap && group.lemma === 'call' && group.form !== 'passive' && tokenAt(view, named).pos === 'PROPN') return false;
      return to - from >= (hasGap ? 1 : 3) && (group.lemma !== 'call' || hasGap || hasComplement(view.article, { start: from, end: to }));
    }
    case 'urge':
      return to - from >= 2 || /^(?:caution|restraint|calm|patience|unity|vigilance|action|dialogue)$/.test(tokenAt(view, from).lower);
    case 'vow':
      // “vowed [revenge for the raid]”
      if (/^(?:revenge|retaliation|vengeance|justice|retribution)$/.test(tokenAt(view, from).lower)) return true;
      // “what he promised [to do]”
      if (to - from === 2 && tokenAt(view, from).lower === 'to' && wordBeforeSubject(view, group.verb) === 'what') return false;
      // “vowed [never to return]”
      return [from, from + 1].some((k) => k < to && tokenAt(view, k).lower === 'to') || hasFiniteVerb(view, from, to);
    case 'ask':
      // “demanded [the bill be sent] back”, “demanded [an apology]”
      if (group.lemma === 'demand' && to - from >= 2 && tokenAt(view, from).pos === 'DET' && !KEEPS.test(tokenAt(view, group.start).lower))
        return true;
      return (
        to - from >= (/^(?:to|for)$/.test(tokenAt(view, from).lower) ? 2 : 3) &&
        (/^(?:whether|if|how|why|what|who|whom|whose|which|when|where|that|for)$/.test(tokenAt(view, from).lower) ||
          // “questioned his fitness to lead”: what is doubted, not what is asked for.
          (tokenAt(view, from).lower === 'to' && group.lemma === 'ask'))
      );
    case 'quotation-only':
      return false;
    default: {
      const first = tokenAt(view, from).lower;
      // “…, the agency reported [quoting a clerk]”
      if (/^(?:quoting|citing)$/.test(first) || isPublishing(view, group, from, to)) return false;
      // “statements [expressing] hope have surprised them”: what words express is no report of somebody's words.
      // “expressing [the council's dismay that it was built]”
      const isOfClause = hasAny(view, from, Math.min(to, from + 6), /^that$/);
      if (/^(?:express|voice)$/.test(group.lemma) && group.form !== 'finite' && !isOfClause) return false;
      if (/^(?:warn|caution)$/.test(group.lemma) && /^(?:against|of|about)$/.test(first)) return to - from >= 2;
      // “has admitted [failings] but denies …”
      if (
        /^(?:admit|acknowledge|concede)$/.test(group.lemma) &&
        !/ing$/.test(tokenAt(view, group.verb).lower) &&
        (ADMITTED.test(first) || DENIABLE.test(first))
      )
        return true;
      if (first === 'at' && /^(?:least|most)$/.test(tokenAt(view, from + 1).lower)) return hasFiniteVerb(view, from, to);
      // “tweeted [a broken heart]”, “posted a photo”: nothing is said.
      if (/^(?:tweet|post|text|share|send)$/.test(group.lemma) && sendsPicture(view, from, to)) return false;
      if (isIntention(view, from)) return true;
      // “pointed out [where the well was]”
      if (group.lemma === 'point' && first === 'where') return false;
      // “persuaded the bank [to invest]”: brought about, not only said.
      if (/^(?:persuade|convince)$/.test(group.lemma) && /^(?:to|not)$/.test(first)) return false;
      // “warned the abbot [not to sell]”
      if (group.frame === 'tell' && (first === 'to' || (first === 'not' && tokenAt(view, from + 1).lower === 'to'))) return to - from >= 3;
      // “The poll showed [a rise of two points]”: a paper shows things.
      if (/^(?:show|find|reveal|indicate)$/.test(group.lemma) && to - from >= (group.lemma === 'show' ? 2 : 3) && isWritten(view, source))
        return true;
      // “said [about half of the rise] came from oil”
      if (/^(?:about|over|around|under|up)$/.test(first) && /^(?:half|\d.*|an?|one|two|three)$/.test(tokenAt(view, from + 1).lower))
        return hasFiniteVerb(view, from, to);
      // “argued [for a drawdown]”, and not “for two hours”
      if (group.lemma === 'argue' && /^(?:for|against)$/.test(first)) return to - from >= 2 && tokenAt(view, from + 1).pos !== 'NUM';
      // “showed [me where he slept]”
      if (group.lemma === 'show' && /^(?:me|us|him|her|them)$/.test(first) && !isWritten(view, source)) return false;
      // “argued with a colleague”, “reported to the board”: whom, not what.
      if (tokenAt(view, from).pos === 'ADP' && /^(?:with|about|against|over|at|for|by|from|like|on)$/.test(first)) return false;
      // “, alleging [fraud]”
      if (group.lemma === 'allege' && DENIABLE.test(first)) return true;
      // “admitted [dumping sand]”, “acknowledged [having lost it]”
      if (TOLD_OF_DEEDS.test(group.lemma) && group.form !== 'participle' && to - from >= 2 && isDeed(tokenAt(view, from))) return true;
      // “confessed [to the theft]”
      // and not “said he had been found and allegedly [confessed] to it”, which is told of somebody
      const isToldOf = /^(?:and|allegedly|reportedly)$/.test(tokenAt(view, group.start - 1).lower);
      if (group.lemma === 'confess' && first === 'to') return to - from >= 2 && !isSomebodyTold(view, from + 1) && !isToldOf;
      if (group.lemma === 'remember') return hasFiniteVerb(view, from, to) || first.endsWith('ing');
      if (group.lemma === 'remind' && first === 'of') return false;
      if (/^(?:claim|threaten|propose|agree|claims)$/.test(group.lemma) && first === 'to') return true;
      // “Analysts had expected [growth of a third]”
      if (/^(?:expect|forecast|project)$/.test(group.lemma) && to - from >= 2 && FORECASTERS.test(tokenAt(view, source.start).lower))
        return true;
      // “found [no evidence of misconduct]”
      if (group.lemma === 'find' && first === 'no' && NOTHING_FOUND.test(tokenAt(view, from + 1).lower)) return true;
      // “first reported [the recall]”
      if (group.lemma === 'report' && tokenAt(view, group.verb - 1).lower === 'first' && tokenAt(view, from).pos === 'DET') return true;
      // “confirmed [the meeting]”
      if (/^(?:confirm|corroborate|predict|propose)$/.test(group.lemma) && (tokenAt(view, from).pos === 'DET' || first === 'that'))
        return to - from >= 2;
      // “the team reports [in Nature]”: where, and not what.
      if (group.lemma === 'report' && first === 'in' && !hasFiniteVerb(view, from, to)) return false;
      if (
        /^(?:propose|recommend|predict|allege|suggest|promise|report|confirm|corroborate|admit|express|voice|assert)$/.test(group.lemma) &&
        to - from >= 3
      )
        return true;
      // “claimed [Ford's body] and left”: what was his was taken.
      if (group.lemma === 'claim' && opensOwned(view, from)) return false;
      // “announced a resignation in August and left”: a thing announced is an event, not what was said.
      return (
        hasFiniteVerb(view, from, to) &&
        !((NEEDS_CLAUSE.test(group.lemma) || isDisplay(view, group, source)) && !opensClause(view, from, to))
      );
    }
  }
}

/** “confessed to [a priest]”, “to [police]” */
function isSomebodyTold(view: SentenceView, from: number): boolean {
  let noun = from;
  while (/^(?:DET|ADJ|PRON|NOUN)$/.test(tokenAt(view, noun).pos) && tokenAt(view, noun + 1).pos === 'NOUN') noun++;
  const { pos, lower } = tokenAt(view, noun);
  const head = pos === 'DET' || pos === 'PRON' ? tokenAt(view, noun + 1) : tokenAt(view, noun);
  return head.pos === 'PROPN' || isPersonNoun(singularOf(head.lower)) || /^(?:police|him|her|them)$/.test(lower);
}

/** Verbs that tell of what one did by its “-ing” alone. */
const TOLD_OF_DEEDS = /^(?:admit|acknowledge|confirm|concede|confess|recall|recount)$/;

const isDeed = ({ pos, lower }: Token): boolean => /^(?:VERB|AUX)$/.test(pos) && /^\p{L}{2,}ing$/u.test(lower);

/** What is done to things, and said only of what is told as a clause. */
const NEEDS_CLAUSE = /^(?:add|announce|declare|write|maintain|boast|joke)$/;

/** “The mayor [showed] restraint and left”: what somebody lets see. */
function isDisplay(view: SentenceView, { lemma }: VerbGroup, { start, end }: Range): boolean {
  const head = tokenAt(view, end - 1).lower;
  return lemma === 'show' && (isPersonNoun(singularOf(head)) || (end - start === 1 && /^(?:he|she|who)$/.test(head)));
}

/** What is claimed by taking it. */
const OWNED =
  /^(?:bod(?:y|ies)|remains|ashes|seats?|titles?|victory|victories|crowns?|prizes?|medals?|lives|life|victims?|throne|lead|spot|place|inheritance|baggage|luggage|refunds?|asylum|benefits)$/;

/** “claimed [the man's body] and left”: something of somebody's, with no clause behind it. */
export function opensOwned(view: SentenceView, from: number): boolean {
  let end = from;
  while (/^(?:DET|PRON|ADJ|NUM|NOUN|PROPN|PART)$/.test(tokenAt(view, end).pos) && tokenAt(view, end).lower !== 'to') end++;
  return end > from && OWNED.test(tokenAt(view, end - 1).lower) && !isFiniteForm(tokenAt(view, end));
}

/** “a single broken-heart emoji”, “a photo of it” */
const sendsPicture = (view: SentenceView, from: number, to: number): boolean =>
  hasAny(
    view,
    from,
    Math.min(to, from + 6),
    /^(?:emojis?|photos?|photographs?|pictures?|selfies?|memes?|gifs?|videos?|clips?|links?|screenshots?)$/,
  ) && !view.article.tokens.slice(from, to).some((t) => t.pos === 'AUX');

function namesClaim(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (CLAIM_NOUNS.has(tokenAt(view, i).lower) || isQuoted(view, i)) return true;
  return false;
}

const isRecipient = (view: SentenceView, i: number): boolean =>
  /^(?:him|her|them|us|me|you)$/.test(tokenAt(view, i).lower)
    ? tokenAt(view, i + 1).pos !== 'NOUN'
    : tokenAt(view, i).pos === 'PROPN' && /^(?:a|an|the|any)$/.test(tokenAt(view, i + 1).lower);

const GRANTED =
  /^(?:status|access|licen[cs]es?|entry|care|aid|visas?|bail|benefits|coverage|permission|treatment|service|services|asylum|parole|citizenship|funding|leave|tenure|admission)$/;

/** “denied [bail] to two men”, “denied [a request]”: what is asked for, and who does not get it. */
export function isGranted(view: SentenceView, from: number): boolean {
  let end = from;
  while (/^(?:DET|ADJ|NOUN|PROPN|PUNCT)$/.test(tokenAt(view, end).pos) && !isComma(tokenAt(view, end))) end++;
  const what = tokenAt(view, end - 1).lower;
  return REQUESTED.test(what) || (GRANTED.test(what) && /^(?:to|for)$/.test(tokenAt(view, end).lower));
}

/** “denied [a request] by his lawyers”: what a judge or an office turns down. */
const REQUESTED = /^(?:requests?|motions?|petitions?|applications?|appeals?|bids?|pleas?|injunctions?|continuance|clemency)$/;

/** The first comma from `from` on, else the sentence's end. */
function commaFrom(view: SentenceView, from: number): number {
  const comma = nextComma(view, from);
  return comma < 0 ? view.last : comma;
}

function hasAny(view: SentenceView, from: number, to: number, word: RegExp): boolean {
  for (let i = from; i < to; i++) if (word.test(tokenAt(view, i).lower)) return true;
  return false;
}

/** “declared [his intention to resist]”, “announced [their support for the plan]”: what somebody means is no mere event. */
const isIntention = (view: SentenceView, from: number): boolean =>
  /^(?:his|her|its|their|an?)$/.test(tokenAt(view, from).lower) &&
  /^(?:intention|intent|readiness|willingness|support|opposition|innocence|solidarity|concerns?|objections?)$/.test(
    tokenAt(view, from + 1).lower,
  );

/** True where the first verb of `[from, to)` has what stands before it for its subject: a clause, not a thing with a clause on it. */
function opensClause(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokenAt(view, i);
    if (isQuoted(view, i)) return true;
    // “maintained their battle [as] they sit there”: a clause on the whole.
    const opensTime = /^(?:as|after|before|when|while|since|because|until|though|although)$/.test(token.lower);
    if ((isRelative(token) || opensTime) && i > from) return false;
    // “wrote letters to each of the firms [she saw]”: a clause on a thing.
    const isContact = tokenAt(view, i - 1).pos === 'PRON' && i - 2 > from && isNominal(tokenAt(view, i - 2));
    // “adds a layer, helping [to read] it”: an infinitive has no subject.
    if (isFiniteForm(token) && tokenAt(view, i - 1).lower !== 'to')
      return !isContact && !['CCONJ', 'PUNCT'].includes(tokenAt(view, i - 1).pos);
  }
  return false;
}
