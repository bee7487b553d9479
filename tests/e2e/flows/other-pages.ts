import { afterEach, describe, expect, it } from 'vitest';
import { ADDRESS } from '../fixtures/pages.ts';
import { press, textWith } from '../pages/by-role.ts';
import { keepBusy } from '../pages/keep-busy.ts';
import type { InSession } from './every-flow.ts';

export function otherPages(session: InSession): void {
  describe('the popup on a page of another site', () => {
    afterEach(async () => {
      if (await session().reader.popupIsOpen()) await session().reader.closePopup();
    });

    it('reads a report there after one press, and shows its card', async () => {
      const { reader } = session();
      await reader.open(ADDRESS.otherReport);
      const popup = await reader.pressToolbarButton();
      await textWith(popup, 'Davit Hovnanian');
      await textWith(popup, 'Yerevan has suspended its participation in the work of the CSTO');
    });

    it('says that plain news is no report, and why, and analyses it anyway when asked to', async () => {
      const { reader } = session();
      await reader.open(ADDRESS.plainNews);
      const popup = await reader.pressToolbarButton();
      await textWith(popup, 'No report found here');
      await textWith(popup, 'No sentence with someone’s words');
      await press(popup, 'button', /Analyse anyway/);
      await textWith(popup, 'nobody is quoted or reported in it');
    });

    it('says that a list of links is no report, and why', async () => {
      const { reader } = session();
      await reader.open(ADDRESS.frontPage);
      const popup = await reader.pressToolbarButton();
      await textWith(popup, 'No report found here');
      await textWith(popup, /Many short links|Too little text|No sentence with someone’s words/);
    });

    it('stops a reading that takes long, by the keyboard too, and reads anew when asked to', async () => {
      const { reader } = session();
      const page = await reader.open(ADDRESS.otherReport);
      await page.run(keepBusy);
      const popup = await reader.pressToolbarButton();
      await textWith(popup, 'Reading this page');
      await popup.run(() => {
        for (const button of document.querySelectorAll('main button'))
          if (button.textContent === 'Stop') (button as HTMLElement).focus();
      });
      await popup.key('Enter');
      await textWith(popup, 'Nothing was analysed.');
      // What was pressed is gone: the keys go on from the words that say so.
      expect(await popup.run(() => document.activeElement?.textContent)).toBe('Stopped');
      await popup.key('Tab');
      expect(await popup.run(() => document.activeElement?.textContent)).toBe('Analyse again');
      await page.run(() => document.body.dispatchEvent(new Event('rest')));
      await press(popup, 'button', /Analyse again/);
      await textWith(popup, 'Davit Hovnanian');
    });

    it('says that the browser’s own pages are closed to extensions', async () => {
      const { reader } = session();
      await reader.open(reader.browser === 'Chromium' ? 'chrome://version/' : 'about:support');
      const popup = await reader.pressToolbarButton();
      await textWith(popup, 'This page is closed to extensions');
    });
  });
}
