/** What the writer adds to somebody's words behind a comma. */

import type { Token } from '../text/tokens.ts';
import { hasFiniteVerb, isComma, nextComma, type SentenceView, tokenAt } from './grammar.ts';

/** After a comma these take up the writer's own voice: “…, raising questions”. */
const COMMENT =
  /^(?:despite|amid|speaking|raising|prompting|echoing|contradicting|crediting|surpassing|amounting|throwing|sparking|fuell?ing|signall?ing|marking|putting|triggering|drawing|guaranteeing|engaging|compared|highlighting|underscoring|underlining|employing)$/;

/** “would take it as an insult, [implicitly putting] his name on the line”: whether the writer's own voice begins behind a comma. */
export const opensComment = (view: SentenceView, i: number): boolean =>
  // “dismissed it, [taking a swipe at] the paper”
  (tokenAt(view, i).lower === 'taking' &&
    /^(?:swipe|aim|jab|dig|shot|potshot)$/.test(tokenAt(view, tokenAt(view, i + 1).pos === 'DET' ? i + 2 : i + 1).lower)) ||
  (COMMENT.test(tokenAt(view, tokenAt(view, i).lower.endsWith('ly') ? i + 1 : i).lower) &&
    // “most of them are in Marl, [amounting to 40] per cent”: so many.
    !(tokenAt(view, i).lower === 'amounting' && tokenAt(view, i + 2).pos === 'NUM'));

/** “the Courier said in May, [in what could be] its largest deal”: behind a comma, the writer's view of it. */
export const isComment = (view: SentenceView, i: number): boolean =>
  isComma(tokenAt(view, i - 1)) &&
  tokenAt(view, i).lower === 'in' &&
  (tokenAt(view, i + 1).lower === 'what' ||
    // “a judge has found, [in a ruling that] could end the case”, “Lee said, [in an account backed] by others”
    (/^an?$/.test(tokenAt(view, i + 1).lower) && [2, 3, 4].some((k) => isRulingThat(view, i + k) || isBackedAccount(view, i + k))));

const isBackedAccount = (view: SentenceView, i: number): boolean =>
  /^(?:account|version|claim|view|assertion|description|recollection)$/.test(tokenAt(view, i).lower) &&
  /^(?:supported|backed|confirmed|corroborated|echoed|shared|disputed|denied|contradicted)$/.test(tokenAt(view, i + 1).lower) &&
  tokenAt(view, i + 2).lower === 'by';

const isRulingThat = (view: SentenceView, i: number): boolean =>
  /^(?:ruling|decision|move|step|case|development|blow|verdict|judge?ment|sign|twist|rebuke|shift|report|finding)$/.test(
    tokenAt(view, i).lower,
  ) && /^(?:that|which|likely|seen)$/.test(tokenAt(view, i + 1).lower);

/** In what veiled way something was said: “in an apparent [reference] to”, “in a thinly veiled [swipe] at”. */
const ALLUSION = /^(?:reference|allusion|nod|swipe|dig|jab|jibe|rebuke|snub|retort|sign|signal|show|remarks?|comments?|bid)$/;

/** “[in an apparent reference] to the guild”, “[in a sign] of the rift”, “[in remarks] that angered them” */
function isAllusion(view: SentenceView, i: number): boolean {
  if (tokenAt(view, i).lower !== 'in') return false;
  let noun = i + 1;
  while (noun < i + 5 && /^(?:DET|ADV|ADJ|VERB)$/.test(tokenAt(view, noun).pos) && !ALLUSION.test(tokenAt(view, noun).lower)) noun++;
  return ALLUSION.test(tokenAt(view, noun).lower) && /^(?:to|at|of|that|on)$/.test(tokenAt(view, noun + 1).lower);
}

/** “[to loud cheers]”, “[to applause]” */
function isToCheers(view: SentenceView, i: number): boolean {
  const noun = tokenAt(view, i + 1).pos === 'ADJ' ? i + 2 : i + 1;
  return tokenAt(view, i).lower === 'to' && /^(?:applause|cheers|laughter|jeers|boos|gasps|groans)$/.test(tokenAt(view, noun).lower);
}

/** “[when asked about it]”, “[when pressed]” */
const isWhenAsked = (view: SentenceView, i: number): boolean =>
  tokenAt(view, i).lower === 'when' &&
  /^(?:asked|pressed|questioned|quizzed|challenged|contacted|approached|reached)$/.test(tokenAt(view, i + 1).lower);

/** “in an [interview] with the Courier”, “at a news [conference]”, “on the [sidelines] of the talks”: where such a noun stands, of a phrase that begins at `i`; else -1. */
export function venueAt(view: SentenceView, i: number): number {
  if (!/^(?:in|at|on|during)$/.test(tokenAt(view, i).lower)) return -1;
  const leadsUp = ({ pos, text, lower }: Token) => /^(?:DET|ADJ|NOUN|PRON|NUM)$/.test(pos) || text === '-' || lower.endsWith('ed');
  let noun = i + 1;
  while (noun < i + LONGEST_VENUE && leadsUp(tokenAt(view, noun)) && !VENUE.test(tokenAt(view, noun).lower)) noun++;
  return VENUE.test(tokenAt(view, noun).lower) ? noun : -1;
}

/** In tokens: “in a three-hour recorded interview”. */
const LONGEST_VENUE = 8;

const VENUE = /^(?:interviews?|conference|briefing|sidelines|podcast|phone-in)$/;

/** “[his voice breaking]”, “[flanked by his wife]”, “[wiping away tears]”: how somebody looked or sounded. */
const isBearing = (view: SentenceView, i: number): boolean => {
  const [first, second, third] = [0, 1, 2].map((k) => tokenAt(view, i + k).lower) as [string, string, string];
  return (
    (/^(?:his|her|their)$/.test(first) && /^(?:voice|voices|eyes|hands?|lips?|face)$/.test(second) && third.endsWith('ing')) ||
    (first === 'flanked' && second === 'by') ||
    (/^(?:wiping|fighting|choking|holding|blinking)$/.test(first) && [1, 2, 3].some((k) => tokenAt(view, i + k).lower === 'tears')) ||
    (/^(?:shaking|bowing|nodding)$/.test(first) && /^(?:his|her)$/.test(second) && third === 'head') ||
    (first === 'visibly' && tokenAt(view, i + 1).pos !== 'NOUN')
  );
};

/** “[something the guild disputes]”, “[which the guild denies]”, “[a view shared by the guild]”: what others make of it. */
function isOthersView(view: SentenceView, i: number): boolean {
  const { lower } = tokenAt(view, i);
  const comma = nextComma(view, i);
  const end = comma < 0 ? view.last : comma;
  for (let k = i + 1; k < Math.min(end, i + LONGEST_VIEW); k++) {
    const word = tokenAt(view, k).lower;
    if (/^(?:which|something)$/.test(lower) && k > i + 1 && /^(?:den(?:y|ies|ied)|disputes?|disputed|rejects?|rejected)$/.test(word))
      return true;
    const isShared = /^(?:shared|echoed|backed|supported|endorsed|contested)$/.test(word) && tokenAt(view, k + 1).lower === 'by';
    if (/^an?$/.test(lower) && isShared && !hasFiniteVerb(view, i, k)) return true;
  }
  return false;
}

/** In words: “something that the guild and its members have long disputed”. */
const LONGEST_VIEW = 12;

/** What the writer tells behind a comma of how, where or to what effect somebody spoke, wherever the words themselves stand. */
export const opensTail = (view: SentenceView, i: number): boolean =>
  isAllusion(view, i) || isToCheers(view, i) || isWhenAsked(view, i) || venueAt(view, i) > 0 || isBearing(view, i);

/** “[sparking anger]”, “[fuelling speculation]”: what somebody's words brought about. */
const isEffect = (view: SentenceView, i: number): boolean =>
  /^(?:sparking|drawing|prompting|provoking|triggering|fuell?ing|stoking|raising|earning|eliciting|reigniting)$/.test(
    tokenAt(view, i).lower,
  ) && [1, 2, 3].some((k) => REACTION.test(tokenAt(view, i + k).lower));

const REACTION =
  /^(?:anger|outrage|fury|uproar|laughter|applause|cheers|boos|jeers|gasps|derision|criticism|ire|fire|condemnation|backlash|rebukes?|speculation|concerns?|fears|questions|eyebrows|calls|protests|debate|controversy|praise)$/;

/** What one does next who has spoken, and says nothing by it: “then [left]”. */
const DID_NEXT =
  /^(?:left|walked|sat|stormed|hung|turned|drove|smiled|laughed|nodded|shrugged|returned|paused|winked|sighed|declined|refused)$/;

/** The same, where the words stand before the cue: there a deed, an effect and what others think of it are no words either. */
export const opensTailBehindCue = (view: SentenceView, i: number): boolean =>
  opensTail(view, i) ||
  isEffect(view, i) ||
  isOthersView(view, i) ||
  (tokenAt(view, i).lower === 'dealing' && tokenAt(view, i + 1).pos === 'DET') ||
  (/^(?:and|then)$/.test(tokenAt(view, i).lower) && DID_NEXT.test(tokenAt(view, i + 1).lower));

/** “It sold well, she said, [wiping] her brow”: what a speaker did meanwhile. */
export const GESTURE =
  /^(?:wiping|shaking|nodding|shrugging|smiling|laughing|grinning|gesturing|pointing|holding|standing|sitting|looking|wearing|fighting|choking|chuckling|sighing|waving|referring|speaking|raising|pausing|glancing|leaning|clutching|swiping|alluding|referencing|mocking|echoing|invoking|commenting|responding|reacting|replying|offering|extending)$/;
