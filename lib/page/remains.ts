import { MARK_CLASSES } from '../report/marks.ts';
import { GROUNDS, highlightName } from './highlight-style.ts';
import { OWN_ELEMENT } from './own-element.ts';

/** Takes away what a script of ours that is cut off from its extension has left in a page: its element and its highlights. */
export function removeRemains(document: Document): void {
  for (const element of document.querySelectorAll(`html > ${OWN_ELEMENT}`)) element.remove();
  for (const ground of GROUNDS) for (const kind of [...MARK_CLASSES, 'flash'] as const) CSS.highlights.delete(highlightName(kind, ground));
}
