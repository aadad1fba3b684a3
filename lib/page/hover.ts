import type { Mark } from '../report/marks.ts';

/** Time to cross the gap between passage and card. */
const LEAVE_MILLISECONDS = 280;

export interface PointerWatch {
  /** The card was opened for `id` by other means: it stays until it is closed. */
  pin(id: string): void;
  /** The card was closed by other means. */
  closed(): void;
}

export interface HoverTarget {
  marksAt(x: number, y: number): Mark[];
  /** Milliseconds that a pointer must rest on a passage to mean it; `null` where only a click does. */
  delay(): number | null;
}

export interface HoverActions {
  /** @param pinned the card was asked for by a click, and stays */
  open(marks: Mark[], at: { x: number; y: number }, pinned: boolean): void;
  close(): void;
  /** True where the event comes from within the card. */
  isInCard(event: Event): boolean;
}

/**
 * Opens the card for the passage under the pointer: on hover with intent, and on a click or tap, which pins it; closes it on
 * Escape, on a click elsewhere, and, unless it is pinned, on leaving. Nothing is prevented or stopped: links, text selection
 * and the page's own handlers go on as before. Events that the page has made up itself are not the reader's.
 * @param signal ends it all
 */
export function watchPointer(document: Document, target: HoverTarget, actions: HoverActions, signal: AbortSignal): PointerWatch {
  let intent: ReturnType<typeof setTimeout> | undefined;
  let leave: ReturnType<typeof setTimeout> | undefined;
  let shown: string | undefined;
  let waiting: string | undefined;
  let frame = 0;
  let latest: PointerEvent | undefined;
  let pressed = false;
  let pinned = false;

  const stay = () => {
    clearTimeout(leave);
    leave = undefined;
  };
  const stopWaiting = () => {
    clearTimeout(intent);
    waiting = undefined;
  };
  const close = () => {
    stopWaiting();
    stay();
    pinned = false;
    if (shown === undefined) return;
    shown = undefined;
    actions.close();
  };
  const open = (marks: Mark[], at: { x: number; y: number }, pin: boolean) => {
    stopWaiting();
    stay();
    shown = marks[0]?.id;
    pinned = pin;
    actions.open(marks, at, pin);
  };
  const leaveSoon = () => {
    stopWaiting();
    if (shown !== undefined && !pinned) leave ??= setTimeout(close, LEAVE_MILLISECONDS);
  };
  const look = (event: PointerEvent) => {
    if (pinned) return;
    const at = { x: event.clientX, y: event.clientY };
    const marks = target.marksAt(at.x, at.y);
    const id = marks[0]?.id;
    if (id === undefined) return leaveSoon();
    stay();
    if (id === shown || id === waiting) return;
    stopWaiting();
    const delay = target.delay();
    if (delay === null) return;
    waiting = id;
    intent = setTimeout(() => open(marks, at, false), delay);
  };

  const options = { signal, passive: true, capture: true };
  const listen = <N extends keyof DocumentEventMap>(name: N, listener: (event: DocumentEventMap[N]) => void) =>
    document.addEventListener(name, (event) => event.isTrusted && listener(event), options);
  listen('pointermove', (event) => {
    if (event.pointerType === 'touch' || pressed) return;
    if (actions.isInCard(event)) {
      // What lies on the way to the card is no longer where the pointer is.
      latest = undefined;
      stay();
      stopWaiting();
      return;
    }
    latest = event;
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted && latest) look(latest);
    });
  });
  listen('pointerdown', () => {
    pressed = true;
    stopWaiting();
  });
  for (const name of ['pointerup', 'pointercancel'] as const) {
    listen(name, () => {
      pressed = false;
    });
  }
  listen('click', (event) => {
    if (actions.isInCard(event)) return;
    const selecting = document.getSelection()?.isCollapsed === false;
    const marks = selecting ? [] : target.marksAt(event.clientX, event.clientY);
    if (marks.length > 0) open(marks, { x: event.clientX, y: event.clientY }, true);
    else close();
  });
  listen('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  // A page can have taken its root away by now.
  document.documentElement?.addEventListener('pointerleave', leaveSoon, options);
  signal.addEventListener('abort', close);
  return {
    pin(id) {
      stopWaiting();
      stay();
      shown = id;
      pinned = true;
    },
    closed() {
      shown = undefined;
      pinned = false;
    },
  };
}
