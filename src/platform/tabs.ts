import { browser } from './browser.ts';

/** The tab in front. Its address is null when we may not know it: before the reader's click, on the browser's own pages. */
export interface ActiveTab {
  readonly tab: number;
  readonly window: number;
  readonly url: string | null;
}

/** The active tab of the window that this popup or panel stands in; null when it has none. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.windowId === undefined) return null;
  return { tab: tab.id, window: tab.windowId, url: tab.url ?? null };
}

/** Calls back when another tab comes to the front in any window, or a tab in front goes to another page. Returns a function that stops it. */
export function onActiveTabChanged(changed: () => void): () => void {
  const moved = (_tab: number, change: { status?: string; url?: string }, tab: { active?: boolean }): void => {
    if (tab.active === true && (change.url !== undefined || change.status === 'loading')) changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(moved);
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(moved);
  };
}

/** Calls back with every tab that is closed, and with every number of a tab that another has taken the place of, as when it is discarded. */
export function onTabClosed(closed: (tab: number) => void): void {
  browser.tabs.onRemoved.addListener((tab) => closed(tab));
  browser.tabs.onReplaced?.addListener((_now, before) => closed(before));
}

/** Calls back with every window that is closed. */
export const onWindowClosed = (closed: (window: number) => void): void =>
  browser.windows.onRemoved.addListener((window) => closed(window));

/** Calls back when a tab loads or shows another address; the address only when we may know it. */
export function onTabMoved(
  moved: (tab: number, move: { readonly status?: string; readonly url?: string }) => void,
): void {
  browser.tabs.onUpdated.addListener((tab, { status, url }) =>
    moved(tab, { ...(status === undefined ? {} : { status }), ...(url === undefined ? {} : { url }) }),
  );
}

/**
 * The address that a tab shows at this moment; null when it is gone, or seen only because a button was pressed there: then
 * the next one would not be told.
 */
export async function addressOf(tab: number): Promise<string | null> {
  const url = await seenAddress(tab);
  if (url === null || !(await browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] }))) return null;
  // It may have gone on while the permission was looked up.
  return await seenAddress(tab);
}

async function seenAddress(tab: number): Promise<string | null> {
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  return url !== undefined && /^https?:/.test(url) ? url : null;
}
