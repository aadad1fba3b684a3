import { defineContentScript } from 'wxt/utils/define-content-script';
import { type Detection, detectArticle } from '../lib/article/detect.ts';
import { answerMessage, tellBackground } from '../lib/extension/native-runtime.ts';

/** Runs on every page, so it stays small: tells articles from all else and sends for the part that reads them. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main() {
    let detection: Detection = 'not-an-article';
    try {
      detection = detectArticle(document, location.href);
    } catch {
      // A page that defies reading is no article; it must not notice that we tried.
    }
    if (detection === 'article') tellBackground('article-found');
    else answerMessage('get-state', () => ({ status: detection, language: document.documentElement?.lang ?? '' }));
  },
});
