import { declarations, metaContents } from './structured-data.ts';

/** What outlets state about their rules, by the names that schema.org gives them. */
export const POLICY_NAMES = ['unnamedSourcesPolicy', 'correctionsPolicy', 'publishingPrinciples'] as const;
export type PolicyName = (typeof POLICY_NAMES)[number];

export interface OutletPolicy {
  name: PolicyName;
  /** An `http` or `https` address. */
  href: string;
}

/** What the page says of its outlet. */
export interface Outlet {
  name?: string;
  policies: OutletPolicy[];
}

const own = (value: object, key: string): unknown => (Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined);

/** An address of the web out of what JSON-LD may hold: a string, an object with an id or url, a list of these. Looks no deeper. */
function webAddress(value: unknown, base: string): string | undefined {
  const candidates = [value].flat().flatMap((v) => (typeof v === 'object' && v !== null ? [own(v, '@id'), own(v, 'url')] : [v]));
  for (const candidate of candidates) {
    if (typeof candidate !== 'string' || candidate === '') continue;
    try {
      const url = new URL(candidate, base || undefined);
      if (/^https?:$/.test(url.protocol)) return url.href;
    } catch {
      // No address; the next candidate may be one.
    }
  }
  return undefined;
}

/** The outlet, and the policies that it or the article states in JSON-LD. */
export function outletOf(document: Document, address: string): Outlet {
  const policies = new Map<PolicyName, string>();
  let name: string | undefined;
  for (const item of declarations(document)) {
    const types = [item['@type']].flat();
    const isOutlet = types.some((t) => typeof t === 'string' && /(?:Organization|NewsMediaOrganization)$/.test(t));
    if (isOutlet && typeof item.name === 'string') name ??= item.name.trim().slice(0, 120) || undefined;
    for (const policy of POLICY_NAMES) {
      const href = Object.hasOwn(item, policy) ? webAddress(item[policy], address) : undefined;
      if (href && !policies.has(policy)) policies.set(policy, href);
    }
  }
  name ??= metaContents(document).get('og:site_name')?.slice(0, 120);
  return {
    ...(name && { name }),
    policies: POLICY_NAMES.flatMap((n) => (policies.has(n) ? [{ name: n, href: policies.get(n) as string }] : [])),
  };
}
