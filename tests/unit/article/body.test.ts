import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readCopy, TextReader } from '../../../lib/article/blocks.ts';
import { readBody } from '../../../lib/article/body.ts';
import { detectArticle } from '../../../lib/article/detect.ts';
import { looksEnglish } from '../../../lib/article/language.ts';
import { readPage } from '../../../lib/article/read-at-once.ts';
import { pageReading } from '../../../lib/article/read-page.ts';
import { atOnce } from '../../../lib/article/steps.ts';
import { rangesOf } from '../../../lib/article/text-map.ts';
import { UNLIKELY_NAMES } from '../../../lib/article/unlikely.ts';
import { readabilityWords } from '../../../lib/build/readability-words.ts';

const FILLER =
  '<p>The harbour has been here for three hundred years and the boats with it, and nobody in the town can say how it came to be so quiet in winter, when the wind is in the east and the slip is empty.</p>';
const page = (body: string, head = '<meta property="og:type" content="article">') =>
  new JSDOM(
    `<!doctype html><html lang="en"><head><title>Harbour</title>${head}</head><body><main><article><h1>Harbour</h1>${FILLER}${body}${FILLER.replace('three', 'four')}${FILLER.replace('three', 'five')}${FILLER.replace('three', 'six')}</article></main></body></html>`,
    { url: 'https://news.example/2026/harbour' },
  ).window.document;

const url = 'https://news.example/2026/harbour';

const bodyOf = (document: Document) => atOnce(readBody(document), readCopy);
const text = (body: string) => bodyOf(page(body))?.text ?? '';

describe('the article body', () => {
  it('joins a paragraph that an advert has broken in two', () => {
    expect(
      text(
        '<p>The council was told again this week that the boats, which land most of the county’s crab and herring</p><div class="ad">Advertisement</div><p>and come in twice a day, would have to go.</p>',
      ),
    ).toContain('crab and herring and come in twice a day');
  });
  it('leaves captions, asides and related boxes out', () => {
    const found = text(
      '<figure><img alt=""><figcaption>A caption.</figcaption></figure><aside class="related">Related article: Nothing</aside><p>Read more: <a href="/x">Another story</a></p>',
    );
    for (const words of ['A caption', 'Related article', 'Read more']) expect(found).not.toContain(words);
  });
  it('reads through soft hyphens, zero-width characters and inline elements', () => {
    expect(
      text(
        '<p>The har\u00adbour mas\u200bter <em>said</em>&nbsp;he had <b>no</b>thing to add to what had been said before, and went on.</p>',
      ),
    ).toContain('The harbour master said he had nothing to add');
  });
  it('leads back from each character to its node', () => {
    const document = page(
      '<p>He said the <a href="/x">har\u00adbour</a> was <em>shut</em> for good and that no boat would be let in before the spring tides.</p>',
    );
    const body = bodyOf(document);
    if (!body) throw new Error('no body');
    const start = body.text.indexOf('harbour was shut');
    const shown = rangesOf(body.pieces, body.text, start, start + 'harbour was shut'.length)
      .map(String)
      .join('');
    expect(shown.replaceAll('\u00ad', '')).toBe('harbour was shut');
    expect(document.documentElement.outerHTML).not.toContain('sourcelight');
  });
  it('gives no range once the words have changed', () => {
    const document = page('<p id="p">He said the harbour was shut for good and that no boat would be let in before the spring tides.</p>');
    const body = bodyOf(document);
    if (!body) throw new Error('no body');
    const start = body.text.indexOf('harbour was shut');
    (document.getElementById('p')?.firstChild as Text).data =
      'Something else altogether stands here now, and it is as long as it was before, or nearly.';
    expect(rangesOf(body.pieces, body.text, start, start + 16)).toEqual([]);
  });
  it('reads what is nested 5,000 deep, or says that there is nothing', () => {
    const document = page('<div id="top"></div>', '<script type="application/ld+json">{"@type":"NewsArticle"}</script>');
    let at = document.getElementById('top') as Element;
    for (let i = 0; i < 5000; i++) at = at.appendChild(document.createElement('div'));
    at.innerHTML = FILLER;
    expect(['article', 'too-large']).toContain(readPage(document, url).detection);
  });
  it('reads open shadow trees, with what is slotted in its place', () => {
    const document = page(
      '<sea-news id="host"><p>The slotted words of the harbour master came last, and he said them twice over.</p></sea-news>',
    );
    const shadow = document.getElementById('host')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    shadow.innerHTML =
      '<p>The words in the shadow tree came first, and the harbour master said them in a low voice.</p><slot></slot><p>What followed stands in the shadow tree again, and nobody on the pier had anything to add to it.</p>';
    const body = bodyOf(document);
    expect(body?.text).toMatch(/in a low voice\.\n\nThe slotted words .* twice over\.\n\nWhat followed/);
    const start = body?.text.indexOf('slotted words') ?? -1;
    expect(rangesOf(body?.pieces ?? [], body?.text ?? '', start, start + 13).map(String)).toEqual(['slotted words']);
  });
  it('takes the one of several whole articles that is in view', () => {
    const document = page('');
    const next = document.createElement('article');
    next.innerHTML = `<h1>The mill</h1><p>The mill stands above the weir.</p>${FILLER.repeat(10)}`;
    document.querySelector('main')?.append(next);
    const [first] = document.querySelectorAll('article');
    if (first) for (let i = 0; i < 4; i++) first.insertAdjacentHTML('beforeend', FILLER.replace('three', `${i}`));
    expect(bodyOf(document)?.article).toBe(first);
    if (first) first.getBoundingClientRect = () => ({ top: -2000, height: 1500 }) as DOMRect;
    next.getBoundingClientRect = () => ({ top: 10, height: 1500 }) as DOMRect;
    const body = bodyOf(document);
    expect(body?.article).toBe(next);
    expect(body?.text).toContain('above the weir');
  });
  it('skips steps of the library that it has', () => {
    const steps = Object.getOwnPropertyNames(TextReader.prototype).filter((name) => name !== 'constructor');
    expect(steps.length).toBeGreaterThan(3);
    for (const step of steps) expect(Object.hasOwn(Readability.prototype, step), step).toBe(true);
    // What it keeps its rules for throwing out in.
    const flags = (lenience: number) => new TextReader(page(''), lenience) as unknown as { _flags: number };
    expect([0, 1, 2, 3].map((lenience) => flags(lenience)._flags)).toEqual([7, 6, 4, 0]);
  });
  it('gives the page the library’s words without the library', () => {
    const load = readabilityWords().load('/somewhere/lib/article/unlikely.ts');
    expect(load).toContain(`export const UNLIKELY_NAMES = ${UNLIKELY_NAMES};`);
    expect(load).toContain('export const UNLIKELY_ROLE = ["menu"');
    expect(load).not.toContain('import');
    expect(readabilityWords().load('/somewhere/lib/article/copy.ts')).toBeUndefined();
  });
  it('leaves a credit out whose box the library has taken away', () => {
    const found = text('<div class="InlineImage"><div class="imageCredit">Ann Lee and Joe Roe | The Boat Bank | Some Pictures</div></div>');
    expect(found).not.toContain('Boat Bank');
  });
  it('reads an article within a box that is named like an advert', () => {
    const document = page('<p>Nobody on the pier had anything to add to what the harbour master had said before.</p>');
    document.querySelector('main')?.setAttribute('class', 'page-ad-margins');
    document.body.insertAdjacentHTML('beforeend', '<div class="sidebar"><p>Ten boats that you will not believe are for sale.</p></div>');
    const found = bodyOf(document)?.text;
    expect(found).toContain('Nobody on the pier');
    expect(found).not.toContain('for sale');
  });
  it('parts lines at breaks by whatever name, and at boxes between them', () => {
    const found = text(
      '<div>The first line tells of the boats that came in.<span class="x br"></span><span class="x br"></span>The second tells of the crab that they had on board.<div class="advert"><img alt=""></div>The third tells of the herring, and of nothing else.<br>A song of the sea.</div>',
    );
    expect(found).toContain('came in.\n\nThe second');
    expect(found).toContain('on board.\n\nThe third');
    expect(found).toContain('nothing else. A song');
  });
  it('tells block quotations from embedded posts, and leaves out pull quotes', () => {
    const told = 'We never sold the slip, and we will not sell it while a single boat still lands her crab on it.';
    const letter = '<blockquote><p>The slip is not ours to sell.</p><p>It was never ours at all, as the book shows.</p></blockquote>';
    const body = bodyOf(
      page(
        `<p>The warden said it again on Monday. “${told}” He wrote to the town:</p>${letter}` +
          `<blockquote><p>“${told}”</p></blockquote>` +
          '<blockquote class="twitter-tweet"><p>Here we go again with the slip and the boats.</p>— Ann Holm (@annholm) May 3, 2026</blockquote>',
      ),
    );
    const apart = body?.setApart.map(({ start, end }) => body.text.slice(start, end));
    expect(apart).toEqual(['The slip is not ours to sell.', 'It was never ours at all, as the book shows.']);
    expect(body?.text.split(told)).toHaveLength(2);
    expect(body?.text).toContain('Ann Holm (@annholm)');
  });
  it('keeps the links with their places', () => {
    const body = bodyOf(
      page('<p>Northern Wire <a href="/report">reported</a> on Tuesday that two of the sensors had been switched off since autumn.</p>'),
    );
    const link = body?.links.find((l) => l.href.endsWith('/report'));
    expect(body?.text.slice(link?.start, link?.end)).toBe('reported');
  });
});

describe('detection', () => {
  it('refuses pages that are too large to be read without holding them up', () => {
    expect(detectArticle(page('<i></i>'.repeat(41_000)), url)).toBe('too-large');
    expect(atOnce(pageReading(page(`<p>${'boats '.repeat(300_000)}</p>`), url, 'article'), readCopy).detection).toBe('too-large');
  });
  it('finds prose in open shadow trees', () => {
    const { document } = new JSDOM(
      '<!doctype html><html lang="en"><head><script type="application/ld+json">{"@type":"NewsArticle"}</script></head><body><sea-news></sea-news></body></html>',
    ).window;
    const shadow = document.querySelector('sea-news')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    shadow.innerHTML = `<h1>Harbour</h1>${FILLER.repeat(4)}`;
    expect(detectArticle(document, url)).toBe('article');
  });
  it('takes a declared article for one', () => {
    expect(detectArticle(page('', '<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"]}]}</script>'), url)).toBe(
      'article',
    );
  });
  it.each(['{"@type":', '{"__proto__":{"@type":"NewsArticle"}}', '[[[[]]]]', 'null', '"x"'])('survives JSON-LD like %s', (json) => {
    expect(() => detectArticle(page('', `<script type="application/ld+json">${json}</script>`), url)).not.toThrow();
  });
  it('knows a page without prose for none', () => {
    const document = new JSDOM('<body><p>Harbour</p></body>').window.document;
    expect(detectArticle(document, url)).toBe('not-an-article');
  });
  it('tells English by the text', () => {
    expect(
      looksEnglish(
        'The council is to decide this week whether to close the old harbour after oil was found in the water beside its pier and the boats had left.',
      ),
    ).toBe(true);
    expect(
      looksEnglish(
        'Der Stadtrat will in dieser Woche darüber entscheiden, ob der alte Hafen nach dem Ölfund am Anleger für einige Wochen geschlossen wird, damit die Rohre geprüft werden.',
      ),
    ).toBe(false);
  });
});
