import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../..', import.meta.url).pathname;

function filesBelow(folder: string, pattern: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => pattern.test(file));
}

const imports = (file: string) =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(/^(?:import|export)[^'"]*from\s+['"]([^'"]+)['"]/gm)].map((m) => m[1] ?? '');

describe('the house', () => {
  it('has an engine that imports nothing but itself and wink-nlp', () => {
    for (const file of filesBelow('lib/engine', /\.ts$/)) {
      for (const source of imports(file))
        expect(
          source.startsWith('.')
            ? !/\.\.\/\.\.\/|\.\.\/(?:article|page|report|extension|command-line)\//.test(source)
            : source === 'wink-nlp',
          `${file}: ${source}`,
        ).toBe(true);
    }
  });
  it('knows the extension API in one folder only', () => {
    const outside = [...filesBelow('lib', /\.tsx?$/), ...filesBelow('components', /\.tsx?$/)].filter(
      (file) => !file.startsWith('lib/extension/'),
    );
    for (const file of outside)
      expect(
        imports(file).some((source) => /^wxt\/browser|webextension-polyfill/.test(source)),
        file,
      ).toBe(false);
  });
  it('keeps files short', () => {
    for (const file of [
      ...filesBelow('lib', /\.tsx?$/),
      ...filesBelow('components', /\.(?:tsx|css)$/),
      ...filesBelow('entrypoints', /\.ts$/),
    ]) {
      expect(readFileSync(join(ROOT, file), 'utf8').split('\n').length, file).toBeLessThanOrEqual(300);
    }
  });
  it('asks for no permission beyond those that PRIVACY.md explains', () => {
    const config = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
    const listed = /permissions: \[([^\]]*)\]/.exec(config)?.[1] ?? '';
    const permissions = [...listed.matchAll(/'(\w+)'/g)].map((m) => m[1] ?? '');
    // WXT adds the last one for the side panel's page.
    expect([...permissions, 'sidePanel']).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage', 'sidePanel']);
    const privacy = readFileSync(join(ROOT, 'PRIVACY.md'), 'utf8');
    for (const permission of [...permissions, 'sidePanel']) expect(privacy).toContain(`\`${permission}\``);
  });
});
