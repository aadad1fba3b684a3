/** What stands between a subject and its verb, and tells when, where or how: “Smith on Tuesday also [said]”. */

import type { Token } from '../text/tokens.ts';
import { isComma, isNominal, isQuoted, isRelative, isTimeWord, quotationAround, type SentenceView, tokenAt } from './grammar.ts';
import { endsOccasion, UNIT } from './occasions.ts';
import { PARTICIPLE } from './phrase-words.ts';
import { setPhraseFrom } from './set-phrases.ts';

const isAllAdverbs = (view: SentenceView, from: number, to: number): boolean =>
  to > from && view.article.tokens.slice(from, to).every((t) => t.pos === 'ADV');

/** Skips back over adverbs and times that stand between subject and verb: “Smith on Tuesday also [said]”. */
export function skipAdverbsLeft(view: SentenceView, end: number): number {
  let i = end;
  for (;;) {
    const token = tokenAt(view, i - 1);
    const set = setPhraseFrom(view, i);
    if (set > view.first && (isNominal(tokenAt(view, set - 1)) || isRelative(tokenAt(view, set - 1)))) {
      i = set;
      continue;
    }
    // “Young [“eventually”] told him”
    const marked = isQuoted(view, i - 1) && i - 1 > view.first ? quotationAround(view, i - 1).start : -1;
    const isHow = marked > view.first && i - marked <= 4 && isNominal(tokenAt(view, marked - 1)) && isAllAdverbs(view, marked + 1, i - 1);
    if (isHow) i = marked;
    if (isQuoted(view, i - 1) || i - 1 < view.first) return i;
    if (isHow) continue;
    const ago = token.lower === 'ago' ? agoFrom(view, i) : -1;
    // “Jo Lee [in a letter to the board] said”
    const where = /^(?:NOUN|PROPN|NUM)$/.test(token.pos) ? whereFrom(view, i) : -1;
    // “who in 2010 [said]”
    const isYear = /^(?:1|2)\d{3}$/.test(token.lower) && /^(?:in|since)$/.test(tokenAt(view, i - 2).lower);
    if (isYear && i - 3 > view.first) i -= 2;
    // “parents, who [for months] had urged the board”
    else if (UNIT.test(token.lower) && tokenAt(view, i - 2).lower === 'for' && /^(?:who|which)$/.test(tokenAt(view, i - 3).lower)) i -= 2;
    // “The three men [all] denied”
    else if (/^(?:all|both|each)$/.test(token.lower) && tokenAt(view, i - 2).pos === 'NOUN' && i - 2 > view.first) i--;
    // “; [most] said they were”: who stands at a clause's start by itself is the subject.
    else if (token.lower === 'most' && /^(?:PUNCT|CCONJ|SCONJ)$/.test(tokenAt(view, i - 2).pos)) return i;
    // “The mill [on March 11] said”
    else if (
      /^\d{1,2}$/.test(token.lower) &&
      isTimeWord(tokenAt(view, i - 2)) &&
      tokenAt(view, i - 3).lower === 'on' &&
      i - 4 >= view.first
    )
      i -= 3;
    // “USA [Today] reported”
    else if (token.text === 'Today' && tokenAt(view, i - 2).pos === 'PROPN') return i;
    // “The ministry [less than two weeks ago] said”
    else if (ago > 0) i = ago;
    // “who saw the [flat] told”: nouns as well, behind an article.
    else if (/^(?:flat|home|north|south|east|west|back|outside|inside)$/.test(token.lower) && tokenAt(view, i - 2).lower === 'the')
      return i;
    else if (token.pos === 'ADV' && (!/^(?:here|there)$/.test(token.lower) || tokenAt(view, i - 2).pos === 'NOUN')) i--;
    // “Four of them [either] denied it or would not comment”
    else if (token.lower === 'either' && token.pos === 'CCONJ' && i - 2 > view.first) i--;
    // “Labour [in turn] accused”, “the union [in response] called”
    else if (/^(?:turn|response|return|reply)$/.test(token.lower) && tokenAt(view, i - 2).lower === 'in' && i - 3 > view.first) i -= 2;
    // “Harrow [in the recent past] has denied”
    else if (token.lower === 'past' && isInThePast(view, i - 1)) i -= tokenAt(view, i - 2).lower === 'the' ? 3 : 4;
    // “the guild [for the first time] denied it”
    else if (token.lower === 'time' && [4, 3, 2].map((k) => tokenAt(view, i - k).lower).join(' ') === 'for the first' && i - 5 > view.first)
      i -= 4;
    // “the board [for its part] denied”
    else if (token.lower === 'part' && tokenAt(view, i - 3).lower === 'for' && i - 4 > view.first) i -= 3;
    // “Jo Lee [in a tweet] said”
    else if (endsOccasion(view, i - 1) && isNominal(tokenAt(view, i - 4)) && i - 4 >= view.first) i -= 3;
    // “Jo Lee [in a Twitter post] said”
    else if (endsPost(view, i - 1) && isNominal(tokenAt(view, i - 5)) && i - 5 >= view.first) i -= 4;
    // “A report [out on Monday] showed”
    else if (
      token.lower === 'out' &&
      isTimeWord(tokenAt(view, i)) &&
      /^(?:report|data|figures|study|survey|poll)$/.test(tokenAt(view, i - 2).lower)
    )
      i--;
    // “The bank [in its May report] said”
    else if (ownPaperFrom(view, i) > 0) i = ownPaperFrom(view, i);
    // “Jo Lee [during a rally in Marl] said”
    else if (duringFrom(view, i) > 0) i = duringFrom(view, i);
    // “Jo Lee [at a news conference] said”
    else if (endsNewsConference(view, i - 1) && isNominal(tokenAt(view, i - 5)) && i - 5 >= view.first) i -= 4;
    else if (where > 0) i = where;
    else if (isTimeWord(token) && !/^(?:all|\d+)$/.test(token.lower) && i - 2 >= view.first) {
      // “a report from [March] said”, “a memo dated [3 May 2019] said”
      let first = i - 1;
      while (isTimeWord(tokenAt(view, first - 1)) || (isComma(tokenAt(view, first - 1)) && isTimeWord(tokenAt(view, first - 2)))) first--;
      if (/^(?:from|of|for|until|dated)$/.test(tokenAt(view, first - 1).lower)) return i;
      i--;
      while (isTimeWord(tokenAt(view, i - 1)) || /^(?:on|in|early|late|since|last|this|that|next)$/.test(tokenAt(view, i - 1).lower)) i--;
      if (i <= view.first) return end;
    } else if (/^(?:all|both|each|themselves|himself|herself|itself)$/.test(token.lower) && isNominal(tokenAt(view, i - 2))) i--;
    else return i;
  }
}

/** In words: “during a Monday night rally in the old town of Marl”. */
const LONGEST_DURING = 12;

/** “Jo Lee [during a rally in Marl]”: where “during” stands behind somebody, with what ends before `end`; -1 where it does not. */
function duringFrom(view: SentenceView, end: number): number {
  const isPart = ({ pos, lower }: Token) =>
    /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(pos) ||
    /^(?:in|at|of|on|for|with|along|across|through|outside|inside|near|around)$/.test(lower);
  let i = end - 1;
  while (i > end - LONGEST_DURING && isPart(tokenAt(view, i))) i--;
  return tokenAt(view, i).lower === 'during' &&
    i < end - 1 &&
    tokenAt(view, i + 1).lower !== 'which' &&
    i - 1 >= view.first &&
    isNominal(tokenAt(view, i - 1))
    ? i
    : -1;
}

/** “The bank [in its May report]”: where “in” stands behind a noun, with a paper of the noun's own that ends before `end`; -1 where none does. */
function ownPaperFrom(view: SentenceView, end: number): number {
  if (
    !/^(?:report|statement|filing|letter|note|memo|update|release|prospectus|brief|lawsuit|complaint)$/.test(tokenAt(view, end - 1).lower)
  )
    return -1;
  let i = end - 2;
  while (i > end - 5 && /^(?:ADJ|PROPN|NOUN)$/.test(tokenAt(view, i).pos)) i--;
  const isOwn = /^(?:its|his|her|their)$/.test(tokenAt(view, i).lower) && tokenAt(view, i - 1).lower === 'in';
  return isOwn && isNominal(tokenAt(view, i - 2)) && i - 2 >= view.first ? i - 1 : -1;
}

/** “The ministry [less than two weeks ago]”: where a time that ends before `end` begins behind a noun; -1 where none does. */
function agoFrom(view: SentenceView, end: number): number {
  if (!UNIT.test(tokenAt(view, end - 2).lower)) return -1;
  let i = end - 3;
  while (
    tokenAt(view, i).pos === 'NUM' ||
    /^(?:an?|than|less|more|about|nearly|almost|over|just|only|several|few|some)$/.test(tokenAt(view, i).lower)
  )
    i--;
  return i < end - 3 && i >= view.first && isNominal(tokenAt(view, i)) ? i + 1 : -1;
}

const isInThePast = (view: SentenceView, past: number): boolean =>
  / ?in the (?:recent )?$/.test([3, 2, 1].map((k) => `${tokenAt(view, past - k).lower} `).join('')) && isNominal(tokenAt(view, past - 4));

const endsPost = (view: SentenceView, i: number): boolean =>
  /^(?:in|on) (?:an?|his|her|its|their) (?:twitter|facebook|instagram|telegram|linkedin|social|blog|video|text|whatsapp|x) (?:post|message|statement|thread|video)$/.test(
    [3, 2, 1, 0].map((k) => tokenAt(view, i - k).lower).join(' '),
  );

const endsNewsConference = (view: SentenceView, i: number): boolean =>
  /^(?:in|at|during) (?:an?|the) (?:news|press|media) (?:conference|briefing|statement|release)$/.test(
    [3, 2, 1, 0].map((k) => tokenAt(view, i - k).lower).join(' '),
  );

/** What words are put in, by whoever utters them. */
const UTTERANCE =
  /^(?:statement|interview|e-?mail|tweet|letter|memo|affidavit|testimony|release|lawsuit|complaint|op-ed|address|speech|message|note)$/;

/** Where a name stands for somebody, these tell where he spoke, too. */
const VENUE_OF_NAMED =
  /^(?:post|conference|briefing|call|video|report|filing|documents?|petition|deposition|memoir|book|column|article|editorial|newsletter|essay|podcast|livestream|comments|remarks|recording|update|paper|papers|ruling|evidence|phone|telephone|rally|hearing|meeting|debate|event|ceremony|summit|dinner|vigil|trial|interviews|tweets|programme|program|show|thread|appearance)$/;

const VOICES =
  /^(?:lawyer|lawyers|attorney|attorneys|solicitor|spokesman|spokeswoman|spokesperson|agent|publicist|interpreter|translator|representative)$/;

/** In words: “in a letter to the board of the guild dated 3 May”. */
const LONGEST_WHERE = 13;

/**
 * “Jo Lee [in a letter to the board] said”, “Lee [at a rally in Marl] said”, “Lee [through his lawyer] denied it”: where what tells in what somebody
 * spoke begins, and ends before `end`; -1 where none does. Of people without a name it mostly tells who they are (“clerks in the video”).
 */
function whereFrom(view: SentenceView, end: number): number {
  let found = -1;
  for (let i = end - 1; i > Math.max(view.first, end - LONGEST_WHERE); i--) {
    const { pos, lower } = tokenAt(view, i);
    const isPart = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|ADP|PRON)$/.test(pos) || (pos === 'VERB' && PARTICIPLE.test(lower) && i > found);
    if (!isPart || isQuoted(view, i) || /^(?:who|which|that|whom|he|she|they|it|we|i)$/.test(lower)) break;
    if (pos !== 'ADP' || !isNominal(tokenAt(view, i - 1))) continue;
    let head = i + 1;
    while (head < end && /^(?:DET|PRON|ADJ|NUM)$/.test(tokenAt(view, head).pos)) head++;
    while (head + 1 < end && /^(?:NOUN|PROPN|PART)$/.test(tokenAt(view, head + 1).pos)) head++;
    const noun = tokenAt(view, head).lower;
    const isNamed = tokenAt(view, i - 1).pos === 'PROPN';
    // “a backlash over its letter urging”, “The allegations by a clerk in a letter say”
    const isOwn = lower !== 'over' && ![2, 3].some((k) => tokenAt(view, i - k).lower === 'by');
    const isOver = lower === 'over' && /^(?:phone|telephone|e-?mail)$/.test(noun);
    const isSaid = (UTTERANCE.test(noun) && (isNamed || isOwn)) || (isNamed && VENUE_OF_NAMED.test(noun));
    const isIn = isOver || (/^(?:in|via|by|on|at|during)$/.test(lower) && isSaid);
    const isThrough = isNamed && /^(?:through|via)$/.test(lower) && VOICES.test(noun);
    if ((isIn || isThrough) && head < end) found = i;
  }
  return found;
}
