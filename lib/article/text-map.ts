import { firstEndingAfter } from '../engine/text/ranges.ts';

/**
 * A text with the way back: which DOM text node, and where in it, each of its characters came from.
 */
export interface TextPiece {
  /** UTF-16 offsets into the mapped text. */
  start: number;
  end: number;
  node: Text;
  /** Offset in `node` of the piece's first character; a piece maps one to one. */
  offset: number;
}

/** Runs of what is shown, and of white space; what is between them (soft hyphens, zero-width characters) is invisible. */
const RUNS = /([^\s\u00A0\u00AD\u200B-\u200D\u2060\uFEFF]+)|[\s\u00A0]+/g;
const NOT_AS_IT_STANDS = /[\s\u00A0]{2}|[^\S ]|[\u00AD\u200B-\u200D\u2060\uFEFF]/;

/** Collects a text from DOM text nodes, white space folded as a browser shows it. */
export class TextMap {
  readonly pieces: TextPiece[] = [];
  /** The text in parts: put together at the end only, since asking a long text how it ends costs its length. */
  readonly #parts: string[] = [];
  #length = 0;

  /** The characters so far; put together anew each time. */
  get text(): string {
    return this.#parts.join('');
  }

  /** UTF-16 code units so far. */
  get length(): number {
    return this.#length;
  }

  /** Whether a space would be shown next: not at the beginning, nor after another. */
  get #takesSpace(): boolean {
    const last = this.#parts.at(-1);
    return last !== undefined && !/\s/.test(last.charAt(last.length - 1));
  }

  /** Adds the characters of `node`: runs of white space become one space, invisible characters are left out. */
  append(node: Text): void {
    const { data } = node;
    // Most text is shown as it stands, but for a space at its beginning.
    if (!NOT_AS_IT_STANDS.test(data)) {
      const skip = data.startsWith(' ') && !this.#takesSpace ? 1 : 0;
      if (data.length > skip) this.#piece(node, skip, data.slice(skip));
      return;
    }
    for (const match of data.matchAll(RUNS)) {
      if (match[1] !== undefined) this.#piece(node, match.index, match[1]);
      else if (this.#takesSpace) this.#piece(node, match.index, ' ');
    }
  }

  /** Adds characters that stand in no node, such as the break between two paragraphs. */
  appendBreak(characters: string): void {
    this.#trimEnd();
    this.#add(characters);
  }

  #add(characters: string): void {
    if (characters === '') return;
    this.#parts.push(characters);
    this.#length += characters.length;
  }

  /** Takes white space off the end, and with it what was mapped to it. */
  #trimEnd(): void {
    for (let last = this.#parts.pop(); last !== undefined; last = this.#parts.pop()) {
      const kept = last.trimEnd();
      this.#length -= last.length - kept.length;
      if (kept === '') continue;
      this.#parts.push(kept);
      break;
    }
    while ((this.pieces.at(-1)?.start ?? -1) >= this.#length) this.pieces.pop();
    const last = this.pieces.at(-1);
    if (last && last.end > this.#length) last.end = this.#length;
  }

  #piece(node: Text, offset: number, characters: string): void {
    const last = this.pieces.at(-1);
    const start = this.#length;
    this.#add(characters);
    const end = this.#length;
    if (last && last.node === node && last.end === start && last.offset + (last.end - last.start) === offset) last.end = end;
    else this.pieces.push({ start, end, node, offset });
  }
}

/**
 * The DOM ranges that show the characters `[start, end)`: one per unbroken stretch of text, so that what stands between
 * two paragraphs (an advert, a related-article box) is never covered.
 * @returns an empty list where the nodes have left the page or changed under us
 */
export function rangesOf(pieces: readonly TextPiece[], text: string, start: number, end: number): Range[] {
  const out: Range[] = [];
  let open: { range: Range; end: number } | undefined;
  for (let i = firstEndingAfter(pieces, start); i < pieces.length; i++) {
    const piece = pieces[i] as TextPiece;
    if (piece.start >= end) break;
    const from = Math.max(start, piece.start);
    const to = Math.min(end, piece.end);
    const first = piece.offset + from - piece.start;
    const last = first + to - from;
    if (!piece.node.isConnected || last > piece.node.length) return [];
    // Not `data.slice`: Firefox copies all of a node's text each time that it is asked for it.
    if (!sameCharacters(piece.node.substringData(first, last - first), text.slice(from, to))) return [];
    // A range cannot reach from one tree, such as a shadow tree, into another.
    const isSameTree = open?.range.endContainer === piece.node || open?.range.endContainer.getRootNode() === piece.node.getRootNode();
    if (open && from === open.end && isSameTree) open.range.setEnd(piece.node, last);
    else {
      const range = piece.node.ownerDocument.createRange();
      range.setStart(piece.node, first);
      range.setEnd(piece.node, last);
      open = { range, end: to };
      out.push(range);
    }
    open.end = to;
  }
  return out;
}

const sameCharacters = (a: string, b: string): boolean => a === b || a.replace(/[\s\u00A0]/g, ' ') === b.replace(/\s/g, ' ');
