import { type ReadonlySignal, signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Settings, SettingsStore } from '../platform/settings.ts';
import { DEFAULT_LANGUAGE } from './i18n/language.ts';
import { type Words, wordsFor } from './i18n/words.ts';

export interface ReaderSettings {
  /** Null until they were read: then nothing is drawn yet that has words in it. */
  readonly settings: Settings | null;
  readonly words: Words;
}

/** The reader's settings, followed for as long as a page of ours is open; language and text size are put on its root. */
export function useReaderSettings(store: Pick<SettingsStore, 'read' | 'watch'>): ReaderSettings {
  const follower = useMemo(() => followSettings(store), [store]);
  useEffect(() => follower.stop, [follower]);
  const settings = follower.settings.value;
  const language = settings?.language ?? DEFAULT_LANGUAGE;
  const words = useMemo(() => wordsFor(language), [language]);
  useEffect(() => {
    if (settings === null) return;
    const root = document.documentElement;
    root.lang = settings.language;
    root.dataset.text = settings.textSize;
  }, [settings]);
  return { settings, words };
}

function followSettings(store: Pick<SettingsStore, 'read' | 'watch'>): {
  readonly settings: ReadonlySignal<Settings | null>;
  readonly stop: () => void;
} {
  const settings = signal<Settings | null>(null);
  const stop = store.watch((changed) => {
    settings.value = changed;
  });
  // A change that comes while they are read is the newer one.
  store.read().then(
    (read) => {
      settings.value ??= read;
    },
    () => undefined,
  );
  return { settings, stop };
}
