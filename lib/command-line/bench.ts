/**
 * `npm run bench -- [FILE.txt…]`: what the engine costs, beside two yardsticks in the same run: wink's tagging alone, and
 * compromise's `quotations()`. Without files it reads an article of the project's own.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { JSDOM } from 'jsdom';
import { readPage } from '../article/read-page.ts';
import { countWords } from '../engine/analyse.ts';

const SIZES = [1_000, 10_000, 50_000, 100_000];
const ROUNDS = 9;

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

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] as number;

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Runs a few lines in a process of their own and reads the number that they print. */
function alone(lines: string): number {
  const out = execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', lines], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  });
  return Number(out.trim());
}

const WINK = `
const { default: wink } = await import('wink-eng-lite-web-model');
const { createTokenizer } = await import('../engine/text/tokens.ts');
const tokenize = createTokenizer(wink);`;
const ENGINE = `${WINK}
const { createEngine } = await import('../engine/analyse.ts');
const { createHybridFinder } = await import('../engine/model/hybrid-finder.ts');
const { unpackModel } = await import('../engine/model/model-file.ts');
const { default: weights } = await import('../engine/model/weights.json', { with: { type: 'json' } });
const engine = createEngine(tokenize, createHybridFinder(unpackModel(weights)));`;
const READ = "engine({ text: 'He said it would rain.', links: [] });";
const timed = (lines: string): string => `const t0 = performance.now();${lines}\nconsole.log(performance.now() - t0);`;

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
  for (let i = 0; i < 5; i++) for (const work of Object.values(doAll)) work();
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
  const unpack = `${ENGINE}\nconst t1 = performance.now(); unpackModel(weights); console.log(performance.now() - t1);`;
  row('weights, unpacked', ms(median([0, 1, 2].map(() => alone(unpack)))), 'at most 50 ms');
  const cold = [0, 1, 2, 3, 4].map(() => ({
    engine: alone(timed(ENGINE + READ)),
    wink: alone(timed(`${WINK}\ntokenize('He said it would rain.', 0);`)),
  }));
  const coldEngine = median(cold.map((c) => c.engine));
  const coldWink = median(cold.map((c) => c.wink));
  row('engine from cold, first text read', ms(coldEngine));
  row('wink from cold, first text read', ms(coldWink));
  row('cold engine / cold wink', (coldEngine / coldWink).toFixed(2), 'at most 1.5');
  const heap = alone(
    `${ENGINE}${READ}\nglobalThis.gc(); const m = process.memoryUsage(); console.log((m.heapUsed + m.arrayBuffers) / 1e6);`,
  );
  row('heap of engine and model', `${heap.toFixed(0)} MB`, 'at most 80 MB');
}

await main();
