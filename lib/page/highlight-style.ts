import type { MarkClass } from '../report/marks.ts';

export type Ground = 'light' | 'dark';

/**
 * Names of the highlights in the page's registry, which is shared with the page: hence the prefix. The ground is part of
 * the name, since a `::highlight()` rule cannot tell a dark page from a light one.
 */
export function highlightName(kind: MarkClass | 'flash', ground: Ground): string {
  return `sourcelight-${kind}-${ground}`;
}

interface Paint {
  background: string;
  line: string;
  /** Told apart by the line as well as by colour. */
  style: string;
}

const PAINTS: Record<Ground, Record<MarkClass, Paint>> = {
  light: {
    anonymous: { background: 'rgb(255 214 102 / 0.38)', line: '#a15c00', style: 'solid' },
    unverified: { background: 'rgb(214 84 160 / 0.17)', line: '#b02a7c', style: 'wavy' },
    'second-hand': { background: 'transparent', line: '#2563a8', style: 'dashed' },
    named: { background: 'transparent', line: '#6b7280', style: 'dotted' },
  },
  dark: {
    anonymous: { background: 'rgb(255 190 60 / 0.24)', line: '#ffc64d', style: 'solid' },
    unverified: { background: 'rgb(240 120 190 / 0.22)', line: '#ff8fcf', style: 'wavy' },
    'second-hand': { background: 'transparent', line: '#8ec2ff', style: 'dashed' },
    named: { background: 'transparent', line: '#a3abb8', style: 'dotted' },
  },
};

const FLASH: Record<Ground, string> = { light: 'rgb(255 170 0 / 0.6)', dark: 'rgb(255 180 40 / 0.55)' };

function rules(ground: Ground): string {
  const marks = Object.entries(PAINTS[ground]).map(
    ([kind, paint]) => `::highlight(${highlightName(kind as MarkClass, ground)}) {
  background-color: ${paint.background};
  text-decoration: underline ${paint.style} ${paint.line} ${paint.style === 'wavy' ? '1px' : '2px'};
  text-underline-offset: 0.18em;
}`,
  );
  return [...marks, `::highlight(${highlightName('flash', ground)}) { background-color: ${FLASH[ground]}; }`].join('\n');
}

/** With forced colours the system's own pair is used, so that text stays legible. */
function forced(ground: Ground): string {
  const names = Object.keys(PAINTS[ground]).map((kind) => `::highlight(${highlightName(kind as MarkClass, ground)})`);
  return `${names.join(', ')} { background-color: transparent; text-decoration-color: LinkText; }
::highlight(${highlightName('flash', ground)}) { background-color: Highlight; color: HighlightText; }`;
}

/** The style sheet for the page's highlights. It styles nothing else of the page. */
export const HIGHLIGHT_CSS = `${rules('light')}
${rules('dark')}
@media (forced-colors: active) {
${forced('light')}
${forced('dark')}
}
@media print {
${(['light', 'dark'] as const)
  .map((g) =>
    Object.keys(PAINTS[g])
      .map((k) => `::highlight(${highlightName(k as MarkClass, g)})`)
      .join(', '),
  )
  .join(', ')} { background-color: transparent; }
}
`;
