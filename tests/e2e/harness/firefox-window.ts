/**
 * Functions that run inside Firefox's own window, where toolbar, sidebar and context menu live. Each is sent there as
 * text, so each must be self-contained. The declarations name only what is used of Firefox's insides.
 */

interface ScreenPlaced {
  readonly screenX: number;
  readonly screenY: number;
}

/** Which document: the page's tab, a tab of our own beside it, the popup, the sidebar. */
export type Where = 'tab' | 'own' | 'popup' | 'panel';

/** Calls Marionette's own helper in a document that its commands can't switch to, such as a popup's. */
export function inDocument(
  where: Where,
  method: 'executeScript' | 'dispatchEvent' | 'takeScreenshot',
  given: unknown[],
) {
  const sidebar = () => SidebarController.browser.contentDocument?.getElementById('webext-panels-browser');
  const browser = {
    tab: () => gBrowser.tabs[0]?.linkedBrowser,
    own: () => gBrowser.tabs.at(-1)?.linkedBrowser,
    popup: () => document.querySelector('panel browser.webext-popup-browser, panel browser.webextension-popup-browser'),
    panel: () => sidebar(),
  }[where]() as XulBrowser | null | undefined;
  const actor = browser?.browsingContext?.currentWindowGlobal?.getActor('MarionetteCommands');
  if (!actor) throw new Error(`There is no ${where} now.`);
  return actor[method](...given);
}

/** The document's address once it is loaded; null as long as it is not there. */
export async function loadedAddress(where: Where): Promise<string | null> {
  const sidebar = () => SidebarController.browser.contentDocument?.getElementById('webext-panels-browser');
  const browser = {
    tab: () => gBrowser.tabs[0]?.linkedBrowser,
    own: () => gBrowser.tabs.at(-1)?.linkedBrowser,
    popup: () => document.querySelector('panel browser.webext-popup-browser, panel browser.webextension-popup-browser'),
    panel: () => (SidebarController.isOpen ? sidebar() : null),
  }[where]() as XulBrowser | null | undefined;
  const loading = browser?.webProgress?.isLoadingDocument ?? true;
  return browser && !loading ? browser.currentURI.spec : null;
}

/** Which document the page's tab shows: another number after each load, also of the same address. */
export function shownDocument(): number | null {
  return gBrowser.tabs[0]?.linkedBrowser.browsingContext?.currentWindowGlobal?.innerWindowId ?? null;
}

/** Starts loading an address in the page's tab, or in a new one, and brings that tab to the front. */
export function load(address: string, where: 'tab' | 'own'): void {
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  const first = gBrowser.tabs[0];
  const tab = where === 'own' || !first ? gBrowser.addTab('about:blank', { triggeringPrincipal }) : first;
  gBrowser.selectedTab = tab;
  tab.linkedBrowser.loadURI(Services.io.newURI(address), { triggeringPrincipal });
}

/** Closes the tab that shows this address; false as long as there is none. */
export function closeOwnTab(address: string): boolean {
  const tab = gBrowser.tabs.find((each) => each.linkedBrowser.currentURI.spec === address);
  if (!tab) return false;
  gBrowser.removeTab(tab);
  return true;
}

/** Moves the extension's button from the extensions menu to the toolbar, as a reader who pins it does. */
export function pinButton(extension: string): void {
  CustomizableUI.addWidgetToArea(`${extension}-browser-action`, 'nav-bar');
}

export function badge(extension: string): string {
  return document.getElementById(`${extension}-BAP`)?.getAttribute('badge') ?? '';
}

export function pressToolbarButton(extension: string): void {
  document.getElementById(`${extension}-BAP`)?.click();
}

export function closePopup(): void {
  const popup = document.querySelector('panel browser.webext-popup-browser, panel browser.webextension-popup-browser');
  (popup?.closest('panel') as XulPanel | null | undefined)?.hidePopup();
}

export function popupIsOpen(): boolean {
  return (
    document.querySelector('panel browser.webext-popup-browser, panel browser.webextension-popup-browser') !== null
  );
}

export function closePanel(): void {
  SidebarController.hide();
}

/** Chooses our entry of the open context menu; false as long as it is not there to be chosen. */
export function chooseFromMenu(extension: string): boolean {
  const menu = document.getElementById('contentAreaContextMenu') as XulPanel | null;
  const entry = menu?.querySelector(`[id^="${extension}-menuitem-"]`);
  if (menu?.state !== 'open' || !entry) return false;
  menu.activateItem(entry);
  return true;
}

/** The middle of our entry in the open context menu, on the screen; null as long as it is not there. */
export function placeOfEntry(extension: string): readonly [number, number] | null {
  const menu = document.getElementById('contentAreaContextMenu') as XulPanel | null;
  const entry = menu?.querySelector(`[id^="${extension}-menuitem-"]`) as (Element & ScreenPlaced) | null | undefined;
  if (menu?.state !== 'open' || !entry) return null;
  const { width, height } = entry.getBoundingClientRect();
  return [entry.screenX + width / 2, entry.screenY + height / 2];
}

export function openPrivateWindow(): void {
  OpenBrowserWindow({ private: true });
}

export function hasButton(extension: string): boolean {
  return document.getElementById(`${extension}-BAP`) !== null;
}

export function closeWindow(): void {
  // This call is to be answered before its window is gone.
  setTimeout(() => window.close());
}

/** The window is Firefox's own: it may read the clipboard without asking anybody. */
export function clipboard(): Promise<string> {
  return navigator.clipboard.readText();
}

/** Stops the event page as Firefox does when it is idle; true once it is stopped. */
export async function stopEventPage(id: string): Promise<boolean> {
  const { extension } = WebExtensionPolicy.getByID(id);
  const was = extension.backgroundState;
  if (was === 'running') await extension.terminateBackground({ ignoreDevToolsAttached: true });
  return was === 'stopped';
}

/** Notes every request from now on, with the extension or origin on whose behalf it is made. */
export function watchRequests(): void {
  const noted: Noted[] = [];
  window.onTheRecordRequests = noted;
  const observer = {
    observe(subject: { QueryInterface(of: unknown): HttpChannel }) {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      const principal = channel.loadInfo?.triggeringPrincipal;
      const policy = principal?.addonPolicy ?? principal?.contentScriptAddonPolicy;
      const by = policy?.getURL('').replace(/\/$/, '') ?? principal?.originNoSuffix ?? 'not an origin';
      noted.push({ url: channel.URI.spec, by });
    },
  };
  Services.obs.addObserver(observer, 'http-on-opening-request');
}

export function notedRequests(): Noted[] {
  return window.onTheRecordRequests ?? [];
}

interface Noted {
  readonly url: string;
  readonly by: string;
}

interface Actor {
  executeScript(...given: unknown[]): Promise<unknown>;
  dispatchEvent(...given: unknown[]): Promise<unknown>;
  takeScreenshot(...given: unknown[]): Promise<unknown>;
}

interface WindowGlobal {
  readonly innerWindowId: number;
  getActor(name: string): Actor;
}

interface XulBrowser extends Element {
  readonly browsingContext: { readonly currentWindowGlobal: WindowGlobal | null } | null;
  readonly currentURI: { readonly spec: string };
  readonly webProgress: { readonly isLoadingDocument: boolean } | null;
  readonly contentDocument: Document | null;
  loadURI(address: unknown, options: object): void;
}

interface XulPanel extends Element {
  readonly state: string;
  hidePopup(): void;
  activateItem(item: Element): void;
}

interface Tab {
  readonly linkedBrowser: XulBrowser;
}

interface Policy {
  getURL(path: string): string;
}

interface HttpChannel {
  readonly URI: { readonly spec: string };
  readonly loadInfo: {
    readonly triggeringPrincipal: {
      readonly addonPolicy: Policy | null;
      readonly contentScriptAddonPolicy: Policy | null;
      readonly originNoSuffix: string;
    } | null;
  } | null;
}

declare const gBrowser: {
  readonly tabs: Tab[];
  selectedTab: Tab;
  addTab(address: string, options: object): Tab;
  removeTab(tab: Tab): void;
};
declare function OpenBrowserWindow(options: { readonly private: boolean }): unknown;
declare const SidebarController: { readonly browser: XulBrowser; readonly isOpen: boolean; hide(): void };
declare const CustomizableUI: { addWidgetToArea(widget: string, area: string): void };
declare const Services: {
  readonly scriptSecurityManager: { getSystemPrincipal(): unknown };
  readonly io: { newURI(address: string): unknown };
  readonly obs: { addObserver(observer: object, topic: string): void };
};
declare const Ci: { readonly nsIHttpChannel: unknown };
declare const WebExtensionPolicy: {
  getByID(id: string): {
    readonly extension: {
      readonly backgroundState: string;
      terminateBackground(options: object): Promise<void>;
    };
  };
};
declare global {
  interface Window {
    onTheRecordRequests?: Noted[];
  }
}
