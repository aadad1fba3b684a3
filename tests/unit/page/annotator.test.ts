import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { type BodyBlock, readCopy, type SentCopy } from '../../../lib/article/blocks.ts';
import type { Article } from '../../../lib/engine/analyse.ts';
import { Annotator } from '../../../lib/page/annotator.ts';

const PARAGRAPH =
  'The harbour has been shut since the spring, the harbour master said, and the boats lie in the mud as if nobody would ever come for them again.';

/** An annotator of a page, with the copies that it sends and the articles that it wants read; the first copy waits. */
function annotate(document: Document) {
  const copies: SentCopy[] = [];
  const articles: Article[] = [];
  const first = Promise.withResolvers<void>();
  const annotator = new Annotator(
    document,
    {
      readCopy: async (copy): Promise<BodyBlock[] | undefined> => {
        copies.push(copy);
        if (copies.length === 1) await first.promise;
        return readCopy(copy);
      },
      analyse: (article) => {
        articles.push(article);
        return Promise.reject(new Error('read in another test'));
      },
      changed: () => undefined,
    },
    { shown: { anonymous: true, unverified: true, 'second-hand': true, named: false }, leastConfidence: 0 },
    [],
  );
  return { annotator, articles, goOn: () => first.resolve() };
}

it('reads a page again whose text came while it was being read', async () => {
  const { document } = new JSDOM('<!doctype html><html lang="en"><body><main><p>Wait a moment.</p></main></body></html>').window;
  const { annotator, articles, goOn } = annotate(document);
  const done = annotator.run('article');
  document
    .querySelector('main')
    ?.insertAdjacentHTML('beforeend', `<p>${PARAGRAPH}</p><p>A boat. ${PARAGRAPH}</p><p>A crab. ${PARAGRAPH}</p>`);
  document.head.insertAdjacentHTML('beforeend', '<script type="application/ld+json">{"@type":"NewsArticle"}</script>');
  expect((await annotator.refresh()).status).toBe('working');
  goOn();
  await done;
  expect(articles.map((article) => article.text)).toEqual([expect.stringContaining('A crab. The harbour has been shut')]);
});

it('asks once for a page that stays as it is', async () => {
  const { document } = new JSDOM('<!doctype html><html lang="en"><body><main><p>Wait a moment.</p></main></body></html>').window;
  const { annotator, articles, goOn } = annotate(document);
  const done = annotator.run('article');
  goOn();
  expect((await done).status).toBe('not-an-article');
  expect(articles).toEqual([]);
});
