import browser, { type Menus, type Tabs } from 'webextension-polyfill';

const LOOK_UP = 'look-up';

/** Creates the one entry of the context menu. Browsers keep it; when it is already there nothing changes. */
export function createMenu(): void {
  const title = browser.i18n.getMessage('lookUpOnRecord');
  browser.contextMenus.create({ id: LOOK_UP, title, contexts: ['selection'] }, () => {
    // Reading the error tells the browser that "already there" is fine.
    void browser.runtime.lastError;
  });
}

/** Calls back, still inside the reader's click, with the selected text and the window it is in. */
export function onLookUpChosen(chosen: (selection: string, window: number | null) => void): void {
  browser.contextMenus.onClicked.addListener((info: Menus.OnClickData, tab?: Tabs.Tab) => {
    if (info.menuItemId === LOOK_UP) chosen(info.selectionText ?? '', tab?.windowId ?? null);
  });
}
