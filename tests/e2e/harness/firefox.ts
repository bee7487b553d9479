import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Launch } from './chromium.ts';
import * as permissions from './firefox-permissions.ts';
import { type FirefoxProcess, startFirefox } from './firefox-process.ts';
import { firefoxSurface, pointer } from './firefox-surface.ts';
import * as inWindow from './firefox-window.ts';
import { raiseVersion } from './raise-version.ts';
import type { Json, MadeRequest, Reader, Surface } from './reader.ts';
import { selectWords } from './select-words.ts';
import { sourceOf } from './source-of.ts';
import { pause, until } from './until.ts';

/** Fixed, so that the extension's pages have a known address. */
const UUID = '2f1d9a54-5d0c-4b8e-9b0e-6f4b3c1a7d20';

export async function launchFirefox({ program, extension, proxyPort, headless, display }: Launch): Promise<Reader> {
  const id = geckoId(extension);
  const firefox = await startFirefox(
    program,
    { headless, display },
    {
      ...proxyAt(proxyPort),
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    },
  );
  try {
    return await readerAt(firefox, id, extension);
  } catch (error) {
    await firefox.end();
    throw error;
  }
}

async function readerAt(firefox: FirefoxProcess, id: string, extension: string): Promise<Reader> {
  const { marionette } = firefox;
  await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  let turnedTo: string | null = null;
  /** Calls a function in a window of Firefox's. */
  const callIn =
    (window: string | null): Call =>
    async (ask, ...given) => {
      if (turnedTo !== window) await marionette.send('WebDriver:SwitchToWindow', { handle: window ?? first });
      turnedTo = window;
      return marionette.send('WebDriver:ExecuteScript', {
        script: `return ${sourceOf(ask as never, given as unknown as readonly Json[])};`,
        args: [],
        sandbox: 'system',
        timeout: 60_000,
      }) as never;
    };
  const windows = async () => (await marionette.send('WebDriver:GetWindowHandles')) as readonly string[];
  const [first] = await windows();
  const call = callIn(null);
  await call(inWindow.watchRequests);
  // Before it is there: allowed afterwards, it would be started anew.
  await call(permissions.allowInPrivateWindows, id);
  await marionette.send('Addon:Install', { path: extension, temporary: true });
  /** Firefox makes element ids from an extension's id like this. */
  const widget = id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  await until('the toolbar button', async () => {
    await call(inWindow.pinButton, widget);
    return true;
  });
  // A first run opens the welcome page in a tab of its own, in front of the page that the tests look at.
  if (existsSync(join(extension, 'welcome.html'))) {
    await until('the welcome page', () => call(inWindow.closeOwnTab, `moz-extension://${UUID}/welcome.html`));
  }
  const origin = `moz-extension://${UUID}`;
  const front = windowOf(call, widget, origin);

  return {
    browser: 'Firefox',
    origin,
    ...front,
    openOwnPage: async (path) => {
      await call(inWindow.load, `${origin}/${path}`, 'own');
      return front.surface('own', `${origin}/${path}`);
    },
    badge: () => call(inWindow.badge, widget),
    closePanel: () => call(inWindow.closePanel),
    chooseOurEntry: async (screen) => {
      const [x, y] = await until('our entry of the context menu', () => call(inWindow.placeOfEntry, widget));
      await screen.press(x, y, 1);
    },
    answerYes: async (screen) => {
      // The key of its button "Allow".
      await pause(500);
      await screen.key('alt+a');
    },
    takeSitesAway: async () => {
      const origins = (await call(permissions.takeSites, id)) as readonly string[];
      return () => call(permissions.giveSites, id, origins);
    },
    update: async () => {
      raiseVersion(extension);
      await marionette.send('Addon:Install', { path: extension, temporary: true });
      await until('the toolbar button', () => call(inWindow.hasButton, widget));
    },
    openPrivateWindow: async () => {
      const before = await windows();
      await call(inWindow.openPrivateWindow);
      const window = await until('a private window', async () => (await windows()).find((id) => !before.includes(id)));
      const there = callIn(window);
      await until('its toolbar button', () => there(inWindow.hasButton, widget));
      // Its own first page would else come in place of one that is opened meanwhile.
      await until('its first page', async () => (await there(inWindow.loadedAddress, 'tab'))?.startsWith('about:p'));
      return { ...windowOf(there, widget, origin), close: () => there(inWindow.closeWindow) };
    },
    clipboard: () => call(inWindow.clipboard),
    stopWorker: async () => {
      await until('the event page to stop', () => call(inWindow.stopEventPage, id));
    },
    closed: firefox.exited,
    close: async () => {
      // A Firefox that was closed by hand has taken its notes with it.
      const requests: readonly MadeRequest[] = await call(inWindow.notedRequests).catch(() => []);
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      marionette.close();
      await firefox.end();
      return requests;
    },
  };
}

type Call = <Given extends readonly unknown[], Value>(
  ask: (...given: Given) => Value,
  ...given: Given
) => Promise<Awaited<Value>>;

/** What a reader does in one window. */
function windowOf(call: Call, widget: string, origin: string) {
  const ask =
    (where: inWindow.Where) => (method: Parameters<typeof inWindow.inDocument>[1], given: readonly unknown[]) =>
      call(inWindow.inDocument, where, method, [...given]) as Promise<unknown>;
  const surface = async (where: inWindow.Where, address: string): Promise<Surface> => {
    await until(`${address} to load`, async () => (await call(inWindow.loadedAddress, where))?.startsWith(address));
    return firefoxSurface(ask(where));
  };
  const closePopup = async () => {
    await call(inWindow.closePopup);
    await until('the popup to close', async () => !(await call(inWindow.popupIsOpen)));
  };
  return {
    surface,
    closePopup,
    open: async (address: string) => {
      const before = await call(inWindow.shownDocument);
      await call(inWindow.load, address, 'tab');
      // A tab that shows this address already would else be taken for the page that comes. A fragment needs no new page.
      if (!address.includes('#'))
        await until('another document', async () => (await call(inWindow.shownDocument)) !== before);
      // What leads to words in the page is taken off the address as it loads.
      return surface('tab', address.split('#:~:', 1)[0] as string);
    },
    pressToolbarButton: async () => {
      await closePopup();
      await call(inWindow.pressToolbarButton, widget);
      return surface('popup', `${origin}/popup.html`);
    },
    popupIsOpen: () => call(inWindow.popupIsOpen),
    panel: () => surface('panel', `${origin}/sidepanel.html`),
    lookUpFromMenu: async (words: string) => {
      const page = firefoxSurface(ask('tab'));
      const [x, y] = await page.run(selectWords, words);
      await pointer(ask('tab'), x, y, 2);
      await until('our entry of the context menu', () => call(inWindow.chooseFromMenu, widget));
    },
  };
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

function proxyAt(port: number): Record<string, string | number> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
  };
}
