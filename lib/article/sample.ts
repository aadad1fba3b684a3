import type { PageReading } from './read-page.ts';
import type { Steps } from './steps.ts';
import { TextMap } from './text-map.ts';
import { textSizeOf } from './text-size.ts';

/** Reads the paragraphs of one element as an article: for a sample that is known to be one. */
export function* sampleReading(element: Element, language: string): Steps<PageReading> {
  const map = new TextMap();
  for (const paragraph of element.querySelectorAll('p')) {
    if (map.text !== '') map.appendBreak('\n\n');
    const walker = element.ownerDocument.createTreeWalker(paragraph, 4 /* NodeFilter.SHOW_TEXT */);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) map.append(node as Text);
  }
  map.appendBreak('');
  yield;
  const title = element.querySelector('h2')?.textContent ?? undefined;
  return {
    detection: 'article',
    url: element.ownerDocument.location.href,
    language,
    ...(title && { title }),
    body: { text: map.text, pieces: map.pieces, trees: [], size: textSizeOf([element.ownerDocument]), links: [], setApart: [] },
  };
}
