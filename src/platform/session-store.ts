import type { ReferenceModel } from '../domain/reference/model.ts';
import { browser } from './browser.ts';
import { done, failed, type Outcome } from './ports/outcome.ts';
import type { GivenTextState, LookUp, MadeWish, SessionStore, TabState } from './ports/stores.ts';

/**
 * Keys in `storage.session`: `tab:<number>` for each tab, `text:<number>` for each window, one for the look-up that the panel shows, one for what it is to
 * open on, one for the record. Values are JSON: browsers take a deep value apart piece by piece for every reader, which a
 * popup would wait for.
 */
const LOOK_UP = 'look-up';
const WISH = 'wish';
const RECORD = 'record';
const TAB = 'tab:';
const TEXT = 'text:';
const keyOf = (tab: number): string => `${TAB}${tab}`;
const textIn = (window: number): string => `${TEXT}${window}`;

/** State in `storage.session`: kept in memory by the browser, out of reach for pages, gone when the browser is closed. */
export function sessionStore(): SessionStore {
  const area = browser.storage.session;
  return {
    readTab: (tab) => read<TabState>(keyOf(tab)),
    writeTab: (tab, state) => write(keyOf(tab), state),
    forgetTab: (tab) => area.remove(keyOf(tab)),
    readText: (window) => read<GivenTextState>(textIn(window)),
    writeText: (window, state) => write(textIn(window), state),
    forgetText: (window) => area.remove(textIn(window)),
    readLookUp: () => read<LookUp>(LOOK_UP),
    writeLookUp: (lookUp) => write(LOOK_UP, lookUp),
    readWish: () => read<MadeWish>(WISH),
    writeWish: (made) => write(WISH, made),
    readRecord: () => read<ReferenceModel>(RECORD),
    writeRecord: (record) => write(RECORD, record),
    knownTabs: async () =>
      Object.keys(await area.get(null))
        .filter((key) => key.startsWith(TAB))
        .map((key) => Number(key.slice(TAB.length))),
    watch(changed) {
      const listener = (changes: Record<string, unknown>, areaName: string): void => {
        if (areaName !== 'session') return;
        for (const key of Object.keys(changes)) {
          if (key === LOOK_UP || key === WISH) changed(key);
          else if (key.startsWith(TEXT)) changed('text');
          else if (key.startsWith(TAB)) changed(Number(key.slice(TAB.length)));
        }
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}

/** The store is ours alone and is emptied with every update, so what was written is what is read. */
async function read<Value>(key: string): Promise<Value | null> {
  const json = (await browser.storage.session.get(key))[key];
  return typeof json === 'string' ? (JSON.parse(json) as Value) : null;
}

/** One `set` a value: browsers keep the old one whole when it fails. */
async function write(key: string, value: unknown): Promise<Outcome<null>> {
  try {
    await browser.storage.session.set({ [key]: JSON.stringify(value) });
    return done(null);
  } catch (error) {
    return failed(isQuotaError(error) ? 'storage-full' : 'unexpected');
  }
}

/** Chromium: "Session storage quota bytes exceeded"; Firefox: "QuotaExceededError: …". */
const isQuotaError = (error: unknown): boolean => String(error).toLowerCase().includes('quota');
