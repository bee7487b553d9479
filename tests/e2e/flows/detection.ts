import { afterEach, describe, expect, it } from 'vitest';
import { ADDRESS, testPages } from '../fixtures/pages.ts';
import { pause, until } from '../harness/until.ts';
import type { InSession } from './every-flow.ts';

export function detection(session: InSession): void {
  describe('opening a page', () => {
    afterEach(() => session().reader.open(ADDRESS.frontPage));

    it('puts the number of statements on the button when it is the agency’s report of the interview', async () => {
      const { reader } = session();
      await reader.open(ADDRESS.interview);
      const badge = await until('a number on the button', () => reader.badge());
      expect(Number(badge)).toBeGreaterThanOrEqual(12);
    });

    it('leaves the report as it is: not one element or attribute more than the site served', async () => {
      const { reader } = session();
      const page = await reader.open(ADDRESS.interview);
      await until('a number on the button', () => reader.badge());
      const [shown, served] = await page.run((html) => {
        const fresh = new DOMParser().parseFromString(html, 'text/html');
        return [document.documentElement.outerHTML, fresh.documentElement.outerHTML] as const;
      }, testPages().get(ADDRESS.interview) ?? '');
      expect(shown).toBe(served);
    });

    it('leaves nothing of itself in the globals of the page', async () => {
      const { reader } = session();
      const page = await reader.open(ADDRESS.interview);
      await until('a number on the button', () => reader.badge());
      const strange = await page.run(() =>
        Object.keys(globalThis).filter((name) => /record|wxt|browser|polyfill/i.test(name)),
      );
      expect(strange).toEqual([]);
    });

    it.each([
      ['the agency’s news that is no report of statements', ADDRESS.agencyNews],
      ['the agency’s list of news', ADDRESS.agencyListing],
      ['a report on a site that was not switched on', ADDRESS.otherReport],
    ])('puts no number on the button on %s', async (_what, address) => {
      const { reader } = session();
      await reader.open(address);
      await pause(700);
      expect(await reader.badge()).toBe('');
    });

    it('takes the number away when the tab goes on to a page that is no report', async () => {
      const { reader } = session();
      await reader.open(ADDRESS.interview);
      await until('a number on the button', () => reader.badge());
      await reader.open(ADDRESS.frontPage);
      await until('the number to go', async () => (await reader.badge()) === '');
    });
  });
}
