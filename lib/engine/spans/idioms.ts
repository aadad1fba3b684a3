import { DOCUMENT_NOUNS } from '../lexicon/bodies.ts';
import { CLAIM_NOUNS } from '../lexicon/claims.ts';
import { isPersonNoun } from '../lexicon/persons.ts';
import { ALL_REPORTING, DENY, QUOTATION_ONLY } from '../lexicon/reporting-verbs.ts';
import { words } from '../lexicon/word-list.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import { isUncheckedClaim } from './caveats.ts';
import { isComma, isQuoted, lemmaOf, type SentenceView, skipAdverbsRight, tokenAt } from './grammar.ts';
import { MODAL } from './group-start.ts';
import { beginsClause } from './noun-phrases-after.ts';
import { isRuledOut } from './rulings.ts';

/** Whether a verb that can bring in words brings in none here: what courts do with a motion, and idioms. */
export const bringsNoWords = (view: SentenceView, verb: number, lemma: string): boolean =>
  isRuledOut(view, verb, lemma) ||
  isIdiom(view, verb, lemma) ||
  // “said in [posing] the question”
  (lemma === 'pose' && tokenAt(view, verb).lower.endsWith('ing')) ||
  // “that the state [report] could not confirm”: a noun, with the clause's verb behind it.
  (/^(?:report|claim|estimate|forecast|note)$/.test(tokenAt(view, verb).lower) && MODAL.test(tokenAt(view, verb + 1).lower)) ||
  // “she kept to the rules, [claims] that nobody could verify”: a noun on what was told before.
  (isComma(tokenAt(view, verb - 1)) && isUncheckedClaim(view, verb, view.last));

/** Whether a few words behind a verb “that” opens a clause, or a quotation begins. */
function clauseOrWordsNear(view: SentenceView, verb: number): boolean {
  for (let i = verb + 1; i < verb + 9; i++)
    if (isQuoted(view, i) || (tokenAt(view, i).lower === 'that' && tokenAt(view, i - 1).pos !== 'ADP')) return true;
  return false;
}

/** “describing it [as a mess]”: whether up to its comma a verb tells how, or quotes. */
function saysHow(view: SentenceView, verb: number): boolean {
  let i = verb + 1;
  while (i < view.last && !isComma(tokenAt(view, i)) && tokenAt(view, i).lower !== 'as' && !isQuoted(view, i)) i++;
  return !isComma(tokenAt(view, i));
}

/** “[Under a new plan] announced on Monday”: whether nothing but a phrase that “under” opens stands before a verb in its clause. */
function hangsOnUnder(view: SentenceView, verb: number): boolean {
  let i = verb - 1;
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokenAt(view, i).pos) && i > Math.max(view.first, verb - 12)) i--;
  return i < verb - 1 && tokenAt(view, i).lower === 'under' && tokenAt(view, verb - 1).pos === 'NOUN';
}

const isWord = (view: SentenceView, i: number, word: string): boolean => tokenAt(view, i).lower === word;

/** In words: so far behind their verb quotations are looked for. */
const REACH_OF_WORDS = 40;

/** “thanked her [for “all she did”]”: whether a quotation begins in the verb's own clause. */
function givesWords(view: SentenceView, verb: number): boolean {
  let i = verb + 1;
  while (
    i < Math.min(view.last, verb + REACH_OF_WORDS) &&
    !isQuoted(view, i) &&
    !isComma(tokenAt(view, i)) &&
    !/^(?:and|but|that)$/.test(tokenAt(view, i).lower)
  )
    i++;
  return isQuoted(view, i);
}

/** “announced [his resignation]”: done by saying so, and a bare event (guide, 7). */
const isOwnEvent = (view: SentenceView, i: number): boolean =>
  /^(?:his|her|its|their)$/.test(tokenAt(view, i).lower) &&
  [1, 2].some(
    (k) =>
      /^(?:resignation|retirement|departure|candidacy|engagement|pregnancy|divorce|exit|return|comeback|bankruptcy|wedding)$/.test(
        tokenAt(view, i + k).lower,
      ) && !/^(?:that|to)$/.test(tokenAt(view, i + k + 1).lower),
  );

/** “they [begged] the question”, “[show] up for work”, “[reports] live from the scene”, “left, [convinced] that”, “their smiles [said] a lot”, “[cried] foul”: no words. */
function isIdiom(view: SentenceView, verb: number, lemma: string): boolean {
  const [next, behind] = [tokenAt(view, verb + 1), tokenAt(view, verb + 2)];
  // “She [disputed] that, saying it was so”: what is denied was told before.
  if (DENY.has(lemma) && next.lower === 'that' && behind.pos === 'PUNCT' && behind.text !== '"') return true;
  // “Doctors [think] otherwise.”, and not “A memo suggests otherwise: it was late”
  if (next.lower === 'otherwise' && behind.pos === 'PUNCT' && behind.text !== ':') return true;
  switch (lemma) {
    case 'recall':
      // “[recalled] its ambassador”, “recalled 4,000 cars”: called back.
      return [1, 2, 3].some((k) =>
        /^(?:ambassadors?|envoys?|diplomats?|cars|vehicles|trucks|products?|troops|batches|toys|parliament)$/.test(
          tokenAt(view, verb + k).lower,
        ),
      );
    case 'announce':
      if (isOwnEvent(view, verb + 1)) return true;
      return hangsOnUnder(view, verb);
    case 'unveil':
    case 'publish':
      // “Under a plan [announced] on Monday the ministry will close it”
      return hangsOnUnder(view, verb);
    case 'propose':
      // “Lee, in [proposing] the bill, said”
      return tokenAt(view, verb).lower === 'proposing' && isWord(view, verb - 1, 'in');
    case 'quote':
      // “Lee said, and I [quote], “it is late””
      return isWord(view, verb - 1, 'i') && isWord(view, verb - 2, 'and') && next.pos === 'PUNCT';
    case 'write':
      // “[wrote] in to the Echo to say she would sing”: the next verb tells.
      return next.lower === 'in' && behind.lower === 'to' && [3, 4, 5, 6, 7].some((k) => isWord(view, verb + k, 'say'));
    case 'rebuff':
      // “[rebuffed] the reports”, and not “[rebuffed] requests to talk”
      return ![1, 2, 3, 4].some((k) =>
        /^(?:claims?|reports?|allegations?|accusations?|suggestions?|rumou?rs?|criticism)$/.test(tokenAt(view, verb + k).lower),
      );
    case 'brief':
      // “[briefed] the president on it”: of what, where no clause tells more.
      return !clauseOrWordsNear(view, verb);
    case 'describe':
      // “[Describing] the scene on Monday, Lee said”: of what, and not how.
      return verb === view.first && tokenAt(view, verb).lower === 'describing' && !saysHow(view, verb);
    case 'worry':
      // “[worries] about the cost”: of what, where no clause tells more.
      return !(next.lower === 'that' || beginsClause(view, verb + 1));
    case 'pronounce':
      // “[pronounced] him dead at the scene”, “[pronounced] it as the Dutch do”
      return [1, 2, 3, 4].some((k) => /^(?:dead|as|husband|man)$/.test(tokenAt(view, verb + k).lower));
    case 'press':
    case 'probe':
      // “[pressed] the button”: said only behind what was said.
      return !isQuoted(view, verb - 2) && !isQuoted(view, verb - 3) && !isQuoted(view, verb - 1);
    case 'thank':
      // “[thanked] them for the flowers”: done, where none of the words are given.
      return !givesWords(view, verb);
    case 'think':
      // “[thought] about it for weeks”
      return next.lower === 'about';
    case 'beg':
      return (next.lower === 'the' && behind.lower === 'question') || (next.lower === 'to' && behind.lower === 'differ');
    case 'applaud':
    case 'cheer':
      // “[applauded] in the last minute”
      return /^(?:in|as|when|from|at|,|\.)$/.test(next.lower);
    case 'show':
      return /^(?:up|off)$/.test(next.lower);
    case 'report':
      // “[reported] daily to his boss”, “Lee, [reporting] for the Courier, saw it”
      // “would run it, [reporting] directly to him”
      if (tokenAt(view, verb).lower === 'reporting' && next.lower === 'directly') return behind.lower === 'to';
      if (tokenAt(view, verb).lower === 'reporting') return /^(?:for|from|among)$/.test(next.lower);
      return next.lower === 'live' || (next.pos === 'ADV' && behind.lower === 'to');
    case 'repeat':
      // “The story [repeated] again and again was that”
      return (
        tokenAt(view, verb).lower === 'repeated' && /^(?:again|often|over)$/.test(next.lower) && /^(?:and|over|was|is)$/.test(behind.lower)
      );
    case 'claim':
      // “a man [claiming] to speak for them called the agency”: who he is.
      return (
        tokenAt(view, verb).lower === 'claiming' &&
        next.lower === 'to' &&
        /^(?:be|speak|represent)$/.test(behind.lower) &&
        tokenAt(view, verb - 1).pos === 'NOUN'
      );
    case 'call':
      // “[called] the station to say that she was safe”
      return isCalledToTell(view, verb);
    case 'shout':
    case 'boo':
    case 'howl':
      // “was [shouted] down by residents”
      return next.lower === 'down';
    case 'cry':
      return /^(?:foul|wolf)$/.test(next.lower);
    case 'argue':
      return next.lower === 'with';
    case 'answer':
      // “who [answered] the phone”
      return /^(?:phone|telephone|door|doorbell|call|calls|intercom)$/.test(
        (next.pos === 'DET' || next.pos === 'PRON' ? behind : next).lower,
      );
    case 'ask':
      // “[asked] the firm for comment”
      return isAskedInAside(view, verb) || [2, 3, 4, 5].some((k) => isWord(view, verb + k, 'for') && isWord(view, verb + k + 1, 'comment'));
    case 'find':
      return /sel(?:f|ves)$/.test(next.lower);
    case 'say':
      // “citing people it [said] were in the know”: told of them, and of nothing else.
      if (/^(?:it|they)$/.test(tokenAt(view, verb - 1).lower) && isPersonNoun(tokenAt(view, verb - 2).lower) && next.pos === 'AUX')
        return true;
      // “citing a letter it [said] it had seen”
      if (/^(?:it|they)$/.test(tokenAt(view, verb - 1).lower) && DOCUMENT_NOUNS.has(tokenAt(view, verb - 2).lower) && next.pos === 'PRON')
        return true;
      // “It['s said] the mill will close”: by nobody.
      if (/^['’]s$/.test(tokenAt(view, verb - 1).text) && tokenAt(view, verb - 2).lower === 'it') return true;
      // “He [says] it four times.”
      if (
        /^(?:it|this)$/.test(next.lower) &&
        (tokenAt(view, verb + 3).lower === 'times' || /^(?:again|twice|often|aloud)$/.test(behind.lower))
      )
        return true;
      return next.lower === 'a' && behind.lower === 'lot' && tokenAt(view, verb + 3).lower !== 'of';
    case 'brush':
    case 'laugh':
    case 'shrug':
    case 'wave':
      return /^(?:off|aside|away)$/.test(next.lower) && !isOfTalk(view, verb + 2);
    case 'flag':
      // “[flagged] in May that it was late”, “[flagged] it expects a loss”, and not “flagged a taxi”
      return (
        !beginsClause(view, verb + 1) &&
        ![1, 2, 3, 4].some((k) => tokenAt(view, verb + k).lower === 'that' && !isFiniteForm(tokenAt(view, verb + k + 1)))
      );
    case 'project':
      return !isForecast(view, verb);
    case 'feel':
      // “[felt] betrayed”, “[feel] free to”: nothing that is so.
      return next.lower !== 'that' && !beginsClause(view, verb + 1);
    case 'convince':
      return tokenAt(view, verb).lower === 'convinced' && isComma(tokenAt(view, verb - 1));
    default:
      // “the deficit [scolds] who run the town”: people.
      return (
        next.lower === 'who' &&
        /[^s]s$/.test(tokenAt(view, verb).lower) &&
        lemma !== 'ask' &&
        (isFiniteForm(behind) || behind.pos === 'NOUN')
      );
  }
}

/** Whether somebody is rung up “to say that …”, a few words behind the verb. */
function isCalledToTell(view: SentenceView, verb: number): boolean {
  for (let i = verb + 2; i < verb + 8 && !isQuoted(view, i) && !isComma(tokenAt(view, i)); i++)
    if (tokenAt(view, i).lower === 'to' && /^(?:say|report|complain|tell|announce|explain|insist)$/.test(tokenAt(view, i + 1).lower))
      return true;
  return false;
}

/** “brushed off [talk of a sale]”, and not “[the dust]” */
function isOfTalk(view: SentenceView, from: number): boolean {
  for (let i = from; i < from + 5 && !isQuoted(view, i); i++) if (TALK.has(tokenAt(view, i).lower)) return true;
  return false;
}

/** Of what somebody can be brushed off who said it. */
const TALK = new Set([
  ...CLAIM_NOUNS,
  ...words(
    'talk criticism criticisms concern concerns question questions fear fears worries complaint complaints attack attacks comparison comparisons warning warnings controversy calls',
  ),
]);

/** “[projects] that it will grow”, “[projected] the toll would rise”, and not “projected confidence”. */
function isForecast(view: SentenceView, verb: number): boolean {
  if (tokenAt(view, verb + 1).lower === 'that' || isQuoted(view, verb + 1)) return true;
  let i = verb + 1;
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(tokenAt(view, i).pos)) i++;
  return i > verb + 1 && /^(?:will|would|could|may)$/.test(tokenAt(view, i).lower);
}

/** So many words may an aside on a question have. */
const LONGEST_QUESTION = 40;

/** “Lee, [asked] on the train whether he would go, said only, “We'll see.””: what was asked of somebody, who then answers. */
function isAskedInAside(view: SentenceView, verb: number): boolean {
  const { lower } = tokenAt(view, verb);
  if (lower !== 'asked' || !isComma(tokenAt(view, verb - 1)) || !/^(?:NOUN|PROPN|NUM|PUNCT)$/.test(tokenAt(view, verb - 2).pos))
    return false;
  for (let i = verb + 2; i < Math.min(view.last - 1, verb + LONGEST_QUESTION); i++) {
    if (isQuoted(view, i) || !isComma(tokenAt(view, i))) continue;
    const at = skipAdverbsRight(view, i + 1);
    const lemma = lemmaOf(tokenAt(view, at));
    if (isFiniteForm(tokenAt(view, at)) && (ALL_REPORTING.has(lemma) || QUOTATION_ONLY.has(lemma))) return true;
  }
  return false;
}
