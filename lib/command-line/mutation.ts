/**
 * `npm run mutation [-- SHARE [SEED]]`: how many small faults, put into the engine one at a time by Stryker, the engine's tests
 * notice. All of its ten thousand take hours on two cores, so a share of its lines is drawn by chance (a twentieth unless
 * given; 1 for all), the same for the same seed.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../training/random.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
/** Lines that are drawn together. */
const BLOCK = 10;

const [share = '0.05', seed = '1'] = process.argv.slice(2);
const random = seeded(Number(seed));
const drawn = readdirSync(join(ROOT, 'lib/engine'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('lexicon'))
  .sort()
  .flatMap((file) => {
    const lines = readFileSync(join(ROOT, 'lib/engine', file), 'utf8').split('\n').length;
    const blocks = Array.from({ length: Math.ceil(lines / BLOCK) }, (_, i) => i).filter(() => random() < Number(share));
    return blocks.map((i) => `lib/engine/${file}:${i * BLOCK + 1}-${Math.min(lines, (i + 1) * BLOCK)}`);
  });
if (drawn.length === 0) throw new Error('usage: npm run mutation [-- SHARE [SEED]]   (SHARE: more than 0, at most 1)');
console.log(`${drawn.length} blocks of ${BLOCK} lines`);
process.exitCode = spawnSync('npx', ['stryker', 'run', '--mutate', drawn.join(',')], { cwd: ROOT, stdio: 'inherit' }).status ?? 1;
