import { done, failed, type Outcome } from '../ports/outcome.ts';
import { defaultSettings, type Settings, type SettingsStore } from '../ports/settings.ts';

/** Settings in memory, English unless told otherwise. With `full`, nothing more can be written. */
export function fakeSettingsStore(chosen: Partial<Settings> = {}, full = false): SettingsStore {
  let settings: Settings = { ...defaultSettings('en'), ...chosen };
  const watchers = new Set<(settings: Settings) => void>();
  const put = (next: Settings): void => {
    settings = next;
    for (const changed of watchers) changed(settings);
  };
  return {
    read: async () => settings,
    write: async (change): Promise<Outcome<null>> => {
      if (full) return failed('storage-full');
      put({ ...settings, ...change });
      return done(null);
    },
    forget: async () => put(defaultSettings('en')),
    watch(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}
