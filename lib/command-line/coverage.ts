/**
 * `npm run coverage`: which lines and branches of `lib/` the tests run, the unit tests in Node and the end-to-end tests in
 * Chromium, where most of `lib/page` and `lib/extension` runs at all. Of each file the kind of test that runs more of it counts, so
 * that the figure is never more than both together. `npm run coverage -- --again` only reads anew what the last run has left. What is run by hand (command line, training, build) is left out.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CoverageReport } from 'monocart-coverage-reports';
import { builtExtension } from './browsers/launch.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
const FOLDER = join(ROOT, '.coverage');
const BARS = { lines: 95, branches: 90 };

interface Share {
  covered: number;
  total: number;
}
interface FileCoverage {
  lines: Share;
  branches: Share;
}
type Files = Map<string, FileCoverage>;

function run(command: string, args: readonly string[], env: Record<string, string> = {}): void {
  console.log(`${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with status ${status}`);
}

/** Files of the product, by their path from the project's root. */
const isProduct = (file: string): boolean => /^lib\/(?!command-line|training|build)\S+\.ts$/.test(file) && !file.endsWith('.d.ts');

/** Reads istanbul's summary, as vitest and monocart write it. */
function readSummary(file: string): Files {
  const summary = JSON.parse(readFileSync(file, 'utf8')) as Record<string, FileCoverage>;
  const files: Files = new Map();
  for (const [path, { lines, branches }] of Object.entries(summary)) {
    const name = path.startsWith('/') ? relative(ROOT, path) : path.slice(Math.max(0, path.indexOf('lib/')));
    if (isProduct(name)) files.set(name, { lines, branches });
  }
  return files;
}

const isAgain = process.argv.includes('--again');

function inNode(): Files {
  const folder = join(FOLDER, 'unit');
  const options = ['enabled', 'reporter=json-summary', `reportsDirectory=${folder}`, 'include=lib/**/*.ts'];
  if (!isAgain) run('npx', ['vitest', 'run', '--project', 'unit', ...options.map((option) => `--coverage.${option}`)]);
  return readSummary(join(folder, 'coverage-summary.json'));
}

async function inChromium(): Promise<Files> {
  const raw = join(FOLDER, 'e2e');
  const env = { SOURCELIGHT_COVERAGE: raw };
  // The scripts that ran must be there to be read: the build is left as it is until the next one.
  if (!isAgain) run('npx', ['wxt', 'build'], env);
  if (!isAgain) run('npx', ['vitest', 'run', '--project', 'chromium'], env);
  const report = new CoverageReport({
    outputDir: join(FOLDER, 'chromium'),
    logging: 'error',
    reports: ['json-summary'],
    sourceFilter: (path) => isProduct(path.slice(Math.max(0, path.indexOf('lib/')))),
  });
  const built = builtExtension('chromium');
  for (const file of readdirSync(raw)) {
    const scripts = JSON.parse(readFileSync(join(raw, file), 'utf8')) as { url: string; functions: unknown[] }[];
    await report.add(
      scripts.map((script) => {
        const path = new URL(script.url).pathname;
        return { ...script, functions: [...script.functions], url: `file://${path}`, source: readFileSync(join(built, path), 'utf8') };
      }),
    );
  }
  await report.generate();
  return readSummary(join(FOLDER, 'chromium', 'coverage-summary.json'));
}

const percent = ({ covered, total }: Share): string => (total === 0 ? '-' : ((100 * covered) / total).toFixed(1)).padStart(6);
const share = ({ covered, total }: Share): number => (total === 0 ? 1 : covered / total);

function add(sum: Share, { covered, total }: Share): void {
  sum.covered += covered;
  sum.total += total;
}

if (!isAgain) rmSync(FOLDER, { recursive: true, force: true });
const node = inNode();
const chromium = await inChromium();
const folders = new Map<string, FileCoverage>();
const all: FileCoverage = { lines: { covered: 0, total: 0 }, branches: { covered: 0, total: 0 } };
const poor: string[] = [];
for (const name of [...new Set([...node.keys(), ...chromium.keys()])].sort()) {
  const [a, b] = [node.get(name), chromium.get(name)];
  const best = a && b ? (share(a.lines) + share(a.branches) >= share(b.lines) + share(b.branches) ? a : b) : (a ?? b);
  if (!best) continue;
  const folder = name.split('/').slice(0, 2).join('/');
  const sum = folders.get(folder) ?? { lines: { covered: 0, total: 0 }, branches: { covered: 0, total: 0 } };
  folders.set(folder, sum);
  for (const into of [sum, all]) {
    add(into.lines, best.lines);
    add(into.branches, best.branches);
  }
  if (share(best.lines) < BARS.lines / 100 || share(best.branches) < 0.8)
    poor.push(`${percent(best.lines)} ${percent(best.branches)}  ${name}`);
}
console.log('\n lines branch');
for (const line of poor) console.log(line);
console.log('');
for (const [folder, sum] of folders) console.log(`${percent(sum.lines)} ${percent(sum.branches)}  ${folder}`);
console.log(`${percent(all.lines)} ${percent(all.branches)}  all of the product's lib (bars: ${BARS.lines}, ${BARS.branches})`);
if (100 * share(all.lines) < BARS.lines || 100 * share(all.branches) < BARS.branches) process.exitCode = 1;
