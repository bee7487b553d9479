import { type ReadonlySignal, signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Settings, SettingsStore } from '../platform/ports/settings.ts';
import { type LoadWords, loadWords } from './i18n/load-words.ts';
import { UNREAD, type Words } from './i18n/words.ts';

export interface ReaderSettings {
  /** Null until they were read, and the words of their language with them: before that nothing is drawn that has words in it. */
  readonly settings: Settings | null;
  readonly words: Words;
}

/** The reader's settings, followed for as long as a page of ours is open; language and text size are put on its root. */
export function useReaderSettings(
  store: Pick<SettingsStore, 'read' | 'watch'>,
  load: LoadWords = loadWords,
): ReaderSettings {
  const follower = useMemo(() => followSettings(store, load), [store, load]);
  useEffect(() => follower.stop, [follower]);
  const { settings, words } = follower.current.value;
  useEffect(() => {
    if (settings === null) return;
    const root = document.documentElement;
    root.lang = settings.language;
    root.dataset.text = settings.textSize;
  }, [settings]);
  return { settings, words };
}

function followSettings(
  store: Pick<SettingsStore, 'read' | 'watch'>,
  load: LoadWords,
): {
  readonly current: ReadonlySignal<ReaderSettings>;
  readonly stop: () => void;
} {
  const current = signal<ReaderSettings>({ settings: null, words: UNREAD });
  let newest = 0;
  const use = async (settings: Settings): Promise<void> => {
    const mine = ++newest;
    const { words, settings: before } = current.peek();
    const same = before?.language === settings.language;
    const spoken = same ? words : await load(settings.language);
    // A change that came while these words were being read is the newer one.
    if (mine === newest) current.value = { settings, words: spoken };
  };
  const stop = store.watch((changed) => void use(changed));
  // So is one that comes while the settings are.
  store.read().then(
    (read) => (newest === 0 ? use(read) : undefined),
    () => undefined,
  );
  return { current, stop };
}
