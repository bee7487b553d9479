import type { ReferenceModel } from '../domain/reference/model.ts';
import { inSteps } from './packing/in-steps.ts';
import { type PackedState, type PackedText, unpackingState, unpackingText } from './packing/unpack-state.ts';
import { done, failed, type Outcome } from './ports/outcome.ts';
import type { LookUp, MadeWish, SessionStore } from './ports/stores.ts';
import type { Area } from './session-area.ts';
import { type Kind, keyFrom, keyOf, keysOf, RECORD, watchedAs } from './session-keys.ts';

/** As much of the store as popup and panel need: they read, and write nothing but wishes. */
export type SessionReading = Pick<
  SessionStore,
  'readTab' | 'glanceAt' | 'readText' | 'readLookUp' | 'readWish' | 'readRecord' | 'writeWish' | 'watch'
>;

export function sessionReadingIn(area: Area): SessionReading {
  const read = async <Value>(kind: Kind, number: number): Promise<Value | null> => {
    const keys = keysOf(kind, number);
    const found = await area.get(keys);
    return parsed<Value>(keys.map((key) => found[key]).find((json) => json !== undefined));
  };
  return {
    readTab: async (tab) => {
      const kept = await read<Dated<PackedState>>('tab', tab);
      return kept && inSteps(unpackingState(kept.value));
    },
    glanceAt: async (tab) => {
      const kept = await read<Dated<PackedState>>('tab', tab);
      return kept && { state: kept.value.state, url: kept.value.url };
    },
    readText: async (window) => {
      const kept = await read<PackedText>('text', window);
      return kept && inSteps(unpackingText(kept));
    },
    readLookUp: (window) => read<LookUp>('look-up', window),
    readWish: (window) => read<MadeWish>('wish', window),
    readRecord: async () => parsed<ReferenceModel>((await area.get([RECORD]))[RECORD]),
    // Written in the tick in which it is asked for, because the popup closes after it: so nobody can be asked whether the
    // window is private, and every wish is kept as if it were.
    writeWish: (made) => put(area, keyOf('wish', made.window, 'private'), made),
    watch: (changed) =>
      area.watch((keys) => {
        for (const key of keys.map(keyFrom)) if (key !== null) changed(watchedAs(key));
      }),
  };
}

/** What is stored of a tab. `at` stands first, so that the oldest are found without reading any whole. */
export interface Dated<Value> {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly value: Value;
}

/** The store is ours alone and is emptied with every update, so what was written is what is read. */
export const parsed = <Value>(json: unknown): Value | null =>
  typeof json === 'string' ? (JSON.parse(json) as Value) : null;

export async function put(area: Area, key: string, value: unknown): Promise<Outcome<null>> {
  try {
    await area.set(key, JSON.stringify(value));
    return done(null);
  } catch (error) {
    return failed(isQuotaError(error) ? 'storage-full' : 'unexpected');
  }
}

/** Chromium: "Session storage quota bytes exceeded"; Firefox: "QuotaExceededError: …". */
const isQuotaError = (error: unknown): boolean => String(error).toLowerCase().includes('quota');
