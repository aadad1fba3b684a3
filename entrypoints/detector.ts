import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Detection, detectArticle } from '../lib/article/detect.ts';
import { ownAddress } from '../lib/article/page-address.ts';
import { openShadowRoots } from '../lib/article/shadow-trees.ts';
import type { DetectorWorld } from '../lib/extension/detector-world.ts';
import { isExtensionThere, tellBackground } from '../lib/extension/native-runtime.ts';
import { watchChanges } from '../lib/page/changes.ts';
import { watchNavigation } from '../lib/page/navigation.ts';
import { stateOf } from '../lib/page/page-state.ts';

/** A page with more elements is no mere shell. */
const LARGEST_SHELL = 300;

/**
 * Runs on every page that the reader allows, so it stays small: tells articles from all else and sends for the part that reads
 * them. The background registers it: WXT's own wrapper of content scripts would double its size, and posts a message that the page can hear.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as DetectorWorld;
  // In our own world: the page does not see it. One that is cut off from its extension does not count.
  if (world.sourcelightDetects?.()) return;
  world.sourcelightDetects = isExtensionThere;

  let detection: Detection = 'not-an-article';
  const look = (): boolean => {
    // From the first article on, the article script follows the tab's pages and answers for them.
    if (detection === 'article') return true;
    try {
      detection = detectArticle(document, ownAddress(document, location.href));
    } catch {
      // A page that defies reading is no article; it must not notice that we tried.
      detection = 'not-an-article';
    }
    if (detection === 'article') tellBackground('article-found');
    return detection === 'article';
  };
  // Only a shell, which has little of its own, gets its text in shadow trees: looking for them costs a look at each element.
  const shellTrees = () => (document.getElementsByTagName('*').length < LARGEST_SHELL ? openShadowRoots(document) : []);
  const begin = () => {
    watchNavigation(() => undefined, look);
    if (look()) return;
    // Its text may still be on the way.
    const found = new AbortController();
    watchChanges(document, shellTrees, '', () => look() && found.abort(), found.signal);
  };
  world.sourcelightFound = () =>
    detection === 'article' ? { status: 'working' } : stateOf(detection, document.documentElement?.lang ?? '');
  // A page fetched ahead is not the tab's page yet: the background would send the reader of articles into the one on show.
  if ((document as { prerendering?: boolean }).prerendering) document.addEventListener('prerenderingchange', begin, { once: true });
  else begin();
});
