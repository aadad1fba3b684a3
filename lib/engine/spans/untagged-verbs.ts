import { isGroupNoun, isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import type { Token } from '../text/tokens.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import { GROUPS_STATES } from '../text/verb-subjects.ts';
import { isComma, isNominal, isQuoted, type SentenceView, tokenAt } from './grammar.ts';

/** “people who [favour] free speech”: behind “who” a lone noun that is nobody's is the verb, whatever the tagger says. */
export function hasUntaggedVerb(view: SentenceView, who: number): boolean {
  const { pos, lower } = tokenAt(view, who + 1);
  const isLone = pos === 'NOUN' && /^(?:ADJ|DET|PRON|ADP)$/.test(tokenAt(view, who + 2).pos);
  return isLone && tokenAt(view, who).lower === 'who' && !isPersonNoun(lower) && !isGroupNoun(lower);
}

/** “report”, and not “reports”. */
const isSingular = ({ pos, lower }: Token): boolean => pos === 'NOUN' && singularOf(lower) === lower;

/** “said [in her opening remarks] that”: a noun of the phrase that tells where something was said. */
function hangsOnVerb(view: SentenceView, i: number): boolean {
  let k = i - 1;
  while (/^(?:ADJ|NOUN|DET|PRON|PROPN|PART)$/.test(tokenAt(view, k).pos)) k--;
  return tokenAt(view, k).pos === 'ADP' && tokenAt(view, k - 1).pos === 'VERB';
}

/** A word tagged as noun is a verb here when a subject stands before it and a clause or quotation after it. */
export function looksVerbal(view: SentenceView, i: number): boolean {
  const previous = tokenAt(view, i - 1);
  const next = tokenAt(view, i + 1);
  // “the Rust Belt [states] that lost most”
  if (tokenAt(view, i).lower === 'states' && GROUPS_STATES.test(previous.lower)) return false;
  // “Many in the council [call] them gulls”
  if (/^(?:them|him|us|me)$/.test(next.text) && isNominal(previous)) return true;
  // “the subject of newspaper [reports] that she left”
  if (tokenAt(view, i).lower === 'reports' && /^(?:newspaper|media|press|news)$/.test(previous.lower) && tokenAt(view, i - 2).pos !== 'DET')
    return false;
  // “there are long-standing [reports] that it will go”
  if (tokenAt(view, i).lower === 'reports' && previous.lower.endsWith('ing') && tokenAt(view, i - 2).text === '-') return false;
  // “one of her Twitter [messages] that it was late”
  const isSent = /^(?:messages|emails|texts|posts|tweets)$/.test(tokenAt(view, i).lower);
  if (isSent && (next.lower === 'that' || /^(?:twitter|facebook|whatsapp|telegram|instagram|text|email)$/.test(previous.lower)))
    return false;
  // “The report [notes] that half of them”
  const isTold =
    (next.lower === 'that' && !isFiniteForm(tokenAt(view, i + 2))) || (isComma(next) && isQuoted(view, i + 2)) || isQuoted(view, i + 1);
  if (isTold && !hangsOnVerb(view, i) && /[^s]s$/.test(tokenAt(view, i).lower) && isSingular(previous)) return true;
  // “the News Agency of Norland (NAN) [reports] that”
  const isShort = previous.text === ')' && tokenAt(view, i - 2).pos === 'PROPN';
  const subject = isShort || previous.pos === 'PROPN' || previous.pos === 'PRON' || previous.pos === 'ADV' || isComma(previous);
  return (
    subject &&
    // “said so, [remarks] that were printed”: a relative clause.
    ((next.lower === 'that' && !isFiniteForm(tokenAt(view, i + 2))) ||
      isQuoted(view, i + 1) ||
      (/^(?:DET|PRON)$/.test(next.pos) && next.lower !== 'that')) &&
    /(?:s|ed)$/.test(tokenAt(view, i).lower)
  );
}
