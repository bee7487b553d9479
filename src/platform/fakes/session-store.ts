import type { SessionStore } from '../ports/stores.ts';
import type { Area } from '../session-area.ts';
import type { Whereabouts } from '../session-keys.ts';
import { sessionStateIn } from '../session-state.ts';

/** What browsers give `storage.session`, in bytes; here counted as UTF-16 code units of the JSON. */
const BROWSERS_QUOTA = 10_485_760;

/** Tabs and windows of a browser in memory: all are open, but for those that are put elsewhere by number. */
export interface FakePlaces {
  readonly tabs: Map<number, Whereabouts>;
  readonly windows: Map<number, Whereabouts>;
}

export const fakePlaces = (): FakePlaces => ({ tabs: new Map(), windows: new Map() });

/** A session store in memory that, like the real one, keeps copies and refuses to grow beyond its quota with its old data intact. */
export function fakeSessionStore(quota = BROWSERS_QUOTA, at: FakePlaces = fakePlaces()): SessionStore {
  return sessionStateIn(fakeArea(quota), {
    tab: async (tab) => at.tabs.get(tab) ?? 'open',
    window: async (window) => at.windows.get(window) ?? 'open',
    anyPrivateWindow: async () => [...at.windows.values()].includes('private'),
  });
}

function fakeArea(quota: number): Area {
  const kept = new Map<string, string>();
  const watchers = new Set<(keys: readonly string[]) => void>();
  const tell = (keys: readonly string[]): void => {
    for (const changed of watchers) changed(keys);
  };
  return {
    get: async (keys) => Object.fromEntries([...kept].filter(([key]) => keys.includes(key))),
    bytesInUse: async () => [...kept.values()].reduce((sum, value) => sum + value.length, 0),
    keys: async () => [...kept.keys()],
    all: async () => Object.fromEntries(kept),
    set: async (key, json) => {
      const others = [...kept].filter(([other]) => other !== key).reduce((sum, [, value]) => sum + value.length, 0);
      if (others + json.length > quota) throw new Error('Session storage quota bytes exceeded.');
      kept.set(key, json);
      tell([key]);
    },
    remove: async (keys) => {
      const gone = keys.filter((key) => kept.delete(key));
      if (gone.length > 0) tell(gone);
    },
    watch(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}
