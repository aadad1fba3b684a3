import type { Range } from '../text/ranges.ts';
import { type SentenceView, tokenAt } from './grammar.ts';
import type { FormalCue } from './other-cues.ts';
import { subjectOf } from './subjects.ts';
import { verbGroupAt } from './verb-groups.ts';

/** So many tokens may stand between a cue and the colon: “wrote on her page on Monday:”. */
const LONGEST_OCCASION = 12;

/** The tokens of the paragraph after the one that `view` closes; undefined where it closes none, or none follows. */
function nextParagraph({ article, index, paragraph }: SentenceView): Range | undefined {
  const { sentences } = article;
  const first = sentences[index + 1];
  if (!first || first.paragraph === paragraph) return undefined;
  let end = first.last;
  for (let i = index + 2; sentences[i]?.paragraph === first.paragraph; i++) end = (sentences[i] as Range & { last: number }).last;
  return end > first.first ? { start: first.first, end } : undefined;
}

/** “The governor added:”, and what was said is the next paragraph, with quotation marks or set apart without. */
export function introductions(view: SentenceView): FormalCue[] {
  if (tokenAt(view, view.last - 1).text !== ':') return [];
  const content = nextParagraph(view);
  if (!content) return [];
  const isQuoted = (view.article.quotationOf[content.start] ?? -1) >= 0;
  for (let i = view.last - 2; i >= view.first && i >= view.last - LONGEST_OCCASION; i--) {
    const group = verbGroupAt(view, i);
    if (!group || group.form === 'passive') continue;
    // Without marks only words right before the colon tell that the paragraph is a quotation.
    if (!isQuoted && (group.frame !== 'say' || group.end < view.last - 1)) return [];
    const source = subjectOf(view, group, undefined)?.source;
    return source
      ? [{ source, cue: { start: group.start, end: group.end }, content: [content], act: 'say', confidence: 0.85, fixed: true }]
      : [];
  }
  return [];
}
