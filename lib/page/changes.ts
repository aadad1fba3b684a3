/** The page is looked at again no sooner than this after it begins to change, in milliseconds: text comes in by and by. */
const LEAST_WAIT = 400;
const MOST_WAIT = 15_000;

/** A look may cost this share of the time until the next one, so that no page that changes all the time costs more. */
const SHARE = 0.01;

const EVERYTHING: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/**
 * Calls back when the page's content has changed, on a budget: after the first change nothing is observed until the look,
 * so that a page that changes a hundred times a second costs what one does that changes once; and a look that took long puts
 * the next one off.
 * @param trees the page's shadow trees, asked for anew after each look: what changes within one, no observer outside of it is told
 * @param own our own element, whose coming and going is no change of the page's
 * @param look returns when it is done; a number that it gives is the time that it took from the page, in milliseconds
 * @returns what takes up shadow trees that have become known between two looks
 */
export function watchChanges(
  document: Document,
  trees: () => readonly Node[],
  own: string,
  look: () => unknown,
  signal: AbortSignal,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = LEAST_WAIT;
  const isOwn = ({ addedNodes, removedNodes }: MutationRecord) => {
    const nodes = [...addedNodes, ...removedNodes];
    return nodes.length > 0 && nodes.every((node) => (node as Element).localName === own);
  };
  const observer = new MutationObserver((records) => {
    if (records.length < 5 && records.every(isOwn)) return;
    observer.disconnect();
    timer = setTimeout(async () => {
      const start = performance.now();
      try {
        // Only what runs here and now is paid by the page; waiting for an answer is not.
        const answer = look();
        const here = performance.now() - start;
        const taken = await answer;
        wait = Math.min(MOST_WAIT, Math.max(LEAST_WAIT, (typeof taken === 'number' ? taken : here) / SHARE));
      } catch {
        // A look that fails is a look: the next change gets the next one.
      }
      timer = undefined;
      observe();
    }, wait);
  });
  // The document itself is observed: its root is another one after `document.write`.
  const observe = () => {
    if (signal.aborted || timer !== undefined) return;
    observer.observe(document, EVERYTHING);
    try {
      for (const tree of trees()) observer.observe(tree, EVERYTHING);
    } catch {
      // A page whose elements bear the names of what they are asked for is watched without its shadow trees.
    }
  };
  observe();
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  return observe;
}
