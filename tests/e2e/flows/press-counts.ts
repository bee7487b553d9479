import { afterEach, describe, expect, it } from 'vitest';
import { ADDRESS, ON_RECORD } from '../fixtures/pages.ts';
import type { Reader, Surface } from '../harness/reader.ts';
import { until } from '../harness/until.ts';
import { press, pressFound, textWith } from '../pages/by-role.ts';
import { openQuotes, quotesFrom } from '../pages/quote-list.ts';
import { noteSavedFiles, savedFile } from '../pages/saved-files.ts';
import type { InSession } from './every-flow.ts';

/** How often a reader has to press, on a page whose report was read. */
export function pressCounts(session: InSession): void {
  describe('from a page with its report read', () => {
    afterEach(async () => {
      const { reader } = session();
      if (await reader.popupIsOpen()) await reader.closePopup();
      await reader.closePanel();
    });

    it('a citation takes two presses', async () => {
      const { reader } = session();
      const hand = await handOn(reader);
      const popup = await hand.toolbar();
      await hand.press(popup, 'Citation');
      await textWith(popup, 'Citation copied.');
      expect(await reader.clipboard()).toContain(ADDRESS.interview);
      expect(hand.presses()).toBeLessThanOrEqual(2);
    });

    it('an export takes three from the popup, and two in the panel', async () => {
      const { reader } = session();
      const hand = await handOn(reader);
      const popup = await hand.toolbar();
      await noteSavedFiles(popup);
      await hand.found(popup, '.export summary');
      await hand.press(popup, 'Markdown');
      expect((await savedFile(popup, 1)).text).toMatch(/^# /);
      expect(hand.presses()).toBeLessThanOrEqual(3);
      await reader.closePopup();

      const panel = await openQuotes(reader);
      const other = handIn(reader);
      await noteSavedFiles(panel);
      await other.found(panel, '.tally .export summary');
      await other.press(panel, 'CSV');
      expect((await savedFile(panel, 1)).name).toMatch(/\.csv$/);
      expect(other.presses()).toBe(2);
    });

    it('a look-up takes two: the context menu, and our entry in it', async () => {
      const { reader } = session();
      await reader.open(ADDRESS.otherReport);
      const popup = await reader.pressToolbarButton();
      await textWith(popup, 'Hovnanian');
      const panel = await quotesFrom(popup, reader);
      // One press opens the menu, the other is on our entry.
      await reader.lookUpFromMenu(ON_RECORD);
      await textWith(panel, /^\d+ claims? on record/m);
    });
  });
}

interface Hand {
  readonly presses: () => number;
  readonly toolbar: () => Promise<Surface>;
  readonly press: (surface: Surface, name: string) => Promise<void>;
  readonly found: (surface: Surface, selector: string) => Promise<void>;
}

async function handOn(reader: Reader): Promise<Hand> {
  await reader.open(ADDRESS.interview);
  await until('a number on the button', () => reader.badge());
  return handIn(reader);
}

/** Counts what it presses. */
function handIn(reader: Reader): Hand {
  let presses = 0;
  return {
    presses: () => presses,
    toolbar: () => {
      presses++;
      return reader.pressToolbarButton();
    },
    press: (surface, name) => {
      presses++;
      return press(surface, 'button', name);
    },
    found: (surface, selector) => {
      presses++;
      return pressFound(surface, selector);
    },
  };
}
