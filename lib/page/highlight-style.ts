import { MARK_CLASSES, type MarkClass } from '../report/marks.ts';
import { type Ground, LINE_STYLES, type Looks, paintOf } from '../settings/looks.ts';

export const GROUNDS: readonly Ground[] = ['light', 'dark'];

/**
 * Names of the highlights in the page's registry, which is shared with the page: hence the prefix. The ground is part of
 * the name, since a `::highlight()` rule cannot tell a dark page from a light one.
 */
export function highlightName(kind: MarkClass | 'flash', ground: Ground): string {
  return `sourcelight-${kind}-${ground}`;
}

const selector = (kind: MarkClass | 'flash', ground: Ground) => `::highlight(${highlightName(kind, ground)})`;

const FLASH: Record<Ground, string> = { light: 'rgb(255 170 0 / 0.6)', dark: 'rgb(255 180 40 / 0.55)' };

function rules(looks: Looks, ground: Ground): string {
  const marks = MARK_CLASSES.map((kind) => {
    const { background, line } = paintOf(looks, ground, kind);
    const style = LINE_STYLES[kind];
    return `${selector(kind, ground)} {
  background-color: ${background};
  text-decoration: underline ${style} ${line} ${style === 'wavy' ? '1px' : '2px'};
  text-underline-offset: 0.18em;
}`;
  });
  return [...marks, `${selector('flash', ground)} { background-color: ${FLASH[ground]}; }`].join('\n');
}

const everyMark = GROUNDS.flatMap((ground) => MARK_CLASSES.map((kind) => selector(kind, ground))).join(', ');
const everyFlash = GROUNDS.map((ground) => selector('flash', ground)).join(', ');

/** The style sheet for the page's highlights. It styles nothing else of the page. */
export function highlightCss(looks: Looks): string {
  return `${GROUNDS.map((ground) => rules(looks, ground)).join('\n')}
/* With forced colours the system's own pair is used, so that text stays legible. */
@media (forced-colors: active) {
${everyMark} { background-color: transparent; text-decoration-color: LinkText; }
${everyFlash} { background-color: Highlight; color: HighlightText; }
}
@media print {
${everyMark} { background-color: transparent; }
}
`;
}
