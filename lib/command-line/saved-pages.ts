import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of a folder of saved pages, as its `manifest.jsonl` tells. */
export interface SavedPage {
  id: string;
  file: string;
  isArticle: boolean;
}

/**
 * The saved pages of a folder.
 * @throws Error where the folder has no manifest
 */
export function savedPages(folder: string): SavedPage[] {
  const manifest = join(folder, 'manifest.jsonl');
  if (!existsSync(manifest)) throw new Error(`${folder} has no manifest.jsonl: give a folder of saved pages.`);
  const lines = readFileSync(manifest, 'utf8').trim().split('\n');
  return lines
    .map((line) => JSON.parse(line) as { id: string; expect: string })
    .map(({ id, expect }) => ({ id, file: `${id}.html`, isArticle: expect === 'article' }));
}

/** Keeps pages as they were saved: their scripts, frames, and whatever they ask for elsewhere stay out. */
export const AS_SAVED = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
