import { afterEach, describe, expect, it } from 'vitest';
import { ADDRESS } from '../fixtures/pages.ts';
import type { Surface } from '../harness/reader.ts';
import { until } from '../harness/until.ts';
import { press, textWith } from '../pages/by-role.ts';
import type { InSession } from './every-flow.ts';

/** A page whose script waits for the reader: nothing runs in it until they have answered, ours included. */
export function openAlert(session: InSession): void {
  describe('the popup over a page that has an alert() open', () => {
    afterEach(async () => {
      const { reader } = session();
      if (await reader.popupIsOpen()) await reader.closePopup();
    });

    it('shows the card of a report that was read before', async () => {
      const { reader } = session();
      const page = await reader.open(ADDRESS.interview);
      await until('a number on the button', () => reader.badge());
      const answer = await reader.withAlert(page);
      const popup = await reader.pressToolbarButton();
      await textWith(popup, 'Imangali Tasmagambetov');
      await answer();
    });

    it('says that it waits for the page, stops when it is told to, and reads it once it is answered', async () => {
      const { reader } = session();
      const page = await reader.open(ADDRESS.otherReport);
      const answer = await reader.withAlert(page);
      const popup = await reader.pressToolbarButton();
      await textWith(popup, 'Reading this page');
      await press(popup, 'button', 'Stop');
      await textWith(popup, 'Nothing was analysed.');
      // The answer takes the focus, and the popup with it.
      await answer();
      const again = await reader.pressToolbarButton();
      // What was stopped stays so, though the page can be read by now.
      await textWith(again, 'Nothing was analysed.');
      expect(await textAfter(again)).toContain('Nothing was analysed.');
      await press(again, 'button', /Analyse again/);
      await textWith(again, 'Davit Hovnanian');
    });
  });
}

/** What is shown when a message to the page, and its answer, have had their time. */
const textAfter = (popup: Surface): Promise<string> =>
  popup.run(() => new Promise<string>((resolve) => setTimeout(() => resolve(document.body.innerText), 1_000)));
