import { Readability } from '@mozilla/readability';
import { MOST_CHARACTERS } from './limits.ts';
import { DEEPEST, shadowOf } from './shadow-trees.ts';
import { proseIn } from './text-size.ts';

/** Carries, on elements of a copy, the index of the live element that it stands for. */
export const NUMBER = 'data-sourcelight-number';

/** A copy of a page to work on, and the live elements behind its own. */
export interface PageCopy {
  clone: Document;
  live: Element[];
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

/** What Readability throws out at its first look, by its own words for it; no part of its declared interface. */
const { REGEXPS, UNLIKELY_ROLES } = (
  Readability as unknown as {
    prototype: { REGEXPS: { unlikelyCandidates: RegExp; okMaybeItsACandidate: RegExp }; UNLIKELY_ROLES: string[] };
  }
).prototype;

/** True for what the page does not show. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && HIDDEN.test(style);
}

/** True for what Readability takes for no part of an article by its name or role alone. */
function isUnlikely(element: Element, inTable: boolean): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (!inTable && element.localName !== 'a' && REGEXPS.unlikelyCandidates.test(names) && !REGEXPS.okMaybeItsACandidate.test(names))
    return true;
  const role = element.getAttribute('role');
  return role !== null && UNLIKELY_ROLES.includes(role);
}

/** Fewer characters of paragraphs than this tell nothing of where an article stands. */
const LEAST_PROSE = 600;

/** What Readability asks a page's head for, of which it would look at each line otherwise. */
const TITLE_AND_AUTHOR = `head title, ${['title', 'author', 'creator'].map((word) => `meta[name*="${word}" i], meta[property*="${word}" i]`).join()}`;

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

/**
 * Copies what a page shows, and no more of it than an article's text can stand in: Readability, which looks at each element
 * many times, then has a fraction of the page to go through. Each element that holds text, links or names the article carries
 * the index of the live element that it stands for. Open shadow trees are put in place of what their host holds, and what is
 * slotted in place of its slot: the copy reads as the page is shown.
 * @param without elements that are left out, with all that they hold
 * @param sparing whether to leave out also what Readability would throw out first
 * @throws RangeError where the page nests deeper, or has more text, than can be read unnoticed
 */
export function copyPage(document: Document, without: readonly Element[], sparing: boolean): PageCopy {
  const clone = document.cloneNode(false) as Document;
  const live: Element[] = [];
  const trees: ShadowRoot[] = [];
  // What holds half of a page's prose is what the page is for, whatever its name.
  const most = Math.max(proseIn(document), LEAST_PROSE) / 2;
  let texts = 0;
  let size = 0;

  const number = (from: Element, to: Element) => {
    to.setAttribute(NUMBER, String(live.length));
    live.push(from);
  };
  const copyElement = (from: Element, into: Element, place: Place, depth: number): boolean => {
    const name = from.localName;
    if (name === 'br' || (!from.firstChild && BREAK_CLASS.test(from.getAttribute('class') ?? ''))) {
      into.append(clone.createElement('br'));
      return true;
    }
    if (NEVER_TEXT.has(name) || without.includes(from) || isHidden(from)) return false;
    if (sparing && (ASIDE.has(name) || isUnlikely(from, place.inTable)) && proseIn(from) < most) return false;
    const before = texts;
    const { length } = live;
    const slotted = name === 'slot' && place.host ? slottedInto(from, place.host.element) : [];
    const to = slotted.length > 0 ? clone.createElement('div') : clone.importNode(from, false);
    if (slotted.length > 0 && place.host) {
      // What is slotted has its live text below the host, not below the slot.
      number(place.host.element, to);
      for (const node of slotted) copyChildren(node, node.nextSibling, place.host.element, to, place.host.place, depth + 1);
    } else {
      if (name === 'h1' || (name === 'a' && from.hasAttribute('href'))) number(from, to);
      const shadow = place.shadows < DEEPEST ? shadowOf(from) : undefined;
      const inTable = place.inTable || name === 'table' || name === 'code';
      if (shadow) {
        trees.push(shadow);
        const within = { inTable, shadows: place.shadows + 1, host: { element: from, place } };
        copyChildren(shadow.firstChild, null, undefined, to, within, depth + 1);
      } else copyChildren(from.firstChild, null, from, to, inTable === place.inTable ? place : { ...place, inTable }, depth + 1);
    }
    if (texts > before) into.append(to);
    // Nothing of it is in the copy.
    else live.length = length;
    return texts > before;
  };
  /**
   * Copies the siblings from `first` up to `end`.
   * @param from the element whose live text they are; text right within a shadow tree has none
   */
  const copyChildren = (
    first: Node | null,
    end: Node | null,
    from: Element | undefined,
    to: Element,
    place: Place,
    depth: number,
  ): void => {
    if (depth > DEEPEST_NESTING) throw new RangeError('The page nests too deep.');
    let isNumbered = to.hasAttribute(NUMBER);
    // White space at the beginning of a block, and behind one, is not shown.
    let isInLine = INLINE.has(to.localName);
    for (let node = first; node && node !== end; node = node.nextSibling) {
      const { nodeType } = node;
      if (nodeType === 1) {
        const isCopied = copyElement(node as Element, to, place, depth);
        if (!isCopied && !isInLine) continue;
        const name = (node as Element).localName;
        // What is left out parts the lines before and behind it all the same.
        if (!isCopied && PARTS_LINES.has(name)) to.append(clone.createElement('div'));
        if (isCopied || PARTS_LINES.has(name)) isInLine = INLINE.has(name);
      } else if (nodeType === 3 && from) {
        const { data } = node as Text;
        if (!isInLine && data.trim() === '') continue;
        if (!isNumbered) number(from, to);
        isNumbered = true;
        to.append(data);
        isInLine = true;
        texts++;
        size += data.length;
        if (size > MOST_CHARACTERS) throw new RangeError('The page has more text than can be read unnoticed.');
      }
    }
  };

  const root = clone.appendChild(clone.importNode(document.documentElement, false));
  const head = root.appendChild(clone.createElement('head'));
  for (const element of document.querySelectorAll(TITLE_AND_AUTHOR)) head.append(clone.importNode(element, true));
  const body = root.appendChild(clone.importNode(document.body, false));
  copyChildren(document.body.firstChild, null, document.body, body, { inTable: false, shadows: 0 }, 0);
  return { clone, live, trees };
}
