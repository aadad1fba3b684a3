/** Set phrases that tell how, where or to whom something was said. */

import { isTimeWord, type SentenceView, TIME_SPAN, tokenAt } from './grammar.ts';
import { beginsClause } from './noun-phrases-after.ts';

const LANGUAGES = 'english|spanish|french|german|arabic|russian|hebrew|mandarin|italian|portuguese|ukrainian|hindi|welsh|irish';

const SITES = 'x|twitter|instagram|facebook|linkedin|telegram|tiktok|youtube|bluesky|threads|whatsapp|weibo|reddit|truth social';

/** Each in small letters, without what may stand behind it; of what brackets hold one stands in it. */
const PATTERNS = [
  // Where and how openly.
  '(|live )on air',
  'under (oath|questioning)',
  'off (the record|camera)',
  'on (the record|background|camera|stage|capitol hill|the stand|the doorstep|the spot)',
  'in (public|private|court|parliament|congress|writing|person)',
  'in the (commons|lords|chamber|dock)',
  'from the (dock|podium|stage|bench|pulpit|floor|witness box)',
  'outside (court|parliament|his home|her home|their home)',
  'behind closed doors',
  `on (|his |her |its )(${SITES}|social media)`,
  'in (written|oral|sworn|video) (evidence|testimony|answers)',
  'on (his|her|their|its) (way out|way in|way home|deathbed|return|arrival)',
  // By what means.
  `in (${LANGUAGES})`,
  'by (|tele)phone',
  '(by|via) (email|e-mail|text|text message|letter|video link|zoom|skype)',
  'through (a|an|his|her|their) (lawyer|solicitor|attorney|interpreter|translator|publicist|spokesman|spokeswoman)',
  // In what manner.
  'at length',
  'in (full|jest|passing|essence|effect|tears|kind|vain|good faith|unison|disbelief|frustration|anger|despair)',
  'through (tears|gritted teeth)',
  'with a (|wry )(smile|shrug|laugh|grin|sigh|chuckle|smirk|wink)',
  'with (some|great|evident|obvious) (pride|relief|regret|glee|reluctance|satisfaction)',
  'without (elaborating|elaboration|hesitation|explanation|going into detail|giving (|further )details)',
  'to (|loud )(applause|cheers|laughter|jeers)',
  'in no uncertain terms',
  'in (so many words|the same breath)',
  'by way of (explanation|apology|example)',
  'half (in jest|jokingly)',
  'in a (whisper|low voice|hushed voice)',
  'in (his|her|their|its) defen(c|s)e',
  // To what it is put.
  'in (response|reply|turn|part|principle|theory|fact|short)',
  'by (contrast|comparison)',
  'for (his|her|its|their) part',
  'as (ever|usual|always)',
  'when (asked|pressed|contacted|approached|questioned|challenged)(| (about|on|for) (it|this|that|comment))',
  // When, and how often.
  'for the (first|second|third|umpteenth) time',
  'once (more|again)',
  'yet again',
  'time and (|time )again',
  'again and again',
  'over and over(| again)',
  'now and (then|again)',
  'from time to time',
  'more than once',
  'on occasion',
  'at (first|once|times|one point|some point|this point|that point|the same time|the start|the outset|the end)',
  'from (the start|the outset|the beginning|day one)',
  'in the (past|end|meantime|process)',
  'in (time|hindsight|retrospect)',
  'in recent (days|weeks|months|years)',
  'over (time|the years)',
  '(early|later) on',
  'all along',
  'so far',
  'of late',
  'that same (day|night|morning|afternoon|evening|week|month|year)',
  '(moments|minutes|hours|days|weeks) (later|earlier)',
  '(right|straight) away',
  'to this day',
  '(by|until|till|even|only|back|since) then',
];

/** “in (a|b) c” → “in a c”, “in b c” */
function expand(pattern: string): string[] {
  const group = /\(([^()]*)\)/.exec(pattern);
  if (!group) return [pattern];
  const [before, behind] = [pattern.slice(0, group.index), pattern.slice(group.index + group[0].length)];
  return (group[1] ?? '').split('|').flatMap((word) => expand(before + word + behind));
}

const PHRASES = new Set(PATTERNS.flatMap(expand));
const IN_WORDS = [...PHRASES].map((phrase) => phrase.split(' '));
/** What they begin and end with, and how many words the longest has: what tells most places apart at once. */
const OPENS = new Set(IN_WORDS.map(([first]) => first));
const CLOSES = new Set(IN_WORDS.map((phrase) => phrase.at(-1)));
const LONGEST = Math.max(...IN_WORDS.map((phrase) => phrase.length));

const SITE = new RegExp(`^(?:${SITES.replace('truth ', '')}|media)$`);

/**
 * Where a set phrase ends that begins at `i`: “said [under oath] that”, “said [through tears] it was late”; -1 where none stands there, or it is
 * part of a longer one (“in private equity”).
 */
export function setPhraseEnd(view: SentenceView, i: number): number {
  if (!OPENS.has(tokenAt(view, i).lower)) return -1;
  for (let end = Math.min(view.last, i + LONGEST); end > i + 1; end--) {
    if (!CLOSES.has(tokenAt(view, end - 1).lower)) continue;
    const phrase = view.article.tokens.slice(i, end).map((t) => t.lower);
    if (!PHRASES.has(phrase.join(' '))) continue;
    const next = tokenAt(view, end);
    const isPart =
      next.text === '-' || next.lower === 'of' || (/^(?:NOUN|ADJ|PROPN)$/.test(next.pos) && next.text === next.lower && !isTimeWord(next));
    return isPart ? -1 : end;
  }
  return -1;
}

/** How things are said: of these none is a part of what was said. */
const MANNER =
  /^(?:privately|publicly|bluntly|flatly|repeatedly|openly|candidly|plainly|frankly|categorically|explicitly|emphatically|angrily|quietly|softly|tearfully|wryly|firmly|pointedly|simply|previously|separately|anonymously|initially|again)$/;

/** “said [privately] it was late”, and not “said again and again”: an adverb of manner before a clause. */
export const isManner = (view: SentenceView, i: number): boolean => MANNER.test(tokenAt(view, i).lower) && beginsClause(view, i + 1);

/** What tells who somebody is, where it stands behind them: “Republicans on Capitol Hill”. */
const IS_PLACE = /^(?:congress|parliament|commons|lords|chamber|dock|hill|stand|scene|floor|stage|bench|home)$/;

/** “An inspection [the previous month] found”, “The mayor [the day before] said”: where such a time begins; -1 where none ends before `end`. */
function relativeTimeFrom(view: SentenceView, end: number): number {
  const word = (k: number) => tokenAt(view, end - k).lower;
  const isTime =
    (/^(?:previous|following|next|same|preceding)$/.test(word(2)) && TIME_SPAN.test(word(1))) ||
    (/^(?:before|after)$/.test(word(1)) && TIME_SPAN.test(word(2)));
  return isTime && word(3) === 'the' && /^(?:NOUN|PROPN)$/.test(tokenAt(view, end - 4).pos) ? end - 3 : -1;
}

/** Where a set phrase begins that ends before `end`, and names no place; -1 where none does. */
export function setPhraseFrom(view: SentenceView, end: number): number {
  const time = relativeTimeFrom(view, end);
  if (time > view.first) return time;
  const { lower } = tokenAt(view, end - 1);
  if (IS_PLACE.test(lower) || !CLOSES.has(lower)) return -1;
  for (let i = Math.max(view.first, end - LONGEST); i < end - 1; i++) {
    // “a post on Telegram said”: where it stands.
    const isSite = SITE.test(lower) && tokenAt(view, i - 1).pos === 'NOUN';
    if (setPhraseEnd(view, i) === end) return isSite ? -1 : i;
  }
  return -1;
}

/** ““It is late,” said Jo Lee [through her lawyer]”: behind a name what tells how something was said, and not who said it. */
export function isHowNamed(view: SentenceView, i: number): boolean {
  if (tokenAt(view, i - 1).pos !== 'PROPN') return false;
  const next = tokenAt(view, i + 1).lower;
  return (
    /^(?:through|via|amid|without|despite|aboard)$/.test(tokenAt(view, i).lower) ||
    (tokenAt(view, i).lower === 'on' && /^(?:condition|behalf)$/.test(next))
  );
}
