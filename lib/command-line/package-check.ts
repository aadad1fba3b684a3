/**
 * `npm run zip` ends with it: the packages for the stores against their budgets, Mozilla's own linter over the Firefox package,
 * and their hashes, which are the same for every build of one commit.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const OUTPUT = new URL('../../.output/', import.meta.url).pathname;

interface Budget {
  what: string;
  bytes: number;
  most: number;
}

const gzipped = (file: string) => gzipSync(readFileSync(file)).length;

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

function budgets(): Budget[] {
  const packages = readdirSync(OUTPUT).filter((file) => /-(?:chrome|firefox)\.zip$/.test(file));
  return [
    ...['chrome-mv3', 'firefox-mv3'].flatMap((build) => [
      { what: `${build}: on every page, gzipped`, bytes: gzipped(join(OUTPUT, build, 'detector.js')), most: 15_000 },
      { what: `${build}: on articles, gzipped`, bytes: gzipped(join(OUTPUT, build, 'article.js')), most: 50_000 },
    ]),
    ...packages.map((file) => ({ what: file, bytes: readFileSync(join(OUTPUT, file)).length, most: 4_000_000 })),
  ];
}

interface LintReport {
  summary: { errors: number; notices: number; warnings: number };
}

/** What Mozilla's linter says of the Firefox build. */
function lint(): LintReport['summary'] {
  const { stdout } = spawnSync('npx', ['web-ext', 'lint', '--source-dir', join(OUTPUT, 'firefox-mv3'), '--output', 'json'], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  return (JSON.parse(stdout) as LintReport).summary;
}

let failed = false;
for (const { what, bytes, most } of budgets()) {
  const over = bytes > most;
  failed ||= over;
  console.log(`${over ? 'TOO LARGE ' : ''}${what}: ${kilobytes(bytes)} of ${kilobytes(most)}`);
}
const { errors, warnings, notices } = lint();
failed ||= errors + warnings + notices > 0;
console.log(`web-ext lint: ${errors} errors, ${warnings} warnings, ${notices} notices`);
for (const file of readdirSync(OUTPUT).filter((name) => name.endsWith('.zip')))
  console.log(
    `sha256 ${createHash('sha256')
      .update(readFileSync(join(OUTPUT, file)))
      .digest('hex')} ${file}`,
  );
if (failed) process.exitCode = 1;
