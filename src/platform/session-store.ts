import { browser } from './browser.ts';
import { places } from './places.ts';
import type { SessionStore } from './ports/stores.ts';
import type { Area } from './session-area.ts';
import { type SessionReading, sessionReadingIn } from './session-reading.ts';
import { sessionStateIn } from './session-state.ts';

/** State in `storage.session`: kept in memory by the browser, out of reach for pages, gone when the browser is closed. */
export const sessionStore = (): SessionStore => sessionStateIn(area, places);

/** What popup and panel are given of it. */
export const sessionReading = (): SessionReading => sessionReadingIn(area);

const area: Area = {
  get: (keys) => browser.storage.session.get([...keys]),
  all: () => browser.storage.session.get(null),
  // Newer browsers can tell the keys alone.
  keys: async () => {
    const session = browser.storage.session as { readonly getKeys?: () => Promise<string[]> };
    return (await session.getKeys?.()) ?? Object.keys(await browser.storage.session.get(null));
  },
  // Firefox has it since 131, the polyfill's types leave it out.
  bytesInUse: async () => {
    const session = browser.storage.session as { readonly getBytesInUse?: (keys: null) => Promise<number> };
    return (await session.getBytesInUse?.(null)) ?? null;
  },
  // One `set` a value: browsers keep the old one whole when it fails.
  set: (key, json) => browser.storage.session.set({ [key]: json }),
  remove: (keys) => browser.storage.session.remove([...keys]),
  watch(changed) {
    const listener = (changes: Record<string, unknown>, areaName: string): void => {
      if (areaName === 'session') changed(Object.keys(changes));
    };
    browser.storage.onChanged.addListener(listener);
    return () => browser.storage.onChanged.removeListener(listener);
  },
};
