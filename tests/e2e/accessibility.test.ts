import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { until } from '../../lib/command-line/browsers/driver.ts';
import { hover, withPopup } from '../../lib/command-line/look.ts';
import { ARTICLES, openPainted, useBrowser } from './session.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  id: string;
  impact: string;
  nodes: string[];
}

/** A function that brings axe-core with it, and lists what it finds in `root` (the whole document unless given). */
const audit = (root: string) =>
  new Function(
    ...(root ? [root] : []),
    `${AXE};return window.axe.run(${root || 'document'},{resultTypes:['violations']}).then(r=>r.violations.map(v=>({id:v.id,impact:v.impact,nodes:v.nodes.map(n=>n.html.slice(0,120))})))`,
  ) as (...args: unknown[]) => Finding[];

const session = useBrowser(ARTICLES);

describe('accessibility', () => {
  it('axe finds nothing in the popup, with an article and without one', async () => {
    for (const path of ['eastmere-harbour.html', 'front-page.html']) {
      const page = await session.driver.open(session.server.url(path));
      const findings = await withPopup(session.driver, page, (popup) => popup.evaluate(audit('')));
      expect(findings).toEqual([]);
      await page.close();
    }
  });

  it('the card has a name, and its buttons too, and takes the keyboard', async () => {
    const page = await openPainted(session, 'eastmere-harbour.html');
    await hover(page, '“We have been lucky so far,”');
    const card = await until('card', () =>
      session.driver.inCard(page, (root) => {
        const dialog = root.querySelector('[role="dialog"]');
        const buttons = [...root.querySelectorAll('button')];
        buttons[0]?.focus();
        return {
          name: dialog?.getAttribute('aria-label') ?? '',
          buttons: buttons.map((b) => b.getAttribute('aria-label') ?? b.textContent ?? ''),
          focused: root.activeElement === buttons[0],
        };
      }),
    );
    expect(card.name).toBe('Source: a senior port official');
    expect(card.buttons.every((name) => name.trim() !== '')).toBe(true);
    expect(card.focused).toBe(true);
    await page.close();
  });
});
