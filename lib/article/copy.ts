/** Carries, on elements of a copy, the index of the live element that it stands for. */
export const NUMBER = 'data-sourcelight-number';

/** A copy of a page to work on, and the live elements behind its own. */
export interface PageCopy {
  clone: Document;
  live: Element[];
}

/** Shadow trees within shadow trees are followed so far. */
const DEEPEST = 8;

/** What no article's text stands in: taken out of the copy, so that Readability need not go through it. */
const NEVER_TEXT = 'script, style, noscript, template, svg, link, iframe, object, embed, canvas, select, datalist';
const NEVER_TEXT_NAME = /^(?:script|style|noscript|template)$/;

/**
 * A copy of the page in which each element that holds text, links or names the article carries the index of the live element
 * that it stands for. Open shadow trees are put in place of what their host holds, and what is slotted in place of its slot:
 * the copy reads as the page is shown.
 * @param without elements that are left out, with all that they hold
 */
export function copyPage(document: Document, without: readonly Element[] = []): PageCopy {
  const clone = document.cloneNode(true) as Document;
  const live: Element[] = [];
  const number = (from: Element, to: Element) => {
    if (to.hasAttribute(NUMBER)) return;
    to.setAttribute(NUMBER, String(live.length));
    live.push(from);
  };
  /** Numbers what matters below two roots of the same shape. */
  const numberBelow = (from: Node & ParentNode, to: Node & ParentNode) => {
    const walker = document.createTreeWalker(from, 4 /* NodeFilter.SHOW_TEXT */);
    const copies = clone.createTreeWalker(to, 4);
    let last: Element | null = null;
    for (let text = walker.nextNode(), copy = copies.nextNode(); text && copy; text = walker.nextNode(), copy = copies.nextNode()) {
      const parent = text.parentElement;
      if (!parent || parent === last || !copy.parentElement) continue;
      last = parent;
      if (!NEVER_TEXT_NAME.test(parent.localName)) number(parent, copy.parentElement);
    }
    const copied = to.querySelectorAll('a[href], h1');
    from.querySelectorAll('a[href], h1').forEach((element, i) => {
      number(element, copied[i] as Element);
    });
  };
  const unfold = (host: Element, shadow: ShadowRoot, copy: Element, depth: number): void => {
    const slotted = [...copy.childNodes];
    const children = [...shadow.children].map((child) => [child, clone.importNode(child, true)] as const);
    copy.replaceChildren(...children.map(([, child]) => child));
    for (const [from, to] of children) {
      number(from, to);
      numberBelow(from, to);
      unfoldBelow([from, ...from.querySelectorAll('*')], () => [to, ...to.querySelectorAll('*')], depth);
    }
    for (const slot of copy.querySelectorAll('slot')) {
      const name = slot.getAttribute('name') ?? '';
      const own = slotted.filter((node) => ((node as Element).getAttribute?.('slot') ?? '') === name);
      // What is slotted has its live text below the host, not below the slot.
      const holder = clone.createElement('div');
      holder.setAttribute(NUMBER, String(live.length));
      live.push(host);
      holder.append(...own);
      slot.replaceWith(holder);
    }
  };
  const unfoldBelow = (from: readonly Element[], copies: () => readonly Element[], depth: number): void => {
    const hosts = from.flatMap((host, i) => {
      const shadow = depth < DEEPEST && shadowOf(host);
      return shadow ? [[host, shadow, i] as const] : [];
    });
    if (hosts.length === 0) return;
    const to = copies();
    for (const [host, shadow, i] of hosts) unfold(host, shadow, to[i] as Element, depth + 1);
  };
  const all = [...document.querySelectorAll('*')];
  numberBelow(document, clone);
  for (const element of without) number(element, clone.querySelectorAll('*')[all.indexOf(element)] as Element);
  unfoldBelow(all, () => [...clone.querySelectorAll('*')], 0);
  for (const element of without) clone.querySelector(`[${NUMBER}="${live.indexOf(element)}"]`)?.remove();
  for (const element of clone.querySelectorAll(NEVER_TEXT)) element.remove();
  return { clone, live };
}

/** The open shadow tree of an element: a form answers with a field that bears the name. */
function shadowOf({ shadowRoot }: Element): ShadowRoot | undefined {
  return shadowRoot?.nodeType === 11 /* Node.DOCUMENT_FRAGMENT_NODE */ ? shadowRoot : undefined;
}

/** Open shadow trees of the page, whose text no walk over the document meets. */
export function openShadowRoots(root: Document | ShadowRoot, depth = 0): ShadowRoot[] {
  if (depth >= DEEPEST) return [];
  const own = [...root.querySelectorAll('*')].flatMap((element) => shadowOf(element) ?? []);
  return own.flatMap((shadow) => [shadow, ...openShadowRoots(shadow, depth + 1)]);
}
