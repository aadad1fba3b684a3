/**
 * Pages beyond these are not read: the largest of 250 saved news pages has 5,000 elements and 1 MB of markup. Copying and
 * weighing more, and marking all that is found in it at one go, would hold the page up for a time that its reader feels.
 */
const MOST_ELEMENTS = 15_000;
export const MOST_CHARACTERS = 750_000;

/** True for a page of more elements than can be gone through unnoticed. */
export function isTooCrowded(document: Document): boolean {
  return document.getElementsByTagName('*').length > MOST_ELEMENTS;
}
