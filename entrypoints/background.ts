import model from 'wink-eng-lite-web-model';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { readCopy } from '../lib/article/blocks.ts';
import type { Engine } from '../lib/engine/analyse.ts';
import { loadEngine } from '../lib/engine/load.ts';
import { answerCommands, makeMenu } from '../lib/extension/commands.ts';
import { catalogueFor, translateFor } from '../lib/extension/interface.ts';
import { handleMessages } from '../lib/extension/messages.ts';
import { isReadByItself, lookAtOpenTabs, registerDetector } from '../lib/extension/registration.ts';
import { loadSettings, migrateSettings, watchSettings } from '../lib/extension/settings-store.ts';
import { injectArticleScript, restyleTab } from '../lib/extension/tabs.ts';
import { setToolbar } from '../lib/extension/toolbar.ts';
import type { SettingName } from '../lib/settings/settings.ts';

// Built on first use and lost whenever the browser stops the background; nothing else is kept here.
let engine: Engine | undefined;

/** The settings that say where the detector runs. */
const WHERE: readonly string[] = ['start', 'siteRule', 'neverSites', 'onlySites'] satisfies SettingName[];

/** @param names the settings that have changed; all of them unless given */
async function applySettings(names?: readonly string[]): Promise<void> {
  const { settings } = await loadSettings();
  if (names?.some((name) => WHERE.includes(name)) ?? true) {
    await registerDetector(settings);
    // Not waited for: a tab that never answers must not hold up the next change.
    void lookAtOpenTabs(settings).catch(() => undefined);
  }
  if (names?.includes('language') ?? true) await makeMenu(await translateFor(settings.language));
}

export default defineBackground(() => {
  handleMessages({
    'article-found': async (_payload, tab) => {
      const { settings } = await loadSettings();
      if (tab && isReadByItself(settings, tab.url)) await injectArticleScript(tab.id);
      return undefined;
    },
    'read-copy': async (copy) => readCopy(copy) ?? null,
    analyse: async (article) => {
      engine ??= loadEngine(model);
      return engine(article);
    },
    badge: async ({ status, marked }, tab) => {
      const { settings } = await loadSettings();
      return tab ? setToolbar(await translateFor(settings.language), tab.id, status, marked) : '';
    },
    interface: ({ language }) => catalogueFor(language),
    restyle: async ({ from, to }, tab) => {
      if (tab) await restyleTab(tab.id, from, to);
      return undefined;
    },
  });
  answerCommands();
  // One after the other: two changes in quick succession must not register twice.
  let applied: Promise<unknown> = Promise.resolve();
  const apply = (names?: readonly string[]) => {
    const next = () => applySettings(names);
    applied = applied.then(next, next);
  };
  watchSettings((_read, names) => apply(names));
  browser.runtime.onStartup.addListener(() => apply());
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await migrateSettings().catch(() => undefined);
    apply();
    if (reason === 'install') await browser.tabs.create({ url: '/welcome.html' });
  });
});
