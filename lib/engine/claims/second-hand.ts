/** What another outlet has told. */

import { LIKE_WORDS, MEDIA_NOUNS } from '../lexicon/bodies.ts';
import { outletOf } from '../lexicon/outlet-names.ts';
import type { ArticleText } from '../text/document.ts';
import { indexAt, type Range } from '../text/ranges.ts';
import { type ClaimContext, isReport } from './draft.ts';

/** “the Courier”, “state television” */
export const isOutletName = (name: string): boolean =>
  outletOf(name) !== undefined ||
  LIKE_WORDS.has(name) ||
  name.split(' ').some((word) => MEDIA_NOUNS.has(word)) ||
  /^Radio \p{Lu}/u.test(name) ||
  /\b[Nn]ews [Aa]gency(?: \p{Lu}[\p{L}-]+)?$|^(?:the )?(?:official|state|state-run) [\p{L} ]+ agency$/u.test(name);

/** “the Courier quoted”, of a man as saying: only outlets' quotes are relays. */
const QUOTES = /\b(?:quotes?|quoted|cites?|cited)$/;

const QUOTED_BY = /\b(?:quoted|cited) by ([^,]+)$/;
/** “was quoted by state media as saying” */
const QUOTED_AS = /\b(?:quoted|cited) by (?:the )?(.+?) as\b/;

/** So many characters behind the cue may say who got hold of the words. */
const REACH_OF_HOLDER = 140;

/** “dubbed”, “has nicknamed”, “asked”: what reports nothing. */
const NO_REPORT = /\b(?:dub|dubs|dubbed|nicknames?|nicknamed|asks?|asked|asking)$/;

/** “the Courier can reveal”: what the outlet itself found out. */
const KNOWN_ITSELF = /\bcan (?:\w+ )?(?:reveal|disclose|report)$/;

/** “[it] stands by its story”, “[its] reporter was attacked” */
const OF_ITSELF =
  /^(?:that )?(?:it (?:(?:stands|stood) (?:by|behind)|(?:would|will) (?:no longer|continue|cease|close|stop|pay|appeal|defend|fight|contest|review|correct|remove|apologi[sz]e|cooperate)|ha[sd] (?:removed|corrected|apologi[sz]ed|suspended|dismissed|retracted|deleted))|its (?:reporters?|correspondents?|journalists?|editors?|staff|lawyers?|offices?))\b/;

/** “said [in a statement reported by the Courier]”, right behind the cue: who got hold of the words. */
const HELD_BY =
  /^(?:\s+\p{L}+){0,2}?\s+(in an? (?:\p{L}+ )?(?:statement|letter|note|memo|message|interview|email|speech|recording|post) (?:reported|published|carried|quoted|cited|broadcast|aired) by ((?:the )?\p{Lu}[\p{L}’'.& -]*?))(?=[,.;“"]|\s+(?:that|on|in|as)\b)/u;

/** Right before the source: who got hold of the words first. */
const FIRST_REPORTED = /(first (?:reported|published|obtained) by ((?:[Tt]he )?\p{Lu}[\p{L}’'.& -]*?)), $/u;

/** Right behind the source: who reported what it told. */
const AS_REPORTED = /^,? (as (?:first )?reported by ((?:the )?\p{Lu}[\p{L}’'.& -]*?))(?=[,.;]|\s+(?:on|in|last|this)\b)/u;

/** Right before the source: that an outlet relies on it. */
const CITING = /, (?:citing|quoting) $/;

/** Up to so many words may a name have. */
const NAME = /(?:[Tt]he )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,4}/gu;

/** “[The Herald] was told as much, citing a clerk who said it was over”: the last outlet before a source that is cited, in its sentence. */
function citingOutlet({ text, sentences }: ArticleText, source: Range): Range | undefined {
  const from = sentences[indexAt(sentences, source.start)]?.start ?? source.start;
  const before = text.slice(from, source.start);
  if (!CITING.test(before)) return undefined;
  const names = [...before.matchAll(NAME)].map(({ 0: name, index }) => {
    const joined = /^(?:And|But|Yet|Meanwhile|While) /.exec(name)?.[0].length ?? 0;
    return { name: name.slice(joined), start: from + index + joined };
  });
  const last = names.findLast(({ name }) => isOutletName(name));
  return last && { start: last.start, end: last.start + last.name.length };
}

/** Another outlet's report: the mildest flag. Its basis is the outlet with its cue. */
export function secondHand({ article, statements, flag }: ClaimContext): void {
  for (const statement of statements) {
    const { source, cue } = statement.attribution;
    const { relay } = statement;
    if (
      relay &&
      (QUOTES.test(relay.text) ||
        // “Roe said it was over, per Jo Lee of the Echo”: so the press alone gives whom it relies on.
        /^[Pp]er (?:the )?\p{Lu}/u.test(relay.text) ||
        /^reports | (?:reported|reports|(?:is|are) reporting)$/.test(relay.text) ||
        isOutletName(
          relay.text.replace(
            /^(?:according to|as (?:first )?(?:reported|quoted|cited) by|reported|reports|said) |(?: has| have)?(?: also)? (?:reported|reports|said)$/gi,
            '',
          ),
        ))
    )
      flag(statement, 'second-hand', relay);
    // “Its chief, quoted by the Northern news agency, said”
    const quoted = source && QUOTED_BY.exec(source.text);
    if (source && quoted?.[1] && isOutletName(quoted[1]))
      flag(statement, 'second-hand', { start: source.start + quoted.index, end: source.start + quoted.index + quoted[0].length });
    const quotedAs = cue && QUOTED_AS.exec(cue.text);
    if (cue && quotedAs?.[1] && isOutletName(quotedAs[1])) flag(statement, 'second-hand', cue);
    // “said [in a statement reported by the Courier]”, “according to sources [as reported by the Post]”
    for (const [part, held] of [
      [cue, HELD_BY],
      [source, AS_REPORTED],
    ] as const) {
      const match = part && held.exec(article.text.slice(part.end, part.end + REACH_OF_HOLDER));
      if (!part || !match?.[1] || !isOutletName(match[2] as string)) continue;
      const end = part.end + match[0].length;
      flag(statement, 'second-hand', { start: end - match[1].length, end });
    }
    // “In an email to staff, [first reported by the Verge], the chief said”
    const first = source && FIRST_REPORTED.exec(article.text.slice(Math.max(0, source.start - REACH_OF_HOLDER), source.start));
    if (source && first?.[1] && isOutletName(first[2] as string)) {
      const end = source.start - (first[0].length - first[1].length);
      flag(statement, 'second-hand', { start: end - first[1].length, end });
    }
    const citing = source && citingOutlet(article, source);
    if (citing) flag(statement, 'second-hand', citing);
    // “CBC's Jo Lee reported”
    // “Jo Lee of the Marl Bee reported”
    const reporter =
      source &&
      /\breport(?:s|ed)$/.test(cue?.text ?? '') &&
      (/^(.+?)['’]s \p{Lu}/u.exec(source.text) ?? /^\p{Lu}[^,]*? (?:of|from|at|with) ((?:the )?\p{Lu}[^,]*)$/iu.exec(source.text));
    if (cue && reporter && isOutletName(reporter[1] as string)) flag(statement, 'second-hand', { start: source.start, end: cue.end });
    // “what local media has dubbed the List of Shame”: a name that is given tells nothing.
    if (statement.source.kind !== 'media' || !source || !isReport(statement) || NO_REPORT.test(cue?.text ?? '')) continue;
    // “Other media confirmed the report”: told before.
    const [only, more] = statement.attribution.content;
    if (only && !more && /^(?:the|this|that|those|these) (?:reports?|claims?|news|stor(?:y|ies)|accounts?|reporting)$/i.test(only.text))
      continue;
    // “The Echo says it stands by its story”: an outlet on itself.
    if (only && OF_ITSELF.test(only.text) && !/report/.test(cue?.text ?? '')) continue;
    const near = cue && Math.max(cue.start - source.end, source.start - cue.end) < 25;
    const basis = near ? { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) } : source;
    if (!KNOWN_ITSELF.test(article.text.slice(basis.start, basis.end))) flag(statement, 'second-hand', basis);
  }
}
