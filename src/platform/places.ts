import { browser } from './browser.ts';
import type { Places } from './session-area.ts';
import type { Whereabouts } from './session-keys.ts';

/** Asked of the browser each time: what a message says of its window is not relied on. */
export const places: Places = {
  tab: (tab) => browser.tabs.get(tab).then(whereabouts, () => 'gone'),
  window: (window) => browser.windows.get(window).then(whereabouts, () => 'gone'),
  anyPrivateWindow: async () => (await browser.windows.getAll()).some(({ incognito }) => incognito),
};

const whereabouts = ({ incognito }: { readonly incognito: boolean }): Whereabouts => (incognito ? 'private' : 'open');

/** The window that the reader used last; null when there is none. */
export const frontWindow = (): Promise<number | null> =>
  browser.windows.getLastFocused().then(
    ({ id }) => id ?? null,
    () => null,
  );
