/** Shadow trees within shadow trees are followed so far. */
export const DEEPEST = 8;

/** The open shadow tree of an element: a form answers with a field that bears the name. */
export function shadowOf({ shadowRoot }: Element): ShadowRoot | undefined {
  return shadowRoot?.nodeType === 11 /* Node.DOCUMENT_FRAGMENT_NODE */ ? shadowRoot : undefined;
}

/** Open shadow trees of the page, whose text no walk over the document meets. */
export function openShadowRoots(root: Document | ShadowRoot, depth = 0): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  if (depth >= DEEPEST) return found;
  for (const element of root.querySelectorAll('*')) {
    const shadow = shadowOf(element);
    if (shadow) found.push(shadow, ...openShadowRoots(shadow, depth + 1));
  }
  return found;
}
