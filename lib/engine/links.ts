import type { Link } from './report.ts';
import type { ArticleText } from './text/document.ts';
import { overlap, overlapping, type Range } from './text/ranges.ts';

/** A link of the article body, by the characters it stands on. */
export interface BodyLink extends Range {
  href: string;
}

/** Addresses that are no sources: topic, author and share pages, subscriptions, the page itself. */
const NO_SOURCE =
  /^(?:javascript:|mailto:|tel:|#|whatsapp:)|\/(?:tags?|topics?|authors?|by|people|profile|category|categories|section|subscribe|newsletters?|signup|share|search|hashtag)(?:\/|\?|$)|(?:facebook\.com\/(?:sharer|dialog)|twitter\.com\/(?:intent|share)|x\.com\/intent|linkedin\.com\/share|pinterest\.com\/pin\/create|reddit\.com\/submit)/i;

/** True for a link that may lead to a source; `page` is the article's own address. */
export function isSourceLink(href: string, page?: string): boolean {
  if (NO_SOURCE.test(href)) return false;
  const withoutHash = href.replace(/#.*$/, '');
  return !(page && withoutHash === page.replace(/#.*$/, '')) && withoutHash !== '';
}

/**
 * The links that the article gives for a statement, best first: on the cue, on the source, in the content.
 * @param links body links that {@link isSourceLink} let through
 */
export function linksFor(
  article: ArticleText,
  links: readonly BodyLink[],
  spans: { cue?: Range | undefined; source?: Range | undefined; content: readonly Range[] },
): Link[] {
  const parts = [spans.cue, spans.source, ...spans.content].filter((r) => r !== undefined);
  const sentences = parts.flatMap((part) => overlapping(article.sentences, part));
  const reach = (link: BodyLink): Link['role'] | undefined => {
    if (!sentences.some((s) => overlap(s, link))) return undefined;
    if (spans.cue && overlap(grow(article, spans.cue), link)) return 'cue';
    if (spans.source && overlap(spans.source, link)) return 'source';
    return spans.content.some((c) => overlap(c, link)) ? 'content' : undefined;
  };
  const order = { cue: 0, source: 1, content: 2 };
  const found = links.flatMap((link) => {
    const role = reach(link);
    return role ? [{ href: link.href, text: article.text.slice(link.start, link.end), role }] : [];
  });
  return found.sort((a, b) => order[a.role] - order[b.role]).filter((l, i, all) => all.findIndex((o) => o.href === l.href) === i);
}

/** A cue with the word after it: “said [Tuesday](…)” carries the link as much as the verb does. */
function grow(article: ArticleText, cue: Range): Range {
  const after = /^\s+(?:on\s+|in\s+a\s+)?[\p{L}]+/u.exec(article.text.slice(cue.end, cue.end + 30));
  return { start: cue.start, end: cue.end + (after ? after[0].length : 0) };
}
