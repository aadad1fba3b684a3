import type { Mark } from '../report/marks.ts';

/** A pointer that rests this long on a passage means it. */
const INTENT_MILLISECONDS = 140;
/** Time to cross the gap between passage and card. */
const LEAVE_MILLISECONDS = 280;

export interface PointerWatch {
  /** The card was opened for `id` by other means: it stays until the pointer has been on it, or Escape. */
  hold(id: string): void;
  /** The card was closed by other means. */
  closed(): void;
}

export interface HoverTarget {
  marksAt(x: number, y: number): Mark[];
}

export interface HoverActions {
  open(marks: Mark[], at: { x: number; y: number }): void;
  close(): void;
  /** True where the event comes from within the card. */
  isInCard(event: Event): boolean;
}

/**
 * Opens the card for the passage under the pointer: on hover with intent, on click and on tap; closes it on Escape, on
 * leaving and on a click elsewhere. Nothing is prevented or stopped: links, text selection and the page's own handlers
 * go on as before.
 * @param signal ends it all
 */
export function watchPointer(document: Document, target: HoverTarget, actions: HoverActions, signal: AbortSignal): PointerWatch {
  let intent: ReturnType<typeof setTimeout> | undefined;
  let leave: ReturnType<typeof setTimeout> | undefined;
  let shown: string | undefined;
  let waiting: string | undefined;
  let frame = 0;
  let pressed = false;
  let held = false;

  const stopWaiting = () => {
    clearTimeout(intent);
    waiting = undefined;
  };
  const close = () => {
    stopWaiting();
    clearTimeout(leave);
    leave = undefined;
    held = false;
    if (shown === undefined) return;
    shown = undefined;
    actions.close();
  };
  const open = (marks: Mark[], at: { x: number; y: number }) => {
    stopWaiting();
    clearTimeout(leave);
    leave = undefined;
    shown = marks[0]?.id;
    held = false;
    actions.open(marks, at);
  };
  const leaveSoon = () => {
    stopWaiting();
    if (shown !== undefined && !held) leave ??= setTimeout(close, LEAVE_MILLISECONDS);
  };
  const look = (event: PointerEvent) => {
    const at = { x: event.clientX, y: event.clientY };
    const marks = target.marksAt(at.x, at.y);
    const id = marks[0]?.id;
    if (id === undefined) return leaveSoon();
    clearTimeout(leave);
    leave = undefined;
    if (id === shown || id === waiting) return;
    stopWaiting();
    waiting = id;
    intent = setTimeout(() => open(marks, at), INTENT_MILLISECONDS);
  };

  const options = { signal, passive: true, capture: true };
  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || pressed || frame !== 0) return;
      if (actions.isInCard(event)) {
        held = false;
        clearTimeout(leave);
        leave = undefined;
        stopWaiting();
        return;
      }
      frame = requestAnimationFrame(() => {
        frame = 0;
        if (!signal.aborted) look(event);
      });
    },
    options,
  );
  document.addEventListener(
    'pointerdown',
    () => {
      pressed = true;
      stopWaiting();
    },
    options,
  );
  for (const name of ['pointerup', 'pointercancel'] as const) {
    document.addEventListener(
      name,
      () => {
        pressed = false;
      },
      options,
    );
  }
  document.addEventListener(
    'click',
    (event) => {
      if (actions.isInCard(event)) return;
      const selecting = document.getSelection()?.isCollapsed === false;
      const marks = selecting ? [] : target.marksAt(event.clientX, event.clientY);
      if (marks.length > 0) open(marks, { x: event.clientX, y: event.clientY });
      else close();
    },
    options,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') close();
    },
    options,
  );
  // A page can have taken its root away by now.
  document.documentElement?.addEventListener('pointerleave', leaveSoon, options);
  signal.addEventListener('abort', close);
  return {
    hold(id) {
      stopWaiting();
      clearTimeout(leave);
      leave = undefined;
      shown = id;
      held = true;
    },
    closed() {
      shown = undefined;
      held = false;
    },
  };
}
