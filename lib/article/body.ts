import { Readability } from '@mozilla/readability';
import type { BodyLink } from '../engine/links.ts';
import { trimRange } from '../engine/text/ranges.ts';
import { copyPage, NUMBER } from './copy.ts';
import { articleInView, wholeArticles } from './current.ts';
import { LiveText } from './live-text.ts';
import type { Steps } from './steps.ts';
import { TextMap, type TextPiece } from './text-map.ts';

/** An article's text as the page shows it, with the way back to the page. */
export interface ArticleBody {
  /** The element that holds it, where the page shows several articles. */
  article?: Element;
  /** Paragraphs joined by "\n\n". */
  text: string;
  pieces: TextPiece[];
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
  parts: { node: Text; anchor?: string }[];
  text: string;
}

/** So many nodes of the result are gone through between two rests. */
const STRIDE = 400;

/** The blocks of text of Readability's result, each as the live text nodes that show it. Rests by and by. */
function* blocksOf(content: Element, live: readonly Element[], document: Document): Steps<Block[]> {
  const blocks: Block[] = [{ element: '', parts: [], text: '' }];
  const texts = new LiveText(document);
  const total = (content.textContent ?? '').length;
  const open = (element: string) => {
    if ((blocks.at(-1) as Block).parts.length > 0) blocks.push({ element, parts: [], text: '' });
    else (blocks.at(-1) as Block).element = element;
  };
  const readText = ({ data, parentNode }: Text, anchor: string | undefined): void => {
    const element = live[numberOf(parentNode)];
    if (!element || data === '') return;
    const block = blocks.at(-1) as Block;
    for (const node of texts.take(element, data)) block.parts.push({ node, ...(anchor && { anchor }) });
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
    if (isLeftOut(element, total) || (own && element.hasAttribute(NUMBER) && isLeftOut(own, total))) continue;
    if (element.localName === 'br') {
      if (/^br$/i.test(element.nextElementSibling?.localName ?? '')) open(element.parentElement?.localName ?? '');
      else (blocks.at(-1) as Block).text += ' ';
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
  const isEndMatter = (text: string) => END_MATTER.test(text) || ABOUT_WRITER.test(text);
  while (body.length > 1 && isEndMatter(plainOf(body.at(-1) as Block))) body.pop();
  return body;
}

const plainOf = (block: Block): string => block.text.replace(/\s+/g, ' ').trim();

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
  return /[\p{L}\p{N},–—-]$/u.test(before) && /^\p{Ll}/u.test(after) && before.length > 60 && after.length > 25;
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
  const { clone, live } = copyPage(document, article ? articles.filter((other) => other !== article) : []);
  yield;
  const options = { serializer: (element: Node) => element as Element, charThreshold: 300, disableJSONLD: true, keepClasses: true };
  const result = new Readability<Element>(clone, options).parse();
  yield;
  if (!result?.content) return undefined;
  const map = new TextMap();
  const links: BodyLink[] = [];
  const seen = new Set<string>();
  for (const block of yield* blocksOf(result.content, live, document)) {
    const plain = plainOf(block);
    // A pull quote repeats the body word for word.
    if (plain.length > 40 && seen.has(plain)) continue;
    seen.add(plain);
    if (map.text !== '') map.appendBreak(isBroken(map.text.trimEnd().slice(-100), plain) ? ' ' : '\n\n');
    for (const part of block.parts) {
      const start = map.text.length;
      map.append(part.node);
      if (part.anchor) addLink(links, start, map.text.length, part.anchor);
    }
  }
  map.appendBreak('');
  const { text, pieces } = map;
  return {
    ...(article && { article }),
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
