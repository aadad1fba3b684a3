import type { Range } from '../text/ranges.ts';
import { quotationAround } from './content-clauses.ts';
import { isQuoted, lemmaOf, type SentenceView, tokenAt } from './grammar.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { skipAdverbsLeft } from './occasions.ts';
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

const PUT_OUT = /^(?:issue|release|publish|send|post|circulate|put)$/;
const NOTE = /^(?:statement|message|note|letter|tweet|post|email|e-mail|memo|comment|response|reply)$/;

/** “The mayor [issued the following statement]: “We are sorry””: what is put out stands behind the colon. */
export function statements(view: SentenceView): FormalCue[] {
  const out: FormalCue[] = [];
  for (let i = view.first + 1; i < view.last - 3; i++) {
    const verb = tokenAt(view, i);
    if (isQuoted(view, i) || verb.pos !== 'VERB' || !PUT_OUT.test(lemmaOf(verb))) continue;
    const source = nounPhraseBefore(view, skipAdverbsLeft(view, tokenAt(view, i - 1).pos === 'AUX' ? i - 1 : i));
    const noun = [1, 2, 3, 4, 5].map((k) => i + k).find((k) => NOTE.test(tokenAt(view, k).lower)) ?? view.last;
    let colon = noun + 1;
    while (colon < Math.min(view.last, i + LONGEST_OCCASION) && tokenAt(view, colon).text !== ':' && !isQuoted(view, colon)) colon++;
    if (!source || tokenAt(view, colon).text !== ':' || !isQuoted(view, colon + 1)) continue;
    const content = quotationAround(view, colon + 1);
    out.push({ source, cue: { start: i, end: noun + 1 }, content: [content], act: 'say', confidence: 0.85, fixed: true });
  }
  return out;
}

/** “The governor added:”, and what was said is the next paragraph, with quotation marks or set apart without. */
export function introductions(view: SentenceView): FormalCue[] {
  if (tokenAt(view, view.last - 1).text !== ':') return [];
  const content = nextParagraph(view);
  if (!content) return [];
  const isMarked = (view.article.quotationOf[content.start] ?? -1) >= 0;
  for (let i = view.last - 2; i >= view.first && i >= view.last - LONGEST_OCCASION; i--) {
    const group = verbGroupAt(view, i);
    if (!group || group.form === 'passive') continue;
    // Without marks only words right before the colon tell that the paragraph is a quotation.
    if (!isMarked && (group.frame !== 'say' || group.end < view.last - 1)) return [];
    const source = subjectOf(view, group, undefined)?.source;
    return source
      ? [{ source, cue: { start: group.start, end: group.end }, content: [content], act: 'say', confidence: 0.85, fixed: true }]
      : [];
  }
  return [];
}
