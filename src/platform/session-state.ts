import { inSteps } from './packing/in-steps.ts';
import { packingState, packingText } from './packing/pack-state.ts';
import { type PackedState, unpackingState } from './packing/unpack-state.ts';
import { done, type Outcome } from './ports/outcome.ts';
import type { CorrectedInWindow, LookUp, SessionStore, TabState } from './ports/stores.ts';
import type { Area, Places } from './session-area.ts';
import { type Kind, keyFrom, keyOf, keysOf, RECORD, type Whereabouts } from './session-keys.ts';
import { type Dated, parsed, put, sessionReadingIn } from './session-reading.ts';
import { BUDGET, dropOldest } from './session-room.ts';

/**
 * The session store over an area of keys. Whether something belongs to a private window is asked of the browser when it
 * is written, and its key says so ever after. Of a tab or a window that is gone nothing is written: who would forget it?
 */
export function sessionStateIn(area: Area, places: Places, now: () => number = Date.now): SessionStore {
  const whereIs = (kind: Kind, number: number): Promise<Whereabouts> =>
    kind === 'tab' ? places.tab(number) : places.window(number);
  const write = async (kind: Kind, number: number, value: unknown): Promise<Outcome<null>> => {
    const where = await whereIs(kind, number);
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

  return {
    ...reading,
    writeTab: async (tab, state) => {
      const value = await inSteps(packingState(state));
      return write('tab', tab, { at: now(), value } satisfies Dated<PackedState>);
    },
    forgetTab: (tab) => forget('tab', tab),
    writeText: async (window, state) => writeInWindow('text', window, await inSteps(packingText(state))),
    forgetText: (window) => forget('text', window),
    writeLookUp: (window, lookUp) => writeInWindow('look-up', window, lookUp),
    readCorrections: async (window) => {
      const keys = keysOf('corrections', window);
      const found = await area.get(keys);
      return parsed<CorrectedInWindow>(keys.map((key) => found[key]).find((json) => json !== undefined));
    },
    writeCorrections: (window, corrected) => writeInWindow('corrections', window, corrected),
    writeWish: async (made) => {
      const written = await reading.writeWish(made);
      if ((await places.window(made.window)) === 'gone') await forget('wish', made.window);
      return written;
    },
    forgetWindow: async (window) => {
      await area.remove(OF_WINDOWS.flatMap((kind) => keysOf(kind, window)));
      if (await places.anyPrivateWindow()) return;
      const left = (await area.keys()).filter((key) => keyFrom(key)?.isPrivate);
      if (left.length > 0) await area.remove(left);
    },
    forgetGone: async () => {
      const gone: string[] = [];
      for (const text of await area.keys()) {
        const key = keyFrom(text);
        if (key !== null && (await whereIs(key.kind, key.number)) === 'gone') gone.push(text);
      }
      if (gone.length > 0) await area.remove(gone);
    },
    writeRecord: (record) => put(area, RECORD, record),
    knownTabs: async () => (await area.keys()).map(keyFrom).flatMap((key) => (key?.kind === 'tab' ? [key.number] : [])),
    keptOpenly: async () => {
      const open = Object.entries(await area.all()).filter(([key]) => keyFrom(key)?.isPrivate === false);
      const of = <Value>(kind: Kind): Value[] =>
        open.filter(([key]) => keyFrom(key)?.kind === kind).map(([, json]) => parsed<Value>(json) as Value);
      const tabs: TabState[] = [];
      for (const { value } of of<Dated<PackedState>>('tab')) tabs.push(await inSteps(unpackingState(value)));
      return { tabs, lookUps: of<LookUp>('look-up') };
    },
  };
}

/** What a window has of its own. */
const OF_WINDOWS: readonly Kind[] = ['text', 'look-up', 'wish', 'corrections'];

/** Where there is no room the reports of other tabs make it, the oldest first. */
async function putWithRoom(area: Area, key: string, value: unknown): Promise<Outcome<null>> {
  let written = await put(area, key, value);
  while (!written.ok && written.failure === 'storage-full' && (await dropOldest(area, key)))
    written = await put(area, key, value);
  while (((await area.bytesInUse()) ?? 0) > BUDGET && (await dropOldest(area, key)));
  return written;
}
