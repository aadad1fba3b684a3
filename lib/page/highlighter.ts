import { rangesOf, type TextPiece } from '../article/text-map.ts';
import { firstEndingAfter } from '../engine/text/ranges.ts';
import { type Mark, type MarkClass, type MarkingChoice, shownClasses } from '../report/marks.ts';
import type { Ground } from '../settings/looks.ts';
import { groundOf } from './ground.ts';
import { highlightName } from './highlight-style.ts';

/** How far a passage that is shown stays below the window's upper edge, as a share of its height. */
const PLACE_IN_WINDOW = 0.3;
const FLASH_MILLISECONDS = 1600;

/** Where marks lie on top of each other the graver one is on top. */
const PRIORITY: Record<MarkClass, number> = { named: 0, 'second-hand': 1, anonymous: 2, unverified: 3 };

/**
 * Paints marks with the CSS Custom Highlight API. The page's nodes are never touched, and of its highlight registry only
 * our own names are. The registry is not iterated: Firefox forbids that to content scripts.
 */
export class Highlighter {
  readonly #pieces: readonly TextPiece[];
  readonly #text: string;
  /** The shadow trees that hold some of the text. */
  readonly #shadowRoots: ShadowRoot[];
  readonly #markOf = new WeakMap<AbstractRange, Mark>();
  readonly #names = new Set<string>();
  #ground: Ground = 'light';
  #flash: ReturnType<typeof setTimeout> | undefined;

  /** @param text the report's text that `pieces` map */
  constructor(pieces: readonly TextPiece[], text: string) {
    this.#pieces = pieces;
    this.#text = text;
    const roots = new Set(pieces.map((p) => p.node.getRootNode()));
    this.#shadowRoots = [...roots].filter((root) => root instanceof ShadowRoot);
  }

  /**
   * Paints these marks in place of those painted before.
   * @param shown the classes that are painted
   * @returns ids of marks whose words are not in the page any more, which are left unpainted
   */
  paint(marks: readonly Mark[], shown: MarkingChoice['shown']): string[] {
    this.clear();
    const first = this.#pieces[Math.floor(this.#pieces.length / 2)]?.node.parentElement;
    if (first) this.#ground = groundOf(first);
    const lost: string[] = [];
    const byClass = new Map<MarkClass, Range[]>();
    for (const mark of marks) {
      const found = mark.spans.map((s) => rangesOf(this.#pieces, this.#text, s.start, s.end));
      if (found.some((r) => r.length === 0)) lost.push(mark.id);
      const ranges = found.flat();
      for (const kind of shownClasses(mark, shown)) {
        const list = byClass.get(kind) ?? [];
        // A Range can be in several highlights; the same one leads back to its mark from each.
        for (const range of ranges) list.push(range);
        byClass.set(kind, list);
      }
      for (const range of ranges) this.#markOf.set(range, mark);
    }
    for (const [kind, ranges] of byClass) this.#register(highlightName(kind, this.#ground), ranges, PRIORITY[kind]);
    return lost;
  }

  #register(name: string, ranges: readonly Range[], priority: number): void {
    // One by one: more arguments than a call can take would be thrown out.
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
    this.#names.add(name);
  }

  /** Takes all paint off the page. */
  clear(): void {
    for (const name of this.#names) CSS.highlights.delete(name);
    this.#names.clear();
    clearTimeout(this.#flash);
  }

  /** The marks painted at a point of the window, the topmost first. */
  marksAt(x: number, y: number): Mark[] {
    const registry = CSS.highlights as HighlightRegistry & {
      highlightsFromPoint?: (x: number, y: number, options: { shadowRoots: ShadowRoot[] }) => { ranges: AbstractRange[] }[];
    };
    const found: Mark[] = [];
    for (const hit of registry.highlightsFromPoint?.(x, y, { shadowRoots: this.#shadowRoots }) ?? []) {
      for (const range of hit.ranges) {
        const mark = this.#markOf.get(range);
        if (mark && !found.includes(mark)) found.push(mark);
      }
    }
    return found;
  }

  /** The ranges of a mark whether it is painted or not. */
  find(mark: Mark): Range[] {
    return mark.spans.flatMap((s) => rangesOf(this.#pieces, this.#text, s.start, s.end));
  }

  /** The element that a mark's first words stand in: cheaper to measure than its ranges. */
  elementOf(mark: Mark): Element | undefined {
    const start = mark.spans[0]?.start ?? 0;
    const { node } = this.#pieces[firstEndingAfter(this.#pieces, start)] ?? {};
    return node?.isConnected ? (node.parentElement ?? undefined) : undefined;
  }

  /** Scrolls a mark into view and lights it up for a moment; false where its words are not in the page. */
  show(mark: Mark): boolean {
    const ranges = this.find(mark);
    const [first] = ranges;
    if (!first) return false;
    const view = first.startContainer.ownerDocument?.defaultView;
    const still = view?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true;
    first.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { top } = first.getBoundingClientRect();
    view?.scrollBy({ top: top - view.innerHeight * PLACE_IN_WINDOW, behavior: still ? 'instant' : 'smooth' });
    const name = highlightName('flash', this.#ground);
    this.#register(name, ranges, 9);
    clearTimeout(this.#flash);
    this.#flash = setTimeout(() => CSS.highlights.delete(name), FLASH_MILLISECONDS);
    return true;
  }
}
