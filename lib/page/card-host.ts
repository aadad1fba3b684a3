import { autoUpdate, computePosition, flip, inline, offset, shift } from '@floating-ui/dom';

/** The one element of ours that a page may hold. */
export const CARD_ELEMENT = 'sourcelight-card';

/** Space between passage and card, in CSS pixels. */
const GAP = 8;
const EDGE = 8;

/**
 * The one element that we add to a page: a host at the end of `<html>` with a closed shadow root, shown in the top layer,
 * so that neither the page's styles and scripts nor its overflow and z-index reach the card.
 */
export class CardHost {
  readonly #host: HTMLElement;
  /** Where the card is rendered. */
  readonly root: HTMLElement;
  #stop: (() => void) | undefined;

  /** @param css the card's style sheet */
  constructor(document: Document, css: string) {
    this.#host = document.createElement(CARD_ELEMENT);
    this.#host.setAttribute('popover', 'manual');
    const shadow = this.#host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = css;
    this.root = document.createElement('div');
    this.root.className = 'place';
    shadow.append(style, this.root);
  }

  get isOpen(): boolean {
    return this.#host.isConnected && this.#host.matches(':popover-open');
  }

  /** True for events that come from within the card. */
  contains(event: Event): boolean {
    return event.composedPath().includes(this.#host);
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
    if (!this.#host.isConnected) documentElement.append(this.#host);
    if (!this.isOpen) this.#host.showPopover();
    const whole = boundsOf(at);
    const reference = {
      getBoundingClientRect: () => boundsOf(at) ?? whole ?? new DOMRect(),
      getClientRects: () => at.flatMap((r) => [...r.getClientRects()]),
      contextElement: range.startContainer.parentElement ?? documentElement,
    };
    const place = async () => {
      const tall = (boundsOf(at)?.height ?? 0) > window.innerHeight * 0.5;
      const { x, y } = await computePosition(reference, this.root, {
        strategy: 'fixed',
        placement: 'bottom-start',
        // A passage over half the window's height cannot be cleared: keep off the pointer's own line then.
        middleware: [...(tall && pointer ? [inline(pointer)] : []), offset(GAP), flip({ padding: EDGE }), shift({ padding: EDGE })],
      });
      this.root.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    };
    this.#stop?.();
    this.#stop = autoUpdate(reference, this.root, place, { ancestorResize: true, elementResize: true, layoutShift: false });
  }

  close(): void {
    this.#stop?.();
    this.#stop = undefined;
    if (this.isOpen) this.#host.hidePopover();
    this.#host.remove();
  }
}

/** The rectangle around all ranges, in window coordinates. */
function boundsOf(ranges: readonly Range[]): DOMRect | undefined {
  const rects = ranges.map((r) => r.getBoundingClientRect()).filter((r) => r.width > 0 || r.height > 0);
  if (rects.length === 0) return undefined;
  const left = Math.min(...rects.map((r) => r.left));
  const top = Math.min(...rects.map((r) => r.top));
  return new DOMRect(left, top, Math.max(...rects.map((r) => r.right)) - left, Math.max(...rects.map((r) => r.bottom)) - top);
}
