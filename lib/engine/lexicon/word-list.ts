/** The words of a list that stand apart by spaces or line breaks. */
export const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/));

/** Whether a list holds a word; the list is taken apart when it is first asked, which short texts never do. */
export function within(list: string): (word: string) => boolean {
  let set: ReadonlySet<string> | undefined;
  return (word) => {
    set ??= words(list);
    return set.has(word);
  };
}
