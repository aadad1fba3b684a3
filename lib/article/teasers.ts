/** Fewer characters of a paragraph's own words are a label or a line under a picture. */
const LEAST_PARAGRAPH = 60;
/** So far up from a teaser's headline stands what it says. */
const LEVELS = 3;
/** Fewer of them stand beside an article. */
const LEAST_TEASERS = 4;
/** What is more than this share of a page's prose is what the page is for. */
const LEAST_SHARE = 0.7;

/** What readers write below a story has headlines with addresses, too. */
const COMMENTS = '[class*="comment" i], [id*="comment" i]';
const HEADINGS = 'h1, h2, h3, h4';

/** So many headlines tell what a page is; looking at thousands would hold it up. */
const MOST_HEADINGS = 200;

/** Of elements, the characters of the paragraphs below them that stand in no link. */
type Sizes = Map<Element, number>;

function ownProse(element: Element, sizes: Sizes): number {
  const known = sizes.get(element);
  if (known !== undefined) return known;
  let size = 0;
  for (const paragraph of element.querySelectorAll('p')) {
    let length = paragraph.textContent?.trim().length ?? 0;
    if (length < LEAST_PARAGRAPH || paragraph.closest('a')) continue;
    for (const link of paragraph.getElementsByTagName('a')) length -= link.textContent?.length ?? 0;
    if (length >= LEAST_PARAGRAPH) size += length;
  }
  sizes.set(element, size);
  return size;
}

/** Where a headline leads to another page, the nearest element around it that says something, too. */
function teaserOf(heading: Element, sizes: Sizes): Element | undefined {
  const address = (heading.querySelector('a[href]') ?? heading.closest('a[href]'))?.getAttribute('href');
  if (!address || address.startsWith('#') || heading.closest(COMMENTS)) return undefined;
  let around = heading.parentElement;
  for (let level = 1; around && level < LEVELS && ownProse(around, sizes) === 0; level++) around = around.parentElement;
  return around && around.localName !== 'body' && around.querySelectorAll(HEADINGS).length <= 2 ? around : undefined;
}

/** Whether a page lists stories: most of its words stand below headlines that lead to other pages. */
export function listsStories({ body }: Document): boolean {
  const sizes: Sizes = new Map();
  const teasers = new Set<Element>();
  for (const heading of [...body.querySelectorAll(HEADINGS)].slice(0, MOST_HEADINGS)) {
    const teaser = teaserOf(heading, sizes);
    if (teaser && ownProse(teaser, sizes) > 0) teasers.add(teaser);
  }
  const told = [...teasers].reduce((sum, teaser) => sum + ownProse(teaser, sizes), 0);
  return teasers.size >= LEAST_TEASERS && told >= LEAST_SHARE * ownProse(body, sizes);
}
