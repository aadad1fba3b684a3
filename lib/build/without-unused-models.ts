/** The language model's parts for sentiment and for entities: `lib/engine/text/tokens.ts` takes them out of what wink is given. */
const UNUSED = /wink-eng-lite-web-model\/dist\/languages\/cur\/models\/eng-(?:sa|ner)-model\.json$/;

/** Leaves half a megabyte out of the background that the engine never reads (Vite's `load` hook). */
export function withoutUnusedModels(): { name: string; enforce: 'pre'; load(id: string): string | undefined } {
  return {
    name: 'without-unused-models',
    enforce: 'pre',
    load: (id) => (UNUSED.test(id.split('?')[0] ?? '') ? '{}' : undefined),
  };
}
