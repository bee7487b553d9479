import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS } from '../fixtures/pages.ts';
import type { Surface } from '../harness/reader.ts';
import { until } from '../harness/until.ts';
import { namesByRole, press, textWith } from '../pages/by-role.ts';
import { isVisible } from '../pages/is-visible.ts';
import { quotedWords } from '../pages/quoted-words.ts';
import type { InSession } from './every-flow.ts';

export function card(session: InSession): void {
  describe('the popup on the report of the interview', () => {
    let popup: Surface;
    let page: Surface;

    beforeAll(async () => {
      const { reader } = session();
      page = await reader.open(ADDRESS.interview);
      await until('a number on the button', () => reader.badge());
      popup = await reader.pressToolbarButton();
      await textWith(popup, 'Tasmagambetov');
    });
    afterAll(() => session().reader.closePopup());

    it('says who spoke, to whom, through whom and when', async () => {
      const text = await textWith(popup, 'Imangali Tasmagambetov');
      for (const part of [/CSTO Secretary General/, /to\s+Izvestia/, /through\s+ArmInfo/, /24\sApril\s2024/]) {
        expect(text).toMatch(part);
      }
    });

    it('opens with the statement that leads the report', async () => {
      await textWith(popup, 'the organization fully retains its obligations to Yerevan');
    });

    it('sets the answers below the questions that were asked', async () => {
      const text = await textWith(popup, 'Asked');
      const question = text.indexOf('whether the CSTO expects a situation in which relations with Armenia will be');
      const answer = text.indexOf("the West's policy towards Eurasian integration structures really affects");
      expect(question).toBeGreaterThan(0);
      expect(answer).toBeGreaterThan(question);
    });

    it('shows no word as the report’s that the report does not have', async () => {
      const report = await page.run(() => (document.body.textContent ?? '').replace(/\s+/g, ' '));
      const words = await quotedWords(popup);
      expect(words.length).toBeGreaterThan(10);
      expect(words.filter((passage) => !report.includes(passage))).toEqual([]);
    });

    it('leads from a line to its place in the page, and makes room for it', async () => {
      const { reader } = session();
      await page.run(() => scrollTo(0, 0));
      await press(popup, 'button', /degree of readiness of the CSTO/);
      await until('the popup to close', async () => !(await reader.popupIsOpen()));
      await until('the line to come into view', () => page.run(isVisible, 'the degree of readiness of the CSTO'));
      popup = await reader.pressToolbarButton();
    });

    it('has a button for the quotes', async () => {
      await textWith(popup, 'Open quotes');
      expect(await namesByRole(popup, 'button')).toContain('Open quotes');
    });
  });
}
