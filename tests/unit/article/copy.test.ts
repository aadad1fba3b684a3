import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyPage, type PageCopy } from '../../../lib/article/copy.ts';

const PARAGRAPHS = 300;
const paragraphs = Array.from({ length: PARAGRAPHS }, (_, i) => `<p>The boat in berth ${i} was counted again on Friday.</p>`).join('');

/** Copies a page as the extension does, with a turn for the page after each step. */
async function copied(document: Document, turn: (step: number) => void): Promise<PageCopy | undefined> {
  const copying = copyPage(document, [], true);
  for (let step = 0; ; step++) {
    const { done, value } = copying.next();
    if (done) return value;
    turn(step);
    // Observers are told when the page's own turn is over.
    await Promise.resolve();
  }
}

const textsOf = (copy: PageCopy | undefined) => copy?.texts.map((t) => t.data);
const shownBy = (document: Document) => [...document.querySelectorAll('p')].map((p) => p.textContent);

describe('a page that is copied while it goes on', () => {
  let document: Document;
  beforeEach(() => {
    const { window } = new JSDOM(`<body><main>${paragraphs}</main></body>`);
    vi.stubGlobal('MutationObserver', window.MutationObserver);
    ({ document } = window);
  });
  afterEach(() => vi.unstubAllGlobals());
  const main = () => document.querySelector('main') as HTMLElement;

  it('gets its turn many times', async () => {
    let turns = 0;
    const copy = await copied(document, () => turns++);
    expect(turns).toBeGreaterThan(PARAGRAPHS / 100);
    expect(textsOf(copy)).toEqual(shownBy(document));
  });
  it('is copied in the state that it comes to', async () => {
    const copy = await copied(document, (step) => {
      if (step !== 4) return;
      // What has been copied moves to the end, and what is copied next is gone.
      main().append(main().firstChild as Node);
      for (const p of [...main().children].slice(100, 250)) p.remove();
    });
    expect(textsOf(copy)).toHaveLength(PARAGRAPHS - 150);
    expect(textsOf(copy)).toEqual(shownBy(document));
  });
  it('is copied at last though it never stands still', async () => {
    let turns = 0;
    const copy = await copied(document, () => {
      turns++;
      main().prepend(main().lastChild as Node);
    });
    expect(turns).toBeLessThan(5);
    expect(textsOf(copy)).toEqual(shownBy(document));
  });
  it('is minded within its shadow trees too', async () => {
    const host = document.createElement('div');
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>One.</p><p>Two.</p>';
    main().prepend(host);
    const copy = await copied(document, (step) => {
      if (step === 2) shadow.querySelector('p')?.replaceChildren('First.');
    });
    expect(textsOf(copy)?.slice(0, 2)).toEqual(['First.', 'Two.']);
  });
  it('has nothing to say where its body is gone', async () => {
    expect(await copied(document, () => document.body?.remove())).toBeUndefined();
  });
});
