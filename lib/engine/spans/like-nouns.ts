/** Where a word of saying is a noun or an adjective, as what stands before it tells. */

import { isBareSubject } from '../text/bare-subjects.ts';
import { isNominal, isQuoted, type SentenceView, tokenAt } from './grammar.ts';
import { isBehindNameInS } from './group-start.ts';

/** Adjectives that open phrases of their own. */
const QUANTITY = /^(?:fewer|more|most|less|half|many|several|few)$/;

const OBJECT = new Set(['DET', 'PRON', 'PROPN', 'SCONJ']);

/** “people [close] to her”, “[those] around her” */
const isPeopleClose = (view: SentenceView, i: number): boolean =>
  /^(?:close|closest|loyal|opposed|known|near|those|people|friends|aides|allies|sources)$/.test(tokenAt(view, i).lower);

/** “who[’s] argued that”, “he[’s] predicting a win”: has or is, and no owner's mark. */
const isHas = (view: SentenceView, i: number): boolean =>
  tokenAt(view, i).pos === 'AUX' &&
  /^(?:he|she|who)$/.test(tokenAt(view, i - 1).lower) &&
  /(?:ed|ing)$/.test(tokenAt(view, i + 1).lower) &&
  // “[why] she's protesting:”, “[what] he's proposing is fair”
  !/^(?:what|why|how|whatever)$/.test(tokenAt(view, i - 2).lower);

/** Whether the word of saying at `i` stands behind an owner, an article, an adjective or a preposition, as no verb does. */
export function isLikeNoun(view: SentenceView, i: number, lemma: string): boolean {
  const [previous, token, next] = [tokenAt(view, i - 1), tokenAt(view, i), tokenAt(view, i + 1)];
  // “although some [welcomed] the date”: some, many and most stand for people where an object follows.
  const standsFor =
    token.pos === 'VERB' &&
    (/^(?:some|many|most|several|few|others|both)$/.test(previous.lower) || isBareSubject(view.article.tokens, i)
      ? OBJECT.has(next.pos) || (lemma === 'speak' && next.lower === 'of')
      : previous.lower === 'another' && (!/^(?:NOUN|ADJ|PROPN)$/.test(next.pos) || QUANTITY.test(next.lower)));
  // “People close to her [predicted] that”, and not “in her predicted loss”, where the tag is another
  const isOfHer =
    previous.lower === 'her' &&
    tokenAt(view, i - 2).pos === 'ADP' &&
    token.pos === 'VERB' &&
    (token.lower.endsWith('ed') || isPeopleClose(view, i - 3));
  return (
    (/^(?:his|her|its|their|my|our|your)$/.test(previous.lower) && !isOfHer) ||
    // “what the papers [each] called”, “The three men [all] denied”
    (previous.pos === 'DET' &&
      !standsFor &&
      previous.lower !== 'which' &&
      !(/^(?:each|all|both)$/.test(previous.lower) && isNominal(tokenAt(view, i - 2)))) ||
    // “All of those involved [described] him as “odd””, “Photos posted online [showed] …”
    (previous.pos === 'ADJ' &&
      !standsFor &&
      // “went on the offensive [denying] that it was so”
      !(token.lower.endsWith('ing') && next.lower === 'that') &&
      !/^(?:involved|present|concerned|affected|responsible|online)$/.test(previous.lower)) ||
    (/^['’]s?$/.test(previous.text) && !isQuoted(view, i - 1) && !isBehindNameInS(view, i) && !isHas(view, i - 1)) ||
    // “an expert we spoke with [agreed] that …”
    (previous.pos === 'ADP' && !/^(?:spoke|talked)$/.test(tokenAt(view, i - 2).lower))
  );
}
