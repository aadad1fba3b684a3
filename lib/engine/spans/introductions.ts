import type { Range } from '../text/ranges.ts';
import { isFiniteForm } from '../text/verb-forms.ts';
import {
  bodyEnd,
  hasFiniteVerb,
  isComma,
  isDash,
  isQuoted,
  isQuotedWithin,
  lemmaOf,
  quotationAround,
  type SentenceView,
  tokenAt,
} from './grammar.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { skipAdverbsLeft } from './occasions-before.ts';
import type { FormalCue } from './other-cues.ts';
import { mayName } from './phrase-nouns.ts';
import { QUESTIONED } from './replies.ts';
import { subjectOf } from './subjects.ts';
import { holdsCue, isFiniteGroup, verbGroupAt } from './verb-groups.ts';

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

const PUT_OUT = /^(?:issue|release|publish|send|post|circulate|put|offer|give|provide)$/;
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
    const content = isQuoted(view, colon + 1)
      ? quotationAround(view, colon + 1)
      : (clauseQuoting(view, colon) ?? paragraphPutOut(view, i, colon));
    if (!content) continue;
    out.push({ source, cue: { start: i, end: noun + 1 }, content: [content], act: 'say', confidence: 0.85, fixed: true });
  }
  return out;
}

/** “offered a comment: [it “has not met anybody”]”: a clause behind the colon that quotes, up to the sentence's end. */
function clauseQuoting(view: SentenceView, colon: number): Range | undefined {
  const content = { start: colon + 1, end: bodyEnd(view) };
  return isQuotedWithin(view, content.start, content.end) ? content : undefined;
}

/** “The police [cited] two reasons for the delay: …”, “The union [gave] several examples: …”: what is listed there, they say. */
export function listings(view: SentenceView): FormalCue[] {
  const out: FormalCue[] = [];
  for (let i = view.first + 1; i < view.last - 4; i++) {
    const verb = tokenAt(view, i);
    if (isQuoted(view, i) || verb.pos !== 'VERB' || !/^(?:cited?|gave|given|listed|named)$/.test(verb.lower)) continue;
    let noun = i + 1;
    while (/^(?:DET|NUM|ADJ|PRON)$/.test(tokenAt(view, noun).pos)) noun++;
    if (noun === i + 1 || !/^(?:reasons|causes|factors|grounds|examples|motives)$/.test(tokenAt(view, noun).lower)) continue;
    const isPerfect = tokenAt(view, i - 1).pos === 'AUX';
    if (isPerfect && !/^(?:has|have|had)$/.test(tokenAt(view, i - 1).lower)) continue;
    const source = nounPhraseBefore(view, skipAdverbsLeft(view, isPerfect ? i - 1 : i));
    if (!source || !mayName(view, source)) continue;
    const content = { start: i + 1, end: bodyEnd(view) };
    out.push({ source, cue: { start: isPerfect ? i - 1 : i, end: i + 1 }, content: [content], act: 'say', confidence: 0.7, fixed: true });
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
  /^(?:answer|reply|response|message|verdict|view|explanation|warning|advice|conclusion|assessment|motto|plea|promise|rule|theory|pitch|argument|line|point|retort|comment)$/;

/** “[Her answer] was short: “No””: whose it is, said it. */
function utterer(view: SentenceView, { start, end }: Range): Range | undefined {
  for (let i = start + 1; i < end - 1; i++)
    if (tokenAt(view, i).lower === 'from' && UTTERANCE.test(tokenAt(view, i - 1).lower)) return { start: i + 1, end };
  // “[His] advice to fans is simple: “…””
  const isGiven = (i: number) =>
    UTTERANCE.test(tokenAt(view, i).lower) && (i === end - 1 || tokenAt(view, i + 1).pos === 'ADP' || tokenAt(view, i + 1).lower === 'to');
  const given = Array.from({ length: end - start }, (_, k) => start + k).find(isGiven);
  if (given === undefined) return undefined;
  if (/^(?:his|her|their|its)$/.test(tokenAt(view, start).lower)) return { start, end: start + 1 };
  // “[The board]'s message”, “The message from [the board]”
  const owner = Array.from({ length: given - start }, (_, k) => start + k).find((i) => /^['’]s$/.test(tokenAt(view, i).text));
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
  if (tokenAt(view, colon).text !== ':' || !isQuoted(view, colon + 1)) return [];
  // “Asked about it, [Lee was blunt:] “…””: the question is nobody's whom the sentence names.
  const from = behindQuestion(view, colon);
  // “Fans were quick to react, with [one] writing: “…””: another speaks behind the comma.
  let comma = colon - 1;
  while (comma > from && !isComma(tokenAt(view, comma))) comma--;
  if (comma > from && tokenAt(view, comma + 1).lower === 'with' && tokenAt(view, colon - 1).lower.endsWith('ing')) return [];
  // “Wardens agree – [Jo Lee]: “…””: a name of its own.
  let named = colon;
  while (named > from && tokenAt(view, named - 1).pos === 'PROPN') named--;
  if (named < colon && isDash(tokenAt(view, named - 1))) return [];
  const content = quotationAround(view, colon + 1);
  if (content.end - content.start < 5 || content.end < view.last - 1) return [];
  const clause = openingClause({ ...view, first: from }, colon);
  if (!clause) return verblessColon(view, colon, content);
  const { subject, verb } = clause;
  // “A paper from the guild had this to say about it: “…””
  const isThis = [1, 2, 3].every((k) => tokenAt(view, verb + k).lower === ['this', 'to', 'say'][k - 1]);
  const source = utterer(view, subject) ?? (isThis || mayName(view, subject) ? subject : undefined);
  const cue = isThis ? { start: verb, end: verb + 4 } : { start: verb, end: colon - verb <= LONGEST_VERB ? colon : verb + 1 };
  return source ? [{ source, cue, content: [content], act: 'say', confidence: 0.7, fixed: true, byPlace: true }] : [];
}

/** “Asked about the strike, [Lee was blunt:] “…””: where the clause begins behind a question that opens the sentence, else its start. */
function behindQuestion(view: SentenceView, colon: number): number {
  if (!QUESTIONED.test(tokenAt(view, view.first).lower)) return view.first;
  for (let i = view.first + 2; i < colon; i++)
    if (isComma(tokenAt(view, i)) && openingClause({ ...view, first: i + 1 }, colon)) return i + 1;
  return view.first;
}

/** “[His] [message] to the board: “…””: no verb, and somebody's words. */
function verblessColon(view: SentenceView, colon: number, content: Range): FormalCue[] {
  if (hasFiniteVerb(view, view.first, colon)) return [];
  const noun = Array.from({ length: Math.min(colon - view.first, 7) }, (_, k) => view.first + k).find((i) =>
    UTTERANCE.test(tokenAt(view, i).lower),
  );
  const source = noun === undefined ? undefined : utterer(view, { start: view.first, end: noun + 1 });
  return noun !== undefined && source
    ? [{ source, cue: { start: noun, end: noun + 1 }, content: [content], act: 'say', confidence: 0.7, fixed: true, byPlace: true }]
    : [];
}

/** The subject with which a sentence opens, “But [a student, who had left,] remembers”, and its verb. */
function openingClause(view: SentenceView, end: number): { subject: Range; verb: number } | undefined {
  // “But, Lee was …”, “Here, Lee takes up …”
  const isOpener = ['CCONJ', 'ADV'].includes(tokenAt(view, view.first).pos);
  // “For now, those inside are firm: “…””
  const time = tokenAt(view, view.first).pos === 'ADP' ? [2, 3].find((k) => isComma(tokenAt(view, view.first + k))) : undefined;
  const opener = time
    ? time + 1
    : isOpener && isComma(tokenAt(view, view.first + 1))
      ? 2
      : tokenAt(view, view.first).pos === 'CCONJ'
        ? 1
        : 0;
  const first = view.first + opener;
  if (isQuoted(view, first) || /^(?:it|this|that|there|these|those)$/.test(tokenAt(view, first).lower)) return undefined;
  const commas = Array.from({ length: end - first }, (_, k) => first + k).filter((i) => isComma(tokenAt(view, i)));
  const [opening, closing] = [commas[0] ?? end, commas.at(-1) ?? end];
  const isAside = closing > opening && nounPhraseBefore(view, opening)?.start === first && isFiniteForm(tokenAt(view, closing + 1));
  if (isAside) return { subject: { start: first, end: closing }, verb: closing + 1 };
  for (let verb = first + 1; verb < opening; verb++) {
    if (!isFiniteForm(tokenAt(view, verb)) || tokenAt(view, verb - 1).lower === 'to') continue;
    const subject = nounPhraseBefore(view, verb);
    // “[His message to fans] is simple”
    const isGiven = UTTERANCE.test(tokenAt(view, first + 1).lower) && /^(?:to|for)$/.test(tokenAt(view, first + 2).lower);
    return subject && (subject.start === first || (isGiven && subject.start === first + 3))
      ? { subject: { start: first, end: subject.end }, verb }
      : undefined;
  }
  return undefined;
}

/** “The governor added:”, “Hale, who saw it, said,”, and what was said is the next paragraph, with quotation marks or set apart without. */
export function introductions(view: SentenceView): FormalCue[] {
  const isComplete = tokenAt(view, view.last - 1).text === ':';
  if (!isComplete && !isComma(tokenAt(view, view.last - 1))) return [];
  const content = nextParagraph(view);
  if (!content) return [];
  const isMarked = opensQuoted(view, content);
  if (!isComplete && !(isMarked && verbGroupAt(view, view.last - 2))) return [];
  // “Ms Roe commented that: ¶ “…,” Ms Roe said.”: told twice, and once is enough.
  const told = view.article.sentences[view.index + 1];
  if (isMarked && told && holdsCue({ ...told, article: view.article }, told.first, told.last, isFiniteGroup)) return [];
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
    // Without marks only words right before the colon, or whom they were told, tell that the paragraph is a quotation.
    const isOurs = group.frame === 'tell' && /^(?:me|us)$/.test(tokenAt(view, group.end).lower);
    // “the chief said that:”
    const close = tokenAt(view, group.end).lower === 'that' ? group.end + 1 : group.end;
    if (!isMarked && !isOurs && (group.frame !== 'say' || close < view.last - 1)) return [];
    const source = subjectOf(view, group, undefined)?.source;
    return source
      ? [{ source, cue: { start: group.start, end: group.end }, content: [content], act: 'say', confidence: 0.85, fixed: true }]
      : [];
  }
  return isMarked ? stances(view, content) : [];
}

/** “She [stood] by her word:”, without a verb of saying, and the next paragraph, in marks, has no cue of its own. */
function stances(view: SentenceView, content: Range): FormalCue[] {
  const first = view.article.sentences[view.index + 1];
  if (!first || holdsCue({ ...first, article: view.article }, content.start, content.end)) return [];
  // “The paper reported that she was late:”: there is one who says it.
  if (holdsCue(view, view.first, view.last - 1, isFiniteGroup)) return [];
  const comma = Array.from({ length: view.last - view.first }, (_, k) => view.last - 1 - k).find((i) => isComma(tokenAt(view, i)));
  const own = openingClause({ ...view, first: (comma ?? view.first - 1) + 1 }, view.last - 1) ?? openingClause(view, view.last - 1);
  if (!own || !mayName(view, own.subject)) return [];
  return [
    { source: own.subject, cue: { start: own.verb, end: own.verb + 1 }, content: [content], act: 'say', confidence: 0.6, fixed: true },
  ];
}
