/** Tells whether a page has changed while it was being read. */
export interface Standstill {
  readonly isOver: boolean;
  /** Minds another tree too: what changes within a shadow tree, no observer outside of it is told. */
  mind(root: Node): void;
  end(): void;
}

/** Minds a page's text from now on; where nothing can be observed, nothing else runs that could change it. */
export function standstillOf(root: Node): Standstill {
  let isOver = false;
  const observer =
    typeof MutationObserver === 'undefined'
      ? undefined
      : new MutationObserver(() => {
          isOver = true;
          observer?.disconnect();
        });
  const mind = (tree: Node) => observer?.observe(tree, { childList: true, characterData: true, subtree: true });
  mind(root);
  return {
    get isOver() {
      return isOver;
    },
    mind,
    end: () => observer?.disconnect(),
  };
}
