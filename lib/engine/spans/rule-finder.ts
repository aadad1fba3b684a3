import type { ArticleText } from '../text/document.ts';
import { contains, overlap, type Range, trimRange } from '../text/ranges.ts';
import { accordingTo } from './according-to.ts';
import { attributedTo, comesFrom, describedTo } from './attributed-to.ts';
import { continueQuotations } from './continuation.ts';
import { clefts, copularNouns } from './copular-nouns.ts';
import { isQuoted, type SentenceView, tokenAt } from './grammar.ts';
import { colonQuotations, introductions, listings, statements } from './introductions.ts';
import { nounCues } from './noun-cues.ts';
import { countings, type FormalCue, phrases, promptings, renderings, views } from './other-cues.ts';
import { isOutletPhrase } from './outlet-phrases.ts';
import { withNameBefore } from './phrase-nouns.ts';
import { findPosts } from './posts.ts';
import { puttings } from './put-it.ts';
import { quotedByOthers } from './quoted-by-others.ts';
import { refusals } from './refusals.ts';
import { closingOutlet, type Found, isRelayOf, openingOutlet, passedOnBy } from './relays.ts';
import { replies } from './replies.ts';
import { resumptiveNouns } from './resumptive-nouns.ts';
import { type AttributionSpans, contentStart } from './span-finder.ts';
import { uncuedQuotations } from './uncued-quotations.ts';
import { unlistedVerbs } from './unlisted-verbs.ts';
import { type Candidate, verbCues } from './verb-cues.ts';

/** Characters that token range `range` covers; an empty range for an empty one. */
function characters(article: ArticleText, range: Range): Range {
  const first = article.tokens[range.start];
  const last = article.tokens[range.end - 1];
  if (!first || !last || range.end <= range.start) return { start: 0, end: 0 };
  return { start: first.start, end: last.end };
}

/** Takes commas and stops off the end of reported clauses, never a quotation's closing mark. */
function tidy(article: ArticleText, range: Range): Range {
  const { text } = article;
  let stop = range.end;
  // The stop that ends the sentence, as long as it does not belong to a quotation or an abbreviation.
  while (stop > range.start + 1 && article.tokens[stop - 1]?.text === '.' && (article.quotationOf[stop - 1] ?? -1) < 0) stop--;
  let { start, end } = trimRange(text, characters(article, { start: range.start, end: stop }));
  while (end > start && /[,;:—–\s]/.test(text.charAt(end - 1))) end--;
  // “wrote one on X.”: the network's name has no stop of its own.
  if (/(?:^| )(?:X|3M)\.$/.test(text.slice(start, end))) end--;
  // “(He later said they were not.)”: the bracket that closes around the sentence.
  if (text.charAt(end - 1) === ')' && !text.slice(start, end).includes('(')) end -= text.charAt(end - 2) === '.' ? 2 : 1;
  while (start < end && /[,;:—–.\s]/.test(text.charAt(start))) start++;
  // “a man known as “Perry””: marks around a name are no tokens (see `stray-marks.ts`), and belong together.
  if (/["”]/.test(text.charAt(end)) && /(?:^| )["“][^"“”]*$/.test(text.slice(start, end))) end++;
  // ““Mara”, a nurse in Marl, said”
  if (/["“]/.test(text.charAt(start - 1)) && /^[\p{L}’'-]+["”],/u.test(text.slice(start, end))) start--;
  return { start, end };
}

/** “[Sotto], on the other hand, said”: what only joins the sentence to the one before. */
function withoutConnective({ text }: ArticleText, { start, end }: Range): Range {
  const connective =
    /,? (?:on the other hand|in contrast|by contrast|for (?:his|her|its|their) part|in turn|meanwhile|however|and|but)$/.exec(
      text.slice(start, end),
    );
  // “[No wonder] Moss said he was late”
  const opener = /^(?:no|small|little) wonder (?=\p{L})/iu.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + opener, end: connective?.index ? start + connective.index : end };
}

/** “It is shut[, citing sources], KBC reported”: on whom the outlet relies is no part of what it told. */
function withoutCiting({ text }: ArticleText, range: Range, cue: Range): Range {
  const citing = range.end < cue.start ? /, (?:citing|quoting) [^,.“”"]{3,60}$/.exec(text.slice(range.start, range.end)) : null;
  return citing?.index ? { start: range.start, end: range.start + citing.index } : range;
}

/** The parts of `content` that neither its own source nor its own cue covers. */
function without(content: Range[], holes: (Range | undefined)[]): Range[] {
  return content.filter((r) => r.end > r.start && !holes.some((h) => h && contains(h, r)));
}

/**
 * Finds attributions by rules of grammar over part-of-speech tags: verbs of saying in all their positions, “according
 * to”, nouns that say, refusals to comment, and quotations that go on without a cue.
 */
export function findByRules(article: ArticleText): AttributionSpans[] {
  const out = article.sentences.flatMap((sentence) =>
    inSentence({ ...sentence, article }).flatMap((found) => spansOf(article, found) ?? []),
  );
  const kept = dropNested(out).sort((a, b) => contentStart(a) - contentStart(b));
  continueQuotations(article, kept);
  return withUncued(article, kept);
}

/** Attributions with those among them that have no cue: quotations behind a sentence on who speaks, and embedded posts. */
export const withUncued = (article: ArticleText, spans: AttributionSpans[]): AttributionSpans[] =>
  withPosts(article, [...spans, ...uncuedQuotations(article, spans)]);

/** Attributions with the page's embedded posts among them, whose words are their author's, whatever stands in them. */
function withPosts(article: ArticleText, spans: AttributionSpans[]): AttributionSpans[] {
  const posts = findPosts(article);
  if (posts.length === 0) return spans.sort((a, b) => contentStart(a) - contentStart(b));
  const isPost = (range: Range) => posts.some((p) => p.content.some((r) => overlap(r, range)));
  const others = spans.filter((s) => !s.content.some(isPost) && !(s.cue && isPost(s.cue)));
  return [...others, ...posts].sort((a, b) => contentStart(a) - contentStart(b));
}

/** “the weather office states: “…””: a colon behind the cue, and nothing but a quotation. */
const introducesQuotation = (view: SentenceView, { cue, content: [told, ...more] }: Candidate): boolean =>
  told !== undefined &&
  more.length === 0 &&
  cue.end <= told.start - 1 &&
  tokenAt(view, told.start - 1).text === ':' &&
  isQuoted(view, told.start);

/** What was told, without the comma and the outlet that close it. */
const before = ({ start, end }: Range, outlet: Range): Range => ({ start, end: end > outlet.start ? outlet.start - 1 : end });

/** What the rules find in one sentence, in token positions; those inside another's content are still among them. */
export function inSentence(view: SentenceView): Found[] {
  const relays: FormalCue[] = [];
  const formal = [
    accordingTo,
    attributedTo,
    comesFrom,
    describedTo,
    views,
    phrases,
    promptings,
    renderings,
    countings,
    copularNouns,
    puttings,
    refusals,
    replies,
  ].flatMap((find) => find(view));
  const introduced = [...clefts(view), ...introductions(view), ...statements(view), ...listings(view), ...resumptiveNouns(view)];
  const opening = openingOutlet(view);
  const quoted = quotedByOthers(view);
  const passedOn = quoted.map(({ quoter, quoting, ...found }): Found => {
    // “Diario Salen report him saying”: who else would pass it on?
    const isReport = /^report/.test(view.article.tokens[(quoting?.end ?? 0) - 1]?.lower ?? '');
    // “SpotCity quotes a source as saying”: nobody else quotes those.
    const isInformants = view.article.tokens
      .slice(found.source?.start, found.source?.end)
      .some((t) => /^(?:sources?|insiders?)$/.test(t.lower));
    const isOutlets = quoter !== undefined && (isReport || isInformants || isOutletPhrase(view.article, quoter));
    return { ...found, ...(isOutlets && quoting && { relay: quoting }) };
  });
  const candidates = verbCues(view, opening);
  const passing = formal.flatMap((f) => passedOnBy(view, f, candidates) ?? []);
  const verbs = candidates
    .filter(
      (v) =>
        !formal.some((f) => f.act === 'refuse' && overlap(f.cue, v.cue)) &&
        ![...introduced, ...passedOn].some((f) => overlap(f.cue, v.cue)) &&
        // “Lee [quoted] a nurse as saying …”
        !quoted.some((f) => f.quoting && contains(f.quoting, v.cue)),
    )
    .map((v) => ({ ...v, ...(v.source && { source: withNameBefore(view, v.source) }) }))
    .map((v) => ({ ...v, ...(introducesQuotation(view, v) && { fixed: true as const }) }))
    .map((v): Found => {
      const relay = formal.find((f) => isRelayOf(view.article, f, v));
      if (relay?.source) relays.push(relay);
      const outlet = closingOutlet(view, v);
      if (outlet) return { ...v, content: v.content.map((c) => before(c, outlet)), act: v.group.act, relay: outlet };
      const isTold = opening && v.cue.start > opening.end && /^(?:say|tell|vow)$/.test(v.group.frame);
      if (isTold) return { ...v, act: v.group.act, relay: opening };
      return { ...v, act: v.group.act, ...(relay?.source && { relay: { start: relay.cue.start, end: relay.source.end } }) };
    })
    // What only passes words on is no cue of its own.
    .filter((v, _, all) => ![...all, ...passing].some(({ relay }) => relay && contains(relay, v.cue)));
  // “Lee laughed it off: “…””, ““…,” Lee ventured.”: somebody's who has no verb of saying, or one that reports something else.
  const byPlace = [...colonQuotations(view), ...unlistedVerbs(view)].filter(
    (c) => ![...formal, ...introduced, ...passedOn, ...verbs].some((f) => f.content.some((r) => c.content.some((own) => overlap(r, own)))),
  );
  // A noun beside a verb that already reports the same words is not another attribution.
  const nouns = nounCues(view).filter(
    (n) => !verbs.some((v) => [v.cue, ...v.content].some((r) => [n.cue, ...n.content].some((c) => overlap(r, c)))),
  );
  // “It fell, according to data, a source told the Courier.”: what stands in another's words is left to them.
  const isNested = (f: FormalCue) => verbs.some((v) => v.content.some((c) => contains(c, f.cue) && f.content.every((r) => contains(c, r))));
  return [
    ...passing,
    ...formal.filter((f) => !relays.includes(f) && !isNested(f) && !passing.some((p) => p.cue === f.cue)),
    ...introduced,
    ...byPlace,
    ...passedOn,
    ...verbs.filter((v) => !byPlace.some((c) => overlap(c.cue, v.cue))),
    ...nouns,
  ];
}

/** The characters of what was found; undefined where nothing is left of its parts. */
export function spansOf(article: ArticleText, found: Found): AttributionSpans | undefined {
  const source = found.source && withoutConnective(article, tidy(article, found.source));
  const cue = characters(article, found.cue);
  const { relay: outlet } = found;
  // “said it was late[, the Courier reported]”
  const told = (r: Range) => (outlet && r.start < outlet.start && outlet.start < r.end ? { start: r.start, end: outlet.start } : r);
  const tidied = found.content.map((r) => withoutCiting(article, tidy(article, told(r)), cue));
  // A refusal's words are cue and content at once.
  const content = found.act === 'refuse' ? tidied : without(tidied, [source, cue]);
  if (content.length === 0 || cue.end === cue.start || (source && source.end === source.start)) return undefined;
  const { act, confidence, relay, again } = found;
  return {
    ...(source && { source }),
    cue,
    content,
    act,
    confidence,
    ...(relay && { relay: characters(article, relay) }),
    ...(again && { again }),
  };
}

/** An attribution inside another's content is left to the outer one. */
function dropNested(all: AttributionSpans[]): AttributionSpans[] {
  return all.filter((inner) => {
    const cue = inner.cue;
    return (
      !cue ||
      !all.some(
        (outer) =>
          outer !== inner && outer.content.some((r) => contains(r, cue)) && !inner.content.some((r) => outer.cue && contains(r, outer.cue)),
      )
    );
  });
}
