import { defineContentScript } from 'wxt/utils/define-content-script';
import { type Detection, detectArticle } from '../lib/article/detect.ts';
import { canonicalUrl } from '../lib/article/page-address.ts';
import { answerMessage, tellBackground } from '../lib/extension/native-runtime.ts';
import { watchChanges } from '../lib/page/changes.ts';
import { watchNavigation } from '../lib/page/navigation.ts';

/** Runs on every page, so it stays small: tells articles from all else and sends for the part that reads them. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main() {
    let detection: Detection = 'not-an-article';
    const look = (): boolean => {
      // From the first article on, the article script follows the tab's pages and answers for them.
      if (detection === 'article') return true;
      try {
        detection = detectArticle(document, canonicalUrl(document, location.href));
      } catch {
        // A page that defies reading is no article; it must not notice that we tried.
        detection = 'not-an-article';
      }
      if (detection === 'article') tellBackground('article-found');
      return detection === 'article';
    };
    answerMessage('get-state', () =>
      detection === 'article' ? undefined : { status: detection, language: document.documentElement?.lang ?? '' },
    );
    const { signal } = new AbortController();
    watchNavigation(() => undefined, look, signal);
    if (look()) return;
    // Its text may still be on the way.
    const found = new AbortController();
    watchChanges(document, () => look() && found.abort(), found.signal);
  },
});
