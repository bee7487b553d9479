import { describe, expect, it } from 'vitest';
import { ADDRESS, testPages } from '../fixtures/pages.ts';
import { until } from '../harness/until.ts';
import { analysedIn } from '../pages/analysed-in.ts';
import { press } from '../pages/by-role.ts';
import type { InSession } from './every-flow.ts';

const SPEAKER = 'Imangali Tasmagambetov';

/** What an update finds in an open page, and leaves there. */
export function update(session: InSession): void {
  describe('an update of the extension', () => {
    it('takes old marks away, ends the old script, and the page is read anew when it is asked for', async () => {
      const { reader } = session();
      const page = await reader.open(ADDRESS.interview);
      const badge = await until('a number on the button', () => reader.badge());
      const before = await reader.pressToolbarButton();
      await press(before, 'switch', 'Marks');
      await until('marks', () => page.run(countMarks));
      await reader.closePopup();

      await reader.update();
      await until('no marks', async () => (await page.run(countMarks)) === 0);

      const popup = await reader.pressToolbarButton();
      await analysedIn(popup, SPEAKER);
      // The reader's choice was kept, so the new script marks the page: once, and all of it goes with the switch.
      await until('marks', () => page.run(countMarks));
      await press(popup, 'switch', 'Marks');
      await until('no marks', async () => (await page.run(countMarks)) === 0);
      await reader.closePopup();
      expect(await reader.badge()).toBe(badge);
      const [shown, served] = await page.run((html) => {
        const fresh = new DOMParser().parseFromString(html, 'text/html');
        return [document.documentElement.outerHTML, fresh.documentElement.outerHTML] as const;
      }, testPages().get(ADDRESS.interview) ?? '');
      expect(shown).toBe(served);
    });
  });
}

/** Runs in the page. */
const countMarks = (): number => [...CSS.highlights.keys()].filter((name) => name.startsWith('otr-')).length;
