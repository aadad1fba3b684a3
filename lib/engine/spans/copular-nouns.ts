import { SAY, TELL } from '../lexicon/reporting-verbs.ts';
import type { Range } from '../text/ranges.ts';
import { isConjunction } from './content-clauses.ts';
import { contentEnd } from './content-ends.ts';
import { bodyEnd, hasFiniteVerb, isQuoted, isQuotedWithin, lemmaOf, quotationAround, type SentenceView, tokenAt } from './grammar.ts';
import { possessorOf } from './noun-cues.ts';
import { nounPhraseAfter } from './noun-phrases-after.ts';
import type { FormalCue } from './other-cues.ts';

/** What somebody has said, or thinks of a thing and says. */
const TOLD =
  /^(?:accusation|admission|allegation|answer|argument|assertion|assessment|assurance|belief|charge|claim|comment|complaint|conclusion|concern|confession|contention|declaration|criticism|defen[cs]e|estimate|excuse|explanation|fear|finding|hint|hope|insistence|message|objection|observation|opinion|point|position|prediction|remark|reply|response|retort|revelation|stance|statement|suggestion|testimony|theory|verdict|view|warning)$/;

/** “is”, “was”, “has long been”: where the copula ends that begins at `i`; -1 where none does. */
function copulaEnd(view: SentenceView, i: number): number {
  const word = (k: number) => tokenAt(view, k).lower;
  if (/^(?:has|had)$/.test(word(i))) {
    const been = tokenAt(view, i + 1).pos === 'ADV' ? i + 2 : i + 1;
    return word(been) === 'been' ? been + 1 : -1;
  }
  return /^(?:is|was|remains|remained)$/.test(word(i)) ? i + 1 : -1;
}

/** “His answer was candid and surprising, [“No, I do not know it.”]”: the words that a few others and a comma or colon bring in. */
function quotedAnswer(view: SentenceView, from: number): Range | undefined {
  let open = from;
  while (open < from + 8 && !isQuoted(view, open)) open++;
  if (!isQuoted(view, open) || !/^[,:]$/.test(tokenAt(view, open - 1).text)) return undefined;
  const quotation = quotationAround(view, open);
  return quotation.end - quotation.start > 4 ? quotation : undefined;
}

/** “[Her] [argument] is that [nobody paid]”, “the union's gravest charge was that …”: what somebody's claim is, as a clause tells it. */
export function copularNouns(view: SentenceView): FormalCue[] {
  const out: FormalCue[] = [];
  for (let i = view.first + 1; i < view.last - 4; i++) {
    if (isQuoted(view, i) || tokenAt(view, i).pos !== 'NOUN' || !TOLD.test(tokenAt(view, i).lower)) continue;
    const copula = copulaEnd(view, i + 1);
    const quoted = copula > 0 ? quotedAnswer(view, copula) : undefined;
    const whose = quoted && possessorOf(view, i);
    if (quoted && whose) {
      out.push({ source: whose, cue: { start: i, end: i + 1 }, content: [quoted], act: 'say', confidence: 0.8, fixed: true });
      continue;
    }
    const that = copula > 0 && tokenAt(view, copula).pos === 'ADV' ? copula + 1 : copula;
    if (that < 0 || tokenAt(view, that).lower !== 'that' || !isConjunction(view, that)) continue;
    const source = possessorOf(view, i);
    const content: Range = { start: that + 1, end: contentEnd(view, that + 1, bodyEnd(view)) };
    const isTold = hasFiniteVerb(view, content.start, content.end) || isQuotedWithin(view, content.start, content.end);
    if (source && isTold) out.push({ source, cue: { start: i, end: i + 1 }, content: [content], act: 'say', confidence: 0.8, fixed: true });
  }
  return out;
}

/** So many words may stand between what somebody said and “was that”: “What they wrote, in a long piece in the Echo, was that”. */
const LONGEST_CLEFT = 16;

/** “What [she] [said] was that [it was late]”: a sentence that opens with the words by which it is somebody's. */
export function clefts(view: SentenceView): FormalCue[] {
  const opens = tokenAt(view, view.first).pos === 'CCONJ' ? view.first + 1 : view.first;
  if (!/^(?:what|all)$/.test(tokenAt(view, opens).lower)) return [];
  const isPronoun = /^(?:he|she|they|it|i|we)$/.test(tokenAt(view, opens + 1).lower);
  const source = isPronoun ? { start: opens + 1, end: opens + 2 } : nounPhraseAfter(view, opens + 1);
  if (!source) return [];
  let verb = source.end;
  while (/^(?:AUX|ADV)$/.test(tokenAt(view, verb).pos) && verb < source.end + 3) verb++;
  const lemma = lemmaOf(tokenAt(view, verb));
  if (isQuoted(view, opens) || !(SAY.has(lemma) || TELL.has(lemma))) return [];
  for (let be = verb + 1; be < verb + LONGEST_CLEFT; be++) {
    if (isQuoted(view, be)) break;
    const told = be + 2;
    if (!/^(?:is|was)$/.test(tokenAt(view, be).lower) || tokenAt(view, be + 1).lower !== 'that' || !isConjunction(view, be + 1)) continue;
    const content: Range = { start: told, end: contentEnd(view, told, bodyEnd(view)) };
    if (!hasFiniteVerb(view, content.start, content.end) && !isQuotedWithin(view, content.start, content.end)) break;
    return [{ source, cue: { start: verb, end: verb + 1 }, content: [content], act: 'say', confidence: 0.8, fixed: true }];
  }
  return [];
}
