import type { MarkClass } from '../report/marks.ts';

/** Three palettes whose colours stay apart for every common kind of colour blindness, lines without colour, and the reader's own. */
export const PALETTES = ['amber', 'sky', 'dusk', 'underline', 'custom'] as const;
export type Palette = (typeof PALETTES)[number];

export type Ground = 'light' | 'dark';

/** How passages look, as far as the reader chooses. */
export interface Looks {
  palette: Palette;
  /** `#rrggbb` by class, for the palette “custom”. */
  colours: Record<MarkClass, string>;
}

export interface Paint {
  background: string;
  line: string;
}

type Colours = Record<MarkClass, string>;

/**
 * Lines by palette and ground. `sky` and `dusk` start from Okabe and Ito's set (Color Universal Design, 2008). A test holds
 * that each line reaches 3 : 1 against its ground (WCAG 2.2, 1.4.11), and that the kinds stay apart for every colour blindness.
 */
const LINES: Record<Exclude<Palette, 'underline' | 'custom'>, Record<Ground, Colours>> = {
  amber: {
    light: { anonymous: '#a15c00', unverified: '#b02a7c', 'second-hand': '#2563a8', named: '#6b7280' },
    dark: { anonymous: '#ffc64d', unverified: '#ff7ac6', 'second-hand': '#7fd0ff', named: '#a3abb8' },
  },
  sky: {
    light: { anonymous: '#b45309', unverified: '#0072b2', 'second-hand': '#1f4d2e', named: '#6b7280' },
    dark: { anonymous: '#ff9d5c', unverified: '#56b4e9', 'second-hand': '#d9f0a3', named: '#a3abb8' },
  },
  dusk: {
    light: { anonymous: '#857200', unverified: '#6a3fb5', 'second-hand': '#00785a', named: '#6b7280' },
    dark: { anonymous: '#f0e442', unverified: '#c3a6ff', 'second-hand': '#4fd1a5', named: '#a3abb8' },
  },
};

/** How strongly a passage is tinted, by class: only what the product is about gets a ground of its own. */
const TINTS: Record<Ground, Record<MarkClass, number>> = {
  light: { anonymous: 0.26, unverified: 0.17, 'second-hand': 0, named: 0 },
  dark: { anonymous: 0.24, unverified: 0.22, 'second-hand': 0, named: 0 },
};

const TINT_OF: Record<string, string> = { '#a15c00': '#ffb01f', '#b45309': '#ff9b45', '#857200': '#e8d400' };

function tint(line: string, strength: number): string {
  if (strength === 0) return 'transparent';
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt((TINT_OF[line] ?? line).slice(at, at + 2), 16));
  return `rgb(${r} ${g} ${b} / ${strength})`;
}

/** The colour of a class's line. */
export function lineOf(looks: Looks, ground: Ground, kind: MarkClass): string {
  if (looks.palette === 'custom') return looks.colours[kind];
  return LINES[looks.palette === 'underline' ? 'amber' : looks.palette][ground][kind];
}

/** How a class is painted on a ground: its tint and its line, as CSS colours. */
export function paintOf(looks: Looks, ground: Ground, kind: MarkClass): Paint {
  const line = lineOf(looks, ground, kind);
  return { line, background: looks.palette === 'underline' ? 'transparent' : tint(line, TINTS[ground][kind]) };
}

/** Each class has its own line as well, so that no one needs to see its colour. */
export const LINE_STYLES: Record<MarkClass, 'solid' | 'wavy' | 'dashed' | 'dotted'> = {
  anonymous: 'solid',
  unverified: 'wavy',
  'second-hand': 'dashed',
  named: 'dotted',
};
