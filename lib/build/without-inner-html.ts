/** What the bundler asks of a plugin (Vite's `transform` hook, as much of it as is used here). */
interface BundlerPlugin {
  name: string;
  transform(code: string, id: string): string | undefined;
}

/**
 * The places where libraries of ours write markup into elements, each with what does the same without: nothing of ours
 * can turn a page's text into markup then, and the stores' linters find nothing to ask about.
 */
const CHANGES: readonly { file: RegExp; from: string; to: string }[] = [
  // `dangerouslySetInnerHTML`, which no component uses.
  { file: /preact\/dist\/preact\.mjs$/, from: '(t.innerHTML=h.__html)', to: 't' },
  // Readability keeps its copy of the page for another try, which `lib/article/blocks.ts` does with a new one.
  { file: /Readability\.js$/, from: 'var pageCacheHtml = page.innerHTML;', to: '' },
  { file: /Readability\.js$/, from: 'page.innerHTML = pageCacheHtml;', to: '' },
  // Its small DOM is given nodes, never markup.
  {
    file: /JSDOMParser\.js$/,
    from: 'textNode.innerHTML = this.html.substring(\n            this.currentChar,\n            this.html.length\n          );',
    to: '',
  },
  { file: /JSDOMParser\.js$/, from: 'textNode.innerHTML = this.html.substring(this.currentChar, n);', to: '' },
  // Pictures out of <noscript>: no text of the article's.
  { file: /Readability\.js$/, from: 'tmp.innerHTML = noscript.innerHTML;', to: '' },
];

/**
 * Takes the writing of markup out of the libraries that we ship.
 * @throws Error where a library has changed so that the place is not found: then it must be looked at again
 */
export function withoutInnerHtml(): BundlerPlugin {
  return {
    name: 'without-inner-html',
    transform(code, id) {
      const own = CHANGES.filter(({ file }) => file.test(id.split('?')[0] ?? ''));
      if (own.length === 0) return undefined;
      return own.reduce((text, { from, to }) => {
        if (!text.includes(from)) throw new Error(`${id} has no “${from}” any more: see lib/build/without-inner-html.ts`);
        return text.replace(from, to);
      }, code);
    },
  };
}
