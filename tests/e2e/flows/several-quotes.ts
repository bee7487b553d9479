import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS } from '../fixtures/pages.ts';
import type { Surface } from '../harness/reader.ts';
import { press, pressFound, textWith } from '../pages/by-role.ts';
import { faultsInEveryLook } from '../pages/every-look.ts';
import { listed, quotesFrom } from '../pages/quote-list.ts';
import { noteSavedFiles, savedFile } from '../pages/saved-files.ts';
import type { InSession } from './every-flow.ts';

export function severalQuotes(session: InSession): void {
  describe('several quotes', () => {
    let panel: Surface;

    beforeAll(async () => {
      const { reader } = session();
      await reader.open(ADDRESS.otherReport);
      const popup = await reader.pressToolbarButton();
      await textWith(popup, 'Hovnanian');
      panel = await quotesFrom(popup, reader);
      await noteSavedFiles(panel);
    });
    afterAll(() => session().reader.closePanel());

    it('are picked in the list and copied at once', async () => {
      await press(panel, 'button', 'Select…');
      await textWith(panel, '0 quotes selected');
      await pressFound(panel, '[data-quote]:nth-child(1) .pick input');
      await pressFound(panel, '[data-quote]:nth-child(3) .pick input');
      await textWith(panel, '2 quotes selected');
      await press(panel, 'button', 'Copy', '.pick-bar');
      await textWith(panel, '2 quotes copied.');
      const paragraphs = (await session().reader.clipboard()).split('\n\n');
      expect(paragraphs).toHaveLength(2);
      expect(paragraphs[0]).toBe('The CSTO no longer fulfils its obligations to Armenia (Davit Hovnanian, paraphrase)');
    });

    it('are cited at once', async () => {
      await press(panel, 'button', 'Citation', '.pick-bar');
      await textWith(panel, '2 citations copied.');
      expect((await session().reader.clipboard()).split(ADDRESS.otherReport)).toHaveLength(3);
    });

    it('have nothing wrong for accessibility, in three languages and two themes', async () => {
      // Where the bar covers half of what is pressed below it, it says too little room.
      await panel.run(() => document.querySelector('.scroll')?.scrollTo(0, 0));
      expect(await faultsInEveryLook(panel)).toEqual([]);
    });

    it('are saved as one file that a library reads', async () => {
      await pressFound(panel, '.pick-bar .export summary');
      await press(panel, 'button', 'RIS', '.pick-bar');
      const { name, text } = await savedFile(panel, 1);
      expect(name).toMatch(/\.ris$/);
      const tags = text.split('\r\n').map((line) => line.slice(0, 6));
      expect(tags[0]).toBe('TY  - ');
      expect(tags.filter((tag) => tag === 'N1  - ')).toHaveLength(2);
      expect(tags.slice(-2)).toEqual(['ER  - ', '']);
    });

    it('are all of them with one press', async () => {
      const all = await listed(panel);
      await press(panel, 'button', 'Select all');
      await textWith(panel, `${all} quotes selected`);
    });
  });
}
