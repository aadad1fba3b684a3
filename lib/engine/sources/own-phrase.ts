import type { ArticleText } from '../text/document.ts';
import type { Range } from '../text/ranges.ts';
import { FIRM_NOUNS, MAY_BE_FIRM } from './firms.ts';
import type { NameIndex } from './names.ts';

/** The part of a source that tells who it is: “[an architect], who [said]”, without the pronoun that takes it up. */
export function ownPhrase({ text }: ArticleText, { start, end }: Range, names: NameIndex): Range {
  // “The company, [Hale Brothers],”: its name, and not what it is besides.
  const named = /^(?:[Tt]he|[Ii]ts) (?:\p{Ll}+ ){0,2}(\p{Ll}+), (\p{Lu}[\p{L}.&’'-]*(?: \p{Lu}[\p{L}.&’'-]*){0,3}),?$/u.exec(
    text.slice(start, end),
  );
  if (named?.[1] && named[2] && FIRM_NOUNS.has(named[1]))
    return { start: start + named[0].lastIndexOf(named[2]), end: start + named[0].lastIndexOf(named[2]) + named[2].length };
  // “The ship's owner, [Falcon Marine]”: a firm, where no person bears the name.
  const owner =
    /^(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]n?|[Oo]ne)(?: [^,]{2,40}?)? (\p{Ll}+), (\p{Lu}[\p{L}&’'-]*(?: \p{Lu}[\p{L}&’'-]*){0,3}),?$/u.exec(
      text.slice(start, end),
    );
  if (owner?.[1] && owner[2] && MAY_BE_FIRM.test(owner[1]) && !names.find(owner[2].split(' '))) {
    const at = start + owner[0].lastIndexOf(owner[2]);
    return { start: at, end: at + owner[2].length };
  }
  const phrase = /^(.+?),?\s+(?:who|whom|which|that)$/s.exec(text.slice(start, end))?.[1];
  // “Neither [the firm] nor its lawyers”: the first of the two stands for both.
  const first = /^(neither )(.+?) nor /is.exec(text.slice(start, end));
  if (first?.[1] && first[2]) return { start: start + first[1].length, end: start + first[1].length + first[2].length };
  return { start, end: phrase ? start + phrase.length : end };
}
