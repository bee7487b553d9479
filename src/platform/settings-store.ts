import { browser } from './browser.ts';
import { done, failed } from './ports/outcome.ts';
import {
  chosenFrom,
  languageFor,
  SETTING_NAMES,
  SETTINGS_VERSION,
  type SettingsStore,
  settingsFrom,
} from './ports/settings.ts';

/** Where version 1 kept them all together. It is still read, and written no more. */
const TOGETHER = 'settings';
const VERSION = 'settings-version';
const keyOf = (name: string): string => `setting:${name}`;
const KEYS: readonly string[] = [TOGETHER, VERSION, ...SETTING_NAMES.map(keyOf)];

/**
 * Settings in `storage.local`, each under a key of its own: a change is one write and reads nothing, so none of two at the
 * same time is lost. Until the reader chooses a language it is the browser's.
 */
export function settingsStore(): SettingsStore {
  const area = browser.storage.local;
  const read = async () => settingsFrom(await storedIn(area), languageFor(browser.i18n.getUILanguage()));
  return {
    read,
    write: async (change) => {
      try {
        const apart = Object.entries(change).map(([name, value]) => [keyOf(name), value]);
        await area.set({ ...Object.fromEntries(apart), [VERSION]: SETTINGS_VERSION });
        return done(null);
      } catch (error) {
        return failed(String(error).toLowerCase().includes('quota') ? 'storage-full' : 'unexpected');
      }
    },
    forget: () => area.remove([...KEYS]),
    watch(changed) {
      let newest = 0;
      const listener = (changes: Record<string, unknown>, areaName: string): void => {
        if (areaName !== 'local' || !KEYS.some((key) => key in changes)) return;
        const mine = ++newest;
        void read().then((settings) => mine === newest && changed(settings));
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}

/** What can't be read was not chosen. */
async function storedIn(area: { get(keys: string[]): Promise<Record<string, unknown>> }): Promise<unknown> {
  const found = await area.get([...KEYS]).catch(() => ({}) as Record<string, unknown>);
  const apart = SETTING_NAMES.map(keyOf).filter((key) => key in found);
  const version = found[VERSION] ?? SETTINGS_VERSION;
  return {
    ...chosenFrom(found[TOGETHER]),
    ...chosenFrom({ version, ...Object.fromEntries(apart.map((key) => [key.slice('setting:'.length), found[key]])) }),
    version: SETTINGS_VERSION,
  };
}

/** Scripts in pages need nothing of what is kept: where the browser can, it is closed to them. */
export async function closeStorageToPages(): Promise<void> {
  const { local } = browser.storage as unknown as { readonly local: Closable };
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}

interface Closable {
  setAccessLevel?(level: { readonly accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}
