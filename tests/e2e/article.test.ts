import { describe, expect, it } from 'vitest';
import { until } from '../../lib/command-line/browsers/driver.ts';
import { hover, isCardOpen, placeOf, withPopup } from '../../lib/command-line/look.ts';
import { ARTICLES, markupOf, openPainted, painted, useBrowser } from './session.ts';

const session = useBrowser(ARTICLES);
const PAGE = 'eastmere-harbour.html';

const cardText = (page: Parameters<typeof painted>[0]) =>
  session.driver.inCard(page, (root) => root.querySelector('.card')?.textContent ?? '');

describe('an article page', () => {
  it('highlights the passages of unnamed sources, and claims by class', async () => {
    const page = await openPainted(session, PAGE);
    const marks = await painted(page);
    const anonymous = (marks.anonymous ?? []).join('\n');
    expect(anonymous).toContain('“We have been lucky so far,”');
    expect(anonymous).toContain('“If the wind had turned on Sunday night, the whole bay would be black by now.”');
    expect(anonymous).toContain('"A tanker does not leave a trail that ends at your own valve,"');
    expect(anonymous).toContain('"Our members can live with four weeks. They cannot live with a summer,"');
    const unverified = (marks.unverified ?? []).join('\n');
    expect(unverified).toContain('the night crew had been asleep when the alarm sounded');
    expect(unverified).toContain('the oil came from a passing tanker');
    expect((marks['second-hand'] ?? []).join('\n')).toContain('two of the pier’s five sensors had been switched off since the autumn');
    expect(marks.named).toBeUndefined();
    await page.close();
  });

  it('leaves captions, bylines, adverts, related boxes and the most-read list alone', async () => {
    const page = await openPainted(session, PAGE);
    const all = Object.values(await painted(page))
      .flat()
      .join('\n');
    for (const words of ['A quiet morning', 'Nora Vance', 'Advertisement', 'Will Double', 'No Plans', 'I Lost My Keys', 'Going Well'])
      expect(all).not.toContain(words);
    await page.close();
  });

  it('does not change the page: its markup before, with highlights, and with the card open is the same', async () => {
    const page = await session.driver.open(session.server.url(PAGE));
    const source = await (await fetch(session.server.url(PAGE))).text();
    await until('painted', async () => Object.keys(await painted(page)).length > 0);
    const markup = await markupOf(page);
    expect(markup).not.toContain('sourcelight');
    const fresh = await page.evaluate((html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML, source);
    expect(markup).toBe(fresh);
    await hover(page, '“We have been lucky so far,”');
    expect(await markupOf(page)).toBe(fresh);
    await page.close();
  });

  it('opens the card on hover, beside the passage, and tells who speaks on what terms', async () => {
    const page = await openPainted(session, PAGE);
    await hover(page, '“We have been lucky so far,”');
    const text = await until('card text', () => cardText(page));
    expect(text).toContain('a senior port official');
    expect(text).toContain('Unnamed. In the article’s words');
    expect(text).toContain('on condition of anonymity');
    expect(text).toContain('because he was not authorized to discuss the inquiry');
    expect(text).toMatch(/7 passages · \d+% of all quoted/);
    const card = await session.driver.inCard(page, (root) => {
      const { top, bottom } = (root.querySelector('.card') as Element).getBoundingClientRect();
      return { top, bottom };
    });
    const passage = await page.evaluate(() => {
      const rect = document.querySelector('.article-body p:nth-child(2)')?.getBoundingClientRect() as DOMRect;
      return { top: rect.top, bottom: rect.bottom };
    });
    if (!card) throw new Error('no card');
    expect(card.top >= passage.bottom - 12 || card.bottom <= passage.top + 12).toBe(true);
    await page.close();
  });

  it('keeps the card while the pointer is on it, and closes it on leaving and on Escape', async () => {
    const page = await openPainted(session, PAGE);
    await hover(page, '“We have been lucky so far,”');
    const box = await until('card box', () =>
      session.driver.inCard(page, (root) => {
        const { left, top, width, height } = (root.querySelector('.card') as Element).getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }),
    );
    await page.mouse.move(box.x, box.y, { steps: 6 });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await cardText(page)).toContain('a senior port official');
    await page.mouse.move(5, 5, { steps: 4 });
    await until('closed on leaving', async () => !(await isCardOpen(page)));
    await hover(page, '“We have been lucky so far,”');
    await page.keyboard.press('Escape');
    await until('closed on Escape', async () => !(await isCardOpen(page)));
    await page.close();
  });

  it('opens the card on click, says why a claim is marked, and goes on to the next passage of the source', async () => {
    const page = await openPainted(session, PAGE);
    const claim = await placeOf(page, 'the oil came from a passing tanker');
    await page.mouse.click(claim.x, claim.y);
    const text = await until('claim card', () => cardText(page));
    expect(text).toContain('Disputed in the article');
    expect(text).toContain('rejected this claim');
    expect(text).toContain('baywaterfuel.example');
    await page.keyboard.press('Escape');
    const quote = await placeOf(page, 'No one in this building');
    await page.mouse.click(quote.x, quote.y);
    await until('third passage', async () => (await cardText(page))?.includes('3 of 7'));
    await session.driver.inCard(page, (root) => {
      (root.querySelector('nav .next') as HTMLElement).click();
    });
    await until('fourth passage', async () => (await cardText(page))?.includes('4 of 7'));
    expect((await painted(page)).flash?.join(' ')).toContain('rejected this claim'.slice(9));
    await page.close();
  });

  it('lists all in the popup by source, unnamed first, with links, and shows a passage on request', async () => {
    const page = await openPainted(session, PAGE);
    await withPopup(session.driver, page, async (popup, status) => {
      expect(status).toBe('annotated');
      const groups = await popup.evaluate(() =>
        [...document.querySelectorAll('.group')].map((g) => ({
          kind: g.getAttribute('data-kind'),
          label: g.querySelector('h2')?.textContent ?? '',
          rows: g.querySelectorAll('li').length,
          text: g.textContent ?? '',
        })),
      );
      expect(groups[0]).toMatchObject({ kind: 'unnamed-person', label: 'a senior port official', rows: 7 });
      const unnamed = groups.map((g) => g.kind?.startsWith('unnamed') ?? false);
      expect(unnamed.lastIndexOf(true)).toBe(unnamed.filter(Boolean).length - 1);
      expect(groups.find((g) => g.label === 'Northern Wire')?.text).toContain('northernwire.example');
      expect(groups.find((g) => g.label === 'Channel Nine News')?.text).toContain('No link given');
      expect(await popup.evaluate(() => document.querySelector('.line')?.textContent)).toMatch(/^9 passages from 3 unnamed sources/);
      await popup.click('.group li:last-child .passage');
    });
    await until('flash', async () => (await painted(page)).flash);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
    await page.close();
  });

  it('shows the number of marked passages on the badge, and takes highlights off and on by the switch', async () => {
    const page = await openPainted(session, PAGE);
    const marked = await until('badge', () => session.driver.badge(page));
    expect(Number(marked)).toBeGreaterThanOrEqual(12);
    await until(
      'title',
      async () => (await session.driver.toolbarTitle(page)) === `Sourcelight marked ${marked} passages in this article.`,
    );
    await withPopup(session.driver, page, async (popup) => popup.click('#shown'));
    await until('unpainted', async () => Object.keys(await painted(page)).length === 0);
    await until('badge gone', async () => (await session.driver.badge(page)) === '');
    await until('title plain', async () => (await session.driver.toolbarTitle(page)) === 'Sourcelight');
    await withPopup(session.driver, page, async (popup) => popup.click('#shown'));
    await until('painted again', async () => Object.keys(await painted(page)).length > 0);
    await page.close();
  });

  it('marks named sources on request, and remembers it', async () => {
    const page = await openPainted(session, PAGE);
    // The popup stays open until the page has changed, as a reader's does.
    await withPopup(session.driver, page, async (popup) => {
      await popup.click('#mark-named');
      await until('named', async () => (await painted(page)).named);
    });
    await page.reload();
    await until('named after reload', async () => (await painted(page)).named);
    await withPopup(session.driver, page, async (popup) => {
      await popup.click('#mark-named');
      await until('named gone', async () => !(await painted(page)).named);
    });
    await page.close();
  });

  it('shows only what is sure enough, as the reader sets it, at once and from then on', async () => {
    const page = await openPainted(session, PAGE);
    const count = async () => Object.values(await painted(page)).flat().length;
    const all = await count();
    const options = await session.driver.ownPage('options.html');
    await options.select('#confidence', '90');
    await until('fewer marks', async () => (await count()) < all && (await count()) > 0);
    await page.reload();
    await until('kept after reload', async () => (await count()) > 0 && (await count()) < all);
    await options.select('#confidence', '0');
    await until('all again', async () => (await count()) === all);
    await options.close();
    await page.close();
  });
});
