import { MOST_CHARACTERS } from './limits.ts';
import { DEEPEST, shadowOf } from './shadow-trees.ts';
import { proseIn } from './text-size.ts';
import { LIKELY_NAMES, UNLIKELY_NAMES, UNLIKELY_ROLE } from './unlikely.ts';

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

/** What no article's text stands in. */
const NEVER_TEXT = new Set(
  'script style noscript template svg math link iframe object embed canvas select datalist img picture source video audio input textarea'.split(
    ' ',
  ),
);
/** What stands beside an article's text. */
const ASIDE = new Set('nav aside footer button figcaption dialog'.split(' '));
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
const HIDDEN = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Nested deeper than this, a page is none that somebody wrote, and Readability's calls would run out of room. */
const DEEPEST_NESTING = 1500;

/** True for what the page does not show. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && HIDDEN.test(style);
}

/** True for what Readability takes for no part of an article by its name or role alone. */
function isUnlikely(element: Element, inTable: boolean): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (!inTable && element.localName !== 'a' && UNLIKELY_NAMES.test(names) && !LIKELY_NAMES.test(names)) return true;
  const role = element.getAttribute('role');
  return role !== null && UNLIKELY_ROLE.includes(role);
}

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

/**
 * Copies what a page shows, and no more of it than an article's text can stand in, so that a fraction of the page is sent and
 * weighed. Open shadow trees are put in place of what their host holds, and what is slotted in place of its slot: the copy
 * reads as the page is shown.
 * @param without elements that are left out, with all that they hold
 * @param sparing whether to leave out also what Readability would throw out first
 * @throws RangeError where the page nests deeper, or has more text, than can be read unnoticed
 */
export function copyPage(document: Document, without: readonly Element[], sparing: boolean): PageCopy {
  const items: CopyItem[] = [];
  const texts: Text[] = [];
  const anchors: HTMLAnchorElement[] = [];
  const trees: ShadowRoot[] = [];
  // What holds half of a page's prose is what the page is for, whatever its name.
  const most = Math.max(proseIn(document), LEAST_PROSE) / 2;
  let size = 0;

  const copyElement = (from: Element, place: Place, depth: number): boolean => {
    const name = from.localName;
    if (name === 'br' || (!from.firstChild && BREAK_CLASS.test(from.getAttribute('class') ?? ''))) {
      items.push(['br'], CLOSE);
      return true;
    }
    if (NEVER_TEXT.has(name) || without.includes(from) || isHidden(from)) return false;
    if (sparing && (ASIDE.has(name) || isUnlikely(from, place.inTable)) && proseIn(from) < most) return false;
    const before = [items.length, texts.length, anchors.length] as const;
    const slotted = name === 'slot' && place.host ? slottedInto(from, place.host.element) : [];
    items.push(slotted.length > 0 ? ['div'] : opened(from));
    if (slotted.length > 0 && place.host) {
      for (const node of slotted) copyChildren(node, node.nextSibling, 'div', place.host.place, depth + 1);
    } else {
      if (name === 'a' && from.hasAttribute('href')) anchors.push(from as HTMLAnchorElement);
      const shadow = place.shadows < DEEPEST ? shadowOf(from) : undefined;
      const inTable = place.inTable || name === 'table' || name === 'code';
      if (shadow) {
        trees.push(shadow);
        const within = { inTable, shadows: place.shadows + 1, host: { element: from, place } };
        copyChildren(shadow.firstChild, null, name, within, depth + 1);
      } else copyChildren(from.firstChild, null, name, inTable === place.inTable ? place : { ...place, inTable }, depth + 1);
    }
    const hasText = texts.length > before[1];
    if (hasText) items.push(CLOSE);
    else [items.length, texts.length, anchors.length] = before;
    return hasText;
  };
  /**
   * Copies the siblings from `first` up to `end`.
   * @param parent name of the element in whose copy they stand
   */
  const copyChildren = (first: Node | null, end: Node | null, parent: string, place: Place, depth: number): void => {
    if (depth > DEEPEST_NESTING) throw new RangeError('The page nests too deep.');
    // White space at the beginning of a block, and behind one, is not shown.
    let isInLine = INLINE.has(parent);
    for (let node = first; node && node !== end; node = node.nextSibling) {
      const { nodeType } = node;
      if (nodeType === 1) {
        const isCopied = copyElement(node as Element, place, depth);
        if (!isCopied && !isInLine) continue;
        const name = (node as Element).localName;
        // What is left out parts the lines before and behind it all the same.
        if (!isCopied && PARTS_LINES.has(name)) items.push(['div'], CLOSE);
        if (isCopied || PARTS_LINES.has(name)) isInLine = INLINE.has(name);
      } else if (nodeType === 3 && node.parentNode?.nodeType === 1) {
        const { data } = node as Text;
        if (data === '' || (!isInLine && data.trim() === '')) continue;
        items.push(data);
        texts.push(node as Text);
        isInLine = true;
        size += data.length;
        if (size > MOST_CHARACTERS) throw new RangeError('The page has more text than can be read unnoticed.');
      }
    }
  };

  items.push(['html'], ['head']);
  for (const element of document.querySelectorAll(TITLE_AND_AUTHOR)) items.push(opened(element), CLOSE);
  items.push(CLOSE, opened(document.body, 'body'));
  copyChildren(document.body.firstChild, null, 'body', { inTable: false, shadows: 0 }, 0);
  items.push(CLOSE, CLOSE);
  return { title: document.title, items, texts, anchors, trees };
}
