import { Readability } from '@mozilla/readability';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import { CLOSE, type PageCopy } from './copy.ts';
import { isBody, isEndMatter, isLeftOut, NOT_BODY, type ReadBlock } from './not-body.ts';

/** What is sent of a page's copy. */
export type SentCopy = Pick<PageCopy, 'title' | 'items'> & {
  /** Whether what Readability would throw out first was left out. */
  sparing: boolean;
};

/** A piece of a block's text: the how-manieth text of the copy it is. */
export interface BodyPart {
  text: number;
  /** The how-manieth anchor it stands in. */
  anchor?: number;
  afterBreak?: boolean;
}

/** A paragraph, heading or item of an article's body. */
export interface BodyBlock {
  parts: BodyPart[];
  /** Goes on with the paragraph before, which something between has broken in two. */
  goesOn: boolean;
  /** Stands in a block quotation: somebody's words, also without quotation marks. */
  setApart?: true;
}

/** Embedded posts stand in block quotations, too, with their author's name and date. */
const POST_CLASS = /twitter|tweet|instagram|tiktok|bluesky|mastodon|reddit|facebook|threads|embed/i;

const isBlockQuotation = (element: Element): boolean => element.localName === 'blockquote' && !POST_CLASS.test(element.className);

const BLOCK = new Set(
  'p div li blockquote section article h1 h2 h3 h4 h5 h6 dd dt td th pre ul ol dl table tr main header address'.split(' '),
);

type Rule = 'FLAG_STRIP_UNLIKELYS' | 'FLAG_WEIGHT_CLASSES' | 'FLAG_CLEAN_CONDITIONALLY';

/** Readability's rules for throwing out, in the order in which it does without them. */
const RULES: readonly Rule[] = ['FLAG_STRIP_UNLIKELYS', 'FLAG_WEIGHT_CLASSES', 'FLAG_CLEAN_CONDITIONALLY'];

/** A document made of a copy, and what its nodes stand for in the page. */
interface Copy {
  document: Document;
  texts: Map<Node, number>;
  anchors: Map<Node, number>;
  /** The element in which each text stands in the page: of one that holds nothing but a paragraph Readability keeps the paragraph. */
  owners: Map<Node, Element>;
  /** What elements with text of their own are in the page: Readability makes an h2 of an h1, a div of an aside. */
  names: Map<Node, string>;
}

/** Puts a sent copy together, in the small DOM that Readability brings for reading away from a page. */
function documentOf({ title, items }: SentCopy): Copy {
  const document = new JSDOMParser().parse('');
  const copy: Copy = { document, texts: new Map(), anchors: new Map(), owners: new Map(), names: new Map() };
  document.title = title;
  const open: Node[] = [document];
  for (const item of items) {
    const parent = open.at(-1) as Node;
    if (item === CLOSE) open.pop();
    else if (typeof item === 'string') {
      const text = document.createTextNode(item);
      copy.texts.set(text, copy.texts.size);
      copy.owners.set(text, parent as Element);
      copy.names.set(parent, (parent as Element).localName);
      parent.appendChild(text);
    } else {
      const [name, attributes = {}] = item;
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      if (name === 'a' && attributes.href !== undefined) copy.anchors.set(element, copy.anchors.size);
      if (name === 'h1') copy.names.set(element, name);
      if (name === 'html' || name === 'head' || name === 'body')
        Object.assign(document, { [name === 'html' ? 'documentElement' : name]: element });
      parent.appendChild(element);
      open.push(element);
    }
  }
  return copy;
}

/** The blocks of text of Readability's result. */
function blocksOf(content: Element, { texts, anchors, owners, names }: Copy): ReadBlock[] {
  const blocks: ReadBlock[] = [{ element: '', parts: [], text: '', plain: '' }];
  const total = (content.textContent ?? '').length;
  let afterBreak = false;
  const open = (element: string) => {
    afterBreak = false;
    if ((blocks.at(-1) as ReadBlock).parts.length > 0) blocks.push({ element, parts: [], text: '', plain: '' });
    else (blocks.at(-1) as ReadBlock).element = element;
  };
  const readText = (node: Text, anchor: number | undefined, isApart: boolean): void => {
    const text = texts.get(node);
    const owner = owners.get(node);
    if (text === undefined || (owner && isLeftOut(owner, total))) return;
    const block = blocks.at(-1) as ReadBlock;
    block.parts.push({ text, node, ...(anchor !== undefined && { anchor }), ...(afterBreak && { afterBreak }) });
    afterBreak = false;
    block.text += node.textContent;
    block.setApart = isApart;
  };
  const nameOf = (node: Node | null) => (node as Element | null)?.localName ?? '';
  // A stack of our own: a hostile page nests deeper than calls can go.
  const rest: ({ node: Node; anchor: number | undefined; isApart: boolean } | { closes: string })[] = [
    { node: content, anchor: undefined, isApart: false },
  ];
  for (let next = rest.pop(); next; next = rest.pop()) {
    if ('closes' in next) {
      open(next.closes);
      continue;
    }
    const { node, anchor } = next;
    if (node.nodeType === 3) readText(node as Text, anchor, next.isApart);
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (isLeftOut(element, total) || NOT_BODY.has(names.get(element) ?? '')) continue;
    if (element.localName === 'br') {
      if (nameOf(element.nextElementSibling) === 'br') open(nameOf(element.parentNode));
      else {
        (blocks.at(-1) as ReadBlock).text += ' ';
        afterBreak = true;
      }
      continue;
    }
    if (BLOCK.has(element.localName)) {
      open(element.localName);
      rest.push({ closes: nameOf(element.parentNode) });
    }
    const within = anchors.get(element) ?? anchor;
    const isApart = next.isApart || isBlockQuotation(element);
    for (let child = element.lastChild; child; child = child.previousSibling) rest.push({ node: child, anchor: within, isApart });
  }
  for (const block of blocks) block.plain = plain(block.text);
  const body = blocks.filter(isBody);
  while (body.length > 1 && isEndMatter(body.at(-1) as ReadBlock)) body.pop();
  return body;
}

/** Fewer characters than this may stand twice in a text by chance. */
const SHORTEST_PULL_QUOTE = 40;

const withoutMarks = (text: string): string => text.replace(/^[\s"“”‘’']+|[\s"“”‘’'.]+$/g, '');

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** True where a paragraph was broken in two by something between: no full stop before, a small letter after. */
function isBroken(before: string, after: string): boolean {
  const first = after.charAt(0);
  // Patterns by script cost most at their first use, and few paragraphs need them.
  return after.length > 25 && first !== first.toUpperCase() && /[\p{L}\p{N},–—-]$/u.test(before.slice(-2)) && before.length > 60;
}

/**
 * Readability without the steps that are for showing its result, or that our copy has been through: hidden elements, scripts and
 * pictures are not in it.
 */
export class TextReader extends Readability<Element> {
  /** @param lenience how many of its rules for throwing out it does without; whatever comes out is its result */
  constructor(document: Document, lenience: number) {
    super(document, { serializer: (element) => element as Element, charThreshold: -1, disableJSONLD: true, keepClasses: true });
    const rules = this as unknown as Record<'_flags' | Rule, number>;
    for (const rule of RULES.slice(0, lenience)) rules._flags &= ~rules[rule];
  }
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

/**
 * What Readability makes of a copy. Where a result is too short it tries again with fewer of its rules, which is done here
 * with a new document each time: its own way is through markup.
 */
function readable(sent: SentCopy): { content: Element; copy: Copy } | undefined {
  let longest: { content: Element; copy: Copy; length: number } | undefined;
  for (let lenience = 0; lenience <= RULES.length; lenience++) {
    const copy = documentOf(sent);
    const content = new TextReader(copy.document, lenience).parse()?.content;
    const length = plain(content?.textContent ?? '').length;
    if (content && length >= LEAST_RESULT) return { content, copy };
    // What its first rule throws out is not in a sparing copy: a whole one is asked for.
    if (sent.sparing && length > 0) return undefined;
    if (content && length > (longest?.length ?? 0)) longest = { content, copy, length };
  }
  return longest;
}

/**
 * Finds an article's body in the copy of a page: Mozilla Readability, then rules of our own for what stands in an article
 * without being its text. Needs no DOM: the background reads what the page has sent.
 * @returns undefined where Readability finds no article
 */
export function readCopy(sent: SentCopy): BodyBlock[] | undefined {
  const read = readable(sent);
  if (!read) return undefined;
  const out: BodyBlock[] = [];
  const seen = new Set<string>();
  let before = '';
  const blocks = blocksOf(read.content, read.copy);
  const body = blocks.flatMap(({ plain, setApart }) => (setApart ? [] : plain)).join('\n');
  for (const { plain: words, parts, setApart } of blocks) {
    // A pull quote repeats the body word for word.
    if (words.length > SHORTEST_PULL_QUOTE && (seen.has(words) || (setApart && body.includes(withoutMarks(words))))) continue;
    seen.add(words);
    out.push({ parts: parts.map(({ node: _, ...part }) => part), goesOn: isBroken(before, words), ...(setApart && { setApart }) });
    before = `${before}\n\n${words}`.slice(-100);
  }
  return out;
}
