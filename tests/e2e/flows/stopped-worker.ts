import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS, NOTHING_ON_RECORD } from '../fixtures/pages.ts';
import type { Surface } from '../harness/reader.ts';
import { until } from '../harness/until.ts';
import { press, textWith } from '../pages/by-role.ts';
import { keepBusy } from '../pages/keep-busy.ts';
import { openQuotes, quotesFrom } from '../pages/quote-list.ts';
import { noteSavedFiles, savedFile } from '../pages/saved-files.ts';
import type { InSession } from './every-flow.ts';

/** `KILLS=5` for more rounds of eight stops. */
const ROUNDS = Array.from({ length: Number(process.env.KILLS ?? 1) }, (_, n) => n + 1);

/** Runs in the page. */
const hasMarks = (): boolean => [...CSS.highlights.keys()].some((name) => name.startsWith('otr-'));

export function stoppedWorker(session: InSession): void {
  describe('when the browser has stopped the background in between', () => {
    let badge: string;
    let panel: Surface | null = null;

    beforeAll(async () => {
      const { reader } = session();
      await reader.open(ADDRESS.interview);
      badge = await until('a number on the button', () => reader.badge());
      await reader.stopWorker();
    });
    afterAll(async () => {
      if (panel) await session().reader.closePanel();
    });

    it('the popup still shows the card', async () => {
      const { reader } = session();
      const popup = await reader.pressToolbarButton();
      await textWith(popup, 'Imangali Tasmagambetov');
      await textWith(popup, 'the organization fully retains its obligations to Yerevan');
      await reader.closePopup();
    });

    it('the panel still lists the quotes', async () => {
      const { reader } = session();
      await reader.stopWorker();
      panel = await openQuotes(reader);
      await textWith(panel, `${badge} quotes`);
    });

    it('a choice in the context menu wakes it, and is answered', async () => {
      const { reader } = session();
      await reader.open(ADDRESS.plainNews);
      await reader.stopWorker();
      await reader.lookUpFromMenu(NOTHING_ON_RECORD);
      if (panel) await textWith(panel, 'Nothing on record about this');
      expect(panel).not.toBeNull();
    });

    it('a page is analysed when its popup is opened', async () => {
      const { reader } = session();
      await reader.open(ADDRESS.otherReport);
      await reader.stopWorker();
      const popup = await reader.pressToolbarButton();
      await textWith(popup, 'Davit Hovnanian');
      await reader.closePopup();
    });

    it('a reading that it was stopped over is taken up again', async () => {
      const { reader } = session();
      const page = await reader.open(ADDRESS.otherReport);
      await page.run(keepBusy);
      const popup = await reader.pressToolbarButton();
      await textWith(popup, 'Reading this page');
      await reader.stopWorker();
      await page.run(() => document.body.dispatchEvent(new Event('rest')));
      await textWith(popup, 'Davit Hovnanian');
      await reader.closePopup();
    });

    it.each(ROUNDS)(
      'wherever it is stopped, nothing is lost, and what is asked for next is answered (%i)',
      async () => {
        const { reader } = session();
        const page = await reader.open(ADDRESS.interview);
        await until('a number on the button', () => reader.badge());
        await reader.stopWorker();
        const popup = await reader.pressToolbarButton();
        await textWith(popup, 'Imangali Tasmagambetov');
        for (const marked of [true, false]) {
          await reader.stopWorker();
          await press(popup, 'switch', 'Marks');
          await until('the marks to change', async () => (await page.run(hasMarks)) === marked);
        }
        await noteSavedFiles(popup);
        await popup.run(() => document.querySelector<HTMLElement>('.export summary')?.click());
        await reader.stopWorker();
        await press(popup, 'button', 'Markdown');
        expect((await savedFile(popup, 1)).text).toContain('Tasmagambetov');
        await reader.stopWorker();
        await quotesFrom(popup, reader);
        await reader.stopWorker();
        await reader.open(ADDRESS.plainNews);
        await reader.stopWorker();
        await reader.lookUpFromMenu(NOTHING_ON_RECORD);
        if (panel) await textWith(panel, 'Nothing on record about this');
        await reader.stopWorker();
        await reader.open(ADDRESS.otherReport);
        const next = await reader.pressToolbarButton();
        await reader.stopWorker();
        await textWith(next, 'Davit Hovnanian');
        await reader.closePopup();
      },
    );

    // Several times, since the worker hears of the tab and from its page at once, in an order that changes.
    it.each([1, 2, 3, 4, 5])('the next report that is opened gets its number (%i)', async () => {
      const { reader } = session();
      await reader.open(ADDRESS.frontPage);
      await reader.stopWorker();
      await reader.open(ADDRESS.interview);
      expect(await until('a number on the button', () => reader.badge())).toBe(badge);
    });
  });
}
