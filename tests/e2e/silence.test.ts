import { describe, expect, it } from 'vitest';
import { until } from '../../lib/command-line/browsers/driver.ts';
import { hover, popupStatus, withPopup } from '../../lib/command-line/look.ts';
import { ARTICLES, openPainted, painted, useBrowser } from './session.ts';

const session = useBrowser(ARTICLES);
const PAGE = 'eastmere-harbour.html';

/** Whom the browsers themselves ask for settings, updates, portals and the safety of downloads, extension or not. */
const BROWSERS_OWN =
  /(?:^|\.)(?:mozilla\.(?:com|org|net)|firefox\.com|mozaws\.net|gvt1\.com|googleapis\.com|gstatic\.com)$|^(?:www|clients\d|accounts|android\.clients|sb-ssl|safebrowsing)\.google\.com$/;

const reached = () => [...new Set(session.proxy.hosts.filter((host) => !BROWSERS_OWN.test(host)))];

describe('the extension', () => {
  it('connects to nobody while a reader uses all of it, and to just whom the reader clicked', async () => {
    const { driver } = session;
    const page = await openPainted(session, PAGE);
    await hover(page, '“We have been lucky so far,”');
    const press = (selector: string) =>
      until(selector, () =>
        driver.inCard(
          page,
          (root, s) => {
            const button = root.querySelector<HTMLElement>(s);
            button?.click();
            return button !== null;
          },
          selector,
        ),
      );
    for (const selector of ['.copy', '.wrong', '.undo', 'nav .next']) await press(selector);
    for (const command of ['next', 'previous', 'card', 'toggle', 'toggle']) await driver.command(page, command);
    const panel = await driver.sidePanel(page);
    await popupStatus(panel);
    await panel.close();
    await withPopup(driver, page, async (popup) => {
      for (const kind of ['markdown', 'label', 'json', 'csv', 'annotations']) await popup.click(`[data-export="${kind}"]`);
      for (const filter of ['unnamed', 'linked', 'all']) await popup.click(`[data-filter="${filter}"]`);
      await popup.click('#mark-named');
      await until('named', async () => (await painted(page)).named);
      await popup.click('#mark-named');
    });
    for (const path of ['options.html', 'welcome.html', 'print.html']) {
      const own = await driver.ownPage(path);
      if (path === 'welcome.html') await until('sample', async () => Object.keys(await painted(own)).length === 4);
      await own.close();
    }
    await page.reload();
    await until('painted', async () => Object.keys(await painted(page)).length > 0);
    expect(reached()).toEqual([]);

    await page.bringToFront();
    await hover(page, 'the night crew had been asleep');
    await press('a.search');
    await until('the search', async () => reached().length > 0);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(reached()).toEqual(['duckduckgo.com']);
    await page.close();
  });
});
