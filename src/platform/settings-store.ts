import { browser } from './browser.ts';
import { done, failed } from './ports/outcome.ts';
import { chosenFrom, languageFor, SETTINGS_VERSION, type SettingsStore, settingsFrom } from './ports/settings.ts';

const KEY = 'settings';

/** Settings in `storage.local`, under one key. Until the reader chooses a language it is the browser's. */
export function settingsStore(): SettingsStore {
  const area = browser.storage.local;
  const stored = async (): Promise<unknown> => (await area.get(KEY))[KEY];
  const whole = (value: unknown) => settingsFrom(value, languageFor(browser.i18n.getUILanguage()));
  return {
    read: async () => whole(await stored().catch(() => undefined)),
    write: async (change) => {
      try {
        await area.set({ [KEY]: { ...chosenFrom(await stored()), ...change, version: SETTINGS_VERSION } });
        return done(null);
      } catch (error) {
        return failed(String(error).toLowerCase().includes('quota') ? 'storage-full' : 'unexpected');
      }
    },
    forget: () => area.remove(KEY),
    watch(changed) {
      const listener = (changes: Record<string, { newValue?: unknown }>, areaName: string): void => {
        if (areaName === 'local' && KEY in changes) changed(whole(changes[KEY]?.newValue));
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}
