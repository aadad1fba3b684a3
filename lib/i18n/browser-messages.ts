import type { Catalogue, MessageKey } from './translate.ts';

/** What the browser itself shows of us, in its own language: in the list of extensions, in menus of shortcuts. */
const KEYS: readonly MessageKey[] = [
  'extension.name',
  'extension.description',
  'command.toggle',
  'command.next',
  'command.previous',
  'command.card',
];

/** The name of a message in the manifest: browsers allow letters, digits and underscores. */
export const browserMessage = (key: MessageKey): string => `__MSG_${nameOf(key)}__`;

const nameOf = (key: MessageKey) => key.replace(/\W/g, '_');

/** The contents of `_locales/…/messages.json` for one language. */
export function browserMessages(catalogue: Catalogue): string {
  return JSON.stringify(Object.fromEntries(KEYS.map((key) => [nameOf(key), { message: catalogue[key] }])), undefined, 2);
}
