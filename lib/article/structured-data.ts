/** What a page says of itself in JSON-LD (schema.org); read defensively, since anyone can write anything there. */

const NEWS_TYPES =
  /^(?:NewsArticle|ReportageNewsArticle|AnalysisNewsArticle|BackgroundNewsArticle|OpinionNewsArticle|ReviewNewsArticle|AskPublicNewsArticle|LiveBlogPosting|Article|BlogPosting|Report)$/;

/** JSON-LD longer than this is not read: no article needs it, and parsing it would cost the page. */
const LONGEST_JSON = 300_000;
const MOST_NODES = 2000;

/** Where one object of a declaration leads to others that say something of the page. */
const INNER = ['@graph', 'mainEntity'] as const;
const INNER_OUTLET = [...INNER, 'publisher', 'sourceOrganization', 'isPartOf', 'parentOrganization'] as const;

function* objectsIn(root: unknown, inner: readonly string[]): Generator<Record<string, unknown>> {
  const queue: unknown[] = [root];
  for (let seen = 0; queue.length > 0 && seen < MOST_NODES; seen++) {
    const value = queue.shift();
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_NODES));
    else if (value && typeof value === 'object') {
      yield value as Record<string, unknown>;
      queue.push(...inner.map((key) => (Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined)));
    }
  }
}

/** What templates put around JSON for the sake of old browsers: “//<![CDATA[ … //]]>”, “<!-- … -->”. */
const WRAPPED_FROM = /^(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)(?:\s*\*\/)?/;
const WRAPPED_TO = /(?:\/\/|\/\*)?\s*(?:\]\]>|-->)(?:\s*\*\/)?;?$/;
/** So far from the end does a wrapping begin at most. */
const LONGEST_WRAPPING = 40;
const LOOSE_CONTROL = /[\u0000-\u001f]+/g;
const LOOSE_COMMA = /,\s*(?=[}\]])/g;

function mended(text: string): string {
  const from = text.trim().replace(WRAPPED_FROM, '');
  const whole = from.slice(0, -LONGEST_WRAPPING) + from.slice(-LONGEST_WRAPPING).replace(WRAPPED_TO, '');
  return whole.replace(LOOSE_CONTROL, ' ').replace(LOOSE_COMMA, '');
}

/** JSON as sites write it, of which one in thirty has a line break within a string or is wrapped; undefined where it cannot be read. */
function parsed(text: string): unknown {
  for (const mend of [(t: string) => t, mended])
    try {
      return JSON.parse(mend(text));
    } catch {
      // Broken JSON-LD is common, and says nothing about the page.
    }
  return undefined;
}

function* parsedScripts(document: Document): Generator<unknown> {
  for (const script of document.querySelectorAll('script[type^="application/ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.length <= LONGEST_JSON) yield parsed(text);
  }
}

/** The objects of the page's JSON-LD: those at its top level, in graphs and arrays, and the organisations behind them. */
export function* declarations(document: Document): Generator<Record<string, unknown>> {
  for (const data of parsedScripts(document)) yield* objectsIn(data, INNER_OUTLET);
}

/** The schema.org types that the page's JSON-LD declares at its top level, in graphs and in arrays. */
export function declaredTypes(document: Document): string[] {
  const out: string[] = [];
  for (const data of parsedScripts(document)) {
    for (const item of objectsIn(data, INNER)) {
      const type = Object.hasOwn(item, '@type') ? item['@type'] : undefined;
      for (const name of Array.isArray(type) ? type : [type]) if (typeof name === 'string') out.push(name.replace(/^.*[/#:]/, ''));
    }
  }
  return out;
}

/** True for the types that stand for news, by their very name. */
export function isNewsType(type: string): boolean {
  return /NewsArticle$|^LiveBlogPosting$/.test(type);
}

/** True for the types that stand for one article. */
export function isArticleType(type: string): boolean {
  return NEWS_TYPES.test(type);
}

/** The contents of a page's `<meta>` elements, by property or name; the first of each counts. Read in one go through the page. */
export function metaContents(document: Document): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (const meta of document.getElementsByTagName('meta')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    for (const name of [meta.getAttribute('property'), meta.getAttribute('name')]) if (name && !out.has(name)) out.set(name, content);
  }
  return out;
}
