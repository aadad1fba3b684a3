import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../lib/command-line/browsers/driver.ts';
import { hover, isCardOpen, placeOf, withPopup } from '../../lib/command-line/look.ts';
import { ARTICLES, openPainted, painted, useBrowser } from './session.ts';

const session = useBrowser(ARTICLES);
const PAGE = 'eastmere-harbour.html';
const FIRST = '“We have been lucky so far,”';

const card = (page: Page) => session.driver.inCard(page, (root) => root.querySelector('.card')?.textContent ?? '');
const press = (page: Page, selector: string) =>
  session.driver.inCard(page, (root, s) => (root.querySelector(s) as HTMLElement).click(), selector);
const all = async (page: Page) =>
  Object.values(await painted(page))
    .flat()
    .join('\n');

describe('the card', () => {
  it('stays where it is pinned by a click, until Escape or a click elsewhere', async () => {
    const page = await openPainted(session, PAGE);
    const { x, y } = await placeOf(page, FIRST);
    await page.mouse.click(x, y);
    await until('card', () => isCardOpen(page));
    await page.mouse.move(5, 300, { steps: 5 });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await isCardOpen(page)).toBe(true);
    await page.keyboard.press('Escape');
    await until('closed', async () => !(await isCardOpen(page)));
    await page.mouse.click(x, y);
    await until('card again', () => isCardOpen(page));
    await page.mouse.click(5, 300);
    await until('closed by a click elsewhere', async () => !(await isCardOpen(page)));
    await page.close();
  });

  it('explains itself in whole sentences', async () => {
    const page = await openPainted(session, PAGE);
    await hover(page, 'Our members can live with four weeks');
    expect(await until('text', () => card(page))).toMatch(
      /Unnamed\. In the article’s words: “on condition of anonymity”\. The article gives no reason\./,
    );
    await page.close();
  });

  it('copies the quotation with its citation and a link to the passage, or shows what to copy', async () => {
    const page = await openPainted(session, PAGE);
    await page.evaluate(() => {
      // What the page does to its own clipboard is not ours; only what is asked of the real one counts.
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('the page’s own')) } });
    });
    const { x, y } = await placeOf(page, FIRST);
    await page.mouse.click(x, y);
    await until('card', () => isCardOpen(page));
    await press(page, '.copy');
    const done = await until('done', () =>
      session.driver.inCard(page, (root) => {
        const said = root.querySelector('.done')?.textContent ?? '';
        return said === '' ? undefined : { said, text: root.querySelector('textarea')?.value };
      }),
    );
    if (done.said.startsWith('Copied')) expect(done.text).toBeUndefined();
    else {
      expect(done.said).toContain('press Ctrl+C');
      expect(done.text).toContain('We have been lucky so far');
      expect(done.text).toContain('a senior port official, in “Eastmere Weighs Closing Its Harbour After Leak”, The Coastal Courier.');
      expect(done.text).toMatch(/https:\/\/www\.coastalcourier\.example\/\S+#:~:text=\S*lucky/);
    }
    await page.close();
  });

  it('hides a mark that is reported as wrong, here and next time, until it is taken back in the settings', async () => {
    const page = await openPainted(session, PAGE);
    await hover(page, FIRST);
    await press(page, '.wrong');
    await until('hidden', async () => !(await all(page)).includes('lucky so far'));
    expect(await card(page)).toContain('Nothing was sent');
    await press(page, '.undo');
    await until('back', async () => (await all(page)).includes('lucky so far'));
    await press(page, '.wrong');
    await until('hidden again', async () => !(await all(page)).includes('lucky so far'));
    await page.reload();
    await until('painted', async () => (await all(page)).length > 0);
    expect(await all(page)).not.toContain('lucky so far');
    await withPopup(session.driver, page, async (popup) => {
      expect(await popup.evaluate(() => document.querySelector('.hidden-marks')?.textContent)).toContain('1 mark');
    });
    const options = await session.driver.ownPage('options.html');
    await options.locator('.wrong-marks button').click();
    await until('marked again', async () => (await all(page)).includes('lucky so far'));
    await until('none left', () => options.evaluate(() => document.querySelector('.wrong-marks') === null));
    await options.close();
    await page.close();
  });
});

describe('keys and menu', () => {
  it('go from passage to passage and open the card, which takes the focus and gives it back', async () => {
    const page = await openPainted(session, PAGE);
    await page.evaluate(() => (document.querySelector('nav a') as HTMLElement).focus());
    await session.driver.command(page, 'next');
    await until('first passage', async () => (await card(page))?.includes('1 of 7'));
    await session.driver.command(page, 'next');
    await until('second passage', async () => (await card(page))?.includes('Northern Wire'));
    await session.driver.command(page, 'previous');
    await until('first again', async () => (await card(page))?.includes('1 of 7'));
    await session.driver.command(page, 'card');
    await until('focus in the card', () => session.driver.inCard(page, (root) => root.activeElement?.getAttribute('role') === 'dialog'));
    await page.keyboard.press('ArrowRight');
    await until('next of the source by arrow', async () => (await card(page))?.includes('2 of 7'));
    await page.keyboard.press('Tab');
    await until('focus moves within', () => session.driver.inCard(page, (root) => root.activeElement?.localName === 'button'));
    await page.keyboard.press('Escape');
    await until('closed', async () => !(await isCardOpen(page)));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('News');
    await page.close();
  });

  it('turn the highlights of a page off and on', async () => {
    const page = await openPainted(session, PAGE);
    await session.driver.command(page, 'toggle');
    await until('off', async () => (await all(page)) === '');
    await session.driver.command(page, 'toggle');
    await until('on', async () => (await all(page)) !== '');
    await page.close();
  });

  it('tell who says the selected words, or that nobody is said to', async () => {
    const page = await openPainted(session, PAGE);
    const choose = async (words: string) => {
      const { x, y } = await placeOf(page, words);
      await page.evaluate((wanted) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
          const at = node.data.indexOf(wanted);
          if (at < 0) continue;
          getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
        }
      }, words);
      await session.driver.chooseWho(page, { x, y });
    };
    await choose('They have closed us on paper before');
    await until('named source', async () => (await card(page))?.includes('Tomas Arlen'));
    await page.keyboard.press('Escape');
    await until('closed', async () => !(await isCardOpen(page)));
    await choose('after oil was found');
    await until('nobody', async () => (await card(page))?.includes('No attribution found'));
    await page.close();
  });
});

describe('the strip', () => {
  const ticks = (page: Page) => session.driver.inCard(page, (root) => [...root.querySelectorAll('.tick')].map((t) => t.className));
  it('shows where passages stand, goes there on a click, and can be switched off', async () => {
    const page = await openPainted(session, PAGE);
    const shown = await until('ticks', async () => {
      const found = await ticks(page);
      return found && found.length > 0 ? found : undefined;
    });
    expect(shown).toContain('tick anonymous');
    expect(shown).toContain('tick unverified');
    const place = await session.driver.inCard(page, (root) => {
      const last = [...root.querySelectorAll('.tick')].at(-1) as Element;
      const { left, top, width, height } = last.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.click(place?.x ?? 0, place?.y ?? 0);
    await until('gone there', async () => (await page.evaluate(() => scrollY)) > 400 && (await isCardOpen(page)));
    await page.keyboard.press('Escape');
    const options = await session.driver.ownPage('options.html');
    await options.locator('#strip').click();
    await until('no strip', async () => (await ticks(page))?.length === 0);
    await options.locator('#strip').click();
    await until('strip again', async () => ((await ticks(page))?.length ?? 0) > 0);
    await options.close();
    await page.close();
  });
});
