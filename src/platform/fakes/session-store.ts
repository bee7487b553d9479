import type { ReferenceModel } from '../../domain/reference/model.ts';
import { done, failed, type Outcome } from '../ports/outcome.ts';
import type { GivenTextState, LookUp, MadeWish, SessionStore, TabState, Watched } from '../ports/stores.ts';

/** What browsers give `storage.session`, in bytes; here counted as UTF-16 code units of the JSON. */
const BROWSERS_QUOTA = 10_485_760;

/** A session store in memory that, like the real one, keeps copies and refuses to grow beyond its quota with its old data intact. */
export function fakeSessionStore(quota = BROWSERS_QUOTA): SessionStore {
  const kept = new Map<string, string>();
  const watchers = new Set<(what: Watched) => void>();
  const tell = (key: string): void => {
    if (key === 'record') return;
    for (const changed of watchers) changed(watchedAs(key));
  };
  const read = <Value>(key: string): Value | null => {
    const json = kept.get(key);
    return json === undefined ? null : (JSON.parse(json) as Value);
  };
  const write = async (key: string, value: unknown): Promise<Outcome<null>> => {
    const json = JSON.stringify(value);
    let size = json.length - (kept.get(key)?.length ?? 0);
    for (const one of kept.values()) size += one.length;
    if (size > quota) return failed('storage-full');
    kept.set(key, json);
    tell(key);
    return done(null);
  };
  return {
    readTab: async (tab) => read<TabState>(`tab:${tab}`),
    writeTab: (tab, state) => write(`tab:${tab}`, state),
    forgetTab: async (tab) => {
      if (kept.delete(`tab:${tab}`)) tell(`tab:${tab}`);
    },
    readText: async (window) => read<GivenTextState>(`text:${window}`),
    writeText: (window, state) => write(`text:${window}`, state),
    forgetText: async (window) => {
      if (kept.delete(`text:${window}`)) tell(`text:${window}`);
    },
    readLookUp: async () => read<LookUp>('look-up'),
    writeLookUp: (lookUp) => write('look-up', lookUp),
    readWish: async () => read<MadeWish>('wish'),
    writeWish: (made) => write('wish', made),
    readRecord: async () => read<ReferenceModel>('record'),
    writeRecord: (record) => write('record', record),
    knownTabs: async () =>
      [...kept.keys()].filter((key) => key.startsWith('tab:')).map((key) => Number(key.slice('tab:'.length))),
    watch(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}

function watchedAs(key: string): Watched {
  if (key === 'look-up' || key === 'wish') return key;
  return key.startsWith('text:') ? 'text' : Number(key.slice('tab:'.length));
}
