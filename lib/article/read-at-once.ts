import { readCopy } from './blocks.ts';
import { type PageReading, pageReading } from './read-page.ts';
import { atOnce } from './steps.ts';

/** Reads a page without a rest and in one place, where there is no page to be held up. */
export function readPage(document: Document, address: string): PageReading {
  return atOnce(pageReading(document, address), readCopy);
}
