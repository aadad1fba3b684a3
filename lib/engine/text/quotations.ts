import { contains, lengthOf, overlapping, type Range } from './ranges.ts';
import type { StrayMarks } from './stray-marks.ts';

/** One quotation as a reader sees it: from its opening to its closing mark, within one paragraph. */
export interface Quotation extends Range {
  /** The paragraph (index) in which it stands. */
  paragraph: number;
  /** False where the paragraph ends before the quotation does. */
  closed: boolean;
  /** True where it goes on from an unclosed quotation in the paragraph before. */
  continues: boolean;
}

const OPENING = /[“„«]/;
const CLOSING = /[”»]/;
const WORD = /[\p{L}\p{N}]/u;

/** A quotation longer than this without a closing mark is taken for a mark that was forgotten. */
const LONGEST_UNCLOSED = 4000;

type Mark = 'open' | 'close' | undefined;

/** Two single marks in place of a double one, as wire services send them: ''Well,'' or ``Well,''; curly ones, too. */
const isDoubled = (text: string, at: number): boolean =>
  /^(?:''|``|’’|‘‘)/.test(text.slice(at, at + 2)) && text.charAt(at - 1) !== text.charAt(at);

/** Tells whether a straight double quotation mark at `at` opens or closes, from what stands on either side of it. */
function straightMark(text: string, at: number, paragraph: Range, isOpen: boolean, length = 1): Mark {
  const before = at > paragraph.start ? text.charAt(at - 1) : ' ';
  const after = at + length < paragraph.end ? text.charAt(at + length) : ' ';
  const spaceBefore = /[\s([—–-]/.test(before);
  const spaceAfter = /[\s)\].,;:?!—–-]/.test(after);
  // An inch or second mark: 6'2", 5".
  if (!isOpen && /\d/.test(before) && !WORD.test(after)) return undefined;
  if (isOpen) return spaceBefore && !spaceAfter ? 'open' : 'close';
  return spaceAfter && !spaceBefore ? undefined : 'open';
}

/** Curly marks that a keyboard turned the wrong way: “Not now,“ he said; ” … in the end it left,” she wrote. */
function curlyMark(text: string, at: number, paragraph: Range, isOpen: boolean): Mark {
  if (OPENING.test(text.charAt(at))) {
    const closes = isOpen && /[\p{L}.,!?…]/u.test(text.charAt(at - 1)) && /^[\s.,;:]?$/.test(text.slice(at + 1, at + 2));
    return closes ? 'close' : 'open';
  }
  // “Lee said: ”It was late.””
  const mayOpen = at === paragraph.start || (/[\s(]/.test(text.charAt(at - 1)) && WORD.test(text.charAt(at + 1)));
  if (isOpen || !mayOpen) return 'close';
  const next = /[“”]/.exec(text.slice(at + 1, paragraph.end));
  return next?.[0] === '”' ? 'open' : 'close';
}

/** Single curly marks count as quotation marks only where they enclose words as a pair, never as apostrophes. */
function singleMark(text: string, at: number, isOpen: boolean): Mark {
  const mark = text.charAt(at);
  if (mark === '‘') return WORD.test(text.charAt(at - 1)) ? undefined : 'open';
  return isOpen ? closingSingleMark(text, at) : undefined;
}

/** Whether a single mark, curly or straight, closes the quotation that it stands in. */
function closingSingleMark(text: string, at: number): Mark {
  const before = text.charAt(at - 1);
  // “‘It was “old and tired,”’ he said.”: the stop stands within both marks.
  const closesBoth = /["”]/.test(before) && /[.,?!…]/.test(text.charAt(at - 2));
  if (WORD.test(text.charAt(at + 1)) || !(closesBoth || /[\p{L}\p{N}.,?!…\])%]/u.test(before))) return undefined;
  // “the workers’ rights”: a plural possessive, unless the quotation visibly ends here.
  const isPossessive = /s/.test(before) && /^['’] \p{Ll}/u.test(text.slice(at, at + 3));
  return isPossessive && text.indexOf(text.charAt(at), at + 1) > 0 ? undefined : 'close';
}

/** “said: 'It is late.'”: a straight mark that opens a word, and one that closes behind a stop; not without an end, since thousands may open. */
const STRAIGHT_PAIR = /(?:^|[\s(])'(?=[\p{L}\p{N}])[^'](?:[^']|'(?=\p{L})){0,2000}[.,?!…]'(?=[\s.,;:)]|$)/u;

/** “the '90s”, “class of '68”, “let 'em in”: an apostrophe before what it stands for. */
const ELISION = String.raw`(?:\d0s|\d\d\b|(?:em|til|tis|twas|cause|bout|n|round|s)\b)`;
const OPENS_ELISION = new RegExp(`^${ELISION}`, 'i');

/** “'The bill', said Lee, 'is late'.”, “called it 'late' and 'dark'”: as the British set stops, behind the mark; “the boys' parents” has none that opens. */
const STRAIGHT_PAIR_BRITISH = new RegExp(
  String.raw`(?:^|[\s(])'(?!${ELISION})(?=[\p{L}\p{N}[])(?:[^']|'(?=\p{L})|(?<=s)'(?= \p{Ll})){1,600}?(?:[^\s's]'|s'(?! \p{Ll}))(?=[\s.,;:)]|$)`,
  'u',
);

/** “said: 'It is late.”, and the next paragraph goes on: “'Nobody came.'”: a straight mark that only a later paragraph closes. */
const OPENS_ON = /(?:^|[:,]\s)'(?=\p{Lu})(?:[^']|'(?=\p{L}))*$/u;

/** “said: 'They are "in" now.'”, “‘He said “no” and left.”: a single mark that opens what is said, with a double one in it. */
const SINGLE_AROUND_DOUBLE = /(?:^|[:,]\s)(['‘])(?=\p{Lu})(?:(?![.,?!…]['’](?:\s|$))[^"“”])*\s["“](?=[\p{L}\p{N}])/u;

/**
 * The single marks with which a paragraph quotes (British style) that has no double ones.
 * @param next what the next paragraph begins with
 */
function singleMarksOf(part: string, next: string): '‘’' | "‘'" | "'" | undefined {
  if (/["“”„«]/.test(part)) {
    const around = SINGLE_AROUND_DOUBLE.exec(part)?.[1];
    if (around === undefined) return undefined;
    return around === '‘' ? '‘’' : "'";
  }
  // “the ‘levy' on boats”: a straight mark also closes what a curly one opens.
  if (part.includes('‘')) return part.includes('’') ? '‘’' : "‘'";
  if (!part.includes("'") || /''|``/.test(part)) return undefined;
  return STRAIGHT_PAIR.test(part) || STRAIGHT_PAIR_BRITISH.test(part) || (/^'\p{Lu}/u.test(next) && OPENS_ON.test(part)) ? "'" : undefined;
}

/** As `singleMark`, for a straight one. */
function straightSingleMark(text: string, at: number, isOpen: boolean): Mark {
  if (isOpen) return closingSingleMark(text, at);
  const opens = /^[\s(]?$/.test(text.charAt(at - 1)) && /[\p{L}\p{N}[]/u.test(text.charAt(at + 1));
  return opens && !OPENS_ELISION.test(text.slice(at + 1, at + 8)) ? 'open' : undefined;
}

/** “He says “woe is me” all day,” in marks of one kind: each that opens is closed, one within another. */
function isNested(part: string): boolean {
  if (!/[“"].*[“"]/s.test(part)) return false;
  let depth = 0;
  let deepest = 0;
  for (const { 0: mark, index } of part.matchAll(/[“”"]/g)) {
    const step = stepOf(part, index, mark);
    depth += step;
    deepest = Math.max(deepest, depth);
    if (step === 0 || depth < 0) return false;
  }
  return depth === 0 && deepest > 1;
}

/** 1 for a mark that opens, -1 for one that closes, 0 for a straight one of which its surroundings tell neither. */
function stepOf(text: string, at: number, mark: string): number {
  if (mark !== '"') return mark === '“' ? 1 : -1;
  const opens = /^[\s([]?$/.test(text.charAt(at - 1)) && /[\p{L}\p{N}$£€([]/u.test(text.charAt(at + 1));
  const closes = /[\p{L}\p{N}.,!?…)%]/u.test(text.charAt(at - 1)) && /^[\s).,;:?!]?$/.test(text.charAt(at + 1));
  return opens === closes ? 0 : opens ? 1 : -1;
}

/** Letters without accents, figures, blanks, commas and stops. */
const isPlain = (code: number): boolean =>
  code === 32 || code === 44 || code === 46 || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** What follows a quotation that a single mark closes: “‘… depend on this,’ he says.” */
const SAID =
  /[.,!?…]’(?=\s+(?:he|she|they|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)\s+(?:said|says|told|added|adds|wrote|writes|explained|explains)\b)/u;

/** Behind the single mark that closes, by a slip, what a double one has opened at `open`; -1 where none does. */
function closedBySingle(text: string, open: number, end: number): number {
  const slip = SAID.exec(text.slice(open, Math.min(end, open + LONGEST_UNCLOSED)));
  return slip ? open + slip.index + slip[0].length : -1;
}

/** Whether the first double mark of a paragraph closes, behind a comma or a stop. */
function closesFirst(part: string): boolean {
  const at = part.search(/[“”"„«]/);
  // “Jo Hale, clerk.”” closes a pulled quotation with who said it.
  const goesOn = /^\p{Ll}/u.test(part) || part.slice(at + 1).trim().length > 3;
  return at > 0 && goesOn && /[.,!?…]/.test(part.charAt(at - 1)) && stepOf(part, at, part.charAt(at)) < 0;
}

function quotationsOf(
  text: string,
  range: Range,
  paragraph: number,
  goesOn: boolean,
  stray: StrayMarks | undefined,
  next = '',
): Quotation[] {
  const out: Quotation[] = [];
  const part = text.slice(range.start, range.end);
  const nested = isNested(part);
  const single = singleMarksOf(part, next);
  let inner = 0;
  // “It was late. ¶ Nobody came,” she said: no mark opens the second paragraph, and one closes it.
  let open = goesOn && closesFirst(part) ? range.start : -1;
  for (let at = range.start; at < range.end; at++) {
    // Letters and blanks, nearly all of a text, are passed over without more ado.
    if (isPlain(text.charCodeAt(at)) || stray?.names.has(at) || stray?.dashes.has(at)) continue;
    const character = text.charAt(at);
    let mark: Mark;
    // Within single marks a double one quotes what is quoted.
    if (single && open >= 0 && /['‘]/.test(text.charAt(open)) && /["“”]/.test(character)) continue;
    if (isDoubled(text, at)) {
      mark = straightMark(text, at, range, open >= 0, 2);
    } else if (character === '"') mark = straightMark(text, at, range, open >= 0);
    else if (OPENING.test(character) || CLOSING.test(character)) mark = curlyMark(text, at, range, open >= 0);
    else if (single?.includes(character)) mark = single === "'" ? straightSingleMark(text, at, open >= 0) : singleMark(text, at, open >= 0);
    const step = nested && open >= 0 && /[“”"]/.test(character) ? stepOf(part, at - range.start, character) : 0;
    if (step > 0 || (step < 0 && inner > 0)) {
      inner += step;
      continue;
    }
    if (mark === 'open' && open < 0) open = at;
    else if (mark === 'open' && character !== '"') {
      // A second opening mark with none closed between: the first one was never closed.
      if (OPENING.test(text.charAt(open))) open = at;
    } else if (mark === 'close' && open >= 0) {
      // ''… 'a quotation in it,''' closes with three.
      const end = at + (isDoubled(text, at) ? (text.startsWith("'''", at) ? 3 : 2) : 1);
      out.push({ start: open, end, paragraph, closed: true, continues: goesOn && out.length === 0 && open === range.start });
      open = -1;
    }
  }
  // “the ‘levy on boats”: a single mark in mid-sentence that nothing closes is a slip, or an apostrophe.
  const isSlip = open > range.start && text.charAt(open) === '‘' && /[\p{L}\p{N}]\s*$/u.test(text.slice(range.start, open));
  const close = open >= 0 && OPENING.test(text.charAt(open)) ? closedBySingle(text, open, range.end) : -1;
  if (close > 0) {
    out.push({ start: open, end: close, paragraph, closed: true, continues: goesOn && out.length === 0 && open === range.start });
    for (const quotation of quotationsOf(text, { start: close, end: range.end }, paragraph, false, stray)) out.push(quotation);
  } else if (open >= 0 && !isSlip && range.end - open <= LONGEST_UNCLOSED) {
    out.push({ start: open, end: range.end, paragraph, closed: false, continues: goesOn && out.length === 0 && open === range.start });
  }
  return out;
}

/** What brings a block quotation in: a colon, or somebody who speaks or writes. */
const BRINGS_IN =
  /:\s*$|\b(?:said|says|saying|told|tells|wrote|writes|writing|added|adds|adding|noted|notes|explain(?:s|ed)|stress(?:es|ed)|continue[sd]|recall(?:s|ed)|ask(?:s|ed)|repl(?:ies|ied)|tweet(?:s|ed)|posted|quot(?:es|ed)|according to|statement|reads?|argue[sd]|suggest(?:s|ed))\b/i;

/**
 * The paragraphs that are quotations as a whole though no marks stand around them: what a page sets apart behind words that
 * bring it in, and what follows there. Where half of a text is set apart, that is how the page is made and tells nothing.
 */
function blockQuotations(text: string, paragraphs: readonly Range[], setApart: readonly Range[]): Set<number> {
  const out = new Set<number>();
  if (setApart.length === 0 || lengthOf(setApart) > text.length / 2) return out;
  paragraphs.forEach((range, index) => {
    const isApart = overlapping(setApart, range).some((r) => contains(r, range)) && range.end - range.start <= LONGEST_UNCLOSED;
    if (!isApart || /^["“„«'‘]/.test(text.charAt(range.start))) return;
    const before = paragraphs[index - 1];
    if (out.has(index - 1) || (before && BRINGS_IN.test(text.slice(before.start, before.end)))) out.add(index);
  });
  return out;
}

/**
 * Finds the quotations in double marks, straight or curly, and in guillemets; single curly marks where a paragraph uses
 * nothing else. A quotation over several paragraphs, each opened anew and only the last one closed, gives one entry per
 * paragraph, chained by `closed` and `continues`; so does one over several paragraphs that a page sets apart.
 * @param paragraphs character ranges in order
 * @param setApart character ranges in order of the paragraphs that stand in block quotations
 * @param stray marks that are passed by
 */
export function findQuotations(
  text: string,
  paragraphs: readonly Range[],
  setApart: readonly Range[] = [],
  stray: StrayMarks | undefined = undefined,
): Quotation[] {
  const out: Quotation[] = [];
  const blocks = blockQuotations(text, paragraphs, setApart);
  paragraphs.forEach((range, index) => {
    if (blocks.has(index)) {
      out.push({ ...range, paragraph: index, closed: !blocks.has(index + 1), continues: blocks.has(index - 1) });
      return;
    }
    const last = out.at(-1);
    const goesOn = last !== undefined && !last.closed && last.paragraph === index - 1;
    const next = paragraphs[index + 1]?.start ?? text.length;
    for (const quotation of quotationsOf(text, range, index, goesOn, stray, text.slice(next, next + 2))) out.push(quotation);
  });
  return out;
}

/** How many characters of `range` stand within quotations, marks included. */
export function quotedLength(quotations: readonly Quotation[], range: Range): number {
  return overlapping(quotations, range).reduce((n, q) => n + Math.min(q.end, range.end) - Math.max(q.start, range.start), 0);
}
