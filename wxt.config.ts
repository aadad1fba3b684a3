import { defineConfig } from 'wxt';
import { licencesOf } from './lib/build/licences.ts';
import { readabilityWords } from './lib/build/readability-words.ts';
import { withoutInnerHtml } from './lib/build/without-inner-html.ts';
import { withoutUnusedModels } from './lib/build/without-unused-models.ts';
import { browserMessage, browserMessages } from './lib/i18n/browser-messages.ts';
import { LANGUAGES, type Language, loadCatalogue } from './lib/i18n/languages.ts';

// Oldest versions in which `CSS.highlights.highlightsFromPoint` exists: hovering needs it, and there is no fallback.
const OLDEST_CHROME = '140';
const OLDEST_FIREFOX = '150.0';

/** Only what these pages need, and no connection to anywhere. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'";

const key = (keys: string) => ({ suggested_key: { default: keys } });

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [readabilityWords(), withoutInnerHtml(), withoutUnusedModels()],
    // For `npm run coverage`, which leads what ran in the browser back to our lines.
    ...(process.env.SOURCELIGHT_COVERAGE && { build: { sourcemap: 'inline', minify: false } }),
  }),
  hooks: {
    // The browser's own texts come from the same catalogues as ours.
    'build:publicAssets': async (_wxt, files) => {
      files.push({ relativeDest: 'LICENCES.txt', contents: licencesOf(import.meta.dirname) });
      for (const language of Object.keys(LANGUAGES) as Language[])
        files.push({ relativeDest: `_locales/${language}/messages.json`, contents: browserMessages(await loadCatalogue(language)) });
    },
  },
  manifest: ({ browser }) => ({
    name: browserMessage('extension.name'),
    description: browserMessage('extension.description'),
    default_locale: 'en',
    // Each is explained in PRIVACY.md. No remote host; what pages are read is the reader's to say.
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    host_permissions: ['http://*/*', 'https://*/*'],
    icons: Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/active-${size}.png`])),
    action: {
      default_title: browserMessage('extension.name'),
      default_icon: Object.fromEntries([16, 32, 48].map((size) => [size, `icon/idle-${size}.png`])),
    },
    content_security_policy: { extension_pages: PAGE_POLICY },
    // Chrome takes four suggestions; the switch is the one that has its place in the popup as well.
    commands: {
      _execute_action: key('Alt+Shift+S'),
      next: { ...key('Alt+Shift+N'), description: browserMessage('command.next') },
      previous: { ...key('Alt+Shift+P'), description: browserMessage('command.previous') },
      card: { ...key('Alt+Shift+O'), description: browserMessage('command.card') },
      toggle: { description: browserMessage('command.toggle') },
    },
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
