import { openShadowRoots } from './shadow-trees.ts';

/** What a page's running text tells of it at a glance. */
export interface Prose {
  words: number;
  /** Words of it that stand in links. */
  linked: number;
  /** Its beginning, for telling the language. */
  sample: string;
  /** Cues of reporting: “said”, “told”, “according to”. */
  reporting: number;
  /** Words that address the reader, as shops, guides and manuals do. */
  addressing: number;
  /** One of its first paragraphs opens with place or day and a dash, as agencies' reports do: “LONDON (Reuters) —”. */
  isDatelined: boolean;
}

/** Fewer words than these, and a page has no article to speak of, whatever it declares. */
export const LEAST_WORDS = 80;

/** A text node shorter than this is a label, not prose, unless it stands in a paragraph. */
const LEAST_CHARACTERS = 50;
/** One shorter than this is one wherever it stands. */
const LEAST_LABEL = 20;
/** So much is read at most: about 1,000 words. */
const MOST_CHARACTERS = 6000;
const MOST_NODES = 60_000;
/** Of one text node. */
const LONGEST = 20_000;
/** So much of it, from its first text nodes, tells the language. */
const SAMPLE = 2500;
const SAMPLE_OF_ONE = 1000;
const NOT_PROSE = new Set('script style noscript textarea option button code pre template title'.split(' '));
/** An opening dateline ends in a dash, not far from the beginning; a look for it costs less than the pattern for all of it. */
const DASHES = ['-', '–', '—'].flatMap((dash) => [`${dash} `, `${dash}\u00a0`, `${dash}\n`]);
const LONGEST_DATELINE = 84;
const MONTH = 'Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec';
const DATELINE = `^\\s*(?:\\p{Lu}[\\p{Lu} .,]{3,40}|(?:${MONTH})[a-z]*\\.? \\d{1,2}, \\d{4})\\s*(?:\\([\\p{Lu}][\\w ]{1,20}\\)\\s*)?(?:--|[–—-])\\s`;
/** A dateline stands in the first paragraphs. */
const OPENING = 2400;
const FURNITURE = 'nav, footer, [role="navigation"]';
/** Most text stands in neither: one look up from it tells. */
const FURNITURE_OR_LINK = `${FURNITURE}, a`;

const REPORTING = /\b(?:said|told|says|according to|added|announced|reported|claimed)\b/g;
const ADDRESSING = /\b(?:you|your|click|please)\b/gi;
/** Scripts that write without spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Running text of a page, gathered first and counted at one go: patterns cost most when they are begun. */
interface Gathered {
  /** That stands in no link. */
  text: string;
  linked: string;
  sample: string;
  isDatelined: boolean;
}

/**
 * Reads a page's running text in one pass over its text nodes, whatever elements they stand in, and stops when it has seen
 * enough to judge by.
 */
export function proseOf(document: Document): Prose {
  const gathered: Gathered = { text: '', linked: '', sample: '', isDatelined: false };
  gather(gathered, document.body);
  let linked = wordsIn(gathered.linked);
  let words = wordsIn(gathered.text) + linked;
  // Looking for shadow trees costs a look at each element: only where the page's own tree says nothing.
  if (words < LEAST_WORDS) {
    for (const shadow of openShadowRoots(document)) gather(gathered, shadow);
    linked = wordsIn(gathered.linked);
    words = wordsIn(gathered.text) + linked;
  }
  const { text, sample, isDatelined } = gathered;
  return {
    words,
    linked,
    sample,
    reporting: count(text, REPORTING),
    addressing: count(text, ADDRESSING),
    isDatelined,
  };
}

/** No language that spaces its words has longer ones on average, in characters. */
const LONGEST_WORDS = 12;

/** Words between white space; of scripts that write without it, two characters make about one. */
function wordsIn(text: string): number {
  const words = count(text, /\S+/g);
  return text.length > LONGEST_WORDS * words ? words + count(text, UNSPACED) / 2 : words;
}

function isDatelined(front: string): boolean {
  return DASHES.some((dash) => front.includes(dash)) && new RegExp(DATELINE, 'u').test(front);
}

function gather(into: Gathered, root: Element | ShadowRoot): void {
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode() as Text | null, seen = 0; node && seen < MOST_NODES; seen++) {
    // Most text nodes are white space and labels: their length costs less to ask for than their text.
    if (node.length >= LEAST_LABEL) gatherNode(into, node);
    if (into.text.length + into.linked.length > MOST_CHARACTERS) return;
    node = walker.nextNode() as Text | null;
  }
}

function gatherNode(into: Gathered, node: Text): void {
  const { data } = node;
  const text = data.trim();
  // Much of it is the white space of deep indentation, whose element need not be asked for.
  if (text.length < LEAST_LABEL) return;
  const parent = node.parentElement;
  if (!parent || NOT_PROSE.has(parent.localName) || (data.length < LEAST_CHARACTERS && !parent.closest('p'))) return;
  const around = parent.closest(FURNITURE_OR_LINK);
  if (around?.closest(FURNITURE)) return;
  const own = text.slice(0, LONGEST);
  if (around) {
    into.linked += `${own}\n`;
    return;
  }
  if (into.sample.length < SAMPLE) into.sample += `${own.slice(0, SAMPLE_OF_ONE)}\n`;
  if (into.text.length < OPENING && isDatelined(own.slice(0, LONGEST_DATELINE))) into.isDatelined = true;
  into.text += `${own}\n`;
}
