import { type Outlet, outletOf } from './about.ts';
import { type ArticleBody, type BodySteps, readBody } from './body.ts';
import { type Detection, detectArticle } from './detect.ts';
import { canonicalUrl } from './page-address.ts';
import { metaContents } from './structured-data.ts';

export interface PageReading {
  detection: Detection;
  /** Only where the page is an article that could be read. */
  body?: ArticleBody;
  /** What the page says of its outlet; only where it is an article. */
  outlet?: Outlet;
  url: string;
  title?: string;
  language: string;
}

/**
 * Reads a page: is it an article that we can annotate, and what does it say? The page is not changed.
 * @param known what has just been found out of the page, so that it is not weighed twice
 */
export function* pageReading(document: Document, address: string, known?: Detection): BodySteps<PageReading> {
  const url = canonicalUrl(document, address);
  const language = document.documentElement?.lang?.trim() || 'en';
  const title = metaContents(document).get('og:title') ?? (document.title.trim() || undefined);
  const about = { url, language, ...(title && { title }) };
  const detection = known ?? detectArticle(document, url);
  if (detection !== 'article') return { ...about, detection };
  yield;
  let body: ArticleBody | undefined;
  try {
    body = yield* readBody(document);
  } catch (error) {
    // Nested deeper than the library's calls can go, or more text than a page would bear to have read.
    if (error instanceof RangeError) return { ...about, detection: 'too-large' };
    throw error;
  }
  if (!body || body.text.length < 300) return { ...about, detection: 'not-an-article' };
  yield;
  const outlet = outletOf(document, address);
  if (!body.article) return { ...about, detection, outlet, body };
  // What the page declares is about the first of its articles; the address follows the one in view.
  const headline = body.article.querySelector('h1, [itemprop="headline"]')?.textContent?.trim();
  return { ...about, url: address, ...(headline && { title: headline }), detection, outlet, body };
}
