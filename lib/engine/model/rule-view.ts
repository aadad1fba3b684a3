import { ALL_REPORTING, QUOTATION_ONLY } from '../lexicon/reporting-verbs.ts';
import { lemmaOf, type SentenceView, tokenAt } from '../spans/grammar.ts';
import type { Found } from '../spans/relays.ts';
import { inSentence } from '../spans/rule-finder.ts';
import type { ArticleText } from '../text/document.ts';
import type { Range } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';

/** What the rules say of an article, by the token that anchors each cue. */
export interface RuleView {
  views: SentenceView[];
  byAnchor: Map<number, Found>;
  /** The tokens with which the contents begin. */
  contentStarts: Set<number>;
}

/** Whether the lexicon lists a word among the verbs of saying. */
export function isReporting(token: Token): boolean {
  const lemma = lemmaOf(token);
  return ALL_REPORTING.has(lemma) || QUOTATION_ONLY.has(lemma);
}

/**
 * The token that stands for a cue: its first verb of saying, else its last verb, else its first noun, else its first word.
 * @param cue token positions
 */
export function anchorOf(view: SentenceView, cue: Range): number {
  let verb = -1;
  let noun = -1;
  for (let i = cue.start; i < cue.end; i++) {
    const token = tokenAt(view, i);
    if (token.lower === 'according') return i;
    if (token.pos === 'VERB' || token.pos === 'AUX') {
      if (isReporting(token)) return i;
      if (token.pos === 'VERB' || verb < 0) verb = i;
    } else if (token.pos === 'NOUN' && noun < 0) noun = i;
  }
  if (verb >= 0) return verb;
  return noun >= 0 ? noun : cue.start;
}

/** Runs the rules over all sentences. */
export function readRules(article: ArticleText): RuleView {
  const byAnchor = new Map<number, Found>();
  const views = article.sentences.map((sentence): SentenceView => ({ ...sentence, article }));
  for (const view of views) {
    for (const found of inSentence(view)) {
      const anchor = anchorOf(view, found.cue);
      const other = byAnchor.get(anchor);
      if (!other || other.confidence < found.confidence) byAnchor.set(anchor, found);
    }
  }
  const contentStarts = new Set([...byAnchor.values()].flatMap((found) => found.content.map((r) => r.start)));
  return { views, byAnchor, contentStarts };
}
