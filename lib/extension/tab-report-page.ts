import { h, render } from 'preact';
import { browser } from 'wxt/browser';
import { TabReport, type TabReportProps } from '../../components/tab-report.tsx';
import type { Settings } from '../settings/settings.ts';
import { siteName, withSite } from '../settings/sites.ts';
import { keepSettings, openOwnPage, openSettings, version } from './own-page.ts';
import { openSidePanel } from './side-panel.ts';
import { TabView } from './tab-view.ts';
import { activeTab, type TabAddress } from './tabs.ts';

/** Shows the report of the tab in front, in the popup or the side panel. */
export class TabReportPage {
  readonly #root: HTMLElement;
  readonly #isPanel: boolean;
  #page!: Awaited<ReturnType<typeof openOwnPage>>;
  #view = new TabView(undefined, { isAsked: false, changed: () => undefined });
  #tab: TabAddress | undefined;
  #inView: string | undefined;
  #problem: string | undefined;

  /** @param isPanel whether this is the side panel, which follows the reader's scrolling and goes from tab to tab */
  constructor(root: HTMLElement, isPanel: boolean) {
    this.#root = root;
    this.#isPanel = isPanel;
  }

  async start(): Promise<void> {
    this.#page = await openOwnPage((page) => {
      this.#page = page;
      this.#draw();
    });
    await this.look();
  }

  /** Turns to the tab that is in front now. */
  async look(): Promise<void> {
    const tab = await activeTab();
    this.#view.end();
    this.#tab = tab;
    this.#inView = undefined;
    this.#view = new TabView(tab, {
      isAsked: !this.#isPanel,
      changed: () => this.#draw(),
      ...(this.#isPanel && {
        inView: (id: string) => {
          this.#inView = id;
          this.#draw();
        },
      }),
    });
    this.#draw();
    await this.#view.start(this.#settings);
  }

  /** Whether this view stands for a tab. */
  isAbout(tabId: number): boolean {
    return this.#tab?.id === tabId;
  }

  get #settings(): Settings {
    return this.#page.read.settings;
  }

  async #keep(change: Partial<Settings>): Promise<void> {
    this.#problem = await keepSettings(this.#page.t, change);
    this.#draw();
  }

  /** Switches the page's site off or on again, for good. */
  async #setSite(allowed: boolean): Promise<void> {
    const { url } = this.#tab ?? {};
    if (url === undefined) return;
    const view = this.#view;
    await this.#keep(withSite(this.#settings, url, allowed));
    // What is off now goes by itself; what is on again is read anew.
    if (allowed && this.#problem === undefined) await view.readOnce(this.#settings);
  }

  #draw(): void {
    const { t } = this.#page;
    const view = this.#view;
    const { windowId, url, id } = this.#tab ?? {};
    const props: TabReportProps = {
      t,
      state: view.state,
      settings: this.#settings,
      site: url === undefined || !/^https?:/.test(url) ? undefined : siteName(url),
      version: version(),
      problem: this.#problem,
      inView: this.#inView,
      onShow: (passage) => void view.show(passage),
      onToggle: (shown) => void view.setShown(shown),
      onRetry: () => void view.retry(this.#settings),
      onSettings: (change) => void this.#keep(change),
      onSite: (allowed) => void this.#setSite(allowed),
      onReadOnce: () => void view.readOnce(this.#settings),
      onOpenSettings: () => void openSettings(),
      onPrint: () => void browser.tabs.create({ url: `/print.html?tab=${id}` }),
      ...(!this.#isPanel &&
        windowId !== undefined && {
          onPanel: () => {
            openSidePanel(windowId).then(
              () => window.close(),
              (error: unknown) => {
                this.#problem = String(error);
                this.#draw();
              },
            );
          },
        }),
    };
    render(h(TabReport, props), this.#root);
    // For `npm run bench:ui`.
    if (view.state.status !== 'working') performance.mark('sourcelight-ready');
  }
}
