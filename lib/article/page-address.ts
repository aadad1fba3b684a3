/** Where a page tells its own address, the first of them counts; asked for by themselves, since no other part of the head is needed. */
const OWN_ADDRESS = 'meta[property="og:url"][content], meta[name="og:url"][content]';

/** The page's own address: the canonical one where it gives one that can be parsed, else `address`. */
export function canonicalUrl(document: Document, address: string): string {
  const href =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? document.querySelector(OWN_ADDRESS)?.getAttribute('content');
  try {
    return href ? new URL(href, address || undefined).href : address;
  } catch {
    return address;
  }
}
