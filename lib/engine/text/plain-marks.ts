/** Marks that keyboards and typesetters put in place of the usual ones: read as those, while the report keeps the page's own. */

/** What is worth a closer look; most texts have none of these. */
const HAS_OTHER = /[´`«»ʹʻʼʾʿ‐‑―−‘„′‵‟″❝❞＂\u00A0\u2000-\u200A\u202F\u205F\u3000]/;

/** Each with the mark that it stands for, of one UTF-16 unit as well, so that offsets stay. */
const STANDS_FOR: readonly (readonly [RegExp, string])[] = [
  // “O‘ahu”, “Hawaiʻi”, “don´t”, “the mayor′s”: in a word, or behind one.
  [/(?<=\p{L})[‘ʻʼʾʿ´`](?=\p{L})/gu, '’'],
  [/(?<=\p{L})[ʹ′‵]/gu, '’'],
  // “Jean‑Luc”: where no line is broken; “self−made”
  [/[‐‑]|(?<=\p{L})−(?=\p{L})/gu, '-'],
  [/―/g, '—'],
  // “6′2″” is a height.
  [/(?<!\d)″|＂/g, '"'],
  // “„It is late“, said Lee”, as Germans quote
  [/„([^„“”]*)[“”]/g, '“$1”'],
  [/[«‟❝]/g, '“'],
  [/[»❞]/g, '”'],
  [/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' '],
];

/** A text with the usual marks in place of others; the same string where it has none. Offsets do not change. */
export function withPlainMarks(text: string): string {
  if (!HAS_OTHER.test(text)) return text;
  return STANDS_FOR.reduce((out, [other, plain]) => out.replace(other, plain), text);
}

/** Gives each part of a report that has its place in the text, `start` to `end`, the very characters that stand there. */
export function restoreText<T>(part: T, text: string): T {
  if (Array.isArray(part)) for (const one of part) restoreText(one, text);
  else if (part !== null && typeof part === 'object') {
    const range = part as { start?: unknown; end?: unknown; text?: unknown };
    if (typeof range.start === 'number' && typeof range.end === 'number' && typeof range.text === 'string')
      range.text = text.slice(range.start, range.end);
    for (const value of Object.values(part)) restoreText(value, text);
  }
  return part;
}
