import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { looksEnglish } from './language.ts';
import { isTooCrowded } from './limits.ts';
import { LEAST_WORDS, type Prose, proseOf } from './prose.ts';
import { declaredTypes, isArticleType, isNewsType, metaContents } from './structured-data.ts';
import { listsStories } from './teasers.ts';

export type Detection = 'article' | 'not-an-article' | 'unsupported-language' | 'too-large';

const OTHER_TYPES =
  /^(?:Product|ProductGroup|Offer|VideoObject|ItemList|CollectionPage|SearchResultsPage|QAPage|FAQPage|ProfilePage|Recipe|DiscussionForumPosting|JobPosting|Event|ImageGallery|SoftwareApplication|Course|Hotel|Restaurant|LocalBusiness|TechArticle|APIReference|MedicalWebPage|ScholarlyArticle|Book|Movie|AboutPage|ContactPage|CheckoutPage)$/;

/** What the signs of an article must weigh together. Set by hand on 250 saved pages. */
const THRESHOLD = 5;
/** Cues of reporting are English words: other languages go without. */
const OTHER_THRESHOLD = THRESHOLD - 2;
/**
 * Below this weight of address and declarations no text is read. Of the 250 saved pages no article, and none in another language,
 * weighs less before its text is read; six in ten of those that are none do.
 */
const LEAST_DECLARED = 0;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

// The parts of an address are looked up: of the expressions that a script brings along each is compiled when it is first used, on every page.
const LISTS = set('search tag tags topic topics category categories author authors login signup cart archive sitemap');
const OTHER_PLACES = set(
  'wiki doc docs documentation learn forum forums thread threads questions gallery galleries product products shop store guide guides review reviews recipe recipes video videos watch podcast podcasts about about-us contact help support legal privacy terms pricing jobs careers course courses ranking rankings collection collections comic encyclopedia',
);
const OTHER_HOSTS = set('doc docs wiki forum forums shop store support help community developer developers learn');
const OTHER_SITES = set('wikipedia fandom wiktionary stackexchange stackoverflow github youtube enacademic trustpilot');
const LEGAL = ['privacy-policy', 'cookie-policy', 'terms-of-use', 'terms-of-service', 'terms-and-conditions', 'about-us', 'contact-us'];
const STORIES = set(
  'news story stories article articles politics world business sport sports opinion us uk national local tech health money',
);
const FRONT = /^(?:index\.\w+|home|news|[a-z]{2}(?:-[a-z]{2})?)?$/;
const NUMBERED = /(?:^|&)(?:p|id|aid|nid|sid|story|article|newsid|storyid|articleid)=\d+/;
const DATED = /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/-]|\d\d)/;

/** How much a page's address speaks for an article. */
function weighAddress(url: string): number {
  // By hand: to make a `URL` costs a page more than all that is asked of it here.
  const [, site = ''] = url.toLowerCase().split('://');
  const [place = ''] = site.split('#', 1);
  const [address = '', query = ''] = place.split('?');
  const [host = '', ...path] = address.split('/');
  const parts = path.filter((part) => part.length > 0);
  const slug = parts.at(-1) ?? '';
  const isStory = path.slice(0, -1).some((part) => STORIES.has(part));
  const labels = host.split('.');
  let weight = 0;
  if (site === '') return weight;
  // “/?p=1234”: one of the site's pages, and not its front.
  if (parts.length < 2 && FRONT.test(slug) && !NUMBERED.test(query)) weight -= 6;
  if (parts.some((part) => LISTS.has(part))) weight -= 4;
  if (parts.some((part) => OTHER_PLACES.has(part))) weight -= 3;
  if (LEGAL.some((name) => slug.includes(name))) weight -= 4;
  if ((OTHER_HOSTS.has(labels[0] ?? '') || labels.slice(0, -1).some((label) => OTHER_SITES.has(label))) && !isStory) weight -= 4;
  if (DATED.test(address.slice(host.length))) weight += 2;
  if (isStory) weight += 1;
  if (slug.split(/[-_]/).length >= 5) weight += 1.5;
  if (/\d{5,}/.test(slug)) weight += 0.5;
  return weight;
}

/** Under these names pages say when they were published. */
const DATES = [
  'article:published_time',
  'date',
  'pubdate',
  'publishdate',
  'parsely-pub-date',
  'dc.date',
  'sailthru.date',
  'datePublished',
  'publish-date',
];
/** A page that declares more stories than this declares a list of them. */
const MOST_STORIES = 3;
const MICRODATA = /(NewsArticle)$|\/(?:Article|BlogPosting)$/;

/** How much the page's own declarations speak for one. */
function weighDeclarations(document: Document, types: readonly string[]): number {
  const metas = metaContents(document);
  // One look at the whole page, not one for each type.
  const items = [...document.querySelectorAll('[itemtype]')].map((item) => MICRODATA.exec(item.getAttribute('itemtype') ?? ''));
  let weight = 0;
  if (types.filter(isNewsType).length > MOST_STORIES) weight -= 3;
  else if (types.some(isNewsType) || items.some((found) => found?.[1])) weight += 5;
  else if (types.some(isArticleType) || items.some((found) => found)) weight += 2;
  if (types.some((type) => OTHER_TYPES.test(type))) weight -= weight >= 5 ? 1 : 3;
  const ogType = metas.get('og:type')?.toLowerCase() ?? '';
  if (ogType === 'article' || ogType === 'blog') weight += 1.5;
  else if (/^(?:product|video|profile|music|book|place|game)/.test(ogType)) weight -= 4;
  else if (ogType === 'website') weight -= 0.5;
  if (DATES.some((name) => metas.has(name)) || document.querySelector('[itemprop="datePublished"]')) weight += 1;
  if (/mediawiki|docusaurus|sphinx|gitbook|discourse|phpbb|vbulletin|xenforo/i.test(metas.get('generator') ?? '')) weight -= 4;
  return weight;
}

/** Signs of an article that cost a look at the whole page each, with their weights. */
const COSTLY_SIGNS: readonly (readonly [weight: number, isThere: (document: Document) => boolean])[] = [
  [1, (d) => d.querySelector('[rel="author"], [itemprop="author"], meta[name="author"], [class*="byline" i]') !== null],
  [
    0.5,
    (d) => d.querySelector('time, [class*="dateline" i], [class*="timestamp" i], [class*="pubdate" i], [class*="published" i]') !== null,
  ],
  [1, (d) => isProbablyReaderable(d)],
];

const MOST_BY_SIGNS = COSTLY_SIGNS.reduce((sum, [weight]) => sum + weight, 0);

/** Whether the signs that cost more bring a weight up to the threshold; none is looked for that cannot change the answer. */
function reaches(document: Document, weight: number, threshold: number): boolean {
  let sum = weight;
  let open = MOST_BY_SIGNS;
  for (const [w, isThere] of COSTLY_SIGNS) {
    if (sum >= threshold || sum + open < threshold) break;
    open -= w;
    if (isThere(document)) sum += w;
  }
  return sum >= threshold;
}

/** How much its words and the number of its stories do. */
function weighText(document: Document, prose: Prose): number {
  let weight = 0;
  if (prose.words >= 250) weight += 1;
  if (document.getElementsByTagName('article').length > 12) weight -= 1.5;
  // News tells what others said; manuals, shops and guides tell the reader what to do.
  const per1000 = (n: number) => (1000 * n) / Math.max(prose.words, 150);
  if (per1000(prose.reporting) >= 2) weight += 1.5;
  if (per1000(prose.reporting) >= 8) weight += 1.5;
  if (per1000(prose.addressing) > 15 && per1000(prose.addressing) > 2 * per1000(prose.reporting)) weight -= 2;
  if (prose.linked > prose.words * 0.6) weight -= 2;
  // Lists of stories around a whole article do not make it less of one.
  else if (prose.linked > prose.words * 0.3 && prose.words - prose.linked < 400) weight -= 1;
  if (prose.isDatelined) weight += 1.5;
  return weight;
}

/**
 * Tells whether a page is a news article in English, by weighing what it declares (JSON-LD, microdata, Open Graph), its
 * address, its shape and its words. Reads only.
 * @param url the page's own address, canonical where it gives one
 */
export function detectArticle(document: Document, url: string): Detection {
  const { body } = document;
  if (!body || !document.documentElement) return 'not-an-article';
  if (isTooCrowded(document)) return 'too-large';
  const types = declaredTypes(document);
  const declared = weighAddress(url) + weighDeclarations(document, types);
  // Most pages are no articles, and to read their text costs more than all before it.
  if (declared < LEAST_DECLARED) return 'not-an-article';
  const prose = proseOf(document);
  if (prose.words - prose.linked < LEAST_WORDS) return 'not-an-article';
  const weight = declared + weighText(document, prose);
  if (weight + MOST_BY_SIGNS < OTHER_THRESHOLD) return 'not-an-article';
  const english = looksEnglish(prose.sample, document.documentElement.lang);
  if (!reaches(document, weight, english ? THRESHOLD : OTHER_THRESHOLD)) return 'not-an-article';
  if (!types.some(isArticleType) && listsStories(document)) return 'not-an-article';
  return english ? 'article' : 'unsupported-language';
}
