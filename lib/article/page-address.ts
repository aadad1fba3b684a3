/** Where a page tells its own address, the first of them counts; asked for by themselves, since no other part of the head is needed. */
const OWN_ADDRESS = 'meta[property="og:url"][content], meta[name="og:url"][content]';

/** The address that a page gives as its own, as it stands there; `address` where it gives none. */
function givenAddress(document: Document, address: string): string {
  const href =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? document.querySelector(OWN_ADDRESS)?.getAttribute('content');
  return href || address;
}

/** As `canonicalUrl`, but as it stands where it is whole: to make a `URL` costs a page more than all that is asked of its address. */
export function ownAddress(document: Document, address: string): string {
  const given = givenAddress(document, address);
  return /^https?:\/\//i.test(given) ? given : canonicalUrl(document, address);
}

/** The page's own address: the canonical one where it gives one that can be parsed, else `address`. */
export function canonicalUrl(document: Document, address: string): string {
  try {
    return new URL(givenAddress(document, address), address || undefined).href;
  } catch {
    return address;
  }
}
