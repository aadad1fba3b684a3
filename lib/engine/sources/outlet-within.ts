import { MEDIA_NOUNS } from '../lexicon/bodies.ts';
import { outletOf } from '../lexicon/outlet-names.ts';
import { isOutlet, OUTLET_WORDS } from '../lexicon/outlets.ts';
import type { Mention } from './mentions.ts';
import { isCapitalised } from './name-words.ts';

/** The outlet named anywhere in a mention: “a report by E! News”, “The Wrap’s report”. */
export function outletWithin(mention: Mention): string | undefined {
  // “a report seen by the Courier”: who got hold of it, not who wrote it.
  const seen = mention.tokens.findIndex(
    (t, i) =>
      (/^(?:seen|obtained|reviewed|viewed|examined|reported|published)$/.test(t.lower) && mention.tokens[i + 1]?.lower === 'by') ||
      // “leaked to the Courier”, “shared with the Courier”
      (/^(?:leaked|sent|shown|given|passed|provided|supplied|handed|shared)$/.test(t.lower) &&
        /^(?:to|with)$/.test(mention.tokens[i + 1]?.lower ?? '')) ||
      // “a report, [which the Courier has seen,] says”
      (t.lower === 'which' && isSeenBy(mention.tokens, i)),
  );
  const text = (seen < 0 ? mention.tokens : mention.tokens.slice(0, seen)).map((t) => t.text);
  // “a story in the German newspaper FAZ”
  const named = text.findIndex((word, i) => MEDIA_NOUNS.has(word) && i > 1 && isCapitalised(text[i + 1] ?? ''));
  if (named > 0) return text[named + 1];
  for (let size = 4; size >= 1; size--) {
    for (let i = 0; i + size <= text.length; i++) {
      const part = text.slice(i, i + size);
      // “The post said buses ran” is no paper's name.
      // “a report by the Independent Budget Analyst”: one word of a longer name.
      const isWhole = size > 1 || !isCapitalised(text[i + 1] ?? '');
      const isName = isWhole && isCapitalised(part[0] as string) && isCapitalised(part.at(-1) as string);
      const name = part.join(' ');
      // “a report in the Herald”
      const isMeant = size === 1 && text[i - 1] === 'the' && OUTLET_WORDS.has(name.toLowerCase());
      if (isName && (isOutlet(name) || isMeant || (size > 1 && outletOf(name) !== undefined))) return name;
    }
  }
  return undefined;
}

/** “which [the Courier has obtained]”: whether somebody gets hold of a paper in the clause that begins at `which`. */
function isSeenBy(tokens: Mention['tokens'], which: number): boolean {
  const verb = tokens.findIndex((t, i) => i > which && /^(?:seen|obtained|reviewed|viewed|examined|read|got|saw)$/.test(t.lower));
  return verb > which + 1 && !/^(?:was|were|been)$/.test(tokens[verb - 1]?.lower ?? '');
}

const LOOSELY_TOLD =
  /^(?:the|other|earlier|previous|several|numerous|multiple|various|conflicting|local|media|newspaper|press|news|recent|latest|initial|early|reports|stories)$/;

/** “Saudi”, “Spanish”, “Indian”: by their endings. */
const NATIONAL = /^\p{Lu}\p{L}*(?:ish|an|ese|i|ch|sh|k)$/u;

/** “reports that …”, “other reports suggest”, “numerous stories alleging”, “Reports in Spain say”: other outlets', unless they are said to be loose. */
export const isOthersReports = ({ tokens }: Mention, word: string): boolean =>
  (/^(?:reports|stories)$/.test(word) && tokens.every((t) => LOOSELY_TOLD.test(t.lower))) ||
  (tokens[0]?.lower === 'reports' && /^(?:in|from)$/.test(tokens[1]?.lower ?? '')) ||
  // “Spanish reports say”
  (word === 'reports' && tokens.length === 2 && NATIONAL.test(tokens[0]?.text ?? ''));

/** By what name an outlet goes: “Harrow News”, also of “a report by Harrow News”; the noun where none is told, or several are. */
export function nameOfOutlet(mention: Mention): string {
  const isOne = mention.head !== 'reports' && !mention.tokens.some((t) => t.lower === 'and');
  return mention.name || (isOne ? outletWithin(mention) : undefined) || mention.head;
}
