import { isPersonNoun } from '../lexicon/persons.ts';
import { singularOf } from '../lexicon/singular.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import { isComma, isQuoted, isTimeWord, lemmaOf, type SentenceView, tokenAt } from './grammar.ts';
import { setPhraseFrom } from './set-phrases.ts';

export const MODAL = /^(?:would|could|should|may|might|must|shall|will|'ll|can|wo|ca)$/;
export const NEGATION = /^(?:not|n't|never|neither|nor)$/;
/** “[kept] asking”: the asking is what is told. */
export const KEEPS = /^(?:keep|keeps|kept|began|begins|started|starts|continued|continues)$/;

/** “can be [heard] asking”: what a recording shows was said. */
export const PERCEIVED = /^(?:heard|seen|overheard|filmed|recorded|shown)$/;

/** “has [also broadly] called for”: whether an auxiliary stands before the adverbs that end at `i`. */
function isAuxiliary(view: SentenceView, i: number): boolean {
  let at = i;
  while (tokenAt(view, at).pos === 'ADV') at--;
  return tokenAt(view, at).pos === 'AUX' || tokenAt(view, at).lower === 'to';
}

/** “have [in the past] said”, “have [in fact] said”: how many words stand between an auxiliary and what ends before `i`. */
function insertion(view: SentenceView, i: number): number {
  const words = [1, 2, 3].map((k) => tokenAt(view, i - k).lower);
  const [last = '', middle = '', first = ''] = words;
  // “has [up until now] denied it”
  const isUntil = /^(?:up )?until (?:now|recently|then)$/.test([first === 'up' ? first : '', middle, last].join(' ').trim());
  if (isUntil) return tokenAt(view, i - (first === 'up' ? 4 : 3)).pos === 'AUX' ? (first === 'up' ? 3 : 2) : 0;
  const set = setPhraseFrom(view, i);
  const length = set > 0 ? i - set : /^for (?:years|months|weeks|decades)$/.test(`${middle} ${last}`) ? 2 : 0;
  if (length > 0) return tokenAt(view, i - length - 1).pos === 'AUX' ? length : 0;
  // “has [over the last few weeks] repeatedly warned”
  const end = tokenAt(view, i - 1).pos === 'ADV' ? i - 1 : i;
  if (!/^(?:months|years|weeks|days|decades|hours)$/.test(tokenAt(view, end - 1).lower)) return 0;
  for (let k = end - 2; k > end - 7; k--) {
    if (/^(?:over|in|for|during|within|throughout|since)$/.test(tokenAt(view, k).lower))
      return tokenAt(view, k - 1).pos === 'AUX' ? i - k : 0;
    if (!['DET', 'ADJ', 'ADV', 'NUM', 'NOUN'].includes(tokenAt(view, k).pos)) return 0;
  }
  return 0;
}

/** “[went so far as] to say”, “[went as far as] saying” */
export const goesFar = (view: SentenceView, end: number): boolean =>
  lemmaOf(tokenAt(view, end - 4)) === 'go' && /^[sa][os] far as$/.test([3, 2, 1].map((k) => tokenAt(view, end - k).lower).join(' '));

/** “was [prompted] to say”, “was [careful] to say”: what was said all the same. */
const isMoved = (view: SentenceView, i: number): boolean =>
  /^(?:prompted|moved|forced|compelled|obliged|careful)$/.test(tokenAt(view, i).lower) && tokenAt(view, i - 1).pos === 'AUX';

/** “was [said] to have added”, “is [reported] to have told them” */
const isHearsay = (view: SentenceView, i: number): boolean =>
  /^(?:said|reported|alleged|rumou?red)$/.test(tokenAt(view, i).lower) && tokenAt(view, i - 1).pos === 'AUX';

/** “[took pains] to say”, “[went out of his way] to say”, “[took to Twitter] to say”: how many words end before `end` that tell so; 0 for none. */
function effort(view: SentenceView, end: number): number {
  const word = (k: number) => tokenAt(view, end - k).lower;
  const is = (k: number, lemma: string) => lemmaOf(tokenAt(view, end - k)) === lemma;
  if (word(1) === 'pains' && is(2, 'take')) return 2;
  if (word(1) === 'way' && /^(?:his|her|its|their|my|our)$/.test(word(2)) && word(3) === 'of' && word(4) === 'out' && is(5, 'go')) return 5;
  // “went on record to say”
  if (word(1) === 'record' && word(2) === 'on' && is(3, 'go')) return 3;
  // “took to Twitter [overnight] to say”
  const when = /^(?:overnight|again|later|today|yesterday|\p{L}+day)$/u.test(word(1)) ? 1 : 0;
  const isSite = tokenAt(view, end - 1 - when).pos === 'PROPN' && word(2 + when) === 'to' && is(3 + when, 'take');
  return isSite ? 3 + when : 0;
}

/** “was [quoted by state media] as saying”: where the participle stands behind which an outlet ends before `end`; -1 where none does. */
function quotedBy(view: SentenceView, end: number): number {
  let i = end - 1;
  while (i > end - 9 && (/^(?:DET|ADJ|NOUN|PROPN)$/.test(tokenAt(view, i).pos) || tokenAt(view, i).lower === 'of')) i--;
  return i < end - 1 && tokenAt(view, i).lower === 'by' && /^(?:quoted|cited)$/.test(tokenAt(view, i - 1).lower) ? i - 1 : -1;
}

/** “a friend of [Lee's] said”: whether whose friend somebody is stands before a mark of the owner. */
function isOfOwner(view: SentenceView, mark: number): boolean {
  let i = mark - 1;
  while (tokenAt(view, i).pos === 'PROPN') i--;
  return i < mark - 1 && tokenAt(view, i).lower === 'of' && isPersonNoun(singularOf(tokenAt(view, i - 1).lower));
}

/** “Lloyd's [noted] that”, “what Lloyd's [described] as a trade”, and not “Lloyd's noted report”: a name that ends so has a verb of its own. */
export const isBehindNameInS = (view: SentenceView, i: number): boolean =>
  tokenAt(view, i - 2).pos === 'PROPN' &&
  tokenAt(view, i).pos === 'VERB' &&
  tokenAt(view, i).lower.endsWith('ed') &&
  /^(?:that|as|[.,])$/.test(tokenAt(view, i + 1).lower);

/** “had”, “has also”, “went on to”, “was quoted as”: where the group begins that ends in the verb at `verb`. */
export function groupStart(view: SentenceView, verb: number): number {
  let i = verb;
  for (;;) {
    const token = tokenAt(view, i - 1);
    const before = lemmaOf(tokenAt(view, i - 2));
    // “a voice like [Lee's] says”
    if (isQuoted(view, i - 1) || (/^['’]s$/.test(token.lower) && (tokenAt(view, verb).lower.endsWith('s') || isOfOwner(view, i - 1))))
      return i;
    // “[Lloyd's] said losses would rise”: a name that ends so.
    if (token.pos === 'PART' && /^['’]s$/.test(token.lower) && tokenAt(view, i - 2).pos === 'PROPN') return i;
    // “Nurses at St Brigid['s] have told us”
    if (/^['’]s$/.test(token.lower) && /^(?:have|has|had|are|were|is|was)$/.test(tokenAt(view, i).lower)) return i;
    if (token.pos === 'AUX' || /^(?:has|have|had|'s|'ve|'d|was|were|is|are|been|did|does|do|being)$/.test(token.lower)) i--;
    // “the memo of 3 [May] said”: a month, which the tagger tells from the verb.
    else if ((MODAL.test(token.lower) && token.text !== 'May') || NEGATION.test(token.lower)) i--;
    else if ((token.pos === 'ADV' || /^(?:both|all|each|either)$/.test(token.lower)) && isAuxiliary(view, i - 2)) i--;
    else if (token.lower === 'to' && /^(?:on|continue|proceed|quick|begin|appear|seem|return|come|out|first)$/.test(before)) {
      i -= 2;
      if (/^(?:go|come)$/.test(lemmaOf(tokenAt(view, i - 1)))) i--;
      // “[continued on] to warn”
      else if (/^continue/.test(tokenAt(view, i - 1).lower) && before === 'on') i--;
    }
    // “had [Saturday] alleged”
    else if (i === verb && /^[a-z]+day$/.test(token.lower) && /^(?:has|have|had)$/.test(tokenAt(view, i - 2).lower)) i--;
    // “was [the] first to report”
    else if (token.lower === 'the' && tokenAt(view, i).lower === 'first' && isAuxiliary(view, i - 2)) i--;
    else if (token.lower === 'to' && before === 'purport' && /^(?:show|depict|prove|reveal)$/.test(tokenAt(view, verb).lower)) i -= 2;
    else if (token.lower === 'to' && isMoved(view, i - 2)) i -= 2;
    else if (token.lower === 'to' && tokenAt(view, i).lower === 'have' && isHearsay(view, i - 2)) i -= 2;
    else if (token.lower === 'to' && effort(view, i - 1) > 0) i -= effort(view, i - 1) + 1;
    else if (token.lower === 'as' && (before === 'quote' || /^(?:reported|heard|overheard)$/.test(tokenAt(view, i - 2).lower))) i -= 2;
    else if (token.lower === 'as' && quotedBy(view, i - 1) > 0) i = quotedBy(view, i - 1);
    else if (token.lower === 'to' && goesFar(view, i - 1)) i -= 5;
    // “was [quoted] saying, “No””
    else if (i === verb && token.lower === 'quoted' && tokenAt(view, verb).lower === 'saying') i--;
    // “[went on] saying”
    else if (i === verb && token.lower === 'on' && before === 'go' && tokenAt(view, verb).lower.endsWith('ing')) i -= 2;
    // “was quoted [Sunday] saying”
    else if (i === verb && isTimeWord(token) && tokenAt(view, i - 2).lower === 'quoted' && tokenAt(view, verb).lower === 'saying') i -= 2;
    else if (i === verb && goesFar(view, i)) i -= 4;
    else if (i === verb && KEEPS.test(token.lower) && tokenAt(view, verb).lower.endsWith('ing')) i--;
    else if (i === verb && PERCEIVED.test(token.lower) && isAuxiliary(view, i - 2) && tokenAt(view, verb).lower.endsWith('ing')) i--;
    else {
      const inserted = insertion(view, i);
      if (inserted === 0) return i;
      i -= inserted;
    }
  }
}

/** “would[, for once,] go”: token index behind the comma that closes what the one at `comma` opens between a verb's parts; else -1. */
export function asideEnd(view: SentenceView, comma: number): number {
  const isVerbal = MODAL.test(tokenAt(view, comma - 1).lower) ? /^(?:VERB|NOUN|ADJ)$/ : /^VERB$/;
  for (let i = comma + 1; i < Math.min(view.last, comma + 10); i++) {
    if (isQuoted(view, i) || isFiniteForm(tokenAt(view, i))) return -1;
    // Behind a modal stands a verb, whatever the tagger takes it for.
    if (isComma(tokenAt(view, i))) return isVerbal.test(tokenAt(view, i + 1).pos) ? i + 1 : -1;
  }
  return -1;
}
