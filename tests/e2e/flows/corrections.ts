import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS } from '../fixtures/pages.ts';
import type { Surface } from '../harness/reader.ts';
import { until } from '../harness/until.ts';
import { OPEN_CARD, press, textWith } from '../pages/by-role.ts';
import { changedTally, listed, openQuotes, tally } from '../pages/quote-list.ts';
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
      await panel.run((card) => document.querySelector<HTMLElement>(`${card} .correct summary`)?.click(), OPEN_CARD);
      await press(panel, 'button', 'Nobody said this', OPEN_CARD);
      expect((await changedTally(panel, before)).all).toBe(before.all - 1);
      await until('the button to count it', async () => (await reader.badge()) === String(before.all - 1));
      await reader.open(ADDRESS.interview);
      await until('the button to count it', async () => (await reader.badge()) === String(before.all - 1));
      await until('the list', async () => (await listed(panel)) === before.all - 1);
      await textWith(panel, 'Hidden by you: 1');
      await panel.run(() => document.querySelector<HTMLElement>('.below summary')?.click());
      await press(panel, 'button', 'Undo', '.below');
      await until('the list', async () => (await listed(panel)) === before.all);
    });
  });
}
