import type { Ground } from '../settings/looks.ts';

/** Red, green, blue (0 to 255) and alpha of a computed colour, or undefined for a form that is not understood. */
function parseColour(colour: string): [number, number, number, number] | undefined {
  const match = /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:[,/ ]+([\d.]+%?))?\)$/.exec(colour);
  if (!match) return undefined;
  const alpha = match[4] === undefined ? 1 : match[4].endsWith('%') ? Number.parseFloat(match[4]) / 100 : Number(match[4]);
  return [Number(match[1]), Number(match[2]), Number(match[3]), alpha];
}

/** Relative luminance after WCAG 2.2, 0 (black) to 1 (white). */
function luminance([r, g, b]: readonly number[]): number {
  const linear = (v = 0) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/**
 * Whether an element's text stands on a light or a dark ground, measured: the first opaque background behind it, else the
 * contrast that its own text colour asks for. Works under dark-mode add-ons too, since it reads what is computed.
 */
export function groundOf(element: Element): Ground {
  const view = element.ownerDocument.defaultView;
  if (!view) return 'light';
  for (let at: Element | null = element; at; at = at.parentElement) {
    const colour = parseColour(view.getComputedStyle(at).backgroundColor);
    if (colour && colour[3] > 0.5) return luminance(colour) < 0.3 ? 'dark' : 'light';
  }
  const text = parseColour(view.getComputedStyle(element).color);
  return text && luminance(text) > 0.5 ? 'dark' : 'light';
}
