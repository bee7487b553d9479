import { CORRECTIONS_BUDGET, correctionsIn, type LocalArea, type WindowOf } from '../corrections-state.ts';
import type { CorrectionsStore } from '../ports/corrections.ts';
import type { SessionStore } from '../ports/stores.ts';

export interface FakeLocal extends LocalArea {
  readonly kept: Map<string, string>;
}

/** `storage.local` in memory. */
export function fakeLocal(): FakeLocal {
  const kept = new Map<string, string>();
  return {
    kept,
    get: async (keys) => Object.fromEntries([...kept].filter(([key]) => keys.includes(key))),
    all: async () => Object.fromEntries(kept),
    set: async (key, json) => void kept.set(key, json),
    remove: async (keys) => {
      for (const key of keys) kept.delete(key);
    },
  };
}

interface Given {
  readonly local?: LocalArea;
  readonly windowOf?: WindowOf;
  readonly budget?: number;
  readonly now?: () => number;
}

/** A store of corrections in memory; every tab is in a window that is not private, but for those that are put elsewhere. */
export const fakeCorrectionsStore = (
  session: SessionStore,
  {
    local = fakeLocal(),
    windowOf = async () => ({ window: 1, isPrivate: false }),
    budget = CORRECTIONS_BUDGET,
    now = () => 1,
  }: Given = {},
): CorrectionsStore => correctionsIn({ local, session, windowOf, now }, budget);
