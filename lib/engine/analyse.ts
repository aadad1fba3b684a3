import { findClaims } from './claims/find-claims.ts';
import { type BodyLink, isSourceLink } from './links.ts';
import type { Report } from './report.ts';
import { findByRules } from './spans/rule-finder.ts';
import type { SpanFinder } from './spans/span-finder.ts';
import { makeStatements } from './statements.ts';
import { readText } from './text/document.ts';
import { restoreText, withPlainMarks } from './text/plain-marks.ts';
import type { Range } from './text/ranges.ts';
import type { Tokenizer } from './text/tokens.ts';
import { countWords } from './text/words.ts';

/** What the engine reads: an article body with its links, and what is known of the page. */
export interface Article {
  /** Paragraphs divided by line breaks. */
  text: string;
  /** Offsets into `text`. */
  links: BodyLink[];
  /** Paragraphs that the page sets apart as block quotations, in order; offsets into `text`. */
  setApart?: readonly Range[];
  url?: string;
  title?: string;
  /** BCP 47; English unless given. */
  language?: string;
}

/** The engine, ready to read: pure, so one instance serves all articles. */
export type Engine = (article: Article) => Report;

/** A report on a page without an article that could be read. */
export function emptyReport(status: Report['status'], about: Omit<Article, 'links' | 'setApart'>): Report {
  return { ...head(about), status, text: about.text, words: countWords(about.text), sources: [], attributions: [], claims: [] };
}

function head(about: Pick<Article, 'url' | 'title' | 'language'>): Pick<Report, 'version' | 'url' | 'title' | 'language'> {
  return { version: 1, ...(about.url && { url: about.url }), ...(about.title && { title: about.title }), language: about.language || 'en' };
}

/**
 * Puts the engine together.
 * @param tokenize from `createTokenizer`
 * @param findSpans where a trained model takes the rules' place
 */
export function createEngine(tokenize: Tokenizer, findSpans: SpanFinder = findByRules): Engine {
  return (article) => {
    const plain = withPlainMarks(article.text);
    const read = readText(plain, tokenize, article.setApart);
    const links = article.links.filter((l) => isSourceLink(l.href, article.url));
    const { statements, sources } = makeStatements(read, findSpans(read), links);
    const found = { sources, attributions: statements.map((s) => s.attribution), claims: findClaims(read, statements, links) };
    return {
      ...head(article),
      status: 'annotated',
      text: article.text,
      words: countWords(article.text),
      ...(plain === article.text ? found : restoreText(found, article.text)),
    };
  };
}
