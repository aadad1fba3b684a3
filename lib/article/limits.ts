/**
 * Pages beyond these are not read: the largest of 250 saved news pages has 5,000 elements and 1 MB. Copying and weighing
 * more would hold the page up for a time that its reader feels: a page is copied in one go, so that the copy is of one state of it.
 */
const MOST_ELEMENTS = 15_000;
export const MOST_CHARACTERS = 1_500_000;

/** True for a page of more elements than can be gone through unnoticed. */
export function isTooCrowded(document: Document): boolean {
  return document.getElementsByTagName('*').length > MOST_ELEMENTS;
}
