import { metaContents } from './structured-data.ts';

/** The page's own address: the canonical one where it gives one that can be parsed, else `address`. */
export function canonicalUrl(document: Document, address: string): string {
  const href = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? metaContents(document).get('og:url');
  try {
    return href ? new URL(href, address || undefined).href : address;
  } catch {
    return address;
  }
}
