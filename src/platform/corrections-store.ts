import { browser } from './browser.ts';
import { correctionsIn, keptCorrectionsIn, type LocalArea } from './corrections-state.ts';
import type { CorrectionsStore, KeptCorrectionsPort } from './ports/corrections.ts';
import type { SessionStore } from './ports/stores.ts';

const local: LocalArea = {
  get: (keys) => browser.storage.local.get([...keys]),
  all: () => browser.storage.local.get(null),
  set: (key, json) => browser.storage.local.set({ [key]: json }),
  remove: (keys) => browser.storage.local.remove([...keys]),
};

/** Corrections in `storage.local`, a key for each page; those of a private window in `storage.session`. */
export const correctionsStore = (session: SessionStore): CorrectionsStore =>
  correctionsIn({
    local,
    session,
    windowOf: (tab) =>
      browser.tabs.get(tab).then(
        ({ windowId, incognito }) => (windowId === undefined ? null : { window: windowId, isPrivate: incognito }),
        () => null,
      ),
    now: Date.now,
  });

export const keptCorrectionsPort = (): KeptCorrectionsPort => keptCorrectionsIn(local);
