/** Characters of all elements below a root that a selector names; what is nested counts with each of them. */
function sizeOf(root: ParentNode, selector: string): number {
  let size = 0;
  for (const element of root.querySelectorAll(selector)) size += element.textContent?.length ?? 0;
  return size;
}

/** Characters of all paragraphs in a part of a page. */
export const proseIn = (root: ParentNode): number => sizeOf(root, 'p');

/** Characters of all that stands in paragraphs, items and block quotations below some roots: a cheap sign of text that came or went. */
export const textSizeOf = (roots: readonly ParentNode[]): number =>
  roots.reduce((size, root) => size + sizeOf(root, 'p, li, blockquote'), 0);
