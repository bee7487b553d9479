import { packState, packText } from './packing/pack-state.ts';
import { type PackedState, unpackState } from './packing/unpack-state.ts';
import { done, type Outcome } from './ports/outcome.ts';
import type { LookUp, SessionStore } from './ports/stores.ts';
import type { Area, Places } from './session-area.ts';
import { type Kind, keyFrom, keyOf, keysOf, RECORD } from './session-keys.ts';
import { type Dated, parsed, put, sessionReadingIn } from './session-reading.ts';
import { BUDGET, dropOldest } from './session-room.ts';

/**
 * The session store over an area of keys. Whether something belongs to a private window is asked of the browser when it
 * is written, and its key says so ever after. Of a tab or a window that is gone nothing is written: who would forget it?
 */
export function sessionStateIn(area: Area, places: Places, now: () => number = Date.now): SessionStore {
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
  const reading = sessionReadingIn(area);
  const keysInUse = async () => Object.keys(await area.all());

  return {
    ...reading,
    writeTab: (tab, state) => write('tab', tab, { at: now(), value: packState(state) } satisfies Dated<PackedState>),
    forgetTab: (tab) => forget('tab', tab),
    writeText: (window, state) => writeInWindow('text', window, packText(state)),
    forgetText: (window) => forget('text', window),
    writeLookUp: (window, lookUp) => writeInWindow('look-up', window, lookUp),
    writeWish: async (made) => {
      const written = await reading.writeWish(made);
      if ((await places.window(made.window)) === 'gone') await forget('wish', made.window);
      return written;
    },
    forgetWindow: async (window) => {
      await area.remove([...keysOf('text', window), ...keysOf('look-up', window), ...keysOf('wish', window)]);
      if (await places.anyPrivateWindow()) return;
      const left = (await keysInUse()).filter((key) => keyFrom(key)?.isPrivate);
      if (left.length > 0) await area.remove(left);
    },
    writeRecord: (record) => put(area, RECORD, record),
    knownTabs: async () => (await keysInUse()).map(keyFrom).flatMap((key) => (key?.kind === 'tab' ? [key.number] : [])),
    keptOpenly: async () => {
      const open = Object.entries(await area.all()).filter(([key]) => keyFrom(key)?.isPrivate === false);
      const of = <Value>(kind: Kind): Value[] =>
        open.filter(([key]) => keyFrom(key)?.kind === kind).map(([, json]) => parsed<Value>(json) as Value);
      const tabs = of<Dated<PackedState>>('tab').map(({ value }) => unpackState(value));
      return { tabs, lookUps: of<LookUp>('look-up') };
    },
  };
}

/** Where there is no room the reports of other tabs make it, the oldest first. */
async function putWithRoom(area: Area, key: string, value: unknown): Promise<Outcome<null>> {
  let written = await put(area, key, value);
  while (!written.ok && written.failure === 'storage-full' && (await dropOldest(area, key)))
    written = await put(area, key, value);
  while (((await area.bytesInUse()) ?? 0) > BUDGET && (await dropOldest(area, key)));
  return written;
}
