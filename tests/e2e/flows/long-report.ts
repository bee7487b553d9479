import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledModel } from '../../../src/cli/bundled-model.ts';
import { longAnalysis, longState } from '../../fixtures/long-state.ts';
import { ADDRESS } from '../fixtures/pages.ts';
import type { Surface } from '../harness/reader.ts';
import { textWith } from '../pages/by-role.ts';
import { openQuotes } from '../pages/quote-list.ts';
import { closeOwn, throughOwnPage } from '../pages/through-own-page.ts';
import type { InSession } from './every-flow.ts';

/** A report as long as is ever read, which is kept already: it is shown, and scrolled through. */
export function longReport(session: InSession): void {
  describe('a report of a million characters and ten thousand statements', () => {
    let panel: Surface;

    beforeAll(async () => {
      const { reader } = session();
      await reader.open(ADDRESS.frontPage);
      // Where no script of ours is in the page, late news of its loading would take away what is put in for it.
      await textWith(await reader.pressToolbarButton(), 'No report found here');
      await reader.closePopup();
      const { own, first, bringToFront } = await throughOwnPage(reader);
      const front = await first();
      const model = bundledModel();
      const state = longState(longAnalysis(model.id, model.claims[0]?.id ?? ''));
      await own.run(
        async (key, json) => {
          await chrome.storage.session.set({ [key]: json });
          return null;
        },
        `tab:${front}`,
        state,
      );
      await bringToFront(front);
      await closeOwn(own);
      panel = await openQuotes(reader);
    });
    afterAll(async () => {
      const { reader } = session();
      await reader.closePanel();
      await reader.open(ADDRESS.plainNews);
      await reader.open(ADDRESS.frontPage);
    });

    it('is counted whole', async () => {
      await textWith(panel, '10,000 quotes');
    });

    it('shows rows wherever it is scrolled to, in the frame in which it gets there', async () => {
      const { rows, blank } = await panel.run(scrolledThrough);
      expect(blank).toEqual([]);
      expect(new Set(rows).size).toBeGreaterThan(20);
    });
  });
}

/** Runs in the panel: goes down through it in steps and leaps, and notes at each what stands in the middle of the window. */
async function scrolledThrough(): Promise<{ readonly rows: readonly string[]; readonly blank: readonly number[] }> {
  const list = document.querySelector('ul.quotes');
  const scroller = [document.scrollingElement, ...document.querySelectorAll('body *')].find(
    (element) => element?.contains(list) && element.scrollHeight > element.clientHeight + 10_000,
  );
  if (!list || !scroller) throw new Error('nothing to scroll');
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const rows: string[] = [];
  const blank: number[] = [];
  scroller.scrollTop = 2_000;
  for (let step = 0; step < 40; step++) {
    await frame();
    // Drawn in one frame, it is on the screen with the next.
    await frame();
    const seen = document.elementsFromPoint(innerWidth / 2, innerHeight * 0.75);
    const row = seen
      .map((element) => element.closest<HTMLElement>('[data-quote], .group'))
      .find((each) => each !== null);
    if (row) rows.push(row.dataset.quote ?? 'group');
    else blank.push(scroller.scrollTop);
    scroller.scrollTop += step % 10 === 9 ? scroller.scrollHeight / 6 : innerHeight;
  }
  return { rows, blank };
}

declare const chrome: { readonly storage: { readonly session: { set(items: Record<string, string>): Promise<void> } } };
