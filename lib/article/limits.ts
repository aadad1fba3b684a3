/**
 * Pages beyond these are not read: the largest of 250 saved news pages has 5,000 elements and 1 MB. Copying and weighing
 * more would hold the page up for a time that its reader feels.
 */
const MOST_ELEMENTS = 40_000;
const MOST_CHARACTERS = 1_500_000;
const NOT_SHOWN = /^(?:script|style|noscript|template)$/;

/** True for a page that is too large to be read without holding it up. */
export function isTooLarge(document: Document): boolean {
  if (document.getElementsByTagName('*').length > MOST_ELEMENTS) return true;
  let size = 0;
  const walker = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.length < 200 || !NOT_SHOWN.test(node.parentElement?.localName ?? '')) size += node.length;
    if (size > MOST_CHARACTERS) return true;
  }
  return false;
}
