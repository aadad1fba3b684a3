import { browser } from 'wxt/browser';
import type { Article } from '../engine/analyse.ts';
import type { Report } from '../engine/report.ts';
import type { PageState } from '../page/page-state.ts';
import type { MarkingChoice } from '../report/marks.ts';

/** Every message of the extension, by its name: what is sent and what comes back. */
interface Messages {
  /** Detector → background: this page is an article, send the part that reads it. */
  'article-found': { payload: undefined; answer: undefined };
  /** Article script → background: read this text. */
  analyse: { payload: Article; answer: Report };
  /** Article script → background: number for the badge; nothing takes it off. */
  badge: { payload: { marked?: number }; answer: undefined };
  /** Popup → tab. */
  'get-state': { payload: undefined; answer: PageState };
  'set-shown': { payload: { shown: boolean }; answer: PageState };
  'set-choice': { payload: MarkingChoice; answer: PageState };
  show: { payload: { id: string }; answer: { found: boolean } };
  retry: { payload: undefined; answer: PageState };
}

export type MessageName = keyof Messages;
export type Answer<N extends MessageName> = Messages[N]['answer'];
export type Payload<N extends MessageName> = Messages[N]['payload'];

interface Envelope<N extends MessageName> {
  sourcelight: N;
  payload: Payload<N>;
}

function isEnvelope(message: unknown): message is Envelope<MessageName> {
  return typeof message === 'object' && message !== null && typeof (message as { sourcelight?: unknown }).sourcelight === 'string';
}

/** Sends a message to the background. Rejects where the background's handler throws or cannot be reached. */
export function askBackground<N extends MessageName>(name: N, payload: Payload<N>): Promise<Answer<N>> {
  return browser.runtime.sendMessage({ sourcelight: name, payload } satisfies Envelope<N>);
}

/** Sends a message to the content script of a tab's main frame. Rejects where there is none. */
export function askTab<N extends MessageName>(tabId: number, name: N, payload: Payload<N>): Promise<Answer<N>> {
  return browser.tabs.sendMessage(tabId, { sourcelight: name, payload } satisfies Envelope<N>, { frameId: 0 });
}

export type Handlers = {
  [N in MessageName]?: (payload: Payload<N>, tabId: number | undefined) => Promise<Answer<N>>;
};

/** Answers messages by name; those without a handler are left to other listeners. Returns what takes it back. */
export function handleMessages(handlers: Handlers): () => void {
  const listener = (message: unknown, sender: { tab?: { id?: number | undefined } }): Promise<unknown> | undefined => {
    if (!isEnvelope(message)) return undefined;
    const handler = handlers[message.sourcelight] as ((payload: unknown, tabId?: number) => Promise<unknown>) | undefined;
    return handler?.(message.payload, sender.tab?.id);
  };
  // The polyfill's typing asks for `true` or a promise; a listener that does not answer returns nothing.
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  return () => browser.runtime.onMessage.removeListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}
