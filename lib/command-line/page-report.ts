import { JSDOM, VirtualConsole } from 'jsdom';
import model from 'wink-eng-lite-web-model';
import { readPage } from '../article/read-at-once.ts';
import { emptyReport } from '../engine/analyse.ts';
import { loadEngine } from '../engine/load.ts';
import type { Report } from '../engine/report.ts';

const engine = loadEngine(model);

/** The report on an article body; `text` is kept to the character. */
export function analyseText(text: string, url?: string): Report {
  return engine({ text, links: [], ...(url && { url }) });
}

/**
 * The report on a saved page, by the same modules as in the browser.
 * @param url its address, where known
 */
export function analysePage(html: string, url?: string): Report {
  // Scripts stay off, and what jsdom has to say of a page's markup is nobody's concern here.
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole(), ...(url && { url }) });
  try {
    const page = readPage(window.document, url ?? '');
    const known = page.url !== '' && page.url !== 'about:blank';
    const about = { ...(known && { url: page.url }), ...(page.title && { title: page.title }), language: page.language };
    if (page.body) {
      const { text, links, setApart } = page.body;
      return engine({ ...about, text, links, setApart });
    }
    return emptyReport(page.detection === 'unsupported-language' ? page.detection : 'not-an-article', { ...about, text: '' });
  } finally {
    window.close();
  }
}
