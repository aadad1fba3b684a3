import type { BodyLink } from '../engine/links.ts';
import { type Range, trimRange } from '../engine/text/ranges.ts';
import type { BodyBlock, SentCopy } from './blocks.ts';
import { copyPage } from './copy.ts';
import { articleInView, wholeArticles } from './current.ts';
import type { Steps } from './steps.ts';
import { TextMap, type TextPiece } from './text-map.ts';
import { textSizeOf } from './text-size.ts';

/** An article's text as the page shows it, with the way back to the page. */
export interface ArticleBody {
  /** The element that holds it, where the page shows several articles. */
  article?: Element;
  /** Paragraphs joined by "\n\n". */
  text: string;
  pieces: TextPiece[];
  /** The open shadow trees that were read, and what `textSizeOf` said of them and the document. */
  trees: ShadowRoot[];
  size: number;
  /** Anchors of the body; offsets into `text`. */
  links: BodyLink[];
  /** The paragraphs that stand in block quotations; offsets into `text`. */
  setApart: Range[];
}

/** Questions of a page's reading: what is the body in this copy? */
export type BodySteps<T> = Steps<T, SentCopy, BodyBlock[] | undefined>;

/** Adds an article's blocks up to its text, with the way back to the page. */
function* textOf(blocks: readonly BodyBlock[], texts: readonly Text[], anchors: readonly HTMLAnchorElement[]) {
  const map = new TextMap();
  const links: BodyLink[] = [];
  const apart: Range[] = [];
  for (const { parts, goesOn, setApart } of blocks) {
    yield;
    if (map.length > 0) map.appendBreak(goesOn ? ' ' : '\n\n');
    const from = map.length;
    for (const part of parts) {
      const node = texts[part.text];
      if (!node) continue;
      // A line break is shown as a space, also where none is written.
      if (part.afterBreak && part !== parts[0]) map.appendBreak(' ');
      const start = map.length;
      map.append(node);
      const anchor = part.anchor === undefined ? undefined : anchors[part.anchor];
      if (anchor) addLink(links, start, map.length, anchor.href || anchor.getAttribute('href') || '');
    }
    if (setApart) apart.push({ start: from, end: map.length });
  }
  map.appendBreak('');
  const { text, pieces } = map;
  return {
    text,
    pieces,
    links: withinText(text, links),
    setApart: withinText(text, apart),
  };
}

/** What is left of ranges in a text whose end was trimmed; none is empty or begins or ends with a space. */
const withinText = <T extends Range>(text: string, ranges: readonly T[]): T[] =>
  ranges.map((r) => ({ ...r, ...trimRange(text, { start: r.start, end: Math.min(r.end, text.length) }) })).filter((r) => r.end > r.start);

function addLink(links: BodyLink[], start: number, end: number, href: string): void {
  const last = links.at(-1);
  if (last && last.href === href && start - last.end <= 1) last.end = end;
  else links.push({ start, end, href });
}

/**
 * Takes the article's body text from a page, with the way back from each character to its DOM node: a copy of what the page
 * shows is read elsewhere (`readCopy`), and what of it is the body is found again by the order of its texts. The page itself is
 * only read. Of several whole articles the one in view is taken.
 * @returns undefined where there is no article
 */
export function* readBody(document: Document): BodySteps<ArticleBody | undefined> {
  if (!document.body) return undefined;
  const articles = wholeArticles(document);
  const article = articles.length > 1 ? articleInView(articles) : undefined;
  const others = article ? articles.filter((other) => other !== article) : [];
  yield;
  for (const sparing of [true, false]) {
    const copy = yield* copyPage(document, others, sparing);
    if (!copy) return undefined;
    const { title, items, texts, anchors, trees } = copy;
    yield;
    const size = textSizeOf([document, ...trees]);
    yield;
    const blocks = yield { title, items, sparing };
    if (blocks) return { ...(article && { article }), trees, size, ...(yield* textOf(blocks, texts, anchors)) };
  }
  return undefined;
}
