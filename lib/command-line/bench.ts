/**
 * `npm run bench -- [FILE.txt…]`: what the engine costs, beside two yardsticks in the same run: wink's tagging alone, and
 * compromise's `quotations()`. Without files it reads an article of the project's own.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';
import { build } from 'vite';
import { readPage } from '../article/read-at-once.ts';
import { countWords } from '../engine/text/words.ts';
import { median } from './statistics.ts';

const SIZES = [1_000, 10_000, 50_000, 100_000];
const ROUNDS = 15;
/** Of the start from cold, each in a process of its own. */
const COLD_ROUNDS = 11;
/** Rounds before the measured ones, until the compiler has settled. */
const WARM_UP = 40;

function sample(files: readonly string[]): string {
  if (files.length > 0) return files.map((f) => readFileSync(f, 'utf8')).join('\n\n');
  const { window } = new JSDOM(readFileSync(join(import.meta.dirname, '../../tests/articles/eastmere-harbour.html'), 'utf8'));
  return readPage(window.document, '').body?.text ?? '';
}

/** As many words of the text, over and over, as are asked for. */
function wordsOf(text: string, words: number): string {
  const paragraphs = text.split('\n\n');
  const out: string[] = [];
  for (let n = 0, i = 0; n < words; i++) {
    const paragraph = paragraphs[i % paragraphs.length] as string;
    out.push(paragraph);
    n += countWords(paragraph);
  }
  return out.join('\n\n');
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const IMPORTS = `import wink from 'wink-eng-lite-web-model';`;
/** Small programs, bundled as the extension is, so that reading hundreds of source files is no part of the measure. */
const PROGRAMS = {
  wink: `${IMPORTS}import { createTokenizer } from './text/tokens.ts';
    createTokenizer(wink)('He said it would rain.', 0);`,
  engine: `${IMPORTS}import { loadEngine } from './load.ts';
    globalThis.engine = loadEngine(wink);
    globalThis.engine({ text: 'He said it would rain.', links: [] });`,
  unpack: `import { unpackModel } from './model/model-file.ts';import weights from './model/weights.json';
    const start = performance.now(); unpackModel(weights); globalThis.unpacked = performance.now() - start;`,
};

/** Bundles the programs into a folder. */
async function bundle(folder: string): Promise<void> {
  const engine = join(import.meta.dirname, '../engine');
  for (const [name, code] of Object.entries(PROGRAMS)) {
    const id = `virtual:${name}`;
    await build({
      configFile: false,
      logLevel: 'error',
      root: engine,
      plugins: [
        {
          name: 'program',
          resolveId: (source) => (source === id ? join(engine, `${name}.program.ts`) : undefined),
          load: (file) => (file === join(engine, `${name}.program.ts`) ? code : undefined),
        },
      ],
      build: {
        ssr: true,
        minify: true,
        outDir: folder,
        emptyOutDir: false,
        rolldownOptions: { input: id, output: { entryFileNames: `${name}.mjs` } },
      },
      ssr: { noExternal: true },
    });
  }
}

/** Runs a bundled program in a process of its own and reads the number that `result` gives after it. */
function alone(folder: string, name: keyof typeof PROGRAMS, result: string): number {
  const file = pathToFileURL(join(folder, `${name}.mjs`)).href;
  const lines = `const t0 = performance.now(); await import('${file}'); console.log(${result});`;
  return Number(execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', lines], { encoding: 'utf8' }).trim());
}

const TIME = 'performance.now() - t0';
const HEAP = '(globalThis.gc(), (process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers) / 1e6)';

async function main(): Promise<void> {
  const { default: wink } = await import('wink-eng-lite-web-model');
  const { default: nlp } = await import('compromise');
  const { createTokenizer } = await import('../engine/text/tokens.ts');
  const { loadEngine } = await import('../engine/load.ts');
  const tokenize = createTokenizer(wink);
  const engine = loadEngine(wink);
  const text = sample(process.argv.slice(2));
  const texts = SIZES.map((size) => wordsOf(text, size));
  const [thousand = ''] = texts;
  const doAll = {
    engine: () => engine({ text: thousand, links: [] }),
    wink: () => thousand.split('\n\n').forEach((p) => void tokenize(p, 0)),
    compromise: () => nlp(thousand).quotations().json(),
  };
  for (let i = 0; i < WARM_UP; i++) for (const work of Object.values(doAll)) work();
  const times = { engine: [] as number[], wink: [] as number[], compromise: [] as number[] };
  for (let i = 0; i < ROUNDS; i++) for (const name of ['engine', 'wink', 'compromise'] as const) times[name].push(time(doAll[name]));
  const each = { engine: median(times.engine), wink: median(times.wink), compromise: median(times.compromise) };
  const row = (name: string, value: string, bar = '') => console.log(`${name.padEnd(52)}${value.padStart(12)}   ${bar}`);
  const ms = (n: number) => `${n.toFixed(1)} ms`;
  row(`engine, ${countWords(thousand)} words`, ms(each.engine));
  row('wink, tagging alone', ms(each.wink));
  row('compromise, quotations()', ms(each.compromise));
  row('engine / wink', (each.engine / each.wink).toFixed(2), 'at most 5');
  row('engine / compromise', (each.engine / each.compromise).toFixed(2), 'at most 0.20');
  const long = texts.map((t) => median([0, 1, 2].map(() => time(() => engine({ text: t, links: [] })))));
  long.forEach((t, i) => {
    row(`engine, ${SIZES[i]} words`, ms(t), i === 0 ? '' : `${(t / (long[0] as number)).toFixed(0)} × as long as ${SIZES[0]}`);
  });
  const folder = mkdtempSync(join(tmpdir(), 'sourcelight-bench-'));
  try {
    await bundle(folder);
    const often = (name: keyof typeof PROGRAMS, result: string) => median([0, 1, 2, 3, 4].map(() => alone(folder, name, result)));
    row('weights, unpacked', ms(often('unpack', 'globalThis.unpacked')), 'at most 50 ms');
    // By turns, so that a machine that slows down slows both.
    const colds = { engine: [] as number[], wink: [] as number[] };
    for (let i = 0; i < COLD_ROUNDS; i++) for (const name of ['engine', 'wink'] as const) colds[name].push(alone(folder, name, TIME));
    const cold = { engine: median(colds.engine), wink: median(colds.wink) };
    row('engine from cold, first text read', ms(cold.engine));
    row('wink from cold, first text read', ms(cold.wink));
    row('cold engine / cold wink', (cold.engine / cold.wink).toFixed(2), 'at most 1.5');
    row('heap of engine and model', `${often('engine', HEAP).toFixed(0)} MB`, 'at most 80 MB');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
