import { describe, expect, it } from 'vitest';
import { until } from '../../lib/command-line/browsers/driver.ts';
import { withPopup } from '../../lib/command-line/look.ts';
import { ARTICLES, openPainted, painted, useBrowser } from './session.ts';

const session = useBrowser(ARTICLES);

describe('a site that changes its pages without loading them', () => {
  it('has the next article marked, and nothing of the last one', async () => {
    const page = await openPainted(session, 'eastmere-harbour.html');
    await page.evaluate(() => {
      history.pushState({}, '', '/2026/03/05/council-votes-to-keep-the-old-mill-open.html');
      const [body] = document.getElementsByClassName('article-body');
      const filler =
        '<p>The mill has stood above the weir for two hundred years, and the town has argued about its roof for as long as anyone can remember, in good years and in bad ones.</p>';
      if (body)
        body.innerHTML = `${filler}<p>“The roof will hold for one more winter,” a member of the building committee said on condition of anonymity. “After that it is in other hands.”</p>${filler.replace('two', 'three')}${filler.replace('two', 'four')}`;
    });
    await until('new marks', async () => (await painted(page)).anonymous?.join().includes('one more winter'));
    expect(
      Object.values(await painted(page))
        .flat()
        .join(),
    ).not.toContain('lucky');
    await withPopup(session.driver, page, async (popup, status) => {
      expect(status).toBe('annotated');
      expect(await popup.evaluate(() => document.querySelector('.group h2')?.textContent)).toBe('a member of the building committee');
    });
    await page.close();
  });

  it('has no mark and no number left where it goes on to a page without an article', async () => {
    const page = await openPainted(session, 'eastmere-harbour.html');
    await page.evaluate(() => {
      history.pushState({}, '', '/');
      document.body.innerHTML = '<h1>The Coastal Courier</h1><ul><li><a href="/1">A story</a></li></ul>';
    });
    await until('unpainted', async () => Object.keys(await painted(page)).length === 0);
    await until('badge gone', async () => (await session.driver.badge(page)) === '');
    await withPopup(session.driver, page, async (_popup, status) => expect(status).toBe('not-an-article'));
    await page.close();
  });
});
