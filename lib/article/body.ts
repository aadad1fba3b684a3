import { Readability } from '@mozilla/readability';
import type { BodyLink } from '../engine/links.ts';
import { trimRange } from '../engine/text/ranges.ts';
import { TextMap, type TextPiece } from './text-map.ts';

/** An article's text as the page shows it, with the way back to the page. */
export interface ArticleBody {
  /** Paragraphs joined by "\n\n". */
  text: string;
  pieces: TextPiece[];
  /** Anchors of the body; offsets into `text`. */
  links: BodyLink[];
}

const NUMBER = 'data-sourcelight-number';
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
/** “Jane Roe is a reporter for …”, under the article. */
const ABOUT_WRITER =
  /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3} is (?:a|an|the) .{0,80}\b(?:reporter|correspondent|editor|producer|journalist|writer|columnist|contributor|author)\b/u;

/** A copy of the page whose elements carry the index of the live element that they stand for. */
function numberedClone(document: Document): { clone: Document; live: Element[] } {
  const clone = document.cloneNode(true) as Document;
  const live = [...document.querySelectorAll('*')];
  clone.querySelectorAll('*').forEach((element, i) => {
    element.setAttribute(NUMBER, String(i));
  });
  return { clone, live };
}

/** Finds the live text nodes behind the text of Readability's result, which keeps their order. */
class LiveText {
  readonly #document: Document;
  #walker: TreeWalker | undefined;
  #anchor: Element | undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  /**
   * The live text nodes whose data make up `data`, the next ones below `element`. Readability keeps the order of text, so
   * one walk forward per element finds them; adjacent nodes that it has merged are taken together.
   */
  take(element: Element, data: string): Text[] {
    if (element !== this.#anchor || !this.#walker) {
      this.#anchor = element;
      this.#walker = this.#document.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
    }
    const found = this.#next(data);
    if (found.length > 0) return found;
    this.#walker = this.#document.createTreeWalker(element, 4);
    return this.#next(data);
  }

  #next(data: string): Text[] {
    const walker = this.#walker as TreeWalker;
    const run: Text[] = [];
    let joined = '';
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (node.data === '') continue;
      if (!data.startsWith(joined + node.data)) {
        run.length = 0;
        joined = '';
        if (!data.startsWith(node.data)) continue;
      }
      run.push(node);
      joined += node.data;
      if (joined === data) return run;
    }
    return [];
  }
}

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

/** The blocks of text of Readability's result, each as the live text nodes that show it. */
function blocksOf(content: Element, live: readonly Element[], document: Document): Block[] {
  const blocks: Block[] = [{ element: '', parts: [], text: '' }];
  const texts = new LiveText(document);
  const total = (content.textContent ?? '').length;
  const open = (element: string) => {
    if ((blocks.at(-1) as Block).parts.length > 0) blocks.push({ element, parts: [], text: '' });
    else (blocks.at(-1) as Block).element = element;
  };
  const visit = (node: Node, anchor: string | undefined): void => {
    if (node.nodeType === 3) {
      const number = numberOf(node.parentNode);
      const element = live[number];
      const { data } = node as Text;
      if (!element || data === '') return;
      const block = blocks.at(-1) as Block;
      for (const text of texts.take(element, data)) block.parts.push({ node: text, ...(anchor && { anchor }) });
      block.text += data;
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const own = live[numberOf(element)];
    if (isLeftOut(element, total) || (own && element.hasAttribute(NUMBER) && isLeftOut(own, total))) return;
    if (element.localName === 'br') {
      if (/^br$/i.test(element.nextElementSibling?.localName ?? '')) open(element.parentElement?.localName ?? '');
      else (blocks.at(-1) as Block).text += ' ';
      return;
    }
    const isBlock = BLOCK.has(element.localName);
    if (isBlock) open(element.localName);
    const href = element.localName === 'a' && own?.getAttribute('href') ? hrefOf(own as HTMLAnchorElement) : anchor;
    for (const child of [...element.childNodes]) visit(child, href);
    if (isBlock) open(element.parentElement?.localName ?? '');
  };
  visit(content, undefined);
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
 * a copy whose elements carry numbers. The page itself is only read.
 * @returns undefined where Readability finds no article
 */
export function extractBody(document: Document): ArticleBody | undefined {
  if (!document.body) return undefined;
  const { clone, live } = numberedClone(document);
  const result = new Readability<Element>(clone, { serializer: (element) => element as Element, charThreshold: 300 }).parse();
  if (!result?.content) return undefined;
  const map = new TextMap();
  const links: BodyLink[] = [];
  const seen = new Set<string>();
  for (const block of blocksOf(result.content, live, document)) {
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
