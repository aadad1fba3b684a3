import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { DetectorWorld } from '../../extension/detector-world.ts';
import type { PageState } from '../../page/page-state.ts';
import { closeWelcome, type Driver, type LaunchOptions, openOwnPage, openPage, type PopupHandle, until, WINDOW } from './driver.ts';

const QUIET = [
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--log-level=3',
];
const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1, EXCLUDE localhost';

/** An event of the extension API, raised by hand. */
interface Raised {
  dispatch(...args: unknown[]): void;
}

interface DomNode {
  localName: string;
  backendNodeId: number;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** The node id of the card's shadow root, which the debugging protocol sees though it is closed. */
function shadowOf(node: DomNode): number | undefined {
  if (node.localName === 'sourcelight-card') return node.shadowRoots?.[0]?.backendNodeId;
  for (const child of node.children ?? []) {
    const found = shadowOf(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Starts Chromium, with the extension where one is given. */
export async function startChromium(options: Omit<LaunchOptions, 'extension'> & { extension?: string }): Promise<Browser> {
  const { executable, extension, headless, dark = false, network = false, proxy, profile, opensWelcome = true } = options;
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless,
    pipe: true,
    ...(extension && { enableExtensions: [extension] }),
    ...(profile && { userDataDir: profile }),
    defaultViewport: headless ? WINDOW : null,
    args: [
      ...root,
      ...QUIET,
      ...(profile ? ['--restore-last-session'] : []),
      `--blink-settings=preferredColorScheme=${dark ? 0 : 1}`,
      ...(proxy !== undefined ? [`--proxy-server=127.0.0.1:${proxy}`] : network ? [] : [OFFLINE]),
    ],
  });
  if (extension && opensWelcome) await closeWelcome(browser);
  return browser;
}

/** What the extension knows of the page in front, once it has stopped working on it. Rejects where nothing answers in time. */
export async function stateInFront(browser: Browser): Promise<PageState> {
  const target = await browser.waitForTarget((t) => t.type() === 'service_worker' && t.url().startsWith('chrome-extension:'));
  const worker = await target.worker();
  return until('state', async () => {
    const state: PageState | undefined = await worker?.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const tabId = tab?.id ?? -1;
      const read = await chrome.tabs.sendMessage(tabId, { sourcelight: 'get-state' }, { frameId: 0 }).catch(() => undefined);
      if (read) return read;
      const func = () => (globalThis as DetectorWorld).sourcelightFound?.();
      const [answer] = await chrome.scripting.executeScript({ target: { tabId, frameIds: [0] }, func });
      return answer?.result ?? undefined;
    });
    return state?.status === 'working' ? undefined : state;
  });
}

/** Starts Chromium with the extension, as a driver. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const browser = await startChromium(options);
  const worker = await browser.waitForTarget((t) => t.type() === 'service_worker' && t.url().startsWith('chrome-extension:'), {
    timeout: 20_000,
  });
  const base = `chrome-extension://${new URL(worker.url()).host}/`;
  const background = async () => {
    const target = await browser.waitForTarget((t) => t.type() === 'service_worker' && t.url().startsWith(base));
    const found = await target.worker();
    if (!found) throw new Error('the background is gone');
    return found;
  };
  const handleOf = (page: Page): PopupHandle => ({
    evaluate: (fn, ...args) => page.evaluate(fn as never, ...(args as unknown as never[])) as never,
    click: (selector) => page.evaluate((s) => (document.querySelector(s) as HTMLElement).click(), selector),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    close: () => page.close().catch(() => undefined),
  });
  const openPopup = async (page: Page) => {
    await page.bringToFront();
    await (await own()).triggerAction(page);
    const target = await browser.waitForTarget((t) => t.url().startsWith(`${base}popup.html`), { timeout: 10_000 });
    return target.asPage();
  };
  const own = async () => {
    const found = [...(await browser.extensions()).values()].find((e) => base.includes(e.id));
    if (!found) throw new Error('the extension is not loaded');
    return found;
  };
  return {
    name: 'chromium',
    browser,
    open: (url) => openPage(browser, url),
    popup: async (page) => handleOf(await openPopup(page)),
    ownPage: (path) => openOwnPage(browser, base + path),
    command: async (page, name) => {
      await page.bringToFront();
      // The browser's own event, as a key press raises it; the protocol cannot press the browser's shortcuts.
      await (await background()).evaluate(async (command) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        (chrome.commands.onCommand as unknown as Raised).dispatch(command, tab);
      }, name);
    },
    chooseWho: async (page, _at) => {
      await page.bringToFront();
      await (await background()).evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        (chrome.contextMenus.onClicked as unknown as Raised).dispatch({ menuItemId: 'who' }, tab);
      });
    },
    async sidePanel(page) {
      const popup = await openPopup(page);
      const button = await popup.waitForSelector('#open-panel');
      // A real click: the browser opens the panel for nothing less.
      await button?.click();
      const target = await browser.waitForTarget((t) => t.url().startsWith(`${base}sidepanel.html`), { timeout: 10_000 });
      return handleOf(await target.asPage());
    },
    killBackground: async () => {
      const target = browser.targets().find((t) => t.type() === 'service_worker' && t.url().startsWith(base));
      // It may be asleep already.
      await (await target?.worker())?.close();
    },
    reloadExtension: async () => {
      await (await background()).evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    },
    badge: async (page) => {
      await page.bringToFront();
      return (await background()).evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
      });
    },
    toolbarTitle: async (page) => {
      await page.bringToFront();
      return (await background()).evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return tab?.id === undefined ? '' : chrome.action.getTitle({ tabId: tab.id });
      });
    },
    async inCard(page, fn, ...args) {
      const session = await page.createCDPSession();
      try {
        const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
        const shadow = shadowOf(root);
        if (!shadow) return undefined;
        const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow });
        const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
          functionDeclaration: `function(...args){ return (${fn})(this, ...args) }`,
          ...(object.objectId && { objectId: object.objectId }),
          arguments: args.map((value) => ({ value })),
          returnByValue: true,
          awaitPromise: true,
        });
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value;
      } finally {
        await session.detach();
      }
    },
    close: () => browser.close(),
  };
}
