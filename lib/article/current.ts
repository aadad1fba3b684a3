import { proseIn } from './text-size.ts';

/** An element with fewer characters of paragraphs than this is a teaser or a post, not a whole article. */
const LEAST_CHARACTERS = 1200;

/** The articles that a page shows one below the other, as sites do that load the next one at the end of the last. */
export function wholeArticles(document: Document): Element[] {
  const found = [...document.querySelectorAll('article, [role="article"], [itemtype$="NewsArticle"]')].filter(
    // A headline of its own tells an article from a live blog's posts and from reader comments.
    (element) => element.querySelector('h1, [itemprop="headline"]') !== null && proseIn(element) >= LEAST_CHARACTERS,
  );
  return found.filter((element) => !found.some((other) => other !== element && other.contains(element)));
}

/**
 * Which of several whole articles the reader has before them: the last one that begins above the middle of the window; the
 * first where the page has no layout.
 */
export function articleInView(articles: readonly Element[]): Element | undefined {
  const middle = (articles[0]?.ownerDocument.defaultView?.innerHeight ?? 0) / 2;
  const shown = articles.map((article) => ({ article, box: article.getBoundingClientRect() })).filter(({ box }) => box.height > 0);
  return shown.findLast(({ box }) => box.top < middle)?.article ?? articles[0];
}
