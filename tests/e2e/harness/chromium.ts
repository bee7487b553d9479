import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { backgroundOf, isWorker } from './chromium-background.ts';
import { chromiumSurface } from './chromium-surface.ts';
import { requestsInNetLog } from './net-log.ts';
import { raiseVersion } from './raise-version.ts';
import type { Reader } from './reader.ts';
import { pause, until } from './until.ts';

export interface Launch {
  /** The browser's program. */
  readonly program: string;
  /** Absolute path of the built extension. */
  readonly extension: string;
  /** Port of the proxy that is the browser's only way out. */
  readonly proxyPort: number;
  readonly headless: boolean;
  /** Where a window is to appear, when that is not the display of this process. */
  readonly display?: string | undefined;
}

/** A Chromium with its popup and panel; `browser` and `page` for what only Chromium can do. */
export interface ChromiumReader extends Reader {
  readonly chromium: Browser;
  readonly page: Page;
}

const WELCOME = 'welcome.html';

/** The entry's id in `src/platform/menus.ts`. */
const LOOK_UP = 'look-up';

export async function launchChromium({
  program,
  extension,
  proxyPort,
  headless,
  display,
}: Launch): Promise<ChromiumReader> {
  const scratch = mkdtempSync(join(tmpdir(), 'on-the-record-chromium-'));
  const netLog = join(scratch, 'net-log.json');
  const chromium = await puppeteer.launch({
    browser: 'chrome',
    executablePath: program,
    headless,
    pipe: true,
    env: { ...process.env, ...(display === undefined ? {} : { DISPLAY: display }) },
    enableExtensions: true,
    defaultViewport: null,
    userDataDir: join(scratch, 'profile'),
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
    args: [
      ...COMMON,
      // Chromium refuses to start as root with its sandbox on.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
      `--log-net-log=${netLog}`,
    ],
  });
  const browserSession = await chromium.target().createCDPSession();
  await browserSession.send('Extensions.loadUnpacked', { path: extension, enableInIncognito: true });
  const { host } = new URL((await chromium.waitForTarget(isWorker, { timeout: 10_000 })).url());
  const origin = `chrome-extension://${host}`;
  const page = (await chromium.pages())[0] ?? (await chromium.newPage());
  const installed = await until('the extension', async () => (await chromium.extensions()).get(host));
  const own = (path: string) => (target: Target) => target.url().startsWith(`${origin}/${path}`);
  const openOnes = (path: string) => chromium.targets().filter(own(path));
  /** Headless Chromium draws no context menu; this reaches the very listener that a choice in the menu would. */
  const lookUpIn = async (tabs: string, words: string) => {
    const worker = await background.awake();
    await worker.evaluate(`(async () => {
      const [tab] = await chrome.tabs.query(${tabs});
      const info = { menuItemId: ${JSON.stringify(LOOK_UP)}, selectionText: ${JSON.stringify(words)}, editable: false };
      chrome.contextMenus.onClicked.dispatch({ ...info, pageUrl: tab.url }, tab);
    })()`);
  };
  const close = async (path: string) => {
    for (const target of openOnes(path)) await (await target.asPage()).close();
    await until(`${path} to close`, () => openOnes(path).length === 0);
  };
  const background = backgroundOf(chromium, origin);
  const surface = async (path: string) => {
    const target = await chromium.waitForTarget(own(path), { timeout: 10_000 });
    const shown = await target.asPage();
    await until(`${path} to load`, () => shown.evaluate('document.readyState === "complete"'));
    return chromiumSurface(shown);
  };

  // A first run opens the welcome page in a tab of its own, in front of the page that the tests look at.
  if (existsSync(join(extension, WELCOME))) await (await (await chromium.waitForTarget(own(WELCOME))).asPage()).close();

  return {
    browser: 'Chromium',
    origin,
    chromium,
    page,
    open: async (address) => {
      await page.bringToFront();
      await page.goto(address);
      return chromiumSurface(page);
    },
    openOwnPage: async (path) => {
      const tab = await chromium.newPage();
      await tab.goto(`${origin}/${path}`);
      return chromiumSurface(tab);
    },
    badge: async () => String(await (await background.anyContext()).evaluate(BADGE_IN_FRONT)),
    pressToolbarButton: async () => {
      await close('popup.html');
      await installed.triggerAction(page);
      return surface('popup.html');
    },
    closePopup: () => close('popup.html'),
    popupIsOpen: async () => openOnes('popup.html').length > 0,
    panel: () => surface('sidepanel.html'),
    closePanel: () => close('sidepanel.html'),
    lookUpFromMenu: (words) => lookUpIn('{ active: true, lastFocusedWindow: true }', words),
    takeSitesAway: async () => {
      const settings = await chromium.newPage();
      await settings.goto('chrome://extensions');
      const allow = (hostAccess: string) =>
        settings.evaluate(
          (extensionId, access) =>
            chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access }),
          host,
          hostAccess,
        );
      await allow('ON_CLICK');
      await page.bringToFront();
      return async () => {
        await allow('ON_ALL_SITES');
        await settings.close();
      };
    },
    update: async () => {
      raiseVersion(extension);
      const before = chromium.targets().find(isWorker);
      await browserSession.send('Extensions.loadUnpacked', { path: extension, enableInIncognito: true });
      await until('the new worker', () => chromium.targets().some((target) => isWorker(target) && target !== before));
    },
    openPrivateWindow: async () => {
      const worker = await background.awake();
      // Every test may have one, so its first page has an address of its own.
      const blank = `data:text/html,${crypto.randomUUID()}`;
      const window = Number(await worker.evaluate(openPrivateWindow(blank)));
      const hidden = await (await chromium.waitForTarget((target) => target.url() === blank)).page();
      if (!hidden) throw new Error('The private window shows no page.');
      return {
        open: async (address) => {
          await hidden.goto(address);
          return chromiumSurface(hidden);
        },
        pressToolbarButton: async () => {
          await close('popup.html');
          await installed.triggerAction(hidden);
          return surface('popup.html');
        },
        panel: () =>
          until('the panel of the private window', async () => {
            for (const target of openOnes('sidepanel.html')) {
              const panel = await target.asPage();
              if ((await panel.evaluate('chrome.windows.getCurrent().then(({ id }) => id)')) === window)
                return chromiumSurface(panel);
            }
            return null;
          }),
        lookUpFromMenu: (words) => lookUpIn(`{ active: true, windowId: ${window} }`, words),
        close: () => hidden.close(),
      };
    },
    chooseOurEntry: async (screen) => {
      // The menu is drawn by the browser and no document: ours is the last entry but one, above "Inspect".
      await pause(500);
      for (const key of ['Up', 'Up', 'Return']) await screen.key(key);
    },
    answerYes: async (screen) => {
      // Its question takes the focus, has "Deny" before "Allow", and hears no key that may have been meant for something else.
      await pause(1_500);
      for (const key of ['Tab', 'Return']) await screen.key(key);
    },
    clipboard: async () => {
      // Nobody is there to be asked, and only a page in front may read it.
      await page.bringToFront();
      await chromium.defaultBrowserContext().overridePermissions(new URL(page.url()).origin, ['clipboard-read']);
      return String(await page.evaluate('navigator.clipboard.readText()'));
    },
    stopWorker: () => background.stop(),
    closed: new Promise((resolve) => chromium.once('disconnected', () => resolve())),
    close: async () => {
      await chromium.close();
      const requests = requestsInNetLog(readFileSync(netLog, 'utf8'));
      rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
      return requests;
    },
  };
}

/** Runs in the worker. */
const openPrivateWindow = (url: string) =>
  `chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} }).then(({ id }) => id)`;

declare const chrome: {
  readonly developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> };
};

const BADGE_IN_FRONT = `(async () => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return chrome.action.getBadgeText({ tabId: tab.id });
})()`;

const COMMON = [
  '--ignore-certificate-errors',
  '--disable-quic',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-US',
  '--window-size=1280,1000',
  '--screen-info={1600x1200}',
  '--test-type',
];
