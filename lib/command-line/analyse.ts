/** `npm run -s analyse -- FILE...`: one report as JSON per line for each saved page (.html, .htm) or article body (.txt). */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import model from 'wink-eng-lite-web-model';
import { readPage } from '../article/read-page.ts';
import { createEngine, emptyReport } from '../engine/analyse.ts';
import type { Report } from '../engine/report.ts';
import { createTokenizer } from '../engine/text/tokens.ts';

const USAGE = 'usage: npm run -s analyse -- [--url URL] [--html] FILE...   (FILE: .html, .htm, .txt, or - for standard input)';

const engine = createEngine(createTokenizer(model));

function analysePage(html: string, url: string | undefined): Report {
  // Scripts stay off, and console noise of page parsing is not ours to print.
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole(), ...(url && { url }) });
  try {
    const page = readPage(window.document, url ?? '');
    const about = { ...(page.url && page.url !== 'about:blank' && { url: page.url }), ...(page.title && { title: page.title }), language: page.language };
    if (!page.body) return emptyReport(page.detection === 'unsupported-language' ? page.detection : 'not-an-article', { ...about, text: '' });
    return engine({ ...about, text: page.body.text, links: page.body.links });
  } finally {
    window.close();
  }
}

function analyse(file: string, options: { url?: string | undefined; html: boolean }): Report {
  const input = readFileSync(file === '-' ? 0 : file, 'utf8');
  if (options.html || /\.html?$/i.test(file)) return analysePage(input, options.url);
  if (file !== '-' && !/\.txt$/i.test(file)) throw new Error('neither .html, .htm nor .txt');
  return engine({ text: input, links: [], ...(options.url && { url: options.url }) });
}

function main(): void {
  let parsed: ReturnType<typeof readArguments>;
  try {
    parsed = readArguments();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const { values, positionals } = parsed;
  if (positionals.length === 0) {
    console.error(USAGE);
    process.exitCode = 2;
  }
  for (const file of positionals) {
    try {
      const report = analyse(file, { url: values.url, html: values.html ?? false });
      process.stdout.write(`${JSON.stringify({ file, ...report })}\n`);
    } catch (error) {
      console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
}

function readArguments() {
  return parseArgs({ allowPositionals: true, options: { url: { type: 'string' }, html: { type: 'boolean' } } });
}

main();
