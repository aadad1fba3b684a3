/** `npm run -s analyse -- FILE...`: one report as JSON per line for each saved page (.html, .htm) or article body (.txt). */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Report } from '../engine/report.ts';
import { analysePage, analyseText } from './page-report.ts';

const USAGE = 'usage: npm run -s analyse -- [--url URL] [--html] FILE...   (FILE: .html, .htm, .txt, or - for standard input)';

interface Options {
  url?: string | undefined;
  html?: boolean | undefined;
}

function readArguments(): { values: Options; positionals: string[] } {
  const parsed = parseArgs({ allowPositionals: true, options: { url: { type: 'string' }, html: { type: 'boolean' } } });
  if (parsed.positionals.length === 0) throw new Error('no file given');
  return parsed;
}

function analyse(file: string, { url, html }: Options): Report {
  const isPage = file === '-' ? html === true : /\.html?$/i.test(file);
  if (file !== '-' && !isPage && !/\.txt$/i.test(file)) throw new Error('not a page (.html, .htm) nor a text (.txt)');
  const input = readFileSync(file === '-' ? 0 : file, 'utf8');
  return isPage ? analysePage(input, url) : analyseText(input, url);
}

/** Does all the files, also where one cannot be read; returns the exit status. */
function main(): number {
  let given: ReturnType<typeof readArguments>;
  try {
    given = readArguments();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return 2;
  }
  let status = 0;
  for (const file of given.positionals) {
    try {
      process.stdout.write(`${JSON.stringify({ file, ...analyse(file, given.values) })}\n`);
    } catch (error) {
      console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      status = 1;
    }
  }
  return status;
}

process.exitCode = main();
