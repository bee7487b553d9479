import { browser } from './browser.ts';

/** The part of `chrome.sidePanel` we use; the polyfill does not know it. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

declare const chrome: { readonly sidePanel?: SidePanel } | undefined;

/**
 * Opens the panel beside the pages of a window: Chromium's side panel, Firefox's sidebar.
 * Both browsers allow it only while they handle the reader's click, so this must be the first call of a handler, with
 * nothing awaited before it: one `await` earlier and Chromium silently opens nothing.
 */
export function openPanel(window: number | null): void {
  const opening = openHere(window);
  // It rejects when there was no click, or the window is just closing. The look-up is stored all the same.
  opening.catch(() => undefined);
}

function openHere(window: number | null): Promise<void> {
  const sidePanel = typeof chrome === 'undefined' ? undefined : chrome.sidePanel;
  if (sidePanel === undefined) return browser.sidebarAction.open();
  return window === null ? Promise.reject(new Error('no window')) : sidePanel.open({ windowId: window });
}
