/** Waits after a navigation within the page before it is read: new text comes in by and by. In milliseconds. */
const LOOKS = [300, 1200, 3000];

interface NavigationLike {
  addEventListener(type: 'navigatesuccess', listener: () => void, options: { signal: AbortSignal } | undefined): void;
}

/** The address without its fragment: a jump within the page is no navigation. */
const placeOf = (): string => location.href.replace(/#.*$/, '');

/**
 * Calls back when a single-page site shows another page without loading one, at once and then a few times more while its
 * text comes in, until `look` says that it has seen enough.
 * @param left called at once when the address has changed
 * @param look returns true when no further look is needed
 * @param signal ends it; to make one is dear where nothing ever does
 */
export function watchNavigation(left: () => void, look: () => boolean | Promise<boolean>, signal?: AbortSignal): void {
  let place = placeOf();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookAt = (turn: number): void => {
    const wait = LOOKS[turn];
    if (wait === undefined || signal?.aborted) return;
    timer = setTimeout(async () => {
      if (!(await look())) lookAt(turn + 1);
    }, wait);
  };
  const moved = () => {
    if (placeOf() === place) return;
    place = placeOf();
    clearTimeout(timer);
    left();
    lookAt(0);
  };
  const { navigation } = globalThis as { navigation?: NavigationLike };
  const until = signal && { signal };
  navigation?.addEventListener('navigatesuccess', moved, until);
  addEventListener('popstate', moved, until);
  signal?.addEventListener('abort', () => clearTimeout(timer));
}
