import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS, testPages } from '../fixtures/pages.ts';
import type { Surface } from '../harness/reader.ts';
import { until } from '../harness/until.ts';
import { press } from '../pages/by-role.ts';
import type { InSession } from './every-flow.ts';

/** Runs in the page: the names of our highlights there. */
const ourMarks = () => [...CSS.highlights.keys()].filter((name) => name.startsWith('otr-')).join(' ');

export function marks(session: InSession): void {
  describe('the marks in the page', () => {
    let page: Surface;
    let popup: Surface;

    beforeAll(async () => {
      const { reader } = session();
      page = await reader.open(ADDRESS.interview);
      await until('a number on the button', () => reader.badge());
      popup = await reader.pressToolbarButton();
    });
    afterAll(() => session().reader.closePopup());

    it('are off until somebody asks for them', async () => {
      expect(await page.run(ourMarks)).toBe('');
    });

    it('come with a press in the popup and go with another, and leave the page’s elements as they are', async () => {
      await press(popup, 'switch', 'Marks');
      await until('marks', async () => (await page.run(ourMarks)) === 'otr-said');
      const [shown, served] = await page.run((html) => {
        const fresh = new DOMParser().parseFromString(html, 'text/html');
        return [document.documentElement.outerHTML, fresh.documentElement.outerHTML] as const;
      }, testPages().get(ADDRESS.interview) ?? '');
      expect(shown).toBe(served);
      await press(popup, 'switch', 'Marks');
      await until('no marks', async () => (await page.run(ourMarks)) === '');
    });
  });
}
