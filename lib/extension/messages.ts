import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { BodyBlock, SentCopy } from '../article/blocks.ts';
import type { Article } from '../engine/analyse.ts';
import type { Report } from '../engine/report.ts';
import type { Language } from '../i18n/languages.ts';
import type { Catalogue } from '../i18n/translate.ts';
import type { PageState } from '../page/page-state.ts';
import type { Looks } from '../settings/looks.ts';
import { SETTING_SCHEMAS } from '../settings/settings.ts';

/** What a keyboard command asks of a page. */
export type PageCommand = 'toggle' | 'next' | 'previous' | 'card' | 'who';

/** Every message of the extension, by its name: what is sent and what comes back. */
interface Messages {
  /** Detector → background: this page is an article, send the part that reads it. */
  'article-found': { payload: undefined; answer: undefined };
  /** Article script → background: find the article's body in this copy of the page. */
  'read-copy': { payload: SentCopy; answer: BodyBlock[] | null };
  /** Article script → background: read this text. */
  analyse: { payload: Article; answer: Report };
  /** Article script → background: what the toolbar button shows; no number where nothing is marked. Answered in words. */
  badge: { payload: { status: PageState['status']; marked?: number }; answer: string };
  /** Article script → background: the texts of the interface in this language. */
  interface: { payload: { language: Language | 'auto' }; answer: { language: Language; catalogue: Catalogue } };
  /** Article script → background: the highlights of this tab look like this from now on. */
  restyle: { payload: { from: Looks; to: Looks }; answer: undefined };
  /** Popup and panel → tab. */
  'get-state': { payload: undefined; answer: PageState };
  'set-shown': { payload: { shown: boolean }; answer: PageState };
  show: { payload: { id: string }; answer: { found: boolean } };
  retry: { payload: undefined; answer: PageState };
  /** Background → tab: the reader pressed a key or chose from the menu. */
  command: { payload: { command: PageCommand }; answer: undefined };
}

export type MessageName = keyof Messages;
export type Answer<N extends MessageName> = Messages[N]['answer'];
export type Payload<N extends MessageName> = Messages[N]['payload'];

interface Envelope<N extends MessageName> {
  sourcelight: N;
  payload: Payload<N>;
}

const text = v.string();
const count = v.pipe(v.number(), v.minValue(0));
const looks = v.object({ palette: SETTING_SCHEMAS.palette, colours: SETTING_SCHEMAS.colours });
const nothing = v.optional(v.unknown());

/** What may come in by each name: whatever does not fit is not answered. */
const PAYLOADS: Record<MessageName, v.GenericSchema> = {
  'article-found': nothing,
  // Of its many items none is looked at here: what cannot be put together is answered with an error.
  'read-copy': v.object({ title: text, items: v.array(v.unknown()), sparing: v.boolean() }),
  analyse: v.object({
    text,
    links: v.array(v.object({ start: count, end: count, href: text })),
    setApart: v.optional(v.array(v.object({ start: count, end: count }))),
    url: v.optional(text),
    title: v.optional(text),
    language: v.optional(text),
  }),
  badge: v.object({ status: text, marked: v.optional(count) }),
  interface: v.object({ language: SETTING_SCHEMAS.language }),
  restyle: v.object({ from: looks, to: looks }),
  'get-state': nothing,
  'set-shown': v.object({ shown: v.boolean() }),
  show: v.object({ id: text }),
  retry: nothing,
  command: v.object({ command: v.picklist(['toggle', 'next', 'previous', 'card', 'who']) }),
};

function isEnvelope(message: unknown): message is Envelope<MessageName> {
  if (typeof message !== 'object' || message === null) return false;
  const { sourcelight, payload } = message as { sourcelight?: unknown; payload?: unknown };
  return typeof sourcelight === 'string' && Object.hasOwn(PAYLOADS, sourcelight) && v.is(PAYLOADS[sourcelight as MessageName], payload);
}

/** A background that was stopped in the middle of its work never answers: it is asked again after so long, in milliseconds. */
const PATIENCE = 6000;
const TRIES = 3;

/** Characters that the slowest machine reads in a millisecond; a book takes it longer than the patience for a news article. */
const SLOWEST_READING = 20;

/** How much longer the background may take to answer for a text, in milliseconds. */
export const timeToRead = (text: string): number => text.length / SLOWEST_READING;

const NO_ANSWER = Symbol('no answer');

/**
 * Sends a message to the background, and once more where it does not answer: all that we ask of it can be asked twice. Rejects
 * where its handler throws, or where it cannot be reached.
 * @param work milliseconds that what is asked for may take by itself
 */
export async function askBackground<N extends MessageName>(name: N, payload: Payload<N>, work = 0): Promise<Answer<N>> {
  for (let tries = 0; tries < TRIES; tries++) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<typeof NO_ANSWER>((resolve) => {
      timer = setTimeout(resolve, PATIENCE + work, NO_ANSWER);
    });
    const answer = await Promise.race([browser.runtime.sendMessage({ sourcelight: name, payload } satisfies Envelope<N>), late]);
    clearTimeout(timer);
    if (answer !== NO_ANSWER) return answer as Answer<N>;
  }
  throw new Error('The extension’s background does not answer.');
}

/** Sends a message to the content script of a tab's main frame. Rejects where there is none. */
export function askTab<N extends MessageName>(tabId: number, name: N, payload: Payload<N>): Promise<Answer<N>> {
  return browser.tabs.sendMessage(tabId, { sourcelight: name, payload } satisfies Envelope<N>, { frameId: 0 });
}

interface Sender {
  id?: string;
  /** Of the document that sent it. */
  url?: string;
  tab?: { id?: number | undefined };
}

/** The tab that a message comes from. */
export interface SenderTab {
  id: number;
  url: string;
}

export type Handlers = {
  [N in MessageName]?: (payload: Payload<N>, tab: SenderTab | undefined) => Promise<Answer<N>>;
};

/**
 * Answers messages by name; those without a handler are left to other listeners, those from elsewhere than this extension and
 * those that do not fit their form to nobody. Returns what takes it back.
 */
export function handleMessages(handlers: Handlers): () => void {
  const listener = (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
    const handler = handlers[message.sourcelight] as ((payload: unknown, tab?: SenderTab) => Promise<unknown>) | undefined;
    const { id } = sender.tab ?? {};
    return handler?.(message.payload, id === undefined ? undefined : { id, url: sender.url ?? '' });
  };
  // The polyfill's typing asks for `true` or a promise; a listener that does not answer returns nothing.
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  return () => browser.runtime.onMessage.removeListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}
