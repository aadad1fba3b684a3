/** Who put out, or spoke, what the next quotation gives. */

import type { Range } from '../text/ranges.ts';
import { type SentenceView, tokenAt } from './grammar.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { nounPhraseAfter } from './noun-phrases-after.ts';
import { skipAdverbsLeft } from './occasions-before.ts';
import { mayName } from './phrase-nouns.ts';

/** What is said to somebody, whose words may follow as they are. */
const ADDRESSED = /^(?:thanked|congratulated|addressed|scolded|berated|lectured|reassured|consoled)$/;

/** What somebody begins or ends with words that are quoted next. */
const OPENED = /^(?:opened|began|started|closed|ended|concluded|kicked)$/;
const OCCASION = /^(?:conference|briefing|presser|speech|address|remarks|sermon|homily|lecture|testimony)$/;

/** “opened [his weekly press conference]”, “began [her remarks]” */
function opensOccasion(view: SentenceView, verb: number): boolean {
  const own = tokenAt(view, verb + 1).lower === 'off' ? verb + 2 : verb + 1;
  if (!/^(?:his|her|their|the)$/.test(tokenAt(view, own).lower)) return false;
  return [1, 2, 3, 4].some((k) => OCCASION.test(tokenAt(view, own + k).lower));
}

/**
 * “[The club] released a short statement on Monday.”, “[Judge Hale] thanked the jury.”: who put out, or spoke, what the next quotation
 * gives; undefined where nobody did.
 */
export function putterOut(view: SentenceView): Range | undefined {
  for (let i = view.first + 1; i < view.last - 2; i++) {
    const speaks = tokenAt(view, i).pos === 'VERB' && ADDRESSED.test(tokenAt(view, i).lower) && tokenAt(view, i - 1).pos !== 'AUX';
    const speaker = speaks ? nounPhraseBefore(view, skipAdverbsLeft(view, i)) : undefined;
    if (speaker?.start === view.first && mayName(view, speaker)) return speaker;
    if (OPENED.test(tokenAt(view, i).lower) && opensOccasion(view, i)) {
      const host = nounPhraseBefore(view, skipAdverbsLeft(view, i));
      if (host?.start === view.first && mayName(view, host)) return host;
    }
    if (tokenAt(view, i).pos !== 'VERB' || !/^(?:issued|released|published|posted|put|gave)$/.test(tokenAt(view, i).lower)) continue;
    let noun = i + 1;
    while (/^(?:DET|ADJ)$/.test(tokenAt(view, noun).pos) || tokenAt(view, noun).lower === 'out') noun++;
    if (noun === i + 1 || !/^(?:statement|message|note|letter|tweet|post|apology)$/.test(tokenAt(view, noun).lower)) continue;
    const source = nounPhraseBefore(view, skipAdverbsLeft(view, i));
    if (source && mayName(view, source)) return source;
  }
  return sideTaker(view);
}

/** “[The Horse Society] is also against it.”: who is one more of those of whose views an article tells. */
function sideTaker(view: SentenceView): Range | undefined {
  const who = nounPhraseAfter(view, view.first);
  if (!who || tokenAt(view, who.end).pos !== 'AUX' || !/^(?:also|too|likewise|equally|similarly)$/.test(tokenAt(view, who.end + 1).lower))
    return undefined;
  const side = tokenAt(view, who.end + 2).lower;
  const isIn = side === 'in' && /^(?:favou?r|support|agreement)$/.test(tokenAt(view, who.end + 3).lower);
  return isIn || SIDES.test(side) ? who : undefined;
}

/** Where somebody stands. */
const SIDES =
  /^(?:against|opposed|critical|supportive|sceptical|skeptical|concerned|worried|unhappy|unconvinced|adamant|furious|angry|optimistic|hopeful|cautious|wary|keen)$/;
