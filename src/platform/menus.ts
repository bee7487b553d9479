import type { Menus, Tabs } from 'webextension-polyfill';
import { browser } from './browser.ts';
import type { At } from './ports/worker.ts';

/**
 * On selected words there is one entry, and it stands in the menu itself; a second one beside it would put both into a menu
 * of their own. The same holds for a page. The button's own menu has room for two.
 */
const ENTRIES: readonly (Menus.CreateCreatePropertiesType & { readonly message: string })[] = [
  { id: 'look-up', message: 'lookUpOnRecord', contexts: ['selection'] },
  { id: 'analyse-page', message: 'commandAnalysePage', contexts: ['page', 'action'] },
  { id: 'open-quotes', message: 'commandOpenQuotes', contexts: ['action'] },
];

/** Creates the entries of the context menus. Browsers keep them; when they are already there nothing changes. */
export function createMenus(): void {
  for (const { message, ...entry } of ENTRIES) {
    browser.contextMenus.create({ ...entry, title: browser.i18n.getMessage(message) }, () => {
      // Reading the error tells the browser that "already there" is fine.
      void browser.runtime.lastError;
    });
  }
}

export interface MenuChoices {
  readonly lookUp: (at: At, selection: string) => void;
  readonly analysePage: (at: At) => void;
  readonly openQuotes: (at: At) => void;
}

/** Where there is no tab, as in a panel, browsers leave it out or number it -1. */
const numbered = (id: number | undefined): number | null => (id === undefined || id < 0 ? null : id);

/** Calls back, still inside the reader's click, with where it was. */
export function onMenuChosen(chosen: MenuChoices): void {
  browser.contextMenus.onClicked.addListener((info: Menus.OnClickData, tab?: Tabs.Tab) => {
    const at: At = { tab: numbered(tab?.id), window: numbered(tab?.windowId) };
    if (info.menuItemId === 'look-up') chosen.lookUp(at, info.selectionText ?? '');
    if (info.menuItemId === 'analyse-page') chosen.analysePage(at);
    if (info.menuItemId === 'open-quotes') chosen.openQuotes(at);
  });
}
