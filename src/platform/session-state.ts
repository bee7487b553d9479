import type { ReferenceModel } from '../domain/reference/model.ts';
import {
  type PackedState,
  type PackedText,
  packState,
  packText,
  unpackState,
  unpackText,
} from './packing/pack-state.ts';
import { done, failed, type Outcome } from './ports/outcome.ts';
import type { LookUp, MadeWish, SessionStore } from './ports/stores.ts';
import type { Area, Places } from './session-area.ts';
import { type Kind, keyFrom, keyOf, keysOf, RECORD, watchedAs } from './session-keys.ts';
import { BUDGET, type Dated, dropOldest } from './session-room.ts';

/**
 * The session store over an area of keys. Whether something belongs to a private window is asked of the browser when it
 * is written, and its key says so ever after. Of a tab or a window that is gone nothing is written: who would forget it?
 */
export function sessionStateIn(area: Area, places: Places, now: () => number = Date.now): SessionStore {
  const read = async <Value>(kind: Kind, number: number): Promise<Value | null> => {
    const keys = keysOf(kind, number);
    const found = await area.get(keys);
    return parsed<Value>(keys.map((key) => found[key]).find((json) => json !== undefined));
  };
  const write = async (kind: Kind, number: number, value: unknown): Promise<Outcome<null>> => {
    const where = await (kind === 'tab' ? places.tab(number) : places.window(number));
    return where === 'gone' ? done(null) : putWithRoom(area, keyOf(kind, number, where), value);
  };
  const forget = (kind: Kind, number: number): Promise<void> => area.remove(keysOf(kind, number));

  /** A window's is not written in turn with its closing: what was closed meanwhile is forgotten again. */
  const writeInWindow = async (kind: Kind, window: number, value: unknown): Promise<Outcome<null>> => {
    const written = await write(kind, window, value);
    if ((await places.window(window)) === 'gone') await forget(kind, window);
    return written;
  };
  const keysInUse = async () => Object.keys(await area.all());

  return {
    readTab: async (tab) => {
      const kept = await read<Dated<PackedState>>('tab', tab);
      return kept && unpackState(kept.value);
    },
    writeTab: (tab, state) => write('tab', tab, { at: now(), value: packState(state) } satisfies Dated<PackedState>),
    forgetTab: (tab) => forget('tab', tab),
    readText: async (window) => {
      const kept = await read<PackedText>('text', window);
      return kept && unpackText(kept);
    },
    writeText: (window, state) => writeInWindow('text', window, packText(state)),
    forgetText: (window) => forget('text', window),
    readLookUp: (window) => read<LookUp>('look-up', window),
    writeLookUp: (window, lookUp) => writeInWindow('look-up', window, lookUp),
    readWish: (window) => read<MadeWish>('wish', window),
    writeWish: (made) => writeInWindow('wish', made.window, made),
    forgetWindow: async (window) => {
      await area.remove([...keysOf('text', window), ...keysOf('look-up', window), ...keysOf('wish', window)]);
      if (await places.anyPrivateWindow()) return;
      const left = (await keysInUse()).filter((key) => keyFrom(key)?.isPrivate);
      if (left.length > 0) await area.remove(left);
    },
    readRecord: async () => parsed<ReferenceModel>((await area.get([RECORD]))[RECORD]),
    writeRecord: (record) => put(area, RECORD, record),
    knownTabs: async () => (await keysInUse()).map(keyFrom).flatMap((key) => (key?.kind === 'tab' ? [key.number] : [])),
    keptOpenly: async () => {
      const open = Object.entries(await area.all()).filter(([key]) => keyFrom(key)?.isPrivate === false);
      const of = <Value>(kind: Kind): Value[] =>
        open.filter(([key]) => keyFrom(key)?.kind === kind).map(([, json]) => parsed<Value>(json) as Value);
      const tabs = of<Dated<PackedState>>('tab').map(({ value }) => unpackState(value));
      return { tabs, lookUps: of<LookUp>('look-up') };
    },
    watch: (changed) =>
      area.watch((keys) => {
        for (const key of keys.map(keyFrom)) if (key !== null) changed(watchedAs(key));
      }),
  };
}

/** The store is ours alone and is emptied with every update, so what was written is what is read. */
const parsed = <Value>(json: unknown): Value | null => (typeof json === 'string' ? (JSON.parse(json) as Value) : null);

/** Where there is no room the reports of other tabs make it, the oldest first. */
async function putWithRoom(area: Area, key: string, value: unknown): Promise<Outcome<null>> {
  let written = await put(area, key, value);
  while (!written.ok && written.failure === 'storage-full' && (await dropOldest(area, key)))
    written = await put(area, key, value);
  while (((await area.bytesInUse()) ?? 0) > BUDGET && (await dropOldest(area, key)));
  return written;
}

async function put(area: Area, key: string, value: unknown): Promise<Outcome<null>> {
  try {
    await area.set(key, JSON.stringify(value));
    return done(null);
  } catch (error) {
    return failed(isQuotaError(error) ? 'storage-full' : 'unexpected');
  }
}

/** Chromium: "Session storage quota bytes exceeded"; Firefox: "QuotaExceededError: …". */
const isQuotaError = (error: unknown): boolean => String(error).toLowerCase().includes('quota');
