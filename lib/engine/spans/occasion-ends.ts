/** Where an adverbial ends that tells on what occasion something was said. */

import { isPersonNoun } from '../lexicon/persons.ts';
import type { Token } from '../text/tokens.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import { isWeekday } from '../text/words.ts';
import { isQuoted, isTimeWord, isVerb, quotationAround, type SentenceView, tokenAt } from './grammar.ts';
import { beginsClause, nounPhraseAfter } from './noun-phrases-after.ts';
import type { VerbGroup } from './verb-groups.ts';

/** “warned [about] a change that is under way”: there what was said begins. */
export const opensWarning = ({ lemma }: VerbGroup, { lower }: Token): boolean =>
  /^(?:warn|caution)$/.test(lemma) && /^(?:about|against|of)$/.test(lower);

/** Nouns that close what tells on what occasion something was said. */
const OCCASIONS =
  /^(?:interview|e-?mail|call|statement|letter|message|conference|briefing|speech|hearing|interviews|emails|messages|calls)$/;

/** Whether a phrase opens at `i` that an auxiliary or a past form follows, as no noun does. */
function hasPastBehind(view: SentenceView, i: number): boolean {
  const verb = tokenAt(view, nounPhraseAfter(view, i)?.end ?? i);
  return verb.pos === 'AUX' || (verb.pos === 'VERB' && isFiniteForm(verb) && !verb.lower.endsWith('s') && verb.lower !== verb.lemma);
}

/** Where an adverbial of occasion ends: before “that”, a quotation, a comma, or a new subject with its verb. */
export function occasionEnd(view: SentenceView, from: number, group: VerbGroup): number {
  const takesInfinitive = /^(?:claim|threaten|propose|agree|ask)$/.test(group.lemma);
  let i = from + 1;
  for (; i < view.last && i < from + 25; i++) {
    const token = tokenAt(view, i);
    // “on ABC's [“This Week”]”, “in an interview on [“Late Night”] that”: the name of a programme.
    const isOn = isQuoted(view, i) && tokenAt(view, i - 1).lower === 'on' && tokenAt(view, quotationAround(view, i).end).lower === 'that';
    if (isOn || (isQuoted(view, i) && i > from + 1 && /^(?:['’]s|show|program|programme|podcast)$/.test(tokenAt(view, i - 1).lower))) {
      i = quotationAround(view, i).end - 1;
      continue;
    }
    if (isQuoted(view, i) || token.lower === 'that' || /^[,:;—–]$/.test(token.text)) break;
    // “testified for hours [and broke] down as she spoke of it”: what was done next.
    const next = tokenAt(view, i + 1);
    if (group.lemma === 'testify' && token.lower === 'and' && next.pos === 'VERB' && isFiniteForm(next)) break;
    // “warned in its report [about] what came”
    if (opensWarning(group, token) && i > from + 1) break;
    // “claimed in a post [to] have won”
    if (takesInfinitive && token.lower === 'to' && isVerb(tokenAt(view, i + 1)) && (i > from + 1 || isTimeWord(tokenAt(view, from)))) break;
    // “said on “Late,” [if] they picked him he would”
    if (token.lower === 'if' && isQuoted(view, i - 1)) break;
    if (i === view.last - 1 && /^[.!?]$/.test(token.text)) break;
    // “said Wednesday [the vote] was late”
    const mayOpen = i > from + 1 || isTimeWord(tokenAt(view, from));
    const before = tokenAt(view, i - 1);
    // “said on air when [he was asked] about it”: the clause of time is a part of the occasion.
    const isAskedIf = before.lower === 'if' && tokenAt(view, i - 2).lower === 'asked';
    const isInClause = isAskedIf || /^(?:when|while|after|before|as|once|whether)$/.test(before.lower);
    if (/^(?:he|she|they|it|we|there)$/.test(token.lower) && mayOpen && !isInClause) break;
    // “said Thursday [his biggest worry] was …”
    const isOwned = isTimeWord(before) && /^(?:his|her|its|their|my|our)$/.test(token.lower);
    // “told me in an interview [nurses often tried] to leave”
    const isPlural =
      before.lower === 'interview' && /^(?:NOUN|ADJ)$/.test(token.pos) && token.lower.endsWith('s') && isPersonNoun(token.lower);
    if (isPlural && mayOpen && [1, 2].some((k) => isFiniteForm(tokenAt(view, i + k)))) break;
    // “told staff in an email [prices had risen]”, “said on Monday [half of them left]”
    // “said last week [county officials knew] it”
    const isSpan = isTimeWord(before) && /^(?:last|this)$/.test(tokenAt(view, i - 2).lower);
    const isDay = isWeekday(before.lower) || before.lower === 'yesterday' || isSpan;
    const isBehindOccasion = (isDay || OCCASIONS.test(before.lower)) && !isTimeWord(token) && !OCCASIONS.test(token.lower);
    if (isBehindOccasion && mayOpen && /^(?:NOUN|ADJ|NUM)$/.test(token.pos) && hasPastBehind(view, i)) break;
    const opens = token.pos === 'DET' || token.pos === 'PROPN' || isOwned;
    // “said in a call to the Courier [the attack] was late”
    const isBehindName = token.pos === 'DET' && before.pos === 'PROPN';
    const isFree = isBehindName || isTimeWord(before) || !['ADP', 'DET', 'PROPN', 'ADJ', 'CCONJ', 'VERB', 'PART'].includes(before.pos);
    if (opens && isFree && mayOpen && beginsClause(view, i)) break;
  }
  return i;
}
