import { writeFileSync } from 'node:fs';
import puppeteer, { type Page } from 'puppeteer-core';
import { closeWelcome, type Driver, type LaunchOptions, openOwnPage, openPage, type PopupHandle, until, WINDOW } from './driver.ts';

const ID = 'sourcelight@sourcelight.example';
/** Fixed, so that the extension's pages have a known address. */
const UUID = '7d5d0a3e-3f5b-4d6c-9b53-50c61f2f7a01';
const BASE = `moz-extension://${UUID}/`;
const WIDGET = `${ID.replace(/[^a-z0-9_-]/gi, '_')}-browser-action`;
const POPUP = `document.querySelector('browser.webextension-popup-browser')`;
const SIDEBAR = `document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')`;

/** What we use of BiDi's own connection: Firefox's chrome context is beyond puppeteer's API. */
interface BidiConnection {
  send(method: string, params: unknown): Promise<{ result: unknown }>;
}
interface ScriptResult {
  type: 'success' | 'exception';
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

/** Starts Firefox with the extension installed as a temporary add-on, its button on the toolbar. */
export async function launchFirefox({
  executable,
  extension,
  headless,
  dark = false,
  network = false,
  proxy = 9,
  opensWelcome = true,
}: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    defaultViewport: headless ? WINDOW : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      // The popup is part of the browser's own window.
      'ui.systemUsesDarkTheme': dark ? 1 : 0,
      'datareporting.policy.dataSubmissionEnabled': false,
      ...(network
        ? {}
        : {
            'network.dns.offline-localhost': false,
            'network.proxy.type': 1,
            'network.proxy.http': '127.0.0.1',
            'network.proxy.http_port': proxy,
            'network.proxy.ssl': '127.0.0.1',
            'network.proxy.ssl_port': proxy,
            'network.proxy.no_proxies_on': '127.0.0.1, localhost',
          }),
    },
  });
  const { connection } = browser as unknown as { connection: BidiConnection };
  const send = async (method: string, params: unknown) => (await connection.send(method, params)).result;
  /** Runs an expression in the browser's own window. */
  const chrome = async <T>(expression: string): Promise<T> => {
    const { contexts } = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as { contexts: { context: string }[] };
    const answer = (await send('script.evaluate', {
      expression,
      target: { context: contexts[0]?.context },
      awaitPromise: true,
      userActivation: true,
    })) as ScriptResult;
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'script failed');
    return answer.result?.value as T;
  };
  let calls = 0;
  /**
   * Runs code in the content of a `<browser>` that BiDi does not reach into, through its message manager.
   * @param patience milliseconds after which it rejects
   */
  const inFrame = <T>(element: string, source: string, args: unknown[], patience = 5000): Promise<T> => {
    const name = `sourcelight-${++calls}`;
    const frame = `data:,${encodeURIComponent(`((window,document)=>{Promise.resolve().then(()=>(${source})(...${JSON.stringify(args)})).then(v=>sendAsyncMessage("${name}",{v}),e=>sendAsyncMessage("${name}",{e:String(e)}))})(content,content.document)`)}`;
    return chrome(
      `new Promise((resolve,reject)=>{const mm=${element}?.messageManager; if(!mm) return reject(new Error('not open')); const f=m=>{mm.removeMessageListener('${name}',f); 'e' in m.data?reject(new Error(m.data.e)):resolve(JSON.stringify(m.data.v)??'null')}; mm.addMessageListener('${name}',f); mm.loadFrameScript(${JSON.stringify(frame)},false); setTimeout(()=>reject(new Error('script timed out')),${patience})})`,
    ).then((json) => JSON.parse(json as string) as T);
  };
  /** A page of the extension's own that the browser shows outside of tabs: its popup, its sidebar. */
  const handleOf = (element: string, close: string): PopupHandle => ({
    evaluate: (fn, ...args) => inFrame(element, String(fn), args),
    click: (selector) =>
      inFrame<void>(element, 's=>{const e=document.querySelector(s); if(!e) throw new Error("no "+s); e.click()}', [selector]),
    screenshot: async (path) => {
      const png = await chrome<string>(
        `(async()=>{const bm=await ${element}.browsingContext.currentWindowGlobal.drawSnapshot(null,1,'white'); const c=document.createElementNS('http://www.w3.org/1999/xhtml','canvas'); c.width=bm.width;c.height=bm.height; c.getContext('2d').drawImage(bm,0,0); return c.toDataURL('image/png').split(',')[1]})()`,
      );
      writeFileSync(path, Buffer.from(png, 'base64'));
    },
    close: async () => {
      await chrome(`${close};1`);
      await until('closed', () => chrome<boolean>(`!${element}`));
    },
  });
  const shown = async (element: string) => {
    await until('open', () =>
      chrome<boolean>(`${element}?.browsingContext?.currentWindowGlobal?.documentURI.spec.startsWith(${JSON.stringify(BASE)})??false`),
    );
    // What is sent while the page moves to a process of its own gets lost: ask again soon.
    await until('ready', () => inFrame<boolean>(element, '()=>document.readyState==="complete"', [], 400));
  };
  await browser.installExtension(extension);
  await chrome(`CustomizableUI.addWidgetToArea(${JSON.stringify(WIDGET)},CustomizableUI.AREA_NAVBAR);1`);
  if (opensWelcome) await closeWelcome(browser);
  const openPopup = async (page: Page) => {
    await page.bringToFront();
    await chrome(`document.querySelector('#${WIDGET} .unified-extensions-item-action-button').click();1`);
    await shown(POPUP);
    return handleOf(POPUP, `${POPUP}?.closest('panel')?.hidePopup()`);
  };
  return {
    name: 'firefox',
    browser,
    open: (url) => openPage(browser, url),
    popup: openPopup,
    ownPage: (path) => openOwnPage(browser, BASE + path),
    command: async (page, name) => {
      await page.bringToFront();
      // Raised within the browser, as a key press does; the protocol cannot press the browser's shortcuts.
      await chrome(
        `(()=>{const e=WebExtensionPolicy.getByID(${JSON.stringify(ID)}).extension; e.shortcuts.onCommand(${JSON.stringify(name)}); return 1})()`,
      );
    },
    chooseWho: async (page, at) => {
      await page.bringToFront();
      await page.mouse.click(at.x, at.y, { button: 'right' });
      const item = `document.querySelector('#contentAreaContextMenu [id^="${WIDGET.replace('-browser-action', '')}-menuitem"]')`;
      await until('menu', () => chrome<boolean>(`!!${item}&&document.getElementById('contentAreaContextMenu').state==='open'`));
      await chrome(`document.getElementById('contentAreaContextMenu').activateItem(${item});1`);
    },
    async sidePanel(page) {
      const popup = await openPopup(page);
      await until('button', () => popup.evaluate(() => document.querySelector('#open-panel') !== null));
      await popup.click('#open-panel');
      await shown(SIDEBAR);
      return handleOf(SIDEBAR, 'SidebarController.hide()');
    },
    killBackground: async () => {
      await chrome(
        `WebExtensionPolicy.getByID(${JSON.stringify(ID)}).extension.terminateBackground({ignoreDevToolsAttached:true}).then(()=>1)`,
      );
    },
    reloadExtension: async () => {
      await chrome(
        `(async()=>{const {AddonManager}=ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs'); await (await AddonManager.getAddonByID(${JSON.stringify(ID)})).reload(); return 1})()`,
      );
    },
    badge: async (page) => {
      await page.bringToFront();
      return chrome<string>(
        `document.querySelector('#${WIDGET} .toolbarbutton-badge')?.value ?? document.querySelector('#${WIDGET} .unified-extensions-item-action-button')?.getAttribute('badge') ?? ''`,
      );
    },
    toolbarTitle: async (page) => {
      await page.bringToFront();
      return chrome<string>(
        `(()=>{const b=document.querySelector('#${WIDGET} .unified-extensions-item-action-button'); return b?.getAttribute('tooltiptext') || b?.getAttribute('label') || document.querySelector('#${WIDGET}')?.getAttribute('tooltiptext') || ''})()`,
      );
    },
    async inCard(page, fn, ...args) {
      await page.bringToFront();
      const inRoot = `(...args)=>{const root=document.querySelector('sourcelight-card')?.openOrClosedShadowRoot; return root ? (${fn})(root,...args) : null}`;
      return (await inFrame('gBrowser.selectedBrowser', inRoot, args)) ?? undefined;
    },
    close: () => browser.close(),
  };
}
