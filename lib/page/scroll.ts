/** The page is looked at when scrolling has rested this long, in milliseconds. */
const REST = 250;

/** Calls back when the reader has scrolled and come to rest. */
export function watchScroll(rested: () => unknown, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = setTimeout(rested, REST);
    },
    { signal, passive: true, capture: true },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
}
