/** The page is looked at again no sooner than this after it begins to change, in milliseconds: text comes in by and by. */
const LEAST_WAIT = 400;
const MOST_WAIT = 15_000;

/** A look may cost this share of the time until the next one, so that no page that changes all the time costs more. */
const SHARE = 0.01;

/**
 * Calls back when the page's content has changed, on a budget: after the first change nothing is observed until the look,
 * so that a page that changes a hundred times a second costs what one does that changes once; and a look that took long puts
 * the next one off.
 * @param look returns when it is done
 */
export function watchChanges(document: Document, look: () => unknown, signal: AbortSignal): void {
  const { body } = document;
  if (!body || signal.aborted) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = LEAST_WAIT;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    timer = setTimeout(async () => {
      const start = performance.now();
      try {
        // Only what runs here and now is paid by the page; waiting for an answer is not.
        const answer = look();
        wait = Math.min(MOST_WAIT, Math.max(LEAST_WAIT, (performance.now() - start) / SHARE));
        await answer;
      } catch {
        // A look that fails is a look: the next change gets the next one.
      }
      observe();
    }, wait);
  });
  // The card's host stands behind the body, so our own doing is never taken for the page's.
  const observe = () => {
    if (!signal.aborted) observer.observe(document.body ?? body, { childList: true, characterData: true, subtree: true });
  };
  observe();
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}
