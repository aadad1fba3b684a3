/** Carries, on each element of a copy, the index of the live element that it stands for. */
export const NUMBER = 'data-sourcelight-number';

/** A copy of a page to work on, and the live elements behind its own. */
export interface PageCopy {
  clone: Document;
  live: Element[];
}

/** Shadow trees within shadow trees are followed so far. */
const DEEPEST = 8;

/**
 * A copy of the page whose elements carry the index of the live element that they stand for. Open shadow trees are put in
 * place of what their host holds, and what is slotted in place of its slot: the copy reads as the page is shown.
 * @param without elements that are left out, with all that they hold
 */
export function copyPage(document: Document, without: readonly Element[] = []): PageCopy {
  const clone = document.cloneNode(true) as Document;
  const live: Element[] = [];
  const number = (from: readonly Element[], to: readonly Element[]) => {
    to.forEach((element, i) => {
      element.setAttribute(NUMBER, String(live.length));
      live.push(from[i] as Element);
    });
  };
  const place = (from: readonly Element[], to: readonly Element[], depth: number): void => {
    number(from, to);
    from.forEach((host, i) => {
      if (host.shadowRoot && depth < DEEPEST) unfold(host, host.shadowRoot, to[i] as Element, depth + 1);
    });
  };
  const unfold = (host: Element, shadow: ShadowRoot, copy: Element, depth: number): void => {
    const slotted = [...copy.childNodes];
    const children = [...shadow.children].map((child) => [child, clone.importNode(child, true)] as const);
    copy.replaceChildren(...children.map(([, child]) => child));
    for (const [from, to] of children) place([from, ...from.querySelectorAll('*')], [to, ...to.querySelectorAll('*')], depth);
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
  place([...document.querySelectorAll('*')], [...clone.querySelectorAll('*')], 0);
  for (const element of without) {
    const at = live.indexOf(element);
    if (at >= 0) clone.querySelector(`[${NUMBER}="${at}"]`)?.remove();
  }
  return { clone, live };
}

/** Open shadow trees of the page, whose text no walk over the document meets. */
export function openShadowRoots(root: Document | ShadowRoot, depth = 0): ShadowRoot[] {
  if (depth >= DEEPEST) return [];
  const own = [...root.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []);
  return own.flatMap((shadow) => [shadow, ...openShadowRoots(shadow, depth + 1)]);
}
