import { afterEach, describe, expect, it } from 'vitest';
import { ADDRESS, NOTHING_ON_RECORD, ON_RECORD } from '../fixtures/pages.ts';
import { until } from '../harness/until.ts';
import { accessibilityFaults } from '../pages/accessibility-faults.ts';
import { OPEN_CARD, press, pressFound, textWith } from '../pages/by-role.ts';
import { faultsInEveryLook } from '../pages/every-look.ts';
import { openQuotes, quotesFrom } from '../pages/quote-list.ts';
import type { InSession } from './every-flow.ts';

export function accessibility(session: InSession): void {
  describe('axe finds nothing wrong, in three languages and two themes,', () => {
    afterEach(async () => {
      const { reader } = session();
      if (await reader.popupIsOpen()) await reader.closePopup();
      await reader.closePanel();
    });

    it('in the popup with a card', async () => {
      const { reader } = session();
      await reader.open(ADDRESS.interview);
      await until('a number on the button', () => reader.badge());
      const popup = await reader.pressToolbarButton();
      await textWith(popup, 'Imangali Tasmagambetov');
      expect(await faultsInEveryLook(popup)).toEqual([]);
    });

    it('in the popup after a page that is no report was read', async () => {
      const { reader } = session();
      await reader.open(ADDRESS.plainNews);
      const popup = await reader.pressToolbarButton();
      await textWith(popup, 'No report found here');
      expect(await faultsInEveryLook(popup)).toEqual([]);
    });

    it('in the panel with a list of quotes and one of them open', async () => {
      const { reader } = session();
      await reader.open(ADDRESS.otherReport);
      const popup = await reader.pressToolbarButton();
      const panel = await quotesFrom(popup, reader);
      expect(await accessibilityFaults(panel)).toEqual([]);
      await press(panel, 'button', /sovereign decision of Armenia/);
      await textWith(panel, 'Said on record');
      expect(await faultsInEveryLook(panel)).toEqual([]);
    });

    it('in the ways to put a quote right, and where something was', async () => {
      const { reader } = session();
      await reader.open(ADDRESS.otherReport);
      const panel = await quotesFrom(await reader.pressToolbarButton(), reader);
      await press(panel, 'button', /sovereign decision of Armenia/);
      await pressFound(panel, `${OPEN_CARD} .correct summary`);
      await textWith(panel, 'Said by');
      expect(await faultsInEveryLook(panel)).toEqual([]);
      // How it is hidden and comes back is tried elsewhere, with real presses.
      await panel.run((card) => {
        const buttons = [...document.querySelectorAll<HTMLElement>(`${card} .ways .button`)];
        buttons.find((button) => button.textContent === 'Nobody said this')?.click();
      }, OPEN_CARD);
      await until('what is hidden', () =>
        panel.run(() => {
          const hidden = document.querySelector('.below summary')?.closest('details');
          if (hidden) hidden.open = true;
          return document.querySelector('.below button') !== null;
        }),
      );
      expect(await accessibilityFaults(panel)).toEqual([]);
      await panel.run(() => document.querySelector<HTMLElement>('.below button')?.click());
      await until('nothing hidden', () => panel.run(() => document.querySelector('.below') === null));
    });

    it('in the coverage of a record', async () => {
      const { reader } = session();
      await reader.open(ADDRESS.otherReport);
      const popup = await reader.pressToolbarButton();
      const panel = await quotesFrom(popup, reader);
      await press(panel, 'tab', 'Coverage');
      await textWith(panel, /This report carries \d+ of \d+ claims/);
      expect(await faultsInEveryLook(panel)).toEqual([]);
    });

    it('in the options, and in the welcome page with its sample', async () => {
      const { reader } = session();
      const options = await reader.openOwnPage('options.html');
      await textWith(options, 'Language of the interface');
      expect(await faultsInEveryLook(options)).toEqual([]);
      const welcome = await reader.openOwnPage('welcome.html');
      await press(welcome, 'button', 'Try it on a sample');
      await textWith(welcome, 'A made-up report');
      expect(await faultsInEveryLook(welcome)).toEqual([]);
    });

    it('in the panel with the result of a look-up, and with none', async () => {
      const { reader } = session();
      await reader.open(ADDRESS.interview);
      await until('a number on the button', () => reader.badge());
      const panel = await openQuotes(reader);
      await reader.open(ADDRESS.otherReport);
      await reader.lookUpFromMenu(ON_RECORD);
      await textWith(panel, 'Said on record');
      expect(await faultsInEveryLook(panel)).toEqual([]);
      await reader.open(ADDRESS.plainNews);
      await reader.lookUpFromMenu(NOTHING_ON_RECORD);
      await textWith(panel, 'Nothing on record about this');
      expect(await accessibilityFaults(panel)).toEqual([]);
    });
  });
}
