import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS, testPages } from '../fixtures/pages.ts';
import type { Surface } from '../harness/reader.ts';
import { until } from '../harness/until.ts';
import { allByRole, OPEN_CARD, press, textWith } from '../pages/by-role.ts';
import { isVisible } from '../pages/is-visible.ts';
import { changedTally, listed, openQuotes, quotesFrom, tally } from '../pages/quote-list.ts';
import { quotedWords } from '../pages/quoted-words.ts';
import type { InSession } from './every-flow.ts';

export function quotes(session: InSession): void {
  describe('the panel on the report of the interview', () => {
    let page: Surface;
    let panel: Surface;
    let badge: string;

    beforeAll(async () => {
      const { reader } = session();
      page = await reader.open(ADDRESS.interview);
      badge = await until('a number on the button', () => reader.badge());
      panel = await openQuotes(reader);
    });
    afterAll(() => session().reader.closePanel());

    it('lists as many quotes as the button has counted', async () => {
      expect(await listed(panel)).toBe(Number(badge));
      expect((await tally(panel)).all).toBe(Number(badge));
    });

    it('shows no word as the report’s that the report does not have', async () => {
      const report = await page.run(() => (document.body.textContent ?? '').replace(/\s+/g, ' '));
      const words = await quotedWords(panel);
      expect(words.length).toBeGreaterThan(10);
      expect(words.filter((passage) => !report.includes(passage))).toEqual([]);
    });

    it('says that this report is the source of the record instead of comparing it with itself', async () => {
      await textWith(panel, 'This report is the source of this record');
    });

    it('jumps to the place of a quote in the page and leaves the page’s elements as they are', async () => {
      await page.run(() => scrollTo(0, 0));
      await press(panel, 'button', /prospects for the expansion/);
      await press(panel, 'button', /^Jump/, OPEN_CARD);
      await until('the page to scroll', () => page.run(() => scrollY > 100));
      await until('the place to come into view', () => page.run(isVisible, 'The prospects for the expansion'));
      const [shown, served] = await page.run((html) => {
        const fresh = new DOMParser().parseFromString(html, 'text/html');
        return [document.documentElement.outerHTML, fresh.documentElement.outerHTML] as const;
      }, testPages().get(ADDRESS.interview) ?? '');
      expect(shown).toBe(served);
    });
  });

  describe('a link to the words of a quote', () => {
    afterAll(() => session().reader.closePanel());

    it('is copied, and opens the page at those words', async () => {
      const { reader } = session();
      await reader.open(ADDRESS.interview);
      await until('a number on the button', () => reader.badge());
      const panel = await openQuotes(reader);
      await press(panel, 'button', /prospects for the expansion/);
      await press(panel, 'button', /^Link/, OPEN_CARD);
      await textWith(panel, 'Link to these words copied.');
      const link = await reader.clipboard();
      expect(link).toContain(`${ADDRESS.interview}#:~:text=`);
      expect(decodeURIComponent(link)).toContain('The prospects for the');

      await reader.open(ADDRESS.plainNews);
      const page = await reader.open(link);
      await until('the words to come into view', () => page.run(isVisible, 'The prospects for the expansion'));
      expect(await page.run(() => scrollY)).toBeGreaterThan(100);
    });

    it('is the plain address where the words have left the page', async () => {
      const { reader } = session();
      const page = await reader.open(ADDRESS.interview);
      await until('a number on the button', () => reader.badge());
      const panel = await openQuotes(reader);
      await page.run(() => document.body.replaceChildren('Nothing is left here.'));
      await press(panel, 'button', /prospects for the expansion/);
      await press(panel, 'button', /^Link/, OPEN_CARD);
      await textWith(panel, 'Link to the page copied');
      expect(await reader.clipboard()).toBe(ADDRESS.interview);
    });
  });

  describe('the panel on another report', () => {
    let panel: Surface;

    beforeAll(async () => {
      const { reader } = session();
      await reader.open(ADDRESS.otherReport);
      const popup = await reader.pressToolbarButton();
      await textWith(popup, 'Hovnanian');
      panel = await quotesFrom(popup, reader);
    });
    afterAll(() => session().reader.closePanel());

    it('shows only what departs from the record when that is pressed, and everything when it is pressed again', async () => {
      const before = await tally(panel);
      await press(panel, 'button', /departs/);
      const some = await changedTally(panel, before);
      expect(some.shown).toBeGreaterThan(0);
      expect(some.shown).toBeLessThan(before.all);
      expect(await listed(panel)).toBe(some.shown);
      const pressed = (await allByRole(panel, 'button')).filter((button) => button.pressed);
      expect(pressed.map(({ name }) => name)).toEqual([expect.stringMatching(/departs/)]);
      await press(panel, 'button', /departs/);
      expect(await changedTally(panel, some)).toEqual(before);
    });

    it('shows only one kind of quotation when that kind is chosen', async () => {
      const before = await tally(panel);
      await panel.run(() => {
        const select = document.querySelector('select');
        const direct = [...(select?.options ?? [])].find(({ text }) => text.startsWith('direct'));
        if (!select || !direct) throw new Error('There is no filter by kind.');
        select.value = direct.value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
      const direct = await changedTally(panel, before);
      expect(direct.shown).toBeGreaterThan(0);
      expect(direct.shown).toBeLessThan(before.all);
    });

    it('shows the claim on record beside a quote that is opened', async () => {
      await press(panel, 'button', /sovereign decision of Armenia/);
      await textWith(panel, 'Said on record');
    });
  });
}
