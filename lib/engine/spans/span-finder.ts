import type { ArticleText } from '../text/document.ts';
import type { Range } from '../text/ranges.ts';

/** What kind of act a cue is; later layers filter by it. */
export type Act = 'say' | 'believe' | 'judge' | 'deny' | 'refuse' | 'show';

/** One attribution as bare character ranges, before anybody asks who the source is. */
export interface AttributionSpans {
  source?: Range;
  cue?: Range;
  content: Range[];
  act: Act;
  /** “…, according to the Times”, where another source's words are only passed on by it. */
  relay?: Range;
  /** “…, a point that he confirmed”: takes up words that may be somebody else's, too. */
  again?: true;
  /** 0 to 1: how sure the finder is of these spans. */
  confidence: number;
}

/** Where an attribution's content begins. */
export const contentStart = (spans: AttributionSpans): number => Math.min(...spans.content.map((r) => r.start));

/** The seam between finding spans and all that follows: rules, a trained model, or both stand behind it. */
export type SpanFinder = (article: ArticleText) => AttributionSpans[];
