import { Readability } from '@mozilla/readability';
import type { BodyLink } from '../engine/links.ts';
import { trimRange } from '../engine/text/ranges.ts';
import { copyPage, NUMBER } from './copy.ts';
import { articleInView, wholeArticles } from './current.ts';
import { LiveText } from './live-text.ts';
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
}

const BLOCK = new Set(
  'p div li blockquote section article h1 h2 h3 h4 h5 h6 dd dt td th pre ul ol dl table tr main header address'.split(' '),
);
const NOT_BODY = new Set(
  'figure figcaption aside button form nav footer time h1 script style noscript iframe video audio svg select textarea object'.split(' '),
);
const NOT_BODY_CLASS =
  /(?:^|[\s_-])(?:caption|credits?|byline|dateline|related|newsletter|promo|advert|advertisement|ad|ads|share|social|recirc|most-read|pullquote|pull-quote|comments?|subscribe|signup|toolbar|trending|read-more|readmore|also-read|author-bio|copyright|disclaimer|tags?|sr-only|visually-hidden)(?:$|[\s_-])/i;
const NOT_BODY_TEXT =
  /^(?:advertisement|advertisment|story continues below.*|read more:?.*|related( article)?s?:.*|see also:.*|also read:.*|sign up (?:for|to) .{0,120}|subscribe to .{0,120}|follow .{0,60} on (?:twitter|facebook|instagram|x).*|share this.*|©.*|copyright .*|all rights reserved.*|photo(?:graph)?(?: by)?:.*|image credit.*|click here .{0,80}|listen to .{0,60} podcast.*|scroll (?:down )?(?:to|for) .{0,60}|watch ?[:|].*|for free real time breaking news alerts.*|.{0,40}\bsign up (?:for|to) (?:our|the) .{0,80}(?:newsletters?|emails?|alerts?)\b.{0,60}|i would like to (?:be emailed|receive) .*|about the author.{0,30}|more to follow.*|download the .{0,60} app.*)$/i;

/** What newsrooms put under an article: who its writer is, who helped, how to reach them, whose property it is. */
const END_MATTER =
  /^(?:[—–-]+ ?)?(?:additional reporting by .*|with (?:additional )?(?:files|reporting) (?:from|by) .*|.{0,80}\bcontributed to this (?:report|story|article)\b.*|reporting by .{0,160}editing by .*|our standards:.*|got a (?:story|tip|news tip)\b.*|for more stories like this.*|more ?: .*|get (?:in touch|our|the|all|more|access|daily)\b.*|stay informed\b.*|note: .{0,60}comments.*|the-?\s?cnn-?\s?wire.*|let our news .*)$/i;
/** “— Ann Lee (@annlee) May 3, 2021”: the author of an embedded post, who belongs to its words. */
const POST_SIGNATURE = /^[—–-]{1,2} ?[^()]{1,60}\(@\w{1,30}\)/u;
/** “Jane Roe is a reporter for …”, under the article. */
const ABOUT_WRITER =
  /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3} is (?:a|an|the) .{0,80}\b(?:reporter|correspondent|editor|producer|journalist|writer|columnist|contributor|author)\b/u;

/**
 * True for what stands in an article without being its text, by element, role or class. A box that holds a good part of all
 * the text is the article, whatever its class says.
 * @param total characters of the whole result
 */
function isLeftOut(element: Element, total: number): boolean {
  if (NOT_BODY.has(element.localName)) return true;
  if (element.getAttribute('aria-hidden') === 'true' || element.getAttribute('role') === 'complementary') return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return names.length < 400 && NOT_BODY_CLASS.test(names) && (element.textContent ?? '').length < Math.min(1500, total * 0.3);
}

/** Nearest element at or above `node` in Readability's result that stands for a live element. */
function numberOf(node: Node | null): number {
  for (let element = node as Element | null; element; element = element.parentElement) {
    const number = element.getAttribute?.(NUMBER);
    if (number) return Number(number);
  }
  return -1;
}

interface Block {
  /** Name of the block element that holds it. */
  element: string;
  parts: { node: Text; anchor?: string; afterBreak?: boolean }[];
  text: string;
  /** The same as it is shown; made where it is asked for. */
  plain?: string;
}

/** So many nodes of the result are gone through between two rests. */
const STRIDE = 400;

/** The blocks of text of Readability's result, each as the live text nodes that show it. Rests by and by. */
function* blocksOf(content: Element, live: readonly Element[], document: Document): Steps<Block[]> {
  const blocks: Block[] = [{ element: '', parts: [], text: '' }];
  const texts = new LiveText(document);
  const total = (content.textContent ?? '').length;
  let afterBreak = false;
  const open = (element: string) => {
    afterBreak = false;
    if ((blocks.at(-1) as Block).parts.length > 0) blocks.push({ element, parts: [], text: '' });
    else (blocks.at(-1) as Block).element = element;
  };
  const readText = ({ data, parentNode }: Text, anchor: string | undefined): void => {
    const element = live[numberOf(parentNode)];
    if (!element || data === '') return;
    const block = blocks.at(-1) as Block;
    for (const node of texts.take(element, data)) {
      block.parts.push({ node, ...(anchor && { anchor }), afterBreak });
      afterBreak = false;
    }
    block.text += data;
  };
  // A stack of our own: a hostile page nests deeper than calls can go.
  const rest: ({ node: Node; anchor: string | undefined } | { closes: string })[] = [{ node: content, anchor: undefined }];
  for (let seen = 1, next = rest.pop(); next; next = rest.pop(), seen++) {
    if (seen % STRIDE === 0) yield;
    if ('closes' in next) {
      open(next.closes);
      continue;
    }
    const { node, anchor } = next;
    if (node.nodeType === 3) readText(node as Text, anchor);
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const own = live[numberOf(element)];
    // Of its live element a copy differs by its name at most: Readability makes an h2 of an h1, a div of an aside.
    if (isLeftOut(element, total) || (own && element.hasAttribute(NUMBER) && NOT_BODY.has(own.localName))) continue;
    if (element.localName === 'br') {
      if (/^br$/i.test(element.nextElementSibling?.localName ?? '')) open(element.parentElement?.localName ?? '');
      else {
        (blocks.at(-1) as Block).text += ' ';
        afterBreak = true;
      }
      continue;
    }
    if (BLOCK.has(element.localName)) {
      open(element.localName);
      rest.push({ closes: element.parentElement?.localName ?? '' });
    }
    const href = element.localName === 'a' && own?.getAttribute('href') ? hrefOf(own as HTMLAnchorElement) : anchor;
    for (let child = element.lastChild; child; child = child.previousSibling) rest.push({ node: child, anchor: href });
  }
  const body = blocks.filter((b) => isBody(b));
  const isEndMatter = (text: string) => END_MATTER.test(text) || (/ is (?:an?|the) /.test(text) && ABOUT_WRITER.test(text));
  while (body.length > 1 && isEndMatter(plainOf(body.at(-1) as Block))) body.pop();
  return body;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
function plainOf(block: Block): string {
  block.plain ??= plain(block.text);
  return block.plain;
}

/** A line that is all bold is a heading to the reader. */
function isBold({ parts }: Block): boolean {
  return parts.every((p) => p.node.data.trim() === '' || p.node.parentElement?.closest('b, strong') != null);
}

function hrefOf(anchor: HTMLAnchorElement): string {
  return anchor.href || anchor.getAttribute('href') || '';
}

function isBody(block: Block): boolean {
  const text = plainOf(block);
  if (text === '' || NOT_BODY_TEXT.test(text)) return false;
  if (POST_SIGNATURE.test(text)) return true;
  // A short line that is nothing but a link leads to another story.
  const linked = block.parts.filter((p) => p.anchor).reduce((n, p) => n + p.node.data.length, 0);
  const ends = /[.!?:;,…”"’')\]—–-]$/.test(text);
  if (linked > text.length * 0.9 && text.length < 200 && !ends) return false;
  // A label (“14 hours ago”, “Duration 1:30”): short, no full stop, and neither a heading nor a list's item.
  return ends || block.element === 'li' || /^h\d$/.test(block.element) || isBold(block) || text.split(' ').length >= 8;
}

/** True where a paragraph was broken in two by something between: no full stop before, a small letter after. */
function isBroken(before: string, after: string): boolean {
  const first = after.charAt(0);
  // Patterns by script cost most at their first use, and few paragraphs need them.
  return after.length > 25 && first !== first.toUpperCase() && /[\p{L}\p{N},–—-]$/u.test(before.slice(-2)) && before.length > 60;
}

/**
 * Readability without the steps that are for showing its result, or that our copy has been through: hidden elements, scripts and
 * pictures are not in it. A first run costs a page more than all that follow, so that each step less is felt.
 */
export class TextReader extends Readability<Element> {
  _isProbablyVisible(): boolean {
    return true;
  }
  _unwrapNoscriptImages(): void {}
  _removeScripts(): void {}
  _cleanStyles(): void {}
  _fixLazyImages(): void {}
  _postProcessContent(): void {}
}

/** A result of fewer characters than this is none. */
const LEAST_RESULT = 300;

/** What Readability makes of a copy of the page. */
function* readable(document: Document, without: readonly Element[], sparing: boolean) {
  const { clone, live, trees } = copyPage(document, without, sparing);
  const size = textSizeOf([document, ...trees]);
  yield;
  const result = new TextReader(clone, {
    serializer: (element: Node) => element as Element,
    // What the first look throws out is not in a sparing copy: trying again with that is up to us.
    charThreshold: sparing ? 1 : LEAST_RESULT,
    disableJSONLD: true,
    keepClasses: true,
  }).parse();
  yield;
  if (!result?.content || (sparing && plain(result.textContent?.slice(0, 20 * LEAST_RESULT) ?? '').length < LEAST_RESULT)) return undefined;
  return { content: result.content, live, trees, size };
}

/**
 * Takes the article's body text from a page, with the way back from each character to its DOM node: Mozilla Readability on
 * a copy whose elements carry numbers. The page itself is only read. Of several whole articles the one in view is taken.
 * @returns undefined where Readability finds no article
 */
export function* readBody(document: Document): Steps<ArticleBody | undefined> {
  if (!document.body) return undefined;
  const articles = wholeArticles(document);
  const article = articles.length > 1 ? articleInView(articles) : undefined;
  const others = article ? articles.filter((other) => other !== article) : [];
  const read = (yield* readable(document, others, true)) ?? (yield* readable(document, others, false));
  if (!read) return undefined;
  const { content, live, trees, size } = read;
  const map = new TextMap();
  const links: BodyLink[] = [];
  const seen = new Set<string>();
  for (const block of yield* blocksOf(content, live, document)) {
    const words = plainOf(block);
    // A pull quote repeats the body word for word.
    if (words.length > 40 && seen.has(words)) continue;
    seen.add(words);
    if (map.text !== '') map.appendBreak(isBroken(map.text.slice(-100).trimEnd(), words) ? ' ' : '\n\n');
    for (const part of block.parts) {
      // A line break is shown as a space, also where none is written.
      if (part.afterBreak && part !== block.parts[0]) map.appendBreak(' ');
      const start = map.text.length;
      map.append(part.node);
      if (part.anchor) addLink(links, start, map.text.length, part.anchor);
    }
  }
  map.appendBreak('');
  const { text, pieces } = map;
  return {
    ...(article && { article }),
    trees,
    size,
    text,
    pieces,
    links: links
      .map((l) => ({ ...l, ...trimRange(text, { start: l.start, end: Math.min(l.end, text.length) }) }))
      .filter((l) => l.end > l.start),
  };
}

function addLink(links: BodyLink[], start: number, end: number, href: string): void {
  const last = links.at(-1);
  if (last && last.href === href && start - last.end <= 1) last.end = end;
  else links.push({ start, end, href });
}
