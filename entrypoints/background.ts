import model from 'wink-eng-lite-web-model';
import { defineBackground } from 'wxt/utils/define-background';
import type { Engine } from '../lib/engine/analyse.ts';
import { loadEngine } from '../lib/engine/load.ts';
import { handleMessages } from '../lib/extension/messages.ts';
import { injectArticleScript, setBadge } from '../lib/extension/tabs.ts';

// Built on first use and lost whenever the browser stops the background; nothing else is kept here.
let engine: Engine | undefined;

export default defineBackground(() => {
  handleMessages({
    'article-found': async (_payload, tabId) => {
      if (tabId !== undefined) await injectArticleScript(tabId);
      return undefined;
    },
    analyse: async (article) => {
      engine ??= loadEngine(model);
      return engine(article);
    },
    badge: async ({ marked }, tabId) => {
      if (tabId !== undefined) await setBadge(tabId, marked);
      return undefined;
    },
  });
});
