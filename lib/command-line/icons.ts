/** `npm run icons`: draws the extension's icons, in all sizes and states, into public/icon. */
import { mkdirSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { ensureBrowsers } from './browsers/find.ts';

const FOLDER = new URL('../../public/icon/', import.meta.url).pathname;

interface Look {
  name: string;
  sizes: readonly number[];
  page: string;
  text: string;
  mark: string;
  /** A stroke across: switched off. */
  off?: boolean;
}

const LOOKS: readonly Look[] = [
  { name: 'active', sizes: [16, 32, 48, 96, 128], page: '#1f2937', text: '#f5f7fa', mark: '#ffb82e' },
  { name: 'idle', sizes: [16, 32, 48], page: '#79818f', text: '#f5f7fa', mark: '#f5f7fa' },
  { name: 'off', sizes: [16, 32, 48], page: '#79818f', text: '#c3c9d3', mark: '#c3c9d3', off: true },
];

/** Opening quotation marks over a lit line: what the product looks for, and what it does. Drawn on a grid of 16. */
function svg({ page, text, mark, off }: Look): string {
  const quote = (x: number) => `<path d="M${x} 8.6V6.2c0-1.8.9-3 2.7-3.5l.4 1c-.9.4-1.4 1-1.4 1.8h1.3v3.1z" fill="${text}"/>`;
  const stroke = off
    ? `<path d="M2.6 13.4 13.4 2.6" stroke="${page}" stroke-width="3.4"/><path d="M2.6 13.4 13.4 2.6" stroke="#fff" stroke-width="1.6"/>`
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3.4" fill="${page}"/>${quote(3.6)}${quote(8.6)}<rect x="3" y="10.6" width="10" height="2.4" rx="1.2" fill="${mark}"/>${stroke}</svg>`;
}

const browser = await puppeteer.launch({
  executablePath: ensureBrowsers(['chromium']).chromium,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  mkdirSync(FOLDER, { recursive: true });
  const page = await browser.newPage();
  for (const look of LOOKS) {
    for (const size of look.sizes) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg(look)}`);
      await page.screenshot({ path: `${FOLDER}${look.name}-${size}.png`, omitBackground: true });
    }
  }
} finally {
  await browser.close();
}
