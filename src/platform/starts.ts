import browser from 'webextension-polyfill';

/**
 * A background starts in one of three ways: first run or update, a new session of the browser, and a wake-up for an event.
 * Calls back for the first two. A wake-up is the normal case and needs nothing: all state is in the session store.
 */
export function onFreshStart(start: () => void): void {
  browser.runtime.onInstalled.addListener(start);
  browser.runtime.onStartup.addListener(start);
}

/** The key that switches the marks in pages on and off. */
export function onMarksShortcut(pressed: () => void): void {
  browser.commands.onCommand.addListener((command) => {
    if (command === 'toggle-marks') pressed();
  });
}

/** The keyboard shortcut that opens the panel; calls back inside the key press, with the window it was pressed in. */
export function onPanelShortcut(pressed: (window: number | null) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-quotes') pressed(tab?.windowId ?? null);
  });
}
