/** Where a reader can look for a source that the article does not link; nothing is sent before the click. */
export const SEARCH_ENGINES = {
  duckduckgo: { name: 'DuckDuckGo', address: 'https://duckduckgo.com/?q=' },
  google: { name: 'Google', address: 'https://www.google.com/search?q=' },
  bing: { name: 'Bing', address: 'https://www.bing.com/search?q=' },
  startpage: { name: 'Startpage', address: 'https://www.startpage.com/sp/search?query=' },
  kagi: { name: 'Kagi', address: 'https://kagi.com/search?q=' },
  'fact-check': { name: 'Google Fact Check Explorer', address: 'https://toolbox.google.com/factcheck/explorer/search/' },
} as const;

export type SearchEngine = keyof typeof SEARCH_ENGINES;

/** The address of a search. */
export function searchAddress(engine: SearchEngine, query: string): string {
  return SEARCH_ENGINES[engine].address + encodeURIComponent(query);
}
