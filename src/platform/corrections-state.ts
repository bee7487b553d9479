import { afterChange, type CorrectionChange } from '../domain/corrections/changes.ts';
import type { Correction } from '../domain/corrections/correction.ts';
import {
  asJson,
  correctionsKey,
  isCorrectionsKey,
  type KeptPage,
  keptCorrections,
  keptPage,
} from './kept-corrections.ts';
import type { CorrectionOutcome, CorrectionsStore, KeptCorrectionsPort } from './ports/corrections.ts';
import { done, failed } from './ports/outcome.ts';
import type { SessionStore } from './ports/stores.ts';
import type { Area } from './session-area.ts';

/** Of the five million bytes that browsers give for good, at the least: some ten thousand corrections. */
export const CORRECTIONS_BUDGET = 2_000_000;

export type LocalArea = Pick<Area, 'get' | 'all' | 'set' | 'remove'>;

/** In which window a tab is, and whether that is a private one; null when it is gone. */
export type WindowOf = (tab: number) => Promise<{ readonly window: number; readonly isPrivate: boolean } | null>;

export interface Kept {
  readonly local: LocalArea;
  /** For private windows. */
  readonly session: Pick<SessionStore, 'readCorrections' | 'writeCorrections'>;
  readonly windowOf: WindowOf;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The corrections' store over an area of keys. Changes happen one after the other: two at once would lose one. */
export function correctionsIn(kept: Kept, budget = CORRECTIONS_BUDGET): CorrectionsStore {
  const { local, session, windowOf } = kept;
  let last: Promise<unknown> = Promise.resolve();
  const inOrder = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };
  const inLocal = async (key: string): Promise<KeptPage> => keptPage((await local.get([key]))[key]);

  /** A private window begins with what is kept, and leaves nothing there. */
  const readIn = async (tab: number, key: string): Promise<readonly Correction[]> => {
    const where = await windowOf(tab);
    const own = where?.isPrivate ? (await session.readCorrections(where.window))?.[key] : undefined;
    return own ?? (await inLocal(key)).corrections;
  };

  const changeIn = async (
    tab: number,
    key: string,
    change: CorrectionChange,
    makeRoom: boolean,
  ): Promise<CorrectionOutcome<readonly Correction[]>> => {
    const where = await windowOf(tab);
    if (where === null) return failed('page-gone');
    if (where.isPrivate) {
      const all = (await session.readCorrections(where.window)) ?? {};
      const corrections = afterChange(all[key] ?? (await inLocal(key)).corrections, change);
      const written = await session.writeCorrections(where.window, { ...all, [key]: corrections });
      return written.ok ? done(corrections) : written;
    }
    const page = await inLocal(key);
    const corrections = afterChange(page.corrections, change);
    const written = await writeWithin(kept, budget, { key, page: { ...page, corrections, at: kept.now() }, makeRoom });
    return written.ok ? done(corrections) : written;
  };

  return {
    read: (tab, page) => readIn(tab, correctionsKey(page)),
    change: (tab, page, change, makeRoom) => inOrder(() => changeIn(tab, correctionsKey(page), change, makeRoom)),
  };
}

interface Written {
  readonly key: string;
  readonly page: KeptPage;
  readonly makeRoom: boolean;
}

async function writeWithin(
  { local }: Kept,
  budget: number,
  { key, page, makeRoom }: Written,
): Promise<CorrectionOutcome<null>> {
  try {
    if (page.corrections.length + page.others.length === 0) {
      await local.remove([key]);
      return done(null);
    }
    const json = asJson(page);
    const others = await keptPages(local, key);
    let room = budget - sizeOf(key, json) - others.reduce((sum, { size }) => sum + size, 0);
    if (room < 0 && !makeRoom) return { ok: false, failure: 'corrections-full' };
    const dropped: string[] = [];
    for (const { key: other, size } of others) {
      if (room >= 0) break;
      dropped.push(other);
      room += size;
    }
    if (room < 0) return failed('storage-full');
    if (dropped.length > 0) await local.remove(dropped);
    await local.set(key, json);
    return done(null);
  } catch (error) {
    return failed(String(error).toLowerCase().includes('quota') ? 'storage-full' : 'unexpected');
  }
}

/** All pages but one, those first that were changed longest ago. */
async function keptPages(local: LocalArea, but: string) {
  return Object.entries(await local.all())
    .filter(([key]) => isCorrectionsKey(key) && key !== but)
    .map(([key, json]) => ({ key, size: sizeOf(key, String(json)), at: keptPage(json).at }))
    .sort((a, b) => a.at - b.at);
}

const sizeOf = (key: string, json: string): number => new TextEncoder().encode(key + json).length;

/** What the options page shows of it. */
export const keptCorrectionsIn = (local: LocalArea): KeptCorrectionsPort => ({
  kept: async () =>
    Object.entries(await local.all())
      .filter(([key]) => isCorrectionsKey(key))
      .map(([key, json]) => keptCorrections(key, json)),
  forget: async () => {
    const keys = Object.keys(await local.all()).filter(isCorrectionsKey);
    if (keys.length > 0) await local.remove(keys);
  },
});
