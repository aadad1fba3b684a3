import type { Token } from './tokens.ts';

/** Number of words: runs of letters and digits, as a reader counts them. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** “monday”, in small letters. */
export const isWeekday = (word: string): boolean => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word);

/** Whether a word begins with a plain small letter, as nearly all do: told without a pattern, which costs more. */
export function opensSmall(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 97 && first <= 122;
}

/** Letters that are no plain one with an accent, and the plain one that stands for each where they are lacking. */
export const WITHOUT_MARK: ReadonlyMap<string, string> = new Map(
  Object.entries({
    đ: 'd',
    Đ: 'D',
    ł: 'l',
    Ł: 'L',
    ı: 'i',
    ħ: 'h',
    Ħ: 'H',
    ŧ: 't',
    Ŧ: 'T',
    ŋ: 'n',
    Ŋ: 'N',
    œ: 'o',
    Œ: 'O',
    ə: 'e',
    Ə: 'E',
  }),
);

/** A word without its accents, and with a straight apostrophe: “Müller” is “Muller” elsewhere, “O’Hale” is “O'Hale”. */
export const folded = (word: string): string => {
  const plain = word.toLowerCase().replaceAll('’', "'");
  if (/^[\w'.-]*$/.test(plain)) return plain;
  return plain.normalize('NFD').replace(/\p{M}|[đłıħŧŋœə]/gu, (letter) => WITHOUT_MARK.get(letter) ?? '');
};

/** Whether nothing but a sentence's end stands before the token `i`. */
export const opensSentence = (tokens: readonly Token[], i: number): boolean => i === 0 || /^[.!?”"]$/.test(tokens[i - 1]?.text ?? '');
