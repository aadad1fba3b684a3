/** Whether a list holds a word; the list is taken apart when it is first asked, which short texts never do. */
export function within(words: string): (word: string) => boolean {
  let set: ReadonlySet<string> | undefined;
  return (word) => {
    set ??= new Set(words.split(' '));
    return set.has(word);
  };
}
