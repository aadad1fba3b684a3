/** What the writer adds to somebody's words behind a comma. */

import { isComma, type SentenceView, tokenAt } from './grammar.ts';

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
