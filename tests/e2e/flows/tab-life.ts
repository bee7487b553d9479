import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS } from '../fixtures/pages.ts';
import { until } from '../harness/until.ts';
import { analysedIn } from '../pages/analysed-in.ts';
import { press, textOf, textWith } from '../pages/by-role.ts';
import { quotesFrom } from '../pages/quote-list.ts';
import { closeOwn, type OwnPage, throughOwnPage } from '../pages/through-own-page.ts';
import type { InSession } from './every-flow.ts';

const MANY = 30;
const SPEAKER = 'Imangali Tasmagambetov';
const OTHER_SPEAKER = 'Davit Hovnanian';

/** What becomes of what is known of a page, when its tab and its window come and go. */
export function tabLife(session: InSession): void {
  describe('in the life of tabs and windows', () => {
    let there: OwnPage;
    let front: number;

    beforeAll(async () => {
      there = await throughOwnPage(session().reader);
      front = await there.first();
    });
    afterEach(async () => {
      const { reader, site } = session();
      site.broken.clear();
      if (await reader.popupIsOpen()) await reader.closePopup();
    });
    afterAll(async () => {
      await closeOwn(there.own);
      await session().reader.open(ADDRESS.frontPage);
    });

    /** What the popup shows now. */
    const popupWith = async (words: RegExp | string): Promise<string> => {
      const { reader } = session();
      const shown = await textWith(await reader.pressToolbarButton(), words);
      await reader.closePopup();
      return shown;
    };

    it('what is known of a tab goes when it is closed, and of no other', async () => {
      const [stays, goes] = await there.openTabs(ADDRESS.interview, 2);
      const { badge } = await there.report(stays as number);
      await there.report(goes as number);
      await there.closeTabs([goes as number]);
      await there.nothing(goes as number);
      expect(await there.report(stays as number)).toMatchObject({ badge });
      await there.closeTabs([stays as number]);
      await there.nothing(stays as number);
    });

    it('thirty reports that are opened at once all get their number, and the one in front is shown meanwhile', async () => {
      const { reader } = session();
      await reader.open(ADDRESS.interview);
      const { badge } = await there.report(front);
      const tabs = await there.openTabs(ADDRESS.interview, MANY);
      await popupWith(SPEAKER);
      for (const tab of tabs) expect(await there.report(tab)).toMatchObject({ badge });
      await there.closeTabs(tabs);
      for (const tab of tabs) await there.nothing(tab);
      await popupWith(SPEAKER);
    });

    it('a tab that the browser has discarded is read anew when it comes back', async () => {
      const { reader } = session();
      await reader.open(ADDRESS.frontPage);
      const [tab = -1] = await there.openTabs(ADDRESS.interview, 1);
      const before = await there.report(tab);
      const asleep = await there.discard(tab);
      await until('the tab to be discarded', () => there.isDiscarded(asleep));
      await there.bringToFront(asleep);
      await until('another reading', async () => ((await there.kept(asleep))?.at ?? 0) > before.at);
      expect(await there.report(asleep)).toMatchObject({ badge: before.badge });
      await there.closeTabs([asleep]);
      await there.nothing(asleep);
    });

    it('the panel of one window shows nothing of another', async () => {
      const { reader } = session();
      await reader.open(ADDRESS.otherReport);
      const popup = await reader.pressToolbarButton();
      await textWith(popup, OTHER_SPEAKER);
      const panel = await quotesFrom(popup, reader);
      const before = await textOf(panel);
      const { window, tab } = await there.openWindow(ADDRESS.interview);
      await there.report(tab);
      expect(await textOf(panel)).toBe(before);
      await there.closeWindow(window);
      await there.nothing(tab);
      await textWith(panel, OTHER_SPEAKER);
      await reader.closePanel();
    });

    it('back and forward show the report where it is, and nothing of it elsewhere', async () => {
      const { reader } = session();
      await reader.open(ADDRESS.interview);
      await there.report(front);
      const page = await reader.open(ADDRESS.plainNews);
      await there.nothing(front);
      for (let time = 0; time < 2; time++) {
        await page.run(() => history.back());
        await there.report(front);
        await popupWith(SPEAKER);
        await page.run(() => history.forward());
        await there.nothing(front);
        expect(await popupWith('No report found here')).not.toContain(SPEAKER);
      }
    });

    it('a page that the browser kept comes back without marks that were switched off since', async () => {
      const { reader } = session();
      let page = await reader.open(ADDRESS.otherReport);
      const popup = await reader.pressToolbarButton();
      await textWith(popup, OTHER_SPEAKER);
      await press(popup, 'switch', 'Marks');
      await until('marks', () => page.run(countMarks));
      page = await reader.open(ADDRESS.plainNews);
      await there.nothing(front);
      await press(await reader.pressToolbarButton(), 'switch', 'Marks');
      await reader.closePopup();
      await page.run(() => history.back());
      await until('the page to be back', () => page.run((address) => location.href === address, ADDRESS.otherReport));
      await until('no marks', async () => (await page.run(countMarks)) === 0);
      await popupWith(OTHER_SPEAKER);
    });

    it('a reload that ends in an error takes the card away, and the next one brings it back', async () => {
      const { reader, site } = session();
      const page = await reader.open(ADDRESS.interview);
      await there.report(front);
      site.broken.add(ADDRESS.interview);
      await page.run(reload);
      await there.nothing(front);
      expect(await popupWith(/./)).not.toContain(SPEAKER);
      site.broken.clear();
      await reader.open(ADDRESS.interview);
      await there.report(front);
      await popupWith(SPEAKER);
    });

    it('an address that changes without a reload is another page', async () => {
      const { reader } = session();
      const page = await reader.open(ADDRESS.interview);
      await there.report(front);
      await page.run((address) => {
        document.body.replaceChildren('Nothing is left here.');
        history.pushState(null, '', address);
      }, ADDRESS.agencyListing);
      await there.nothing(front);
      expect(await popupWith(/./)).not.toContain(SPEAKER);
      await page.run(() => history.back());
      expect(await popupWith(/./)).not.toContain(SPEAKER);
    });

    it('a site whose permission was taken away keeps what was read, and the next page of it is read when it is asked for', async () => {
      const { reader } = session();
      await reader.open(ADDRESS.interview);
      await there.report(front);
      const giveBack = await reader.takeSitesAway();
      try {
        await popupWith(SPEAKER);
        await reader.open(ADDRESS.interview);
        await analysedIn(await reader.pressToolbarButton(), SPEAKER);
        await reader.closePopup();
        await reader.open(ADDRESS.agencyNews);
        await until('the number to go', async () => (await there.badgeOf(front)) === '');
        expect(await popupWith(/./)).not.toContain(SPEAKER);
      } finally {
        await giveBack();
      }
      await reader.open(ADDRESS.interview);
      await there.report(front);
    });
  });
}

/** These run in the page. It is to answer before it goes. */
const reload = (): void => {
  setTimeout(() => location.reload());
};
const countMarks = (): number => [...CSS.highlights.keys()].filter((name) => name.startsWith('otr-')).length;
