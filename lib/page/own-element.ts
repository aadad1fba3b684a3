import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';

/** The one element of ours that a page may hold. */
export const OWN_ELEMENT = 'sourcelight-card';

/** Space between passage and card, in CSS pixels. */
const GAP = 8;
const EDGE = 8;
/** A card lower than this cannot be read. */
const LEAST_HEIGHT = 160;

/**
 * The one element that we add to a page: a host at the end of `<html>` with a closed shadow root, which holds the card, the
 * strip along the page's edge and what is said to screen readers. With the card open it is in the top layer, so that neither
 * the page's styles and scripts nor its overflow and z-index reach the card.
 */
export class OwnElement {
  readonly #host: HTMLElement;
  readonly #live: HTMLElement;
  /** Where the card is rendered. */
  readonly card: HTMLElement;
  /** Where the strip is rendered. */
  readonly strip: HTMLElement;
  #stop: (() => void) | undefined;
  /** Whether the host stays in the page without a card. */
  #kept = false;
  /** What had the focus before the card took it. */
  #before: Element | null = null;

  /** @param css the style sheet of all that is in it */
  constructor(document: Document, css: string) {
    this.#host = document.createElement(OWN_ELEMENT);
    this.#host.setAttribute('popover', 'manual');
    const shadow = this.#host.attachShadow({ mode: 'closed' });
    // An adopted sheet: no policy of the page's can forbid it.
    const style = new CSSStyleSheet();
    style.replaceSync(css);
    shadow.adoptedStyleSheets = [style];
    const part = (name: string) => {
      const element = document.createElement('div');
      element.className = name;
      return element;
    };
    this.card = part('place');
    this.strip = part('edge');
    this.#live = part('live');
    this.#live.setAttribute('role', 'status');
    shadow.append(this.strip, this.#live, this.card);
    // A page's own shortcuts and its “click elsewhere closes” are not meant for what happens in the card.
    for (const name of ['keydown', 'keypress', 'keyup', 'click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup'])
      this.card.addEventListener(name, (event) => event.stopPropagation());
  }

  get isOpen(): boolean {
    return this.#host.isConnected && this.#host.matches(':popover-open');
  }

  /** True for events that come from within the card or the strip. */
  contains(event: Event): boolean {
    return event.composedPath().includes(this.#host);
  }

  /** Keeps the element in the page, for the strip and for screen readers, or takes it away again. */
  keep(kept: boolean): void {
    this.#kept = kept;
    if (kept) this.#attach();
    else if (!this.isOpen) this.#host.remove();
  }

  #attach(): void {
    if (!this.#host.isConnected) this.#host.ownerDocument.documentElement?.append(this.#host);
  }

  /** Says something to those who listen to the page, when they are not busy with something else. */
  announce(text: string): void {
    if (!this.#host.isConnected) return;
    // The same words again are news only if there were none in between.
    this.#live.textContent = '';
    setTimeout(() => {
      this.#live.textContent = text;
    }, 50);
  }

  /**
   * Opens the card beside a passage, never over it: below it, or above where there is no room.
   * @param at the passage's ranges, in order of the text
   * @param pointer window coordinates, which tell the line of a passage that runs over several
   */
  open(at: readonly Range[], pointer?: { x: number; y: number }): void {
    const [range] = at;
    if (!range) return;
    const { documentElement } = this.#host.ownerDocument;
    this.#attach();
    if (!this.isOpen) this.#host.showPopover();
    const whole = boundsOf(at);
    const reference = {
      getBoundingClientRect: () => boundsOf(at) ?? whole ?? new DOMRect(),
      getClientRects: () => at.flatMap((r) => [...r.getClientRects()]),
      contextElement: range.startContainer.parentElement ?? documentElement,
    };
    const place = async () => {
      const tall = (boundsOf(at)?.height ?? 0) > window.innerHeight * 0.5;
      const { x, y } = await computePosition(reference, this.card, {
        strategy: 'fixed',
        placement: 'bottom-start',
        // A passage over half the window's height cannot be cleared: keep off the pointer's own line then.
        middleware: [
          ...(tall && pointer ? [inline(pointer)] : []),
          offset(GAP),
          flip({ padding: EDGE }),
          shift({ padding: EDGE }),
          // Where neither side has room for all of it, it scrolls in itself.
          size({ padding: EDGE, apply: ({ availableHeight }) => this.#limit(availableHeight) }),
        ],
      });
      this.card.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    };
    this.#stop?.();
    this.#stop = autoUpdate(reference, this.card, place, { ancestorResize: true, elementResize: true, layoutShift: false });
  }

  #limit(height: number): void {
    this.card.style.setProperty('--room', `${Math.max(LEAST_HEIGHT, Math.floor(height))}px`);
  }

  /** Moves the focus into the card; it goes back to where it was when the card closes. */
  focusCard(): void {
    const { activeElement } = this.#host.ownerDocument;
    if (activeElement !== this.#host) this.#before = activeElement;
    this.card.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  }

  close(): void {
    this.#stop?.();
    this.#stop = undefined;
    const hadFocus = this.#host.ownerDocument.activeElement === this.#host;
    if (this.isOpen) this.#host.hidePopover();
    if (!this.#kept) this.#host.remove();
    if (hadFocus) (this.#before as HTMLElement | null)?.focus?.({ preventScroll: true });
    this.#before = null;
  }
}

/** The rectangle around all ranges, in window coordinates. */
export function boundsOf(ranges: readonly Range[]): DOMRect | undefined {
  const rects = ranges.map((r) => r.getBoundingClientRect()).filter((r) => r.width > 0 || r.height > 0);
  if (rects.length === 0) return undefined;
  const left = Math.min(...rects.map((r) => r.left));
  const top = Math.min(...rects.map((r) => r.top));
  return new DOMRect(left, top, Math.max(...rects.map((r) => r.right)) - left, Math.max(...rects.map((r) => r.bottom)) - top);
}
