import type { Range } from '../text/ranges.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import { isComma, isQuoted, lemmaOf, quotationAround, type SentenceView, tokenAt } from './grammar.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { skipAdverbsLeft } from './occasions.ts';
import type { FormalCue } from './other-cues.ts';
import { mayName } from './phrase-nouns.ts';
import { subjectOf } from './subjects.ts';
import { holdsCue, verbGroupAt } from './verb-groups.ts';

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

/** Whether a paragraph, of this sentence or not, begins with a quotation. */
const opensQuoted = ({ article }: SentenceView, { start }: Range): boolean => (article.quotationOf[start] ?? -1) >= 0;

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
    if (!source || tokenAt(view, colon).text !== ':') continue;
    const content = isQuoted(view, colon + 1) ? quotationAround(view, colon + 1) : paragraphPutOut(view, i, colon);
    if (!content) continue;
    out.push({ source, cue: { start: i, end: noun + 1 }, content: [content], act: 'say', confidence: 0.85, fixed: true });
  }
  return out;
}

/** “[issued the following statement:]”, and what was put out is the next paragraph, in marks, or announced as what follows. */
function paragraphPutOut(view: SentenceView, verb: number, colon: number): Range | undefined {
  const content = colon === view.last - 1 ? nextParagraph(view) : undefined;
  const isMarked = content !== undefined && opensQuoted(view, content);
  const isAnnounced = [2, 3].some((k) => /^(?:following|below)$/.test(tokenAt(view, verb + k).lower));
  return isMarked || isAnnounced ? content : undefined;
}

/** What somebody gives in words, whose owner says it. */
const UTTERANCE =
  /^(?:answer|reply|response|message|verdict|view|explanation|warning|advice|conclusion|assessment|motto|plea|promise|rule|theory|pitch|argument)$/;

/** “[Her answer] was short: “No””: whose it is, said it. */
function utterer(view: SentenceView, { start, end }: Range): Range | undefined {
  if (!UTTERANCE.test(tokenAt(view, end - 1).lower)) return undefined;
  if (/^(?:his|her|their|its)$/.test(tokenAt(view, start).lower)) return { start, end: start + 1 };
  const owner = Array.from({ length: end - start }, (_, k) => start + k).find((i) => /^['’]s$/.test(tokenAt(view, i).text));
  return owner === undefined || owner === start ? undefined : { start, end: owner };
}

/** “was very blunt”: so many words are shown as the cue whole. */
const LONGEST_VERB = 4;

/**
 * “His agent was blunt: “Never say never.””, “A student remembers another side: “…””: a sentence without a verb of saying that
 * opens with somebody, and closes with a whole quotation behind a colon.
 */
export function colonQuotations(view: SentenceView): FormalCue[] {
  let colon = view.first + 2;
  while (colon < view.last && !isQuoted(view, colon) && tokenAt(view, colon).text !== ':') colon++;
  if (tokenAt(view, colon).text !== ':' || !isQuoted(view, colon + 1) || holdsCue(view, view.first, colon)) return [];
  const content = quotationAround(view, colon + 1);
  const clause = openingClause(view, colon);
  if (!clause || content.end - content.start < 5 || content.end < view.last - 1) return [];
  const { subject, verb } = clause;
  const source = utterer(view, subject) ?? (mayName(view, subject) ? subject : undefined);
  const cue = { start: verb, end: colon - verb <= LONGEST_VERB ? colon : verb + 1 };
  return source ? [{ source, cue, content: [content], act: 'say', confidence: 0.7, fixed: true }] : [];
}

/** The subject with which a sentence opens, “[A student, who had left,] remembers”, and its verb. */
function openingClause(view: SentenceView, end: number): { subject: Range; verb: number } | undefined {
  if (isQuoted(view, view.first) || /^(?:it|this|that|there|these|those)$/.test(tokenAt(view, view.first).lower)) return undefined;
  const commas = Array.from({ length: end - view.first }, (_, k) => view.first + k).filter((i) => isComma(tokenAt(view, i)));
  const [opening, closing] = [commas[0], commas.at(-1)];
  if (opening !== undefined && closing !== undefined) {
    const isAside = nounPhraseBefore(view, opening)?.start === view.first && closing > opening && isFiniteForm(tokenAt(view, closing + 1));
    return isAside ? { subject: { start: view.first, end: closing }, verb: closing + 1 } : undefined;
  }
  for (let verb = view.first + 1; verb < end; verb++) {
    if (!isFiniteForm(tokenAt(view, verb))) continue;
    const subject = nounPhraseBefore(view, verb);
    return subject?.start === view.first ? { subject, verb } : undefined;
  }
  return undefined;
}

/** “The governor added:”, and what was said is the next paragraph, with quotation marks or set apart without. */
export function introductions(view: SentenceView): FormalCue[] {
  if (tokenAt(view, view.last - 1).text !== ':') return [];
  const content = nextParagraph(view);
  if (!content) return [];
  const isMarked = opensQuoted(view, content);
  // “According to a copy of the note:”
  const source = tokenAt(view, view.first).lower === 'according' ? nounPhraseBefore(view, view.last - 1) : undefined;
  if (source && isMarked) {
    const start = view.first + 2;
    return [
      {
        source: { start, end: source.end },
        cue: { start: view.first, end: start },
        content: [content],
        act: 'say',
        confidence: 0.85,
        fixed: true,
      },
    ];
  }
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
