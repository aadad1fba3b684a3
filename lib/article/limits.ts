/**
 * Pages beyond these are not read: the largest of 250 saved news pages has 5,000 elements and 1 MB. Copying and weighing
 * more would hold the page up for a time that its reader feels: Readability takes a page in one go, and 20,000 elements took 113 ms.
 */
const MOST_ELEMENTS = 15_000;
const MOST_CHARACTERS = 1_500_000;
const NOT_SHOWN = /^(?:script|style|noscript|template)$/;

/** True for a page of more elements than can be gone through unnoticed. */
export function isTooCrowded(document: Document): boolean {
  return document.getElementsByTagName('*').length > MOST_ELEMENTS;
}

/** True for a page of more text than can be read unnoticed. */
export function isTooLong(document: Document): boolean {
  // With what is not shown, too: most pages come nowhere near.
  if ((document.body.textContent?.length ?? 0) <= MOST_CHARACTERS) return false;
  let size = 0;
  const walker = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.length < 200 || !NOT_SHOWN.test(node.parentElement?.localName ?? '')) size += node.length;
    if (size > MOST_CHARACTERS) return true;
  }
  return false;
}
