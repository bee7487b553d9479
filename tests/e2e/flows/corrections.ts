import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS } from '../fixtures/pages.ts';
import type { Surface } from '../harness/reader.ts';
import { until } from '../harness/until.ts';
import { OPEN_CARD, press, pressFound, textWith } from '../pages/by-role.ts';
import { changedTally, listed, openQuotes, tally } from '../pages/quote-list.ts';
import { noteSavedFiles, savedFile } from '../pages/saved-files.ts';
import type { InSession } from './every-flow.ts';

export function corrections(session: InSession): void {
  describe('what a reader puts right', () => {
    let panel: Surface;

    beforeAll(async () => {
      const { reader } = session();
      await reader.open(ADDRESS.interview);
      await until('a number on the button', () => reader.badge());
      panel = await openQuotes(reader);
    });
    afterAll(() => session().reader.closePanel());

    it('is hidden where nobody said it, counted on the button, and there after a reload', async () => {
      const { reader } = session();
      const before = await tally(panel);
      await press(panel, 'button', /prospects for the expansion/);
      await textWith(panel, 'Correct');
      await pressFound(panel, `${OPEN_CARD} .correct summary`);
      await press(panel, 'button', 'Nobody said this', OPEN_CARD);
      expect((await changedTally(panel, before)).all).toBe(before.all - 1);
      await until('the button to count it', async () => (await reader.badge()) === String(before.all - 1));
      await reader.open(ADDRESS.interview);
      await until('the button to count it', async () => (await reader.badge()) === String(before.all - 1));
      await until('the list', async () => (await listed(panel)) === before.all - 1);
      await textWith(panel, 'Hidden by you: 1');
      await pressFound(panel, '.below summary');
      await press(panel, 'button', 'Undo', '.below');
      await until('the list', async () => (await listed(panel)) === before.all);
    });

    it('is another speaker, another relation and fewer words, in the list, after a reload and in a saved file, and goes with one press each', async () => {
      const { reader } = session();
      await reader.open(ADDRESS.otherReport);
      await press(await reader.pressToolbarButton(), 'button', 'Open quotes');
      panel = await reader.panel();
      const opened = async (): Promise<void> => {
        await press(panel, 'button', /sovereign decision of Armenia/);
        await textWith(panel, 'Said on record');
      };
      await opened();
      await pressFound(panel, `${OPEN_CARD} .correct summary`);
      await textWith(panel, 'Said by');

      await panel.run(choose, `${OPEN_CARD} .ways form:nth-of-type(1) select`, 'somebody else');
      await panel.run(fillIn, `${OPEN_CARD} .ways input[type=text]`, 'Vahan Testian');
      await press(panel, 'button', 'Change speaker', OPEN_CARD);
      await textWith(panel, /Said by: Vahan Testian\. The program found: Davit Hovnanian/);
      await panel.run(choose, `${OPEN_CARD} .ways form:nth-last-of-type(1) select`, 'unrelated');
      await press(panel, 'button', 'Change relation', OPEN_CARD);
      await textWith(panel, /To the record: unrelated\. The program found: /);
      await panel.run(fillIn, `${OPEN_CARD} .ways .slider:last-of-type input`, '6');
      await press(panel, 'button', 'Change words', OPEN_CARD);
      await textWith(panel, 'Other words. The program found:');

      await reader.open(ADDRESS.frontPage);
      await reader.open(ADDRESS.otherReport);
      await textWith(await reader.pressToolbarButton(), 'Vahan Testian');
      await reader.closePopup();
      expect(await textWith(panel, 'Vahan Testian')).not.toContain('Changed.');
      await noteSavedFiles(panel);
      await panel.run(() => document.querySelector<HTMLElement>('.tally .export summary')?.click());
      await press(panel, 'button', 'JSON', '.tally');
      const { corrected } = JSON.parse((await savedFile(panel, 1)).text) as { corrected: { applied: object[] } };
      expect(JSON.stringify(corrected)).toContain('Vahan Testian');

      await panel.run(() => document.querySelector<HTMLElement>('.tally .export summary')?.click());
      await panel.run((card) => {
        if (document.querySelector(card) === null)
          [...document.querySelectorAll<HTMLElement>('[data-quote] .open')]
            .find((each) => each.closest('[data-quote]')?.textContent?.includes('Vahan Testian'))
            ?.click();
      }, OPEN_CARD);
      for (const left of [2, 1, 0]) {
        await press(panel, 'button', /^Undo/, OPEN_CARD);
        await until(`${left} changes`, async () => (await panel.run(countChanges, OPEN_CARD)) === left);
      }
      expect(await panel.run(() => document.body.innerText)).not.toContain('Vahan Testian');
    });
  });
}

/** These run in the panel. */
const choose = (selector: string, value: string): void => {
  const select = document.querySelector<HTMLSelectElement>(selector);
  if (!select) throw new Error(`There is no ${selector}.`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};
const fillIn = (selector: string, value: string): void => {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`There is no ${selector}.`);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
const countChanges = (card: string): number => document.querySelectorAll(`${card} .own-changes li`).length;
