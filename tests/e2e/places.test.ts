import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { until } from '../../lib/command-line/browsers/driver.ts';
import { type BrowserName, ensureBrowsers } from '../../lib/command-line/browsers/find.ts';
import { builtExtension, launch } from '../../lib/command-line/browsers/launch.ts';
import { withPopup } from '../../lib/command-line/look.ts';
import { ARTICLES, openPainted, painted, useBrowser } from './session.ts';

const name = (process.env.SOURCELIGHT_BROWSER ?? 'chromium') as BrowserName;
const PAGE = 'eastmere-harbour.html';
const filler =
  '<p>The ferry company has run boats to the outer islands for longer than anyone who lives on them can remember, and in all those years, the council said, no winter has been as hard on its timetable as this one.</p>';
const OTHER = '2026/03/ferries-to-run-less-often.html';
const session = useBrowser(ARTICLES, {
  [`/${OTHER}`]: {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="en"><head><title>Ferries to run less often</title><meta property="og:type" content="article"><meta name="date" content="2026-03-02"></head>
<body><main><article><h1>Ferries to run less often</h1>${filler.repeat(4)}<p>“The boats are older than their captains,” a company official said on condition of anonymity.</p>${filler.repeat(3)}</article></main></body></html>`,
  },
});

describe('the extension', () => {
  it('keeps two windows apart: each popup tells of its own page', async () => {
    const first = await openPainted(session, PAGE);
    const second = await session.driver.browser.newPage({ type: 'window' });
    await second.goto(session.server.url(OTHER));
    await until('painted in the second window', async () => (await painted(second)).anonymous);
    expect((await painted(second)).anonymous?.join()).toContain('older than their captains');
    // The driver of Firefox reaches the toolbar of its first window only.
    if (session.driver.name === 'chromium') {
      const words = await withPopup(session.driver, second, (popup) =>
        popup.evaluate(() => document.querySelector('.groups')?.textContent ?? ''),
      );
      expect(words).toContain('older than their captains');
    }
    expect((await painted(first)).anonymous?.join()).not.toContain('older than their captains');
    await second.close();
    await first.close();
  });

  it('works in a container of Firefox, and stays out of Chromium’s incognito windows, where it was not let in', async () => {
    const context = await session.driver.browser.createBrowserContext();
    const page = await context.newPage();
    await page.goto(session.server.url(PAGE));
    if (session.driver.name === 'firefox') await until('painted', async () => (await painted(page)).anonymous);
    else {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(await painted(page)).toEqual({});
      expect(await page.$('sourcelight-card')).toBeNull();
    }
    await context.close();
  });

  // Firefox does not tell its driver of the tabs that it has restored.
  it.skipIf(name === 'firefox')(
    'reads restored tabs after the browser was started again',
    async () => {
      const profile = mkdtempSync(join(tmpdir(), 'sourcelight-profile-'));
      const executable = ensureBrowsers([name])[name];
      const options = { executable, extension: builtExtension(name), headless: true, profile };
      try {
        const before = await launch(name, options);
        const page = await before.open(session.server.url(PAGE));
        await until('painted', async () => (await painted(page)).anonymous);
        // Browsers write down which tabs are open every now and then.
        await new Promise((resolve) => setTimeout(resolve, 3_000));
        await before.close();
        const after = await launch(name, { ...options, opensWelcome: false });
        try {
          const restored = await until(
            'restored tab',
            async () => (await after.browser.pages()).find((p) => p.url().endsWith(PAGE)),
            20_000,
          );
          await restored.bringToFront();
          await until('painted again', async () => (await painted(restored)).anonymous, 20_000);
        } finally {
          await after.close();
        }
      } finally {
        rmSync(profile, { recursive: true, force: true });
      }
    },
    120_000,
  );
});
