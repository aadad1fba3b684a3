import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../lib/command-line/browsers/driver.ts';
import { type BrowserName, ensureBrowsers } from '../../lib/command-line/browsers/find.ts';
import { builtExtension, launch } from '../../lib/command-line/browsers/launch.ts';
import { type PageServer, serveFolder } from '../../lib/command-line/serve.ts';
import { ARTICLES, painted } from './session.ts';

const name = (process.env.SOURCELIGHT_BROWSER ?? 'chromium') as BrowserName;
const PAGE = 'eastmere-harbour.html';

/** A copy of the extension in which a file of the background is not as it was built. */
function damaged(change: (code: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'sourcelight-damaged-'));
  cpSync(builtExtension(name), folder, { recursive: true });
  const file = join(folder, readdirSync(folder).find((f) => /^background.*\.js$/.test(f)) as string);
  const code = readFileSync(file, 'utf8');
  const changed = change(code);
  expect(changed).not.toBe(code);
  writeFileSync(file, changed);
  return folder;
}

describe('an extension that has come to harm', () => {
  let server: PageServer;
  beforeAll(async () => {
    server = await serveFolder(ARTICLES);
  });
  afterAll(() => server.close());

  it.each([
    // The longest run of base64 in the file is a table of weights.
    ['its model cut short', (code: string) => code.replace(/[A-Za-z0-9+/]{100000,}/, (table) => table.slice(0, table.length / 2)), true],
    ['its background cut short', (code: string) => code.slice(0, code.length / 2), false],
  ])(
    'with %s leaves pages alone, and says so',
    async (_what, change, opensWelcome) => {
      const extension = damaged(change);
      const driver = await launch(name, { executable: ensureBrowsers([name])[name], extension, headless: true, opensWelcome }).catch(
        (error: unknown) => error as Error,
      );
      try {
        // A browser that will not load what is left of it is as good an answer.
        if (driver instanceof Error) return;
        const page = await driver.open(server.url(PAGE));
        const heard: string[] = [];
        page.on('pageerror', (error) => heard.push(String(error)));
        await new Promise((resolve) => setTimeout(resolve, 1500));
        expect(await painted(page)).toEqual({});
        expect(await page.evaluate(() => document.querySelectorAll('p').length)).toBeGreaterThan(5);
        expect(heard).toEqual([]);
        if (!opensWelcome) return;
        const popup = await driver.popup(page);
        const words = await until('a message', () =>
          popup.evaluate(() => (document.querySelector('[data-status="error"]') ? (document.body.textContent ?? '') : '')),
        );
        expect(words.length).toBeGreaterThan(20);
        await popup.close();
      } finally {
        if (!(driver instanceof Error)) await driver.close();
        rmSync(extension, { recursive: true, force: true });
      }
    },
    60_000,
  );
});
