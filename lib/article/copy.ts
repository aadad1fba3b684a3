import { ASIDE, isHidden, isUnlikely, NEVER_TEXT } from './left-out.ts';
import { MOST_CHARACTERS } from './limits.ts';
import { DEEPEST, shadowOf } from './shadow-trees.ts';
import { standstillOf } from './standstill.ts';
import type { Steps } from './steps.ts';
import { proseIn } from './text-size.ts';

/** Closes the element that was opened last. */
export const CLOSE = 0;

/** A page as a list, so that it can be sent: a text, an element with what is asked of it, which holds what follows, or its end. */
export type CopyItem = string | readonly [name: string, attributes?: Readonly<Record<string, string>>] | typeof CLOSE;

/** A copy of a page, to be read elsewhere, and the live nodes behind it. */
export interface PageCopy {
  title: string;
  items: CopyItem[];
  /** The live text nodes, in order of the copy's texts. */
  texts: Text[];
  /** The live anchors, in order of the copy's elements “a” with an address. */
  anchors: HTMLAnchorElement[];
  /** The page's open shadow trees, as far as they were copied. */
  trees: ShadowRoot[];
}

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** What is shown on lines of its own, also where it is empty. */
const PARTS_LINES = new Set(
  'address article aside blockquote center details div dl figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
    ' ',
  ),
);
/** “<span class="br"></span>”: a line break by another name. */
const BREAK_CLASS = /(?:^|\s)br(?:\s|$)/;
/** Nested deeper than this, a page is none that somebody wrote, and Readability's calls would run out of room. */
const DEEPEST_NESTING = 1500;

/** Fewer characters of paragraphs than this tell nothing of where an article stands. */
const LEAST_PROSE = 600;

/** What Readability asks a page's head for, of which it would look at each line otherwise. */
const TITLE_AND_AUTHOR = ['title', 'author', 'creator'].map((word) => `meta[name*="${word}" i], meta[property*="${word}" i]`).join();

/** Where in the page a copy is being made. */
interface Place {
  /** Within a table or code Readability throws nothing out for its name. */
  inTable: boolean;
  /** So many shadow trees lie around it. */
  shadows: number;
  /** The element whose shadow tree this is, and the place in which that one stands. */
  host?: { element: Element; place: Place };
}

/** What an element holds, while it is being copied. */
interface Level {
  /** The element, where its copy is to be closed and given up if it comes to hold no text. */
  element?: Element;
  /** How much there was of everything before it. */
  before: Amounts;
  /** What is copied next, and behind it its siblings. */
  next: Node | null;
  /** Instead of siblings: the nodes that a slot shows, from the second on. */
  slotted?: Node[];
  place: Place;
  /** Whether white space that comes next is shown: not at the beginning of a block, nor behind one. */
  isInLine: boolean;
}

type Amounts = readonly [items: number, texts: number, anchors: number];

/** What slots of a shadow tree show of their host's own children. */
function slottedInto(slot: Element, host: Element): Node[] {
  const name = slot.getAttribute('name') ?? '';
  return [...host.childNodes].filter((node) => ((node as Element).getAttribute?.('slot') ?? '') === name);
}

/** What Readability, or our own reading of its result, asks an element for. */
const ASKED_FOR = new Set('class id role itemprop rel href aria-modal summary datatable colspan rowspan name property content'.split(' '));

/** Opens a copy of an element. */
function opened(element: Element, name = String(element.localName)): CopyItem {
  const attributes: Record<string, string> = {};
  let isAsked = false;
  for (const attribute of element.getAttributeNames()) {
    if (!ASKED_FOR.has(attribute)) continue;
    attributes[attribute] = element.getAttribute(attribute) ?? '';
    isAsked = true;
  }
  return isAsked ? [name, attributes] : [name];
}

const isBreak = (element: Element): boolean =>
  element.localName === 'br' || (!element.firstChild && BREAK_CLASS.test(element.getAttribute('class') ?? ''));

/** A copy in the making. */
class Copying {
  readonly #items: CopyItem[] = [];
  readonly #texts: Text[] = [];
  readonly #anchors: HTMLAnchorElement[] = [];
  readonly #trees: ShadowRoot[] = [];
  readonly #levels: Level[] = [];
  readonly #without: readonly Element[];
  readonly #sparing: boolean;
  /** What holds half of a page's prose is what the page is for, whatever its name. */
  readonly #most: number;
  readonly #foundTree: (tree: ShadowRoot) => void;
  #size = 0;

  /** @param foundTree called for each shadow tree before it is copied */
  constructor(document: Document, without: readonly Element[], sparing: boolean, foundTree: (tree: ShadowRoot) => void = () => undefined) {
    this.#without = without;
    this.#sparing = sparing;
    this.#foundTree = foundTree;
    this.#most = Math.max(proseIn(document), LEAST_PROSE) / 2;
    this.#items.push(['html'], ['head']);
    for (const element of document.querySelectorAll(TITLE_AND_AUTHOR)) this.#items.push(opened(element), CLOSE);
    this.#items.push(CLOSE, opened(document.body, 'body'));
    this.#levels.push(this.#level('body', document.body.firstChild, { inTable: false, shadows: 0 }));
  }

  /** The copy, of which everything has been copied. */
  result(document: Document): PageCopy {
    const { title } = document;
    return { title, items: [...this.#items, CLOSE, CLOSE], texts: this.#texts, anchors: this.#anchors, trees: this.#trees };
  }

  /**
   * Copies so many nodes more.
   * @returns whether there are more still
   * @throws RangeError where the page nests deeper, or has more text, than can be read unnoticed
   */
  goOn(nodes: number): boolean {
    for (let n = 0; n < nodes; n++) {
      const level = this.#levels.at(-1);
      if (!level) return false;
      const node = level.next;
      if (!node) this.#leave();
      else {
        level.next = level.slotted ? (level.slotted.shift() ?? null) : node.nextSibling;
        if (node.nodeType === 1) this.#enter(node as Element, level);
        else if (node.nodeType === 3 && node.parentNode?.nodeType === 1) this.#copyText(node as Text, level);
      }
    }
    return true;
  }

  #level(name: string, next: Node | null, place: Place): Level {
    if (this.#levels.length > DEEPEST_NESTING) throw new RangeError('The page nests too deep.');
    return { before: [this.#items.length, this.#texts.length, this.#anchors.length], next, place, isInLine: INLINE.has(name) };
  }

  /** Begins to copy an element, unless it is left out. */
  #enter(element: Element, within: Level): void {
    const name = element.localName;
    if (isBreak(element)) {
      this.#items.push(['br'], CLOSE);
      this.#passed(name, true, within);
    } else if (this.#isLeftOut(element, within.place)) this.#passed(name, false, within);
    else this.#open(element, within.place);
  }

  #isLeftOut(element: Element, { inTable }: Place): boolean {
    const name = element.localName;
    if (NEVER_TEXT.has(name) || this.#without.includes(element) || isHidden(element)) return true;
    return this.#sparing && (ASIDE.has(name) || isUnlikely(element, inTable)) && proseIn(element) < this.#most;
  }

  #open(element: Element, place: Place): void {
    const name = element.localName;
    const [first, ...slotted] = name === 'slot' && place.host ? slottedInto(element, place.host.element) : [];
    if (first && place.host) {
      this.#levels.push({ ...this.#level('div', first, place.host.place), element, slotted });
      this.#items.push(['div']);
      return;
    }
    const inTable = place.inTable || name === 'table' || name === 'code';
    const shadow = place.shadows < DEEPEST ? shadowOf(element) : undefined;
    if (shadow) {
      this.#trees.push(shadow);
      this.#foundTree(shadow);
    }
    const level = shadow
      ? this.#level(name, shadow.firstChild, { inTable, shadows: place.shadows + 1, host: { element, place } })
      : this.#level(name, element.firstChild, inTable === place.inTable ? place : { ...place, inTable });
    this.#levels.push({ ...level, element });
    this.#items.push(opened(element));
    if (name === 'a' && element.hasAttribute('href')) this.#anchors.push(element as HTMLAnchorElement);
  }

  /** Closes the copy of an element, or takes it back where it holds no text. */
  #leave(): void {
    const { element, before } = this.#levels.pop() as Level;
    const within = this.#levels.at(-1);
    if (!element || !within) return;
    const hasText = this.#texts.length > before[1];
    if (hasText) this.#items.push(CLOSE);
    else [this.#items.length, this.#texts.length, this.#anchors.length] = before;
    this.#passed(element.localName, hasText, within);
  }

  /** Takes note of what an element means for the line in which it stands. */
  #passed(name: string, isCopied: boolean, within: Level): void {
    if (!isCopied && !within.isInLine) return;
    // What is left out parts the lines before and behind it all the same.
    if (!isCopied && PARTS_LINES.has(name)) this.#items.push(['div'], CLOSE);
    if (isCopied || PARTS_LINES.has(name)) within.isInLine = INLINE.has(name);
  }

  #copyText(text: Text, within: Level): void {
    const { data } = text;
    if (data === '' || (!within.isInLine && data.trim() === '')) return;
    this.#items.push(data);
    this.#texts.push(text);
    within.isInLine = true;
    this.#size += data.length;
    if (this.#size > MOST_CHARACTERS) throw new RangeError('The page has more text than can be read unnoticed.');
  }
}

/** So many nodes are copied between two rests, well under a millisecond. */
const NODES_A_STEP = 100;
/** A page that changes while it is copied is begun anew; the last time it is copied in one go. */
const MOST_STARTS = 3;

/**
 * Copies what a page shows, and no more of it than an article's text can stand in, so that a fraction of the page is sent and
 * weighed. Open shadow trees are put in place of what their host holds, and what is slotted in place of its slot: the copy
 * reads as the page is shown, and is of one state of it, though the page gets its turn in between.
 * @param without elements that are left out, with all that they hold
 * @param sparing whether to leave out also what Readability would throw out first
 * @returns undefined where the page has lost its body meanwhile
 * @throws RangeError where the page nests deeper, or has more text, than can be read unnoticed
 */
export function* copyPage(document: Document, without: readonly Element[], sparing: boolean): Steps<PageCopy | undefined, never, unknown> {
  for (let start = 1; document.body && start < MOST_STARTS; start++) {
    // The document itself is minded: its root is another one after `document.write`.
    const standstill = standstillOf(document);
    try {
      const copying = new Copying(document, without, sparing, standstill.mind);
      do yield;
      while (!standstill.isOver && copying.goOn(NODES_A_STEP));
      if (!standstill.isOver) return copying.result(document);
    } finally {
      standstill.end();
    }
  }
  if (!document.body) return undefined;
  const copying = new Copying(document, without, sparing);
  copying.goOn(Number.POSITIVE_INFINITY);
  return copying.result(document);
}
