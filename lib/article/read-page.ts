import { type ArticleBody, extractBody } from './body.ts';
import { type Detection, detectArticle } from './detect.ts';
import { metaContent } from './structured-data.ts';

export interface PageReading {
  detection: Detection;
  /** Only where the page is an article that could be read. */
  body?: ArticleBody;
  url: string;
  title?: string;
  language: string;
}

/** The page's own address: the canonical one where it gives one that can be parsed, else `address`. */
export function canonicalUrl(document: Document, address: string): string {
  const href = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? metaContent(document, 'og:url');
  try {
    return href ? new URL(href, address || undefined).href : address;
  } catch {
    return address;
  }
}

/** Reads a page: is it an article that we can annotate, and what does it say? The page is not changed. */
export function readPage(document: Document, address: string): PageReading {
  const url = canonicalUrl(document, address);
  const language = document.documentElement?.lang?.trim() || 'en';
  const title = metaContent(document, 'og:title') ?? (document.title.trim() || undefined);
  const about = { url, language, ...(title && { title }) };
  const detection = detectArticle(document, url);
  if (detection !== 'article') return { ...about, detection };
  const body = extractBody(document);
  if (!body || body.text.length < 300) return { ...about, detection: 'not-an-article' };
  return { ...about, detection, body };
}
