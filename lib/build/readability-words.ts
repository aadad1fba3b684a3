import { LIKELY_NAMES, UNLIKELY_NAMES, UNLIKELY_ROLE } from '../article/unlikely.ts';

/**
 * Puts the words by which Readability knows what is no article into the scripts of the page, without the library they come
 * from, which only the background has (Vite's `load` hook).
 */
export function readabilityWords(): { name: string; enforce: 'pre'; load(id: string): string | undefined } {
  const words = Object.entries({ UNLIKELY_NAMES, LIKELY_NAMES, UNLIKELY_ROLE });
  const code = words
    .map(([name, value]) => `export const ${name} = ${value instanceof RegExp ? value : JSON.stringify(value)};`)
    .join('\n');
  return {
    name: 'readability-words',
    enforce: 'pre',
    load: (id) => (/lib\/article\/unlikely\.ts$/.test(id.split('?')[0] ?? '') ? code : undefined),
  };
}
