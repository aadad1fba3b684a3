import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withPopup } from '../../lib/command-line/look.ts';
import { ARTICLES, hasSeed, openPainted, painted, SEED, useBrowser } from './session.ts';

interface Gold {
  sources: { id: string; kind: string; label: string }[];
  attributions: { sourceId: string; content: { text: string }[]; link: string | null }[];
  claims: { content: { text: string }[]; flags: string[] }[];
  notMarked: string[];
}

// The article that the product was asked for is not ours to publish: it lies beside the repository, or nowhere.
if (!hasSeed) console.warn('tests/e2e/seed.test.ts is skipped: there is no ../shared/seed beside this clone.');
const session = useBrowser(hasSeed ? SEED : ARTICLES);

describe.skipIf(!hasSeed)('the article that the product was asked for', () => {
  const gold = hasSeed ? (JSON.parse(readFileSync(join(SEED, 'moscow-times.gold.json'), 'utf8')) as Gold) : undefined;
  const plain = (text: string) => text.replace(/\s+/g, ' ');

  it('has every passage of its unnamed sources painted, each claim by its class, and nothing else', async () => {
    const page = await openPainted(session, 'moscow-times.html');
    const marks = await painted(page);
    const of = (name: string) => plain((marks[name] ?? []).join('\n'));
    const unnamed = new Set(gold?.sources.filter((s) => s.kind.startsWith('unnamed')).map((s) => s.id));
    for (const a of gold?.attributions ?? []) {
      if (unnamed.has(a.sourceId)) for (const c of a.content) expect(of('anonymous')).toContain(plain(c.text));
    }
    for (const c of gold?.claims ?? []) {
      const name = c.flags.every((f) => f === 'second-hand') ? 'second-hand' : 'unverified';
      for (const part of c.content) expect(of(name)).toContain(plain(part.text));
    }
    for (const words of gold?.notMarked ?? []) expect(Object.keys(marks).map(of).join('\n')).not.toContain(words);
    await page.close();
  });

  it('has its unnamed official as one source with ten passages in the popup, and links where the article links', async () => {
    const page = await openPainted(session, 'moscow-times.html');
    await withPopup(session.driver, page, async (popup) => {
      const groups = await popup.evaluate(() =>
        [...document.querySelectorAll('.group')].map((g) => ({
          label: g.querySelector('h2')?.textContent,
          rows: g.querySelectorAll('li').length,
          links: [...g.querySelectorAll('.links a')].map((a) => a.getAttribute('href')),
        })),
      );
      expect(groups[0]).toMatchObject({ label: 'a senior NATO official', rows: 10 });
      const links = groups.flatMap((g) => g.links).join('\n');
      for (const a of gold?.attributions ?? []) if (a.link) expect(links).toContain(a.link);
    });
    await page.close();
  });
});
