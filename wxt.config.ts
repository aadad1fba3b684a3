import { defineConfig } from 'wxt';

// Oldest versions in which `CSS.highlights.highlightsFromPoint` exists: hovering needs it, and there is no fallback.
const OLDEST_CHROME = '140';
const OLDEST_FIREFOX = '150.0';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Sourcelight',
    description: 'Shows what a news article rests on: anonymous sources and unverified claims, marked in the page.',
    // scripting: the part that reads an article is only injected where a page looks like one.
    // storage: the reader's settings. No other permission, no remote host.
    permissions: ['scripting', 'storage'],
    host_permissions: ['http://*/*', 'https://*/*'],
    content_scripts: [{ matches: ['http://*/*', 'https://*/*'], js: ['detector.js'], run_at: 'document_idle' }],
    action: { default_title: 'Sourcelight' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sourcelight@sourcelight.example',
              strict_min_version: OLDEST_FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: OLDEST_CHROME }),
  }),
});
