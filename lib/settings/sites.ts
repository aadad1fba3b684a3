import type { Settings } from './settings.ts';

/**
 * A site's name as it is kept: a host in lower case, without “www.”, in ASCII. Takes what readers write or paste, addresses
 * too.
 * @returns undefined for what is no name of a site
 */
export function siteName(written: string): string | undefined {
  const text = written.trim();
  if (!text) return undefined;
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`);
    if (!/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
    const host = url.hostname
      .toLowerCase()
      .replace(/^(?:www\.)+/, '')
      .replace(/\.$/, '');
    return /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/.test(host) ? host : undefined;
  } catch {
    return undefined;
  }
}

const covers = (site: string, host: string) => host === site || host.endsWith(`.${site}`);

/** Whether the reader's lists let Sourcelight read an address. */
export function isSiteAllowed(
  { siteRule, neverSites, onlySites }: Pick<Settings, 'siteRule' | 'neverSites' | 'onlySites'>,
  address: string,
): boolean {
  const host = siteName(address);
  if (host === undefined) return true;
  return siteRule === 'only' ? onlySites.some((site) => covers(site, host)) : !neverSites.some((site) => covers(site, host));
}

/** The lists with one site switched off or on again. */
export function withSite(settings: Settings, address: string, allowed: boolean): Pick<Settings, 'neverSites' | 'onlySites'> {
  const host = siteName(address);
  const { siteRule, neverSites, onlySites } = settings;
  if (host === undefined) return { neverSites, onlySites };
  const add = (list: readonly string[]) => [...new Set([...list, host])];
  // A rule for a whole domain would go on covering its subdomains: the covering entry goes.
  const drop = (list: readonly string[]) => list.filter((site) => !covers(site, host));
  if (siteRule === 'only') return { neverSites, onlySites: allowed ? add(onlySites) : drop(onlySites) };
  return { neverSites: allowed ? drop(neverSites) : add(neverSites), onlySites };
}

/** Match patterns (as of the extension API) for the pages that may be read without a click; none where all wait for one. */
export function pagePatterns(settings: Pick<Settings, 'start' | 'siteRule' | 'neverSites' | 'onlySites'>): {
  matches: string[];
  excludeMatches: string[];
} {
  const patterns = (sites: readonly string[]) =>
    sites.flatMap((site) => [`http://${patternHost(site)}/*`, `https://${patternHost(site)}/*`]);
  if (settings.start === 'click') return { matches: [], excludeMatches: [] };
  if (settings.siteRule === 'only') return { matches: patterns(settings.onlySites), excludeMatches: [] };
  return { matches: ['http://*/*', 'https://*/*'], excludeMatches: patterns(settings.neverSites) };
}

/** “*.” covers the domain itself and its subdomains, but is not allowed before the numbers of an IP address. */
const patternHost = (site: string): string => (/^[\d.]+$/.test(site) || !site.includes('.') ? site : `*.${site}`);
