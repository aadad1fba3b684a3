/** Set phrases that tell how, where or to whom something was said. */

import { isTimeWord, type SentenceView, tokenAt } from './grammar.ts';
import { beginsClause } from './noun-phrases-after.ts';

const LANGUAGES = 'english|spanish|french|german|arabic|russian|hebrew|mandarin|italian|portuguese|ukrainian|hindi|welsh|irish';

const SITES = 'x|twitter|instagram|facebook|linkedin|telegram|tiktok|youtube|bluesky|threads|whatsapp|weibo|reddit|truth social';

/** Each in small letters, without what may stand behind it. */
const PHRASES = [
  '(?:live )?on air',
  'under oath',
  'under questioning',
  `in (?:response|reply|turn|part|full|jest|private|public|passing|court|parliament|congress|writing|essence|effect|${LANGUAGES})`,
  'in the (?:commons|lords|chamber|dock)',
  'at length',
  'on (?:the record|background|capitol hill|the stand|the doorstep)',
  'off the record',
  'off camera',
  'on camera',
  'through (?:tears|gritted teeth)',
  'with a (?:smile|shrug|laugh|grin|sigh|chuckle|smirk|wink|wry smile)',
  'without (?:elaborating|elaboration|hesitation|explanation|going into detail|giving (?:further )?details)',
  'to (?:applause|cheers|laughter|jeers|loud applause|loud cheers)',
  'for the (?:first|second|third|umpteenth) time',
  'in no uncertain terms',
  'in so many words',
  'by way of (?:explanation|apology|example)',
  'half in jest',
  'half jokingly',
  'once (?:more|again)',
  'time and (?:time )?again',
  'again and again',
  'over and over(?: again)?',
  'more than once',
  'in a (?:whisper|low voice|hushed voice)',
  'in (?:his|her|their|its) defen[cs]e',
  'from the (?:dock|podium|stage|bench|pulpit|floor|witness box)',
  'outside (?:court|parliament|his home|her home|their home)',
  `on (?:his |her |its )?(?:${SITES})`,
  'in (?:written|oral|sworn|video) (?:evidence|testimony|answers)',
  'when (?:asked|pressed|contacted|approached|questioned|challenged)(?: (?:about|on|for) (?:it|this|that|comment))?',
];

const SET_PHRASE = new RegExp(`^(?:${PHRASES.join('|')})$`);

/** In words. */
const LONGEST = 6;

/** What one of them may end with, told before they are looked for. */
const CLOSES =
  /^(?:air|oath|questioning|response|reply|turn|part|full|jest|private|public|passing|court|parliament|congress|writing|essence|effect|length|record|background|hill|stand|doorstep|camera|tears|teeth|smile|shrug|laugh|grin|sigh|chuckle|smirk|wink|elaborating|elaboration|hesitation|explanation|detail|details|applause|cheers|laughter|jeers|time|terms|words|apology|example|jokingly|more|again|over|once|whisper|voice|defen[cs]e|home|evidence|testimony|answers|asked|pressed|contacted|approached|questioned|challenged|it|this|that|comment|commons|lords|chamber|dock|podium|stage|bench|pulpit|floor|box)$/;
const CLOSES_ELSE = new RegExp(`^(?:${LANGUAGES}|${SITES.replace('truth social', 'social')})$`);

const OPENS = /^(?:live|on|under|in|at|off|through|with|without|to|for|by|half|once|time|again|over|more|from|outside|when)$/;

/**
 * Where a set phrase ends that begins at `i`: “said [under oath] that”, “said [through tears] it was late”; -1 where none stands there, or it is
 * part of a longer one (“in private equity”).
 */
export function setPhraseEnd(view: SentenceView, i: number): number {
  if (!OPENS.test(tokenAt(view, i).lower)) return -1;
  for (let end = Math.min(view.last, i + LONGEST); end > i + 1; end--) {
    const words = view.article.tokens.slice(i, end).map((t) => t.lower);
    if (!SET_PHRASE.test(words.join(' '))) continue;
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

/** Where a set phrase begins that ends before `end`, and names no place; -1 where none does. */
export function setPhraseFrom(view: SentenceView, end: number): number {
  const { lower } = tokenAt(view, end - 1);
  if (IS_PLACE.test(lower) || !(CLOSES.test(lower) || CLOSES_ELSE.test(lower))) return -1;
  for (let i = Math.max(view.first, end - LONGEST); i < end - 1; i++) {
    // “a post on Telegram said”: where it stands.
    const isSite = tokenAt(view, i).lower === 'on' && tokenAt(view, i - 1).pos === 'NOUN';
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
