/** Finds the live text nodes behind the text of Readability's result, which keeps their order. */
export class LiveText {
  readonly #document: Document;
  #walker: TreeWalker | undefined;
  #anchor: Element | undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  /**
   * The live text nodes whose data make up `data`, the next ones below `element`. Readability keeps the order of text, so
   * one walk forward per element finds them; adjacent nodes that it has merged are taken together.
   */
  take(element: Element, data: string): Text[] {
    if (element !== this.#anchor || !this.#walker) {
      this.#anchor = element;
      this.#walker = this.#document.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
    }
    const found = this.#next(data);
    if (found.length > 0) return found;
    this.#walker = this.#document.createTreeWalker(element, 4);
    return this.#next(data);
  }

  #next(data: string): Text[] {
    const walker = this.#walker as TreeWalker;
    const run: Text[] = [];
    let joined = '';
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (node.data === '') continue;
      if (!data.startsWith(joined + node.data)) {
        run.length = 0;
        joined = '';
        if (!data.startsWith(node.data)) continue;
      }
      run.push(node);
      joined += node.data;
      if (joined === data) return run;
    }
    return [];
  }
}
