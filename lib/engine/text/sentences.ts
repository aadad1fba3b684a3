import type { Quotation } from './quotations.ts';
import { type Range, trimRange } from './ranges.ts';

/** Words before a full stop that does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s("“‘'[—–-])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Reps|Sens|Gov|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Cpl|Pvt|Supt|Insp|Det|Rev|Fr|Hon|Pres|Cllr|Cllrs|Maj|Messrs|Engr|Ret|Retd|Brig|Cdr|Pte|Atty|Brgy|Usec|Asec|Barr|Alh|Amb|St|Mt|Ft|Jr|Sr|vs|v|Inc|Co|Corp|Ltd|Bros|No|Nos|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|a\.m|p\.m|i\.e|e\.g|cf|approx|et al|Ariz|Calif|Colo|Conn|Del|Fla|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Penn|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|[A-Z]|(?:[A-Z]\.)+[A-Z])\.$/;

/** Abbreviations that may well end a sentence: a following capital that often starts one decides. */
const MAY_END = /(?:(?:[A-Z]\.){2,}|a\.m\.|p\.m\.|Inc\.|Co\.|Corp\.|Ltd\.|Jr\.|Sr\.)$/;
const STARTER =
  /^["“‘']?(?:The|A|An|He|She|It|They|We|I|But|And|In|On|At|This|That|These|Those|There|His|Her|Its|Their|For|As|If|When|While|After|Before|Since|Some|Many|Most|According|However|Meanwhile)\b/;

/** What goes with an hour: “3 a.m. Monday”, “9 p.m. GMT”. */
const OF_HOUR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:E|P|C|M|AE)[SD]?T|GMT|UTC|BST|CET|IST|Eastern|Pacific|Central|Mountain|London|local|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

/**
 * “MILLHAVEN, Ore. (AP) — ”, “HARROW, Nov. 12, (dpa/CP) -- ”, “(Reuters) - ”, “14.07 ”: where, whose and when a paragraph is, before its first sentence. Words
 * are told apart by a space that must stand there: where it may, a run of capitals has exponentially many readings.
 */
const DATELINE =
  /^(?:(?:\p{Lu}[\p{Lu}’'./-]+(?: \p{Lu}[\p{Lu}’'./-]+)* ?(?:, [\p{L}\d. ]{2,20},?)?|(?:\p{Lu}[\p{L}’'.-]+ ){1,3}(?=\()) ?(?:\([\p{L} /]{2,30}\) ?)?(?:[—–―_"]|--?) |(?:\p{Lu}[\p{Lu}’'./-]+ ){1,3}\([\p{L} /]{2,30}\) [—–-]|\([\p{L} /]{2,30}\) ?(?:[—–―_]|--?) |(?:[01]?\d|2[0-3])[.:][0-5]\d )(?=\p{Lu}|[“"])/u;

/** “NEW HARROW: ”, as the first paragraph opens in India; later ones open with speakers that way. */
const CITY =
  /^\p{Lu}{3,}(?: \p{Lu}{3,}){0,2}(?:(?:, [\p{L}]{3,9}\.? \d{1,2})?: |, [\p{L}]{3,9}\.? \d{1,2} ?\([\p{L} /]{2,30}\): ?)(?=\p{Lu})/u;

/** “Lagos - ”, “New Harrow, Norland — ”: a town in small letters, with which the first paragraph alone may open. */
const TOWN = /^\p{Lu}[\p{Ll}’'.-]+(?: \p{Lu}[\p{Ll}’'.-]+){0,2}(?:, \p{Lu}[\p{L}.]{2,15})? (?:[—–]|--?) (?=\p{Lu})/u;

/** “(CNN)The mayor”, “New Harrow, Norland (AP) The mayor”: an agency in brackets, and no dash. */
const AGENCY =
  /^(?:\p{Lu}[\p{L}.]+(?:,? \p{Lu}[\p{L}.]+){0,2} ?)?\((?:CNN(?: \p{Lu}\p{Ll}+)?|AP|AFP|UPI|PTI|ANI|IANS|Reuters|Bloomberg)\) ?(?=\p{Lu}|[“"])/u;

/** “HARROW/LEITH May 2 The mayor”: where and when an agency's first paragraph is, and no dash. */
const DATED =
  /^\p{Lu}{3,}(?:[ /]\p{Lu}{3,}){0,2},? (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2} (?:\([\p{L} ]{2,30}\) )?(?=\p{Lu}|[“"])/u;

/** “New Harrow [Norland], May 2 (NPA): ”, “May 2 (Reuters) - ”: the country in square brackets, as agencies in India have it, or the day alone. */
const PLACED =
  /^(?:\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,3} \[[\p{L} ]{2,24}\],? (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2} ?)?(?:\([\p{L} ]{2,30}\))?: |\p{Lu}\p{Ll}{2,8}\.? \d{1,2} \([\p{L} ]{2,30}\) (?:[—–]|--?) )(?=\p{Lu})/u;

let segmenter: Intl.Segmenter | undefined;

/** What may end a sentence by Unicode, with something other than closing marks behind it. */
const INNER_STOP = /[\p{Sentence_Terminal}\u2024\u0085][”"’')\]]*[^”"’')\]]/u;

/** “… is late.“We know,” said Lee”: a stop with a quotation right behind it, where the space was lost. */
const GLUED = /(?<=\p{Ll}{2}[.?!])(?=“\p{Lu})/gu;

/**
 * The ends of a paragraph's sentences by Unicode (UAX #29), offsets into it. One without a stop before its end is one sentence:
 * in news these are many, and the segmenter costs some 25 ms when it is first asked.
 */
function* unicodeEnds(paragraph: string): Generator<number> {
  if (INNER_STOP.test(paragraph)) {
    segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
    for (const { index, segment } of segmenter.segment(paragraph)) {
      for (const glued of segment.matchAll(GLUED)) yield index + glued.index;
      yield index + segment.length;
    }
  } else yield paragraph.length;
}

function joins(before: string, after: string): boolean {
  const head = before.trimEnd();
  if (/[ap]\.m\.$/.test(head)) return !/^["“‘']?\p{Lu}/u.test(after) || OF_HOUR.test(after);
  // “She posted it on X. Then …”: the network, and no initial.
  if (/ (?:on|to|via) X\.$/.test(head)) return !/^["“‘']?\p{Lu}/u.test(after);
  // “Yahoo! News”
  if (/(?:^|\s)(?:Yahoo|E|Jeopardy)!$/.test(head) && /^\p{L}/u.test(after)) return !STARTER.test(after);
  // “Quill! Inc.”
  if (/\p{Lu}\p{L}+!$/u.test(head) && /^(?:Inc|Corp|Co|Ltd|plc)\b/.test(after)) return true;
  if (ABBREVIATION.test(head)) return !(MAY_END.test(head) && STARTER.test(after));
  // “Norvik Co Ltd (017670.KS) and …”: a number at an exchange.
  if (/\d\.$/.test(before) && /^[A-Z]{1,3}\)/.test(after)) return true;
  // A lower-case start goes on with the sentence: “Really?” he said; “... said no. and left”.
  if (/^[^\p{L}\p{N}]*\p{Ll}/u.test(after)) return true;
  return /(?:^|\s)\.{2,3}\s*$/.test(head);
}

/** After a quotation's end inside a sentence: “… is over?” Smith said. – up to this many characters to find the verb. */
const CUES =
  'said|says|asked|asks|told|added|adds|wrote|writes|replied|replies|tweeted|shouted|yelled|screamed|cried|chanted|wondered|exclaimed|joked|quipped|declared|declares|insisted|insists|responded|responds|answered|continued|continues|concluded|explained|explains|noted|notes|recalled|remarked|demanded|countered|boasted|warned|argued|retorted|commented|thundered|mused|went on|goes on|shot back|shoots back|fired back|hit back|whispered|muttered|interjected|interrupted|snapped|pleaded|begged|scoffed|taunted|pressed|protested|objected|persisted|probed|bellowed|barked|roared|boomed|prodded|urged|groaned|growled|ventured|claimed|complained|fumed|howled|jeered|hollered|bawled|exulted|enthused|grumbled|mumbled|murmured|stammered|sneered|ranted|pondered|reasoned|chimed|blurted|hissed|lamented|moaned|implored|intoned|opined|deadpanned|cracked|wonders|jokes|quips|shouts|yells|cries|screams|demands|exclaims';
const CUE_AFTER_QUOTE = new RegExp(
  `^\\s*(?:[\\p{Lu}][\\p{L}.’'-]*\\s+|(?:the|a|an|his|her)\\s+|[\\p{L}’'-]+\\s+){0,6}?(?:${CUES})\\b`,
  'u',
);
/** The same behind an apposition: “… is over!” Jo Smith, a baker, said. */
const CUE_BEHIND_APPOSITION = new RegExp(
  `^\\s*(?:[\\p{L}.’'-]+\\s+){0,5}[\\p{L}.’'-]+,\\s[^.?!“”"«»]{2,90},\\s+(?:(?:has|had|have|also|later|then)\\s+)?(?:${CUES})\\b`,
  'u',
);

/** “[The] colleague”, and not “the colleague” nor “The Times”. */
const OPENS = /^\s*(?:The|An?|His|Her|Their|Its|One|Another) \p{Ll}/u;

/** “She asked, “Is it late?” Lee answered[, “No]””: behind a cue, words that it brings in. */
const BRINGS_IN = /^[^.?!“”"]{0,40}[,:]\s+["“]\p{Lu}/u;

/**
 * Splits paragraphs into sentences as a reader counts them: what stands inside a quotation never ends one, so that a
 * quotation and its “he said” stay together. Breaks come from `Intl.Segmenter` (Unicode UAX #29), mended for abbreviations.
 * @returns ranges in order, each trimmed of white space
 */
export function findSentences(text: string, paragraphs: readonly Range[], quotations: readonly Quotation[]): Range[] {
  const out: Range[] = [];
  let next = 0;
  for (const paragraph of paragraphs) {
    const part = text.slice(paragraph.start, paragraph.end);
    const opening = part.slice(0, 80);
    const dateline =
      DATELINE.exec(opening) ??
      (paragraph === paragraphs[0]
        ? [CITY, TOWN, AGENCY, DATED, PLACED].map((pattern) => pattern.exec(opening)).find((found) => found !== null)
        : undefined);
    let start = paragraph.start + (dateline?.[0].length ?? 0);
    push(out, text, paragraph.start, start);
    for (const end of unicodeEnds(part)) {
      let at = paragraph.start + end;
      // A break within what stands before the first sentence is none.
      if (at <= start) continue;
      if (at < paragraph.end) {
        while (next < quotations.length && (quotations[next]?.end ?? 0) < at - 3) next++;
        const inside = quotations.slice(next, next + 2).find((q) => q.start < at && at < q.end);
        // “… ‘It was good.’ ” Then he left.”: nothing but marks is left of the quotation.
        if (inside && /\P{P}/u.test(text.slice(at, inside.end).replace(/\s/g, ''))) continue;
        if (inside) at = inside.end;
        const before = text.slice(Math.max(start, at - 40), at);
        const after = text.slice(at, Math.min(paragraph.end, at + 120));
        if (joins(before, after)) continue;
        // ““What for?” The colleague replied”: a capital that no name has opens a sentence.
        const isCue = /[?!…—–-]\s?["”’]\s*$/.test(before) && !OPENS.test(after);
        const cue = isCue ? (CUE_AFTER_QUOTE.exec(after) ?? CUE_BEHIND_APPOSITION.exec(after)) : null;
        const words = cue && quotations.slice(next, next + 2).findLast((q) => q.end <= at);
        // Words that somebody has brought in before them, and a cue with words of its own: two turns.
        const isTurn = words && /[,:]\s*$/.test(text.slice(start, words.start)) && BRINGS_IN.test(after.slice(cue[0].length));
        if (cue && !isTurn) continue;
      }
      push(out, text, start, Math.min(at, paragraph.end));
      start = at;
    }
    if (start < paragraph.end) push(out, text, start, paragraph.end);
  }
  return out;
}

/** No sentence is longer than this, in characters: text without stops is cut at a space, so that nothing costs its square. */
const LONGEST = 3000;

function push(out: Range[], text: string, from: number, end: number): void {
  let start = from;
  while (end - start > LONGEST) {
    const space = text.lastIndexOf(' ', start + LONGEST);
    const at = space > start ? space : start + LONGEST;
    // Never within a character of two halves.
    const cut = /[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at;
    trimmed(out, text, start, cut);
    start = cut;
  }
  trimmed(out, text, start, end);
}

function trimmed(out: Range[], text: string, start: number, end: number): void {
  const range = trimRange(text, { start, end });
  if (range.end > range.start) out.push(range);
}
