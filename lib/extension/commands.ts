import { browser } from 'wxt/browser';
import type { Translate } from '../i18n/translate.ts';
import { askTab, type PageCommand } from './messages.ts';
import { activeTab } from './tabs.ts';

const MENU_ITEM = 'who';
const COMMANDS: readonly string[] = ['toggle', 'next', 'previous', 'card'] satisfies PageCommand[];

/** A page without an article, or without us, has nothing to answer. */
const send = (tabId: number, command: PageCommand) => askTab(tabId, 'command', { command }).catch(() => undefined);

/** Puts “Who says this?” into the menu of selected words, in the reader's language. */
export async function makeMenu(t: Translate): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU_ITEM,
    title: t('menu.who'),
    contexts: ['selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

/** Passes keyboard commands and the menu's choice on to the page. */
export function answerCommands(): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    const tabId = tab?.id ?? (await activeTab())?.id;
    if (tabId !== undefined && COMMANDS.includes(command)) await send(tabId, command as PageCommand);
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU_ITEM && tab?.id !== undefined) void send(tab.id, 'who');
  });
}

/** The commands with the keys that the reader has given them. */
export async function shortcuts(): Promise<{ name: string; keys: string }[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut }) => (name ? [{ name, keys: shortcut ?? '' }] : []));
}
