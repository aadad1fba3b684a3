import { browser } from 'wxt/browser';
import type { PageState, TabState } from '../page/page-state.ts';
import type { Settings } from '../settings/settings.ts';
import { isSiteAllowed } from '../settings/sites.ts';
import { followTab, type News } from './follow.ts';
import { askTab } from './messages.ts';
import { askDetector, injectArticleScript, injectDetector, type TabAddress } from './tabs.ts';

const POLL_MILLISECONDS = 120;
const PATIENCE_MILLISECONDS = 20_000;
/** After so many questions without an answer our script is sent in, and after so many the page is given up. */
const TRIES_TO_SEND = 2;
const TRIES_TO_SEND_READER = 6;
const TRIES_AT_ALL = 10;

/** What the part that reads articles says of a tab's page or, where that is not at work there, the detector; undefined where neither is. */
async function pageState(id: number): Promise<PageState | undefined> {
  const state = (await askTab(id, 'get-state', undefined).catch(() => undefined)) as PageState | undefined;
  return state ?? askDetector(id);
}

export interface TabViewPorts {
  /** Whether the reader has opened this view by a click, which asks for the page: the popup, not the panel that stays open. */
  isAsked: boolean;
  /** Told of each new state of the tab's page. */
  changed(state: TabState): void;
  /** The passage that the reader has scrolled to. */
  inView?(id: string): void;
}

/** Stands for one tab: asks its page, follows it, and passes the reader's wishes on. */
export class TabView {
  readonly #tab: TabAddress | undefined;
  readonly #ports: TabViewPorts;
  #unfollow: (() => void) | undefined;
  #ended = false;
  #state: TabState = { status: 'working' };

  constructor(tab: TabAddress | undefined, ports: TabViewPorts) {
    this.#tab = tab;
    this.#ports = ports;
  }

  get state(): TabState {
    return this.#state;
  }

  #set(state: TabState): void {
    if (this.#ended) return;
    this.#state = state;
    this.#ports.changed(state);
  }

  /**
   * Asks the tab until its page has been read, then follows it.
   * @param settings say whether the page may be read without being asked for
   */
  async start(settings: Settings): Promise<void> {
    const until = Date.now() + PATIENCE_MILLISECONDS;
    for (let tries = 0; Date.now() < until && !this.#ended; tries++) {
      const state = await this.#ask(tries, settings);
      if (state.status !== 'working') {
        this.#set(state);
        if (state.status === 'annotated' || state.status === 'error') this.#follow(settings);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
    }
    this.#set({ status: 'silent' });
  }

  async #ask(tries: number, settings: Settings): Promise<TabState> {
    const { id, url } = this.#tab ?? {};
    if (id === undefined || (url !== undefined && !/^https?:/.test(url))) return { status: 'forbidden' };
    try {
      const state = await pageState(id);
      // An article was found, but whoever was to send for its reader was stopped before.
      if (state?.status === 'working' && tries === TRIES_TO_SEND_READER) await injectArticleScript(id);
      // Nobody may be there: the tab is older than the extension, is still loading or is switched off.
      if (state) return state;
    } catch {
      // It is closed to extensions.
    }
    if (url !== undefined && !isSiteAllowed(settings, url)) return { status: 'off' };
    if (tries > TRIES_AT_ALL) return url === undefined ? { status: 'forbidden' } : { status: 'not-an-article' };
    const onClick = settings.start === 'click';
    if (onClick && !this.#ports.isAsked) return { status: 'waiting' };
    if (tries !== (onClick ? 0 : TRIES_TO_SEND)) return { status: 'working' };
    try {
      await (onClick ? injectArticleScript(id) : injectDetector(id));
      return { status: 'working' };
    } catch {
      return { status: 'forbidden' };
    }
  }

  #follow(settings: Settings): void {
    if (this.#ended || this.#tab === undefined) return;
    this.#unfollow?.();
    const heard = (news: News) => {
      if ('state' in news) this.#set(news.state);
      else this.#ports.inView?.(news.inView);
    };
    this.#unfollow = followTab(this.#tab.id, heard, () => {
      // The page has gone: another may be on its way into the tab.
      if (!this.#ended) setTimeout(() => void this.start(settings), POLL_MILLISECONDS);
    });
  }

  /** Scrolls the page to a passage. */
  async show(id: string): Promise<void> {
    await this.#asked(() => askTab(this.#id, 'show', { id }));
  }

  async setShown(shown: boolean): Promise<void> {
    await this.#asked(async () => this.#set(await askTab(this.#id, 'set-shown', { shown })));
  }

  async retry(settings: Settings): Promise<void> {
    this.#set({ status: 'working' });
    await askTab(this.#id, 'retry', undefined).catch(() => undefined);
    await this.start(settings);
  }

  /** Reads the page though the settings keep us off it. */
  async readOnce(settings: Settings): Promise<void> {
    this.#set({ status: 'working' });
    await this.#asked(async () => {
      await injectArticleScript(this.#id);
      await this.start({ ...settings, siteRule: 'all', neverSites: [] });
    });
  }

  get #id(): number {
    return this.#tab?.id ?? browser.tabs.TAB_ID_NONE;
  }

  async #asked(question: () => Promise<unknown>): Promise<void> {
    try {
      await question();
    } catch {
      this.#set({ status: 'gone' });
    }
  }

  /** Lets the tab go. */
  end(): void {
    this.#ended = true;
    this.#unfollow?.();
  }
}
