import { LIKELY_NAMES, UNLIKELY_NAMES, UNLIKELY_ROLE } from './unlikely.ts';

/** What no article's text stands in. */
export const NEVER_TEXT = new Set(
  'script style noscript template svg math link iframe object embed canvas select datalist img picture source video audio input textarea'.split(
    ' ',
  ),
);
/** What stands beside an article's text. */
export const ASIDE = new Set('nav aside footer button figcaption dialog'.split(' '));
const HIDDEN = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** True for what the page does not show. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && HIDDEN.test(style);
}

/** True for what Readability takes for no part of an article by its name or role alone. */
export function isUnlikely(element: Element, inTable: boolean): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (!inTable && element.localName !== 'a' && UNLIKELY_NAMES.test(names) && !LIKELY_NAMES.test(names)) return true;
  const role = element.getAttribute('role');
  return role !== null && UNLIKELY_ROLE.includes(role);
}
