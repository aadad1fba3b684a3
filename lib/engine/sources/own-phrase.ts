import type { ArticleText } from '../text/document.ts';
import type { Range } from '../text/ranges.ts';
import { FIRM_NOUNS, MAY_BE_FIRM } from './firms.ts';
import type { NameIndex } from './names.ts';

const NAMED_FIRM = /^(?:[Tt]he|[Ii]ts) (?:\p{Ll}+ ){0,2}(\p{Ll}+), (\p{Lu}[\p{L}.&’'-]*(?: \p{Lu}[\p{L}.&’'-]*){0,3}),?$/u;

/** No full stop in the name, which a person's initials have: owners are people, too. */
const NAMED_OWNER =
  /^(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]n?|[Oo]ne)(?: [^,]{2,40}?)? (\p{Ll}+), (\p{Lu}[\p{L}&’'-]*(?: \p{Lu}[\p{L}&’'-]*){0,3}),?$/u;

/** “[Mr Lee] was (one of six clerks who complained)”: who opens the sentence, up to where it is told of whom he is one. */
const IS_ONE =
  /(?:^|\n|[.!?”"]\s)\s*((?:(?:Mr|Mrs|Ms|Dr|Sir|Dame)\.? )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})) (?:is|was) (?:also )?$/u;

/** In characters; names are no longer. */
const LONGEST_OPENING = 60;

/** The part of a source that tells who it is: “[an architect], who [said]”, without the pronoun that takes it up. */
export function ownPhrase({ text }: ArticleText, { start, end }: Range, names: NameIndex): Range {
  const source = text.slice(start, end);
  const one = /^one of /.test(source) ? IS_ONE.exec(text.slice(Math.max(0, start - LONGEST_OPENING), start)) : null;
  if (one?.[1] && one[2] && names.find(one[2].split(' '))) {
    const at = text.lastIndexOf(one[1], start);
    return { start: at, end: at + one[1].length };
  }
  // “The company, [Hale Brothers],”: its name, and not what it is besides.
  const named = NAMED_FIRM.exec(source);
  // “The ship's owner, [Falcon Marine]”: a firm, where no person bears the name.
  const owner = NAMED_OWNER.exec(source);
  const isOwners = owner?.[1] && owner[2] && MAY_BE_FIRM.test(owner[1]) && !names.find(owner[2].split(' '));
  const name = named?.[1] && FIRM_NOUNS.has(named[1]) ? named[2] : isOwners ? owner[2] : undefined;
  if (name) {
    const at = start + source.lastIndexOf(name);
    return { start: at, end: at + name.length };
  }
  // “[Others], though, [said]”, and not “one of whom”
  const phrase = /^(.+?)(?<!\bof)(?:,?\s+(?:who|whom|which|that)|,\s+(?:though|however|meanwhile|too|by contrast))$/s.exec(source)?.[1];
  // “[Traders] the Courier spoke to”, “[officers] this paper talked to”
  const met =
    /^(.+?) (?:(?:the|this) )?(?:\p{Lu}[\p{L}’'-]* ?|paper |newspaper |website |magazine ){1,3}(?:spoke|talked) (?:to|with)$/u.exec(
      source,
    )?.[1];
  if (met && /^\p{L}[\p{L} ]*s$/u.test(met)) return { start, end: start + met.length };
  // “appeared in [the Sun] on Saturday that said”
  const when = phrase === undefined ? null : / (?:on|last|this) (?:\p{L}+day|week|month|year)$/u.exec(phrase);
  if (when && phrase) return { start, end: start + phrase.length - when[0].length };
  // “Neither [the firm] nor its lawyers”: the first of the two stands for both.
  const first = /^(neither )(.+?) nor /is.exec(source);
  if (first?.[1] && first[2]) return { start: start + first[1].length, end: start + first[1].length + first[2].length };
  return { start, end: phrase ? start + phrase.length : end };
}
