import type { Whereabouts } from './session-keys.ts';

/** As much as is needed of `storage.session`. Values are JSON: browsers take a deep value apart piece by piece for every reader. */
export interface Area {
  get(keys: readonly string[]): Promise<Readonly<Record<string, unknown>>>;
  keys(): Promise<readonly string[]>;
  all(): Promise<Readonly<Record<string, unknown>>>;
  /** How much room is taken, in bytes; null where the browser does not say. */
  bytesInUse(): Promise<number | null>;
  /** Rejects with an error that names the quota when there is no room. The old value is then whole. */
  set(key: string, json: string): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** Calls back with the keys that changed. */
  watch(changed: (keys: readonly string[]) => void): () => void;
}

/** What the browser knows of tabs and windows. */
export interface Places {
  tab(tab: number): Promise<Whereabouts>;
  window(window: number): Promise<Whereabouts>;
  anyPrivateWindow(): Promise<boolean>;
}
