import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { looksEnglish } from './language.ts';
import { declaredTypes, isArticleType, metaContent } from './structured-data.ts';

export type Detection = 'article' | 'not-an-article' | 'unsupported-language';

const NOT_ARTICLE_TYPES =
  /^(?:Product|ProductGroup|Offer|VideoObject|ItemList|CollectionPage|SearchResultsPage|QAPage|FAQPage|ProfilePage|Recipe|DiscussionForumPosting|JobPosting|Event|ImageGallery|SoftwareApplication|Course|Hotel|Restaurant|LocalBusiness|TechArticle|APIReference|MedicalWebPage|ScholarlyArticle|Book|Movie|AboutPage|ContactPage|CheckoutPage)$/;

/** Fewer words than this in paragraphs, and a page has no article to speak of. */
const LEAST_WORDS = 120;
const PROSE = 'p, blockquote, article div, [itemprop="articleBody"] div';

/** Words that stand in paragraphs of some length: what a reader would call text. */
function proseOf(document: Document): { words: number; sample: string; linked: number } {
  let words = 0;
  let linked = 0;
  let sample = '';
  for (const element of document.querySelectorAll(PROSE)) {
    if (element.localName === 'div' && element.querySelector('p, div')) continue;
    const text = element.textContent ?? '';
    if (text.length < 60) continue;
    words += text.split(/\s+/).length;
    for (const anchor of element.querySelectorAll('a')) linked += (anchor.textContent ?? '').split(/\s+/).length;
    if (sample.length < 3000) sample += `${text.slice(0, 1000)}\n`;
    if (words > 3000) break;
  }
  return { words, sample, linked };
}

/** Home pages and section fronts have an address without a story in it. */
function isFrontAddress(url: string): boolean {
  try {
    const { pathname } = new URL(url);
    return (
      pathname === '/' ||
      /^\/(?:index\.\w+)?$/.test(pathname) ||
      /\/(?:search|tag|tags|topic|topics|category|author|login|signup|cart)(?:\/|$)/.test(pathname)
    );
  } catch {
    return false;
  }
}

/**
 * Tells whether a page is a news article in English, from what it declares (JSON-LD, Open Graph), its address and its
 * shape. Reads only; costs one pass over the paragraphs.
 * @param url the page's own address, canonical where it gives one
 */
export function detectArticle(document: Document, url: string): Detection {
  const { body } = document;
  if (!body || !document.documentElement || document.contentType === 'application/pdf') return 'not-an-article';
  const { words, sample, linked } = proseOf(document);
  if (words < LEAST_WORDS || linked > words * 0.5) return 'not-an-article';
  const types = declaredTypes(document);
  const declared = types.some(isArticleType) || document.querySelector('[itemtype$="NewsArticle"], [itemtype$="/Article"]') !== null;
  const ogType = metaContent(document, 'og:type')?.toLowerCase();
  const dated = metaContent(document, 'article:published_time') !== undefined;
  if (isFrontAddress(url) && !types.some((t) => /NewsArticle$/.test(t))) return 'not-an-article';
  if (!declared && types.some((t) => NOT_ARTICLE_TYPES.test(t))) return 'not-an-article';
  const shaped = isProbablyReaderable(document);
  const isArticle = declared
    ? shaped || words > 250
    : (ogType === 'article' || dated || document.querySelector('article') !== null) && shaped;
  if (!isArticle) return 'not-an-article';
  return looksEnglish(sample) ? 'article' : 'unsupported-language';
}
