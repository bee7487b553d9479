import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS, NOTHING_ON_RECORD, ON_RECORD } from '../fixtures/pages.ts';
import type { Surface } from '../harness/reader.ts';
import { until } from '../harness/until.ts';
import { press, textWith } from '../pages/by-role.ts';
import { openQuotes } from '../pages/quote-list.ts';
import type { InSession } from './every-flow.ts';

export function lookUp(session: InSession): void {
  describe('looking up a passage', () => {
    let panel: Surface;

    beforeAll(async () => {
      const { reader } = session();
      await reader.open(ADDRESS.interview);
      await until('a number on the button', () => reader.badge());
      panel = await openQuotes(reader);
    });
    afterAll(() => session().reader.closePanel());

    it('shows the nearest claims with their source when the passage was chosen in the context menu', async () => {
      const { reader } = session();
      await reader.open(ADDRESS.otherReport);
      await reader.lookUpFromMenu(ON_RECORD);
      await textWith(panel, /^\d+ claims? on record/m);
      const text = await textWith(panel, 'Said on record');
      expect(text).toMatch(/participation/);
    });

    it('says so when nothing is on record', async () => {
      const { reader } = session();
      await reader.open(ADDRESS.plainNews);
      await reader.lookUpFromMenu(NOTHING_ON_RECORD);
      await textWith(panel, 'Nothing on record about this');
    });

    it('answers what is typed into the panel', async () => {
      await press(panel, 'textbox', /Passage to look up/);
      await panel.run(() => document.execCommand('selectAll'));
      for (const letter of 'Armenia may leave the CSTO, that is its sovereign right.') await panel.key(letter);
      await press(panel, 'button', /^Look up$/);
      const text = await textWith(panel, /^\d+ claims? on record/m);
      expect(text).toMatch(/sovereign/);
    });

    it('asks for a passage when there is none', async () => {
      await press(panel, 'textbox', /Passage to look up/);
      await panel.run(() => {
        document.execCommand('selectAll');
        document.execCommand('delete');
      });
      await press(panel, 'button', /^Look up$/);
      await textWith(panel, 'Nothing is selected');
    });
  });
}
