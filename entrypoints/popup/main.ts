import { h, render } from 'preact';
import { Popup, type PopupProps } from '../../components/popup.tsx';
import { askTab } from '../../lib/extension/messages.ts';
import { loadSettings, type Settings, saveSettings } from '../../lib/extension/settings.ts';
import { activeTab, injectDetector } from '../../lib/extension/tabs.ts';
import type { PageState } from '../../lib/page/page-state.ts';

const POLL_MILLISECONDS = 150;
const PATIENCE_MILLISECONDS = 20_000;

const root = document.getElementById('app') as HTMLElement;
const tab = await activeTab();
let settings = await loadSettings();
let state: PopupProps['state'] = { status: 'working' };

function draw(): void {
  render(h(Popup, { state, settings, ...actions }), root);
}

/** Asks the tab until it has finished reading; a tab without our script cannot be read. */
async function follow(): Promise<void> {
  const until = Date.now() + PATIENCE_MILLISECONDS;
  for (let tries = 0; Date.now() < until; tries++) {
    state = await ask(tries);
    draw();
    if (state.status !== 'working') return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
  }
  state = { status: 'error', message: 'The page has not answered for 20 seconds.' };
  draw();
}

async function ask(tries: number): Promise<PopupProps['state']> {
  if (!tab || (tab.url !== undefined && !/^https?:/.test(tab.url))) return { status: 'forbidden' };
  try {
    return ((await askTab(tab.id, 'get-state', undefined)) as PageState | undefined) ?? { status: 'working' };
  } catch {
    // Nobody there: the tab is older than the extension, is still loading, or is closed to extensions.
  }
  if (tries > 8) return tab.url === undefined ? { status: 'forbidden' } : { status: 'not-an-article' };
  if (tries !== 2) return { status: 'working' };
  try {
    await injectDetector(tab.id);
    return { status: 'working' };
  } catch {
    return { status: 'forbidden' };
  }
}

const actions = {
  onShow: (id: string) => {
    if (tab) void askTab(tab.id, 'show', { id }).catch(() => follow());
  },
  onToggle: async (shown: boolean) => {
    if (!tab) return;
    try {
      state = await askTab(tab.id, 'set-shown', { shown });
      draw();
    } catch {
      await follow();
    }
  },
  onRetry: async () => {
    state = { status: 'working' };
    draw();
    if (tab) await askTab(tab.id, 'retry', undefined).catch(() => undefined);
    await follow();
  },
  onSettings: async (change: Partial<Settings>) => {
    settings = { ...settings, ...change };
    draw();
    try {
      await saveSettings(settings);
      // This tab at once, so that the list is right; all others hear of it from the store.
      if (tab) state = await askTab(tab.id, 'set-choice', settings).catch(() => state);
      draw();
    } catch (error) {
      state = { status: 'error', message: `The setting could not be saved: ${String(error)}` };
      draw();
    }
  },
};

draw();
await follow();
