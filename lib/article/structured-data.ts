/** What a page says of itself in JSON-LD (schema.org); read defensively, since anyone can write anything there. */

const NEWS_TYPES =
  /^(?:NewsArticle|ReportageNewsArticle|AnalysisNewsArticle|BackgroundNewsArticle|OpinionNewsArticle|ReviewNewsArticle|AskPublicNewsArticle|LiveBlogPosting|Article|BlogPosting|Report)$/;

/** JSON-LD longer than this is not read: no article needs it, and parsing it would cost the page. */
const LONGEST_JSON = 300_000;
const MOST_NODES = 2000;

function* objectsIn(root: unknown): Generator<Record<string, unknown>> {
  const queue: unknown[] = [root];
  for (let seen = 0; queue.length > 0 && seen < MOST_NODES; seen++) {
    const value = queue.shift();
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_NODES));
    else if (value && typeof value === 'object') {
      yield value as Record<string, unknown>;
      const graph = Object.hasOwn(value, '@graph') ? (value as Record<string, unknown>)['@graph'] : undefined;
      const main = Object.hasOwn(value, 'mainEntity') ? (value as Record<string, unknown>).mainEntity : undefined;
      queue.push(graph, main);
    }
  }
}

/** The schema.org types that the page's JSON-LD declares at its top level, in graphs and in arrays. */
export function declaredTypes(document: Document): string[] {
  const out: string[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > LONGEST_JSON) continue;
    let data: unknown;
    try {
      data = JSON.parse(text);
    } catch {
      continue; // Broken JSON-LD is common, and says nothing about the page.
    }
    for (const item of objectsIn(data)) {
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

/** The content of a `<meta>` by property or name. */
export function metaContent(document: Document, name: string): string | undefined {
  const element = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return element?.getAttribute('content')?.trim() || undefined;
}
