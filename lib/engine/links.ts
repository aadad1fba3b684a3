import type { Link, SourceKind } from './report.ts';
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

/** Sources that are themselves something to be looked up, so that any link beside them is likely to lead there. */
const IS_PUBLISHED: ReadonlySet<SourceKind> = new Set(['media', 'document', 'unattributed']);

/**
 * The links that the article gives for a statement, best first: on the cue, on the source or who passed it on, in the
 * content; for what was published, else elsewhere in its sentence (“[The film was approved](…), with reports that …”).
 * @param links body links that {@link isSourceLink} let through
 */
export function linksFor(
  article: ArticleText,
  links: readonly BodyLink[],
  spans: { cue?: Range | undefined; source?: Range | undefined; content: readonly Range[]; relay?: Range | undefined },
  kind: SourceKind,
): Link[] {
  const parts = [spans.cue, spans.source, ...spans.content].filter((r) => r !== undefined);
  const sentences = parts.flatMap((part) => overlapping(article.sentences, part));
  const beside = links.filter((link) => sentences.some((s) => overlap(s, link)));
  const reach = (link: BodyLink): Link['role'] | undefined => {
    if (spans.cue && overlap(grow(article, spans.cue), link)) return 'cue';
    if ([spans.source, spans.relay].some((r) => r && overlap(r, link))) return 'source';
    return spans.content.some((c) => overlap(c, link)) ? 'content' : undefined;
  };
  const order = { cue: 0, source: 1, content: 2 };
  const give = (link: BodyLink, role: Link['role'] | undefined): Link[] =>
    role ? [{ href: link.href, text: article.text.slice(link.start, link.end), role }] : [];
  const touching = beside.flatMap((link) => give(link, reach(link)));
  const found = touching.length > 0 || !IS_PUBLISHED.has(kind) ? touching : beside.flatMap((link) => give(link, 'content'));
  return found.sort((a, b) => order[a.role] - order[b.role]).filter((l, i, all) => all.findIndex((o) => o.href === l.href) === i);
}

/** A cue with the word after it: “said [Tuesday](…)” carries the link as much as the verb does. */
function grow(article: ArticleText, cue: Range): Range {
  const after = /^\s+(?:on\s+|in\s+a\s+)?[\p{L}]+/u.exec(article.text.slice(cue.end, cue.end + 30));
  return { start: cue.start, end: cue.end + (after ? after[0].length : 0) };
}
