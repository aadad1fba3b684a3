import { describe, expect, it } from 'vitest';
import { MARK_CLASSES, type MarkClass } from '../../../lib/report/marks.ts';
import { type Ground, LINE_STYLES, lineOf, PALETTES, type Palette, paintOf } from '../../../lib/settings/looks.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';

type Rgb = [number, number, number];

const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as Rgb;
const linear = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const luminance = (hex: string) => {
  const [r, g, b] = rgb(hex).map(linear) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string) => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

/** Full protanopia, deuteranopia and tritanopia after Machado, Oliveira and Fernandes (2009), on linear RGB. */
const BLINDNESS: Record<string, number[][]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIE L*a*b* (D65) of a colour as it is seen with a kind of colour blindness. */
function seen(hex: string, matrix: number[][]): Rgb {
  const from = rgb(hex).map(linear);
  const [r, g, b] = matrix.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((n, k, i) => n + k * (from[i] ?? 0), 0),
      ),
    ),
  ) as Rgb;
  const f = (v: number) => (v > 0.008856 ? Math.cbrt(v) : 7.787 * v + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const distance = (a: Rgb, b: Rgb) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

const SAFE: readonly Palette[] = ['amber', 'sky', 'dusk'];
const GROUNDS: Record<Ground, string> = { light: '#ffffff', dark: '#15171b' };
const KINDS: readonly MarkClass[] = ['anonymous', 'unverified', 'second-hand'];
const looks = (palette: Palette) => ({ palette, colours: DEFAULT_SETTINGS.colours });

describe.each(SAFE)('the palette %s', (palette) => {
  it('has lines of at least 3 : 1 against the page (WCAG 2.2, 1.4.11)', () => {
    for (const [ground, page] of Object.entries(GROUNDS) as [Ground, string][])
      for (const kind of MARK_CLASSES)
        expect(contrast(lineOf(looks(palette), ground, kind), page), `${kind} on ${ground}`).toBeGreaterThanOrEqual(3);
  });
  it('keeps unnamed, unverified and second-hand apart for every kind of colour blindness', () => {
    for (const [blindness, matrix] of Object.entries(BLINDNESS))
      for (const ground of Object.keys(GROUNDS) as Ground[])
        for (const [i, a] of KINDS.entries())
          for (const b of KINDS.slice(i + 1)) {
            const apart = distance(seen(lineOf(looks(palette), ground, a), matrix), seen(lineOf(looks(palette), ground, b), matrix));
            expect(apart, `${a} and ${b} on ${ground} with ${blindness}`).toBeGreaterThan(15);
          }
  });
});

describe('looks', () => {
  it('tell each kind apart by its line alone', () => {
    expect(new Set(Object.values(LINE_STYLES)).size).toBe(MARK_CLASSES.length);
  });
  it('without colour have no ground, and the reader’s own have theirs', () => {
    expect(PALETTES).toContain('underline');
    for (const kind of MARK_CLASSES) expect(paintOf(looks('underline'), 'light', kind).background).toBe('transparent');
    const own = { palette: 'custom' as const, colours: { ...DEFAULT_SETTINGS.colours, anonymous: '#00ff80' } };
    expect(paintOf(own, 'light', 'anonymous')).toEqual({ line: '#00ff80', background: 'rgb(0 255 128 / 0.26)' });
  });
});
