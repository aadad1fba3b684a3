import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../../lib/article/detect.ts';
import { looksEnglish } from '../../../lib/article/language.ts';
import { canonicalUrl } from '../../../lib/article/page-address.ts';
import { metaContents } from '../../../lib/article/structured-data.ts';

const TALK =
  'The ferry company has run boats to the outer islands for longer than anyone can remember, and no winter has been as hard on its timetable as this one.';
const NEWS = `<p>${TALK} “It is late,” the council said on Monday, and an official told reporters that it would be so again.</p>`.repeat(8);
const PROSE = `<p>${TALK}</p>`.repeat(8);
const SHOP = `<p>You can click here to buy your own boat, and you will find that your family and you like it. ${TALK}</p>`.repeat(8);
const LINKS = `<p><a href="/a">${TALK}</a></p>`.repeat(8);

const TEASERS = Array.from(
  { length: 12 },
  (_, n) => `<div><h3><a href="/${n}">Ferries to run less often</a></h3><p>${TALK} It is late, the council said on Monday.</p></div>`,
).join('');

const STORY = 'https://news.example/2026/03/02/ferries-to-run-less-often-this-winter';
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const page = (head: string, body: string, lang = 'en') =>
  new JSDOM(`<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`).window.document;
const detect = (url: string, head: string, body: string, lang?: string) => detectArticle(page(head, body, lang), url);

describe('a page is taken for an article', () => {
  it.each([
    ['that JSON-LD declares to be news', ld({ '@type': 'NewsArticle' })],
    ['that JSON-LD declares in a graph, by its full name', ld({ '@graph': [{ '@type': 'https://schema.org/ReportageNewsArticle' }] })],
    ['that JSON-LD declares in an array of types', ld([{ '@type': ['Thing', 'LiveBlogPosting'] }])],
    [
      'that JSON-LD declares with slips: a wrapping, a line break in a string, a comma too many',
      '<script type="application/LD+JSON; charset=utf-8">\n//<![CDATA[\n{"@type": "NewsArticle", "headline": "Ferries\nto run", }\n//]]>\n</script>',
    ],
    ['that Open Graph declares, with its day', '<meta property="og:type" content="article"><meta name="date" content="2026-03-02">'],
    ['that declares nothing but reads like news, at the address of a story', ''],
  ])('%s', (_what, head) => expect(detect(STORY, head, NEWS)).toBe('article'));
  it('that microdata declares', () => {
    expect(detect('https://news.example/x', '', `<div itemscope itemtype="https://schema.org/NewsArticle">${NEWS}</div>`)).toBe('article');
    expect(detect(STORY, '', `<div itemscope itemtype="https://schema.org/Article"><time>Monday</time>${PROSE}</div>`)).toBe('article');
  });
  it('that has a number in place of a name', () => {
    expect(detect('https://news.example/?p=1234', '', `<time>Monday</time>${NEWS}`)).toBe('article');
    expect(detect('https://news.example/?page=2', '', `<time>Monday</time>${NEWS}`)).toBe('not-an-article');
  });
  it('with other stories beside it, and comments below', () => {
    const comments = `<div id="comments">${`<h4><a href="/c/1">Late again</a></h4><p>${TALK}${TALK}</p>`.repeat(30)}</div>`;
    expect(detect(STORY, '<meta property="og:type" content="article">', NEWS + TEASERS.slice(0, 900) + comments)).toBe('article');
  });
  it('that opens with a dateline', () => {
    const body = `<p>HARROW (Northern Wire) — ${TALK}</p>${NEWS}`;
    expect(detect('https://news.example/p/12345', '<meta name="author" content="Ann Lee">', body)).toBe('article');
  });
});

describe('a page is taken for none', () => {
  it.each([
    ['at the front of a site', 'https://news.example/', ''],
    ['that lists a topic', 'https://news.example/tag/ferries', ''],
    ['of a forum', 'https://forum.example/threads/ferries', ''],
    ['of a shop', 'https://shop.example/products/boat', '<meta property="og:type" content="product">'],
    ['of terms and conditions', 'https://news.example/terms-of-use', ''],
    ['made by a wiki', 'https://boats.example/ferries', '<meta name="generator" content="MediaWiki 1.40">'],
    ['that declares to be a video', 'https://news.example/v/ferries', ld({ '@type': 'VideoObject' })],
    ['of no address at all', '', '<meta property="og:type" content="website">'],
  ])('%s', (_what, url, head) => expect(detect(url, head, PROSE)).toBe('not-an-article'));
  it('that tells the reader what to do, that is mostly links, or that says little', () => {
    expect(detect('https://boats.example/ferries', '', SHOP)).toBe('not-an-article');
    expect(detect('https://boats.example/ferries', '', LINKS)).toBe('not-an-article');
    expect(detect(STORY, ld({ '@type': 'NewsArticle' }), '<p>Not found.</p>')).toBe('not-an-article');
    expect(detect(STORY, '', `${'<article>x</article>'.repeat(20)}${LINKS}${PROSE.slice(0, 800)}`)).toBe('not-an-article');
  });
  it('that lists stories, each below a headline of its own', () => {
    const og = '<meta property="og:type" content="article">';
    expect(detect('https://news.example/news/local-news-of-the-harbour', og, NEWS)).toBe('article');
    expect(detect('https://news.example/news/local-news-of-the-harbour', og, TEASERS)).toBe('not-an-article');
  });
  it('that declares a list of stories', () => {
    const story = { '@type': 'NewsArticle' };
    expect(detect('https://news.example/world', ld([story, story]), NEWS)).toBe('article');
    expect(detect('https://news.example/world', ld([story, story, story, story, story]), NEWS)).toBe('not-an-article');
  });
  it('that has no body', () => {
    const { document } = new JSDOM('').window;
    document.body.remove();
    expect(detectArticle(document, STORY)).toBe('not-an-article');
  });
});

describe('a page in another language', () => {
  const german = `<p>Die Fähren fahren im Winter nur noch zweimal am Tag, wie der Rat am Montag mitteilte, und auch das ist nach Angaben der Reederei nicht sicher.</p>`;
  it('is told by its words, whatever it declares', () => {
    expect(detect(STORY, ld({ '@type': 'NewsArticle' }), german.repeat(8), 'en')).toBe('unsupported-language');
    expect(detect(STORY, ld({ '@type': 'NewsArticle' }), NEWS, 'de')).toBe('article');
  });
  it('has few of the words that English is made of', () => {
    expect(looksEnglish(TALK)).toBe(true);
    expect(looksEnglish(german.replace(/<[^>]*>/g, ''))).toBe(false);
    expect(looksEnglish('Short.')).toBe(true);
    expect(looksEnglish('Коротко.')).toBe(false);
    // A list of names has few such words in any language: what the page declares tips the balance.
    const names = `${'Strand Hale Osei Brandt '.repeat(8)}and the of to`;
    expect([looksEnglish(names), looksEnglish(names, 'en-GB')]).toEqual([false, true]);
  });
});

describe('what a page says of itself', () => {
  it('is its first word by each name, property or name alike', () => {
    const metas = metaContents(
      page('<meta property="og:type" content="article"><meta name="og:type" content="website"><meta name="date" content=" "><meta>', ''),
    );
    expect([...metas]).toEqual([['og:type', 'article']]);
  });
  it('is its address: canonical, else Open Graph’s, else the tab’s', () => {
    const address = (head: string, tab = 'https://news.example/tab') => canonicalUrl(page(head, ''), tab);
    expect(address('<link rel="canonical" href="/2026/a">')).toBe('https://news.example/2026/a');
    expect(address('<meta property="og:url" content="https://news.example/b">')).toBe('https://news.example/b');
    expect(address('')).toBe('https://news.example/tab');
    expect(address('<link rel="canonical" href="http://[">')).toBe('https://news.example/tab');
    expect(address('<link rel="canonical" href="/a">', '')).toBe('');
  });
});
