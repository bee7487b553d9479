import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS } from '../fixtures/pages.ts';
import type { Surface } from '../harness/reader.ts';
import { textWith } from '../pages/by-role.ts';
import { closeOwn } from '../pages/through-own-page.ts';
import type { InSession } from './every-flow.ts';

const FULL = 'The browser’s storage is full';

/** A store that is full, of the browser's own size. */
export function fullStore(session: InSession): void {
  describe('a store that is full', () => {
    let own: Surface;

    beforeAll(async () => {
      own = await session().reader.openOwnPage('options.html');
      await textWith(own, 'Language of the interface');
    });
    afterAll(async () => {
      await own.run(emptied);
      await closeOwn(own);
    });

    it('is said where a report could not be kept, and the next one is, as soon as there is room', async () => {
      const { reader } = session();
      await reader.open(ADDRESS.otherReport);
      // No other report is to be there that could make room.
      await own.run(async () => {
        await chrome.storage.session.clear();
        return null;
      });
      expect(await own.run(filled)).toBeGreaterThan(5);
      const popup = await reader.pressToolbarButton();
      await textWith(popup, FULL);
      await reader.closePopup();
      await own.run(emptied);
      const again = await reader.pressToolbarButton();
      await textWith(again, 'Davit Hovnanian');
      await reader.closePopup();
    });
  });
}

/** These run in a page of ours. Answers with how many pieces went in. */
async function filled(): Promise<number> {
  let pieces = 0;
  for (let size = 1_000_000; size >= 1; size = Math.floor(size / 10))
    for (let room = true; room && pieces < 100; pieces++)
      room = await chrome.storage.session.set({ [`filler${pieces}`]: 'x'.repeat(size) }).then(
        () => true,
        () => false,
      );
  return pieces;
}

async function emptied(): Promise<null> {
  const kept = await chrome.storage.session.get(null);
  await chrome.storage.session.remove(Object.keys(kept).filter((key) => key.startsWith('filler')));
  return null;
}

declare const chrome: {
  readonly storage: {
    readonly session: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(items: Record<string, string>): Promise<void>;
      remove(keys: string[]): Promise<void>;
      clear(): Promise<void>;
    };
  };
};
