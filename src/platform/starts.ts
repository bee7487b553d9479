import { browser } from './browser.ts';
import type { At } from './ports/worker.ts';

/**
 * A background starts in one of three ways: first run or update, a new session of the browser, and a wake-up for an event.
 * Calls back for the first two. A wake-up is the normal case and needs nothing: all state is in the session store.
 */
export function onFreshStart(start: (fresh: { readonly isUpdate: boolean }) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => start({ isUpdate: reason === 'update' }));
  browser.runtime.onStartup.addListener(() => start({ isUpdate: false }));
}

export interface Commands {
  readonly openQuotes: (at: At) => void;
  readonly toggleMarks: (at: At) => void;
  readonly analysePage: (at: At) => void;
  readonly lookUpSelection: (at: At) => void;
}

/** Calls back inside the key press, with where it was; the names are the manifest's. */
export function onCommand(pressed: Commands): void {
  const acts: Readonly<Record<string, ((at: At) => void) | undefined>> = {
    'open-quotes': pressed.openQuotes,
    'toggle-marks': pressed.toggleMarks,
    'analyse-page': pressed.analysePage,
    'look-up': pressed.lookUpSelection,
  };
  browser.commands.onCommand.addListener((command, tab) => {
    acts[command]?.({ tab: tab?.id ?? null, window: tab?.windowId ?? null });
  });
}
