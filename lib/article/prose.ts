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
const MOST_WORDS = 1000;
const MOST_NODES = 60_000;
/** Of one text node. */
const MOST_CHARACTERS = 20_000;
const NOT_PROSE = /^(?:script|style|noscript|textarea|option|button|code|pre|template|title)$/;
const MONTH = 'Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec';
const DATELINE = new RegExp(
  `^\\s*(?:\\p{Lu}[\\p{Lu} .,]{3,40}|(?:${MONTH})[a-z]*\\.? \\d{1,2}, \\d{4})\\s*(?:\\([\\p{Lu}][\\w ]{1,20}\\)\\s*)?(?:--|[–—-])\\s`,
  'u',
);
const FURNITURE = 'nav, footer, [role="navigation"]';

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Reads a page's running text in one pass over its text nodes, whatever elements they stand in, and stops when it has seen
 * enough to judge by.
 */
export function proseOf(document: Document): Prose {
  const prose: Prose = { words: 0, linked: 0, sample: '', reporting: 0, addressing: 0, isDatelined: false };
  readRoot(prose, document.body);
  // Looking for shadow trees costs a look at each element: only where the page's own tree says nothing.
  if (prose.words < LEAST_WORDS) for (const shadow of openShadowRoots(document)) readRoot(prose, shadow);
  return prose;
}

function readRoot(prose: Prose, root: Element | ShadowRoot): void {
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode() as Text | null, seen = 0; node && seen < MOST_NODES && prose.words < MOST_WORDS; seen++) {
    // Most text nodes are white space and labels: their length costs less to ask for than their text.
    if (node.length >= 20) readNode(prose, node);
    node = walker.nextNode() as Text | null;
  }
}

function readNode(prose: Prose, { data, parentElement: parent }: Text): void {
  if (!parent || NOT_PROSE.test(parent.localName)) return;
  const paragraph = data.length >= LEAST_CHARACTERS ? parent : parent.closest('p');
  if (paragraph && data.trim().length >= 20 && !parent.closest(FURNITURE))
    read(prose, data.slice(0, MOST_CHARACTERS), parent.closest('a') !== null);
}

/** Stretches without white space, of which a list would cost more than their number. */
function countStretches(text: string): number {
  let words = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isSpace = code <= 32 || code === 160;
    if (!isSpace && !inWord) words++;
    inWord = !isSpace;
  }
  return words;
}

function read(prose: Prose, text: string, linked: boolean): void {
  // Scripts that write without spaces: two characters make about a word. Most pages have none, and need no look by script.
  const words = countStretches(text) + (/[\u0e00-\u0e7f\u1100-\uffef]/.test(text) ? count(text, UNSPACED) / 2 : 0);
  prose.words += words;
  if (linked) {
    prose.linked += words;
    return;
  }
  if (prose.sample.length < 4000) prose.sample += `${text.slice(0, 1500)}\n`;
  if (prose.words < 400 && DATELINE.test(text)) prose.isDatelined = true;
  prose.reporting += count(text, /\b(?:said|told|says|according to|added|announced|reported|claimed)\b/g);
  prose.addressing += count(text, /\b(?:you|your|click|please)\b/gi);
}
